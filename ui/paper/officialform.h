// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/paper/paperinput.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace pei {

// The official report as words in cells, before any page. Its words are those of the format and stay Spanish in every
// language of the interface: other offices and our own reader know them.
struct OfficialForm
{
    enum class Kind : quint8 { Code, Text, Word, Figure, Progress };
    enum class Group : quint8 { Texts, Baseline, Targets, Obtained, Progress };
    struct Column
    {
        Kind kind = Kind::Figure;
        Group group = Group::Texts;
        bool joined = false; // stands on one page with the column before it: a year's Anual with its Sem1
    };
    struct HeadCell
    {
        int level = 0; // of three
        int levels = 1;
        int column = 0;
        int columns = 1;
        QString text;
    };
    struct Row
    {
        bool element = false;
        QString text;                  // of an element: code, name and priority in one cell
        QStringList cells;             // of an indicator: one for each column; of an element: its progress
        std::vector<Semaphore> states; // parallel to the progress columns
    };

    QString title;
    std::vector<std::pair<QString, QString>> lines; // label, value
    std::vector<Column> columns;
    std::vector<HeadCell> head;
    std::vector<Row> rows;
    QStringList averages;
    std::vector<QStringList> summary; // the first one is its head; empty where the plan has no element
    QStringList alerts;

    int textColumns() const;
    int progressColumns() const;
};

// Progress, averages and counts are those of the analysis' rules. What the report behind the plan printed (its title,
// which progress columns and which rows of the summary table) is followed where the period is the report's.
OfficialForm officialForm(const PaperInput &input);

} // namespace pei
