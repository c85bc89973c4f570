// SPDX-License-Identifier: GPL-3.0-or-later
// What was typed and cannot be written: it stays in sight until it can, and is never dropped unasked.
#include "core/reading/reader.h"
#include "tests/support/examples.h"
#include "tests/support/printers.h"
#include "ui/entry/entrytable.h"
#include "ui/entry/valueeditor.h"
#include "ui/main/language.h"
#include "ui/main/mainwindow.h"
#include "ui/main/messagebar.h"

#include <QApplication>
#include <QLabel>
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
    QString said() const { return window->findChild<MessageBar *>()->texts().join(u'\n'); }
    QPushButton *discard() const
    {
        for (QPushButton *button : window->findChildren<QPushButton *>()) {
            if (button->text() == u"Descartarlo y continuar"_s)
                return button;
        }
        return nullptr;
    }

    QTemporaryDir m_folder;
    Settings m_settings{m_folder.filePath(u"settings.ini"_s)};
    OpenOptions m_options{m_folder.filePath(u"library"_s), m_folder.filePath(u"example"_s), readReportBytes};
    QString path = m_folder.filePath(u"plan.pei"_s);
    std::unique_ptr<MainWindow> window;
    EntryTable *grid = nullptr;
};

TEST_F(Unkept, AValueStaysInItsOpenCellAndEnterTriesAgain)
{
    takeAway();
    press(Qt::Key_7);
    press(Qt::Key_Return);
    ASSERT_NE(editor(), nullptr) << "the cell stays open";
    EXPECT_EQ(grid->currentIndex(), cell(0));
    EXPECT_EQ(editor()->text(), u"7"_s);
    EXPECT_EQ(editor()->hint(), u"No se guardó todavía: F2 y Enter lo intentan de nuevo."_s);
    EXPECT_TRUE(text(u"notice"_s).startsWith(u"«7» no se guardó. El archivo fue borrado"_s));
    EXPECT_EQ(text(u"statusSaved"_s), u"1 valor sin guardar"_s);
    EXPECT_EQ(obtained(0), Value(16.0));

    putBack();
    press(Qt::Key_Return);
    EXPECT_EQ(editor(), nullptr);
    EXPECT_EQ(grid->currentIndex(), cell(1));
    EXPECT_EQ(obtained(0), Value(7.0));
    EXPECT_FALSE(window->findChild<QLabel *>(u"notice"_s)->isVisible());
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
    EXPECT_TRUE(said().contains(u"no se pudo guardar y se perdería: 1 valor o nota"_s)) << said().toStdString();
    putBack();
    choose(0);
    press(Qt::Key_F2);
    press(Qt::Key_Return);
    EXPECT_EQ(obtained(0), Value(7.0));

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
    ASSERT_NE(discard(), nullptr);
    QTest::mouseClick(discard(), Qt::LeftButton);
    EXPECT_FALSE(window->isVisible());
}

} // namespace
} // namespace pei
