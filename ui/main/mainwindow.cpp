// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/mainwindow.h"

#include "core/models/figure.h"
#include "core/models/indicatorfilter.h"
#include "core/models/pendingentries.h"
#include "ui/alerts/alertsview.h"
#include "ui/compare/compareview.h"
#include "ui/entry/entryview.h"
#include "ui/exchange/answerspage.h"
#include "ui/exchange/filejob.h"
#include "ui/foresight/trialband.h"
#include "ui/history/historypane.h"
#include "ui/history/pastband.h"
#include "ui/imports/importpage.h"
#include "ui/indicators/fichaview.h"
#include "ui/indicators/indicatorsview.h"
#include "ui/look/errortext.h"
#include "ui/main/actions.h"
#include "ui/main/keyspane.h"
#include "ui/main/messagebar.h"
#include "ui/main/planheader.h"
#include "ui/main/statusline.h"
#include "ui/main/welcomepage.h"
#include "ui/review/reviewdialog.h"
#include "ui/source/sourcepane.h"
#include "ui/summary/summaryview.h"

#include <QAbstractItemView>
#include <QAction>
#include <QActionGroup>
#include <QCloseEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QListWidget>
#include <QSplitter>
#include <QStackedWidget>
#include <QStatusBar>
#include <QToolBar>
#include <QVBoxLayout>

#include <chrono>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace pei {

MainWindow::MainWindow(Settings &settings, const OpenOptions &options, FileChooser chooser, QWidget *parent)
    : QMainWindow(parent)
    , m_settings(settings)
    , m_chooser(std::move(chooser))
    , m_options(options)
    , m_opening(options)
    , m_actions(new Actions(this))
{
    setAcceptDrops(true);
    setContextMenuPolicy(Qt::NoContextMenu); // the toolbar cannot be lost by a stray click
    buildLayout();
    connectFileActions();
    connectViewActions();
    connectPlanActions();
    connectHistoryActions();
    connectTrialActions();
    connectExchangeActions();
    connectAllPlans();
    connect(&m_opening, &OpenJob::finished, this, &MainWindow::openFinished);
    connect(&m_opening, &OpenJob::progressed, this,
            [this](int page, int pages) { m_messages->setProgress(u"opening"_s, page, pages); });
    m_openingSlowly.setSingleShot(true);
    m_openingSlowly.setInterval(200ms);
    connect(&m_openingSlowly, &QTimer::timeout, this, [this] {
        m_messages->showProgress(u"opening"_s, tr("Leyendo %1…").arg(QFileInfo(m_opening.path()).fileName()),
                                 [this] { m_opening.cancel(); });
    });
    if (!restoreGeometry(m_settings.windowGeometry()))
        resize(1280, 720);
    showPage(m_settings.page());
    showDocument();
}

MainWindow::~MainWindow()
{
    m_opening.disconnect(this);
    m_readingAll.disconnect(this);
    m_stack->disconnect(this);
    delete std::exchange(m_imports, nullptr); // what it runs ends first
    setDocument(nullptr);                     // the views must be told before the document goes
}

