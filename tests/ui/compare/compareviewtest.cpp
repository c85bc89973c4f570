// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/compareview.h"

#include "core/store/planstore.h"
#include "tests/support/printers.h"
#include "tests/ui/compare/comparefixture.h"
#include "ui/compare/comparemodel.h"
#include "ui/compare/comparetable.h"
#include "ui/compare/plansmodel.h"
#include "ui/indicators/emptynote.h"
#include "ui/indicators/filterchip.h"
#include "ui/look/textblock.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QThread>

#include <atomic>

using namespace Qt::Literals::StringLiterals;

namespace pei {
namespace {

using test::CompareDocumentTest;

constexpr Period LastPeriod{2023, Cut::Semester1};

// The page on the small plan, shown.
class CompareViewTest : public CompareDocumentTest
{
protected:
    void SetUp() override
    {
        CompareDocumentTest::SetUp();
        view.resize(1240, 660);
        view.setDocument(m_document.get());
        view.show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(&view));
    }
    void TearDown() override { view.setDocument(nullptr); }

    template <typename T>
    T *find(const QString &name) const
    {
        T *found = view.findChild<T *>(name);
        EXPECT_TRUE(found) << name.toStdString();
        return found;
    }
    void click(const QString &name) const { find<QAbstractButton>(name)->click(); }
    FilterChip *chip(const QString &name) const { return find<FilterChip>(name); }
    QComboBox *before() const { return find<QComboBox>(u"compareBefore"_s); }
    QComboBox *after() const { return find<QComboBox>(u"compareAfter"_s); }
    QString finding() const { return find<TextBlock>(u"compareFinding"_s)->text(); }
    QString details() const { return find<TextBlock>(u"compareDetails"_s)->text(); }
    EmptyNote *empty() const { return find<EmptyNote>(u"emptyNote"_s); }
    QString emptyText() const
    {
        QStringList words;
        for (const QLabel *label : empty()->findChildren<QLabel *>())
            words += label->text();
        return words.join(u' ');
    }
    // As a person chooses from an open list.
    static void choose(QComboBox *box, int index)
    {
        box->setFocus();
        QTest::keyClick(box, Qt::Key_Home);
        for (int i = 0; i < index; ++i)
            QTest::keyClick(box, Qt::Key_Down);
        EXPECT_EQ(box->currentIndex(), index);
    }
    QString code(int row) const { return model->index(row, CompareModel::CodeColumn).data().toString(); }

    // Says what they hold, once it may.
    Result<Report> read(const QByteArray &bytes, const ReadOptions &options)
    {
        while (held && !options.cancelled())
            QThread::msleep(1);
        return test::readTestFile(bytes, options);
    }

