// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/entry/entrypage.h"
#include "ui/notes/evidencefield.h"
#include "ui/notes/noteeditor.h"

#include <QCompleter>
#include <QDropEvent>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QTemporaryDir>
#include <QToolButton>

namespace pei {

namespace {

using namespace test;

struct EntryNotes : EntryPage
{
    EntryNotes() { view.resize(1240, 520); }

    template <typename Field>
    Field *field(const QString &name) const
    {
        return view.findChild<Field *>(name);
    }
    QPlainTextEdit *factor() const { return field<QPlainTextEdit>(u"factor"_s); }
    QPlainTextEdit *measure() const { return field<QPlainTextEdit>(u"measure"_s); }
    Note note(std::size_t row, Period period = Current) const { return document->note(row, period); }
    int noteColumn() const { return table->model()->columnCount() - 1; }
    void setRed() { ASSERT_TRUE(document->setValue(0, Current, 1.0)); } // of 20
    void askNote()
    {
        QTest::keyClick(table, Qt::Key_F2, Qt::ShiftModifier);
        ASSERT_TRUE(factor()->hasFocus());
    }
};

TEST_F(EntryNotes, AKeyLeadsFromTheCellToItsNoteAndBack)
{
    table->setCurrentIndex(at(2));
    EXPECT_FALSE(field<QWidget>(u"notePane"_s)->isVisible());
    askNote();
    EXPECT_EQ(field<QLabel>(u"noteTitle"_s)->text(), u"Nota de IND.01.AEI.01.02, 2023 – Sem1"_s);
    QTest::keyClicks(factor(), u"Lluvias"_s);
    QTest::keyClick(factor(), Qt::Key_Tab);
    EXPECT_TRUE(measure()->hasFocus());
    EXPECT_EQ(note(2).factor, u"Lluvias"_s) << "leaving a field keeps it";
    QTest::keyClicks(measure(), u"Reprogramar"_s);
    QTest::keyClick(measure(), Qt::Key_F2, Qt::ShiftModifier);
    EXPECT_TRUE(table->hasFocus());
    EXPECT_EQ(table->currentIndex(), at(2));
    EXPECT_EQ(note(2).measure, u"Reprogramar"_s);
    EXPECT_EQ(at(2).data(NoteRole).toString(), u"Lluvias\nReprogramar"_s);
    EXPECT_EQ(at(2, noteColumn()).data().toString(), u"Lluvias"_s);
    document->undoStack()->undo();
    document->undoStack()->undo();
    EXPECT_TRUE(document->notes().empty());
    EXPECT_EQ(factor()->toPlainText(), QString());
}

TEST_F(EntryNotes, EveryWayBackKeepsWhatWasWritten)
{
    const std::pair<Qt::Key, Qt::KeyboardModifiers> ways[]{
        {Qt::Key_Escape, {}}, {Qt::Key_Return, Qt::ControlModifier}, {Qt::Key_F2, Qt::ShiftModifier}};
    for (const auto &[key, modifiers] : ways) {
        table->setCurrentIndex(at(0));
        askNote();
        QTest::keyClicks(factor(), u"x"_s);
        const QString written = factor()->toPlainText();
        QTest::keyClick(factor(), key, modifiers);
        EXPECT_TRUE(table->hasFocus());
        EXPECT_EQ(note(0).factor, written);
    }
}

TEST_F(EntryNotes, APauseKeepsWhatIsBeingWrittenAndUndoesAsOneStep)
{
    askNote();
    QTest::keyClicks(factor(), u"Falta"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return note(1).factor == u"Falta"_s; }));
    EXPECT_TRUE(factor()->hasFocus());
    QTest::keyClicks(factor(), u" agua "_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return note(1).factor == u"Falta agua"_s; }));
    EXPECT_EQ(factor()->toPlainText(), u"Falta agua "_s) << "what is typed stays as it is typed";
    EXPECT_EQ(document->undoStack()->count(), 1);
    EXPECT_EQ(document->journal().value().size(), 3U) << "the journal knows both";
    document->undoStack()->undo();
    EXPECT_TRUE(document->notes().empty());
    QTest::keyClicks(factor(), u"y"_s);
    QTest::keyClick(factor(), Qt::Key_Escape);
    EXPECT_EQ(document->undoStack()->count(), 1);
}

