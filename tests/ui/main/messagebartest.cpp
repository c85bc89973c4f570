// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/messagebar.h"

#include "tests/support/printers.h"

#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

#include <gtest/gtest.h>

using namespace Qt::Literals::StringLiterals;

namespace pei {

namespace {

TEST(MessageBar, TakesNoRoomWithoutMessages)
{
    MessageBar bar;
    EXPECT_TRUE(bar.isHidden());
    bar.showMessage({Message::Kind::Info, u"a"_s, u"Uno."_s});
    EXPECT_FALSE(bar.isHidden());
    bar.remove(u"a"_s);
    EXPECT_TRUE(bar.isHidden());
}

TEST(MessageBar, AMessageTakesThePlaceOfTheOneWithItsKey)
{
    MessageBar bar;
    bar.showMessage({Message::Kind::Error, u"open"_s, u"Uno."_s});
    bar.showMessage({Message::Kind::Warning, u"readonly"_s, u"Dos."_s});
    bar.showMessage({Message::Kind::Error, u"open"_s, u"Tres."_s});
    EXPECT_EQ(bar.texts(), QStringList({u"Dos."_s, u"Tres."_s}));
    bar.clear();
    EXPECT_TRUE(bar.texts().isEmpty());
}

TEST(MessageBar, ClosesByItsButtonAndRunsItsActions)
{
    MessageBar bar;
    int runs = 0;
    bar.showMessage({Message::Kind::Info, u"a"_s, u"Uno."_s, {{u"Hacer"_s, [&] {
                                                                     ++runs;
                                                                     bar.remove(u"a"_s);
                                                                 }}}});
    QTest::mouseClick(bar.findChild<QPushButton *>(), Qt::LeftButton);
    EXPECT_EQ(runs, 1);
    EXPECT_TRUE(bar.texts().isEmpty());
    bar.showMessage({Message::Kind::Info, u"b"_s, u"Dos."_s});
    QTest::mouseClick(bar.findChild<QFrame *>(u"b"_s)->findChild<QToolButton *>(u"closeMessage"_s), Qt::LeftButton);
    EXPECT_TRUE(bar.texts().isEmpty());
}

TEST(MessageBar, HandsOverThePasswordAsTyped)
{
    MessageBar bar;
    QByteArray entered;
    bar.showMessage({Message::Kind::Warning, u"a"_s, u"Pide contraseña."_s, {}, [&](const QByteArray &password) {
                         entered = password;
                         bar.remove(u"a"_s);
                     }});
    auto *field = bar.findChild<QLineEdit *>(u"password"_s);
    ASSERT_NE(field, nullptr);
    EXPECT_EQ(field->echoMode(), QLineEdit::Password);
    field->setText(u"señal"_s);
    QTest::keyClick(field, Qt::Key_Return);
    EXPECT_EQ(entered, u"señal"_s.toUtf8());
}

TEST(MessageBar, ShowsProgressAndCancelsIt)
{
    MessageBar bar;
    bool cancelled = false;
    bar.showProgress(u"opening"_s, u"Leyendo…"_s, [&] { cancelled = true; });
    bar.setProgress(u"opening"_s, 2, 3);
    EXPECT_EQ(bar.findChild<QProgressBar *>()->value(), 2);
    EXPECT_EQ(bar.findChild<QProgressBar *>()->maximum(), 3);
    QTest::mouseClick(bar.findChild<QPushButton *>(u"cancelProgress"_s), Qt::LeftButton);
    EXPECT_TRUE(cancelled);
}

} // namespace

} // namespace pei
