// SPDX-License-Identifier: GPL-3.0-or-later
// usage: screenshots FOLDER  Writes a picture of every view in both themes and both languages; lists the texts that
// have not the room they need, and ends with 1 where there are any.
#include "core/reading/pages/pageimage.h"
#include "core/reading/reader.h"
#include "core/store/planstore.h"
#include "tests/screenshots/clippedtext.h"
#include "tests/support/examples.h"
#include "tests/support/laterreport.h"
#include "tests/support/reportdrawing.h"
#include "ui/history/historypane.h"
#include "ui/indicators/indicatorsview.h"
#include "ui/look/theme.h"
#include "ui/main/language.h"
#include "ui/main/mainwindow.h"
#include "ui/notes/notesection.h"
#include "ui/plans/allplansview.h"
#include "ui/source/pagecanvas.h"
#include "ui/source/sourcepane.h"
#include "ui/source/sourceview.h"

#include <QAbstractButton>
#include <QAction>
#include <QActionGroup>
#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QScrollArea>
#include <QTemporaryDir>
#include <QTest>
#include <QTextStream>
#include <QUndoStack>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace pei;

namespace {

class Album
{
public:
    explicit Album(const QString &folder)
        : m_folder(folder)
    {
        QDir().mkpath(folder);
    }

