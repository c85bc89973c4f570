// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/comparing.h"

#include "app/input.h"
#include "core/exchange/comparisonjson.h"
#include "core/models/labels.h"
#include "ui/compare/compared.h"
#include "ui/compare/comparetext.h"
#include "ui/look/errortext.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace pei {

namespace {

struct Side
{
    QString input;
    Report report;
};

class Comparing
{
    Q_DECLARE_TR_FUNCTIONS(pei::Comparing)

public:
    Comparing(const CompareOrder &order, const CompareOutput &output)
        : m_order(order)
        , m_output(output)
    {
    }
    void run();

    static QString wrongUsage(const CompareOrder &order);

private:
    std::optional<Period> periodOf(const Side &side, const QString &wanted);
    void compareStates(const Side &before, const Side &after);
    void comparePlans(const std::vector<Side> &sides);
    void write(const Comparison &comparison, const QString &span, const QString &before, const QString &after);
    static Rules rulesOf(const Report &report);
    static Period ownPeriod(const Report &report);
    static QStringList rowLines(const RowChange &row);

    const CompareOrder &m_order;
    const CompareOutput &m_output;
};

QString Comparing::wrongUsage(const CompareOrder &order)
{
    for (const auto &[name, key] : {std::pair(u"--before"_s, order.before), std::pair(u"--after"_s, order.after)}) {
        if (!key.isEmpty() && !periodFromKey(key))
            return tr("«%1» se escribe como 2024-S1 o 2024-A.").arg(name);
    }
    return {};
}

Rules Comparing::rulesOf(const Report &report)
{
    const std::optional<DetectedRules> detected = detectRules(report.plan, report.printed);
    return detected ? detected->rules : Rules();
}

Period Comparing::ownPeriod(const Report &report)
{
    const Period period = report.printed.period;
    return report.plan.periodColumn(period) ? period : latestPeriod(report.plan);
}

// The period asked for, else the report's own; nullopt, and refused, where the plan has no such column.
std::optional<Period> Comparing::periodOf(const Side &side, const QString &wanted)
{
    const std::optional<Period> asked = periodFromKey(wanted);
    if (asked && !side.report.plan.periodColumn(*asked)) {
        m_output.refuse(side.input, tr("El plan no tiene el periodo %1.").arg(wanted));
        return std::nullopt;
    }
    return asked.value_or(ownPeriod(side.report));
}

QStringList Comparing::rowLines(const RowChange &row)
{
    const auto progress = [](const std::optional<RowFigures> &side) {
        return side ? formatValue(side->progress) : u"—"_s;
    };
    QString line = u"  %1  %2 → %3  %4"_s.arg(row.code, progress(row.before), progress(row.after),
                                              CompareText::points(row.change()));
    if (const QString others = CompareText::others(row); !others.isEmpty())
        line += u"  "_s + others;
    return {line};
}

void Comparing::write(const Comparison &comparison, const QString &span, const QString &before, const QString &after)
{
    if (m_order.json) {
        QJsonObject object = comparisonToJson(comparison);
        object.insert(u"inputs"_s, QJsonArray{before, after});
        m_output.result(QString::fromUtf8(QJsonDocument(object).toJson().trimmed()));
        return;
    }
    m_output.result(CompareText::finding(comparison, span));
    m_output.result(CompareText::averages(comparison));
    for (const QString &sentence : CompareText::planChanges(comparison))
        m_output.result(sentence);
    for (const std::vector<RowChange> *rows : {&comparison.indicators, &comparison.elements}) {
        for (const RowChange &row : *rows) {
            if (!hasChanged(row))
                continue;
            for (const QString &line : rowLines(row))
                m_output.result(line);
        }
    }
}

void Comparing::compareStates(const Side &before, const Side &after)
{
    const std::optional<Period> earlier = periodOf(before, m_order.before);
    const std::optional<Period> later = periodOf(after, m_order.after);
    if (!earlier || !later)
        return;
    //: an input and its period
    const auto title = [](const Side &side, Period period) {
        return tr("«%1» (%2)").arg(side.input, Labels::period(period));
    };
    write(compare({before.report.plan, *earlier}, {after.report.plan, *later}, rulesOf(after.report)),
          CompareText::span(title(before, *earlier), title(after, *later)), before.input, after.input);
}

void Comparing::comparePlans(const std::vector<Side> &sides)
{
    QJsonArray plans;
    for (const Side &side : sides) {
        const std::optional<Period> period = periodOf(side, m_order.after);
        if (!period)
            continue;
        const PlanFigures figures = figuresOf(side.report.plan, period, rulesOf(side.report));
        if (m_order.json) {
            QJsonObject object = planFiguresToJson(figures);
            object.insert(u"input"_s, side.input);
            plans.append(object);
            continue;
        }
        //: an input, its years and period, its average under both rules, how many of its indicators have which state
        m_output.result(tr("%1: PEI %2–%3, %4, promedio %5 (omite los 0) y %6 (con todos); %7")
                            .arg(side.input, QString::number(figures.firstYear), QString::number(figures.lastYear),
                                 Labels::period(figures.period), formatValue(figures.average.skipZero),
                                 formatValue(figures.average.withZeros), CompareText::bands(figures.indicators)));
    }
    if (m_order.json)
        m_output.result(QString::fromUtf8(QJsonDocument(QJsonObject{{u"plans"_s, plans}}).toJson().trimmed()));
}

void Comparing::run()
{
    std::vector<Side> sides;
    for (const QString &input : m_order.inputs) {
        Result<Report> report = readInput(input);
        if (!report) {
            m_output.refuse(input, errorText(report.error()));
            continue;
        }
        for (const UnreadRow &row : report.value().unread)
            m_output.refuse(input, errorText({Error::Code::RowUnreadable, row.text, {}, row.page, 0}));
        sides.push_back({input, std::move(report).value()});
    }
    if (sides.size() != std::size_t(m_order.inputs.size()) && sides.size() < 2)
        return; // refused: the other one alone is no comparison
    if (sides.size() == 1) {
        const Side &only = sides.front();
        const std::optional<Period> after = periodOf(only, m_order.after);
        const std::optional<Period> before = m_order.before.isEmpty() ? after : periodOf(only, m_order.before);
        if (!after || !before)
            return;
        std::optional<PeriodPair> pair = PeriodPair{*before, *after};
        if (m_order.before.isEmpty())
            pair = latestPair(only.report.plan, *after);
        if (!pair)
            return m_output.refuse(
                only.input,
                tr("No hay un periodo anterior con valores con el que comparar %1.").arg(Labels::period(*after)));
        const Compared compared = periodComparison(only.report.plan, *pair, rulesOf(only.report));
        return write(compared.comparison, compared.span, only.input, only.input);
    }
    if (sides.size() == 2 && matchPlans(sides[0].report.plan, sides[1].report.plan) == PlanMatch::SamePlan)
        return compareStates(sides[0], sides[1]);
    comparePlans(sides);
}

} // namespace

QString wrongCompareUsage(const CompareOrder &order)
{
    return Comparing::wrongUsage(order);
}

void compareInputs(const CompareOrder &order, const CompareOutput &output)
{
    Comparing(order, output).run();
}

} // namespace pei
