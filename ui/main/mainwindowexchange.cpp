// SPDX-License-Identifier: GPL-3.0-or-later
// The plan in files for others: exports, and sheets that units fill in.
#include "core/models/labels.h"
#include "core/models/summarydata.h"
#include "core/support/file.h"
#include "ui/exchange/answerspage.h"
#include "ui/exchange/exportdialog.h"
#include "ui/exchange/exporting.h"
#include "ui/exchange/filejob.h"
#include "ui/exchange/requestdialog.h"
#include "ui/exchange/unitsheettext.h"
#include "ui/indicators/indicatorsview.h"
#include "ui/look/spreadsheetlook.h"
#include "ui/main/actions.h"
#include "ui/main/mainwindow.h"
#include "ui/main/messagebar.h"

#include <QAction>
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QStackedWidget>
#include <QUrl>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace pei {

namespace {

Message::Action openFolder(const QString &text, const QString &folder)
{
    return {text, [folder] { QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); }};
}

// Adds a name that is free there: what units have filled in is never written over.
void addFreeName(const QString &folder, const QString &name, QStringList &taken)
{
    const QFileInfo wanted(name);
    QString path = QDir(folder).filePath(name);
    for (int n = 2; QFileInfo::exists(path) || taken.contains(path); ++n)
        path = QDir(folder).filePath(u"%1 (%2).%3"_s.arg(wanted.completeBaseName()).arg(n).arg(wanted.suffix()));
    taken.append(path);
}

// What the other thread writes, and what has become of each.
struct RequestWork
{
    Plan plan;
    std::vector<UnitRequest> requests;
    std::vector<UnitSheetWords> words;
    QStringList paths;
    SpreadsheetLook look;
    std::vector<Result<void>> outcomes; // of those written, in order
};

} // namespace

void MainWindow::connectExchangeActions()
{
    connect(m_actions->exportData, &QAction::triggered, this, &MainWindow::exportData);
    connect(m_actions->requestData, &QAction::triggered, this, [this] { requestData(); });
    connect(m_actions->receiveData, &QAction::triggered, this, [this] { receiveData({}); });
}

std::vector<std::size_t> MainWindow::shownIndicators()
{
    std::vector<std::size_t> shown;
    for (std::size_t row = 0; row < m_document->plan().indicators.size(); ++row) {
        if (m_indicators == nullptr || m_indicators->isAccepted(row))
            shown.push_back(row);
    }
    return shown;
}

void MainWindow::exportData()
{
    if (!mayLeave([this] { exportData(); }))
        return;
    const std::vector<std::size_t> shown = shownIndicators();
    auto *dialog =
        new ExportDialog(m_settings.exportChoice(), int(shown.size()), int(m_document->plan().indicators.size()), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, shown] {
        if (!m_document)
            return;
        const ExportChoice choice = dialog->choice();
        m_settings.setExportChoice(choice);
        const QString suffix = exportSuffix(choice.format);
        const QString name = u"%1 %2.%3"_s.arg(QFileInfo(m_document->path()).completeBaseName(),
                                               periodKey(m_document->period()), suffix);
        QString path = m_chooser.exchange.save(this, QDir(m_settings.lastFolder()).filePath(name), choice.format);
        if (path.isEmpty())
            return;
        if (QFileInfo(path).suffix().isEmpty())
            path += u'.' + suffix;
        m_settings.setLastFolder(QFileInfo(path).absolutePath());
        ExportSource source;
        source.report.plan = m_document->plan();
        source.report.printed = m_document->printed();
        source.notes = m_document->notes();
        source.alertSettings = m_document->alertSettings();
        source.alertMarks = m_document->alertMarks();
        source.period = m_document->period();
        source.rules = m_document->rules();
        source.reportName = m_document->reportName();
        source.today = QDate::currentDate();
        const Result<QByteArray> bytes =
            exportPlan(source, choice.onlyShown ? std::optional(shown) : std::nullopt, choice);
        if (!bytes)
            return say(u"export"_s, bytes.error(), path);
        if (const Result<void> written = writeFile(path, bytes.value()); !written)
            return say(u"export"_s, written.error(), path);
        m_messages->showMessage({Message::Kind::Info,
                                 u"export"_s,
                                 tr("Se escribió «%1».").arg(QDir::toNativeSeparators(path)),
                                 {openFolder(tr("Abrir la &carpeta"), QFileInfo(path).absolutePath())}});
    });
    dialog->open();
}