    void setSuffix(const QString &suffix) { m_suffix = suffix; }
    void take(QWidget &widget, const QString &name)
    {
        for (int i = 0; i < 3; ++i)
            QTest::qWait(20);
        QCoreApplication::sendPostedEvents(); // layouts that the last of them asked for
        const QString scale = widget.devicePixelRatioF() > 1 ? u"@%1x"_s.arg(widget.devicePixelRatioF()) : QString();
        const QString file = u"%1-%2%3.png"_s.arg(name, m_suffix, scale);
        if (!widget.grab().save(m_folder.filePath(file)))
            m_out << "not written: " << file << '\n';
        for (const QString &text : clippedTexts(widget)) {
            m_out << file << ": " << text << '\n';
            m_right = false;
        }
        m_out.flush();
    }
    bool right() const { return m_right; }

private:
    QDir m_folder;
    QString m_suffix;
    QTextStream m_out{stdout};
    bool m_right = true;
};

// Pages of a report are drawn beside the window.
void waitForPages(const QWidget &widget)
{
    const QList<SourceView *> views = widget.findChildren<SourceView *>();
    const auto drawn = [&] {
        return std::all_of(views.begin(), views.end(), [](const SourceView *view) {
            return !view->isVisible() || view->page() == 0 || view->canvas()->hasPicture();
        });
    };
    if (!QTest::qWaitFor(drawn, 60000))
        qFatal("a page is not drawn");
}

void takeMenus(Album &album, const QMenu &menu, const QString &name)
{
    auto &shown = const_cast<QMenu &>(menu);
    shown.popup({});
    album.take(shown, u"menu-"_s + name);
    shown.hide();
    int inner = 0;
    for (const QAction *action : menu.actions()) {
        if (action->menu() != nullptr && action->isEnabled())
            takeMenus(album, *action->menu(), u"%1.%2"_s.arg(name).arg(++inner));
    }
}

// The example has one period with values; with a second one there is something to compare.
void takeComparison(Album &album, MainWindow &window)
{
    Document &document = *window.document();
    const Plan plan = document.plan();
    const Period annual{document.period().year, Cut::Annual};
    std::vector<ValueEdit> edits;
    for (std::size_t row = 0; row < plan.indicators.size(); ++row) {
        const Value value = plan.obtained(plan.indicators[row], document.period());
        if (value && row % 9 != 0)
            edits.push_back({plan.indicators[row].id, annual, *value * (0.7 + 0.1 * double(row % 11))});
    }
    if (!document.addPeriod(annual) || !document.setValues(edits, EntryMethod::Typed))
        qFatal("the example takes no values");
    window.showPage(WindowPage::Compare);
    album.take(window, u"compare"_s);
    for (const QString &mode : {u"comparePast"_s, u"comparePlans"_s}) {
        window.findChild<QAbstractButton *>(mode)->click();
        album.take(window, mode);
    }
    window.findChild<QAbstractButton *>(u"comparePeriods"_s)->click();
    while (document.undoStack()->canUndo())
        document.undoStack()->undo();
}

QAction *actionOf(MainWindow &window, const QString &keys)
{
    for (QAction *action : window.findChildren<QAction *>()) {
        if (action->shortcut().toString() == keys)
            return action;
    }
    qFatal("no action has the keys %s", qPrintable(keys));
}

// What an action opens over the window.
void takeDialog(Album &album, const MainWindow &window, const QString &name)
{
    QDialog *dialog = nullptr;
    const bool shown = QTest::qWaitFor(
        [&] {
            for (QDialog *each : window.findChildren<QDialog *>()) {
                if (each->isVisible())
                    dialog = each;
            }
            return dialog != nullptr;
        },
        60000);
    if (!shown)
        qFatal("%s does not show", qPrintable(name));
    QTest::qWait(400); // what is printed is laid out beside the window
    waitForPages(*dialog);
    album.take(*dialog, name);
    dialog->close();
}

// What stands beside and over the pages: the report's page, the history, notes, the review of a report, the preview.
void takeParts(Album &album, MainWindow &window, const QString &report)
{
    window.showPage(WindowPage::Indicators);
    window.findChild<IndicatorsView *>()->selectIndicator(4);
    auto *note = window.findChild<NoteSection *>();
    for (QWidget *up = note; up != nullptr; up = up->parentWidget()) {
        if (auto *scroll = qobject_cast<QScrollArea *>(up)) {
            QTest::qWait(50);
            scroll->ensureWidgetVisible(note, 0, 400);
        }
    }
    album.take(window, u"note"_s);
    actionOf(window, u"Ctrl+Shift+F"_s)->trigger();
    waitForPages(window);
    album.take(window, u"source"_s);
    window.findChild<SourcePane *>()->close();
    if (!window.document()->setValue(0, window.document()->period(), 12.5))
        qFatal("the value is not set");
    actionOf(window, u"Ctrl+H"_s)->trigger();
    album.take(window, u"history"_s);
    window.findChild<HistoryPane *>()->close();
    window.document()->undoStack()->undo();
    actionOf(window, QKeySequence(QKeySequence::Print).toString())->trigger();
    takeDialog(album, window, u"print"_s);
    window.openFile(report);
    takeDialog(album, window, u"review"_s);
}

void takeSizes(Album &album, MainWindow &window)
{
    for (const QSize &size : {QSize(1024, 560), window.minimumSize()}) { // what a panel leaves of 600
        window.resize(size);
        for (const WindowPage page : {WindowPage::Summary, WindowPage::Indicators, WindowPage::Entry,
                                      WindowPage::Alerts, WindowPage::Compare}) {
            window.showPage(page);
            album.take(window, u"size%1-page%2"_s.arg(size.width()).arg(int(page) + 1));
        }
    }
    window.resize(1366, 728);
}

// The example as the plan of several entities, each with other values.
QString manyPlans(const QTemporaryDir &folder, const Report &example)
{
    const QString path = folder.filePath(u"Provincias.pei"_s);
    const auto made = PlanStore::create(path, [&](PlanStore &store) -> Result<void> {
        const Stamp stamp{u"planificacion"_s, QDateTime(QDate(2024, 8, 5), QTime(9, 30))};
        const QStringList places{u"CONTUMAZA"_s, u"CAJABAMBA"_s, u"CELENDIN"_s, u"SAN MIGUEL"_s, u"SANTA CRUZ"_s};
        for (qsizetype i = 0; i < places.size(); ++i) {
            Report report = example;
            report.plan.entity.lines.back().second = {QString::number(300597 + i),
                                                      u"MUNICIPALIDAD PROVINCIAL DE "_s + places[i]};
            for (Indicator &indicator : report.plan.indicators) {
                if (Value &value = indicator.obtained.back(); value)
                    *value *= 1 + double(i) / 3;
            }
            if (const auto key = store.addReport(report, {}, stamp); !key)
                return key.error();
        }
        return {};
    });
    if (!made)
        qFatal("the plans are not made");
    return path;
}

void takeAllPlans(Album &album, MainWindow &window, const QTemporaryDir &folder, const Report &example)
{
    window.openFile(manyPlans(folder, example));
    album.take(window, u"choose-plan"_s);
    window.openAllPlans(folder.filePath(u"Provincias.pei"_s));
    if (!QTest::qWaitFor([&] { return !window.allPlansFile().isEmpty(); }, 60000))
        qFatal("the plans do not show");
    album.take(window, u"all-plans"_s);
    auto *list = window.findChild<AllPlansView *>()->list();
    ListState state = list->state();
    state.grouped = false;
    state.sortColumn = IndicatorColumns::PercentColumn;
    state.sortOrder = Qt::DescendingOrder;
    list->setState(state);
    album.take(window, u"all-plans-flat"_s);
    list->setState(ListState::usualOfMany());
}

void takeAll(Album &album, const QString &language, ThemeChoice theme, const QString &report, const Report &example)
{
    const QTemporaryDir home;
    applyLanguage(language);
    applyTheme(*qApp, theme);
    Settings settings(home.filePath(u"settings.ini"_s));
    MainWindow window(settings, {home.filePath(u"library"_s), home.filePath(u"example"_s), readReportBytes,
                                 [](const QByteArray &pdf, const PageRequest &request, const std::function<bool()> &) {
                                     return drawPage(pdf, request);
                                 }});
    window.resize(1366, 728); // what a panel leaves of 768
    window.show();
    album.take(window, u"welcome"_s);
    window.openExample();
    if (!QTest::qWaitFor([&] { return window.document() != nullptr; }, 60000))
        qFatal("the example did not open");
    for (QAction *action : window.findChildren<QAction *>()) {
        const QString key = action->shortcut().toString();
        const auto *group = action->actionGroup();
        if (group == nullptr || !key.startsWith(u"Ctrl+"_s) || key.size() != 6 || !key.back().isDigit())
            continue;
        action->trigger();
        QTest::qWait(250); // alerts are counted a moment later
        album.take(window, u"page%1"_s.arg(key.back()));
    }
    takeComparison(album, window);
    auto *search = window.findChild<QLineEdit *>(u"search"_s);
    window.showPage(WindowPage::Indicators);
    search->setText(u"poblacion"_s);
    QTest::qWait(250);
    album.take(window, u"search"_s);
    search->setText(u"nothing of that kind"_s);
    QTest::qWait(250);
    album.take(window, u"search-empty"_s);
    search->clear();
    QTest::qWait(250);
    takeSizes(album, window);
    takeParts(album, window, report);
    window.findChild<QAction *>(u"keys"_s)->trigger();
    album.take(window, u"keys"_s);
    window.findChild<QAction *>(u"keys"_s)->trigger();
    int index = 0;
    for (const QAction *menu : window.menuBar()->actions())
        takeMenus(album, *menu->menu(), QString::number(++index));
    takeAllPlans(album, window, home, example);
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("QT_FONT_DPI", "96");
    QApplication app(argc, argv);
    if (argc != 2) {
        QTextStream(stderr) << "usage: screenshots FOLDER\n";
        return 2;
    }
    Album album(QString::fromLocal8Bit(argv[1]));
    const QTemporaryDir reports;
    const QString report = reports.filePath(u"anual-2024.pdf"_s);
    const Report example = readReport(test::dataPath(u"reports/contumaza-2024-sem1.pdf"_s)).value();
    if (QFile file(report); file.open(QIODevice::WriteOnly))
        file.write(test::drawReport(test::laterReport(example), {}));
    for (const auto &[theme, name] :
         {std::pair(ThemeChoice::Light, u"light"_s), std::pair(ThemeChoice::Dark, u"dark"_s)}) {
        for (const QString &language : {u"es"_s, u"en"_s}) {
            album.setSuffix(u"%1-%2"_s.arg(language, name));
            takeAll(album, language, theme, report, example);
        }
    }
    return album.right() ? 0 : 1;
}
