// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/text/laidout.h"

#include "core/plan/code.h"
#include "core/reading/layout/tokens.h"
#include "core/reading/report/assemble.h"
#include "core/reading/report/closing.h"
#include "core/reading/report/heading.h"
#include "core/reading/report/phrases.h"
#include "core/reading/text/band.h"

#include <algorithm>
#include <cmath>
#include <map>

using namespace Qt::Literals::StringLiterals;

namespace pei {

namespace {

constexpr std::size_t MostEffort = 4 << 20; // ways to read a report's rows that are weighed: some seconds
constexpr int NameReach = 3; // characters: so near to where names begin an element's may be in a cell of its own

// What the table consists of, in order: elements, and the bands between them.
using Lines = std::vector<std::size_t>;
struct Part
{
    Lines element; // its lines; empty: a band
    Lines lines;
    QString elementAbove;
    bool ends = false; // an element whose last line is known: it ends with the priority
};

class LaidOutReader
{
public:
    explicit LaidOutReader(const SourceText &source)
        : m_source(source)
    {
        m_lines.reserve(source.lines.size());
        for (const TextLine &line : source.lines)
            m_lines.push_back(laidWords(line.text));
    }

    Result<Report> read()
    {
        Result<LaidHead> head = findLaidHead(m_source, m_lines);
        if (!head)
            return head.error();
        m_head = std::move(head).value();
        QString before;
        for (std::size_t l = 0; l < m_head.first; ++l)
            before += m_source.lines[l].text + u'\n';
        const std::vector<Page> pages = pagesOfText(before);
        Words words;
        for (const Word &word : pages.front().words)
            words.push_back(&word);
        Result<Heading> heading = readHeading(linesOf(std::move(words)));
        if (!heading)
            return heading.error();
        m_report.printed.title = heading.value().title;
        m_report.printed.period = heading.value().period;
        m_report.plan.entity = heading.value().entity;
        const Columns &columns = m_head.columns;
        m_columns = {columns.targetYears, columns.obtained, columns.progress};
        applyColumns(m_report, m_columns.targets, m_columns.obtained, m_columns.progress, heading.value().years);
        findTable();
        findParts();
        findApart();
        readParts();
        QStringList closing;
        for (std::size_t l = m_closing; l < m_lines.size() && closing.size() < 500; ++l)
            closing += textOf(m_lines[l]).left(500);
        readClosing(closing, m_report.printed);
        return std::move(m_report);
    }

private:
    int pageOf(std::size_t line) const { return m_source.lines[line].page; }
    const PageColumns &columnsOf(std::size_t line) const { return m_pages.at(pageOf(line)); }

    bool isFigureRow(std::size_t line) const { return figuresAtEnd(m_lines[line]) >= m_columns.figures(); }

    // The lines of the table: between its head and its end, without the heads printed again.
    void findTable()
    {
        QStringList head;
        for (std::size_t l = m_head.first; l < m_head.end; ++l) {
            if (!m_lines[l].empty())
                head += textOf(m_lines[l]);
        }
        std::vector<std::size_t> filled;
        for (std::size_t l = m_head.end; l < m_lines.size(); ++l) {
            if (!m_lines[l].empty())
                filled.push_back(l);
        }
        for (std::size_t i = 0; i < filled.size(); ++i) {
            bool again = textOf(m_lines[filled[i]]) == head.front() && filled.size() - i >= std::size_t(head.size());
            for (qsizetype h = 1; again && h < head.size(); ++h)
                again = textOf(m_lines[filled[i + std::size_t(h)]]) == head[h];
            if (again)
                i += std::size_t(head.size()) - 1;
            else
                m_table.push_back(filled[i]);
        }
        std::map<int, std::vector<const LaidLine *>> byPage;
        for (const std::size_t line : m_table)
            byPage[pageOf(line)].push_back(&m_lines[line]);
        for (const auto &[page, lines] : byPage)
            m_pages.emplace(page, findPageColumns(lines, m_head.columns));
        findEnd();
    }