    std::atomic_bool held = false;
    CompareView view{[this](const QByteArray &bytes, const ReadOptions &options) { return read(bytes, options); }};
    CompareModel *model = view.findChild<CompareModel *>();
    QAbstractItemModelTester tester{model, QAbstractItemModelTester::FailureReportingMode::Fatal};
    PlansModel *plans = view.findChild<PlansModel *>();
    QAbstractItemModelTester plansTester{plans, QAbstractItemModelTester::FailureReportingMode::Fatal};
    CompareTable *list = view.findChild<CompareTable *>(u"compareList"_s);
};

TEST_F(CompareViewTest, BeginsWithTheLatestTwoPeriodsThatHaveValues)
{
    EXPECT_EQ(before()->currentText(), u"2022 – Anual"_s);
    EXPECT_EQ(after()->currentText(), u"2023 – Sem1"_s);
    EXPECT_TRUE(
        finding().startsWith(u"De 2022 – Anual a 2023 – Sem1: 1 sube, 0 bajan, 0 siguen igual, 2 sin comparación; "_s))
        << finding().toStdString();
    EXPECT_TRUE(finding().contains(u"omitiendo"_s) || finding().contains(u"igual con las dos reglas"_s));
    ASSERT_EQ(model->rowCount(), 3);
    EXPECT_EQ(code(0), u"IND.01.AEI.01.02"_s) << "50 became 100";
    EXPECT_EQ(chip(u"change_up"_s)->text(), u"1 sube"_s);
    EXPECT_FALSE(chip(u"change_added"_s)->isVisible()) << "nothing of the kind";
    EXPECT_TRUE(list->isColumnHidden(CompareModel::OthersColumn));
    EXPECT_TRUE(details().startsWith(u"IND.01.AEI.01.02 · Número de albergues"_s)) << details().toStdString();
    EXPECT_FALSE(empty()->isVisible());
}

TEST_F(CompareViewTest, OtherPeriodsAreChosenAndSwapped)
{
    choose(before(), 0);
    EXPECT_TRUE(finding().startsWith(u"De 2022 – Sem1 a 2023 – Sem1: 2 suben"_s)) << finding().toStdString();
    click(u"compareSwap"_s);
    EXPECT_EQ(before()->currentText(), u"2023 – Sem1"_s);
    EXPECT_TRUE(finding().startsWith(u"De 2023 – Sem1 a 2022 – Sem1: 0 suben, 2 bajan"_s)) << finding().toStdString();
    // What is typed elsewhere is followed, and what was chosen stays.
    ASSERT_TRUE(m_document->setValue(1, LastPeriod, 20.0));
    EXPECT_TRUE(QTest::qWaitFor([&] { return finding().contains(u"1 sin comparación"_s); }, 3000));
    EXPECT_EQ(before()->currentText(), u"2023 – Sem1"_s);
}

TEST_F(CompareViewTest, ChipsFilterAndCount)
{
    choose(before(), 0);
    click(u"change_up"_s);
    EXPECT_EQ(model->rowCount(), 2);
    EXPECT_TRUE(chip(u"change_up"_s)->isChecked());
    EXPECT_EQ(chip(u"change_uncomparable"_s)->text(), u"1 sin comparación"_s);
    ASSERT_TRUE(view.compared());
    EXPECT_EQ(view.compared()->only, u"Solo estas filas: 2 suben."_s);
    EXPECT_EQ(view.compared()->rows.size(), 2u);
    click(u"change_up"_s);
    EXPECT_EQ(model->rowCount(), 3);
    click(u"levelElements"_s);
    EXPECT_EQ(model->rowCount(), 2);
    EXPECT_TRUE(list->isColumnHidden(CompareModel::ObtainedAfterColumn));
    EXPECT_TRUE(chip(u"levelElements"_s)->isChecked());
    click(u"levelIndicators"_s);
    EXPECT_EQ(model->rowCount(), 3);
    EXPECT_FALSE(list->isColumnHidden(CompareModel::ObtainedAfterColumn));
}

TEST_F(CompareViewTest, ShowsWhatTwoImportsChanged)
{
    click(u"compareImports"_s);
    EXPECT_TRUE(empty()->isVisible());
    EXPECT_TRUE(emptyText().contains(u"un solo reporte"_s)) << emptyText().toStdString();
    ASSERT_TRUE(m_document->importReport(test::laterReport(), {u"dos.pdf"_s, "dos"}));
    ASSERT_TRUE(QTest::qWaitFor([&] { return !empty()->isVisible(); }, 3000));
    EXPECT_TRUE(finding().startsWith(u"De «uno.pdf» (2023 – Sem1) a «dos.pdf» (2023 – Anual): "_s))
        << finding().toStdString();
    EXPECT_TRUE(finding().contains(u"Periodos agregados: 2023 – Anual."_s));
    EXPECT_EQ(chip(u"change_added"_s)->text(), u"1 nuevo"_s);
    EXPECT_EQ(chip(u"change_renamed"_s)->text(), u"1 renombrado"_s);
    EXPECT_FALSE(list->isColumnHidden(CompareModel::OthersColumn));
    click(u"change_renamed"_s);
    ASSERT_EQ(model->rowCount(), 1);
    EXPECT_TRUE(details().contains(u"Denominación: Número de albergues → Otro nombre"_s)) << details().toStdString();
    m_document->undoStack()->undo();
    EXPECT_TRUE(QTest::qWaitFor([&] { return empty()->isVisible(); }, 3000));
}

TEST_F(CompareViewTest, TwoReportsAreComparedByWhatTheySayThemselves)
{
    ASSERT_TRUE(
        m_document->setValue(0, LastPeriod, 9.0)); // before the second: the plan is not the first report any more
    ASSERT_TRUE(m_document->importReport(test::readTestFile("uno corregido").value(), {u"dos.pdf"_s, "uno corregido"}));
    ASSERT_TRUE(m_document->setValue(1, LastPeriod, 2.0)); // and after it
    click(u"compareImports"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return finding().contains(u"«dos.pdf»"_s); }, 3000)) << finding().toStdString();
    EXPECT_EQ(chip(u"change_values"_s)->text(), u"1 con valores cambiados"_s);
    EXPECT_EQ(code(0), u"IND.01.AEI.01.01"_s);
    EXPECT_TRUE(details().contains(u"Valor de 2023 – Sem1: 16.00 → 17.00"_s)) << details().toStdString();
    EXPECT_TRUE(finding().contains(u"Se compara lo que dice cada reporte, sin lo que se cambió después."_s))
        << finding().toStdString();
    ASSERT_TRUE(view.compared());
    EXPECT_EQ(view.compared()->basis.size(), 1);
    // Its rows are those of the plan.
    QSignalSpy asked(&view, &CompareView::indicatorRequested);
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Return);
    ASSERT_EQ(asked.size(), 1);
    EXPECT_EQ(asked[0][0].value<std::size_t>(), 0u);
}

