// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/layout/anchors.h"

#include "core/plan/code.h"
#include "core/reading/layout/tokens.h"

#include <algorithm>
#include <cmath>
#include <iterator>

using namespace Qt::Literals::StringLiterals;

namespace pei {

namespace {

bool startsIndicator(QStringView text) { return text.startsWith(u"IND."); }

// What a wrapped indicator code leaves on its later lines: ".01.01", "AEI.01.01", "01".
bool isCodeRest(QStringView text)
{
    return !startsIndicator(text) && std::all_of(text.begin(), text.end(), [](QChar c) {
        return (c >= u'0' && c <= u'9') || QStringView(u"AEIO.").contains(c);
    });
}

class AnchorFinder
{
public:
    AnchorFinder(const Page &page, const TableZone &zone, const Columns &columns) : m_columns(columns)
    {
        Words words;
        for (const Word &word : page.words) {
            if (zone.contains(word))
                words.push_back(&word);
        }
        m_progressLeft = (columns.figures[columns.firstProgress() - 1].x1 + columns.figures[columns.firstProgress()].x0) / 2;
        for (const Word *word : words) {
            if (word->centreX() > m_progressLeft && isFigure(word->text))
                m_progress.push_back(word);
        }
        m_lines = linesOf(std::move(words));
    }

    PageAnchors find()
    {
        PageAnchors anchors;
        const double height = m_columns.height;
        for (const Line &line : m_lines) {
            const Word &first = *line.words.front();
            const bool inCodeColumn = first.x0 < m_columns.codeRight && first.x1 > m_columns.codeLeft - height;
            if (!inCodeColumn)
                continue;
            const bool afterCode = m_lastCode && line.y0 - anchors.codes.back().y1() < 0.9 * height;
            const bool afterElement = m_lastElement && line.y0 - anchors.elements.back().y1() < 0.9 * height;
            if (startsIndicator(first.text)) {
                anchors.codes.push_back({{codeLine(line, 1)}});
                remember(true, false);
            } else if (afterCode && isCodeRest(first.text) && continues(anchors.codes.back(), first.text)) {
                anchors.codes.back().lines.push_back(codeLine(line, 1));
            } else if (isElementCode(first.text) && (!afterElement || hasOwnProgress(line))) {
                anchors.elements.push_back({{elementLine(line)}, {}});
                remember(false, true);
            } else if (afterElement && first.x0 < m_columns.codeRight) {
                anchors.elements.back().lines.push_back(elementLine(line));
            } else {
                remember(false, false);
            }
        }
        for (ElementAnchor &element : anchors.elements)
            element.progress = progressOf(element);
        return anchors;
    }

private:
    void remember(bool code, bool element)
    {
        m_lastCode = code;
        m_lastElement = element;
    }

    // Only the code's own word: the line's other words belong to the row's other cells.
    static Line codeLine(const Line &line, std::size_t words)
    {
        Line result{line.words.front()->y0, line.words.front()->y1, {}};
        result.words.assign(line.words.begin(), line.words.begin() + qsizetype(words));
        return result;
    }

    Line elementLine(const Line &line) const
    {
        Line result{line.words.front()->y0, line.words.front()->y1, {}};
        for (const Word *word : line.words) {
            if (std::find(m_progress.begin(), m_progress.end(), word) == m_progress.end())
                result.words.push_back(word);
        }
        return result;
    }

    static bool continues(const CodeAnchor &code, QStringView rest)
    {
        const QString so = code.text();
        if (isIndicatorCode(QString(so + rest)))
            return true;
        return !isIndicatorCode(so) && so.size() + rest.size() < 24;
    }

    // A name's second line can begin with a code of its own; an element of its own has a figure beside it.
    bool hasOwnProgress(const Line &line) const
    {
        return std::any_of(m_progress.begin(), m_progress.end(), [&](const Word *word) {
            return word->centreY() > line.y0 && word->centreY() < line.y1 + 0.9 * m_columns.height;
        });
    }

    // An element's figures may stand elsewhere in their column than those of the rows: as many as there are columns are
    // taken in order, fewer by the nearest column.
    Words progressOf(const ElementAnchor &element) const
    {
        Words found;
        for (const Word *word : m_progress) {
            if (word->centreY() >= element.y0() && word->centreY() <= element.y1())
                found.push_back(word);
        }
        std::sort(found.begin(), found.end(), [](const Word *a, const Word *b) { return a->x0 < b->x0; });
        Words result(m_columns.progress.size(), nullptr);
        if (found.size() == result.size())
            return found;
        for (const Word *word : found) {
            const auto distance = [&](std::size_t column) {
                const Span &span = m_columns.figures[m_columns.firstProgress() + column];
                return std::max({0.0, span.x0 - word->centreX(), word->centreX() - span.x1});
            };
            std::size_t nearest = 0;
            for (std::size_t c = 1; c < result.size(); ++c) {
                if (distance(c) < distance(nearest))
                    nearest = c;
            }
            result[nearest] = word;
        }
        return result;
    }

    const Columns &m_columns;
    double m_progressLeft = 0;
    Words m_progress;
    std::vector<Line> m_lines;
    bool m_lastCode = false;
    bool m_lastElement = false;
};

} // namespace

QString CodeAnchor::text() const
{
    QString text;
    for (const Line &line : lines) {
        for (const Word *word : line.words)
            text += word->text;
    }
    return text;
}

void findCodeColumn(Columns &columns, const std::vector<Page> &pages, const std::vector<TableZone> &zones)
{
    Words starts;
    for (std::size_t p = 0; p < pages.size(); ++p) {
        for (const Word &word : pages[p].words) {
            if (startsIndicator(word.text) && zones[p].contains(word))
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
    columns.codeLeft = left;
    columns.codeRight = left;
    for (const Word *word : column) {
        columns.codeLeft = word == column.front() ? word->x0 : std::min(columns.codeLeft, word->x0);
        columns.codeRight = std::max(columns.codeRight, word->x1);
    }
}

PageAnchors findAnchors(const Page &page, const TableZone &zone, const Columns &columns)
{
    return AnchorFinder(page, zone, columns).find();
}

} // namespace pei
