// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/icons.h"
#include "ui/look/theme.h"

#include <QApplication>
#include <QImage>
#include <QPalette>
#include <QStyle>

#include <gtest/gtest.h>

using namespace Qt::Literals::StringLiterals;

namespace pei {

namespace {

// The mean lightness of what is drawn, 0 to 255; -1 where nothing is.
int inkOf(const QIcon &icon, QIcon::Mode mode = QIcon::Normal)
{
    const QImage image = icon.pixmap(QSize(24, 24), mode).toImage().convertToFormat(QImage::Format_ARGB32);
    qint64 sum = 0;
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor colour = image.pixelColor(x, y);
            if (colour.alpha() > 200) {
                sum += colour.lightness();
                ++count;
            }
        }
    }
    return count == 0 ? -1 : int(sum / count);
}

TEST(Icons, FollowThePaletteAsItIsWhenPainted)
{
    const QPalette before = QApplication::palette();
    QPalette palette = before;
    const QIcon icon = lookIcon(u"undo");
    palette.setColor(QPalette::ButtonText, Qt::black);
    QApplication::setPalette(palette);
    EXPECT_LT(inkOf(icon), 20);
    palette.setColor(QPalette::Active, QPalette::ButtonText, Qt::white);
    palette.setColor(QPalette::Disabled, QPalette::ButtonText, QColor(100, 100, 100));
    QApplication::setPalette(palette);
    EXPECT_GT(inkOf(icon), 235);
    EXPECT_NEAR(inkOf(icon, QIcon::Disabled), 100, 10);
    QApplication::setPalette(before);
}

TEST(Icons, OfDocksAndFieldsAreSharpAtAnyScale)
{
    const QPalette palette = QApplication::palette();
    const QFont font = QApplication::font();
    const QString style = QApplication::style()->name();
    applyTheme(*qApp, ThemeChoice::Light);
    for (const QStyle::StandardPixmap which :
         {QStyle::SP_TitleBarCloseButton, QStyle::SP_TitleBarNormalButton, QStyle::SP_LineEditClearButton,
          QStyle::SP_ToolBarHorizontalExtensionButton}) {
        const QIcon icon = QApplication::style()->standardIcon(which);
        EXPECT_EQ(icon.pixmap(QSize(16, 16), 3.0).size(), QSize(48, 48)) << int(which);
        EXPECT_GE(inkOf(icon), 0) << int(which);
    }
    qApp->setStyleSheet({});
    QApplication::setStyle(style);
    QApplication::setPalette(palette);
    QApplication::setFont(font);
}

class EveryIcon : public testing::TestWithParam<const char *>
{
};

TEST_P(EveryIcon, IsThereAndDrawsSomething)
{
    EXPECT_GE(inkOf(lookIcon(QString::fromLatin1(GetParam()))), 0);
}

INSTANTIATE_TEST_SUITE_P(Icons, EveryIcon,
                         testing::Values("alerts", "close", "compare", "detach", "document", "entry", "error", "export",
                                         "help", "import", "indicators", "info", "more", "open", "print", "redo",
                                         "search", "summary", "undo"));

TEST(Icons, AnUnknownNameGivesNoIcon)
{
    EXPECT_TRUE(lookIcon(u"no such icon").isNull());
}

TEST(Icons, TheApplicationHasOne)
{
    EXPECT_GE(inkOf(applicationIcon()), 0);
}

} // namespace

} // namespace pei
