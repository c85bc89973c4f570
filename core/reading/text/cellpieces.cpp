// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/text/cellpieces.h"

#include "core/reading/layout/tokens.h"
#include "core/reading/report/phrases.h"

#include <algorithm>
#include <map>

namespace pei {

namespace {

constexpr std::size_t MostTitleLines = 5;

class PieceCutter
{
public:
    PieceCutter(const CellLines &lines, const CellLines &head)
        : m_lines(lines)
        , m_head(head)
    {
    }

    CellPieces cut()
    {
        std::map<QString, int> head; // the lines of a head, and how often each stands there
        for (const CellLine &line : m_head)
            ++head[line.text];
        std::map<QString, int> left;
        int page = m_lines.empty() ? 0 : m_lines.front().page;
        bool inHead = false;
        for (std::size_t i = 0; i < m_lines.size();) {
            if (m_lines[i].page != page) {
                page = m_lines[i].page;
                left = head;
                inHead = true;
            }
            // A head printed again begins its page, in whatever order.
            inHead = inHead && left[m_lines[i].text]-- > 0;
            const std::size_t end = inHead ? i : endOfElement(i);
            if (end > i) {
                addElement(i, end);
                i = end;
                continue;
            }
            if (!inHead && !isLastOfHead(m_lines, i))
                addPieces(m_lines[i]);
            ++i;
        }
        return std::move(m_pieces);
    }

private:
    bool isAlone(std::size_t i) const
    {
        return (i == 0 || m_lines[i - 1].block != m_lines[i].block) &&
               (i + 1 == m_lines.size() || m_lines[i + 1].block != m_lines[i].block);
    }

    // Behind the lines of the element that begins here; the line itself where none does.
    std::size_t endOfElement(std::size_t i) const
    {
        if (!startsElementRow(m_lines[i].text))
            return i;
        const bool bare = !m_lines[i].text.contains(u' ');
        for (std::size_t l = i; l < std::min(m_lines.size(), i + MostTitleLines); ++l) {
            // The name may stand beside a code that is alone.
            const bool goesOn = m_lines[l].block == m_lines[i].block ||
                                (bare && isAlone(i) && m_lines[l].block == m_lines[i].block + 1);
            if (!goesOn || (l > i && (startsElementRow(m_lines[l].text) || startsIndicatorRow(m_lines[l].text))))
                break;
            if (endsInPriority(m_lines[l].text))
                return l + 1;
        }
        const bool opensBlock = i == 0 || m_lines[i - 1].block != m_lines[i].block;
        return opensBlock && !bare ? i + 1 : i;
    }

    void addElement(std::size_t first, std::size_t end)
    {
        CellText cell;
        for (std::size_t l = first; l < end; ++l) {
            bool starts = true;
            for (const QString &word : m_lines[l].text.split(u' ')) {
                cell.add(word, starts);
                starts = false;
            }
        }
        CellPiece piece{CellPiece::Kind::Element, m_lines[first], false};
        piece.line.text = cell.text();
        // Without its priority nothing tells where its name ends; text above it may be its name's, too.
        const bool next = end < m_lines.size() && m_lines[end].block == m_lines[first].block &&
                          !startsIndicatorRow(m_lines[end].text);
        const bool above =
            first > 0 && m_lines[first - 1].block == m_lines[first].block && !isFigure(m_lines[first - 1].text);
        piece.doubtful = above || (next && !endsInPriority(piece.line.text));
        m_pieces.push_back(std::move(piece));
    }

    void addPieces(const CellLine &line)
    {
        const QStringList words = withCellsApart(line.text).split(u' ');
        qsizetype text = words.size();
        while (text > 0 && isFigure(words[text - 1]))
            --text;
        const auto areMarks = [&words] {
            return std::all_of(words.begin(), words.end(),
                               [](const QString &word) { return tokenKind(word) == TokenKind::Footnote; });
        };
        // Figures at the end of a name are its own; behind the words of narrow cells they are the next cells'. Marks
        // alone stand for words.
        if (!std::all_of(words.begin(), words.begin() + text, isPhraseWord) || (text == 0 && areMarks()))
            text = words.size();
        if (text > 0)
            m_pieces.push_back(
                {CellPiece::Kind::Text, {words.first(text).join(QChar(u' ')), line.page, line.block}, false});
        for (qsizetype w = text; w < words.size(); ++w)
            m_pieces.push_back({CellPiece::Kind::Figure, {words[w], line.page, line.block}, false});
    }

    const CellLines &m_lines;
    const CellLines &m_head;
    CellPieces m_pieces;
};

} // namespace

CellPieces cellPieces(const CellLines &table, const CellLines &head)
{
    return PieceCutter(table, head).cut();
}

CellRuns runsIn(const CellPieces &pieces, std::size_t first, std::size_t end, std::size_t values)
{
    CellRuns result;
    const auto isFigureAt = [&pieces](std::size_t p) { return pieces[p].kind == CellPiece::Kind::Figure; };
    for (std::size_t p = first; p < end;) {
        if (!isFigureAt(p)) {
            ++p;
            continue;
        }
        std::size_t behind = p;
        std::vector<std::size_t> starts; // at years: of baselines, which alone are printed without decimals
        for (; behind < end && isFigureAt(behind); ++behind) {
            if (yearOf(pieces[behind].line.text))
                starts.push_back(behind);
        }
        if (starts.empty() && behind - p == values)
            starts.push_back(p); // a baseline of no year
        else if (starts.empty() && (behind - p) * 2 > values)
            result.clear = false;
        for (std::size_t s = 0; s < starts.size(); ++s) {
            const std::size_t after = s + 1 < starts.size() ? starts[s + 1] : behind;
            if (after - starts[s] >= values)
                result.runs.push_back({starts[s], starts[s] + values, after});
            else
                result.clear = false;
        }
        p = behind;
    }
    return result;
}

} // namespace pei
