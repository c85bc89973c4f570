// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/planchooser.h"
#include "core/models/labels.h"
#include "core/models/roles.h"
#include "core/reading/reader.h"
#include "core/store/planstore.h"
#include "tests/support/examples.h"
#include "tests/support/printers.h"
#include "ui/indicators/filterchip.h"
#include "ui/indicators/flatheader.h"
#include "ui/indicators/indicatorsview.h"
#include "ui/indicators/indicatortable.h"
#include "ui/main/language.h"
#include "ui/main/mainwindow.h"
#include "ui/plans/allplansview.h"
#include "ui/plans/planlistmodel.h"
#include "ui/plans/planpicker.h"
#include "ui/plans/planswitcher.h"
#include "ui/plans/plantitle.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <gtest/gtest.h>

using namespace Qt::Literals::StringLiterals;

namespace pei {
namespace {

PlanSummary summary(qint64 key, const QString &name, int first, int indicators, std::optional<Period> latest)
{
    PlanSummary plan;
    plan.key = key;
    plan.entity = {QString::number(300000 + key), name};
    plan.firstYear = first;
    plan.lastYear = first + 5;
    plan.indicators = indicators;
    plan.latest = latest;
    return plan;
}

std::vector<PlanSummary> somePlans()
{
    return {summary(1, u"MUNICIPALIDAD PROVINCIAL DE ZARUMILLA"_s, 2020, 40, Period{2023, Cut::Annual}),
            summary(2, u"MUNICIPALIDAD DISTRITAL DE ÑAHUIMPUQUIO"_s, 2022, 5, Period{2023, Cut::Semester1}),
            summary(3, u"GOBIERNO REGIONAL DE ÁNCASH"_s, 2019, 112, std::nullopt)};
}

QStringList column(const QAbstractItemModel &model, int column)
{
    QStringList texts;
    for (int row = 0; row < model.rowCount(); ++row)
        texts += model.index(row, column).data().toString();
    return texts;
}

TEST(PlanListModelTest, SortsAndSearchesAsAPersonWould)
{
    PlanListModel model;
    PlanListProxy proxy;
    proxy.setSourceModel(&model);
    const QAbstractItemModelTester watch(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const QAbstractItemModelTester watchProxy(&proxy, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setPlans(somePlans());
    EXPECT_EQ(column(proxy, PlanListModel::EntityColumn),
              (QStringList{u"Gobierno Regional de Áncash"_s, u"Municipalidad Distrital de Ñahuimpuquio"_s,
                           u"Municipalidad Provincial de Zarumilla"_s}));
    proxy.sort(PlanListModel::IndicatorsColumn, Qt::DescendingOrder);
    EXPECT_EQ(column(proxy, PlanListModel::IndicatorsColumn), (QStringList{u"112"_s, u"40"_s, u"5"_s}));
    proxy.sort(PlanListModel::LatestColumn);
    EXPECT_EQ(column(proxy, PlanListModel::LatestColumn),
              (QStringList{u"2023 – Sem1"_s, u"2023 – Anual"_s, QString()}));
    for (const QString &text : {u"nahui"_s, u"ÑAHUI distrital"_s, u"300002"_s, u"2022–2027"_s}) {
        proxy.setSearch(text);
        EXPECT_EQ(column(proxy, PlanListModel::EntityColumn), QStringList{u"Municipalidad Distrital de Ñahuimpuquio"_s})
            << text.toStdString();
    }
    proxy.setSearch(u"nahui regional"_s);
    EXPECT_EQ(proxy.rowCount(), 0);
    model.setPlans({});
    proxy.setSearch({});
    EXPECT_EQ(proxy.rowCount(), 0);
}

TEST(PlanPickerTest, FindsMovesAndChoosesByKeys)
{
    PlanPicker picker;
    picker.resize(600, 300);
    picker.setPlans(somePlans(), 2);
    picker.show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&picker));
    picker.setFocus();
    auto *search = picker.findChild<QLineEdit *>(u"planSearch"_s);
    ASSERT_TRUE(search->hasFocus());
    EXPECT_EQ(picker.currentPlan(), 2);
    QTest::keyClick(search, Qt::Key_Down);
    EXPECT_EQ(picker.currentPlan(), 1);
    QTest::keyClick(search, Qt::Key_Up);
    QTest::keyClick(search, Qt::Key_Up);
    EXPECT_EQ(picker.currentPlan(), 3);
    QSignalSpy chosen(&picker, &PlanPicker::chosen);
    QTest::keyClicks(search, u"zaru"_s);
    QTest::keyClick(search, Qt::Key_Return);
    ASSERT_EQ(chosen.count(), 1);
    EXPECT_EQ(chosen.first().first().toLongLong(), 1);
    QTest::keyClicks(search, u"xyz"_s);
    EXPECT_EQ(picker.currentPlan(), 0);
    QTest::keyClick(search, Qt::Key_Return);
    EXPECT_EQ(chosen.count(), 1) << "there is nothing to choose";
    QTest::keyClick(search, Qt::Key_Escape);
    EXPECT_EQ(picker.currentPlan(), 3) << "the first one";
}

TEST(PlanChooserTest, OpensOnlyWhatIsFound)
{
    PlanChooser chooser;
    chooser.setPlans(u"/planes/varios.pei"_s, somePlans(), 2);
    auto *open = chooser.findChild<QPushButton *>(u"planOpen"_s);
    auto *search = chooser.findChild<QLineEdit *>(u"planSearch"_s);
    EXPECT_TRUE(open->isEnabled());
    search->setText(u"xyz"_s);
    EXPECT_FALSE(open->isEnabled());
    search->clear();
    EXPECT_TRUE(open->isEnabled());
}

TEST(PlanPickerTest, CutsNoYearsAndNoDates)
{
    PlanPicker picker;
    picker.resize(900, 300);
    std::vector<PlanSummary> plans = somePlans();
    for (PlanSummary &plan : plans)
        plan.imported = QDateTime(QDate(2026, 12, 28), QTime(20, 48), Qt::LocalTime);
    picker.setPlans(plans, 1);
    picker.show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&picker));
    const auto *table = picker.findChild<QTableView *>(u"plans"_s);
    for (const int column : {PlanListModel::YearsColumn, PlanListModel::LatestColumn, PlanListModel::ImportedColumn}) {
        // The delegate's margins stand on both sides of the text.
        const int text = table->fontMetrics().horizontalAdvance(table->model()->index(1, column).data().toString());
        EXPECT_GE(table->columnWidth(column), text + 16) << column;
    }
}

