// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/layout/columnwords.h"

#include "core/reading/layout/tokens.h"

#include <QHash>

#include <algorithm>
#include <iterator>
#include <set>

using namespace Qt::Literals::StringLiterals;

namespace pei {

namespace {

constexpr double CodeInName = 0.5; // in misplaced words

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

} // namespace

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

} // namespace pei
