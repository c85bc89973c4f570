// SPDX-License-Identifier: GPL-3.0-or-later
// From the page that compares to the indicator, to paper and files, and to it from the history: in the whole window.
#include "ui/main/mainwindow.h"

#include "core/reading/reader.h"
#include "core/support/file.h"
#include "tests/support/examples.h"
#include "tests/support/printers.h"
#include "ui/compare/comparemodel.h"
#include "ui/compare/comparetable.h"
#include "ui/compare/compareview.h"
#include "ui/history/historypane.h"
#include "ui/indicators/indicatorsview.h"
#include "ui/look/textblock.h"
#include "ui/paper/printpreview.h"

#include <QAction>
#include <QMenu>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

#include <gtest/gtest.h>

using namespace Qt::Literals::StringLiterals;

namespace pei {
namespace {

constexpr Period S1Of2023{2023, Cut::Semester1};

class CompareFlow : public testing::Test
{
protected:
    CompareFlow()
    {
        const QString path = m_folder.filePath(u"plan.pei"_s);
        EXPECT_TRUE(Document::create(path, test::smallReport()));
        FileChooser chooser;
        chooser.saveComparison = [this](QWidget *, const QString &proposed, CompareFormat) {
            m_proposed = proposed;
            return m_folder.filePath(u"comparado"_s);
        };
        window = std::make_unique<MainWindow>(m_settings, m_options, chooser);
        window->show();
        EXPECT_TRUE(QTest::qWaitForWindowExposed(window.get()));
        window->openFile(path);
        EXPECT_NE(window->document(), nullptr);
        QTest::keyClick(window.get(), Qt::Key_5, Qt::ControlModifier);
    }
    CompareView *view() const { return window->findChild<CompareView *>(); }
    CompareTable *list() const { return view()->findChild<CompareTable *>(u"compareList"_s); }
    QString finding() const { return view()->findChild<TextBlock *>(u"compareFinding"_s)->text(); }
    void trigger(const QString &name) const { view()->findChild<QAction *>(name)->trigger(); }

    QTemporaryDir m_folder;
    Settings m_settings{m_folder.filePath(u"settings.ini"_s)};
    OpenOptions m_options{m_folder.filePath(u"library"_s), m_folder.filePath(u"example"_s), readReportBytes};
    QString m_proposed;
    std::unique_ptr<MainWindow> window;
};

TEST_F(CompareFlow, ThePageIsAKeyAwayAndRemembered)
{
    EXPECT_EQ(window->page(), WindowPage::Compare);
    EXPECT_EQ(m_settings.page(), WindowPage::Compare);
    EXPECT_TRUE(finding().startsWith(u"De 2022 – Anual a 2023 – Sem1: "_s)) << finding().toStdString();
    // What is typed on another page is there when one comes back.
    window->showPage(WindowPage::Entry);
    ASSERT_TRUE(window->document()->setValue(2, S1Of2023, 1.0));
    window->showPage(WindowPage::Compare);
    EXPECT_TRUE(finding().contains(u"0 suben, 1 baja"_s)) << finding().toStdString();
}

TEST_F(CompareFlow, ARowLeadsToItsFicha)
{
    list()->setFocus();
    list()->setCurrentIndex(list()->model()->index(1, 0));
    const QString code = list()->currentIndex().data().toString();
    QTest::keyClick(list(), Qt::Key_Return);
    EXPECT_EQ(window->page(), WindowPage::Indicators);
    const QModelIndex shown = window->findChild<IndicatorsView *>()->table()->currentIndex();
    EXPECT_TRUE(code.contains(shown.siblingAtColumn(0).data().toString())) << code.toStdString();
}

TEST_F(CompareFlow, WritesWhatIsShown)
{
    for (const auto &[action, suffix] : {std::pair(u"compareXlsx"_s, u"xlsx"_s), std::pair(u"compareCsv"_s, u"csv"_s),
                                         std::pair(u"comparePng"_s, u"png"_s), std::pair(u"compareSvg"_s, u"svg"_s)}) {
        trigger(action);
        EXPECT_TRUE(m_proposed.endsWith(u"plan comparación."_s + suffix)) << m_proposed.toStdString();
        const Result<QByteArray> written = readFile(m_folder.filePath(u"comparado."_s + suffix));
        ASSERT_TRUE(written) << suffix.toStdString();
        EXPECT_GT(written.value().size(), 100);
    }
}

TEST_F(CompareFlow, PrintsWhatIsShown)
{
    trigger(u"comparePrint"_s);
    auto *preview = window->findChild<PrintPreview *>();
    ASSERT_NE(preview, nullptr);
    EXPECT_EQ(preview->choices().parts, std::vector{PaperPart::Compare});
    preview->close();
}

TEST_F(CompareFlow, TheHistoryLeadsToWhatHasChangedSince)
{
    ASSERT_TRUE(window->document()->setValue(0, S1Of2023, 20.0));
    window->showPage(WindowPage::Summary);
    for (QAction *action : window->findChildren<QAction *>()) {
        if (action->shortcut() == QKeySequence(Qt::CTRL | Qt::Key_H))
            action->trigger();
    }
    auto *history = window->findChild<HistoryPane *>();
    ASSERT_NE(history, nullptr);
    history->list()->setCurrentIndex(history->list()->model()->index(0, 0));
    emit history->list()->customContextMenuRequested(QPoint(20, 8));
    auto *menu = history->findChild<QMenu *>(u"historyMenu"_s);
    ASSERT_NE(menu, nullptr);
    for (QAction *action : menu->actions()) {
        if (action->text().startsWith(u"Comparar lo de antes"_s)) {
            ASSERT_TRUE(action->isEnabled());
            action->trigger();
        }
    }
    menu->close();
    EXPECT_EQ(window->page(), WindowPage::Compare);
    EXPECT_TRUE(finding().contains(u" a ahora: 1 sube"_s)) << finding().toStdString();
}

} // namespace
} // namespace pei
