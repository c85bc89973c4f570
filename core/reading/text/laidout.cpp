// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/text/laidout.h"

#include "core/plan/code.h"
#include "core/reading/layout/tokens.h"
#include "core/reading/report/assemble.h"
#include "core/reading/report/closing.h"
#include "core/reading/report/heading.h"
#include "core/reading/text/band.h"

#include <algorithm>
#include <map>

using namespace Qt::Literals::StringLiterals;

namespace pei {

namespace {

// What the table consists of, in order: elements, and the bands between them.
struct Part {
    std::vector<std::size_t> element; // its lines; empty: a band
    std::vector<std::size_t> lines;
    QString elementAbove;
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
        const auto isBlankAbove = [this](std::size_t line) { return line > 0 && m_source.lines[line - 1].text.isEmpty(); };
        for (std::size_t i = last + 1; i < m_table.size(); ++i) {
            const std::size_t line = m_table[i];
            const LaidWord &first = m_lines[line].front();
            const PageColumns &columns = columnsOf(line);
            const bool left = !columns.known || columns.isAtCode(first.x0);
            const bool closing = startsClosing(textOf(m_lines[line])) && (left || isBlankAbove(line));
            if (closing || (left && !isCodePiece(first.text) && !startsIndicatorRow(first.text) && !isElementCode(first.text))) {
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
            const bool completes = !code.isEmpty() && !isIndicatorCode(code) && isIndicatorCode(QString(code + first.text));
            if (atCode && isElementCode(first.text) && !completes) {
                m_parts.push_back({{line}, {}, {}});
                above = first.text;
                code.clear();
                inElement = true;
                started = true;
                continue;
            }
            if (!started)
                continue; // between the head and its first element
            const bool ofCode = atCode && (startsIndicatorRow(first.text) || (!code.isEmpty() && isCodePiece(first.text)));
            if (inElement && !ofCode && isElementRest(m_parts.back(), line)) {
                m_parts.back().element.push_back(line);
                continue;
            }
            if (inElement || m_parts.empty()) {
                m_parts.push_back({{}, {}, above});
                inElement = false;
            }
            if (ofCode)
                code = startsIndicatorRow(first.text) && (code.isEmpty() || isIndicatorCode(code)) ? first.text
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

    void keepUnread(const std::vector<std::size_t> &lines)
    {
        QString text;
        for (const std::size_t line : lines) {
            if (text.size() < 1000)
                text += (text.isEmpty() ? QString() : u" "_s) + textOf(m_lines[line]).left(1000);
        }
        m_report.unread.push_back({shownPage(pageOf(lines.front())), shownText(text)});
    }

    int shownPage(int page) const { return m_source.paged ? page : 0; }

    void readElement(const Part &part)
    {
        const std::size_t count = m_columns.progress.size();
        CellText name;
        std::vector<Value> progress;
        int found = 0;
        for (const std::size_t line : part.element) {
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
                name.add(word.text, starts);
                starts = false;
            }
        }
        if (found != 1 || !columnsOf(part.element.front()).known || !name.text().contains(u' ') ||
            !appendElement(m_report, name.text(), std::move(progress)))
            keepUnread(part.element);
    }

    void readParts()
    {
        std::vector<Band> bands;
        for (const Part &part : m_parts) {
            std::vector<BandLine> lines;
            for (const std::size_t line : part.lines)
                lines.push_back({&m_lines[line], &columnsOf(line), pageOf(line)});
            bands.emplace_back(std::move(lines), m_columns.figures());
        }
        CellAlignments alignments{AlignedAny, AlignedAny, AlignedAny};
        std::array<double, 2> widest{};
        for (const Band &band : bands) {
            for (std::size_t c = 0; c < widest.size(); ++c)
                widest[c] = std::max(widest[c], band.widest()[c]);
            if (const auto own = band.alignments()) {
                for (std::size_t c = 0; c < alignments.size(); ++c)
                    alignments[c] &= (*own)[c];
            }
        }
        std::vector<OpenRow> rows;
        for (std::size_t p = 0; p < m_parts.size(); ++p) {
            const Part &part = m_parts[p];
            if (!part.element.empty()) {
                readElement(part);
                continue;
            }
            std::vector<OpenRow> own = bands[p].read(alignments, widest);
            if (own.empty())
                keepUnread(part.lines);
            for (OpenRow &row : own) {
                row.element = part.elementAbove;
                row.page = shownPage(row.page);
                rows.push_back(std::move(row));
            }
        }
        settleRows(m_report, m_columns, std::move(rows));
    }

    const SourceText &m_source;
    std::vector<LaidLine> m_lines;
    LaidHead m_head;
    TextColumns m_columns;
    std::vector<std::size_t> m_table; // lines
    std::size_t m_closing = 0;
    std::map<int, PageColumns> m_pages;
    std::vector<Part> m_parts;
    Report m_report;
};

} // namespace

Result<Report> readLaidOutText(const SourceText &source) { return LaidOutReader(source).read(); }

} // namespace pei
