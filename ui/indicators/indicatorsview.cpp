// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/indicators/indicatorsview.h"

#include "core/document/document.h"
#include "core/models/indicatorproxy.h"
#include "core/models/indicatortreemodel.h"
#include "core/models/labels.h"
#include "core/models/softcase.h"
#include "ui/entry/entrytext.h"
#include "ui/entry/valuedelegate.h"
#include "ui/indicators/celldelegate.h"
#include "ui/indicators/filterchip.h"
#include "ui/indicators/flatheader.h"
#include "ui/indicators/indicatortree.h"
#include "ui/look/errortext.h"
#include "ui/look/look.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QScopedValueRollback>
#include <QSettings>
#include <QTimer>

using namespace Qt::Literals::StringLiterals;

namespace pei {

namespace {

constexpr std::array States{Semaphore::Red, Semaphore::Amber, Semaphore::Green, Semaphore::NoData};
// Above this many rows a search waits for the hand to pause.
constexpr std::size_t ManyRows = 5000;
constexpr int SearchPause = 130;
constexpr int NoticeTime = 8000;

const QString ColumnsKey = u"indicators/columns"_s;

int usualWidth(IndicatorTreeModel::Column column)
{
    switch (column) {
    case IndicatorTreeModel::CodeColumn:
        return 98;
    case IndicatorTreeModel::NameColumn:
        return 240;
    case IndicatorTreeModel::ObtainedColumn:
        return 106;
    case IndicatorTreeModel::TargetColumn:
        return 90;
    case IndicatorTreeModel::BulletColumn:
        return 96;
    case IndicatorTreeModel::PercentColumn:
        return 60;
    case IndicatorTreeModel::StateColumn:
        return 78;
    case IndicatorTreeModel::TrendColumn:
        return 98;
    case IndicatorTreeModel::UnitColumn:
        return 200;
    case IndicatorTreeModel::RelevanceColumn:
        return 128;
    case IndicatorTreeModel::DirectionColumn:
    case IndicatorTreeModel::AggregationColumn:
        return 112;
    case IndicatorTreeModel::BaselineColumn:
        return 84;
    case IndicatorTreeModel::ColumnCount:
        break;
    }
    return 100;
}

// What its head and its words need in the language at hand, and no less than usual.
int defaultWidth(const QTreeView &tree, IndicatorTreeModel::Column column)
{
    int width = std::max(usualWidth(column), static_cast<const FlatHeader *>(tree.header())->textWidth(column));
    if (column == IndicatorTreeModel::StateColumn) {
        QFont bold = tree.font();
        bold.setWeight(QFont::DemiBold);
        for (const Semaphore state : States)
            width = std::max(width, SemaphoreDelegate::widthOf(Labels::semaphore(state), QFontMetrics(bold)));
    }
    return width;
}

} // namespace

IndicatorsView::IndicatorsView(QWidget *parent)
    : QWidget(parent)
    , m_model(new IndicatorTreeModel(this))
    , m_proxy(new IndicatorProxy(this))
    , m_tree(new IndicatorTree(this))
    , m_notice(new QLabel(this))
    , m_searchTimer(new QTimer(this))
    , m_noticeTimer(new QTimer(this))
    , m_countTimer(new QTimer(this))
{
    m_proxy->setSourceModel(m_model);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeBar());
    layout->addWidget(m_tree, 1);
    m_notice->setObjectName(u"notice"_s);
    m_notice->setContentsMargins(12, 6, 12, 6);
    m_notice->setWordWrap(true);
    m_notice->hide();
    layout->addWidget(m_notice);
    setFocusProxy(m_tree);

    setUpTree();
    setUpChips();
    m_searchTimer->setSingleShot(true);
    connect(m_searchTimer, &QTimer::timeout, this,
            [this] { change([this](IndicatorFilter &filter) { filter.text = m_pendingSearch; }); });
    m_noticeTimer->setSingleShot(true);
    connect(m_noticeTimer, &QTimer::timeout, m_notice, &QWidget::hide);
    // A paste changes many rows: they are counted once.
    m_countTimer->setSingleShot(true);
    m_countTimer->setInterval(0);
    connect(m_countTimer, &QTimer::timeout, this, &IndicatorsView::updateCounts);
    connect(m_proxy, &IndicatorProxy::filterChanged, this, &IndicatorsView::onFilterChanged);
    updateIcons();
    setChoices();
    updateCounts();
}

IndicatorsView::~IndicatorsView()
{
    saveColumns();
    // An editor still open commits as it goes; what listens to that must still be there.
    delete m_tree;
}

