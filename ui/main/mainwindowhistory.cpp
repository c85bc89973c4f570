// SPDX-License-Identifier: GPL-3.0-or-later
// What was done to the plan, how it stood before, and the copies of its file.
#include "core/models/figure.h"
#include "ui/entry/entryview.h"
#include "ui/history/backupsdialog.h"
#include "ui/history/historypane.h"
#include "ui/history/historysection.h"
#include "ui/history/pastband.h"
#include "ui/indicators/fichaview.h"
#include "ui/indicators/indicatorsview.h"
#include "ui/look/errortext.h"
#include "ui/main/actions.h"
#include "ui/main/mainwindow.h"
#include "ui/main/messagebar.h"
#include "ui/main/settings.h"
#include "ui/notes/notesection.h"

#include <QAction>
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QInputDialog>
#include <QTreeView>
#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace pei {

void MainWindow::connectHistoryActions()
{
    connect(m_actions->history, &QAction::triggered, this, [this] { showHistory({}); });
    connect(m_actions->valueHistory, &QAction::triggered, this, [this] {
        const std::optional<Figure> figure = currentFigure();
        if (!figure || figure->indicator == 0)
            return showHistory({});
        HistoryScope scope{figure->indicator};
        if (figure->kind == Figure::Kind::Obtained || figure->kind == Figure::Kind::Progress)
            scope.period = figure->period;
        showHistory(scope);
    });
    connect(m_actions->present, &QAction::triggered, this, &MainWindow::returnToPresent);
    connect(m_past, &PastBand::backAsked, this, &MainWindow::returnToPresent);
    connect(m_actions->saveCopy, &QAction::triggered, this, &MainWindow::saveCopy);
    connect(m_actions->backups, &QAction::triggered, this, &MainWindow::showBackups);
    connect(m_actions->author, &QAction::triggered, this, &MainWindow::changeAuthor);
}

// The note on the value and what was done to the indicator, in its ficha.
void MainWindow::addHistorySections()
{
    auto *note = new NoteSection;
    connect(note, &NoteSection::left, m_indicators, qOverload<>(&QWidget::setFocus));
    connect(note, &NoteSection::failed, this, [this](const Error &error) {
        if (m_document)
            say(u"store"_s, error, m_document->path());
    });
    m_ficha->addSection(FichaPlace::ValueNotes, note);
    auto *changes = new HistorySection;
    connect(changes, &HistorySection::historyRequested, this, &MainWindow::showHistory);
    m_ficha->addSection(FichaPlace::History, changes);
}

HistoryPane *MainWindow::history()
{
    if (m_history != nullptr)
        return m_history;
    m_history = new HistoryPane(this);
    m_history->setDocument(presentDocument());
    addDockWidget(Qt::BottomDockWidgetArea, m_history);
    resizeDocks({m_history}, {height() * 2 / 5}, Qt::Vertical);
    connect(m_history, &HistoryPane::momentChosen, this, &MainWindow::lookAt);
    connect(m_history, &HistoryPane::comparisonAsked, this, &MainWindow::comparePast);
    connect(m_history, &HistoryPane::authorAsked, this, &MainWindow::changeAuthor);
    connect(m_history, &HistoryPane::failed, this, [this](const Error &error) {
        if (presentDocument() != nullptr)
            say(u"history"_s, error, presentDocument()->path());
    });
    connect(m_history, &HistoryPane::left, this, [this] {
        activateWindow();
        if (m_beforeHistory)
            m_beforeHistory->setFocus();
    });
    return m_history;
}

void MainWindow::showHistory(const HistoryScope &scope)
{
    if (presentDocument() == nullptr)
        return;
    if (QWidget *focused = focusWidget(); m_history == nullptr || !m_history->isAncestorOf(focused))
        m_beforeHistory = focused;
    history()->show();
    m_history->raise();
    if (const std::optional<Figure> figure = currentFigure(); figure && figure->indicator != 0)
        m_history->followCell({figure->indicator, figure->period});
    m_history->showScope(scope);
    m_history->list()->setFocus();
}

void MainWindow::lookAt(const QDateTime &moment)
{
    Document *const present = presentDocument();
    if (present == nullptr || !mayLeave([this, moment] { lookAt(moment); }))
        return;
    m_messages->remove(u"history"_s);
    if (QWidget *editor = focusWidget();
        editor != nullptr && (m_history == nullptr || !m_history->isAncestorOf(editor)))
        editor->clearFocus(); // what is being typed belongs to the present
    Result<std::unique_ptr<Document>> past = present->pastAt(moment);
    if (!past)
        return say(u"history"_s, past.error(), present->path());
    leaveReview();
    const std::optional<Figure> figure = currentFigure();
    if (m_present) {
        exchangeDocument(std::move(past).value());
    } else {
        // Held before the views turn, so that whoever asks for the present gets it.
        m_present = std::exchange(m_document, nullptr);
        m_present->disconnect(this);
        exchangeDocument(std::move(past).value());
    }
    selectRow(figure);
}

