// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/layout/columns.h"

#include "core/reading/layout/tokens.h"

#include <QHash>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <set>

using namespace Qt::Literals::StringLiterals;

namespace pei {

namespace {

// Costs, in misplaced words.
constexpr double LabelOutside = 3;
constexpr double MissingStart = 1; // a row without its unit's code in the unit's column
constexpr double CodeInName = 0.5;
constexpr double BesideCode = 0.5;  // on the wrong side of a unit's code
constexpr double NarrowLimit = 0.9; // where there is but a hair between the words on both sides
constexpr double WideLimit = 1;     // line heights, from which on a limit costs nothing
constexpr double LeftReach = 0.15;  // line heights within which left edges are the same

struct ColumnWord
{
    double x0 = 0;
    double x1 = 0;
    std::array<double, TextColumnCount> misfit{};
    bool startsExecutingUnit = false;
    bool startsResponsibleUnit = false;
    int meaning = 0; // Meaning
};

enum Meaning { RelevanceWord = 1, DirectionWord = 2, AggregationWord = 4 };

// Which of the narrow columns a word belongs to, several for a few. Asked for every word of the rows: most are sorted
// out by their length and first letter.
int meaningOf(QStringView word)
{
    static const QHash<QString, int> meanings = {
        {u"muy"_s, RelevanceWord},         {u"relevante"_s, RelevanceWord},
        {u"menos"_s, RelevanceWord},       {u"poco"_s, RelevanceWord},
        {u"ascendente"_s, DirectionWord},  {u"descendente"_s, DirectionWord},
        {u"definido"_s, DirectionWord},    {u"no"_s, DirectionWord | AggregationWord},
        {u"agregable"_s, AggregationWord}, {u"maximo"_s, AggregationWord},
        {u"minimo"_s, AggregationWord},    {u"permisible"_s, AggregationWord}};
    constexpr qsizetype Longest = 22; // twice the longest, for accents that stand by themselves
    if (word.size() < 2 || word.size() > Longest)
        return 0;
    const char16_t first = word.front().unicode();
    if (first < 0x80 && !QByteArrayView("mrpadnMRPADN").contains(char(first)))
        return 0;
    return meanings.value(folded(word));
}

// Both units may have a code of either kind. A cell of the executing one begins left of the middle of its column's
// label, one of the responsible unit right of it, however they are aligned.
ColumnWord withUnit(ColumnWord word, QStringView text, const Columns &columns)
{
    const UnitCode code = unitCodeOf(text);
    if (code == UnitCode::None)
        return word;
    word.startsExecutingUnit = columns.executingLabel ? word.x0 < *columns.executingLabel : code == UnitCode::Long;
    word.startsResponsibleUnit = !word.startsExecutingUnit;
    return word;
}

ColumnWord columnWord(const Word &word, const Columns &columns)
{
    const int meaning = meaningOf(word.text);
    const bool mark = word.text.startsWith(u'(') && tokenKind(word.text) == TokenKind::Footnote;
    const bool longCode = unitCodeOf(word.text) == UnitCode::Long;
    ColumnWord result = withUnit({word.x0, word.x1, {}, false, false, meaning}, word.text, columns);
    result.misfit = {isCodePiece(word.text) ? 0.0 : 1.0,
                     longCode ? CodeInName : 0.0,
                     0.0,
                     longCode && !result.startsResponsibleUnit ? CodeInName : 0.0,
                     mark || (meaning & RelevanceWord) != 0 ? 0.0 : 1.0,
                     mark || (meaning & DirectionWord) != 0 ? 0.0 : 1.0,
                     mark || (meaning & AggregationWord) != 0 ? 0.0 : 1.0};
    return result;
}

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

// Whether a column whose units begin at this x, as many as given, can begin there too. In the middle of a column, cells
// that are the same in most rows have lines that run over it from one place, and other units begin left of it.
bool mayBeEdge(const std::vector<ColumnWord> &words, bool ColumnWord::*starts, double x, double height,
               std::size_t many)
{
    const double hair = 0.05 * height;
    std::vector<double> lefts; // of what runs over it
    std::size_t units = 0;
    for (const ColumnWord &word : words) {
        if (word.x0 >= x - hair || word.x1 <= x + hair)
            continue;
        lefts.push_back(word.x0);
        units += word.*starts;
    }
    if (units * 4 >= many)
        return false;
    std::sort(lefts.begin(), lefts.end());
    for (std::size_t first = 0, end = 0; first < lefts.size(); ++first) {
        while (end < lefts.size() && lefts[end] - lefts[first] <= hair)
            ++end;
        if ((end - first) * 2 >= many)
            return false;
    }
    return true;
}

bool isMost(std::size_t count, std::size_t rows)
{
    return count > 0 && count * 10 >= rows * 7;
}

// Where the words that start a unit begin, left to right.
std::vector<double> sortedLefts(const std::vector<ColumnWord> &words, bool ColumnWord::*starts)
{
    std::vector<double> lefts;
    for (const ColumnWord &word : words) {
        if (word.*starts)
            lefts.push_back(word.x0);
    }
    std::sort(lefts.begin(), lefts.end());
    return lefts;
}

// Where most of the words that start a unit begin: the left edge of its column where cells are aligned to the left.
// nullopt where they begin here and there.
std::optional<double> commonLeft(const std::vector<ColumnWord> &words, bool ColumnWord::*starts, double height,
                                 std::size_t rows)
{
    const std::vector<double> lefts = sortedLefts(words, starts);
    const double reach = LeftReach * height;
    std::size_t most = 0;
    double best = 0;
    for (std::size_t first = 0, end = 0; first < lefts.size(); ++first) {
        while (end < lefts.size() && lefts[end] - lefts[first] <= reach)
            ++end;
        if (end - first >= most) {
            most = end - first;
            best = lefts[first];
        }
    }
    if (!isMost(most, rows) || !mayBeEdge(words, starts, best, height, most))
        return std::nullopt;
    return best - reach;
}

// "202428.16.20-OFICINA": where a unit's code may begin behind a digit of the cell on its left.
std::vector<ColumnWord> unitsBehindDigits(const Words &words, const Page &page, const Columns &columns)
{
    std::vector<ColumnWord> found;
    for (const Word *word : words) {
        if (word->edge < 0 || !word->text.contains(u'-') || unitCodeOf(word->text) != UnitCode::None)
            continue;
        for (qsizetype at = 1; at + 2 < word->text.size(); ++at) {
            const QStringView rest = QStringView(word->text).sliced(at);
            if (word->text[at - 1].isDigit() && unitCodeOf(rest) != UnitCode::None)
                found.push_back(withUnit({page.edges[std::size_t(word->edge + at)], word->x1}, rest, columns));
        }
    }
    return found;
}

// Which of the places where units may begin the most lines do begin at, and one at least.
std::optional<double> provenLeft(const std::vector<ColumnWord> &units, bool ColumnWord::*starts,
                                 const std::vector<ColumnWord> &texts, double height, std::size_t rows)
{
    const std::vector<double> lefts = sortedLefts(units, starts);
    const double reach = LeftReach * height;
    std::size_t most = 0;
    std::optional<double> best;
    for (auto first = lefts.begin(); first != lefts.end();) {
        const auto end = std::upper_bound(first, lefts.end(), *first + reach);
        const auto lines = std::size_t(std::count_if(
            texts.begin(), texts.end(), [&](const ColumnWord &word) { return std::abs(word.x0 - *first) <= reach; }));
        const auto count = std::size_t(end - first);
        if (isMost(count, rows) && lines > most && mayBeEdge(texts, starts, *first, height, count)) {
            most = lines;
            best = *first - reach;
        }
        first = end;
    }
    return best;
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

std::vector<UnitLeft> unitLefts(const Words &words, const Page &page, const Columns &columns, std::size_t rowCount)
{
    std::vector<ColumnWord> texts;
    for (const Word *word : words) {
        if (word->centreX() >= columns.figures.front().x0)
            continue;
        texts.push_back(columnWord(*word, columns));
        const std::size_t own = texts.size() - 1;
        // A unit's code that nearly touches the cell on its left shares a word with it: "SALUD11.15-DIRECCIÓN".
        for (qsizetype at = 1; word->edge >= 0 && at + 2 < word->text.size(); ++at) {
            const QChar before = word->text[at - 1];
            const QStringView rest = QStringView(word->text).sliced(at);
            if (!rest.front().isDigit() || before.isDigit() || before == u'.' || unitCodeOf(rest) == UnitCode::None)
                continue;
            texts.push_back(withUnit({page.edges[std::size_t(word->edge + at)], word->x1}, rest, columns));
            texts[own].x1 = std::min(texts[own].x1, texts.back().x0);
        }
    }
    std::vector<UnitLeft> lefts;
    for (const auto &[column, starts] : {std::pair(TextColumn::ExecutingUnit, &ColumnWord::startsExecutingUnit),
                                         std::pair(TextColumn::ResponsibleUnit, &ColumnWord::startsResponsibleUnit)}) {
        std::optional<double> left = commonLeft(texts, starts, columns.height, rowCount);
        if (!left) {
            std::vector<ColumnWord> units = unitsBehindDigits(words, page, columns);
            std::vector<ColumnWord> whole; // words that hold no unit behind a digit
            std::set<double> ends;
            for (const ColumnWord &unit : units)
                ends.insert(unit.x1);
            std::copy_if(texts.begin(), texts.end(), std::back_inserter(whole),
                         [&ends](const ColumnWord &word) { return !ends.contains(word.x1); });
            units.insert(units.end(), texts.begin(), texts.end());
            left = provenLeft(units, starts, whole, columns.height, rowCount);
        }
        if (left)
            lefts.push_back({column, *left + LeftReach * columns.height});
    }
    return lefts;
}

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