QWidget *IndicatorsView::makeBar()
{
    auto *bar = new QWidget(this);
    bar->setMinimumWidth(1); // a narrow window cuts the chips at its end rather than grow by itself
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(12, 8, 12, 8);
    layout->setSpacing(6);
    for (std::size_t i = 0; i < States.size(); ++i) {
        m_stateChips[i] = new FilterChip(bar);
        m_stateChips[i]->setObjectName(u"state%1"_s.arg(int(States[i])));
        layout->addWidget(m_stateChips[i]);
    }
    m_unitChip = new FilterChip(bar);
    m_unitChip->setObjectName(u"unit"_s);
    m_relevanceChip = new FilterChip(bar);
    m_relevanceChip->setObjectName(u"relevance"_s);
    m_objectiveChip = new FilterChip(bar);
    m_objectiveChip->setObjectName(u"objective"_s);
    for (FilterChip *chip : {m_unitChip, m_relevanceChip, m_objectiveChip})
        layout->addWidget(chip);
    layout->addStretch(1);
    m_count = new QLabel(bar);
    m_count->setObjectName(u"count"_s);
    m_count->setProperty("muted", true);
    layout->addWidget(m_count);
    m_clear = new QToolButton(bar);
    m_clear->setObjectName(u"clear"_s);
    m_clear->setText(u"✕"_s);
    m_clear->setToolTip(tr("Quitar los filtros"));
    m_clear->setAccessibleName(tr("Quitar los filtros"));
    m_clear->setAutoRaise(true);
    m_clear->setFocusPolicy(Qt::TabFocus);
    m_clear->hide();
    layout->addWidget(m_clear);
    return bar;
}

void IndicatorsView::setUpTree()
{
    m_tree->setObjectName(u"indicators"_s);
    m_tree->setAccessibleName(tr("Indicadores del plan"));
    m_tree->setModel(m_proxy);
    m_tree->setItemDelegate(new CellDelegate(m_tree));
    auto *values = new ValueDelegate(m_tree);
    m_tree->setItemDelegateForColumn(IndicatorTreeModel::ObtainedColumn, values);
    m_tree->setItemDelegateForColumn(IndicatorTreeModel::BulletColumn, new BulletDelegate(m_tree));
    m_tree->setItemDelegateForColumn(IndicatorTreeModel::StateColumn, new SemaphoreDelegate(m_tree));
    m_tree->setItemDelegateForColumn(IndicatorTreeModel::TrendColumn, new SparklineDelegate(m_tree));
    connect(values, &ValueDelegate::finished, m_tree, &IndicatorTree::move);

    QHeaderView *header = m_tree->header();
    header->setStretchLastSection(false);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    header->setSortIndicator(-1, Qt::AscendingOrder);
    header->setSortIndicatorClearable(true);
    m_tree->setSortingEnabled(true);
    m_tree->sortByColumn(-1, Qt::AscendingOrder);
    loadColumns();
    connect(header, &QWidget::customContextMenuRequested, this, &IndicatorsView::openColumnMenu);

    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, &IndicatorsView::onCurrentChanged);
    const auto remember = [this](const QModelIndex &index, bool collapsed) {
        if (m_restoring)
            return;
        const int element = index.data(ElementRole).toInt();
        if (collapsed)
            m_collapsed.insert(element);
        else
            m_collapsed.erase(element);
    };
    connect(m_tree, &QTreeView::collapsed, this, [remember](const QModelIndex &index) { remember(index, true); });
    connect(m_tree, &QTreeView::expanded, this, [remember](const QModelIndex &index) { remember(index, false); });
    connect(m_model, &IndicatorTreeModel::entryRefused, this,
            [this](const QModelIndex &, const QString &text, ValueRefusal refusal) {
                notify(tr("«%1» no se registró. %2").arg(text, EntryText::refusal(refusal)));
            });
    connect(m_model, &IndicatorTreeModel::entryFailed, this,
            [this](const QModelIndex &, const Error &error) { notify(errorText(error)); });
    connect(m_model, &QAbstractItemModel::dataChanged, this, [this] { m_countTimer->start(); });
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] {
        restoreExpansion();
        setChoices();
        updateCounts();
        if (m_selected)
            selectIndicator(*m_selected);
    });
}

