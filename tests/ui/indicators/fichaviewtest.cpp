// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/indicators/fichaview.h"
#include "core/models/figure.h"
#include "tests/support/examples.h"
#include "tests/support/opendocument.h"
#include "tests/support/printers.h"
#include "ui/indicators/calculationtext.h"
#include "ui/indicators/fieldrow.h"
#include "ui/look/linkbutton.h"

#include <QAbstractItemModelTester>
#include <QTableView>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace pei {

namespace {

constexpr Period Current{2023, Cut::Semester1};

struct CalculationCase
{
    const char *name;
    Direction direction;
    std::optional<Aggregation> aggregation;
    Value obtained;
    Value target;
    QString expected;

    friend void PrintTo(const CalculationCase &param, std::ostream *out) { *out << param.name; } // not its padding
};

class Calculation : public testing::TestWithParam<CalculationCase>
{
};

TEST_P(Calculation, SaysTheRuleWithItsFigures)
{
    const CalculationCase &param = GetParam();
    Plan plan = test::smallReport().plan;
    Indicator &row = plan.indicators[0];
    row.direction = param.direction;
    row.aggregation = param.aggregation;
    row.obtained[2] = param.obtained;
    row.targets[1] = param.target;
    const Analysis analysis = analyse(plan, Current);
    EXPECT_EQ(CalculationText::typeOne(plan, row, analysis, analysis.indicators[0]), param.expected);
}

INSTANTIATE_TEST_SUITE_P(
    Rules, Calculation,
    testing::Values(
        CalculationCase{"ascending", Direction::Ascending, Aggregation::NonAggregable, 16.0, 20.0,
                        u"100 × 16.00 ÷ 20.00 (meta de todo el año) = 80.00"_s},
        CalculationCase{"descending", Direction::Descending, Aggregation::NonAggregable, 25.0, 20.0,
                        u"Menos es mejor: 100 × 20.00 (meta de todo el año) ÷ 25.00 = 80.00"_s},
        CalculationCase{"descending_to_zero", Direction::Descending, Aggregation::NonAggregable, 0.0, 20.0,
                        u"Menos es mejor y se obtuvo 0.00: el avance es 100.00."_s},
        CalculationCase{"ceiling_kept", Direction::Undefined, Aggregation::Maximum, 19.0, 20.0,
                        u"Se respetó el máximo permisible (19.00 ≤ 20.00): el avance es 100.00."_s},
        CalculationCase{"ceiling_broken", Direction::Undefined, Aggregation::Maximum, 40.0, 20.0,
                        u"Se pasó el máximo permisible: 100 × 20.00 ÷ 40.00 = 50.00"_s},
        CalculationCase{"floor_broken", Direction::Undefined, Aggregation::Minimum, 10.0, 20.0,
                        u"No se llegó al mínimo permisible: 100 × 10.00 ÷ 20.00 = 50.00"_s},
        CalculationCase{"no_value", Direction::Ascending, Aggregation::NonAggregable, std::nullopt, 20.0,
                        u"No se puede calcular. Todavía no hay valor obtenido (ND), y un dato que falta no es cero."_s},
        CalculationCase{"target_zero", Direction::Ascending, Aggregation::NonAggregable, 5.0, 0.0,
                        u"No se puede calcular. La meta es 0.00 y no se puede dividir entre cero."_s},
        CalculationCase{"no_rule", Direction::Undefined, std::nullopt, 5.0, 20.0,
                        u"No se puede calcular. El sentido no está definido y no hay máximo ni mínimo permisible: "
                        "no se sabe si más es mejor."_s}),
    [](const auto &param) { return std::string(param.param.name); });

TEST(CalculationWords, MirrorThresholdsWhereLessIsBetter)
{
    const auto words = [](const Plan &plan) {
        const auto from = thresholdsOf(plan, plan.indicators[0], Current.year);
        return from ? QStringList{CalculationText::threshold(*from, Semaphore::Amber),
                                  CalculationText::threshold(*from, Semaphore::Green)}
                    : QStringList();
    };
    Plan plan = test::smallReport().plan;
    EXPECT_EQ(words(plan), (QStringList{u"ámbar desde 15.00"_s, u"verde desde 19.00"_s}));
    plan.indicators[0].direction = Direction::Descending;
    EXPECT_EQ(words(plan), (QStringList{u"ámbar hasta 26.67"_s, u"verde hasta 21.05"_s}));
    plan.indicators[0].targets[1] = std::nullopt;
    EXPECT_EQ(words(plan), QStringList());
}

TEST(CalculationWords, FillInTipoIIWithTheFiguresItDivides)
{
    Plan plan = test::smallReport().plan;
    Indicator &row = plan.indicators[0];
    row.aggregation = Aggregation::NonAggregable;
    row.baseline.value = 5;
    row.targets[1] = 20;
    row.obtained[2] = 16;
    EXPECT_EQ(CalculationText::typeTwo(plan, row, Current),
              u"100 × (16.00 − 5.00) ÷ (20.00 − 5.00), desde la línea base = 73.33"_s);
    row.aggregation = Aggregation::Aggregable;
    const auto sums = typeTwoSums(plan, row, Current);
    ASSERT_TRUE(sums);
    EXPECT_EQ(CalculationText::typeTwo(plan, row, Current),
              u"100 × %1 (suma de lo obtenido) ÷ %2 (suma de las metas hasta 2023) = %3"_s.arg(
                  formatExact(sums->obtained), formatExact(sums->targets),
                  formatNumber(*progressTypeTwo(plan, row, Current).value)));
    row.targets.assign(row.targets.size(), std::nullopt);
    EXPECT_FALSE(typeTwoSums(plan, row, Current));
    EXPECT_EQ(CalculationText::typeTwo(plan, row, Current),
              u"No se puede calcular. El año no tiene meta (ND): no hay con qué comparar."_s);
}

TEST(CalculationWords, NameTheRule)
{
    Plan plan = test::smallReport().plan;
    Indicator &row = plan.indicators[0];
    row.direction = Direction::Ascending;
    EXPECT_EQ(CalculationText::rule(row), u"Regla del sentido ascendente, comprobada con los reportes oficiales."_s);
    row.direction = Direction::Undefined;
    row.aggregation = Aggregation::Maximum;
    EXPECT_EQ(CalculationText::rule(row),
              u"Regla del máximo permisible, publicada pero sin comprobar con un reporte."_s);
}

struct Ficha : testing::Test
{
    Ficha()
    {
        view.resize(380, 700);
        view.show();
        EXPECT_TRUE(QTest::qWaitForWindowExposed(&view));
    }

