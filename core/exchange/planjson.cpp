// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/planjson.h"

#include "core/exchange/jsonnames.h"
#include "core/plan/code.h"
#include "core/plan/year.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <array>
#include <cmath>
#include <functional>

using namespace Qt::Literals::StringLiterals;

namespace pei {

namespace {

using namespace jsonnames;

// Few bytes can name many columns that no row fills: what a file costs must stay in proportion.
constexpr std::size_t MostPeriods = 600;
constexpr std::size_t MostFigures = 5'000'000;

QJsonValue json(Value value) { return value ? QJsonValue(*value) : QJsonValue(QJsonValue::Null); }

QJsonObject json(const CodedName &name) { return {{u"code"_s, name.code}, {u"name"_s, name.name}}; }

QJsonObject json(const std::vector<Period> &periods, const std::vector<Value> &values)
{
    QJsonObject object;
    for (std::size_t i = 0; i < periods.size() && i < values.size(); ++i)
        object.insert(periodKey(periods[i]), json(values[i]));
    return object;
}

QJsonObject json(const Element &element)
{
    return {{u"code"_s, element.code},
            {u"kind"_s, nameOf(KindNames, element.kind)},
            {u"name"_s, element.name},
            {u"priority"_s, element.priority ? QJsonValue(*element.priority) : QJsonValue(QJsonValue::Null)}};
}

QJsonObject json(const Plan &plan, const Indicator &indicator)
{
    QJsonObject targets;
    for (std::size_t i = 0; i < plan.targetYears.size() && i < indicator.targets.size(); ++i)
        targets.insert(QString::number(plan.targetYears[i]), json(indicator.targets[i]));
    const Baseline &baseline = indicator.baseline;
    return {{u"code"_s, indicator.code},
            {u"element"_s, indicator.element},
            {u"name"_s, indicator.name},
            {u"executing_unit"_s, json(indicator.executingUnit)},
            {u"responsible_unit"_s, json(indicator.responsibleUnit)},
            {u"relevance"_s, nameOf(RelevanceNames, indicator.relevance)},
            {u"direction"_s, nameOf(DirectionNames, indicator.direction)},
            {u"aggregation"_s, nameOf(AggregationNames, indicator.aggregation)},
            {u"baseline"_s,
             QJsonObject{{u"year"_s, baseline.year ? QJsonValue(*baseline.year) : QJsonValue(QJsonValue::Null)},
                         {u"value"_s, json(baseline.value)}}},
            {u"targets"_s, targets},
            {u"obtained"_s, json(plan.periods, indicator.obtained)}};
}

QJsonObject totals(const PrintedFigures &printed)
{
    QJsonObject averages;
    for (const auto &[kind, value] : printed.averages)
        averages.insert(nameOf(KindNames, kind), value);
    QJsonArray semaphore;
    for (const SemaphoreCount &count : printed.semaphore) {
        semaphore.append(QJsonObject{{u"kind"_s, nameOf(CountNames, count.kind)},
                                     {u"year"_s, count.year},
                                     {u"red"_s, count.red},
                                     {u"amber"_s, count.amber},
                                     {u"green"_s, count.green},
                                     {u"nd"_s, count.nd},
                                     {u"total"_s, count.total}});
    }
    return {{u"average_progress"_s, averages}, {u"semaphore"_s, semaphore}};
}

} // namespace

QJsonObject planToJson(const Report &report)
{
    const Plan &plan = report.plan;
    const PrintedFigures &printed = report.printed;
    QJsonObject root;
    if (!printed.title.isEmpty()) {
        root.insert(u"report"_s, QJsonObject{{u"title"_s, printed.title},
                                             {u"year"_s, printed.period.year},
                                             {u"period"_s, cutKey(printed.period.cut)}});
    }
    root.insert(u"plan"_s, QJsonObject{{u"first_year"_s, plan.firstYear}, {u"last_year"_s, plan.lastYear}});
    QJsonObject entity;
    for (const auto &[level, name] : plan.entity.lines)
        entity.insert(nameOf(LevelNames, level), json(name));
    root.insert(u"entity"_s, entity);
    QJsonArray obtained;
    for (const Period &period : plan.periods)
        obtained.append(QJsonArray{period.year, cutKey(period.cut)});
    root.insert(u"obtained_periods"_s, obtained);
    QJsonArray progress;
    for (const Period &period : printed.progressPeriods)
        progress.append(periodKey(period));
    root.insert(u"progress_periods"_s, progress);
    // A row that this report did not print has no figures, which is not to say that they are ND.
    const auto insertProgress = [&printed](QJsonObject &row, const std::vector<std::vector<Value>> &rows, std::size_t i) {
        if (i < rows.size() && rows[i].size() == printed.progressPeriods.size())
            row.insert(u"printed_progress"_s, json(printed.progressPeriods, rows[i]));
    };
    QJsonArray elements;
    for (std::size_t i = 0; i < plan.elements.size(); ++i) {
        QJsonObject element = json(plan.elements[i]);
        insertProgress(element, printed.elements, i);
        elements.append(element);
    }
    root.insert(u"elements"_s, elements);
    QJsonArray indicators;
    for (std::size_t i = 0; i < plan.indicators.size(); ++i) {
        QJsonObject indicator = json(plan, plan.indicators[i]);
        insertProgress(indicator, printed.indicators, i);
        indicators.append(indicator);
    }
    root.insert(u"indicators"_s, indicators);
    root.insert(u"totals"_s, totals(printed));
    return root;
}

QByteArray planToJsonText(const Report &report) { return QJsonDocument(planToJson(report)).toJson(); }

namespace {

// Walks the object and remembers the first thing that is not as the contract says, with its path.
class JsonReader
{
public:
    Result<Report> read(const QByteArray &text)
    {
        QJsonParseError error;
        const QJsonDocument document = QJsonDocument::fromJson(text, &error);
        if (error.error != QJsonParseError::NoError)
            return Error{Error::Code::JsonInvalid,
                         u"%1 (%2)"_s.arg(error.errorString(), QString::number(error.offset)), {}, 0, 0};
        const QJsonObject root = document.object();
        Report report;
        Plan &plan = report.plan;
        if (const QJsonObject head = root.value(u"report"_s).toObject(); !head.isEmpty()) {
            report.printed.title = head.value(u"title"_s).toString();
            const auto cut = cutFromKey(head.value(u"period"_s).toString());
            require(cut.has_value(), u"report.period"_s);
            report.printed.period = {yearOrNone(head.value(u"year"_s), u"report.year"_s), cut.value_or(Cut::Annual)};
        }
        const QJsonObject years = root.value(u"plan"_s).toObject();
        plan.firstYear = yearOrNone(years.value(u"first_year"_s), u"plan.first_year"_s);
        plan.lastYear = yearOrNone(years.value(u"last_year"_s), u"plan.last_year"_s);
        require(plan.firstYear <= plan.lastYear || plan.lastYear == 0, u"plan.last_year"_s);
        const QJsonObject entity = root.value(u"entity"_s).toObject();
        for (const Name<EntityLevel> &level : LevelNames) {
            const QJsonValue line = entity.value(QStringView(level.key));
            if (line.isObject())
                plan.entity.lines.emplace_back(level.value, codedName(line));
        }
        for (const QJsonValue &entry : root.value(u"obtained_periods"_s).toArray()) {
            const QJsonArray pair = entry.toArray();
            const auto cut = cutFromKey(pair.at(1).toString());
            require(cut.has_value(), u"obtained_periods"_s);
            plan.periods.push_back({year(pair.at(0), u"obtained_periods"_s), cut.value_or(Cut::Annual)});
        }
        require(rise(plan.periods), u"obtained_periods"_s);
        for (const QJsonValue &entry : root.value(u"progress_periods"_s).toArray()) {
            const auto period = periodFromKey(entry.toString());
            require(period.has_value(), u"progress_periods"_s);
            report.printed.progressPeriods.push_back(period.value_or(Period{}));
            require(isPlausibleYear(report.printed.progressPeriods.back().year), u"progress_periods"_s);
        }
        require(report.printed.progressPeriods.size() <= MostPeriods, u"progress_periods"_s);
        for (const QJsonValue &entry : root.value(u"elements"_s).toArray())
            readElement(entry.toObject(), report);
        const QJsonArray indicators = root.value(u"indicators"_s).toArray();
        require(!indicators.isEmpty(), u"indicators"_s);
        for (const QString &key : indicators.at(0).toObject().value(u"targets"_s).toObject().keys())
            plan.targetYears.push_back(year(QJsonValue(key.toInt()), u"targets"_s));
        require(rise(plan.targetYears), u"targets"_s);
        const std::size_t columns =
            plan.targetYears.size() + plan.periods.size() + report.printed.progressPeriods.size();
        require(columns * std::size_t(indicators.size()) <= MostFigures, u"indicators"_s);
        if (!m_wrong.isEmpty())
            return wrong();
        for (const QJsonValue &entry : indicators)
            readIndicator(entry.toObject(), report);
        readTotals(root.value(u"totals"_s).toObject(), report.printed);
        if (!m_wrong.isEmpty())
            return wrong();
        return report;
    }

private:
    void require(bool holds, const QString &where)
    {
        if (!holds && m_wrong.isEmpty())
            m_wrong = where;
    }

