// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/plansmodel.h"

#include "core/models/roles.h"
#include "tests/support/examples.h"
#include "tests/support/printers.h"

#include <QAbstractItemModelTester>

using namespace Qt::Literals::StringLiterals;

namespace pei {
namespace {

using Column = PlansModel::Column;

TEST(PlansModel, FillsInWhatHasBeenRead)
{
    PlansModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setRows({{1, {u"300001"_s, u"MUNICIPALIDAD DE PRUEBA"_s}, 2022, 2024, {}},
                   {2, {u"300002"_s, u"MUNICIPALIDAD DE AYABACA"_s}, 2022, 2026, {}}});
    const auto at = [&](int row, int column) { return model.index(row, column).data().toString(); };
    EXPECT_EQ(at(0, Column::EntityColumn), u"Municipalidad de Prueba"_s);
    EXPECT_EQ(at(1, Column::YearsColumn), u"2022–2026"_s);
    EXPECT_EQ(at(0, Column::PeriodColumn), u"…"_s);
    EXPECT_TRUE(model.figures().empty());

    model.setFigures(1, figuresOf(test::smallReport().plan, std::nullopt));
    model.setFigures(7, {}); // of a plan that is gone
    EXPECT_EQ(at(0, Column::PeriodColumn), u"2023 – Sem1"_s);
    EXPECT_EQ(at(0, Column::SkipZeroColumn), u"90.00"_s);
    EXPECT_EQ(at(0, Column::IndicatorsColumn), u"3"_s);
    EXPECT_EQ(at(0, Column::MissingColumn), u"1"_s);
    EXPECT_EQ(model.index(0, Column::BandsColumn).data(Qt::AccessibleTextRole).toString(),
              u"0 Bajo, 1 Medio, 1 Alto, 1 ND"_s);
    EXPECT_EQ(model.figures().size(), 1u);
    EXPECT_EQ(model.table().size(), 3u);
    EXPECT_EQ(model.table()[1].size(), model.table()[0].size());
    EXPECT_EQ(model.table()[2].size(), model.table()[0].size());

    // Without a figure a plan comes last, whatever the order.
    const QPersistentModelIndex kept = model.index(0, 0);
    model.sort(Column::SkipZeroColumn, Qt::DescendingOrder);
    EXPECT_EQ(kept.row(), 0);
    model.sort(Column::SkipZeroColumn, Qt::AscendingOrder);
    EXPECT_EQ(kept.row(), 0);
    model.sort(Column::EntityColumn, Qt::AscendingOrder);
    EXPECT_EQ(kept.row(), 1);
    model.setFigures(2, figuresOf(test::smallReport().plan, Period{2024, Cut::Annual}));
    EXPECT_EQ(at(0, Column::PeriodColumn), u"2024 – Anual (no lo tiene)"_s);
}

} // namespace
} // namespace pei