    TextBlock *block(const char *name) const { return view.findChild<TextBlock *>(QString::fromLatin1(name)); }
    QString text(const char *name) const { return block(name)->text(); }
    bool shown(const char *name) const { return block(name)->isVisible(); }
    QString field(const char *name) const { return view.findChild<FieldRow *>(QString::fromLatin1(name))->value(); }

    test::OpenDocument document{test::smallReport()};
    FichaView view;
};

TEST_F(Ficha, SaysWhatToDoUntilThereIsAnIndicator)
{
    EXPECT_TRUE(shown("empty"));
    EXPECT_FALSE(shown("name"));
    view.showIndicator(document.get(), 0);
    EXPECT_FALSE(shown("empty"));
    EXPECT_TRUE(shown("name"));
    view.showIndicator(document.get(), 99);
    EXPECT_TRUE(shown("empty"));
}

TEST_F(Ficha, ShowsTheIndicatorAndFollowsItsDocument)
{
    view.showIndicator(document.get(), 0);
    EXPECT_EQ(text("path"), u"AEI.01.01 › IND.01 · 10 Gerencia de obras"_s);
    EXPECT_EQ(text("name"), u"Número de caminos"_s);
    EXPECT_EQ(text("finding"), u"2023 – Sem1: 16.00 de 20.00 · 80.00 % · Medio"_s);
    EXPECT_EQ(field("field0"), u"IND.01.AEI.01.01"_s);
    EXPECT_EQ(field("field2"), u"Muy relevante"_s);
    const auto *years = view.findChild<QTableView *>(u"years"_s);
    QAbstractItemModelTester tester(years->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    EXPECT_EQ(years->model()->rowCount(), 3);

    ASSERT_TRUE(document->setValue(0, Current, 20.0));
    EXPECT_EQ(text("finding"), u"2023 – Sem1: 20.00 de 20.00 · 100.00 % · Alto"_s);
    EXPECT_TRUE(field("typeOne").contains(u"100 × 20.00 ÷ 20.00"_s));
    EXPECT_EQ(years->model()->index(1, 3).data().toString(), u"100.00"_s);
    document->undoStack()->undo();
    EXPECT_TRUE(text("finding").contains(u"80.00 %"_s));
    document->setPeriod({2022, Cut::Semester1});
    EXPECT_TRUE(text("finding").startsWith(u"2022 – Sem1: 4.00 de 10.00"_s));
    ASSERT_TRUE(document->addPeriod({2023, Cut::Annual}));
    EXPECT_EQ(text("name"), u"Número de caminos"_s);
    document.close();
    EXPECT_TRUE(shown("empty"));
}

TEST_F(Ficha, LeadsToTheReportByMouseAndByKey)
{
    view.showIndicator(document.get(), 0);
    std::vector<Figure> asked;
    QObject::connect(&view, &FichaView::sourceRequested, &view, [&](const Figure &figure) { asked.push_back(figure); });
    auto *baseline = view.findChild<LinkButton *>(u"baselineLink"_s);
    EXPECT_EQ(baseline->text(), u"5.00 (2021)"_s);
    QTest::mouseClick(baseline, Qt::LeftButton);
    auto *source = view.findChild<LinkButton *>(u"sourceLink"_s);
    source->setFocus();
    QTest::keyClick(source, Qt::Key_Return);
    const qint64 id = document->plan().indicators[0].id;
    EXPECT_EQ(asked, (std::vector<Figure>{{id, Figure::Kind::Baseline, Current}, {id, Figure::Kind::Row, Current}}));
}

class CountingSection final : public FichaSection
{
public:
    void showIndicator(Document &, std::size_t indicator) override { shown.push_back(int(indicator)); }
    void clear() override { shown.push_back(-1); }
    std::vector<int> shown;
};

class TextSection final : public FichaSection
{
public:
    TextSection() { body()->addWidget(&text); }
    void showIndicator(Document &, std::size_t) override
    {
        text.setRuns({{u"Alertas: 1\n"_s}, {u"En rojo sin nota"_s, TextBlock::Tone::Link, u"1"_s}});
    }
    TextBlock text;
};

TEST_F(Ficha, TabMeetsTheLinksOfATextOnTheWayDown)
{
    auto *section = new TextSection;
    view.addSection(FichaPlace::Alerts, section);
    view.showIndicator(document.get(), 0);
    view.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&view));
    auto *years = view.findChild<QTableView *>(u"years"_s);
    years->setFocus();
    EXPECT_TRUE(years->currentIndex().isValid()) << "where the keyboard is can be seen";
    QTest::keyClick(years, Qt::Key_Backtab);
    EXPECT_TRUE(section->text.hasFocus());
    QTest::keyClick(&section->text, Qt::Key_Tab);
    EXPECT_TRUE(years->hasFocus());
}

