// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/changesmodel.h"
#include "ui/review/reviewfilter.h"
#include "ui/review/reviewtext.h"
#include "ui/review/rowsmodel.h"

#include "core/reading/reader.h"
#include "tests/support/examples.h"
#include "tests/support/laterreport.h"
#include "tests/support/printers.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include <gtest/gtest.h>

using namespace Qt::Literals::StringLiterals;

namespace pei {
namespace {

constexpr auto Fatal = QAbstractItemModelTester::FailureReportingMode::Fatal;

const Report &realReport()
{
    static const Report report = readReport(test::dataPath(u"reports/contumaza-2024-sem1.pdf"_s)).value();
    return report;
}

// The report of half a year later against the plan of the real one.
class Models : public testing::Test
{
protected:
    static Review later()
    {
        Review review{test::laterReport(realReport()), {}, {}, {}, u"plan.pei"_s};
        review.changes = mergeReport(realReport().plan, review.report);
        return review;
    }
    QModelIndex cell(const RowsModel &model, const QString &code, const QString &head) const
    {
        for (int row = 0; row < model.rowCount(); ++row) {
            for (int column = 0; column < model.columnCount(); ++column) {
                if (model.index(row, RowsModel::CodeColumn).data().toString() == code &&
                    model.headerData(column, Qt::Horizontal).toString() == head)
                    return model.index(row, column);
            }
        }
        ADD_FAILURE() << code.toStdString() << ' ' << head.toStdString();
        return {};
    }
};

TEST_F(Models, RowsAreThoseOfTheReportInItsOrder)
{
    const Review review{realReport(), {}, {}, {}, {}};
    const Certificate certificate = certify(review.report);
    RowsModel model(review, certificate);
    const QAbstractItemModelTester tester(&model, Fatal);
    EXPECT_EQ(model.rowCount(), 76);
    EXPECT_EQ(model.columnCount(), RowsModel::FirstTargetColumn + 6 + 5 + 1);
    EXPECT_EQ(model.index(0, RowsModel::CodeColumn).data().toString(), u"AEI.01.01"_s);
    EXPECT_EQ(model.index(0, RowsModel::CodeColumn).data(IndicatorRole).toInt(), -1);
    EXPECT_EQ(model.index(1, RowsModel::CodeColumn).data().toString(), u"IND.01.AEI.01.01"_s);
    EXPECT_EQ(model.index(1, RowsModel::PageColumn).data().toString(), u"1"_s);
    EXPECT_EQ(cell(model, u"IND.01.AEI.01.01"_s, u"Meta 2024"_s).data().toString(), u"30.00"_s);
    EXPECT_EQ(cell(model, u"IND.01.AEI.01.01"_s, u"2023 – Anual"_s).data().toString(), u"ND"_s);
    EXPECT_EQ(cell(model, u"IND.01.AEI.01.01"_s, u"Avance 2024 – Sem1"_s).data().toString(), u"10.00"_s);
    EXPECT_EQ(cell(model, u"AEI.01.01"_s, u"Avance 2024 – Sem1"_s).data().toString(), u"10.00"_s);
    EXPECT_EQ(model.count(NewRowKind) + model.count(EqualRowKind) + model.count(UnreadKind), 0);
    const SourceSpot spot = model.spotOf(cell(model, u"IND.01.AEI.01.01"_s, u"Meta 2024"_s));
    EXPECT_EQ(spot.box, review.report.sources[0].targets[2]);
    EXPECT_EQ(spot.row, review.report.sources[0].row);
    EXPECT_EQ(spot.title, u"IND.01.AEI.01.01 · Meta 2024"_s);
}

TEST_F(Models, UnreadRowsComeFirstWithTheirText)
{
    Review review{realReport(), {}, {}, {}, {}};
    review.report.unread = {{2, u"IND.01.AEI.09.01 12.00 letras"_s}, {3, u"otra fila"_s}};
    const Certificate certificate = certify(review.report);
    RowsModel model(review, certificate);
    const QAbstractItemModelTester tester(&model, Fatal);
    EXPECT_EQ(model.rowCount(), 78);
    EXPECT_EQ(model.count(UnreadKind), 2);
    EXPECT_EQ(model.index(0, RowsModel::CodeColumn).data().toString(), u"Sin leer"_s);
    EXPECT_EQ(model.index(0, RowsModel::NameColumn).data().toString(), u"IND.01.AEI.09.01 12.00 letras"_s);
    EXPECT_EQ(model.index(1, RowsModel::PageColumn).data().toString(), u"3"_s);
    EXPECT_EQ(model.spotOf(model.unreadRow(1)).row.page, 3);
    EXPECT_TRUE(model.spotOf(model.unreadRow(0)).note.contains(u"IND.01.AEI.09.01 12.00 letras"_s));
}

TEST_F(Models, RowsThatTheCertificateDoubtsAreFound)
{
    Review review{realReport(), {}, {}, {}, {}};
    review.report.plan.indicators[4].targets[2] = 1.0;
    const Certificate certificate = certify(review.report);
    const RowsModel model(review, certificate);
    ASSERT_FALSE(certificate.differences.empty());
    const QModelIndex row = model.rowOf(certificate.differences.front());
    ASSERT_TRUE(row.isValid());
    EXPECT_TRUE(row.data(KindsRole).toInt() & DoubtKind);
    EXPECT_EQ(row.siblingAtColumn(RowsModel::CodeColumn).data().toString(), certificate.differences.front().code);
    EXPECT_EQ(model.headerData(row.column(), Qt::Horizontal).toString(), u"Avance 2024 – Sem1"_s);
}

TEST_F(Models, RowsAreComparedWithThePlan)
{
    const Review review = later();
    const Certificate certificate = certify(review.report);
    ASSERT_TRUE(certificate.holds());
    RowsModel model(review, certificate);
    const QAbstractItemModelTester tester(&model, Fatal);
    EXPECT_EQ(model.count(NewRowKind), 1);
    EXPECT_EQ(model.count(ChangedRowKind), 38) << "each has a value of the new period";
    EXPECT_EQ(model.count(EqualRowKind), 0);
    const QModelIndex target = cell(model, u"IND.01.AEI.01.01"_s, u"Meta 2027"_s);
    EXPECT_TRUE(target.data(ChangedCellRole).toBool());
    EXPECT_EQ(target.data(Qt::ToolTipRole).toString(), u"En el plan: 60.00"_s);
    EXPECT_FALSE(cell(model, u"IND.01.AEI.01.01"_s, u"Meta 2026"_s).data(ChangedCellRole).toBool());
    EXPECT_EQ(cell(model, u"IND.02.AEI.01.01"_s, u"Frente al plan"_s).data().toString(), u"Nueva"_s);
    EXPECT_EQ(model.spotOf(target).absence.isEmpty(), false) << "a report made in a test has no pages";
}

TEST_F(Models, ChangesAreListedByKindAndMayBeLeftOut)
{
    Review review = later();
    ChangesModel model(review);
    const QAbstractItemModelTester tester(&model, Fatal);
    EXPECT_EQ(model.count(ColumnKind), 1);
    EXPECT_EQ(model.count(NewRowKind), 1);
    EXPECT_EQ(model.count(NewValueKind), 38);
    EXPECT_EQ(model.count(ChangedValueKind), 1);
    EXPECT_EQ(model.count(TargetKind), 1);
    EXPECT_GE(model.count(FieldKind), 1);
    EXPECT_EQ(model.count(UnprintedKind), 0);
    int target = -1;
    int column = -1;
    for (int row = 0; row < model.rowCount(); ++row) {
        const int kind = model.index(row, 0).data(KindsRole).toInt();
        target = kind == TargetKind ? row : target;
        column = kind == ColumnKind ? row : column;
    }
    EXPECT_EQ(model.index(target, ChangesModel::FieldColumn).data().toString(), u"Meta 2027"_s);
    EXPECT_EQ(model.index(target, ChangesModel::BeforeColumn).data().toString(), u"60.00"_s);
    EXPECT_EQ(model.index(target, ChangesModel::AfterColumn).data().toString(), u"65.00"_s);
    EXPECT_EQ(model.index(column, ChangesModel::AfterColumn).data().toString(), u"2024 – Anual"_s);
    // A column comes along in any case.
    EXPECT_FALSE(model.flags(model.index(column, ChangesModel::ApplyColumn)).testFlag(Qt::ItemIsUserCheckable));
    EXPECT_FALSE(model.setData(model.index(column, ChangesModel::ApplyColumn), Qt::Unchecked, Qt::CheckStateRole));
    QSignalSpy changed(&model, &ChangesModel::appliedChanged);
    const QModelIndex check = model.index(target, ChangesModel::ApplyColumn);
    ASSERT_EQ(check.data(Qt::CheckStateRole).toInt(), Qt::Checked);
    ASSERT_TRUE(model.setData(check, Qt::Unchecked, Qt::CheckStateRole));
    EXPECT_EQ(changed.count(), 1);
    EXPECT_EQ(planWith(*review.changes).indicators[0].targets.back(), Value(60.0));
    EXPECT_FALSE(ReviewText::summary(*review.changes).contains(u"meta"_s));
}

TEST_F(Models, TheFilterShowsOneKind)
{
    Review review = later();
    ChangesModel model(review);
    ReviewFilter filter;
    const QAbstractItemModelTester tester(&filter, Fatal);
    filter.setSourceModel(&model);
    filter.setKinds(NewValueKind);
    EXPECT_EQ(filter.rowCount(), 38);
    filter.setKinds(NewValueKind | TargetKind);
    EXPECT_EQ(filter.rowCount(), 39);
    filter.setKinds(0);
    EXPECT_EQ(filter.rowCount(), model.rowCount());
}

TEST_F(Models, TheSummaryCountsWhatIsApplied)
{
    const Review review = later();
    const QString summary = ReviewText::summary(*review.changes);
    EXPECT_TRUE(summary.startsWith(
        u"1 periodo nuevo · 1 indicador nuevo · 38 valores nuevos · 1 valor cambiado · 1 meta cambiada"_s))
        << summary.toStdString();
    PlanChanges none;
    EXPECT_EQ(ReviewText::summary(none), u"sin cambios"_s);
}

} // namespace
} // namespace pei