TEST_F(CompareViewTest, AReportWithoutAFileIsThePlanItLeft)
{
    ASSERT_TRUE(m_document->importReport(test::laterReport(), {}));
    ASSERT_TRUE(m_document->setValue(1, {2023, Cut::Annual}, 2.0));
    click(u"compareImports"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return finding().contains(u"«texto pegado»"_s); }, 3000));
    EXPECT_TRUE(finding().contains(u"No se puede volver a leer «texto pegado» (2023 – Anual): se compara el plan como "
                                   "quedó al importarlo."_s))
        << finding().toStdString();
    EXPECT_EQ(chip(u"change_renamed"_s)->text(), u"1 renombrado"_s);
}

TEST_F(CompareViewTest, ReadsBesideTheWindowAndSaysSo)
{
    ASSERT_TRUE(m_document->importReport(test::laterReport(), {u"dos.pdf"_s, "dos"}));
    held = true;
    click(u"compareImports"_s);
    EXPECT_FALSE(view.compared()) << "what is shown is not what is chosen";
    EXPECT_TRUE(view.sentences().isEmpty());
    EXPECT_FALSE(find<QPushButton>(u"compareExport"_s)->isEnabled());
    ASSERT_TRUE(QTest::qWaitFor([&] { return emptyText().contains(u"volviendo a leer"_s); }, 3000));
    // Who does not wait sees the periods.
    click(u"comparePeriods"_s);
    EXPECT_TRUE(finding().startsWith(u"De 2023 – Sem1 a 2023 – Anual: "_s)) << finding().toStdString();
    EXPECT_TRUE(find<QPushButton>(u"compareExport"_s)->isEnabled());
    click(u"compareImports"_s);
    held = false;
    ASSERT_TRUE(QTest::qWaitFor([&] { return finding().contains(u"«dos.pdf»"_s); }, 3000));
    EXPECT_TRUE(view.compared());
    // Another plan meanwhile: nothing of this one is left.
    held = true;
    ASSERT_TRUE(m_document->importReport(test::readTestFile("uno corregido").value(), {u"tres.pdf"_s, "otro"}));
    ASSERT_TRUE(QTest::qWaitFor([&] { return !view.compared(); }, 3000));
    view.setDocument(nullptr);
    EXPECT_TRUE(emptyText().contains(u"plan abierto"_s));
}