void IndicatorsView::setUpChips()
{
    for (std::size_t i = 0; i < States.size(); ++i) {
        connect(m_stateChips[i], &QToolButton::clicked, this, [this, state = States[i]](bool on) {
            change([=](IndicatorFilter &filter) { filter.semaphore = on ? std::optional(state) : std::nullopt; });
        });
    }
    connect(m_unitChip, &FilterChip::chose, this, [this](const QVariant &value) {
        change([&](IndicatorFilter &filter) { filter.unit = value.toString(); });
    });
    connect(m_relevanceChip, &FilterChip::chose, this, [this](const QVariant &value) {
        change([&](IndicatorFilter &filter) {
            filter.relevance = value.isValid() ? std::optional(Relevance(value.toInt())) : std::nullopt;
        });
    });
    connect(m_objectiveChip, &FilterChip::chose, this, [this](const QVariant &value) {
        change([&](IndicatorFilter &filter) { filter.objective = value.toString(); });
    });
    connect(m_clear, &QToolButton::clicked, this, [this] { applyFilter({}); });
}

void IndicatorsView::setChoices()
{
    std::vector<FilterChip::Choice> units{{tr("Todas las unidades"), {}}};
    std::vector<FilterChip::Choice> objectives{{tr("Todos los objetivos"), {}}};
    if (m_document) {
        const QStringList places = placeNamesOf(m_document->plan().entity);
        const auto text = [&](const Group &group) {
            return QString(group.name.code + u' ' + softCase(group.name.name, places)).trimmed();
        };
        for (const Group &unit : m_document->analysis().units) {
            if (!unit.name.code.isEmpty())
                units.push_back({text(unit), unit.name.code});
        }
        for (const Group &objective : m_document->analysis().objectives)
            objectives.push_back({text(objective), objective.name.code});
    }
    m_unitChip->setChoices(tr("Unidad"), std::move(units));
    m_objectiveChip->setChoices(tr("OEI"), std::move(objectives));
    std::vector<FilterChip::Choice> relevances{{tr("Toda relevancia"), {}}};
    for (const Relevance relevance : {Relevance::VeryRelevant, Relevance::Relevant, Relevance::LessRelevant})
        relevances.push_back({Labels::relevance(relevance), int(relevance)});
    m_relevanceChip->setChoices(tr("Relevancia"), std::move(relevances));
}

void IndicatorsView::setDocument(Document *document)
{
    saveColumns();
    m_document = document;
    m_selected.reset();
    m_collapsed.clear();
    m_searchTimer->stop();
    m_notice->hide();
    m_proxy->setDocument(document);
    m_proxy->setFilter({});
    m_model->setDocument(document);
    updateCounts();
    loadColumns(); // the year in a head takes room
    if (document && !document->plan().indicators.empty()) {
        const QModelIndex first = m_tree->nextIndicator(m_proxy->index(0, 0), true);
        m_tree->setCurrentIndex(first);
        m_tree->scrollToTop();
    }
}

const IndicatorFilter &IndicatorsView::filter() const
{
    return m_proxy->filter();
}

QAbstractItemView *IndicatorsView::table() const
{
    return m_tree;
}

void IndicatorsView::change(const std::function<void(IndicatorFilter &)> &edit)
{
    IndicatorFilter filter = m_proxy->filter();
    edit(filter);
    applyFilter(filter);
}

void IndicatorsView::applyFilter(const IndicatorFilter &filter)
{
    m_searchTimer->stop();
    if (filter == m_proxy->filter()) {
        onFilterChanged(); // a chip clicked off again shows its state anew
        return;
    }
    // Every open row is one that the proxy has to follow through the change, which takes seconds on long lists. They
    // are opened anew afterwards in any case.
    if (m_document && m_document->plan().indicators.size() > ManyRows) {
        const QScopedValueRollback restoring(m_restoring, true);
        m_tree->collapseAll();
    }
    m_proxy->setFilter(filter);
}

void IndicatorsView::setSearchText(const QString &text)
{
    m_pendingSearch = text;
    if (m_document && m_document->plan().indicators.size() > ManyRows)
        m_searchTimer->start(SearchPause);
    else
        change([&](IndicatorFilter &filter) { filter.text = text; });
}

void IndicatorsView::selectIndicator(std::size_t indicator)
{
    const QModelIndex source = m_model->indexOf(indicator);
    if (!source.isValid())
        return;
    QModelIndex index = m_proxy->mapFromSource(source);
    if (!index.isValid()) {
        applyFilter({});
        index = m_proxy->mapFromSource(source);
    }
    m_tree->expand(index.parent());
    const int column = std::max(0, m_tree->currentIndex().column());
    m_tree->setCurrentIndex(index.siblingAtColumn(column));
    m_tree->scrollTo(index);
}

