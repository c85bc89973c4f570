// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alerts/alertsview.h"
#include "core/exchange/planjson.h"
#include "core/models/figure.h"
#include "core/models/roles.h"
#include "core/support/file.h"
#include "tests/support/examples.h"
#include "tests/support/opendocument.h"
#include "tests/support/printers.h"
#include "ui/alerts/alertdelegate.h"
#include "ui/alerts/alerttext.h"
#include "ui/alerts/missingdataview.h"
#include "ui/indicators/filterchip.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QClipboard>
#include <QDoubleSpinBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QShortcut>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QTreeView>

using namespace Qt::Literals::StringLiterals;

namespace pei {
namespace {

Report realReport()
{
    return planFromJson(readFile(test::dataPath(u"reports/contumaza-2024-sem1.json"_s)).value()).value();
}

// The page on the real report, shown.
class AlertsViewTest : public testing::Test
{
protected:
    AlertsViewTest()
        : model(view.findChild<AlertsModel *>())
        , tester(model, QAbstractItemModelTester::FailureReportingMode::Fatal)
        , list(view.findChild<QTreeView *>(u"alertList"_s))
    {
        view.resize(1240, 660);
        view.setDocument(document.get());
        view.show();
        EXPECT_TRUE(QTest::qWaitForWindowExposed(&view));
    }

    template <typename T>
    T *find(const QString &name) const
    {
        T *found = view.findChild<T *>(name);
        EXPECT_TRUE(found) << name.toStdString();
        return found;
    }
    FilterChip *chip(const QString &name) const { return find<FilterChip>(name); }
    void click(const QString &name) const { find<QAbstractButton>(name)->click(); }
    QModelIndex first(AlertRule rule) const
    {
        for (int group = 0; group < model->rowCount(); ++group) {
            const QModelIndex parent = model->index(group, 0);
            for (int row = 0; row < model->rowCount(parent); ++row) {
                const QModelIndex index = model->index(row, 0, parent);
                if (model->alert(index)->rule == rule)
                    return index;
            }
        }
        return {};
    }
    void choose(AlertRule rule) { list->setCurrentIndex(first(rule)); }
    int rows() const
    {
        int count = 0;
        for (int group = 0; group < model->rowCount(); ++group)
            count += model->rowCount(model->index(group, 0));
        return count;
    }
    // After a change of the document the page follows when the event loop runs.
    bool becomes(int count) const
    {
        return QTest::qWaitFor([&] { return rows() == count; }, 3000);
    }

