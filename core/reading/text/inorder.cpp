// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/text/inorder.h"

#include "core/plan/code.h"
#include "core/reading/layout/tokens.h"
#include "core/reading/report/assemble.h"
#include "core/reading/report/closing.h"
#include "core/reading/report/heading.h"
#include "core/reading/text/celllines.h"
#include "core/reading/text/openrows.h"
#include "core/reading/text/rowblocks.h"
#include "core/reading/text/runon.h"

#include <QRegularExpression>

#include <algorithm>
#include <optional>
#include <tuple>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace pei {

namespace {

constexpr std::size_t MostCodeLines = 3; // that a narrow cell breaks a code into
constexpr int MostPieces = 4;            // a name may begin a line with a code, which looks like a row's start
constexpr std::size_t MostCuts = 40;     // ways to cut a row's text that are still weighed

struct OpenElement
{
    RowBlock block;
    QString text;
    std::vector<Value> progress;
    bool followsRow = false; // directly
};

class InOrderReader
{
public:
    explicit InOrderReader(const SourceText &source)
        : m_paged(source.paged)
    {
        enum class Part : quint8 { Heading, Head, Rows } part = Part::Heading;
        for (const TextLine &line : source.lines) {
            const QString text = line.text.simplified();
            QStringList own = part == Part::Heading ? linesOfHeading(text) : QStringList(text);
            for (qsizetype i = 0; i < own.size(); ++i) {
                if (part == Part::Heading && startsHead(own[i]))
                    part = Part::Head;
                if (part == Part::Head) {
                    const QStringList parts = linesOfHead(own[i]);
                    own = own.first(i) + parts + own.sliced(i + 1);
                    i += parts.size() - 1;
                    if (startsElementRow(own[i]) || startsIndicatorRow(own[i]))
                        part = Part::Rows;
                }
            }
            for (const QString &whole : own) {
                for (const QString &row : linesOfRows(whole)) {
                    for (const QString &piece : startsClosing(row) ? linesOfClosing(row) : QStringList(row))
                        m_table.lines.push_back({withCellsApart(piece), line.page});
                }
            }
        }
    }

    Result<Report> read()
    {
        std::size_t head = 0;
        while (head < m_lines.size() && !startsHead(m_lines[head].text))
            ++head;
        if (head == m_lines.size())
            return Error{Error::Code::NotAReport, {}, {}, 0, 0};
        Result<Heading> heading = headingAbove(head);
        if (!heading)
            return heading.error();
        m_report.printed.title = heading.value().title;
        m_report.printed.period = heading.value().period;
        m_report.plan.entity = heading.value().entity;
        std::size_t table = head;
        std::vector<QStringList> words;
        while (table < m_lines.size() && table < head + LongestRow && !m_table.startsRow(table))
            words.push_back(m_lines[table++].text.split(u' ', Qt::SkipEmptyParts));
        // A row that begins among the head's words: its own may read like them.
        if (std::any_of(m_lines.begin() + qsizetype(head), m_lines.begin() + qsizetype(table),
                        [](const TextLine &line) { return holdsCode(line.text); }))
            return Error{Error::Code::TextOutOfOrder, {}, {}, 0, 0};
        Result<TextColumns> columns = readTextHead(words);
        if (!columns)
            return columns.error();
        m_columns = columns.value();
        applyColumns(m_report, m_columns.targets, m_columns.obtained, m_columns.progress, heading.value().years);
        m_table = cutIntoRows(std::move(m_lines), head, table, m_columns.figures(), m_paged);
        m_paged = m_table.paged;
        readBlocks();
        finish();
        return std::move(m_report);
    }

private:
    static bool startsHead(const QString &line)
    {
        return folded(line).contains(u"codigo") || isCodeLabel(line.section(u' ', 0, 0));
    }

