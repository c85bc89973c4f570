// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/indicatorcopy.h"
#include "core/models/indicatorlistmodel.h"
#include "core/store/planstore.h"
#include "core/support/foldedtext.h"
#include "tests/support/examples.h"
#include "tests/support/printers.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace Qt::Literals::StringLiterals;

namespace pei {
namespace {

using Model = IndicatorListModel;
constexpr Period S1Of2023{2023, Cut::Semester1};
constexpr Period S1Of2022{2022, Cut::Semester1};

// The small report three times, as of three entities whose names are not in the order of their keys. C has twice the
// value in its first row, B has no value at all in 2023.
class ManyPlans : public testing::Test
{
protected:
    ManyPlans()
    {
        const auto made = PlanStore::create(m_path, [](PlanStore &store) -> Result<void> {
            for (const char16_t name : {u'C', u'A', u'B'}) {
                Report report = test::smallReport();
                report.plan.entity.lines.back().second = {QString::number(300000 + int(name)),
                                                          u"MUNICIPALIDAD DE "_s + QChar(name) + u"RICA"_s};
                const auto column = *report.plan.periodColumn(S1Of2023);
                if (name == u'C')
                    report.plan.indicators[0].obtained[column] = 8;
                for (Indicator &indicator : report.plan.indicators) {
                    if (name != u'B')
                        continue;
                    indicator.obtained[column] = std::nullopt;
                    // Numbered and written its own way.
                    if (indicator.responsibleUnit.code == u"10")
                        indicator.responsibleUnit = {u"07.2"_s, u"Gerencia de  Óbras"_s};
                }
                if (const auto key = store.addReport(report, {}, {}); !key)
                    return key.error();
            }
            return {};
        });
        EXPECT_TRUE(made);
    }

    Result<PlanCollection> read(std::optional<Period> period = S1Of2023, const PlanCollection *before = nullptr)
    {
        return PlanCollection::read(m_path, period, before, {});
    }
    void show(Model &model, std::optional<Period> period = S1Of2023)
    {
        Result<PlanCollection> plans = read(period);
        ASSERT_TRUE(plans);
        model.setPlans(PreparedRows::of(std::make_shared<const PlanCollection>(std::move(plans).value())));
    }
    static QStringList column(const Model &model, Model::Column column)
    {
        QStringList texts;
        for (int row = 0; row < model.rowCount(); ++row)
            texts += model.index(row, column).data().toString();
        return texts;
    }

