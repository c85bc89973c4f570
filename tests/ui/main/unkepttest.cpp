// SPDX-License-Identifier: GPL-3.0-or-later
// What was typed and cannot be written: it stays in sight until it can, and is never dropped unasked.
#include "core/reading/reader.h"
#include "tests/support/examples.h"
#include "tests/support/printers.h"
#include "ui/alerts/alertdetail.h"
#include "ui/entry/entrytable.h"
#include "ui/entry/entryview.h"
#include "ui/entry/valueeditor.h"
#include "ui/indicators/fichaview.h"
#include "ui/indicators/indicatortable.h"
#include "ui/main/language.h"
#include "ui/main/mainwindow.h"
#include "ui/main/messagebar.h"

#include <QApplication>
#include <QClipboard>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

using namespace Qt::Literals::StringLiterals;

namespace pei {
namespace {

class Unkept : public testing::Test
{
protected:
    Unkept()
    {
        applyLanguage(u"es"_s);
        EXPECT_TRUE(Document::create(path, test::smallReport()));
        window = std::make_unique<MainWindow>(m_settings, m_options);
        window->show();
        EXPECT_TRUE(QTest::qWaitForWindowExposed(window.get()));
        window->openFile(path);
        EXPECT_TRUE(QTest::qWaitFor([this] { return window->document() != nullptr; }));
        window->showPage(WindowPage::Indicators);
        list = window->findChild<IndicatorTable *>(u"indicators"_s);
        window->showPage(WindowPage::Entry);
        grid = window->findChild<EntryTable *>();
        choose(0);
    }
    // Taken away from under the program, as a stick that is pulled out; and put back.
    void takeAway() const { ASSERT_TRUE(QFile::rename(path, path + u".away"_s)); }
    void putBack() const { ASSERT_TRUE(QFile::rename(path + u".away"_s, path)); }

    QModelIndex cell(int row) const { return grid->model()->index(row, 6); } // 16, ND, 4
    void choose(int row) const
    {
        grid->setFocus();
        grid->setCurrentIndex(cell(row));
    }
    ValueEditor *editor() const { return qobject_cast<ValueEditor *>(grid->indexWidget(grid->currentIndex())); }
    static void press(Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); }
    Value obtained(std::size_t row) const
    {
        const Plan &plan = window->document()->plan();
        return plan.obtained(plan.indicators[row], {2023, Cut::Semester1});
    }
    QString text(const QString &name) const { return window->findChild<QLabel *>(name)->text(); }
    QLabel *notice() const { return window->findChild<EntryView *>()->findChild<QLabel *>(u"notice"_s); }
    QString said() const { return window->findChild<MessageBar *>()->texts().join(u'\n'); }
    QPushButton *button(const QString &text) const
    {
        for (QPushButton *each : window->findChildren<QPushButton *>()) {
            if (each->text() == text)
                return each;
        }
        return nullptr;
    }
    QPushButton *discard() const { return button(u"Descartarlo y continuar"_s); }
    QModelIndex listed(int row) const { return list->model()->index(row, IndicatorColumns::ObtainedColumn); }