class SeveralPlans : public testing::Test
{
protected:
    SeveralPlans() { applyLanguage(u"es"_s); }

    // Plans of entities A, B, … of which A's is key 1.
    QString makeFile(const QString &name, int count)
    {
        const QString path = m_folder.filePath(name);
        const auto made = PlanStore::create(path, [count](PlanStore &store) -> Result<void> {
            for (int i = 0; i < count; ++i) {
                Report report = test::smallReport();
                report.plan.entity.lines.back().second = {QString::number(300001 + i),
                                                          u"MUNICIPALIDAD DE "_s + QChar(u'A' + i) + u"RICA"_s};
                if (const auto key = store.addReport(report, {}, {}); !key)
                    return key.error();
            }
            return {};
        });
        EXPECT_TRUE(made);
        return path;
    }
    std::unique_ptr<MainWindow> makeWindow()
    {
        auto window = std::make_unique<MainWindow>(m_settings, m_options);
        window->show();
        EXPECT_TRUE(QTest::qWaitForWindowExposed(window.get()));
        return window;
    }
    static qint64 planOf(const MainWindow &window) { return window.document() ? window.document()->planKey() : 0; }

    QTemporaryDir m_folder;
    Settings m_settings{m_folder.filePath(u"settings.ini"_s)};
    OpenOptions m_options{m_folder.filePath(u"library"_s), m_folder.filePath(u"example"_s), readReportBytes};
};

TEST_F(SeveralPlans, AreListedAndOneIsOpened)
{
    const QString path = makeFile(u"todos.pei"_s, 3);
    const auto window = makeWindow();
    window->openFile(path);
    EXPECT_EQ(window->document(), nullptr);
    auto *chooser = window->findChild<PlanChooser *>(u"planChooser"_s);
    ASSERT_NE(chooser, nullptr);
    ASSERT_TRUE(chooser->isVisible());
    EXPECT_EQ(chooser->findChild<QLabel *>(u"planChooserTitle"_s)->text(), u"«todos» contiene 3 planes"_s);
    auto *search = chooser->findChild<QLineEdit *>(u"planSearch"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return search->hasFocus(); }));
    QTest::keyClick(search, Qt::Key_Down);
    QTest::keyClick(search, Qt::Key_Return);
    EXPECT_EQ(planOf(*window), 2);
    EXPECT_FALSE(window->document()->isReadOnly());
    EXPECT_FALSE(chooser->isVisible());
    EXPECT_EQ(m_settings.lastPlan(path), 2);
}