    // Behind the last row of figures the table ends where the closing begins, or any line at the page's left.
    void findEnd()
    {
        m_closing = m_lines.size();
        std::size_t last = m_table.size();
        for (std::size_t i = m_table.size(); i-- > 0;) {
            if (isFigureRow(m_table[i])) {
                last = i;
                break;
            }
        }
        if (last == m_table.size())
            return;
        const auto isBlankAbove = [this](std::size_t line) {
            return line > 0 && m_source.lines[line - 1].text.isEmpty();
        };
        for (std::size_t i = last + 1; i < m_table.size(); ++i) {
            const std::size_t line = m_table[i];
            const LaidWord &first = m_lines[line].front();
            const PageColumns &columns = columnsOf(line);
            // A page without a code does not tell: what stands on it may be the rest of the last row.
            const bool left = columns.known ? columns.isAtCode(first.x0) : pageOf(line) == pageOf(m_table[last]);
            const bool closing = startsClosing(textOf(m_lines[line])) && (left || isBlankAbove(line));
            if (closing ||
                (left && !isCodePiece(first.text) && !startsIndicatorRow(first.text) && !isElementCode(first.text))) {
                m_closing = line;
                m_table.resize(i);
                return;
            }
        }
    }

    void findParts()
    {
        QString above;
        QString code; // being printed in the code column
        bool inElement = false;
        bool started = false;
        for (const std::size_t line : m_table) {
            const LaidWord &first = m_lines[line].front();
            const PageColumns &columns = columnsOf(line);
            const bool atCode = columns.known ? columns.isAtCode(first.x0) : true;
            const bool completes =
                !code.isEmpty() && !isIndicatorCode(code) && isIndicatorCode(QString(code + first.text));
            if (atCode && isElementCode(first.text) && !completes) {
                m_parts.push_back({{line}, {}, {}});
                above = first.text;
                code.clear();
                inElement = true;
                started = true;
                continue;
            }
            if (!started) { // between the head and its first element
                m_above.push_back(line);
                continue;
            }
            // A name's further line may begin with a code; but where it ends with the priority it is no row's.
            const bool named = inElement && first.x0 == m_lines[m_parts.back().element.front()].front().x0 &&
                               endsInPriority(textOf(nameOn(line)));
            const bool ofCode =
                !named && atCode && (startsIndicatorRow(first.text) || (!code.isEmpty() && isCodePiece(first.text)));
            if (inElement && !ofCode && isElementRest(m_parts.back(), line)) {
                m_parts.back().element.push_back(line);
                continue;
            }
            if (inElement || m_parts.empty()) {
                m_parts.push_back({{}, {}, above});
                inElement = false;
            }
            if (ofCode)
                code = startsIndicatorRow(first.text) && (code.isEmpty() || isIndicatorCode(code))
                           ? first.text
                           : QString(code + first.text);
            m_parts.back().lines.push_back(line);
        }
    }

    // A further line of an element's name begins where the element does; its figures may stand on a line of their own.
    bool isElementRest(const Part &part, std::size_t line) const
    {
        if (pageOf(part.element.front()) != pageOf(line))
            return false;
        const LaidLine &words = m_lines[line];
        const PageColumns &columns = columnsOf(line);
        if (words.front().x0 == m_lines[part.element.front()].front().x0 && !isFigureRow(line))
            return true;
        return columns.known && words.size() == m_columns.progress.size() && figuresAtEnd(words) == words.size() &&
               words.front().x0 >= columns.progressLeft - 4;
    }

    // The words of an element's line without its progress.
    LaidLine nameOn(std::size_t line) const
    {
        LaidLine words = m_lines[line];
        const std::size_t count = m_columns.progress.size();
        if (words.size() > count && figuresAtEnd(words) >= count)
            words.resize(words.size() - count);
        return words;
    }

    // Where a name goes on below its code, both are in one cell, and none of it stands above the code.
    bool goesOnBelowCode(const Part &part) const
    {
        return std::any_of(part.element.begin() + 1, part.element.end(), [&](std::size_t line) {
            const LaidLine &words = m_lines[line];
            return words.front().x0 == m_lines[part.element.front()].front().x0 && !isCodePiece(words.front().text) &&
                   !isFigureRow(line);
        });
    }

