// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/comparisonjson.h"

#include "core/exchange/jsonnames.h"

using namespace Qt::Literals::StringLiterals;

namespace pei {

namespace {

QJsonValue json(Value value)
{
    return value ? QJsonValue(*value) : QJsonValue(QJsonValue::Null);
}

QJsonValue json(const CodedName &name)
{
    return name.isEmpty() ? QJsonValue(QJsonValue::Null)
                          : QJsonValue(QJsonObject{{u"code"_s, name.code}, {u"name"_s, name.name}});
}

QJsonValue json(const FieldValue &value)
{
    struct Words
    {
        QJsonValue operator()(std::monostate) const { return QJsonValue::Null; }
        QJsonValue operator()(const QString &text) const { return text; }
        QJsonValue operator()(const CodedName &name) const { return json(name); }
        QJsonValue operator()(int number) const { return number; }
        QJsonValue operator()(double number) const { return number; }
        QJsonValue operator()(Relevance value) const { return jsonnames::nameOf(jsonnames::RelevanceNames, value); }
        QJsonValue operator()(Direction value) const { return jsonnames::nameOf(jsonnames::DirectionNames, value); }
        QJsonValue operator()(Aggregation value) const { return jsonnames::nameOf(jsonnames::AggregationNames, value); }
    };
    return std::visit(Words{}, value);
}

QString fieldKey(PlanField field)
{
    switch (field) {
    case PlanField::EntityLine:
        return u"entity_line"_s;
    case PlanField::ElementName:
    case PlanField::IndicatorName:
        return u"name"_s;
    case PlanField::ElementPriority:
        return u"priority"_s;
    case PlanField::ExecutingUnit:
        return u"executing_unit"_s;
    case PlanField::ResponsibleUnit:
        return u"responsible_unit"_s;
    case PlanField::Relevance:
        return u"relevance"_s;
    case PlanField::Direction:
        return u"direction"_s;
    case PlanField::Aggregation:
        return u"aggregation"_s;
    case PlanField::BaselineYear:
        return u"baseline_year"_s;
    case PlanField::BaselineValue:
        return u"baseline_value"_s;
    case PlanField::Target:
        return u"target"_s;
    }
    Q_UNREACHABLE();
}

QString stateKey(Semaphore state)
{
    switch (state) {
    case Semaphore::NoData:
        return u"nd"_s;
    case Semaphore::Red:
        return u"red"_s;
    case Semaphore::Amber:
        return u"amber"_s;
    case Semaphore::Green:
        return u"green"_s;
    }
    Q_UNREACHABLE();
}

QString kindKey(ChangeKind kind)
{
    switch (kind) {
    case ChangeKind::Up:
        return u"up"_s;
    case ChangeKind::Down:
        return u"down"_s;
    case ChangeKind::Level:
        return u"level"_s;
    case ChangeKind::Uncomparable:
        return u"not_comparable"_s;
    case ChangeKind::Semaphore:
        return u"semaphore"_s;
    case ChangeKind::Added:
        return u"added"_s;
    case ChangeKind::Removed:
        return u"removed"_s;
    case ChangeKind::Renamed:
        return u"renamed"_s;
    case ChangeKind::Targets:
        return u"targets"_s;
    case ChangeKind::Values:
        return u"values"_s;
    case ChangeKind::Fields:
        return u"fields"_s;
    }
    Q_UNREACHABLE();
}

QJsonValue json(const std::optional<RowFigures> &side, bool element)
{
    if (!side)
        return QJsonValue::Null;
    QJsonObject object{{u"progress"_s, json(side->progress)}, {u"semaphore"_s, stateKey(side->state)}};
    if (!element) {
        object.insert(u"obtained"_s, json(side->obtained));
        object.insert(u"target"_s, json(side->target));
    }
    return object;
}

QJsonObject json(const RowChange &row)
{
    QJsonArray fields;
    for (const FieldChange &change : row.fields) {
        QJsonObject object{
            {u"field"_s, fieldKey(change.field)}, {u"before"_s, json(change.before)}, {u"after"_s, json(change.after)}};
        if (change.field == PlanField::Target)
            object.insert(u"year"_s, change.year);
        fields.append(object);
    }
    QJsonArray values;
    for (const CellChange &change : row.values)
        values.append(QJsonObject{{u"period"_s, periodKey(change.period)},
                                  {u"before"_s, json(change.before)},
                                  {u"after"_s, json(change.after)}});
    return {{u"code"_s, row.code},
            {u"name"_s, row.name},
            {u"change"_s, json(row.change())},
            {u"before"_s, json(row.before, row.element)},
            {u"after"_s, json(row.after, row.element)},
            {u"fields"_s, fields},
            {u"values"_s, values}};
}

QJsonArray json(const std::vector<RowChange> &rows)
{
    QJsonArray array;
    for (const RowChange &row : rows)
        array.append(json(row));
    return array;
}

QJsonObject json(const Average &average)
{
    return {{u"skip_zero"_s, json(average.skipZero)}, {u"with_zeros"_s, json(average.withZeros)}};
}

QJsonObject json(const BandCount &bands)
{
    return {{u"red"_s, bands.red}, {u"amber"_s, bands.amber}, {u"green"_s, bands.green}, {u"nd"_s, bands.nd}};
}

QJsonObject side(const Analysis &analysis, ElementKind leading)
{
    BandCount bands;
    for (std::size_t row = 0; row < analysis.indicators.size(); ++row)
        bands.add(analysis.semaphore(row));
    return {{u"period"_s, periodKey(analysis.period)},
            {u"average"_s, json(analysis.average(leading))},
            {u"indicators"_s, json(bands)}};
}

QJsonArray periodKeys(const std::vector<Period> &periods)
{
    QJsonArray keys;
    for (const Period period : periods)
        keys.append(periodKey(period));
    return keys;
}

QJsonArray numbers(const std::vector<int> &years)
{
    QJsonArray array;
    for (const int year : years)
        array.append(year);
    return array;
}

} // namespace

QJsonObject comparisonToJson(const Comparison &comparison)
{
    QJsonObject counts;
    const ChangeCounts found = countChanges(comparison.indicators);
    for (const ChangeKind kind : ChangeKinds)
        counts.insert(kindKey(kind), found[std::size_t(kind)]);
    QJsonArray entity;
    for (const EntityChange &change : comparison.entity)
        entity.append(QJsonObject{{u"level"_s, jsonnames::nameOf(jsonnames::LevelNames, change.level)},
                                  {u"before"_s, json(change.before)},
                                  {u"after"_s, json(change.after)}});
    return {{u"before"_s, side(comparison.before, comparison.leading)},
            {u"after"_s, side(comparison.after, comparison.leading)},
            {u"counts"_s, counts},
            {u"indicators"_s, json(comparison.indicators)},
            {u"elements"_s, json(comparison.elements)},
            {u"entity"_s, entity},
            {u"added_periods"_s, periodKeys(comparison.addedPeriods)},
            {u"removed_periods"_s, periodKeys(comparison.removedPeriods)},
            {u"added_target_years"_s, numbers(comparison.addedTargetYears)},
            {u"removed_target_years"_s, numbers(comparison.removedTargetYears)}};
}

QJsonObject planFiguresToJson(const PlanFigures &figures)
{
    return {{u"entity"_s, json(figures.entity)},       {u"first_year"_s, figures.firstYear},
            {u"last_year"_s, figures.lastYear},        {u"period"_s, periodKey(figures.period)},
            {u"average"_s, json(figures.average)},     {u"indicators"_s, json(figures.indicators)},
            {u"without_value"_s, figures.withoutValue}};
}

} // namespace pei
