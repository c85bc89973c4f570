// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/layout/head.h"

#include "core/reading/layout/tokens.h"

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace pei {

namespace {

struct Mark
{
    double x = 0;
    enum class Kind : quint8 { Year, Semester, Annual, Hyphen } kind = Kind::Year;
    int year = 0;
};

// Years, cuts and hyphens of a head word: "2024", "Sem1", "2024-Sem1", "Sem1Anual", "Valor2020".
void marksOf(const Word &word, std::vector<Mark> &marks)
{
    const QString text = folded(word.text);
    qsizetype at = 0;
    const double step = (word.x1 - word.x0) / double(std::max<qsizetype>(1, text.size()));
    const auto push = [&](qsizetype length, Mark::Kind kind, int year) {
        marks.push_back({word.x0 + step * (double(at) + double(length) / 2), kind, year});
        at += length;
    };
    while (at < text.size()) {
        const QStringView rest = QStringView(text).sliced(at);
        if (rest.size() >= 4 && yearOf(rest.first(4)))
            push(4, Mark::Kind::Year, yearOf(rest.first(4)).value());
        else if (rest.startsWith(u"sem1"))
            push(4, Mark::Kind::Semester, 0);
        else if (rest.startsWith(u"semestre"))
            push(8, Mark::Kind::Semester, 0);
        else if (rest == u"sem" || rest.startsWith(u"sem.") || rest == u"s1")
            push(rest.size(), Mark::Kind::Semester, 0);        // "Sem. 1", "S1"
        else if (rest.startsWith(u"anual") || rest == u"anua") // the paper's edge may have cut it
            push(rest.size() < 5 ? 4 : 5, Mark::Kind::Annual, 0);
        else if (rest.front() == u'-' || rest.front() == u'–')
            push(1, Mark::Kind::Hyphen, 0);
        else
            ++at;
    }
}

template <class Is>
std::optional<double> centreOf(const Page &page, const HeadZone &head, Is is)
{
    for (const Word &word : page.words) {
        if (head.contains(word) && is(word.text))
            return word.centreX();
    }
    return std::nullopt;
}

std::optional<double> titleCentre(const Page &page, const HeadZone &head, QStringView title)
{
    return centreOf(page, head, [title](const QString &text) { return folded(text) == title; });
}

// How many of the cuts belong to "Avance": each has a hyphen between year and cut. Without hyphens, what centres the
// title "Avance" best over the last columns.
std::size_t progressCount(const std::vector<Mark> &marks, std::size_t cuts, const Page &page, const HeadZone &head,
                          const std::vector<Span> &figures)
{
    const auto hyphens = std::size_t(
        std::count_if(marks.begin(), marks.end(), [](const Mark &mark) { return mark.kind == Mark::Kind::Hyphen; }));
    if (hyphens >= 1 && hyphens < cuts)
        return hyphens;
    const double title = titleCentre(page, head, u"avance").value_or((figures.back().x0 + figures.back().x1) / 2);
    std::size_t best = 1;
    double least = 1e9;
    for (std::size_t count = 1; count < cuts && count < figures.size(); ++count) {
        const double centre = (figures[figures.size() - count].x0 + figures.back().x1) / 2;
        if (std::abs(centre - title) < least) {
            least = std::abs(centre - title);
            best = count;
        }
    }
    return best;
}

// Where the labels of the targets and of the obtained values stand.
std::vector<double> labelsOf(const std::vector<Mark> &marks, std::size_t targets, std::size_t obtained)
{
    std::vector<double> labels;
    const auto add = [&](std::size_t count, auto isOne) {
        for (auto mark = marks.begin(); mark != marks.end() && count > 0; ++mark) {
            if (!isOne(mark->kind))
                continue;
            labels.push_back(mark->x);
            --count;
        }
    };
    add(targets, [](Mark::Kind kind) { return kind == Mark::Kind::Year; });
    add(obtained, [](Mark::Kind kind) { return kind == Mark::Kind::Semester || kind == Mark::Kind::Annual; });
    return labels;
}

std::vector<Mark> marksOfHead(const Page &page, const HeadZone &head)
{
    std::vector<Mark> marks;
    for (const Word &word : page.words) {
        if (head.contains(word))
            marksOf(word, marks);
    }
    std::stable_sort(marks.begin(), marks.end(), [](const Mark &a, const Mark &b) { return a.x < b.x; });
    return marks;
}

std::vector<Cut> cutsOf(const std::vector<Mark> &marks)
{
    std::vector<Cut> cuts;
    for (const Mark &mark : marks) {
        if (mark.kind == Mark::Kind::Semester || mark.kind == Mark::Kind::Annual)
            cuts.push_back(mark.kind == Mark::Kind::Semester ? Cut::Semester1 : Cut::Annual);
    }
    return cuts;
}

// Which year, counted from the first, each of the obtained values' cuts stands below: a new one begins with each Sem1
// and with an Anual that follows an Anual.
std::vector<std::size_t> yearsAbove(const std::vector<Cut> &cuts, std::size_t obtained)
{
    std::vector<std::size_t> years;
    for (std::size_t i = 0; i < obtained; ++i) {
        const bool begins = i > 0 && (cuts[i] == Cut::Semester1 || cuts[i - 1] == Cut::Annual);
        years.push_back(i == 0 ? 0 : years.back() + (begins ? 1 : 0));
    }
    return years;
}

// Where the labels of the baseline's year and value stand; none where they cannot be told.
std::vector<double> baselineLabels(const Page &page, const HeadZone &head)
{
    const Word *year = nullptr;
    const Word *value = nullptr;
    for (const Word &word : page.words) {
        if (!head.contains(word))
            continue;
        const QString text = folded(word.text);
        if (text == u"ano")
            year = &word;
        if (text == u"valor" && (!value || word.x0 < value->x0))
            value = &word;
    }
    return year && value ? std::vector<double>{year->centreX(), value->centreX()} : std::vector<double>();
}

// Where the labels of all the figures' columns stand, left to right; none where the head does not say what each is.
std::vector<double> columnLabels(const Page &page, const HeadZone &head)
{
    const std::vector<Mark> marks = marksOfHead(page, head);
    const std::vector<Cut> cuts = cutsOf(marks);
    const auto count = [&marks](Mark::Kind kind) {
        return std::size_t(
            std::count_if(marks.begin(), marks.end(), [kind](const Mark &mark) { return mark.kind == kind; }));
    };
    const std::size_t years = count(Mark::Kind::Year);
    const std::size_t progress = count(Mark::Kind::Hyphen);
    std::vector<double> labels = baselineLabels(page, head);
    if (labels.empty() || progress == 0 || progress >= cuts.size())
        return {};
    const std::size_t others = yearsAbove(cuts, cuts.size() - progress).back() + 1 + progress;
    if (years < others + 2)
        return {};
    const std::vector<double> behind = labelsOf(marks, years - others, cuts.size());
    labels.insert(labels.end(), behind.begin(), behind.end());
    return std::is_sorted(labels.begin(), labels.end()) ? labels : std::vector<double>();
}

// Gives each of the columns that rows show the nearest label on the right of the one before; the other labels get a
// narrow column of their own. None where there are too few labels.
std::vector<Span> columnsBelow(const std::vector<double> &labels, const std::vector<Span> &figures, double width)
{
    std::vector<Span> columns;
    for (const double x : labels)
        columns.push_back({x - width / 2, x + width / 2});
    auto from = labels.begin();
    for (const Span &figure : figures) {
        const auto away = [&figure](double x) { return std::max({0.0, figure.x0 - x, x - figure.x1}); };
        const auto nearest =
            std::min_element(from, labels.end(), [&](double a, double b) { return away(a) < away(b); });
        if (nearest == labels.end())
            return {};
        columns[std::size_t(nearest - labels.begin())] = figure;
        from = nearest + 1;
    }
    return columns;
}

Error headUnreadable(const QString &column)
{
    return {Error::Code::HeadUnreadable, column, {}, 0, 0};
}

} // namespace

Result<Columns> readHead(const Page &page, const HeadZone &head, std::vector<Span> figures, double height)
{
    bool baselineYear = false;
    bool baselineValue = false;
    bool progressed = false;
    for (const Word &word : page.words) {
        if (!head.contains(word))
            continue;
        const QString text = folded(word.text);
        baselineYear = baselineYear || text.startsWith(u"ano");
        baselineValue = baselineValue || text.contains(u"valor");
        progressed = progressed || text.startsWith(u"avance");
    }
    if (!baselineYear || !baselineValue)
        return headUnreadable(u"Línea Base"_s);
    // The paper's edge may have cut off the last ones.
    const auto lacks = [progressed](const QString &column) {
        return headUnreadable(progressed ? column : u"Avance Tipo I (%)"_s);
    };
    const std::vector<Mark> marks = marksOfHead(page, head);
    const std::vector<Cut> cuts = cutsOf(marks);
    std::vector<int> years;
    for (const Mark &mark : marks) {
        if (mark.kind == Mark::Kind::Year)
            years.push_back(mark.year);
    }
    if (cuts.size() < 2)
        return lacks(u"Valores Obtenidos"_s);
    if (figures.size() < 2 + cuts.size() + 1)
        return lacks(u"Logro Esperado"_s);
    const std::size_t progress = progressCount(marks, cuts.size(), page, head, figures);
    const std::size_t obtained = cuts.size() - progress;
    const std::size_t targets = figures.size() - 2 - cuts.size();

    Columns columns;
    columns.height = height;
    if (years.size() < targets + progress)
        return lacks(u"Logro Esperado"_s);
    columns.targetYears.assign(years.begin(), years.begin() + qsizetype(targets));
    if (!std::is_sorted(columns.targetYears.begin(), columns.targetYears.end(), std::less_equal<>()))
        return lacks(u"Logro Esperado"_s);
    const std::vector<std::size_t> above = yearsAbove(cuts, obtained);
    if (targets + above.back() + 1 + progress != years.size())
        return lacks(u"Valores Obtenidos"_s);
    for (std::size_t i = 0; i < obtained; ++i)
        columns.obtained.push_back({years[targets + above[i]], cuts[i]});
    if (!std::is_sorted(columns.obtained.begin(), columns.obtained.end(), std::less_equal<>()))
        return lacks(u"Valores Obtenidos"_s);
    for (std::size_t i = 0; i < progress; ++i)
        columns.progress.push_back({years[years.size() - progress + i], cuts[obtained + i]});
    columns.figures = std::move(figures);
    columns.labels = labelsOf(marks, targets, obtained);
    columns.nameLabel = centreOf(page, head, isNameLabel);
    columns.executingLabel = titleCentre(page, head, u"ue");
    return columns;
}

std::vector<Span> withBlankColumns(const Page &page, const HeadZone &head, const std::vector<Span> &figures,
                                   double height)
{
    const std::vector<double> labels = columnLabels(page, head);
    return labels.size() > figures.size() ? columnsBelow(labels, figures, 0.2 * height) : std::vector<Span>();
}

} // namespace pei
