// SPDX-License-Identifier: GPL-3.0-or-later
// Plans as CSV and XLSX, and back.
#include "core/exchange/plancsv.h"
#include "core/exchange/planjson.h"
#include "core/exchange/plantable.h"
#include "core/exchange/planxlsx.h"
#include "core/exchange/tablewords.h"
#include "core/exchange/workbook.h"
#include "core/exchange/zip.h"
#include "core/support/file.h"
#include "tests/support/differences.h"
#include "tests/support/examples.h"
#include "tests/support/printers.h"
#include "tests/support/reportgenerator.h"
#include "tests/support/zipbuilder.h"

#include <QRegularExpression>

#include <gtest/gtest.h>

using namespace Qt::Literals::StringLiterals;

namespace pei {
namespace {

Result<QByteArray> xlsx(const Report &report)
{
    return planToXlsx(report, analysisFor(report), {});
}

// Both roads give the JSON of the report itself.
void expectSame(const Report &report, const Result<Report> &again, int turn)
{
    ASSERT_TRUE(again) << turn << ": row " << again.error().number << ", " << again.error().detail.toStdString();
    const std::vector<QString> found = test::differences(report, again.value());
    ASSERT_TRUE(found.empty()) << turn << ": " << found.front().toStdString();
    ASSERT_EQ(planToJsonText(again.value()), planToJsonText(report)) << turn;
}

TEST(PlanFiles, CsvInAnyFormGivesBackRandomReports)
{
    std::mt19937_64 engine(41);
    for (int turn = 0; turn < 300; ++turn) {
        const Report report = test::randomReport(engine);
        CsvForm form;
        form.separator = QStringView(u",;\t")[turn % 3];
        form.decimal = QStringView(u".,")[turn / 3 % 2];
        form.byteOrderMark = turn % 2 == 1;
        ASSERT_NO_FATAL_FAILURE(expectSame(report, planFromCsv(planToCsv(report, analysisFor(report), form)), turn));
    }
}

TEST(PlanFiles, XlsxGivesBackRandomReports)
{
    std::mt19937_64 engine(42);
    for (int turn = 0; turn < 80; ++turn) {
        const Report report = test::randomReport(engine);
        const Result<QByteArray> bytes = xlsx(report);
        ASSERT_TRUE(bytes) << bytes.error().detail.toStdString();
        ASSERT_NO_FATAL_FAILURE(expectSame(report, planFromXlsx(bytes.value()), turn));
    }
}

TEST(PlanFiles, TheRealReportComesThroughBoth)
{
    const Result<QByteArray> json = readFile(test::dataPath(u"reports/contumaza-2024-sem1.json"_s));
    ASSERT_TRUE(json);
    const Report report = planFromJson(json.value()).value();
    expectSame(report, planFromCsv(planToCsv(report, analysisFor(report), CsvForm::spanishExcel())), 0);
    expectSame(report, planFromXlsx(xlsx(report).value()), 1);
}

Report harmful()
{
    Report report = test::smallReport();
    report.plan.elements[0].name = u"=HYPERLINK(\"http://x\";\"clic\")"_s;
    report.plan.indicators[0].name = u"'=1+1"_s;
    report.plan.indicators[1].name = u"-5 \"comillas\"; y\nlínea _x0041_ \u0001fin"_s;
    report.plan.indicators[2].name = u" con espacios "_s;
    report.plan.indicators[2].obtained[0] = -1234567.125;
    return report;
}

TEST(PlanFiles, TextsThatWouldBeFormulasStayTexts)
{
    const Report report = harmful();
    const QByteArray csv = planToCsv(report, analysisFor(report));
    EXPECT_TRUE(csv.contains("\"'=HYPERLINK(\"\"http")) << csv.toStdString();
    EXPECT_TRUE(csv.contains(",-1234567.125,")) << csv.toStdString(); // a figure is one, whatever its sign
    expectSame(report, planFromCsv(csv), 0);

    const QByteArray book = xlsx(report).value();
    expectSame(report, planFromXlsx(book), 1);
    const Workbook cells = readWorkbook(book).value();
    for (const WorkbookSheet &sheet : cells.sheets) {
        for (const std::vector<WorkbookCell> &row : sheet.rows) {
            for (const WorkbookCell &cell : row)
                EXPECT_FALSE(cell.isFormula) << cell.text.toStdString();
        }
    }
}

TEST(PlanFiles, ATypedPlanHasNoPrintedFigures)
{
    Report report = test::smallReport();
    report.printed = {};
    report.printed.elements.resize(2);
    report.printed.indicators.resize(3);
    expectSame(report, planFromCsv(planToCsv(report, analysisFor(report))), 0);
    expectSame(report, planFromXlsx(xlsx(report).value()), 1);
}

TEST(PlanFiles, ARowThatWasNotPrintedIsNotNd)
{
    Report report = test::smallReport();
    report.printed.elements[0].clear();
    report.printed.indicators[0] = {std::nullopt};
    report.printed.indicators[1].clear();
    expectSame(report, planFromCsv(planToCsv(report, analysisFor(report))), 0);
    expectSame(report, planFromXlsx(xlsx(report).value()), 1);
}

TEST(PlanFiles, XlsxHasTypedCellsAndTheSemaphoreInWords)
{
    const Report report = test::smallReport();
    const Workbook book = readWorkbook(xlsx(report).value()).value();
    ASSERT_EQ(book.sheets.size(), 3u); // the chart's page has no cells
    const WorkbookSheet &plan = *book.sheet(u"Plan"_s);
    EXPECT_EQ(plan.at(0, 0).text, u"Fila"_s);
    EXPECT_EQ(plan.at(1, 1).text, u"AEI.01.01"_s);
    EXPECT_EQ(plan.at(2, 7).text, u"10"_s); // a code is no number
    EXPECT_EQ(plan.at(2, 13).kind, WorkbookCell::Kind::Number);
    EXPECT_EQ(plan.at(2, 13).number, 5);
    EXPECT_EQ(plan.at(2, 18).text, u"ND"_s); // 2022 – Anual
    const std::size_t last = plan.rows[0].size() - 1;
    EXPECT_EQ(plan.at(0, last).text, u"Semáforo 2023-S1"_s);
    EXPECT_EQ(plan.at(2, last - 1).number, 80);
    EXPECT_EQ(plan.at(2, last).text, u"Medio"_s);
    EXPECT_EQ(plan.at(3, last).text, u"ND"_s);
    const WorkbookSheet &summary = *book.sheet(u"Resumen"_s);
    EXPECT_EQ(summary.at(3, 0).text, u"AEI.01.01"_s);
    EXPECT_EQ(summary.at(3, 2).number, 80);
    EXPECT_EQ(summary.at(4, 5).text, u"Medio"_s);
    EXPECT_EQ(summary.at(4, 6).number, 1);
}

TEST(PlanFiles, ColumnsMayBeMovedAndOthersAdded)
{
    const Report report = test::smallReport();
    CsvTable table = parseCsv(planToCsv(report, analysisFor(report)), u',').value();
    for (std::vector<QString> &row : table) {
        std::swap(row[3], row[9]);
        row.insert(row.begin() + 2, u"algo más"_s);
        std::swap(row[17], row[18]); // two targets
    }
    expectSame(report, planFromCsv(csvText(table)), 0);
}

// Saved again by a spreadsheet of other habits, or with figures typed by a person.
struct Change
{
    const char *name;
    QByteArray from;
    QByteArray to;
    double baseline; // of the first row
};

class PlanCsvChanged : public testing::TestWithParam<Change>
{
};

TEST_P(PlanCsvChanged, IsStillUnderstood)
{
    Report report = test::smallReport();
    report.plan.indicators[0].baseline.value = 7777.5;
    QByteArray text = planToCsv(report, analysisFor(report), CsvForm::spanishExcel());
    ASSERT_TRUE(text.contains(GetParam().from));
    const Result<Report> again = planFromCsv(text.replace(GetParam().from, GetParam().to));
    ASSERT_TRUE(again) << again.error().detail.toStdString();
    EXPECT_EQ(again.value().plan.indicators[0].baseline.value, Value(GetParam().baseline));
}

INSTANTIATE_TEST_SUITE_P(Saved, PlanCsvChanged,
                         testing::Values(Change{"asItIs", ";7777,5;", ";7777,5;", 7777.5},
                                         Change{"grouped", ";7777,5;", ";7.777,50;", 7777.5},
                                         Change{"threeDecimals", ";7777,5;", ";7,125;", 7.125},
                                         Change{"noMark", ";7777,5;", ";7777;", 7777},
                                         Change{"lineFeeds", "\r\n", "\n", 7777.5}),
                         [](const auto &test) { return std::string(test.param.name); });

struct Wrong
{
    const char *name;
    QByteArray from;
    QByteArray to;
    Error::Code code;
    int row;
    QString what; // that the error must name
};

class PlanCsvRefused : public testing::TestWithParam<Wrong>
{
};

TEST_P(PlanCsvRefused, NamesRowAndCell)
{
    const Report report = test::smallReport();
    QByteArray text = planToCsv(report, analysisFor(report));
    ASSERT_TRUE(text.contains(GetParam().from)) << text.toStdString();
    const Result<Report> read = planFromCsv(text.replace(GetParam().from, GetParam().to));
    ASSERT_FALSE(read);
    EXPECT_EQ(read.error().code, GetParam().code);
    EXPECT_EQ(read.error().number, GetParam().row);
    EXPECT_TRUE(read.error().detail.contains(GetParam().what)) << read.error().detail.toStdString();
}

INSTANTIATE_TEST_SUITE_P(
    Cells, PlanCsvRefused,
    testing::Values(Wrong{"column", "Relevancia", "Importancia", Error::Code::HeadUnreadable, 0, u"Relevancia"_s},
                    Wrong{"code", "IND.02.AEI.01.01", "IND.x", Error::Code::TableUnreadable, 4, u"IND.x"_s},
                    Wrong{"word", "2021,5,10,", "2021,cinco,10,", Error::Code::TableUnreadable, 3, u"cinco"_s},
                    Wrong{"relevance", "Muy relevante", "Quizá", Error::Code::TableUnreadable, 3, u"Quizá"_s},
                    Wrong{"row", "\r\nIND,IND.01.AEI.01.02", "\r\nINDI,IND.01.AEI.01.02", Error::Code::TableUnreadable,
                          6, u"INDI"_s},
                    Wrong{"version", "Tablero PEI,1,", "Tablero PEI,2,", Error::Code::TableUnreadable, 7, u"2"_s},
                    Wrong{"years", "2022-2024", "2022", Error::Code::TableUnreadable, 8, u"2022"_s},
                    Wrong{"count", "rojo 0", "rojo ?", Error::Code::TableUnreadable, 14, u"rojo"_s}),
    [](const auto &test) { return std::string(test.param.name); });

TEST(PlanFiles, OthersTablesAreNoPlan)
{
    EXPECT_FALSE(looksLikePlanCsv("a,b,c\n"));
    EXPECT_FALSE(looksLikePlanCsv("REPORTE DE SEGUIMIENTO"));
    EXPECT_TRUE(looksLikePlanCsv("\xEF\xBB\xBF"
                                 "\"Fila\";\"C\xC3\xB3"
                                 "digo\""));
    const Result<Report> other =
        planFromXlsx(test::zipOf(test::workbookParts("<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>")));
    ASSERT_FALSE(other);
    EXPECT_EQ(other.error().code, Error::Code::UnknownFormat);
}

// A narrower column would show "###".
TEST(PlanFiles, AWideFigureHasAWideColumnInTheWorkbook)
{
    Report report = test::smallReport();
    report.plan.indicators[1].targets[0] = -1234567890.123456;
    const Result<QByteArray> bytes = xlsx(report);
    ASSERT_TRUE(bytes);
    const Result<ZipArchive> archive = ZipArchive::open(bytes.value());
    ASSERT_TRUE(archive);
    const Result<QByteArray> sheet = archive.value().part(u"xl/worksheets/sheet1.xml"_s);
    ASSERT_TRUE(sheet);
    const auto widthOf = [&](qsizetype column) {
        const QRegularExpression width(u"<col min=\"%1\" max=\"%1\" width=\"([0-9.]+)\""_s.arg(column + 1));
        return width.match(QString::fromUtf8(sheet.value())).captured(1).toDouble();
    };
    const qsizetype first = tablewords::leadingColumns().size(); // of the targets
    EXPECT_GT(widthOf(first), QByteArray("-1,234,567,890.123456").size());
    EXPECT_LT(widthOf(first + 1), 15);
}

TEST(PlanFiles, ASelectionIsAPlanOfItsOwn)
{
    const Report chosen = selectionOf(test::smallReport(), {2});
    ASSERT_EQ(chosen.plan.elements.size(), 1u);
    EXPECT_EQ(chosen.plan.elements[0].code, u"AEI.01.02"_s);
    ASSERT_EQ(chosen.plan.indicators.size(), 1u);
    EXPECT_EQ(chosen.plan.indicators[0].code, u"IND.01.AEI.01.02"_s);
    EXPECT_TRUE(chosen.printed.averages.empty());
    expectSame(chosen, planFromCsv(planToCsv(chosen, analysisFor(chosen))), 0);
}

} // namespace
} // namespace pei
