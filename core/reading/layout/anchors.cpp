// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/layout/anchors.h"

#include "core/plan/code.h"
#include "core/reading/layout/elementprogress.h"
#include "core/reading/layout/tokens.h"

#include <algorithm>
#include <cmath>
#include <iterator>

using namespace Qt::Literals::StringLiterals;

namespace pei {

namespace {

class AnchorFinder
{
public:
    AnchorFinder(const Page &page, const std::vector<double> &seams, const Columns &columns,
                 const InOneElement &inOneElement)
        : m_seams(seams)
        , m_columns(columns)
        , m_inOneElement(inOneElement)
    {
        Words words;
        words.reserve(page.words.size());
        for (const Word &word : page.words)
            words.push_back(&word);
        m_progress = progressFigures(page, columns);
        m_lines = linesOf(std::move(words));
    }

    Anchors find()
    {
        Anchors anchors;
        const double height = m_columns.height;
        std::vector<const Line *> lines; // that begin in the code column
        for (const Line &line : m_lines) {
            const Word &first = *line.words.front();
            if (first.x0 < m_columns.codeRight && first.x1 > m_columns.codeLeft - height)
                lines.push_back(&line);
        }
        for (std::size_t i = 0; i < lines.size(); ++i) {
            const Line &line = *lines[i];
            const Word &first = *line.words.front();
            const bool afterCode =
                m_lastCode && (follows(anchors.codes.back().y1(), line.y0) || completes(anchors.codes.back(), line));
            const bool afterElement = m_lastElement && follows(anchors.elements.back().y1(), line.y0);
            if (startsIndicatorCode(first.text) && !(afterElement && isOf(anchors.elements.back(), line))) {
                anchors.codes.push_back({{codeLine(line)}});
                remember(true, false);
            } else if (afterCode && isCodePiece(first.text) && continues(anchors.codes.back(), first.text)) {
                anchors.codes.back().lines.push_back(codeLine(line));
            } else if (isElementCode(first.text) && (!afterElement || isNewElement(line, anchors))) {
                anchors.elements.push_back({{codeLine(line)}, {}, {}});
                addName(anchors.elements.back(), line, 1);
                remember(false, true);
            } else if (const std::size_t count = wrappedElementCode(lines, i); count > 1) {
                anchors.elements.emplace_back();
                for (std::size_t part = i; part < i + count; ++part) {
                    anchors.elements.back().code.push_back(codeLine(*lines[part]));
                    addName(anchors.elements.back(), *lines[part], 1);
                }
                i += count - 1;
                remember(false, true);
            } else if (afterElement) {
                addName(anchors.elements.back(), line, 0);
            } else {
                remember(false, false);
            }
        }
        return anchors;
    }

private:
    // An indicator's code that begins a line of an element's name.
    bool isOf(const ElementAnchor &element, const Line &line) const
    {
        return m_inOneElement && m_inOneElement(element.code.front().centreY(), line.centreY());
    }

    // Whether two lines of one cell may stand like this. A page's end cuts all cells of a row at one height, so up to a
    // line more may lie between them.
    bool follows(double above, double below) const
    {
        return below - above < (isCut(above, below) ? 1.9 : 0.9) * m_columns.height;
    }

    bool isCut(double above, double below) const
    {
        const auto seam = std::upper_bound(m_seams.begin(), m_seams.end(), above);
        return seam != m_seams.end() && *seam < below;
    }

    // Whether the line stands behind the page's end that cut the code. What is left of a code may be placed in the
    // middle of what is left of its row.
    bool completes(const CodeAnchor &code, const Line &line) const
    {
        constexpr double MostBetween = 12; // line heights
        return isCut(code.y1(), line.y0) && line.y0 - code.y1() < MostBetween * m_columns.height &&
               !isIndicatorCode(code.text());
    }

    void remember(bool code, bool element)
    {
        m_lastCode = code;
        m_lastElement = element;
    }

    // Only the code's own word: the line's other words belong to the row's other cells.
    static Line codeLine(const Line &line)
    {
        return {line.words.front()->y0, line.words.front()->y1, {line.words.front()}};
    }

    void addName(ElementAnchor &element, const Line &line, std::size_t from) const
    {
        Words words;
        for (std::size_t i = from; i < line.words.size(); ++i) {
            if (!isProgress(*line.words[i], m_columns))
                words.push_back(line.words[i]);
        }
        if (!words.empty())
            element.name.push_back({words.front()->y0, words.front()->y1, words});
    }

    // How many lines from this one on make an element's code, "AEI.01." / "01", in a column of its own.
    std::size_t wrappedElementCode(const std::vector<const Line *> &lines, std::size_t first) const
    {
        QString code;
        for (std::size_t i = first; i < std::min(first + 4, lines.size()); ++i) {
            const Word &word = *lines[i]->words.front();
            if ((i > first && !follows(lines[i - 1]->y1, lines[i]->y0)) || !isCodePiece(word.text) ||
                startsIndicatorCode(word.text))
                return 0;
            code += word.text;
            if (i == first && !code.startsWith(u"AEI") && !code.startsWith(u"OEI"))
                return 0;
            if (isElementCode(code) && (i + 1 == lines.size() || !extends(code, *lines[i], *lines[i + 1])))
                return i - first + 1;
        }
        return 0;
    }

    // "AEI.01" / ".0" / "1" does not occur, "AEI.01.1" / "2" might: digits close below belong to the code.
    bool extends(const QString &code, const Line &line, const Line &next) const
    {
        const QString &rest = next.words.front()->text;
        return follows(line.y1, next.y0) && isElementCode(QString(code + rest));
    }

