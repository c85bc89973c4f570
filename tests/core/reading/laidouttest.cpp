// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/reader.h"
#include "tests/support/printers.h"

#include <QStringList>

#include <gtest/gtest.h>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace pei {
namespace {

enum Column : std::size_t { Code, Name, Unit, Office, Relevance, Direction, Aggregation, Figures };
constexpr std::array<qsizetype, 8> Lefts{0, 19, 45, 70, 96, 109, 122, 138};

// A line as an extractor lays it out: each cell's words begin at their column, or behind what reaches into it.
QString line(const std::vector<std::pair<Column, QString>> &cells, qsizetype gap = 1)
{
    QString text;
    for (const auto &[column, words] : cells)
        text = text.leftJustified(std::max(Lefts[column], text.isEmpty() ? 0 : text.size() + gap)) + words;
    return text + u'\n';
}

QString element(const QString &code, const QString &name)
{
    return line({{Code, code + u' ' + name}, {Figures, u"                                            50.00"_s}});
}

// The cells of a row that never wrap here.
std::vector<std::pair<Column, QString>> rest(const QString &target)
{
    return {{Relevance, u"Relevante"_s},
            {Direction, u"Ascendente"_s},
            {Aggregation, u"No Agregable"_s},
            {Figures, u"2021   10.00   20.00   30.00   "_s + target + u"   15.00   50.00"_s}};
}

QString withRest(std::vector<std::pair<Column, QString>> cells, const QString &target = u"40.00"_s)
{
    for (auto &cell : rest(target))
        cells.push_back(std::move(cell));
    return line(cells);
}

QString report(const QString &rows)
{
    return u"REPORTE DE SEGUIMIENTO ANUAL 2023 DEL PLAN ESTRATÉGICO INSTITUCIONAL (PEI)\n"
           "Periodo PEI: 2022 - 2024\n"
           "Nivel de Gobierno: M - GOBIERNOS LOCALES\n"
           "Departamento: 06 - CAJAMARCA\n"
           "Provincia: 0611 - SAN MIGUEL\n"
           "Distrito: 061101 - SAN MIGUEL\n"
           "Unidad Ejecutora: 300620 - OTRA UNIDAD\n\n"_s +
           line({{Figures, u"Línea Base     Logro Esperado        Valores   Avance"_s}}) +
           line({{Figures, u"                                     Obtenidos Tipo I (%)"_s}}) +
           line({{Code, u"Código"_s},
                 {Name, u"Denominación"_s},
                 {Unit, u"UE"_s},
                 {Office, u"Unidad de Organización"_s},
                 {Relevance, u"Relevancia"_s},
                 {Direction, u"Sentido"_s},
                 {Aggregation, u"Tipo de"_s},
                 {Figures, u"                                      2023     2023 -"_s}}) +
           line({{Direction, u"Esperado"_s},
                 {Aggregation, u"Agregación"_s},
                 {Figures, u"Año    Valor   2022    2023    2024    Anual   Anual"_s}}) +
           u'\n' + rows + u"\nAvance promedio de AEI: 50.00\n"_s;
}

const QString Executing = u"MUNICIPALIDAD PROVINCIAL DE SAN MIGUEL"_s;

// The name's last line and the unit's touch: alone, nothing says whose the words between them are.
QString touchingName(const QString &code, const QString &first, const QString &second)
{
    return withRest({{Code, code},
                     {Name, first},
                     {Unit, u"300597-MUNICIPALIDAD"_s},
                     {Office, u"10.06-UNIDAD DE RIESGOS"_s}}) +
           line({{Name, second}, {Unit, u"PROVINCIAL DE SAN MIGUEL"_s}});
}
// The unit's last line and the office's touch.
QString touchingUnit(const QString &code, const QString &office)
{
    return withRest(
               {{Code, code}, {Name, u"Número de familias"_s}, {Unit, u"300597-MUNICIPALIDAD"_s}, {Office, office}}) +
           line({{Name, u"capacitadas"_s}, {Unit, u"PROVINCIAL DE SAN MIGUEL"_s}, {Office, u"RIESGOS"_s}});
}

QString touchingNames()
{
    return element(u"AEI.01.01"_s, u"PREVENCIÓN (Prioridad:1)"_s) +
           touchingName(u"IND.01.AEI.01.01"_s, u"Porcentaje de viviendas"_s, u"con agua potable vigilada"_s) +
           element(u"AEI.01.02"_s, u"RESPUESTA (Prioridad:2)"_s) +
           touchingName(u"IND.01.AEI.01.02"_s, u"Porcentaje de hogares"_s, u"con atención oportuna ya"_s);
}

// No row is certain by itself; but one code has one name, and only one name fits all of its rows.
TEST(LaidOut, TakesANameThatAllRowsWithItsCodeAllow)
{
    const Result<Report> read =
        readReportText(report(touchingNames() + element(u"AEI.01.03"_s, u"ASISTENCIA (Prioridad:3)"_s) +
                              touchingUnit(u"IND.01.AEI.01.03"_s, u"10.06-UNIDAD DE"_s)));
    ASSERT_TRUE(read) << int(read.error().code);
    EXPECT_TRUE(read.value().unread.empty());
    const std::vector<Indicator> &rows = read.value().plan.indicators;
    ASSERT_EQ(rows.size(), 3u);
    for (const Indicator &row : rows) {
        EXPECT_EQ(row.executingUnit.name, Executing);
        EXPECT_EQ(row.responsibleUnit.name, u"UNIDAD DE RIESGOS"_s);
    }
    EXPECT_EQ(rows[0].name, u"Porcentaje de viviendas con agua potable vigilada"_s);
    EXPECT_EQ(rows[1].name, u"Porcentaje de hogares con atención oportuna ya"_s);
    EXPECT_EQ(rows[2].name, u"Número de familias capacitadas"_s);
}

// The same without a row that would tell: nothing is guessed.
TEST(LaidOut, GuessesNoNameThatSeveralRowsLeaveOpen)
{
    for (const QString &last : {QString(), touchingUnit(u"IND.01.AEI.01.03"_s, u"11.02-UNIDAD DE"_s)}) {
        const Result<Report> read =
            readReportText(report(touchingNames() + element(u"AEI.01.03"_s, u"ASISTENCIA (Prioridad:3)"_s) + last));
        EXPECT_TRUE(!read || read.value().plan.indicators.empty());
    }
}

// Many rows of one element, their names' lines in between: where one ends is told by how cells stand to their codes.
TEST(LaidOut, CutsManyRowsOfOneElement)
{
    QString rows = element(u"AEI.01.01"_s, u"PREVENCIÓN (Prioridad:1)"_s);
    const auto add = [&rows](const QString &code, const QString &what, const QString &target) {
        rows +=
            line({{Name, u"Porcentaje de "_s + what}}) +
            withRest(
                {{Code, code}, {Name, u"que cuentan con agua"_s}, {Unit, u"300597-LOJA"_s}, {Office, u"10.06-AGUA"_s}},
                target) +
            line({{Name, u"vigilada"_s}});
    };
    add(u"IND.01.AEI.01.01"_s, u"hogares"_s, u"10.00"_s);
    rows += element(u"AEI.01.02"_s, u"RESPUESTA (Prioridad:2)"_s);
    constexpr int Rows = 12;
    for (int r = 1; r <= Rows; ++r)
        add(u"IND.%1.AEI.01.02"_s.arg(r, 2, 10, QChar(u'0')), u"casas %1"_s.arg(r), u"%1.00"_s.arg(r));
    const Result<Report> read = readReportText(report(rows));
    ASSERT_TRUE(read) << int(read.error().code);
    EXPECT_TRUE(read.value().unread.empty());
    const std::vector<Indicator> &indicators = read.value().plan.indicators;
    ASSERT_EQ(indicators.size(), std::size_t(Rows + 1));
    for (int r = 1; r <= Rows; ++r) {
        EXPECT_EQ(indicators[std::size_t(r)].name, u"Porcentaje de casas %1 que cuentan con agua vigilada"_s.arg(r));
        EXPECT_EQ(indicators[std::size_t(r)].targets.back(), Value(r));
    }
}

// A row whose name's three lines stand around its code.
QString centredRow(const QString &code, const QStringList &name)
{
    return line({{Name, name[0]}}) +
           withRest({{Code, code}, {Name, name[1]}, {Unit, u"300597-LOJA"_s}, {Office, u"10.06-AGUA"_s}}) +
           line({{Name, name[2]}});
}

// Every element has two rows: each pair could be cut in three ways, but all pairs together align their cells in one.
TEST(LaidOut, AlignsCellsInTheOneWayThatAllRowsAllow)
{
    QString rows;
    for (int e = 1; e <= 3; ++e) {
        rows += element(u"AEI.01.0%1"_s.arg(e), u"PREVENCIÓN (Prioridad:1)"_s);
        for (int r = 1; r <= 2; ++r)
            rows += centredRow(u"IND.0%1.AEI.01.0%2"_s.arg(r).arg(e),
                               {u"casas con"_s, u"red %1%2"_s.arg(e).arg(r), u"vigilada"_s});
    }
    const Result<Report> read = readReportText(report(rows));
    ASSERT_TRUE(read) << int(read.error().code);
    EXPECT_TRUE(read.value().unread.empty());
    ASSERT_EQ(read.value().plan.indicators.size(), 6u);
    EXPECT_EQ(read.value().plan.indicators[3].name, u"casas con red 22 vigilada"_s);
}

// An element's name in the rows' column, around its code: as many of its lines stand above as below.
TEST(LaidOut, PartsAnElementsCentredNameFromTheRowsAround)
{
    const auto element = [](const QString &code, const QStringList &name) -> QString {
        return line({{Name, name[0]}}) +
               line(
                   {{Code, code}, {Name, name[1]}, {Figures, u"                                            50.00"_s}}) +
               line({{Name, name[2]}});
    };
    const auto row = [](const QString &code, const QStringList &name) -> QString {
        return line({{Name, name[0]}, {Unit, u"300597-GOBIERNO"_s}}) +
               withRest({{Code, code}, {Name, name[1]}, {Unit, u"REGIONAL"_s}, {Office, u"10.06-AGUA"_s}}) +
               line({{Name, name[2]}, {Unit, u"DE LOJA"_s}});
    };
    const Result<Report> read =
        readReportText(report(element(u"AEI.01.01"_s, {u"MEJORA"_s, u"DE LOS"_s, u"SERVICIOS"_s}) +
                              row(u"IND.01.AEI.01.01"_s, {u"casas con"_s, u"red pública"_s, u"vigilada"_s}) +
                              element(u"AEI.01.02"_s, {u"FORTALECER"_s, u"LAS"_s, u"CAPACIDADES"_s}) +
                              row(u"IND.01.AEI.01.02"_s, {u"hogares"_s, u"con agua"_s, u"vigilada"_s}) +
                              row(u"IND.02.AEI.01.02"_s, {u"plazas"_s, u"con luz"_s, u"vigilada"_s})));
    ASSERT_TRUE(read) << int(read.error().code);
    EXPECT_TRUE(read.value().unread.empty());
    const Plan &plan = read.value().plan;
    ASSERT_EQ(plan.elements.size(), 2u);
    EXPECT_EQ(plan.elements[0].name, u"MEJORA DE LOS SERVICIOS"_s);
    EXPECT_EQ(plan.elements[1].name, u"FORTALECER LAS CAPACIDADES"_s);
    ASSERT_EQ(plan.indicators.size(), 3u);
    EXPECT_EQ(plan.indicators[0].name, u"casas con red pública vigilada"_s);
    EXPECT_EQ(plan.indicators[1].name, u"hogares con agua vigilada"_s);
    EXPECT_EQ(plan.indicators[2].name, u"plazas con luz vigilada"_s);
}

// Two spaces behind one code do not put the names into a cell of their own, where another name goes on below its code.
TEST(LaidOut, TakesNoLineAboveAnElementThatGoesOnBelowItsCode)
{
    const Result<Report> read = readReportText(
        report(element(u"AEI.01.01"_s, u" PREVENCIÓN (Prioridad:1)"_s) +
               centredRow(u"IND.01.AEI.01.01"_s, {u"casas con"_s, u"red pública"_s, u"VIGILADA"_s}) +
               element(u"AEI.01.02"_s, u"MEJORA DE LOS"_s) + line({{Code, u"SERVICIOS (Prioridad:2)"_s}}) +
               centredRow(u"IND.01.AEI.01.02"_s, {u"hogares"_s, u"con agua"_s, u"vigilada"_s})));
    ASSERT_TRUE(read) << int(read.error().code);
    EXPECT_TRUE(read.value().unread.empty());
    const Plan &plan = read.value().plan;
    ASSERT_EQ(plan.elements.size(), 2u);
    EXPECT_EQ(plan.elements[1].name, u"MEJORA DE LOS SERVICIOS"_s);
    ASSERT_EQ(plan.indicators.size(), 2u);
    EXPECT_EQ(plan.indicators[0].name, u"casas con red pública VIGILADA"_s);
}

// An element's last line may begin with an indicator's code.
TEST(LaidOut, KeepsAnElementsLineThatBeginsWithACode)
{
    const Result<Report> read = readReportText(report(
        element(u"AEI.01.01"_s, u"MEJORA DE LO QUE MIDE"_s) + line({{Code, u"IND.01.AEI.01.01 (Prioridad:1)"_s}}) +
        centredRow(u"IND.01.AEI.01.01"_s, {u"casas con"_s, u"red pública"_s, u"vigilada"_s})));
    ASSERT_TRUE(read) << int(read.error().code);
    EXPECT_TRUE(read.value().unread.empty());
    ASSERT_EQ(read.value().plan.elements.size(), 1u);
    EXPECT_EQ(read.value().plan.elements[0].name, u"MEJORA DE LO QUE MIDE IND.01.AEI.01.01"_s);
    EXPECT_EQ(read.value().plan.elements[0].priority, 1);
}

// A long line of a name pushes what stands beside it to the right, gap and all.
TEST(LaidOut, KnowsACellThatALongLinePushesAside)
{
    const Result<Report> read =
        readReportText(report(element(u"AEI.01.01"_s, u"PREVENCIÓN (Prioridad:1)"_s) +
                              withRest({{Code, u"IND.01.AEI.01.01"_s},
                                        {Name, u"Porcentaje de hogares"_s},
                                        {Unit, u"300597-MUNICIPALIDAD"_s},
                                        {Office, u"10.06-UNIDAD DE RIESGOS"_s}}) +
                              line({{Name, u"QUE CUENTAN CON AGUA VIGILADA EN"_s}, {Unit, u"PROVINCIAL"_s}}, 3) +
                              line({{Name, u"el distrito"_s}, {Unit, u"DE SAN MIGUEL"_s}})));
    ASSERT_TRUE(read) << int(read.error().code);
    ASSERT_EQ(read.value().plan.indicators.size(), 1u);
    EXPECT_EQ(read.value().plan.indicators[0].executingUnit.name, Executing);
    EXPECT_EQ(read.value().plan.indicators[0].name,
              u"Porcentaje de hogares QUE CUENTAN CON AGUA VIGILADA EN el distrito"_s);
}

// Three cells' words with single spaces between them, and the office's own among the name's: nobody can part them.
TEST(LaidOut, TellsARowWhoseThreeCellsTouch)
{
    const QString told = withRest({{Code, u"IND.01.AEI.01.02"_s},
                                   {Name, u"Porcentaje de hogares"_s},
                                   {Unit, u"300597-MUNICIPALIDAD"_s},
                                   {Office, u"10.07-UNIDAD"_s}}) +
                         line({{Name, u"que cuentan con agua vigilada PROVINCIAL DE SAN MIGUEL 003 - RIESGOS"_s}});
    const Result<Report> read =
        readReportText(report(element(u"AEI.01.01"_s, u"PREVENCIÓN (Prioridad:1)"_s) +
                              withRest({{Code, u"IND.01.AEI.01.01"_s},
                                        {Name, u"Porcentaje de hogares"_s},
                                        {Unit, u"300597-MUNICIPALIDAD"_s},
                                        {Office, u"10.06-UNIDAD DE RIESGOS"_s}}) +
                              line({{Unit, u"PROVINCIAL"_s}}) + line({{Unit, u"DE SAN MIGUEL"_s}}) +
                              element(u"AEI.01.02"_s, u"RESPUESTA (Prioridad:2)"_s) + told));
    ASSERT_TRUE(read) << int(read.error().code);
    EXPECT_EQ(read.value().plan.indicators.size(), 1u);
    EXPECT_EQ(read.value().unread.size(), 1u);
}

// An extractor sets words by where they begin. Of two figures that overlap, the wider one may begin first and yet
// belong to the later column; the narrower one cannot.
TEST(LaidOut, TellsFiguresThatMayHaveChangedPlaces)
{
    const auto row = [](const QString &code) {
        return withRest({{Code, code},
                         {Name, u"Porcentaje de hogares"_s},
                         {Unit, u"300597-MUNICIPALIDAD"_s},
                         {Office, u"10.06-UNIDAD DE RIESGOS"_s}});
    };
    const auto readWith = [&row](const QString &glued) {
        return readReportText(report(element(u"AEI.01.01"_s, u"PREVENCIÓN (Prioridad:1)"_s) +
                                     row(u"IND.01.AEI.01.01"_s) +
                                     element(u"AEI.01.02"_s, u"RESPUESTA (Prioridad:2)"_s) +
                                     row(u"IND.01.AEI.01.02"_s).replace(u"20.00   30.00"_s, glued)));
    };
    const Result<Report> told = readWith(u"20.00ND"_s);
    ASSERT_TRUE(told) << int(told.error().code);
    EXPECT_EQ(told.value().plan.indicators.size(), 1u);
    EXPECT_EQ(told.value().unread.size(), 1u);
    const Result<Report> read = readWith(u"ND30.00"_s);
    ASSERT_TRUE(read) << int(read.error().code);
    ASSERT_EQ(read.value().plan.indicators.size(), 2u);
    EXPECT_EQ(read.value().plan.indicators[1].targets, (std::vector<Value>{std::nullopt, 30.0, 40.0}));
}

// A unit's last line that an extractor has pushed to where the page's leftmost responsible unit begins: it may be
// either's, unless another row names the units.
TEST(LaidOut, GivesNoUnitsLineToTheCellBeside)
{
    const auto rowWith = [](const QString &code, qsizetype at) -> QString {
        return withRest({{Code, code},
                         {Name, u"Número de familias"_s},
                         {Unit, u"300598-SEDE"_s},
                         {Office, u"10.06-UNIDAD DE AGUA"_s}}) +
               line({{Name, u"capacitadas"_s}}).chopped(1).leftJustified(at) + u"CENTRAL\n"_s;
    };
    const QString near =
        withRest({{Code, u"IND.01.AEI.01.01"_s}, {Name, u"Hogares con agua"_s}, {Unit, u"300597-A  10.08-AGUA"_s}});
    const QString pushed =
        near + element(u"AEI.01.02"_s, u"RESPUESTA (Prioridad:2)"_s) + rowWith(u"IND.01.AEI.01.02"_s, 53);
    for (const QString &other : {u"IND.01.AEI.01.03"_s, QString()}) {
        QString rows = element(u"AEI.01.01"_s, u"PREVENCIÓN (Prioridad:1)"_s) + pushed +
                       element(u"AEI.01.03"_s, u"ASISTENCIA (Prioridad:3)"_s);
        rows += other.isEmpty() ? withRest({{Code, u"IND.01.AEI.01.03"_s},
                                            {Name, u"Plazas con luz"_s},
                                            {Unit, u"300599-SUR"_s},
                                            {Office, u"10.07-LUZ"_s}})
                                : rowWith(other, 45);
        const Result<Report> read = readReportText(report(rows));
        ASSERT_TRUE(read) << int(read.error().code);
        const std::vector<Indicator> &found = read.value().plan.indicators;
        ASSERT_EQ(found.size(), other.isEmpty() ? 2u : 3u);
        EXPECT_EQ(read.value().unread.size(), other.isEmpty() ? 1u : 0u);
        if (!other.isEmpty()) {
            EXPECT_EQ(found[1].executingUnit.name, u"SEDE CENTRAL"_s);
            EXPECT_EQ(found[1].responsibleUnit.name, u"UNIDAD DE AGUA"_s);
        }
    }
}

} // namespace
} // namespace pei
