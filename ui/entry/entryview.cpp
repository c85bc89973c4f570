// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entry/entryview.h"

#include "core/document/document.h"
#include "core/models/entrymodel.h"
#include "core/models/indicatorproxy.h"
#include "core/models/labels.h"
#include "core/models/softcase.h"
#include "core/progress/missingnote.h"
#include "ui/entry/cellline.h"
#include "ui/entry/entrytable.h"
#include "ui/entry/entrytext.h"
#include "ui/entry/findbar.h"
#include "ui/entry/pastereview.h"
#include "ui/entry/periodbar.h"
#include "ui/indicators/filterchip.h"
#include "ui/indicators/flowlayout.h"
#include "ui/look/errortext.h"
#include "ui/look/notice.h"
#include "ui/notes/noteeditor.h"

#include <QFocusEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace pei {

EntryView::EntryView(QWidget *parent)
    : QWidget(parent)
    , m_model(new EntryModel(this))
    , m_proxy(new IndicatorProxy(this))
    , m_closed(new PeriodBar(this))
    , m_paste(new PasteReview(this))
    , m_notice(new Notice(u"notice"_s, this))
{
    // A row must not move or vanish under the hand that fills it.
    m_proxy->setDynamicSortFilter(false);
    m_proxy->setSourceModel(m_model);
    m_table = new EntryTable(m_model, m_proxy, this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeBar());
    layout->addWidget(m_closed);
    layout->addWidget(m_paste);
    layout->addWidget(m_table, 1);
    m_find = new FindBar(m_table, this);
    layout->addWidget(m_find);
    m_line = new CellLine(this);
    layout->addWidget(m_line);
    setUpNotes();
    layout->addWidget(m_notePane);
    m_notice->setContentsMargins(12, 6, 12, 6);
    layout->addWidget(m_notice);
    // Made before the bar, which Tab passes first: the grid keeps Tab to itself.
    QWidget *before = m_period;
    for (QWidget *next :
         std::initializer_list<QWidget *>{m_add, m_unit, m_missing, m_doubtful, m_withoutNote, m_table}) {
        setTabOrder(before, next);
        before = next;
    }

    connect(m_period, &FilterChip::chose, this, &EntryView::choosePeriod);
    connect(m_unit, &FilterChip::chose, this, [this](const QVariant &value) {
        IndicatorFilter filter = m_proxy->filter();
        filter.unit = value.toString();
        m_proxy->setFilter(filter);
        m_unit->setChosen(value);
    });
    connect(m_missing, &QToolButton::clicked, this, [this](bool on) { showOnly(on ? Only::Missing : Only::All); });
    connect(m_doubtful, &QToolButton::clicked, this, [this](bool on) { showOnly(on ? Only::Doubtful : Only::All); });
    connect(m_table, &EntryTable::reportPasted, this, &EntryView::reportPasted);
    connect(m_table, &EntryTable::failed, this, &EntryView::refuse);
    connect(m_table, &EntryTable::shutCellTouched, this, [this](const QModelIndex &index) {
        notify(EntryText::shut(*m_document, m_model->periodOf(index.column())));
    });
    connect(m_table, &EntryTable::findAsked, m_find, &FindBar::open);
    connect(m_table, &EntryTable::findAgainAsked, m_find, &FindBar::findAgain);
    connect(m_find, &FindBar::notFound, this,
            [this](const QString &text) { notify(tr("«%1» no está en la tabla.").arg(text)); });
    connect(m_table, &EntryTable::menuAboutToShow, this, &EntryView::fillMenu);
    setUpPasting();
    setUpPeriods();
    connect(m_model, &EntryModel::entryRefused, this,
            [this](const QModelIndex &, const QString &text, ValueRefusal refusal) {
                notify(EntryText::notTaken(text, refusal));
            });
    connect(m_model, &EntryModel::entryFailed, this, [this](const QModelIndex &cell, const Error &error) {
        m_notice->insist(EntryText::notKept(cell.data().toString(), error));
    });
    const auto showCell = [this] {
        m_line->showCell(m_table->currentIndex());
        showNote();
    };
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, showCell);
    connect(m_model, &QAbstractItemModel::dataChanged, this, showCell);
    connect(m_proxy, &QAbstractItemModel::modelReset, this, showCell);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) {
                const QVariant indicator = current.data(IndicatorRole);
                if (indicator.isValid())
                    emit indicatorSelected(std::size_t(indicator.toInt()));
            });
    refresh();
}

EntryView::~EntryView()
{
    // An editor still open commits as it goes; what listens to that must still be there.
    delete m_table;
    delete m_notePane;
}

