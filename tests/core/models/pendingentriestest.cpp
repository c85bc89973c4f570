// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/pendingentries.h"
#include "tests/support/examples.h"
#include "tests/support/opendocument.h"
#include "tests/support/printers.h"

#include <QFile>
#include <QSignalSpy>

using namespace Qt::Literals::StringLiterals;

namespace pei {
namespace {

constexpr Period Open{2023, Cut::Semester1};

// On 2023-S1 the rows of the small report have 16, ND, 4.
struct Pending : testing::Test
{
    NotedCell cell(std::size_t row) const { return {document->plan().indicators[row].id, Open}; }
    Value value(std::size_t row) const { return document->plan().obtained(document->plan().indicators[row], Open); }

    test::OpenDocument document{test::smallReport()};
    PendingEntries *pending = PendingEntries::of(document.get());
};

TEST_F(Pending, ADocumentHasOne)
{
    EXPECT_EQ(PendingEntries::of(document.get()), pending);
}

TEST_F(Pending, AValueAnswersTheTextInItsCell)
{
    pending->hold({{cell(0), {u"x"_s, ValueRefusal::NotANumber}}, {cell(1), {u"7"_s, ValueRefusal::Unkept}}});
    EXPECT_EQ(pending->texts(), 2);
    EXPECT_EQ(pending->unkept(), 1) << "what was refused was told";
    QSignalSpy changed(pending, &PendingEntries::changed);
    QSignalSpy settled(pending, &PendingEntries::settled);
    ASSERT_TRUE(document->setValue(0, Open, 18.0));
    EXPECT_EQ(changed.count(), 1);
    EXPECT_EQ(settled.count(), 0);
    ASSERT_TRUE(document->setValue(1, Open, 18.0));
    EXPECT_EQ(settled.count(), 1);
    ASSERT_TRUE(document->setValue(1, Open, 19.0));
    EXPECT_EQ(changed.count(), 2) << "nothing was pending there";
}

TEST_F(Pending, OnlyWhatWasRefusedGoesWithItsPeriod)
{
    pending->hold({{cell(0), {u"x"_s, ValueRefusal::NotANumber}}, {cell(1), {u"7"_s, ValueRefusal::Unkept}}});
    document->setPeriod({2022, Cut::Annual});
    EXPECT_EQ(pending->text(cell(0)), nullptr);
    ASSERT_NE(pending->text(cell(1)), nullptr);
    EXPECT_EQ(pending->text(cell(1))->text, u"7"_s);
}

TEST_F(Pending, KeepsAllThatIsUnkeptOnceItCan)
{
    Note note;
    note.factor = u"Llovió"_s;
    AlertSettings settings;
    settings.baselineShare = 44;
    const Alert alert = document->alerts().front();
    pending->hold({{cell(0), {u"x"_s, ValueRefusal::NotANumber}},
                   {cell(1), {u"1,500"_s, ValueRefusal::Unkept}},
                   {cell(2), {u"4"_s, ValueRefusal::Unkept}}}); // is there already
    pending->holdNote(cell(1), note);
    pending->holdWording(alert, u"De otro modo."_s);
    pending->holdAlertSettings(settings);
    EXPECT_EQ(pending->unkept(), 5);

    const QString path = document->path();
    ASSERT_TRUE(QFile::rename(path, path + u".away"_s));
    EXPECT_FALSE(pending->keepUnkept());
    EXPECT_EQ(pending->unkept(), 5);
    ASSERT_TRUE(QFile::rename(path + u".away"_s, path));
    QSignalSpy settled(pending, &PendingEntries::settled);
    ASSERT_TRUE(pending->keepUnkept());
    EXPECT_EQ(pending->unkept(), 0);
    EXPECT_GE(settled.count(), 1);
    EXPECT_EQ(value(1), Value(1500.0)) << "as it was shown";
    EXPECT_EQ(document->note(1, Open).factor, u"Llovió"_s);
    EXPECT_EQ(document->alertMark(alert).wording, u"De otro modo."_s);
    EXPECT_EQ(document->alertSettings(), settings);
    EXPECT_EQ(pending->texts(), 1) << "what was refused still waits";
    EXPECT_EQ(value(0), Value(16.0));
}

TEST_F(Pending, GivesUpWhatIsUnkeptAtOnce)
{
    pending->hold(cell(1), {u"7"_s, ValueRefusal::Unkept});
    Note note;
    note.factor = u"Llovió"_s;
    pending->holdNote(cell(0), note);
    pending->holdAlertSettings({});
    QSignalSpy changed(pending, &PendingEntries::changed);
    pending->discardUnkept();
    EXPECT_EQ(changed.count(), 1);
    EXPECT_EQ(pending->unkept(), 0);
    EXPECT_EQ(pending->note(cell(0)), nullptr);
    pending->discardUnkept();
    EXPECT_EQ(changed.count(), 1);
}

} // namespace
} // namespace pei
