// SPDX-License-Identifier: GPL-3.0-or-later
// From a report to the plan, and from a value back to the report, in the window.
#include "ui/main/mainwindow.h"

#include "core/models/indicatorlistmodel.h"
#include "core/reading/pages/pageimage.h"
#include "core/reading/reader.h"
#include "core/support/file.h"
#include "tests/support/examples.h"
#include "tests/support/laterreport.h"
#include "tests/support/printers.h"
#include "tests/support/reportdrawing.h"
#include "ui/compare/comparemodel.h"
#include "ui/indicators/fieldrow.h"
#include "ui/look/linkbutton.h"
#include "ui/main/language.h"
#include "ui/main/messagebar.h"
#include "ui/review/changesmodel.h"
#include "ui/review/reviewdialog.h"
#include "ui/source/pagecanvas.h"
#include "ui/source/sourcepane.h"
#include "ui/source/sourceview.h"

#include <QAction>
#include <QDir>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QUndoStack>

#include <gtest/gtest.h>

using namespace Qt::Literals::StringLiterals;

namespace pei {
namespace {

constexpr Period S1Of2024{2024, Cut::Semester1};
constexpr Period AnnualOf2024{2024, Cut::Annual};

class ReviewFlow : public testing::Test
{
protected:
    ReviewFlow()
    {
        applyLanguage(u"es"_s);
        m_options = {m_folder.filePath(u"library"_s), m_folder.filePath(u"example"_s), readReportBytes,
                     [](const QByteArray &pdf, const PageRequest &request, const std::function<bool()> &) {
                         return drawPage(pdf, request);
                     }};
        open();
    }

    void open()
    {
        window.reset();
        window = std::make_unique<MainWindow>(m_settings, m_options);
        window->resize(1366, 740);
        window->show();
        EXPECT_TRUE(QTest::qWaitForWindowExposed(window.get()));
    }
    static QString real() { return test::dataPath(u"reports/contumaza-2024-sem1.pdf"_s); }
    // A report of half a year later, drawn as another producer's PDF.
    QString later()
    {
        static const QByteArray pdf = test::drawReport(test::laterReport(readReport(real()).value()), {});
        const QString path = m_folder.filePath(u"anual-2024.pdf"_s);
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(pdf);
        return path;
    }
    ReviewDialog *review()
    {
        ReviewDialog *dialog = nullptr;
        EXPECT_TRUE(QTest::qWaitFor(
            [&] {
                dialog = window->findChild<ReviewDialog *>();
                return dialog != nullptr && dialog->isVisible();
            },
            30000))
            << messages().join(u'\n').toStdString();
        return dialog;
    }
    static void press(ReviewDialog *dialog, const char *button)
    {
        QTest::mouseClick(dialog->findChild<QPushButton *>(QString::fromLatin1(button)), Qt::LeftButton);
    }
    void importReal()
    {
        window->openFile(real());
        press(review(), "apply");
        ASSERT_NE(window->document(), nullptr);
    }
    QStringList messages() const { return window->findChild<MessageBar *>(u"messages"_s)->texts(); }
    bool waitForMessage(const QString &start) const
    {
        return QTest::qWaitFor(
            [&] {
                const QStringList all = messages();
                return std::any_of(all.begin(), all.end(), [&](const QString &text) { return text.contains(start); });
            },
            30000);
    }
    QStringList library() const { return QDir(m_options.library).entryList({u"*.pei"_s}, QDir::Files, QDir::Name); }
    QAction *action(const QString &iconText) const
    {
        for (QAction *each : window->actions()) {
            if (each->iconText().startsWith(iconText))
                return each;
        }
        ADD_FAILURE() << iconText.toStdString();
        return nullptr;
    }
    Value obtained(std::size_t row, Period period) const
    {
        const Plan &plan = window->document()->plan();
        return plan.obtained(plan.indicators[row], period);
    }
    QTableView *tree() const { return window->findChild<QTableView *>(u"indicators"_s); }
    SourceView *source() const
    {
        const auto *pane = window->findChild<SourcePane *>();
        return pane != nullptr ? pane->view() : nullptr;
    }

