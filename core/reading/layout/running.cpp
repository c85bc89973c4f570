// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/layout/running.h"

#include "core/plan/code.h"
#include "core/reading/layout/tokens.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <set>

using namespace Qt::Literals::StringLiterals;

namespace pei {

namespace {

constexpr std::size_t MostRunning = 3; // lines at the end of a page
constexpr double Apart = 1.2;          // line heights

struct RunningLine
{
    std::size_t page = 0;
    double y = 0;
    QString pattern;
    bool apart = false;
    bool stays = false; // serves to compare only
    Words words;
};

QString patternOf(const Line &line)
{
    QString pattern;
    for (const QChar c : line.text()) {
        if (!c.isDigit())
            pattern += c;
        else if (!pattern.endsWith(u'#'))
            pattern += u'#';
    }
    return pattern;
}

bool isRowLine(const Line &line)
{
    const QString &first = line.words.front()->text;
    return startsIndicatorCode(first) || isElementCode(first) ||
           std::count_if(line.words.begin(), line.words.end(),
                         [](const Word *word) { return fillsFigure(word->text); }) >= 6;
}

// Whether a line that stands like this on so many pages is of the pages. The rest of a row that a page's end cuts may
// read and stand alike on a few.
bool isRunning(const RunningLine &line, std::size_t on, std::size_t pages)
{
    return on >= 2 &&
           (on == pages || (on >= 3 && on * 5 >= pages * 2) || isPageNumber(QString(line.pattern).replace(u'#', u'1')));
}

int drop(std::vector<Page> &pages, const std::vector<RunningLine> &lines, double height)
{
    int count = 0;
    const auto filled =
        std::size_t(std::count_if(pages.begin(), pages.end(), [](const Page &page) { return !page.words.empty(); }));
    for (std::size_t p = 0; p < pages.size(); ++p) {
        Words dropped;
        for (const RunningLine &line : lines) {
            if (line.page != p || line.stays)
                continue;
            std::set<std::size_t> on{p};
            bool apart = line.apart;
            for (const RunningLine &other : lines) {
                if (other.page == p || std::abs(other.y - line.y) > height / 2 || other.pattern != line.pattern)
                    continue;
                on.insert(other.page);
                apart = apart || other.apart;
            }
            if (apart && isRunning(line, on.size(), filled))
                dropped.insert(dropped.end(), line.words.begin(), line.words.end());
        }
        if (dropped.empty())
            continue;
        count += int(dropped.size());
        std::vector<Word> kept;
        for (const Word &word : pages[p].words) {
            if (std::find(dropped.begin(), dropped.end(), &word) == dropped.end())
                kept.push_back(word);
        }
        // The lines of this page now point nowhere; only their pattern and place are asked from here on.
        pages[p].words = std::move(kept);
    }
    return count;
}

std::vector<Line> linesOfPage(const Page &page)
{
    Words words;
    for (const Word &word : page.words)
        words.push_back(&word);
    return linesOf(std::move(words));
}

} // namespace

int dropRunningFeet(std::vector<Page> &pages, double height)
{
    std::vector<RunningLine> feet;
    for (std::size_t p = 0; p < pages.size(); ++p) {
        std::vector<Line> lines = linesOfPage(pages[p]);
        for (std::size_t n = 0; n < MostRunning && n < lines.size(); ++n) {
            Line &line = lines[lines.size() - 1 - n];
            if (isRowLine(line))
                break;
            const bool first = n + 1 == lines.size();
            const bool apart = first || line.y0 - lines[lines.size() - 2 - n].y1 > Apart * height;
            feet.push_back({p, line.centreY(), patternOf(line), apart, false, std::move(line.words)});
        }
    }
    return drop(pages, feet, height);
}

int dropRunningHeads(std::vector<Page> &pages, const std::vector<HeadZone> &heads, double height)
{
    std::vector<RunningLine> running;
    bool title = true;
    for (std::size_t p = 0; p < pages.size(); ++p) {
        std::vector<Line> lines = linesOfPage(pages[p]);
        title = title && (p == 0 || !heads[p - 1].present());
        for (std::size_t n = 0; n < MostRunning && n < lines.size(); ++n) {
            Line &line = lines[n];
            if (isRowLine(line) || (heads[p].present() && line.centreY() >= heads[p].y0))
                break;
            const bool apart = n + 1 == lines.size() || lines[n + 1].y0 - line.y1 > Apart * height;
            running.push_back({p, line.centreY(), patternOf(line), apart, title, std::move(line.words)});
        }
    }
    return drop(pages, running, height);
}

namespace {

bool isAccentedCapitals(QStringView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar c) {
        return c.unicode() >= 0xC0 && QStringView(u"ÁÉÍÓÚÑÜ").contains(c);
    });
}

