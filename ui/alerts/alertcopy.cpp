// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alerts/alertcopy.h"

#include "ui/alerts/alerttext.h"

using namespace Qt::Literals::StringLiterals;

namespace pei {

namespace {

// Calls head(severity, count) before the first of each severity, then line(alert).
template <typename Head, typename Line>
void eachBySeverity(const std::vector<Alert> &alerts, Head &&head, Line &&line)
{
    for (const AlertSeverity severity : AlertSeverities) {
        int count = 0;
        for (const Alert &alert : alerts)
            count += alert.severity == severity;
        if (count == 0)
            continue;
        head(severity, count);
        for (const Alert &alert : alerts) {
            if (alert.severity == severity)
                line(alert);
        }
    }
}

} // namespace

QString alertsAsText(const Plan &plan, const std::vector<Alert> &alerts, const AlertMarks &marks)
{
    QStringList lines;
    eachBySeverity(
        alerts,
        [&](AlertSeverity severity, int count) {
            if (!lines.isEmpty())
                lines += QString();
            lines += AlertText::group(severity, count);
        },
        [&](const Alert &alert) { lines += u"• "_s + AlertText::wording(plan, alert, marks); });
    return lines.join(u'\n');
}

QString alertsAsHtml(const Plan &plan, const std::vector<Alert> &alerts, const AlertMarks &marks)
{
    QString html;
    const auto close = [&] {
        if (!html.isEmpty())
            html += u"</ul>"_s;
    };
    eachBySeverity(
        alerts,
        [&](AlertSeverity severity, int count) {
            close();
            html += u"<p><b>%1</b></p><ul>"_s.arg(AlertText::group(severity, count).toHtmlEscaped());
        },
        [&](const Alert &alert) {
            html += u"<li>"_s + AlertText::wording(plan, alert, marks).toHtmlEscaped() + u"</li>"_s;
        });
    close();
    return html;
}

} // namespace pei