TEST_F(SeveralPlans, TheOneOpenLastIsTheOneProposed)
{
    const QString path = makeFile(u"todos.pei"_s, 3);
    m_settings.setLastPlan(path, 3);
    const auto window = makeWindow();
    window->openFile(path);
    auto *chooser = window->findChild<PlanChooser *>(u"planChooser"_s);
    ASSERT_TRUE(chooser->isVisible());
    QTest::mouseClick(chooser->findChild<QPushButton *>(u"planOpen"_s), Qt::LeftButton);
    EXPECT_EQ(planOf(*window), 3);
}

TEST_F(SeveralPlans, CancellingLeavesWhatWasOpen)
{
    const QString single = makeFile(u"uno.pei"_s, 1);
    const auto window = makeWindow();
    window->openFile(single);
    ASSERT_EQ(planOf(*window), 1);
    window->openFile(makeFile(u"todos.pei"_s, 2));
    auto *chooser = window->findChild<PlanChooser *>(u"planChooser"_s);
    ASSERT_TRUE(chooser->isVisible());
    QTest::keyClick(chooser, Qt::Key_Escape);
    EXPECT_FALSE(chooser->isVisible());
    EXPECT_EQ(window->document()->path(), single);
}

TEST_F(SeveralPlans, AnAddressOpensItsPlan)
{
    const QString path = makeFile(u"todos.pei"_s, 3);
    const auto window = makeWindow();
    window->openFile(path + u"#3"_s);
    EXPECT_EQ(planOf(*window), 3);
    window->openFile(path + u"#1"_s);
    EXPECT_EQ(planOf(*window), 1);
    EXPECT_FALSE(window->document()->isReadOnly()) << "the window keeps its right to write the file";
    // One that is not there: the file's own are offered.
    const auto other = makeWindow();
    other->openFile(makeFile(u"otros.pei"_s, 2) + u"#9"_s);
    EXPECT_TRUE(other->findChild<PlanChooser *>(u"planChooser"_s)->isVisible());
}

TEST_F(SeveralPlans, TheTitleDropsDownTheOthersAndSwitches)
{
    const QString path = makeFile(u"todos.pei"_s, 3);
    const QString recent = makeFile(u"reciente.pei"_s, 1);
    m_settings.addRecentFile(recent);
    const auto window = makeWindow();
    window->openFile(path + u"#1"_s);
    ASSERT_TRUE(window->document()->reopenPeriod({2022, Cut::Semester1}, u"Faltaban valores."_s));
    ASSERT_TRUE(window->document()->setValue(0, {2022, Cut::Semester1}, 7.5));
    window->document()->setPeriod({2022, Cut::Annual});
    auto *title = window->findChild<PlanTitle *>(u"planTitle"_s);
    QTest::mouseClick(title, Qt::LeftButton, {}, QPoint(title->width() - 10, title->height() / 2));
    auto *switcher = window->findChild<PlanSwitcher *>(u"planSwitcher"_s);
    ASSERT_NE(switcher, nullptr);
    ASSERT_TRUE(switcher->isVisible());
    auto *search = switcher->findChild<QLineEdit *>(u"planSearch"_s);
    ASSERT_TRUE(search->isVisible());
    QTest::keyClicks(search, u"crica"_s);
    QTest::keyClick(search, Qt::Key_Return);
    EXPECT_FALSE(switcher->isVisible());
    EXPECT_EQ(planOf(*window), 3);
    EXPECT_EQ(window->document()->period(), (Period{2022, Cut::Annual}));
    EXPECT_FALSE(window->document()->isReadOnly());
    ASSERT_TRUE(window->document()->reopenPeriod({2022, Cut::Semester1}, u"Faltaban valores."_s));
    ASSERT_TRUE(window->document()->setValue(0, {2022, Cut::Semester1}, 8.5));

    QTest::keyClick(title, Qt::Key_Space);
    ASSERT_TRUE(switcher->isVisible());
    QTest::mouseClick(switcher->findChild<QToolButton *>(u"switcherFile"_s), Qt::LeftButton);
    EXPECT_EQ(window->document()->path(), recent);
    EXPECT_EQ(PlanStore::open(path).value()->load(1).value().plan.indicators[0].obtained[0], Value(7.5));
    EXPECT_EQ(PlanStore::open(path).value()->load(3).value().plan.indicators[0].obtained[0], Value(8.5));
}

