// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/mainwindow.h"

#include "core/models/roles.h"
#include "core/reading/reader.h"
#include "tests/support/examples.h"
#include "tests/support/printers.h"
#include "ui/entry/entrytable.h"
#include "ui/indicators/indicatortable.h"
#include "ui/main/language.h"
#include "ui/main/messagebar.h"
#include "ui/paper/pageview.h"
#include "ui/paper/printpreview.h"
#include "ui/review/reviewdialog.h"
#include "ui/summary/summaryview.h"

#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QDropEvent>
#include <QFile>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolBar>
#include <QToolButton>
#include <QUndoStack>
#include <QUrl>

#include <gtest/gtest.h>

using namespace Qt::Literals::StringLiterals;

namespace pei {

namespace {

constexpr Period S1Of2023{2023, Cut::Semester1};

class Window : public testing::Test
{
protected:
    Window() { applyLanguage(u"es"_s); }

    std::unique_ptr<MainWindow> makeWindow()
    {
        FileChooser chooser;
        chooser.open = [this](QWidget *, const QString &, bool) { return m_chosen; };
        chooser.savePdf = [this](QWidget *, const QString &proposed) {
            m_proposed = proposed;
            return m_saveTo;
        };
        auto window = std::make_unique<MainWindow>(m_settings, m_options, chooser);
        window->show();
        EXPECT_TRUE(QTest::qWaitForWindowExposed(window.get()));
        return window;
    }
    std::unique_ptr<MainWindow> windowWith(const QString &path)
    {
        auto window = makeWindow();
        window->openFile(path);
        return window;
    }
    QString makePlan(const QString &name)
    {
        const QString path = m_folder.filePath(name);
        EXPECT_TRUE(Document::create(path, test::smallReport()));
        return path;
    }
    QString write(const QString &name, const QByteArray &bytes)
    {
        const QString path = m_folder.filePath(name);
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return path;
    }
    static QStringList messages(const MainWindow &window)
    {
        return window.findChild<MessageBar *>(u"messages"_s)->texts();
    }
    static QString label(const MainWindow &window, const QString &name)
    {
        return window.findChild<QLabel *>(name)->text();
    }
    static QAction *action(const MainWindow &window, const QString &iconText)
    {
        for (QAction *action : window.actions()) {
            if (action->iconText().startsWith(iconText))
                return action;
        }
        ADD_FAILURE() << "no action " << iconText.toStdString();
        return nullptr;
    }
    // Key by key to whatever has the focus: the first one opens the cell's editor, the next ones go there.
    static void type(const QString &text)
    {
        for (const QChar c : text)
            QTest::keyClick(QApplication::focusWidget(), c.toLatin1());
    }
    // The grid with its current cell in the open period of the first row.
    static QTableView *gridAtOpenCell(MainWindow &window)
    {
        window.showPage(WindowPage::Entry);
        auto *table = window.findChild<QTableView *>(u"entries"_s);
        int column = -1;
        for (int i = 0; i < table->model()->columnCount(); ++i) {
            if (table->model()->index(0, i).flags().testFlag(Qt::ItemIsEditable))
                column = i;
        }
        EXPECT_GE(column, 0);
        table->setFocus();
        table->setCurrentIndex(table->model()->index(0, column));
        return table;
    }
    static Value obtained(const MainWindow &window, std::size_t row)
    {
        const Plan &plan = window.document()->plan();
        return plan.obtained(plan.indicators[row], S1Of2023);
    }