    // A viewer may set labels, colons and values each on a line of its own, or a blank line between a value's lines.
    Result<Heading> headingAbove(std::size_t head) const
    {
        QStringList lines;
        CellLines apart;
        int block = 0;
        bool labels = false; // from the first one on
        bool alone = false;  // a label without its value
        bool doubt = false;  // whether the last line is the last value's
        for (std::size_t i = 0; i < head; ++i) {
            const QString &line = m_lines[i].text;
            if (line.isEmpty()) {
                ++block;
                if (!labels)
                    lines += line;
                continue;
            }
            if (labels && opensHead(line))
                break;
            alone = alone || isHeadingLabel(line) || line == u':';
            const qsizetype colon = line.indexOf(u':');
            if (colon > 0 && isHeadingLabel(line.first(colon).trimmed())) {
                labels = true;
                doubt = false;
            } else {
                doubt = doubt || (labels && apart.back().block != block);
            }
            lines += line;
            apart.push_back({line, m_lines[i].page, block});
        }
        if (!alone && !doubt)
            return readHeading(lines);
        std::optional<Heading> heading = alone ? readHeadingApart(apart) : std::nullopt;
        if (!heading)
            return Error{Error::Code::TextOutOfOrder, {}, {}, 0, 0};
        return *std::move(heading);
    }

    bool isWhole(const QStringList &words) const { return endsRow(words, m_columns.figures()); }

    void readBlocks()
    {
        for (std::size_t b = 0; b < m_table.blocks.size();) {
            if (m_table.blocks[b].element)
                readElement(m_table.blocks[b++]);
            else
                b = readIndicator(b);
        }
        settleElement(Below::NoRow);
    }

    void keepUnread(std::size_t first, std::size_t end)
    {
        QString text;
        for (std::size_t i = first; i < end && text.size() < 1000; ++i)
            text += m_lines[i].text.left(1000) + u' ';
        m_report.unread.push_back({m_paged ? m_lines[first].page : 0, shownText(text.trimmed())});
    }

    void readElement(const RowBlock &block)
    {
        settleElement(Below::NoRow);
        const auto count = qsizetype(m_columns.progress.size());
        FlowWords words;
        for (std::size_t i = block.first; i < block.end && words.size() < MostRowWords; ++i)
            words.add(m_lines[i]);
        m_element = words.words.front();
        const qsizetype end = words.size() - count;
        const bool atEnd = block.end == m_table.closing && m_table.closing == m_lines.size();
        const bool onePage = words.page.front() == words.page.back();
        const bool distrust = std::exchange(m_distrust, false);
        const bool followsRow = std::exchange(m_followsRow, false);
        const auto refuse = [&] {
            m_distrust = true; // whose words these are is not known, nor are the next row's
            if (followsRow)
                distrustRowAbove(block);
            keepUnread(block.first, block.end);
        };
        // Its name and figures stand together: what a page's end has come between may be anything.
        if (distrust || atEnd || !onePage || block.end - block.first > LongestRow || end < 2 ||
            !areFigures(words.words, end, words.size()) || isWhole(words.words))
            return refuse();
        OpenElement element{block, words.text(0, end), {}, followsRow};
        static const QRegularExpression priority(u"\\(\\s*Prioridad\\s*:\\s*\\d+\\s*\\)"_s,
                                                 QRegularExpression::CaseInsensitiveOption);
        if (const auto match = priority.match(element.text);
            match.hasMatch() && match.capturedEnd() != element.text.size())
            return refuse(); // figures of other cells
        for (qsizetype i = end; i < words.size(); ++i)
            element.progress.push_back(*cellValue(words.words[i]));
        m_openElement = std::move(element);
    }

    // A row's last words behind a page's end may begin with a code, and read like what they are not.
    void distrustRowAbove(const RowBlock &block)
    {
        if (!m_rows.empty() && (!m_paged || m_lines[block.first].page != m_lines[block.first - 1].page))
            m_rows.back().ways.clear();
    }

    // An element is sure when what follows it is a whole row, or when it cannot be the rest of the row above it.
    enum class Below : quint8 { Row, NoRow, Unread };
    void settleElement(Below below)
    {
        if (!m_openElement)
            return;
        const OpenElement element = *std::exchange(m_openElement, std::nullopt);
        const std::size_t first = element.block.first;
        const bool mayBeRest = element.followsRow && (!m_paged || m_lines[first].page != m_lines[first - 1].page);
        if (below == Below::NoRow && mayBeRest)
            distrustRowAbove(element.block);
        else if (below != Below::Unread && appendElement(m_report, element.text, element.progress))
            return;
        keepUnread(first, element.block.end);
    }

