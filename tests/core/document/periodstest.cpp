// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/document/documentfixture.h"

#include <gmock/gmock.h>

namespace pei {
namespace {

using namespace test;

constexpr Period Latest{2023, Cut::Semester1};
constexpr Period Past{2022, Cut::Semester1};

class PeriodsTest : public OpenDocumentTest
{
};

TEST_F(PeriodsTest, AClosedPeriodTakesNoValue)
{
    ASSERT_TRUE(m_document->isClosed(Past));
    const auto refused = m_document->setValue(0, Past, 5.0);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, Error::Code::PeriodClosed);
    EXPECT_EQ(refused.error().detail, u"2022-S1"_s);
    const qint64 row = m_document->plan().indicators[0].id;
    EXPECT_EQ(codeOf(m_document->setValues({{row, Latest, 1.0}, {row, Past, 1.0}}, EntryMethod::Pasted)),
              Error::Code::PeriodClosed);
    EXPECT_EQ(cell(0, Latest), Value(16.0)) << "all or nothing";
    EXPECT_EQ(stack().count(), 0);
}

TEST_F(PeriodsTest, ReopensForAReason)
{
    const QSignalSpy changed(m_document.get(), &Document::periodsChanged);
    EXPECT_EQ(codeOf(m_document->reopenPeriod(Past, u" \n"_s)), Error::Code::ReasonMissing);
    ASSERT_TRUE(m_document->reopenPeriod(Past, u" Error de digitación "_s));
    EXPECT_EQ(stack().undoText(), u"Reabrir el periodo 2022 – Sem1"_s);
    EXPECT_EQ(journal().back().what, JournalEntry::What::PeriodReopened);
    EXPECT_EQ(journal().back().text, u"Error de digitación"_s);
    EXPECT_EQ(journal().back().period, Past);
    ASSERT_TRUE(m_document->setValue(0, Past, 5.0));
    ASSERT_TRUE(m_document->closePeriod(Past));
    EXPECT_EQ(stack().undoText(), u"Cerrar el periodo 2022 – Sem1"_s);
    EXPECT_EQ(journal().back().what, JournalEntry::What::PeriodClosed);
    EXPECT_EQ(codeOf(m_document->setValue(0, Past, 6.0)), Error::Code::PeriodClosed);
    EXPECT_EQ(changed.count(), 2);
    const auto closed = m_document->closedPeriods();
    reopen();
    EXPECT_EQ(m_document->closedPeriods(), closed);
    EXPECT_EQ(cell(0, Past), Value(5.0));
}

TEST_F(PeriodsTest, UndoesClosing)
{
    ASSERT_TRUE(m_document->closePeriod(Latest));
    EXPECT_TRUE(m_document->isClosed(Latest));
    stack().undo();
    EXPECT_FALSE(m_document->isClosed(Latest));
    ASSERT_TRUE(m_document->setValue(0, Latest, 1.0));
    stack().undo();
    ASSERT_TRUE(m_document->closePeriod(Latest));
    ASSERT_TRUE(m_document->reopenPeriod(Latest, u"prueba"_s));
    stack().undo();
    stack().redo();
    EXPECT_FALSE(m_document->isClosed(Latest));
    EXPECT_EQ(journal().back().text, u"prueba"_s);
    EXPECT_EQ(journal().back().how, JournalEntry::How::Redo);
}

TEST_F(PeriodsTest, ChangesNothingThatIsSoAlready)
{
    EXPECT_TRUE(m_document->closePeriod(Past));
    EXPECT_TRUE(m_document->reopenPeriod(Latest, u"prueba"_s));
    EXPECT_EQ(codeOf(m_document->closePeriod({2024, Cut::Annual})), Error::Code::CellMissing);
    EXPECT_EQ(stack().count(), 0);
}

TEST_F(PeriodsTest, ANewPeriodIsOpen)
{
    const auto next = nextPeriod(m_document->plan());
    ASSERT_EQ(next, (Period{2023, Cut::Annual}));
    ASSERT_TRUE(m_document->addPeriod(*next));
    EXPECT_FALSE(m_document->isClosed(*next));
    EXPECT_TRUE(m_document->setValue(0, *next, 5.0));
}

TEST(NextPeriod, FollowsTheLastColumnUpToTheEndOfThePlan)
{
    Plan plan;
    plan.firstYear = 2022;
    plan.lastYear = 2023;
    std::vector<Period> opened;
    while (const auto next = nextPeriod(plan)) {
        opened.push_back(*next);
        plan.periods.push_back(*next);
    }
    const std::vector<Period> all{
        {2022, Cut::Semester1}, {2022, Cut::Annual}, {2023, Cut::Semester1}, {2023, Cut::Annual}};
    EXPECT_EQ(opened, all);
    EXPECT_TRUE(missingPeriods(plan).empty());
    plan.periods = {{2022, Cut::Annual}};
    EXPECT_EQ(missingPeriods(plan), (std::vector<Period>{all[0], all[2], all[3]}));
    EXPECT_EQ(nextPeriod(plan), all[2]);
}

} // namespace
} // namespace pei
