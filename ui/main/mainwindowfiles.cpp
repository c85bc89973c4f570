// SPDX-License-Identifier: GPL-3.0-or-later
// Opening, dropping and leaving files.
#include "core/reading/text/sourcetext.h"
#include "ui/compare/compareexport.h"
#include "ui/exchange/sheetfiles.h"
#include "ui/indicators/indicatorsview.h"
#include "ui/look/errortext.h"
#include "ui/main/actions.h"
#include "ui/main/mainwindow.h"
#include "ui/main/messagebar.h"
#include "ui/main/planheader.h"
#include "ui/main/welcomepage.h"

#include <QAction>
#include <QClipboard>
#include <QDesktopServices>
#include <QDir>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMenu>
#include <QMimeData>
#include <QStackedWidget>
#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace pei {

namespace {

QStringList localFiles(const QMimeData *data)
{
    QStringList paths;
    for (const QUrl &url : data->urls()) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    return paths;
}

void showInFolder(const QString &path)
{
    QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(path).absolutePath()));
}

} // namespace

FileChooser FileChooser::dialogs()
{
    FileChooser chooser;
    chooser.open = [](QWidget *parent, const QString &folder, bool reportsOnly) {
        const QString reports =
            QCoreApplication::translate("pei::FileChooser", "Reportes de seguimiento (*.pdf *.txt)");
        const QString all = QCoreApplication::translate("pei::FileChooser", "Todos los archivos (*)");
        const QStringList filters =
            reportsOnly
                ? QStringList{reports, all}
                : QStringList{QCoreApplication::translate("pei::FileChooser", "Planes y reportes (*.pei *.pdf *.txt)"),
                              QCoreApplication::translate("pei::FileChooser", "Planes de Tablero PEI (*.pei)"), reports,
                              all};
        return QFileDialog::getOpenFileNames(
            parent,
            reportsOnly ? QCoreApplication::translate("pei::FileChooser", "Importar reporte de seguimiento")
                        : QCoreApplication::translate("pei::FileChooser", "Abrir"),
            folder, filters.join(u";;"_s));
    };
    chooser.savePdf = [](QWidget *parent, const QString &proposed) {
        return QFileDialog::getSaveFileName(parent, QCoreApplication::translate("pei::FileChooser", "Exportar PDF"),
                                            proposed,
                                            QCoreApplication::translate("pei::FileChooser", "Documento PDF (*.pdf)"));
    };
    chooser.saveCopy = [](QWidget *parent, const QString &proposed) {
        return QFileDialog::getSaveFileName(
            parent, QCoreApplication::translate("pei::FileChooser", "Guardar copia"), proposed,
            QCoreApplication::translate("pei::FileChooser", "Planes de Tablero PEI (*.pei)"));
    };
    chooser.saveComparison = [](QWidget *parent, const QString &proposed, CompareFormat format) {
        return QFileDialog::getSaveFileName(parent,
                                            QCoreApplication::translate("pei::FileChooser", "Exportar comparación"),
                                            proposed, CompareExport::filter(format));
    };
    return chooser;
}

void MainWindow::connectFileActions()
{
    connect(m_actions->open, &QAction::triggered, this, [this] { chooseFiles(false); });
    connect(m_actions->import, &QAction::triggered, this, [this] { chooseFiles(true); });
    connect(m_actions->importMany, &QAction::triggered, this, [this] { importMany({}); });
    connect(m_actions->pasteReport, &QAction::triggered, this, &MainWindow::pasteReport);
    connect(m_header, &PlanHeader::titlePressed, this, &MainWindow::showSwitcher);
    connect(m_actions->example, &QAction::triggered, this, &MainWindow::openExample);
    connect(m_actions, &Actions::recentFileChosen, this, &MainWindow::openFile);
    connect(m_actions, &Actions::recentFilesCleared, this, [this] {
        m_settings.clearRecentFiles();
        if (m_welcome != nullptr)
            m_welcome->setRecentFiles({});
    });
    connect(m_actions->recent, &QMenu::aboutToShow, this,
            [this] { m_actions->setRecentFiles(m_settings.recentFiles()); });
    m_actions->setRecentFiles(m_settings.recentFiles());
    m_actions->reopenLast->setChecked(m_settings.reopensLastFile());
    connect(m_actions->reopenLast, &QAction::toggled, this, [this](bool on) { m_settings.setReopensLastFile(on); });
    connect(m_actions->exportPdf, &QAction::triggered, this, &MainWindow::exportPdf);
    connect(m_actions->exportSheets, &QAction::triggered, this, &MainWindow::exportSheets);
    connect(m_actions->print, &QAction::triggered, this, &MainWindow::print);
    connect(m_actions->showInFolder, &QAction::triggered, this,
            [this] { showInFolder(m_document ? m_document->path() : m_allFile); });
    connect(m_actions->close, &QAction::triggered, this, [this] { closePlan(); });
    connect(m_actions->quit, &QAction::triggered, qApp, &QApplication::closeAllWindows);
}

void MainWindow::showWelcome()
{
    if (m_welcome == nullptr) {
        m_welcome = new WelcomePage(m_stack);
        connect(m_welcome, &WelcomePage::pasteRequested, this, &MainWindow::pasteReport);
        connect(m_welcome, &WelcomePage::openRequested, this, [this] { chooseFiles(false); });
        connect(m_welcome, &WelcomePage::importRequested, this, [this] { chooseFiles(true); });
        connect(m_welcome, &WelcomePage::exampleRequested, this, &MainWindow::openExample);
        connect(m_welcome, &WelcomePage::fileRequested, this, &MainWindow::openFile);
        m_stack->addWidget(m_welcome);
    }
    m_welcome->setRecentFiles(m_settings.recentFiles());
    m_stack->setCurrentWidget(m_welcome);
}

