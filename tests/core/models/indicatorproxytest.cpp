// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/indicatorproxy.h"
#include "core/models/indicatortreemodel.h"
#include "core/support/foldedtext.h"
#include "tests/support/examples.h"
#include "tests/support/opendocument.h"
#include "tests/support/printers.h"

#include <QAbstractItemModelTester>

using namespace Qt::Literals::StringLiterals;

namespace pei {

namespace {

using Model = IndicatorTreeModel;
constexpr auto Fatal = QAbstractItemModelTester::FailureReportingMode::Fatal;

// The codes shown, elements and their indicators, top to bottom.
QString shown(const QAbstractItemModel &model, const QModelIndex &parent = {})
{
    QStringList codes;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        codes.append(index.data(Qt::ToolTipRole).toString());
        if (model.hasChildren(index))
            codes.append(shown(model, index));
    }
    return codes.join(u' ');
}

struct ProxyFixture
{
    explicit ProxyFixture(const Report &report = test::smallReport())
        : document(report)
    {
        proxy.setSourceModel(&model);
        proxy.setDocument(document.get());
        model.setDocument(document.get());
    }

    test::OpenDocument document;
    Model model;
    IndicatorProxy proxy;
    QAbstractItemModelTester sourceTester{&model, Fatal};
    QAbstractItemModelTester tester{&proxy, Fatal};
};

const QString Roads = u"AEI.01.01 IND.01.AEI.01.01 IND.02.AEI.01.01"_s;
const QString Bridges = u"AEI.01.01 IND.02.AEI.01.01"_s;
const QString Shelters = u"AEI.01.02 IND.01.AEI.01.02"_s;
const QString All = u"AEI.01.01 IND.01.AEI.01.01 IND.02.AEI.01.01 AEI.01.02 IND.01.AEI.01.02"_s;

struct FilterCase
{
    const char *name;
    IndicatorFilter filter;
    QString expected;
};

class Filters : public testing::TestWithParam<FilterCase>
{
};

TEST_P(Filters, ShowWhatTheyAcceptUnderItsElement)
{
    ProxyFixture fixture;
    fixture.proxy.setFilter(GetParam().filter);
    EXPECT_EQ(shown(fixture.proxy), GetParam().expected);
    fixture.proxy.setFilter({});
    EXPECT_EQ(shown(fixture.proxy), All) << "and cleared again";
}

INSTANTIATE_TEST_SUITE_P(
    Rules, Filters,
    testing::Values(
        FilterCase{"nothing", {}, All}, FilterCase{"word", {.text = u"puentes"_s}, Bridges},
        FilterCase{
            "case and accents", {.text = u"NUMERO"_s}, u"AEI.01.01 IND.01.AEI.01.01 AEI.01.02 IND.01.AEI.01.02"_s},
        FilterCase{"code", {.text = u"ind.02"_s}, Bridges}, FilterCase{"unit name", {.text = u"riesgos"_s}, Shelters},
        FilterCase{"element name", {.text = u"caminos seguros"_s}, Roads},
        FilterCase{"several words in any order", {.text = u"riesgos albergues"_s}, Shelters},
        FilterCase{"spaces only", {.text = u"   "_s}, All}, FilterCase{"unknown word", {.text = u"xyz"_s}, QString()},
        FilterCase{"state", {.semaphore = Semaphore::Amber}, u"AEI.01.01 IND.01.AEI.01.01"_s},
        FilterCase{"no data", {.semaphore = Semaphore::NoData}, Bridges},
        FilterCase{"unit with those below", {.unit = u"10"_s}, All},
        FilterCase{"sub-unit", {.unit = u"10.06"_s}, Shelters}, FilterCase{"another unit", {.unit = u"1"_s}, QString()},
        FilterCase{"relevance", {.relevance = Relevance::LessRelevant}, QString()},
        FilterCase{"objective", {.objective = u"OEI.01"_s}, All},
        FilterCase{"other objective", {.objective = u"OEI.02"_s}, QString()},
        FilterCase{"all at once",
                   {.text = u"caminos"_s, .semaphore = Semaphore::Amber, .unit = u"10"_s},
                   u"AEI.01.01 IND.01.AEI.01.01"_s}),
    [](const auto &param) {
        std::string name = param.param.name;
        std::replace_if(
            name.begin(), name.end(), [](char c) { return !std::isalnum(static_cast<unsigned char>(c)); }, '_');
        return name;
    });

TEST(IndicatorProxy, CountsStatesWithoutTheChosenOne)
{
    ProxyFixture fixture;
    fixture.proxy.setFilter({.semaphore = Semaphore::Green});
    const IndicatorProxy::Counts counts = fixture.proxy.counts();
    EXPECT_EQ(counts.shown, 1);
    EXPECT_EQ(counts.all, 3);
    EXPECT_EQ(counts.bands, (BandCount{0, 1, 1, 1}));
    fixture.proxy.setFilter({.unit = u"10.06"_s});
    EXPECT_EQ(fixture.proxy.counts().bands, (BandCount{0, 0, 1, 0}));
}

TEST(IndicatorProxy, FollowsEditsUndoAndPeriodsWhileFiltered)
{
    ProxyFixture fixture;
    fixture.proxy.setFilter({.semaphore = Semaphore::NoData});
    ASSERT_EQ(shown(fixture.proxy), Bridges);
    ASSERT_TRUE(fixture.document->setValue(1, {2023, Cut::Semester1}, 50.0));
    EXPECT_EQ(shown(fixture.proxy), QString());
    fixture.document->undoStack()->undo();
    EXPECT_EQ(shown(fixture.proxy), Bridges);
    fixture.document->setPeriod({2022, Cut::Annual});
    EXPECT_EQ(shown(fixture.proxy), Roads) << "2022 - Anual: roads ND, bridges ND, shelters 50 %";
    ASSERT_TRUE(fixture.document->addPeriod({2023, Cut::Annual}));
    EXPECT_EQ(shown(fixture.proxy), Roads);
    fixture.document.close();
    EXPECT_EQ(fixture.proxy.rowCount(), 0);
}

TEST(IndicatorProxy, SortsTypedWithMissingLastInBothOrders)
{
    Report report = test::smallReport();
    // One element, so that its rows stand side by side: obtained 9, ND, 100.
    report.plan.elements.pop_back();
    report.plan.indicators[2].code = u"IND.10.AEI.01.01"_s;
    report.plan.indicators[2].element = u"AEI.01.01"_s;
    report.plan.indicators[0].obtained[2] = 9.0;
    report.plan.indicators[2].obtained[2] = 100.0;
    report.printed = {};
    report.printed.period = {2023, Cut::Semester1};
    ProxyFixture fixture(report);
    const auto order = [&] { return shown(fixture.proxy).remove(u".AEI.01.01"_s).remove(u"AEI.01.01 "_s); };

    fixture.proxy.sort(Model::ObtainedColumn, Qt::AscendingOrder);
    EXPECT_EQ(order(), u"IND.01 IND.10 IND.02"_s);
    fixture.proxy.sort(Model::ObtainedColumn, Qt::DescendingOrder);
    EXPECT_EQ(order(), u"IND.10 IND.01 IND.02"_s);
    fixture.proxy.sort(Model::CodeColumn, Qt::AscendingOrder);
    EXPECT_EQ(order(), u"IND.01 IND.02 IND.10"_s);
    fixture.proxy.sort(Model::CodeColumn, Qt::DescendingOrder);
    EXPECT_EQ(order(), u"IND.10 IND.02 IND.01"_s);
    fixture.proxy.sort(-1);
    EXPECT_EQ(order(), u"IND.01 IND.02 IND.10"_s);
}

TEST(IndicatorProxy, ASubsetStaysWhileItIsFilled)
{
    ProxyFixture fixture;
    fixture.proxy.setSubset(std::set<int>{1});
    ASSERT_EQ(shown(fixture.proxy), Bridges);
    ASSERT_TRUE(fixture.document->setValue(1, {2023, Cut::Semester1}, 50.0));
    EXPECT_EQ(shown(fixture.proxy), Bridges);
    fixture.proxy.setSubset(std::nullopt);
    EXPECT_EQ(shown(fixture.proxy), All);
}

} // namespace

} // namespace pei
