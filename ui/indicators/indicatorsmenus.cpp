// SPDX-License-Identifier: GPL-3.0-or-later
// The menus and keys of the page "Indicadores": columns, views by name, copying.
#include "ui/indicators/indicatorsview.h"

#include "core/document/document.h"
#include "core/models/indicatorcopy.h"
#include "core/models/indicatorlistmodel.h"
#include "core/models/tsv.h"
#include "ui/indicators/filterbar.h"
#include "ui/indicators/flatheader.h"
#include "ui/indicators/indicatortable.h"
#include "ui/indicators/nameline.h"
#include "ui/indicators/stayingmenu.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QSettings>
#include <QToolButton>

#include <algorithm>
#include <numeric>

using namespace Qt::Literals::StringLiterals;

namespace pei {

namespace {

// A name is no shortcut.
QString asMenuText(const QString &name)
{
    return QString(name).replace(u'&', u"&&"_s);
}

template <typename Menu, typename Fill>
void openBelow(QWidget *button, Fill &&fill)
{
    auto *menu = new Menu(button);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    fill(menu);
    menu->popup(button->mapToGlobal(QPoint(0, button->height() + 2)));
}

} // namespace

void IndicatorsView::setUpActions()
{
    const auto add = [this](const QString &text, const QKeySequence &keys = {}) {
        auto *action = new QAction(text, m_table);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetShortcut);
        m_table->addAction(action);
        return action;
    };
    m_copyAction = add(tr("&Copiar las filas elegidas como tabla"), QKeySequence::Copy);
    connect(m_copyAction, &QAction::triggered, this, [this] { copy(false); });
    m_copyAllAction = add(tr("Copiar &todo lo mostrado como tabla"), Qt::CTRL | Qt::SHIFT | Qt::Key_C);
    connect(m_copyAllAction, &QAction::triggered, this, [this] { copy(true); });
    connect(add(tr("&Desplegar todo"), Qt::CTRL | Qt::Key_Plus), &QAction::triggered, this,
            [this] { m_model->setAllExpanded(true); });
    connect(add(tr("Con&traer todo"), Qt::CTRL | Qt::Key_Minus), &QAction::triggered, this,
            [this] { m_model->setAllExpanded(false); });
    m_columnLeftAction = add(tr("Mover la columna a la i&zquierda"), Qt::CTRL | Qt::SHIFT | Qt::Key_Left);
    m_columnRightAction = add(tr("Mover la columna a la &derecha"), Qt::CTRL | Qt::SHIFT | Qt::Key_Right);
    for (const QAction *action : {m_columnLeftAction, m_columnRightAction}) {
        connect(action, &QAction::triggered, this, [this, right = action == m_columnRightAction] {
            const QModelIndex current = m_table->currentIndex();
            if (m_table->moveColumn(current.column(), right)) {
                m_table->scrollTo(current);
                updateViewsButton();
            }
        });
    }
    m_groupAction = add(m_scope == Scope::OnePlan ? tr("&Agrupar por objetivo y acción") : tr("&Agrupar por entidad"));
    m_groupAction->setCheckable(true);
    m_groupAction->setToolTip(tr("Sin agrupar, los indicadores forman una sola lista que se ordena entera"));
    connect(m_groupAction, &QAction::triggered, m_model, &IndicatorListModel::setGrouped);
    connect(m_model, &IndicatorListModel::groupingChanged, this,
            [this] { m_groupAction->setChecked(m_model->isGrouped()); });
    m_groupAction->setChecked(m_model->isGrouped());
    if (m_scope == Scope::OnePlan)
        return;
    QAction *open = add(tr("A&brir este plan"), Qt::CTRL | Qt::Key_Return);
    open->setShortcuts({Qt::CTRL | Qt::Key_Return, Qt::CTRL | Qt::Key_Enter});
    connect(open, &QAction::triggered, this, [this] { openRow(m_table->currentIndex()); });
    m_table->removeAction(open);
    m_table->insertAction(m_table->actions().first(), open);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
}

