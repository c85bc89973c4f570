// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/layout/lines.h"

#include "core/reading/layout/tokens.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace pei {

QString Line::text() const
{
    QString text;
    const Word *last = nullptr;
    for (const Word *word : words) {
        // Parts of a word that was cut at a column's edge and still came to stand in one cell are one word.
        const bool cutOff = last && last->edge >= 0 && word->edge == last->edge + last->text.size();
        if (last && !cutOff)
            text += u' ';
        text += word->text;
        last = word;
    }
    return text;
}

std::vector<Line> linesOf(Words words)
{
    const auto above = [](const Word *a, const Word *b) { return a->centreY() < b->centreY(); };
    if (!std::is_sorted(words.begin(), words.end(), above))
        std::stable_sort(words.begin(), words.end(), above);
    std::vector<Line> lines;
    double first = 0;
    for (const Word *word : words) {
        if (lines.empty() || word->centreY() - first > word->height() / 3) {
            lines.push_back({word->y0, word->y1, {}});
            first = word->centreY();
        }
        Line &line = lines.back();
        line.words.push_back(word);
        line.y0 = std::min(line.y0, word->y0);
        line.y1 = std::max(line.y1, word->y1);
    }
    const auto before = [](const Word *a, const Word *b) { return a->x0 < b->x0; };
    for (Line &line : lines) {
        if (!std::is_sorted(line.words.begin(), line.words.end(), before))
            std::stable_sort(line.words.begin(), line.words.end(), before);
    }
    return lines;
}

namespace {

// An office suite breaks a line behind the sign of a figure too: "estado -" / "5.00". Behind a figure, "2022 -", and
// before a word it is a dash.
bool endsInSign(const QString &text, const QString &next)
{
    return text.endsWith(u" -") && isPrintedFigure(next) && !isFigure(text.chopped(2).section(u' ', -1));
}

// A browser breaks a line behind a slash between letters too: "y/" / "o", not "S/" / "250.00".
bool endsInsideAlternative(const QString &text, const QString &next)
{
    return text.size() > 1 && text.endsWith(u'/') && text[text.size() - 2].isLetter() && next.front().isLetter();
}

// A line may be broken behind a dot inside a code: "según (AEI." / "01.01)", "IND.02." / "OEI.01".
bool endsInsideCode(const QString &text, const QString &next)
{
    static const QRegularExpression whole( // or as far as another line's end
        u"^(IND\\.\\d{1,3}(\\.(OEI|AEI))?|(IND\\.\\d{1,3}\\.)?(OEI\\.\\d{1,3}|AEI\\.\\d{1,3}(\\.\\d{1,3})?))$"_s);
    if (!text.endsWith(u'.'))
        return false;
    const auto isOfCode = [](QChar c) { return c == u'.' || c.isUpper() || (c >= u'0' && c <= u'9'); };
    qsizetype start = text.size();
    while (start > 0 && isOfCode(text[start - 1]))
        --start;
    const qsizetype end = std::find_if_not(next.begin(), next.end(), isOfCode) - next.begin();
    if (end == 0)
        return false;
    QString code = text.sliced(start) + next.first(end);
    while (code.endsWith(u'.'))
        code.chop(1); // of the sentence
    return whole.match(code).hasMatch();
}

} // namespace

QString joinedText(const std::vector<Line> &lines)
{
    QString text;
    for (const Line &line : lines) {
        // A line may be broken behind a hyphen inside a word: "300597-" / "MUNICIPALIDAD". A dash between words stands
        // alone.
        const bool insideWord = text.size() > 1 && text.endsWith(u'-') && !text[text.size() - 2].isSpace();
        const QString &next = line.words.front()->text;
        if (!text.isEmpty() && !insideWord && !endsInSign(text, next) && !endsInsideCode(text, next) &&
            !endsInsideAlternative(text, next))
            text += u' ';
        text += line.text();
    }
    return text;
}

QRectF boxOf(const Words &words)
{
    QRectF box;
    for (const Word *word : words)
        box |= QRectF(QPointF(word->x0, word->y0), QPointF(word->x1, word->y1));
    return box;
}

double usualHeight(const std::vector<Page> &pages)
{
    std::vector<double> heights;
    for (const Page &page : pages) {
        for (const Word &word : page.words)
            heights.push_back(word.height());
    }
    if (heights.empty())
        return 1;
    const auto middle = heights.begin() + qsizetype(heights.size() / 2);
    std::nth_element(heights.begin(), middle, heights.end());
    return std::max(*middle, 0.1);
}

} // namespace pei
