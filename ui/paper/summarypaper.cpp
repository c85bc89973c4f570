// SPDX-License-Identifier: GPL-3.0-or-later
// The summary on its page: all of it on one wherever it fits there.
#include "ui/paper/paperblocks.h"

#include "core/models/summarydata.h"

using namespace Qt::Literals::StringLiterals;

namespace pei {

namespace {

constexpr double Gutter = 20;
constexpr double Between = 12; // two rows of panels
constexpr double ObjectivesShare = 0.42;
constexpr double ChartShare = 0.46;
constexpr double RoomyLine = 15; // of a list's row
constexpr double CloseLine = 13.5;
constexpr std::size_t MostGaps = 10;
constexpr std::size_t FewestGaps = 5;
constexpr double TallestLists = 0.6; // of a page: they are not cut where they stand side by side

struct Arrangement
{
    double line = RoomyLine;
    std::size_t gaps = MostGaps;
    bool chart = true;
};

// From the best one on. The chart gives way before the gaps do.
std::vector<Arrangement> arrangements()
{
    std::vector<Arrangement> all{{RoomyLine, MostGaps, true}, {CloseLine, MostGaps, true}};
    for (std::size_t gaps = MostGaps; gaps >= FewestGaps; --gaps) {
        for (const double line : {RoomyLine, CloseLine})
            all.push_back({line, gaps, false});
    }
    return all;
}

} // namespace

// Objectives and gaps side by side, and what asks for attention under the shorter of them where it fits.
void PaperBlocks::addLists(std::vector<Block> &blocks, const PaperInput &input, const QStringList &facts,
                           std::size_t most, double line, double width, double tallest)
{
    const bool anyGap = !widestGaps(input.analysis, 1).empty();
    const double left = anyGap ? (width - Gutter) * ObjectivesShare : width;
    const double right = width - Gutter - left;
    std::vector<Block> first = objectives(input, left, line);
    if (!anyGap) {
        append(blocks, std::move(first));
        addPanel(blocks, attention(facts, width));
        return;
    }
    std::vector<Block> second = gaps(input, most, right, line);
    while (heightOf(second) > tallest && most > FewestGaps)
        second = gaps(input, --most, right, line);
    if (std::max(heightOf(first), heightOf(second)) > tallest) { // one after the other, over as many pages as they take
        append(blocks, objectives(input, width, line));
        addPanel(blocks, gaps(input, most, width, line));
        addPanel(blocks, attention(facts, width));
        return;
    }
    bool placed = false;
    for (auto *column : {&first, &second}) {
        const double room = std::max(heightOf(first), heightOf(second)) - heightOf(*column) + Between;
        std::vector<Block> panel = attention(facts, column == &first ? left : right);
        if (panel.empty() || placed || Between + heightOf(panel) > room)
            continue;
        column->push_back(space(Between));
        append(*column, std::move(panel));
        placed = true;
    }
    blocks.push_back(beside(std::move(first), left, std::move(second), right));
    if (!placed)
        addPanel(blocks, attention(facts, width));
}

void PaperBlocks::addPanel(std::vector<Block> &blocks, std::vector<Block> panel)
{
    if (panel.empty())
        return;
    blocks.push_back(space(Between));
    append(blocks, std::move(panel));
}

void PaperBlocks::addSummary(std::vector<Block> &blocks, const PaperInput &input, double width, double height)
{
    const std::vector<std::size_t> widest = widestGaps(input.analysis, 1);
    const QStringList facts = attentionFacts(input);
    const bool anyUnit = !input.analysis.units.empty();
    const double chartWidth = (width - Gutter) * ChartShare;
    const double unitsWidth = width - Gutter - chartWidth;
    for (const Arrangement &tried : arrangements()) {
        std::vector<Block> page{averages(input, width), space(10)};
        addLists(page, input, facts, tried.gaps, tried.line, width, height);
        const bool withChart = tried.chart && !widest.empty();
        if (withChart && anyUnit) {
            page.push_back(space(Between));
            page.push_back(beside(chartPanel(input, widest.front(), chartWidth), chartWidth,
                                  units(input, unitsWidth, tried.line), unitsWidth));
        } else {
            addPanel(page, withChart ? chartPanel(input, widest.front(), width) : units(input, width, tried.line));
        }
        if (heightOf(page) <= height) {
            append(blocks, std::move(page));
            return;
        }
    }
    blocks.push_back(averages(input, width));
    blocks.push_back(space(10));
    addLists(blocks, input, facts, MostGaps, RoomyLine, width, height * TallestLists);
    if (!widest.empty())
        addPanel(blocks, chartPanel(input, widest.front(), width));
    addPanel(blocks, units(input, width, RoomyLine));
}

} // namespace pei
