// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/document.h"
#include "core/store/planaddress.h"
#include "ui/exchange/exchangechooser.h"
#include "ui/imports/importchooser.h"
#include "ui/main/openjob.h"
#include "ui/main/settings.h"
#include "ui/plans/allplansjob.h"
#include "ui/summary/summarylink.h"

#include <QMainWindow>
#include <QPointer>
#include <QTimer>

#include <array>
#include <functional>
#include <memory>
#include <optional>

class QAbstractItemView;
class QLineEdit;
class QListWidget;
class QSplitter;
class QStackedWidget;
class QUndoStack;

namespace pei {

class Actions;
class AlertsView;
class AllPlansView;
class AnswersPage;
class BackupsDialog;
class CompareView;
class EntryView;
class FileJob;
class FichaView;
class HistoryPane;
class ImportPage;
class IndicatorsView;
class KeysPane;
class MessageBar;
class PastBand;
class PlanChooser;
class PlanHeader;
class PlanSwitcher;
class ReviewDialog;
class SourcePane;
class StatusLine;
class SummaryView;
class TrialBand;
class WelcomePage;
enum class CompareFormat : quint8;
struct Figure;
struct HistoryScope;
struct Review;
struct Compared;
struct PaperChoices;
struct PaperInput;
struct UnitRequest;

// How the window asks for files; tests answer without a dialog.
struct FileChooser
{
    // folder: where to start. An empty answer: the person changed their mind.
    std::function<QStringList(QWidget *parent, const QString &folder, bool reportsOnly)> open;
    std::function<QString(QWidget *parent, const QString &proposed)> savePdf;
    std::function<QString(QWidget *parent, const QString &proposed)> saveCopy;
    std::function<QString(QWidget *parent, const QString &proposed, CompareFormat format)> saveComparison;
    ImportChooser imports = ImportChooser::dialogs();
    ExchangeChooser exchange = ExchangeChooser::dialogs();

    static FileChooser dialogs();
};

// The window: wires the pages, the open document and the commands to each other, and shows what has to be said. It
// shows one plan; what it shows is already saved, so that closing it asks nothing.
class MainWindow final : public QMainWindow
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MainWindow)

public:
    MainWindow(Settings &settings, const OpenOptions &options, FileChooser chooser = FileChooser::dialogs(),
               QWidget *parent = nullptr);
    ~MainWindow() override;

    void openFile(const QString &path); // also FILE.pei#PLAN
    // Files and folders, taken into one store; none: asks for them.
    void importMany(const QStringList &paths);
    void openExample();
    // All plans of a .pei together.
    void openAllPlans(const QString &path);
    QString allPlansFile() const { return m_allFile; } // empty: they are not what is shown
    // Request sheets for units; only those of this unit and of those nested in it are proposed where one is given.
    void requestData(const QString &unitCode = {});
    // Sheets that came back, files or folders; none: asks for them.
    void receiveData(const QStringList &paths);
    Document *document() const { return m_document.get(); }
    void setDocument(std::unique_ptr<Document> document); // nullptr: the welcome page
    // For a window that takes this one's place.
    std::unique_ptr<Document> takeDocument();
    // The plan as it stood then, in all views, to be looked at; and back.
    void lookAt(const QDateTime &moment);
    void returnToPresent();
    // A copy of the plan in all views, to try values in: nothing of it is kept before it is applied. values: to begin
    // with.
    void startTrial(const Trial &values = {});
    bool isTrying() const;
    Trial tried() const;
    void showPage(WindowPage page);
    WindowPage page() const;

signals:
    void windowRequested(const QString &path);      // a further file needs a window of its own
    void importRequested(const QStringList &paths); // likewise, while this one is importing
    void languageChosen(const QString &code);       // whoever made the window makes it again
    void themeChosen(pei::ThemeChoice choice);

