// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/unitsheet.h"

#include "core/support/file.h"
#include "tests/support/examples.h"
#include "tests/support/filledsheet.h"
#include "tests/support/printers.h"
#include "tests/support/reportgenerator.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace Qt::Literals::StringLiterals;

namespace pei {
namespace {

constexpr Period Asked{2023, Cut::Annual};

// Two units: works has two indicators, risk one. Rows: title, three lines, an empty one, the head in row 6.
class UnitSheetTest : public testing::Test
{
protected:
    UnitSheetTest()
    {
        m_plan.periods.push_back(Asked);
        for (Indicator &indicator : m_plan.indicators) {
            indicator.id = ++m_id * 10;
            indicator.obtained.push_back(std::nullopt);
        }
        m_requests = unitRequests(m_plan, Asked);
        m_sheet = test::sheetOf(m_plan, m_requests[0]);
    }
    Error::Code codeOf(const QByteArray &sheet, QString *where = nullptr) const
    {
        const Result<ReturnedSheet> read = readUnitSheet(sheet);
        if (read)
            return Error::Code::Cancelled;
        if (where)
            *where = read.error().detail;
        return read.error().code;
    }

    Plan m_plan = test::smallReport().plan;
    std::vector<UnitRequest> m_requests;
    QByteArray m_sheet;
    qint64 m_id = 0;
};

TEST_F(UnitSheetTest, OneForEachUnitInNaturalOrder)
{
    ASSERT_EQ(m_requests.size(), 2u);
    EXPECT_EQ(m_requests[0].unit.code, u"10"_s);
    EXPECT_EQ(m_requests[0].indicators, (std::vector<std::size_t>{0, 1}));
    EXPECT_EQ(m_requests[1].unit.code, u"10.06"_s);
    EXPECT_EQ(m_requests[1].indicators, (std::vector<std::size_t>{2}));
}

TEST_F(UnitSheetTest, ShowsTheValuesBeforeAndThoseThereAre)
{
    // Of works 2022 – Anual has no values.
    EXPECT_EQ(earlierPeriods(m_plan, m_requests[0]),
              (std::vector<Period>{{2022, Cut::Semester1}, {2023, Cut::Semester1}}));
    m_plan.indicators[0].obtained[3] = 17.0;
    EXPECT_EQ(earlierPeriods(m_plan, m_requests[0]).back(), Asked);
}

TEST_F(UnitSheetTest, HoldsWhatTheUnitNeedsToKnow)
{
    const Workbook book = readWorkbook(m_sheet).value();
    ASSERT_EQ(book.sheets.size(), 2u);
    EXPECT_FALSE(book.sheets[0].hidden);
    EXPECT_TRUE(book.sheets[1].hidden);
    const WorkbookSheet &sheet = book.sheets[0];
    EXPECT_EQ(sheet.at(0, 0).text, u"Pedido de datos"_s);
    EXPECT_EQ(sheet.at(1, 0).text, u"MUNICIPALIDAD DE PRUEBA"_s);
    EXPECT_EQ(sheet.at(5, 1).text, u"Indicador"_s);
    EXPECT_EQ(sheet.at(6, 0).text, u"IND.01.AEI.01.01"_s);
    EXPECT_EQ(sheet.at(6, 2).number, 5);  // the baseline
    EXPECT_EQ(sheet.at(6, 3).number, 20); // the target of 2023
    EXPECT_EQ(sheet.at(6, 5).number, 16);
    EXPECT_EQ(sheet.at(7, 5).text, u"ND"_s);
    EXPECT_EQ(sheet.at(6, 6).kind, WorkbookCell::Kind::Empty); // the box
}

TEST_F(UnitSheetTest, TellsExecutingUnitsApartWhereThereAreSeveral)
{
    m_plan.indicators[1].executingUnit = {u"300002"_s, u"OTRA UNIDAD"_s};
    const Workbook book = readWorkbook(test::sheetOf(m_plan, m_requests[0])).value();
    EXPECT_EQ(book.sheets[0].at(5, 2).text, u"Unidad ejecutora"_s);
    EXPECT_EQ(book.sheets[0].at(7, 2).text, u"OTRA UNIDAD"_s);
}

TEST_F(UnitSheetTest, ComesBackEmptyAsItWent)
{
    const Result<ReturnedSheet> read = readUnitSheet(m_sheet);
    ASSERT_TRUE(read) << read.error().detail.toStdString();
    EXPECT_EQ(read.value().entity, m_plan.entity);
    EXPECT_EQ(read.value().firstYear, 2022);
    EXPECT_EQ(read.value().period, Asked);
    EXPECT_EQ(read.value().unit, m_requests[0].unit);
    ASSERT_EQ(read.value().rows.size(), 2u);
    EXPECT_EQ(read.value().rows[1].indicator, 20);
    EXPECT_EQ(read.value().rows[1].code, u"IND.02.AEI.01.01"_s);
    EXPECT_EQ(read.value().rows[1].valueCell, u"G8"_s);
    EXPECT_EQ(read.value().rows[1].value.kind, WorkbookCell::Kind::Empty);
}

TEST_F(UnitSheetTest, BringsBackWhatWasWritten)
{
    const ReturnedSheet read = readUnitSheet(test::filled(m_sheet, {{u"G7"_s, u"18.5"_s},
                                                                    {u"G8"_s, u"\" nd \""_s},
                                                                    {u"H7"_s, u"\"Llovió & más\""_s},
                                                                    {u"K8"_s, u"\"https://x.pe/acta\""_s}}))
                                   .value();
    EXPECT_EQ(read.rows[0].value.number, 18.5);
    EXPECT_EQ(read.rows[1].value.text, u" nd "_s);
    EXPECT_EQ(read.rows[0].notes[0], u"Llovió & más"_s);
    EXPECT_EQ(read.rows[1].notes[3], u"https://x.pe/acta"_s);
    EXPECT_EQ(read.rows[1].noteCells[3], u"K8"_s);
}

TEST_F(UnitSheetTest, RefusesWhatIsNoneOfOurs)
{
    EXPECT_EQ(codeOf("PDF"), Error::Code::UnknownFormat);
    EXPECT_EQ(codeOf(m_sheet.first(m_sheet.size() / 2)), Error::Code::SheetDamaged);
    EXPECT_EQ(codeOf(test::patched(m_sheet, u"xl/workbook.xml"_s, "_tablero", "otra")), Error::Code::SheetNotOurs);
    EXPECT_EQ(codeOf(test::patched(m_sheet, u"xl/sharedStrings.xml"_s, ">tablero-pei<", ">tablero<")),
              Error::Code::SheetNotOurs);
}

TEST_F(UnitSheetTest, RefusesWhatHasBeenRearranged)
{
    QString where;
    const QString sheet = u"xl/worksheets/sheet1.xml"_s;
    // A code in another row, as sorting the rows would leave it.
    EXPECT_EQ(codeOf(test::patched(m_sheet, u"xl/sharedStrings.xml"_s, "IND.02.AEI.01.01", "IND.09.AEI.01.01"), &where),
              Error::Code::SheetEdited);
    EXPECT_EQ(where, u"_tablero"_s); // the text is one for both sheets, so the hidden one is no longer what it was
    EXPECT_EQ(codeOf(test::patched(m_sheet, sheet, "<c r=\"A8\"", "<c r=\"B8\""), &where), Error::Code::SheetEdited);
    EXPECT_EQ(where, u"A8"_s);
    EXPECT_EQ(codeOf(test::patched(m_sheet, sheet, "<c r=\"G6\"", "<c r=\"H6\""), &where), Error::Code::SheetEdited);
    EXPECT_EQ(where, u"G6"_s);
    EXPECT_EQ(codeOf(test::patched(m_sheet, u"xl/workbook.xml"_s, "\"Pedido\"", "\"Hoja\""), &where),
              Error::Code::SheetEdited);
    EXPECT_EQ(where, u"Pedido"_s);
    // A row that somebody has added would be lost.
    EXPECT_EQ(
        codeOf(test::patched(m_sheet, sheet, "</sheetData>", "<row r=\"9\"><c r=\"G9\"><v>5</v></c></row></sheetData>"),
               &where),
        Error::Code::SheetEdited);
    EXPECT_EQ(where, u"G9"_s);
}

TEST_F(UnitSheetTest, AnyUnitOfAnyPlanComesBack)
{
    std::mt19937_64 engine(11);
    int sheets = 0;
    for (int turn = 0; turn < 12; ++turn) {
        const Plan plan = test::randomReport(engine).plan;
        for (const UnitRequest &request : unitRequests(plan, plan.periods.back())) {
            const Result<ReturnedSheet> read = readUnitSheet(test::sheetOf(plan, request));
            ASSERT_TRUE(read) << turn << ": " << read.error().detail.toStdString();
            ASSERT_EQ(read.value().unit, request.unit);
            ASSERT_EQ(read.value().entity, plan.entity);
            ASSERT_EQ(read.value().rows.size(), request.indicators.size());
            for (std::size_t i = 0; i < request.indicators.size(); ++i)
                ASSERT_EQ(read.value().rows[i].code, plan.indicators[request.indicators[i]].code);
            ++sheets;
        }
    }
    EXPECT_GT(sheets, 20);
}

// What an office suite makes of a sheet when it saves it again.
class UnitSheetResaved : public UnitSheetTest
{
protected:
    void SetUp() override
    {
        m_office = QStandardPaths::findExecutable(u"soffice"_s);
        if (m_office.isEmpty())
            GTEST_SKIP() << "soffice is not installed";
    }
    QByteArray converted(const QByteArray &bytes, const QString &from, const QString &to)
    {
        const QString input = m_folder.filePath(u"pedido."_s + from);
        const QString out = m_folder.filePath(to);
        EXPECT_TRUE(writeFile(input, bytes));
        QProcess office;
        office.start(m_office, {u"-env:UserInstallation=file://"_s + m_folder.filePath(u"profile"_s), u"--headless"_s,
                                u"--convert-to"_s, to, u"--outdir"_s, out, input});
        EXPECT_TRUE(office.waitForFinished(-1)); // a busy machine may take minutes
        const Result<QByteArray> result = readFile(out + u"/pedido."_s + to);
        EXPECT_TRUE(result);
        return result ? result.value() : QByteArray();
    }
    void expectAnswers(const QByteArray &bytes)
    {
        const Result<ReturnedSheet> read = readUnitSheet(bytes);
        ASSERT_TRUE(read) << int(read.error().code) << read.error().detail.toStdString();
        EXPECT_EQ(read.value().entity, m_plan.entity);
        EXPECT_EQ(read.value().rows[0].value.kind, WorkbookCell::Kind::Number);
        EXPECT_EQ(read.value().rows[0].value.number, 1234.5);
        EXPECT_EQ(read.value().rows[1].value.text, u"ND"_s);
        EXPECT_EQ(read.value().rows[1].notes[1], u"Comprar más, ¿sí?"_s);
    }

    QTemporaryDir m_folder;
    QString m_office;
};

TEST_F(UnitSheetResaved, ComesBackTheSame)
{
    const QByteArray sheet =
        test::filled(m_sheet, {{u"G7"_s, u"1234.5"_s}, {u"G8"_s, u"\"ND\""_s}, {u"I8"_s, u"\"Comprar más, ¿sí?\""_s}});
    {
        SCOPED_TRACE("as xlsx");
        expectAnswers(converted(sheet, u"xlsx"_s, u"xlsx"_s));
    }
    {
        SCOPED_TRACE("by way of ods");
        const QByteArray ods = converted(sheet, u"xlsx"_s, u"ods"_s);
        EXPECT_EQ(codeOf(ods), Error::Code::SheetOfOtherKind);
        expectAnswers(converted(ods, u"ods"_s, u"xlsx"_s));
    }
}

} // namespace
} // namespace pei
