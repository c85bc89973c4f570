// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/plan.h"

#include <QRectF>

#include <map>

namespace pei {

// One row of the printed summary table ("Tabla Resumen"): how many of a kind stand in each band.
struct SemaphoreCount {
    enum class Kind : quint8 { Objectives, ObjectiveIndicators, Actions, ActionIndicators };

    Kind kind = Kind::Actions;
    int year = 0;
    int red = 0;
    int amber = 0;
    int green = 0;
    int nd = 0;
    int total = 0;

    friend bool operator==(const SemaphoreCount &, const SemaphoreCount &) = default;
};

// What the report prints about itself. These are facts of one import: never recomputed, never edited.
struct PrintedFigures {
    QString title;
    Period period;                          // "AL PRIMER SEMESTRE DE 2024" is 2024-S1
    std::vector<Period> progressPeriods;    // the columns under "Avance Tipo I (%)"
    // Parallel to the plan's rows; each inner vector to progressPeriods. Empty: this report did not print that row.
    std::vector<std::vector<Value>> elements;
    std::vector<std::vector<Value>> indicators;
    std::map<ElementKind, double> averages; // "Avance promedio de AEI: 50.68"
    std::vector<SemaphoreCount> semaphore;

    friend bool operator==(const PrintedFigures &, const PrintedFigures &) = default;
};

// Where a figure was read: page is 1-based, box in fractions of the page's displayed size, origin top left.
struct SourceBox {
    int page = 0; // 0: the text form has no pages
    QRectF box;

    friend bool operator==(const SourceBox &, const SourceBox &) = default;
};

// Where one indicator row was read. The vectors are parallel to those of the row; empty for the text form.
struct RowSource {
    SourceBox row;
    SourceBox baseline;
    std::vector<SourceBox> targets;
    std::vector<SourceBox> obtained;
    std::vector<SourceBox> progress; // parallel to PrintedFigures::progressPeriods

    friend bool operator==(const RowSource &, const RowSource &) = default;
};

// Where one element row was read.
struct ElementSource {
    SourceBox row;
    std::vector<SourceBox> progress; // parallel to PrintedFigures::progressPeriods; page 0 where none is printed

    friend bool operator==(const ElementSource &, const ElementSource &) = default;
};

// A row of the table that could not be read whole. Never dropped silently, never filled by guess.
struct UnreadRow {
    int page = 0;
    QString text;    // what stands there, words in order
    QRectF box = {}; // as SourceBox::box; empty where only the page is known

    friend bool operator==(const UnreadRow &, const UnreadRow &) = default;
};

// Where every word of the report's pages went. total is zero for the text form, which has no pages to account for.
struct WordAccount {
    int total = 0;
    int heading = 0; // title and the lines above the table
    int head = 0;    // the table's head, as often as it is printed
    int cells = 0;   // of rows that were read
    int closing = 0; // averages, summary table, alerts, footnotes
    int running = 0; // running heads and feet, page numbers
    int unread = 0;  // of rows that could not be read whole: Report::unread names them
    std::vector<UnreadRow> loose; // runs of words inside the table that nothing accounts for

    friend bool operator==(const WordAccount &, const WordAccount &) = default;
};

// A report as read: the plan it carries, what it prints about itself, and where each figure stood.
struct Report {
    Plan plan;
    PrintedFigures printed;
    std::vector<RowSource> sources; // parallel to plan.indicators, or empty
    std::vector<ElementSource> elementSources; // parallel to plan.elements, or empty
    std::vector<UnreadRow> unread;
    QByteArray digest;              // SHA-256 of the file's bytes, hexadecimal; empty where there was no file
    WordAccount words;
};

} // namespace pei
