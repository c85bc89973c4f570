// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entry/entrytable.h"

#include "core/models/indicatorproxy.h"
#include "core/models/labels.h"
#include "core/support/foldedtext.h"
#include "ui/entry/textdelegate.h"
#include "ui/indicators/flatheader.h"

#include <QPainter>
#include <QScrollBar>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace pei {

namespace {

constexpr int FrozenColumns = EntryModel::BaselineColumn; // code and name
constexpr int LeastName = 160;
constexpr int LeastOpen = 110;
constexpr int MostOpen = 240;
constexpr int MarkWidth = 20; // of a doubt, beside the number

// The view over the left edge draws the frames that its own cells have.
class FrozenView final : public QTableView
{
public:
    FrozenView(QWidget *parent, std::function<void(QTableView &)> paintFrames)
        : QTableView(parent)
        , m_paintFrames(std::move(paintFrames))
    {
    }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        QTableView::paintEvent(event);
        m_paintFrames(*this);
    }

private:
    std::function<void(QTableView &)> m_paintFrames;
};

void setUpRows(QTableView *view)
{
    view->verticalHeader()->hide();
    view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    view->verticalHeader()->setDefaultSectionSize(CellDelegate::rowHeight(view->fontMetrics()));
    view->setShowGrid(false);
    view->setFrameShape(QFrame::NoFrame);
    view->setWordWrap(false);
    view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
}

} // namespace

EntryTable::EntryTable(EntryModel *model, IndicatorProxy *proxy, QWidget *parent)
    : QTableView(parent)
    , m_entries(model)
    , m_proxy(proxy)
    , m_frozen(new FrozenView(this, [this](QTableView &view) { paintFrames(view); }))
    , m_texts(new TextDelegate(this))
    , m_values(new ValueDelegate(this))
    , m_bullets(new BulletDelegate(this))
    , m_states(new SemaphoreDelegate(this))
    , m_selection(this)
{
    setObjectName(u"entries"_s);
    setAccessibleName(tr("Registro de valores obtenidos"));
    setHorizontalHeader(new FlatHeader(this));
    setModel(proxy);
    setUpRows(this);
    setItemDelegate(m_texts);
    setEditTriggers(DoubleClicked | EditKeyPressed | AnyKeyPressed);
    setSelectionMode(ExtendedSelection);
    setTabKeyNavigation(true);
    connect(m_values, &ValueDelegate::finished, this, &EntryTable::move);
    connect(m_values, &ValueDelegate::fillAsked, this, &EntryTable::fillChosen);
    connect(m_values, &QAbstractItemDelegate::closeEditor, this,
            [this] { m_entries->setPreview(m_proxy->mapToSource(currentIndex()), std::nullopt); });
    setUpFrozen();
    // The frames reach beyond the cells whose state has changed.
    const auto repaint = [this] {
        viewport()->update();
        m_frozen->viewport()->update();
    };
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this, repaint);
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this, repaint);
    connect(horizontalHeader(), &QHeaderView::sectionClicked, this, [this](int section) {
        m_selection.choose(m_proxy->index(0, section), m_proxy->index(m_proxy->rowCount() - 1, section));
    });
    connect(m_proxy, &QAbstractItemModel::modelReset, this, [this] { m_matches.clear(); });
    connect(m_proxy, &QAbstractItemModel::layoutChanged, this, [this] { setSearched(m_searched); });
    connect(m_entries, &QAbstractItemModel::modelReset, this, &EntryTable::fitColumns);
    connect(m_entries, &QAbstractItemModel::headerDataChanged, this, &EntryTable::fitColumns);
    // What is written now may be wider than all there was.
    connect(m_entries, &QAbstractItemModel::dataChanged, this, [this](const QModelIndex &from, const QModelIndex &to) {
        for (int column = from.column(); column <= to.column(); ++column) {
            if (const int width = numbersWidth(column, from.row(), to.row()); width > columnWidth(column))
                setColumnWidth(column, width);
        }
    });
}