    QTemporaryDir m_folder;
    Settings m_settings{m_folder.filePath(u"settings.ini"_s)};
    OpenOptions m_options{m_folder.filePath(u"library"_s), m_folder.filePath(u"example"_s), readReportBytes};
    QString path = m_folder.filePath(u"plan.pei"_s);
    std::unique_ptr<MainWindow> window;
    EntryTable *grid = nullptr;
    IndicatorTable *list = nullptr;
};

TEST_F(Unkept, AReasonTypedAndNotGivenIsAskedAboutBeforeThePlanGoes)
{
    ASSERT_TRUE(window->document()->closePeriod({2023, Cut::Semester1}));
    auto *reason = window->findChild<QLineEdit *>(u"reopenReason"_s);
    ASSERT_TRUE(reason->isVisible());
    EXPECT_TRUE(window->close()) << "nothing is typed";
    window->show();
    reason->setFocus();
    QTest::keyClicks(reason, u"Faltaba un acta"_s);
    window->showPage(WindowPage::Summary);
    EXPECT_FALSE(window->close());
    EXPECT_TRUE(said().contains(u"«Faltaba un acta»"_s)) << said().toStdString();
    QTest::mouseClick(button(u"&Volver al motivo"_s), Qt::LeftButton);
    EXPECT_TRUE(reason->isVisible()) << "on its page";
    EXPECT_EQ(reason->text(), u"Faltaba un acta"_s);
    EXPECT_FALSE(window->close());
    QTest::mouseClick(discard(), Qt::LeftButton);
    EXPECT_FALSE(window->isVisible()) << "it is what was asked for";
}

TEST_F(Unkept, AValueStaysInItsOpenCellAndEnterTriesAgain)
{
    takeAway();
    press(Qt::Key_7);
    press(Qt::Key_Return);
    ASSERT_NE(editor(), nullptr) << "the cell stays open";
    EXPECT_EQ(grid->currentIndex(), cell(0));
    EXPECT_EQ(editor()->text(), u"7"_s);
    EXPECT_EQ(editor()->hint(), u"No se guardó todavía: F2 y Enter lo intentan de nuevo."_s);
    EXPECT_TRUE(notice()->text().startsWith(u"«7» no se guardó. El archivo fue borrado"_s));
    EXPECT_EQ(text(u"statusSaved"_s), u"1 valor sin guardar"_s);
    EXPECT_EQ(obtained(0), Value(16.0));

    putBack();
    press(Qt::Key_Return);
    EXPECT_EQ(editor(), nullptr);
    EXPECT_EQ(grid->currentIndex(), cell(1));
    EXPECT_EQ(obtained(0), Value(7.0));
    EXPECT_FALSE(notice()->isVisible());
    EXPECT_EQ(text(u"statusSaved"_s), u"Todo guardado"_s);
}

TEST_F(Unkept, AValueLeftByMouseStaysInItsCell)
{
    takeAway();
    press(Qt::Key_7);
    QTest::mouseClick(grid->viewport(), Qt::LeftButton, {}, grid->visualRect(cell(2)).center());
    QApplication::focusWidget()->clearFocus();
    EXPECT_EQ(cell(0).data().toString(), u"7"_s);
    EXPECT_EQ(cell(0).data(RefusalRole).toInt(), int(ValueRefusal::Unkept));
    window->document()->setPeriod({2022, Cut::Annual});
    window->document()->setPeriod({2023, Cut::Semester1});
    EXPECT_EQ(cell(0).data().toString(), u"7"_s) << "also after a look at another period";

    putBack();
    choose(0);
    press(Qt::Key_F2);
    press(Qt::Key_Return);
    EXPECT_EQ(obtained(0), Value(7.0));
    EXPECT_FALSE(cell(0).data(RefusalRole).isValid());

    takeAway();
    choose(0);
    press(Qt::Key_8);
    press(Qt::Key_Return);
    press(Qt::Key_Escape);
    press(Qt::Key_Escape);
    EXPECT_EQ(cell(0).data().toString(), u"7.00"_s) << "given up";
    EXPECT_EQ(text(u"statusSaved"_s), u"Todo guardado"_s);
}

TEST_F(Unkept, ClosingAsksFirst)
{
    takeAway();
    press(Qt::Key_7);
    window->close();
    EXPECT_TRUE(window->isVisible());
    EXPECT_TRUE(said().contains(u"no se pudo guardar y se perdería: 1 dato"_s)) << said().toStdString();
    putBack();
    choose(0);
    press(Qt::Key_F2);
    press(Qt::Key_Return);
    EXPECT_EQ(obtained(0), Value(7.0));
    EXPECT_EQ(said(), QString()) << "there is nothing to ask any more";

    takeAway();
    choose(1);
    press(Qt::Key_9);
    window->close();
    ASSERT_NE(discard(), nullptr);
    QTest::mouseClick(discard(), Qt::LeftButton);
    EXPECT_FALSE(window->isVisible());
}

TEST_F(Unkept, ANoteIsAskedAboutToo)
{
    takeAway();
    QTest::keyClick(grid, Qt::Key_F2, Qt::ShiftModifier);
    press(Qt::Key_A);
    press(Qt::Key_Escape);
    EXPECT_EQ(qobject_cast<QPlainTextEdit *>(QApplication::focusWidget())->toPlainText(), u"a"_s);
    window->close();
    EXPECT_TRUE(window->isVisible());
    EXPECT_EQ(text(u"statusSaved"_s), u"1 nota sin guardar"_s);
    ASSERT_NE(discard(), nullptr);
    QTest::mouseClick(discard(), Qt::LeftButton);
    EXPECT_FALSE(window->isVisible());
}

TEST_F(Unkept, AValueTypedInTheListStaysThereAndInTheGrid)
{
    window->showPage(WindowPage::Indicators);
    int row = 0;
    while (listed(row).data(IndicatorRole).toInt() != 0)
        ++row;
    const auto choose = [&](int at) {
        list->setFocus();
        list->setCurrentIndex(listed(at));
    };
    takeAway();
    choose(row);
    press(Qt::Key_7);
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(listed(row + 1)).center());
    EXPECT_EQ(listed(row).data().toString(), u"7"_s);
    EXPECT_EQ(listed(row).data(RefusalRole).toInt(), int(ValueRefusal::Unkept));
    EXPECT_EQ(cell(0).data().toString(), u"7"_s) << "the same in the grid";
    EXPECT_EQ(text(u"statusSaved"_s), u"1 valor sin guardar"_s);
    window->close();
    EXPECT_TRUE(window->isVisible());
    EXPECT_TRUE(said().contains(u"se perdería: 1 dato"_s));