    static bool continues(const CodeAnchor &code, QStringView rest)
    {
        const QString so = code.text();
        if (isIndicatorCode(QString(so + rest)))
            return true;
        return !isIndicatorCode(so) && so.size() + rest.size() < 24;
    }

    // A name's second line can begin with a code; an element of its own is none that came before, and has a figure.
    bool isNewElement(const Line &line, const Anchors &anchors) const
    {
        const QString &code = line.words.front()->text;
        return hasOwnProgress(line) &&
               std::none_of(anchors.elements.begin(), anchors.elements.end(), [&code](const ElementAnchor &element) {
                   return element.code.size() == 1 && element.code.front().words.front()->text == code;
               });
    }

    bool hasOwnProgress(const Line &line) const
    {
        return std::any_of(m_progress.begin(), m_progress.end(), [&](const Word *word) {
            return word->centreY() > line.y0 + 0.25 * m_columns.height &&
                   word->centreY() < line.y1 + 0.9 * m_columns.height;
        });
    }

    const std::vector<double> &m_seams;
    const Columns &m_columns;
    const InOneElement &m_inOneElement;
    Words m_progress;
    std::vector<Line> m_lines;
    bool m_lastCode = false;
    bool m_lastElement = false;
};

} // namespace

double ElementAnchor::y0() const
{
    double y = code.front().y0;
    for (const Line &line : name)
        y = std::min(y, line.y0);
    return y;
}

double ElementAnchor::y1() const
{
    double y = code.back().y1;
    for (const Line &line : name)
        y = std::max(y, line.y1);
    return y;
}

QString CodeAnchor::text() const
{
    QString text;
    for (const Line &line : lines) {
        for (const Word *word : line.words)
            text += word->text;
    }
    return text;
}

namespace {

// In a cramped table the codes run over the names: where those begin, if most do so within the codes' width.
std::optional<double> namesBelowCodes(const Columns &columns, const std::vector<Page> &pages,
                                      const std::vector<TableZone> &zones, std::size_t codes)
{
    const double reach = 0.3 * columns.height;
    const double hair = 0.02 * columns.height;
    std::vector<double> lefts;
    for (std::size_t p = 0; p < pages.size(); ++p) {
        Words words;
        for (const Word &word : pages[p].words) {
            if (zones[p].contains(word))
                words.push_back(&word);
        }
        for (const Line &line : linesOf(std::move(words))) {
            const Word &first = *line.words.front();
            const bool coded =
                first.x0 < columns.codeLeft + columns.height && isCodePiece(first.text) && !isElementCode(first.text);
            if (coded && line.words.size() == 1)
                continue;
            const double x = line.words[coded ? 1 : 0]->x0;
            if (x > columns.codeLeft + columns.height && x < columns.codeRight - hair)
                lefts.push_back(x);
        }
    }
    std::sort(lefts.begin(), lefts.end());
    for (std::size_t first = 0, end = 0; first < lefts.size(); ++first) {
        while (end < lefts.size() && lefts[end] - lefts[first] <= reach)
            ++end;
        if ((end - first) * 10 >= codes * 7)
            return lefts[first];
    }
    return std::nullopt;
}

} // namespace

void findCodeColumn(Columns &columns, const std::vector<Page> &pages, const std::vector<TableZone> &zones)
{
    Words starts;
    for (std::size_t p = 0; p < pages.size(); ++p) {
        for (const Word &word : pages[p].words) {
            if (startsIndicatorCode(word.text) && zones[p].contains(word))
                starts.push_back(&word);
        }
    }
    if (starts.empty())
        return;
    const double left =
        (*std::min_element(starts.begin(), starts.end(), [](auto *a, auto *b) { return a->x0 < b->x0; }))->x0;
    // A code inside a name stands a whole column further right, one in an element's name anywhere: the column is where
    // most of them line up, by their left edges or, for codes of different lengths that are centred, by their middles.
    std::erase_if(starts, [&](const Word *word) { return word->x0 > left + 2 * columns.height; });
    Words column;
    for (const auto place : {&Word::left, &Word::centreX}) {
        for (const Word *word : starts) {
            Words beside;
            std::copy_if(starts.begin(), starts.end(), std::back_inserter(beside), [&](const Word *other) {
                return std::abs((other->*place)() - (word->*place)()) < 0.2 * columns.height;
            });
            if (beside.size() > column.size())
                column = std::move(beside);
            if (column.size() * 2 > starts.size())
                break;
        }
    }
    // A name that nearly touches its code shares the code's word: others tell how wide the column is.
    if (std::any_of(column.begin(), column.end(), [](const Word *word) { return isCodePiece(word->text); }))
        std::erase_if(column, [](const Word *word) { return !isCodePiece(word->text); });
    columns.codeLeft = left;
    columns.codeRight = left;
    for (const Word *word : column) {
        columns.codeLeft = word == column.front() ? word->x0 : std::min(columns.codeLeft, word->x0);
        columns.codeRight = std::max(columns.codeRight, word->x1);
    }
    if (const std::optional<double> names = namesBelowCodes(columns, pages, zones, column.size()))
        columns.codeRight = *names - 0.1 * columns.height;
}

Anchors findAnchors(const Page &strip, const std::vector<double> &seams, const Columns &columns,
                    const InOneElement &inOneElement)
{
    return AnchorFinder(strip, seams, columns, inOneElement).find();
}

} // namespace pei