protected:
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void buildLayout();
    void connectFileActions();
    void connectViewActions();
    void connectPlanActions();
    void connectHistoryActions();
    QWidget *pageWidget(WindowPage page); // made when first shown
    IndicatorsView *indicators();
    void openFiles(const QStringList &paths);
    void chooseFiles(bool reportsOnly);
    void openFinished();
    void closePlan();
    void pasteReport();
    void openText(const QString &text); // of a report
    void showOpened(std::unique_ptr<Document> document);
    void takeReport(ReadReport read);
    void reviewInto(const ReadReport &read);
    void startReview(Review review, const std::function<void(const Review &)> &apply);
    void leaveReview();
    void makePlan(const Review &review);
    void mergeInto(const Review &review);
    void sayUnread(const Report &report);
    void offerSource(QAbstractItemView *view);
    std::optional<Figure> currentFigure() const;
    void viewSource();
    void showSource(const Figure &figure);
    void followSource(const Figure &figure);
    void keepSourcePlace();
    void sayOpenFailed(const Error &error);
    bool takeMany(const QStringList &paths); // false: they are for openFile
    ImportPage *imports();
    void leaveImports();
    void sayHowImportGoes();
    bool openInPlace(const PlanAddress &address); // of the file that is open
    void switchPlan(qint64 plan);
    bool choosePlan(const QString &path);
    void connectAllPlans();
    void allPlansRead();
    void leaveAllPlans();
    void openFromAll(qint64 plan, qint64 indicator);
    bool showsAllPlans() const { return !m_allFile.isEmpty(); }
    void showSwitcher();
    void showContent(); // plan or welcome
    void showWelcome();
    void say(const QString &key, const Error &error, const QString &file);
    std::unique_ptr<Document> exchangeDocument(std::unique_ptr<Document> document);
    Document *presentDocument() const { return m_present ? m_present.get() : m_document.get(); }
    void connectTrialActions();
    void addForesightSection();
    void showTrial();
    // Whether one may go on: nothing is being tried or has been refused by the store, or nothing that would be lost.
    // Else that is asked, and `then` is called once it has been discarded.
    void stepBack(const std::function<void(QUndoStack *)> &step);
    bool mayLeave(const std::function<void()> &then);
    bool mayLeaveUnkept(const std::function<void()> &then);
    // Likewise where the plan itself goes, and with it a reason that was typed and not given yet.
    bool mayLeavePlan(const std::function<void()> &then);
    QLineEdit *openReason();
    void reviewTrial();
    void applyTrial();
    void addHistorySections();
    HistoryPane *history();
    void showHistory(const HistoryScope &scope);
    void selectRow(const std::optional<Figure> &figure);
    void saveCopy();
    void showBackups();
    void openBackup(const QString &path);
    void changeAuthor();
    void showDocument();
    void showStatus();
    void showFilter(const SummaryLink &link);
    AlertsView *alerts();
    QWidget *makeAlerts();
    void addAlertSection(); // to the ficha
    void showAlert(quint64 fingerprint);
    void showMissingData();
    QWidget *makeCompare();
    void comparePast(const QDateTime &moment);
    void showIndicator(std::size_t indicator);
    void exportComparison(CompareFormat format);
    void printComparison();
    void showCell(const AlertCell &cell);
    void showMissingRows(const QString &unit, std::optional<Period> period);
    void exportPdf();
    void exportSheets();
    PaperInput paperInput() const;
    // compared: what is compared where that is printed, nullptr: the usual.
    void openPreview(const PaperChoices &choices, const Compared *compared = nullptr);
    QString askPdf(QWidget *parent, const QString &proposed); // empty: not now
    QString proposedPdf(const QString &what, Period period) const;
    void sayPdfWritten(const QString &path);
    void connectExchangeActions();
    void exportData();
    std::vector<std::size_t> shownIndicators();
    void writeRequests(std::vector<UnitRequest> requests, const QString &folder);
    AnswersPage *answers();
    void leaveAnswers();
    void print();
    void showAbout();
    void focusPage();
    void goToPart(int step);

    Settings &m_settings;
    FileChooser m_chooser;
    const OpenOptions m_options;
    OpenJob m_opening;
    AllPlansJob m_readingAll;
    QTimer m_readingAllSlowly;
    QString m_allFile;            // whose plans are seen together; empty: those of none
    qint64 m_indicatorWanted = 0; // Indicator::id, to be chosen once its plan is open
    QTimer m_openingSlowly;       // a progress bar that flashes up and goes is worse than none
    std::unique_ptr<Document> m_document;
    std::unique_ptr<Document> m_present; // while m_document is an earlier state of it, or a trial

    Actions *m_actions;
    PlanHeader *m_header = nullptr;
    MessageBar *m_messages = nullptr;
    PastBand *m_past = nullptr;
    TrialBand *m_trial = nullptr;
    HistoryPane *m_history = nullptr; // made when first asked for
    QPointer<QWidget> m_beforeHistory;
    QPointer<BackupsDialog> m_backups;
    QStackedWidget *m_stack = nullptr;   // welcome, pages
    WelcomePage *m_welcome = nullptr;    // made when first shown
    ImportPage *m_imports = nullptr;     // made when first needed, like the next two
    AnswersPage *m_answers = nullptr;    // likewise
    std::unique_ptr<FileJob> m_requests; // while sheets are being written
    PlanAddress m_released;              // what was open here before its file was given to an import
    PlanChooser *m_planChooser = nullptr;
    PlanSwitcher *m_switcher = nullptr;
    AllPlansView *m_allPlans = nullptr; // made when first asked for
    QWidget *m_plan = nullptr;          // sidebar and pages
    QListWidget *m_navigation = nullptr;
    QStackedWidget *m_pages = nullptr;
    std::unique_ptr<StatusLine> m_status;
    KeysPane *m_keys = nullptr;
    SourcePane *m_source = nullptr; // made when first asked for
    QPointer<ReviewDialog> m_review;
    QPointer<QWidget> m_beforeSource; // what had the focus before the report's page

    std::array<QWidget *, 5> m_pageWidgets{}; // by WindowPage
    SummaryView *m_summary = nullptr;
    IndicatorsView *m_indicators = nullptr;
    FichaView *m_ficha = nullptr;
    QSplitter *m_splitter = nullptr;
    EntryView *m_entry = nullptr;
    AlertsView *m_alerts = nullptr;
    CompareView *m_compare = nullptr;
};

} // namespace pei
