// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/layout/table.h"

#include "core/reading/layout/brokenfigures.h"
#include "core/reading/layout/gluedwords.h"
#include "core/reading/layout/head.h"
#include "core/reading/layout/loneletters.h"
#include "core/reading/layout/running.h"
#include "core/reading/layout/tokens.h"

#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace pei {

namespace {

// Left edge of the indicator codes: what begins there below the last row and is no part of a code is no row's text.
double leftOfCodes(const Page &page)
{
    double left = 1e9;
    for (const Word &word : page.words) {
        if (startsIndicatorCode(word.text))
            left = std::min(left, word.x0);
    }
    return left;
}

double leftOfCodes(const std::vector<Page> &pages)
{
    double left = 1e9;
    for (const Page &page : pages)
        left = std::min(left, leftOfCodes(page));
    return left;
}

bool startsAtCodes(const Line &line, double leftOfCodes, double height)
{
    return line.words.front()->x0 < leftOfCodes + height;
}

bool startsNote(const Line &line, double leftOfCodes, double height)
{
    return startsAtCodes(line, leftOfCodes, height) && !isCodePiece(line.words.front()->text);
}

std::vector<Line> linesOfPage(const Page &page)
{
    Words words;
    words.reserve(page.words.size());
    for (const Word &word : page.words)
        words.push_back(&word);
    return linesOf(std::move(words));
}

class TableReader
{
public:
    explicit TableReader(std::vector<Page> &pages)
        : m_pages(pages)
    {
    }
    Result<Table> read(const RulingsOfPage &rulings);

private:
    Result<void> readColumns();
    bool takeHead(const std::vector<Span> &figures, double height, std::optional<Error> &error);
    void findHeadsOfPages(double height);
    void dropHead(Page &page, const HeadZone &head);
    Result<void> refuseOtherReports() const;
    bool holdsRowsBeforeTitle(std::size_t page) const;
    void findEnd();
    bool headRunsOver() const;
    void countAround();

