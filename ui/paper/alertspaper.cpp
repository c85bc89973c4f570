// SPDX-License-Identifier: GPL-3.0-or-later
// The alerts of a period, by severity, and those of one indicator on its sheet.
#include "ui/paper/paperblocks.h"

#include "core/models/labels.h"
#include "ui/alerts/alerttext.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace pei {

namespace {

constexpr double MarkWidth = 22; // of a number or bullet before a sentence
constexpr PaperType Body{BodyType, QFont::Normal, 100};
constexpr PaperType Small{SmallType, QFont::Normal, 100};
constexpr PaperType Name{12, QFont::DemiBold, 100};

} // namespace

bool PaperBlocks::isAcknowledged(const PaperInput &input, const Alert &alert)
{
    const auto mark = input.alertMarks.find(alert.fingerprint);
    return mark != input.alertMarks.end() && mark->second.isAcknowledged();
}

void PaperBlocks::addAlert(std::vector<Block> &blocks, const PaperInput &input, const Alert &alert, const QString &text,
                           const QString &mark, int head, double width)
{
    const bool acknowledged = isAcknowledged(input, alert);
    //: why an alert needs no more attention
    const QString reason =
        acknowledged ? tr("Atendida: %1").arg(input.alertMarks.at(alert.fingerprint).reason) : QString();
    const double room = width - MarkWidth;
    const double height =
        Sheet::paragraphHeight(text, Body, room) + (acknowledged ? Sheet::paragraphHeight(reason, Small, room) : 0) + 5;
    blocks.push_back({height,
                      [text, reason, acknowledged, mark, room](Sheet &sheet, const QRectF &box) {
                          const Look &look = sheet.look();
                          sheet.line(QRectF(0, box.top(), MarkWidth, 10), mark, Body, look.muted);
                          const double y = sheet.paragraph(MarkWidth, box.top(), room, text, Body,
                                                           acknowledged ? look.muted : look.text);
                          if (acknowledged)
                              sheet.paragraph(MarkWidth, y, room, reason, Small, look.muted);
                      },
                      head, false, false});
}

void PaperBlocks::addAlerts(std::vector<Block> &blocks, const PaperInput &input, const std::vector<Alert> &alerts,
                            double width)
{
    //: period
    const QString title = tr("Alertas de %1").arg(Labels::period(input.analysis.period));
    blocks.push_back({Sheet::paragraphHeight(title, Name, width) + 8,
                      [title, width](Sheet &sheet, const QRectF &box) {
                          sheet.paragraph(0, box.top(), width, title, Name, sheet.look().text);
                      },
                      -1, true, true});
    if (alerts.empty()) {
        const QString none = tr("No hay ninguna alerta en este periodo.");
        blocks.push_back({14,
                          [none, width](Sheet &sheet, const QRectF &box) {
                              sheet.paragraph(0, box.top(), width, none, Body, sheet.look().text);
                          },
                          -1, false, false});
    }
    int number = 0;
    for (const AlertSeverity severity : AlertSeverities) {
        const auto count = std::count_if(alerts.begin(), alerts.end(),
                                         [severity](const Alert &alert) { return alert.severity == severity; });
        if (count == 0)
            continue;
        blocks.push_back(space(8));
        const int head = int(blocks.size());
        blocks.push_back(heading(AlertText::severities(severity, int(count)), width));
        for (const Alert &alert : alerts) {
            if (alert.severity == severity)
                addAlert(blocks, input, alert, AlertText::wording(input.plan, alert, input.alertMarks),
                         tr("%1.").arg(++number), head, width);
        }
    }
}

void PaperBlocks::addOwnAlerts(std::vector<Block> &blocks, const PaperInput &input, const std::vector<Alert> &alerts,
                               std::size_t indicator, double width, const SheetSpacing &spacing)
{
    int head = -1;
    for (const Alert &alert : alerts) {
        if (!alert.isAbout(indicator))
            continue;
        if (head < 0) {
            blocks.push_back(space(spacing.between));
            head = int(blocks.size());
            blocks.push_back(heading(tr("Alertas"), width));
        }
        addAlert(blocks, input, alert, AlertText::remark(input.plan, alert, input.alertMarks), u"–"_s, head, width);
    }
}

} // namespace pei
