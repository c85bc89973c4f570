// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/layout/columnwords.h"

#include "core/reading/layout/tokens.h"

#include <algorithm>
#include <cmath>
#include <numeric>

using namespace Qt::Literals::StringLiterals;

namespace pei {

namespace {

// Costs, in misplaced words.
constexpr double LabelOutside = 3;
constexpr double MissingStart = 1;  // a row without its unit's code in the unit's column
constexpr double BesideCode = 0.5;  // on the wrong side of a unit's code
constexpr double NarrowLimit = 0.9; // where there is but a hair between the words on both sides
constexpr double WideLimit = 1;     // line heights, from which on a limit costs nothing

// The words of rows, those of one line found at once.
class Lines
{
public:
    Lines(const Words &words, double height)
        : m_words(words)
        , m_reach(height / 3)
        , m_topDown(words.size())
    {
        std::iota(m_topDown.begin(), m_topDown.end(), std::size_t(0));
        std::sort(m_topDown.begin(), m_topDown.end(),
                  [&words](std::size_t a, std::size_t b) { return words[a]->centreY() < words[b]->centreY(); });
    }

    // Calls with the index of each other word of that one's line.
    template <class Use>
    void others(std::size_t word, Use use) const
    {
        const double y = m_words[word]->centreY();
        const auto first = std::partition_point(m_topDown.begin(), m_topDown.end(), [&](std::size_t other) {
            return m_words[other]->centreY() < y - m_reach;
        });
        for (auto other = first; other != m_topDown.end() && m_words[*other]->centreY() <= y + m_reach; ++other) {
            if (*other != word)
                use(*other);
        }
    }

private:
    const Words &m_words;
    double m_reach;
    std::vector<std::size_t> m_topDown;
};

// "No" opens cells of two columns: a word that follows it in its line tells which.
void settleMeanings(std::vector<ColumnWord> &words, const Lines &lines, double height)
{
    for (std::size_t i = 0; i < words.size(); ++i) {
        ColumnWord &own = words[i];
        if (own.meaning != (DirectionWord | AggregationWord))
            continue;
        lines.others(i, [&](std::size_t next) {
            const double gap = words[next].x0 - own.x1;
            const int meaning = words[next].meaning;
            if (gap < 0 || gap > 0.6 * height || (meaning != DirectionWord && meaning != AggregationWord))
                return;
            own.meaning = meaning;
            own.misfit[std::size_t(meaning == DirectionWord ? TextColumn::Aggregation : TextColumn::Direction)] = 1;
        });
    }
}

// What stands left of a unit's code in its line is of another column, and so is what stands right of it and the column
// before. Where all rows have the same unit, nothing else tells a gap between its words from one between columns.
void keepBesideCodes(std::vector<ColumnWord> &words, const Lines &lines)
{
    for (std::size_t i = 0; i < words.size(); ++i) {
        const ColumnWord &start = words[i];
        if (!start.startsExecutingUnit && !start.startsResponsibleUnit)
            continue;
        const auto own =
            std::size_t(start.startsExecutingUnit ? TextColumn::ExecutingUnit : TextColumn::ResponsibleUnit);
        lines.others(i, [&](std::size_t other) {
            ColumnWord &word = words[other];
            word.misfit[word.x0 < start.x0 ? own : own - 1] += BesideCode;
        });
    }
}

// Short words at the end of a line leave gaps inside a column too, above all when rows are few. Where a unit's cells
// all begin at one x, the words on its left belong to the column before it, and those from there on do not.
void keepToLeftEdge(std::vector<ColumnWord> &words, std::optional<double> left, TextColumn column)
{
    if (!left)
        return;
    const auto own = std::size_t(column);
    for (ColumnWord &word : words) {
        if (word.x0 < *left)
            word.misfit[own] += 1;
        else
            word.misfit[own - 1] += 1;
    }
}

// A word too long for its cell runs into the next one, whose own words begin at this x: columns part there.
void endBefore(ColumnWord &word, double left, double height)
{
    constexpr double Hair = 0.05; // line heights
    if (word.x0 < left - height && word.x1 > left - Hair * height)
        word.x1 = left - Hair * height;
}

// Where the words of one narrow column begin, furthest to the left; those that a name or unit holds stand apart, or
// left of what behind says.
std::optional<double> phrasesLeft(const std::vector<ColumnWord> &words, Meaning meaning, double behind, double height)
{
    std::vector<double> lefts;
    for (const ColumnWord &word : words) {
        if (word.meaning == meaning && word.x0 > behind)
            lefts.push_back(word.x0);
    }
    if (lefts.empty())
        return std::nullopt;
    std::sort(lefts.begin(), lefts.end());
    auto left = lefts.begin() + qsizetype(lefts.size() / 2);
    while (left != lefts.begin() && *left - *(left - 1) < 2 * height)
        --left;
    return *left;
}

// Where words begin (1) and end (-1), left to right.
using Edges = std::vector<std::pair<double, int>>;

Edges edgesOf(const std::vector<ColumnWord> &words)
{
    Edges edges;
    edges.reserve(2 * words.size());
    for (const ColumnWord &word : words) {
        edges.emplace_back(word.x0, 1);
        edges.emplace_back(word.x1, -1);
    }
    std::sort(edges.begin(), edges.end());
    return edges;
}

// A middle of an x-range that at most `tolerance` words cover.
struct Limit
{
    double x = 0;
    double cost = 0;
};

// All of them, left to right.
std::vector<Limit> limitsOf(const Edges &edges, std::size_t tolerance, double height)
{
    std::vector<Limit> result;
    std::size_t depth = 0;
    double open = 0;
    bool started = false;
    for (const auto &[x, step] : edges) {
        const bool was = depth <= tolerance;
        depth = std::size_t(int(depth) + step);
        const bool is = depth <= tolerance;
        if (was && !is) {
            if (started && x > open)
                result.push_back({(open + x) / 2, NarrowLimit * std::max(0.0, 1 - (x - open) / (WideLimit * height))});
            started = true;
        } else if (!was && is) {
            open = x;
        }
    }
    return result;
}

using Labels = std::array<std::optional<double>, TextColumnCount>;

Labels labelCentres(const Page &page, const HeadZone &head, double right)
{
    Labels labels;
    static const std::array<QStringView, TextColumnCount> starts = {u"codig", u"denom", u"ue",   u"organ",
                                                                    u"relev", u"senti", u"agreg"};
    for (const Word &word : page.words) {
        if (!head.contains(word) || word.x0 > right)
            continue;
        const QString text = folded(word.text).remove(u'.');
        if (isCodeLabel(word.text))
            labels[std::size_t(TextColumn::Code)] = word.centreX();
        if (isNameLabel(word.text))
            labels[std::size_t(TextColumn::Name)] = word.centreX();
        for (std::size_t i = std::size_t(TextColumn::ExecutingUnit); i < starts.size(); ++i) {
            if (i == std::size_t(TextColumn::ExecutingUnit) ? text == starts[i] : text.startsWith(starts[i]))
                labels[i] = word.centreX();
        }
    }
    return labels;
}

struct Choice
{
    std::array<double, TextColumnCount> ends{};
    double cost = 1e18;
};

// Chooses six of the gaps so that words and labels fit their columns best.
Choice choose(const std::vector<ColumnWord> &words, const std::vector<Limit> &limits, const Labels &labels,
              std::size_t rows)
{
    // limits[0] lies left of everything, limits.back() right of the aggregation.
    const std::size_t n = limits.size();
    Choice choice;
    if (n < TextColumnCount + 1)
        return choice;
    struct Sums
    {
        std::array<double, TextColumnCount> misfit{};
        double executing = 0;
        double responsible = 0;
    };
    std::vector<Sums> upTo(n);
    for (const ColumnWord &word : words) {
        const double x = (word.x0 + word.x1) / 2;
        const auto at = std::size_t(std::upper_bound(limits.begin(), limits.end(), x,
                                                     [](double own, const Limit &limit) { return own < limit.x; }) -
                                    limits.begin());
        if (at >= n)
            continue;
        for (std::size_t c = 0; c < TextColumnCount; ++c)
            upTo[at].misfit[c] += word.misfit[c];
        upTo[at].executing += word.startsExecutingUnit;
        upTo[at].responsible += word.startsResponsibleUnit;
    }
    for (std::size_t i = 1; i < n; ++i) {
        for (std::size_t c = 0; c < TextColumnCount; ++c)
            upTo[i].misfit[c] += upTo[i - 1].misfit[c];
        upTo[i].executing += upTo[i - 1].executing;
        upTo[i].responsible += upTo[i - 1].responsible;
    }
    const auto cost = [&](std::size_t column, std::size_t from, std::size_t to) {
        double result = upTo[to].misfit[column] - upTo[from].misfit[column] + limits[to].cost;
        if (labels[column] && (*labels[column] < limits[from].x || *labels[column] > limits[to].x))
            result += LabelOutside * double(std::max<std::size_t>(rows, 1));
        if (column == std::size_t(TextColumn::ExecutingUnit))
            result += MissingStart * std::abs(upTo[to].executing - upTo[from].executing - double(rows));
        if (column == std::size_t(TextColumn::ResponsibleUnit))
            result += MissingStart * std::abs(upTo[to].responsible - upTo[from].responsible - double(rows));
        return result;
    };
    constexpr double Never = 1e18;
    std::vector<std::vector<double>> best(TextColumnCount + 1, std::vector<double>(n, Never));
    std::vector<std::vector<std::size_t>> from(TextColumnCount + 1, std::vector<std::size_t>(n, 0));
    best[0][0] = 0;
    for (std::size_t c = 1; c <= TextColumnCount; ++c) {
        for (std::size_t to = c; to < n; ++to) {
            for (std::size_t f = c - 1; f < to; ++f) {
                if (best[c - 1][f] >= Never)
                    continue;
                // Of equal choices the widest name wins: the later gap is taken only when it is better.
                const double total = best[c - 1][f] + cost(c - 1, f, to);
                if (total < best[c][to]) {
                    best[c][to] = total;
                    from[c][to] = f;
                }
            }
        }
    }
    choice.cost = best[TextColumnCount][n - 1];
    std::size_t at = n - 1;
    for (std::size_t c = TextColumnCount; c > 0; --c) {
        choice.ends[c - 1] = limits[at].x;
        at = from[c][at];
    }
    return choice;
}

} // namespace

void findTextColumns(Columns &columns, const Words &words, const Page &headPage, const HeadZone &head,
                     std::size_t rowCount, std::optional<double> nameLeft)
{
    std::vector<ColumnWord> texts;
    Words sources; // parallel to the texts
    double right = 0;
    // The baseline year closes the text; its column's own words are figures.
    const double firstFigure = columns.figures.front().x0;
    for (const Word *word : words) {
        if (word->centreX() < firstFigure) {
            texts.push_back(columnWord(*word, columns));
            sources.push_back(word);
            if (nameLeft && isCodePiece(word->text))
                endBefore(texts.back(), *nameLeft, columns.height);
            right = std::max(right, std::min(word->x1, firstFigure));
        }
    }
    const Lines lines(sources, columns.height);
    settleMeanings(texts, lines, columns.height);
    keepBesideCodes(texts, lines);
    double units = 0; // behind where the last known unit begins
    for (const auto &[column, starts] : {std::pair(TextColumn::ExecutingUnit, &ColumnWord::startsExecutingUnit),
                                         std::pair(TextColumn::ResponsibleUnit, &ColumnWord::startsResponsibleUnit)}) {
        const std::optional<double> left = commonLeft(texts, starts, columns.height, rowCount);
        units = left ? *left + columns.height : units;
        keepToLeftEdge(texts, left, column);
        for (ColumnWord &word : texts) {
            if (left)
                endBefore(word, *left + LeftReach * columns.height, columns.height);
        }
    }
    for (const Meaning meaning : {RelevanceWord, DirectionWord, AggregationWord}) {
        if (const std::optional<double> left = phrasesLeft(texts, meaning, units, columns.height)) {
            for (ColumnWord &word : texts)
                endBefore(word, *left, columns.height);
        }
    }
    const double end = (right + firstFigure) / 2;
    const Labels labels = labelCentres(headPage, head, firstFigure);
    Choice best;
    const Edges edges = edgesOf(texts);
    const std::size_t most = std::max<std::size_t>(2, texts.size() / 50);
    for (std::size_t tolerance = 0; tolerance <= most; tolerance = tolerance * 2 + 1) {
        std::vector<Limit> limits = limitsOf(edges, tolerance, columns.height);
        limits.insert(limits.begin(), {-1e6, 0});
        limits.push_back({end, 0});
        const Choice choice = choose(texts, limits, labels, rowCount);
        // A word or two astray is worth less than a limit that no word crosses.
        if (choice.cost + double(tolerance) < best.cost)
            best = choice;
    }
    columns.ends = best.ends;
}

} // namespace pei