void EntryTable::setUpFrozen()
{
    m_frozen->setObjectName(u"frozen"_s);
    m_frozen->setHorizontalHeader(new FlatHeader(m_frozen));
    m_frozen->setModel(m_proxy);
    m_frozen->setSelectionModel(selectionModel());
    m_frozen->setItemDelegate(m_texts);
    setUpRows(m_frozen);
    m_frozen->setFocusPolicy(Qt::NoFocus);
    m_frozen->setEditTriggers(NoEditTriggers);
    // Its mouse is the grid's own: one hand chooses in both.
    m_frozen->viewport()->installEventFilter(this);
    m_frozen->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_frozen->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, m_frozen->verticalScrollBar(), &QScrollBar::setValue);
    connect(m_frozen->verticalScrollBar(), &QScrollBar::valueChanged, verticalScrollBar(), &QScrollBar::setValue);
    connect(m_frozen->horizontalHeader(), &QHeaderView::sectionResized, this, [this](int section, int, int size) {
        if (section < FrozenColumns && !m_placing)
            setColumnWidth(section, size);
    });
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, [this](int section, int, int) {
        if (section < FrozenColumns)
            placeFrozen();
    });
    m_frozen->show();
}

void EntryTable::setDelegates()
{
    for (int column = 0; column < m_proxy->columnCount(); ++column) {
        CellDelegate *delegate = m_texts;
        if (column == m_entries->bulletColumn())
            delegate = m_bullets;
        else if (column == m_entries->stateColumn())
            delegate = m_states;
        else if (m_entries->periodOf(column))
            delegate = m_values;
        setItemDelegateForColumn(column, delegate);
        m_frozen->setColumnHidden(column, column >= FrozenColumns);
    }
}

int EntryTable::numbersWidth(int column, int first, int last) const
{
    const QString longest = m_entries->longestNumber(column, first, last);
    if (longest.isEmpty())
        return 0;
    QFont heavy = font();
    heavy.setBold(true);
    const int mark = m_entries->periodOf(column) ? MarkWidth : 0;
    return CellDelegate::figureWidth(longest, QFontMetrics(heavy)) + 2 * CellDelegate::Margin + mark;
}

int EntryTable::widthFor(int column) const
{
    const int numbers = numbersWidth(column, 0, m_entries->rowCount() - 1);
    int width = 72;
    if (column == EntryModel::CodeColumn)
        width = fontMetrics().horizontalAdvance(u"IND.00.AEI.00.00"_s) + 2 * CellDelegate::Margin + 2;
    else if (column == m_entries->bulletColumn())
        width = 80;
    else if (column == m_entries->percentColumn())
        width = 62;
    else if (column == m_entries->stateColumn())
        width = 84;
    else if (column == m_entries->noteColumn())
        width = fontMetrics().horizontalAdvance(u"nnnnnnnnnn"_s) + 2 * CellDelegate::Margin + MarkWidth;
    else if (m_entries->periodOf(column))
        width = numbers > 0 ? 76 : 52; // with the mark of a doubt, or nothing but ND
    width = std::max(width, static_cast<FlatHeader *>(horizontalHeader())->textWidth(column));
    width = std::max(width, numbers);
    if (column == m_entries->stateColumn()) {
        for (const Semaphore state : {Semaphore::Red, Semaphore::Amber, Semaphore::Green, Semaphore::NoData})
            width = std::max(width, SemaphoreDelegate::widthOf(Labels::semaphore(state), fontMetrics()));
    }
    return width;
}