void IndicatorsView::setUpButtons()
{
    for (QToolButton *button : {m_columns, m_views}) {
        button->setProperty("chip", true);
        button->setFocusPolicy(Qt::TabFocus);
        button->setCursor(Qt::PointingHandCursor);
        m_bar->addButton(button);
    }
    m_columns->setObjectName(u"columns"_s);
    m_columns->setText(tr("C&olumnas ▾"));
    m_columns->setToolTip(tr("Elegir las columnas, agrupar o listar sin grupos"));
    connect(m_columns, &QToolButton::clicked, this,
            [this] { openBelow<StayingMenu>(m_columns, [this](StayingMenu *menu) { fillColumnsMenu(menu); }); });
    m_views->setObjectName(u"views"_s);
    m_views->setToolTip(tr("Guardar con un nombre los filtros, las columnas y el orden, y volver a ellos"));
    connect(m_views, &QToolButton::clicked, this,
            [this] { openBelow<QMenu>(m_views, [this](QMenu *menu) { fillViewsMenu(menu); }); });
    QHeaderView *header = m_table->header();
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QWidget::customContextMenuRequested, this, [this, header](const QPoint &position) {
        auto *menu = new StayingMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        fillColumnsMenu(menu, header->logicalIndexAt(position));
        menu->popup(header->mapToGlobal(position));
    });
    connect(m_nameLine, &NameLine::left, m_table, qOverload<>(&QWidget::setFocus));
    updateViewsButton();
}

void IndicatorsView::fillColumnsMenu(StayingMenu *menu, std::optional<int> column)
{
    if (column && *column > IndicatorColumns::NameColumn) {
        for (const QAction *move : {m_columnLeftAction, m_columnRightAction}) {
            connect(menu->addAction(move->text()), &QAction::triggered, this,
                    [this, column = *column, right = move == m_columnRightAction] {
                        if (m_table->moveColumn(column, right))
                            updateViewsButton();
                    });
        }
        menu->addSeparator();
    }
    for (const int each : m_table->columnOrder()) {
        if (!isOffered(each))
            continue;
        QAction *action = menu->addAction(asMenuText(m_model->headerData(each, Qt::Horizontal).toString()));
        //: %1 says what the column shows.
        action->setToolTip(tr("%1\nCtrl+↑ y Ctrl+↓ la cambian de lugar.")
                               .arg(m_model->headerData(each, Qt::Horizontal, Qt::ToolTipRole).toString()));
        action->setData(each);
        action->setCheckable(true);
        action->setChecked(!m_table->isColumnHidden(each));
        connect(action, &QAction::toggled, this, [this, each](bool on) { setColumnShown(each, on); });
    }
    connect(menu, &StayingMenu::moveRequested, this,
            [this, menu](QAction *line, bool down) { moveColumnLine(menu, line, down); });
    menu->addSeparator();
    menu->addAction(m_groupAction);
    connect(menu->addAction(tr("Columnas de &fábrica")), &QAction::triggered, this, [this] {
        QSettings().remove(keyOf(u"widths"));
        ListState usual = state();
        usual.hidden = usualState().hidden;
        usual.order = usualState().order;
        setState(usual);
        fitColumns();
    });
}

void IndicatorsView::moveColumnLine(QMenu *menu, QAction *line, bool down)
{
    std::vector<int> order = m_table->columnOrder();
    const auto place = std::find(order.begin(), order.end(), line->data().isValid() ? line->data().toInt() : -1);
    if (place == order.end() || (down ? place + 1 == order.end() : place == order.begin()))
        return;
    const auto other = down ? place + 1 : place - 1;
    const QList<QAction *> lines = menu->actions();
    const qsizetype at = lines.indexOf(line);
    // Before the one above, or after the one below.
    menu->insertAction(lines.value(down ? at + 2 : at - 1), line);
    menu->setActiveAction(line);
    std::iter_swap(place, other);
    m_table->setColumnOrder(order);
    updateViewsButton();
}

void IndicatorsView::setColumnShown(int column, bool shown)
{
    m_table->setColumnHidden(column, !shown);
    m_table->fitName();
    updateViewsButton();
}