    test::OpenDocument document{realReport()};
    AlertsView view;
    AlertsModel *model;
    QAbstractItemModelTester tester;
    QTreeView *list;
};

constexpr int All = 106;

TEST_F(AlertsViewTest, GroupsTheRealReportsAlertsBySeverity)
{
    ASSERT_EQ(model->rowCount(), 3);
    EXPECT_EQ(model->index(0, 0).data().toString(), u"Alertas críticas (3)"_s);
    EXPECT_EQ(model->index(1, 0).data().toString(), u"Advertencias (86)"_s);
    EXPECT_EQ(model->index(2, 0).data().toString(), u"Avisos (17)"_s);
    EXPECT_EQ(rows(), All);
    EXPECT_TRUE(list->isExpanded(model->index(1, 0)));
    EXPECT_EQ(chip(u"severity_critical"_s)->text(), u"3 críticas"_s);
    const QModelIndex jump = first(AlertRule::TargetJump);
    EXPECT_EQ(jump.data(AlertsModel::RuleNameRole).toString(), u"Salto en las metas"_s);
    EXPECT_TRUE(jump.data(AlertsModel::SubjectRole).toString().startsWith(u"IND.01.AEI.03.02 · "_s));
    EXPECT_TRUE(jump.data(Qt::AccessibleTextRole).toString().startsWith(u"Advertencia: Salto en las metas. IND.01."_s));
}

TEST_F(AlertsViewTest, AnEditOfFiguresAloneKeepsWhatIsClosedAndPaintsWhatDiffers)
{
    QSignalSpy reset(model, &QAbstractItemModel::modelReset);
    ASSERT_TRUE(document->setValue(0, document->period(), 4.0)); // no copy of its baseline any more
    ASSERT_TRUE(reset.wait());
    const QModelIndex notices = model->index(model->rowCount() - 1, 0);
    list->collapse(notices);
    QSignalSpy changed(model, &QAbstractItemModel::dataChanged);
    ASSERT_TRUE(document->setValue(0, document->period(), 4.5));
    ASSERT_TRUE(changed.wait());
    EXPECT_EQ(reset.count(), 1) << "about the same as before";
    EXPECT_LT(changed.count(), 10);
    EXPECT_FALSE(list->isExpanded(notices));
}

TEST_F(AlertsViewTest, FiltersBySeverityRuleAndUnitWithCounts)
{
    click(u"severity_critical"_s);
    EXPECT_EQ(rows(), 3);
    EXPECT_TRUE(chip(u"severity_critical"_s)->isChecked());
    EXPECT_EQ(chip(u"severity_warning"_s)->text(), u"86 advertencias"_s) << "what the other choice would show";
    click(u"severity_critical"_s);
    EXPECT_EQ(rows(), All);

    FilterChip *rule = chip(u"alertRule"_s);
    emit rule->chose(int(AlertRule::ApparentProgress));
    EXPECT_EQ(rows(), 6);
    EXPECT_EQ(rule->toolTip(), u"Avance aparente (6)"_s) << "on the chip it may be cut";
    emit rule->chose({});

    FilterChip *unit = chip(u"alertUnit"_s);
    const auto choice = std::find_if(unit->choices().begin(), unit->choices().end(),
                                     [](const FilterChip::Choice &c) { return c.value == QVariant(u"10.06"_s); });
    ASSERT_NE(choice, unit->choices().end());
    const QString text = choice->text; // the choices are made anew with each
    emit unit->chose(u"10.06"_s);
    const std::vector<Alert> shown = model->shown();
    EXPECT_TRUE(text.endsWith(u"(%1)"_s.arg(shown.size()))) << text.toStdString();
    ASSERT_FALSE(shown.empty());
    for (const Alert &alert : shown) {
        EXPECT_TRUE(std::any_of(alert.subject.rows.begin(), alert.subject.rows.end(), [&](std::size_t row) {
            return document->plan().indicators[row].responsibleUnit.code == u"10.06"_s;
        }));
    }
}

TEST_F(AlertsViewTest, AcknowledgesInPlaceAndShowsItOnDemand)
{
    choose(AlertRule::TargetJump);
    auto *reason = find<QLineEdit>(u"alertReason"_s);
    auto *button = find<QPushButton>(u"alertAcknowledge"_s);
    EXPECT_FALSE(button->isEnabled()) << "without a reason";
    QTest::keyClicks(reason, u"Entra una red nueva"_s);
    EXPECT_TRUE(button->isEnabled());
    QTest::keyClick(reason, Qt::Key_Return);
    ASSERT_TRUE(becomes(All - 1));
    EXPECT_EQ(document->alertMarks().size(), 1U);
    EXPECT_TRUE(list->currentIndex().isValid()) << "the next one takes its place";
    EXPECT_EQ(chip(u"reviewedChip"_s)->text(), u"Revisadas: 1"_s);
    click(u"reviewedChip"_s);
    EXPECT_EQ(rows(), All);
    choose(AlertRule::TargetJump);
    EXPECT_TRUE(list->currentIndex().data(AlertsModel::AcknowledgedRole).toBool());
    EXPECT_TRUE(find<QLabel>(u"alertReviewed"_s)->text().endsWith(u": Entra una red nueva"_s));
    EXPECT_FALSE(reason->isVisible());
    click(u"alertWithdraw"_s);
    EXPECT_TRUE(document->alertMarks().empty());
    document->undoStack()->undo();
    ASSERT_TRUE(QTest::qWaitFor([&] { return chip(u"reviewedChip"_s)->text() == u"Revisadas: 1"_s; }, 3000));
}

TEST_F(AlertsViewTest, KeepsATypedReasonWithItsAlert)
{
    auto *reason = find<QLineEdit>(u"alertReason"_s);
    view.returnToReason();
    choose(AlertRule::TargetJump);
    QTest::keyClicks(reason, u"Entra una red nueva"_s);
    choose(AlertRule::BaselineCopied);
    EXPECT_EQ(reason->text(), QString()) << "it is not about this one";
    choose(AlertRule::TargetJump);
    EXPECT_EQ(reason->text(), u"Entra una red nueva"_s);
    // Left again, it is found from wherever.
    choose(AlertRule::BaselineCopied);
    emit chip(u"alertRule"_s)->chose(int(AlertRule::BaselineCopied));
    view.returnToReason();
    EXPECT_EQ(reason->text(), u"Entra una red nueva"_s);
    EXPECT_EQ(model->alert(list->currentIndex())->rule, AlertRule::TargetJump);
    reason->setText({});
    choose(AlertRule::BaselineCopied);
    view.returnToReason();
    EXPECT_EQ(model->alert(list->currentIndex())->rule, AlertRule::BaselineCopied);
    // Of several alerts, too.
    list->selectAll();
    QTest::keyClicks(reason, u"Se verifica ahora"_s);
    choose(AlertRule::BaselineCopied);
    EXPECT_EQ(reason->text(), QString());
    view.returnToReason();
    EXPECT_EQ(reason->text(), u"Se verifica ahora"_s);
}

// Before any alert is chosen the keyboard stands on a group.
TEST_F(AlertsViewTest, ShowsWhereTheKeyboardStands)
{
    AlertDelegate delegate;
    const auto painted = [&](bool focused) {
        QStyleOptionViewItem option;
        option.initFrom(list);
        option.font = list->font();
        option.rect = {0, 0, 300, 30};
        option.state.setFlag(QStyle::State_HasFocus, focused);
        QImage image(300, 30, QImage::Format_RGB32);
        QPainter painter(&image);
        delegate.paint(&painter, option, list->model()->index(0, 0));
        return image;
    };
    EXPECT_NE(painted(true), painted(false));
}

// The key undoes the step, although the cursor is still where the reason was typed.
TEST_F(AlertsViewTest, UndoesAnAcknowledgementFromWhereItWasTyped)
{
    QShortcut undo(QKeySequence::Undo, view.window());
    QObject::connect(&undo, &QShortcut::activated, &view, [this] { document->undoStack()->undo(); });
    choose(AlertRule::TargetJump);
    auto *reason = find<QLineEdit>(u"alertReason"_s);
    reason->setFocus();
    QTest::keyClicks(reason, u"Entra una red nuevx"_s);
    QTest::keyClick(reason, Qt::Key_Z, Qt::ControlModifier);
    EXPECT_TRUE(reason->text().isEmpty()) << "first what is being typed";
    QTest::keyClicks(reason, u"Entra una red nueva"_s);
    QTest::keyClick(reason, Qt::Key_Return);
    ASSERT_TRUE(becomes(All - 1));
    QTest::keyClick(reason, Qt::Key_Z, Qt::ControlModifier);
    EXPECT_TRUE(document->alertMarks().empty());
    EXPECT_TRUE(reason->text().isEmpty());
    EXPECT_TRUE(becomes(All));
    QTest::keyRelease(reason, Qt::Key_Control); // the click's own was taken for the shortcut
    EXPECT_EQ(QGuiApplication::keyboardModifiers(), Qt::NoModifier);
}

// Whatever it rests on, an alert is reviewed without scrolling to the button.
TEST_F(AlertsViewTest, HasRoomForTheReviewOnASmallScreen)
{
    view.resize(1180, 600);
    for (const AlertRule rule : {AlertRule::BaselineCopied, AlertRule::ApparentProgress, AlertRule::SameSeries}) {
        choose(rule);
        auto *button = find<QPushButton>(u"alertAcknowledge"_s);
        EXPECT_TRUE(QTest::qWaitFor([&] { return button->visibleRegion().boundingRect() == button->rect(); }, 3000))
            << alertRuleKey(rule).toStdString();
    }
}

TEST_F(AlertsViewTest, AcknowledgesAllThatAreChosenAtOnce)
{
    emit chip(u"alertRule"_s)->chose(int(AlertRule::EqualsBaseline));
    ASSERT_EQ(rows(), 38);
    list->selectAll();
    EXPECT_EQ(find<QPushButton>(u"alertAcknowledge"_s)->text(), u"&Dar por revisadas (38)"_s);
    EXPECT_FALSE(find<QPlainTextEdit>(u"alertWording"_s)->isVisible());
    find<QLineEdit>(u"alertReason"_s)->setText(u"Se está verificando"_s);
    click(u"alertAcknowledge"_s);
    ASSERT_TRUE(becomes(0));
    EXPECT_EQ(document->undoStack()->count(), 1);
    EXPECT_TRUE(find<QLabel>(u"alertsEmpty"_s)->isVisible());
    EXPECT_EQ(find<QLabel>(u"alertsEmpty"_s)->text(), u"Ninguna alerta de 2024 – Sem1 con estos filtros."_s);
    document->undoStack()->undo();
    EXPECT_TRUE(becomes(38));
}

TEST_F(AlertsViewTest, SaysThatAnAlertIsBackWithOtherFacts)
{
    choose(AlertRule::RedWithoutNote);
    const Alert alert = *model->alert(list->currentIndex());
    ASSERT_TRUE(document->acknowledge({alert}, u"Se explicará"_s));
    ASSERT_TRUE(becomes(All - 1));
    const std::size_t row = alert.subject.rows.front();
    ASSERT_TRUE(document->setValue(row, document->period(), 4.0));
    ASSERT_TRUE(QTest::qWaitFor(
        [&] {
            choose(AlertRule::RedWithoutNote);
            return find<QLabel>(u"alertBefore"_s)->isVisible();
        },
        3000));
    EXPECT_TRUE(find<QLabel>(u"alertBefore"_s)->text().contains(u"Se explicará"_s));
}

TEST_F(AlertsViewTest, WordsAnAlertOtherwiseInPlace)
{
    choose(AlertRule::SmallHorizon);
    const Alert alert = *model->alert(list->currentIndex());
    const QString usual = AlertText::sentence(document->plan(), alert);
    auto *text = find<QPlainTextEdit>(u"alertWording"_s);
    EXPECT_EQ(text->toPlainText(), usual);
    EXPECT_FALSE(find<QPushButton>(u"alertOwnText"_s)->isVisible());
    text->setFocus();
    text->selectAll();
    QTest::keyClicks(text, u"El catastro casi no avanza."_s);
    QTest::keyClick(text, Qt::Key_Escape);
    EXPECT_EQ(text->toPlainText(), usual) << "Esc leaves it as it was";
    EXPECT_TRUE(document->alertMarks().empty());
    text->selectAll();
    QTest::keyClicks(text, u"El catastro casi no avanza."_s);
    QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(document->alertMark(alert).wording, u"El catastro casi no avanza."_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return find<QPushButton>(u"alertOwnText"_s)->isVisible(); }, 3000));
    EXPECT_EQ(list->currentIndex().data().toString(), u"El catastro casi no avanza."_s);
    EXPECT_TRUE(list->currentIndex().data(AlertsModel::OwnWordingRole).toBool());
    click(u"alertOwnText"_s);
    EXPECT_TRUE(document->alertMarks().empty());
    ASSERT_TRUE(QTest::qWaitFor([&] { return text->toPlainText() == usual; }, 3000));
    // What is typed is kept when another alert is chosen.
    text->setFocus();
    QTest::keyClicks(text, u"X"_s);
    choose(AlertRule::TargetJump);
    EXPECT_FALSE(document->alertMark(alert).wording.isEmpty());
}