    // An element's name may have a cell of its own, beside its code's: then its further lines look like the names of
    // the rows above and below, up to the priority that ends it.
    void findApart()
    {
        for (const Part &part : m_parts) {
            if (part.element.empty())
                continue;
            const LaidLine name = nameOn(part.element.front());
            const PageColumns &columns = columnsOf(part.element.front());
            m_apart = m_apart || name.size() == 1 || name[1].x0 - name[0].x1 > 1 ||
                      (columns.known && std::abs(name[1].x0 - columns.nameLeft) <= NameReach);
        }
        m_apart = m_apart && std::none_of(m_parts.begin(), m_parts.end(), [this](const Part &part) {
                      return !part.element.empty() && goesOnBelowCode(part);
                  });
        for (std::size_t p = 0; p < m_parts.size(); ++p) {
            Part &part = m_parts[p];
            if (part.element.empty())
                continue;
            part.ends = endsInPriority(textOf(nameOn(part.element.back())));
            if (!m_apart || part.ends || p + 1 == m_parts.size() || !m_parts[p + 1].element.empty())
                continue;
            Lines &below = m_parts[p + 1].lines;
            const auto last = std::find_if(below.begin(), below.end(), [this](std::size_t line) {
                return columnsOf(line).isAtCode(m_lines[line].front().x0) || endsInPriority(textOf(m_lines[line]));
            });
            if (last == below.end() || !endsInPriority(textOf(m_lines[*last])) ||
                columnsOf(*last).isAtCode(m_lines[*last].front().x0))
                continue;
            part.ends = true;
            part.element.insert(part.element.end(), below.begin(), last + 1);
            below.erase(below.begin(), last + 1);
        }
        std::erase_if(m_parts, [](const Part &part) { return part.element.empty() && part.lines.empty(); });
    }

    void keepUnread(const Lines &lines)
    {
        QString text;
        for (const std::size_t line : lines) {
            if (text.size() < 1000)
                text += (text.isEmpty() ? QString() : u" "_s) + textOf(m_lines[line]).left(1000);
        }
        m_report.unread.push_back({shownPage(pageOf(lines.front())), shownText(text)});
    }

    int shownPage(int page) const { return m_source.paged ? page : 0; }

    // above, below: lines of its name that stand among the rows.
    bool appendElementOf(const Part &part, const Lines &above, const Lines &below)
    {
        const std::size_t count = m_columns.progress.size();
        QString code;
        CellText name;
        std::vector<Value> progress;
        int found = 0;
        const auto add = [&](std::size_t line) {
            LaidLine words = m_lines[line];
            const std::size_t at = words.size() - std::min(words.size(), count);
            // The figures stand apart from the name.
            const bool apart = at == 0 || words[at].x0 - words[at - 1].x1 > 1;
            if (figuresAtEnd(words) >= count && words.size() >= count && apart &&
                words[at].x0 >= columnsOf(line).progressLeft - 6) {
                ++found;
                for (std::size_t w = at; w < words.size(); ++w)
                    progress.push_back(*cellValue(words[w].text));
                words.resize(at);
            }
            bool starts = true;
            for (const LaidWord &word : words) {
                if (line == part.element.front() && code.isEmpty()) {
                    code = word.text;
                    continue;
                }
                name.add(word.text, starts);
                starts = false;
            }
        };
        for (const Lines *lines : {&above, &part.element, &below})
            std::for_each(lines->begin(), lines->end(), add);
        return found == 1 && columnsOf(part.element.front()).known && !name.text().isEmpty() &&
               appendElement(m_report, code + u' ' + name.text(), std::move(progress));
    }

    void readParts()
    {
        std::vector<Band> bands;
        for (std::size_t p = 0; p < m_parts.size(); ++p) {
            std::vector<BandLine> lines;
            for (const std::size_t line : m_parts[p].lines)
                lines.push_back({&m_lines[line], &columnsOf(line), pageOf(line)});
            const bool open = p > 0 && !m_parts[p - 1].ends;
            bands.emplace_back(std::move(lines), m_columns.figures(),
                               OpenEdges{open, m_apart && p + 1 < m_parts.size()});
        }
        const CellAlignments alignments = commonAlignments(bands);
        std::array<double, 2> widest{};
        for (const Band &band : bands) {
            for (std::size_t c = 0; c < widest.size(); ++c)
                widest[c] = std::max(widest[c], band.widest()[c]);
        }
        m_centred = m_apart && alignments.front() == AlignedMiddle;
        std::vector<BandReading> readings;
        std::size_t effort = MostEffort;
        for (std::size_t p = 0; p < bands.size(); ++p)
            readings.push_back(bands[p].read(alignments, edgesOf(p, readings), widest, effort));
        std::vector<OpenRow> rows;
        for (std::size_t p = 0; p < m_parts.size(); ++p) {
            const Part &part = m_parts[p];
            if (!part.element.empty()) {
                readElement(p, readings);
                continue;
            }
            if (readings[p].rows.empty())
                keepUnread(part.lines);
            for (OpenRow &row : readings[p].rows) {
                row.element = part.elementAbove;
                row.page = shownPage(row.page);
                rows.push_back(std::move(row));
            }
        }
        settleRows(m_report, m_columns, std::move(rows));
    }