    QTemporaryDir m_folder;
    Settings m_settings{m_folder.filePath(u"settings.ini"_s)};
    OpenOptions m_options{m_folder.filePath(u"library"_s), m_folder.filePath(u"example"_s), readReportBytes};
    QStringList m_chosen;
    QString m_saveTo;
    QString m_proposed;
};

TEST_F(Window, SaysWhatToDoWhenNothingIsOpen)
{
    const auto window = makeWindow();
    EXPECT_TRUE(window->findChild<QPushButton *>(u"welcomeExample"_s)->isVisible());
    EXPECT_TRUE(window->findChild<QPushButton *>(u"welcomeImport"_s)->isVisible());
    EXPECT_FALSE(window->findChild<QListWidget *>(u"sidebar"_s)->isVisible());
    EXPECT_FALSE(action(*window, u"Exportar PDF"_s)->isEnabled());
    EXPECT_FALSE(action(*window, u"Deshacer"_s)->isEnabled());
    EXPECT_TRUE(messages(*window).isEmpty());
    EXPECT_TRUE(label(*window, u"statusFigures"_s).isEmpty());
}

TEST_F(Window, OpensAPlanAndShowsItsSummary)
{
    const QString path = makePlan(u"plan.pei"_s);
    m_chosen = {path};
    const auto window = makeWindow();
    QTest::mouseClick(window->findChild<QPushButton *>(u"welcomeOpen"_s), Qt::LeftButton);
    ASSERT_NE(window->document(), nullptr);
    EXPECT_TRUE(window->findChild<SummaryView *>()->isVisible());
    EXPECT_TRUE(window->windowTitle().contains(u"2022–2024"_s));
    EXPECT_TRUE(window->windowTitle().contains(u"prueba"_s, Qt::CaseInsensitive));
    EXPECT_EQ(label(*window, u"statusFigures"_s), u"3 indicadores  ·  promedio 90.00"_s);
    EXPECT_EQ(label(*window, u"statusSaved"_s), u"Todo guardado"_s);
    EXPECT_EQ(label(*window, u"statusFormat"_s), u"1,234.50 es-PE"_s);
    EXPECT_EQ(window->findChild<QComboBox *>(u"period"_s)->currentText(), u"2023 – Sem1"_s);
    EXPECT_EQ(m_settings.recentFiles(), QStringList(path));
    EXPECT_EQ(m_settings.lastFile(), path);
    EXPECT_TRUE(messages(*window).isEmpty());
}

TEST_F(Window, AValueTypedInTheGridIsUndoneRedoneAndFoundAgain)
{
    const QString path = makePlan(u"plan.pei"_s);
    {
        const auto window = windowWith(path);
        ASSERT_TRUE(gridAtOpenCell(*window)->isVisible());
        type(u"18"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        EXPECT_EQ(obtained(*window, 0), Value(18.0));
        EXPECT_EQ(label(*window, u"statusFigures"_s), u"3 indicadores  ·  promedio 95.00"_s);

        QAction *undo = action(*window, u"Deshacer"_s);
        EXPECT_TRUE(undo->text().size() > u"&Deshacer: "_s.size()) << "the text says what would be undone";
        undo->trigger();
        EXPECT_EQ(obtained(*window, 0), Value(16.0));
        EXPECT_EQ(label(*window, u"statusFigures"_s), u"3 indicadores  ·  promedio 90.00"_s);
        EXPECT_FALSE(undo->isEnabled());
        const QAbstractItemView *grid = window->findChild<EntryTable *>();
        EXPECT_EQ(grid->currentIndex(), grid->model()->index(0, 6)) << "what was undone is in sight";
        gridAtOpenCell(*window)->setCurrentIndex(grid->model()->index(2, 6));
        action(*window, u"Rehacer"_s)->trigger();
        EXPECT_EQ(obtained(*window, 0), Value(18.0));
        EXPECT_EQ(grid->currentIndex(), grid->model()->index(0, 6));
        window->close();
    }
    const auto again = windowWith(path);
    EXPECT_EQ(obtained(*again, 0), Value(18.0));
}

TEST_F(Window, APageThatIsChosenTakesTheKeysAtOnce)
{
    const auto window = windowWith(makePlan(u"plan.pei"_s));
    auto *sidebar = window->findChild<QListWidget *>(u"sidebar"_s);
    auto *pages = window->findChild<QStackedWidget *>(u"pages"_s);
    const auto focusIsInPage = [&] { return pages->currentWidget()->isAncestorOf(QApplication::focusWidget()); };
    for (int row = 0; row < sidebar->count(); ++row) {
        SCOPED_TRACE(row);
        QTest::keyClick(window.get(), Qt::Key(Qt::Key_1 + row), Qt::ControlModifier);
        EXPECT_EQ(sidebar->currentRow(), row);
        EXPECT_TRUE(focusIsInPage());
    }
    for (int row = 0; row < sidebar->count(); ++row) {
        SCOPED_TRACE(row);
        QTest::mouseClick(sidebar->viewport(), Qt::LeftButton, {},
                          sidebar->visualItemRect(sidebar->item(row)).center());
        EXPECT_EQ(sidebar->currentRow(), row);
        EXPECT_TRUE(focusIsInPage());
    }
    std::size_t missing = 0;
    while (obtained(*window, missing))
        ++missing;
    QTest::keyClick(window.get(), Qt::Key_3, Qt::ControlModifier);
    type(u"18"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    EXPECT_EQ(obtained(*window, missing), Value(18.0)) << "the grid begins at the first value that is missing";
}

TEST_F(Window, AValueStillInItsCellIsKeptWhenTheWindowCloses)
{
    const QString path = makePlan(u"plan.pei"_s);
    {
        const auto window = windowWith(path);
        gridAtOpenCell(*window);
        type(u"19"_s);
        window->close();
    }
    EXPECT_EQ(obtained(*windowWith(path), 0), Value(19.0));
}

TEST_F(Window, SaysWhyAFileIsRefusedAndKeepsThePlanOpen)
{
    const QString path = makePlan(u"plan.pei"_s);
    const QString garbage = write(u"foto.pdf"_s, QByteArray("\x89PNG\0\0\0\1", 8));
    const auto window = windowWith(path);
    window->openFile(garbage);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !messages(*window).isEmpty(); }));
    EXPECT_TRUE(messages(*window).first().startsWith(u"foto.pdf: "_s));
    EXPECT_EQ(window->document()->path(), path);
    EXPECT_FALSE(QDir(m_options.library).exists());
    EXPECT_EQ(m_settings.recentFiles(), QStringList(path));
}

TEST_F(Window, ADroppedReportIsImportedAndSaidSo)
{
    const auto window = makeWindow();
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(test::dataPath(u"reports/contumaza-2024-sem1.pdf"_s))});
    QDragEnterEvent enter(QPoint(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(window.get(), &enter);
    ASSERT_TRUE(enter.isAccepted());
    QDropEvent drop(QPointF(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(window.get(), &drop);
    const ReviewDialog *review = nullptr;
    ASSERT_TRUE(QTest::qWaitFor([&] { return (review = window->findChild<ReviewDialog *>()) != nullptr; }, 30000));
    EXPECT_EQ(window->document(), nullptr) << "nothing is imported unseen";
    QTest::keyClick(review->window(), Qt::Key_Return);
    ASSERT_TRUE(window->document() != nullptr);
    EXPECT_EQ(window->document()->plan().indicators.size(), 38U);
    EXPECT_EQ(label(*window, u"statusFigures"_s),
              u"38 indicadores  ·  promedio 50.68 (aplicativo: omite 3 en 0)  ·  46.68 con las 38"_s);
    ASSERT_EQ(messages(*window).size(), 1);
    EXPECT_TRUE(messages(*window).first().contains(QFileInfo(window->document()->path()).fileName()));
}

TEST_F(Window, APastedReportIsReviewedLikeAFile)
{
    const auto window = makeWindow();
    QGuiApplication::clipboard()->setText(u"hola"_s);
    QTest::keyClick(window->findChild<QPushButton *>(u"welcomeImport"_s), Qt::Key_V, Qt::ControlModifier);
    ASSERT_EQ(messages(*window).size(), 1);
    EXPECT_TRUE(messages(*window).first().contains(u"no es el texto de un reporte"_s));
    EXPECT_EQ(window->findChild<ReviewDialog *>(), nullptr);

    QFile text(test::dataPath(u"reports/contumaza-2024-sem1.txt"_s));
    ASSERT_TRUE(text.open(QIODevice::ReadOnly));
    QGuiApplication::clipboard()->setText(QString::fromUtf8(text.readAll()));
    QTest::keyClick(window->findChild<QPushButton *>(u"welcomeImport"_s), Qt::Key_V, Qt::ControlModifier);
    const ReviewDialog *review = nullptr;
    ASSERT_TRUE(QTest::qWaitFor([&] { return (review = window->findChild<ReviewDialog *>()) != nullptr; }, 30000));
    QTest::keyClick(review->window(), Qt::Key_Return);
    ASSERT_NE(window->document(), nullptr);
    EXPECT_EQ(window->document()->plan().indicators.size(), 38U);
    EXPECT_TRUE(window->document()->reportName().isEmpty());

    // In the grid it is no block of cells.
    gridAtOpenCell(*window);
    const Plan before = window->document()->plan();
    QTest::keyClick(window->findChild<EntryTable *>(), Qt::Key_V, Qt::ControlModifier);
    EXPECT_EQ(window->document()->plan(), before);
    EXPECT_TRUE(messages(*window).last().contains(u"un reporte entero"_s));
}

TEST_F(Window, TextThatIsNoFileIsNotTakenByADrop)
{
    const auto window = makeWindow();
    QMimeData data;
    data.setText(u"hola"_s);
    QDragEnterEvent enter(QPoint(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    enter.ignore();
    QApplication::sendEvent(window.get(), &enter);
    EXPECT_FALSE(enter.isAccepted());
}

TEST_F(Window, FurtherFilesAskForTheirOwnWindows)
{
    m_chosen = {makePlan(u"uno.pei"_s), makePlan(u"dos.pei"_s)};
    const auto window = makeWindow();
    QSignalSpy wanted(window.get(), &MainWindow::windowRequested);
    action(*window, u"Abrir"_s)->trigger();
    EXPECT_EQ(window->document()->path(), m_chosen.first());
    ASSERT_EQ(wanted.count(), 1);
    EXPECT_EQ(wanted.first().first().toString(), m_chosen.last());
}

TEST_F(Window, ChoosingAPeriodChangesFiguresEverywhere)
{
    const auto window = windowWith(makePlan(u"plan.pei"_s));
    auto *period = window->findChild<QComboBox *>(u"period"_s);
    ASSERT_EQ(period->count(), 3);
    period->setFocus();
    QTest::keyClick(period, Qt::Key_Home);
    EXPECT_EQ(window->document()->period(), (Period{2022, Cut::Semester1}));
    // 40 % of one action, 0 % of the other.
    EXPECT_EQ(label(*window, u"statusFigures"_s),
              u"3 indicadores  ·  promedio 40.00 (aplicativo: omite 1 en 0)  ·  20.00 con las 2"_s);
    EXPECT_EQ(period->currentText(), u"2022 – Sem1"_s);
}

TEST_F(Window, AnAddedPeriodIsChosenAndUndone)
{
    const auto window = windowWith(makePlan(u"plan.pei"_s));
    auto *period = window->findChild<QComboBox *>(u"period"_s);
    const auto menus = window->findChildren<QMenu *>();
    QAction *annual = nullptr;
    for (const QMenu *menu : menus) {
        for (QAction *entry : menu->actions()) {
            if (entry->data().toString() == u"2023-A"_s)
                annual = entry;
        }
    }
    ASSERT_NE(annual, nullptr);
    annual->trigger();
    EXPECT_EQ(window->document()->period(), (Period{2023, Cut::Annual}));
    EXPECT_EQ(period->currentText(), u"2023 – Anual"_s);
    EXPECT_EQ(window->page(), WindowPage::Entry);
    action(*window, u"Deshacer"_s)->trigger();
    EXPECT_EQ(period->count(), 3);
}

TEST_F(Window, SearchingGoesToTheListOnceTypingRests)
{
    const auto window = windowWith(makePlan(u"plan.pei"_s));
    EXPECT_EQ(window->page(), WindowPage::Summary);
    action(*window, u"Buscar"_s)->trigger();
    auto *search = window->findChild<QLineEdit *>(u"search"_s);
    ASSERT_TRUE(search->hasFocus());
    QTest::keyClicks(search, u"albergue"_s);
    EXPECT_EQ(window->page(), WindowPage::Summary);
    EXPECT_TRUE(QTest::qWaitFor([&] { return window->page() == WindowPage::Indicators; }, 2000));
    EXPECT_TRUE(search->hasFocus()) << "typing goes on";
    auto *list = window->findChild<IndicatorTable *>(u"indicators"_s);
    QTest::keyClick(search, Qt::Key_Return);
    EXPECT_TRUE(list->hasFocus());
    EXPECT_EQ(list->currentIndex().data(IndicatorRole).toInt(), 2) << "the first that was found";
    // What is among it stays chosen.
    search->setText(u"numero"_s);
    QTest::keyClick(search, Qt::Key_Return);
    EXPECT_EQ(list->currentIndex().data(IndicatorRole).toInt(), 2);
}

TEST_F(Window, ALinkOfTheSummaryLeadsToItsRows)
{
    const auto window = windowWith(makePlan(u"plan.pei"_s));
    SummaryLink link;
    link.state = Semaphore::Green;
    emit window->findChild<SummaryView *>()->filterRequested(link);
    EXPECT_EQ(window->page(), WindowPage::Indicators);
}

TEST_F(Window, ListsWhatWasOpenLatelyAndForgetsWhatIsGone)
{
    const QString path = makePlan(u"plan.pei"_s);
    m_settings.addRecentFile(path);
    const auto window = makeWindow();
    auto *recent = window->findChild<QToolButton *>(u"recentFile"_s);
    ASSERT_NE(recent, nullptr);
    EXPECT_EQ(recent->text(), u"plan"_s);
    ASSERT_TRUE(QFile::remove(path));
    QTest::mouseClick(recent, Qt::LeftButton);
    EXPECT_EQ(messages(*window).size(), 1);
    EXPECT_TRUE(m_settings.recentFiles().isEmpty());
}

TEST_F(Window, ClosingThePlanLeavesAnEmptyWindowAndLosesNothing)
{
    const QString path = makePlan(u"plan.pei"_s);
    const auto window = windowWith(path);
    ASSERT_TRUE(window->document()->setValue(0, S1Of2023, 17.0));
    action(*window, u"Cerrar"_s)->trigger();
    EXPECT_EQ(window->document(), nullptr);
    EXPECT_TRUE(window->findChild<QPushButton *>(u"welcomeOpen"_s)->isVisible());
    EXPECT_TRUE(m_settings.lastFile().isEmpty());
    window->openFile(path);
    EXPECT_EQ(obtained(*window, 0), Value(17.0));
}

TEST_F(Window, OpeningThePlanThatIsOpenKeepsItWritable)
{
    const QString path = makePlan(u"plan.pei"_s);
    const auto window = windowWith(path);
    const Document *before = window->document();
    window->openFile(path);
    EXPECT_EQ(window->document(), before);
    EXPECT_FALSE(window->document()->isReadOnly());
    EXPECT_TRUE(messages(*window).isEmpty());
}

TEST_F(Window, ASecondWindowOnAPlanMayOnlyLook)
{
    const QString path = makePlan(u"plan.pei"_s);
    const auto first = windowWith(path);
    const auto second = windowWith(path);
    EXPECT_FALSE(first->document()->isReadOnly());
    EXPECT_TRUE(second->document()->isReadOnly());
    EXPECT_EQ(label(*second, u"statusSaved"_s), u"Solo lectura"_s);
    EXPECT_EQ(messages(*second).size(), 1);
}

TEST_F(Window, APlanThatCouldOnlyBeLookedAtIsWritableOnceOpenedAgain)
{
    const QString path = makePlan(u"plan.pei"_s);
    auto first = windowWith(path);
    const auto second = windowWith(path);
    ASSERT_TRUE(second->document()->isReadOnly());
    first.reset();
    second->openFile(path);
    EXPECT_FALSE(second->document()->isReadOnly());
    EXPECT_TRUE(messages(*second).isEmpty());
}

TEST_F(Window, WritesAPdfWhereAskedAndSaysWhere)
{
    const auto window = windowWith(makePlan(u"plan.pei"_s));
    m_saveTo = m_folder.filePath(u"salida"_s);
    action(*window, u"Exportar PDF"_s)->trigger();
    EXPECT_TRUE(m_proposed.endsWith(u"plan resumen 2023-S1.pdf"_s));
    QFile pdf(m_saveTo + u".pdf"_s);
    ASSERT_TRUE(pdf.open(QIODevice::ReadOnly));
    EXPECT_TRUE(pdf.read(5) == "%PDF-");
    ASSERT_EQ(messages(*window).size(), 1);
    EXPECT_TRUE(messages(*window).first().contains(u"salida.pdf"_s));
    m_saveTo = m_folder.filePath(u"no/such/folder/x.pdf"_s);
    action(*window, u"Exportar PDF"_s)->trigger();
    ASSERT_EQ(messages(*window).size(), 1);
    EXPECT_TRUE(messages(*window).first().startsWith(u"x.pdf: "_s));
}

TEST_F(Window, HandsItsPlanToTheWindowThatTakesItsPlace)
{
    const auto first = windowWith(makePlan(u"plan.pei"_s));
    first->showPage(WindowPage::Indicators);
    ASSERT_TRUE(first->document()->setValue(0, S1Of2023, 17.0));
    const auto second = makeWindow();
    second->setDocument(first->takeDocument());
    EXPECT_EQ(first->document(), nullptr);
    ASSERT_NE(second->document(), nullptr);
    EXPECT_TRUE(action(*second, u"Deshacer"_s)->isEnabled()) << "undo goes with the plan";
    EXPECT_FALSE(second->document()->isReadOnly());
}

TEST_F(Window, RemembersThePageForTheNextStart)
{
    const QString path = makePlan(u"plan.pei"_s);
    {
        const auto window = windowWith(path);
        auto *sidebar = window->findChild<QListWidget *>(u"sidebar"_s);
        sidebar->setFocus();
        QTest::keyClick(sidebar, Qt::Key_Down);
        EXPECT_EQ(window->page(), WindowPage::Indicators);
        window->close();
    }
    EXPECT_EQ(windowWith(path)->page(), WindowPage::Indicators);
}

// Whether anything on the preview's page has a hue.
bool showsHue(const PrintPreview &preview)
{
    const QImage picture = preview.findChild<PageView *>()->grab().toImage();
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x) {
            const QColor colour = picture.pixelColor(x, y);
            if (std::abs(colour.red() - colour.blue()) > 60) // red's; the window's own greys are bluish
                return true;
        }
    }
    return false;
}

TEST_F(Window, ThePreviewTurnsGreyOnRequestAndRemembersIt)
{
    const auto window = windowWith(makePlan(u"a.pei"_s));
    action(*window, u"Imprimir"_s)->trigger();
    auto *preview = window->findChild<PrintPreview *>();
    ASSERT_NE(preview, nullptr);
    ASSERT_TRUE(QTest::qWaitForWindowExposed(preview));
    EXPECT_TRUE(showsHue(*preview));
    auto *grey = preview->findChild<QCheckBox *>(u"grey"_s);
    QTest::keyClick(grey, Qt::Key_Space);
    EXPECT_FALSE(showsHue(*preview));
    preview->reject();
    EXPECT_TRUE(m_settings.paperChoices().grey);
    EXPECT_EQ(m_settings.paperChoices().parts, std::vector{PaperPart::Summary});
}

TEST_F(Window, ThePreviewWritesWhatWasChosenAndTheWindowSaysWhere)
{
    const auto window = windowWith(makePlan(u"plan.pei"_s));
    action(*window, u"Imprimir"_s)->trigger();
    auto *preview = window->findChild<PrintPreview *>();
    ASSERT_NE(preview, nullptr);
    preview->findChild<QCheckBox *>(u"summary"_s)->setChecked(false);
    preview->findChild<QCheckBox *>(u"table"_s)->setChecked(true);
    m_saveTo = m_folder.filePath(u"tabla"_s);
    QTest::mouseClick(preview->findChild<QPushButton *>(u"pdf"_s), Qt::LeftButton);
    EXPECT_TRUE(m_proposed.endsWith(u"plan tabla 2023-S1.pdf"_s)) << m_proposed.toStdString();
    ASSERT_TRUE(QTest::qWaitFor([&] { return messages(*window).size() == 1; }, 60'000));
    EXPECT_TRUE(messages(*window).first().contains(u"tabla.pdf"_s));
    EXPECT_TRUE(QFile::exists(m_saveTo + u".pdf"_s));
}

} // namespace

} // namespace pei
