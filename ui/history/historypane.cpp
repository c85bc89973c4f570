// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/historypane.h"

#include "core/document/document.h"
#include "core/models/labels.h"
#include "core/models/tsv.h"
#include "ui/history/historymodel.h"
#include "ui/indicators/celldelegate.h"
#include "ui/indicators/filterchip.h"
#include "ui/indicators/flatheader.h"
#include "ui/look/look.h"

#include <QClipboard>
#include <QDateEdit>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QTimer>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace pei {

namespace {

enum Scope { PlanScope, IndicatorScope, ValueScope };

// The room before a step's lines is no cell, which no delegate paints: the line under the row goes through there too.
class HistoryList final : public QTreeView
{
protected:
    void drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const override
    {
        QTreeView::drawBranches(painter, rect, index);
        painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), Look::screen().line);
    }
};

} // namespace

HistoryPane::HistoryPane(QWidget *parent)
    : QDockWidget(tr("Historial"), parent)
    , m_model(new HistoryModel(this))
    , m_filter(new HistoryFilter(this))
    , m_list(new HistoryList)
{
    setObjectName(u"historyPane"_s);
    setAllowedAreas(Qt::BottomDockWidgetArea | Qt::RightDockWidgetArea);
    m_filter->setSourceModel(m_model);
    m_list->setObjectName(u"historyList"_s);
    m_list->setAccessibleName(tr("Historial de cambios, el último primero"));
    m_list->setModel(m_filter);
    m_list->setUniformRowHeights(true);
    m_list->setHeader(new FlatHeader(m_list));
    m_list->setItemDelegate(new CellDelegate(m_list));
    m_list->setTreePosition(HistoryModel::WhatColumn);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_list->setExpandsOnDoubleClick(false);
    m_list->installEventFilter(this);
    const int digits = m_list->fontMetrics().horizontalAdvance(u"00/00/0000 00:00"_s);
    m_list->setColumnWidth(HistoryModel::WhenColumn, digits + 2 * CellDelegate::Margin + 8);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(HistoryModel::WhatColumn, QHeaderView::Stretch);
    m_list->setColumnWidth(HistoryModel::WhoColumn, 150);
    m_list->setColumnWidth(HistoryModel::HowColumn, 90);

    // Over the list, which keeps the keys.
    m_empty = new QLabel(m_list->viewport());
    m_empty->setObjectName(u"historyEmpty"_s);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setTextFormat(Qt::PlainText);
    m_empty->setProperty("muted", true);
    m_empty->setAttribute(Qt::WA_TransparentForMouseEvents);
    auto *over = new QVBoxLayout(m_list->viewport());
    over->addWidget(m_empty);

    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeBar());
    layout->addWidget(m_list, 1);
    setWidget(content);

    connect(m_scope, &FilterChip::chose, this, [this](const QVariant &value) {
        HistoryScope scope;
        if (m_cell && value.toInt() != PlanScope)
            scope.indicator = m_cell->indicator;
        if (m_cell && value.toInt() == ValueScope)
            scope.period = m_cell->period;
        showScope(scope);
    });
    connect(m_search, &QLineEdit::textChanged, m_filter, &HistoryFilter::setSearch);
    connect(m_search, &QLineEdit::textChanged, this, &HistoryPane::showEmpty);
    connect(m_filter, &QAbstractItemModel::rowsInserted, this, &HistoryPane::showEmpty);
    connect(m_filter, &QAbstractItemModel::rowsRemoved, this, &HistoryPane::showEmpty);
    connect(m_filter, &QAbstractItemModel::modelReset, this, &HistoryPane::showEmpty);
    connect(m_model, &HistoryModel::failed, this, &HistoryPane::failed);
    connect(m_list, &QTreeView::doubleClicked, this,
            [this](const QModelIndex &index) { lookAt(index, HistoryModel::MomentRole); });
    connect(m_list, &QWidget::customContextMenuRequested, this, &HistoryPane::openMenu);
    // What happens while the pane is closed is read when it opens.
    connect(this, &QDockWidget::visibilityChanged, this, [this](bool visible) {
        if (visible)
            takeIn();
    });
    showScopes();
}