TEST_F(CompareViewTest, ShowsWhatIsNewSinceAnEarlierMoment)
{
    click(u"comparePast"_s);
    EXPECT_TRUE(emptyText().contains(u"no ha cambiado"_s)) << emptyText().toStdString();
    ASSERT_TRUE(m_document->setValue(0, LastPeriod, 10.0));
    ASSERT_TRUE(QTest::qWaitFor([&] { return !empty()->isVisible(); }, 3000));
    EXPECT_TRUE(finding().contains(u" a ahora: 0 suben, 1 baja, 1 sigue igual"_s)) << finding().toStdString();
    EXPECT_EQ(chip(u"change_values"_s)->text(), u"1 con valores cambiados"_s);
    EXPECT_EQ(code(0), u"IND.01.AEI.01.01"_s);
    EXPECT_TRUE(details().contains(u"Valor de 2023 – Sem1: 16.00 → 10.00"_s)) << details().toStdString();

    // From the history: any moment, also one between those that are listed.
    const QDateTime moment = now();
    ASSERT_TRUE(m_document->setValue(0, LastPeriod, 12.0));
    view.showPast(moment);
    EXPECT_TRUE(details().contains(u"Valor de 2023 – Sem1: 10.00 → 12.00"_s)) << details().toStdString();
    view.showPast(moment.addMSecs(5));
    EXPECT_TRUE(details().contains(u"Valor de 2023 – Sem1: 10.00 → 12.00"_s)) << details().toStdString();
    // A moment before there was a plan.
    view.showPast(moment.addYears(-1));
    EXPECT_TRUE(empty()->isVisible());
}

TEST_F(CompareViewTest, SaysWhyThereIsNothingToCompare)
{
    view.setDocument(nullptr);
    EXPECT_TRUE(emptyText().contains(u"plan abierto"_s));
    Report report = test::smallReport();
    for (Indicator &row : report.plan.indicators)
        row.obtained[0] = row.obtained[1] = std::nullopt;
    use(report, "otro");
    view.setDocument(m_document.get());
    EXPECT_TRUE(empty()->isVisible());
    EXPECT_TRUE(emptyText().contains(u"Este plan tiene un solo periodo con valores: 2023 – Sem1."_s))
        << emptyText().toStdString();
    EXPECT_FALSE(view.compared());
    EXPECT_FALSE(find<QPushButton>(u"compareExport"_s)->isEnabled());
    // Who chooses two all the same sees them.
    choose(before(), 1);
    EXPECT_FALSE(empty()->isVisible());
    EXPECT_TRUE(finding().startsWith(u"De 2022 – Anual a 2023 – Sem1: 0 suben"_s)) << finding().toStdString();
    view.setDocument(nullptr);
    view.setDocument(m_document.get());
    empty()->button()->click();
    EXPECT_TRUE(chip(u"comparePast"_s)->isChecked());
}

TEST_F(CompareViewTest, RowsLeadToTheIndicator)
{
    QSignalSpy asked(&view, &CompareView::indicatorRequested);
    list->setCurrentIndex(model->index(1, 0));
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Return);
    ASSERT_EQ(asked.size(), 1);
    EXPECT_EQ(m_document->plan().indicators[asked[0][0].value<std::size_t>()].code, code(1));
    click(u"levelElements"_s);
    list->setCurrentIndex(model->index(0, 0));
    QTest::keyClick(list, Qt::Key_Return);
    ASSERT_EQ(asked.size(), 2);
    EXPECT_EQ(m_document->plan().indicators[asked[1][0].value<std::size_t>()].element, code(0));
}

TEST_F(CompareViewTest, CopiesTheTable)
{
    list->setFocus();
    list->setCurrentIndex(model->index(0, 0));
    QTest::keyClick(list, Qt::Key_C, Qt::ControlModifier);
    const QMimeData *copied = QGuiApplication::clipboard()->mimeData();
    EXPECT_EQ(copied->text().count(u'\n'), 3) << copied->text().toStdString();
    EXPECT_TRUE(copied->text().startsWith(u"Código\tDenominación\tObtenido antes"_s));
    EXPECT_TRUE(copied->hasHtml());
    EXPECT_EQ(find<QLabel>(u"compareNotice"_s)->text(), u"Se copiaron 3 filas."_s);
    // Of several chosen ones only those.
    QTest::keyClick(list, Qt::Key_Down, Qt::ShiftModifier);
    EXPECT_EQ(list->selectedRows(), (QList<int>{0, 1}));
    QTest::keyClick(list, Qt::Key_C, Qt::ControlModifier);
    EXPECT_EQ(find<QLabel>(u"compareNotice"_s)->text(), u"Se copiaron 2 filas."_s);
    EXPECT_EQ(QGuiApplication::clipboard()->mimeData()->text().count(u'\n'), 2);
}

