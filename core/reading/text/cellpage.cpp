// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/text/cellpage.h"

#include "core/plan/code.h"
#include "core/reading/layout/tokens.h"

#include <algorithm>
#include <array>
#include <map>

using namespace Qt::Literals::StringLiterals;

namespace pei {

namespace {

enum Column : std::size_t { Code, Name, Executing, Responsible, Relevance, Direction, Aggregation, ColumnCount };

// The words of neighbouring narrow cells, each at most once; false where they are no such cells.
bool addPhrases(QStringList words, std::array<QString, ColumnCount> &cells)
{
    const auto take = [&words](const QString &word) {
        const auto found =
            std::find_if(words.begin(), words.end(), [&word](const QString &own) { return folded(own) == word; });
        if (found == words.end())
            return false;
        words.erase(found);
        return true;
    };
    if (take(u"relevante"_s)) {
        const QString degree = take(u"muy"_s)     ? u"Muy "_s
                               : take(u"menos"_s) ? u"Menos "_s
                               : take(u"poco"_s)  ? u"Poco "_s
                                                  : QString();
        cells[Relevance] = degree + (degree.isEmpty() ? u"Relevante"_s : u"relevante"_s);
    }
    if (take(u"definido"_s)) {
        if (!take(u"no"_s))
            return false;
        cells[Direction] = u"No definido"_s;
    } else if (take(u"ascendente"_s)) {
        cells[Direction] = u"Ascendente"_s;
    } else if (take(u"descendente"_s)) {
        cells[Direction] = u"Descendente"_s;
    }
    if (take(u"agregable"_s)) {
        cells[Aggregation] = take(u"no"_s) ? u"No Agregable"_s : u"Agregable"_s;
    } else if (take(u"permisible"_s)) {
        if (take(u"maximo"_s))
            cells[Aggregation] = u"Máximo permisible"_s;
        else if (take(u"minimo"_s))
            cells[Aggregation] = u"Mínimo permisible"_s;
        else
            return false;
    }
    return words.isEmpty();
}

class PageColumns
{
public:
    PageColumns(const CellPieces &page, QString above, std::size_t values, const CellUnits &units)
        : m_pieces(page)
        , m_above(std::move(above))
        , m_values(values)
        , m_units(units)
    {
    }

    std::optional<std::vector<PlacedRow>> solve()
    {
        m_runs = runsIn(m_pieces, 0, m_pieces.size(), m_values);
        if (!m_runs.clear || !findRows() || !findTitles() || !collect())
            return std::nullopt;
        std::vector<PlacedRow> rows(m_codes.size());
        for (std::size_t column = 0; column < ColumnCount; ++column) {
            const auto placed = inOrder(m_cells[column]);
            if (!placed)
                return std::nullopt;
            for (std::size_t r = 0; r < rows.size(); ++r)
                set(rows[r].text, Column(column), (*placed)[r]);
        }
        const auto placed = inOrder(m_figures);
        if (!placed)
            return std::nullopt;
        for (std::size_t r = 0; r < rows.size(); ++r) {
            rows[r].figures = (*placed)[r].split(u' ');
            if (rows[r].text.code != m_codes[r])
                return std::nullopt;
        }
        return rows;
    }

private:
    // In text order, those held back with the row that they belong to.
    struct Cell
    {
        QString text;
        std::optional<std::size_t> row;
    };
    using Cells = std::vector<Cell>;

    static void set(RowText &row, Column column, const QString &text)
    {
        switch (column) {
        case Code:
            row.code = text;
            break;
        case Name:
            row.name = text;
            break;
        case Executing:
            row.executingUnit = text;
            break;
        case Responsible:
            row.responsibleUnit = text;
            break;
        case Relevance:
            row.relevance = text;
            break;
        case Direction:
            row.direction = text;
            break;
        case Aggregation:
            row.aggregation = text;
            break;
        case ColumnCount:
            break;
        }
    }

    // The page's rows are those of its codes, which rise from the top to the bottom.
    bool findRows()
    {
        for (const CellPiece &piece : m_pieces) {
            if (piece.kind != CellPiece::Kind::Text || !startsIndicatorCode(piece.line.text))
                continue;
            const QString code = piece.line.text.section(u' ', 0, 0);
            if (!isIndicatorCode(code))
                return false;
            m_codes.push_back(code);
        }
        std::stable_sort(m_codes.begin(), m_codes.end(), [](const QString &a, const QString &b) {
            const int elements = naturalCompare(elementOfIndicator(a), elementOfIndicator(b));
            return elements != 0 ? elements < 0 : naturalLess(a, b);
        });
        return !m_codes.empty() && m_runs.runs.size() == m_codes.size();
    }