void EntryTable::fitColumns()
{
    setDelegates();
    const int columns = m_proxy->columnCount();
    if (columns == 0)
        return placeFrozen();
    int fixed = 0;
    for (int column = 0; column < columns; ++column) {
        if (column == EntryModel::NameColumn || column == m_entries->openColumn())
            continue;
        setColumnWidth(column, widthFor(column));
        fixed += columnWidth(column);
    }
    // The hint of the editor and the names share what is left.
    const int left = viewport()->width() - fixed;
    const int column = m_entries->openColumn();
    int open = 0;
    if (column >= 0) {
        open = std::max(std::clamp(left - LeastName - 60, LeastOpen, MostOpen),
                        numbersWidth(column, 0, m_entries->rowCount() - 1));
        setColumnWidth(column, open);
    }
    setColumnWidth(EntryModel::NameColumn, std::max(LeastName, left - open));
    placeFrozen();
}

void EntryTable::placeFrozen()
{
    if (m_placing)
        return;
    m_placing = true;
    int width = 0;
    for (int column = 0; column < std::min(FrozenColumns, m_proxy->columnCount()); ++column) {
        m_frozen->setColumnWidth(column, columnWidth(column));
        width += columnWidth(column);
    }
    const int head = horizontalHeader()->height();
    m_frozen->horizontalHeader()->setFixedHeight(std::max(1, head));
    m_frozen->setGeometry(frameWidth(), frameWidth(), width, viewport()->height() + head);
    m_frozen->setVisible(width > 0);
    m_frozen->raise();
    // Where an editor that widens to the left must stop.
    viewport()->setProperty("leftLimit", width);
    m_placing = false;
}

void EntryTable::updateGeometries()
{
    QTableView::updateGeometries();
    placeFrozen();
}

void EntryTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

void EntryTable::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    // Frozen columns are always in sight: going there must not scroll the others away.
    if (index.column() < FrozenColumns) {
        const int across = horizontalScrollBar()->value();
        QTableView::scrollTo(index, hint);
        horizontalScrollBar()->setValue(across);
        return;
    }
    QTableView::scrollTo(index, hint);
    const int hidden = m_frozen->width() - visualRect(index).left();
    if (hidden > 0)
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() - hidden);
}

void EntryTable::focusOpenCell()
{
    const int column = m_entries->openColumn();
    if (column < 0 || m_proxy->rowCount() == 0)
        return;
    QModelIndex first = m_proxy->index(0, column);
    for (int row = 0; row < m_proxy->rowCount(); ++row) {
        const QModelIndex cell = m_proxy->index(row, column);
        if (!cell.data(SortRole).isValid()) {
            first = cell;
            break;
        }
    }
    setCurrentIndex(first);
}

void EntryTable::paintFrames(QTableView &view) const
{
    const Look look = Look::screen();
    QPainter painter(view.viewport());
    const auto frame = [&](const QRect &cells, int width) {
        if (!cells.isEmpty() && cells.intersects(view.viewport()->rect())) {
            painter.setPen(QPen(look.accent, width));
            const int inset = width > 1 ? 1 : 0;
            painter.drawRect(cells.adjusted(inset, inset, -1, -2));
        }
    };
    const auto rectOf = [&](const QModelIndex &topLeft, const QModelIndex &bottomRight) {
        return QRect(view.columnViewportPosition(topLeft.column()), view.rowViewportPosition(topLeft.row()),
                     view.columnViewportPosition(bottomRight.column()) + view.columnWidth(bottomRight.column()) -
                         view.columnViewportPosition(topLeft.column()),
                     view.rowViewportPosition(bottomRight.row()) + view.rowHeight(bottomRight.row()) -
                         view.rowViewportPosition(topLeft.row()));
    };
    for (const QItemSelectionRange &range : selectionModel()->selection()) {
        if (range.width() > 1 || range.height() > 1)
            frame(rectOf(range.topLeft(), range.bottomRight()), 1);
    }
    if (const QModelIndex current = currentIndex();
        current.isValid() && hasFocus() && !view.isColumnHidden(current.column()))
        frame(rectOf(current, current), 2);
}

void EntryTable::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    paintFrames(*this);
}

} // namespace pei
