// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/evidence.h"
#include "core/progress/missingnote.h"
#include "tests/core/document/documentfixture.h"

#include <gmock/gmock.h>

namespace pei {
namespace {

using namespace test;
using testing::ElementsAre;

constexpr Period Latest{2023, Cut::Semester1};
constexpr Period Closed{2022, Cut::Annual};

class NotesTest : public OpenDocumentTest
{
protected:
    NotedCell at(std::size_t row, Period period = Latest) const
    {
        return {m_document->plan().indicators[row].id, period};
    }
    const Note m_note{
        u"Lluvias en la sierra"_s, u"Reprogramar la obra"_s, u"Ing. Núñez"_s, u"https://ejemplo.pe/acta"_s, {}};
};

TEST_F(NotesTest, KeepsANoteAtOnceAndUndoesIt)
{
    const QSignalSpy changed(m_document.get(), &Document::notesChanged);
    const QSignalSpy values(m_document.get(), &Document::valuesChanged);
    ASSERT_TRUE(m_document->setNote(0, Latest, m_note));
    EXPECT_EQ(m_document->note(0, Latest), m_note);
    EXPECT_EQ(m_document->note(1, Latest), Note());
    EXPECT_EQ(stack().undoText(), u"Nota de IND.01.AEI.01.01, 2023 – Sem1"_s);
    ASSERT_EQ(changed.count(), 1);
    EXPECT_EQ(changed.at(0).at(0).value<QList<NotedCell>>(), QList<NotedCell>{at(0)});
    stack().undo();
    EXPECT_TRUE(m_document->notes().empty());
    stack().redo();
    ASSERT_TRUE(m_document->setNote(0, Latest, {u"Otro factor"_s, {}, {}, {}, {}}));
    stack().undo();
    reopen();
    EXPECT_EQ(m_document->notes(), (Notes{{at(0), m_note}}));
    ASSERT_TRUE(m_document->setNote(0, Latest, {}));
    reopen();
    EXPECT_TRUE(m_document->notes().empty());
    EXPECT_EQ(values.count(), 0);
}

TEST_F(NotesTest, KeepsThemInTheJournal)
{
    ASSERT_TRUE(m_document->setValue(0, Latest, 3.0));
    ASSERT_TRUE(m_document->setNote(0, Latest, m_note));
    ASSERT_TRUE(m_document->setNote(1, Latest, m_note));
    const auto lines = m_document->journalOf(0, Latest);
    ASSERT_TRUE(lines);
    ASSERT_EQ(lines.value().size(), 2U);
    EXPECT_EQ(lines.value()[0].what, JournalEntry::What::ValueSet);
    const JournalEntry &note = lines.value()[1];
    EXPECT_EQ(note.what, JournalEntry::What::NoteSet);
    EXPECT_EQ(note.noteBefore, Note());
    EXPECT_EQ(note.noteAfter, m_note);
    EXPECT_TRUE(m_document->journalOf(0, Closed).value().empty());
    EXPECT_FALSE(m_document->journalOf(9, Latest));
}

TEST_F(NotesTest, TakesManyAsOneStep)
{
    ASSERT_TRUE(m_document->setNotes({{at(0), m_note}, {at(1), m_note}, {at(2), {}}}, EntryMethod::Imported));
    EXPECT_EQ(stack().count(), 1);
    EXPECT_EQ(stack().undoText(), u"Importar 2 notas"_s);
    EXPECT_EQ(m_document->notes().size(), 2U);
    EXPECT_EQ(journal().back().method, EntryMethod::Imported);
}

TEST_F(NotesTest, ChangesNothingWhereNothingDiffers)
{
    ASSERT_TRUE(m_document->setNote(0, Latest, m_note));
    Note padded = m_note;
    padded.factor = u"  "_s + padded.factor + u"\n"_s;
    ASSERT_TRUE(m_document->setNote(0, Latest, padded));
    ASSERT_TRUE(m_document->setNote(1, Latest, {u" "_s, {}, {}, {}, {}}));
    EXPECT_EQ(stack().count(), 1);
}

TEST_F(NotesTest, WhatIsWrittenInOneGoIsOneStep)
{
    ASSERT_TRUE(m_document->setNote(0, Latest, {u"a"_s, {}, {}, {}, {}}));
    ASSERT_TRUE(m_document->setNote(0, Latest, {u"ab"_s, {}, {}, {}, {}}, NoteStep::Continued));
    ASSERT_TRUE(m_document->setNote(1, Latest, {u"c"_s, {}, {}, {}, {}}, NoteStep::Continued)) << "another cell";
    ASSERT_TRUE(m_document->setNote(1, Latest, {u"d"_s, {}, {}, {}, {}})) << "a step of its own";
    EXPECT_EQ(stack().count(), 3);
    EXPECT_EQ(journal().size(), 5U) << "the journal keeps each";
    stack().undo();
    stack().undo();
    stack().undo();
    EXPECT_TRUE(m_document->notes().empty());
    stack().redo();
    EXPECT_EQ(m_document->note(0, Latest).factor, u"ab"_s);
    ASSERT_TRUE(m_document->setNote(0, Latest, {}, NoteStep::Continued));
    EXPECT_EQ(stack().count(), 0) << "taken out again: nothing to undo";
    reopen();
    EXPECT_TRUE(m_document->notes().empty());
}

TEST_F(NotesTest, SaysAllOfANoteAFieldToALine)
{
    EXPECT_EQ(noteText(m_note), u"Lluvias en la sierra\nReprogramar la obra\nIng. Núñez\nhttps://ejemplo.pe/acta"_s);
    EXPECT_EQ(noteText({{}, u"m"_s, {}, u"e"_s, {}}), u"m\ne"_s);
}

TEST_F(NotesTest, RefusesWhatHasNoPlace)
{
    EXPECT_EQ(codeOf(m_document->setNote(9, Latest, m_note)), Error::Code::CellMissing);
    EXPECT_EQ(codeOf(m_document->setNote(0, {2024, Cut::Annual}, m_note)), Error::Code::CellMissing);
    EXPECT_EQ(codeOf(m_document->setNote(0, Closed, m_note)), Error::Code::PeriodClosed);
    EXPECT_EQ(stack().count(), 0);
}

TEST_F(NotesTest, DoesNotOverwriteAnothersNote)
{
    OtherProgram(path()).exec(
        u"INSERT INTO note VALUES (%1, 2023, 'S1', 'ajena', '', '', '', '')"_s.arg(at(0).indicator));
    EXPECT_EQ(codeOf(m_document->setNote(0, Latest, m_note)), Error::Code::StoreChanged);
    QCoreApplication::processEvents();
    EXPECT_EQ(m_document->note(0, Latest).factor, u"ajena"_s);
}

TEST_F(NotesTest, KnowsWhetherItsEvidenceIsStillTheSame)
{
    const QString file = path(u"acta de visita.pdf"_s);
    writeFile(file, "firmada");
    Note note = m_note;
    note.evidence = file;
    ASSERT_TRUE(m_document->setNote(0, Latest, note));
    const Note kept = m_document->note(0, Latest);
    EXPECT_EQ(kept.evidenceDigest.size(), 64);
    EXPECT_EQ(evidenceState(kept), EvidenceState::Unchanged);
    writeFile(file, "cambiada");
    EXPECT_EQ(evidenceState(kept), EvidenceState::Changed);
    note.factor = u"Otro"_s;
    ASSERT_TRUE(m_document->setNote(0, Latest, note));
    EXPECT_EQ(evidenceState(m_document->note(0, Latest)), EvidenceState::Changed) << "another word is no new evidence";
    QFile::remove(file);
    EXPECT_EQ(evidenceState(kept), EvidenceState::Missing);
    EXPECT_EQ(evidenceState(m_note), EvidenceState::Link);
    EXPECT_EQ(evidenceState(Note()), EvidenceState::None);
    EXPECT_EQ(digestOfEvidence(m_folder.path()), QByteArray());
    EXPECT_EQ(fileOfEvidence(u"file:///tmp/a%20b"_s), u"/tmp/a b"_s);
}

TEST_F(NotesTest, AreFoundWithoutAccentsAndCase)
{
    ASSERT_TRUE(m_document->setNote(2, Latest, m_note));
    ASSERT_TRUE(m_document->setNote(0, Latest, {u"Falta de presupuesto"_s, {}, u"GERENCIA"_s, {}, {}}));
    const auto find = [&](const QString &text) { return findNotes(m_document->plan(), m_document->notes(), text); };
    EXPECT_THAT(find(u"nunez LLUVIAS"_s), ElementsAre(at(2)));
    EXPECT_THAT(find(u"gerencia"_s), ElementsAre(at(0)));
    EXPECT_THAT(find(u"  "_s), ElementsAre(at(0), at(2)));
    EXPECT_TRUE(find(u"lluvias presupuesto"_s).empty());
    EXPECT_TRUE(find(u"sierrareprogramar"_s).empty()) << "no word runs over two fields";
}

TEST_F(NotesTest, AreAskedForWhereRed)
{
    ASSERT_TRUE(m_document->setValue(0, Latest, 1.0)); // of 20
    ASSERT_TRUE(m_document->setValue(1, Latest, {}));  // ND is not red
    const auto missing = [&] { return missingNotes(m_document->plan(), m_document->analysis(), m_document->notes()); };
    EXPECT_THAT(missing(), testing::Contains(0U));
    EXPECT_THAT(missing(), testing::Not(testing::Contains(1U)));
    ASSERT_TRUE(m_document->setNote(0, Latest, {{}, {}, u"alguien"_s, {}, {}}));
    EXPECT_TRUE(noteIsMissing(m_document->plan(), m_document->analysis(), m_document->notes(), 0))
        << "a name alone says nothing";
    ASSERT_TRUE(m_document->setNote(0, Latest, m_note));
    EXPECT_THAT(missing(), testing::Not(testing::Contains(0U)));
    EXPECT_FALSE(noteIsMissing(m_document->plan(), m_document->analysis(), m_document->notes(), 99));
}

} // namespace
} // namespace pei
