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

// The words that open a unit, top down: where that column's cells usually begin or, if rows are left without one,
// anywhere between the columns beside it, for a long name pushes its row's units aside.
std::vector<BandCells::Opening> BandCells::openingsOf(Cell cell, Reach reach) const
{
    std::vector<Opening> result;
    for (std::size_t l = 0; l < lines.size(); ++l) {
        const PageColumns &columns = *lines[l].columns;
        const int usual = cell == Unit ? columns.unitLeft : columns.officeLeft;
        const int from = (cell == Unit ? columns.nameLeft : columns.unitLeft) + ColumnReach;
        const int to = cell == Unit ? columns.officeLeft - ColumnReach : columns.figuresLeft;
        for (const LaidWord &word : *lines[l].words) {
            const bool opens = cell == Unit ? opensExecutingUnit(word.text) : opensResponsibleUnit(word.text);
            if (opens &&
                (reach == Reach::Usual ? std::abs(word.x0 - usual) <= ColumnReach : word.x0 > from && word.x0 < to))
                result.push_back({l, word.x0});
        }
    }
    return result;
}

std::vector<BandCells::Opening> BandCells::openingsOf(Cell cell)
{
    const auto rows = std::size_t(std::count_if(lines.begin(), lines.end(), [](const BandLine &line) {
        const LaidWord &first = line.words->front();
        return line.columns->isAtCode(first.x0) && startsIndicatorRow(first.text);
    }));
    std::vector<Opening> opened = openingsOf(cell, Reach::Usual);
    if (opened.size() < rows) {
        std::vector<Opening> all = openingsOf(cell, Reach::Any);
        if (all.size() == rows)
            opened = std::move(all);
    }
    // More than there are rows, at places apart: one of them may be a name's.
    const auto [first, last] =
        std::minmax_element(opened.begin(), opened.end(), [](const Opening &a, const Opening &b) { return a.x < b.x; });
    if (opened.size() != rows && !opened.empty() && last->x - first->x > 1)
        mixed = true;
    return opened;
}

// Where a unit's words begin on a line: a cell opens with its code, so with the last one that has opened.
int BandCells::startOn(std::size_t line, Cell cell, const std::vector<Opening> &opened)
{
    const auto onPage = [&](const Opening &opening) { return lines[opening.line].page == lines[line].page; };
    const auto next =
        std::find_if(opened.begin(), opened.end(), [line](const Opening &opening) { return opening.line > line; });
    if (next != opened.begin() && onPage(*(next - 1)))
        return (next - 1)->x;
    const PageColumns &columns = *lines[line].columns;
    const int usual = cell == Unit ? columns.unitLeft : columns.officeLeft;
    if (next == opened.end() || !onPage(*next))
        return usual;
    // The rest of a row that a page's end has cut need not begin where the next row's units do.
    if (next != opened.begin() && std::abs(next->x - usual) > 1)
        mixed = true;
    return next->x;
}

bool BandCells::sort()
{
    if (std::any_of(lines.begin(), lines.end(), [](const BandLine &line) { return !line.columns->known; }))
        return false;
    const std::vector<Opening> units = openingsOf(Unit);
    const std::vector<Opening> offices = openingsOf(Office);
    for (std::size_t l = 0; l < lines.size(); ++l) {
        const PageColumns &columns = *lines[l].columns;
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
        const int unitAt = startOn(l, Unit, units);
        const int officeAt = startOn(l, Office, offices);
        LaidLine run;
        for (std::size_t w = 0; w < words.size(); ++w) {
            if (words[w].x0 >= columns.figuresLeft && !isPhraseWord(words[w].text))
                return false;
            if (!run.empty() && words[w].x0 - run.back().x1 > 1) {
                if (!sortRun(l, run, unitAt, officeAt))
                    return false;
                run.clear();
            }
            run.push_back(words[w]);
        }
        if (!run.empty() && !sortRun(l, run, unitAt, officeAt))
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

// Which cell a run begins that is at no opening's place: what stands beside it on its line, or beside the opening, has
// pushed one of them to the right.
std::optional<BandCells::Cell> BandCells::cellNear(int x, const PageColumns &columns, int unitAt, int officeAt)
{
    constexpr int Slip = 2; // characters that rounding moves a line
    if (std::abs(x - columns.nameLeft) <= ColumnReach)
        return Name;
    const bool mayBeOffice = x >= columns.officeFrom - Slip && x <= officeAt + ColumnReach;
    const bool mayBeUnit = x > unitAt && x < officeAt - Slip && x - unitAt <= ColumnReach;
    if (mayBeOffice && mayBeUnit) {
        mixed = true; // only units that other rows name tell whose it is
        return x - unitAt < officeAt - x ? Unit : Office;
    }
    if (x >= columns.officeFrom - Slip)
        return mayBeOffice ? std::optional(Office) : std::nullopt;
    if (x >= columns.unitFrom - ColumnReach && x < columns.officeFrom - 2 * Slip)
        return Unit;
    return std::nullopt;
}

// Words with single spaces between them: one cell's, or of several that touch.
bool BandCells::sortRun(std::size_t line, const LaidLine &run, int unitAt, int officeAt)
{
    const PageColumns &columns = *lines[line].columns;
    // Behind the units there are phrases only.
    const bool phrasesOnly = run.front().x0 > officeAt && std::all_of(run.begin(), run.end(), [](const LaidWord &word) {
                                 return isPhraseWord(word.text);
                             });
    std::optional<Cell> cell;
    for (std::size_t w = 0; w < run.size(); ++w) {
        const LaidWord &word = run[w];
        std::optional<Cell> starting;
        if (word.x0 == officeAt)
            starting = Office;
        else if (word.x0 == unitAt)
            starting = Unit;
        else if (w == 0 && !phrasesOnly)
            starting = cellNear(word.x0, columns, unitAt, officeAt);
        if (w == 0 && !starting) {
            if (!phrasesOnly)
                return false;
            for (const LaidWord &phrase : run)
                phrases[line].words += phrase.text;
            return true;
        }
        if (starting && starting != cell) {
            if (cell) {
                if (*starting < *cell)
                    return false;
                mixed = mixed || (cell == Name && starting == Office); // the unit's words are among the name's
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
        segment.crosses = (*cell == Name && word.x1 > unitAt) || (*cell == Unit && word.x1 > officeAt);
    }
    Segment &segment = cells[*cell].back();
    if (cell == Name && segment.x1 > officeAt)
        mixed = true; // the words of all three cells, maybe, and nothing between them
    if (cell == Name || (cell == Unit && segment.x1 <= officeAt))
        return true;
    // The phrases may stand one space behind the responsible unit; its own last words may be like them.
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