// Whether a longer word has the same letter at the same place of its line.
bool showsLetterOf(const Word &word, const Word &longer, const Page &page)
{
    if (longer.edge < 0 || longer.text.size() <= word.text.size())
        return false;
    for (qsizetype i = 0; i < longer.text.size(); ++i) {
        const double left = page.edges[std::size_t(longer.edge + i)];
        if (longer.text[i] == word.text.front() && std::abs(left - word.x0) < 0.05 * word.height())
            return true;
    }
    return false;
}

// Whether each of a word's letters stands in a longer word where it stands in its own line.
bool isPieceOf(const Word &piece, const Page &page, const Word &longer, const Page &next)
{
    if (piece.edge < 0 || longer.edge < 0)
        return false;
    qsizetype at = 0;
    for (qsizetype i = 0; i < piece.text.size(); ++i, ++at) {
        const double left = page.edges[std::size_t(piece.edge + i)];
        const auto same = [&] {
            return longer.text[at] == piece.text[i] &&
                   std::abs(double(next.edges[std::size_t(longer.edge + at)]) - left) < 0.05 * piece.height();
        };
        while (at < longer.text.size() && !same())
            ++at;
        if (at == longer.text.size())
            return false;
    }
    return true;
}

bool isLastOfItsColumn(const Word &word, const Page &page)
{
    return std::none_of(page.words.begin(), page.words.end(), [&word](const Word &other) {
        return other.centreY() > word.centreY() + word.height() / 3 && other.x0 < word.x1 && other.x1 > word.x0;
    });
}

} // namespace

namespace {

// Or the tallest letters of a word are left there, in several pieces.
void markPieces(const Page &page, const Page &next, double top, std::vector<bool> &clipped)
{
    const double bottom = std::accumulate(page.words.begin(), page.words.end(), 0.0,
                                          [](double y, const Word &word) { return std::max(y, word.centreY()); });
    std::vector<std::size_t> last; // words of the page's last line
    for (std::size_t i = 0; i < page.words.size(); ++i) {
        if (page.words[i].centreY() > bottom - page.words[i].height() / 3)
            last.push_back(i);
    }
    for (const Word &longer : next.words) {
        if (longer.centreY() <= top || longer.centreY() >= top + longer.height())
            continue;
        std::vector<std::size_t> pieces;
        std::copy_if(last.begin(), last.end(), std::back_inserter(pieces), [&](std::size_t i) {
            return page.words[i].centreX() > longer.x0 && page.words[i].centreX() < longer.x1;
        });
        if (pieces.size() > 1 && std::all_of(pieces.begin(), pieces.end(), [&](std::size_t i) {
                return isPieceOf(page.words[i], page, longer, next);
            })) {
            for (const std::size_t i : pieces)
                clipped[i] = true;
        }
    }
}

} // namespace

int dropClippedLetters(std::vector<Page> &pages, const std::vector<HeadZone> &heads)
{
    int count = 0;
    for (std::size_t p = 0; p + 1 < pages.size(); ++p) {
        const Page &next = pages[p + 1];
        double top = 1e9;
        for (const Word &word : next.words) {
            if (word.centreY() > heads[p + 1].y1)
                top = std::min(top, word.y0);
        }
        const auto isClipped = [&](const Word &word) {
            return isAccentedCapitals(word.text) && isLastOfItsColumn(word, pages[p]) &&
                   std::any_of(next.words.begin(), next.words.end(), [&](const Word &other) {
                       return other.centreY() > top && other.centreY() < top + word.height() &&
                              showsLetterOf(word, other, next);
                   });
        };
        std::vector<bool> clipped; // told before any is taken off
        for (const Word &word : pages[p].words)
            clipped.push_back(isClipped(word));
        markPieces(pages[p], next, top, clipped);
        std::size_t at = 0;
        count += int(std::erase_if(pages[p].words, [&](const Word &) { return clipped[at++]; }));
    }
    return count;
}

bool isPageNumber(QStringView line)
{
    static const QRegularExpression number(
        u"^(?:(?:pagina|pag\\.?|p\\.)\\s*)?\\d{1,4}(?:\\s*(?:de|/|-)\\s*\\d{1,4})?$"_s);
    return number.match(folded(line).simplified()).hasMatch();
}

} // namespace pei