void IndicatorsView::fillViewsMenu(QMenu *menu)
{
    const ListState present = state();
    for (const SavedViews::View &view : m_saved.views()) {
        QAction *action = menu->addAction(asMenuText(view.name));
        action->setCheckable(true);
        action->setChecked(view.state == present);
        connect(action, &QAction::triggered, this, [this, state = view.state] { setState(state); });
    }
    QAction *usual = menu->addAction(tr("Todo, como el reporte"));
    usual->setCheckable(true);
    usual->setChecked(present == usualState());
    connect(usual, &QAction::triggered, this, [this] { setState(usualState()); });
    if (m_scope == Scope::OnePlan) {
        QAction *near = menu->addAction(tr("Lo que está a un &paso del estado siguiente"));
        near->setObjectName(u"nearNextState"_s);
        near->setToolTip(
            tr("Los indicadores en una sola lista, primero los que menos puntos de avance necesitan para subir"));
        near->setCheckable(true);
        near->setChecked(present == ListState::nearestFirst());
        connect(near, &QAction::triggered, this, [this] { setState(ListState::nearestFirst()); });
    }
    menu->addSeparator();
    connect(menu->addAction(tr("&Guardar esta vista…")), &QAction::triggered, this, &IndicatorsView::saveView);
    if (m_saved.views().empty())
        return;
    QMenu *rename = menu->addMenu(tr("&Cambiar el nombre"));
    QMenu *remove = menu->addMenu(tr("&Eliminar"));
    for (const SavedViews::View &view : m_saved.views()) {
        connect(rename->addAction(asMenuText(view.name)), &QAction::triggered, this,
                [this, name = view.name] { renameView(name); });
        connect(remove->addAction(asMenuText(view.name)), &QAction::triggered, this,
                [this, name = view.name] { removeView(name); });
    }
}

void IndicatorsView::saveView()
{
    m_nameLine->ask(tr("Nombre de la vista:"), {},
                    [this](const QString &name) { return m_saved.find(name) != nullptr; });
    m_nameLine->disconnect(this);
    connect(m_nameLine, &NameLine::named, this, [this](const QString &name) {
        m_saved.save(name, state());
        updateViewsButton();
        m_table->setFocus();
    });
}

void IndicatorsView::renameView(const QString &old)
{
    m_nameLine->ask(tr("Nuevo nombre de «%1»:").arg(old), old, [this, old](const QString &name) {
        const SavedViews::View *other = m_saved.find(name);
        return other != nullptr && other != m_saved.find(old);
    });
    m_nameLine->disconnect(this);
    connect(m_nameLine, &NameLine::named, this, [this, old](const QString &name) {
        m_saved.rename(old, name);
        updateViewsButton();
        m_table->setFocus();
    });
}

void IndicatorsView::removeView(const QString &name)
{
    m_saved.remove(name);
    updateViewsButton();
    notify(tr("Se eliminó la vista «%1». Los indicadores siguen como estaban.").arg(name));
}

void IndicatorsView::updateViewsButton()
{
    const ListState present = state();
    QString text = tr("Vistas");
    for (const SavedViews::View &view : m_saved.views()) {
        if (view.state == present)
            text = view.name;
    }
    constexpr int Longest = 130; // a long name must not push the chips away
    text = m_views->fontMetrics().elidedText(text, Qt::ElideRight, Longest);
    m_views->setText(tr("%1 ▾").arg(asMenuText(text)));
}

void IndicatorsView::copy(bool all) const
{
    std::vector<int> rows;
    if (all) {
        rows.resize(std::size_t(m_model->rowCount()));
        std::iota(rows.begin(), rows.end(), 0);
    } else {
        for (const QItemSelectionRange &range : m_table->selectionModel()->selection()) {
            for (int row = range.top(); row <= range.bottom(); ++row)
                rows.push_back(row);
        }
        std::sort(rows.begin(), rows.end());
        rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    }
    if (rows.empty())
        return;
    std::vector<int> columns{IndicatorColumns::CodeColumn, IndicatorColumns::NameColumn};
    for (const int column : m_table->columnOrder()) {
        // A mark cannot be copied, its word can.
        const bool marked =
            column == IndicatorColumns::StateColumn && !m_table->isColumnHidden(IndicatorColumns::PercentColumn);
        if (!m_table->isColumnHidden(column) || marked)
            columns.push_back(column);
    }
    const PastedTable table = copyOf(*m_model, rows, columns);
    TextTable texts;
    texts.reserve(table.size());
    for (const std::vector<PastedCell> &cells : table) {
        std::vector<QString> &line = texts.emplace_back();
        for (const PastedCell &cell : cells)
            line.push_back(cell.text);
    }
    auto *content = new QMimeData;
    content->setText(toTsv(texts));
    content->setHtml(toHtmlTable(table));
    QGuiApplication::clipboard()->setMimeData(content);
}

} // namespace pei
