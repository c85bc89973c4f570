// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/indicators/indicatorsview.h"

#include "core/document/document.h"
#include "core/models/indicatorlistmodel.h"
#include "core/models/softcase.h"
#include "ui/entry/entrytext.h"
#include "ui/entry/valuedelegate.h"
#include "ui/indicators/emptynote.h"
#include "ui/indicators/filterbar.h"
#include "ui/indicators/flatheader.h"
#include "ui/indicators/indicatortable.h"
#include "ui/indicators/nameline.h"
#include "ui/look/errortext.h"
#include "ui/look/notice.h"

#include <QFocusEvent>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace pei {

IndicatorsView::IndicatorsView(Scope scope, QWidget *parent)
    : QWidget(parent)
    , m_scope(scope)
    , m_model(new IndicatorListModel(this))
    , m_bar(new FilterBar(this))
    , m_views(new QToolButton(m_bar))
    , m_columns(new QToolButton(m_bar))
    , m_nameLine(new NameLine(this))
    , m_stack(new QStackedWidget(this))
    , m_table(new IndicatorTable(m_model, this))
    , m_empty(new EmptyNote(this))
    , m_notice(new Notice(u"notice"_s, this))
    , m_saved(keyOf(u"views"), usualState())
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    layout->addWidget(m_nameLine);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    layout->addWidget(m_stack, 1);
    m_notice->setContentsMargins(12, 6, 12, 6);
    layout->addWidget(m_notice);

    m_model->setAlertsAwaited(false);
    setUpTable();
    setUpActions();
    setUpButtons();
    connectModel();
    connect(m_bar, &FilterBar::changed, this, &IndicatorsView::applyFilter);
    connect(m_bar, &FilterBar::planListRequested, this, &IndicatorsView::planListRequested);
    connect(m_empty->button(), &QPushButton::clicked, this, [this] {
        applyFilter({});
        m_table->setFocus();
    });
    restoreLook();
    showChoices();
    updateCounts();
}

IndicatorsView::~IndicatorsView()
{
    keepLook();
    keepPlan();
    // An editor still open commits as it goes; what listens to that must still be there.
    delete m_table;
}

void IndicatorsView::setUpTable()
{
    m_table->setObjectName(u"indicators"_s);
    m_table->setAccessibleName(m_scope == Scope::OnePlan ? tr("Indicadores del plan")
                                                         : tr("Indicadores de todos los planes"));
    m_table->setItemDelegate(new CellDelegate(m_table));
    auto *values = new ValueDelegate(m_table);
    m_table->setItemDelegateForColumn(IndicatorColumns::ObtainedColumn, values);
    auto *entities = new CellDelegate(m_table);
    entities->setElide(Qt::ElideMiddle);
    m_table->setItemDelegateForColumn(IndicatorColumns::EntityColumn, entities);
    m_table->setItemDelegateForColumn(IndicatorColumns::BulletColumn, new BulletDelegate(m_table));
    m_table->setItemDelegateForColumn(IndicatorColumns::PercentColumn, new PercentDelegate(m_table));
    m_table->setItemDelegateForColumn(IndicatorColumns::StateColumn, new SemaphoreDelegate(m_table));
    m_table->setItemDelegateForColumn(IndicatorColumns::TrendColumn, new SparklineDelegate(m_table));
    connect(m_table, &IndicatorTable::opened, this, &IndicatorsView::openRow);
    connect(m_table, &QAbstractItemView::pressed, this, [this] { m_chosen = m_selected; });
    connect(values, &ValueDelegate::finished, m_table, &IndicatorTable::move);

    QHeaderView *header = m_table->header();
    header->setStretchLastSection(false);
    header->setSortIndicator(-1, Qt::AscendingOrder);
    header->setSortIndicatorClearable(true);
    m_table->setSortingEnabled(true);
    connect(header, &QHeaderView::sortIndicatorChanged, this, [this] {
        m_table->scrollToTop();
        updateViewsButton();
    });
    connect(header, &QHeaderView::sectionMoved, this, &IndicatorsView::updateViewsButton);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &IndicatorsView::onCurrentChanged);
}