void MainWindow::closePlan()
{
    if (!mayLeavePlan([this] { closePlan(); }))
        return;
    m_settings.setLastFile({});
    if (showsAllPlans())
        return leaveAllPlans();
    setDocument(nullptr);
}

void MainWindow::chooseFiles(bool reportsOnly)
{
    const QStringList paths = m_chooser.open(this, m_settings.lastFolder(), reportsOnly);
    if (paths.isEmpty())
        return;
    m_settings.setLastFolder(QFileInfo(paths.first()).absolutePath());
    openFiles(paths);
}

void MainWindow::openFiles(const QStringList &paths)
{
    if (m_document && areSheets(paths))
        return receiveData(paths);
    if (takeMany(paths))
        return;
    openFile(paths.first());
    for (const QString &path : paths.mid(1))
        emit windowRequested(path);
}

void MainWindow::openFile(const QString &path)
{
    if (!mayLeavePlan([this, path] { openFile(path); }))
        return;
    m_messages->remove(u"open"_s);
    m_readingAll.cancel();
    m_readingAllSlowly.stop();
    returnToPresent();
    if (openInPlace(PlanAddress::of(path)))
        return;
    leaveReview();
    m_openingSlowly.start();
    m_opening.start(QFileInfo(path).absoluteFilePath());
}

void MainWindow::pasteReport()
{
    const QString text = QGuiApplication::clipboard()->text();
    if (looksLikeReportText(text))
        return openText(text);
    m_messages->showMessage({Message::Kind::Warning, u"open"_s,
                             tr("Lo copiado no es el texto de un reporte. Copie el reporte entero, desde su título, y "
                                "péguelo otra vez.")});
}

void MainWindow::openText(const QString &text)
{
    if (!mayLeavePlan([this, text] { openText(text); }))
        return;
    m_messages->remove(u"open"_s);
    leaveReview();
    m_openingSlowly.start();
    m_opening.startText(text);
}

void MainWindow::openExample()
{
    if (!mayLeavePlan([this] { openExample(); }))
        return;
    m_messages->remove(u"open"_s);
    leaveReview();
    m_openingSlowly.start();
    m_opening.startExample();
}

void MainWindow::openFinished()
{
    m_openingSlowly.stop();
    m_messages->remove(u"opening"_s);
    // A trial may have begun meanwhile.
    if (!mayLeave([this] { openFinished(); }))
        return;
    Result<OpenedPlan> result = m_opening.takeResult();
    if (!result)
        return sayOpenFailed(result.error());
    OpenedPlan opened = std::move(result).value();
    if (opened.report)
        return takeReport(std::move(*opened.report));
    showOpened(std::move(opened.document));
}

void MainWindow::showOpened(std::unique_ptr<Document> document)
{
    const QString path = document->path();
    m_messages->remove(u"unread"_s);
    m_settings.setLastFile(path);
    if (!m_opening.isExample(path))
        m_settings.addRecentFile(path);
    // Opened again while it is open here: this window already has the file for itself, a second one could only look.
    // But where this one could only look, the file may be free by now.
    if (!m_document || QFileInfo(m_document->path()) != QFileInfo(path) ||
        m_document->planKey() != document->planKey() || (m_document->isReadOnly() && !document->isReadOnly()))
        setDocument(std::move(document));
    m_settings.setLastPlan(path, m_document->planKey());
    showContent();
    if (const auto wanted = m_document->plan().indicatorIndex(std::exchange(m_indicatorWanted, 0))) {
        // Chosen among all plans: this is where one wanted to get.
        indicators()->selectIndicator(*wanted);
        showPage(WindowPage::Indicators);
        m_indicators->setFocus();
    }
}

void MainWindow::sayOpenFailed(const Error &error)
{
    const QString path = m_opening.path().isEmpty() ? tr("Texto pegado") : m_opening.path();
    m_indicatorWanted = 0;
    switch (error.code) {
    case Error::Code::Cancelled:
        return;
    case Error::Code::PdfLocked: {
        const bool again = m_opening.hadPassword();
        m_messages->showMessage(
            {Message::Kind::Warning,
             u"open"_s,
             again ? tr("%1: esa contraseña no abre el PDF.").arg(QFileInfo(path).fileName())
                   : tr("%1: el PDF pide contraseña. Escríbala y presione Enter.").arg(QFileInfo(path).fileName()),
             {},
             [this, path](const QByteArray &password) {
                 m_messages->remove(u"open"_s);
                 m_openingSlowly.start();
                 m_opening.start(path, password);
             }});
        return;
    }
    case Error::Code::PlanMissing:
        if (choosePlan(PlanAddress::of(path).file))
            return;
        break;
    default:
        break;
    }
    if (error.code == Error::Code::FileMissing)
        m_settings.removeRecentFile(path);
    if (m_welcome != nullptr)
        m_welcome->setRecentFiles(m_settings.recentFiles());
    say(u"open"_s, error, path);
}

void MainWindow::say(const QString &key, const Error &error, const QString &file)
{
    //: A file's name and what is wrong with it.
    m_messages->showMessage(
        {Message::Kind::Error, key, tr("%1: %2").arg(QFileInfo(file).fileName(), errorText(error))});
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!localFiles(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    const QStringList paths = localFiles(event->mimeData());
    if (paths.isEmpty())
        return;
    event->acceptProposedAction();
    openFiles(paths);
}

} // namespace pei
