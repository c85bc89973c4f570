// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/summary/summaryview.h"
#include "core/alerts/alertrules.h"
#include "tests/support/examples.h"
#include "tests/support/printers.h"
#include "ui/look/linkbutton.h"
#include "ui/look/textblock.h"
#include "ui/summary/figurebutton.h"
#include "ui/summary/semaphorebar.h"
#include "ui/summary/summaryrows.h"
#include "ui/summary/summarytext.h"

#include <QAbstractItemModelTester>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace pei {
namespace {

constexpr Period Sem2023{2023, Cut::Semester1};

SummaryLink linkOf(const QSignalSpy &spy)
{
    return spy.last().first().value<SummaryLink>();
}

class SummaryViewTest : public testing::Test
{
protected:
    void show(const Report &report, Period period, QSize size = {1254, 672})
    {
        analysis = analyse(report.plan, period);
        view.resize(size);
        view.setFigures(report.plan, report.printed, analysis, findAlerts({report.plan, analysis, &report.printed}));
        view.show();
        QCoreApplication::processEvents();
    }
    template <typename T>
    T *find(const QString &name) const
    {
        T *found = view.findChild<T *>(name);
        EXPECT_TRUE(found) << name.toStdString();
        return found;
    }
    QString allText() const
    {
        QString text;
        for (const TextBlock *block : view.findChildren<TextBlock *>()) {
            if (block->isVisible())
                text += block->text() + u'\n';
        }
        return text;
    }