void EntryView::setUpPasting()
{
    connect(m_table, &EntryTable::pasteHeld, this, [this](const PasteRequest &request, const PasteReport &report) {
        m_held = std::make_unique<PasteRequest>(request);
        m_paste->hold(report);
    });
    connect(m_paste, &PasteReview::readingChosen, this, [this](AmbiguousReading reading) {
        if (m_held)
            m_paste->update(m_model->checkPaste(m_held->rows, m_held->column, m_held->table, reading));
    });
    connect(m_paste, &PasteReview::applied, this, [this](const PasteReport &report) {
        if (report.method == EntryMethod::Tried) {
            emit trialAccepted();
            return;
        }
        if (const Result<void> set = m_model->applyPaste(report); !set) {
            refuse(set.error());
            return m_paste->hold(report); // it is still to be done
        }
        m_table->setFocus();
    });
    connect(m_paste, &PasteReview::discarded, m_table, qOverload<>(&QWidget::setFocus));
}

void EntryView::reviewTrial(const PasteReport &report)
{
    m_held.reset();
    m_paste->hold(report);
}

QWidget *EntryView::makeBar()
{
    auto *bar = new QWidget(this);
    bar->setMinimumWidth(1); // a narrow window cuts the help at its end rather than grow by itself
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(12, 8, 12, 8);
    layout->setSpacing(8);
    auto *flow = new FlowLayout;
    flow->setSpacing(6);
    layout->addLayout(flow, 1);
    m_period = new FilterChip(bar);
    m_period->setObjectName(u"period"_s);
    m_period->setLongestText(0);
    m_unit = new FilterChip(bar);
    m_unit->setObjectName(u"unit"_s);
    m_missing = new FilterChip(bar);
    m_missing->setObjectName(u"missing"_s);
    m_doubtful = new FilterChip(bar);
    m_doubtful->setObjectName(u"doubtful"_s);
    m_doubtful->setToolTip(tr("Valores que piden una segunda mirada"));
    m_withoutNote = new FilterChip(bar);
    m_withoutNote->setObjectName(u"withoutNote"_s);
    m_withoutNote->setToolTip(tr("Valores en rojo sin factor ni medida de mejora"));
    m_add = new QToolButton(bar);
    m_add->setObjectName(u"addPeriod"_s);
    m_add->setProperty("chip", true);
    m_add->setFocusPolicy(Qt::TabFocus);
    m_add->setCursor(Qt::PointingHandCursor);
    for (QWidget *chip :
         std::initializer_list<QWidget *>{m_period, m_add, m_unit, m_missing, m_doubtful, m_withoutNote})
        flow->addWidget(chip);
    m_progress = new QLabel(bar);
    m_progress->setObjectName(u"progress"_s);
    m_progress->setProperty("muted", true);
    m_progress->setMinimumHeight(m_missing->sizeHint().height());
    m_progress->setContentsMargins(6, 0, 0, 0);
    flow->addWidget(m_progress);
    auto *help = new QLabel(tr("F1: teclas"), bar);
    help->setProperty("muted", true);
    help->setMinimumHeight(m_missing->sizeHint().height());
    layout->addWidget(help, 0, Qt::AlignTop);
    return bar;
}

void EntryView::setDocument(Document *document)
{
    if (m_document) {
        m_document->disconnect(this);
        m_document->disconnect(m_notice);
        PendingEntries::of(m_document)->disconnect(m_notice);
    }
    m_document = document;
    m_paste->dismiss();
    m_notice->hide();
    m_proxy->setDocument(document);
    m_proxy->setFilter({});
    showOnly(Only::All);
    m_model->setDocument(document);
    if (!document)
        m_note->showCell(nullptr, std::nullopt);
    if (document) {
        connect(document, &Document::valuesChanged, this, [this] {
            // What is tried now is not what was to be looked at.
            if (m_paste->report().method == EntryMethod::Tried)
                m_paste->dismiss();
        });
        // Connected after the model's own: the counts below are read from it.
        connect(document, &Document::valuesChanged, m_notice, &Notice::settle);
        connect(document, &Document::notesChanged, m_notice, &Notice::settle);
        connect(PendingEntries::of(document), &PendingEntries::settled, m_notice, &Notice::settle);
        connect(document, &Document::valuesChanged, this, &EntryView::refreshOnceSeen);
        connect(document, &Document::notesChanged, this, &EntryView::refreshOnceSeen);
        const auto another = [this] {
            m_paste->dismiss();
            m_notice->hide();
            showOnly(m_only);
            refresh();
        };
        connect(document, &Document::analysisChanged, this, another);
        connect(document, &Document::periodsChanged, this, another);
        connect(document, &Document::planReset, this, another);
    }
    refresh();
    m_table->fitColumns();
    m_table->focusOpenCell();
}

void EntryView::setSearchText(const QString &text)
{
    IndicatorFilter filter = m_proxy->filter();
    filter.text = text;
    m_proxy->setFilter(filter);
}

void EntryView::choose(const QModelIndex &index)
{
    // Not by the view: with Ctrl held it would take the cell out of what is chosen.
    m_table->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
    m_table->scrollTo(index);
}

void EntryView::selectIndicator(std::size_t indicator)
{
    const QModelIndex source = m_model->index(int(indicator), std::max(0, m_model->openColumn()));
    if (!m_proxy->mapFromSource(source).isValid()) {
        m_proxy->setFilter({});
        showOnly(Only::All);
    }
    const QModelIndex index = m_proxy->mapFromSource(source);
    choose(index);
}