    std::size_t readIndicator(std::size_t b)
    {
        // A name's line that begins with a code makes a block of its own: the row is whole only with it.
        FlowWords words;
        std::size_t next = b;
        for (int pieces = 0; next < m_table.blocks.size() && pieces < MostPieces; ++pieces, ++next) {
            const RowBlock &block = m_table.blocks[next];
            if (next > b && !isPiece(block, words))
                break;
            for (std::size_t i = block.first; i < block.end; ++i) {
                words.add(m_lines[i]);
                if (words.size() > MostRowWords)
                    break;
                if (isWhole(words.words)) {
                    settleElement(Below::Row);
                    take(b, next, words, i + 1);
                    return next + 1;
                }
            }
        }
        // What follows an unfinished row may be its rest, or a row whose own beginning went to this one.
        settleElement(Below::Unread);
        if (std::exchange(m_followsRow, false))
            distrustRowAbove(m_table.blocks[b]);
        keepUnread(m_table.blocks[b].first, m_table.blocks[b].end);
        m_distrust = true;
        return b + 1;
    }

    // An element of its own ends with its progress, a row of its own belongs to the element above it.
    bool isPiece(const RowBlock &block, const FlowWords &soFar) const
    {
        FlowWords start;
        for (std::size_t i = block.first; i < std::min(block.end, block.first + MostCodeLines); ++i)
            start.add(m_lines[i]);
        const QString code = codeOf(start.words).first;
        const QString own = codeOf(soFar.words).first;
        if (!isIndicatorCode(own) || block.end - block.first > LongestRow)
            return false;
        if (!block.element)
            return elementOfIndicator(code) != m_element && elementOfIndicator(own) == m_element;
        const QString &last = m_lines[block.end - 1].text;
        if (!isFigure(last.sliced(last.lastIndexOf(u' ') + 1)))
            return true;
        FlowWords words;
        for (std::size_t i = block.first; i < block.end && words.size() < MostRowWords; ++i)
            words.add(m_lines[i]);
        return isWhole(words.words);
    }

    // A row's code, which may be broken into several words, and how many of them are its.
    static std::pair<QString, qsizetype> codeOf(const QStringList &words)
    {
        QString code;
        qsizetype at = 0;
        while (at < words.size() && !isIndicatorCode(code) && code.size() < 24)
            code += words[at++];
        return {code, at};
    }

    void take(std::size_t b, std::size_t lastBlock, const FlowWords &words, std::size_t end)
    {
        const RowBlock &block = m_table.blocks[lastBlock];
        const std::size_t first = m_table.blocks[b].first;
        OpenRow row;
        row.element = m_element;
        row.figures = words.words.last(qsizetype(m_columns.figures()));
        row.page = m_paged ? words.page.front() : 0;
        QString shown;
        for (std::size_t i = first; i < block.end && shown.size() < 1000; ++i)
            shown += m_lines[i].text.left(1000) + u' ';
        row.shown = shownText(shown.trimmed());
        row.ways = waysToCut(words);
        // A page's end inside the row lets its cells' later lines come behind the earlier ones of all its cells.
        const bool acrossPages = m_paged && words.page.front() != words.page.back();
        QStringList rest;
        for (std::size_t i = end; i < block.end; ++i)
            rest += m_lines[i].text;
        const bool isLast = lastBlock + 1 == m_table.blocks.size();
        const bool pageBehind = end < block.end && m_lines[end].page != words.page.back();
        if (!rest.isEmpty() && isLast && m_paged && !pageBehind)
            rest.clear(); // notes below the table
        if (!rest.isEmpty() && (m_paged && !pageBehind))
            row.ways.clear(); // words of no row, in the midst of a page: the order is lost
        else if (!rest.isEmpty())
            row.ways = completed(row.ways, rest, row.completed);
        // Words below a row's figures may as well be the first of the next row's, whose code the next page begins with.
        const bool next = !isLast && !rest.isEmpty();
        const std::size_t nextFirst = next ? m_table.blocks[lastBlock + 1].first : 0;
        const bool mayBeNexts = next && (!m_paged || m_lines[nextFirst - 1].page != m_lines[nextFirst].page);
        if (std::exchange(m_distrust, mayBeNexts) || (isLast && m_table.closingInDoubt))
            row.ways.clear();
        row.scattered = acrossPages;
        row.proved = row.ways.size() == 1 && rest.isEmpty() && !acrossPages;
        m_followsRow = true;
        m_rows.push_back(std::move(row));
    }

