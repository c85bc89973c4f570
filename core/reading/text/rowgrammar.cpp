// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/text/rowgrammar.h"

#include "core/plan/code.h"
#include "core/reading/layout/gluedwords.h"
#include "core/reading/layout/tokens.h"

#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace pei {

namespace {

std::optional<Cut> cutOf(QStringView token)
{
    const QString text = folded(token);
    if (text == u"sem1" || text == u"semestre1")
        return Cut::Semester1;
    if (text == u"anual")
        return Cut::Annual;
    return std::nullopt;
}

bool isHyphen(const QString &token)
{
    return token == u"-" || token == u"–";
}

// The marks of a head: years, cuts, and years that a hyphen binds to a cut.
struct Marks
{
    std::vector<int> years;
    std::vector<Cut> cuts;
    std::vector<Period> progress;
};

// The hyphen of "2024 - Sem1" may be followed by other cells' words before its cut comes: where a wrapped cell of its
// own ends (Next), or, where the head comes level by level, behind the cuts of the obtained values (Last).
enum class CutOf : quint8 { Next, Last };

Marks marksOf(const QStringList &tokens, CutOf hyphens)
{
    Marks marks;
    std::vector<std::size_t> open; // progress whose cut is to come
    for (qsizetype i = 0; i < tokens.size(); ++i) {
        const QString &token = tokens[i];
        const std::optional<int> year = yearOf(token);
        const bool endsInHyphen = token.size() == 5 && isHyphen(token.right(1)) && yearOf(token.first(4));
        if ((year && i + 1 < tokens.size() && isHyphen(tokens[i + 1])) || endsInHyphen) {
            const int of = endsInHyphen ? *yearOf(token.first(4)) : *year;
            if (hyphens == CutOf::Last) {
                open.push_back(marks.progress.size());
                marks.progress.push_back({of, Cut::Annual});
                continue;
            }
            qsizetype next = i + (endsInHyphen ? 1 : 2);
            while (next < tokens.size() && !cutOf(tokens[next]) && !yearOf(tokens[next]))
                ++next;
            if (next < tokens.size() && cutOf(tokens[next])) {
                marks.progress.push_back({of, *cutOf(tokens[next])});
                i = next;
            }
        } else if (token.size() > 5 && isHyphen(token.sliced(4, 1)) && yearOf(token.first(4))) {
            if (const auto cut = cutOf(token.sliced(5)))
                marks.progress.push_back({*yearOf(token.first(4)), *cut});
        } else if (year) {
            marks.years.push_back(*year);
        } else if (const auto cut = cutOf(token)) {
            marks.cuts.push_back(*cut);
        }
    }
    if (open.size() > marks.cuts.size())
        return {};
    const std::size_t first = marks.cuts.size() - open.size();
    for (std::size_t i = 0; i < open.size(); ++i)
        marks.progress[open[i]].cut = marks.cuts[first + i];
    marks.cuts.resize(first);
    return marks;
}

bool follow(const std::vector<int> &years)
{
    return std::adjacent_find(years.begin(), years.end(), [](int a, int b) { return b != a + 1; }) == years.end();
}

// A year heads its Sem1 and its Anual: a new one begins with each Sem1 and with an Anual that follows an Anual.
std::optional<std::vector<Period>> obtainedOf(const std::vector<int> &years, const std::vector<Cut> &cuts)
{
    std::vector<Period> obtained;
    std::size_t group = 0;
    for (std::size_t i = 0; i < cuts.size(); ++i) {
        if (i > 0 && (cuts[i] == Cut::Semester1 || cuts[i - 1] == Cut::Annual))
            ++group;
        if (group >= years.size())
            return std::nullopt;
        obtained.push_back({years[group], cuts[i]});
    }
    if (cuts.empty() || group + 1 != years.size() ||
        !std::is_sorted(obtained.begin(), obtained.end(), std::less_equal<>()))
        return std::nullopt;
    return obtained;
}

} // namespace

namespace {

Result<TextColumns> columnsFrom(const Marks &marks)
{
    TextColumns head;
    head.progress = marks.progress;
    // The years of the targets rise, those of the obtained values begin again; either may come first.
    std::size_t run = 0;
    while (run < marks.years.size() && (run == 0 || marks.years[run] > marks.years[run - 1]))
        ++run;
    const std::vector<int> first(marks.years.begin(), marks.years.begin() + qsizetype(run));
    const std::vector<int> second(marks.years.begin() + qsizetype(run), marks.years.end());
    if (first.empty() || head.progress.empty() || (second.empty() && marks.cuts.empty()))
        return Error{Error::Code::HeadUnreadable, u"Logro Esperado"_s, {}, 0, 0};
    for (const auto &[targets, obtained] : {std::pair(first, second), std::pair(second, first)}) {
        const auto periods = obtainedOf(obtained, marks.cuts);
        if (!periods || targets.size() < 2 || !follow(targets))
            continue;
        head.targets = targets;
        head.obtained = *periods;
        return head;
    }
    return Error{Error::Code::HeadUnreadable, u"Valores Obtenidos"_s, {}, 0, 0};
}

} // namespace

Result<TextColumns> readTextHead(const std::vector<QStringList> &lines)
{
    QStringList tokens;
    std::size_t cutLines = 0;
    for (const QStringList &line : lines) {
        tokens += line;
        cutLines +=
            std::any_of(line.begin(), line.end(), [](const QString &token) { return cutOf(token).has_value(); });
    }
    Result<TextColumns> next = columnsFrom(marksOf(tokens, CutOf::Next));
    if (cutLines > 1) // a wrapped cell's cut stands alone
        return next;
    const Result<TextColumns> last = columnsFrom(marksOf(tokens, CutOf::Last));
    if (next && last && next.value() != last.value())
        return Error{Error::Code::HeadUnreadable, u"Avance Tipo I"_s, {}, 0, 0};
    return next || !last ? next : last;
}

