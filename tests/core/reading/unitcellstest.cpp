// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/report/unitcells.h"

#include <gtest/gtest.h>

using namespace Qt::Literals::StringLiterals;

namespace pei {
namespace {

Entity entityOf(const QString &name)
{
    Entity entity;
    entity.lines = {{EntityLevel::ExecutingUnit, {u"304841"_s, name}}};
    return entity;
}

const UnitCells whole{u"304841-DIRECCIÓN DE II.EE. 2024"_s, u"28.16-OFICINA GENERAL"_s};
const UnitCells cut{u"304841-DIRECCIÓN"_s, u"28.16-OFICINA DE II.EE. 2024 GENERAL"_s};
const UnitCells shorter{u"304841-DIRECCIÓN"_s, u"28.16-OFICINA GENERAL"_s};
const UnitCells other{u"304842-DIRECCIÓN"_s, u"28.16-OFICINA DE II.EE. 2024 GENERAL"_s};
const UnitCells wordsInCode{u"304841-UGEL"_s, u"DE II.EE. 202428.16-OFICINA GENERAL"_s};

TEST(UnitCells, AreCutWhereTheHeadingGoesOnWithTheNextCell)
{
    EXPECT_EQ(wronglyCut({cut, cut}, entityOf(u"DIRECCIÓN DE II.EE. 2024"_s)), (std::vector<bool>{true, true}));
    EXPECT_EQ(wronglyCut({whole, shorter, other, {}}, entityOf(u"DIRECCIÓN DE II.EE. 2024"_s)),
              (std::vector<bool>{false, false, false, false}));
    EXPECT_EQ(wronglyCut({cut, cut}, entityOf(u"DIRECCIÓN"_s)), (std::vector<bool>{false, false}));
}

TEST(UnitCells, AreCutWhereAnotherRowGoesOnWithTheNextCell)
{
    EXPECT_EQ(wronglyCut({whole, cut, other}, entityOf(u"PLIEGO"_s)), (std::vector<bool>{false, true, false}));
}

TEST(UnitCells, AreCutWhereAUnitsCodeHoldsWordsAsNoOtherDoes)
{
    EXPECT_EQ(wronglyCut({whole, shorter, wordsInCode}, {}), (std::vector<bool>{false, false, true}));
    EXPECT_EQ(wronglyCut({wordsInCode, wordsInCode}, {}), (std::vector<bool>{false, false}));
}

TEST(UnitCells, AWordBrokenInsideIsAsTheHeadingPrintsIt)
{
    const Entity entity = entityOf(u"OFICINA DE NORMALIZACIÓN"_s);
    const auto name = [&](const QString &code, const QString &read) { return unbroken({code, read}, entity).name; };
    EXPECT_EQ(name(u"304841"_s, u"OFICINA DE NORMALIZACIÓ N"_s), u"OFICINA DE NORMALIZACIÓN"_s);
    EXPECT_EQ(name(u"304841"_s, u"OFICINA DE NORMALIZACIÓN"_s), u"OFICINA DE NORMALIZACIÓN"_s);
    EXPECT_EQ(name(u"304841"_s, u"OFICINADE NORMALIZACIÓN"_s), u"OFICINADE NORMALIZACIÓN"_s) << "fewer spaces";
    EXPECT_EQ(name(u"304841"_s, u"OFICINA DE NORMALIZACIÓ S"_s), u"OFICINA DE NORMALIZACIÓ S"_s) << "other letters";
    EXPECT_EQ(name(u"304842"_s, u"OFICINA DE NORMALIZACIÓ N"_s), u"OFICINA DE NORMALIZACIÓ N"_s) << "another unit";
}

} // namespace
} // namespace pei
