// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/reader.h"
#include "core/reading/report/certificate.h"
#include "core/reading/text/rowgrammar.h"
#include "core/reading/text/sourcetext.h"
#include "tests/core/reading/realtexts.h"
#include "tests/support/printers.h"

#include <QStringEncoder>

#include <gtest/gtest.h>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace pei {
namespace {

using test::inOrder;
using test::laidOut;
Plan realPlan()
{
    return readReportText(inOrder()).value().plan;
}

QString labelsApart(QString t)
{
    return t.replace(u" : "_s, u"\n: "_s);
}

// The same report as an extractor leaves it that follows the page's own order of drawing, with a row cut by a page's
// end: its last line stands behind the next page's head.
TEST(TextForm, CompletesARowThatAPageCut)
{
    QString cut = inOrder();
    const QString whole = u"300597-MUNICIPALIDAD\nPROVINCIAL DE CONTUMAZA\n\n06.01-UNIDAD"_s;
    const QString figures = u"90.00 100.00 ND ND ND ND 35.00 50.00\n"_s;
    ASSERT_EQ(cut.count(whole), 1);
    ASSERT_EQ(cut.count(figures), 1);
    cut.replace(whole, u"300597-MUNICIPALIDAD\nPROVINCIAL DE\n\n06.01-UNIDAD"_s);
    cut.replace(figures, figures + u"\f\nCONTUMAZA\n"_s);
    const Result<Report> report = readReportText(cut);
    ASSERT_TRUE(report);
    EXPECT_EQ(report.value().plan, realPlan());
}

// Nobody can say whose a name's last line is: the row is told, not completed.
TEST(TextForm, TellsARowThatACutLeavesInDoubt)
{
    const QString figures = u"90.00 100.00 ND ND ND ND 35.00 50.00\n"_s;
    QString cut = inOrder();
    cut.replace(figures, figures + u"\f\nde la provincia\n"_s);
    const Result<Report> report = readReportText(cut);
    ASSERT_TRUE(report);
    EXPECT_EQ(report.value().plan.indicators.size(), 37u);
    ASSERT_EQ(report.value().unread.size(), 1u);
    EXPECT_EQ(report.value().unread[0].page, 1);
    EXPECT_TRUE(report.value().unread[0].text.startsWith(u"IND."));
}

// A name's last line behind a page's end may read like what follows the table: the rows behind it are read all the
// same, and the row is told.
TEST(TextForm, LosesNothingBehindANameThatReadsLikeTheClosing)
{
    const QString figures = u"90.00 100.00 ND ND ND ND 35.00 50.00\n"_s;
    const QString lastFigures = u"90.00 100.00 ND ND ND ND 60.00 85.71\n"_s;
    ASSERT_EQ(inOrder().count(lastFigures), 1);
    for (const QString &row : {figures, lastFigures}) {
        for (const QString &rest :
             {u"Tabla Resumen de la provincia\n"_s, u"Avance promedio del pliego\n"_s, u"Tabla Resumen\n"_s}) {
            QString cut = inOrder();
            cut.replace(row, row + u"\f\n"_s + rest);
            const Result<Report> report = readReportText(cut);
            ASSERT_TRUE(report);
            EXPECT_EQ(report.value().plan.indicators.size(), 37u) << rest.toStdString();
            EXPECT_EQ(report.value().unread.size(), 1u) << rest.toStdString();
            EXPECT_EQ(report.value().printed.averages.size(), 1u) << rest.toStdString();
            EXPECT_EQ(report.value().printed.semaphore.size(), 1u) << rest.toStdString();
        }
    }
}

// Where each page's end is known, the closing's own titles above a page's other lines are no row's.
TEST(TextForm, TakesAClosingOnAPageOfItsOwnForWhatItIs)
{
    QString text = inOrder();
    text.insert(text.indexOf(u"Avance promedio"), u'\f');
    const Result<Report> report = readReportText(text);
    ASSERT_TRUE(report);
    EXPECT_EQ(report.value().plan, realPlan());
    EXPECT_TRUE(report.value().unread.empty());
}

// A row's last line, a year, above the page's number: only one of the two is the page's.
TEST(TextForm, KeepsANumberThatStandsAboveAPagesNumber)
{
    const SourceText text = sourceText(u"a\nb\nc\nUNIDAD\n1\n\fd\ne\nf\nUNIDAD\n2024\n2\n\fg\nh\ni\nUNIDAD X\n3\n"_s);
    const auto holds = [&text](const QString &line) {
        return std::any_of(text.lines.begin(), text.lines.end(), [&](const TextLine &own) { return own.text == line; });
    };
    EXPECT_TRUE(holds(u"2024"_s));
    EXPECT_FALSE(holds(u"2"_s));
    EXPECT_FALSE(holds(u"3"_s));
}

// A head that comes level by level, with the cuts of all its columns on one line: the last are the progress columns'.
// Where the cells' own order would read as well, nothing tells.
TEST(TextForm, ReadsAHeadLevelByLevelOrTellsIt)
{
    const auto head = [](const QString &last) {
        return readTextHead({{u"2022"_s, u"2023"_s, u"2024"_s, u"2025"_s},
                             {u"2022"_s, u"2023"_s, u"2024"_s, u"-"_s, u"2024"_s, u"-"_s},
                             last.split(u' ')});
    };
    const Result<TextColumns> columns = head(u"Sem1 Anual Sem1 Anual Sem1 Anual"_s);
    ASSERT_TRUE(columns);
    EXPECT_EQ(columns.value().obtained,
              (std::vector<Period>{
                  {2022, Cut::Semester1}, {2022, Cut::Annual}, {2023, Cut::Semester1}, {2023, Cut::Annual}}));
    EXPECT_EQ(columns.value().progress, (std::vector<Period>{{2024, Cut::Semester1}, {2024, Cut::Annual}}));
    const Result<TextColumns> open = readTextHead({{u"2022"_s, u"2023"_s, u"2024"_s},
                                                   {u"2022"_s, u"2023"_s, u"2023-"_s},
                                                   {u"Anual"_s, u"Sem1"_s, u"Anual"_s, u"Anual"_s}});
    ASSERT_FALSE(open);
    EXPECT_EQ(open.error().code, Error::Code::HeadUnreadable);
    const Result<TextColumns> own = readTextHead({{u"2022"_s, u"2023"_s, u"2024"_s},
                                                  {u"2022"_s, u"2023"_s, u"2023-"_s},
                                                  {u"Anual"_s},
                                                  {u"Sem1"_s, u"Anual"_s, u"Anual"_s}});
    ASSERT_TRUE(own);
    EXPECT_EQ(own.value().obtained.size(), 3u);
}

// The head's years stand alone on their lines and count on: they are no page numbers.
TEST(TextForm, TakesNoYearForAPagesNumber)
{
    const SourceText text = sourceText(u"2022\nSem1\n2023\nSem1\n2024\nSem1\n"_s);
    EXPECT_EQ(text.lines[0].text, u"2022"_s);
    EXPECT_EQ(text.lines[2].text, u"2023"_s);
}

// Without form feeds the head, printed again, tells where a page ends.
TEST(TextForm, CompletesARowAboveAHeadPrintedAgain)
{
    QString cut = inOrder();
    const QString head = cut.sliced(cut.indexOf(u"Código"_s), cut.indexOf(u"AEI.01.01 "_s) - cut.indexOf(u"Código"_s));
    const QString whole = u"300597-MUNICIPALIDAD\nPROVINCIAL DE CONTUMAZA\n\n06.01-UNIDAD"_s;
    const QString figures = u"90.00 100.00 ND ND ND ND 35.00 50.00\n"_s;
    cut.replace(whole, u"300597-MUNICIPALIDAD\nPROVINCIAL DE\n\n06.01-UNIDAD"_s);
    cut.replace(figures, figures + head + u"CONTUMAZA\n"_s);
    ASSERT_FALSE(cut.contains(u'\f'));
    const Result<Report> report = readReportText(cut);
    ASSERT_TRUE(report);
    EXPECT_EQ(report.value().plan, realPlan());
}

// Chromium's copy runs on from the running head to the title, from there to the labels, and from the head to the rows.
QString runsOn(QString t)
{
    const auto join = [&t](const QString &line, const QString &with) {
        qsizetype at = t.indexOf(u'\n' + line);
        ASSERT_GE(at, 0) << line.toStdString();
        t.replace(at, 1, with);
        while (at > 0 && t[at - 1] == u'\n')
            t.remove(--at, 1);
    };
    for (const QString &line : {u"AEI.01.01 "_s, u"Avance promedio"_s})
        join(line, QString());
    for (const QString &line : {u"Periodo PEI"_s, u"Nivel de Gobierno"_s, u"Departamento"_s, u"Código"_s,
                                u"Tabla Resumen"_s, u"Acciones 32"_s, u"ALERTAS"_s})
        join(line, u" "_s);
    return u"300597 - OTRA UNIDAD 23/07/2024 10:15:32 1/2"_s + t;
}
TEST(TextForm, KnowsATitleLabelsAndAHeadThatRunOn)
{
    const Result<Report> report = readReportText(runsOn(inOrder()));
    ASSERT_TRUE(report) << int(report.error().code);
    EXPECT_TRUE(report.value().unread.empty());
    EXPECT_EQ(report.value().plan, realPlan());
    EXPECT_EQ(report.value().printed, readReportText(inOrder()).value().printed);
}

// A value that goes on below a blank line: between labels it is sure, behind the last one it may be anything.
TEST(TextForm, JoinsAValueBehindABlankLineOnlyWhereItIsSure)
{
    const auto with = [](const QString &after, const QString &before) {
        QString text = inOrder();
        const qsizetype at = text.indexOf(u'\n' + before);
        text.insert(at, after);
        return readReportText(text);
    };
    const Result<Report> inside = with(u"\n\nY ANEXOS"_s, u"Provincia"_s);
    ASSERT_TRUE(inside);
    EXPECT_EQ(inside.value().plan.entity.line(EntityLevel::Department)->name, u"CAJAMARCA Y ANEXOS"_s);
    const Result<Report> last = with(u"\n\nY ANEXOS\n"_s, u"Código"_s);
    ASSERT_FALSE(last);
    EXPECT_EQ(last.error().code, Error::Code::TextOutOfOrder);
}

// A reading is given time by the page; a long text earns as much as the pages that it fills, if it is a report's.
TEST(TextForm, EarnsTimeForALongReport)
{
    const auto pagesOf = [](const QString &text) {
        int pages = 0;
        bool recognised = false;
        ReadOptions options;
        options.recognised = [&recognised] { recognised = true; };
        options.progress = [&](int page, int of) {
            EXPECT_TRUE(recognised);
            EXPECT_EQ(page, ++pages);
            EXPECT_LE(page, of);
        };
        static_cast<void>(readReportBytes(text.toUtf8(), options));
        return pages;
    };
    const QString closing = inOrder().sliced(inOrder().indexOf(u"ALERTAS"));
    EXPECT_GE(pagesOf(inOrder() + u"Nota al pie\n"_s.repeated(20000)), 20);
    EXPECT_EQ(pagesOf(closing + u"Nota al pie\n"_s.repeated(20000)), 0);
    EXPECT_EQ(pagesOf(inOrder().first(12000)), 0);
}

// A value's later line that could be the head's first as well is not cut off.
TEST(TextForm, RefusesAHeadingApartWithALineOfNobodys)
{
    QString text = labelsApart(inOrder());
    const qsizetype head = text.indexOf(u"Código"_s);
    text.insert(head, u"\n\nDE LA ZONA ALTA\n"_s);
    const Result<Report> report = readReportText(text);
    ASSERT_FALSE(report);
    EXPECT_EQ(report.error().code, Error::Code::TextOutOfOrder);
}

using Change = QString (*)(QString);

// Rows that a text leaves in doubt: each case spoils the row of AEI.04.01, and whatever is read must be in the report.
const QString DoubtfulRow = u"IND.01.AEI.04.01 Porcentaje de Implementación del Plan de\nDesarrollo Urbano\n"_s;
const QString DoubtfulFigures = u"25.00 30.00 35.00 40.00 45.00 50.00 ND ND ND ND 15.00 42.86\n"_s;

QString codeBehindThePage(QString t)
{
    return t.replace(DoubtfulFigures, DoubtfulFigures + u"\fAEI.01.09\n"_s);
}
QString codeBehindAnyPage(QString t)
{
    return t.replace(DoubtfulFigures, DoubtfulFigures + u"AEI.01.09\n"_s);
}
QString elementBehindThePage(QString t)
{
    return t.replace(DoubtfulFigures, DoubtfulFigures + u"\fAEI.01.09 de la provincia 10.00\n"_s);
}
QString brokenCode(QString t)
{
    return t.replace(DoubtfulRow,
                     u"IND.01.\nAEI.04.01\nPorcentaje de Implementación del Plan de\nIND.02.AEI.04.01 Urbano\n"_s);
}
QString numberInTheUnit(QString t)
{
    return t.replace(u"CONTUMAZA\n\n10-GERENCIA"_s, u"CONTUMAZA 202410-GERENCIA"_s);
}
QString digitInTheUnit(QString t)
{
    return t.replace(u"CONTUMAZA\n\n10-GERENCIA"_s, u"CONTUMAZA 110-GERENCIA"_s);
}
// The row again as a second one whose first line stays on the page before.
QString nameBeforeThePage(QString t)
{
    const qsizetype row = t.indexOf(DoubtfulRow);
    const qsizetype end = t.indexOf(DoubtfulFigures) + DoubtfulFigures.size();
    QString second = t.sliced(row, end - row);
    second.replace(DoubtfulRow, u"Porcentaje de Implementación del Plan de\n\fIND.02.AEI.04.01\nDesarrollo Urbano\n"_s);
    return t.insert(end, second);
}

class TextInDoubt : public testing::TestWithParam<std::pair<const char *, Change>>
{
};

TEST_P(TextInDoubt, ReadsNoRowThatIsNotThere)
{
    const QString text = GetParam().second(inOrder());
    ASSERT_NE(text, inOrder());
    const Result<Report> report = readReportText(text);
    ASSERT_TRUE(report);
    const std::vector<Indicator> &real = realPlan().indicators;
    for (const Indicator &row : report.value().plan.indicators)
        EXPECT_NE(std::find(real.begin(), real.end(), row), real.end()) << row.code.toStdString();
    EXPECT_GE(report.value().plan.indicators.size(), 30u);
    EXPECT_FALSE(report.value().unread.empty());
}

INSTANTIATE_TEST_SUITE_P(Texts, TextInDoubt,
                         testing::Values(std::pair("codeBehindThePage", &codeBehindThePage),
                                         std::pair("codeBehindAnyPage", &codeBehindAnyPage),
                                         std::pair("elementBehindThePage", &elementBehindThePage),
                                         std::pair("brokenCode", &brokenCode),
                                         std::pair("numberInTheUnit", &numberInTheUnit),
                                         std::pair("digitInTheUnit", &digitInTheUnit),
                                         std::pair("nameBeforeThePage", &nameBeforeThePage)),
                         [](const auto &of) { return std::string(of.param.first); });

QString windows(QString t)
{
    return t.replace(u"\n"_s, u"\r\n"_s);
}
QString oldMac(QString t)
{
    return t.replace(u'\n', u'\r');
}
QString hardSpaces(QString t)
{
    return t.replace(u' ', QChar(0x00A0));
}
QString tabs(QString t)
{
    return t.replace(u' ', u'\t');
}
QString trailingSpaces(QString t)
{
    return t.replace(u"\n"_s, u"   \n"_s);
}
QString decomposed(QString t)
{
    return t.normalized(QString::NormalizationForm_D);
}
QString manyBlankLines(QString t)
{
    return t.replace(u"\nIND."_s, u"\n\n\n\nIND."_s);
}
QString softHyphens(QString t)
{
    return t.replace(u"INFRAESTRUCTURA"_s, u"INFRA\u00ADESTRUC\u00AD\nTURA"_s);
}
QString zeroWidth(QString t)
{
    return QChar(0xFEFF) + t.replace(u"Ascendente"_s, u"\u200BAscendente"_s);
}
QString pageMarks(QString t)
{
    return t.replace(u"\nAEI.04.01"_s, u"\nPágina 1 de 3\n\nAEI.04.01"_s)
        .replace(u"\nIND.01.AEI.09.01"_s, u"\nPágina 2 de 3\n\nIND.01.AEI.09.01"_s);
}

QString gluedFigures(QString t)
{
    QString glued = DoubtfulFigures;
    return t.replace(DoubtfulFigures, glued.remove(u' '));
}
// Chromium's copy runs on from a row's figures to the next row's code.
QString gluedRows(QString t)
{
    return t.replace(u"\nAEI."_s, u"AEI."_s).replace(u"\nIND."_s, u"IND."_s);
}
QString labelsAndColonsApart(QString t)
{
    return t.replace(u" : "_s, u"\n\n:\n"_s);
}
QString gluedYear(QString t)
{
    return t.replace(u"Agregable 2020 15.00 25.00 "_s, u"Agregable202015.0025.00 "_s);
}

class TextDisguised : public testing::TestWithParam<std::pair<const char *, Change>>
{
};

TEST_P(TextDisguised, ReadsTheSame)
{
    const Result<Report> report = readReportText(GetParam().second(inOrder()));
    ASSERT_TRUE(report) << int(report.error().code);
    EXPECT_TRUE(report.value().unread.empty());
    EXPECT_EQ(report.value().plan, realPlan());
}

INSTANTIATE_TEST_SUITE_P(
    Copies, TextDisguised,
    testing::Values(std::pair("windows", &windows), std::pair("oldMac", &oldMac), std::pair("hardSpaces", &hardSpaces),
                    std::pair("tabs", &tabs), std::pair("trailingSpaces", &trailingSpaces),
                    std::pair("decomposed", &decomposed), std::pair("manyBlankLines", &manyBlankLines),
                    std::pair("softHyphens", &softHyphens), std::pair("zeroWidth", &zeroWidth),
                    std::pair("pageMarks", &pageMarks), std::pair("gluedFigures", &gluedFigures),
                    std::pair("gluedYear", &gluedYear), std::pair("gluedRows", &gluedRows),
                    std::pair("labelsApart", &labelsApart), std::pair("labelsAndColonsApart", &labelsAndColonsApart)),
    [](const auto &of) { return std::string(of.param.first); });

class TextEncoded : public testing::TestWithParam<std::pair<const char *, bool>>
{
};

TEST_P(TextEncoded, IsDecoded)
{
    const QString text = inOrder();
    QStringEncoder encoder(GetParam().first,
                           GetParam().second ? QStringConverter::Flag::WriteBom : QStringConverter::Flag::Default);
    const QByteArray bytes = encoder(text);
    const Result<Report> report = readReportBytes(bytes);
    ASSERT_TRUE(report);
    EXPECT_EQ(report.value().plan, realPlan());
}

INSTANTIATE_TEST_SUITE_P(Encodings, TextEncoded,
                         testing::Values(std::pair("UTF-8", false), std::pair("UTF-8", true),
                                         std::pair("UTF-16LE", false), std::pair("UTF-16LE", true),
                                         std::pair("UTF-16BE", false), std::pair("UTF-16BE", true),
                                         std::pair("ISO-8859-1", false)));

TEST(TextForm, ProvesItselfWithoutPages)
{
    for (const QString &text : {inOrder(), laidOut()}) {
        Report report = readReportText(text).value();
        EXPECT_TRUE(certify(report).holds());
        report.plan.indicators[5].obtained.back() = 2500.0;
        const Certificate certificate = certify(report);
        ASSERT_EQ(certificate.differences.size(), 1u);
        EXPECT_EQ(certificate.differences[0].page, 0);
    }
}

// An element at a page's end whose name goes on behind it: half a name is no name.
TEST(TextForm, TellsALaidOutElementThatAPageCuts)
{
    QString text = laidOut();
    const QString end = u"DE USO PÚBLICO EN LA PROVINCIA (Prioridad:4)"_s;
    ASSERT_EQ(text.count(end), 1);
    text.replace(end, u"DE USO PÚBLICO"_s.leftJustified(end.size()));
    text.replace(text.indexOf(u'\f'), 1, u"\fEN LA PROVINCIA\n"_s);
    const Result<Report> report = readReportText(text);
    ASSERT_TRUE(report);
    EXPECT_FALSE(report.value().unread.empty());
    for (const Element &element : report.value().plan.elements)
        EXPECT_NE(element.code, u"AEI.05.03"_s) << element.name.toStdString();
}

// The last row may go on behind a page's end, where nothing else stands above the closing.
TEST(TextForm, TellsALaidOutLastRowThatAPageCuts)
{
    QString text = laidOut();
    const qsizetype closing = text.indexOf(u"Avance promedio");
    ASSERT_GT(closing, 0);
    const qsizetype line = text.lastIndexOf(u'\n', closing) + 1;
    text.insert(line, u"\f                   PLIEGO\n\n"_s);
    const Result<Report> report = readReportText(text);
    ASSERT_TRUE(report);
    EXPECT_EQ(report.value().plan.indicators.size(), 37u);
    EXPECT_EQ(report.value().unread.size(), 1u);
}

// A word that stands where no cell begins belongs to somebody: the row is told.
TEST(TextForm, TellsALaidOutRowWithAStrayWord)
{
    QString text = laidOut();
    const QString unit = u"10.06-UNIDAD DE GESTION         Muy"_s;
    ASSERT_TRUE(text.contains(unit));
    text.replace(text.indexOf(unit), unit.size(), u"10.06-UNIDAD DE GESTION    x    Muy"_s);
    const Result<Report> report = readReportText(text);
    ASSERT_TRUE(report);
    EXPECT_EQ(report.value().plan.indicators.size(), 37u);
    ASSERT_EQ(report.value().unread.size(), 1u);
    EXPECT_EQ(report.value().unread[0].page, 1);
}

// A line as wide as its cell pushes the next cell's aside: its last word then stands where that cell begins.
TEST(TextForm, ReadsALaidOutNameThatPushesTheUnitAside)
{
    QString text = laidOut();
    const QString line = u"organizados que reciben asistencia técnica en PROVINCIAL DE   "_s;
    ASSERT_TRUE(text.contains(line));
    text.replace(line, u"organizados que reciben asistencia técnica ya en PROVINCIAL DE"_s);
    const Result<Report> report = readReportText(text);
    ASSERT_TRUE(report);
    ASSERT_EQ(report.value().plan.indicators.size(), 38u);
    EXPECT_EQ(report.value().plan.indicators[2].executingUnit, realPlan().indicators[2].executingUnit);
    EXPECT_TRUE(report.value().plan.indicators[2].name.contains(u"técnica ya en gestión"_s));
}

// An element's name may stand in a cell of its own, among the names of the rows.
TEST(TextForm, KeepsALaidOutElementsNameFromItsRows)
{
    QString text = laidOut();
    const QString name = u"ASISTENCIA TÉCNICA A NUEVOS EMPRENDEDORES DE FORMA OPORTUNA EN LA PROVINCIA (Prioridad:3)"_s;
    const qsizetype at = text.indexOf(u"AEI.02.01 "_s + name);
    ASSERT_GT(at, 0);
    const qsizetype end = text.indexOf(u'\n', at);
    const QString rest = u"\n                   EMPRENDEDORES DE FORMA OPORTUNA EN LA PROVINCIA"_s;
    for (const QString &priority : {u" (Prioridad:3)"_s, QString()}) {
        QString apart = text;
        QString line = text.sliced(at, end - at);
        line.replace(name, u"         ASISTENCIA TÉCNICA A NUEVOS"_s.leftJustified(name.size()));
        apart.replace(at, end - at, line + rest + priority);
        const Result<Report> report = readReportText(apart);
        ASSERT_TRUE(report);
        const std::vector<Indicator> &real = realPlan().indicators;
        for (const Indicator &row : report.value().plan.indicators)
            EXPECT_NE(std::find(real.begin(), real.end(), row), real.end()) << row.code.toStdString();
        EXPECT_GE(report.value().plan.indicators.size(), 30u);
        for (const Element &element : report.value().plan.elements) {
            if (element.code == u"AEI.02.01") {
                EXPECT_EQ(element.name, name.first(name.indexOf(u" ("_s)));
            }
        }
    }
}

TEST(TextForm, KnowsAReportsTextFromCells)
{
    EXPECT_TRUE(looksLikeReportText(inOrder()));
    EXPECT_TRUE(looksLikeReportText(laidOut()));
    EXPECT_FALSE(looksLikeReportText(u"IND.01.AEI.01.01\t3.00\t10.00"_s));
    EXPECT_FALSE(looksLikeReportText(u"El reporte de seguimiento de ayer"_s));
    EXPECT_FALSE(looksLikeReportText(QString()));
}

} // namespace
} // namespace pei
