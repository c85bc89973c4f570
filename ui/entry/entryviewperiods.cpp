// SPDX-License-Identifier: GPL-3.0-or-later
// Which period the entry page is about: chosen, added, closed, reopened.
#include "core/document/document.h"
#include "core/models/entrymodel.h"
#include "core/models/labels.h"
#include "core/models/softcase.h"
#include "ui/entry/entrytable.h"
#include "ui/entry/entryview.h"
#include "ui/entry/periodbar.h"
#include "ui/indicators/filterchip.h"

#include <QHeaderView>
#include <QMenu>

using namespace Qt::Literals::StringLiterals;

namespace pei {

namespace {

const QString AddPrefix = u"add "_s;     // before the key of a period the plan does not have yet
const QString ClosePrefix = u"close "_s; // of one to be closed

} // namespace

void EntryView::setUpPeriods()
{
    connect(m_add, &QToolButton::clicked, this, &EntryView::addPeriod);
    connect(m_closed, &PeriodBar::reopenAsked, this, &EntryView::reopenPeriod);
    connect(m_closed, &PeriodBar::dismissed, m_table, qOverload<>(&QWidget::setFocus));
    QHeaderView *header = m_table->horizontalHeader();
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QWidget::customContextMenuRequested, this, &EntryView::openPeriodMenu);
}

void EntryView::closePeriod(Period period)
{
    if (!m_document)
        return;
    if (const Result<void> closed = m_document->closePeriod(period); !closed)
        refuse(closed.error());
    m_table->setFocus();
}

void EntryView::reopenPeriod(Period period, const QString &reason)
{
    if (!m_document)
        return;
    if (const Result<void> opened = m_document->reopenPeriod(period, reason); !opened)
        refuse(opened.error());
    m_table->focusOpenCell();
    m_table->setFocus();
}

void EntryView::openPeriodMenu(const QPoint &position)
{
    const std::optional<Period> period = m_model->periodOf(m_table->horizontalHeader()->logicalIndexAt(position));
    if (!period || !m_document)
        return;
    auto *menu = new QMenu(this);
    menu->setObjectName(u"periodMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QString name = Labels::period(*period);
    QAction *enter = menu->addAction(tr("Registrar en %1").arg(name));
    enter->setEnabled(*period != m_document->period());
    connect(enter, &QAction::triggered, this, [this, key = periodKey(*period)] { choosePeriod(key); });
    const bool closed = m_document->isClosed(*period);
    QAction *change = menu->addAction(closed ? tr("Reabrir %1…").arg(name) : tr("Cerrar %1").arg(name));
    change->setEnabled(!m_document->isReadOnly());
    connect(change, &QAction::triggered, this, [this, closed, at = *period] {
        if (!closed)
            return closePeriod(at);
        choosePeriod(periodKey(at));
        m_closed->askReason();
    });
    fillMenu(menu);
    menu->popup(m_table->horizontalHeader()->mapToGlobal(position));
}

void EntryView::fillMenu(QMenu *menu)
{
    if (!m_table->actions().isEmpty()) {
        menu->addSeparator();
        menu->addActions(m_table->actions());
    }
    const std::optional<Period> next = m_document ? nextPeriod(m_document->plan()) : std::nullopt;
    if (!next || !m_document->takesValues())
        return;
    menu->addSeparator();
    connect(menu->addAction(tr("Agregar %1").arg(Labels::period(*next))), &QAction::triggered, this,
            &EntryView::addPeriod);
}

void EntryView::choosePeriod(const QVariant &choice)
{
    if (!m_document)
        return;
    QString key = choice.toString();
    if (key.startsWith(ClosePrefix)) {
        if (const std::optional<Period> period = periodFromKey(key.sliced(ClosePrefix.size())))
            closePeriod(*period);
        return;
    }
    const bool add = key.startsWith(AddPrefix);
    if (add)
        key.remove(0, AddPrefix.size());
    const std::optional<Period> period = periodFromKey(key);
    if (!period)
        return;
    if (add) {
        if (const Result<void> added = m_document->addPeriod(*period); !added) {
            refuse(added.error());
            return;
        }
    }
    m_document->setPeriod(*period);
    m_table->focusOpenCell();
    m_table->setFocus();
}

void EntryView::addPeriod()
{
    const std::optional<Period> next = m_document ? nextPeriod(m_document->plan()) : std::nullopt;
    if (next)
        choosePeriod(QString(AddPrefix + periodKey(*next)));
}

void EntryView::setChoices()
{
    std::vector<FilterChip::Choice> periods;
    std::vector<FilterChip::Choice> units{{tr("Todas las unidades"), {}}};
    QString title = tr("Registrar");
    if (m_document) {
        const Plan &plan = m_document->plan();
        for (const Period period : plan.periods)
            periods.push_back({m_document->isClosed(period) ? tr("%1 (cerrado)").arg(Labels::period(period))
                                                            : tr("Registrar: %1").arg(Labels::period(period)),
                               periodKey(period)});
        if (const std::optional<Period> next = nextPeriod(plan); next && m_document->takesValues())
            periods.push_back(
                {tr("Agregar %1").arg(Labels::period(*next)), QString(AddPrefix + periodKey(*next)), 0, true});
        if (m_model->isWritable() && !m_document->isReadOnly()) {
            const Period open = m_document->period();
            periods.push_back(
                {tr("Cerrar %1").arg(Labels::period(open)), QString(ClosePrefix + periodKey(open)), 0, true});
        }
        const QStringList places = placeNamesOf(plan.entity);
        for (const Group &unit : m_document->analysis().units) {
            if (!unit.name.code.isEmpty())
                units.push_back({QString(unit.name.code + u' ' + softCase(unit.name.name, places)), unit.name.code});
        }
    }
    m_period->setChoices(title, std::move(periods));
    m_unit->setChoices(tr("Unidad"), std::move(units));
}

} // namespace pei
