// SPDX-License-Identifier: GPL-3.0-or-later
// What the page "Indicadores" remembers between starts: columns, order and grouping for all plans; filter, closed rows
// and the chosen indicator for each.
#include "ui/indicators/indicatorsview.h"

#include "core/document/document.h"
#include "core/models/indicatorlistmodel.h"
#include "core/models/labels.h"
#include "ui/indicators/celldelegate.h"
#include "ui/indicators/flatheader.h"
#include "ui/indicators/indicatortable.h"

#include <QSettings>

using namespace Qt::Literals::StringLiterals;

namespace pei {

namespace {

constexpr qsizetype MostPlans = 32;
constexpr qsizetype MostClosed = 200;
constexpr auto AllClosed = "*"_L1; // no code
constexpr int LeastWidth = 30;     // device-independent pixels
constexpr int MostWidth = 1200;

int usualWidth(IndicatorColumns::Column column)
{
    switch (column) {
    case IndicatorColumns::CodeColumn:
        return 96;
    case IndicatorColumns::NameColumn:
        return 240;
    case IndicatorColumns::ObtainedColumn:
        return 96;
    case IndicatorColumns::TargetColumn:
        return 84;
    case IndicatorColumns::BulletColumn:
        return 80;
    case IndicatorColumns::PercentColumn:
        return 60;
    case IndicatorColumns::StateColumn:
        return 78;
    case IndicatorColumns::TrendColumn:
        return 82;
    case IndicatorColumns::UnitColumn:
        return 200;
    case IndicatorColumns::RelevanceColumn:
        return 128;
    case IndicatorColumns::DirectionColumn:
    case IndicatorColumns::AggregationColumn:
        return 112;
    case IndicatorColumns::BaselineColumn:
        return 84;
    case IndicatorColumns::NextStateColumn:
    case IndicatorColumns::ToGreenColumn:
    case IndicatorColumns::ProjectionColumn:
        return 96;
    case IndicatorColumns::EntityColumn:
        return 220;
    case IndicatorColumns::ColumnCount:
        break;
    }
    return 100;
}

// What its head and its words need in the language at hand, and no less than usual.
int defaultWidth(const IndicatorTable &table, int column, bool many, bool grouped)
{
    int width = std::max(usualWidth(IndicatorColumns::Column(column)), table.header()->textWidth(column));
    QFont bold = table.font();
    bold.setWeight(QFont::Bold);
    const QFontMetrics metrics(bold);
    if (column == IndicatorColumns::CodeColumn) {
        // Under its action an indicator has but its own part of the code; alone or under its plan all of it.
        const bool parts = grouped && !many;
        const int indent = grouped ? (many ? 34 : 26) : 0;
        const int code = parts ? metrics.horizontalAdvance(u"AEI.00.00"_s)
                               : table.fontMetrics().horizontalAdvance(u"IND.00.AEI.00.00"_s);
        width = std::max(width, indent + code + 2 * CellDelegate::Margin + 1);
    }
    if (column == IndicatorColumns::PercentColumn)
        width = std::max(width, PercentDelegate::widthOf(metrics));
    if (column == IndicatorColumns::StateColumn) {
        for (const Semaphore state : {Semaphore::Red, Semaphore::Amber, Semaphore::Green, Semaphore::NoData})
            width = std::max(width, SemaphoreDelegate::widthOf(Labels::semaphore(state), metrics));
    }
    return width;
}

} // namespace

QString IndicatorsView::keyOf(QStringView what) const
{
    return (m_scope == Scope::OnePlan ? u"indicators/"_s : u"allPlans/"_s) + what;
}

bool IndicatorsView::isOffered(int column) const
{
    return m_scope == Scope::AllPlans || column != IndicatorColumns::EntityColumn;
}

ListState IndicatorsView::usualState() const
{
    return m_scope == Scope::OnePlan ? ListState() : ListState::usualOfMany();
}

ListState IndicatorsView::state() const
{
    ListState state;
    state.filter = m_model->filter();
    state.hidden.clear();
    for (int column = 0; column < IndicatorColumns::ColumnCount; ++column) {
        if (m_table->isColumnHidden(column))
            state.hidden.insert(column);
    }
    state.order = m_table->columnOrder();
    state.sortColumn = m_model->sortColumn();
    state.sortOrder = m_model->sortColumn() < 0 ? Qt::AscendingOrder : m_model->sortOrder();
    state.grouped = m_model->isGrouped();
    return state;
}

void IndicatorsView::setState(const ListState &state)
{
    for (int column = IndicatorColumns::ObtainedColumn; column < IndicatorColumns::ColumnCount; ++column)
        m_table->setColumnHidden(column, state.hidden.contains(column) || !isOffered(column));
    m_table->setColumnOrder(state.order);
    m_model->setGrouped(state.grouped);
    m_table->sortByColumn(state.sortColumn, state.sortOrder);
    applyFilter(state.filter);
    m_table->fitName();
    updateViewsButton();
}

void IndicatorsView::fitColumns()
{
    const QVariantMap kept = QSettings().value(keyOf(u"widths")).toMap();
    for (int column = 0; column < IndicatorColumns::ColumnCount; ++column) {
        const int width = kept.value(ListState::columnName(column)).toInt();
        m_table->setColumnWidth(column,
                                width >= LeastWidth && width <= MostWidth
                                    ? width
                                    : defaultWidth(*m_table, column, m_scope == Scope::AllPlans, m_model->isGrouped()));
    }
    m_table->fitName();
}

void IndicatorsView::fitCode()
{
    const bool many = m_scope == Scope::AllPlans;
    const bool grouped = m_model->isGrouped();
    if (m_table->columnWidth(IndicatorColumns::CodeColumn) !=
        defaultWidth(*m_table, IndicatorColumns::CodeColumn, many, !grouped))
        return; // chosen by hand
    m_table->setColumnWidth(IndicatorColumns::CodeColumn,
                            defaultWidth(*m_table, IndicatorColumns::CodeColumn, many, grouped));
    m_table->fitName();
}

void IndicatorsView::restoreLook()
{
    setState(ListState::fromMap(QSettings().value(keyOf(u"look")).toMap(), usualState()));
    fitColumns();
}

void IndicatorsView::keepLook() const
{
    QSettings settings;
    QVariantMap widths = settings.value(keyOf(u"widths")).toMap();
    for (int column = 0; column < IndicatorColumns::ColumnCount; ++column) {
        if (m_table->isColumnHidden(column) || column == IndicatorColumns::NameColumn)
            continue;
        // Only what was chosen: the usual width follows the language.
        if (m_table->columnWidth(column) ==
            defaultWidth(*m_table, column, m_scope == Scope::AllPlans, m_model->isGrouped()))
            widths.remove(ListState::columnName(column));
        else
            widths.insert(ListState::columnName(column), m_table->columnWidth(column));
    }
    settings.setValue(keyOf(u"widths"), widths);
    ListState look = state();
    look.filter = {};
    settings.setValue(keyOf(u"look"), look.toMap());
}

void IndicatorsView::keepPlan() const
{
    if (m_planKey.isEmpty())
        return;
    QSettings settings;
    QVariantList plans = settings.value(keyOf(u"plans")).toList();
    plans.removeIf([this](const QVariant &plan) { return plan.toMap().value(u"plan"_s).toString() == m_planKey; });
    // Of a thousand entities that are all closed it is enough to know that.
    QStringList closed = m_model->closed();
    if (closed.size() > MostClosed)
        closed = {AllClosed};
    plans.prepend(QVariantMap{{u"plan"_s, m_planKey},
                              {u"filter"_s, ListState::toMap(m_model->filter())},
                              {u"closed"_s, closed},
                              {u"indicator"_s, m_selected ? qlonglong(*m_selected) : -1}});
    settings.setValue(keyOf(u"plans"), QVariant(plans.mid(0, MostPlans)));
}

void IndicatorsView::restorePlan()
{
    const QVariantList plans = QSettings().value(keyOf(u"plans")).toList();
    for (const QVariant &plan : plans) {
        const QVariantMap map = plan.toMap();
        if (map.value(u"plan"_s).toString() != m_planKey)
            continue;
        if (const QStringList closed = map.value(u"closed"_s).toStringList(); closed == QStringList{AllClosed})
            m_model->setAllExpanded(false);
        else
            m_model->setClosed(closed);
        applyFilter(ListState::filterFromMap(map.value(u"filter"_s).toMap()));
        bool known = false;
        const qlonglong indicator = map.value(u"indicator"_s, -1).toLongLong(&known);
        const QModelIndex index = known && indicator >= 0 ? m_model->indexOf(std::size_t(indicator)) : QModelIndex();
        if (index.isValid()) {
            m_table->setCurrentIndex(index);
            m_table->scrollTo(index, QAbstractItemView::PositionAtCenter);
        }
        return;
    }
}

} // namespace pei
