// SPDX-License-Identifier: GPL-3.0-or-later
// Spreadsheets as other programs write them, and as nobody should.
#include "core/exchange/workbook.h"
#include "core/exchange/zip.h"
#include "tests/support/printers.h"
#include "tests/support/zipbuilder.h"

#include <gtest/gtest.h>

using namespace Qt::Literals::StringLiterals;

namespace pei {
namespace {

using Kind = WorkbookCell::Kind;

Result<Workbook> read(const QByteArray &rows, const QByteArray &strings = {}, const QByteArray &styles = {},
                      const QByteArray &book = {})
{
    return readWorkbook(test::zipOf(test::workbookParts(rows, strings, styles, book)));
}

struct CellCase
{
    const char *name;
    QByteArray cell;
    Kind kind;
    QString shown;
};

class WorkbookCells : public testing::TestWithParam<CellCase>
{
};

TEST_P(WorkbookCells, AreReadAsTheyAreShown)
{
    const QByteArray styles = "<numFmts><numFmt numFmtId=\"164\" formatCode=\"dd/mm/yyyy\"/>"
                              "<numFmt numFmtId=\"165\" formatCode=\"#,##0.00\\ &quot;días&quot;\"/>"
                              "<numFmt numFmtId=\"166\" formatCode=\"[Red]0.0%;0\"/>"
                              "<numFmt numFmtId=\"167\" formatCode=\"[$-280A]d\\ mmm\"/>"
                              "<numFmt numFmtId=\"168\" formatCode=\"[h]:mm\"/></numFmts>"
                              "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"10\"/><xf numFmtId=\"14\"/>"
                              "<xf numFmtId=\"164\"/><xf numFmtId=\"165\"/><xf numFmtId=\"166\"/>"
                              "<xf numFmtId=\"167\"/><xf numFmtId=\"168\"/></cellXfs>";
    const QByteArray strings =
        "<si><t>hola</t></si><si><r><t>en </t></r><r><rPr><b/></rPr><t xml:space=\"preserve\">dos "
        "</t></r><rPh><t>no</t></rPh></si><si><t>_x0041__x005F_x0042_ _x00</t></si><si><t/></si>";
    const Result<Workbook> book = read("<row r=\"3\">" + GetParam().cell + "</row>", strings, styles);
    ASSERT_TRUE(book) << book.error().detail.toStdString();
    const WorkbookCell &cell = book.value().sheets[0].at(2, 1);
    EXPECT_EQ(int(cell.kind), int(GetParam().kind));
    EXPECT_EQ(cell.shown(), GetParam().shown);
}

INSTANTIATE_TEST_SUITE_P(
    Kinds, WorkbookCells,
    testing::Values(CellCase{"number", "<c r=\"B3\"><v>12.5</v></c>", Kind::Number, u"12.5"_s},
                    CellCase{"exponent", "<c r=\"B3\"><v>1.5E3</v></c>", Kind::Number, u"1500"_s},
                    CellCase{"shared", "<c r=\"B3\" t=\"s\"><v>0</v></c>", Kind::Text, u"hola"_s},
                    CellCase{"rich", "<c r=\"B3\" t=\"s\"><v>1</v></c>", Kind::Text, u"en dos "_s},
                    CellCase{"escaped", "<c r=\"B3\" t=\"s\"><v>2</v></c>", Kind::Text, u"A_x0042_ _x00"_s},
                    CellCase{"emptyText", "<c r=\"B3\" t=\"s\"><v>3</v></c>", Kind::Empty, u""_s},
                    CellCase{"inline", "<c r=\"B3\" t=\"inlineStr\"><is><t>ahí</t></is></c>", Kind::Text, u"ahí"_s},
                    CellCase{"formulaNumber", "<c r=\"B3\"><f>3+4</f><v>7</v></c>", Kind::Number, u"7"_s},
                    CellCase{"formulaText", "<c r=\"B3\" t=\"str\"><f>A1</f><v>x</v></c>", Kind::Text, u"x"_s},
                    CellCase{"error", "<c r=\"B3\" t=\"e\"><v>#DIV/0!</v></c>", Kind::Error, u"#DIV/0!"_s},
                    CellCase{"boolean", "<c r=\"B3\" t=\"b\"><v>1</v></c>", Kind::Boolean, u"VERDADERO"_s},
                    CellCase{"percent", "<c r=\"B3\" s=\"1\"><v>0.125</v></c>", Kind::Percent, u"12.5%"_s},
                    CellCase{"percentWithoutTail", "<c r=\"B3\" s=\"1\"><v>7.0000000000000007E-2</v></c>",
                             Kind::Percent, u"7%"_s},
                    CellCase{"ownPercent", "<c r=\"B3\" s=\"5\"><v>1</v></c>", Kind::Percent, u"100%"_s},
                    CellCase{"date", "<c r=\"B3\" s=\"2\"><v>45323</v></c>", Kind::Date, u"2024-02-01"_s},
                    CellCase{"ownDate", "<c r=\"B3\" s=\"3\"><v>45323.5</v></c>", Kind::Date, u"2024-02-01 12:00"_s},
                    CellCase{"dateWithLocale", "<c r=\"B3\" s=\"6\"><v>45323</v></c>", Kind::Date, u"2024-02-01"_s},
                    CellCase{"elapsed", "<c r=\"B3\" s=\"7\"><v>0.5</v></c>", Kind::Date, u"1899-12-30 12:00"_s},
                    CellCase{"quotedLetters", "<c r=\"B3\" s=\"4\"><v>5</v></c>", Kind::Number, u"5"_s},
                    CellCase{"unknownStyle", "<c r=\"B3\" s=\"99\"><v>5</v></c>", Kind::Number, u"5"_s},
                    CellCase{"withoutPlaces", "<c/><c><v>8</v></c>", Kind::Number, u"8"_s},
                    CellCase{"blank", "<c r=\"B3\" s=\"1\"/>", Kind::Empty, u""_s}),
    [](const auto &test) { return std::string(test.param.name); });

TEST(Workbook, CountsDatesFrom1904WhereTheFileDoes)
{
    const Result<Workbook> book = read("<row><c s=\"0\"><v>43861</v></c></row>", {},
                                       "<cellXfs><xf numFmtId=\"14\"/></cellXfs>", "<workbookPr date1904=\"1\"/>");
    ASSERT_TRUE(book);
    EXPECT_EQ(book.value().sheets[0].at(0, 0).shown(), u"2024-02-01"_s);
}

TEST(Workbook, NamesCellsAsPeopleDo)
{
    EXPECT_EQ(cellName(0, 0), u"A1"_s);
    EXPECT_EQ(cellName(8, 7), u"H9"_s);
    EXPECT_EQ(cellName(99, 25), u"Z100"_s);
    EXPECT_EQ(cellName(0, 26), u"AA1"_s);
    EXPECT_EQ(cellName(0, 16383), u"XFD1"_s);
}

struct BadSheet
{
    const char *name;
    QByteArray rows;
    Error::Code code;
};

class WorkbookRefused : public testing::TestWithParam<BadSheet>
{
};

TEST_P(WorkbookRefused, SaysSoAndKeepsItsMemory)
{
    const Result<Workbook> book = read(GetParam().rows);
    ASSERT_FALSE(book);
    EXPECT_EQ(book.error().code, GetParam().code);
}

QByteArray wideRows()
{
    QByteArray rows;
    for (int row = 1; row <= 300; ++row)
        rows +=
            "<row r=\"" + QByteArray::number(row) + "\"><c r=\"XFD" + QByteArray::number(row) + "\"><v>1</v></c></row>";
    return rows;
}

INSTANTIATE_TEST_SUITE_P(
    Sheets, WorkbookRefused,
    testing::Values(BadSheet{"cutOff", "<row><c><v>1</v>", Error::Code::SheetDamaged},
                    BadSheet{"noSuchString", "<row><c t=\"s\"><v>4</v></c></row>", Error::Code::SheetDamaged},
                    BadSheet{"noNumber", "<row><c><v>uno</v></c></row>", Error::Code::SheetDamaged},
                    BadSheet{"infinite", "<row><c><v>1e999</v></c></row>", Error::Code::SheetDamaged},
                    BadSheet{"rowZero", "<row r=\"0\"><c><v>1</v></c></row>", Error::Code::SheetDamaged},
                    BadSheet{"rowBeyond", "<row r=\"4000000000\"><c><v>1</v></c></row>", Error::Code::SheetDamaged},
                    BadSheet{"columnBeyond", "<row><c r=\"ZZZ1\"><v>1</v></c></row>", Error::Code::SheetDamaged},
                    BadSheet{"otherRow", "<row r=\"2\"><c r=\"A9\"><v>1</v></c></row>", Error::Code::SheetDamaged},
                    BadSheet{"tooManyCells", wideRows(), Error::Code::FileTooLarge}),
    [](const auto &test) { return std::string(test.param.name); });

TEST(Workbook, RefusesEntities)
{
    auto parts = test::workbookParts("<row><c><v>1</v></c></row>");
    parts.back().second.prepend("<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\">]>");
    const Result<Workbook> book = readWorkbook(test::zipOf(parts));
    ASSERT_FALSE(book);
    EXPECT_EQ(book.error().code, Error::Code::SheetDamaged);
    EXPECT_EQ(book.error().detail, u"xl/worksheets/sheet1.xml"_s);
}

TEST(Workbook, TellsOtherFilesApart)
{
    const auto codeOf = [](const QByteArray &bytes) { return readWorkbook(bytes).error().code; };
    EXPECT_EQ(codeOf("PDF"), Error::Code::UnknownFormat);
    EXPECT_EQ(codeOf("\xD0\xCF\x11\xE0 viejo o con contraseña"), Error::Code::SheetLocked);
    EXPECT_EQ(codeOf(test::zipOf({{u"content.xml"_s, "x"}})), Error::Code::SheetOfOtherKind);
    EXPECT_EQ(codeOf(test::zipOf({{u"foto.jpg"_s, "x"}})), Error::Code::SheetDamaged);
    EXPECT_EQ(codeOf("PK\x03\x04 cortado"), Error::Code::SheetDamaged);
}

TEST(Workbook, ReadsNothingOfAFileCutOffAnywhere)
{
    const QByteArray whole = test::zipOf(test::workbookParts("<row><c><v>1</v></c></row>"));
    ASSERT_TRUE(readWorkbook(whole));
    for (qsizetype length = 4; length < whole.size(); length += 13)
        EXPECT_FALSE(readWorkbook(whole.first(length))) << length;
}

TEST(Workbook, ABitThatFlippedIsNoticed)
{
    QByteArray bytes = test::zipOf(test::workbookParts("<row><c><v>1250</v></c></row>"));
    const qsizetype at = bytes.indexOf("1250");
    bytes[at] = '7';
    const Result<Workbook> book = readWorkbook(bytes);
    ASSERT_FALSE(book);
    EXPECT_EQ(book.error().code, Error::Code::SheetDamaged);
}

TEST(Zip, UnpacksNoMoreThanItSaysAndNoMoreThanIsAllowed)
{
    const auto outcome = [](const QByteArray &bytes) {
        const Result<ZipArchive> archive = ZipArchive::open(bytes);
        return archive ? archive.value().part(u"x"_s) : Result<QByteArray>(archive.error());
    };
    constexpr qint64 Size = 20 << 20;
    EXPECT_EQ(outcome(test::zipBomb(u"x"_s, Size, quint32(Size))).value(), QByteArray(Size, '\0'));
    EXPECT_EQ(outcome(test::zipBomb(u"x"_s, Size, 1000)).error().code, Error::Code::SheetDamaged);
    EXPECT_EQ(outcome(test::zipBomb(u"x"_s, 1000, 2000)).error().code, Error::Code::SheetDamaged);
    EXPECT_EQ(outcome(test::zipBomb(u"x"_s, Size, 0)).error().code, Error::Code::SheetDamaged);
    EXPECT_EQ(outcome(test::zipBomb(u"x"_s, 1000, 200u << 20)).error().code, Error::Code::FileTooLarge);
}

} // namespace
} // namespace pei