TEST_F(AlertsViewTest, LeadsToTheCellsItRestsOn)
{
    const QSignalSpy requested(&view, &AlertsView::cellRequested);
    choose(AlertRule::TargetJump);
    auto *evidence = find<QListWidget>(u"alertEvidence"_s);
    ASSERT_EQ(evidence->count(), 2);
    EXPECT_EQ(evidence->item(0)->text(), u"IND.01.AEI.03.02 · Meta 2027 · 4,950.00"_s);
    QTest::mouseClick(evidence->viewport(), Qt::LeftButton, {}, evidence->visualItemRect(evidence->item(0)).center());
    ASSERT_EQ(requested.count(), 1);
    const auto cell = requested.first().first().value<AlertCell>();
    EXPECT_EQ(cell.what, AlertCell::What::Target);
    EXPECT_EQ(cell.period.year, 2027);
    const auto figure = evidence->item(0)->data(FigureRole).value<Figure>();
    EXPECT_EQ(figure.kind, Figure::Kind::Target);
    EXPECT_EQ(figure.indicator, document->plan().indicators[6].id);
    // The same by keyboard alone.
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Return);
    EXPECT_TRUE(evidence->hasFocus());
    QTest::keyClick(evidence, Qt::Key_Down);
    QTest::keyClick(evidence, Qt::Key_Return);
    ASSERT_EQ(requested.count(), 2);
    EXPECT_EQ(requested.last().first().value<AlertCell>().period.year, 2026);
}

