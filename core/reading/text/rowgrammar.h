// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/report.h"
#include "core/reading/report/phrases.h"
#include "core/support/result.h"

#include <QHash>
#include <QSet>
#include <QStringList>

namespace pei {

// The columns of figures: baseline year and value, targets, obtained values, progress.
struct TextColumns
{
    std::vector<int> targets;
    std::vector<Period> obtained;
    std::vector<Period> progress;

    std::size_t figures() const { return 2 + targets.size() + obtained.size() + progress.size(); }
};

// From the words of a head in reading order, level by level or group by group. Error: HeadUnreadable.
Result<TextColumns> readTextHead(const QStringList &tokens);

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

// The units that rows name beyond doubt. Where a row can be cut in two ways, the one that makes known units is right.
class KnownUnits
{
public:
    void add(const RowText &row);
    bool knowsBoth(const RowText &row) const;
    // The executing unit is known, and the responsible one is not known by another name: one unit has one name.
    bool supports(const RowText &row) const;

private:
    QSet<QString> m_executing;
    QSet<QString> m_responsible;
    QSet<QString> m_responsibleCodes;
};

// A whole row as its text can be cut into cells. One way that is proved teaches the units it names; any other row is
// read only where exactly one of its ways makes units that proved rows name.
struct OpenRow
{
    std::vector<RowText> ways;
    QStringList figures;
    QString element; // the code of the one printed above it
    QString shown;   // its text, for the report of unread rows
    int page = 0;
    bool proved = false;
    QSet<QString> completed; // responsible units with words from behind a page's end: these must be known ones
    bool scattered = false;  // the text of its cells may be mixed: both its units must be known ones
};
// Appends what can be read to the report, the others to its unread rows.
void settleRows(Report &report, const TextColumns &columns, std::vector<OpenRow> rows);

// Appends the row; false where a part of it is not what its column holds.
bool appendRow(Report &report, const TextColumns &columns, const RowText &row, const QStringList &figures);

// The text of an unread row, of a length that a person can read.
QString shownText(const QString &text);

} // namespace pei
