// SPDX-License-Identifier: GPL-3.0-or-later
// What is painted of a comparison in small and in usual windows: no figure is cut, nothing runs into its neighbour.
#include "tests/support/paintedtext.h"
#include "tests/ui/compare/comparefixture.h"
#include "ui/compare/comparemodel.h"
#include "ui/compare/comparetable.h"
#include "ui/compare/compareview.h"
#include "ui/indicators/celldelegate.h"
#include "ui/main/language.h"
#include "ui/main/mainwindow.h"

#include <QAbstractButton>
#include <QApplication>
#include <QHeaderView>
#include <QScrollBar>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace pei {
namespace {

// A report with figures as long as any, and another on the same period that differs in all of them.
Report longFigures(double factor)
{
    Report report = test::smallReport();
    for (std::size_t i = 0; i < report.plan.indicators.size(); ++i) {
        Indicator &row = report.plan.indicators[i];
        row.targets = {10.0, 10.0, 10.0};
        row.obtained = {1111111.11 * factor, i == 1 ? -1234567.89 * factor : 8888888.88, 11111.11 * factor};
        row.code = row.code.left(row.code.size() - 2) + QString::number(i == 0 ? 11 : 88); // digits of all widths
        row.relevance = factor > 1 ? Relevance::LessRelevant : Relevance::VeryRelevant;
    }
    return report;
}

using Screen = std::tuple<QSize, QString>;

class CompareWidths : public test::CompareDocumentTest, public testing::WithParamInterface<Screen>
{
protected:
    void SetUp() override
    {
        applyLanguage(std::get<QString>(GetParam()));
        use(longFigures(1), "corto");
        ASSERT_TRUE(m_document->importReport(longFigures(1.5), {u"Reporte corregido.pdf"_s, "largo"}));
        const auto read = [](const QByteArray &bytes, const ReadOptions &) -> Result<Report> {
            return longFigures(bytes == "corto" ? 1 : 1.5);
        };
        m_window = std::make_unique<MainWindow>(
            m_settings, OpenOptions{m_folder.filePath(u"a"_s), m_folder.filePath(u"b"_s), read});
        m_window->setDocument(std::move(m_document));
        m_window->resize(std::get<QSize>(GetParam()));
        m_window->showPage(WindowPage::Compare);
        m_window->show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(m_window.get()));
        ASSERT_EQ(m_window->size(), std::get<QSize>(GetParam()));
        m_view = m_window->findChild<CompareView *>();
        m_table = m_view->findChild<CompareTable *>(u"compareList"_s);
    }
    void TearDown() override
    {
        m_window.reset();
        applyLanguage(u"es"_s);
    }
    void click(const QString &name) const { m_view->findChild<QAbstractButton *>(name)->click(); }

    struct Text
    {
        QString text;
        QRectF box; // pixels
    };
    static std::vector<Text> painted(QWidget &widget)
    {
        const int dpi = widget.logicalDpiX();
        test::TextPage page(QSizeF(widget.size()) * 72 / dpi, dpi);
        widget.render(&page);
        std::vector<Text> texts;
        for (const test::PaintedText &each : page.texts()) {
            if (!each.text.trimmed().isEmpty())
                texts.push_back({each.text, QRectF(each.box.topLeft() * dpi / 72, each.box.size() * dpi / 72)});
        }
        return texts;
    }
    void expectRoom(QWidget &part) const
    {
        const std::vector<Text> texts = painted(part);
        EXPECT_FALSE(texts.empty());
        for (std::size_t i = 0; i < texts.size(); ++i) {
            const int column = m_table->columnAt(int(texts[i].box.center().x()));
            const bool words = column == CompareModel::NameColumn || column == CompareModel::OthersColumn;
            if (!words) {
                EXPECT_FALSE(texts[i].text.contains(u'…') || texts[i].text.endsWith(u"..."_s))
                    << texts[i].text.toStdString();
                const int left = m_table->columnViewportPosition(column);
                EXPECT_GE(texts[i].box.left(), left) << texts[i].text.toStdString();
                EXPECT_LE(texts[i].box.right(), left + m_table->columnWidth(column)) << texts[i].text.toStdString();
            }
            for (std::size_t j = 0; j < i; ++j)
                EXPECT_FALSE(texts[i].box.adjusted(0.5, 2, -0.5, -2).intersects(texts[j].box))
                    << texts[i].text.toStdString() << " and " << texts[j].text.toStdString();
        }
    }
    // At the beginning of the table, and as far along as it goes.
    void expectRoomEverywhere() const
    {
        QScrollBar *bar = m_table->horizontalScrollBar();
        for (const int at : {bar->minimum(), bar->maximum()}) {
            bar->setValue(at);
            expectRoom(*m_table->viewport());
            expectRoom(*m_table->horizontalHeader()->viewport());
        }
        bar->setValue(0);
    }

    Settings m_settings{m_folder.filePath(u"settings.ini"_s)};
    std::unique_ptr<MainWindow> m_window;
    CompareView *m_view = nullptr;
    CompareTable *m_table = nullptr;
};

// Of as many figures one number is wider than another: what is given is enough for each.
TEST(FigureWidth, IsEnoughForEveryNumberOfAsManyFigures)
{
    const QFontMetrics metrics(QApplication::font());
    for (int i = 0; i < 1000; ++i) {
        const QString text = u"+%1"_s.arg(formatNumber(1000 + i * 8.37));
        EXPECT_LE(metrics.horizontalAdvance(text), CellDelegate::figureWidth(u"+1,111.11"_s, metrics))
            << text.toStdString();
    }
}

TEST_P(CompareWidths, CutNoFigureOfTwoPeriods)
{
    ASSERT_EQ(m_table->model()->rowCount(), 3);
    expectRoomEverywhere();
    click(u"levelElements"_s);
    expectRoomEverywhere();
}

TEST_P(CompareWidths, CutNoFigureOfTwoImports)
{
    click(u"compareImports"_s);
    ASSERT_TRUE(QTest::qWaitFor([this] { return !m_table->isColumnHidden(CompareModel::OthersColumn); }, 3000));
    expectRoomEverywhere();
    click(u"change_down"_s);
    expectRoomEverywhere();
}

INSTANTIATE_TEST_SUITE_P(
    Screens, CompareWidths,
    testing::Combine(testing::Values(QSize(800, 520), QSize(1366, 768)), testing::Values(u"es"_s, u"en"_s)),
    [](const auto &screen) {
        return u"%1%2"_s.arg(std::get<QSize>(screen.param).width()).arg(std::get<QString>(screen.param)).toStdString();
    });

} // namespace
} // namespace pei