    SummaryView view;
    Analysis analysis;
};

TEST_F(SummaryViewTest, ShowsBothAveragesAndTheCountsOfTheAnalysis)
{
    Report report = test::smallReport();
    report.plan.indicators[0].obtained[2] = 0.0; // AEI.01.01 at 0.00, AEI.01.02 at 100.00
    report.printed.averages = {{ElementKind::Action, 100.0}};
    show(report, Sem2023);
    EXPECT_EQ(find<FigureButton>(u"averageInForce"_s)->text(), u"100.00"_s);
    EXPECT_EQ(find<FigureButton>(u"averageOther"_s)->text(), u"50.00"_s);
    const QString text = allText();
    EXPECT_TRUE(text.contains(u"como lo imprime el aplicativo: omite 1 acción en 0.00"_s)) << text.toStdString();
    EXPECT_TRUE(text.contains(u"con las 2 acciones"_s));
    EXPECT_TRUE(text.contains(u"distinto de la tabla del reporte"_s));
    const BandCount &bands = analysis.bands(ElementKind::Action);
    for (const SemaphoreButton *segment : find<SemaphoreBar>(u"semaphoreBar"_s)->findChildren<SemaphoreButton *>())
        EXPECT_EQ(segment->count(), bands.of(segment->state()));
}

TEST_F(SummaryViewTest, SaysSoWhereNoRuleGivesThePrintedAverage)
{
    Report report = test::smallReport();
    report.printed.averages = {{ElementKind::Action, 33.33}};
    show(report, Sem2023);
    EXPECT_TRUE(allText().contains(u"El reporte imprime 33.33"_s));
}

TEST_F(SummaryViewTest, RowsAreTheGroupsOfTheAnalysis)
{
    const Report report = test::largeReport(120);
    show(report, {2022, Cut::Annual});
    const auto *units = find<SummaryRowView>(u"units"_s);
    ASSERT_EQ(units->model()->rowCount(), int(analysis.units.size()));
    for (int i = 0; i < units->model()->rowCount(); ++i) {
        const auto row = units->model()->index(i, 0).data(SummaryRowModel::RowRole).value<SummaryRow>();
        EXPECT_EQ(row.progress, analysis.units[std::size_t(i)].progress);
        EXPECT_EQ(row.count, int(analysis.units[std::size_t(i)].members.size()));
    }
    EXPECT_EQ(find<SummaryRowView>(u"gaps"_s)->model()->rowCount(), 10);
    EXPECT_GT(units->verticalScrollBar()->maximum(), 0) << "30 units scroll inside their card";
    EXPECT_EQ(find<SummaryRowView>(u"gaps"_s)->verticalScrollBar()->maximum(), 0);
}

TEST_F(SummaryViewTest, FifteenUnitsAndTwelveObjectivesNeedNoScrolling)
{
    Report report = test::largeReport(120);
    for (std::size_t i = 0; i < report.plan.indicators.size(); ++i) {
        const int unit = int(i % 15) + 1;
        const int objective = int(i % 12) + 1;
        report.plan.indicators[i].responsibleUnit = {QString::number(unit), u"UNIDAD DE NOMBRE BASTANTE LARGO"_s};
        const QString action = u"AEI.%1.%2"_s.arg(objective, 2, 10, QChar(u'0')).arg(i / 12 + 1, 2, 10, QChar(u'0'));
        report.plan.indicators[i].element = report.plan.elements[i].code = action;
    }
    show(report, {2022, Cut::Annual});
    constexpr int Notice = 46; // of a notice above the page, which goes on fitting
    for (const QSize &size : {view.size(), view.size() - QSize(0, Notice)}) {
        view.resize(size);
        QCoreApplication::processEvents();
        for (const QString &name : {u"units"_s, u"objectives"_s, u"gaps"_s})
            EXPECT_EQ(find<SummaryRowView>(name)->verticalScrollBar()->maximum(), 0)
                << name.toStdString() << " at " << size.height();
    }
    EXPECT_EQ(find<SummaryRowView>(u"objectives"_s)->model()->rowCount(), 12);
    EXPECT_LE(view.minimumSizeHint().width(), 1254);
    EXPECT_LE(view.minimumSizeHint().height(), 672);
}

TEST_F(SummaryViewTest, AClickOrEnterOnARowAsksForItsRows)
{
    const Report report = test::smallReport();
    show(report, Sem2023);
    QSignalSpy asked(&view, &SummaryView::filterRequested);
    auto *units = find<SummaryRowView>(u"units"_s);
    QTest::mouseClick(units->viewport(), Qt::LeftButton, {}, units->visualRect(units->model()->index(1, 0)).center());
    ASSERT_EQ(asked.count(), 1);
    EXPECT_EQ(linkOf(asked), (SummaryLink{.unit = u"10.06"_s}));

    auto *objectives = find<SummaryRowView>(u"objectives"_s);
    objectives->setFocus();
    QTest::keyClick(objectives, Qt::Key_Home);
    QTest::keyClick(objectives, Qt::Key_Return);
    ASSERT_EQ(asked.count(), 2);
    EXPECT_EQ(linkOf(asked), (SummaryLink{.objective = u"OEI.01"_s}));

    auto *gaps = find<SummaryRowView>(u"gaps"_s);
    QTest::mouseClick(gaps->viewport(), Qt::LeftButton, {}, gaps->visualRect(gaps->model()->index(0, 0)).center());
    ASSERT_EQ(asked.count(), 3);
    EXPECT_EQ(linkOf(asked), (SummaryLink{.indicator = 0})) << "16 of 20 is the only one short of green";
}

TEST_F(SummaryViewTest, ACountAsksForItsState)
{
    show(test::smallReport(), Sem2023);
    QSignalSpy asked(&view, &SummaryView::filterRequested);
    for (SemaphoreButton *button : view.findChildren<SemaphoreButton *>()) {
        if (!button->isVisible())
            continue;
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);
        EXPECT_EQ(linkOf(asked), (SummaryLink{.state = button->state()}));
    }
    EXPECT_EQ(asked.count(), 4) << "each state once: in the bar or below it";
}

TEST_F(SummaryViewTest, NamesWhatIsNearAmberAsLinks)
{
    Report report = test::smallReport();
    report.plan.indicators[0].obtained[2] = 14.5; // 72.50
    show(report, Sem2023);
    auto *near = find<SummaryRowView>(u"near"_s);
    ASSERT_EQ(near->model()->rowCount(), 1);
    const auto row = near->model()->index(0, 0).data(SummaryRowModel::RowRole).value<SummaryRow>();
    EXPECT_EQ(row.progress, Value(72.5));
    EXPECT_TRUE(allText().contains(u"1 a menos de 5 puntos"_s)) << allText().toStdString();
    QSignalSpy asked(&view, &SummaryView::filterRequested);
    near->setFocus();
    near->setCurrentIndex(near->model()->index(0, 0));
    QTest::keyClick(near, Qt::Key_Return);
    EXPECT_EQ(linkOf(asked), (SummaryLink{.indicator = 0}));
}