QWidget *HistoryPane::makeBar()
{
    auto *bar = new QWidget;
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(12, 6, 12, 6);
    layout->setSpacing(6);
    m_scope = new FilterChip(bar);
    m_scope->setObjectName(u"historyScope"_s);
    m_scope->setLongestText(0);
    m_search = new QLineEdit(bar);
    m_search->setObjectName(u"historySearch"_s);
    m_search->setPlaceholderText(tr("Buscar en el historial"));
    m_search->setAccessibleName(tr("Buscar en el historial"));
    m_search->setClearButtonEnabled(true);
    m_search->setMaximumWidth(260);
    m_author = new QLabel(bar);
    m_author->setObjectName(u"historyAuthor"_s);
    m_author->setProperty("muted", true);
    m_author->setTextFormat(Qt::RichText);
    m_author->setTextInteractionFlags(Qt::TextBrowserInteraction);
    connect(m_author, &QLabel::linkActivated, this, &HistoryPane::authorAsked);
    m_day = new QDateEdit(QDate::currentDate(), bar);
    m_day->setObjectName(u"pastDay"_s);
    m_day->setCalendarPopup(true);
    m_day->setDisplayFormat(u"dd/MM/yyyy"_s);
    m_day->setAccessibleName(tr("Día al que se quiere ver el plan"));
    auto *look = new QPushButton(tr("Ver el plan al final de ese día"), bar);
    look->setObjectName(u"lookAtDay"_s);
    connect(look, &QPushButton::clicked, this,
            [this] { emit momentChosen(m_day->date().addDays(1).startOfDay().addMSecs(-1).toUTC()); });
    layout->addWidget(m_scope);
    layout->addWidget(m_search, 1);
    layout->addStretch(1);
    layout->addWidget(m_author);
    layout->addSpacing(12);
    layout->addWidget(m_day);
    layout->addWidget(look);
    return bar;
}

void HistoryPane::setDocument(Document *document)
{
    if (document == m_document && document != nullptr)
        return;
    if (m_document)
        m_document->disconnect(this);
    m_document = document;
    m_cell.reset();
    m_filter->setScope({});
    m_model->setDocument(nullptr);
    if (document) {
        const auto later = [this] {
            // Several signals come of one change.
            if (isVisible() && !std::exchange(m_taking, true))
                QTimer::singleShot(0, this, &HistoryPane::takeIn);
        };
        connect(document, &Document::valuesChanged, this, later);
        connect(document, &Document::notesChanged, this, later);
        connect(document, &Document::periodsChanged, this, later);
        connect(document, &Document::planReset, this, later);
    }
    showScopes();
    if (isVisible())
        takeIn();
}

void HistoryPane::takeIn()
{
    m_taking = false;
    showAuthor();
    if (!m_document)
        return;
    if (m_model->isOf(m_document)) {
        m_model->update();
        if (m_filter->scope().indicator != 0)
            m_list->expandAll();
    } else {
        m_model->setDocument(m_document);
        m_list->setCurrentIndex(m_filter->index(0, 0));
    }
}

void HistoryPane::showAuthor()
{
    const QString name = m_document ? m_document->author().toHtmlEscaped() : QString();
    m_author->setText(m_document ? tr("Sus cambios llevan el nombre %1 (%2)")
                                       .arg(u"<b>%1</b>"_s.arg(name), u"<a href=\"#\">%1</a>"_s.arg(tr("cambiar")))
                                 : QString());
}

void HistoryPane::showScopes()
{
    std::vector<FilterChip::Choice> choices{{tr("Todo el plan"), int(PlanScope)}};
    const auto row = m_document && m_cell ? m_document->plan().indicatorIndex(m_cell->indicator) : std::nullopt;
    if (row) {
        const QString code = m_document->plan().indicators[*row].code;
        choices.push_back({code, int(IndicatorScope)});
        //: An indicator's code and a period.
        choices.push_back({tr("%1, %2").arg(code, Labels::period(m_cell->period)), int(ValueScope)});
    }
    m_scope->setChoices(tr("Todo el plan"), std::move(choices));
    const HistoryScope &scope = m_filter->scope();
    m_scope->setChosen(int(scope.indicator == 0 ? PlanScope : scope.period ? ValueScope : IndicatorScope));
}

void HistoryPane::showScope(const HistoryScope &scope)
{
    if (scope.indicator != 0)
        m_cell = {scope.indicator, scope.period.value_or(m_document ? m_document->period() : Period())};
    m_filter->setScope(scope);
    showScopes();
    showEmpty();
    expandFound();
    m_list->setCurrentIndex(m_filter->index(0, 0));
}

