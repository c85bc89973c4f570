// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/printers.h"
#include "ui/look/errortext.h"

#include <gtest/gtest.h>

namespace pei {
namespace {

TEST(ErrorText, SaysOneSentenceForEveryCode)
{
    for (int code = 0; code <= int(Error::Code::ValueRefused); ++code) {
        Error error;
        error.code = Error::Code(code);
        error.detail = QStringLiteral("DETALLE");
        error.page = 3;
        error.number = 7;
        const QString text = errorText(error);
        EXPECT_TRUE(text.endsWith(u'.')) << code;
        EXPECT_FALSE(text.contains(u'\n')) << code;
        EXPECT_FALSE(text.contains(QStringLiteral("%1"))) << code;
    }
}

} // namespace
} // namespace pei