TEST_F(SummaryViewTest, LeadsFromTheAveragesToTheListAndFromWhatIsOwedToWhoOwesIt)
{
    Report report = test::smallReport();
    report.plan.indicators[0].obtained[2] = std::nullopt;
    show(report, Sem2023);
    QSignalSpy asked(&view, &SummaryView::filterRequested);
    QTest::mouseClick(find<FigureButton>(u"averageOther"_s), Qt::LeftButton);
    EXPECT_EQ(linkOf(asked), SummaryLink());
    const QSignalSpy who(&view, &SummaryView::missingDataRequested);
    auto *owed = find<LinkButton>(u"owed"_s);
    EXPECT_TRUE(owed->text().contains(u"2023 – Sem1"_s)) << owed->text().toStdString();
    owed->setFocus();
    QTest::keyClick(owed, Qt::Key_Return);
    EXPECT_EQ(who.count(), 1);
}

TEST(SummaryRowGeometryTest, GivesUpPartsBeforeTheyLieOverOthers)
{
    constexpr int Code = 45;
    for (int width = 120; width <= 500; ++width) {
        const SummaryRowGeometry at = summaryRowGeometry({0, 0, width, 26}, Code, false, true, true);
        EXPECT_TRUE(!at.count.isEmpty() || width < 180) << width;
        EXPECT_TRUE(!at.bullet.isEmpty() || width < 235) << width;
        EXPECT_FALSE(at.bullet.intersects(at.count)) << width;
        EXPECT_FALSE(at.code.intersects(at.count)) << width;
        EXPECT_FALSE(at.code.intersects(at.bullet)) << width;
        EXPECT_FALSE(at.progress.intersects(at.bullet)) << width;
    }
    // As the cards of a usual screen have them: all parts.
    const SummaryRowGeometry usual = summaryRowGeometry({0, 0, 280, 26}, Code, false, true, true);
    EXPECT_GE(usual.bullet.width(), 80);
    EXPECT_EQ(usual.count.width(), 22);
}

TEST_F(SummaryViewTest, ScrollsInTwoColumnsWhereItIsNarrow)
{
    const Report report = test::largeReport(120);
    show(report, {2022, Cut::Annual}, {1254, 640});
    const auto *scroll = view.findChild<QScrollArea *>();
    EXPECT_EQ(scroll->verticalScrollBar()->maximum(), 0) << "on a usual screen all is seen at once";
    const auto *units = find<SummaryRowView>(u"units"_s);
    const auto *gaps = find<SummaryRowView>(u"gaps"_s);
    show(report, {2022, Cut::Annual}, {680, 440});
    EXPECT_GT(scroll->verticalScrollBar()->maximum(), 0);
    EXPECT_EQ(units->verticalScrollBar()->maximum(), 0) << "the page scrolls, not its lists";
    EXPECT_GT(gaps->mapTo(&view, QPoint()).y(), units->mapTo(&view, QPoint()).y()) << "below the two columns";
    show(report, {2022, Cut::Annual}, {1254, 640});
    EXPECT_EQ(scroll->verticalScrollBar()->maximum(), 0);
    EXPECT_GT(units->verticalScrollBar()->maximum(), 0);
}

TEST_F(SummaryViewTest, GivesNamesASecondLineWhereThereIsRoom)
{
    const Report report = test::largeReport(120);
    const auto rowHeight = [&](const QString &name) {
        const auto *rows = find<SummaryRowView>(name);
        return rows->visualRect(rows->model()->index(0, 0)).height();
    };
    show(report, {2022, Cut::Annual}, {1254, 900});
    const QFontMetrics metrics(view.font());
    EXPECT_EQ(rowHeight(u"gaps"_s), summaryRowHeight(metrics, 2));
    EXPECT_LE(rowHeight(u"units"_s), summaryRowHeight(metrics)) << "beside a bullet, a name has one line";
    show(report, {2022, Cut::Annual}, {1254, 520});
    EXPECT_LT(rowHeight(u"gaps"_s), summaryRowHeight(metrics, 2));
    EXPECT_GE(rowHeight(u"gaps"_s), denseSummaryRowHeight(metrics));
}

TEST_F(SummaryViewTest, AlarmsAboutCopiesOfTheBaselineFromAShareOn)
{
    Report report = test::smallReport();
    show(report, Sem2023);
    EXPECT_FALSE(allText().contains(u"¿Se registró el avance real?"_s));
    report.plan.indicators[0].obtained[2] = 5.0;
    show(report, Sem2023);
    EXPECT_TRUE(allText().contains(u"1 de 2 valores es igual a la línea base de 2021."_s)) << allText().toStdString();
}

