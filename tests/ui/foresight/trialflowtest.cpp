// SPDX-License-Identifier: GPL-3.0-or-later
// Values tried in the window, as a person would.
#include "core/models/indicatorcolumns.h"
#include "core/models/roles.h"
#include "core/reading/reader.h"
#include "tests/support/examples.h"
#include "tests/support/printers.h"
#include "ui/main/language.h"
#include "ui/main/mainwindow.h"
#include "ui/main/messagebar.h"

#include <QAction>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QUndoStack>

#include <gtest/gtest.h>

using namespace Qt::Literals::StringLiterals;

namespace pei {
namespace {

constexpr Period Current{2023, Cut::Semester1};

class TrialFlow : public testing::Test
{
protected:
    TrialFlow()
    {
        applyLanguage(u"es"_s);
        path = m_folder.filePath(u"plan.pei"_s);
        EXPECT_TRUE(Document::create(path, test::smallReport()));
        FileChooser chooser;
        chooser.open = [](QWidget *, const QString &, bool) { return QStringList(); };
        chooser.savePdf = [this](QWidget *, const QString &) {
            ++asked;
            return QString();
        };
        window = std::make_unique<MainWindow>(m_settings, m_options, chooser);
        window->show();
        EXPECT_TRUE(QTest::qWaitForWindowExposed(window.get()));
        window->openFile(path);
        EXPECT_TRUE(QTest::qWaitFor([this] { return window->document() != nullptr; }));
    }
    // The file and what SQLite keeps beside it.
    QMap<QString, QByteArray> bytes() const
    {
        QMap<QString, QByteArray> all;
        for (const QString &name : QDir(m_folder.path()).entryList({u"plan.pei"_s, u"plan.pei-wal"_s}, QDir::Files)) {
            QFile file(m_folder.filePath(name));
            EXPECT_TRUE(file.open(QIODevice::ReadOnly));
            all.insert(name, file.readAll());
        }
        return all;
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    static void type(const QString &text)
    {
        for (const QChar c : text)
            QTest::keyClick(QApplication::focusWidget(), c.toLatin1());
    }
    QTableView *grid() const { return window->findChild<QTableView *>(u"entries"_s); }
    QModelIndex openCell(int row) const
    {
        for (int column = 0; column < grid()->model()->columnCount(); ++column) {
            if (grid()->model()->index(row, column).flags().testFlag(Qt::ItemIsEditable))
                return grid()->model()->index(row, column);
        }
        return {};
    }
    void tryValue(int row, const QString &text)
    {
        grid()->setFocus();
        grid()->setCurrentIndex(openCell(row));
        type(text);
        press(Qt::Key_Return);
    }
    QWidget *band() const { return window->findChild<QWidget *>(u"trialBand"_s); }
    QString said() const { return window->findChild<QLabel *>(u"trialText"_s)->text(); }
    QPushButton *button(const QString &name) const { return window->findChild<QPushButton *>(name); }
    void click(const QString &name) const
    {
        ASSERT_TRUE(button(name)->isVisible()) << name.toStdString();
        QTest::mouseClick(button(name), Qt::LeftButton);
    }
    Value obtained(std::size_t row) const
    {
        const Plan &plan = window->document()->plan();
        return plan.obtained(plan.indicators[row], Current);
    }
    QAction *action(const QString &iconText) const
    {
        for (QAction *action : window->actions()) {
            if (action->iconText().startsWith(iconText))
                return action;
        }
        return nullptr;
    }

    QTemporaryDir m_folder;
    Settings m_settings{m_folder.filePath(u"settings.ini"_s)};
    OpenOptions m_options{m_folder.filePath(u"library"_s), m_folder.filePath(u"example"_s), readReportBytes};
    QString path;
    int asked = 0; // for a file to write
    std::unique_ptr<MainWindow> window;
};

TEST_F(TrialFlow, ByKeyValuesAreTriedAndNothingIsWritten)
{
    const auto before = bytes();
    press(Qt::Key_T, Qt::ControlModifier);
    ASSERT_TRUE(window->isTrying());
    EXPECT_TRUE(band()->isVisible());
    EXPECT_TRUE(action(u"Probar valores"_s)->isChecked());
    EXPECT_EQ(window->page(), WindowPage::Entry);
    EXPECT_TRUE(window->windowTitle().contains(u"probando valores"_s)) << window->windowTitle().toStdString();
    EXPECT_EQ(window->findChild<QLabel *>(u"statusSaved"_s)->text(), u"Probando valores: no se guardan"_s);
    tryValue(0, u"18"_s);
    EXPECT_EQ(obtained(0), Value(18));
    EXPECT_TRUE(said().contains(u"promedio 90.00 → 95.00"_s)) << said().toStdString();
    EXPECT_EQ(openCell(0).data(TriedRole).toString(), u"16.00"_s);
    EXPECT_FALSE(openCell(2).data(TriedRole).isValid());
    EXPECT_TRUE(
        openCell(0).data(Qt::AccessibleTextRole).toString().contains(u"valor de prueba; en el plan está 16.00"_s));
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(obtained(0), Value(16));
    press(Qt::Key_Y, Qt::ControlModifier);
    EXPECT_EQ(obtained(0), Value(18));
    EXPECT_EQ(bytes(), before);
    click(u"trialDiscard"_s);
    EXPECT_FALSE(window->isTrying());
    EXPECT_FALSE(band()->isVisible());
    EXPECT_FALSE(action(u"Probar valores"_s)->isChecked());
    EXPECT_EQ(obtained(0), Value(16));
    EXPECT_EQ(window->document()->undoStack()->count(), 0);
    EXPECT_EQ(bytes(), before);
    EXPECT_EQ(window->findChild<QLabel *>(u"statusSaved"_s)->text(), u"Todo guardado"_s);
}

TEST_F(TrialFlow, WhatIsAppliedIsLookedAtOnceMoreAndIsOneStep)
{
    window->startTrial();
    tryValue(0, u"900"_s); // a jump
    tryValue(2, u"3"_s);
    click(u"trialApply"_s);
    ASSERT_TRUE(window->isTrying()) << "nothing is done before the review";
    QWidget *review = window->findChild<QWidget *>(u"paste"_s);
    ASSERT_TRUE(review->isVisible());
    EXPECT_EQ(review->findChild<QLabel *>(u"pasteTitle"_s)->text(),
              u"2 valores probados: 1 es dudoso. Todavía no se guardó nada."_s);
    EXPECT_EQ(button(u"pasteApply"_s)->text(), u"Registrar 2 valores"_s);
    click(u"pasteDiscard"_s);
    EXPECT_TRUE(window->isTrying());
    EXPECT_EQ(obtained(0), Value(900));
    click(u"trialApply"_s);
    tryValue(0, u"18"_s);
    EXPECT_FALSE(review->isVisible()) << "it was about other values";
    click(u"trialApply"_s);
    click(u"pasteApply"_s);
    EXPECT_FALSE(window->isTrying());
    EXPECT_EQ(obtained(0), Value(18));
    EXPECT_EQ(obtained(2), Value(3));
    EXPECT_EQ(window->document()->undoStack()->count(), 1);
    EXPECT_TRUE(window->findChild<MessageBar *>(u"messages"_s)->texts().join(u'\n').contains(u"2 valores"_s));
    const auto lines = window->document()->journal();
    ASSERT_TRUE(lines);
    EXPECT_EQ(lines.value().back().method, EntryMethod::Tried);
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(obtained(0), Value(16));
    EXPECT_EQ(obtained(2), Value(4));
}

TEST_F(TrialFlow, ANewPeriodIsTriedAndAppliedWithItsValues)
{
    window->startTrial();
    QTest::mouseClick(window->findChild<QWidget *>(u"addPeriod"_s), Qt::LeftButton);
    ASSERT_EQ(window->document()->period(), (Period{2023, Cut::Annual}));
    tryValue(0, u"19"_s);
    click(u"trialApply"_s);
    click(u"pasteApply"_s);
    ASSERT_FALSE(window->isTrying());
    EXPECT_EQ(window->document()->period(), (Period{2023, Cut::Annual})) << "one goes on where one was";
    EXPECT_EQ(window->document()->plan().obtained(window->document()->plan().indicators[0], {2023, Cut::Annual}),
              Value(19));
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_FALSE(window->document()->plan().periodColumn({2023, Cut::Annual}));
}

TEST_F(TrialFlow, LeavingAsksInPlaceAndLosesNothingSilently)
{
    window->startTrial();
    tryValue(0, u"18"_s);
    window->close();
    EXPECT_TRUE(window->isVisible());
    EXPECT_TRUE(said().contains(u"no está guardado"_s)) << said().toStdString();
    click(u"trialStay"_s);
    EXPECT_EQ(obtained(0), Value(18));
    // A value still in its cell is one that is tried.
    grid()->setFocus();
    grid()->setCurrentIndex(openCell(2));
    type(u"2"_s);
    window->close();
    EXPECT_TRUE(window->isVisible());
    EXPECT_EQ(obtained(2), Value(2));
    EXPECT_TRUE(said().contains(u"2 valores"_s)) << said().toStdString();
    click(u"trialDiscard"_s);
    EXPECT_FALSE(window->isVisible());
}

TEST_F(TrialFlow, AnotherPlanWaitsForTheAnswer)
{
    const QString other = m_folder.filePath(u"otro.pei"_s);
    ASSERT_TRUE(Document::create(other, test::largeReport(4)));
    window->startTrial();
    tryValue(0, u"18"_s);
    window->openFile(other);
    QCoreApplication::processEvents();
    EXPECT_TRUE(window->isTrying());
    click(u"trialDiscard"_s);
    EXPECT_TRUE(QTest::qWaitFor([&] { return window->document() && window->document()->path() == other; }));
    EXPECT_FALSE(window->isTrying());
}

TEST_F(TrialFlow, PaperAndFilesAreOfThePlanItself)
{
    window->startTrial();
    tryValue(0, u"18"_s);
    action(u"Exportar PDF"_s)->trigger();
    EXPECT_EQ(asked, 0);
    EXPECT_TRUE(said().contains(u"no está guardado"_s));
    click(u"trialDiscard"_s);
    EXPECT_EQ(asked, 1) << "it goes on once the trial is over";
}

TEST_F(TrialFlow, WithoutValuesItEndsWithoutAQuestion)
{
    window->startTrial();
    ASSERT_TRUE(window->isTrying());
    press(Qt::Key_T, Qt::ControlModifier);
    EXPECT_FALSE(window->isTrying());
    window->startTrial();
    tryValue(0, u"18"_s);
    press(Qt::Key_T, Qt::ControlModifier);
    EXPECT_TRUE(window->isTrying());
    EXPECT_TRUE(action(u"Probar valores"_s)->isChecked());
    click(u"trialDiscard"_s);
    EXPECT_FALSE(window->isTrying());
}

TEST_F(TrialFlow, GoesOnInANewWindowOfAnotherLanguage)
{
    window->startTrial();
    tryValue(0, u"18"_s);
    const Trial tried = window->tried();
    MainWindow again(m_settings, m_options);
    again.setDocument(window->takeDocument());
    again.startTrial(tried);
    EXPECT_EQ(again.tried(), tried);
    EXPECT_EQ(again.document()->undoStack()->count(), 1);
}

TEST_F(TrialFlow, BeginsAtTheIndicatorOfTheFicha)
{
    window->showPage(WindowPage::Indicators);
    auto *list = window->findChild<QTableView *>(u"indicators"_s);
    ASSERT_NE(list, nullptr);
    for (int row = 0; row < list->model()->rowCount(); ++row) {
        if (list->model()->index(row, 0).data(IndicatorRole).toInt() == 2)
            list->setCurrentIndex(list->model()->index(row, 0));
    }
    QTest::mouseClick(window->findChild<QWidget *>(u"tryValues"_s), Qt::LeftButton);
    ASSERT_TRUE(window->isTrying());
    EXPECT_EQ(window->page(), WindowPage::Entry);
    EXPECT_EQ(grid()->currentIndex().data(IndicatorRole).toInt(), 2);
    // The list marks what is tried, too.
    tryValue(2, u"3"_s);
    window->showPage(WindowPage::Indicators);
    bool marked = false;
    for (int row = 0; row < list->model()->rowCount(); ++row)
        marked |= list->model()->index(row, IndicatorColumns::ObtainedColumn).data(TriedRole).toString() == u"4.00"_s;
    EXPECT_TRUE(marked);
    click(u"trialDiscard"_s);
}

} // namespace
} // namespace pei
