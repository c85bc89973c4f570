// SPDX-License-Identifier: GPL-3.0-or-later
// A sheet that came back hurt, on a stick or in the mail: it is refused, or it says exactly what it said whole.
#include "core/exchange/unitsheet.h"
#include "tests/support/examples.h"
#include "tests/support/filledsheet.h"

#include <gtest/gtest.h>

#include <functional>
#include <random>
#include <tuple>

using namespace Qt::Literals::StringLiterals;

namespace pei {
namespace {

using Engine = std::mt19937_64;

qsizetype anyOf(Engine &engine, qsizetype first, qsizetype last)
{
    return std::uniform_int_distribution<qsizetype>(first, last)(engine);
}

// Where damage begins; its ends are worth more than their share.
qsizetype placeIn(const QByteArray &bytes, Engine &engine)
{
    const qsizetype size = bytes.size();
    switch (anyOf(engine, 0, 3)) {
    case 0:
        return anyOf(engine, 0, std::min<qsizetype>(600, size - 1));
    case 1:
        return anyOf(engine, std::max<qsizetype>(0, size - 1200), size - 1); // the directory
    default:
        return anyOf(engine, 0, size - 1);
    }
}

void overwrite(QByteArray &bytes, qsizetype at, qsizetype length, const std::function<char()> &next)
{
    for (qsizetype i = at; i < std::min(bytes.size(), at + length); ++i)
        bytes[i] = next();
}

struct Damage
{
    const char *name;
    std::function<QByteArray(QByteArray, Engine &)> done;
    int turns = 40;
};

void PrintTo(const Damage &damage, std::ostream *out)
{
    *out << damage.name;
}

QByteArray sheet()
{
    Plan plan = test::smallReport().plan;
    const Period asked{2023, Cut::Annual};
    plan.periods.push_back(asked);
    qint64 id = 0;
    for (Indicator &indicator : plan.indicators) {
        indicator.id = ++id;
        indicator.obtained.push_back(std::nullopt);
    }
    return test::filled(test::sheetOf(plan, unitRequests(plan, asked)[0]),
                        {{u"G7"_s, u"18.5"_s}, {u"G8"_s, u"0.07"_s}, {u"H7"_s, u"\"Llovió más\""_s}});
}

bool same(const ReturnedSheet &one, const ReturnedSheet &other)
{
    const auto facts = [](const ReturnedSheet &sheet) {
        return std::tie(sheet.firstYear, sheet.lastYear, sheet.entity, sheet.period, sheet.unit);
    };
    return facts(one) == facts(other) && std::equal(one.rows.begin(), one.rows.end(), other.rows.begin(),
                                                    other.rows.end(), [](const ReturnedRow &a, const ReturnedRow &b) {
                                                        return a.indicator == b.indicator && a.code == b.code &&
                                                               a.value == b.value && a.notes == b.notes;
                                                    });
}

class DamagedSheet : public testing::TestWithParam<Damage>
{
};

TEST_P(DamagedSheet, IsRefusedOrReadExactly)
{
    const QByteArray whole = sheet();
    const ReturnedSheet told = readUnitSheet(whole).value();
    ASSERT_EQ(told.rows[0].value.number, 18.5);
    for (int turn = 0; turn < GetParam().turns; ++turn) {
        Engine engine(std::uint64_t(turn) + 1);
        const QByteArray hurt = GetParam().done(whole, engine);
        const Result<ReturnedSheet> read = readUnitSheet(hurt);
        if (read) {
            EXPECT_TRUE(same(read.value(), told)) << "turn " << turn;
        } else {
            EXPECT_NE(hurt, whole) << "turn " << turn << ": nothing was hurt";
        }
    }
}

INSTANTIATE_TEST_SUITE_P(
    All, DamagedSheet,
    testing::Values(Damage{"cutOff",
                           [](QByteArray bytes, Engine &engine) { return bytes.first(placeIn(bytes, engine)); }},
                    Damage{"beginningMissing",
                           [](QByteArray bytes, Engine &engine) { return bytes.sliced(placeIn(bytes, engine)); }},
                    Damage{"beginningZero",
                           [](QByteArray bytes, Engine &engine) {
                               overwrite(bytes, anyOf(engine, 0, 8), 320, [] { return '\0'; });
                               return bytes;
                           }},
                    Damage{"zeros",
                           [](QByteArray bytes, Engine &engine) {
                               overwrite(bytes, placeIn(bytes, engine), anyOf(engine, 1, 512), [] { return '\0'; });
                               return bytes;
                           }},
                    Damage{"noise",
                           [](QByteArray bytes, Engine &engine) {
                               overwrite(bytes, placeIn(bytes, engine), anyOf(engine, 1, 512),
                                         [&] { return char(anyOf(engine, 0, 255)); });
                               return bytes;
                           }},
                    Damage{"oneBit",
                           [](QByteArray bytes, Engine &engine) {
                               bytes.data()[placeIn(bytes, engine)] ^= char(1 << anyOf(engine, 0, 7));
                               return bytes;
                           },
                           400},
                    Damage{"someMissing",
                           [](QByteArray bytes, Engine &engine) {
                               return bytes.remove(placeIn(bytes, engine), anyOf(engine, 1, 64));
                           }},
                    Damage{"someTwice",
                           [](QByteArray bytes, Engine &engine) {
                               const qsizetype at = placeIn(bytes, engine);
                               return bytes.insert(at, bytes.mid(at, anyOf(engine, 1, 64)));
                           }},
                    Damage{"linesEndedOtherwise", // as a mail program that takes it for a text
                           [](QByteArray bytes, Engine &) { return bytes.replace("\n", "\r\n"); }, 1},
                    Damage{"sevenBits",
                           [](QByteArray bytes, Engine &) {
                               for (char &byte : bytes)
                                   byte = char(byte & 0x7f);
                               return bytes;
                           },
                           1}),
    [](const testing::TestParamInfo<Damage> &each) { return std::string(each.param.name); });

// Where the part's bytes begin: behind its name, which other parts hold as well.
qsizetype dataOf(const QByteArray &sheet, const QByteArray &name)
{
    constexpr qsizetype Header = 30;
    for (qsizetype at = sheet.indexOf(name, Header); at >= 0; at = sheet.indexOf(name, at + 1)) {
        if (QByteArrayView(sheet).sliced(at - Header, 4) == QByteArrayView("PK\3\4", 4))
            return at + name.size();
    }
    return -1;
}

// A part that nobody asks for, and one whose absence would turn dates and shares into plain numbers.
TEST(HurtSheet, IsRefusedWhateverPartIsHurt)
{
    const QByteArray whole = sheet();
    for (const char *name : {"[Content_Types].xml", "docProps/app.xml", "xl/theme/theme1.xml", "xl/styles.xml"}) {
        QByteArray hurt = whole;
        const qsizetype data = dataOf(hurt, name);
        ASSERT_GE(data, 0) << name;
        hurt.data()[data + 40] ^= 1;
        EXPECT_FALSE(readUnitSheet(hurt)) << name;
        // Its entry in the directory under another name.
        hurt = whole;
        hurt.data()[hurt.lastIndexOf(name)] ^= 1;
        EXPECT_FALSE(readUnitSheet(hurt)) << name;
    }
}

} // namespace
} // namespace pei