TEST_F(SummaryViewTest, WithoutADocumentSaysWhatToDo)
{
    view.show();
    EXPECT_TRUE(allText().contains(u"Abra o importe un reporte"_s));
    show(test::smallReport(), Sem2023);
    EXPECT_FALSE(allText().contains(u"Abra o importe un reporte"_s));
    view.clear();
    EXPECT_TRUE(allText().contains(u"Abra o importe un reporte"_s));
}

TEST(SummaryRowModelTest, KeepsTheModelContract)
{
    SummaryRowModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    SummaryRow row;
    row.code = u"OEI.01"_s;
    row.sentence = u"OEI.01: avance 10.00 %, Bajo"_s;
    model.setRows({row, row});
    EXPECT_EQ(reset.count(), 1);
    const SummaryRow first = row;
    row.code = u"OEI.02"_s;
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.setRows({first, row});
    EXPECT_EQ(reset.count(), 1) << "as many rows as before: changed in place";
    ASSERT_EQ(changed.count(), 1) << "and only what differs is painted";
    EXPECT_EQ(changed.first().first().toModelIndex(), model.index(1));
    EXPECT_EQ(model.index(1).data().toString(), u"OEI.02"_s);
    EXPECT_EQ(model.index(1).data(Qt::ToolTipRole).toString(), row.sentence);
    model.setRows({});
    EXPECT_EQ(model.rowCount(), 0);
}

struct Widths
{
    BandCount count;
    std::array<int, 4> expected;
};
class SegmentWidths : public testing::TestWithParam<Widths>
{
};
TEST_P(SegmentWidths, AddUpAndKeepThinOnesVisible)
{
    EXPECT_EQ(segmentWidths(GetParam().count, 400, {20, 20, 20, 20}), GetParam().expected);
}
INSTANTIATE_TEST_SUITE_P(Cases, SegmentWidths,
                         testing::Values(Widths{{32, 6, 0, 2}, {320, 60, 0, 20}}, Widths{{0, 0, 0, 0}, {0, 0, 0, 0}},
                                         Widths{{0, 0, 7, 0}, {0, 0, 400, 0}}, Widths{{999, 1, 0, 0}, {380, 20, 0, 0}},
                                         Widths{{1, 1, 1, 0}, {134, 133, 133, 0}}));

TEST(SummaryTextTest, NamesYearsAndDebtsAsASentence)
{
    EXPECT_EQ(SummaryText::years({2022}), u"2022"_s);
    EXPECT_EQ(SummaryText::years({2022, 2023, 2024}), u"2022, 2023 y 2024"_s);
    OwedData owed{{2024, Cut::Annual}, 38, {}};
    owed.units.resize(15);
    EXPECT_EQ(SummaryText::owed(owed, 15), u"15 unidades, 38 valores de 2024 – Anual por registrar"_s);
    owed.units.resize(3);
    EXPECT_EQ(SummaryText::owed(owed, 15), u"15 unidades; 3 deben 38 valores de 2024 – Anual"_s);
    EXPECT_EQ(SummaryText::owed({}, 1), u"1 unidad, sin valores por registrar"_s);
}

TEST(SummaryRules, SayWhatSpeaksForEachOfThem)
{
    const Rules usual;
    EXPECT_EQ(SummaryText::rules(usual, std::nullopt),
              u"Reglas: Tipo I; promedio sin los que están en 0.00 (sin comprobar); "
              "media simple de indicadores (sin comprobar)"_s);
    DetectedRules detected;
    detected.averageProved = true;
    EXPECT_EQ(SummaryText::rules(usual, detected),
              u"Reglas: Tipo I; promedio sin los que están en 0.00 (según el reporte); "
              "media simple de indicadores (sin comprobar)"_s);
    Rules chosen;
    chosen.average = AverageRule::WithZeros;
    chosen.element = ElementRule::ByRelevance;
    detected.rules.element = ElementRule::ByRelevance;
    detected.elementProved = true;
    EXPECT_EQ(SummaryText::rules(chosen, detected),
              u"Reglas: Tipo I; promedio con los que están en 0.00 (por elección); "
              "media de indicadores por relevancia (según el reporte)"_s);
}

} // namespace
} // namespace pei