    Error wrong() const { return {Error::Code::JsonInvalid, m_wrong, {}, 0, 0}; }

    // Columns: each one behind the other before it.
    template <typename T>
    static bool rise(const std::vector<T> &columns)
    {
        return std::is_sorted(columns.begin(), columns.end(), std::less_equal<>());
    }

    int year(const QJsonValue &value, const QString &where)
    {
        const int number = integer(value, where);
        require(isPlausibleYear(number), where);
        return number;
    }

    int yearOrNone(const QJsonValue &value, const QString &where)
    {
        const int number = integer(value, where);
        require(isPlausibleYearOrNone(number), where);
        return number;
    }

    int integer(const QJsonValue &value, const QString &where)
    {
        const double number = value.toDouble(-1);
        require(value.isDouble() && number == std::floor(number) && number >= 0 && number < 1e6, where);
        return int(number);
    }

    Value figure(const QJsonValue &value, const QString &where)
    {
        require((value.isDouble() && std::isfinite(value.toDouble())) || value.isNull() || value.isUndefined(), where);
        return value.isDouble() ? Value(value.toDouble()) : Value();
    }

    static CodedName codedName(const QJsonValue &value)
    {
        return {value.toObject().value(u"code"_s).toString(), value.toObject().value(u"name"_s).toString()};
    }

