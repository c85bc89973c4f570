// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alerts/alerttext.h"

#include "core/exchange/planjson.h"
#include "core/support/file.h"
#include "tests/support/examples.h"
#include "tests/support/printers.h"

#include <QRegularExpression>

#include <gtest/gtest.h>

using namespace Qt::Literals::StringLiterals;

namespace pei {
namespace {

class AlertTextTest : public testing::Test
{
protected:
    QStringList sentences(AlertRule rule) const
    {
        AlertSettings only;
        only.off.set();
        only.setOn(rule, true);
        const Analysis analysis = analyse(report.plan, report.printed.period);
        QStringList lines;
        for (const Alert &alert : findAlerts({report.plan, analysis, &report.printed}, only))
            lines += AlertText::sentence(report.plan, alert);
        return lines;
    }

    Report report = planFromJson(readFile(test::dataPath(u"reports/contumaza-2024-sem1.json"_s)).value()).value();
};

TEST_F(AlertTextTest, SaysWhatTheRealReportDoesNot)
{
    EXPECT_EQ(
        sentences(AlertRule::BaselineCopied),
        QStringList{u"Los 38 valores de 2024 – Sem1 son iguales a la línea base de 2020: posible copia de la línea "
                    "base. Conviene verificar si se registró el avance real."_s});
    EXPECT_EQ(sentences(AlertRule::YearMissing).first(),
              u"El año 2022 no tiene ningún valor: sus 76 casillas (2022 – Sem1 y 2022 – Anual) están en ND."_s);
    EXPECT_EQ(
        sentences(AlertRule::EqualsBaseline).first(),
        u"IND.01.AEI.01.01 «%1»: el valor de 2024 – Sem1 (3.00) es igual a la línea base de 2020. Conviene confirmar "
        "que se midió."_s.arg(report.plan.indicators[0].name));
    EXPECT_TRUE(
        sentences(AlertRule::ApparentProgress)
            .first()
            .endsWith(u": figura con un avance de 92.73 % en 2024 – Sem1, pero el valor obtenido (2,550.00, frente a "
                      "una meta de 2,750.00) es el mismo de la línea base de 2020: el avance es aparente."_s));
    EXPECT_TRUE(
        sentences(AlertRule::TargetJump)
            .first()
            .endsWith(u": la meta de 2027 sube 950.00 (de 4,000.00 a 4,950.00), más de 3 veces el cambio usual "
                      "de un año a otro (50.00)."_s));
    EXPECT_TRUE(sentences(AlertRule::FlatTargets)[0].endsWith(
        u": la meta es la misma (12.00) de 2022 a 2027, aunque el sentido esperado es ascendente."_s));
    EXPECT_TRUE(
        sentences(AlertRule::FlatTargets)[1].endsWith(u": la meta se repite de un año a otro (6.00 en 2022 y 2023; "
                                                      u"8.00 en 2024 y 2025; 10.00 en 2026 y 2027), aunque el "
                                                      "sentido esperado es ascendente."_s));
    EXPECT_TRUE(sentences(AlertRule::FirstTarget)[0].endsWith(
        u": la primera meta (40.00 en 2022) es menor que la línea base (45.00), aunque el sentido esperado es ascendente."_s));
    EXPECT_TRUE(
        sentences(AlertRule::SmallHorizon)
            .first()
            .endsWith(u": de 2022 a 2027 la meta pasa de 10.05 a 10.30, un cambio de apenas 2.49 % (menos de 5 %) en "
                      "todo el plan."_s));
    EXPECT_TRUE(sentences(AlertRule::SameName)
                    .first()
                    .startsWith(u"IND.01.AEI.12.03 e IND.01.AEI.12.05 tienen el mismo nombre: «"_s));
    EXPECT_EQ(sentences(AlertRule::SameSeries).first(),
              u"IND.01.AEI.02.02 e IND.01.AEI.05.01 tienen la misma línea base (8.00) y las mismas metas (10.00, "
              u"12.00, 14.00, "
              "16.00, 18.00, 20.00). Puede que se hayan copiado de un indicador a otro."_s);
    EXPECT_EQ(
        sentences(AlertRule::Priorities).first(),
        u"OEI.01: las prioridades de sus 2 acciones deberían ir de 1 a 2 sin repetirse, pero todas tienen la 2."_s);
    EXPECT_TRUE(
        sentences(AlertRule::RedWithoutNote)
            .first()
            .endsWith(u": está en rojo en 2024 – Sem1 (10.00 %) y no tiene ninguna nota que diga el factor o la medida "
                      "de mejora."_s));
}

TEST_F(AlertTextTest, SaysWhatOtherReportsMayLack)
{
    Plan &plan = report.plan;
    plan.indicators[0].direction = Direction::Descending;
    plan.indicators[1].obtained[1] = 7.0;
    plan.indicators[1].obtained[4] = 7.0;
    plan.indicators[2].aggregation = Aggregation::Aggregable;
    plan.indicators[2].obtained = {9.0, 8.0, std::nullopt, 4.0, -2.0};
    plan.indicators[3].targets[1] = 130.0;
    EXPECT_TRUE(sentences(AlertRule::TargetReversal)[0].contains(
        u": la meta sube (de 10.00 en 2022 a 20.00 en 2023; de 20.00 en 2023 a 30.00 en 2024;"_s));
    EXPECT_TRUE(sentences(AlertRule::TargetReversal)[1].endsWith(
        u": la meta baja (de 130.00 en 2023 a 14.00 en 2024), aunque el sentido esperado es ascendente."_s));
    EXPECT_TRUE(
        sentences(AlertRule::EqualsPrevious)
            .first()
            .endsWith(u": el valor de 2024 – Sem1 (7.00) es igual al de 2022 – Anual. Conviene confirmar que se volvió "
                      "a medir."_s));
    EXPECT_TRUE(
        sentences(AlertRule::AnnualBelowSemester)
            .first()
            .endsWith(u": el valor anual de 2022 (8.00) es menor que el de su primer semestre (9.00), aunque sus "
                      "valores se suman."_s));
    EXPECT_TRUE(sentences(AlertRule::PastMissing)[0].endsWith(
        u": no tiene valor (ND) en 2022 – Sem1, 2022 – Anual, 2023 – Sem1 y 2023 – Anual."_s));
    EXPECT_TRUE(sentences(AlertRule::OutOfRange)[0].endsWith(
        u": el valor de 2024 – Sem1 (-2.00) es menor que 0, el mínimo de su unidad de medida."_s));
    EXPECT_TRUE(sentences(AlertRule::OutOfRange)[1].endsWith(
        u": la meta de 2023 (130.00) es mayor que 100, el máximo de su unidad de medida."_s));
    plan.elements[0].priority = 3; // AEI.01.01
    EXPECT_EQ(sentences(AlertRule::Priorities).first(),
              u"OEI.01: las prioridades de sus 2 acciones deberían ir de 1 a 2 sin repetirse, pero AEI.01.01 tiene la 3 "
              "y AEI.01.02 tiene la 2."_s);
    report.printed.averages[ElementKind::Action] = 51.0;
    EXPECT_EQ(
        sentences(AlertRule::PrintedDiffers).last(),
        u"El avance promedio de AEI que imprime el reporte en 2024 – Sem1 (51.00) no resulta de sus filas con ninguna "
        "regla conocida; con la del aplicativo es 50.68."_s);
}

// Whatever the facts, a sentence is whole: it fills all its places, and ends as one.
TEST_F(AlertTextTest, LeavesNoPlaceOpen)
{
    const Analysis analysis = analyse(report.plan, report.printed.period);
    report.plan.indicators[4].name = u"Número de «%1» y 100 % de %2"_s;
    for (const Alert &alert : findAlerts({report.plan, analysis, &report.printed})) {
        QString text = AlertText::sentence(report.plan, alert);
        text.remove(report.plan.indicators[4].name);
        EXPECT_TRUE(text.endsWith(u'.')) << text.toStdString();
        EXPECT_FALSE(text.contains(QRegularExpression(u"%\\d"_s))) << text.toStdString();
        EXPECT_EQ(AlertText::cells(report.plan, alert).size(), qsizetype(alert.cells.size()));
    }
}

TEST_F(AlertTextTest, TellsTheRowsOfOneIndicatorApart)
{
    Indicator second = report.plan.indicators[5];
    second.executingUnit.code = u"300598"_s;
    report.plan.indicators.insert(report.plan.indicators.begin() + 6, second);
    report.printed = {};
    report.printed.period = {2024, Cut::Semester1};
    EXPECT_TRUE(sentences(AlertRule::EqualsBaseline)[6].contains(u"(UE 300598): el valor"_s));
}

} // namespace
} // namespace pei