void EntryView::selectCell(std::size_t indicator, Period period)
{
    selectIndicator(indicator);
    const QModelIndex index = m_table->currentIndex();
    for (int column = 0; column < m_model->columnCount(); ++column) {
        if (m_model->periodOf(column) == period)
            choose(index.siblingAtColumn(column));
    }
}

void EntryView::goTo(const QList<ValueEdit> &values)
{
    std::vector<QModelIndex> cells;
    for (const ValueEdit &value : values) {
        const QModelIndex cell = m_proxy->mapFromSource(m_model->cellOf({value.indicator, value.period}));
        if (cell.isValid())
            cells.push_back(cell);
    }
    if (cells.empty())
        return;
    const auto place = [](const QModelIndex &cell) { return std::pair(cell.column(), cell.row()); };
    const auto [first, last] = std::minmax_element(
        cells.begin(), cells.end(), [&](const auto &one, const auto &other) { return place(one) < place(other); });
    const bool isBlock = first->column() == last->column() && last->row() - first->row() + 1 == int(cells.size());
    m_table->choose(*first, isBlock ? *last : *first);
}

QAbstractItemView *EntryView::table() const
{
    return m_table;
}

void EntryView::showOnly(Only only)
{
    m_only = only;
    std::optional<std::set<int>> subset;
    if (only != Only::All && m_document) {
        subset.emplace();
        const Plan &plan = m_document->plan();
        for (std::size_t i = 0; i < plan.indicators.size(); ++i) {
            if (isShownBy(only, i))
                subset->insert(int(i));
        }
    }
    m_proxy->setSubset(std::move(subset));
    m_missing->setChecked(only == Only::Missing);
    m_doubtful->setChecked(only == Only::Doubtful);
    m_withoutNote->setChecked(only == Only::WithoutNote);
}

bool EntryView::isShownBy(Only only, std::size_t row) const
{
    const Plan &plan = m_document->plan();
    switch (only) {
    case Only::All:
        return true;
    case Only::Missing:
        return !plan.obtained(plan.indicators[row], m_document->period());
    case Only::Doubtful:
        return m_model->isDoubtful(row);
    case Only::WithoutNote:
        return noteIsMissing(plan, m_document->analysis(), m_document->notes(), row);
    }
    Q_UNREACHABLE();
}

// Of a large plan, counting takes a moment that the page in front should have.
void EntryView::refreshOnceSeen()
{
    m_waiting = !isVisible();
    if (!m_waiting)
        refresh();
}

void EntryView::showEvent(QShowEvent *event)
{
    if (m_waiting)
        refresh();
    QWidget::showEvent(event);
}

void EntryView::refresh()
{
    m_waiting = false;
    setChoices();
    const int all = m_model->rowCount();
    const int done = m_model->registered();
    m_period->setChosen(m_document ? QVariant(periodKey(m_document->period())) : QVariant());
    m_unit->setChosen(m_proxy->filter().unit.isEmpty() ? QVariant() : QVariant(m_proxy->filter().unit));
    m_missing->setText(tr("Solo sin valor · %1").arg(all - done));
    m_missing->setChecked(m_only == Only::Missing);
    m_doubtful->setText(tr("Con dudas · %1").arg(m_model->doubtful()));
    m_doubtful->setChecked(m_only == Only::Doubtful);
    m_doubtful->setVisible(m_model->doubtful() > 0 || m_only == Only::Doubtful);
    const auto withoutNote =
        m_document ? missingNotes(m_document->plan(), m_document->analysis(), m_document->notes()).size() : 0;
    m_withoutNote->setText(tr("En rojo sin nota · %1").arg(withoutNote));
    m_withoutNote->setChecked(m_only == Only::WithoutNote);
    m_withoutNote->setVisible(withoutNote > 0 || m_only == Only::WithoutNote);
    const std::optional<Period> next = m_document ? nextPeriod(m_document->plan()) : std::nullopt;
    m_add->setVisible(next && m_document->takesValues());
    if (next) {
        //: On a button: opens that period for entering values.
        m_add->setText(tr("+ %1").arg(Labels::period(*next)));
        m_add->setToolTip(tr("Agregar %1 y registrar en él").arg(Labels::period(*next)));
    }
    if (m_document && m_document->isClosed(m_document->period()))
        m_closed->showClosed(m_document->period(), !m_document->isReadOnly());
    else
        m_closed->hide();
    m_find->refresh();
    m_progress->setText(tr("%1 de %2 registrados").arg(done).arg(all));
    for (QWidget *chip : std::initializer_list<QWidget *>{m_period, m_unit, m_missing, m_doubtful, m_withoutNote})
        chip->setEnabled(m_document != nullptr);
}

void EntryView::notify(const QString &text)
{
    m_notice->tell(text);
}

void EntryView::refuse(const Error &error)
{
    m_notice->insist(errorText(error));
}

void EntryView::focusInEvent(QFocusEvent *event)
{
    m_table->setFocus(event->reason());
}

} // namespace pei
