// SPDX-License-Identifier: GPL-3.0-or-later
// All plans of a file together.
#include "ui/indicators/indicatorsview.h"
#include "ui/main/actions.h"
#include "ui/main/mainwindow.h"
#include "ui/main/messagebar.h"
#include "ui/main/planheader.h"
#include "ui/main/statusline.h"
#include "ui/plans/allplansview.h"

#include <QFileInfo>
#include <QStackedWidget>

#include <chrono>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace pei {

void MainWindow::connectAllPlans()
{
    connect(&m_readingAll, &AllPlansJob::finished, this, &MainWindow::allPlansRead);
    connect(&m_readingAll, &AllPlansJob::progressed, this,
            [this](int plan, int plans) { m_messages->setProgress(u"opening"_s, plan, plans); });
    m_readingAllSlowly.setSingleShot(true);
    m_readingAllSlowly.setInterval(200ms);
    connect(&m_readingAllSlowly, &QTimer::timeout, this, [this] {
        m_messages->showProgress(
            u"opening"_s, tr("Leyendo los planes de %1…").arg(QFileInfo(m_readingAll.file()).fileName()), [this] {
                m_readingAll.cancel();
                m_messages->remove(u"opening"_s);
            });
    });
}

void MainWindow::openAllPlans(const QString &path)
{
    if (!mayLeavePlan([this, path] { openAllPlans(path); }))
        return;
    m_messages->remove(u"open"_s);
    returnToPresent();
    leaveReview();
    // Read before and looked at again: what has changed since is all there is to read.
    const bool again =
        m_allPlans != nullptr && m_allPlans->plans() != nullptr && QFileInfo(m_allPlans->file()) == QFileInfo(path);
    std::shared_ptr<const PlanCollection> before = again ? m_allPlans->plans() : nullptr;
    // Whoever goes from one plan to all of them looks at one period of each.
    std::optional<Period> period;
    if (m_document)
        period = m_document->period();
    else if (again)
        period = before->period();
    m_readingAllSlowly.start();
    m_readingAll.start(path, period, std::move(before));
}

void MainWindow::allPlansRead()
{
    m_readingAllSlowly.stop();
    m_messages->remove(u"opening"_s);
    // A trial may have begun meanwhile.
    if (!mayLeave([this] { allPlansRead(); }))
        return;
    const QString file = m_readingAll.file();
    Result<PreparedRows> read = m_readingAll.takeResult();
    if (!read) {
        if (read.error().code != Error::Code::Cancelled)
            say(u"open"_s, read.error(), file);
        return;
    }
    if (m_allPlans == nullptr) {
        m_allPlans = new AllPlansView;
        m_stack->addWidget(m_allPlans);
        connect(m_allPlans, &AllPlansView::planRequested, this, &MainWindow::openFromAll);
        connect(m_allPlans->list(), &IndicatorsView::filterChanged, this, [this](const IndicatorFilter &filter) {
            if (showsAllPlans())
                m_header->showSearch(filter.text);
        });
    }
    setDocument(nullptr); // the file is free for whoever writes it
    m_allFile = file;
    m_allPlans->setPlans(std::move(read).value(), file);
    m_settings.addRecentFile(file);
    m_actions->setAllPlans(true);
    m_header->setPlans(*m_allPlans->plans(), file);
    m_header->showSearch(m_allPlans->list()->filter().text);
    m_status->showAll(*m_allPlans->plans());
    //: %1 is a file's name.
    setWindowTitle(tr("Todos los planes de %1 — Tablero PEI").arg(QFileInfo(file).completeBaseName()));
    m_stack->setCurrentWidget(m_allPlans);
    m_allPlans->list()->setFocus();
}

void MainWindow::openFromAll(qint64 plan, qint64 indicator)
{
    m_indicatorWanted = indicator;
    openFile(PlanAddress{m_allFile, plan}.text());
}

void MainWindow::leaveAllPlans()
{
    m_readingAll.cancel();
    m_readingAllSlowly.stop();
    m_allFile.clear();
    m_actions->setAllPlans(false);
    showDocument();
}

} // namespace pei
