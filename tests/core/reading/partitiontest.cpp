// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/layout/partition.h"

#include <gtest/gtest.h>

#include <QStringList>

namespace pei::test {
namespace {

// Lines ten high, by the places of their tops; one word each.
class Cells
{
public:
    explicit Cells(const std::vector<double> &tops)
    {
        m_words.reserve(tops.size());
        for (const double y : tops)
            m_words.push_back({0, y, 30, y + 10, QStringLiteral("x"), -1});
        for (const Word &word : m_words)
            lines.push_back({word.y0, word.y1, {&word}});
    }

    std::vector<Line> lines;

private:
    std::vector<Word> m_words;
};

PartitionRules rules()
{
    PartitionRules rules;
    rules.height = 10;
    return rules;
}

std::vector<std::size_t> counts(const Partition &partition)
{
    std::vector<std::size_t> counts;
    for (const std::vector<Line> &group : partition.groups)
        counts.push_back(group.size());
    return counts;
}

TEST(PartitionLines, GivesEachRowTheLinesThatFitItsAlignment)
{
    const Cells cells({0, 10, 20, 30, 40});
    const std::vector<Extent> rows{{10, 20}, {35, 45}};
    const Partition partition = partitionLines(cells.lines, rows, Alignment::Middle, rules());
    EXPECT_EQ(counts(partition), (std::vector<std::size_t>{3, 2}));
    EXPECT_NEAR(partition.cost, 0, 1e-9);
    EXPECT_EQ(partition.doubtful, (std::vector<bool>{false, false}));
}

// The first row's place is halfway between what one line and what two lines would ask for.
TEST(PartitionLines, DoubtsWhatFitsEitherRow)
{
    const Cells cells({0, 10, 20});
    const std::vector<Extent> rows{{2.5, 12.5}, {17.5, 27.5}};
    const Partition partition = partitionLines(cells.lines, rows, Alignment::Middle, rules());
    EXPECT_EQ(partition.doubtful, (std::vector<bool>{true, true}));
}

// A cell of more lines than one is believed to have: its neighbour gets the rest.
TEST(PartitionLines, DoubtsACellOfTooManyLines)
{
    std::vector<double> tops;
    for (std::size_t i = 0; i < MostLinesOfCell + 6; ++i)
        tops.push_back(10.0 * double(i));
    const double end = tops.back() + 10;
    tops.push_back(end);
    const Cells cells(tops);
    const std::vector<Extent> rows{{end / 2 - 5, end / 2 + 5}, {end, end + 10}};
    const Partition partition = partitionLines(cells.lines, rows, Alignment::Middle, rules());
    EXPECT_EQ(partition.doubtful, (std::vector<bool>{true, true}));
}

TEST(PartitionLines, TakesAWiderGapForTheEndOfACell)
{
    const Cells cells({0, 10, 22.5});
    const std::vector<Extent> rows{{2.5, 12.5}, {18.75, 28.75}};
    PartitionRules even = rules();
    even.pitch = 10;
    const Partition partition = partitionLines(cells.lines, rows, Alignment::Middle, even);
    EXPECT_EQ(counts(partition), (std::vector<std::size_t>{2, 1}));
    EXPECT_EQ(partition.doubtful, (std::vector<bool>{false, false}));
}

// A row cut by the page's end has lost its middle: what is off by half a line there may be right.
TEST(PartitionLines, DoubtsWhatAPagesEndCuts)
{
    const Cells cells({0, 10, 23, 33});
    const std::vector<double> seams{21.5};
    PartitionRules cut = rules();
    cut.seams = &seams;
    const Partition partition = partitionLines(cells.lines, {{5, 15}, {28, 38}}, Alignment::Middle, cut);
    EXPECT_EQ(counts(partition), (std::vector<std::size_t>{2, 2}));
    EXPECT_EQ(partition.doubtful, (std::vector<bool>{false, false}));
    const Partition moved = partitionLines(cells.lines, {{8, 18}, {30, 40}}, Alignment::Middle, cut);
    EXPECT_TRUE(moved.doubtful[0]);
}

TEST(LinePitch, IsTheSmallerOfTwoThatManyLinesKeep)
{
    const Cells cells({0, 10, 20, 34, 44, 54, 68, 78, 92, 106});
    const std::optional<double> pitch = linePitch({&cells.lines}, {}, 10);
    ASSERT_TRUE(pitch);
    EXPECT_NEAR(*pitch, 10, 0.01);
    const Cells few({0, 10, 20});
    EXPECT_FALSE(linePitch({&few.lines}, {}, 10));
}

} // namespace
} // namespace pei::test