TEST_F(Ficha, BehindAnotherPageItWaitsUntilItIsSeen)
{
    auto *section = new CountingSection;
    view.addSection(FichaPlace::Foresight, section);
    view.showIndicator(document.get(), 0);
    section->shown.clear();
    view.hide();
    ASSERT_TRUE(document->setValue(0, Current, 18.0));
    ASSERT_TRUE(document->setValue(0, Current, 20.0));
    document->setPeriod({2022, Cut::Semester1});
    EXPECT_EQ(section->shown, std::vector<int>());
    view.show();
    EXPECT_EQ(section->shown, std::vector<int>{0});
    EXPECT_TRUE(text("finding").startsWith(u"2022 – Sem1: 4.00 de 10.00"_s));
    view.hide();
    view.show();
    EXPECT_EQ(section->shown, std::vector<int>{0}) << "nothing has changed since";
}

TEST_F(Ficha, TakesSectionsOfOtherRoomsAtTheirPlace)
{
    view.showIndicator(document.get(), 0);
    auto *notes = new CountingSection;
    auto *alerts = new CountingSection;
    view.addSection(FichaPlace::ValueNotes, notes);
    view.addSection(FichaPlace::Alerts, alerts);
    EXPECT_EQ(notes->shown, std::vector<int>{0}) << "the chosen indicator at once";
    ASSERT_TRUE(document->setValue(0, Current, 20.0));
    EXPECT_EQ(notes->shown, (std::vector<int>{0, 0}));
    Note note;
    note.factor = u"lluvias"_s;
    ASSERT_TRUE(document->setNote(0, Current, note));
    EXPECT_EQ(notes->shown, (std::vector<int>{0, 0, 0}));
    QTest::qWait(1);
    const auto top = [&](const QWidget *widget) { return widget->mapTo(view.widget(), QPoint()).y(); };
    EXPECT_LT(top(alerts), top(view.table()));
    EXPECT_LT(top(view.table()), top(notes));
    EXPECT_LT(top(notes), top(view.findChild<FieldRow *>(u"field0"_s)));
    document.close();
    EXPECT_EQ(notes->shown.back(), -1);
}

TEST_F(Ficha, ClipsNothingAtItsNarrowest)
{
    Report report = test::smallReport();
    report.plan.indicators[0].name = u"Número de "_s + QString(u"palabras larguísimas "_s).repeated(12);
    report.plan.indicators[0].responsibleUnit.name = QString(u"UNIDAD DE GESTIÓN "_s).repeated(6);
    const test::OpenDocument wide(report);
    view.showIndicator(wide.get(), 0);
    QTest::qWait(1);
    EXPECT_LE(view.widget()->width(), view.viewport()->width());
    EXPECT_LE(view.widget()->minimumSizeHint().width(), 364) << "380 less a scroll bar";
    view.showIndicator(nullptr, 0);
}

TEST_F(Ficha, ShowsReportTextAsText)
{
    Report report = test::smallReport();
    report.plan.indicators[0].name = u"<img src=x> & <b>obras</b>"_s;
    const test::OpenDocument odd(report);
    view.showIndicator(odd.get(), 0);
    EXPECT_EQ(text("name"), u"<img src=x> & <b>obras</b>"_s);
    view.showIndicator(nullptr, 0);
}

} // namespace

} // namespace pei