TEST_F(EntryNotes, WhatIsTypedAndTakenOutAgainLeavesNoStep)
{
    askNote();
    QTest::keyClicks(factor(), u"a"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !document->notes().empty(); }));
    QTest::keyClick(factor(), Qt::Key_Backspace);
    ASSERT_TRUE(QTest::qWaitFor([&] { return document->notes().empty(); }));
    EXPECT_EQ(document->undoStack()->count(), 0);
}

TEST_F(EntryNotes, FollowsTheCurrentCellAndItsPeriod)
{
    ASSERT_TRUE(document->setNote(0, Current, {u"uno"_s, {}, {}, {}, {}}));
    ASSERT_TRUE(document->setNote(2, Current, {u"tres"_s, {}, {}, {}, {}}));
    table->setCurrentIndex(at(0));
    askNote();
    EXPECT_EQ(factor()->toPlainText(), u"uno"_s);
    QTest::keyClick(factor(), Qt::Key_End);
    QTest::keyClicks(factor(), u"!"_s);
    click(at(2, 1)); // anywhere else in a row it is the open period's
    EXPECT_EQ(note(0).factor, u"uno!"_s) << "kept when the cell is left";
    EXPECT_EQ(factor()->toPlainText(), u"tres"_s);
    click(at(2, 4));
    EXPECT_EQ(factor()->toPlainText(), QString());
    EXPECT_TRUE(factor()->isReadOnly()) << "2022 is closed";
    EXPECT_TRUE(field<QLabel>(u"noteTitle"_s)->text().contains(u"solo se lee"_s));
    ASSERT_TRUE(document->reopenPeriod({2022, Cut::Semester1}, u"prueba"_s));
    EXPECT_FALSE(factor()->isReadOnly());
}

TEST_F(EntryNotes, TypingOnTheNoteColumnWritesTheNote)
{
    table->setCurrentIndex(at(1, noteColumn()));
    QTest::keyClick(table, Qt::Key_P);
    ASSERT_TRUE(factor()->hasFocus());
    EXPECT_EQ(factor()->toPlainText(), u"p"_s);
    QTest::keyClick(factor(), Qt::Key_Escape);
    EXPECT_EQ(note(1).factor, u"p"_s);
    QTest::mouseDClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(at(1, noteColumn())).center());
    EXPECT_TRUE(factor()->hasFocus());
}

TEST_F(EntryNotes, IsAskedForWhereRed)
{
    EXPECT_FALSE(chip(u"withoutNote"_s)->isVisible());
    setRed();
    ASSERT_TRUE(chip(u"withoutNote"_s)->isVisible());
    EXPECT_EQ(chip(u"withoutNote"_s)->text(), u"En rojo sin nota · 1"_s);
    EXPECT_EQ(at(0, noteColumn()).data().toString(), u"falta nota"_s);
    EXPECT_TRUE(at(0).data(NoteMissingRole).toBool());
    table->setCurrentIndex(at(0));
    EXPECT_TRUE(view.findChild<CellLine *>()->text().contains(u"sin nota"_s));
    table->setCurrentIndex(at(2));
    chip(u"withoutNote"_s)->click();
    EXPECT_EQ(table->model()->rowCount(), 1);
    EXPECT_TRUE(factor()->hasFocus()) << "and the first of them can be written at once";
    QTest::keyClicks(factor(), u"z"_s);
    QTest::keyClick(factor(), Qt::Key_Escape);
    EXPECT_EQ(table->model()->rowCount(), 1) << "a row does not vanish under the hand";
    EXPECT_EQ(chip(u"withoutNote"_s)->text(), u"En rojo sin nota · 0"_s);
    chip(u"withoutNote"_s)->click();
    EXPECT_EQ(table->model()->rowCount(), 3);
    EXPECT_FALSE(chip(u"withoutNote"_s)->isVisible());
}