    // Enter leaves the cell open, and says why.
    choose(row);
    press(Qt::Key_F2);
    auto *open = qobject_cast<ValueEditor *>(list->indexWidget(listed(row)));
    ASSERT_NE(open, nullptr);
    EXPECT_EQ(open->text(), u"7"_s);
    EXPECT_EQ(open->hint(), u"No se guardó todavía: F2 y Enter lo intentan de nuevo."_s);
    press(Qt::Key_Return);
    EXPECT_EQ(list->indexWidget(listed(row)), open);
    press(Qt::Key_Escape);
    EXPECT_EQ(listed(row).data().toString(), u"7"_s);

    putBack();
    choose(row);
    press(Qt::Key_F2);
    press(Qt::Key_Return);
    EXPECT_EQ(obtained(0), Value(7.0));
    EXPECT_FALSE(listed(row).data(RefusalRole).isValid());
    EXPECT_FALSE(cell(0).data(RefusalRole).isValid());
    EXPECT_EQ(text(u"statusSaved"_s), u"Todo guardado"_s);

    choose(row);
    press(Qt::Key_Minus);
    press(Qt::Key_8);
    press(Qt::Key_Return);
    open = qobject_cast<ValueEditor *>(list->indexWidget(listed(row)));
    ASSERT_NE(open, nullptr) << "below zero";
    EXPECT_EQ(open->hint(), u"No puede ser menor que cero."_s);
    QApplication::focusWidget()->clearFocus();
    EXPECT_EQ(listed(row).data().toString(), u"-8"_s) << "refused, it stays as well";
    choose(row);
    press(Qt::Key_Escape);
    EXPECT_EQ(listed(row).data().toString(), u"7.00"_s);
}

TEST_F(Unkept, APasteThatCouldNotBeKeptIsStillUnderReview)
{
    QGuiApplication::clipboard()->setText(u"8\nno\n5"_s);
    takeAway();
    QTest::keyClick(grid, Qt::Key_V, Qt::ControlModifier);
    auto *apply = window->findChild<QPushButton *>(u"pasteApply"_s);
    ASSERT_TRUE(apply != nullptr && apply->isVisible());
    apply->click();
    EXPECT_TRUE(apply->isVisible());
    EXPECT_EQ(obtained(0), Value(16.0));
    putBack();
    apply->click();
    EXPECT_FALSE(apply->isVisible());
    EXPECT_EQ(obtained(0), Value(8.0));
    EXPECT_EQ(obtained(2), Value(5.0));
}

