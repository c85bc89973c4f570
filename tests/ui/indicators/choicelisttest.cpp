// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/indicators/choicelist.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

using namespace Qt::Literals::StringLiterals;

namespace pei {
namespace {

// "Todas", then thirty units; every third has nothing to show.
std::vector<FilterChip::Choice> someChoices()
{
    std::vector<FilterChip::Choice> choices{{u"Todas las unidades"_s, {}}};
    for (int i = 1; i <= 30; ++i)
        choices.push_back({u"Gerencia número %1"_s.arg(i), u"u%1"_s.arg(i)});
    return choices;
}

std::vector<int> someCounts()
{
    std::vector<int> counts{2000};
    for (int i = 1; i <= 30; ++i)
        counts.push_back(i % 3 == 0 ? 0 : i * 100);
    return counts;
}

TEST(Choices, HaveSomethingToShowAndTheWordsLookedFor)
{
    ChoiceModel model;
    const QAbstractItemModelTester watch(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setChoices(someChoices(), someCounts(), u"u6"_s);
    EXPECT_EQ(model.rowCount(), 1 + 20 + 1) << "the chosen one stays, whatever its count";
    EXPECT_GE(model.rowOf(u"u6"_s), 0);
    EXPECT_EQ(model.rowOf(u"u9"_s), -1);
    EXPECT_EQ(model.index(0).data(ChoiceModel::CountRole).toString(), u"2,000"_s);
    EXPECT_EQ(model.index(1).data(Qt::AccessibleTextRole).toString(), u"Gerencia número 1, 100"_s);
    model.setSearch(u"NUMERO 2"_s);
    EXPECT_EQ(model.rowOf({}), -1);
    EXPECT_EQ(model.rowOf(u"u2"_s), 0);
    EXPECT_EQ(model.rowOf(u"u1"_s), -1);
    model.setSearch(u"alcaldía"_s);
    EXPECT_EQ(model.rowCount(), 0);
    model.setSearch({});
    EXPECT_EQ(model.rowCount(), 22);
    model.setChoices(someChoices(), {}, {});
    EXPECT_EQ(model.rowCount(), 31);
    EXPECT_TRUE(model.index(0).data(ChoiceModel::CountRole).toString().isEmpty());
}

TEST(ChoiceChip, OpensAListWhereAMenuWouldBeTooLong)
{
    FilterChip chip;
    chip.setChoices(u"Unidad"_s, someChoices());
    chip.setCounts(someCounts());
    chip.show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&chip));
    QSignalSpy chosen(&chip, &FilterChip::chose);

    QTest::mouseClick(&chip, Qt::LeftButton);
    auto *list = chip.findChild<ChoiceList *>();
    ASSERT_NE(list, nullptr);
    ASSERT_TRUE(list->isVisible());
    auto *search = list->findChild<QLineEdit *>(u"choiceSearch"_s);
    auto *choices = list->findChild<QListView *>(u"choices"_s);
    EXPECT_EQ(choices->currentIndex().row(), 0);
    QTest::keyClicks(search, u"numero 2"_s);
    QTest::keyClick(search, Qt::Key_Down);
    EXPECT_EQ(choices->currentIndex().row(), 1) << "the list moves while the search keeps the keys";
    QTest::keyClick(search, Qt::Key_Up);
    QTest::keyClick(search, Qt::Key_Return);
    ASSERT_EQ(chosen.size(), 1);
    EXPECT_EQ(chosen[0][0].toString(), u"u2"_s);
    EXPECT_FALSE(list->isVisible());
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    EXPECT_EQ(chip.findChild<ChoiceList *>(), nullptr);

    chip.setChosen(u"u2"_s);
    QTest::mouseClick(&chip, Qt::LeftButton);
    list = chip.findChild<ChoiceList *>();
    ASSERT_NE(list, nullptr);
    choices = list->findChild<QListView *>(u"choices"_s);
    EXPECT_EQ(choices->currentIndex().data(ChoiceModel::ValueRole).toString(), u"u2"_s);
    search = list->findChild<QLineEdit *>(u"choiceSearch"_s);
    QTest::keyClicks(search, u"xyz"_s);
    EXPECT_TRUE(list->findChild<QLabel *>()->isVisibleTo(list));
    QTest::keyClick(search, Qt::Key_Return);
    EXPECT_EQ(chosen.size(), 1) << "nothing to choose";
    QTest::keyClick(search, Qt::Key_Escape);
    EXPECT_TRUE(search->text().isEmpty());
    EXPECT_TRUE(list->isVisible());
    QTest::mouseClick(choices->viewport(), Qt::LeftButton, {},
                      choices->visualRect(choices->model()->index(0, 0)).center());
    ASSERT_EQ(chosen.size(), 2);
    EXPECT_FALSE(chosen[1][0].isValid()) << "the first line takes the filter off";
}

} // namespace
} // namespace pei
