// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/reviewdialog.h"

#include "core/reading/reader.h"
#include "core/support/file.h"
#include "tests/support/examples.h"
#include "tests/support/laterreport.h"
#include "tests/support/printers.h"
#include "tests/support/reportdrawing.h"
#include "ui/review/changesmodel.h"
#include "ui/review/rowsmodel.h"
#include "ui/source/pagecanvas.h"
#include "ui/source/sourceview.h"

#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTableView>
#include <QTest>
#include <QToolButton>

#include <gtest/gtest.h>

using namespace Qt::Literals::StringLiterals;

namespace pei {
namespace {

Result<PageImage> drawHere(const QByteArray &pdf, const PageRequest &request, const std::function<bool()> &)
{
    return drawPage(pdf, request);
}

struct ReadPdf
{
    Report report;
    ReportFile file;
};

const ReadPdf &realPdf()
{
    static const ReadPdf real = [] {
        const QByteArray bytes = readFile(test::dataPath(u"reports/contumaza-2024-sem1.pdf"_s)).value();
        return ReadPdf{readReportBytes(bytes).value(), {u"sem1.pdf"_s, bytes}};
    }();
    return real;
}

const ReadPdf &laterPdf()
{
    static const ReadPdf later = [] {
        const QByteArray bytes = test::drawReport(test::laterReport(realPdf().report), {});
        return ReadPdf{readReportBytes(bytes).value(), {u"anual.pdf"_s, bytes}};
    }();
    return later;
}

Review ofNewPlan()
{
    return {realPdf().report, realPdf().file, std::nullopt, std::nullopt, u"CONTUMAZA 2022-2027.pei"_s};
}

Review ofLaterReport()
{
    return {laterPdf().report, laterPdf().file, mergeReport(realPdf().report.plan, laterPdf().report), std::nullopt,
            u"CONTUMAZA 2022-2027.pei"_s};
}

// A person with the dialog before them.
class Reviewing
{
public:
    explicit Reviewing(Review review)
        : dialog(std::move(review), drawHere)
    {
        PageLoader::forgetPictures();
        dialog.show();
        EXPECT_TRUE(QTest::qWaitForWindowExposed(&dialog));
    }

    QString label(const char *name) const { return dialog.findChild<QLabel *>(QString::fromLatin1(name))->text(); }
    QTableView *table(const char *name) const { return dialog.findChild<QTableView *>(QString::fromLatin1(name)); }
    QToolButton *chip(ReviewKind kind, const QWidget *of = nullptr) const
    {
        for (QToolButton *each : dialog.findChildren<QToolButton *>(u"kind%1"_s.arg(int(kind)))) {
            if (of == nullptr || each->isVisible())
                return each;
        }
        return nullptr;
    }
    SourceView *source() const { return dialog.findChild<SourceView *>(); }
    bool waitForPage() const
    {
        return QTest::qWaitFor([&] { return source()->canvas()->hasPicture(); }, 20000);
    }
    static QString shown(const QTableView *table, int column)
    {
        return table->currentIndex().siblingAtColumn(column).data().toString();
    }