void MainWindow::buildLayout()
{
    m_actions->fillMenus(this);
    auto *bar = new QToolBar(tr("Barra de herramientas"), this);
    bar->setObjectName(u"toolbar"_s);
    bar->setMovable(false);
    bar->setIconSize({20, 20});
    m_actions->fillToolBar(bar);
    m_header = new PlanHeader(bar);
    bar->addWidget(m_header);
    addToolBar(bar);

    // What is made within the window takes its style once; what comes into it later, with all its children again.
    auto *central = new QWidget(this);
    m_stack = new QStackedWidget(central); // the welcome page joins when it is needed
    m_plan = new QWidget(m_stack);
    m_navigation = new QListWidget(m_plan);
    m_navigation->setObjectName(u"sidebar"_s);
    m_navigation->setAccessibleName(tr("Páginas"));
    m_navigation->setFixedWidth(124);
    m_navigation->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    for (const QAction *action : m_actions->pages->actions()) {
        auto *item = new QListWidgetItem(action->iconText(), m_navigation);
        item->setSizeHint({0, 36}); // the style sheet's padding does not reach the rows' height
        item->setToolTip(action->shortcut().toString(QKeySequence::NativeText));
    }
    m_pages = new QStackedWidget(m_plan);
    m_pages->setObjectName(u"pages"_s);
    auto *planLayout = new QHBoxLayout(m_plan);
    planLayout->setContentsMargins(0, 0, 0, 0);
    planLayout->setSpacing(0);
    planLayout->addWidget(m_navigation);
    planLayout->addWidget(m_pages, 1);

    m_stack->addWidget(m_plan);

    m_messages = new MessageBar(central);
    m_messages->setObjectName(u"messages"_s);
    auto *layout = new QVBoxLayout(central);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_past = new PastBand(central);
    layout->addWidget(m_past);
    m_trial = new TrialBand(central);
    layout->addWidget(m_trial);
    layout->addWidget(m_messages);
    layout->addWidget(m_stack, 1);
    setCentralWidget(central);
    m_status = std::make_unique<StatusLine>(statusBar());
    setMinimumSize(800, 520);
}

QWidget *MainWindow::pageWidget(WindowPage page)
{
    QWidget *&widget = m_pageWidgets[std::size_t(page)];
    if (widget != nullptr)
        return widget;
    switch (page) {
    case WindowPage::Summary:
        m_summary = new SummaryView(m_pages);
        m_summary->setDocument(m_document.get());
        for (QAbstractItemView *rows : m_summary->findChildren<QAbstractItemView *>())
            offerSource(rows);
        connect(m_summary, &SummaryView::filterRequested, this, &MainWindow::showFilter);
        connect(m_summary, &SummaryView::alertsRequested, this, [this] {
            showPage(WindowPage::Alerts);
            m_alerts->setFocus();
        });
        connect(m_summary, &SummaryView::missingDataRequested, this, &MainWindow::showMissingData);
        widget = m_summary;
        break;
    case WindowPage::Indicators:
        m_indicators = new IndicatorsView;
        m_indicators->setMinimumWidth(290);
        m_ficha = new FichaView;
        m_splitter = new QSplitter;
        m_splitter->setObjectName(u"indicatorsSplitter"_s);
        m_splitter->setChildrenCollapsible(false);
        m_splitter->setHandleWidth(1);
        m_splitter->addWidget(m_indicators);
        m_splitter->addWidget(m_ficha);
        m_splitter->setStretchFactor(0, 1);
        m_splitter->setStretchFactor(1, 0);
        if (!m_splitter->restoreState(m_settings.splitterState()))
            m_splitter->setSizes({width() - 124 - 390, 390});
        connect(m_splitter, &QSplitter::splitterMoved, this,
                [this] { m_settings.setSplitterState(m_splitter->saveState()); });
        connect(m_indicators, &IndicatorsView::indicatorSelected, this,
                [this](std::size_t indicator) { m_ficha->showIndicator(m_document.get(), indicator); });
        connect(m_indicators, &IndicatorsView::filterChanged, this,
                [this](const IndicatorFilter &filter) { m_header->showSearch(filter.text); });
        m_indicators->setDocument(m_document.get());
        offerSource(m_indicators->table());
        offerSource(m_ficha->table());
        connect(m_ficha, &FichaView::sourceRequested, this, &MainWindow::showSource);
        connect(m_ficha, &FichaView::failed, this,
                [this](const Error &error) { say(u"picture"_s, error, error.file); });
        addAlertSection();
        addHistorySections();
        addForesightSection();
        widget = m_splitter;
        break;
    case WindowPage::Entry:
        m_entry = new EntryView;
        m_entry->setDocument(m_document.get());
        connect(m_entry, &EntryView::trialAccepted, this, &MainWindow::applyTrial);
        offerSource(m_entry->table());
        connect(m_entry, &EntryView::reportPasted, this, [this](const QString &text) {
            m_messages->showMessage({Message::Kind::Info,
                                     u"open"_s,
                                     tr("Lo copiado es el texto de un reporte entero, no celdas de esta tabla."),
                                     {{tr("&Abrir como reporte"), [this, text] { openText(text); }}}});
        });
        widget = m_entry;
        break;
    case WindowPage::Alerts:
        widget = makeAlerts();
        break;
    case WindowPage::Compare:
        widget = makeCompare();
        break;
    }
    m_pages->addWidget(widget);
    return widget;
}