    std::vector<Page> &m_pages;
    std::vector<HeadZone> m_heads;
    std::vector<TableZone> m_zones;
    std::vector<FigureLine> m_figures;
    std::size_t m_headPage = 0;
    bool m_blanks = false; // that no row may have all its figures
    Table m_table;
};

Result<Table> TableReader::read(const RulingsOfPage &rulings)
{
    partLoneLetters(m_pages);
    for (Page &page : m_pages) {
        joinPercentSigns(page);
        splitGluedCells(page);
        // Lines are made of a page's words again and again: they are found in order then.
        std::stable_sort(page.words.begin(), page.words.end(),
                         [](const Word &a, const Word &b) { return a.centreY() < b.centreY(); });
    }
    if (const Result<void> columns = readColumns(); !columns)
        return columns.error();
    if (const Result<void> one = refuseOtherReports(); !one)
        return one.error();
    findEnd();
    if (headRunsOver())
        return Error{Error::Code::HeadUnreadable, u"Logro Esperado"_s, {}, int(m_headPage) + 1, 0};
    findCodeColumn(m_table.columns, m_pages, m_zones);
    m_table.strip = joinPages(m_pages, m_heads, m_zones, m_figures, m_table.columns);
    countAround();
    m_table.rows = readRows(m_table.strip, m_table.columns, m_pages[m_headPage], m_heads[m_headPage], rulings);
    if (m_table.rows.empty())
        return Error{Error::Code::ReportTruncated, {}, {}, 0, 0};
    return std::move(m_table);
}

void TableReader::dropHead(Page &page, const HeadZone &head)
{
    m_table.headWords += int(std::erase_if(page.words, [&](const Word &word) { return head.contains(word); }));
}

// A table for objectives may be followed by one for actions: a head with rows above it is taken out, and the rows go
// on.
void TableReader::findHeadsOfPages(double height)
{
    m_headPage = m_pages.size();
    for (std::size_t p = 0; p < m_pages.size(); ++p) {
        joinBrokenLabels(m_pages[p], height);
        std::vector<HeadZone> heads = findHeads(m_pages[p], height);
        const auto rowsAbove = [&](const HeadZone &head) {
            return std::any_of(m_pages[p].words.begin(), m_pages[p].words.end(), [&](const Word &word) {
                return word.centreY() < head.y0 && startsIndicatorCode(word.text);
            });
        };
        m_heads.emplace_back();
        for (const HeadZone &head : heads) {
            if (&head != &heads.front() || (m_headPage < p && rowsAbove(head)))
                dropHead(m_pages[p], head);
            else
                m_heads.back() = head;
        }
        if (m_heads.back().present() && m_headPage > p)
            m_headPage = p;
    }
}

Result<void> TableReader::readColumns()
{
    const double height = usualHeight(m_pages);
    m_table.runningWords = dropRunningFeet(m_pages, height);
    findHeadsOfPages(height);
    if (m_headPage == m_pages.size())
        return Error{Error::Code::NotAReport, {}, {}, 0, 0};
    m_table.runningWords += dropRunningHeads(m_pages, m_heads, height);
    m_table.runningWords += dropClippedLetters(m_pages, m_heads);
    if (const std::optional<double> left = leftOfFigures(m_pages[m_headPage], m_heads[m_headPage])) {
        for (std::size_t p = m_headPage; p < m_pages.size(); ++p)
            joinBrokenFigures(m_pages[p], *left - height, m_heads[p].y1, height);
    }
    m_figures = figureLines(m_pages, m_heads);
    const std::vector<Span> figures = figureColumns(m_figures);
    std::optional<Error> error;
    // In a table of few rows a number at the end of a unit's name may stand beside all their figures and count as a
    // column; the head knows better.
    for (std::size_t extra = 0; extra < 3 && extra < figures.size(); ++extra) {
        if (takeHead({figures.begin() + qsizetype(extra), figures.end()}, height, error))
            return {};
    }
    // Columns that no row proves must stand below their labels.
    m_blanks = takeHead(figureColumnsWithBlanks(m_figures), height, error);
    if (m_blanks && m_table.columns.standBelowLabels())
        return {};
    const std::vector<Span> shown = figureColumnsWithBlanks(m_figures);
    for (std::size_t p = 0; p < m_pages.size() && !shown.empty(); ++p) {
        m_blanks =
            m_heads[p].present() && takeHead(withBlankColumns(m_pages[p], m_heads[p], shown, height), height, error);
        if (m_blanks && m_table.columns.standBelowLabels())
            return {};
    }
    return figures.empty() ? Error{Error::Code::ReportTruncated, {}, {}, 0, 0} : *error;
}

// Whether the head of some page is that of these columns; else the first page's error.
bool TableReader::takeHead(const std::vector<Span> &figures, double height, std::optional<Error> &error)
{
    for (std::size_t p = 0; p < m_pages.size(); ++p) {
        if (!m_heads[p].present() || figures.empty())
            continue;
        Result<Columns> columns = readHead(m_pages[p], m_heads[p], figures, height);
        if (columns) {
            m_table.columns = std::move(columns).value();
            m_headPage = p;
            return true;
        }
        if (!error) {
            error = columns.error();
            error->page = int(p) + 1;
        }
    }
    return false;
}

// Files that were put together hold a report behind another's closing: its rows are of another plan or period.
Result<void> TableReader::refuseOtherReports() const
{
    const auto headed =
        std::find_if(m_heads.begin(), m_heads.end(), [](const HeadZone &head) { return head.present(); });
    const auto first =
        std::size_t(headed - m_heads.begin()); // not the one whose columns were taken, which may be another's
    bool closed = false;
    double codes = 1e9; // of the pages so far: another report's margins may be others
    for (std::size_t p = first; p < m_pages.size(); ++p) {
        codes = std::min(codes, leftOfCodes(m_pages[p]));
        for (const Line &line : linesOfPage(m_pages[p])) {
            const bool below = p > first || line.centreY() > m_heads[p].y1;
            const QString text = line.text();
            if (closed && isReportTitle(text))
                return Error{Error::Code::NotAReport, {}, {}, int(p) + 1, 0};
            closed = closed || (below && startsClosing(text) && startsAtCodes(line, codes, m_table.columns.height));
        }
    }
    return {};
}

// Pages that were put in another order.
bool TableReader::holdsRowsBeforeTitle(std::size_t page) const
{
    return page < m_headPage &&
           std::any_of(m_pages[page].words.begin(), m_pages[page].words.end(),
                       [](const Word &word) { return startsIndicatorCode(word.text); }) &&
           std::any_of(m_figures.begin(), m_figures.end(),
                       [page](const FigureLine &line) { return std::size_t(line.page) == page; });
}

// The table ends where the averages, the summary table or the alerts begin, whichever comes first behind its last row.
void TableReader::findEnd()
{
    const std::size_t count = m_table.columns.figures.size();
    const double left = m_table.columns.figures.front().x0;
    std::erase_if(m_figures, [&](const FigureLine &line) {
        const bool few = !m_blanks && line.count() * 10 < count * 6;
        return few || line.words.back()->x1 < left; // numbers of a name and a unit, side by side
    });
    std::size_t lastPage = 0;
    double lastY = 0;
    for (const FigureLine &line : m_figures) {
        lastPage = std::size_t(line.page);
        lastY = line.y1();
    }
    bool ended = false;
    const double codes = leftOfCodes(m_pages);
    for (std::size_t p = 0; p < m_pages.size(); ++p) {
        TableZone zone{m_heads[p].present() ? m_heads[p].y1
                       : p < m_headPage     ? m_pages[p].size.height()
                                            : 0,
                       ended ? 0 : m_pages[p].size.height() + 1};
        if (p >= lastPage) {
            double above = p == lastPage ? lastY : 0;
            for (Line &line : linesOfPage(m_pages[p])) {
                const bool behind = p > lastPage || line.centreY() > lastY; // lines that are set tight overlap
                // The last row's name may end in a line that reads like the closing: it follows closely, further right.
                const bool ownLine =
                    startsAtCodes(line, codes, m_table.columns.height) || line.y0 - above > m_table.columns.height;
                above = std::max(above, line.y1);
                if (!ended && behind && !m_heads[p].contains(*line.words.front()) &&
                    ((startsClosing(line.text()) && ownLine) || startsNote(line, codes, m_table.columns.height))) {
                    ended = true;
                    zone.y1 = line.y0;
                }
                if (ended)
                    m_table.after.push_back(std::move(line));
            }
        }
        m_zones.push_back(zone);
    }
    for (std::size_t p = 0; p <= m_headPage; ++p) {
        for (Line &line : linesOfPage(m_pages[p])) {
            if (!holdsRowsBeforeTitle(p) && (p < m_headPage || line.centreY() < m_heads[p].y0))
                m_table.before.push_back(std::move(line));
        }
    }
}

// Labels that stand above what was taken for the whole head: they would end up in the heading's values.
bool TableReader::headRunsOver() const
{
    return std::any_of(m_table.before.begin(), m_table.before.end(), [](const Line &line) {
        const QString text = folded(line.text());
        return text.contains(u"linea base") || text.contains(u"logro esperado") || text.contains(u"valores obtenidos");
    });
}

// The words that are neither of the title, the rows nor the closing. What stands above a head on a later page repeats
// the title, or is told as being nowhere.
void TableReader::countAround()
{
    for (std::size_t p = 0; p < m_headPage; ++p) {
        for (const Line &line : linesOfPage(m_pages[p])) {
            if (holdsRowsBeforeTitle(p))
                m_table.strip.putAside(line.words, int(p));
        }
    }
    QSet<QString> title;
    for (const Line &line : m_table.before) {
        for (const Word *word : line.words)
            title.insert(word->text);
    }
    const auto repeatsTitle = [&](const Word *word) {
        return title.contains(word->text) ||
               std::none_of(word->text.begin(), word->text.end(), [](QChar c) { return c.isLetter(); });
    };
    for (std::size_t p = m_headPage; p < m_pages.size(); ++p) {
        for (const Line &line : linesOfPage(m_pages[p])) {
            const Words &words = line.words;
            const double y = line.centreY();
            if (!m_heads[p].present() || y >= m_zones[p].y1 || y > m_zones[p].y0)
                continue;
            if (y >= m_heads[p].y0)
                m_table.headWords += int(words.size());
            else if (p > m_headPage && std::all_of(words.begin(), words.end(), repeatsTitle))
                m_table.runningWords += int(words.size());
            else if (p > m_headPage)
                m_table.strip.putAside(words, int(p));
        }
    }
}

} // namespace

Result<Table> readTable(std::vector<Page> &pages, const RulingsOfPage &rulings)
{
    return TableReader(pages).read(rulings);
}

} // namespace pei
