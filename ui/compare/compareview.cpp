// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/compareview.h"

#include "core/models/labels.h"
#include "core/models/softcase.h"
#include "ui/compare/comparebar.h"
#include "ui/compare/comparedelegate.h"
#include "ui/compare/comparemodel.h"
#include "ui/compare/comparetable.h"
#include "ui/compare/comparetext.h"
#include "ui/compare/comparework.h"
#include "ui/indicators/emptynote.h"
#include "ui/indicators/filterchip.h"
#include "ui/indicators/flowlayout.h"
#include "ui/look/errortext.h"
#include "ui/look/notice.h"
#include "ui/look/pagerefresh.h"
#include "ui/look/textblock.h"

#include <QFocusEvent>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace pei {

namespace {

constexpr int SlowReading = 150; // ms: only a reading that takes its time is announced

QFrame *makeCard(QWidget *inside)
{
    auto *card = new QFrame;
    card->setProperty("card", true);
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->addWidget(inside);
    return card;
}

QString kindName(ChangeKind kind)
{
    static constexpr std::array names{"up",      "down",    "level",   "uncomparable", "semaphore", "added",
                                      "removed", "renamed", "targets", "values",       "fields"};
    return u"change_"_s + QLatin1StringView(names[std::size_t(kind)]);
}

} // namespace

CompareView::CompareView(ReadBytes read, QWidget *parent)
    : QWidget(parent)
    , m_work(new CompareWork(std::move(read), this))
    , m_model(new CompareModel(this))
    , m_plans(new PlansModel(this))
    , m_bar(new CompareBar)
    , m_notice(new Notice(u"compareNotice"_s))
    , m_finding(new TextBlock)
    , m_chips(makeChips())
    , m_pages(new QStackedWidget)
    , m_list(new CompareTable(CompareModel::NameColumn))
    , m_details(new TextBlock)
    , m_planList(new CompareTable(PlansModel::EntityColumn))
    , m_empty(new EmptyNote)
    , m_refresh(new PageRefresh(this, [this] { refresh(); }))
{
    setAccessibleName(tr("Comparar"));
    m_finding->setObjectName(u"compareFinding"_s);
    m_finding->setAccessibleName(tr("Qué cambió"));
    m_pages->addWidget(makeList());
    m_pages->addWidget(makePlans());
    m_pages->addWidget(makeCard(m_empty));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 10, 12, 12);
    layout->setSpacing(8);
    layout->addWidget(m_bar);
    layout->addWidget(m_notice);
    layout->addWidget(m_finding);
    layout->addWidget(m_chips);
    layout->addWidget(m_pages, 1);

    connect(m_bar, &CompareBar::modeChosen, this, &CompareView::showMode);
    connect(m_bar, &CompareBar::sidesChosen, this, [this] {
        m_chosen = true;
        compareChosen();
    });
    connect(m_bar, &CompareBar::periodChosen, this, &CompareView::comparePlans);
    connect(m_bar, &CompareBar::copyRequested, this, &CompareView::copy);
    connect(m_bar, &CompareBar::exportRequested, this, &CompareView::exportRequested);
    connect(m_bar, &CompareBar::printRequested, this, &CompareView::printRequested);
    connect(m_work, &CompareWork::figuresRead, m_plans, &PlansModel::setFigures);
    connect(m_work, &CompareWork::plansRead, this, &CompareView::showPlans);
    connect(m_work, &CompareWork::failed, this, &CompareView::refuse);
    connect(m_empty->button(), &QPushButton::clicked, this, [this] { showMode(CompareMode::Past); });
    connect(m_work, &CompareWork::reportRead, this, [this] {
        if (m_reading)
            compareChosen();
    });
    m_slow.setSingleShot(true);
    m_slow.setInterval(SlowReading);
    connect(&m_slow, &QTimer::timeout, this, [this] {
        showEmpty(tr("Se están volviendo a leer los reportes."),
                  tr("Lo que dice cada uno se compara apenas se terminan de leer."));
    });
    setDocument(nullptr);
}

CompareView::~CompareView() = default;