TEST_F(SeveralPlans, OpeningTheFileThatIsOpenAsksAndKeepsIt)
{
    const QString path = makeFile(u"todos.pei"_s, 2);
    const auto window = makeWindow();
    window->openFile(path + u"#2"_s);
    const Document *before = window->document();
    window->openFile(path);
    auto *chooser = window->findChild<PlanChooser *>(u"planChooser"_s);
    ASSERT_TRUE(chooser->isVisible());
    QTest::mouseClick(chooser->findChild<QPushButton *>(u"planOpen"_s), Qt::LeftButton);
    EXPECT_EQ(window->document(), before) << "the one proposed is the one that is open";
    EXPECT_FALSE(chooser->isVisible());
}

TEST_F(SeveralPlans, AreSeenTogetherAndARowLeadsToItsPlan)
{
    const QString path = makeFile(u"todos.pei"_s, 3);
    const auto window = makeWindow();
    window->openFile(path);
    auto *chooser = window->findChild<PlanChooser *>(u"planChooser"_s);
    ASSERT_TRUE(chooser->isVisible());
    QTest::mouseClick(chooser->findChild<QPushButton *>(u"planAll"_s), Qt::LeftButton);
    AllPlansView *all = nullptr;
    ASSERT_TRUE(QTest::qWaitFor([&] {
        all = window->findChild<AllPlansView *>();
        return all != nullptr && all->isVisible();
    }));
    EXPECT_EQ(window->document(), nullptr);
    EXPECT_TRUE(window->windowTitle().startsWith(u"Todos los planes de todos"_s));
    EXPECT_TRUE(window->findChild<QLabel *>(u"statusFigures"_s)->text().contains(u"3 planes"_s));
    auto *table = static_cast<IndicatorTable *>(all->list()->table());
    const auto &list = static_cast<const IndicatorListModel &>(*table->model());
    EXPECT_EQ(list.rowCount(), 12);
    EXPECT_FALSE(table->isColumnHidden(IndicatorColumns::EntityColumn));
    EXPECT_EQ(table->horizontalHeader()->visualIndex(IndicatorColumns::EntityColumn), 2);
    EXPECT_TRUE(all->findChild<FilterChip *>(u"plan"_s)->isVisible());

    // Nothing can be typed into it.
    table->setCurrentIndex(list.index(1, IndicatorColumns::ObtainedColumn));
    QTest::keyClick(table, Qt::Key_4);
    EXPECT_EQ(table->indexWidget(table->currentIndex()), nullptr);

    auto *search = window->findChild<QLineEdit *>(u"search"_s);
    ASSERT_TRUE(search->isVisible());
    search->setText(u"crica ind.02"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return list.rowCount() == 2; }));
    table->setFocus();
    table->setCurrentIndex(list.index(1, IndicatorColumns::NameColumn));
    QTest::keyClick(table, Qt::Key_Return);
    ASSERT_TRUE(QTest::qWaitFor([&] { return planOf(*window) == 3; }));
    EXPECT_FALSE(window->document()->isReadOnly());
    EXPECT_EQ(window->page(), WindowPage::Indicators);
    EXPECT_FALSE(all->isVisible());
    auto *plan = window->findChild<IndicatorTable *>(u"indicators"_s);
    for (auto *each : window->findChildren<IndicatorTable *>(u"indicators"_s)) {
        if (each->isVisible())
            plan = each;
    }
    EXPECT_EQ(plan->currentIndex().data(IndicatorRole).toInt(), 1) << "the very indicator";

    // Back to all of them, which show what has been changed.
    const Period period = window->document()->period();
    ASSERT_TRUE(window->document()->setValue(1, period, 50.0));
    auto *title = window->findChild<PlanTitle *>(u"planTitle"_s);
    QTest::mouseClick(title, Qt::LeftButton, {}, QPoint(title->width() - 10, title->height() / 2));
    auto *switcher = window->findChild<PlanSwitcher *>(u"planSwitcher"_s);
    auto *button = switcher->findChild<QToolButton *>(u"allPlansButton"_s);
    ASSERT_TRUE(button->isVisible());
    QTest::mouseClick(button, Qt::LeftButton);
    ASSERT_TRUE(QTest::qWaitFor([&] { return all->isVisible(); }));
    EXPECT_EQ(search->text(), u"crica ind.02"_s) << "as it was left";
    EXPECT_EQ(list.index(1, IndicatorColumns::PercentColumn).data().toString(), u"100.00"_s);

    // Another period of all.
    auto *periods = window->findChild<QComboBox *>(u"period"_s);
    EXPECT_EQ(periods->currentText(), Labels::period(period));
    periods->setCurrentIndex(0);
    emit periods->activated(0);
    ASSERT_TRUE(QTest::qWaitFor([&] { return all->plans()->period() == Period{2022, Cut::Semester1}; }));

    window->findChild<QAction *>(u"closePlan"_s)->trigger();
    EXPECT_FALSE(all->isVisible());
    EXPECT_FALSE(search->isVisible());
}