void IndicatorsView::onCurrentChanged(const QModelIndex &current)
{
    const QVariant indicator = current.data(IndicatorRole);
    if (!indicator.isValid() || indicator.toInt() < 0)
        return;
    m_selected = std::size_t(indicator.toInt());
    emit indicatorSelected(*m_selected);
}

void IndicatorsView::onFilterChanged()
{
    const IndicatorFilter &filter = m_proxy->filter();
    for (std::size_t i = 0; i < States.size(); ++i)
        m_stateChips[i]->setChecked(filter.semaphore == States[i]);
    m_unitChip->setChosen(filter.unit.isEmpty() ? QVariant() : QVariant(filter.unit));
    m_relevanceChip->setChosen(filter.relevance ? QVariant(int(*filter.relevance)) : QVariant());
    m_objectiveChip->setChosen(filter.objective.isEmpty() ? QVariant() : QVariant(filter.objective));
    m_clear->setVisible(!filter.isEmpty());
    restoreExpansion();
    updateCounts();
    emit filterChanged(filter);
}

void IndicatorsView::restoreExpansion()
{
    // While something is searched, what was found must be seen, closed or not.
    m_restoring = true;
    m_tree->expandAll();
    if (m_proxy->filter().isEmpty() && !m_collapsed.empty()) {
        for (QModelIndex index = m_proxy->index(0, 0); index.isValid(); index = m_tree->indexBelow(index)) {
            if (m_proxy->hasChildren(index) && m_collapsed.contains(index.data(ElementRole).toInt()))
                m_tree->collapse(index);
        }
    }
    m_restoring = false;
}

void IndicatorsView::updateCounts()
{
    const IndicatorProxy::Counts counts = m_proxy->counts();
    for (std::size_t i = 0; i < States.size(); ++i) {
        //: State and how many indicators have it: "Bajo 32".
        m_stateChips[i]->setText(tr("%1 %2").arg(Labels::semaphore(States[i])).arg(counts.bands.of(States[i])));
    }
    m_count->setText(tr("%1 de %2").arg(counts.shown).arg(counts.all));
}

void IndicatorsView::updateIcons()
{
    for (std::size_t i = 0; i < States.size(); ++i)
        m_stateChips[i]->setIcon(semaphoreIcon(States[i], Look::screen()));
}

void IndicatorsView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        updateIcons();
    QWidget::changeEvent(event);
}

void IndicatorsView::openColumnMenu(const QPoint &position)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (int column = IndicatorTreeModel::ObtainedColumn; column < IndicatorTreeModel::ColumnCount; ++column) {
        QAction *action = menu->addAction(m_model->headerData(column, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(!m_tree->isColumnHidden(column));
        connect(action, &QAction::toggled, this, [this, column](bool on) {
            m_tree->setColumnHidden(column, !on);
            m_tree->fitName();
            saveColumns();
        });
    }
    menu->addSeparator();
    connect(menu->addAction(tr("Columnas de fábrica")), &QAction::triggered, this, [this] {
        QSettings().remove(ColumnsKey);
        loadColumns();
    });
    menu->popup(m_tree->header()->mapToGlobal(position));
}

void IndicatorsView::loadColumns()
{
    // By name and not QHeaderView::saveState: a column more in a later version must not lose the others.
    const QVariantMap kept = QSettings().value(ColumnsKey).toMap();
    for (int i = 0; i < IndicatorTreeModel::ColumnCount; ++i) {
        const auto column = IndicatorTreeModel::Column(i);
        const int width = kept.value(u"width%1"_s.arg(i)).toInt();
        m_tree->setColumnWidth(i, width >= 30 && width <= 1200 ? width : defaultWidth(*m_tree, column));
        m_tree->setColumnHidden(i, kept.value(u"hidden%1"_s.arg(i), i >= IndicatorTreeModel::UnitColumn).toBool());
    }
    m_tree->fitName();
}

void IndicatorsView::saveColumns() const
{
    QVariantMap kept;
    for (int i = 0; i < IndicatorTreeModel::ColumnCount; ++i) {
        kept.insert(u"hidden%1"_s.arg(i), m_tree->isColumnHidden(i));
        // Only what was chosen: the usual width follows the language.
        if (!m_tree->isColumnHidden(i) && m_tree->columnWidth(i) != defaultWidth(*m_tree, IndicatorTreeModel::Column(i)))
            kept.insert(u"width%1"_s.arg(i), m_tree->columnWidth(i));
    }
    QSettings().setValue(ColumnsKey, kept);
}

void IndicatorsView::notify(const QString &text)
{
    m_notice->setText(text);
    m_notice->show();
    m_noticeTimer->start(NoticeTime);
}

} // namespace pei