QWidget *CompareView::makeChips()
{
    auto *bar = new QWidget;
    auto *layout = new FlowLayout(bar);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    const auto add = [&](const QString &name) {
        auto *chip = new FilterChip(bar);
        chip->setObjectName(name);
        chip->setToolButtonStyle(Qt::ToolButtonTextOnly);
        layout->addWidget(chip);
        return chip;
    };
    m_indicators = add(u"levelIndicators"_s);
    m_elements = add(u"levelElements"_s);
    for (FilterChip *chip : {m_indicators, m_elements}) {
        connect(chip, &FilterChip::clicked, this, [this, chip] {
            m_model->setKind(std::nullopt);
            m_model->setLevel(chip == m_elements ? CompareModel::Level::Elements : CompareModel::Level::Indicators);
            showColumns();
            chooseKind(std::nullopt);
        });
    }
    for (const ChangeKind kind : ChangeKinds) {
        FilterChip *chip = add(kindName(kind));
        chip->setToolTip(CompareText::kindHint(kind));
        connect(chip, &FilterChip::clicked, this,
                [this, kind](bool on) { chooseKind(on ? std::optional(kind) : std::nullopt); });
        m_kinds[std::size_t(kind)] = chip;
    }
    return bar;
}

QWidget *CompareView::makeList()
{
    m_list->setObjectName(u"compareList"_s);
    m_list->setAccessibleName(tr("Lo que cambió, de mayor a menor movimiento"));
    m_list->setModel(m_model);
    for (const int column : {CompareModel::ProgressBeforeColumn, CompareModel::ProgressAfterColumn})
        m_list->setItemDelegateForColumn(column, new ProgressDelegate(m_list));
    m_list->setItemDelegateForColumn(CompareModel::MovementColumn, new DumbbellDelegate(m_list));
    m_list->horizontalHeader()->setSortIndicator(CompareModel::MovementColumn, Qt::DescendingOrder);
    m_list->setSortingEnabled(true);
    connect(m_list, &QTableView::activated, this, &CompareView::follow);
    connect(m_list, &CompareTable::copyRequested, this, &CompareView::copy);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &CompareView::showDetails);
    connect(m_model, &QAbstractItemModel::modelReset, this, &CompareView::showDetails);

    m_details->setObjectName(u"compareDetails"_s);
    m_details->setAccessibleName(tr("Qué cambió en la fila elegida"));
    auto *content = new QWidget;
    auto *inside = new QVBoxLayout(content);
    inside->setContentsMargins(12, 8, 12, 8);
    inside->addWidget(m_details);
    inside->addStretch();
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(content);
    scroll->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false); // after the area has set it
    auto *splitter = new QSplitter(Qt::Vertical);
    splitter->setObjectName(u"compareSplitter"_s);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(8);
    splitter->addWidget(makeCard(m_list));
    splitter->addWidget(makeCard(scroll));
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 0);
    splitter->setSizes({420, 104});
    return splitter;
}

QWidget *CompareView::makePlans()
{
    m_planList->setObjectName(u"planList"_s);
    m_planList->setAccessibleName(tr("Planes de este archivo"));
    m_planList->setModel(m_plans);
    m_planList->setItemDelegateForColumn(PlansModel::BandsColumn, new BandsDelegate(m_planList));
    m_planList->horizontalHeader()->setSortIndicator(PlansModel::EntityColumn, Qt::AscendingOrder);
    m_planList->setSortingEnabled(true);
    connect(m_planList, &QTableView::activated, this, [this](const QModelIndex &index) {
        if (index.isValid())
            emit planRequested(m_plans->rows()[std::size_t(index.row())].key);
    });
    connect(m_planList, &CompareTable::copyRequested, this, &CompareView::copy);
    return makeCard(m_planList);
}

void CompareView::setDocument(Document *document)
{
    if (m_document)
        m_document->disconnect(this);
    m_document = document;
    m_work->setDocument(document);
    m_chosen = false;
    m_wanted.reset();
    m_bar->setChoices({}, 0, 0);
    m_bar->setPeriods({}, std::nullopt);
    if (document != nullptr) {
        connect(document, &Document::planReset, this, [this] {
            m_work->forget();
            refreshLater();
        });
        connect(document, &Document::valuesChanged, this, &CompareView::refreshLater);
        connect(document, &Document::analysisChanged, this, &CompareView::refreshLater);
        connect(document, &QObject::destroyed, this, [this] { setDocument(nullptr); });
    }
    // A page behind another reads nothing.
    if (document != nullptr && !isVisible()) {
        m_model->clear();
        m_plans->setRows({});
        return refreshLater();
    }
    m_refresh->now();
}