TEST_F(AlertsViewTest, CopiesWhatIsShownAsTextAndHtml)
{
    click(u"severity_critical"_s);
    click(u"copyAlerts"_s);
    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    EXPECT_TRUE(data->text().startsWith(u"Alertas críticas (3)\n• Los 38 valores de 2024 – Sem1"_s))
        << data->text().toStdString();
    EXPECT_EQ(data->text().count(u'\n'), 3);
    EXPECT_EQ(data->html().count(u"<li>"_s), 3);
    EXPECT_EQ(find<QLabel>(u"alertNotice"_s)->text(), u"3 alertas copiadas."_s);
    click(u"severity_critical"_s);
    choose(AlertRule::TargetJump);
    list->setFocus();
    QTest::keyClick(list, Qt::Key_C, Qt::ControlModifier);
    EXPECT_EQ(QGuiApplication::clipboard()->text().count(u'\n'), 1);
}

TEST_F(AlertsViewTest, SwitchesAndAdjustsRulesInPlace)
{
    click(u"rulesChip"_s);
    auto *box = find<QCheckBox>(u"rule_equals_baseline"_s);
    ASSERT_TRUE(box->isVisible());
    EXPECT_TRUE(box->isChecked());
    box->click();
    EXPECT_FALSE(document->alertSettings().isOn(AlertRule::EqualsBaseline));
    ASSERT_TRUE(becomes(All - 38));
    auto *factor = find<QDoubleSpinBox>(u"threshold_target_jump"_s);
    EXPECT_EQ(factor->value(), 3);
    factor->setValue(20);
    ASSERT_TRUE(becomes(All - 39));
    document->undoStack()->undo();
    ASSERT_TRUE(QTest::qWaitFor([&] { return factor->value() == 3; }, 3000));
    click(u"rulesUsual"_s);
    ASSERT_TRUE(becomes(All));
    EXPECT_TRUE(box->isChecked());
    QTest::keyClick(box, Qt::Key_Escape);
    EXPECT_FALSE(box->isVisible());
}