    // The page's elements from top to bottom: those that came in their order, then some held back from the bottom to
    // the top, then what is left.
    bool findTitles()
    {
        std::vector<QString> printed;
        for (const CellPiece &piece : m_pieces) {
            if (piece.kind != CellPiece::Kind::Element)
                continue;
            if (piece.doubtful)
                return false;
            printed.push_back(piece.line.text.section(u' ', 0, 0));
        }
        m_titles = printed;
        std::sort(m_titles.begin(), m_titles.end(),
                  [](const QString &a, const QString &b) { return naturalLess(a, b); });
        if (std::adjacent_find(m_titles.begin(), m_titles.end()) != m_titles.end())
            return false;
        std::size_t first = 0;
        while (first < printed.size() && printed[first] == m_titles[first])
            ++first;
        m_heldFirst = first;
        if (first < printed.size()) {
            const std::size_t bottom = indexOf(printed[first]);
            std::size_t next = first;
            for (std::size_t t = bottom + 1; t-- > first;)
                if (next >= printed.size() || printed[next++] != m_titles[t])
                    return false;
            m_heldEnd = bottom + 1;
            for (std::size_t t = bottom + 1; t < m_titles.size(); ++t)
                if (next >= printed.size() || printed[next++] != m_titles[t])
                    return false;
        } else {
            m_heldEnd = first;
        }
        // Rows of no element that is printed here can only be the first ones.
        return std::all_of(m_codes.begin(), m_codes.end(), [this](const QString &code) {
            const QString element = elementOfIndicator(code);
            return element == m_above ||
                   std::binary_search(m_titles.begin(), m_titles.end(), element,
                                      [](const QString &a, const QString &b) { return naturalLess(a, b); });
        });
    }

    std::size_t indexOf(const QString &title) const
    {
        return std::size_t(std::find(m_titles.begin(), m_titles.end(), title) - m_titles.begin());
    }

    std::optional<std::size_t> firstRowOf(std::size_t title) const
    {
        const auto found = std::find_if(m_codes.begin(), m_codes.end(), [&](const QString &code) {
            return elementOfIndicator(code) == m_titles[title];
        });
        return found == m_codes.end() ? std::nullopt : std::optional(std::size_t(found - m_codes.begin()));
    }
    std::optional<std::size_t> lastRowAbove(std::size_t title) const
    {
        const QString element = title == 0 ? m_above : m_titles[title - 1];
        const auto found = std::find_if(m_codes.rbegin(), m_codes.rend(), [&element](const QString &code) {
            return elementOfIndicator(code) == element;
        });
        return found == m_codes.rend() ? std::nullopt : std::optional(std::size_t(m_codes.rend() - found) - 1);
    }

    // Each piece's place: of the row it was held back from, or none where it comes in its order.
    bool collect()
    {
        bool held = false;
        std::optional<std::size_t> row;    // that the held back cells belong to
        std::optional<std::size_t> ownRow; // of the cells below an element in one block
        int titleBlock = 0;
        for (std::size_t p = 0; p < m_pieces.size();) {
            const CellPiece &piece = m_pieces[p];
            if (piece.kind == CellPiece::Kind::Element) {
                const std::size_t title = indexOf(piece.line.text.section(u' ', 0, 0));
                ownRow = firstRowOf(title);
                const bool back = title >= m_heldFirst && title < m_heldEnd;
                titleBlock = back ? piece.line.block : 0;
                held = back && title > m_heldFirst && ownRow;
                row = held ? lastRowAbove(title - 1) : std::nullopt;
                if (back && !ownRow)
                    titleBlock = 0;
                ++p;
                continue;
            }
            const bool below = titleBlock != 0 && piece.line.block == titleBlock;
            const std::optional<std::size_t> place = below ? ownRow : held ? row : std::nullopt;
            if ((held || below) && !place)
                return false;
            if (piece.kind == CellPiece::Kind::Figure) {
                const auto run = std::find_if(m_runs.runs.begin(), m_runs.runs.end(),
                                              [p](const CellRun &r) { return r.first == p; });
                if (run == m_runs.runs.end()) {
                    ++p;
                    continue;
                }
                QStringList figures;
                for (; p < run->end; ++p)
                    figures += m_pieces[p].line.text;
                m_figures.push_back({figures.join(u' '), place});
                continue;
            }
            CellLines lines;
            for (; p < m_pieces.size() && m_pieces[p].line.block == piece.line.block &&
                   m_pieces[p].kind == CellPiece::Kind::Text;
                 ++p)
                lines.push_back(m_pieces[p].line);
            if (!addBlock(std::move(lines), place))
                return false;
        }
        return true;
    }

