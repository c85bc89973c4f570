// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/foresight/foresighttext.h"

#include "tests/support/examples.h"
#include "tests/support/opendocument.h"
#include "tests/support/printers.h"
#include "ui/foresight/foresightsection.h"
#include "ui/indicators/fichaview.h"
#include "ui/indicators/fieldrow.h"

#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

using namespace Qt::Literals::StringLiterals;

namespace pei {
namespace {

constexpr Period Current{2023, Cut::Semester1};

Indicator counted()
{
    Indicator indicator;
    indicator.name = u"Número de caminos"_s;
    indicator.direction = Direction::Ascending;
    indicator.targets = {30.0};
    return indicator;
}

Need needed(NeedState state, Value value, Value missing, bool atLeast = true)
{
    Need need;
    need.state = state;
    need.value = value;
    need.missing = missing;
    need.atLeast = atLeast;
    return need;
}

TEST(ForesightWords, SayWhatIsNeeded)
{
    const Indicator row = counted();
    const auto text = [&](const Need &need) { return ForesightText::need(need, row); };
    EXPECT_EQ(text(needed(NeedState::Needed, 23.0, 20.0)), u"23.00 o más en Anual: 20.00 más que lo registrado."_s);
    EXPECT_EQ(text(needed(NeedState::Needed, 23.0, {})), u"23.00 o más en Anual."_s);
    EXPECT_EQ(text(needed(NeedState::Needed, 13.0, 7.0, false)),
              u"13.00 o menos en Anual: 7.00 menos que lo registrado."_s);
    EXPECT_EQ(text(needed(NeedState::Reached, 23.0, 0.0)), u"Con lo registrado ya está: desde 23.00."_s);
    EXPECT_EQ(text(needed(NeedState::Reached, 13.0, 0.0, false)), u"Con lo registrado ya está: hasta 13.00."_s);
    EXPECT_EQ(text(needed(NeedState::Room, 13.0, 9.0, false)), u"Hasta 13.00 en todo el año: quedan 9.00 de margen."_s);
    EXPECT_EQ(text(needed(NeedState::Passed, 10.0, 2.0, false)),
              u"Ya no se alcanza: el año podía sumar hasta 10.00 y va 2.00 por encima."_s);
    EXPECT_EQ(text(needed(NeedState::BeyondUnit, 104.5, 44.5)),
              u"Pediría 104.50, más de lo que puede medir un porcentaje: revise la meta."_s);
    Need none;
    none.reason = NotCalculable::TargetZero;
    EXPECT_EQ(text(none), u"No se puede calcular. La meta es 0.00 y no se puede dividir entre cero."_s);
}

TEST(ForesightWords, SayWhatAnEstimateSupposes)
{
    const Indicator row = counted();
    Projection projection;
    projection.value = 24.0;
    projection.progress.value = 80.0;
    const auto text = [&] { return ForesightText::projection(projection, row, 2024, {}); };
    EXPECT_EQ(text(), u"24.00 en Anual, avance 80.00 (ámbar). Supone que el segundo semestre aporte tanto como el "
                      "primero."_s);
    projection.way = ProjectionWay::ShareOfPastYears;
    projection.share = 25;
    projection.years = {2022, 2023};
    EXPECT_EQ(text(),
              u"24.00 en Anual, avance 80.00 (ámbar). Supone que, como en 2022, 2023, el primer semestre sea el "
              "25.00 % del año."_s);
    projection.way = ProjectionWay::SameStepAgain;
    projection.years = {2023};
    projection.step = -2;
    projection.limit = 24.0;
    EXPECT_EQ(text(), u"24.00 en Anual, avance 80.00 (ámbar). Supone que cambie otra vez lo que cambió desde el cierre "
                      "de 2023 (-2.00). La cuenta pasaba del límite de su unidad y se dejó en 24.00."_s);
    projection.step = 0;
    projection.limit.reset();
    projection.progress = {};
    EXPECT_EQ(text(), u"24.00 en Anual. Supone que siga sin cambiar, como desde el cierre de 2023."_s);
}

TEST(ForesightWords, SayWhyThereIsNoEstimate)
{
    QStringList said;
    for (int reason = int(NoProjection::YearKnown); reason <= int(NoProjection::NoEarlierYear); ++reason) {
        Projection projection;
        projection.reason = NoProjection(reason);
        const QString text = ForesightText::projection(projection, counted(), 2024, {});
        EXPECT_TRUE(text.endsWith(u'.')) << reason;
        EXPECT_FALSE(said.contains(text)) << text.toStdString();
        said.append(text);
    }
    EXPECT_TRUE(said.last().contains(u"2023")) << said.last().toStdString();
}

TEST(ForesightWords, SayHowASumGoes)
{
    Indicator row = counted();
    row.aggregation = Aggregation::Aggregable;
    EXPECT_EQ(ForesightText::pace({50, 40.0, false, 15.0}, row),
              u"Lleva el 40.00 % de la meta del año; a medio año se espera el 50 % (15.00): por debajo del ritmo."_s);
    EXPECT_EQ(ForesightText::pace({50, 60.0, true, 15.0}, row),
              u"Lleva el 60.00 % de la meta del año; a medio año se espera el 50 % (15.00): a buen ritmo."_s);
    EXPECT_EQ(ForesightText::pace({50, {}, false, 15.0}, row),
              u"Al primer semestre se espera el 50 % de la meta del año: 15.00."_s);
    row.direction = Direction::Descending;
    EXPECT_EQ(
        ForesightText::pace({50, 60.0, false, 15.0}, row),
        u"Va el 60.00 % del tope del año; a medio año se espera no pasar del 50 % (15.00): por encima del ritmo."_s);
}

TEST(ForesightWords, SayWhatGreenWouldMakeOfTheAverage)
{
    Plan plan = test::smallReport().plan;
    // 80.00 and 100.00 by default; a zero makes the two averages differ.
    EXPECT_EQ(ForesightText::effectOfGreen(plan, analyse(plan, Current), 0),
              u"Con 19.00, verde, y lo demás igual, el promedio de las acciones pasaría de 90.00 a 97.50."_s);
    plan.indicators[2].obtained[2] = 0.0;
    EXPECT_EQ(ForesightText::effectOfGreen(plan, analyse(plan, Current), 0),
              u"Con 19.00, verde, y lo demás igual, el promedio de las acciones pasaría de 80.00 a 95.00 (como lo "
              "calcula el aplicativo) o de 40.00 a 47.50 (contando las que están en 0)."_s);
    plan.indicators[0].obtained[2] = 19.0;
    EXPECT_EQ(ForesightText::effectOfGreen(plan, analyse(plan, Current), 0), QString()) << "it is green";
}

TEST(ForesightSection, StandsInTheFichaUnderOurName)
{
    const test::OpenDocument document(test::smallReport());
    FichaView ficha;
    auto *section = new ForesightSection;
    ficha.addSection(FichaPlace::Foresight, section);
    ficha.resize(380, 900);
    ficha.show();
    ficha.showIndicator(document.get(), 0);
    const auto row = [&](const QString &name) { return ficha.findChild<FieldRow *>(name); };
    EXPECT_TRUE(section->accessibleName().contains(u"no oficial"));
    EXPECT_EQ(row(u"needAmber"_s)->value(), u"Con lo registrado ya está: desde 15.00."_s);
    EXPECT_EQ(row(u"needGreen"_s)->value(), u"19.00 o más en Anual: 3.00 más que lo registrado."_s);
    EXPECT_FALSE(row(u"pace"_s)->isVisible());
    EXPECT_TRUE(row(u"projection"_s)->value().startsWith(u"No se estima: es un nivel"_s));
    ASSERT_TRUE(document->setValue(0, Current, 20.0));
    EXPECT_EQ(row(u"needGreen"_s)->value(), u"Con lo registrado ya está: desde 19.00."_s);
    EXPECT_FALSE(row(u"averageIfGreen"_s)->isVisible());
    // What becomes of the average hangs on the other indicators, too.
    ficha.showIndicator(document.get(), 2);
    ASSERT_TRUE(document->setValue(2, Current, 2.0));
    EXPECT_TRUE(row(u"averageIfGreen"_s)->value().contains(u"pasaría de 75.00 a 100.00"_s))
        << row(u"averageIfGreen"_s)->value().toStdString();
    ASSERT_TRUE(document->setValue(0, Current, 10.0));
    EXPECT_TRUE(QTest::qWaitFor([&] { return row(u"averageIfGreen"_s)->value().contains(u"pasaría de 50.00 a 75.00"_s); }));
    ficha.showIndicator(document.get(), 0);
    QSignalSpy asked(section, &ForesightSection::trialRequested);
    QWidget *button = section->findChild<QWidget *>(u"tryValues"_s);
    QTest::keyClick(button, Qt::Key_Return);
    EXPECT_EQ(asked.count(), 1);
    const std::unique_ptr<Document> trial = document->trial();
    ficha.showIndicator(trial.get(), 0);
    EXPECT_FALSE(button->isVisible()) << "it is being done";
    ficha.showIndicator(nullptr, 0);
}

} // namespace
} // namespace pei