    ReviewDialog dialog;
};

TEST(ReviewDialog, ShowsWhatWasReadWithItsProofAndItsPage)
{
    Reviewing person(ofNewPlan());
    EXPECT_TRUE(person.label("reviewEntity").contains(u"PEI 2022–2027"_s));
    EXPECT_EQ(person.label("certificate"),
              u"38 de 38 avances iguales · promedio 50.68 igual (omite 3 en 0) · tabla 32/6/0/0 igual"_s);
    EXPECT_EQ(person.label("reviewWhat"), u"Será un plan nuevo, en el archivo «CONTUMAZA 2022-2027.pei»."_s);
    EXPECT_EQ(person.dialog.findChild<QListWidget *>(u"findings"_s), nullptr) << "nothing differs: nothing is listed";
    EXPECT_EQ(person.table("changes"), nullptr);
    QTableView *rows = person.table("rows");
    EXPECT_EQ(rows->model()->rowCount(), 76);
    EXPECT_TRUE(rows->isColumnHidden(RowsModel::StateColumn));
    EXPECT_TRUE(person.waitForPage());
    EXPECT_EQ(person.source()->page(), 1);
}

TEST(ReviewDialog, TheChosenRowIsBoxedInItsPage)
{
    Reviewing person(ofNewPlan());
    QTableView *rows = person.table("rows");
    ASSERT_TRUE(rows->hasFocus());
    QTest::keyClick(rows, Qt::Key_Down);
    ASSERT_EQ(person.shown(rows, RowsModel::CodeColumn), u"IND.01.AEI.01.01"_s);
    ASSERT_TRUE(person.waitForPage());
    EXPECT_EQ(person.source()->spot().row, realPdf().report.sources[0].row);
    EXPECT_TRUE(
        QRectF(person.source()->canvas()->viewport()->rect()).intersects(person.source()->canvas()->boxInView()));
    QTest::keyClick(rows, Qt::Key_End, Qt::ControlModifier);
    EXPECT_EQ(person.source()->page(), 3);
    EXPECT_EQ(person.source()->spot().box, realPdf().report.sources.back().progress.back());
    ASSERT_TRUE(person.waitForPage());
    EXPECT_TRUE(QRectF(person.source()->canvas()->viewport()->rect()).contains(person.source()->canvas()->boxInView()));
}

TEST(ReviewDialog, EnterAppliesAndEscapeDoesNot)
{
    {
        Reviewing person(ofNewPlan());
        QSignalSpy accepted(&person.dialog, &QDialog::accepted);
        QTest::keyClick(person.table("rows"), Qt::Key_Return);
        EXPECT_EQ(accepted.count(), 1);
    }
    {
        Reviewing person(ofNewPlan());
        QSignalSpy rejected(&person.dialog, &QDialog::rejected);
        QTest::keyClick(person.table("rows"), Qt::Key_Escape);
        EXPECT_EQ(rejected.count(), 1);
    }
    Reviewing person(ofNewPlan());
    QSignalSpy rejected(&person.dialog, &QDialog::rejected);
    QTest::mouseClick(person.dialog.findChild<QPushButton *>(u"refuse"_s), Qt::LeftButton);
    EXPECT_EQ(rejected.count(), 1);
}

TEST(ReviewDialog, UnreadRowsStandOutAndLeadToTheirPage)
{
    Review review = ofNewPlan();
    const QRectF place(0.1, 0.4, 0.8, 0.03);
    review.report.unread = {{3, u"IND.01.AEI.09.01 12.00 letras"_s, place}};
    Reviewing person(review);
    QTableView *rows = person.table("rows");
    EXPECT_EQ(person.shown(rows, RowsModel::CodeColumn), u"Sin leer"_s) << "the first row that is looked at";
    EXPECT_EQ(rows->columnSpan(0, RowsModel::NameColumn), rows->model()->columnCount() - RowsModel::NameColumn);
    EXPECT_EQ(person.source()->page(), 3);
    EXPECT_EQ(person.source()->spot().row, (SourceBox{3, place})) << "boxed in its page";
    EXPECT_TRUE(person.label("certificate").contains(u"1 fila sin leer"_s))
        << person.label("certificate").toStdString();
    auto *findings = person.dialog.findChild<QListWidget *>(u"findings"_s);
    ASSERT_NE(findings, nullptr);
    EXPECT_TRUE(findings->item(0)->text().contains(u"IND.01.AEI.09.01 12.00 letras"_s));
    QTest::keyClick(rows, Qt::Key_End);
    QTest::keyClick(rows, Qt::Key_Down);
    QTest::mouseClick(person.chip(UnreadKind), Qt::LeftButton);
    EXPECT_EQ(rows->model()->rowCount(), 1);
    QTest::mouseClick(person.chip(UnreadKind), Qt::LeftButton);
    EXPECT_EQ(rows->model()->rowCount(), 77);
}

TEST(ReviewDialog, ATextOnNoRowLeadsToItsPage)
{
    Review review = ofNewPlan();
    review.report.words.loose = {{2, u"12.x0"_s}};
    Reviewing person(review);
    auto *findings = person.dialog.findChild<QListWidget *>(u"findings"_s);
    ASSERT_NE(findings, nullptr);
    ASSERT_EQ(findings->count(), 1);
    findings->setCurrentRow(0);
    EXPECT_EQ(person.source()->page(), 2);
    EXPECT_EQ(person.source()->spot().note, u"12.x0"_s);
}

TEST(ReviewDialog, AnElementIsBoxedWhereItIsPrinted)
{
    Review review = ofNewPlan();
    ASSERT_EQ(review.report.elementSources.size(), review.report.plan.elements.size());
    const ElementSource &first = review.report.elementSources[0];
    Reviewing person(review);
    QTableView *rows = person.table("rows");
    EXPECT_EQ(person.shown(rows, RowsModel::CodeColumn), u"AEI.01.01"_s);
    EXPECT_EQ(person.shown(rows, RowsModel::PageColumn), u"1"_s);
    EXPECT_EQ(person.source()->spot().row, first.row);
    QTest::keyClick(rows, Qt::Key_End);
    EXPECT_EQ(person.source()->spot().box, first.progress[0]);
    // It stands above its indicator.
    EXPECT_LE(first.row.box.bottom(), review.report.sources[0].row.box.center().y());
}

TEST(ReviewDialog, ADifferenceLeadsToItsRow)
{
    Review review = ofNewPlan();
    review.report.plan.indicators[30].targets[2] = 1.0;
    Reviewing person(review);
    auto *findings = person.dialog.findChild<QListWidget *>(u"findings"_s);
    ASSERT_NE(findings, nullptr);
    findings->setFocus();
    QTest::keyClick(findings, Qt::Key_Home);
    findings->setCurrentRow(0);
    EXPECT_EQ(person.shown(person.table("rows"), RowsModel::CodeColumn), review.report.plan.indicators[30].code);
    EXPECT_EQ(person.source()->spot().box, review.report.sources[30].progress[0]);
}

TEST(ReviewDialog, ListsWhatALaterReportChanges)
{
    Reviewing person(ofLaterReport());
    auto *tabs = person.dialog.findChild<QTabBar *>(u"reviewTabs"_s);
    ASSERT_EQ(tabs->count(), 2);
    QTableView *changes = person.table("changes");
    ASSERT_TRUE(changes->isVisible());
    const int all = changes->model()->rowCount();
    QToolButton *targets = person.chip(TargetKind);
    ASSERT_NE(targets, nullptr);
    EXPECT_EQ(targets->text(), u"Metas 1"_s);
    QTest::mouseClick(targets, Qt::LeftButton);
    ASSERT_EQ(changes->model()->rowCount(), 1);
    QTest::mouseClick(person.chip(NewValueKind), Qt::LeftButton);
    EXPECT_EQ(changes->model()->rowCount(), 38);
    EXPECT_FALSE(targets->isChecked()) << "one kind at a time";
    QTest::mouseClick(person.chip(NewValueKind), Qt::LeftButton);
    EXPECT_EQ(changes->model()->rowCount(), all);
    tabs->setCurrentIndex(1);
    EXPECT_TRUE(person.table("rows")->isVisible());
    EXPECT_FALSE(person.table("rows")->isColumnHidden(RowsModel::StateColumn));
    EXPECT_NE(person.chip(NewRowKind, &person.dialog), nullptr);
}

TEST(ReviewDialog, SpaceLeavesAChangeOutAndTheSummaryFollows)
{
    Reviewing person(ofLaterReport());
    QTableView *changes = person.table("changes");
    QTest::mouseClick(person.chip(TargetKind), Qt::LeftButton);
    changes->setFocus();
    changes->setCurrentIndex(changes->model()->index(0, ChangesModel::AfterColumn));
    EXPECT_EQ(person.source()->spot().box, laterPdf().report.sources[0].targets.back());
    EXPECT_EQ(person.source()->spot().note, u"El reporte dice 65.00; el plan tiene 60.00."_s);
    EXPECT_TRUE(person.label("reviewSummary").contains(u"1 meta cambiada"_s));
    QTest::keyClick(changes, Qt::Key_Space);
    EXPECT_FALSE(person.label("reviewSummary").contains(u"meta"_s)) << person.label("reviewSummary").toStdString();
    EXPECT_EQ(planWith(*person.dialog.review().changes).indicators[0].targets.back(), Value(60.0));
    QTest::keyClick(changes, Qt::Key_Space);
    EXPECT_EQ(planWith(*person.dialog.review().changes).indicators[0].targets.back(), Value(65.0));
    // The box itself takes the mouse.
    const QRect box = changes->visualRect(changes->model()->index(0, ChangesModel::ApplyColumn));
    QTest::mouseClick(changes->viewport(), Qt::LeftButton, Qt::NoModifier,
                      box.topLeft() + QPoint(12, box.height() / 2));
    EXPECT_EQ(planWith(*person.dialog.review().changes).indicators[0].targets.back(), Value(60.0));
}

TEST(ReviewDialog, AnOlderReportOnlyFillsGapsUnlessChecked)
{
    Review review{realPdf().report, realPdf().file,
                  mergeReport(laterPdf().report.plan, realPdf().report, MergeOrder::ReportIsOlder),
                  Period{2024, Cut::Annual}, u"plan.pei"_s};
    Reviewing person(review);
    EXPECT_TRUE(person.label("reviewWhat").contains(u"2024 – Anual"_s));
    EXPECT_TRUE(person.label("reviewSummary").startsWith(u"Se aplicará: sin cambios."_s));
    QTableView *changes = person.table("changes");
    QTest::mouseClick(person.chip(ChangedValueKind), Qt::LeftButton);
    changes->setFocus();
    changes->setCurrentIndex(changes->model()->index(0, ChangesModel::CodeColumn));
    QTest::keyClick(changes, Qt::Key_Space);
    EXPECT_TRUE(person.label("reviewSummary").contains(u"1 valor cambiado"_s));
}

TEST(ReviewDialog, GivesLongNamesTheRoomOfAWideWindow)
{
    Reviewing person(ofNewPlan());
    QTableView *rows = person.table("rows");
    person.dialog.resize(900, 600);
    const int narrow = rows->columnWidth(RowsModel::NameColumn);
    EXPECT_GE(narrow, 300);
    person.dialog.resize(1320, 700);
    EXPECT_GT(rows->columnWidth(RowsModel::NameColumn), narrow + 100);
    EXPECT_LE(rows->columnWidth(RowsModel::NameColumn), 1320 / 2);
    EXPECT_EQ(rows->model()->index(1, RowsModel::NameColumn).data(Qt::ToolTipRole).toString(),
              realPdf().report.plan.indicators[0].name.toHtmlEscaped());
    // A width that a person has chosen stays.
    rows->setColumnWidth(RowsModel::NameColumn, 350);
    person.dialog.resize(1200, 700);
    EXPECT_EQ(rows->columnWidth(RowsModel::NameColumn), 350);
}

TEST(ReviewDialog, FitsASmallScreen)
{
    Reviewing person(ofLaterReport());
    EXPECT_LE(person.dialog.minimumSizeHint().width(), 1366);
    EXPECT_LE(person.dialog.minimumSizeHint().height(), 700);
}

} // namespace
} // namespace pei
