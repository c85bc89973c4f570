// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/comparison.h"
#include "core/plan/fieldvalue.h"
#include "tests/support/chance.h"
#include "tests/support/printers.h"
#include "tests/support/reportgenerator.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace pei {
namespace {

using test::Chance;

constexpr unsigned Plans = 150;

Period anyPeriod(const Plan &plan, Chance &chance)
{
    return plan.periods.empty() ? Period{plan.firstYear, Cut::Annual} : chance.oneOf(plan.periods);
}

// Rows that nothing tells apart may stand for each other: not in these plans.
Plan anyPlan(std::mt19937_64 &engine)
{
    Plan plan = test::randomReport(engine).plan;
    for (std::size_t i = 0; i < plan.indicators.size(); ++i)
        plan.indicators[i].id = qint64(i) + 1;
    return plan;
}

// One edit, and how its row must then be told.
struct Edit
{
    std::size_t row = 0;
    ChangeKind kind = ChangeKind::Renamed;
};

Edit editSomething(Plan &plan, Chance &chance)
{
    Edit edit{std::size_t(chance.between(0, int(plan.indicators.size()) - 1)), {}};
    Indicator &row = plan.indicators[edit.row];
    const auto other = [&](Value value) { return value ? Value(*value + 7) : Value(7.0); };
    switch (chance.between(0, 6)) {
    case 0:
        row.name += u" más"_s;
        edit.kind = ChangeKind::Renamed;
        break;
    case 1:
        if (row.targets.empty())
            return editSomething(plan, chance);
        {
            Value &target = row.targets[std::size_t(chance.between(0, int(row.targets.size()) - 1))];
            target = other(target);
        }
        edit.kind = ChangeKind::Targets;
        break;
    case 2:
        if (row.obtained.empty())
            return editSomething(plan, chance);
        {
            Value &value = row.obtained[std::size_t(chance.between(0, int(row.obtained.size()) - 1))];
            value = value && chance.percent(30) ? Value() : other(value);
        }
        edit.kind = ChangeKind::Values;
        break;
    case 3:
        row.baseline.value = other(row.baseline.value);
        edit.kind = ChangeKind::Fields;
        break;
    case 4:
        row.responsibleUnit.code += u".99"_s;
        edit.kind = ChangeKind::Fields;
        break;
    case 5: {
        Indicator added = row;
        added.id = 0;
        added.code = u"IND.77."_s + row.element;
        edit.row = plan.indicators.size();
        plan.indicators.push_back(added);
        edit.kind = ChangeKind::Added;
        break;
    }
    default:
        row.relevance = row.relevance ? std::optional<Relevance>() : std::optional(Relevance::Relevant);
        edit.kind = ChangeKind::Fields;
        break;
    }
    return edit;
}

RowChange mirrored(RowChange row)
{
    std::swap(row.before, row.after);
    row.name.clear(); // of the later side
    row.unit = {};
    for (FieldChange &field : row.fields) {
        std::swap(field.before, field.after);
        field.row = 0;
    }
    for (CellChange &value : row.values) {
        std::swap(value.before, value.after);
        value.row = 0;
    }
    return row;
}

RowChange bare(RowChange row)
{
    return mirrored(mirrored(std::move(row)));
}

TEST(ComparisonProperties, APlanIsLikeItself)
{
    for (unsigned seed = 1; seed <= Plans; ++seed) {
        SCOPED_TRACE(seed);
        std::mt19937_64 engine(seed);
        Chance chance(engine);
        const Plan plan = test::randomReport(engine).plan; // twins among its rows and all, without keys
        const Period period = anyPeriod(plan, chance);
        const Comparison result = compare({plan, period}, {plan, period});
        EXPECT_TRUE(result.isEmpty());
        EXPECT_EQ(result.indicators.size(), plan.indicators.size());
        EXPECT_EQ(result.elements.size(), plan.elements.size());
    }
}

TEST(ComparisonProperties, AMutationIsFoundWhereItWasMadeAndNowhereElse)
{
    for (unsigned seed = 1; seed <= Plans; ++seed) {
        SCOPED_TRACE(seed);
        std::mt19937_64 engine(seed);
        Chance chance(engine);
        const Plan before = anyPlan(engine);
        if (before.indicators.empty())
            continue;
        Plan after = before;
        const Edit edit = editSomething(after, chance);
        const Period period = anyPeriod(before, chance);
        const Comparison result = compare({before, period}, {after, period});
        int changed = 0;
        for (const RowChange &row : result.indicators) {
            if (!hasChanged(row))
                continue;
            ++changed;
            ASSERT_TRUE(row.after.has_value());
            EXPECT_EQ(row.after->row, edit.row);
            EXPECT_TRUE(hasChange(row, edit.kind)) << int(edit.kind);
        }
        EXPECT_EQ(changed, 1);
        EXPECT_FALSE(result.isEmpty());
    }
}

// Whatever is different, the changes told and the earlier plan give the later one again.
TEST(ComparisonProperties, WhatIsToldLeadsFromOneToTheOther)
{
    for (unsigned seed = 1; seed <= Plans; ++seed) {
        SCOPED_TRACE(seed);
        std::mt19937_64 engine(seed);
        Chance chance(engine);
        const Plan before = anyPlan(engine);
        if (before.indicators.empty())
            continue;
        Plan after = before;
        for (int i = chance.between(1, 12); i > 0; --i)
            editSomething(after, chance);
        const Period period = anyPeriod(before, chance);
        const Comparison result = compare({before, period}, {after, period});
        for (const RowChange &change : result.indicators) {
            if (!change.before || !change.after)
                continue;
            Indicator row = before.indicators[change.before->row];
            for (const FieldChange &field : change.fields) {
                if (field.field != PlanField::Target) {
                    setField(row, field.field, field.after);
                    continue;
                }
                Value &target = row.targets[*before.targetColumn(field.year)];
                EXPECT_EQ(fieldValue(target), field.before);
                const auto *value = std::get_if<double>(&field.after);
                target = value ? Value(*value) : Value();
            }
            for (const CellChange &value : change.values) {
                Value &cell = row.obtained[*before.periodColumn(value.period)];
                EXPECT_EQ(cell, value.before);
                cell = value.after;
            }
            EXPECT_EQ(row, after.indicators[change.after->row]) << row.code.toStdString();
        }
    }
}

TEST(ComparisonProperties, SwappingTheSidesMirrorsTheResult)
{
    for (unsigned seed = 1; seed <= Plans; ++seed) {
        SCOPED_TRACE(seed);
        std::mt19937_64 engine(seed);
        Chance chance(engine);
        const Plan before = anyPlan(engine);
        if (before.indicators.empty())
            continue;
        Plan after = before;
        for (int i = chance.between(1, 12); i > 0; --i)
            editSomething(after, chance);
        const Period first = anyPeriod(before, chance);
        const Period second = anyPeriod(before, chance);
        const Comparison there = compare({before, first}, {after, second});
        const Comparison back = compare({after, second}, {before, first});
        EXPECT_EQ(there.before.averages, back.after.averages);
        EXPECT_EQ(there.after.averages, back.before.averages);
        ASSERT_EQ(there.indicators.size(), back.indicators.size());
        for (const RowChange &row : there.indicators) {
            const auto same = std::find_if(back.indicators.begin(), back.indicators.end(), [&](const RowChange &other) {
                return other.before == row.after && other.after == row.before;
            });
            ASSERT_NE(same, back.indicators.end()) << row.code.toStdString();
            EXPECT_EQ(mirrored(*same), bare(row)) << row.code.toStdString();
        }
        const ChangeCounts counts = countChanges(there.indicators);
        const ChangeCounts mirror = countChanges(back.indicators);
        const auto at = [](const ChangeCounts &of, ChangeKind kind) { return of[std::size_t(kind)]; };
        EXPECT_EQ(at(counts, ChangeKind::Up), at(mirror, ChangeKind::Down));
        EXPECT_EQ(at(counts, ChangeKind::Down), at(mirror, ChangeKind::Up));
        EXPECT_EQ(at(counts, ChangeKind::Added), at(mirror, ChangeKind::Removed));
        EXPECT_EQ(at(counts, ChangeKind::Semaphore), at(mirror, ChangeKind::Semaphore));
        EXPECT_EQ(at(counts, ChangeKind::Fields), at(mirror, ChangeKind::Fields));
    }
}

TEST(ComparisonProperties, RowsComeBySizeAndNoneIsLost)
{
    for (unsigned seed = 1; seed <= Plans; ++seed) {
        SCOPED_TRACE(seed);
        std::mt19937_64 engine(seed);
        Chance chance(engine);
        const Plan before = test::randomReport(engine).plan;
        const Plan after = test::randomReport(engine).plan;
        const Comparison result = compare({before, anyPeriod(before, chance)}, {after, anyPeriod(after, chance)});
        std::vector<int> seenBefore(before.indicators.size(), 0), seenAfter(after.indicators.size(), 0);
        bool computed = true;
        double last = HUGE_VAL;
        for (const RowChange &row : result.indicators) {
            if (row.before)
                ++seenBefore[row.before->row];
            if (row.after)
                ++seenAfter[row.after->row];
            EXPECT_TRUE(row.before || row.after);
            const Value change = row.change();
            EXPECT_TRUE(computed || !change) << "what cannot be computed comes last";
            computed = change.has_value();
            if (change) {
                EXPECT_LE(std::abs(*change), last);
                last = std::abs(*change);
            }
        }
        EXPECT_TRUE(std::all_of(seenBefore.begin(), seenBefore.end(), [](int times) { return times == 1; }));
        EXPECT_TRUE(std::all_of(seenAfter.begin(), seenAfter.end(), [](int times) { return times == 1; }));
        const ChangeCounts counts = countChanges(result.indicators);
        EXPECT_EQ(std::size_t(counts[0] + counts[1] + counts[2] + counts[3]), result.indicators.size());
    }
}

} // namespace
} // namespace pei