    QTemporaryDir m_folder;
    const QString m_path = m_folder.filePath(u"todos.pei"_s);
};

TEST_F(ManyPlans, StandByTheNameOfTheirEntityWithTheirFigures)
{
    const Result<PlanCollection> plans = read();
    ASSERT_TRUE(plans);
    ASSERT_EQ(plans.value().size(), 3u);
    EXPECT_EQ(plans.value().indicatorCount(), 9u);
    const qint64 order[] = {2, 3, 1};
    for (std::size_t i = 0; i < 3; ++i) {
        EXPECT_EQ(plans.value().entry(i).key, order[i]);
        const Plan &plan = plans.value().entry(i).plan;
        const Analysis alone = analyse(plan, S1Of2023, plans.value().entry(i).rules);
        EXPECT_EQ(plans.value().analysis(i).indicators, alone.indicators);
    }
    EXPECT_EQ(plans.value().withoutPeriod(), 0);
    EXPECT_EQ(plans.value().at({2030, Cut::Annual}).withoutPeriod(), 3);
    EXPECT_EQ(plans.value().at(S1Of2022).period(), S1Of2022);
    EXPECT_EQ(read(std::nullopt).value().period(), S1Of2023) << "what most of them have figures of";
}

TEST_F(ManyPlans, AreReadAnewOnlyWhereTheyHaveChanged)
{
    const Result<PlanCollection> first = read();
    ASSERT_TRUE(first);
    {
        auto store = PlanStore::open(m_path);
        ASSERT_TRUE(store);
        const Plan plan = store.value()->load(3).value().plan;
        ASSERT_TRUE(store.value()->setValues(3, {{plan.indicators[1].id, S1Of2023, std::nullopt, 25.0}}, {}));
    }
    const Result<PlanCollection> second = read(S1Of2023, &first.value());
    ASSERT_TRUE(second);
    EXPECT_EQ(&second.value().entry(0), &first.value().entry(0)) << "nobody has touched it";
    EXPECT_NE(&second.value().entry(1), &first.value().entry(1));
    EXPECT_EQ(second.value().analysis(1).indicators[1].value, Value(50));
    EXPECT_EQ(&second.value().entry(2), &first.value().entry(2));
}

TEST_F(ManyPlans, CanBeLeftWhileTheyAreRead)
{
    int told = 0;
    PlanCollection::Watch watch;
    watch.progressed = [&](int done, int all) {
        EXPECT_EQ(done, ++told);
        EXPECT_EQ(all, 3);
    };
    watch.cancelled = [&] { return told == 2; };
    const Result<PlanCollection> plans = PlanCollection::read(m_path, {}, nullptr, watch);
    ASSERT_FALSE(plans);
    EXPECT_EQ(plans.error().code, Error::Code::Cancelled);
    EXPECT_EQ(told, 2);
    EXPECT_EQ(PlanCollection::read(m_folder.filePath(u"none.pei"_s), {}, nullptr, {}).error().code,
              Error::Code::FileMissing);
}

TEST_F(ManyPlans, AreListedEachWithItsIndicators)
{
    Model model;
    const QAbstractItemModelTester watch(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    show(model);
    ASSERT_EQ(model.rowCount(), 12);
    EXPECT_TRUE(model.isGroup(0));
    EXPECT_EQ(model.index(0, Model::NameColumn).data().toString(), u"Municipalidad de Arica · PEI 2022–2024"_s);
    EXPECT_EQ(model.index(0, Model::PercentColumn).data().toString(),
              formatValue(model.plans()->analysis(0).average(ElementKind::Action).skipZero));
    EXPECT_EQ(model.planBands(0), (BandCount{0, 1, 1, 1}));
    EXPECT_EQ(model.planBands(4), (BandCount{0, 0, 0, 3})) << "B has no value";
    EXPECT_FALSE(model.planBands(1));
    EXPECT_EQ(model.index(1, Model::CodeColumn).data().toString(), u"IND.01.AEI.01.01"_s)
        << "what it stands under does not tell";
    EXPECT_EQ(model.index(1, Model::EntityColumn).data().toString(), u"Municipalidad de Arica"_s);
    EXPECT_EQ(model.planOf(0), 2);
    EXPECT_EQ(model.planOf(9), 1);
    EXPECT_FALSE(model.flags(model.index(1, Model::ObtainedColumn)).testFlag(Qt::ItemIsEditable));
    EXPECT_TRUE(model.index(0, Model::NameColumn).data(Qt::AccessibleTextRole).toString().contains(u"Medio 1"_s));
    EXPECT_TRUE(model.index(1, Model::CodeColumn)
                    .data(Qt::AccessibleTextRole)
                    .toString()
                    .contains(u"Municipalidad de Arica"_s));

    model.setExpanded(0, false);
    EXPECT_EQ(model.rowCount(), 9);
    show(model, S1Of2022);
    EXPECT_EQ(model.rowCount(), 9) << "another period leaves closed what is closed";
    EXPECT_EQ(model.headerData(Model::ObtainedColumn, Qt::Horizontal).toString(), u"2022 – Sem1"_s);
    model.setAllExpanded(false);
    EXPECT_EQ(model.rowCount(), 3);
}

TEST_F(ManyPlans, AreFilteredAndSearchedTogether)
{
    Model model;
    const QAbstractItemModelTester watch(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    show(model);
    IndicatorFilter filter;
    filter.planKey = 1;
    model.setFilter(filter);
    EXPECT_EQ(model.counts().shown, 3);
    EXPECT_EQ(model.counts().all, 9);
    EXPECT_EQ(model.counts().plans, (std::vector<int>{3, 3, 3})) << "each as if no other were chosen";
    EXPECT_EQ(model.counts().anyPlan, 9);
    EXPECT_EQ(model.planOf(0), 1);
    filter.semaphore = Semaphore::Red;
    model.setFilter(filter);
    EXPECT_EQ(model.counts().shown, 1) << "8 of 20";
    EXPECT_EQ(model.counts().plans, (std::vector<int>{0, 0, 1}));
    filter = {};
    filter.planKey = 77;
    model.setFilter(filter);
    EXPECT_EQ(model.rowCount(), 0) << "of a plan that is not there";

    // By the entity's name, by its code, by words of both.
    for (const QString &text : {u"brica"_s, u"300066"_s, u"brica ind.01 01.02"_s}) {
        filter = {};
        filter.text = text;
        model.setFilter(filter);
        ASSERT_GT(model.rowCount(), 0) << text.toStdString();
        for (int row = 0; row < model.rowCount(); ++row)
            EXPECT_EQ(model.planOf(row), 3) << text.toStdString();
    }
    filter = {};
    filter.withoutValue = true;
    model.setFilter(filter);
    EXPECT_EQ(model.counts().shown, 5);
}

TEST_F(ManyPlans, AreFilteredByTheNameOfAUnitWhateverItsCode)
{
    Model model;
    const QAbstractItemModelTester watch(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    show(model);
    const std::vector<IndicatorFacets::UnitName> &names = model.facets().unitNames();
    ASSERT_EQ(names.size(), 2u);
    EXPECT_EQ(names[0].folded, u"gerencia de obras"_s);
    EXPECT_EQ(names[1].folded, u"unidad de riesgos"_s);
    const std::vector<int> all = model.counts().unitNames;
    ASSERT_EQ(all.size(), 2u);
    EXPECT_EQ(all[0] + all[1], 9);
    EXPECT_EQ(all[0] % 3, 0) << "as many in each plan";
    EXPECT_EQ(model.counts().anyUnit, 9);

    IndicatorFilter filter;
    filter.unitName = names[0].folded;
    model.setFilter(filter);
    EXPECT_EQ(model.counts().shown, all[0]);
    EXPECT_EQ(model.counts().unitNames, all) << "what one would get by choosing it";
    for (int row = 0; row < model.rowCount(); ++row) {
        if (!model.isGroup(row)) {
            EXPECT_FALSE(folded(model.index(row, Model::UnitColumn).data().toString()).contains(u"riesgos"_s));
        }
    }
    // Other parts of the filter count.
    filter.planKey = 3;
    model.setFilter(filter);
    EXPECT_EQ(model.counts().shown, all[0] / 3);
    EXPECT_EQ(model.counts().unitNames, (std::vector<int>{all[0] / 3, all[1] / 3}));
    filter.unitName = u"no hay"_s;
    model.setFilter(filter);
    EXPECT_EQ(model.rowCount(), 0);
}

TEST_F(ManyPlans, AreSortedAsOneListOrEachInItsPlace)
{
    Model model;
    const QAbstractItemModelTester watch(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    show(model);
    model.sort(Model::PercentColumn, Qt::DescendingOrder);
    QStringList names;
    for (int row = 0; row < model.rowCount(); ++row) {
        if (model.isGroup(row))
            names += model.index(row, Model::NameColumn).data().toString().section(u' ', 2, 2);
    }
    EXPECT_EQ(names, (QStringList{u"Arica"_s, u"Crica"_s, u"Brica"_s})) << "plans by their average, none comes last";

    model.setGrouped(false);
    ASSERT_EQ(model.rowCount(), 9);
    QStringList percents = column(model, Model::PercentColumn);
    EXPECT_EQ(percents.mid(0, 4), (QStringList{u"100.00"_s, u"100.00"_s, u"80.00"_s, u"40.00"_s}));
    model.sort(Model::EntityColumn, Qt::DescendingOrder);
    EXPECT_EQ(column(model, Model::EntityColumn).first(), u"Municipalidad de Crica"_s);
    EXPECT_EQ(column(model, Model::EntityColumn).last(), u"Municipalidad de Arica"_s);
}

TEST_F(ManyPlans, AreCopiedWithTheirEntity)
{
    Model model;
    show(model);
    const PastedTable table =
        copyOf(model, {0, 1}, {Model::CodeColumn, Model::NameColumn, Model::EntityColumn, Model::PercentColumn});
    ASSERT_EQ(table.size(), 3u);
    EXPECT_EQ(table[0][2].text, u"Entidad"_s);
    EXPECT_EQ(table[1][0].text, u"300065"_s);
    EXPECT_EQ(table[1][1].text, u"Municipalidad de Arica · PEI 2022–2024"_s);
    EXPECT_EQ(table[2][2].text, u"Municipalidad de Arica"_s);
    EXPECT_EQ(table[2][3].text, u"80.00"_s);
}

TEST_F(ManyPlans, GiveWayToOnePlanAndComeBack)
{
    Model model;
    const QAbstractItemModelTester watch(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    show(model);
    auto document = Document::open(m_path, 2);
    ASSERT_TRUE(document);
    model.setDocument(document.value().get());
    EXPECT_EQ(model.plans(), nullptr);
    EXPECT_EQ(model.planOf(0), 0);
    EXPECT_EQ(model.source().count(), 3u);
    show(model);
    EXPECT_EQ(model.source().count(), 9u);
    model.setDocument(nullptr);
    EXPECT_EQ(model.rowCount(), 0);
}

} // namespace
} // namespace pei
