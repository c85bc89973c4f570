// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/printpreview.h"
#include "tests/support/examples.h"
#include "tests/support/printers.h"
#include "ui/paper/pageview.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace pei {
namespace {

constexpr int PatienceMs = 60'000;

class Preview : public testing::Test
{
protected:
    std::unique_ptr<PrintPreview> open(const Report &report, Period period, const PaperChoices &choices = {})
    {
        PaperInput input;
        input.plan = report.plan;
        input.printed = report.printed;
        input.analysis = analyse(report.plan, period);
        input.today = QDate(2026, 11, 22);
        PrintPreview::Ways ways;
        ways.askPdf = [this](QWidget *, const QString &proposed) {
            m_proposed = proposed;
            return m_path;
        };
        ways.propose = [](const QString &what, Period of) -> QString { return what + u' ' + periodKey(of); };
        auto preview = std::make_unique<PrintPreview>(input, choices, ways);
        preview->resize(1100, 800);
        preview->show();
        return preview;
    }

    template <typename Widget>
    static Widget *find(const PrintPreview &preview, const QString &name)
    {
        return preview.findChild<Widget *>(name);
    }
    static PageView *view(const PrintPreview &preview) { return preview.findChild<PageView *>(); }
    static bool waitForAll(const PrintPreview &preview)
    {
        return QTest::qWaitFor([&] { return preview.job().isLaidOut(); }, PatienceMs);
    }

