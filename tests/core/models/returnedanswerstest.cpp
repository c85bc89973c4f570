// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/returnedanswers.h"

#include "tests/core/document/documentfixture.h"
#include "tests/support/filledsheet.h"

using namespace Qt::Literals::StringLiterals;

namespace pei {
namespace {

constexpr Period Asked{2023, Cut::Annual};

// Works (10) has rows 7 and 8 of its sheet with their boxes in G; risk (10.06) row 7 with its box in H, since it has
// had values in one period more. Notes stand to the right.
class ReturnedAnswersTest : public test::OpenDocumentTest
{
protected:
    void SetUp() override
    {
        OpenDocumentTest::SetUp();
        ASSERT_TRUE(m_document->addPeriod(Asked));
        m_document->setPeriod(Asked);
        m_requests = unitRequests(m_document->plan(), Asked);
    }
    ReturnedFile file(std::size_t unit, const QHash<QString, QString> &cells, const QString &name = u"a.xlsx"_s)
    {
        return {name, readUnitSheet(test::filled(test::sheetOf(m_document->plan(), m_requests[unit]), cells))};
    }
    ReturnedAnswers check(const std::vector<ReturnedFile> &files, AmbiguousReading reading = AmbiguousReading::Refused)
    {
        return checkReturned(state(), Asked, files, reading);
    }