bool isPhraseWord(QStringView word)
{
    static const QSet<QString> words = {u"muy"_s,        u"menos"_s,       u"poco"_s,   u"relevante"_s,
                                        u"ascendente"_s, u"descendente"_s, u"no"_s,     u"definido"_s,
                                        u"agregable"_s,  u"maximo"_s,      u"minimo"_s, u"permisible"_s};
    return tokenKind(word) == TokenKind::Footnote || words.contains(folded(word));
}

std::optional<Phrases> phrasesFrom(const QStringList &words)
{
    QHash<QString, int> left;
    QHash<QString, QString> printed;
    QStringList marks;
    for (const QString &word : words) {
        if (tokenKind(word) == TokenKind::Footnote) {
            marks += word;
        } else {
            ++left[folded(word)];
            printed.insert(folded(word), word);
        }
    }
    const auto take = [&left](const QString &word) {
        const auto found = left.find(word);
        if (found == left.end())
            return false;
        if (--*found == 0)
            left.erase(found);
        return true;
    };
    const auto takeMark = [&marks](QString &into) {
        if (marks.isEmpty())
            return false;
        into = marks.takeFirst();
        return true;
    };
    Phrases phrases;
    if (take(u"relevante"_s)) {
        phrases.relevance = printed.value(u"relevante"_s);
        for (const QString &degree : {u"muy"_s, u"menos"_s, u"poco"_s}) {
            if (take(degree)) {
                phrases.relevance.prepend(printed.value(degree) + u' ');
                break;
            }
        }
    } else if (!takeMark(phrases.relevance)) {
        return std::nullopt;
    }
    if (take(u"ascendente"_s))
        phrases.direction = u"ascendente"_s;
    else if (take(u"descendente"_s))
        phrases.direction = u"descendente"_s;
    else if (left.contains(u"definido"_s) && left.contains(u"no"_s) && take(u"no"_s) && take(u"definido"_s))
        phrases.direction = u"no definido"_s;
    if (take(u"agregable"_s))
        phrases.aggregation = take(u"no"_s) ? u"no agregable"_s : u"agregable"_s;
    else if (take(u"permisible"_s))
        phrases.aggregation = take(u"maximo"_s)   ? u"maximo permisible"_s
                              : take(u"minimo"_s) ? u"minimo permisible"_s
                                                  : QString();
    else if (!takeMark(phrases.aggregation))
        return std::nullopt;
    if (phrases.direction.isEmpty() && !takeMark(phrases.direction))
        return std::nullopt;
    if (!left.isEmpty() || !marks.isEmpty() || phrases.aggregation.isEmpty())
        return std::nullopt;
    return phrases;
}

namespace {

// Length of the code before the hyphen, 0 where the word opens no unit.
bool opensUnit(QStringView word, bool dots, qsizetype least)
{
    qsizetype i = 0;
    qsizetype digits = 0;
    qsizetype group = 0;
    while (i < word.size() && ((word[i] >= u'0' && word[i] <= u'9') || (dots && i > 0 && word[i] == u'.'))) {
        digits += word[i] != u'.';
        group = word[i] == u'.' ? 0 : group + 1;
        if (dots && group > 3)
            return false;
        ++i;
    }
    return digits >= least && i < word.size() && word[i] == u'-' && word[i - 1] != u'.' && (dots || i == digits);
}

} // namespace

bool opensExecutingUnit(QStringView word)
{
    return opensUnit(word, false, 4);
}

bool opensResponsibleUnit(QStringView word)
{
    return opensUnit(word, true, 1);
}

bool appendRow(Report &report, const TextColumns &columns, const RowText &row, const QStringList &figures)
{
    std::optional<Indicator> indicator = indicatorFrom(row);
    if (!indicator || figures.size() != qsizetype(columns.figures()) || !opensExecutingUnit(row.executingUnit) ||
        !opensResponsibleUnit(row.responsibleUnit))
        return false;
    std::vector<Value> values;
    for (const QString &figure : figures) {
        const std::optional<Value> value = cellValue(figure);
        if (!value)
            return false;
        values.push_back(*value);
    }
    // The first is a year: where it is none, the figures are not those of the columns.
    if (values[0] && !yearOf(figures[0]))
        return false;
    auto at = values.cbegin();
    const auto next = [&at](std::size_t count) {
        std::vector<Value> part(at, at + qsizetype(count));
        at += qsizetype(count);
        return part;
    };
    if (const Value year = *at++)
        indicator->baseline.year = int(*year);
    indicator->baseline.value = *at++;
    indicator->targets = next(columns.targets.size());
    indicator->obtained = next(columns.obtained.size());
    report.plan.indicators.push_back(std::move(*indicator));
    report.printed.indicators.push_back(next(columns.progress.size()));
    return true;
}

QString withCellsApart(const QString &line)
{
    QStringList words = line.split(u' ');
    bool glued = false;
    for (qsizetype w = words.size(); w-- > 0;) {
        const QStringList cells = gluedCells(words[w]);
        if (!cells.isEmpty()) {
            words[w] = cells.join(u' ');
            glued = true;
        } else if (!isFigure(words[w]) && (w + 1 == words.size() || !isPhraseWord(words[w]))) {
            break;
        }
    }
    return glued ? words.join(u' ') : line;
}

QString shownText(const QString &text)
{
    constexpr qsizetype Longest = 600;
    return text.size() <= Longest ? text : QString(text.left(Longest) + u'…');
}

} // namespace pei