void HistoryPane::showEmpty()
{
    QString text;
    const HistoryScope &scope = m_filter->scope();
    if (m_filter->rowCount() > 0)
        text.clear();
    else if (!m_document)
        text = tr("No hay ningún plan abierto.");
    else if (!m_search->text().isEmpty())
        text = tr("Ningún cambio contiene «%1».").arg(m_search->text().simplified());
    else if (scope.period)
        text = tr("Este valor no ha cambiado: sigue como entró al plan.");
    else if (scope.indicator != 0)
        text = tr("Este indicador no ha cambiado: sigue como entró al plan.");
    else
        text = tr("Todavía no hay cambios en este plan.");
    m_empty->setText(text);
    m_list->setAccessibleDescription(text);
}

// Of a value its own line is wanted, not the step of many it was part of.
void HistoryPane::expandFound()
{
    if (m_filter->scope().indicator != 0)
        m_list->expandAll();
    else
        m_list->collapseAll();
}

void HistoryPane::followCell(const NotedCell &cell)
{
    m_cell = cell;
    HistoryScope scope = m_filter->scope();
    if (scope.indicator != 0) {
        scope.indicator = cell.indicator;
        if (scope.period)
            scope.period = cell.period;
        m_filter->setScope(scope);
        showEmpty();
        expandFound();
    }
    showScopes();
}

void HistoryPane::lookAt(const QModelIndex &index, int role)
{
    const QVariant moment = index.data(role);
    if (moment.isValid())
        emit momentChosen(moment.toDateTime());
}

void HistoryPane::copy() const
{
    TextTable table;
    std::vector<QModelIndex> rows;
    for (const QModelIndex &index : m_list->selectionModel()->selectedRows())
        rows.push_back(index);
    // Top to bottom, as they stand; lines of a step after it.
    const auto place = [](const QModelIndex &index) {
        return index.parent().isValid() ? std::pair(index.parent().row(), index.row()) : std::pair(index.row(), -1);
    };
    std::sort(rows.begin(), rows.end(),
              [&](const QModelIndex &a, const QModelIndex &b) { return place(a) < place(b); });
    for (const QModelIndex &row : rows) {
        std::vector<QString> &cells = table.emplace_back();
        for (int column = 0; column < HistoryModel::ColumnCount; ++column)
            cells.push_back(row.siblingAtColumn(column).data().toString());
    }
    if (!table.empty())
        QGuiApplication::clipboard()->setText(toTsv(table));
}

void HistoryPane::openMenu(const QPoint &position)
{
    const QModelIndex index = m_list->currentIndex();
    if (!index.isValid())
        return;
    auto *menu = new QMenu(this);
    menu->setObjectName(u"historyMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu->addAction(tr("Ver el plan después de este cambio")), &QAction::triggered, this,
            [this, index] { lookAt(index, HistoryModel::MomentRole); });
    QAction *before = menu->addAction(tr("Ver el plan antes de este cambio"));
    before->setEnabled(index.data(HistoryModel::EarlierRole).isValid());
    connect(before, &QAction::triggered, this, [this, index] { lookAt(index, HistoryModel::EarlierRole); });
    QAction *comparing = menu->addAction(tr("Comparar lo de antes de este cambio con lo de ahora"));
    comparing->setEnabled(before->isEnabled());
    connect(comparing, &QAction::triggered, this,
            [this, index] { emit comparisonAsked(index.data(HistoryModel::EarlierRole).toDateTime()); });
    menu->addSeparator();
    connect(menu->addAction(tr("Copiar")), &QAction::triggered, this, &HistoryPane::copy);
    menu->popup(m_list->viewport()->mapToGlobal(position));
}

bool HistoryPane::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_list || (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride))
        return QDockWidget::eventFilter(watched, event);
    auto *key = static_cast<QKeyEvent *>(event);
    const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    const bool copies = key->matches(QKeySequence::Copy);
    if (!enter && !copies)
        return false;
    event->accept();
    if (event->type() == QEvent::KeyPress && copies)
        copy();
    else if (event->type() == QEvent::KeyPress)
        lookAt(m_list->currentIndex(),
               key->modifiers().testFlag(Qt::ShiftModifier) ? HistoryModel::EarlierRole : HistoryModel::MomentRole);
    return true;
}

void HistoryPane::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape)
        return QDockWidget::keyPressEvent(event);
    close();
    emit left();
}

} // namespace pei