    QTemporaryDir m_folder;
    Settings m_settings{m_folder.filePath(u"settings.ini"_s)};
    OpenOptions m_options;
    std::unique_ptr<MainWindow> window;
};

TEST_F(ReviewFlow, ARefusedReportLeavesNoTrace)
{
    window->openFile(real());
    QTest::keyClick(review(), Qt::Key_Escape);
    EXPECT_EQ(window->document(), nullptr);
    EXPECT_TRUE(library().isEmpty());
    EXPECT_EQ(messages(), QStringList(u"No se importó el reporte: nada cambió."_s));
}

TEST_F(ReviewFlow, EnterMakesThePlan)
{
    window->openFile(real());
    QTest::keyClick(review(), Qt::Key_Return);
    ASSERT_NE(window->document(), nullptr);
    EXPECT_EQ(window->document()->plan().indicators.size(), 38U);
    EXPECT_EQ(library().size(), 1);
    EXPECT_TRUE(QTest::qWaitFor([&] { return window->findChild<ReviewDialog *>() == nullptr; })) << "it is gone";
}

TEST_F(ReviewFlow, TheExampleNeedsNoReview)
{
    window->openExample();
    ASSERT_TRUE(QTest::qWaitFor([&] { return window->document() != nullptr; }, 30000));
    EXPECT_EQ(window->findChild<ReviewDialog *>(), nullptr);
}

TEST_F(ReviewFlow, TheSameReportTwiceIsOneSentence)
{
    importReal();
    ASSERT_TRUE(window->document()->setValue(0, S1Of2024, 28.5));
    window->openFile(real());
    ASSERT_TRUE(waitForMessage(u"ya estaba"_s));
    EXPECT_EQ(messages(),
              QStringList(u"«contumaza-2024-sem1.pdf» ya estaba en «%1»: nada nuevo."_s.arg(library().first())));
    EXPECT_EQ(window->findChild<ReviewDialog *>(), nullptr);
    EXPECT_EQ(obtained(0, S1Of2024), Value(28.5));
    EXPECT_EQ(window->document()->undoStack()->count(), 1);
}

TEST_F(ReviewFlow, ALaterReportIsOneUndoableStepOfTheOpenPlan)
{
    importReal();
    window->openFile(later());
    ReviewDialog *dialog = review();
    EXPECT_EQ(window->document()->plan().periodColumn(AnnualOf2024), std::nullopt) << "nothing before a word is given";
    press(dialog, "apply");
    const Plan &plan = window->document()->plan();
    ASSERT_TRUE(plan.periodColumn(AnnualOf2024));
    EXPECT_EQ(window->document()->period(), AnnualOf2024);
    EXPECT_EQ(plan.indicators.size(), 39U);
    EXPECT_EQ(plan.indicators[0].targets.back(), Value(65.0));
    EXPECT_EQ(library().size(), 1) << "no second file";
    EXPECT_EQ(window->document()->undoStack()->count(), 1);
    ASSERT_EQ(messages().size(), 1);
    EXPECT_TRUE(messages().first().contains(u"1 periodo nuevo"_s)) << messages().first().toStdString();

    action(u"Deshacer"_s)->trigger();
    EXPECT_EQ(window->document()->plan().periodColumn(AnnualOf2024), std::nullopt);
    EXPECT_EQ(window->document()->plan().indicators.size(), 38U);
    EXPECT_EQ(window->document()->plan().indicators[0].targets.back(), Value(60.0));
    EXPECT_TRUE(messages().isEmpty()) << "its button is for this step only";
    action(u"Rehacer"_s)->trigger();
    EXPECT_EQ(window->document()->plan().indicators.size(), 39U);
}

TEST_F(ReviewFlow, WhatIsUncheckedStaysAsItIs)
{
    importReal();
    window->openFile(later());
    ReviewDialog *dialog = review();
    QTest::mouseClick(dialog->findChild<QToolButton *>(u"kind%1"_s.arg(int(TargetKind))), Qt::LeftButton);
    auto *changes = dialog->findChild<QTableView *>(u"changes"_s);
    changes->setFocus();
    QTest::keyClick(changes, Qt::Key_Space);
    QTest::keyClick(changes, Qt::Key_Return);
    EXPECT_TRUE(window->document()->plan().periodColumn(AnnualOf2024));
    EXPECT_EQ(window->document()->plan().indicators[0].targets.back(), Value(60.0));
}

TEST_F(ReviewFlow, ARefusedLaterReportChangesNothing)
{
    importReal();
    window->openFile(later());
    press(review(), "refuse");
    EXPECT_EQ(window->document()->plan().periodColumn(AnnualOf2024), std::nullopt);
    EXPECT_EQ(window->document()->undoStack()->count(), 0);
}

TEST_F(ReviewFlow, ALaterReportOfAPlanInTheLibraryOpensThatPlanFirst)
{
    importReal();
    ASSERT_TRUE(window->document()->setValue(0, S1Of2024, 28.5));
    open();
    ASSERT_EQ(window->document(), nullptr);
    window->openFile(later());
    ReviewDialog *dialog = review();
    ASSERT_NE(window->document(), nullptr);
    EXPECT_EQ(obtained(0, S1Of2024), Value(28.5)) << "what was typed before the report is still there";
    ASSERT_TRUE(dialog->review().changes);
    press(dialog, "apply");
    EXPECT_TRUE(window->document()->plan().periodColumn(AnnualOf2024));
    EXPECT_EQ(library().size(), 1);
}

TEST_F(ReviewFlow, AnotherEntitysReportBecomesAPlanOfItsOwn)
{
    importReal();
    const QString before = window->document()->path();
    Report other = readReport(real()).value();
    other.plan.entity.lines.back().second = {u"300999"_s, u"MUNICIPALIDAD DE OTRO LUGAR"_s};
    const QString path = m_folder.filePath(u"otra.pdf"_s);
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(test::drawReport(other, {}));
    file.close();
    window->openFile(path);
    ReviewDialog *dialog = review();
    EXPECT_FALSE(dialog->review().changes);
    EXPECT_EQ(window->document()->path(), before);
    press(dialog, "apply");
    EXPECT_EQ(library().size(), 2);
    EXPECT_NE(window->document()->path(), before);
}

TEST_F(ReviewFlow, AnotherFileTakesThePlaceOfAReview)
{
    window->openFile(real());
    ASSERT_NE(review(), nullptr);
    window->openExample();
    ASSERT_TRUE(QTest::qWaitFor([&] { return window->document() != nullptr; }, 30000));
    EXPECT_TRUE(QTest::qWaitFor([&] { return window->findChild<ReviewDialog *>() == nullptr; }));
    EXPECT_TRUE(library().isEmpty());
}

TEST_F(ReviewFlow, TheKeyShowsAValueInTheReportAndThePaneFollows)
{
    importReal();
    window->showPage(WindowPage::Indicators);
    tree()->setFocus();
    const QModelIndex first = tree()->currentIndex();
    ASSERT_TRUE(first.isValid());
    EXPECT_EQ(source(), nullptr) << "made when first asked for";
    window->activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(window.get()));
    QTest::keyClick(tree(), Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    ASSERT_NE(source(), nullptr);
    ASSERT_TRUE(QTest::qWaitFor([&] { return source()->canvas()->hasPicture(); }, 20000));
    EXPECT_TRUE(source()->spot().title.startsWith(u"IND.01.AEI.01.01"_s));
    EXPECT_TRUE(tree()->hasFocus()) << "the keys stay in the list";
    // To another column and another row.
    const QString before = source()->spot().title;
    QTest::keyClick(tree(), Qt::Key_Down);
    QTest::keyClick(tree(), Qt::Key_Down);
    EXPECT_NE(source()->spot().title, before);
    // Once more: into the page, and Esc back out of it.
    QTest::keyClick(tree(), Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_TRUE(source()->canvas()->hasFocus());
    QTest::keyClick(source()->canvas(), Qt::Key_Escape);
    EXPECT_FALSE(source()->isVisible());
    EXPECT_TRUE(tree()->hasFocus());
}

TEST_F(ReviewFlow, ThePaneSaysThatTheValueOfTodayIsAnother)
{
    importReal();
    window->showPage(WindowPage::Entry);
    auto *grid = window->findChild<QTableView *>(u"entries"_s);
    grid->setFocus();
    action(u"Ver en el reporte"_s)->trigger();
    ASSERT_NE(source(), nullptr);
    EXPECT_EQ(source()->spot().note, QString());
    const qint64 id = window->document()->plan().indicators[0].id;
    ASSERT_TRUE(window->document()->setValues({{id, S1Of2024, 28.5}}, EntryMethod::Typed));
    grid->setCurrentIndex(grid->model()->index(1, grid->currentIndex().column()));
    grid->setCurrentIndex(grid->model()->index(0, grid->currentIndex().column()));
    EXPECT_TRUE(source()->spot().note.startsWith(u"El reporte dice 3.00; hoy vale 28.50"_s))
        << source()->spot().note.toStdString();
}

TEST_F(ReviewFlow, AnElementIsLitWhereItIsPrinted)
{
    importReal();
    window->showPage(WindowPage::Indicators);
    const std::vector<ElementSource> &sources = window->document()->elementSources();
    ASSERT_EQ(sources.size(), window->document()->plan().elements.size());
    // OEI.01, which this report does not print; below it AEI.01.01.
    tree()->setFocus();
    tree()->setCurrentIndex(tree()->model()->index(1, IndicatorListModel::PercentColumn));
    action(u"Ver en el reporte"_s)->trigger();
    ASSERT_NE(source(), nullptr);
    EXPECT_EQ(source()->spot().title, u"AEI.01.01 · Avance 2024 – Sem1"_s);
    EXPECT_EQ(source()->spot().row, sources[0].row);
    EXPECT_EQ(source()->spot().box, sources[0].progress[0]);
    tree()->setCurrentIndex(tree()->model()->index(1, IndicatorListModel::NameColumn));
    EXPECT_EQ(source()->spot().title, u"AEI.01.01"_s);
}

TEST_F(ReviewFlow, TheSummaryAndTheComparisonLeadToThePageToo)
{
    importReal();
    window->showPage(WindowPage::Summary);
    auto *gaps = window->findChild<QAbstractItemView *>(u"gaps"_s);
    ASSERT_NE(gaps, nullptr);
    gaps->setFocus();
    gaps->setCurrentIndex(gaps->model()->index(3, 0));
    action(u"Ver en el reporte"_s)->trigger();
    ASSERT_NE(source(), nullptr);
    EXPECT_EQ(source()->spot().title, u"IND.01.AEI.01.01 · Avance 2024 – Sem1"_s);
    EXPECT_EQ(source()->spot().box, window->document()->sources()[0].progress[0]);

    window->openFile(later());
    QTest::keyClick(review(), Qt::Key_Return);
    window->showPage(WindowPage::Compare);
    auto *compare = window->findChild<QAbstractItemView *>(u"compareList"_s);
    ASSERT_NE(compare, nullptr);
    ASSERT_TRUE(QTest::qWaitFor([&] { return compare->model()->rowCount() > 0; }, 30000));
    int row = 0;
    while (compare->model()->index(row, CompareModel::CodeColumn).data() != u"IND.01.AEI.01.01"_s)
        ++row;
    compare->setFocus();
    compare->setCurrentIndex(compare->model()->index(row, CompareModel::ObtainedAfterColumn));
    EXPECT_EQ(source()->spot().title, u"IND.01.AEI.01.01 · Obtenido 2024 – Anual"_s);
    EXPECT_EQ(source()->spot().box, window->document()->sources()[0].obtained[5]);
    compare->setCurrentIndex(compare->model()->index(row, CompareModel::ObtainedBeforeColumn));
    EXPECT_EQ(source()->spot().title, u"IND.01.AEI.01.01 · Obtenido 2024 – Sem1"_s);
}

TEST_F(ReviewFlow, TheFichaLinksToItsSource)
{
    importReal();
    window->showPage(WindowPage::Indicators);
    const auto *field = window->findChild<FieldRow *>(u"field7"_s);
    ASSERT_NE(field, nullptr);
    EXPECT_TRUE(field->value().contains(u"página 1"_s)) << field->value().toStdString();
    auto *link = window->findChild<LinkButton *>(u"sourceLink"_s);
    ASSERT_NE(link, nullptr);
    link->setFocus(Qt::TabFocusReason);
    QTest::keyClick(link, Qt::Key_Return);
    ASSERT_NE(source(), nullptr) << "Enter follows the link";
    EXPECT_EQ(source()->spot().row.page, 1);
}

TEST_F(ReviewFlow, ThePaneIsFoundAgainWhereItWas)
{
    importReal();
    window->showPage(WindowPage::Indicators);
    action(u"Ver en el reporte"_s)->trigger();
    auto *pane = window->findChild<SourcePane *>();
    ASSERT_NE(pane, nullptr);
    window->addDockWidget(Qt::RightDockWidgetArea, pane);
    QTest::qWait(20);
    const QString path = window->document()->path();
    window->close();
    open();
    window->openFile(path);
    window->showPage(WindowPage::Indicators);
    action(u"Ver en el reporte"_s)->trigger();
    EXPECT_EQ(window->dockWidgetArea(window->findChild<SourcePane *>()), Qt::RightDockWidgetArea);
}

} // namespace
} // namespace pei
