// SPDX-License-Identifier: GPL-3.0-or-later
// From the summary to an alert, to what it rests on, and back: in the whole window.
#include "ui/main/mainwindow.h"

#include "core/reading/reader.h"
#include "tests/support/examples.h"
#include "tests/support/printers.h"
#include "ui/alerts/alertsection.h"
#include "ui/alerts/alertsview.h"
#include "ui/look/linkbutton.h"
#include "ui/look/textblock.h"
#include "ui/summary/summaryview.h"

#include <QLabel>
#include <QListWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>
#include <QUndoStack>

#include <gtest/gtest.h>

using namespace Qt::Literals::StringLiterals;

namespace pei {
namespace {

constexpr Period S1Of2023{2023, Cut::Semester1};

class AlertFlow : public testing::Test
{
protected:
    AlertFlow()
    {
        const QString path = m_folder.filePath(u"plan.pei"_s);
        EXPECT_TRUE(Document::create(path, test::smallReport()));
        window = std::make_unique<MainWindow>(m_settings, m_options);
        window->show();
        EXPECT_TRUE(QTest::qWaitForWindowExposed(window.get()));
        window->openFile(path);
        EXPECT_NE(window->document(), nullptr);
        EXPECT_TRUE(window->document()->setValue(0, S1Of2023, 5.0)); // the baseline again, and red
    }
    Alert alertOf(AlertRule rule) const
    {
        for (const Alert &alert : window->document()->alerts()) {
            if (alert.rule == rule)
                return alert;
        }
        ADD_FAILURE() << alertRuleKey(rule).toStdString();
        return {};
    }
    AlertsView *alerts() const { return window->findChild<AlertsView *>(); }
    // Follows the cell of the alert in the page's list.
    void follow(AlertRule rule, int cell)
    {
        window->showPage(WindowPage::Alerts);
        alerts()->showAlert(alertOf(rule).fingerprint);
        auto *evidence = alerts()->findChild<QListWidget *>(u"alertEvidence"_s);
        ASSERT_GT(evidence->count(), cell);
        emit evidence->itemClicked(evidence->item(cell));
    }

    QTemporaryDir m_folder;
    Settings m_settings{m_folder.filePath(u"settings.ini"_s)};
    OpenOptions m_options{m_folder.filePath(u"library"_s), m_folder.filePath(u"example"_s), readReportBytes};
    std::unique_ptr<MainWindow> window;
};

TEST_F(AlertFlow, TheSummaryLeadsToAllAlertsAndToWhatIsOwed)
{
    auto *all = window->findChild<LinkButton *>(u"allAlerts"_s);
    ASSERT_NE(all, nullptr);
    EXPECT_TRUE(QTest::qWaitFor([&] { return all->text().contains(u"Ver todas: 1 crítica"_s); }, 3000))
        << all->text().toStdString();
    all->click();
    EXPECT_EQ(window->page(), WindowPage::Alerts);
    window->showPage(WindowPage::Summary);
    window->findChild<LinkButton *>(u"owed"_s)->click();
    EXPECT_EQ(window->page(), WindowPage::Alerts);
    EXPECT_TRUE(alerts()->findChild<QTableView *>(u"missingTable"_s)->isVisible());
}

TEST_F(AlertFlow, AnAlertLeadsToItsCells)
{
    follow(AlertRule::EqualsBaseline, 0);
    EXPECT_EQ(window->page(), WindowPage::Entry);
    const auto *grid = window->findChild<QTableView *>(u"entries"_s);
    EXPECT_EQ(grid->currentIndex().data().toString(), u"5.00"_s);
    follow(AlertRule::EqualsBaseline, 1);
    EXPECT_EQ(window->page(), WindowPage::Indicators) << "the baseline stands in the list and its ficha";
    const auto *text = window->findChild<TextBlock *>(u"fichaAlerts"_s);
    ASSERT_NE(text, nullptr);
    EXPECT_TRUE(QTest::qWaitFor([&] { return text->text().contains(u"Valor igual a la línea base"_s); }, 3000));
    follow(AlertRule::RedWithoutNote, 0);
    EXPECT_EQ(window->page(), WindowPage::Entry) << "where a note is written";
}

TEST_F(AlertFlow, AnAlertIsShownWhicheverKeysAreHeld)
{
    window->showPage(WindowPage::Alerts);
    QTest::keyPress(alerts(), Qt::Key_Control, Qt::ControlModifier);
    for (int turn = 0; turn < 2; ++turn) {
        alerts()->showAlert(alertOf(AlertRule::EqualsBaseline).fingerprint);
        EXPECT_GT(alerts()->findChild<QListWidget *>(u"alertEvidence"_s)->count(), 1) << turn;
    }
    QTest::keyRelease(alerts(), Qt::Key_Control);
}

TEST_F(AlertFlow, AnIndicatorsFichaLeadsToItsAlerts)
{
    follow(AlertRule::EqualsBaseline, 1);
    const Alert alert = alertOf(AlertRule::EqualsBaseline);
    emit window->findChild<AlertSection *>()->alertRequested(alert.fingerprint);
    EXPECT_EQ(window->page(), WindowPage::Alerts);
    auto *list = alerts()->findChild<QTreeView *>(u"alertList"_s);
    EXPECT_TRUE(list->currentIndex().data().toString().contains(u"es igual a la línea base"_s));
}

TEST_F(AlertFlow, WhatAUnitOwesLeadsToItsRowsInThatPeriod)
{
    window->showPage(WindowPage::Alerts);
    emit alerts()->rowsRequested(u"10"_s, Period{2022, Cut::Annual});
    EXPECT_EQ(window->page(), WindowPage::Indicators);
    EXPECT_EQ(window->document()->period(), (Period{2022, Cut::Annual}));
}

TEST_F(AlertFlow, AnotherPlanLeavesNothingBehind)
{
    window->showPage(WindowPage::Alerts);
    alerts()->showAlert(alertOf(AlertRule::EqualsBaseline).fingerprint);
    window->setDocument(nullptr);
    EXPECT_EQ(alerts()->findChild<QTreeView *>(u"alertList"_s)->model()->rowCount(), 0);
    window->openFile(m_folder.filePath(u"plan.pei"_s));
    EXPECT_GT(alerts()->findChild<QTreeView *>(u"alertList"_s)->model()->rowCount(), 0);
}

} // namespace
} // namespace pei