TEST_F(Unkept, EverythingIsTriedAgainAtOnce)
{
    takeAway();
    press(Qt::Key_7);
    QApplication::focusWidget()->clearFocus();
    choose(1);
    QTest::keyClick(grid, Qt::Key_F2, Qt::ShiftModifier);
    press(Qt::Key_A);
    QApplication::focusWidget()->clearFocus();
    EXPECT_EQ(text(u"statusSaved"_s), u"2 datos sin guardar"_s);
    window->close();
    EXPECT_TRUE(window->isVisible());
    const auto again = [this] { return button(u"&Guardarlo y continuar"_s); };
    ASSERT_NE(again(), nullptr);
    QTest::mouseClick(again(), Qt::LeftButton);
    EXPECT_TRUE(window->isVisible());
    EXPECT_EQ(text(u"statusSaved"_s), u"2 datos sin guardar"_s);

    putBack();
    ASSERT_NE(again(), nullptr);
    QTest::mouseClick(again(), Qt::LeftButton);
    EXPECT_FALSE(window->isVisible());
    EXPECT_EQ(obtained(0), Value(7.0));
    EXPECT_EQ(window->document()->note(1, {2023, Cut::Semester1}).factor, u"a"_s);
}

TEST_F(Unkept, ANoteIsTheSameInTheFichaAndBelowTheGrid)
{
    takeAway();
    QTest::keyClick(grid, Qt::Key_F2, Qt::ShiftModifier);
    press(Qt::Key_A);
    QApplication::focusWidget()->clearFocus();
    choose(2);
    window->showPage(WindowPage::Indicators);
    int row = 0;
    while (listed(row).data(IndicatorRole).toInt() != 0)
        ++row;
    list->setCurrentIndex(listed(row));
    const auto *ficha = window->findChild<FichaView *>();
    auto *factor = ficha->findChild<QPlainTextEdit *>(u"factor"_s);
    EXPECT_EQ(factor->toPlainText(), u"a"_s);
    EXPECT_EQ(ficha->findChild<QLabel *>(u"noteTitle"_s)->text(),
              u"Nota de IND.01.AEI.01.01, 2023 – Sem1 (sin guardar: Ctrl+Enter lo intenta de nuevo)"_s);
    putBack();
    factor->setFocus();
    QTest::keyClick(factor, Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(window->document()->note(0, {2023, Cut::Semester1}).factor, u"a"_s);
    EXPECT_EQ(text(u"statusSaved"_s), u"Todo guardado"_s);
}

TEST_F(Unkept, RulesAndWordingsOfAlertsStayWhereTheyWereTyped)
{
    window->showPage(WindowPage::Alerts);
    auto *spin = window->findChild<QDoubleSpinBox *>(u"threshold_baseline_copied"_s);
    ASSERT_NE(spin, nullptr);
    takeAway();
    spin->setValue(44);
    EXPECT_EQ(spin->value(), 44);
    EXPECT_FALSE(window->findChild<QWidget *>(u"rulesUnkept"_s)->isHidden());
    EXPECT_EQ(text(u"statusSaved"_s), u"1 dato sin guardar"_s);
    EXPECT_EQ(window->document()->alertSettings(), AlertSettings());

    auto *detail = window->findChild<AlertDetail *>();
    const std::vector<Alert> alerts = window->document()->alerts();
    ASSERT_GE(alerts.size(), 2u);
    detail->showAlerts(window->document(), {alerts[0]});
    auto *wording = detail->findChild<QPlainTextEdit *>(u"alertWording"_s);
    wording->setPlainText(u"Otra redacción."_s);
    wording->document()->setModified(true);
    detail->showAlerts(window->document(), {alerts[1]});
    EXPECT_NE(wording->toPlainText(), u"Otra redacción."_s);
    EXPECT_EQ(text(u"statusSaved"_s), u"2 datos sin guardar"_s);
    detail->showAlerts(window->document(), {alerts[0]});
    EXPECT_EQ(wording->toPlainText(), u"Otra redacción."_s);
    window->close();
    EXPECT_TRUE(window->isVisible());

    putBack();
    QTest::keyClick(wording, Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(window->document()->alertMark(alerts[0]).wording, u"Otra redacción."_s);
    QTest::mouseClick(window->findChild<QPushButton *>(u"rulesAgain"_s), Qt::LeftButton);
    EXPECT_EQ(window->document()->alertSettings().baselineShare, 44);
    EXPECT_TRUE(window->findChild<QWidget *>(u"rulesUnkept"_s)->isHidden());
    EXPECT_EQ(text(u"statusSaved"_s), u"Todo guardado"_s);
}

} // namespace
} // namespace pei
