// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/reader.h"
#include "core/store/planstore.h"
#include "tests/support/examples.h"
#include "tests/support/printers.h"
#include "ui/main/language.h"
#include "ui/main/mainwindow.h"
#include "ui/plans/planchooser.h"
#include "ui/plans/planlistmodel.h"
#include "ui/plans/planpicker.h"
#include "ui/plans/planswitcher.h"
#include "ui/plans/plantitle.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QLineEdit>
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
        EXPECT_EQ(column(proxy, PlanListModel::EntityColumn),
                  QStringList{u"Municipalidad Distrital de Ñahuimpuquio"_s})
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