    // Around a code in the middle of its name's lines there are as many of them above as below.
    KnownEdges edgesOf(std::size_t p, const std::vector<BandReading> &above) const
    {
        KnownEdges edges;
        if (!m_centred || !m_parts[p].element.empty())
            return edges;
        if (p > 0 && m_parts[p - 1].element.size() == 1 && !m_parts[p - 1].ends) {
            if (p == 1)
                edges.top = m_above.size();
            else if (!m_parts[p - 2].element.empty())
                edges.top = 0;
            else if (above[p - 2].end)
                edges.top = m_parts[p - 2].lines.size() - *above[p - 2].end;
        }
        if (p + 1 < m_parts.size()) {
            const Part &below = m_parts[p + 1];
            const bool closed = below.ends || p + 2 == m_parts.size() || !m_parts[p + 2].element.empty();
            if (closed && below.element.size() == 1)
                edges.bottom = 0;
            else if (closed && below.ends)
                edges.bottom = below.element.size() - 1;
        }
        return edges;
    }

    // An element is read where it is known which of the lines around it are its.
    void readElement(std::size_t p, const std::vector<BandReading> &readings)
    {
        const Part &part = m_parts[p];
        Lines above;
        Lines below;
        bool aboveKnown = p > 0 || !m_apart || m_above.empty();
        if (p > 0 && m_parts[p - 1].element.empty()) {
            const Lines &lines = m_parts[p - 1].lines;
            aboveKnown = readings[p - 1].end.has_value();
            if (aboveKnown)
                above.assign(lines.begin() + qsizetype(*readings[p - 1].end), lines.end());
        }
        bool belowKnown = true;
        if (p + 1 < m_parts.size() && m_parts[p + 1].element.empty()) {
            const Lines &lines = m_parts[p + 1].lines;
            belowKnown = readings[p + 1].first.has_value();
            if (belowKnown)
                below.assign(lines.begin(), lines.begin() + qsizetype(*readings[p + 1].first));
        }
        if (p == 0 && m_centred && belowKnown && below.size() + part.element.size() == m_above.size() + 1) {
            aboveKnown = true;
            above = m_above;
        }
        if (goesOnBelowCode(part) && !above.empty())
            aboveKnown = false;
        if (!aboveKnown || !belowKnown || isCut(p) || !appendElementOf(part, above, below))
            keepUnread(part.element);
    }

    // A name that goes on behind a page's end, where it looks like no row's beginning.
    bool isCut(std::size_t p) const
    {
        const std::size_t last = m_parts[p].element.back();
        if (p + 1 == m_parts.size() || !m_parts[p + 1].element.empty() || endsInPriority(textOf(nameOn(last))))
            return false;
        const std::size_t next = m_parts[p + 1].lines.front();
        const LaidWord &first = m_lines[next].front();
        return pageOf(next) != pageOf(last) && (!columnsOf(next).known || columnsOf(next).isAtCode(first.x0)) &&
               !startsIndicatorRow(first.text) && !isCodePiece(first.text);
    }

    const SourceText &m_source;
    std::vector<LaidLine> m_lines;
    LaidHead m_head;
    TextColumns m_columns;
    Lines m_table;
    Lines m_above;          // between the head and the first element
    bool m_apart = false;   // elements' names have a cell of their own
    bool m_centred = false; // and stand around their codes
    std::size_t m_closing = 0;
    std::map<int, PageColumns> m_pages;
    std::vector<Part> m_parts;
    Report m_report;
};

} // namespace

Result<Report> readLaidOutText(const SourceText &source)
{
    return LaidOutReader(source).read();
}

} // namespace pei