void MainWindow::returnToPresent()
{
    if (!m_present)
        return;
    const std::optional<Figure> figure = currentFigure();
    const Period period = m_document->period();
    const bool trying = isTrying();
    const Rules rules = m_document->rules();
    std::unique_ptr<Document> present = std::move(m_present);
    if (trying)
        present->setRules(rules);
    if (present->plan().periodColumn(period))
        present->setPeriod(period);
    const std::unique_ptr<Document> past = exchangeDocument(std::move(present));
    selectRow(figure);
}

// The row that was being looked at, where the plan shown has it.
void MainWindow::selectRow(const std::optional<Figure> &figure)
{
    const auto row = figure && m_document ? m_document->plan().indicatorIndex(figure->indicator) : std::nullopt;
    if (!row)
        return;
    if (m_indicators != nullptr)
        m_indicators->selectIndicator(*row);
    if (m_entry != nullptr)
        m_entry->selectIndicator(*row);
}

void MainWindow::saveCopy()
{
    Document *const present = presentDocument();
    if (present == nullptr)
        return;
    const QFileInfo file(present->path());
    const QString proposed = file.dir().filePath(
        //: The name of a copy: the file's own and the date.
        tr("%1 (copia del %2).pei").arg(file.completeBaseName(), QDate::currentDate().toString(u"yyyy-MM-dd"_s)));
    QString path = m_chooser.saveCopy(this, proposed);
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().isEmpty())
        path += u".pei"_s;
    if (const Result<void> saved = present->saveCopy(path); !saved)
        return say(u"copy"_s, saved.error(), path);
    m_messages->showMessage({Message::Kind::Info,
                             u"copy"_s,
                             tr("Se guardó una copia completa en «%1».").arg(QFileInfo(path).fileName()),
                             {{tr("Mostrar en su &carpeta"), [path] {
                                   QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(path).absolutePath()));
                               }}}});
}

void MainWindow::showBackups()
{
    const Document *present = presentDocument();
    if (present == nullptr)
        return;
    if (m_backups == nullptr) {
        m_backups = new BackupsDialog(this);
        m_backups->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_backups, &BackupsDialog::openRequested, this, &MainWindow::openBackup);
        connect(m_backups, &BackupsDialog::folderRequested, this, [](const QString &path) {
            QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(path).absolutePath()));
        });
        connect(m_backups, &BackupsDialog::copyRequested, this, &MainWindow::saveCopy);
    }
    m_backups->showBackupsOf(present->path());
    m_backups->show();
    m_backups->raise();
}

void MainWindow::openBackup(const QString &path)
{
    const Document *present = presentDocument();
    if (present == nullptr || path.isEmpty() || !mayLeave([this, path] { openBackup(path); }))
        return;
    Result<std::unique_ptr<Document>> backup = Document::openReadOnly(path, present->planKey());
    // The plan may have come later than the copy.
    if (!backup && backup.error().code == Error::Code::PlanMissing)
        backup = Document::openReadOnly(path);
    if (!backup)
        return say(u"copy"_s, backup.error(), path);
    if (m_backups != nullptr)
        m_backups->close();
    const QString original = present->path();
    setDocument(std::move(backup).value());
    m_messages->showMessage(
        {Message::Kind::Warning,
         u"readonly"_s,
         tr("Esta es la copia de seguridad «%1»: se puede ver, pero no cambiar.").arg(QFileInfo(path).fileName()),
         {{tr("&Volver al plan"), [this, original] { openFile(original); }}}});
}

void MainWindow::changeAuthor()
{
    Document *const present = presentDocument();
    if (present == nullptr)
        return;
    auto *dialog = new QInputDialog(this);
    dialog->setObjectName(u"authorDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Su nombre en el historial"));
    dialog->setLabelText(tr("Los cambios que haga desde ahora llevarán este nombre.\n"
                            "Vacío: el de su cuenta en esta computadora."));
    dialog->setTextValue(present->author());
    dialog->resize(460, dialog->sizeHint().height());
    connect(dialog, &QInputDialog::textValueSelected, this, [this](const QString &text) {
        const QString name = text.simplified();
        m_settings.setAuthor(name);
        if (Document *document = presentDocument())
            document->setAuthor(Authorship::named(name).who);
        if (m_history != nullptr)
            m_history->showAuthor();
    });
    dialog->open();
}

} // namespace pei
