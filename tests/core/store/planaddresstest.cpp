// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/planaddress.h"

#include "core/document/document.h"
#include "tests/core/store/storefixture.h"

namespace pei {
namespace {

using namespace test;

struct AddressCase
{
    const char *text;
    const char *file;
    qint64 plan;
};
void PrintTo(const AddressCase &c, std::ostream *os)
{
    *os << c.text;
}

class PlanAddressTest : public testing::TestWithParam<AddressCase>
{
};

TEST_P(PlanAddressTest, IsReadAndWritten)
{
    const PlanAddress address = PlanAddress::of(QString::fromUtf8(GetParam().text));
    EXPECT_EQ(address.file, QString::fromUtf8(GetParam().file));
    EXPECT_EQ(address.plan, GetParam().plan);
    EXPECT_EQ(address.text(), QString::fromUtf8(GetParam().text));
}

INSTANTIATE_TEST_SUITE_P(Texts, PlanAddressTest,
                         testing::Values(AddressCase{"/a/b.pei", "/a/b.pei", 0},
                                         AddressCase{"/a/b.pei#12", "/a/b.pei", 12},
                                         AddressCase{"/a/n#1.pei#3", "/a/n#1.pei", 3},
                                         AddressCase{"/a/b.pei#", "/a/b.pei#", 0},
                                         AddressCase{"/a/b.pei#0", "/a/b.pei#0", 0},
                                         AddressCase{"/a/b.pei#-2", "/a/b.pei#-2", 0},
                                         AddressCase{"/a/b#uno", "/a/b#uno", 0}, AddressCase{"#3", "#3", 0},
                                         AddressCase{"", "", 0}));

TEST(PlanAddressFile, AFileOfThatVeryNameIsThatFile)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"informe #2"_s);
    test::writeFile(path, "x");
    EXPECT_EQ(PlanAddress::of(path), (PlanAddress{path, 0}));
    ASSERT_TRUE(QFile::remove(path));
    EXPECT_EQ(PlanAddress::of(path), (PlanAddress{folder.filePath(u"informe "_s), 2}));
}

// A file of two plans, of the entities A and B.
QString makeTwo(const QTemporaryDir &folder)
{
    const QString path = folder.filePath(u"dos.pei"_s);
    const auto made = PlanStore::create(path, [](PlanStore &store) -> Result<void> {
        Report other = smallReport();
        other.plan.entity.lines.back().second = {u"300002"_s, u"OTRA"_s};
        other.printed.period = {2022, Cut::Annual};
        const auto first = store.addReport(smallReport(), {u"a.pdf"_s, "uno"}, stampOf(u"ana"_s));
        const auto second = store.addReport(other, {u"b.pdf"_s, "dos"}, stampOf(u"ana"_s));
        return first && second ? Result<void>() : Error{};
    });
    EXPECT_TRUE(made);
    return path;
}

TEST(SeveralPlansInAFile, AreListedWithTheirLatestPeriod)
{
    const QTemporaryDir folder;
    const auto store = PlanStore::open(makeTwo(folder));
    ASSERT_TRUE(store);
    const auto plans = store.value()->plans();
    ASSERT_TRUE(plans);
    ASSERT_EQ(plans.value().size(), 2U);
    EXPECT_EQ(plans.value()[0].latest, (Period{2023, Cut::Semester1}));
    EXPECT_EQ(plans.value()[1].latest, (Period{2022, Cut::Annual}));
    EXPECT_EQ(plans.value()[1].indicators, 3);
    const auto digests = store.value()->plansOfDigests();
    ASSERT_TRUE(digests);
    EXPECT_EQ(digests.value().size(), 2);
    for (auto each = digests.value().begin(); each != digests.value().end(); ++each)
        EXPECT_EQ(store.value()->planOfDigest(each.key()).value(), each.value());
}

TEST(SeveralPlansInAFile, OneGivesItsRightToWriteToAnother)
{
    const QTemporaryDir folder;
    auto document = std::move(Document::open(makeTwo(folder), 1)).value();
    ASSERT_TRUE(document->reopenPeriod({2022, Cut::Semester1}, u"Faltaban valores."_s));
    ASSERT_TRUE(document->setValue(0, {2022, Cut::Semester1}, 7.0));
    EXPECT_EQ(document->plans().value().size(), 2U);

    const Document *before = document.get();
    ASSERT_FALSE(Document::another(document, 99));
    ASSERT_EQ(document.get(), before) << "a failure leaves it as it was";
    ASSERT_TRUE(document->setValue(0, {2022, Cut::Semester1}, 8.0));

    auto next = Document::another(document, 2);
    ASSERT_TRUE(next);
    EXPECT_EQ(document, nullptr);
    EXPECT_EQ(next.value()->planKey(), 2);
    EXPECT_FALSE(next.value()->isReadOnly());
    ASSERT_TRUE(next.value()->reopenPeriod({2022, Cut::Semester1}, u"Faltaban valores."_s));
    ASSERT_TRUE(next.value()->setValue(0, {2022, Cut::Semester1}, 9.0));
    const auto store = PlanStore::open(folder.filePath(u"dos.pei"_s));
    EXPECT_EQ(store.value()->load(1).value().plan.indicators[0].obtained[0], Value(8.0));
    EXPECT_EQ(store.value()->load(2).value().plan.indicators[0].obtained[0], Value(9.0));
}

} // namespace
} // namespace pei
