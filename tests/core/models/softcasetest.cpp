// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/softcase.h"
#include "core/support/foldedtext.h"
#include "tests/support/examples.h"
#include "tests/support/printers.h"

using namespace Qt::Literals::StringLiterals;

namespace pei {

namespace {

struct Case
{
    const char16_t *printed;
    const char16_t *soft;
};

class SoftCase : public testing::TestWithParam<Case>
{
};

TEST_P(SoftCase, IsReadableAndKeepsWhatMustStay)
{
    const QStringList places{u"CONTUMAZA"_s, u"LA LIBERTAD"_s, u"MADRE DE DIOS"_s, u"SAN MARTIN"_s};
    EXPECT_EQ(softCase(QString::fromUtf16(GetParam().printed), places), QString::fromUtf16(GetParam().soft));
}

INSTANTIATE_TEST_SUITE_P(
    Names, SoftCase,
    testing::Values(Case{u"POBLACIÓN CON PRÁCTICAS SEGURAS", u"Población con prácticas seguras"},
                    Case{u"EN BENEFICIO DE LA POBLACIÓN DE CONTUMAZÁ", u"En beneficio de la población de Contumazá"},
                    Case{u"CONTUMAZA LIMPIA", u"Contumaza limpia"},
                    Case{u"CAMINOS DE LA LIBERTAD", u"Caminos de La Libertad"},
                    Case{u"LIBERTAD DE EMPRESA", u"Libertad de empresa"},
                    Case{u"BOSQUES DE MADRE DE DIOS", u"Bosques de Madre de Dios"},
                    Case{u"RIEGO EN SAN MARTÍN Y OTROS", u"Riego en San Martín y otros"},
                    Case{u"ETAPA II Y ETAPA XIV", u"Etapa II y etapa XIV"},
                    Case{u"MEJORA DE LAS II.EE. DEL NIVEL I", u"Mejora de las II.EE. del nivel I"},
                    Case{u"ATENCIÓN EN EE.SS. OPORTUNA", u"Atención en EE.SS. oportuna"},
                    Case{u"PROGRAMA DEL VASO DE LECHE (PVL)", u"Programa del vaso de leche (PVL)"},
                    Case{u"EVALUACIÓN DE DAÑOS (EDAN) RÁPIDA", u"Evaluación de daños (EDAN) rápida"},
                    Case{u"PLAN (ACTUALIZADO) VIGENTE", u"Plan (actualizado) vigente"},
                    Case{u"COORDINACIÓN CON LA PNP", u"Coordinación con la PNP"},
                    Case{u"CALIDAD ISO9001 CERTIFICADA", u"Calidad ISO9001 certificada"},
                    Case{u"EN LA PROVINCIA. SEGUNDA PARTE", u"En la provincia. Segunda parte"},
                    Case{u"Número de niños con CRED", u"Número de niños con CRED"}, Case{u"ÑANDÚ", u"Ñandú"},
                    Case{u"A", u"A"}, Case{u"", u""}, Case{u"2022 - 2027", u"2022 - 2027"}));

TEST(SoftCasePlaces, ComeFromTheEntityAndItsTitle)
{
    Entity entity;
    entity.lines = {{EntityLevel::GovernmentLevel, {u"M"_s, u"GOBIERNOS LOCALES"_s}},
                    {EntityLevel::Department, {u"06"_s, u"CAJAMARCA"_s}},
                    {EntityLevel::ExecutingUnit, {u"3"_s, u"MUNICIPALIDAD DISTRITAL DE SAN BENITO"_s}}};
    EXPECT_EQ(placeNamesOf(entity), (QStringList{u"CAJAMARCA"_s, u"SAN BENITO"_s, u"MUNICIPALIDAD DISTRITAL DE SAN BENITO"_s}));
    EXPECT_EQ(softCase(entity.title().name, placeNamesOf(entity)), u"Municipalidad Distrital de San Benito"_s);
    entity.lines.back().second.name = u"MINISTERIO DE SALUD"_s;
    EXPECT_EQ(placeNamesOf(entity), (QStringList{u"CAJAMARCA"_s, u"MINISTERIO DE SALUD"_s})) << "a ministry is named after no place";
}

TEST(Folded, ForgetsAccentsAndCase)
{
    EXPECT_EQ(folded(u"SEÑALIZACIÓN Vial"), u"senalizacion vial"_s);
    EXPECT_EQ(folded(u"ﬁscal"), u"fiscal"_s);
}

} // namespace

} // namespace pei