    std::vector<Value> figures(const QJsonValue &object, const std::vector<Period> &periods, const QString &where)
    {
        std::vector<Value> values;
        for (const Period &period : periods)
            values.push_back(figure(object.toObject().value(periodKey(period)), where));
        return values;
    }

    void readElement(const QJsonObject &object, Report &report)
    {
        Element element;
        element.code = object.value(u"code"_s).toString();
        require(isElementCode(element.code), u"elements.code «%1»"_s.arg(element.code));
        element.kind = isObjectiveCode(element.code) ? ElementKind::Objective : ElementKind::Action;
        element.name = object.value(u"name"_s).toString();
        if (object.value(u"priority"_s).isDouble())
            element.priority = integer(object.value(u"priority"_s), element.code);
        const QJsonValue printed = object.value(u"printed_progress"_s);
        report.printed.elements.push_back(
            printed.isObject() ? figures(printed, report.printed.progressPeriods, element.code) : std::vector<Value>());
        report.plan.elements.push_back(std::move(element));
    }

    void readIndicator(const QJsonObject &object, Report &report)
    {
        const Plan &plan = report.plan;
        Indicator indicator;
        indicator.code = object.value(u"code"_s).toString();
        require(isIndicatorCode(indicator.code), u"indicators.code «%1»"_s.arg(indicator.code));
        indicator.element = object.value(u"element"_s).toString(elementOfIndicator(indicator.code));
        indicator.name = object.value(u"name"_s).toString();
        indicator.executingUnit = codedName(object.value(u"executing_unit"_s));
        indicator.responsibleUnit = codedName(object.value(u"responsible_unit"_s));
        indicator.relevance = valueOf(RelevanceNames, object.value(u"relevance"_s).toString());
        indicator.aggregation = valueOf(AggregationNames, object.value(u"aggregation"_s).toString());
        const auto direction = valueOf(DirectionNames, object.value(u"direction"_s).toString());
        require(direction.has_value(), indicator.code + u" direction"_s);
        indicator.direction = direction.value_or(Direction::Undefined);
        const QJsonObject baseline = object.value(u"baseline"_s).toObject();
        if (baseline.value(u"year"_s).isDouble())
            indicator.baseline.year = year(baseline.value(u"year"_s), indicator.code);
        indicator.baseline.value = figure(baseline.value(u"value"_s), indicator.code);
        const QJsonObject targets = object.value(u"targets"_s).toObject();
        for (const int year : plan.targetYears)
            indicator.targets.push_back(figure(targets.value(QString::number(year)), indicator.code));
        indicator.obtained = figures(object.value(u"obtained"_s), plan.periods, indicator.code);
        const QJsonValue printed = object.value(u"printed_progress"_s);
        report.printed.indicators.push_back(
            printed.isObject() ? figures(printed, report.printed.progressPeriods, indicator.code) : std::vector<Value>());
        report.plan.indicators.push_back(std::move(indicator));
    }

    void readTotals(const QJsonObject &object, PrintedFigures &printed)
    {
        const QJsonObject averages = object.value(u"average_progress"_s).toObject();
        for (const Name<ElementKind> &kind : KindNames) {
            if (const QJsonValue value = averages.value(QStringView(kind.key)); value.isDouble())
                printed.averages[kind.value] = value.toDouble();
        }
        for (const QJsonValue &entry : object.value(u"semaphore"_s).toArray()) {
            const QJsonObject row = entry.toObject();
            const auto kind = valueOf(CountNames, row.value(u"kind"_s).toString());
            require(kind.has_value(), u"totals.semaphore.kind"_s);
            const auto count = [&](const QString &key) { return integer(row.value(key), u"totals.semaphore."_s + key); };
            printed.semaphore.push_back({kind.value_or(SemaphoreCount::Kind::Actions), count(u"year"_s), count(u"red"_s),
                                         count(u"amber"_s), count(u"green"_s), count(u"nd"_s), count(u"total"_s)});
        }
    }

    QString m_wrong;
};

} // namespace

Result<Report> planFromJson(const QByteArray &json) { return JsonReader().read(json); }

} // namespace pei
