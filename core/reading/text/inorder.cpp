// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/text/inorder.h"

#include "core/plan/code.h"
#include "core/reading/layout/tokens.h"
#include "core/reading/report/assemble.h"
#include "core/reading/report/closing.h"
#include "core/reading/report/heading.h"
#include "core/reading/text/rowgrammar.h"

#include <QRegularExpression>

#include <algorithm>
#include <optional>
#include <tuple>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace pei {

namespace {

constexpr std::size_t LongestRow = 120;  // lines
constexpr qsizetype MostWords = 900;     // of a row
constexpr std::size_t MostCodeLines = 3; // that a narrow cell breaks a code into
constexpr int MostPieces = 4;            // a name may begin a line with a code, which looks like a row's start
constexpr std::size_t MostCuts = 40;     // ways to cut a row's text that are still weighed

struct Line
{
    QString text;
    int page = 1;
};

// From one row's start to the next.
struct Block
{
    std::size_t first = 0;
    std::size_t end = 0; // lines
    bool element = false;
};

struct Words
{
    QStringList words;
    std::vector<bool> startsLine;
    std::vector<int> page;

    void add(const Line &line)
    {
        bool starts = true;
        for (const QString &word : line.text.split(u' ', Qt::SkipEmptyParts)) {
            words += word;
            startsLine.push_back(starts);
            page.push_back(line.page);
            starts = false;
        }
    }
    qsizetype size() const { return words.size(); }
    QString text(qsizetype from, qsizetype to) const
    {
        CellText cell;
        for (qsizetype i = from; i < to; ++i)
            cell.add(words[i], startsLine[std::size_t(i)]);
        return cell.text();
    }
};

bool areFigures(const QStringList &words, qsizetype from, qsizetype to)
{
    return from >= 0 &&
           std::all_of(words.begin() + from, words.begin() + to, [](const QString &w) { return isFigure(w); });
}

struct OpenElement
{
    Block block;
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
        for (const TextLine &line : source.lines)
            m_lines.push_back({line.text.simplified(), line.page});
    }

    Result<Report> read()
    {
        std::size_t head = 0;
        while (head < m_lines.size() && !folded(m_lines[head].text).contains(u"codigo"))
            ++head;
        if (head == m_lines.size())
            return Error{Error::Code::NotAReport, {}, {}, 0, 0};
        QStringList before;
        for (std::size_t i = 0; i < head; ++i)
            before += m_lines[i].text;
        // Labels in a column of their own, away from their values: nothing says which is whose.
        const auto isLabel = [](const QString &line) {
            return entityLevelFrom(line) || folded(line) == u"periodo pei" || line == u":";
        };
        if (std::any_of(before.begin(), before.end(), isLabel))
            return Error{Error::Code::TextOutOfOrder, {}, {}, 0, 0};
        Result<Heading> heading = readHeading(before);
        if (!heading)
            return heading.error();
        m_report.printed.title = heading.value().title;
        m_report.printed.period = heading.value().period;
        m_report.plan.entity = heading.value().entity;
        std::size_t table = head;
        Words words;
        while (table < m_lines.size() && table < head + LongestRow && !startsRow(table))
            words.add(m_lines[table++]);
        Result<TextColumns> columns = readTextHead(words.words);
        if (!columns)
            return columns.error();
        m_columns = columns.value();
        applyColumns(m_report, m_columns.targets, m_columns.obtained, m_columns.progress, heading.value().years);
        dropHeads(head, table);
        findBlocks(table);
        readBlocks();
        finish();
        return std::move(m_report);
    }

private:
    bool startsRow(std::size_t line) const
    {
        return startsIndicatorRow(m_lines[line].text) || startsElementRow(m_lines[line].text);
    }

    // The head printed again on a later page: the same lines.
    void dropHeads(std::size_t head, std::size_t table)
    {
        QStringList lines;
        for (std::size_t i = head; i < table; ++i) {
            if (!m_lines[i].text.isEmpty())
                lines += m_lines[i].text;
        }
        for (std::size_t i = table; i < m_lines.size(); ++i) {
            if (m_lines[i].text != lines.front())
                continue;
            std::vector<std::size_t> same;
            for (std::size_t at = i; at < m_lines.size() && qsizetype(same.size()) < lines.size(); ++at) {
                if (m_lines[at].text.isEmpty())
                    continue;
                if (m_lines[at].text != lines[qsizetype(same.size())])
                    break;
                same.push_back(at);
            }
            if (qsizetype(same.size()) != lines.size())
                continue;
            for (const std::size_t line : same)
                m_lines[line].text.clear();
        }
    }

    void findBlocks(std::size_t table)
    {
        std::vector<Line> kept;
        for (std::size_t i = table; i < m_lines.size(); ++i) {
            if (!m_lines[i].text.isEmpty())
                kept.push_back(std::move(m_lines[i]));
        }
        m_lines = std::move(kept);
        m_closing = m_lines.size();
        for (std::size_t i = 0; i < m_lines.size(); ++i) {
            if (!m_blocks.empty())
                m_blocks.back().end = i;
            if (startsRow(i) && !completesCode(i)) {
                m_blocks.push_back({i, i + 1, startsElementRow(m_lines[i].text)});
            } else if (startsClosing(m_lines[i].text) && closes(i)) {
                m_closing = i;
                return;
            }
        }
        if (!m_blocks.empty())
            m_blocks.back().end = m_lines.size();
    }