TEST_F(AlertsViewTest, FollowsThePlanAndSaysWhenThereIsNothing)
{
    AlertSettings none;
    none.off.set();
    ASSERT_TRUE(document->setAlertSettings(none));
    ASSERT_TRUE(becomes(0));
    EXPECT_EQ(find<QLabel>(u"alertsEmpty"_s)->text(), u"Ninguna regla encuentra nada que señalar en 2024 – Sem1."_s);
    EXPECT_FALSE(find<QPushButton>(u"copyAlerts"_s)->isEnabled());
    view.hide();
    document->undoStack()->undo();
    QCoreApplication::processEvents();
    EXPECT_EQ(rows(), 0) << "nothing is found anew behind another page";
    view.show();
    EXPECT_TRUE(becomes(All));
    view.setDocument(nullptr);
    EXPECT_EQ(rows(), 0);
    EXPECT_EQ(find<QLabel>(u"alertsEmpty"_s)->text(), u"Abra o importe un reporte para ver sus alertas."_s);
}

TEST_F(AlertsViewTest, ShowsOneThatIsAskedForWhateverTheFilter)
{
    const Alert jump = *model->alert(first(AlertRule::TargetJump));
    ASSERT_TRUE(document->acknowledge({jump}, u"Así es"_s));
    click(u"severity_critical"_s);
    view.showAlert(jump.fingerprint);
    ASSERT_NE(model->alert(list->currentIndex()), nullptr);
    EXPECT_EQ(model->alert(list->currentIndex())->fingerprint, jump.fingerprint);
}

TEST_F(AlertsViewTest, ListsWhoOwesWhatAndAsksForIt)
{
    EXPECT_EQ(chip(u"missingChip"_s)->text(), u"Datos pendientes: 190"_s); // 152 of the past, 38 that are due
    click(u"missingChip"_s);
    auto *table = find<QTableView>(u"missingTable"_s);
    ASSERT_TRUE(table->isVisible());
    const QAbstractItemModel *units = table->model();
    EXPECT_EQ(units->rowCount(), 15);
    ASSERT_EQ(units->columnCount(), 7);
    EXPECT_EQ(units->headerData(5, Qt::Horizontal).toString(), u"2024 – Anual"_s);
    EXPECT_EQ(find<QLabel>(u"missingTitle"_s)->text(),
              u"Faltan 190 valores de 15 unidades. Ahora toca 2024 – Anual."_s);
    const QSignalSpy rowsAsked(&view, &AlertsView::rowsRequested);
    const QSignalSpy sheets(&view, &AlertsView::sheetRequested);
    EXPECT_FALSE(find<QPushButton>(u"requestSheet"_s)->isEnabled());
    table->setCurrentIndex(units->index(0, 1));
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Return);
    ASSERT_EQ(rowsAsked.count(), 1);
    EXPECT_EQ(rowsAsked.first().first().toString(), u"04"_s);
    EXPECT_EQ(rowsAsked.first().at(1).value<std::optional<Period>>(), (Period{2022, Cut::Semester1}));
    click(u"requestSheet"_s);
    click(u"requestSheets"_s);
    ASSERT_EQ(sheets.count(), 2);
    EXPECT_EQ(sheets.at(0).first().toString(), u"04"_s);
    EXPECT_TRUE(sheets.at(1).first().toString().isEmpty());
}

} // namespace
} // namespace pei
