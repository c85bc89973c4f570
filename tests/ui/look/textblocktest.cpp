// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/textblock.h"
#include "tests/support/printers.h"
#include "ui/look/linkbutton.h"

#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace pei {
namespace {

class LayoutRequests final : public QObject
{
public:
    int count = 0;

    bool eventFilter(QObject *, QEvent *event) override
    {
        count += event->type() == QEvent::LayoutRequest;
        return false;
    }
};

class TextBlockTest : public testing::Test
{
protected:
    TextBlockTest()
        : layout(&window)
    {
        layout.setContentsMargins(0, 0, 0, 0);
        layout.addWidget(block = new TextBlock);
        layout.addStretch(1);
        block->setText(u"uno dos tres"_s);
        window.resize(300, 200);
        window.show();
        EXPECT_TRUE(QTest::qWaitForWindowExposed(&window));
    }
    QPoint at(double share) const // of the width of the text, which stands in one line at the left
    {
        return {int(block->fontMetrics().horizontalAdvance(block->text()) * share), block->height() / 2};
    }

    QWidget window;
    QVBoxLayout layout;
    TextBlock *block = nullptr;
};

TEST_F(TextBlockTest, IsAsTallAsItsLinesAndAsksForRoomOnlyWhenThatChanges)
{
    const int line = block->heightForWidth(300);
    LayoutRequests requests;
    window.installEventFilter(&requests);
    block->setText(u"cuatro"_s);
    QCoreApplication::sendPostedEvents();
    EXPECT_EQ(requests.count, 0);
    block->setText(QString(u"palabras "_s).repeated(30));
    QCoreApplication::sendPostedEvents();
    QTest::qWait(1);
    EXPECT_GT(requests.count, 0);
    EXPECT_GT(block->height(), 3 * line);
    EXPECT_EQ(block->height(), block->heightForWidth(block->width()));
    EXPECT_GT(block->heightForWidth(150), block->heightForWidth(300));
    block->setText(u"uno\ndos"_s);
    EXPECT_EQ(block->heightForWidth(300), 2 * line);
}

TEST_F(TextBlockTest, CopiesWhatTheMouseSelects)
{
    QTest::mousePress(block, Qt::LeftButton, {}, {0, block->height() / 2});
    QTest::mouseMove(block, at(2));
    QTest::mouseRelease(block, Qt::LeftButton, {}, at(2));
    EXPECT_EQ(block->selectedText(), u"uno dos tres"_s);
    QTest::mouseDClick(block, Qt::LeftButton, {}, at(0.45));
    EXPECT_EQ(block->selectedText(), u"dos"_s);
    block->setFocus();
    QTest::keyClick(block, Qt::Key_C, Qt::ControlModifier);
    EXPECT_EQ(QGuiApplication::clipboard()->text(), u"dos"_s);
    QTest::keyClick(block, Qt::Key_A, Qt::ControlModifier);
    EXPECT_EQ(block->selectedText(), u"uno dos tres"_s);
    block->setText(u"otro"_s);
    EXPECT_EQ(block->selectedText(), QString()) << "what was selected is gone";
}

TEST_F(TextBlockTest, IsReadAsTextUnlessItHasAName)
{
    QAccessibleInterface *heard = QAccessible::queryAccessibleInterface(block);
    ASSERT_NE(heard, nullptr);
    EXPECT_EQ(heard->role(), QAccessible::StaticText);
    block->setRuns({{u"<b>50</b>"_s, TextBlock::Tone::Strong}, {u" & más"_s, TextBlock::Tone::Muted}});
    EXPECT_EQ(heard->text(QAccessible::Name), u"<b>50</b> & más"_s) << "as it stands, whatever it looks like";
    block->setAccessibleName(u"Avance: 50"_s);
    EXPECT_EQ(heard->text(QAccessible::Name), u"Avance: 50"_s);
}

TEST(LinkButtonTest, IsFollowedByMouseAndKeys)
{
    LinkButton link(u"Ver en el reporte"_s);
    int followed = 0;
    QObject::connect(&link, &LinkButton::clicked, &link, [&] { ++followed; });
    link.resize(link.sizeHint());
    QTest::mouseClick(&link, Qt::LeftButton);
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter, Qt::Key_Space})
        QTest::keyClick(&link, key);
    EXPECT_EQ(followed, 4);
}

} // namespace
} // namespace pei