void MainWindow::requestData(const QString &unitCode)
{
    if (!m_document || m_requests || !mayLeave([this, unitCode] { requestData(unitCode); }))
        return;
    // What can be asked for, the latest first; the next period is added once it is.
    const Plan &plan = m_document->plan();
    std::vector<Period> periods;
    if (const std::optional<Period> next = nextPeriod(plan))
        periods.push_back(*next);
    for (auto period = plan.periods.rbegin(); period != plan.periods.rend(); ++period) {
        if (!m_document->isClosed(*period))
            periods.push_back(*period);
    }
    if (periods.empty()) {
        const Error closed{.code = Error::Code::PeriodClosed, .detail = periodKey(m_document->period())};
        return say(u"requests"_s, closed, m_document->path());
    }
    const Period owed = owedData(plan, m_document->analysis()).period;
    const bool canBeAsked = std::find(periods.begin(), periods.end(), owed) != periods.end();
    auto *dialog = new RequestDialog(plan, periods, canBeAsked ? owed : periods.front(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (!unitCode.isEmpty())
        dialog->chooseOnly(unitCode);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        const QString folder = m_chooser.exchange.folder(this, m_settings.lastFolder());
        if (folder.isEmpty() || !m_document)
            return;
        m_settings.setLastFolder(folder);
        if (!m_document->plan().periodColumn(dialog->period())) {
            if (const Result<void> added = m_document->addPeriod(dialog->period()); !added)
                return say(u"requests"_s, added.error(), m_document->path());
        }
        writeRequests(dialog->chosen(), folder);
    });
    dialog->open();
}

void MainWindow::writeRequests(std::vector<UnitRequest> requests, const QString &folder)
{
    auto work = std::make_shared<RequestWork>();
    work->plan = m_document->plan();
    work->requests = std::move(requests);
    work->look = spreadsheetLook();
    for (const UnitRequest &request : work->requests) {
        work->words.push_back(UnitSheetText::words(work->plan, request));
        addFreeName(folder, UnitSheetText::fileName(request), work->paths);
    }
    m_requests = std::make_unique<FileJob>();
    const QString key = u"requests"_s;
    m_messages->showProgress(key, tr("Escribiendo los pedidos de datos…"), [this] { m_requests->cancel(); });
    connect(m_requests.get(), &FileJob::progressed, this,
            [this, key](int done, int total) { m_messages->setProgress(key, done, total); });
    connect(m_requests.get(), &FileJob::finished, this, [this, key, work, folder] {
        const bool wasCancelled = m_requests->wasCancelled();
        m_requests.release()->deleteLater();
        m_messages->remove(key);
        int written = 0;
        for (std::size_t i = 0; i < work->outcomes.size(); ++i) {
            if (!work->outcomes[i])
                return say(key, work->outcomes[i].error(), work->paths[qsizetype(i)]);
            ++written;
        }
        const QString where = QDir::toNativeSeparators(folder);
        QString text;
        if (wasCancelled)
            text = written == 1
                       ? tr("Se canceló: quedó escrita 1 hoja en «%1».").arg(where)
                       : tr("Se canceló: quedaron escritas %1 hojas en «%2».").arg(QString::number(written), where);
        else
            text = written == 1 ? tr("Se escribió 1 hoja en «%1».").arg(where)
                                : tr("Se escribieron %1 hojas en «%2».").arg(QString::number(written), where);
        m_messages->showMessage({Message::Kind::Info, key, text, {openFolder(tr("Abrir la &carpeta"), folder)}});
    });
    m_requests->start(int(work->requests.size()), [work](int i) {
        // What follows a disk that is full would fail the same way.
        if (!work->outcomes.empty() && !work->outcomes.back())
            return;
        const auto at = std::size_t(i);
        const Result<QByteArray> bytes = writeUnitSheet(work->plan, work->requests[at], work->words[at], work->look);
        work->outcomes.push_back(bytes ? writeFile(work->paths[i], bytes.value()) : Result<void>(bytes.error()));
    });
}

AnswersPage *MainWindow::answers()
{
    if (m_answers != nullptr)
        return m_answers;
    m_answers = new AnswersPage(m_chooser.exchange);
    m_stack->addWidget(m_answers);
    m_answers->setDocument(m_document.get());
    connect(m_answers, &AnswersPage::closed, this, &MainWindow::leaveAnswers);
    connect(m_answers, &AnswersPage::failed, this,
            [this](const Error &error) { say(u"store"_s, error, m_document ? m_document->path() : QString()); });
    connect(m_answers, &AnswersPage::received, this, [this](int cells, const QStringList &units) {
        leaveAnswers();
        const QString names = units.join(u", "_s);
        m_messages->showMessage({Message::Kind::Info, u"received"_s,
                                 cells == 1 ? tr("Se recibió 1 dato de %1.").arg(names)
                                            : tr("Se recibieron %1 datos de %2.").arg(QString::number(cells), names)});
        showPage(WindowPage::Entry);
    });
    return m_answers;
}

void MainWindow::receiveData(const QStringList &paths)
{
    if (!m_document || !mayLeave([this, paths] { receiveData(paths); }))
        return;
    m_messages->remove(u"received"_s);
    answers()->setStartFolder(m_settings.lastFolder());
    m_stack->setCurrentWidget(m_answers);
    m_answers->read(paths);
}

void MainWindow::leaveAnswers()
{
    showContent();
}

} // namespace pei