    std::vector<UnitRequest> m_requests;
};

TEST_F(ReturnedAnswersTest, ValuesAndNotesOfSeveralUnitsAreOneStepNamedAfterThem)
{
    const ReturnedAnswers answers =
        check({file(0, {{u"G7"_s, u"18"_s}, {u"H8"_s, u"\"Sin presupuesto\""_s}, {u"I8"_s, u"\"Pedirlo\""_s}}),
               file(1, {{u"H7"_s, u"\"3,5\""_s}}, u"b.xlsx"_s)});
    ASSERT_EQ(answers.answers.size(), 4u);
    EXPECT_EQ(answers.chosen(), 4);
    EXPECT_EQ(answers.refused(), 0);
    EXPECT_EQ(answers.files[0].empty, 1);
    EXPECT_EQ(answers.answers[3].check.value, Value(3.5));
    EXPECT_EQ(answers.units(), (QStringList{u"10"_s, u"10.06"_s}));

    const PlanState before = state();
    QSignalSpy values(m_document.get(), &Document::valuesChanged);
    QSignalSpy notes(m_document.get(), &Document::notesChanged);
    const int steps = stack().count();
    ASSERT_TRUE(
        m_document->receiveAnswers(answers.values(m_document->plan()), answers.notes(state()), answers.units()));
    EXPECT_EQ(stack().count(), steps + 1);
    EXPECT_EQ(stack().undoText(), u"Recibir datos de 10, 10.06"_s);
    EXPECT_EQ(values.count(), 1);
    EXPECT_EQ(notes.count(), 1);
    EXPECT_EQ(cell(0, Asked), Value(18.0));
    EXPECT_EQ(cell(2, Asked), Value(3.5));
    EXPECT_EQ(m_document->note(1, Asked).factor, u"Sin presupuesto"_s);
    EXPECT_EQ(m_document->note(1, Asked).measure, u"Pedirlo"_s);
    const PlanState after = state();
    const std::vector<JournalEntry> lines = journal();
    EXPECT_EQ(lines.back().method, EntryMethod::Imported);
    EXPECT_EQ(lines.back().step, lines[lines.size() - 3].step) << "values and notes of one command are one step";

    stack().undo();
    EXPECT_EQ(state(), before);
    stack().redo();
    EXPECT_EQ(state(), after);
    reopen();
    EXPECT_EQ(state(), after);
}

TEST_F(ReturnedAnswersTest, NothingIsWrittenWhereOneOfBothCannotBe)
{
    const PlanState before = state();
    const qint64 id = m_document->plan().indicators[0].id;
    EXPECT_FALSE(
        m_document->receiveAnswers({{id, Asked, 5.0}}, {{{id, {2030, Cut::Annual}}, Note{u"x"_s, {}, {}, {}, {}}}}, {u"10"_s}));
    EXPECT_EQ(state(), before);
    EXPECT_TRUE(m_document->receiveAnswers({}, {}, {}));
    EXPECT_EQ(state(), before);
}

TEST_F(ReturnedAnswersTest, ManyUnitsAreCounted)
{
    const qint64 id = m_document->plan().indicators[0].id;
    ASSERT_TRUE(m_document->receiveAnswers({{id, Asked, 5.0}}, {}, {u"1"_s, u"2"_s, u"3"_s, u"4"_s}));
    EXPECT_TRUE(stack().undoText().contains(u'4')) << stack().undoText().toStdString();
}

struct Written
{
    const char *name;
    QString cell; // what stands in the box
    ValueRefusal refusal;
    Value value;
    int doubts;
};

class ReturnedValue : public ReturnedAnswersTest, public testing::WithParamInterface<Written>
{
};

TEST_P(ReturnedValue, PassesTheOneCheckOfValues)
{
    const ReturnedAnswers answers = check({file(0, {{u"G7"_s, GetParam().cell}})});
    ASSERT_EQ(answers.answers.size(), 1u);
    const ReturnedAnswer &answer = answers.answers[0];
    EXPECT_EQ(answer.cell, u"G7"_s);
    EXPECT_EQ(int(answer.check.refusal), int(GetParam().refusal));
    EXPECT_EQ(answer.canBeChosen(), GetParam().refusal == ValueRefusal::None);
    EXPECT_EQ(answer.isChosen, answer.canBeChosen());
    if (answer.canBeChosen()) {
        EXPECT_EQ(answer.check.value, GetParam().value);
        EXPECT_EQ(int(answer.check.doubts.size()), GetParam().doubts);
    }
}

INSTANTIATE_TEST_SUITE_P(Boxes, ReturnedValue,
                         testing::Values(Written{"number", u"18"_s, ValueRefusal::None, 18.0, 0},
                                         Written{"typedText", u"\"18,25\""_s, ValueRefusal::None, 18.25, 0},
                                         Written{"words", u"\"dieciocho\""_s, ValueRefusal::NotANumber, {}, 0},
                                         Written{"negative", u"-3"_s, ValueRefusal::BelowZero, {}, 0},
                                         Written{"ambiguous", u"\"1,500\""_s, ValueRefusal::Ambiguous, {}, 0},
                                         Written{"baseline", u"5"_s, ValueRefusal::None, 5.0, 1},
                                         Written{"far", u"40000"_s, ValueRefusal::None, 40000.0, 1}),
                         [](const auto &test) { return std::string(test.param.name); });

TEST_F(ReturnedAnswersTest, AnAmbiguousNumberIsReadAsSomebodySays)
{
    const std::vector<ReturnedFile> files{file(0, {{u"G7"_s, u"\"1,500\""_s}})};
    EXPECT_TRUE(check(files).hasAmbiguous());
    EXPECT_EQ(check(files, AmbiguousReading::Thousands).answers[0].check.value, Value(1500.0));
    EXPECT_EQ(check(files, AmbiguousReading::Decimals).answers[0].check.value, Value(1.5));
}

// Excel turns what looks like a date into one, and 12.5% into 0.125.
TEST_F(ReturnedAnswersTest, WhatASpreadsheetMadeOfAFigureIsNoticed)
{
    std::vector<ReturnedFile> files{file(0, {{u"G7"_s, u"45323"_s}, {u"G8"_s, u"0.125"_s}})};
    files[0].sheet.value().rows[0].value.kind = WorkbookCell::Kind::Date;
    files[0].sheet.value().rows[1].value.kind = WorkbookCell::Kind::Percent;
    const ReturnedAnswers answers = check(files);
    ASSERT_EQ(answers.answers.size(), 2u);
    EXPECT_EQ(answers.answers[0].check.refusal, ValueRefusal::NotANumber);
    EXPECT_EQ(answers.answers[0].text, u"2024-02-01"_s);
    EXPECT_EQ(answers.answers[1].check.value, Value(12.5));
}

TEST_F(ReturnedAnswersTest, WhatThePlanSaysAlreadyIsCountedAlone)
{
    ASSERT_TRUE(m_document->setValue(0, Asked, 18.0));
    ASSERT_TRUE(m_document->setNote(0, Asked, Note{u"Llovió"_s, u"Nada"_s, {}, {}, {}}));
    m_requests = unitRequests(m_document->plan(), Asked);
    // The value of the period itself is shown now: the box is one column further right.
    const ReturnedAnswers answers =
        check({file(0, {{u"H7"_s, u"18"_s}, {u"I7"_s, u"\"Llovió\""_s}, {u"K7"_s, u"\"Rosa\""_s}})});
    ASSERT_EQ(answers.answers.size(), 1u);
    EXPECT_EQ(answers.files[0].answers, 3);
    EXPECT_EQ(answers.files[0].equal, 2);
    // The rest of the note stays.
    const std::vector<NoteEdit> notes = answers.notes(state());
    ASSERT_EQ(notes.size(), 1u);
    EXPECT_EQ(notes[0].note.factor, u"Llovió"_s);
    EXPECT_EQ(notes[0].note.measure, u"Nada"_s);
    EXPECT_EQ(notes[0].note.responsible, u"Rosa"_s);
}

TEST_F(ReturnedAnswersTest, AnEmptyBoxIsNotNd)
{
    ASSERT_TRUE(m_document->setValue(0, Asked, 18.0));
    m_requests = unitRequests(m_document->plan(), Asked);
    EXPECT_TRUE(check({file(0, {})}).answers.empty());
    const ReturnedAnswers nd = check({file(0, {{u"H7"_s, u"\"ND\""_s}})});
    ASSERT_EQ(nd.answers.size(), 1u);
    EXPECT_EQ(nd.values(m_document->plan()),
              (std::vector<ValueEdit>{{m_document->plan().indicators[0].id, Asked, {}}}));
}

TEST_F(ReturnedAnswersTest, AFileThatIsRefusedDoesNotTouchTheOthers)
{
    ReturnedFile otherPlan = file(0, {{u"G7"_s, u"1"_s}});
    otherPlan.sheet.value().entity.lines.back().second = {u"999999"_s, u"OTRA"_s};
    ReturnedFile otherYears = file(0, {{u"G7"_s, u"1"_s}});
    otherYears.sheet.value().lastYear = 2030;
    ReturnedFile otherPeriod = file(0, {{u"G7"_s, u"1"_s}});
    otherPeriod.sheet.value().period = {2023, Cut::Semester1};
    const ReturnedFile damaged{u"roto.xlsx"_s, readUnitSheet("PK\x03\x04")};
    const ReturnedAnswers answers =
        check({otherPlan, otherYears, otherPeriod, damaged, file(1, {{u"H7"_s, u"2"_s}}, u"bueno.xlsx"_s)});
    ASSERT_EQ(answers.files.size(), 5u);
    EXPECT_EQ(answers.files[0].error->code, Error::Code::SheetOfOtherPlan);
    EXPECT_TRUE(answers.files[0].error->detail.contains(u"OTRA"_s));
    EXPECT_EQ(answers.files[1].error->code, Error::Code::SheetOfOtherPlan);
    EXPECT_EQ(answers.files[2].error->code, Error::Code::SheetOfOtherPeriod);
    EXPECT_EQ(answers.files[3].error->code, Error::Code::SheetDamaged);
    EXPECT_FALSE(answers.files[4].error);
    ASSERT_EQ(answers.answers.size(), 1u);
    EXPECT_EQ(answers.answers[0].row, 2u);
    EXPECT_EQ(answers.refused(), 4);
}

TEST_F(ReturnedAnswersTest, AClosedPeriodTakesNothing)
{
    ASSERT_TRUE(m_document->closePeriod(Asked));
    const ReturnedAnswers answers = check({file(0, {{u"G7"_s, u"1"_s}})});
    ASSERT_TRUE(answers.files[0].error);
    EXPECT_EQ(answers.files[0].error->code, Error::Code::PeriodClosed);
}

TEST_F(ReturnedAnswersTest, OfTwoFilesThatDisagreeAPersonChooses)
{
    ReturnedAnswers answers = check({file(0, {{u"G7"_s, u"17"_s}, {u"G8"_s, u"60"_s}}, u"a.xlsx"_s),
                                     file(0, {{u"G7"_s, u"18"_s}, {u"G8"_s, u"60"_s}}, u"b.xlsx"_s)});
    ASSERT_EQ(answers.answers.size(), 4u);
    EXPECT_TRUE(answers.answers[0].isContradicted);
    EXPECT_TRUE(answers.answers[2].isContradicted);
    EXPECT_FALSE(answers.answers[1].isContradicted);
    EXPECT_EQ(answers.chosen(), 2); // both say 60
    answers.choose(0, true);
    answers.choose(2, true);
    EXPECT_FALSE(answers.answers[0].isChosen);
    EXPECT_TRUE(answers.answers[2].isChosen);
}

TEST_F(ReturnedAnswersTest, ARowThatThePlanHasLostIsNamed)
{
    ReturnedFile lost = file(0, {{u"G7"_s, u"1"_s}});
    lost.sheet.value().rows[0].code = u"IND.09.AEI.01.01"_s;
    const ReturnedAnswers answers = check({lost});
    ASSERT_EQ(answers.answers.size(), 1u);
    EXPECT_FALSE(answers.answers[0].canBeChosen());
    EXPECT_EQ(answers.answers[0].code, u"IND.09.AEI.01.01"_s);
    EXPECT_TRUE(answers.values(m_document->plan()).empty());
}

TEST_F(ReturnedAnswersTest, ANoteLongerThanTheSheetTakesIsRefused)
{
    const QString text = QString(LongestNote + 1, u'a');
    const ReturnedAnswers answers = check({file(0, {{u"H7"_s, u'"' + text + u'"'}})});
    ASSERT_EQ(answers.answers.size(), 1u);
    EXPECT_FALSE(answers.answers[0].canBeChosen());
}

} // namespace
} // namespace pei
