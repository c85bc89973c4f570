// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/report.h"
#include "core/reading/report/phrases.h"
#include "core/support/result.h"

#include <QHash>
#include <QStringList>

namespace pei {

// The columns of figures: baseline year and value, targets, obtained values, progress.
struct TextColumns
{
    std::vector<int> targets;
    std::vector<Period> obtained;
    std::vector<Period> progress;

    std::size_t figures() const { return 2 + targets.size() + obtained.size() + progress.size(); }

    friend bool operator==(const TextColumns &, const TextColumns &) = default;
};

// From the lines' words of a head in reading order, level by level or group by group. Error: HeadUnreadable,
// also where they can be read in two ways.
Result<TextColumns> readTextHead(const std::vector<QStringList> &lines);

// What the columns Relevancia, Sentido Esperado and Tipo de Agregación say, from their words in any order: they share
// none but "No", and of that the number tells. nullopt where the words are not those of the three cells.
bool isPhraseWord(QStringView word);
struct Phrases
{
    QString relevance;
    QString direction;
    QString aggregation;

    friend bool operator==(const Phrases &, const Phrases &) = default;
};
std::optional<Phrases> phrasesFrom(const QStringList &words);

// "300597-MUNICIPALIDAD" opens an executing unit, "10.06-UNIDAD" a responsible one.
bool opensExecutingUnit(QStringView word);
bool opensResponsibleUnit(QStringView word);

// Appends the row; false where a part of it is not what its column holds.
bool appendRow(Report &report, const TextColumns &columns, const RowText &row, const QStringList &figures);

// Figures that an extractor has let run into each other at a line's end, and the phrases before them, stand apart.
QString withCellsApart(const QString &line);

// The text of an unread row, of a length that a person can read.
QString shownText(const QString &text);

} // namespace pei