    void add(Column column, const QString &text, std::optional<std::size_t> row)
    {
        m_cells[column].push_back({text, row});
    }

    // The cells of one block.
    bool addBlock(CellLines lines, std::optional<std::size_t> row)
    {
        QStringList phrase;
        const auto isPhrase = [](const CellLine &line) {
            const QList<QStringView> words = QStringView(line.text).split(u' ');
            return std::all_of(words.begin(), words.end(), isPhraseWord);
        };
        for (CellLine &line : lines) {
            if (isPhrase(line))
                phrase += line.text.split(u' ');
            if (startsIndicatorCode(line.text)) {
                add(Code, line.text.section(u' ', 0, 0), row);
                line.text = line.text.section(u' ', 1);
            }
        }
        std::erase_if(lines, [&](const CellLine &line) { return line.text.isEmpty() || isPhrase(line); });
        if (!lines.empty() && !addText(lines, phrase, row))
            return false;
        std::array<QString, ColumnCount> cells;
        if (!addPhrases(phrase, cells))
            return false;
        for (const Column column : {Relevance, Direction, Aggregation}) {
            if (!cells[column].isEmpty())
                add(column, cells[column], row);
        }
        return true;
    }

    bool addText(const CellLines &lines, QStringList &phrase, std::optional<std::size_t> row)
    {
        const UnitOpeners openers = unitOpeners(lines);
        if (openers.executing == 0 && openers.responsible == 0) {
            add(Name, cellText(lines), row);
            return true;
        }
        if (openers.executing == 0 && openers.responsible == 1 &&
            opensResponsibleUnit(lines.front().text.section(u' ', 0, 0))) {
            QStringList behind;
            const QString unit = cellText(withoutPhrases(lines, behind));
            if (!behind.isEmpty() && !m_units.responsible.contains(unit))
                return false;
            phrase += behind;
            add(Responsible, unit, row);
            return true;
        }
        if (openers.executing != 1 || openers.responsible > 0)
            return false;
        const QString whole = cellText(lines);
        if (m_units.executing.contains(whole)) {
            add(Executing, whole, row);
            return true;
        }
        std::optional<std::pair<QString, QString>> found; // name and unit
        for (const QString &unit : m_units.executing) {
            for (const QString &name : namesBeside(lines, unit, QString())) {
                if (found)
                    return false;
                found = {name, unit};
            }
        }
        if (!found || found->first.isEmpty())
            return false;
        add(Name, found->first, row);
        add(Executing, found->second, row);
        return true;
    }

    // A narrow cell's words that stand at the end of a line.
    static CellLines withoutPhrases(CellLines lines, QStringList &phrase)
    {
        for (CellLine &line : lines) {
            QStringList words = line.text.split(u' ');
            while (words.size() > 1 && isPhraseWord(words.back()))
                phrase.prepend(words.takeLast());
            line.text = words.join(u' ');
        }
        return lines;
    }

    // From top to bottom; nullopt where one is missing or too many.
    std::optional<std::vector<QString>> inOrder(const Cells &cells) const
    {
        if (cells.size() != m_codes.size())
            return std::nullopt;
        std::vector<std::optional<QString>> placed(cells.size());
        for (const Cell &cell : cells) {
            if (!cell.row)
                continue;
            if (placed[*cell.row])
                return std::nullopt;
            placed[*cell.row] = cell.text;
        }
        std::size_t at = 0;
        for (const Cell &cell : cells) {
            if (cell.row)
                continue;
            while (placed[at])
                ++at;
            placed[at] = cell.text;
        }
        std::vector<QString> texts;
        for (std::optional<QString> &text : placed)
            texts.push_back(std::move(*text));
        return texts;
    }

    const CellPieces &m_pieces;
    QString m_above;
    std::size_t m_values;
    const CellUnits &m_units;
    CellRuns m_runs;
    std::vector<QString> m_codes;  // of the page's rows, from top to bottom
    std::vector<QString> m_titles; // the codes of its elements, likewise
    std::size_t m_heldFirst = 0;   // of the elements held back
    std::size_t m_heldEnd = 0;
    std::array<Cells, ColumnCount> m_cells;
    Cells m_figures;
};

} // namespace

std::optional<std::vector<PlacedRow>> rowsByColumns(const CellPieces &page, const QString &above, std::size_t values,
                                                    const CellUnits &units)
{
    return PageColumns(page, above, values, units).solve();
}

} // namespace pei
