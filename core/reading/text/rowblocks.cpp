// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/text/rowblocks.h"

#include "core/plan/code.h"
#include "core/reading/layout/tokens.h"
#include "core/reading/report/closing.h"

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace pei {

void FlowWords::add(const TextLine &line)
{
    bool starts = true;
    for (const QString &word : line.text.split(u' ', Qt::SkipEmptyParts)) {
        words += word;
        startsLine.push_back(starts);
        page.push_back(line.page);
        starts = false;
    }
}

QString FlowWords::text(qsizetype from, qsizetype to) const
{
    CellText cell;
    for (qsizetype i = from; i < to; ++i)
        cell.add(words[i], startsLine[std::size_t(i)]);
    return cell.text();
}

bool areFigures(const QStringList &words, qsizetype from, qsizetype to)
{
    return from >= 0 &&
           std::all_of(words.begin() + from, words.begin() + to, [](const QString &w) { return isFigure(w); });
}

namespace {

// Whether a row's figures begin between these two words: they follow its aggregation, and the first is a year.
bool opensFigures(QStringView aggregation, QStringView year)
{
    const QString before = folded(aggregation);
    return (before == u"agregable" || before == u"permisible" || tokenKind(before) == TokenKind::Footnote) &&
           (yearOf(year) || tokenKind(year) != TokenKind::Number);
}

} // namespace

bool endsRow(const QStringList &words, std::size_t figures)
{
    const auto count = qsizetype(figures);
    if (words.size() < count + 1 || !areFigures(words, words.size() - count, words.size()))
        return false;
    return opensFigures(words[words.size() - count - 1], words[words.size() - count]);
}

bool RowBlocks::startsRow(std::size_t line) const
{
    return startsIndicatorRow(lines[line].text) || startsElementRow(lines[line].text);
}

namespace {

class Cutter
{
public:
    Cutter(std::vector<TextLine> lines, std::size_t figures, bool paged)
        : m_figures(figures)
    {
        m_result.lines = std::move(lines);
        m_result.paged = paged;
    }

    RowBlocks cut(std::size_t head, std::size_t table)
    {
        dropHeads(head, table);
        std::vector<TextLine> kept;
        for (std::size_t i = table; i < m_lines.size(); ++i) {
            if (!m_lines[i].text.isEmpty())
                kept.push_back(std::move(m_lines[i]));
        }
        m_lines = std::move(kept);
        findBlocks();
        return std::move(m_result);
    }

private:
    // The head printed again on a later page: the same lines. It is printed on every page or on one: where no form feed
    // tells of the pages' ends, the heads do.
    void dropHeads(std::size_t head, std::size_t table)
    {
        QStringList lines;
        for (std::size_t i = head; i < table; ++i) {
            if (!m_lines[i].text.isEmpty())
                lines += m_lines[i].text;
        }
        const bool paged = m_result.paged;
        int page = 1;
        for (std::size_t i = table; i < m_lines.size(); ++i) {
            if (!paged)
                m_lines[i].page = page;
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
            if (!paged) {
                m_lines[i].page = ++page;
                m_result.paged = true;
            }
        }
    }

    void findBlocks()
    {
        std::vector<RowBlock> &blocks = m_result.blocks;
        const std::size_t behindRows = endOfLastRow();
        m_result.closing = m_lines.size();
        for (std::size_t i = 0; i < m_lines.size(); ++i) {
            if (!blocks.empty())
                blocks.back().end = i;
            if (m_result.startsRow(i) && !completesCode(i)) {
                blocks.push_back({i, i + 1, startsElementRow(m_lines[i].text)});
            } else if (i >= behindRows && startsClosing(m_lines[i].text) && closes(i)) {
                m_result.closing = i;
                m_result.closingInDoubt = mayBeRest(i);
                return;
            }
        }
        if (!blocks.empty())
            blocks.back().end = m_lines.size();
    }

    // The line behind the last one that ends a row: whatever reads like the closing above it is a row's text.
    std::size_t endOfLastRow() const
    {
        const std::size_t kept = m_figures + 1;
        std::vector<QStringView> last(kept); // the words so far, in turn
        std::size_t count = 0;
        std::size_t run = 0; // how many figures stand at the end
        std::size_t end = 0;
        for (std::size_t i = 0; i < m_lines.size(); ++i) {
            for (const QStringView word : QStringView(m_lines[i].text).split(u' ', Qt::SkipEmptyParts)) {
                last[count++ % kept] = word;
                run = isFigure(word) ? run + 1 : 0;
            }
            if (run >= m_figures && count >= kept && opensFigures(last[count % kept], last[(count + 1) % kept]))
                end = i + 1;
        }
        return end;
    }

    // "AEI.01.01" below "IND.01.": the rest of a code that a narrow cell has broken.
    bool completesCode(std::size_t line) const
    {
        const std::vector<RowBlock> &blocks = m_result.blocks;
        if (blocks.empty() || blocks.back().element || blocks.back().first + 1 != line)
            return false;
        const QString &above = m_lines[line - 1].text;
        return !above.contains(u' ') && !isIndicatorCode(above) &&
               isIndicatorCode(QString(above + m_lines[line].text.section(u' ', 0, 0)));
    }

    // A name may have a line that reads like the closing; but then its row is not whole yet.
    bool closes(std::size_t line) const
    {
        if (m_result.blocks.empty())
            return true;
        const RowBlock &last = m_result.blocks.back();
        if (line - last.first > LongestRow)
            return true;
        for (std::size_t i = line; i-- > last.first;) {
            const QString &text = m_lines[i].text;
            if (isFigure(text.sliced(text.lastIndexOf(u' ') + 1)))
                return last.element || isWhole(last.first, i + 1);
        }
        return false;
    }

    bool isWhole(std::size_t first, std::size_t end) const
    {
        FlowWords words;
        for (std::size_t i = first; i < end && words.size() < MostRowWords; ++i)
            words.add(m_lines[i]);
        return endsRow(words.words, m_figures);
    }

    // Behind a page's end the last words of the row above it may read like the closing, except for what only a closing
    // says and says once.
    bool mayBeRest(std::size_t line) const
    {
        if (m_result.blocks.empty() || m_result.blocks.back().element || (m_result.paged && !m_result.startsPage(line)))
            return false;
        if (!isClosingLine(m_lines[line].text))
            return true;
        const QString title = folded(m_lines[line].text).section(u' ', 0, 1).remove(u':');
        return title != u"avance promedio" &&
               std::any_of(m_lines.begin() + qsizetype(line) + 1, m_lines.end(),
                           [&title](const TextLine &other) { return folded(other.text).startsWith(title); });
    }

    std::size_t m_figures;
    RowBlocks m_result;
    std::vector<TextLine> &m_lines = m_result.lines;
};

} // namespace

RowBlocks cutIntoRows(std::vector<TextLine> lines, std::size_t head, std::size_t table, std::size_t figures, bool paged)
{
    return Cutter(std::move(lines), figures, paged).cut(head, table);
}

} // namespace pei
