// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/reportscan.h"

#include "core/document/document.h"
#include "tests/support/printers.h"
#include "tests/ui/imports/fakereports.h"

#include <QFile>
#include <QTemporaryDir>

#include <gmock/gmock.h>

#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace pei {
namespace {

class ReportScanTest : public testing::Test
{
protected:
    QString file(const QString &name, const QByteArray &bytes) { return test::writeInto(root(), name, bytes); }
    QString root() const { return m_folder.filePath(u"informes 2024"_s); }
    QStringList names(const ReportScan &scan) const
    {
        QStringList names;
        for (const QString &path : scan.reports)
            names += QDir(root()).relativeFilePath(path);
        return names;
    }
    QTemporaryDir m_folder;
};

TEST_F(ReportScanTest, FindsReportsByContentInAllFolders)
{
    file(u"informe 10.pdf"_s, test::fakeReport(1, 2022));
    file(u"informe 2.pdf"_s, test::fakeReport(2, 2022));
    file(u"sin nombre"_s, test::fakeReport(3, 2022));
    file(u"b/c/texto.txt"_s, "\nREPORTE DE SEGUIMIENTO AL PRIMER SEMESTRE DE 2024 DEL PLAN ESTRATÉGICO\n");
    file(u"carta.txt"_s, "Estimados señores:\n");
    file(u"foto"_s, QByteArray("\x89PNG\r\n\x1a\n\0\0", 10));
    file(u"vacío"_s, "");
    file(u".oculta/x.pdf"_s, test::fakeReport(4, 2022));
    ASSERT_TRUE(Document::create(QDir(root()).filePath(u"planes.pdf"_s), test::smallReport()));
    const ReportScan scan = scanForReports({root()});
    EXPECT_EQ(scan.name, u"informes 2024"_s);
    EXPECT_EQ(names(scan), (QStringList{u"b/c/texto.txt"_s, u"informe 2.pdf"_s, u"informe 10.pdf"_s, u"sin nombre"_s}));
    EXPECT_EQ(scan.others, 4);
    EXPECT_TRUE(scan.unreadable.isEmpty());
}

TEST_F(ReportScanTest, TakesWhatIsCalledAPdfSoThatItIsRefusedByName)
{
    file(u"foto.pdf"_s, QByteArray("\x89PNG\r\n\x1a\n\0\0", 10));
    file(u"página.PDF"_s, "<html>");
    file(u"vacío.pdf"_s, "");
    file(u"notas.txt"_s, "hola");
    const ReportScan scan = scanForReports({root()});
    EXPECT_EQ(names(scan), (QStringList{u"foto.pdf"_s, u"página.PDF"_s, u"vacío.pdf"_s}));
    EXPECT_EQ(scan.others, 1);
}

TEST_F(ReportScanTest, TakesAFileOnceHoweverOftenItIsNamed)
{
    const QString path = file(u"a.pdf"_s, test::fakeReport(1, 2022));
    ASSERT_TRUE(QFile::link(path, QDir(root()).filePath(u"b.pdf"_s)));
    ASSERT_TRUE(QFile::link(root(), QDir(root()).filePath(u"bucle"_s)));
    const ReportScan scan = scanForReports({path, root(), path});
    EXPECT_EQ(names(scan), QStringList{u"a.pdf"_s});
    EXPECT_EQ(scan.others, 0);
}

TEST_F(ReportScanTest, IsNamedAfterTheFolderTheFilesShare)
{
    const QString a = file(u"norte/a.pdf"_s, test::fakeReport(1, 2022));
    const QString b = file(u"sur/b.pdf"_s, test::fakeReport(2, 2022));
    EXPECT_EQ(scanForReports({a, b}).name, u"informes 2024"_s);
    EXPECT_EQ(scanForReports({a}).name, u"norte"_s);
    EXPECT_EQ(scanForReports({root() + u"/sur/"_s}).name, u"sur"_s);
}

TEST_F(ReportScanTest, NamesWhatIsGoneWithTheReports)
{
    const ReportScan scan = scanForReports({QDir(root()).filePath(u"ido.pdf"_s)});
    EXPECT_EQ(names(scan), QStringList{u"ido.pdf"_s});
}

TEST_F(ReportScanTest, TellsOfFoldersItMayNotSee)
{
    file(u"abierta/a.pdf"_s, test::fakeReport(1, 2022));
    file(u"cerrada/b.pdf"_s, test::fakeReport(2, 2022));
    const QString closed = QDir(root()).filePath(u"cerrada"_s);
    constexpr QFile::Permissions All = QFile::ReadOwner | QFile::ExeOwner | QFile::WriteOwner | QFile::ReadOther |
                                       QFile::ExeOther | QFile::ReadGroup | QFile::ExeGroup;
    for (const QString &folder : {m_folder.path(), root(), QDir(root()).filePath(u"abierta"_s)})
        ASSERT_TRUE(QFile::setPermissions(folder, All));
    const bool isRoot = ::geteuid() == 0; // to whom permissions mean nothing: another user's eyes are borrowed
    ASSERT_TRUE(QFile::setPermissions(closed, isRoot ? QFile::ReadOwner | QFile::ExeOwner : QFile::Permissions()));
    if (isRoot) {
        ASSERT_EQ(::seteuid(65534), 0);
    }
    const ReportScan scan = scanForReports({root()});
    if (isRoot) {
        ASSERT_EQ(::seteuid(0), 0);
    }
    QFile::setPermissions(closed, All);
    EXPECT_EQ(scan.unreadable, QStringList{closed});
    EXPECT_EQ(names(scan), QStringList{u"abierta/a.pdf"_s});
}

TEST_F(ReportScanTest, StopsWhenItIsCancelled)
{
    for (int i = 0; i < 20; ++i)
        file(u"%1.pdf"_s.arg(i), test::fakeReport(i, 2022));
    int looks = 0;
    const ReportScan scan = scanForReports({root()}, [&] { return ++looks > 5; });
    EXPECT_EQ(scan.reports.size(), 5);
}

TEST_F(ReportScanTest, SortsOutWhatAWindowIsGiven)
{
    const QString a = file(u"a.pdf"_s, test::fakeReport(1, 2022));
    const QString b = file(u"b.pdf"_s, test::fakeReport(2, 2022));
    const QString plan = QDir(root()).filePath(u"plan"_s);
    ASSERT_TRUE(Document::create(plan, test::smallReport()));
    EXPECT_FALSE(sortOut({a}).many);
    EXPECT_FALSE(sortOut({a, plan}).many);
    EXPECT_TRUE(sortOut({root()}).many);
    const GivenFiles given = sortOut({a, plan, b, plan + u"#2"_s});
    EXPECT_TRUE(given.many);
    EXPECT_EQ(given.reports, (QStringList{a, b}));
    EXPECT_EQ(given.plans, (QStringList{plan, plan + u"#2"_s}));
}

} // namespace
} // namespace pei
