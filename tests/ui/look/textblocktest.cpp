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

TEST_F(TextBlockTest, HasRoomForItsLinesInWhateverWidthItCameTo)
{
    // Hidden and wide when its height was first asked for, as in a page that is made before it is shown.
    QWidget page;
    QVBoxLayout pageLayout(&page);
    auto *late = new TextBlock(&page);
    late->resize(640, 480);
    pageLayout.addWidget(late);
    pageLayout.addStretch(1);
    late->setText(u"uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince"_s);
    late->sizeHint();
    pageLayout.sizeHint();
    page.resize(160, 400);
    page.show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&page));
    EXPECT_TRUE(QTest::qWaitFor([&] { return late->height() == late->heightForWidth(late->width()); }));
    page.resize(120, 400);
    EXPECT_TRUE(QTest::qWaitFor([&] { return late->height() == late->heightForWidth(late->width()); }));
    page.resize(400, 400);
    EXPECT_TRUE(QTest::qWaitFor([&] { return late->height() == late->heightForWidth(late->width()); }));
}

TEST_F(TextBlockTest, LinksAreFollowedByMouseAndKeys)
{
    QStringList followed;
    QObject::connect(block, &TextBlock::linkActivated, block, [&](const QString &target) { followed += target; });
    auto *after = new LinkButton(u"después"_s, &window);
    layout.addWidget(after);
    after->show();
    block->setRuns({{u"Vea "_s},
                    {u"la primera"_s, TextBlock::Tone::Link, u"a"_s},
                    {u" o "_s},
                    {u"la otra"_s, TextBlock::Tone::Link, u"b"_s},
                    {u"."_s}});
    QCoreApplication::sendPostedEvents();
    const auto over = [this](const QString &before) {
        return QPoint(block->fontMetrics().horizontalAdvance(before) + 4, block->height() / 2);
    };
    QTest::mouseClick(block, Qt::LeftButton, {}, over({}));
    EXPECT_TRUE(followed.isEmpty()) << "no link there";
    QTest::mouseClick(block, Qt::LeftButton, {}, over(u"Vea "_s));
    QTest::mouseClick(block, Qt::LeftButton, {}, over(u"Vea la primera o "_s));
    QTest::mouseClick(block, Qt::LeftButton, {}, QPoint(block->width() - 2, block->height() / 2));
    EXPECT_EQ(followed, (QStringList{u"a"_s, u"b"_s})) << "right of the text is no link";
    QTest::mouseMove(block, over(u"Vea "_s));
    EXPECT_EQ(block->cursor().shape(), Qt::PointingHandCursor);
    QTest::mouseMove(block, over({}));
    EXPECT_EQ(block->cursor().shape(), Qt::IBeamCursor);
    // What is marked is not followed.
    QTest::mousePress(block, Qt::LeftButton, {}, over(u"Vea "_s));
    QTest::mouseMove(block, over(u"Vea la pri"_s));
    QTest::mouseRelease(block, Qt::LeftButton, {}, over(u"Vea la pri"_s));
    EXPECT_EQ(followed.size(), 2);
    EXPECT_FALSE(block->selectedText().isEmpty());

    followed.clear();
    block->clearFocus(); // the mouse had given it
    block->setFocus(Qt::TabFocusReason);
    QTest::keyClick(block, Qt::Key_Return);
    QTest::keyClick(block, Qt::Key_Tab);
    EXPECT_TRUE(block->hasFocus()) << "Tab goes from link to link first";
    QTest::keyClick(block, Qt::Key_Space);
    EXPECT_EQ(followed, (QStringList{u"a"_s, u"b"_s}));
    QTest::keyClick(block, Qt::Key_Tab);
    EXPECT_TRUE(after->hasFocus());
    QTest::keyClick(after, Qt::Key_Backtab);
    EXPECT_TRUE(block->hasFocus());
    QTest::keyClick(block, Qt::Key_Enter);
    EXPECT_EQ(followed.last(), u"b"_s);

    block->setText(u"sin enlace"_s);
    EXPECT_FALSE(block->focusPolicy() & Qt::TabFocus);
    EXPECT_EQ(block->text(), u"sin enlace"_s);
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
