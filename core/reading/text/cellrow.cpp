// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/text/cellrow.h"

#include "core/plan/code.h"
#include "core/reading/layout/tokens.h"

#include <algorithm>
#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace pei {

namespace {

constexpr std::size_t MostLines = 40; // of a row
constexpr std::size_t CodeReach = 8;  // lines between the pieces of a code
constexpr int MostSteps = 20000;      // to take neighbouring cells apart
constexpr qsizetype EnoughNames = 4;  // to know that there is not one

QString withoutFirstWord(const QString &line)
{
    return line.section(u' ', 1);
}

// Cuts lines that hold words of a name, then of an executing, then of a responsible unit, or of some of them.
class NameCutter
{
public:
    NameCutter(const CellLines &lines, const QString &executing, const QString &responsible)
        : m_executing(executing.split(u' '))
    {
        if (!responsible.isEmpty())
            m_responsible = responsible.split(u' ');
        for (const CellLine &line : lines)
            m_lines.push_back(line.text.split(u' '));
    }

    QSet<QString> names()
    {
        cut(0, 0, 0, {});
        if (m_steps >= MostSteps)
            m_names += {QString(), u"?"_s}; // not all were tried
        return m_names;
    }

private:
    // Whether that many words of the unit, from the given one on, stand before end.
    static bool endsWith(const QStringList &words, qsizetype end, const QStringList &unit, qsizetype from,
                         qsizetype count)
    {
        if (count > end || from + count > unit.size())
            return false;
        for (qsizetype i = 0; i < count; ++i) {
            if (cleanWord(words[end - count + i]) != unit[from + i])
                return false;
        }
        return true;
    }

    void cut(std::size_t line, qsizetype executing, qsizetype responsible, const CellText &name)
    {
        if (++m_steps >= MostSteps || m_names.size() >= EnoughNames)
            return;
        if (line == m_lines.size()) {
            if (executing == m_executing.size() && responsible == m_responsible.size() && !name.text().isEmpty())
                m_names.insert(name.text());
            return;
        }
        const QStringList &words = m_lines[line];
        for (qsizetype r = 0; r <= words.size(); ++r) {
            if (!endsWith(words, words.size(), m_responsible, responsible, r))
                continue;
            const qsizetype end = words.size() - r;
            for (qsizetype e = 0; e <= end; ++e) {
                if (!endsWith(words, end, m_executing, executing, e))
                    continue;
                CellText longer = name;
                for (qsizetype w = 0; w < end - e; ++w)
                    longer.add(words[w], w == 0);
                cut(line + 1, executing + e, responsible + r, longer);
            }
        }
    }

    std::vector<QStringList> m_lines;
    QStringList m_executing;
    QStringList m_responsible;
    QSet<QString> m_names;
    int m_steps = 0;
};

class RowCells
{
public:
    RowCells(const CellLines &lines, const QString &element, const CellUnits &units)
        : m_lines(lines)
        , m_element(element)
        , m_units(units)
    {
    }

    CellRow read()
    {
        CellRow row;
        if (m_lines.size() > MostLines || !takeCode() || !takePhrases())
            return row;
        row.ways = apart();
        row.apart = !row.ways.empty();
        if (!row.apart)
            row.ways = takenApart();
        return row;
    }

private:
    // The one code of this element that the lines begin with, perhaps in pieces.
    bool takeCode()
    {
        struct Found
        {
            QString code;
            std::size_t first;
            std::optional<std::size_t> rest;
        };
        std::vector<Found> found;
        for (std::size_t i = 0; i < m_lines.size(); ++i) {
            const QString word = m_lines[i].text.section(u' ', 0, 0);
            if (!startsIndicatorCode(word) || !isCodePiece(word))
                continue;
            if (isIndicatorCode(word)) {
                found.push_back({word, i, std::nullopt});
                continue;
            }
            for (std::size_t j = i + 1; j < std::min(m_lines.size(), i + CodeReach); ++j) {
                const QString rest = m_lines[j].text.section(u' ', 0, 0);
                if (isCodePiece(rest) && isIndicatorCode(QString(word + rest)))
                    found.push_back({word + rest, i, j});
            }
        }
        std::erase_if(found, [this](const Found &f) { return elementOfIndicator(f.code) != m_element; });
        if (found.size() != 1)
            return false;
        m_row.code = found.front().code;
        const auto strip = [this](std::size_t line) { m_lines[line].text = withoutFirstWord(m_lines[line].text); };
        strip(found.front().first);
        if (found.front().rest)
            strip(*found.front().rest);
        std::erase_if(m_lines, [](const CellLine &line) { return line.text.isEmpty(); });
        return true;
    }

