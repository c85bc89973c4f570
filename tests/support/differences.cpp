// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/differences.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace pei::test {

namespace {

QString shown(const QString &text)
{
    return u'"' + text + u'"';
}
QString shown(int number)
{
    return QString::number(number);
}
QString shown(const Value &value)
{
    return value ? formatExact(*value) : u"ND"_s;
}
QString shown(const std::optional<int> &value)
{
    return value ? QString::number(*value) : u"none"_s;
}
QString shown(const CodedName &name)
{
    return shown(name.code) + u" / "_s + shown(name.name);
}
QString shown(Period period)
{
    return periodKey(period);
}
QString shown(ElementKind kind)
{
    return kind == ElementKind::Objective ? u"OEI"_s : u"AEI"_s;
}

QString shown(Direction direction)
{
    switch (direction) {
    case Direction::Ascending:
        return u"ascending"_s;
    case Direction::Descending:
        return u"descending"_s;
    case Direction::Undefined:
        return u"undefined"_s;
    }
    Q_UNREACHABLE();
}

QString shown(const std::optional<Relevance> &relevance)
{
    return relevance ? u"relevance rank %1"_s.arg(int(*relevance) + 1) : u"footnote mark"_s;
}

QString shown(const std::optional<Aggregation> &aggregation)
{
    if (!aggregation)
        return u"footnote mark"_s;
    switch (*aggregation) {
    case Aggregation::Aggregable:
        return u"aggregable"_s;
    case Aggregation::NonAggregable:
        return u"non aggregable"_s;
    case Aggregation::Maximum:
        return u"maximum"_s;
    case Aggregation::Minimum:
        return u"minimum"_s;
    }
    Q_UNREACHABLE();
}

QString shown(const UnreadRow &row) { return u"on page %1 "_s.arg(row.page) + shown(row.text); }

QString shown(const SemaphoreCount &c)
{
    return u"kind %1, year %2: %3/%4/%5/%6 of %7"_s.arg(int(c.kind))
        .arg(c.year)
        .arg(c.red)
        .arg(c.amber)
        .arg(c.green)
        .arg(c.nd)
        .arg(c.total);
}

QString shown(const std::pair<EntityLevel, CodedName> &line)
{
    return u"level %1 "_s.arg(int(line.first)) + shown(line.second);
}

class Comparison
{
public:
    template <typename T>
    void fact(const QString &where, const T &expected, const T &actual)
    {
        if (!(expected == actual))
            m_lines.push_back(where + u": read "_s + shown(actual) + u" instead of "_s + shown(expected));
    }

    template <typename T>
    void list(const QString &where, const std::vector<T> &expected, const std::vector<T> &actual)
    {
        fact(where + u", how many"_s, int(expected.size()), int(actual.size()));
        if (actual.size() > expected.size() && expected.empty())
            m_lines.back() += u", such as "_s + shown(actual.front());
        for (std::size_t i = 0; i < std::min(expected.size(), actual.size()); ++i)
            fact(u"%1 [%2]"_s.arg(where).arg(i), expected[i], actual[i]);
    }

    std::vector<QString> lines() && { return std::move(m_lines); }

private:
    std::vector<QString> m_lines;
};

void compareIndicators(const Report &expected, const Report &actual, Comparison &say)
{
    const auto &rows = expected.plan.indicators;
    const auto &others = actual.plan.indicators;
    say.fact(u"indicator rows"_s, int(rows.size()), int(others.size()));
    for (std::size_t i = 0; i < std::min(rows.size(), others.size()); ++i) {
        const QString where = u"row %1 %2 "_s.arg(i).arg(rows[i].code);
        say.fact(where + u"code"_s, rows[i].code, others[i].code);
        say.fact(where + u"element"_s, rows[i].element, others[i].element);
        say.fact(where + u"name"_s, rows[i].name, others[i].name);
        say.fact(where + u"executing unit"_s, rows[i].executingUnit, others[i].executingUnit);
        say.fact(where + u"responsible unit"_s, rows[i].responsibleUnit, others[i].responsibleUnit);
        say.fact(where + u"relevance"_s, rows[i].relevance, others[i].relevance);
        say.fact(where + u"direction"_s, rows[i].direction, others[i].direction);
        say.fact(where + u"aggregation"_s, rows[i].aggregation, others[i].aggregation);
        say.fact(where + u"baseline year"_s, rows[i].baseline.year, others[i].baseline.year);
        say.fact(where + u"baseline value"_s, rows[i].baseline.value, others[i].baseline.value);
        say.list(where + u"targets"_s, rows[i].targets, others[i].targets);
        say.list(where + u"obtained"_s, rows[i].obtained, others[i].obtained);
        if (i < expected.printed.indicators.size() && i < actual.printed.indicators.size())
            say.list(where + u"progress"_s, expected.printed.indicators[i], actual.printed.indicators[i]);
    }
    say.fact(u"rows with printed progress"_s, int(expected.printed.indicators.size()),
             int(actual.printed.indicators.size()));
}

void compareElements(const Report &expected, const Report &actual, Comparison &say)
{
    const auto &rows = expected.plan.elements;
    const auto &others = actual.plan.elements;
    say.fact(u"elements"_s, int(rows.size()), int(others.size()));
    for (std::size_t i = 0; i < std::min(rows.size(), others.size()); ++i) {
        const QString where = u"element %1 %2 "_s.arg(i).arg(rows[i].code);
        say.fact(where + u"code"_s, rows[i].code, others[i].code);
        say.fact(where + u"kind"_s, rows[i].kind, others[i].kind);
        say.fact(where + u"name"_s, rows[i].name, others[i].name);
        say.fact(where + u"priority"_s, rows[i].priority, others[i].priority);
        if (i < expected.printed.elements.size() && i < actual.printed.elements.size())
            say.list(where + u"progress"_s, expected.printed.elements[i], actual.printed.elements[i]);
    }
    say.fact(u"elements with printed progress"_s, int(expected.printed.elements.size()),
             int(actual.printed.elements.size()));
}

} // namespace

std::vector<QString> differences(const Report &expected, const Report &actual)
{
    Comparison say;
    say.fact(u"title"_s, expected.printed.title, actual.printed.title);
    say.fact(u"report period"_s, expected.printed.period, actual.printed.period);
    say.fact(u"first year"_s, expected.plan.firstYear, actual.plan.firstYear);
    say.fact(u"last year"_s, expected.plan.lastYear, actual.plan.lastYear);
    say.list(u"entity line"_s, expected.plan.entity.lines, actual.plan.entity.lines);
    say.list(u"target year"_s, expected.plan.targetYears, actual.plan.targetYears);
    say.list(u"obtained column"_s, expected.plan.periods, actual.plan.periods);
    say.list(u"progress column"_s, expected.printed.progressPeriods, actual.printed.progressPeriods);
    compareElements(expected, actual, say);
    compareIndicators(expected, actual, say);
    for (const ElementKind kind : {ElementKind::Objective, ElementKind::Action}) {
        const auto average = [kind](const Report &report) {
            const auto found = report.printed.averages.find(kind);
            return found == report.printed.averages.end() ? Value() : Value(found->second);
        };
        say.fact(u"average of "_s + shown(kind), average(expected), average(actual));
    }
    say.list(u"summary row"_s, expected.printed.semaphore, actual.printed.semaphore);
    say.list(u"row not read"_s, expected.unread, actual.unread);
    return std::move(say).lines();
}

} // namespace pei::test