    // "AEI.01.01" below "IND.01.": the rest of a code that a narrow cell has broken.
    bool completesCode(std::size_t line) const
    {
        if (m_blocks.empty() || m_blocks.back().element || m_blocks.back().first + 1 != line)
            return false;
        const QString &above = m_lines[line - 1].text;
        return !above.contains(u' ') && !isIndicatorCode(above) &&
               isIndicatorCode(QString(above + m_lines[line].text.section(u' ', 0, 0)));
    }

    // A name may have a line that reads like the closing; but then its row is not whole yet.
    bool closes(std::size_t line) const
    {
        if (m_blocks.empty())
            return true;
        const Block &last = m_blocks.back();
        if (line - last.first > LongestRow)
            return true;
        for (std::size_t i = line; i-- > last.first;) {
            const QString &text = m_lines[i].text;
            const qsizetype space = text.lastIndexOf(u' ');
            if (isFigure(text.sliced(space + 1)))
                return last.element || wholeUpTo(last.first, i + 1);
        }
        return false;
    }

    bool wholeUpTo(std::size_t first, std::size_t end) const
    {
        Words words;
        for (std::size_t i = first; i < end && words.size() < MostWords; ++i)
            words.add(m_lines[i]);
        return isWhole(words.words);
    }

    // The row ends with its figures; they follow an aggregation, which no name can imitate together with their number.
    bool isWhole(const QStringList &words) const
    {
        const auto count = qsizetype(m_columns.figures());
        if (words.size() < count + 4 || !areFigures(words, words.size() - count, words.size()))
            return false;
        const QString before = folded(words[words.size() - count - 1]);
        const QString &year = words[words.size() - count];
        return (before == u"agregable" || before == u"permisible" || tokenKind(before) == TokenKind::Footnote) &&
               (yearOf(year) || tokenKind(year) != TokenKind::Number);
    }

    void readBlocks()
    {
        for (std::size_t b = 0; b < m_blocks.size();) {
            if (m_blocks[b].element)
                readElement(m_blocks[b++]);
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

    void readElement(const Block &block)
    {
        settleElement(Below::NoRow);
        const auto count = qsizetype(m_columns.progress.size());
        Words words;
        for (std::size_t i = block.first; i < block.end && words.size() < MostWords; ++i)
            words.add(m_lines[i]);
        m_element = words.words.front();
        const qsizetype end = words.size() - count;
        const bool atEnd = block.end == m_closing && m_closing == m_lines.size();
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
    void distrustRowAbove(const Block &block)
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
        Words words;
        std::size_t next = b;
        for (int pieces = 0; next < m_blocks.size() && pieces < MostPieces; ++pieces, ++next) {
            const Block &block = m_blocks[next];
            if (next > b && !isPiece(block, words))
                break;
            for (std::size_t i = block.first; i < block.end; ++i) {
                words.add(m_lines[i]);
                if (words.size() > MostWords)
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
            distrustRowAbove(m_blocks[b]);
        keepUnread(m_blocks[b].first, m_blocks[b].end);
        m_distrust = true;
        return b + 1;
    }

    // An element of its own ends with its progress, a row of its own belongs to the element above it.
    bool isPiece(const Block &block, const Words &soFar) const
    {
        Words start;
        for (std::size_t i = block.first; i < std::min(block.end, block.first + MostCodeLines); ++i)
            start.add(m_lines[i]);
        const QString code = codeOf(start.words).first;
        const QString own = codeOf(soFar.words).first;
        if (!isIndicatorCode(own) || block.end - block.first > LongestRow)
            return false;
        if (!block.element)
            return elementOfIndicator(code) != m_element && elementOfIndicator(own) == m_element;
        const QString &last = m_lines[block.end - 1].text;
        return !isFigure(last.sliced(last.lastIndexOf(u' ') + 1)) || wholeUpTo(block.first, block.end);
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

    void take(std::size_t b, std::size_t lastBlock, const Words &words, std::size_t end)
    {
        const Block &block = m_blocks[lastBlock];
        const std::size_t first = m_blocks[b].first;
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
        const bool isLast = lastBlock + 1 == m_blocks.size();
        const bool pageBehind = end < block.end && m_lines[end].page != words.page.back();
        if (!rest.isEmpty() && isLast && m_paged && !pageBehind)
            rest.clear(); // notes below the table
        if (!rest.isEmpty() && (m_paged && !pageBehind))
            row.ways.clear(); // words of no row, in the midst of a page: the order is lost
        else if (!rest.isEmpty())
            row.ways = completed(row.ways, rest, row.completed);
        // Words below a row's figures may as well be the first of the next row's, whose code the next page begins with.
        const bool next = !isLast && !rest.isEmpty();
        const std::size_t nextFirst = next ? m_blocks[lastBlock + 1].first : 0;
        const bool mayBeNexts = next && (!m_paged || m_lines[nextFirst - 1].page != m_lines[nextFirst].page);
        if (std::exchange(m_distrust, mayBeNexts))
            row.ways.clear();
        row.scattered = acrossPages;
        row.proved = row.ways.size() == 1 && rest.isEmpty() && !acrossPages;
        m_followsRow = true;
        m_rows.push_back(std::move(row));
    }

    // The words between the code and the figures, cut at every place where the units could begin.
    std::vector<RowText> waysToCut(const Words &words) const
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
        for (std::size_t i = m_closing; i < m_lines.size() && closing.size() < 500; ++i)
            closing += m_lines[i].text.left(500);
        readClosing(closing, m_report.printed);
    }

    bool m_paged = false;
    std::vector<Line> m_lines;
    TextColumns m_columns;
    std::vector<Block> m_blocks;
    std::size_t m_closing = 0; // first line behind the table
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
