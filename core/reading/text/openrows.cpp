// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/text/openrows.h"

#include "core/plan/code.h"

#include <QHash>

#include <algorithm>
#include <array>
#include <limits>
#include <map>
#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace pei {

namespace {

qsizetype digitsAtStart(const QString &unit)
{
    return std::find_if_not(unit.begin(), unit.end(), [](QChar c) { return c.isDigit(); }) - unit.begin();
}

// Codes longer than the others': the last word of the cell before, a number, has run into them.
class CodeLengths
{
public:
    explicit CodeLengths(const std::vector<OpenRow> &rows)
    {
        for (const OpenRow &row : rows) {
            if (!row.proved || row.ways.size() != 1)
                continue;
            ++m_executing[digitsAtStart(row.ways.front().executingUnit)];
            ++m_responsible[digitsAtStart(row.ways.front().responsibleUnit)];
        }
    }
    bool allow(const RowText &row) const
    {
        return digitsAtStart(row.executingUnit) <= usual(m_executing) &&
               digitsAtStart(row.responsibleUnit) <= usual(m_responsible);
    }

private:
    using Votes = std::map<qsizetype, int>;
    static qsizetype usual(const Votes &votes)
    {
        const auto most = std::max_element(votes.begin(), votes.end(),
                                           [](const auto &a, const auto &b) { return a.second < b.second; });
        return most == votes.end() ? std::numeric_limits<qsizetype>::max() : most->first;
    }

    Votes m_executing;
    Votes m_responsible;
};

// The units that rows name beyond doubt. Where a row can be cut in two ways, the one that makes known units is right.
class KnownUnits
{
public:
    void add(const RowText &row)
    {
        m_executing.insert(row.executingUnit);
        m_responsible.insert(row.responsibleUnit);
        m_responsibleCodes.insert(codedNameFrom(row.responsibleUnit).code);
    }
    bool knowsBoth(const RowText &row) const
    {
        return m_executing.contains(row.executingUnit) && m_responsible.contains(row.responsibleUnit);
    }
    // The executing unit is known, and the responsible one is not known by another name: one unit has one name.
    bool supports(const RowText &row) const
    {
        return knowsBoth(row) || (m_executing.contains(row.executingUnit) &&
                                  !m_responsibleCodes.contains(codedNameFrom(row.responsibleUnit).code));
    }

private:
    QSet<QString> m_executing;
    QSet<QString> m_responsible;
    QSet<QString> m_responsibleCodes;
};

// What one code names is printed alike in all rows: of a row's ways only those can be right whose names the other rows
// with the same codes can have, too.
class NamesInCommon
{
public:
    explicit NamesInCommon(const Entity &entity)
    {
        for (const auto &[level, unit] : entity.lines) {
            if (level == EntityLevel::ExecutingUnit)
                m_entity.insert(unit.code, unit.name);
        }
    }

    // Strikes ways until no code strikes another.
    void settle(std::vector<OpenRow> &rows)
    {
        constexpr int MostRounds = 8;
        std::vector<OpenRow *> whole;
        for (OpenRow &row : rows) {
            if (!row.scattered && row.completed.isEmpty() && !row.ways.empty())
                whole.push_back(&row);
        }
        for (int round = 0; round < MostRounds && strike(whole); ++round) {
        }
    }

private:
    enum Field : std::size_t { Indicator, Executing, Responsible, FieldCount };
    static CodedName read(const RowText &way, Field field)
    {
        switch (field) {
        case Indicator:
            return {way.code, way.name};
        case Executing:
            return codedNameFrom(way.executingUnit);
        case Responsible:
        case FieldCount:
            break;
        }
        return codedNameFrom(way.responsibleUnit);
    }

    // The rows in which one code stands, each with the names that it can have there.
    struct Uses
    {
        std::vector<std::pair<OpenRow *, QSet<QString>>> rows;

        // The names that nearly all rows allow: in one of many a word may have run into another. Empty: the rows
        // contradict each other.
        QSet<QString> common() const
        {
            QHash<QString, std::size_t> votes;
            for (const auto &[row, names] : rows) {
                for (const QString &name : names)
                    ++votes[name];
            }
            const std::size_t doubtful = rows.size() / 4;
            QSet<QString> result;
            for (auto it = votes.cbegin(); it != votes.cend(); ++it) {
                if (it.value() + doubtful >= rows.size())
                    result.insert(it.key());
            }
            return result;
        }
    };

    // Rows that contradict the others leave: what their cells hold is not among their ways.
    bool strike(std::vector<OpenRow *> &rows) const
    {
        const std::size_t before = rows.size();
        bool struck = false;
        for (const Field field : {Indicator, Executing, Responsible}) {
            QHash<QString, Uses> uses;
            for (OpenRow *row : rows) {
                QSet<QString> names;
                const QString code = read(row->ways.front(), field).code;
                const bool one = std::all_of(row->ways.begin(), row->ways.end(), [&](const RowText &way) {
                    const CodedName name = read(way, field);
                    names.insert(name.name);
                    return name.code == code;
                });
                if (one)
                    uses[code].rows.emplace_back(row, std::move(names));
            }
            for (auto it = uses.cbegin(); it != uses.cend(); ++it) {
                QSet<QString> common = it->common();
                if (field == Executing && common.contains(m_entity.value(it.key())))
                    common = {m_entity.value(it.key())};
                for (const auto &[row, names] : it->rows) {
                    if (!common.intersects(names)) {
                        std::erase(rows, row);
                        continue;
                    }
                    const auto wrong = [&, f = field](const RowText &way) {
                        return !common.contains(read(way, f).name);
                    };
                    if (std::erase_if(row->ways, wrong) == 0)
                        continue;
                    row->proved = row->ways.size() == 1;
                    struck = true;
                }
            }
        }
        return struck || rows.size() < before;
    }

    QHash<QString, QString> m_entity; // names of executing units by code, from the report's heading
};

} // namespace

void settleRows(Report &report, const TextColumns &columns, std::vector<OpenRow> rows)
{
    const CodeLengths lengths(rows);
    for (OpenRow &row : rows)
        std::erase_if(row.ways, [&lengths](const RowText &way) { return !lengths.allow(way); });
    NamesInCommon(report.plan.entity).settle(rows);
    KnownUnits units;
    for (const OpenRow &row : rows) {
        if (row.proved && row.ways.size() == 1)
            units.add(row.ways.front());
    }
    for (OpenRow &row : rows) {
        if (!row.proved)
            std::erase_if(row.ways, [&](const RowText &way) {
                const bool strict = row.scattered || row.completed.contains(way.responsibleUnit);
                return strict ? !units.knowsBoth(way) : !units.supports(way);
            });
        const bool placed = row.ways.size() == 1 && elementOfIndicator(row.ways.front().code) == row.element;
        if (!placed || !appendRow(report, columns, row.ways.front(), row.figures))
            report.unread.push_back({row.page, row.shown});
    }
}

} // namespace pei
