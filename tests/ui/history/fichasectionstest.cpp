// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/examples.h"
#include "tests/support/opendocument.h"
#include "ui/history/historyfilter.h"
#include "ui/history/historysection.h"
#include "ui/look/textblock.h"
#include "ui/notes/noteeditor.h"
#include "ui/notes/notesection.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>
#include <QUndoStack>

#include <gtest/gtest.h>

using namespace Qt::Literals::StringLiterals;

namespace pei {

namespace {

constexpr Period Latest{2023, Cut::Semester1};

TEST(FichaNote, IsOfTheIndicatorAndThePeriodShown)
{
    const test::OpenDocument document(test::smallReport());
    ASSERT_TRUE(document->setNote(0, Latest, {u"uno"_s, {}, {}, {}, {}}));
    NoteSection section;
    section.show();
    section.showIndicator(*document, 0);
    auto *factor = section.findChild<QPlainTextEdit *>(u"factor"_s);
    EXPECT_EQ(factor->toPlainText(), u"uno"_s);
    factor->setFocus();
    QTest::keyClick(factor, Qt::Key_End);
    QTest::keyClicks(factor, u" y dos"_s);
    section.showIndicator(*document, 1); // the arrow keys go on in the list
    EXPECT_EQ(document->note(0, Latest).factor, u"uno y dos"_s);
    EXPECT_EQ(factor->toPlainText(), QString());
    document->setPeriod({2022, Cut::Annual});
    section.showIndicator(*document, 0);
    EXPECT_EQ(factor->toPlainText(), QString());
    section.clear();
    EXPECT_FALSE(section.editor()->cell().has_value());
}

TEST(FichaHistory, TellsTheLastChangesAndLeadsToAll)
{
    const test::OpenDocument document(test::smallReport());
    document->setAuthor(u"Ana <b>"_s);
    for (const double value : {1.0, 2.0, 3.0, 4.5, 5.5})
        ASSERT_TRUE(document->setValue(0, Latest, value));
    HistorySection section;
    const QSignalSpy asked(&section, &HistorySection::historyRequested);
    section.showIndicator(*document, 0);
    const auto *text = section.findChild<TextBlock *>(u"lastChanges"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !text->text().isEmpty(); }));
    EXPECT_TRUE(text->text().contains(u"Ana <b>: Valor 2023 – Sem1 de IND.01.AEI.01.01: 4.50 → 5.50"_s))
        << text->text().toStdString();
    EXPECT_FALSE(text->text().contains(u"16.00 → 1.00"_s)) << "only the last ones";
    EXPECT_TRUE(text->text().contains(u"Ver todo (5 cambios)"_s));
    emit section.findChild<TextBlock *>(u"lastChanges"_s)->linkActivated(u"one"_s);
    ASSERT_EQ(asked.count(), 1);
    EXPECT_EQ(asked.at(0).at(0).value<HistoryScope>(), (HistoryScope{document->plan().indicators[0].id}));
    section.showIndicator(*document, 1);
    ASSERT_TRUE(QTest::qWaitFor([&] { return text->text().contains(u"Sin cambios"_s); }));
    section.clear();
    EXPECT_TRUE(text->text().isEmpty());
}

} // namespace

} // namespace pei