void IndicatorsView::connectModel()
{
    connect(m_model, &IndicatorListModel::filterChanged, this, &IndicatorsView::onFilterChanged);
    connect(m_model, &IndicatorListModel::countsChanged, this, &IndicatorsView::updateCounts);
    connect(m_model, &IndicatorListModel::groupingChanged, this, &IndicatorsView::updateViewsButton);
    connect(m_model, &IndicatorListModel::groupingChanged, this, &IndicatorsView::fitCode);
    connect(m_model, &IndicatorListModel::entryRefused, this,
            [this](const QModelIndex &, const QString &text, ValueRefusal refusal) {
                notify(EntryText::notTaken(text, refusal));
            });
    connect(m_model, &IndicatorListModel::entryFailed, this, [this](const QModelIndex &cell, const Error &error) {
        m_notice->insist(EntryText::notKept(cell.data().toString(), error));
    });
    connect(m_table, &IndicatorTable::shutCellTouched, this, [this] {
        if (m_document)
            notify(EntryText::shut(*m_document));
    });
    connect(m_model, &QAbstractItemModel::layoutChanged, this, &IndicatorsView::showCurrent);
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] {
        showChoices();
        if (m_selected && m_scope == Scope::OnePlan)
            selectIndicator(*m_selected);
    });
}

void IndicatorsView::setDocument(Document *document)
{
    keepLook();
    keepPlan();
    if (m_document) {
        m_document->disconnect(m_notice);
        PendingEntries::of(m_document)->disconnect(m_notice);
    }
    m_document = document;
    m_planKey.clear();
    m_selected.reset();
    m_chosen.reset();
    m_notice->hide();
    m_nameLine->hide();
    m_model->setDocument(document);
    fitColumns(); // the year in a head takes room
    if (!document)
        return;
    connect(document, &Document::valuesChanged, m_notice, &Notice::settle);
    connect(PendingEntries::of(document), &PendingEntries::settled, m_notice, &Notice::settle);
    m_planKey = document->path() + u'#' + QString::number(document->planKey());
    restorePlan();
    chooseFirst();
}

void IndicatorsView::chooseFirst()
{
    if (m_table->currentIndex().isValid() || m_model->rowCount() == 0)
        return;
    m_table->setCurrentIndex(m_model->isGroup(0) ? m_table->nextIndicator(m_model->index(0, 0), true)
                                                 : m_model->index(0, 0));
    m_table->scrollToTop();
}

void IndicatorsView::takeOver()
{
    m_model->settle();
    chooseFirst();
    m_chosen = m_selected; // whoever goes to what stepped in has chosen it
    setFocus();
}

void IndicatorsView::setPlans(PreparedRows rows, const QString &file)
{
    const bool another = m_planKey != file;
    if (another) {
        keepLook();
        keepPlan();
        m_planKey.clear();
        m_selected.reset();
        m_model->setFilter({});
        m_model->setClosed({});
    }
    // The chosen one, wherever it stands in what has been read anew.
    const IndicatorSource &source = m_model->source();
    const qint64 chosen = m_selected && *m_selected < source.count() ? source.indicator(*m_selected).id : 0;
    const qint64 plan = chosen != 0 ? source.part(*m_selected).key : 0;
    m_selected.reset();
    m_model->setPlans(std::move(rows));
    m_planKey = file;
    fitColumns();
    if (another) {
        // Few are seen at once, of many the entities first.
        constexpr std::size_t Few = 12;
        m_model->setAllExpanded(source.parts().size() <= Few);
        restorePlan();
    }
    for (const IndicatorSource::Part &part : source.parts()) {
        if (part.key != plan)
            continue;
        if (const auto index = part.plan->indicatorIndex(chosen))
            m_table->setCurrentIndex(m_model->indexOf(part.first + *index));
    }
    if (!m_table->currentIndex().isValid() && m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(0, 0));
}

const PlanCollection *IndicatorsView::plans() const
{
    return m_model->plans();
}

void IndicatorsView::showChoices()
{
    m_bar->setChoices(m_model->facets(), m_document ? placeNamesOf(m_document->plan().entity) : QStringList());
    if (m_scope == Scope::OnePlan)
        return;
    std::vector<FilterBar::CodedPlan> plans;
    for (const IndicatorSource::Part &part : m_model->source().parts())
        plans.push_back({part.key, part.plan->entity.title()});
    m_bar->setPlans(std::move(plans));
}

void IndicatorsView::openRow(const QModelIndex &row)
{
    const qint64 plan = m_model->planOf(row.row());
    if (plan == 0)
        return;
    const int indicator = row.data(IndicatorRole).toInt();
    emit planRequested(plan, indicator < 0 ? 0 : m_model->source().indicator(std::size_t(indicator)).id);
}

const IndicatorFilter &IndicatorsView::filter() const
{
    return m_model->filter();
}

bool IndicatorsView::isAccepted(std::size_t indicator) const
{
    m_model->settle();
    return m_model->isAccepted(indicator);
}

QAbstractItemView *IndicatorsView::table() const
{
    return m_table;
}

void IndicatorsView::applyFilter(const IndicatorFilter &filter)
{
    if (filter == m_model->filter())
        m_bar->setFilter(filter); // a chip clicked off again shows its state anew
    else
        m_model->setFilter(filter);
}