    // The words between the code and the figures, cut at every place where the units could begin.
    std::vector<RowText> waysToCut(const FlowWords &words) const
    {
        qsizetype end = words.size() - qsizetype(m_columns.figures());
        RowText row;
        qsizetype at = 0;
        std::tie(row.code, at) = codeOf(words.words.first(end));
        const auto takePhrase = [&](auto isPhrase, QString &into) {
            for (const qsizetype count : {2, 1}) {
                if (end - count < at)
                    continue;
                const QString phrase = words.words.sliced(end - count, count).join(u' ');
                if (!isPhrase(phrase))
                    continue;
                into = phrase;
                end -= count;
                return true;
            }
            return false;
        };
        if (!isIndicatorCode(row.code) ||
            !takePhrase([](const QString &t) { return aggregationFrom(t).has_value(); }, row.aggregation) ||
            !takePhrase([](const QString &t) { return directionFrom(t).has_value(); }, row.direction) ||
            !takePhrase([](const QString &t) { return relevanceFrom(t).has_value(); }, row.relevance))
            return {};
        std::vector<RowText> ways;
        for (qsizetype unit = at + 1; unit < end; ++unit) {
            if (!opensExecutingUnit(words.words[unit]))
                continue;
            for (qsizetype office = unit + 1; office < end; ++office) {
                if (!opensResponsibleUnit(words.words[office]))
                    continue;
                if (ways.size() >= MostCuts)
                    return {};
                ways.push_back(row);
                ways.back().name = words.text(at, unit);
                ways.back().executingUnit = words.text(unit, office);
                ways.back().responsibleUnit = words.text(office, end);
            }
        }
        return ways;
    }

    // A page's end can cut a row: the last lines of its cells then stand behind it. Text does not say whose they are;
    // but units known from other rows do. Nothing would tell a name's.
    static std::vector<RowText> completed(const std::vector<RowText> &ways, const QStringList &rest,
                                          QSet<QString> &offices)
    {
        constexpr qsizetype Most = 12; // lines
        std::vector<RowText> result;
        if (rest.size() > Most)
            return result;
        const auto with = [&rest](const QString &cell, qsizetype from, qsizetype to) {
            return from == to ? cell : QString(cell + u' ' + rest.mid(from, to - from).join(u' '));
        };
        for (const RowText &way : ways) {
            for (qsizetype unit = 0; unit <= rest.size(); ++unit) {
                RowText whole = way;
                whole.executingUnit = with(way.executingUnit, 0, unit);
                whole.responsibleUnit = with(way.responsibleUnit, unit, rest.size());
                if (unit < rest.size())
                    offices.insert(whole.responsibleUnit);
                result.push_back(std::move(whole));
            }
        }
        return result;
    }

    void finish()
    {
        settleRows(m_report, m_columns, std::move(m_rows));
        QStringList closing;
        for (std::size_t i = m_table.closing; i < m_lines.size() && closing.size() < 500; ++i) {
            for (const QString &line : linesOfClosing(m_lines[i].text.left(500))) {
                // A count of the summary table may stand on a line of its own.
                if (isFigure(line) && !closing.isEmpty() && closing.back().size() < 500)
                    closing.back() += u' ' + line;
                else
                    closing += line;
            }
        }
        readClosing(closing, m_report.printed);
    }

    bool m_paged = false;
    TextColumns m_columns;
    RowBlocks m_table; // its lines: all of the text, until it is cut
    std::vector<TextLine> &m_lines = m_table.lines;
    QString m_element;         // the code of the one above
    bool m_distrust = false;   // the row before was not whole
    bool m_followsRow = false; // what is read next stands directly below the last row
    std::optional<OpenElement> m_openElement;
    std::vector<OpenRow> m_rows;
    Report m_report;
};

} // namespace

Result<Report> readInOrderText(const SourceText &source)
{
    return InOrderReader(source).read();
}

} // namespace pei
