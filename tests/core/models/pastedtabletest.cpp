// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/pastedtable.h"
#include "core/models/tsv.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>

#include <ostream>

using namespace Qt::Literals::StringLiterals;

namespace pei {

void PrintTo(const PastedCell &cell, std::ostream *out)
{
    *out << '"' << cell.text.toStdString() << '"';
    if (cell.number)
        *out << " = " << *cell.number;
}

namespace {

TEST(Tsv, ReadsWhatSpreadsheetsWrite)
{
    EXPECT_EQ(parseTsv({}), TextTable());
    EXPECT_EQ(parseTsv(u"1\t2\r\n3\t4\r\n"_s), (TextTable{{u"1"_s, u"2"_s}, {u"3"_s, u"4"_s}}));
    EXPECT_EQ(parseTsv(u"\"a\n\"\"b\"\"\"\tc"_s), (TextTable{{u"a\n\"b\""_s, u"c"_s}}));
    EXPECT_EQ(parseTsv(u"\n1"_s), (TextTable{{u""_s}, {u"1"_s}}));
    EXPECT_EQ(parseTsv(u"5\" de tubo\t1"_s), (TextTable{{u"5\" de tubo"_s, u"1"_s}}));
    const TextTable odd{{u"a\tb"_s, u"\"q\""_s}, {u""_s, u"x\ny"_s}};
    EXPECT_EQ(parseTsv(toTsv(odd)), odd);
}

// As Calc 7.4 writes it: upper-case or lower-case tags, comments, the number in sdval.
const QString CalcHtml = uR"(<!DOCTYPE html>
<html><head><meta http-equiv="content-type" content="text/html; charset=utf-8"/><title></title>
<style type="text/css">body,div,table { font-family:"Liberation Sans" } td { color: red }</style></head>
<body><table cellspacing="0" border="0"><colgroup width="85"></colgroup>
	<tr>
		<td height="17" align="left"><font color="#000000">C&oacute;digo</font></td>
		<td align="right" sdval="1500" sdnum="10250;0;#,##0">1,500</td>
	</tr>
	<tr>
		<td height="17" align="right" sdval="12.3456" sdnum="1033;0;0.00">12.35</td>
		<td align="right" sdval="0.125" sdnum="1033;0;0.00%">12.50%</td>
	</tr>
</table></body></html>)"_s;

// As Excel writes it: unquoted attributes, conditional rows, breaks inside a cell.
const QString ExcelHtml = uR"(<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">
<head><meta name=Generator content="Microsoft Excel 15"><style><!--table {mso-displayed-decimal-separator:"\.";} .xl65 {color:windowtext;} td {a>b}--></style></head>
<body link="#0563C1"><table border=0 cellpadding=0 width=128 style='border-collapse:collapse;width:96pt'>
<!--StartFragment-->
 <col width=64 span=2 style='width:48pt'>
 <tr height=20 style='height:15.0pt'>
  <td height=20 class=xl65 align=right width=64 style='height:15.0pt'>1.500,25</td>
  <td class=xl65 width=64>dos<br>
    l&iacute;neas &lt;b&gt;</td>
 </tr>
 <tr height=20><td height=20 align=right x:num>7</td><td>&nbsp;</td></tr>
<!--EndFragment-->
 <![if supportMisalignedColumns]>
 <tr height=0 style='display:none'><td width=64></td><td width=64></td></tr>
 <![endif]>
</table></body></html>)"_s;

TEST(HtmlTable, ReadsCalcWithTheNumbersBehindTheTexts)
{
    EXPECT_EQ(parseHtmlTable(CalcHtml),
              (PastedTable{{{u"Código"_s, {}}, {u"1,500"_s, 1500.0}}, {{u"12.35"_s, 12.3456}, {u"12.50%"_s, {}}}}));
}

TEST(HtmlTable, ReadsExcel)
{
    EXPECT_EQ(parseHtmlTable(ExcelHtml), (PastedTable{{{u"1.500,25"_s, {}}, {u"dos\nlíneas <b>"_s, {}}},
                                                      {{u"7"_s, {}}, {u"\u00A0"_s, {}}}}));
}

