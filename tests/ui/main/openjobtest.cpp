// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/openjob.h"

#include "core/reading/reader.h"
#include "tests/support/examples.h"
#include "tests/support/printers.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

using namespace Qt::Literals::StringLiterals;

namespace pei {

namespace {

class Opening : public testing::Test
{
protected:
    Result<OpenedPlan> open(const QString &path, const QByteArray &password = {})
    {
        OpenJob job(m_options);
        QSignalSpy finished(&job, &OpenJob::finished);
        job.start(path, password);
        return resultOf(job, finished);
    }
    Result<OpenedPlan> openExample()
    {
        OpenJob job(m_options);
        QSignalSpy finished(&job, &OpenJob::finished);
        job.startExample();
        return resultOf(job, finished);
    }
    QStringList library() const { return QDir(m_options.library).entryList({u"*.pei"_s}, QDir::Files, QDir::Name); }
    QString write(const QString &name, const QByteArray &bytes)
    {
        const QString path = m_folder.filePath(name);
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return path;
    }

    QTemporaryDir m_folder;
    OpenOptions m_options{m_folder.filePath(u"library"_s), m_folder.filePath(u"example"_s), readReportBytes};
    QString m_report = test::dataPath(u"reports/contumaza-2024-sem1.pdf"_s);

private:
    static Result<OpenedPlan> resultOf(OpenJob &job, QSignalSpy &finished)
    {
        EXPECT_TRUE(!finished.isEmpty() || finished.wait(30000));
        return job.takeResult();
    }
};

TEST_F(Opening, AReportBecomesAPlanInTheLibrary)
{
    const Result<OpenedPlan> opened = open(m_report);
    ASSERT_TRUE(opened);
    EXPECT_TRUE(opened.value().made);
    EXPECT_EQ(opened.value().source, m_report);
    EXPECT_EQ(opened.value().document->plan().indicators.size(), 38U);
    EXPECT_EQ(library(), QStringList(u"MUNICIPALIDAD PROVINCIAL DE CONTUMAZA 2022-2027.pei"_s));
}

TEST_F(Opening, TheSameReportAgainFindsWhatWasTypedSince)
{
    {
        const Result<OpenedPlan> opened = open(m_report);
        ASSERT_TRUE(opened);
        ASSERT_TRUE(opened.value().document->setValue(0, {2024, Cut::Semester1}, 7.25));
    }
    const Result<OpenedPlan> again = open(m_report);
    ASSERT_TRUE(again);
    EXPECT_FALSE(again.value().made);
    EXPECT_EQ(
        again.value().document->plan().obtained(again.value().document->plan().indicators[0], {2024, Cut::Semester1}),
        Value(7.25));
    EXPECT_EQ(library().size(), 1);
}

TEST_F(Opening, AnotherReportOfTheSamePlanGetsItsOwnFile)
{
    ASSERT_TRUE(open(m_report));
    QFile text(test::dataPath(u"reports/contumaza-2024-sem1.txt"_s));
    ASSERT_TRUE(text.open(QIODevice::ReadOnly));
    // The name lies about its content.
    const Result<OpenedPlan> other = open(write(u"otro.pdf"_s, text.readAll()));
    ASSERT_TRUE(other);
    EXPECT_TRUE(other.value().made);
    EXPECT_EQ(library(), QStringList({u"MUNICIPALIDAD PROVINCIAL DE CONTUMAZA 2022-2027 (2).pei"_s,
                                      u"MUNICIPALIDAD PROVINCIAL DE CONTUMAZA 2022-2027.pei"_s}));
}

TEST_F(Opening, APlanIsOpenedWhateverItsName)
{
    const QString path = m_folder.filePath(u"plan.xyz"_s);
    ASSERT_TRUE(Document::create(path, test::smallReport()));
    const Result<OpenedPlan> opened = open(path);
    ASSERT_TRUE(opened);
    EXPECT_TRUE(opened.value().source.isEmpty());
    EXPECT_EQ(opened.value().document->plan().indicators.size(), 3U);
    EXPECT_TRUE(library().isEmpty());
}

struct Refused
{
    const char *name;
    QByteArray bytes;
    Error::Code code;
};

class OpeningRefused : public Opening, public testing::WithParamInterface<Refused>
{
};

TEST_P(OpeningRefused, WritesNothing)
{
    const QString path = write(QString::fromLatin1(GetParam().name), GetParam().bytes);
    const Result<OpenedPlan> opened = open(path);
    ASSERT_FALSE(opened);
    EXPECT_EQ(opened.error().code, GetParam().code);
    EXPECT_TRUE(library().isEmpty());
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(file.readAll(), GetParam().bytes);
}

INSTANTIATE_TEST_SUITE_P(
    Files, OpeningRefused,
    testing::Values(Refused{"garbage.pdf", QByteArray("\x01\x00\x02garbage", 10), Error::Code::UnknownFormat},
                    Refused{"empty.pei", QByteArray(), Error::Code::UnknownFormat},
                    Refused{"broken.pdf", "%PDF-1.4\nnothing else", Error::Code::PdfDamaged},
                    Refused{"other.pei", QByteArray("SQLite format 3\0", 16) + QByteArray(84, '\0'),
                            Error::Code::StoreNotOurs}),
    [](const auto &test) { return QString::fromLatin1(test.param.name).replace(u'.', u'_').toStdString(); });

TEST_F(Opening, SaysThatAFileIsMissing)
{
    const Result<OpenedPlan> opened = open(m_folder.filePath(u"no.pei"_s));
    ASSERT_FALSE(opened);
    EXPECT_EQ(opened.error().code, Error::Code::FileMissing);
}

TEST_F(Opening, SaysThatTheLibraryCannotBeMade)
{
    m_options.library = write(u"taken"_s, "a file") + u"/library"_s;
    const Result<OpenedPlan> opened = open(m_report);
    ASSERT_FALSE(opened);
    EXPECT_EQ(opened.error().code, Error::Code::FileUnwritable);
}

TEST_F(Opening, TheExampleKeepsWhatWasTypedAndStaysOutOfTheLibrary)
{
    {
        const Result<OpenedPlan> example = openExample();
        ASSERT_TRUE(example);
        ASSERT_TRUE(example.value().document->setValue(1, {2024, Cut::Semester1}, 200.0));
        EXPECT_TRUE(OpenJob(m_options).isExample(example.value().document->path()));
    }
    const Result<OpenedPlan> again = openExample();
    ASSERT_TRUE(again);
    const Plan &plan = again.value().document->plan();
    EXPECT_EQ(plan.obtained(plan.indicators[1], {2024, Cut::Semester1}), Value(200.0));
    EXPECT_TRUE(library().isEmpty());
}

TEST_F(Opening, CancellingEndsItAtOnce)
{
    OpenJob job(m_options);
    QSignalSpy finished(&job, &OpenJob::finished);
    job.start(m_report);
    EXPECT_TRUE(job.isRunning());
    job.cancel();
    ASSERT_EQ(finished.count(), 1);
    EXPECT_EQ(job.takeResult().error().code, Error::Code::Cancelled);
    QTest::qWait(50);
    EXPECT_EQ(finished.count(), 1);
    EXPECT_TRUE(library().isEmpty());
}

TEST(PlanFileName, IsAFileNameEverywhere)
{
    Plan plan = test::smallReport().plan;
    EXPECT_EQ(OpenJob::planFileName(plan), u"MUNICIPALIDAD DE PRUEBA 2022-2024.pei"_s);
    plan.entity.lines.back().second.name = u"../A/B: \"C\" <D>|?*"_s;
    const QString name = OpenJob::planFileName(plan);
    for (const QChar c : u"/\\:*?\"<>|"_s)
        EXPECT_FALSE(name.contains(c)) << name.toStdString();
    EXPECT_FALSE(name.startsWith(u'.'));
    plan.entity.lines.clear();
    EXPECT_EQ(OpenJob::planFileName(plan), u"PEI 2022-2024.pei"_s);
}

} // namespace

} // namespace pei