TEST_F(SeveralPlans, AnEntityIsChosenFromTheMenuOrFromAList)
{
    const QString path = makeFile(u"muchos.pei"_s, 26);
    const auto window = makeWindow();
    window->openAllPlans(path);
    AllPlansView *all = nullptr;
    ASSERT_TRUE(QTest::qWaitFor([&] {
        all = window->findChild<AllPlansView *>();
        return all != nullptr && all->isVisible();
    }));
    auto *table = static_cast<IndicatorTable *>(all->list()->table());
    const auto &list = static_cast<const IndicatorListModel &>(*table->model());
    EXPECT_EQ(list.rowCount(), 26) << "of many the entities first";
    auto *chip = all->findChild<FilterChip *>(u"plan"_s);
    QTest::mouseClick(chip, Qt::LeftButton);
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    ASSERT_NE(menu, nullptr);
    ASSERT_EQ(menu->actions().size(), 2) << "too many to list in a menu";
    menu->actions().at(1)->trigger();
    menu->close();
    auto *popup = window->findChild<QFrame *>(u"planFilter"_s);
    ASSERT_TRUE(popup != nullptr && popup->isVisible());
    auto *search = popup->findChild<QLineEdit *>(u"planSearch"_s);
    QTest::keyClicks(search, u"frica"_s);
    QTest::keyClick(search, Qt::Key_Return);
    EXPECT_FALSE(popup->isVisible());
    EXPECT_EQ(all->list()->filter().planKey, 6);
    EXPECT_EQ(list.rowCount(), 4);
    EXPECT_TRUE(chip->text().contains(u"Frica"_s)) << chip->text().toStdString();
}

TEST_F(SeveralPlans, AreFilteredByUnit)
{
    const QString path = makeFile(u"todos.pei"_s, 3);
    const auto window = makeWindow();
    window->openAllPlans(path);
    AllPlansView *all = nullptr;
    ASSERT_TRUE(QTest::qWaitFor([&] {
        all = window->findChild<AllPlansView *>();
        return all != nullptr && all->isVisible();
    }));
    auto *chip = all->findChild<FilterChip *>(u"unit"_s);
    ASSERT_TRUE(chip->isVisible());
    EXPECT_FALSE(all->findChild<FilterChip *>(u"objective"_s)->isVisible()) << "objectives are each plan's own";
    ASSERT_EQ(chip->choices().size(), 3u);
    EXPECT_EQ(chip->choices()[1].text, u"Gerencia de obras"_s);
    ASSERT_EQ(chip->counts().size(), 3u);
    EXPECT_EQ(chip->counts()[0], 9);
    QTest::mouseClick(chip, Qt::LeftButton);
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    ASSERT_NE(menu, nullptr);
    menu->actions().at(1)->trigger();
    menu->close();
    EXPECT_EQ(all->list()->filter().unitName, u"gerencia de obras"_s);
    EXPECT_EQ(all->findChild<QLabel *>(u"count"_s)->text(), u"%1 de 9"_s.arg(chip->counts()[1]));
    EXPECT_TRUE(chip->isChecked());
    QTest::mouseClick(all->findChild<QToolButton *>(u"clear"_s), Qt::LeftButton);
    EXPECT_TRUE(all->list()->filter().isEmpty());
    EXPECT_FALSE(chip->isChecked());
}

TEST(LastPlans, AreKeptPerFileAndNotForEver)
{
    QTemporaryDir folder;
    const QString ini = folder.filePath(u"settings.ini"_s);
    {
        Settings settings(ini);
        settings.setLastPlan(u"/a#b.pei"_s, 4);
        settings.setLastPlan(u"/a.pei"_s, 2);
        settings.setLastPlan(u"/a.pei"_s, 7);
    }
    Settings settings(ini);
    EXPECT_EQ(settings.lastPlan(u"/a#b.pei"_s), 4);
    EXPECT_EQ(settings.lastPlan(u"/a.pei"_s), 7);
    EXPECT_EQ(settings.lastPlan(u"/c.pei"_s), 0);
    for (int i = 0; i < 100; ++i)
        settings.setLastPlan(u"/%1.pei"_s.arg(i), i);
    EXPECT_EQ(settings.lastPlan(u"/a.pei"_s), 0);
    EXPECT_EQ(settings.lastPlan(u"/99.pei"_s), 99);
}

} // namespace
} // namespace pei
