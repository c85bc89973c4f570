// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/foresight/trialband.h"

#include "tests/support/printers.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

using namespace Qt::Literals::StringLiterals;

namespace pei {
namespace {

OutlookChange change(Value before, Value after, Value beforeAll, Value afterAll)
{
    OutlookChange change;
    change.before.skipZero = before;
    change.before.withZeros = beforeAll;
    change.after.skipZero = after;
    change.after.withZeros = afterAll;
    change.bandsBefore = {32, 6, 0, 0};
    change.bandsAfter = change.bandsBefore;
    return change;
}

struct Band : testing::Test
{
    Band()
    {
        band.resize(1100, 60);
        band.show();
    }
    QString text() const { return band.findChild<QLabel *>(u"trialText"_s)->text(); }
    QPushButton *button(const QString &name) const { return band.findChild<QPushButton *>(name); }
    TrialBand band;
    const Trial one{{}, {{1, {2024, Cut::Semester1}, 3.0, 5.0}}};
};

TEST_F(Band, SaysWhatBecomesOfTheFiguresThatMove)
{
    OutlookChange moved = change(50.68, 53.1, 46.68, 49.0);
    moved.bandsAfter = {29, 8, 1, 0};
    EXPECT_EQ(TrialBand::figures(moved, {}), u"promedio 50.68 → 53.10 · contando las que están en 0: 46.68 → 49.00 · "
                                             "rojos 32 → 29 · ámbar 6 → 8 · verdes 0 → 1"_s);
    Rules all;
    all.average = AverageRule::WithZeros;
    EXPECT_TRUE(
        TrialBand::figures(moved, all).startsWith(u"promedio 46.68 → 49.00 · omitiendo las que están en 0: 50.68"_s));
    EXPECT_EQ(TrialBand::figures(change(50.0, 60.0, 50.0, 60.0), {}), u"promedio 50.00 → 60.00"_s);
    EXPECT_EQ(TrialBand::figures(change({}, 60.0, {}, 60.0), {}), u"promedio ND → 60.00"_s);
    moved.objectives = {{{u"OEI.01"_s, {}}, 25.0, 40.0}, {{u"OEI.02"_s, {}}, {}, 5.0}};
    EXPECT_EQ(TrialBand::objectives(moved), u"OEI.01: 25.00 → 40.00 · OEI.02: ND → 5.00"_s);
}

TEST_F(Band, BeginsWithWhatCanBeDone)
{
    band.showTrial({}, change(50.0, 50.0, 50.0, 50.0), {}, true);
    EXPECT_EQ(text(),
              u"Está probando valores: nada se guarda. Cambie valores y vea aquí qué pasaría con los promedios y "
              "los semáforos."_s);
    EXPECT_FALSE(button(u"trialApply"_s)->isEnabled());
    band.showTrial(one, change(50.0, 51.0, 50.0, 51.0), {}, true);
    EXPECT_EQ(text(), u"Está probando valores: nada se guarda. Con 1 valor: promedio 50.00 → 51.00."_s);
    EXPECT_TRUE(button(u"trialApply"_s)->isEnabled());
    band.showTrial(one, change(50.0, 50.0, 50.0, 50.0), {}, false);
    EXPECT_EQ(text(),
              u"Está probando valores: nada se guarda. Con 1 valor, los promedios y los semáforos quedan igual."_s);
    EXPECT_FALSE(button(u"trialApply"_s)->isEnabled()) << "a plan that can only be looked at";
}

TEST_F(Band, AsksInItsOwnPlaceAndGoesOnOnlyWhenToldTo)
{
    band.showTrial(one, change(50.0, 51.0, 50.0, 51.0), {}, true);
    QSignalSpy discarded(&band, &TrialBand::discarded);
    int went = 0;
    band.ask([&went] { ++went; });
    EXPECT_TRUE(text().contains(u"no está guardado y se perdería"_s)) << text().toStdString();
    QTest::keyClick(button(u"trialStay"_s), Qt::Key_Escape);
    EXPECT_FALSE(band.isAsking());
    EXPECT_TRUE(text().contains(u"nada se guarda"_s));
    QTest::mouseClick(button(u"trialDiscard"_s), Qt::LeftButton);
    EXPECT_EQ(discarded.count(), 1);
    EXPECT_EQ(went, 0) << "what was asked before was answered";
    band.ask([&went] { ++went; });
    QTest::mouseClick(button(u"trialStay"_s), Qt::LeftButton);
    EXPECT_EQ(went, 0);
    band.ask([&went] { ++went; });
    QTest::mouseClick(button(u"trialDiscard"_s), Qt::LeftButton);
    EXPECT_EQ(discarded.count(), 2);
    EXPECT_EQ(went, 1);
}

} // namespace
} // namespace pei
