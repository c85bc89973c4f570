// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/text/laidpage.h"

#include "core/plan/code.h"
#include "core/reading/layout/gluedwords.h"
#include "core/reading/layout/head.h"
#include "core/reading/layout/tokens.h"
#include "core/reading/pages/pages.h"
#include "core/reading/text/rowgrammar.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <map>

using namespace Qt::Literals::StringLiterals;

namespace pei {

namespace {

constexpr std::size_t SmallestTable = 7; // columns of figures
constexpr std::size_t HeadReach = 14;    // lines of a head, on either side of its "Código"
constexpr std::size_t MostWords = 3000;  // around a head
constexpr int MostTries = 20;
constexpr double LineHeight = 1.8; // as pagesOfText draws them

// The x where most of these begin, give or take a character; nullopt where two places do as well.
std::optional<int> commonStart(const std::vector<int> &starts)
{
    std::map<int, int> votes;
    for (const int x : starts)
        ++votes[x];
    const auto around = [&votes](int x) {
        int sum = 0;
        for (int at = x - 1; at <= x + 1; ++at) {
            if (const auto found = votes.find(at); found != votes.end())
                sum += found->second;
        }
        return sum;
    };
    std::optional<int> best;
    for (const auto &[x, own] : votes) {
        if (!best || around(x) > around(*best) || (around(x) == around(*best) && own > votes[*best] && x - *best <= 1))
            best = x;
    }
    for (const auto &[x, own] : votes) {
        if (best && std::abs(x - *best) > ColumnReach && around(x) == around(*best))
            return std::nullopt;
    }
    return best;
}

// Words stand by where they begin. Of two figures that overlap, the wider may so have come before the one that it
// belongs behind; the narrower cannot.
bool mayBeSwapped(const QString &word)
{
    const QStringList cells = gluedCells(word);
    for (qsizetype i = 1; i < cells.size(); ++i) {
        const QString &before = cells[i - 1];
        if (isFigure(before) && isFigure(cells[i]) && !yearOf(before) && before.size() > cells[i].size())
            return true;
    }
    return false;
}

} // namespace

LaidLine laidWords(const QString &line)
{
    LaidLine words;
    if (line.isEmpty())
        return words;
    Page page = std::move(pagesOfText(line).front());
    // What may be swapped stays one word, which is no figure: its row is told.
    const auto doubtful = std::stable_partition(page.words.begin(), page.words.end(),
                                                [](const Word &word) { return !mayBeSwapped(word.text); });
    const std::vector<Word> whole(std::make_move_iterator(doubtful), std::make_move_iterator(page.words.end()));
    page.words.erase(doubtful, page.words.end());
    splitGluedCells(page);
    page.words.insert(page.words.end(), whole.begin(), whole.end());
    std::stable_sort(page.words.begin(), page.words.end(), [](const Word &a, const Word &b) { return a.x0 < b.x0; });
    for (const Word &word : page.words) {
        const int x0 = int(std::lround(word.x0));
        words.push_back({x0, x0 + int(word.text.size()), word.text});
    }
    return words;
}

QString textOf(const LaidLine &line)
{
    QString text;
    for (const LaidWord &word : line)
        text += (text.isEmpty() ? QString() : u" "_s) + word.text;
    return text;
}

std::size_t figuresAtEnd(const LaidLine &line)
{
    std::size_t count = 0;
    while (count < line.size() && isFigure(line[line.size() - 1 - count].text))
        ++count;
    return count;
}

Result<LaidHead> findLaidHead(const SourceText &source, const std::vector<LaidLine> &lines)
{
    std::optional<Error> error;
    int tries = 0;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (!std::any_of(lines[i].begin(), lines[i].end(), [](const LaidWord &word) { return isCodeLabel(word.text); }))
            continue;
        if (++tries > MostTries)
            break;
        const std::size_t from = i - std::min(i, HeadReach);
        QString text;
        std::size_t words = 0;
        for (std::size_t l = from; l < std::min(lines.size(), i + HeadReach); ++l)
            words += lines[l].size();
        if (words > MostWords)
            continue;
        for (std::size_t l = from; l < std::min(lines.size(), i + HeadReach); ++l)
            text += source.lines[l].text + u'\n';
        const std::vector<Page> pages = pagesOfText(text);
        const HeadZone zone = findHead(pages.front(), LineHeight);
        if (!zone.present())
            continue;
        LaidHead head;
        head.first = from + std::size_t(zone.y0 / 2);
        head.end = from + std::size_t(zone.y1 / 2) + 1;

        // The number of figures that most rows have says how many columns there are.
        std::map<std::size_t, int> votes;
        std::map<std::size_t, const LaidLine *> examples;
        for (std::size_t l = head.end; l < lines.size(); ++l) {
            std::size_t count = figuresAtEnd(lines[l]);
            while (count > 0 && tokenKind(lines[l][lines[l].size() - count].text) == TokenKind::Footnote)
                --count;
            if (count < SmallestTable)
                continue;
            ++votes[count];
            examples.try_emplace(count, &lines[l]);
        }
        const auto most = std::max_element(votes.begin(), votes.end(),
                                           [](const auto &a, const auto &b) { return a.second <= b.second; });
        if (most == votes.end())
            return Error{Error::Code::ReportTruncated, {}, {}, 0, 0};
        const LaidLine &example = *examples[most->first];
        std::vector<Span> figures;
        for (std::size_t w = example.size() - most->first; w < example.size(); ++w)
            figures.push_back({double(example[w].x0), double(example[w].x1)});
        for (std::size_t extra = 0; extra < 3 && extra < figures.size(); ++extra) {
            Result<Columns> columns =
                readHead(pages.front(), zone, {figures.begin() + qsizetype(extra), figures.end()}, LineHeight);
            if (columns) {
                head.columns = std::move(columns).value();
                return head;
            }
            if (!error)
                error = columns.error();
        }
        i = head.end;
    }
    return error ? *error : Error{Error::Code::NotAReport, {}, {}, 0, 0};
}

