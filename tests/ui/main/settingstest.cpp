// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/settings.h"

#include "tests/support/printers.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace Qt::Literals::StringLiterals;

namespace pei {

namespace {

class SettingsFile : public testing::Test
{
protected:
    QTemporaryDir m_folder;
    QString m_path = m_folder.filePath(u"settings.ini"_s);
};

TEST_F(SettingsFile, StartsWithItsDefaults)
{
    const Settings settings(m_path);
    EXPECT_EQ(settings.theme(), ThemeChoice::System);
    EXPECT_EQ(settings.language(), u"es"_s);
    EXPECT_FALSE(settings.classicColours());
    EXPECT_TRUE(settings.reopensLastFile());
    EXPECT_EQ(settings.page(), WindowPage::Summary);
    EXPECT_TRUE(settings.recentFiles().isEmpty());
    EXPECT_TRUE(settings.libraryFolder().endsWith(u"/Tablero PEI"_s));
}

TEST_F(SettingsFile, KeepsWhatItIsGivenForTheNextStart)
{
    {
        Settings settings(m_path);
        settings.setTheme(ThemeChoice::Dark);
        settings.setLanguage(u"en"_s);
        settings.setClassicColours(true);
        settings.setReopensLastFile(false);
        settings.setPage(WindowPage::Entry);
        settings.setLastFile(u"/a/plan ñ.pei"_s);
        settings.setLibraryFolder(m_folder.path());
        settings.setSplitterState("state");
    }
    const Settings settings(m_path);
    EXPECT_EQ(settings.theme(), ThemeChoice::Dark);
    EXPECT_EQ(settings.language(), u"en"_s);
    EXPECT_TRUE(settings.classicColours());
    EXPECT_FALSE(settings.reopensLastFile());
    EXPECT_EQ(settings.page(), WindowPage::Entry);
    EXPECT_EQ(settings.lastFile(), u"/a/plan ñ.pei"_s);
    EXPECT_EQ(settings.libraryFolder(), m_folder.path());
    EXPECT_EQ(settings.splitterState(), QByteArray("state"));
}

TEST_F(SettingsFile, IsWrittenOnlyWhereSomethingDiffers)
{
    const auto start = [this] {
        Settings settings(m_path);
        settings.setPage(WindowPage::Entry);
        settings.addRecentFile(u"/a.pei"_s);
        settings.setLastFile(u"/a.pei"_s);
        settings.setLastPlan(u"/a.pei"_s, 1);
        settings.setReopensLastFile(true);
    };
    start();
    const QDateTime past = QDateTime::fromSecsSinceEpoch(1'000'000'000);
    {
        QFile file(m_path);
        ASSERT_TRUE(file.open(QIODevice::ReadWrite));
        ASSERT_TRUE(file.setFileTime(past, QFileDevice::FileModificationTime));
    }
    start();
    EXPECT_EQ(QFileInfo(m_path).lastModified(), past);
    {
        Settings settings(m_path);
        settings.setPage(WindowPage::Alerts);
    }
    EXPECT_NE(QFileInfo(m_path).lastModified(), past);
    EXPECT_EQ(Settings(m_path).page(), WindowPage::Alerts);
}

TEST_F(SettingsFile, TakesTheDefaultForWhatMakesNoSense)
{
    QFile file(m_path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(
        "[window]\ntheme=purple\nlanguage=xx\npage=99\n[files]\nlibrary=relative/folder\nfolder=/no/such/place\n");
    file.close();
    const Settings settings(m_path);
    EXPECT_EQ(settings.theme(), ThemeChoice::System);
    EXPECT_EQ(settings.language(), u"es"_s);
    EXPECT_EQ(settings.page(), WindowPage::Summary);
    EXPECT_TRUE(settings.libraryFolder().endsWith(u"/Tablero PEI"_s));
    EXPECT_NE(settings.lastFolder(), u"/no/such/place"_s);
}

TEST_F(SettingsFile, RemembersWhatWasPrinted)
{
    const PaperChoices choices{{PaperPart::Table, PaperPart::Units}, QPageSize::Letter, 25, true};
    Settings(m_path).setPaperChoices(choices);
    EXPECT_EQ(Settings(m_path).paperChoices(), choices);
    const auto write = [this](const QByteArray &text) {
        QFile file(m_path);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(text);
    };
    write("[paper]\nparts=table, confetti\nsize=papyrus\nmargin=-4\n");
    EXPECT_EQ(Settings(m_path).paperChoices(), PaperChoices());
    write("[paper]\nparts=summary\na3=true\n"); // as it was written when there were two papers
    EXPECT_EQ(Settings(m_path).paperChoices().paper, QPageSize::A3);
    Settings(m_path).setPaperChoices(PaperChoices());
    EXPECT_EQ(Settings(m_path).paperChoices(), PaperChoices());
}

TEST_F(SettingsFile, KeepsTheLatestFilesFirstWithoutRepeating)
{
    Settings settings(m_path);
    for (int i = 0; i < Settings::MaximumRecentFiles + 3; ++i)
        settings.addRecentFile(u"/plan%1.pei"_s.arg(i));
    settings.addRecentFile(u"/plan5.pei"_s);
    QStringList files = settings.recentFiles();
    EXPECT_EQ(files.size(), Settings::MaximumRecentFiles);
    EXPECT_EQ(files.first(), u"/plan5.pei"_s);
    EXPECT_EQ(files.count(u"/plan5.pei"_s), 1);
    settings.removeRecentFile(u"/plan5.pei"_s);
    EXPECT_FALSE(settings.recentFiles().contains(u"/plan5.pei"_s));
    settings.clearRecentFiles();
    EXPECT_TRUE(settings.recentFiles().isEmpty());
}

} // namespace

} // namespace pei
