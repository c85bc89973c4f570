// SPDX-License-Identifier: GPL-3.0-or-later
// Many reports at once, and the several plans of one file.
#include "core/store/planstore.h"
#include "ui/imports/importpage.h"
#include "ui/imports/reportscan.h"
#include "ui/main/mainwindow.h"
#include "ui/main/messagebar.h"
#include "ui/main/planheader.h"
#include "ui/main/welcomepage.h"
#include "ui/plans/allplansview.h"
#include "ui/plans/planchooser.h"
#include "ui/plans/planswitcher.h"

#include <QFileInfo>
#include <QStackedWidget>

using namespace Qt::Literals::StringLiterals;

namespace pei {

bool MainWindow::takeMany(const QStringList &paths)
{
    const GivenFiles given = sortOut(paths);
    if (!given.many)
        return false;
    importMany(given.reports);
    for (const QString &plan : given.plans)
        emit windowRequested(plan);
    return true;
}

ImportPage *MainWindow::imports()
{
    if (m_imports != nullptr)
        return m_imports;
    m_imports = new ImportPage(m_options.library, m_options.read, m_chooser.imports);
    m_stack->addWidget(m_imports);
    connect(m_imports, &ImportPage::releaseRequested, this, [this] {
        if (!m_document)
            return;
        m_released = {m_document->path(), m_document->planKey()};
        setDocument(nullptr);
        m_stack->setCurrentWidget(m_imports);
    });
    connect(m_imports, &ImportPage::openRequested, this, [this](const QString &file, qint64 plan) {
        m_released = {};
        openFile(PlanAddress{file, plan}.text());
    });
    connect(m_imports, &ImportPage::finished, this, &MainWindow::sayHowImportGoes);
    connect(m_imports, &ImportPage::closed, this, &MainWindow::leaveImports);
    connect(m_stack, &QStackedWidget::currentChanged, this, &MainWindow::sayHowImportGoes);
    return m_imports;
}

void MainWindow::importMany(const QStringList &paths)
{
    if (imports()->isRunning()) {
        m_stack->setCurrentWidget(m_imports);
        if (!paths.isEmpty())
            emit importRequested(paths);
        return;
    }
    if (!mayLeave([this, paths] { importMany(paths); }))
        return;
    returnToPresent();
    m_messages->remove(u"open"_s);
    m_messages->remove(u"import"_s);
    if (m_document)
        m_imports->setOpenFile(m_document->isReadOnly() ? QString() : m_document->path());
    m_imports->setStartFolder(m_settings.lastFolder());
    m_imports->setAuthor(m_settings.author());
    m_imports->propose(paths);
    m_stack->setCurrentWidget(m_imports);
}

void MainWindow::leaveImports()
{
    if (const PlanAddress released = std::exchange(m_released, {}); !released.file.isEmpty() && !m_document)
        return openFile(released.text());
    showContent();
}

// While its page is out of sight, the import is told of in one line.
void MainWindow::sayHowImportGoes()
{
    const bool inSight = m_stack->currentWidget() == m_imports;
    if (inSight || (!m_imports->isRunning() && sender() == m_stack)) {
        m_messages->remove(u"import"_s);
        return;
    }
    const QString text =
        m_imports->isRunning() ? tr("La importación sigue mientras tanto.") : m_imports->state() + u'.';
    m_messages->showMessage({Message::Kind::Info, u"import"_s, text, {{tr("Ver la i&mportación"), [this] {
                                                                           m_stack->setCurrentWidget(m_imports);
                                                                       }}}});
}

void MainWindow::showContent()
{
    if (m_document)
        m_stack->setCurrentWidget(m_plan);
    else if (showsAllPlans())
        m_stack->setCurrentWidget(m_allPlans);
    else
        showWelcome();
}

bool MainWindow::openInPlace(const PlanAddress &address)
{
    if (!m_document || QFileInfo(address.file) != QFileInfo(m_document->path()))
        return false;
    if (address.plan != 0 && address.plan != m_document->planKey()) {
        switchPlan(address.plan);
        return true;
    }
    const Result<std::vector<PlanSummary>> plans = m_document->plans();
    if (address.plan == 0 && plans && plans.value().size() > 1)
        return choosePlan(m_document->path());
    // A file that could only be looked at may be free by now.
    if (m_document->isReadOnly())
        return false;
    showContent();
    return true;
}

void MainWindow::switchPlan(qint64 plan)
{
    if (!mayLeavePlan([this, plan] { switchPlan(plan); }))
        return;
    returnToPresent();
    if (!m_document || plan == m_document->planKey())
        return showContent();
    const QString path = m_document->path();
    const Period period = m_document->period();
    std::unique_ptr<Document> before = takeDocument();
    Result<std::unique_ptr<Document>> next = Document::another(before, plan);
    if (!next) {
        setDocument(std::move(before));
        return say(u"open"_s, next.error(), path);
    }
    // Whoever compares plans looks at one period of each.
    if (next.value()->plan().periodColumn(period))
        next.value()->setPeriod(period);
    setDocument(std::move(next).value());
    m_settings.setLastPlan(path, plan);
    showContent();
}

// False: there is nothing to choose from.
bool MainWindow::choosePlan(const QString &path)
{
    std::vector<PlanSummary> plans;
    if (m_document && QFileInfo(path) == QFileInfo(m_document->path())) {
        if (Result<std::vector<PlanSummary>> listed = m_document->plans(); listed)
            plans = std::move(listed).value();
    } else if (const auto store = PlanStore::open(path); store) {
        if (Result<std::vector<PlanSummary>> listed = store.value()->plans(); listed)
            plans = std::move(listed).value();
    }
    if (plans.empty())
        return false;
    if (m_planChooser == nullptr) {
        m_planChooser = new PlanChooser;
        m_stack->addWidget(m_planChooser);
        connect(m_planChooser, &PlanChooser::chosen, this, [this](const QString &file, qint64 plan) {
            openFile(PlanAddress{file, plan}.text());
        });
        connect(m_planChooser, &PlanChooser::allChosen, this, &MainWindow::openAllPlans);
        connect(m_planChooser, &PlanChooser::closed, this, &MainWindow::showContent);
    }
    const bool isOpen = m_document && QFileInfo(path) == QFileInfo(m_document->path());
    m_planChooser->setPlans(path, std::move(plans), isOpen ? m_document->planKey() : m_settings.lastPlan(path));
    m_stack->setCurrentWidget(m_planChooser);
    m_planChooser->setFocus();
    return true;
}

void MainWindow::showSwitcher()
{
    if (!m_document && !showsAllPlans())
        return;
    if (m_switcher == nullptr) {
        m_switcher = new PlanSwitcher(this);
        connect(m_switcher, &PlanSwitcher::planChosen, this, [this](qint64 plan) {
            if (showsAllPlans())
                openFromAll(plan, 0);
            else
                switchPlan(plan);
        });
        connect(m_switcher, &PlanSwitcher::allChosen, this, [this] {
            if (m_document)
                openAllPlans(m_document->path());
        });
        connect(m_switcher, &PlanSwitcher::fileChosen, this, &MainWindow::openFile);
    }
    const QString file = m_document ? m_document->path() : m_allFile;
    Result<std::vector<PlanSummary>> plans =
        m_document ? m_document->plans() : Result<std::vector<PlanSummary>>(m_allPlans->summaries());
    if (!plans)
        return say(u"open"_s, plans.error(), file);
    QStringList recent = m_settings.recentFiles();
    recent.removeAll(file);
    recent.removeIf([](const QString &path) { return !QFileInfo::exists(path); });
    m_switcher->setContents(std::move(plans).value(), m_document ? m_document->planKey() : 0, recent);
    m_switcher->showBelow(m_header->title());
}

} // namespace pei
