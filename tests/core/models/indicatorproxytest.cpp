// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/indicatorproxy.h"
#include "core/models/entrymodel.h"
#include "tests/support/examples.h"
#include "tests/support/opendocument.h"
#include "tests/support/printers.h"

#include <QAbstractItemModelTester>

using namespace Qt::Literals::StringLiterals;

namespace pei {

namespace {

Note noteOfFactor(const QString &factor)
{
    Note note;
    note.factor = factor;
    return note;
}

constexpr auto Fatal = QAbstractItemModelTester::FailureReportingMode::Fatal;
constexpr Period Current{2023, Cut::Semester1};

// Over the entry table, whose rows are the indicators of the plan.
struct Proxy : testing::Test
{
    Proxy()
    {
        proxy.setSourceModel(&model);
        proxy.setDocument(document.get());
        model.setDocument(document.get());
    }

    // Indicators by their place in the plan, top to bottom.
    std::vector<int> shown() const
    {
        std::vector<int> rows;
        for (int row = 0; row < proxy.rowCount(); ++row)
            rows.push_back(proxy.index(row, 0).data(IndicatorRole).toInt());
        return rows;
    }

    test::OpenDocument document{test::smallReport()};
    EntryModel model;
    IndicatorProxy proxy;
    QAbstractItemModelTester tester{&proxy, Fatal};
};

using Rows = std::vector<int>;

TEST_F(Proxy, ShowsWhatAFilterAccepts)
{
    EXPECT_EQ(shown(), (Rows{0, 1, 2}));
    proxy.setFilter({.text = u"PUENTES"_s});
    EXPECT_EQ(shown(), Rows{1});
    proxy.setFilter({.unit = u"10.06"_s});
    EXPECT_EQ(shown(), Rows{2});
    proxy.setFilter({.semaphore = Semaphore::NoData});
    EXPECT_EQ(shown(), Rows{1});
    ASSERT_TRUE(document->setNote(0, Current, noteOfFactor(u"Lluvias"_s)));
    proxy.setFilter({.withNote = true});
    EXPECT_EQ(shown(), Rows{0});
    proxy.setFilter({});
    EXPECT_EQ(shown(), (Rows{0, 1, 2}));
}

TEST_F(Proxy, SortsTypedWithMissingLastInBothOrders)
{
    const int column = model.openColumn();
    ASSERT_TRUE(document->setValue(0, Current, 9.0));
    ASSERT_TRUE(document->setValue(2, Current, 100.0));
    proxy.sort(column, Qt::AscendingOrder);
    EXPECT_EQ(shown(), (Rows{0, 2, 1}));
    proxy.sort(column, Qt::DescendingOrder);
    EXPECT_EQ(shown(), (Rows{2, 0, 1}));
    proxy.sort(-1);
    EXPECT_EQ(shown(), (Rows{0, 1, 2}));
}

TEST_F(Proxy, ASubsetStaysWhileItIsFilled)
{
    proxy.setSubset(std::set<int>{1});
    ASSERT_EQ(shown(), Rows{1});
    ASSERT_TRUE(document->setValue(1, Current, 50.0));
    EXPECT_EQ(shown(), Rows{1});
    proxy.setSubset(std::nullopt);
    EXPECT_EQ(shown(), (Rows{0, 1, 2}));
}

} // namespace

} // namespace pei
