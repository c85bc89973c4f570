// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/document/documentfixture.h"

namespace pei {
namespace {

using namespace test;

constexpr Period Latest{2023, Cut::Semester1};

// What can happen to a file while it is open.
class MishapsTest : public OpenDocumentTest
{
protected:
    // Nothing is acknowledged that is not where it belongs, and nothing is lost.
    void expectNoticedAndKept()
    {
        const Value before = cell(0, Latest);
        EXPECT_EQ(codeOf(m_document->setValue(0, Latest, 55.0)), Error::Code::StoreMoved);
        EXPECT_EQ(cell(0, Latest), before);
        const PlanState kept = state();
        ASSERT_TRUE(m_document->saveCopy(path(u"copia.pei"_s)));
        const auto copy = Document::open(path(u"copia.pei"_s));
        ASSERT_TRUE(copy);
        const Document &saved = *copy.value();
        EXPECT_EQ(saved.state(), kept);
        EXPECT_EQ(saved.journal().value().size(), journal().size());
    }
};

#ifdef Q_OS_UNIX

TEST_F(MishapsTest, ItsFileIsDeleted)
{
    ASSERT_TRUE(m_document->setValue(0, Latest, 12.0));
    ASSERT_TRUE(QFile::remove(path()));
    expectNoticedAndKept();
    EXPECT_EQ(codeOf(m_document->saveCopy(path())), Error::Code::SameFile);
}

TEST_F(MishapsTest, ItsFileIsMoved)
{
    ASSERT_TRUE(m_document->setValue(0, Latest, 12.0));
    ASSERT_TRUE(QFile::rename(path(), path(u"otro.pei"_s)));
    expectNoticedAndKept();
    ASSERT_TRUE(QFile::rename(path(u"otro.pei"_s), path()));
    EXPECT_TRUE(m_document->setValue(0, Latest, 13.0)) << "it is back";
    reopen();
    EXPECT_EQ(cell(0, Latest), Value(13.0));
}

TEST_F(MishapsTest, ItsFileIsReplaced)
{
    ASSERT_TRUE(m_document->setValue(0, Latest, 12.0));
    const QByteArray other = contentOf(path());
    ASSERT_TRUE(QFile::remove(path()));
    writeFile(path(), other);
    expectNoticedAndKept();
    EXPECT_EQ(contentOf(path()), other);
}

TEST_F(MishapsTest, ItsLogIsDeleted)
{
    ASSERT_TRUE(m_document->setValue(0, Latest, 12.0));
    ASSERT_TRUE(QFile::remove(path() + u"-wal"_s));
    expectNoticedAndKept();
}

TEST_F(MishapsTest, AnUndoIsNotLostInADeletedFile)
{
    ASSERT_TRUE(m_document->setValue(0, Latest, 12.0));
    ASSERT_TRUE(QFile::remove(path()));
    const QSignalSpy failed(m_document.get(), &Document::storeFailed);
    stack().undo();
    QCoreApplication::processEvents();
    ASSERT_EQ(failed.count(), 1);
    EXPECT_EQ(failed.at(0).at(0).value<Error>().code, Error::Code::StoreMoved);
    EXPECT_EQ(cell(0, Latest), Value(12.0));
}

#endif

TEST_F(MishapsTest, ACopyIsWholeAndAPlanOfItsOwn)
{
    ASSERT_TRUE(m_document->setValue(0, Latest, 12.0));
    ASSERT_TRUE(m_document->setNote(0, Latest, {u"factor"_s, {}, {}, {}, {}}));
    writeFile(path(u"copia.pei"_s), "algo que estaba");
    ASSERT_TRUE(m_document->saveCopy(path(u"copia.pei"_s)));
    ASSERT_TRUE(m_document->setValue(0, Latest, 13.0));
    const auto copy = Document::open(path(u"copia.pei"_s));
    ASSERT_TRUE(copy);
    EXPECT_FALSE(copy.value()->isReadOnly());
    EXPECT_EQ(copy.value()->plan().obtained(copy.value()->plan().indicators[0], Latest), Value(12.0));
    EXPECT_EQ(copy.value()->notes(), m_document->notes());
    EXPECT_EQ(copy.value()->reportBytes().value(), "uno");
}

TEST_F(MishapsTest, ACopyDoesNotReplaceTheFileItself)
{
    const QByteArray before = contentOf(path());
    EXPECT_EQ(codeOf(m_document->saveCopy(path())), Error::Code::SameFile);
    ASSERT_TRUE(QFile::link(path(), path(u"enlace.pei"_s)));
    EXPECT_EQ(codeOf(m_document->saveCopy(path(u"enlace.pei"_s))), Error::Code::SameFile);
    EXPECT_EQ(codeOf(m_document->saveCopy(m_folder.path() + u"/./plan.pei"_s)), Error::Code::SameFile);
    EXPECT_EQ(contentOf(path()), before);
}

TEST_F(MishapsTest, ACopyThatCannotBeMadeLeavesNothing)
{
    const QStringList before = files();
    const auto done = m_document->saveCopy(m_folder.filePath(u"no hay/copia.pei"_s));
    ASSERT_FALSE(done);
    EXPECT_EQ(done.error().code, Error::Code::FileUnwritable);
    EXPECT_FALSE(done.error().detail.isEmpty());
    ASSERT_TRUE(QDir(m_folder.path()).mkdir(u"carpeta.pei"_s));
    EXPECT_FALSE(m_document->saveCopy(path(u"carpeta.pei"_s)));
    EXPECT_EQ(files(), before);
}

TEST_F(MishapsTest, ASecondWindowReadsAndSaysWho)
{
    const auto second = Document::open(path());
    ASSERT_TRUE(second);
    EXPECT_TRUE(second.value()->isReadOnly());
    EXPECT_FALSE(second.value()->lockedBy().isEmpty());
    for (const Result<void> &refused :
         {second.value()->setNote(0, Latest, {u"f"_s, {}, {}, {}, {}}), second.value()->closePeriod(Latest),
          second.value()->importReport(laterReport(), {u"d"_s, "dos"})}) {
        ASSERT_FALSE(refused);
        EXPECT_EQ(refused.error().code, Error::Code::StoreBusy);
        EXPECT_EQ(refused.error().detail, second.value()->lockedBy());
    }
    EXPECT_TRUE(second.value()->saveCopy(path(u"copia.pei"_s)));
}

} // namespace
} // namespace pei