void CompareView::showMode(CompareMode mode)
{
    if (mode != m_bar->mode())
        m_wanted.reset();
    m_bar->setMode(mode);
    m_bar->setChoices({}, 0, 0);
    m_chosen = false;
    m_list->setCurrentIndex({}); // another list, which begins at its top
    m_refresh->now();
}

void CompareView::showPast(const QDateTime &moment)
{
    m_bar->setMode(CompareMode::Past);
    m_bar->setChoices({}, 0, 0);
    m_wanted = moment;
    m_refresh->now();
}

void CompareView::refreshLater()
{
    m_refresh->later(m_document ? m_document->plan().indicators.size() : 0);
}

void CompareView::refresh()
{
    stopReading();
    m_work->stopPlans();
    if (!m_document) {
        m_model->clear();
        m_plans->setRows({});
        return showEmpty(tr("Aquí se compara un plan abierto."),
                         tr("Abra o importe un reporte para ver qué cambió de un periodo a otro."));
    }
    if (m_bar->mode() == CompareMode::Plans)
        return comparePlans();
    fillChoices();
    compareChosen();
}

// Those that were chosen stay, as long as there are such.
void CompareView::fillChoices()
{
    const CompareMode mode = m_bar->mode();
    Result<std::vector<SideChoice>> found = CompareChoices::of(mode, *m_document);
    if (!found)
        refuse(found.error());
    std::vector<SideChoice> choices = found ? std::move(found).value() : std::vector<SideChoice>();
    const auto placeOf = [&](const CompareSide &side) -> std::optional<std::size_t> {
        for (std::size_t i = 0; i < choices.size(); ++i) {
            const CompareSide &other = choices[i].side;
            if (mode == CompareMode::Periods ? other.period == side.period
                                             : other.moment == side.moment && other.report == side.report)
                return i;
        }
        return std::nullopt;
    };
    const std::optional<CompareChoices::Pair> usual = CompareChoices::usual(mode, *m_document, choices);
    CompareChoices::Pair pair = usual.value_or(CompareChoices::Pair{0, choices.empty() ? 0 : choices.size() - 1});
    if (m_chosen && m_bar->before() != nullptr && m_bar->after() != nullptr) {
        const auto before = placeOf(m_bar->before()->side);
        const auto after = placeOf(m_bar->after()->side);
        m_chosen = before && after;
        if (m_chosen)
            pair = {*before, *after};
    }
    if (m_wanted && mode == CompareMode::Past) {
        if (!placeOf({m_wanted, {}})) // older than those that are listed one by one
            choices.push_back({{m_wanted, m_document->period()},
                               CompareChoices::momentText(*m_wanted),
                               CompareChoices::momentText(*m_wanted)});
        pair = {*placeOf({m_wanted, {}}), 0};
        m_chosen = true;
        m_wanted.reset();
    }
    m_bar->setChoices(std::move(choices), pair.before, pair.after);
    if (usual || m_chosen)
        return;
    m_model->clear();
    const Period latest = latestPeriod(m_document->plan());
    switch (mode) {
    case CompareMode::Periods:
        if (hasValues(m_document->plan(), latest))
            return showEmpty(tr("Este plan tiene un solo periodo con valores: %1.").arg(Labels::period(latest)),
                             tr("Cuando tenga otro, registrado o importado, aquí se verá qué cambió de uno a otro. "
                                "Mientras tanto puede ver qué cambió desde otra fecha."));
        return showEmpty(tr("Este plan todavía no tiene valores."),
                         tr("Cuando tenga los de dos periodos, aquí se verá qué cambió de uno a otro."));
    case CompareMode::Imports:
        return showEmpty(tr("Este plan viene de un solo reporte."),
                         tr("Al importar otro reporte del mismo plan, aquí se verá qué cambió de uno a otro."));
    case CompareMode::Past:
        return showEmpty(tr("Este plan no ha cambiado desde que se hizo."),
                         tr("Con el primer cambio, aquí se verá qué hay ahora que antes no había."));
    case CompareMode::Plans:
        return;
    }
}

