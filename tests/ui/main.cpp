// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/language.h"

#include <QApplication>
#include <QStandardPaths>
#include <QTest>

#include <gtest/gtest.h>

namespace {

// Each test starts in Spanish and with no key held, whichever ran before it and in whichever process.
class SameStart final : public testing::EmptyTestEventListener
{
    void OnTestStart(const testing::TestInfo &) override
    {
        pei::applyLanguage(QStringLiteral("es"));
        QWidget nobody;
        QTest::keyRelease(&nobody, Qt::Key_Control); // an event with modifiers leaves them held
    }
};

} // namespace

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    QApplication::setStyle(QStringLiteral("Fusion"));
    QStandardPaths::setTestModeEnabled(true);
    testing::InitGoogleTest(&argc, argv);
    testing::UnitTest::GetInstance()->listeners().Append(new SameStart);
    return RUN_ALL_TESTS();
}
