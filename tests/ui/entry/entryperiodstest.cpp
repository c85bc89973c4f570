// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/entry/entrypage.h"

using namespace Qt::Literals::StringLiterals;

namespace pei {

namespace {

using namespace test;

TEST_F(EntryPage, TheNextPeriodIsOneClickAway)
{
    auto *add = view.findChild<QToolButton *>(u"addPeriod"_s);
    EXPECT_EQ(add->text(), u"+ 2023 – Anual"_s);
    QTest::mouseClick(add, Qt::LeftButton);
    EXPECT_EQ(document->period(), (Period{2023, Cut::Annual}));
    EXPECT_EQ(table->currentIndex(), at(0, Open + 1));
    EXPECT_EQ(add->text(), u"+ 2024 – Sem1"_s);
    document->undoStack()->undo();
    EXPECT_EQ(add->text(), u"+ 2023 – Anual"_s);
}

TEST_F(EntryPage, OpensTheNextPeriodFromItsMenu)
{
    const std::vector<FilterChip::Choice> &choices = chip(u"period"_s)->choices();
    ASSERT_EQ(choices.size(), 5u);
    EXPECT_EQ(choices[0].text, u"2022 – Sem1 (cerrado)"_s);
    EXPECT_EQ(choices[3].text, u"Agregar 2023 – Anual"_s);
    EXPECT_EQ(choices[4].text, u"Cerrar 2023 – Sem1"_s);
    QTest::mouseClick(chip(u"period"_s), Qt::LeftButton);
    auto *menu = chip(u"period"_s)->findChild<QMenu *>();
    ASSERT_NE(menu, nullptr);
    ASSERT_EQ(menu->actions().size(), 6);
    EXPECT_TRUE(menu->actions().at(2)->isCheckable());
    EXPECT_TRUE(menu->actions().at(3)->isSeparator());
    EXPECT_FALSE(menu->actions().at(4)->isCheckable()) << "adding a period is done, not chosen";
    menu->close();
    emit chip(u"period"_s)->chose(choices[3].value);
    EXPECT_EQ(document->period(), (Period{2023, Cut::Annual}));
    EXPECT_EQ(document->plan().periods.size(), 4u);
    EXPECT_EQ(progress(), u"0 de 3 registrados"_s);
    EXPECT_EQ(table->currentIndex(), at(0, Open + 1));
    QTest::keyClick(table, Qt::Key_3);
    ASSERT_NE(editor(), nullptr);
    QTest::keyClick(editor(), Qt::Key_Return);
    EXPECT_EQ(value(0), Value(3.0));
}

TEST_F(EntryPage, APeriodIsClosedAndReopenedWithAReasonInPlace)
{
    auto *closed = view.findChild<QFrame *>(u"closedPeriod"_s);
    EXPECT_FALSE(closed->isVisible());
    emit chip(u"period"_s)->chose(chip(u"period"_s)->choices().back().value);
    EXPECT_TRUE(document->isClosed(Current));
    ASSERT_TRUE(closed->isVisible());
    table->setCurrentIndex(at(0));
    QTest::keyClick(table, Qt::Key_9);
    EXPECT_EQ(editor(), nullptr);
    auto *reason = view.findChild<QLineEdit *>(u"reopenReason"_s);
    EXPECT_FALSE(button(u"reopen"_s)->isEnabled());
    QTest::keyClicks(reason, u"Llego un oficio"_s);
    QTest::keyClick(reason, Qt::Key_Return);
    EXPECT_FALSE(document->isClosed(Current));
    EXPECT_FALSE(closed->isVisible());
    EXPECT_TRUE(table->hasFocus());
    EXPECT_EQ(document->journal().value().back().text, u"Llego un oficio"_s);
    document->undoStack()->undo();
    EXPECT_TRUE(closed->isVisible()) << "undo closes it again";
}

TEST_F(EntryPage, TheHeadOfAPeriodHasItsMenu)
{
    const QHeaderView *header = table->horizontalHeader();
    const QPoint place(header->sectionViewportPosition(Open - 1) + 20, header->height() / 2);
    emit table->horizontalHeader()->customContextMenuRequested(place);
    auto *menu = view.findChild<QMenu *>(u"periodMenu"_s);
    ASSERT_NE(menu, nullptr);
    ASSERT_GE(menu->actions().size(), 2);
    EXPECT_EQ(menu->actions()[1]->text(), u"Reabrir 2022 – Anual…"_s);
    menu->actions()[1]->trigger();
    EXPECT_EQ(document->period(), (Period{2022, Cut::Annual}));
    auto *reason = view.findChild<QLineEdit *>(u"reopenReason"_s);
    EXPECT_TRUE(reason->hasFocus());
    QTest::keyClick(reason, Qt::Key_Escape);
    EXPECT_TRUE(table->hasFocus());
    EXPECT_TRUE(document->isClosed({2022, Cut::Annual}));
    menu->close();
}

} // namespace

} // namespace pei