IndicatorsView *MainWindow::indicators()
{
    pageWidget(WindowPage::Indicators);
    return m_indicators;
}

void MainWindow::showPage(WindowPage page)
{
    // An empty window needs no page yet: it starts the sooner.
    if (m_document)
        m_pages->setCurrentWidget(pageWidget(page));
    m_navigation->setCurrentRow(int(page));
    m_actions->pages->actions().at(int(page))->setChecked(true);
    m_settings.setPage(page);
}

WindowPage MainWindow::page() const
{
    return WindowPage(std::max(0, m_navigation->currentRow()));
}

void MainWindow::setDocument(std::unique_ptr<Document> document)
{
    if (document == nullptr && m_document == nullptr)
        return;
    // What is being typed belongs to the plan that goes.
    if (QWidget *editor = focusWidget())
        editor->clearFocus();
    leaveReview();
    // What is shown now may be an earlier state of one that is kept: it must go first.
    const std::unique_ptr<Document> present = std::move(m_present);
    const std::unique_ptr<Document> before = exchangeDocument(std::move(document));
}

std::unique_ptr<Document> MainWindow::exchangeDocument(std::unique_ptr<Document> document)
{
    std::unique_ptr<Document> before = std::exchange(m_document, std::move(document));
    if (before)
        before->disconnect(this);
    if (m_document && !m_document->moment() && !m_settings.author().isEmpty())
        m_document->setAuthor(m_settings.author());
    if (m_history != nullptr)
        m_history->setDocument(presentDocument());
    if (m_source != nullptr)
        m_source->setDocument(m_document.get());
    m_actions->setDocument(m_document.get());
    if (m_summary != nullptr)
        m_summary->setDocument(m_document.get());
    if (m_indicators != nullptr) {
        m_ficha->showIndicator(nullptr, 0);
        m_indicators->setDocument(m_document.get());
    }
    if (m_entry != nullptr)
        m_entry->setDocument(m_document.get());
    if (m_alerts != nullptr)
        m_alerts->setDocument(m_document.get());
    if (m_compare != nullptr)
        m_compare->setDocument(m_document.get());
    if (m_answers != nullptr)
        m_answers->setDocument(m_document.get());
    if (m_document) {
        connect(m_document.get(), &Document::planReset, this, [this] { m_header->setDocument(m_document.get()); });
        connect(m_document.get(), &Document::analysisChanged, this,
                [this] { m_header->setDocument(m_document.get()); });
        connect(m_document.get(), &Document::planReset, this, &MainWindow::showStatus);
        connect(m_document.get(), &Document::analysisChanged, this, &MainWindow::showStatus);
        connect(m_document.get(), &Document::valuesChanged, this, &MainWindow::showStatus);
        PendingEntries *pending = PendingEntries::of(m_document.get());
        connect(pending, &PendingEntries::changed, this, &MainWindow::showStatus, Qt::UniqueConnection);
        connect(m_document.get(), &Document::storeFailed, this,
                [this](const Error &error) { say(u"store"_s, error, m_document->path()); });
    }
    if (m_document)
        m_allFile.clear();
    showDocument();
    return before;
}

