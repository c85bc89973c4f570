// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/planpicker.h"

#include "ui/indicators/celldelegate.h"
#include "ui/indicators/flatheader.h"
#include "ui/look/icons.h"
#include "ui/look/searchkeys.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace pei {

namespace {

// Columns are as wide as their text with the margins it is painted with.
class FittingDelegate final : public CellDelegate
{
public:
    using CellDelegate::CellDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const int text = option.fontMetrics.horizontalAdvance(index.data().toString());
        return {text + 2 * Margin + 4, CellDelegate::sizeHint(option, index).height()};
    }
};

} // namespace

PlanPicker::PlanPicker(QWidget *parent)
    : QWidget(parent)
    , m_model(new PlanListModel(this))
    , m_proxy(new PlanListProxy(this))
    , m_search(new QLineEdit(this))
    , m_table(new QTableView(this))
    , m_nothing(new QLabel(tr("Ningún plan tiene esas palabras."), this))
{
    m_search->setObjectName(u"planSearch"_s);
    m_search->setPlaceholderText(tr("Buscar entidad…"));
    m_search->setAccessibleName(tr("Buscar entidad"));
    m_search->addAction(lookIcon(u"search"), QLineEdit::LeadingPosition);
    m_search->setClearButtonEnabled(true);

    m_proxy->setSourceModel(m_model);
    m_table->setObjectName(u"plans"_s);
    m_table->setAccessibleName(tr("Planes del archivo"));
    m_table->setModel(m_proxy);
    m_table->setHorizontalHeader(new FlatHeader(m_table));
    m_table->setItemDelegate(new FittingDelegate(m_table));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(CellDelegate::rowHeight(fontMetrics()));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    QHeaderView *const header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionsClickable(true);
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(PlanListModel::EntityColumn, QHeaderView::Stretch);
    header->setResizeContentsPrecision(50);
    m_table->sortByColumn(PlanListModel::EntityColumn, Qt::AscendingOrder);
    m_table->setSortingEnabled(true);
    m_nothing->setProperty("muted", true);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setMargin(12);
    m_nothing->hide();

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_search);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_nothing);
    setFocusProxy(m_search);
    connect(m_search, &QLineEdit::textChanged, this, &PlanPicker::search);
    connect(new SearchKeys(m_search, m_table), &SearchKeys::chosen, this, &PlanPicker::choose);
    // Not activated(): whether a click does that is the style's own taste.
    connect(m_table, &QAbstractItemView::clicked, this, [this] { m_table->setFocus(); });
    connect(m_table, &QAbstractItemView::doubleClicked, this, &PlanPicker::choose);
}

void PlanPicker::setPlans(std::vector<PlanSummary> plans, qint64 current)
{
    m_search->clear();
    m_model->setPlans(std::move(plans));
    const int row = std::max(0, m_model->rowOf(current));
    m_table->setCurrentIndex(m_proxy->mapFromSource(m_model->index(row, 0)));
    if (m_model->rowOf(current) < 0)
        m_table->setCurrentIndex(m_proxy->index(0, 0));
}

qint64 PlanPicker::currentPlan() const
{
    const QModelIndex index = m_proxy->mapToSource(m_table->currentIndex());
    return index.isValid() ? m_model->keyOf(index.row()) : 0;
}

void PlanPicker::showDetails(bool on)
{
    m_table->setColumnHidden(PlanListModel::IndicatorsColumn, !on);
    m_table->setColumnHidden(PlanListModel::ImportedColumn, !on);
}

int PlanPicker::wantedHeight() const
{
    return m_search->sizeHint().height() + layout()->spacing() + m_table->horizontalHeader()->sizeHint().height() +
           m_model->rowCount() * m_table->verticalHeader()->defaultSectionSize() + 4;
}

void PlanPicker::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_table->scrollTo(m_table->currentIndex(), QAbstractItemView::PositionAtCenter);
}

void PlanPicker::search(const QString &text)
{
    m_proxy->setSearch(text);
    const bool none = m_proxy->rowCount() == 0;
    m_nothing->setVisible(none);
    emit found(!none);
    if (!none && !m_table->currentIndex().isValid())
        m_table->setCurrentIndex(m_proxy->index(0, 0));
    m_table->scrollTo(m_table->currentIndex());
}

void PlanPicker::choose()
{
    if (const qint64 plan = currentPlan(); plan != 0)
        emit chosen(plan);
}

} // namespace pei