PageColumns findPageColumns(const std::vector<const LaidLine *> &lines, const Columns &columns)
{
    PageColumns page;
    std::optional<int> left;
    for (const LaidLine *line : lines) {
        const LaidWord &first = line->front();
        if (startsIndicatorRow(first.text) || isElementCode(first.text))
            left = std::min(left.value_or(first.x0), first.x0);
    }
    if (!left)
        return page;
    page.codeLeft = *left;
    page.codeRight = *left;
    const std::size_t count = columns.figures.size();
    std::optional<int> figures;
    std::optional<int> progress;
    for (const LaidLine *line : lines) {
        if (page.isAtCode(line->front().x0) && startsIndicatorRow(line->front().text))
            page.codeRight = std::max(page.codeRight, line->front().x1);
        if (figuresAtEnd(*line) < count)
            continue;
        const int x = (*line)[line->size() - count].x0;
        figures = std::min(figures.value_or(x), x);
        const int p = (*line)[line->size() - columns.progress.size()].x0;
        progress = std::min(progress.value_or(p), p);
    }
    std::vector<int> units;
    for (const LaidLine *line : lines) {
        for (const LaidWord &word : *line) {
            if (word.x0 > page.codeRight && opensExecutingUnit(word.text))
                units.push_back(word.x0);
        }
    }
    const std::optional<int> unit = commonStart(units);
    if (!figures || !unit)
        return page;
    std::vector<int> offices;
    std::vector<int> names;
    for (const LaidLine *line : lines) {
        bool named = isElementCode(line->front().text) && page.isAtCode(line->front().x0);
        for (const LaidWord &word : *line) {
            if (!named && word.x0 >= page.codeRight && word.x0 < *unit - ColumnReach) {
                names.push_back(word.x0);
                named = true;
            }
            if (word.x0 > *unit + ColumnReach && word.x0 < *figures && opensResponsibleUnit(word.text))
                offices.push_back(word.x0);
        }
    }
    const std::optional<int> office = commonStart(offices);
    const std::optional<int> name = commonStart(names);
    if (!office || !name)
        return page;
    page.nameLeft = *name;
    page.unitLeft = *unit;
    page.officeLeft = *office;
    page.unitFrom = *unit;
    page.officeFrom = *office;
    for (const LaidLine *line : lines) {
        for (std::size_t w = 1; w < line->size(); ++w) {
            const LaidWord &word = (*line)[w];
            if (word.x0 - (*line)[w - 1].x1 <= 1)
                continue;
            if (opensExecutingUnit(word.text) && word.x0 > *unit - 2 * ColumnReach && word.x0 < page.unitFrom)
                page.unitFrom = word.x0;
            if (opensResponsibleUnit(word.text) && word.x0 > *office - 2 * ColumnReach && word.x0 < page.officeFrom)
                page.officeFrom = word.x0;
        }
    }
    page.figuresLeft = *figures;
    page.progressLeft = *progress;
    page.known = true;
    return page;
}

} // namespace pei