    bool takePhrases()
    {
        QStringList words;
        const auto isPhrase = [](const CellLine &line) {
            const QList<QStringView> parts = QStringView(line.text).split(u' ');
            return std::all_of(parts.begin(), parts.end(), isPhraseWord);
        };
        for (const CellLine &line : m_lines) {
            if (isPhrase(line))
                words += line.text.split(u' ');
        }
        std::erase_if(m_lines, isPhrase);
        std::optional<Phrases> phrases = phrasesFrom(words);
        if (!phrases) {
            // A neighbour's line may have run into one of them.
            for (CellLine &line : m_lines) {
                QStringList own = line.text.split(u' ');
                QStringList more;
                while (!own.isEmpty() && isPhraseWord(own.back()))
                    more.prepend(own.takeLast());
                if (more.isEmpty())
                    continue;
                if (phrases)
                    return false;
                phrases = phrasesFrom(words + more);
                if (phrases)
                    line.text = own.join(u' ');
            }
        }
        if (!phrases)
            return false;
        m_row.relevance = phrases->relevance;
        m_row.direction = phrases->direction;
        m_row.aggregation = phrases->aggregation;
        return true;
    }

    std::vector<CellLines> groups() const
    {
        std::vector<CellLines> groups;
        for (const CellLine &line : m_lines) {
            if (groups.empty() || groups.back().back().block != line.block)
                groups.emplace_back();
            groups.back().push_back(line);
        }
        return groups;
    }

    static bool isOne(const CellLines &cell, UnitOpeners openers)
    {
        const UnitOpeners own = unitOpeners(cell);
        return own.executing == openers.executing && own.responsible == openers.responsible;
    }
    static bool isOffice(const CellLines &cell)
    {
        return isOne(cell, {0, 1}) && opensResponsibleUnit(cell.front().text.section(u' ', 0, 0));
    }

    // Name, executing and responsible unit, each a block of its own.
    std::vector<RowText> apart() const
    {
        const std::vector<CellLines> cells = groups();
        if (cells.size() != 3 || !isOne(cells[0], {}) || !isOne(cells[1], {1, 0}) || !isOffice(cells[2]) ||
            !opensExecutingUnit(cells[1].front().text.section(u' ', 0, 0)))
            return {};
        RowText row = m_row;
        row.name = cellText(cells[0]);
        row.executingUnit = cellText(cells[1]);
        row.responsibleUnit = cellText(cells[2]);
        return {row};
    }

    // Cells that stand in one block, by units that are known: whatever is left is the name.
    std::vector<RowText> takenApart()
    {
        std::vector<CellLines> cells = groups();
        const auto office = std::find_if(cells.begin(), cells.end(), isOffice);
        std::vector<RowText> ways;
        if (office != cells.end()) {
            if (std::find_if(office + 1, cells.end(), isOffice) != cells.end())
                return {};
            m_row.responsibleUnit = cellText(*office);
            const int block = office->front().block;
            std::erase_if(m_lines, [block](const CellLine &line) { return line.block == block; });
        }
        // Another block's text would be nobody's.
        if (m_lines.empty() || std::any_of(m_lines.begin(), m_lines.end(), [this](const CellLine &line) {
                return line.block != m_lines.front().block;
            }))
            return {};
        for (const QString &executing : m_units.executing) {
            if (!holds(executing))
                continue;
            if (office != cells.end()) {
                take(executing, QString(), ways);
                continue;
            }
            for (const QString &responsible : m_units.responsible) {
                if (holds(responsible))
                    take(executing, responsible, ways);
            }
        }
        return ways;
    }

    bool holds(const QString &unit) const
    {
        const QString first = unit.section(u' ', 0, 0);
        return std::any_of(m_lines.begin(), m_lines.end(), [&first](const CellLine &line) {
            return QStringView(line.text).split(u' ').contains(QStringView(first));
        });
    }

    void take(const QString &executing, const QString &responsible, std::vector<RowText> &ways) const
    {
        for (const QString &name : namesBeside(m_lines, executing, responsible)) {
            RowText row = m_row;
            row.name = name;
            row.executingUnit = executing;
            if (!responsible.isEmpty())
                row.responsibleUnit = responsible;
            ways.push_back(std::move(row));
        }
    }

    CellLines m_lines;
    QString m_element;
    const CellUnits &m_units;
    RowText m_row;
};

} // namespace

QString cellText(const CellLines &lines)
{
    CellText text;
    for (const CellLine &line : lines) {
        bool starts = true;
        for (const QString &word : line.text.split(u' ')) {
            text.add(word, starts);
            starts = false;
        }
    }
    return text.text();
}

UnitOpeners unitOpeners(const CellLines &lines)
{
    UnitOpeners openers;
    for (const CellLine &line : lines) {
        for (const QStringView word : QStringView(line.text).split(u' ')) {
            if (opensExecutingUnit(word))
                ++openers.executing;
            else
                openers.responsible += opensResponsibleUnit(word);
        }
    }
    return openers;
}

QSet<QString> namesBeside(const CellLines &lines, const QString &executing, const QString &responsible)
{
    return NameCutter(lines, executing, responsible).names();
}

CellRow readCellRow(const CellLines &lines, const QString &element, const CellUnits &units)
{
    return RowCells(lines, element, units).read();
}

} // namespace pei
