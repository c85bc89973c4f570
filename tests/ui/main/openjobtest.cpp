// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/openjob.h"

#include "core/reading/reader.h"
#include "core/support/file.h"
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

TEST_F(Opening, AReportWaitsForAWordAndWritesNothing)
{
    const Result<OpenedPlan> opened = open(m_report);
    ASSERT_TRUE(opened);
    EXPECT_EQ(opened.value().document, nullptr);
    ASSERT_TRUE(opened.value().report);
    const ReadReport &read = *opened.value().report;
    EXPECT_EQ(read.report.plan.indicators.size(), 38U);
    EXPECT_EQ(read.file.name, u"contumaza-2024-sem1.pdf"_s);
    EXPECT_EQ(read.file.bytes, readFile(m_report).value());
    EXPECT_EQ(read.place, std::nullopt);
    EXPECT_TRUE(library().isEmpty());
}

TEST_F(Opening, TheSameReportAgainFindsItsPlan)
{
    const ReadReport read = *open(m_report).value().report;
    const PlanLibrary plans(m_options.library);
    ASSERT_TRUE(plans.make(read.report, read.file));
    EXPECT_EQ(library(), QStringList(u"MUNICIPALIDAD PROVINCIAL DE CONTUMAZA 2022-2027.pei"_s));
    const Result<OpenedPlan> again = open(m_report);
    ASSERT_TRUE(again);
    ASSERT_TRUE(again.value().report->place);
    EXPECT_TRUE(again.value().report->place->imported);
    EXPECT_EQ(QFileInfo(again.value().report->place->path).fileName(), library().first());
}

TEST_F(Opening, AnotherReportOfAPlanFindsThatPlanWhateverItsFileIsCalled)
{
    const ReadReport read = *open(m_report).value().report;
    ASSERT_TRUE(PlanLibrary(m_options.library).make(read.report, read.file, m_options.library + u"/renombrado.pei"_s));
    QFile text(test::dataPath(u"reports/contumaza-2024-sem1.txt"_s));
    ASSERT_TRUE(text.open(QIODevice::ReadOnly));
    // The name lies about its content.
    const Result<OpenedPlan> other = open(write(u"otro.pdf"_s, text.readAll()));
    ASSERT_TRUE(other);
    ASSERT_TRUE(other.value().report->place);
    EXPECT_FALSE(other.value().report->place->imported);
    EXPECT_TRUE(other.value().report->place->path.endsWith(u"/renombrado.pei"_s));
}

TEST_F(Opening, AnotherEntityOfTheSameNameGetsItsOwnFile)
{
    ReadReport read = *open(m_report).value().report;
    const PlanLibrary plans(m_options.library);
    ASSERT_TRUE(plans.make(read.report, read.file));
    read.report.plan.entity.lines.back().second.code = u"300001"_s;
    read.report.digest = "other";
    EXPECT_EQ(plans.find(read.report), std::nullopt);
    EXPECT_EQ(QFileInfo(plans.newPath(read.report.plan)).fileName(),
              u"MUNICIPALIDAD PROVINCIAL DE CONTUMAZA 2022-2027 (2).pei"_s);
}

TEST_F(Opening, APlanIsOpenedWhateverItsName)
{
    const QString path = m_folder.filePath(u"plan.xyz"_s);
    ASSERT_TRUE(Document::create(path, test::smallReport()));
    const Result<OpenedPlan> opened = open(path);
    ASSERT_TRUE(opened);
    EXPECT_EQ(opened.value().report, std::nullopt);
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
    const ReadReport read = *open(m_report).value().report;
    const Result<std::unique_ptr<Document>> made =
        PlanLibrary(write(u"taken"_s, "a file") + u"/library"_s).make(read.report, read.file);
    ASSERT_FALSE(made);
    EXPECT_EQ(made.error().code, Error::Code::FileUnwritable);
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
    EXPECT_EQ(PlanLibrary::fileNameOf(plan), u"MUNICIPALIDAD DE PRUEBA 2022-2024.pei"_s);
    plan.entity.lines.back().second.name = u"../A/B: \"C\" <D>|?*"_s;
    const QString name = PlanLibrary::fileNameOf(plan);
    for (const QChar c : u"/\\:*?\"<>|"_s)
        EXPECT_FALSE(name.contains(c)) << name.toStdString();
    EXPECT_FALSE(name.startsWith(u'.'));
    plan.entity.lines.clear();
    EXPECT_EQ(PlanLibrary::fileNameOf(plan), u"PEI 2022-2024.pei"_s);
}

} // namespace

} // namespace pei