TEST_F(EntryNotes, AreFoundInTheGridAndByTheSearch)
{
    ASSERT_TRUE(document->setNote(2, Current, {{}, u"Capacitación"_s, {}, {}, {}}));
    ASSERT_TRUE(document->setNote(1, Current, {u"Sequía"_s, {}, {}, {}, {}}));
    QTest::keyClick(table, Qt::Key_F, Qt::ControlModifier);
    QTest::keyClicks(view.findChild<QLineEdit *>(u"findText"_s), u"capacitacion"_s);
    EXPECT_EQ(table->currentIndex(), at(2));
    EXPECT_EQ(view.findChild<QLabel *>(u"findCount"_s)->text(), u"1 de 2"_s) << "the value and the note beside it";
    view.setSearchText(u"sequia"_s);
    ASSERT_EQ(table->model()->rowCount(), 1);
    EXPECT_EQ(at(0, noteColumn()).data().toString(), u"Sequía"_s);
}

TEST_F(EntryNotes, AnEvidenceIsChosenDroppedAndOpened)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"acta.pdf"_s);
    const auto write = [&](const QByteArray &bytes) {
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    };
    write("firmada");
    askNote();
    auto *evidence = view.findChild<EvidenceField *>();
    evidence->setChooser([&](QWidget *, const QString &) { return path; });
    field<QToolButton>(u"chooseEvidence"_s)->click();
    EXPECT_EQ(note(1).evidence, path);
    EXPECT_EQ(note(1).evidenceDigest.size(), 64);
    const auto *state = field<QLabel>(u"evidenceState"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return state->text().contains(u"como cuando se anotó"_s); }));
    write("cambiada");
    table->setCurrentIndex(at(0));
    table->setCurrentIndex(at(1));
    ASSERT_TRUE(QTest::qWaitFor([&] { return state->text().contains(u"cambió"_s); }));
    const int steps = document->undoStack()->count();
    const QByteArray before = note(1).evidenceDigest;
    emit evidence->state()->linkActivated(u"#"_s);
    EXPECT_NE(note(1).evidenceDigest, before) << "noted as it is now";
    EXPECT_LE(document->undoStack()->count(), steps + 1);
    ASSERT_TRUE(QTest::qWaitFor([&] { return state->text().contains(u"como cuando se anotó"_s); }));

    auto *line = field<QLineEdit>(u"evidence"_s);
    QMimeData link;
    link.setUrls({QUrl(u"https://ejemplo.pe/acta"_s)});
    QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &link, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(line, &enter);
    QDropEvent drop(QPointF(5, 5), Qt::CopyAction, &link, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(line, &drop);
    EXPECT_EQ(note(1).evidence, u"https://ejemplo.pe/acta"_s);
    EXPECT_TRUE(note(1).evidenceDigest.isEmpty());
    evidence->take(u"javascript:alert(1)"_s);
    field<QToolButton>(u"openEvidence"_s)->click();
    EXPECT_TRUE(state->text().contains(u"No es un archivo ni una página"_s));
}

TEST_F(EntryNotes, OffersTheNamesAlreadyUsed)
{
    ASSERT_TRUE(document->setNote(0, Current, {u"a"_s, {}, u"Ing. Rojas"_s, {}, {}}));
    askNote();
    auto *who = field<QLineEdit>(u"responsible"_s);
    who->setFocus();
    ASSERT_NE(who->completer(), nullptr);
    EXPECT_EQ(who->completer()->model()->index(0, 0).data().toString(), u"Ing. Rojas"_s);
}

} // namespace

} // namespace pei