void CompareView::compareChosen()
{
    const SideChoice *before = m_bar->before();
    const SideChoice *after = m_bar->after();
    const bool usual = before != nullptr && after != nullptr && m_document &&
                       CompareChoices::usual(m_bar->mode(), *m_document, m_bar->choices()).has_value();
    if (!usual && !m_chosen)
        return;
    if (before == nullptr || after == nullptr)
        return;
    std::optional<Result<Comparison>> compared = m_work->compareSides(before->side, after->side);
    m_reading = !compared;
    if (m_reading) {
        m_bar->setExportEnabled(false);
        if (!m_slow.isActive())
            m_slow.start();
        return;
    }
    stopReading();
    Result<Comparison> &comparison = *compared;
    if (!comparison) {
        m_model->clear();
        return showEmpty(tr("No se puede comparar con esa fecha."), errorText(comparison.error()));
    }
    const RowChange *current = m_model->row(m_list->currentIndex());
    const QString code = current != nullptr ? current->code : QString();
    const qint64 id = current != nullptr ? current->id : 0;
    m_model->setComparison(std::move(comparison).value(), placeNamesOf(m_document->plan().entity),
                           m_bar->mode() == CompareMode::Periods);
    if (const ChangeCounts counts = m_model->counts(); m_model->kind() && counts[std::size_t(*m_model->kind())] == 0)
        m_model->setKind(std::nullopt);
    m_pages->setCurrentIndex(ListPage);
    m_chips->show();
    m_finding->show();
    m_bar->setExportEnabled(true);
    showFinding();
    showColumns();
    showChips();
    QModelIndex index = m_model->indexOf(code, id);
    if (!index.isValid())
        index = m_model->index(0, 0);
    if (index.isValid())
        m_list->setCurrentIndex(index);
    showDetails();
}

void CompareView::stopReading()
{
    m_reading = false;
    m_slow.stop();
}

void CompareView::comparePlans()
{
    Result<std::vector<PlansModel::Row>> rows = m_work->startPlans(m_bar->period());
    if (!rows) {
        refuse(rows.error());
        return showEmpty(tr("No se pueden leer los planes de este archivo."), errorText(rows.error()));
    }
    if (rows.value().size() < 2) {
        m_work->stopPlans();
        m_plans->setRows({});
        return showEmpty(tr("Este archivo tiene un solo plan."),
                         tr("Importe los reportes de varias entidades en un mismo archivo, con «Archivo ▸ Importar "
                            "varios reportes», para verlas lado a lado."));
    }
    m_plans->setRows(std::move(rows).value());
    m_chips->hide();
    m_finding->show();
    m_pages->setCurrentIndex(PlansPage);
    m_bar->setExportEnabled(true);
    m_plans->sort(m_planList->horizontalHeader()->sortIndicatorSection(),
                  m_planList->horizontalHeader()->sortIndicatorOrder());
    for (std::size_t row = 0; row < m_plans->rows().size(); ++row) {
        if (m_plans->rows()[row].key == m_document->planKey())
            m_planList->setCurrentIndex(m_plans->index(int(row), 0));
    }
    showPlans();
}

void CompareView::follow(const QModelIndex &index)
{
    const RowChange *row = m_model->row(index);
    if (row == nullptr || !m_document)
        return;
    const Plan &plan = m_document->plan();
    if (row->element) {
        for (std::size_t i = 0; i < plan.indicators.size(); ++i) {
            if (plan.indicators[i].element == row->code)
                return emit indicatorRequested(i);
        }
        return notify(tr("%1 no tiene indicadores en el plan que se está viendo.").arg(row->code));
    }
    if (const std::optional<std::size_t> found = plan.indicatorIndex(row->id))
        return emit indicatorRequested(*found);
    notify(tr("%1 no está en el plan que se está viendo.").arg(row->code));
}

void CompareView::notify(const QString &text)
{
    m_notice->tell(text);
}

void CompareView::refuse(const Error &error)
{
    notify(errorText(error));
}

void CompareView::focusInEvent(QFocusEvent *event)
{
    if (m_pages->currentIndex() == PlansPage)
        m_planList->setFocus(event->reason());
    else if (m_pages->currentIndex() == ListPage)
        m_list->setFocus(event->reason());
    else
        m_bar->focusMode(event->reason());
}

} // namespace pei