void IndicatorsView::setSearchText(const QString &text)
{
    IndicatorFilter filter = m_model->filter();
    filter.text = text;
    applyFilter(filter);
}

void IndicatorsView::selectIndicator(std::size_t indicator)
{
    if (indicator >= m_model->source().count())
        return;
    if (!m_model->isAccepted(indicator))
        applyFilter({});
    m_model->reveal(indicator);
    const int column = std::max(0, m_table->currentIndex().column());
    const QModelIndex index = m_model->indexOf(indicator, IndicatorColumns::Column(column));
    // Not by the view: with Ctrl held it would take the row out of what is chosen.
    m_table->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    m_table->scrollTo(index);
}

void IndicatorsView::onCurrentChanged(const QModelIndex &current)
{
    const QVariant indicator = current.data(IndicatorRole);
    if (!indicator.isValid() || indicator.toInt() < 0)
        return;
    // Found again after a search: whoever shows it still does.
    if (!m_stepsIn)
        m_chosen = std::size_t(indicator.toInt());
    if (m_selected == std::size_t(indicator.toInt()))
        return;
    m_selected = std::size_t(indicator.toInt());
    emit indicatorSelected(*m_selected);
}

void IndicatorsView::chooseListed()
{
    if (m_scope != Scope::OnePlan || !m_selected || !m_chosen)
        return;
    QModelIndex index;
    if (m_model->isAccepted(*m_chosen)) {
        if (m_selected != m_chosen)
            index = m_model->indexOf(*m_chosen);
    } else if (!m_model->isAccepted(*m_selected)) {
        index = m_model->isGroup(0) ? m_table->nextIndicator(m_model->index(0, 0), true) : m_model->index(0, 0);
    }
    if (!index.isValid())
        return;
    const QScopedValueRollback guard(m_stepsIn, true);
    // Not by the view: with Ctrl held it would take the row out of what is chosen.
    m_table->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

void IndicatorsView::showCurrent()
{
    if (!m_table->currentIndex().isValid() && m_selected) {
        const QModelIndex index = m_model->indexOf(*m_selected);
        const QScopedValueRollback guard(m_stepsIn, true); // nobody chooses it anew
        if (index.isValid())
            m_table->setCurrentIndex(index);
    }
    updateEmptyNote();
}

void IndicatorsView::onFilterChanged()
{
    m_bar->setFilter(m_model->filter());
    chooseListed();
    if (m_table->currentIndex().isValid())
        m_table->scrollTo(m_table->currentIndex());
    else
        m_table->scrollToTop();
    updateViewsButton();
    emit filterChanged(m_model->filter());
}

void IndicatorsView::updateCounts()
{
    m_bar->setCounts(m_model->counts());
    updateEmptyNote();
}

void IndicatorsView::updateEmptyNote()
{
    const bool empty = m_model->rowCount() == 0;
    if (empty && m_model->source().count() > 0) {
        IndicatorFilter others = m_model->filter();
        others.text.clear();
        if (others.isEmpty()) {
            m_empty->setText(tr("Ningún indicador contiene «%1».").arg(m_model->filter().text.simplified()),
                             tr("Se busca en códigos, nombres, unidades y notas, sin distinguir tildes ni mayúsculas. "
                                "Pruebe con menos palabras o con una parte de ellas."),
                             tr("Mostrar todos los indicadores"));
        } else {
            m_empty->setText(tr("Ningún indicador cumple todos los filtros a la vez."),
                             tr("Quite alguno de los filtros marcados arriba, o todos."), tr("Quitar los filtros"));
        }
    } else if (empty) {
        m_empty->setText(m_document ? tr("Este plan no tiene indicadores.") : tr("No hay ningún plan abierto."),
                         m_document ? tr("Importe el reporte de seguimiento del aplicativo para traerlos.")
                                    : tr("Abra un plan o importe un reporte de seguimiento."));
    }
    if (empty == (m_stack->currentWidget() == m_empty))
        return;
    const bool focused = m_table->hasFocus();
    m_stack->setCurrentWidget(empty ? static_cast<QWidget *>(m_empty) : m_table);
    if (empty && focused)
        m_empty->button()->setFocus();
}

void IndicatorsView::notify(const QString &text)
{
    m_notice->tell(text);
}

void IndicatorsView::showEvent(QShowEvent *event)
{
    m_model->setAlertsAwaited(true);
    QWidget::showEvent(event);
}

void IndicatorsView::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_model->setAlertsAwaited(false);
}

void IndicatorsView::focusInEvent(QFocusEvent *event)
{
    m_table->setFocus(event->reason());
}

} // namespace pei
