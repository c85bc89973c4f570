// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/report/phrases.h"

#include "core/reading/layout/tokens.h"

#include "tests/support/printers.h"

#include <gtest/gtest.h>

using namespace Qt::Literals::StringLiterals;

namespace pei {
namespace {

TEST(Phrases, TheTitleTellsThePeriod)
{
    struct Case
    {
        QString title;
        std::optional<Period> period;
    };
    const Period half{2024, Cut::Semester1};
    const Period whole{2024, Cut::Annual};
    const Case cases[] = {
        {u"REPORTE DE SEGUIMIENTO AL PRIMER SEMESTRE DE 2024 DEL PLAN ESTRATÉGICO INSTITUCIONAL (PEI)"_s, half},
        {u"Reporte de seguimiento al primer semestre del año 2024 del PEI 2022-2027"_s, half},
        {u"REPORTE DE SEGUIMIENTO DEL PEI AL I SEMESTRE 2024"_s, half},
        {u"REPORTE DE SEGUIMIENTO PEI 2022-2027: SEM1 - 2024"_s, half},
        {u"REPORTE DE SEGUIMIENTO DEL PRIMER SEMESTRE, AÑO 2024"_s, half},
        {u"REPORTE DE SEGUIMIENTO SEMESTRAL DEL PEI 2022 – 2027 (2024)"_s, half},
        {u"REPORTE DE SEGUIMIENTO ANUAL 2024 DEL PLAN ESTRATÉGICO INSTITUCIONAL (PEI)"_s, whole},
        {u"Reporte de Seguimiento Anual del Plan Estratégico Institucional 2024"_s, whole},
        {u"REPORTE DE SEGUIMIENTO ANUAL DEL PEI 2022-2027 - AÑO 2024"_s, whole},
        {u"REPORTE DE SEGUIMIENTO AL SEGUNDO SEMESTRE DE 2024 DEL PEI"_s, whole},
        {u"REPORTE DE SEGUIMIENTO DEL PRIMER SEMESTRE DE 2023 Y DEL 2024 (ANUAL)"_s, Period{2023, Cut::Semester1}},
        {u"REPORTE DE SEGUIMIENTO DEL SEMESTRE, AÑOS 2023 Y 2024"_s, std::nullopt},
        {u"REPORTE DE SEGUIMIENTO DEL PEI 2022-2027"_s, std::nullopt},
        {u"REPORTE DE SEGUIMIENTO DEL PEI MANUAL 2024"_s, std::nullopt},
    };
    for (const Case &one : cases)
        EXPECT_EQ(periodFromTitle(one.title), one.period) << one.title.toStdString();
}

TEST(Phrases, AFigureIsReadAsPeoplePrintIt)
{
    struct Case
    {
        QString text;
        std::optional<Value> value; // none: no figure
    };
    const Case cases[] = {
        {u"2,550.00"_s, Value(2550)},
        {u"0.00"_s, Value(0)},
        {u"-5.00"_s, Value(-5)},
        {u"12"_s, Value(12)},
        {u"0.123456"_s, Value(0.123456)},
        {u"1234567.5"_s, Value(1234567.5)},
        {u"12.50%"_s, Value(12.5)},
        {u"12.50 %"_s, Value(12.5)},
        {u"(12.50)"_s, Value(-12.5)},
        {u"12,5"_s, Value(12.5)},
        {u"1.234,50"_s, Value(1234.5)},
        {u"-1.234.567,89"_s, Value(-1234567.89)},
        {u"ND"_s, Value()},
        {u"N.D."_s, Value()},
        {u"n/d"_s, Value()},
        {u"(*)"_s, Value()},
        {u"(**)"_s, Value()},
        {u""_s, std::nullopt},
        {u"%"_s, std::nullopt},
        {u"-"_s, std::nullopt},
        {u"()"_s, std::nullopt},
        {u"(1)"_s, std::nullopt},
        {u"(2024)"_s, std::nullopt},
        {u"1,23,456"_s, std::nullopt},
        {u"1.2.3"_s, std::nullopt},
        {u"12,345,67"_s, std::nullopt},
        {u"10.06-UNIDAD"_s, std::nullopt},
        {u"NDA"_s, std::nullopt},
        {u"D.N."_s, std::nullopt},
        {u"12a"_s, std::nullopt},
    };
    for (const Case &one : cases)
        EXPECT_EQ(cellValue(one.text), one.value) << one.text.toStdString();
}

TEST(Phrases, ADashIsNoFigureButFillsItsPlace)
{
    for (const QString &dash : {u"-"_s, u"–"_s, u"—"_s, u"--"_s}) {
        EXPECT_FALSE(isFigure(dash));
        EXPECT_TRUE(fillsFigure(dash));
    }
    for (const QString &text : {u"----"_s, u"-a"_s, QString(), u"·"_s})
        EXPECT_FALSE(fillsFigure(text)) << text.toStdString();
}

TEST(Phrases, AUnitBeginsWithItsCode)
{
    for (const QString &word : {u"300597-MUNICIPALIDAD"_s, u"1006-GERENCIA"_s})
        EXPECT_EQ(unitCodeOf(word), UnitCode::Long) << word.toStdString();
    for (const QString &word : {u"10.06-GERENCIA"_s, u"857-RED"_s, u"04-"_s, u"1.2.03-UNIDAD"_s})
        EXPECT_EQ(unitCodeOf(word), UnitCode::Grouped) << word.toStdString();
    for (const QString &word :
         {u"10.06"_s, u"RED-857"_s, u"-5"_s, u".06-GERENCIA"_s, u"2.1006-A"_s, u"857"_s, QString()})
        EXPECT_EQ(unitCodeOf(word), UnitCode::None) << word.toStdString();
}

} // namespace
} // namespace pei
