// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/checking.h"

#include "app/input.h"
#include "core/exchange/alertsjson.h"
#include "core/exchange/certificatejson.h"
#include "core/models/labels.h"
#include "ui/alerts/alerttext.h"
#include "ui/look/certificatetext.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace pei {

namespace {

struct Checked
{
    QString input;
    InputPlan plan;
    Certificate certificate;
    std::vector<Alert> alerts;
};

class Checking
{
    Q_DECLARE_TR_FUNCTIONS(pei::Checking)

public:
    static Checked check(const QString &input, InputPlan plan);
    static QJsonObject toJson(const Checked &checked);
    static QStringList toLines(const Checked &checked);
    static QStringList tableHead();
    static QStringList tableRow(const Checked &checked);
    static QStringList table(const std::vector<QStringList> &rows);

private:
    static QString wording(const Checked &checked, const Alert &alert);
    static int count(const Checked &checked, AlertSeverity severity);
};

Checked Checking::check(const QString &input, InputPlan plan)
{
    Checked checked{input, std::move(plan), {}, {}};
    const Report &report = checked.plan.report;
    checked.certificate = certify(report);
    const Rules rules = checked.certificate.rules ? checked.certificate.rules->rules : Rules();
    const Analysis analysis = analyse(report.plan, report.printed.period, rules);
    checked.alerts = findAlerts({report.plan, analysis, &report.printed, &checked.plan.notes},
                                alertSettingsFrom(checked.plan.alertRules));
    return checked;
}

QString Checking::wording(const Checked &checked, const Alert &alert)
{
    return AlertText::wording(checked.plan.report.plan, alert, checked.plan.alertMarks);
}

QJsonObject Checking::toJson(const Checked &checked)
{
    const Report &report = checked.plan.report;
    return {{u"input"_s, checked.input},
            {u"period"_s, periodKey(report.printed.period)},
            {u"certificate"_s, certificateToJson(checked.certificate, report)},
            {u"alerts"_s, alertsToJson(report.plan, checked.alerts, checked.plan.alertMarks,
                                       [&](const Alert &alert) { return wording(checked, alert); })}};
}

int Checking::count(const Checked &checked, AlertSeverity severity)
{
    return int(std::count_if(checked.alerts.begin(), checked.alerts.end(),
                             [severity](const Alert &alert) { return alert.severity == severity; }));
}

QStringList Checking::toLines(const Checked &checked)
{
    const Report &report = checked.plan.report;
    QStringList lines{u"%1: %2"_s.arg(checked.input, certificateLine(checked.certificate, report))};
    for (const QString &finding : certificateFindings(checked.certificate, report))
        lines += u"  "_s + finding;
    if (const QString words = certificateWords(checked.certificate); !checked.certificate.holds() && !words.isEmpty())
        lines += u"  "_s + words;
    QStringList counts;
    for (const AlertSeverity severity : AlertSeverities) {
        if (const int found = count(checked, severity); found > 0)
            counts += AlertText::severities(severity, found);
    }
    lines += u"  "_s + (counts.isEmpty()
                            ? tr("Alertas de %1: ninguna").arg(Labels::period(report.printed.period))
                            : tr("Alertas de %1: %2").arg(Labels::period(report.printed.period), counts.join(u", "_s)));
    for (const Alert &alert : checked.alerts) {
        const auto mark = checked.plan.alertMarks.find(alert.fingerprint);
        const QString text = u"  [%1] %2"_s.arg(AlertText::severity(alert.severity), wording(checked, alert));
        lines += mark != checked.plan.alertMarks.end() && mark->second.isAcknowledged()
                     ? tr("%1 (Revisada: %2)").arg(text, mark->second.reason)
                     : text;
    }
    return lines;
}

QStringList Checking::tableHead()
{
    return {tr("Periodo"),
            tr("Filas"),
            tr("Promedio"),
            tr("Acta"),
            AlertText::severity(AlertSeverity::Critical),
            AlertText::severity(AlertSeverity::Warning),
            AlertText::severity(AlertSeverity::Notice),
            tr("Entrada")};
}

QStringList Checking::tableRow(const Checked &checked)
{
    const Report &report = checked.plan.report;
    const auto printed = report.printed.averages.find(leadingKind(report.plan));
    return {Labels::period(report.printed.period),
            QString::number(report.plan.indicators.size()),
            printed == report.printed.averages.end() ? u"—"_s : formatNumber(printed->second),
            checked.certificate.holds() ? tr("conforme") : tr("observada"),
            QString::number(count(checked, AlertSeverity::Critical)),
            QString::number(count(checked, AlertSeverity::Warning)),
            QString::number(count(checked, AlertSeverity::Notice)),
            checked.input};
}

// The input comes last, so that names of any length do no harm.
QStringList Checking::table(const std::vector<QStringList> &rows)
{
    std::vector<qsizetype> widths(std::size_t(rows.front().size()), 0);
    for (const QStringList &row : rows) {
        for (std::size_t column = 0; column < widths.size(); ++column)
            widths[column] = std::max(widths[column], row[qsizetype(column)].size());
    }
    QStringList lines;
    for (const QStringList &row : rows) {
        QStringList cells;
        for (std::size_t column = 0; column + 1 < widths.size(); ++column) {
            const QString &cell = row[qsizetype(column)];
            const bool words = column == 0 || column == 3;
            cells += words ? cell.leftJustified(widths[column]) : cell.rightJustified(widths[column]);
        }
        cells += row.last();
        lines += cells.join(u"  "_s);
    }
    return lines;
}

} // namespace

bool checkInputs(const QStringList &inputs, bool json, const CheckOutput &output)
{
    bool whole = true;
    QJsonArray array;
    std::vector<QStringList> rows{Checking::tableHead()};
    QStringList findings;
    for (const QString &input : inputs) {
        Result<InputPlan> plan = readInputPlan(input);
        if (!plan) {
            output.refuse(input, plan.error());
            continue;
        }
        const Checked checked = Checking::check(input, std::move(plan).value());
        whole = whole && checked.certificate.unread == 0;
        if (json) {
            array.append(Checking::toJson(checked));
        } else if (inputs.size() == 1) {
            for (const QString &line : Checking::toLines(checked))
                output.result(line);
        } else {
            rows.push_back(Checking::tableRow(checked));
            for (const QString &finding : certificateFindings(checked.certificate, checked.plan.report))
                findings += u"%1: %2"_s.arg(input, finding);
        }
    }
    if (json)
        output.result(QString::fromUtf8(QJsonDocument(QJsonObject{{u"checks"_s, array}}).toJson().trimmed()));
    else if (rows.size() > 1) {
        for (const QString &line : Checking::table(rows) + findings)
            output.result(line);
    }
    return whole;
}

} // namespace pei