TEST_F(CompareViewTest, SortsByAHeadAndKeepsTheRow)
{
    choose(before(), 0);
    list->setCurrentIndex(model->index(0, 0));
    const QString chosen = code(0);
    QHeaderView *header = list->horizontalHeader();
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {},
                      {header->sectionViewportPosition(CompareModel::CodeColumn) + 20, header->height() / 2});
    EXPECT_NE(code(0), QString());
    EXPECT_EQ(code(list->currentIndex().row()), chosen);
}

TEST_F(CompareViewTest, SetsThePlansOfOneFileSideBySide)
{
    click(u"comparePlans"_s);
    EXPECT_TRUE(emptyText().contains(u"un solo plan"_s)) << emptyText().toStdString();
    // Another entity's report taken into the same file.
    view.setDocument(nullptr);
    m_document.reset();
    Report other = test::smallReport();
    for (auto &line : other.plan.entity.lines) {
        if (line.first == EntityLevel::ExecutingUnit)
            line.second = {u"300009"_s, u"MUNICIPALIDAD DE AYABACA"_s};
    }
    other.plan.indicators[0].obtained[2] = 20.0;
    {
        auto store = PlanStore::open(path());
        ASSERT_TRUE(store);
        ASSERT_TRUE(store.value()->addReport(other, {u"otra.pdf"_s, "otra"}, {u"María"_s, m_start}));
    }
    auto opened = Document::open(path(), 1, author());
    ASSERT_TRUE(opened) << int(opened.error().code);
    m_document = std::move(opened).value();
    view.setDocument(m_document.get());
    ASSERT_EQ(plans->rowCount(), 2);
    ASSERT_TRUE(QTest::qWaitFor([&] { return plans->figures().size() == 2; }, 3000));
    EXPECT_EQ(plans->index(0, PlansModel::EntityColumn).data().toString(), u"Municipalidad de Ayabaca"_s);
    EXPECT_EQ(plans->index(0, PlansModel::SkipZeroColumn).data().toString(), u"100.00"_s);
    EXPECT_EQ(plans->index(1, PlansModel::SkipZeroColumn).data().toString(), u"90.00"_s);
    EXPECT_TRUE(finding().startsWith(u"2 planes de este archivo"_s)) << finding().toStdString();
    EXPECT_TRUE(finding().contains(u"no se comparan fila por fila"_s));
    ASSERT_TRUE(view.compared());
    EXPECT_EQ(view.compared()->plans.size(), 2u);

    auto *period = find<QComboBox>(u"comparePeriod"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return period->count() == 4; }, 3000));
    choose(period, 1);
    ASSERT_TRUE(QTest::qWaitFor([&] { return plans->figures().size() == 2; }, 3000));
    EXPECT_EQ(plans->index(0, PlansModel::PeriodColumn).data().toString(), u"2022 – Sem1"_s);
    EXPECT_EQ(plans->index(0, PlansModel::WithZerosColumn).data().toString(), u"20.00"_s);

    QSignalSpy asked(&view, &CompareView::planRequested);
    auto *planList = find<CompareTable>(u"planList"_s);
    planList->setCurrentIndex(plans->index(0, 0));
    planList->setFocus();
    QTest::keyClick(planList, Qt::Key_Return);
    ASSERT_EQ(asked.size(), 1);
    EXPECT_EQ(asked[0][0].toLongLong(), 2);
}

TEST_F(CompareViewTest, HandsItsFocusOn)
{
    view.activateWindow();
    view.setFocus();
    EXPECT_TRUE(list->hasFocus());
}

} // namespace
} // namespace pei
