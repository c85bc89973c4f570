// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/trialreport.h"
#include "tests/core/document/documentfixture.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>

namespace pei::test {
namespace {

constexpr Period WholeYear{2022, Cut::Annual};
constexpr Period Latest{2023, Cut::Semester1};
constexpr Period Added{2023, Cut::Annual};

class TrialTest : public OpenDocumentTest
{
protected:
    // Every byte that the store has on the disk, by file.
    QMap<QString, QByteArray> bytes() const
    {
        QMap<QString, QByteArray> all;
        for (const QString &name : files()) {
            QFile file(path(name));
            if (name.endsWith(u".pei"_s) || name.contains(u"-wal"_s)) {
                EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << name.toStdString();
                all.insert(name, file.readAll());
            }
        }
        return all;
    }
    static Value in(const Document &document, std::size_t row, Period period)
    {
        return document.plan().obtained(document.plan().indicators[row], period);
    }
    qint64 id(std::size_t row) const { return m_document->plan().indicators[row].id; }
};

TEST_F(TrialTest, TakesValuesAndColumnsAndWritesNothing)
{
    const auto before = bytes();
    const auto lines = journal();
    const PlanState kept = state();
    const std::unique_ptr<Document> trial = m_document->trial();
    EXPECT_EQ(*trial->trialBase(), m_document->plan());
    EXPECT_TRUE(trial->takesValues());
    EXPECT_TRUE(trial->tried().isEmpty());
    QSignalSpy changed(trial.get(), &Document::valuesChanged);
    ASSERT_TRUE(trial->setValue(0, Latest, 18.0));
    ASSERT_TRUE(trial->setValues({{id(1), Latest, 40.0}, {id(2), Latest, std::nullopt}}, EntryMethod::Pasted));
    ASSERT_TRUE(trial->addPeriod(Added));
    ASSERT_TRUE(trial->setValue(0, Added, 19.0));
    EXPECT_EQ(changed.count(), 3);
    EXPECT_EQ(trial->analysis().indicators[0].value, Value(90));
    EXPECT_EQ(in(*trial, 0, Added), Value(19));
    EXPECT_EQ(trial->tried().periods, std::vector{Added});
    EXPECT_EQ(trial->tried().values, (std::vector<ValueChange>{{id(0), Latest, 16.0, 18.0},
                                                               {id(0), Added, std::nullopt, 19.0},
                                                               {id(1), Latest, std::nullopt, 40.0},
                                                               {id(2), Latest, 4.0, std::nullopt}}));
    EXPECT_EQ(trial->triedFrom(2, Latest), std::optional<Value>(4.0));
    EXPECT_EQ(trial->triedFrom(1, Latest), std::optional<Value>(Value()));
    EXPECT_FALSE(trial->triedFrom(0, WholeYear).has_value());
    EXPECT_EQ(state(), kept);
    EXPECT_EQ(journal(), lines);
    EXPECT_EQ(bytes(), before);
    EXPECT_FALSE(m_document->triedFrom(0, Latest).has_value()) << "the plan itself tries nothing";
}

TEST_F(TrialTest, HasStepsOfItsOwn)
{
    const auto before = bytes();
    ASSERT_TRUE(m_document->setValue(2, Latest, 5.0));
    const std::unique_ptr<Document> trial = m_document->trial();
    EXPECT_EQ(trial->undoStack()->count(), 0) << "what was done to the plan is not undone in a trial";
    ASSERT_TRUE(trial->setValue(0, Latest, 18.0));
    ASSERT_TRUE(trial->setValue(0, Latest, 20.0));
    trial->undoStack()->undo();
    EXPECT_EQ(in(*trial, 0, Latest), Value(18));
    trial->undoStack()->undo();
    EXPECT_TRUE(trial->tried().isEmpty());
    trial->undoStack()->redo();
    EXPECT_EQ(trial->tried().values.size(), 1u);
    EXPECT_EQ(stack().count(), 1);
    EXPECT_NE(bytes(), before) << "the plan's own edit was written";
}

TEST_F(TrialTest, RefusesWhatIsNoValue)
{
    const std::unique_ptr<Document> trial = m_document->trial();
    EXPECT_TRUE(trial->isReadOnly());
    EXPECT_EQ(codeOf(trial->setNote(0, Latest, {u"x"_s, {}, {}, {}, {}})), Error::Code::StoreReadOnly);
    EXPECT_EQ(codeOf(trial->closePeriod(Latest)), Error::Code::StoreReadOnly);
    EXPECT_EQ(codeOf(trial->acknowledge(trial->alerts(), u"visto"_s)), Error::Code::StoreReadOnly);
    EXPECT_EQ(journal().size(), 1u);
}

TEST_F(TrialTest, GoesOnInAnotherTrial)
{
    const std::unique_ptr<Document> trial = m_document->trial();
    ASSERT_TRUE(trial->addPeriod(Added));
    ASSERT_TRUE(trial->setValues({{id(0), Added, 19.0}, {id(2), Latest, 2.0}}, EntryMethod::Typed));
    const std::unique_ptr<Document> again = m_document->trial();
    ASSERT_TRUE(again->applyTrial(trial->tried()));
    EXPECT_EQ(again->tried(), trial->tried());
    EXPECT_EQ(journal().size(), 1u);
}

TEST_F(TrialTest, LeavesClosedPeriodsAlone)
{
    ASSERT_TRUE(m_document->closePeriod(WholeYear));
    const std::unique_ptr<Document> trial = m_document->trial();
    EXPECT_EQ(codeOf(trial->setValue(0, WholeYear, 3.0)), Error::Code::PeriodClosed);
}

TEST_F(TrialTest, IsAppliedInOneStepThatIsToldAndUndone)
{
    const PlanState before = state();
    const std::size_t told = journal().size();
    {
        const std::unique_ptr<Document> trial = m_document->trial();
        ASSERT_TRUE(trial->addPeriod(Added));
        ASSERT_TRUE(
            trial->setValues({{id(0), Added, 19.0}, {id(1), Latest, 40.0}, {id(2), Latest, 2.0}}, EntryMethod::Typed));
        QSignalSpy reset(m_document.get(), &Document::planReset);
        ASSERT_TRUE(m_document->applyTrial(trial->tried()));
        EXPECT_EQ(reset.count(), 1);
    }
    EXPECT_EQ(stack().count(), 1);
    EXPECT_EQ(cell(0, Added), Value(19));
    EXPECT_EQ(cell(1, Latest), Value(40));
    const std::vector<JournalEntry> lines = journal();
    ASSERT_EQ(lines.size(), told + 4);
    for (std::size_t i = told; i < lines.size(); ++i) {
        EXPECT_EQ(lines[i].method, EntryMethod::Tried);
        EXPECT_EQ(lines[i].step, lines[told].step) << "one command";
    }
    const PlanState after = state();
    reopen();
    EXPECT_EQ(state(), after);
}

TEST_F(TrialTest, UndoneAndRedoneThePlanIsAsItWas)
{
    const PlanState before = state();
    {
        const std::unique_ptr<Document> trial = m_document->trial();
        ASSERT_TRUE(trial->addPeriod(Added));
        ASSERT_TRUE(trial->setValues({{id(0), Added, 19.0}, {id(2), Latest, 2.0}}, EntryMethod::Typed));
        ASSERT_TRUE(m_document->applyTrial(trial->tried()));
    }
    const PlanState after = state();
    const QDateTime applied = now();
    stack().undo();
    EXPECT_EQ(state(), before);
    stack().redo();
    EXPECT_EQ(state(), after);
    stack().undo();
    const auto past = m_document->planAt(applied);
    ASSERT_TRUE(past);
    EXPECT_EQ(past.value(), after.plan) << "the journal leads back to it";
    reopen();
    EXPECT_EQ(state().plan, before.plan);
}

TEST_F(TrialTest, OfValuesAloneChangesOnlyTheirCells)
{
    const std::unique_ptr<Document> trial = m_document->trial();
    ASSERT_TRUE(trial->setValue(0, Latest, 18.0));
    QSignalSpy reset(m_document.get(), &Document::planReset);
    QSignalSpy changed(m_document.get(), &Document::valuesChanged);
    ASSERT_TRUE(m_document->applyTrial(trial->tried()));
    EXPECT_EQ(reset.count(), 0);
    ASSERT_EQ(changed.count(), 1);
    EXPECT_EQ(changed[0][0].value<QList<ValueEdit>>(), (QList<ValueEdit>{{id(0), Latest, 18.0}}));
    ASSERT_TRUE(m_document->applyTrial({}));
    EXPECT_EQ(stack().count(), 1) << "nothing leaves no step";
}

TEST_F(TrialTest, IsRefusedWholeWhereThePlanHasMovedOn)
{
    const std::unique_ptr<Document> trial = m_document->trial();
    ASSERT_TRUE(trial->addPeriod(Added));
    ASSERT_TRUE(trial->setValues({{id(0), Latest, 18.0}, {id(2), Latest, 2.0}}, EntryMethod::Typed));
    ASSERT_TRUE(m_document->setValue(2, Latest, 3.0));
    const PlanState before = state();
    EXPECT_EQ(codeOf(m_document->applyTrial(trial->tried())), Error::Code::StoreChanged);
    EXPECT_EQ(state(), before);
    ASSERT_TRUE(m_document->closePeriod(Latest));
    EXPECT_EQ(codeOf(m_document->applyTrial(trial->tried())), Error::Code::PeriodClosed);
    EXPECT_EQ(codeOf(m_document->applyTrial({{{2031, Cut::Annual}}, {}})), Error::Code::PeriodOutsidePlan);
    EXPECT_EQ(m_document->plan().periodColumn(Added), std::nullopt);
}

TEST_F(TrialTest, OfAPlanThatCanOnlyBeLookedAtCannotBeApplied)
{
    m_document.reset();
    auto opened = Document::openReadOnly(path());
    ASSERT_TRUE(opened);
    m_document = std::move(opened).value();
    const std::unique_ptr<Document> trial = m_document->trial();
    ASSERT_TRUE(trial->setValue(0, Latest, 18.0));
    EXPECT_EQ(trial->tried().values.size(), 1u);
    EXPECT_EQ(codeOf(m_document->applyTrial(trial->tried())), Error::Code::StoreReadOnly);
}

TEST_F(TrialTest, IsCheckedCellByCellLikeAPaste)
{
    const std::unique_ptr<Document> trial = m_document->trial();
    ASSERT_TRUE(trial->setValues({{id(0), Latest, 900.0}, {id(2), Latest, 3.0}}, EntryMethod::Typed));
    const PasteReport report = trialReport(*trial);
    ASSERT_EQ(report.cells.size(), 2u);
    EXPECT_EQ(report.method, EntryMethod::Tried);
    EXPECT_EQ(report.cells[0].before, Value(16));
    EXPECT_EQ(report.cells[0].text, u"900.00"_s);
    EXPECT_TRUE(report.cells[0].isDoubtful());
    EXPECT_FALSE(report.cells[1].isDoubtful());
    EXPECT_EQ(report.cells[1].code, u"IND.01.AEI.01.02"_s);
    EXPECT_EQ(report.counts(), (PasteReport::Counts{2, 1, 0, 0}));
}

} // namespace
} // namespace pei::test
