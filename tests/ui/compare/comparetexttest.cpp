// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/comparetext.h"

#include "tests/support/printers.h"
#include "tests/ui/compare/comparefixture.h"

using namespace Qt::Literals::StringLiterals;

namespace pei {
namespace {

using testing::ElementsAre;

const RowChange &rowOf(const Comparison &comparison, const QString &code)
{
    for (const RowChange &row : comparison.indicators) {
        if (row.code == code)
            return row;
    }
    ADD_FAILURE() << code.toStdString();
    return comparison.indicators.front();
}

TEST(CompareText, StatesWhatWasFoundInOneSentence)
{
    EXPECT_EQ(
        CompareText::finding(test::twoPeriods(), CompareText::span(u"2022 – Sem1"_s, u"2023 – Sem1"_s)),
        u"De 2022 – Sem1 a 2023 – Sem1: 2 suben, 0 bajan, 0 siguen igual, 1 sin comparación; promedio 40.00 → 90.00."_s);
    EXPECT_EQ(
        CompareText::finding(test::changes(), u"De ayer a ahora"_s),
        u"De ayer a ahora: 0 suben, 1 baja, 0 siguen igual, 1 nuevo, 1 retirado, 1 sin comparación; promedio 90.00 → "
        u"80.00."_s);
    const Plan plan = test::smallReport().plan;
    EXPECT_EQ(CompareText::finding(compare({plan, test::LastPeriod}, {plan, test::LastPeriod}), u"De A a B"_s),
              u"De A a B no cambia nada."_s);
}

TEST(CompareText, TellsTheAveragesUnderBothRules)
{
    EXPECT_EQ(
        CompareText::averages(test::twoPeriods()),
        u"Promedio de las acciones: 40.00 → 90.00 omitiendo las que están en 0 · 20.00 → 90.00 contando todas."_s);
    EXPECT_EQ(CompareText::averages(test::changes()),
              u"Promedio de las acciones: 90.00 → 80.00, igual con las dos reglas."_s);
}

struct PointsCase
{
    Value change;
    QString text;
};

TEST(CompareText, SignsEveryChange)
{
    for (const auto &[change, text] : {PointsCase{15.0, u"+15.00"_s},
                                       {-3.2, u"−3.20"_s},
                                       {0.0, u"0.00"_s},
                                       {1234.5, u"+1,234.50"_s},
                                       {std::nullopt, u"—"_s}})
        EXPECT_EQ(CompareText::points(change), text);
}

TEST(CompareText, CountsOneAndMany)
{
    EXPECT_EQ(CompareText::kind(ChangeKind::Up, 1), u"1 sube"_s);
    EXPECT_EQ(CompareText::kind(ChangeKind::Up, 0), u"0 suben"_s);
    EXPECT_EQ(CompareText::kind(ChangeKind::Semaphore, 12), u"12 cambian de semáforo"_s);
    for (const ChangeKind kind : ChangeKinds) {
        EXPECT_TRUE(CompareText::kind(kind, 1).startsWith(u"1 "_s));
        EXPECT_TRUE(CompareText::kind(kind, 7).startsWith(u"7 "_s));
        EXPECT_FALSE(CompareText::kindHint(kind).isEmpty());
    }
}

TEST(CompareText, TellsARowsChangesShortAndWhole)
{
    const Comparison comparison = test::changes();
    const RowChange &road = rowOf(comparison, u"IND.01.AEI.01.01"_s);
    EXPECT_EQ(CompareText::others(road), u"denominación, valor 2023 – Sem1"_s);
    EXPECT_THAT(CompareText::details(road, comparison),
                ElementsAre(u"Obtenido: 16.00 → 12.00 · Meta 2023: 20.00"_s,
                            u"Avance: 80.00 → 60.00 (−20.00 puntos porcentuales) · Medio → Bajo"_s,
                            u"Denominación: Número de caminos → Número de caminos rurales"_s,
                            u"Valor de 2023 – Sem1: 16.00 → 12.00"_s));
    EXPECT_EQ(CompareText::spoken(road),
              u"avance antes 80.00, ámbar; después 60.00, rojo; cambio −20.00 puntos porcentuales"_s);
    const RowChange &bridge = rowOf(comparison, u"IND.02.AEI.01.01"_s);
    EXPECT_EQ(CompareText::others(bridge), u"meta 2024"_s);
    EXPECT_EQ(CompareText::spoken(bridge), u"avance antes sin avance; después sin avance"_s);
    const RowChange &added = rowOf(comparison, u"IND.02.AEI.01.02"_s);
    EXPECT_EQ(CompareText::others(added), u"nuevo"_s);
    EXPECT_THAT(CompareText::details(added, comparison),
                ElementsAre(u"No estaba antes."_s, u"Obtenido: 4.00 · Meta 2023: 4.00"_s, u"Avance: 100.00"_s));
    EXPECT_EQ(CompareText::details(rowOf(comparison, u"IND.01.AEI.01.02"_s), comparison).first(), u"Ya no está."_s);
    // Of two years each has its target.
    const Comparison periods = test::twoPeriods();
    EXPECT_EQ(CompareText::details(rowOf(periods, u"IND.01.AEI.01.01"_s), periods).first(),
              u"Obtenido: 4.00 → 16.00 · Meta 2022 y 2023: 10.00 → 20.00"_s);
}

TEST(CompareText, TellsWhatChangedOfThePlanItself)
{
    const Plan before = test::smallReport().plan;
    Plan after = before;
    after.periods.push_back({2023, Cut::Annual});
    for (Indicator &row : after.indicators)
        row.obtained.push_back(std::nullopt);
    after.entity.lines[1].second.name = u"OTRO"_s;
    EXPECT_THAT(CompareText::planChanges(compare({before, test::LastPeriod}, {after, test::LastPeriod})),
                ElementsAre(u"Periodos agregados: 2023 – Anual."_s, u"Distrito: 060501 PRUEBA → 060501 OTRO."_s));
    EXPECT_TRUE(CompareText::planChanges(test::twoPeriods()).isEmpty());
}

} // namespace
} // namespace pei
