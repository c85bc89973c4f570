// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/importresults.h"

#include "tests/support/printers.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <gtest/gtest.h>

using namespace Qt::Literals::StringLiterals;

namespace pei {
namespace {

using Outcome = ImportedFile::Outcome;

ImportedFile file(const QString &name, Outcome outcome, qint64 plan = 0)
{
    ImportedFile result{.path = u"/informes/"_s + name, .outcome = outcome};
    result.plan = plan;
    if (outcome == Outcome::Refused)
        result.error = Error{.code = Error::Code::PdfDamaged};
    if (outcome == Outcome::NeedsPassword)
        result.error = Error{.code = Error::Code::PdfLocked};
    if (outcome == Outcome::NoReport)
        result.error = Error{.code = Error::Code::NotAReport};
    return result;
}

std::vector<ImportedFile> someFiles()
{
    ImportedFile part = file(u"parte.pdf"_s, Outcome::NewPlan, 2);
    part.unread = {{3, u"IND.07 fila cortada"_s}};
    return {file(u"nuevo.pdf"_s, Outcome::NewPlan, 1),
            part,
            file(u"otro.pdf"_s, Outcome::Merged, 1),
            file(u"igual.pdf"_s, Outcome::AlreadyImported, 1),
            file(u"roto.pdf"_s, Outcome::Refused),
            file(u"clave.pdf"_s, Outcome::NeedsPassword),
            file(u"carta.pdf"_s, Outcome::NoReport)};
}

QStringList firstColumn(const QAbstractItemModel &model)
{
    QStringList names;
    for (int row = 0; row < model.rowCount(); ++row)
        names += model.index(row, 0).data().toString();
    return names;
}

TEST(ImportResultsModelTest, CountsAndPutsProblemsFirst)
{
    ImportResultsModel model;
    ImportResultsProxy proxy;
    proxy.setSourceModel(&model);
    const QAbstractItemModelTester watch(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const QAbstractItemModelTester watchProxy(&proxy, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.add(someFiles());
    const ImportCounts counts = model.counts();
    EXPECT_EQ(counts.newPlans, 2);
    EXPECT_EQ(counts.merged, 1);
    EXPECT_EQ(counts.takenIn(), 3);
    EXPECT_EQ(counts.plans, 2);
    EXPECT_EQ(counts.inPart, 1);
    EXPECT_EQ(counts.known, 1);
    EXPECT_EQ(counts.refused, 1);
    EXPECT_EQ(counts.locked, 1);
    EXPECT_EQ(counts.others, 1);
    EXPECT_EQ(firstColumn(proxy), (QStringList{u"roto.pdf"_s, u"clave.pdf"_s, u"parte.pdf"_s, u"nuevo.pdf"_s,
                                               u"otro.pdf"_s, u"igual.pdf"_s, u"carta.pdf"_s}));
    proxy.setGroup(ImportResultsModel::Group::InPart);
    EXPECT_EQ(firstColumn(proxy), QStringList{u"parte.pdf"_s});
    proxy.setGroup(std::nullopt);

    // A second try keeps the row; one list may name a file twice.
    model.add({file(u"clave.pdf"_s, Outcome::NewPlan, 3), file(u"x.pdf"_s, Outcome::Refused),
               file(u"x.pdf"_s, Outcome::Merged, 3)});
    EXPECT_EQ(model.rowCount(), 8);
    EXPECT_EQ(model.counts().locked, 0);
    EXPECT_EQ(model.counts().newPlans, 3);
    EXPECT_EQ(model.counts().merged, 2);
    EXPECT_EQ(model.counts().refused, 1);
    EXPECT_EQ(firstColumn(proxy).indexOf(u"clave.pdf"_s), 3);
    model.clear();
    EXPECT_EQ(proxy.rowCount(), 0);
}

class ImportResultsTest : public testing::Test
{
protected:
    ImportResultsTest()
    {
        ImportChooser chooser;
        chooser.list = [this](QWidget *, const QString &) { return m_saveTo; };
        m_results = std::make_unique<ImportResults>(chooser);
        m_results->resize(900, 500);
        m_results->show();
        EXPECT_TRUE(QTest::qWaitForWindowExposed(m_results.get()));
        m_results->add(someFiles());
        m_results->setRunning(false);
    }
    QToolButton *chip(const QString &name) { return m_results->findChild<QToolButton *>(name); }
    QTableView *table() { return m_results->findChild<QTableView *>(u"importResults"_s); }

    QTemporaryDir m_folder;
    QString m_saveTo;
    std::unique_ptr<ImportResults> m_results;
};

TEST_F(ImportResultsTest, AChipShowsItsGroupOnly)
{
    QTest::mouseClick(chip(u"importRefused"_s), Qt::LeftButton);
    EXPECT_EQ(firstColumn(*table()->model()), QStringList{u"roto.pdf"_s});
    EXPECT_TRUE(chip(u"importRefused"_s)->isChecked());
    EXPECT_FALSE(chip(u"importAll"_s)->isChecked());
    QTest::mouseClick(chip(u"importAll"_s), Qt::LeftButton);
    EXPECT_EQ(table()->model()->rowCount(), 7);
}

TEST_F(ImportResultsTest, SaysEverythingAboutTheChosenFile)
{
    table()->setFocus();
    table()->setCurrentIndex(table()->model()->index(2, 0));
    const QString said = m_results->findChild<QLabel *>(u"importDetail"_s)->text();
    EXPECT_TRUE(said.contains(u"/informes/parte.pdf"_s)) << said.toStdString();
    EXPECT_TRUE(said.contains(u"IND.07 fila cortada"_s)) << said.toStdString();
    QSignalSpy wanted(m_results.get(), &ImportResults::planRequested);
    QTest::mouseClick(m_results->findChild<QWidget *>(u"importOpenPlan"_s), Qt::LeftButton);
    ASSERT_EQ(wanted.count(), 1);
    EXPECT_EQ(wanted.first().first().toLongLong(), 2);
    table()->setCurrentIndex(table()->model()->index(0, 0));
    EXPECT_FALSE(m_results->findChild<QWidget *>(u"importOpenPlan"_s)->isVisible()) << "it is in no plan";
}

TEST_F(ImportResultsTest, AsksOnceForThePasswordOfAllThatNeedOne)
{
    auto *field = m_results->findChild<QLineEdit *>(u"importPassword"_s);
    ASSERT_TRUE(field->isVisible());
    EXPECT_TRUE(field->hasFocus());
    QSignalSpy retried(m_results.get(), &ImportResults::retryRequested);
    QTest::keyClick(field, Qt::Key_Return);
    EXPECT_EQ(retried.count(), 0) << "nothing was typed";
    QTest::keyClicks(field, u"abc"_s);
    QTest::keyClick(field, Qt::Key_Return);
    ASSERT_EQ(retried.count(), 1);
    EXPECT_EQ(retried.first().at(0).toStringList(), QStringList{u"/informes/clave.pdf"_s});
    EXPECT_EQ(retried.first().at(1).toByteArray(), "abc");
    m_results->add({file(u"clave.pdf"_s, Outcome::NewPlan, 9)});
    m_results->setRunning(false);
    EXPECT_FALSE(field->isVisible());
}

TEST_F(ImportResultsTest, GivesAListOfWhatDidNotComeInWhole)
{
    m_results->copyList();
    const QStringList lines = QApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
    ASSERT_EQ(lines.size(), 3);
    EXPECT_EQ(lines.filter(u"/informes/roto.pdf\t"_s).size(), 1);
    EXPECT_EQ(lines.filter(u"/informes/clave.pdf\t"_s).size(), 1);
    EXPECT_EQ(lines.filter(u"/informes/parte.pdf\t"_s).size(), 1);

    QSignalSpy saved(m_results.get(), &ImportResults::listSaved);
    m_results->saveList({});
    EXPECT_EQ(saved.count(), 0) << "no name was given";
    m_saveTo = m_folder.filePath(u"lista"_s);
    m_results->saveList({});
    QFile written(m_saveTo + u".txt"_s);
    ASSERT_TRUE(written.open(QIODevice::ReadOnly));
    EXPECT_EQ(written.readAll(), "\xEF\xBB\xBF" + QApplication::clipboard()->text().toUtf8());
    m_saveTo = m_folder.filePath(u"no/hay.txt"_s);
    m_results->saveList({});
    ASSERT_EQ(saved.count(), 2);
    EXPECT_TRUE(saved.first().at(1).toBool());
    EXPECT_FALSE(saved.last().at(1).toBool());
}

TEST_F(ImportResultsTest, CopiesTheChosenRows)
{
    table()->setFocus();
    table()->selectRow(0);
    QTest::keyClick(table(), Qt::Key_C, Qt::ControlModifier);
    EXPECT_TRUE(QApplication::clipboard()->text().startsWith(u"/informes/roto.pdf\t"_s));
}

} // namespace
} // namespace pei