    QTemporaryDir m_folder;
    QString m_path = m_folder.filePath(u"salida.pdf"_s);
    QString m_proposed;
};

TEST_F(Preview, ShowsTheFirstPageAtOnceAndTheRestWhileItIsLookedAt)
{
    const auto preview =
        open(test::largeReport(300), {2022, Cut::Annual}, {{PaperPart::Sheets}, QPageSize::A4, 0, false});
    EXPECT_GE(preview->job().pageCount(), 1);
    EXPECT_FALSE(preview->job().isLaidOut()) << "three hundred sheets are not laid out before the window is there";
    ASSERT_TRUE(waitForAll(*preview));
    EXPECT_GE(preview->job().pageCount(), 300);
}

TEST_F(Preview, TurnsPagesByKeyAndByNumber)
{
    const auto preview = open(test::smallReport(), {2023, Cut::Semester1},
                              {{PaperPart::Summary, PaperPart::Sheets}, QPageSize::A4, 0, false});
    ASSERT_TRUE(waitForAll(*preview));
    const int last = preview->job().pageCount() - 1;
    ASSERT_GE(last, 3);
    QTest::keyClick(view(*preview), Qt::Key_PageDown);
    EXPECT_EQ(view(*preview)->page(), 1);
    QTest::keyClick(view(*preview), Qt::Key_End);
    EXPECT_EQ(view(*preview)->page(), last);
    auto *number = find<QSpinBox>(*preview, u"page"_s);
    EXPECT_EQ(number->value(), last + 1);
    number->setValue(2);
    EXPECT_EQ(view(*preview)->page(), 1);
    QTest::keyClick(view(*preview), Qt::Key_Home);
    QTest::keyClick(view(*preview), Qt::Key_PageUp);
    EXPECT_EQ(view(*preview)->page(), 0);
    QTest::keyClick(view(*preview), Qt::Key_Plus, Qt::ControlModifier);
    EXPECT_GT(view(*preview)->zoom(), 1);
    QTest::keyClick(view(*preview), Qt::Key_0, Qt::ControlModifier);
    EXPECT_EQ(view(*preview)->zoom(), 1);
}

TEST_F(Preview, FollowsWhatIsChosen)
{
    const Report report = test::smallReport();
    const auto preview = open(report, {2023, Cut::Semester1});
    EXPECT_TRUE(find<QCheckBox>(*preview, u"summary"_s)->isChecked());
    find<QCheckBox>(*preview, u"summary"_s)->setChecked(false);
    EXPECT_FALSE(find<QPushButton>(*preview, u"pdf"_s)->isEnabled()) << "nothing is chosen";
    EXPECT_EQ(preview->job().pageCount(), 0);
    find<QCheckBox>(*preview, u"sheets"_s)->setChecked(true);
    ASSERT_TRUE(waitForAll(*preview));
    EXPECT_EQ(preview->job().pageCount(), int(report.plan.indicators.size()));

    auto *units = find<QComboBox>(*preview, u"unit"_s);
    ASSERT_GT(units->count(), 1);
    units->setCurrentIndex(1);
    const QString unit = units->currentData().toString();
    const auto mine = std::count_if(report.plan.indicators.begin(), report.plan.indicators.end(),
                                    [&](const Indicator &row) { return row.responsibleUnit.code == unit; });
    ASSERT_TRUE(waitForAll(*preview));
    EXPECT_EQ(preview->job().pageCount(), int(mine));
    EXPECT_EQ(find<QComboBox>(*preview, u"indicator"_s)->count(), int(mine) + 1);
    find<QComboBox>(*preview, u"indicator"_s)->setCurrentIndex(1);
    ASSERT_TRUE(waitForAll(*preview));
    EXPECT_EQ(preview->job().pageCount(), 1);

    auto *periods = find<QComboBox>(*preview, u"period"_s);
    periods->setCurrentIndex(0);
    EXPECT_EQ(preview->job().input().analysis.period, report.plan.periods.front());
    find<QComboBox>(*preview, u"paper"_s)->setCurrentIndex(1);
    EXPECT_EQ(preview->job().pageLayout(0).pageSize().id(), QPageSize::A3);
    find<QCheckBox>(*preview, u"grey"_s)->setChecked(true);
    EXPECT_EQ(preview->choices(), (PaperChoices{{PaperPart::Sheets}, QPageSize::A3, 0, true}));
    const int legal = find<QComboBox>(*preview, u"paper"_s)->findText(u"Legal"_s, Qt::MatchStartsWith);
    ASSERT_GE(legal, 0);
    find<QComboBox>(*preview, u"paper"_s)->setCurrentIndex(legal);
    find<QSpinBox>(*preview, u"margin"_s)->setValue(28);
    EXPECT_EQ(preview->job().pageLayout(0).pageSize().id(), QPageSize::Legal);
    EXPECT_EQ(preview->job().pageLayout(0).margins(QPageLayout::Millimeter).left(), 28);
    EXPECT_EQ(preview->choices(), (PaperChoices{{PaperPart::Sheets}, QPageSize::Legal, 28, true}));
}

TEST_F(Preview, WritesThePdfAndSaysWhere)
{
    const auto preview =
        open(test::smallReport(), {2023, Cut::Semester1}, {{PaperPart::Table}, QPageSize::A4, 0, false});
    const QSignalSpy written(preview.get(), &PrintPreview::pdfWritten);
    QTest::mouseClick(find<QPushButton>(*preview, u"pdf"_s), Qt::LeftButton);
    EXPECT_TRUE(m_proposed.endsWith(u"2023-S1"_s));
    ASSERT_TRUE(QTest::qWaitFor([&] { return !written.empty(); }, PatienceMs));
    EXPECT_EQ(written.first().first().toString(), m_path);
    QFile file(m_path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_TRUE(file.read(5) == "%PDF-");
    EXPECT_FALSE(preview->isVisible()) << "done";
}

TEST_F(Preview, ALongJobCanBeCancelledAndLeavesNoFile)
{
    const auto preview =
        open(test::largeReport(300), {2022, Cut::Annual}, {{PaperPart::Sheets}, QPageSize::A4, 0, false});
    auto *close = find<QPushButton>(*preview, u"close"_s);
    QTest::mouseClick(find<QPushButton>(*preview, u"pdf"_s), Qt::LeftButton);
    ASSERT_TRUE(preview->isPrinting());
    QTest::qWait(1); // some of it is printed
    EXPECT_TRUE(preview->isPrinting()) << "the window lives while it prints";
    QTest::mouseClick(close, Qt::LeftButton);
    EXPECT_FALSE(preview->isPrinting());
    EXPECT_TRUE(preview->isVisible()) << "cancelled, not closed";
    EXPECT_TRUE(QDir(m_folder.path()).isEmpty());
    QTest::mouseClick(close, Qt::LeftButton);
    EXPECT_FALSE(preview->isVisible());
}

TEST_F(Preview, SaysWhenThePdfCannotBeWritten)
{
    m_path = m_folder.filePath(u"no/existe.pdf"_s);
    const auto preview = open(test::smallReport(), {2023, Cut::Semester1});
    const QSignalSpy failed(preview.get(), &PrintPreview::failed);
    QTest::mouseClick(find<QPushButton>(*preview, u"pdf"_s), Qt::LeftButton);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !failed.empty(); }, PatienceMs));
    EXPECT_FALSE(preview->isPrinting());
    EXPECT_TRUE(find<QPushButton>(*preview, u"pdf"_s)->isEnabled()) << "another place may be chosen";
}

} // namespace
} // namespace pei
