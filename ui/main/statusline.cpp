// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/statusline.h"

#include "core/document/document.h"
#include "core/document/plancollection.h"
#include "core/models/labels.h"
#include "core/models/pendingentries.h"

#include <QLabel>
#include <QStatusBar>

using namespace Qt::Literals::StringLiterals;

namespace pei {

StatusLine::StatusLine(QStatusBar *bar)
{
    const auto add = [bar](const QString &name, bool permanent) {
        auto *label = new QLabel(bar);
        label->setObjectName(name);
        label->setProperty("muted", true);
        label->setContentsMargins(8, 2, 8, 2);
        if (permanent)
            bar->addPermanentWidget(label);
        else
            bar->addWidget(label, 1);
        return label;
    };
    m_figures = add(u"statusFigures"_s, false);
    m_saved = add(u"statusSaved"_s, true);
    m_format = add(u"statusFormat"_s, true);
    m_format->setText(tr("%1 es-PE").arg(formatNumber(1234.5)));
    m_format->setToolTip(tr("Los números se muestran con coma de millares y punto decimal, como en el Perú. "
                            "Al escribir también se entiende 1.234,50."));
    bar->setSizeGripEnabled(false);
}

void StatusLine::show(Document *document)
{
    m_format->setVisible(document != nullptr);
    if (document == nullptr) {
        m_figures->clear();
        m_saved->clear();
        return;
    }
    const int count = int(document->plan().indicators.size());
    const Average &average = document->analysis().average(leadingKind(document->plan()));
    //: The status line: how many indicators, then the averages.
    m_figures->setText(tr("%1  ·  %2").arg(tr("%n indicador(es)", nullptr, count), averageText(average)));
    m_saved->setText(keptText(*document, *PendingEntries::of(document)));
    m_saved->setToolTip(document->path());
}

QString StatusLine::keptText(const Document &document, const PendingEntries &pending)
{
    const int all = pending.unkept();
    if (document.trialBase() != nullptr)
        return tr("Probando valores: no se guardan");
    if (all == 0)
        return document.isReadOnly() ? tr("Solo lectura") : tr("Todo guardado");
    if (pending.unkeptValues() == all)
        return tr("%n valor(es) sin guardar", nullptr, all);
    if (pending.unkeptNotes() == all)
        return tr("%n nota(s) sin guardar", nullptr, all);
    //: Values, notes and rules that were typed.
    return tr("%n dato(s) sin guardar", nullptr, all);
}

void StatusLine::showAll(const PlanCollection &plans)
{
    m_format->show();
    const QString counts = tr("%1  ·  %2")
                               .arg(tr("%n plan(es)", nullptr, int(plans.size())),
                                    tr("%n indicador(es)", nullptr, int(plans.indicatorCount())));
    const int without = plans.withoutPeriod();
    m_figures->setText(without == 0 ? counts
                                    : tr("%1  ·  %2")
                                          .arg(counts, tr("%n plan(es) no tiene(n) el periodo %1", nullptr, without)
                                                           .arg(Labels::period(plans.period()))));
    m_saved->setText(tr("Solo lectura"));
    m_saved->setToolTip(tr("Para cambiar un valor, abra su plan."));
}

QString StatusLine::averageText(const Average &average)
{
    if (!average.withZeros)
        return tr("promedio ND");
    if (average.zeros == 0 || average.skipZero == average.withZeros)
        return tr("promedio %1").arg(formatValue(average.withZeros));
    //: %1 and %2 are averages, %n how many stand at zero, %3 how many have a value. Official rule first.
    return tr("promedio %1 (aplicativo: omite %n en 0)  ·  %2 con las %3", nullptr, average.zeros)
        .arg(formatValue(average.skipZero), formatValue(average.withZeros), QString::number(average.withValue));
}

} // namespace pei
