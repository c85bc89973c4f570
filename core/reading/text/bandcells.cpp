// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/text/bandcells.h"

#include "core/plan/code.h"
#include "core/reading/layout/tokens.h"

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace pei {

namespace {

constexpr std::size_t MostLines = 400;

} // namespace

double widthOf(QStringView text)
{
    double width = 0;
    for (const QChar c : text) {
        if (QStringView(u"iljtfrI.,:;'|!()[]- ").contains(c))
            width += 0.32;
        else if (QStringView(u"mwMW%").contains(c))
            width += 0.87;
        else
            width += c.isUpper() ? 0.68 : 0.54;
    }
    return width;
}

BandCells::BandCells(std::vector<BandLine> own, std::size_t figureCount, OpenEdges edges)
    : lines(std::move(own))
    , phrases(lines.size())
    , m_figureCount(figureCount)
{
    findEdges(edges);
    readable = lines.size() <= MostLines && sort() && findOpenings();
}

// Nothing but words, from where names begin and without a gap.
bool BandCells::mayBeElements(std::size_t line) const
{
    const LaidLine &words = *lines[line].words;
    const PageColumns &columns = *lines[line].columns;
    if (columns.isAtCode(words.front().x0) || figuresAtEnd(words) >= m_figureCount)
        return false;
    if (columns.known && std::abs(words.front().x0 - columns.nameLeft) > ColumnReach)
        return false;
    for (std::size_t w = 1; w < words.size(); ++w) {
        if (words[w].x0 - words[w - 1].x1 > 1)
            return false;
    }
    return true;
}

void BandCells::findEdges(OpenEdges edges)
{
    while (edges.top && top < lines.size() && mayBeElements(top))
        ++top;
    while (edges.bottom && bottom < lines.size() && mayBeElements(lines.size() - 1 - bottom))
        ++bottom;
}

bool BandCells::takeCode(std::size_t line, const LaidWord &word)
{
    if (startsIndicatorRow(word.text) && (codes.empty() || isIndicatorCode(codes.back().text))) {
        codes.push_back({word.text, line, line});
        return true;
    }
    if (codes.empty() || !isCodePiece(word.text) || codes.back().text.size() > 24)
        return false;
    codes.back().text += word.text;
    codes.back().last = line;
    return true;
}

// Where the cells of this band begin on a page: at their rows' openings, else where they usually do.
std::vector<int> BandCells::startsOn(int page, const PageColumns &columns, Cell cell)
{
    const int usual = cell == Unit ? columns.unitLeft : columns.officeLeft;
    std::vector<int> result;
    for (const BandLine &line : lines) {
        if (line.page != page)
            continue;
        for (const LaidWord &word : *line.words) {
            const bool opens = cell == Unit ? opensExecutingUnit(word.text) : opensResponsibleUnit(word.text);
            if (opens && std::abs(word.x0 - usual) <= ColumnReach)
                result.push_back(word.x0);
        }
    }
    // Two places where a unit could begin: one of them may be a name's.
    const auto [first, last] = std::minmax_element(result.begin(), result.end());
    if (!result.empty() && *last - *first > 1)
        mixed = true;
    if (result.empty())
        result.push_back(usual);
    return result;
}

bool BandCells::sort()
{
    std::vector<int> units;
    std::vector<int> offices;
    for (std::size_t l = 0; l < lines.size(); ++l) {
        const PageColumns &columns = *lines[l].columns;
        if (!columns.known)
            return false;
        LaidLine words = *lines[l].words;
        if (columns.isAtCode(words.front().x0)) {
            if (!takeCode(l, words.front()))
                return false;
            words.erase(words.begin());
        }
        if (figuresAtEnd(words) >= m_figureCount && words[words.size() - m_figureCount].x0 >= columns.figuresLeft) {
            FigureRow row{l, {}};
            for (std::size_t w = words.size() - m_figureCount; w < words.size(); ++w)
                row.words += words[w].text;
            figures.push_back(std::move(row));
            words.resize(words.size() - m_figureCount);
        }
        if (l == 0 || lines[l].page != lines[l - 1].page) {
            units = startsOn(lines[l].page, columns, Unit);
            offices = startsOn(lines[l].page, columns, Office);
        }
        LaidLine run;
        for (std::size_t w = 0; w < words.size(); ++w) {
            if (words[w].x0 >= columns.figuresLeft)
                return false;
            if (!run.empty() && words[w].x0 - run.back().x1 > 1) {
                if (!sortRun(l, run, units, offices))
                    return false;
                run.clear();
            }
            run.push_back(words[w]);
        }
        if (!run.empty() && !sortRun(l, run, units, offices))
            return false;
    }
    // Beside the next cell's words a line is all its own.
    for (const Cell cell : {Name, Unit}) {
        for (const Segment &segment : cells[cell]) {
            const auto beside = [&segment](const Segment &next) { return next.line == segment.line; };
            const bool own = segment.line >= top && segment.line + bottom < lines.size();
            if (own && !segment.crosses && std::any_of(cells[cell + 1].begin(), cells[cell + 1].end(), beside))
                widest[cell] = std::max(widest[cell], widthOf(segment.words.join(u' ')));
        }
    }
    if (codes.empty() || codes.size() != figures.size())
        return false;
    return std::all_of(codes.begin(), codes.end(), [](const Code &code) { return isIndicatorCode(code.text); });
}

// Words with single spaces between them: one cell's, or of several that touch.
bool BandCells::sortRun(std::size_t line, const LaidLine &run, const std::vector<int> &units,
                        const std::vector<int> &offices)
{
    const PageColumns &columns = *lines[line].columns;
    const auto isAt = [](const std::vector<int> &starts, int x) {
        return std::find(starts.begin(), starts.end(), x) != starts.end();
    };
    const int unitFrom = *std::min_element(units.begin(), units.end());
    const int officeFrom = *std::min_element(offices.begin(), offices.end());
    std::optional<Cell> cell;
    for (std::size_t w = 0; w < run.size(); ++w) {
        const LaidWord &word = run[w];
        std::optional<Cell> starting;
        if (isAt(offices, word.x0))
            starting = Office;
        else if (isAt(units, word.x0))
            starting = Unit;
        else if (w == 0 && std::abs(word.x0 - columns.nameLeft) <= ColumnReach)
            starting = Name;
        if (w == 0 && !starting) {
            // Behind the units there are phrases only.
            if (word.x0 <= officeFrom)
                return false;
            for (const LaidWord &phrase : run) {
                if (!isPhraseWord(phrase.text))
                    return false;
                phrases[line].words += phrase.text;
            }
            return true;
        }
        if (starting && starting != cell) {
            if (cell) {
                if (*starting < *cell)
                    return false;
                cells[*cell].back().touched = true;
            }
            cell = starting;
            cells[*cell].push_back({line, {}, 0, false, false, false});
            cells[*cell].back().opens = *cell == Unit     ? opensExecutingUnit(word.text)
                                        : *cell == Office ? opensResponsibleUnit(word.text)
                                                          : false;
        }
        Segment &segment = cells[*cell].back();
        segment.words += word.text;
        segment.x1 = word.x1;
        segment.crosses = (*cell == Name && word.x1 > unitFrom) || (*cell == Unit && word.x1 > officeFrom);
    }
    if (cell != Office)
        return true;
    // The phrases may stand one space behind the responsible unit; its own last words may be like them.
    Segment &segment = cells[Office].back();
    QStringList tail;
    while (segment.words.size() > 1 && isPhraseWord(segment.words.last()))
        tail.prepend(segment.words.takeLast());
    phrases[line].doubtful = int(tail.size());
    phrases[line].words = tail + phrases[line].words;
    return true;
}

// Each row's units open with their codes, in order.
bool BandCells::findOpenings()
{
    for (const Cell cell : {Unit, Office}) {
        std::vector<std::size_t> &found = openings[cell == Unit ? 0 : 1];
        for (const Segment &segment : cells[cell]) {
            if (segment.opens)
                found.push_back(segment.line);
            else if (found.empty())
                return false;
        }
        // In a row of its own what comes behind the first opening is the unit's name, whatever it looks like.
        if (codes.size() == 1 && found.size() > 1) {
            mixed = true;
            found.resize(1);
        }
        if (found.size() != codes.size())
            return false;
    }
    return !cells[Name].empty();
}

} // namespace pei
