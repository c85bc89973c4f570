// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/alertsjson.h"

#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace pei {

namespace {

QJsonValue json(Value value) { return value ? QJsonValue(*value) : QJsonValue(QJsonValue::Null); }

QString name(AlertSubject::Kind kind)
{
    switch (kind) {
    case AlertSubject::Kind::Plan:
        return u"plan"_s;
    case AlertSubject::Kind::Objective:
        return u"objective"_s;
    case AlertSubject::Kind::Element:
        return u"element"_s;
    case AlertSubject::Kind::Indicators:
        return u"indicators"_s;
    }
    Q_UNREACHABLE();
}

QString name(AlertCell::What what)
{
    switch (what) {
    case AlertCell::What::Baseline:
        return u"baseline"_s;
    case AlertCell::What::Target:
        return u"target"_s;
    case AlertCell::What::Obtained:
        return u"obtained"_s;
    case AlertCell::What::Name:
        return u"name"_s;
    case AlertCell::What::Aggregation:
        return u"aggregation"_s;
    case AlertCell::What::Priority:
        return u"priority"_s;
    case AlertCell::What::Note:
        return u"note"_s;
    case AlertCell::What::Printed:
        return u"printed_progress"_s;
    }
    Q_UNREACHABLE();
}

QJsonObject rowJson(const Plan &plan, std::size_t row)
{
    return {{u"code"_s, plan.indicators[row].code}, {u"executing_unit"_s, plan.indicators[row].executingUnit.code}};
}

QJsonObject subjectJson(const Plan &plan, const AlertSubject &subject)
{
    QJsonObject object{{u"kind"_s, name(subject.kind)}};
    if (!subject.code.isEmpty())
        object[u"code"_s] = subject.code;
    QJsonArray rows;
    for (const std::size_t row : subject.rows)
        rows.append(rowJson(plan, row));
    object[u"indicators"_s] = rows;
    return object;
}

QJsonObject factsJson(const AlertFacts &facts)
{
    QJsonObject object;
    const auto put = [&](const QString &key, Value value) {
        if (value)
            object[key] = *value;
    };
    put(u"value"_s, facts.value);
    put(u"other"_s, facts.other);
    put(u"progress"_s, facts.progress);
    put(u"limit"_s, facts.limit);
    if (facts.year)
        object[u"year"_s] = *facts.year;
    if (facts.count > 0)
        object[u"count"_s] = facts.count;
    if (facts.total > 0)
        object[u"total"_s] = facts.total;
    return object;
}

QJsonObject cellJson(const Plan &plan, const AlertCell &cell)
{
    QJsonObject object;
    if (cell.row >= 0)
        object = rowJson(plan, std::size_t(cell.row));
    else if (cell.element >= 0)
        object[u"code"_s] = plan.elements[std::size_t(cell.element)].code;
    object[u"what"_s] = name(cell.what);
    switch (cell.what) {
    case AlertCell::What::Obtained:
    case AlertCell::What::Note:
    case AlertCell::What::Printed:
        object[u"period"_s] = periodKey(cell.period);
        break;
    case AlertCell::What::Baseline:
    case AlertCell::What::Target:
        object[u"year"_s] = cell.period.year == 0 ? QJsonValue(QJsonValue::Null) : QJsonValue(cell.period.year);
        break;
    case AlertCell::What::Name:
    case AlertCell::What::Aggregation:
    case AlertCell::What::Priority:
        break;
    }
    if (cell.what != AlertCell::What::Name && cell.what != AlertCell::What::Aggregation &&
        cell.what != AlertCell::What::Note)
        object[u"value"_s] = json(cell.value);
    return object;
}

} // namespace

QJsonArray alertsToJson(const Plan &plan, const std::vector<Alert> &alerts, const AlertMarks &marks,
                        const std::function<QString(const Alert &)> &sentence)
{
    QJsonArray array;
    for (const Alert &alert : alerts) {
        QJsonArray cells;
        for (const AlertCell &cell : alert.cells)
            cells.append(cellJson(plan, cell));
        QJsonObject object{{u"rule"_s, alertRuleKey(alert.rule)},
                           {u"severity"_s, alertSeverityKey(alert.severity)},
                           {u"fingerprint"_s, fingerprintKey(alert.fingerprint)},
                           {u"subject"_s, subjectJson(plan, alert.subject)},
                           {u"facts"_s, factsJson(alert.facts)},
                           {u"cells"_s, cells},
                           {u"sentence"_s, sentence(alert)}};
        const auto mark = marks.find(alert.fingerprint);
        if (mark != marks.end() && mark->second.isAcknowledged())
            object[u"acknowledged"_s] = QJsonObject{{u"reason"_s, mark->second.reason},
                                                    {u"who"_s, mark->second.who},
                                                    {u"when"_s, mark->second.when.toString(Qt::ISODate)}};
        array.append(object);
    }
    return array;
}

} // namespace pei
