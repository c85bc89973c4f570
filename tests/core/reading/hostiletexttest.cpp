// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/reader.h"
#include "tests/core/reading/realtexts.h"

#include <gtest/gtest.h>

#include <ctime>

using namespace Qt::Literals::StringLiterals;

namespace pei {
namespace {

using test::inOrder;
using test::laidOut;

using Make = QString (*)();

QString head()
{
    return inOrder().first(inOrder().indexOf(u"AEI.01.01"_s));
}
QString millionLines()
{
    return head() + u"a b c\n"_s.repeated(1000000);
}
QString endlessLine()
{
    return head() + u"IND.01.AEI.01.01 "_s + u"x y "_s.repeated(1500000);
}
QString endlessDigits()
{
    return inOrder() + u"1 2 3 "_s.repeated(1000000);
}
QString rowStarts()
{
    return head() + u"IND.01.AEI.01.01\n"_s.repeated(400000);
}
QString elements()
{
    return head() + u"AEI.01.01 X\n"_s.repeated(500000);
}
QString units()
{
    return head() + u"IND.01.AEI.01.01 300597-A 10-B\n"_s.repeated(200000);
}
QString closings()
{
    return head() + u"IND.01.AEI.01.01\n"_s + u"Tabla Resumen 1\n"_s.repeated(450000);
}
QString pages()
{
    return inOrder() + u"\f1\n"_s.repeated(1999) + u"x\n"_s.repeated(800000);
}
QString heads()
{
    return laidOut() + u"Código   Denominación\n"_s.repeated(200000);
}
QString laidOutRows()
{
    const QString text = laidOut();
    const qsizetype row = text.indexOf(u"AEI.01.01"_s);
    return text.first(row) + text.sliced(row, 3000).repeated(2000);
}
QString laidOutBand()
{
    const QString text = laidOut();
    const qsizetype row = text.indexOf(u"IND.01.AEI.01.01"_s);
    return text.first(row) + text.sliced(row, text.indexOf(u'\n', row) + 1 - row).repeated(20000);
}

class TextHostile : public testing::TestWithParam<std::pair<const char *, Make>>
{
};

TEST_P(TextHostile, IsAnsweredInTime)
{
    const QByteArray bytes = GetParam().second().toUtf8();
    const std::clock_t start = std::clock(); // the processor's time: a busy machine makes it wait
    const Result<Report> report = readReportBytes(bytes);
    EXPECT_LT((std::clock() - start) / CLOCKS_PER_SEC, 20) << (report ? "read" : "refused");
    if (report) {
        EXPECT_FALSE(report.value().unread.empty() && report.value().plan.indicators.empty());
    }
}

INSTANTIATE_TEST_SUITE_P(Texts, TextHostile,
                         testing::Values(std::pair("millionLines", &millionLines),
                                         std::pair("endlessLine", &endlessLine),
                                         std::pair("endlessDigits", &endlessDigits), std::pair("rowStarts", &rowStarts),
                                         std::pair("elements", &elements), std::pair("units", &units),
                                         std::pair("closings", &closings), std::pair("pages", &pages),
                                         std::pair("heads", &heads), std::pair("laidOutRows", &laidOutRows),
                                         std::pair("laidOutBand", &laidOutBand)),
                         [](const auto &of) { return std::string(of.param.first); });

} // namespace
} // namespace pei