TEST(HtmlTable, ReadsGoogleAndSpansAndCells)
{
    EXPECT_EQ(parseHtmlTable(
                  u"<table><tr><td data-sheets-value=\"{&quot;1&quot;:3,&quot;3&quot;:1.5}\">1,500</td></tr></table>"_s),
              (PastedTable{{{u"1,500"_s, 1.5}}}));
    EXPECT_EQ(parseHtmlTable(u"<table><tr><td colspan=2>a<td rowspan=2>b<tr><td>c</td><td>d</td></tr></table>"_s),
              (PastedTable{{{u"a"_s, {}}, {}, {u"b"_s, {}}}, {{u"c"_s, {}}, {u"d"_s, {}}}}));
    EXPECT_EQ(parseHtmlTable(u"<table><tr><td rowspan=2>a<td>b<tr><td>c</table>"_s),
              (PastedTable{{{u"a"_s, {}}, {u"b"_s, {}}}, {{}, {u"c"_s, {}}}}));
    EXPECT_EQ(parseHtmlTable(u"<table><tr><td>x<table><tr><td>y</td></tr></table></td><td>z</td></tr></table>"_s),
              (PastedTable{{{u"xy"_s, {}}, {u"z"_s, {}}}}));
}

TEST(HtmlTable, ANumberTheTextDoesNotShowIsNotTaken)
{
    const auto number = [](const QString &text, const QString &machine) {
        return parseHtmlTable(u"<table><tr><td sdval=\"%2\">%1</td></tr></table>"_s.arg(text, machine))[0][0].number;
    };
    EXPECT_EQ(number(u"15/03/2024"_s, u"45366"_s), Value());
    EXPECT_EQ(number(u"ND"_s, u"0"_s), Value());
    EXPECT_EQ(number(u"12.35"_s, u"12.36"_s), Value());
    EXPECT_EQ(number(u"1,500"_s, u"1.4996"_s), Value(1.4996));
    EXPECT_EQ(number(u"1,500"_s, u"1499.6"_s), Value(1499.6));
    EXPECT_EQ(number(u"1,500"_s, u"1498"_s), Value());
    EXPECT_EQ(number(u"3"_s, u"2.6"_s), Value(2.6));
    EXPECT_EQ(number(u"3"_s, u"nan"_s), Value());
}

TEST(HtmlTable, SurvivesNonsense)
{
    EXPECT_EQ(parseHtmlTable({}), PastedTable());
    EXPECT_EQ(parseHtmlTable(u"<p>no table</p>"_s), PastedTable());
    for (const QString &text : {u"<"_s, u"<table"_s, u"<table><tr><td"_s, u"<table><td a='"_s, u"<!--"_s,
                                u"<table><tr><td>1 < 2 &#99999999; &; &#xD800;"_s, u"</table></tr></td>"_s,
                                u"<table><tr><td colspan=-5 rowspan=999999999>x"_s})
        parseHtmlTable(text);
    EXPECT_EQ(parseHtmlTable(u"<table><tr><td>1 < 2</table>"_s), (PastedTable{{{u"1 < 2"_s, {}}}}));
}

TEST(PastedTable, TakesShapeFromTheTextAndNumbersFromTheHtml)
{
    EXPECT_EQ(pastedTable(u"Código\t1,500\n12.35\t12.50%\n"_s, CalcHtml)[1][0], (PastedCell{u"12.35"_s, 12.3456}));
    EXPECT_EQ(pastedTable(u"1\n2"_s, {}), (PastedTable{{{u"1"_s, {}}}, {{u"2"_s, {}}}}));
    EXPECT_EQ(pastedTable(u"1\t2\t3"_s, CalcHtml), (PastedTable{{{u"1"_s, {}}, {u"2"_s, {}}, {u"3"_s, {}}}}));
    EXPECT_EQ(pastedTable({}, CalcHtml), parseHtmlTable(CalcHtml));
    EXPECT_EQ(pastedTable(u"Código\n1,500\n12.35"_s, CalcHtml), parseHtmlTable(CalcHtml));
}

TEST(PastedTable, WhatIsWrittenReadsBack)
{
    const PastedTable table{{{u"IND.01 <a&b>"_s, {}}, {u"1,234.57"_s, 1234.5678}}, {{u"ND"_s, {}}, {u"0.10"_s, 0.1}}};
    EXPECT_EQ(parseHtmlTable(toHtmlTable(table)), table);
}

} // namespace
} // namespace pei