std::unique_ptr<Document> MainWindow::takeDocument()
{
    returnToPresent();
    // The views let go of it first; then it is handed over instead of closed.
    Document *const kept = m_document.get();
    if (kept == nullptr)
        return nullptr;
    std::unique_ptr<Document> taken;
    if (QWidget *editor = focusWidget())
        editor->clearFocus();
    std::swap(taken, m_document);
    kept->disconnect(this);
    leaveReview();
    if (m_source != nullptr)
        m_source->setDocument(nullptr);
    m_actions->setDocument(nullptr);
    if (m_summary != nullptr)
        m_summary->setDocument(nullptr);
    if (m_indicators != nullptr) {
        m_ficha->showIndicator(nullptr, 0);
        m_indicators->setDocument(nullptr);
    }
    if (m_entry != nullptr)
        m_entry->setDocument(nullptr);
    if (m_alerts != nullptr)
        m_alerts->setDocument(nullptr);
    if (m_compare != nullptr)
        m_compare->setDocument(nullptr);
    if (m_history != nullptr)
        m_history->setDocument(nullptr);
    if (m_answers != nullptr)
        m_answers->setDocument(nullptr);
    return taken;
}

void MainWindow::showDocument()
{
    m_messages->remove(u"readonly"_s);
    m_messages->remove(u"store"_s);
    m_header->setDocument(m_document.get());
    showStatus();
    m_past->hide();
    if (m_document && m_document->moment())
        m_past->showMoment(*m_document->moment());
    showTrial();
    if (!m_document) {
        setWindowTitle(tr("Tablero PEI"));
        if (m_welcome != nullptr || isVisible())
            showWelcome();
        return;
    }
    setWindowTitle(isTrying() ? tr("%1 — probando valores — Tablero PEI").arg(PlanHeader::titleOf(*m_document))
                              : tr("%1 — Tablero PEI").arg(PlanHeader::titleOf(*m_document)));
    showPage(page());
    m_stack->setCurrentWidget(m_plan);
    // A plan that has just come is looked at: the pages are a key away, and nothing is changed by an arrow.
    if (focusWidget() == nullptr || !m_plan->isAncestorOf(focusWidget()))
        m_navigation->setFocus(Qt::OtherFocusReason);
    if (!m_document->isReadOnly() || m_document->moment() || isTrying())
        return;
    const QString holder = m_document->lockedBy();
    m_messages->showMessage(
        {Message::Kind::Warning, u"readonly"_s,
         holder.isEmpty() ? errorText({Error::Code::StoreReadOnly, {}, m_document->path()})
                          : tr("Este plan está abierto en otra ventana (%1): aquí se puede ver, pero no cambiar. "
                               "Cierre la otra y vuelva a abrirlo.")
                                .arg(holder)});
}

void MainWindow::showStatus()
{
    m_status->show(m_document.get());
    // What was asked about has been kept meanwhile, or given up.
    if (Document *const present = presentDocument(); present == nullptr || PendingEntries::of(present)->unkept() == 0)
        m_messages->remove(u"unkept"_s);
}

void MainWindow::showFilter(const SummaryLink &link)
{
    IndicatorFilter filter;
    filter.semaphore = link.state;
    filter.objective = link.objective;
    filter.unit = link.unit;
    indicators()->applyFilter(filter);
    showPage(WindowPage::Indicators);
    if (link.indicator)
        m_indicators->selectIndicator(*link.indicator);
    m_indicators->setFocus();
}

// Most starts open a plan: the welcome page is made when there is nothing else to show.
void MainWindow::showEvent(QShowEvent *event)
{
    if (!m_document && m_stack->currentWidget() == m_plan)
        showWelcome();
    QMainWindow::showEvent(event);
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    constexpr int Narrow = 1100; // period and search are worth more than the words beside the icons
    QMainWindow::resizeEvent(event);
    m_actions->setToolBarWords(*findChild<QToolBar *>(u"toolbar"_s), width() >= Narrow);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    // A value still in its cell is committed like by any other move away from it.
    if (QWidget *editor = focusWidget())
        editor->clearFocus();
    if (!mayLeavePlan([this] { close(); })) {
        event->ignore();
        return;
    }
    m_settings.setWindowGeometry(saveGeometry());
    keepSourcePlace();
    QMainWindow::closeEvent(event);
}

} // namespace pei
