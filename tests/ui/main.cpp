// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/language.h"

#include <QApplication>
#include <QStandardPaths>

#include <gtest/gtest.h>

namespace {

// Each test starts in Spanish, whichever ran before it and in whichever process.
class SpanishAtTheStart final : public testing::EmptyTestEventListener
{
    void OnTestStart(const testing::TestInfo &) override { pei::applyLanguage(QStringLiteral("es")); }
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
    testing::UnitTest::GetInstance()->listeners().Append(new SpanishAtTheStart);
    return RUN_ALL_TESTS();
}
