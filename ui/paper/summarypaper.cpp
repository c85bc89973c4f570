// SPDX-License-Identifier: GPL-3.0-or-later
// The summary on its page: all of it on one wherever it fits there, else on two where it fits on those.
#include "ui/paper/paperblocks.h"

#include "core/models/summarydata.h"

#include <algorithm>
#include <iterator>

using namespace Qt::Literals::StringLiterals;

namespace pei {

namespace {

constexpr double Gutter = 20;
constexpr double Between = 12; // two rows of panels
constexpr double UnderAverages = 10;
constexpr double ObjectivesShare = 0.42;
constexpr double ChartShare = 0.46;
constexpr double NarrowestName = 12; // of a gap, times the size of its type: below it stands under the objectives
constexpr std::size_t MostGaps = 10;
constexpr std::size_t ManyGaps = 8;
constexpr std::size_t FewestGaps = 5;
constexpr double TallestLists = 0.6; // of a page: they are not cut where they stand side by side

constexpr SummaryType Roomy{};
constexpr SummaryType Close{BodyType, SmallType, HeadType, 13.5};
constexpr SummaryType Small{7.75, 7.25, 9, 12.25};
constexpr SummaryType Smallest{SmallestType, SmallestType, 8.5, 11};

struct Arrangement
{
    SummaryType type;
    std::size_t gaps = MostGaps;
    bool chart = true;
};

// From the best one on: first the chart gives way, then some gaps, then the type, and last gaps again.
std::vector<Arrangement> arrangements()
{
    std::vector<Arrangement> all{{Roomy, MostGaps, true}, {Close, MostGaps, true}};
    const auto add = [&all](std::size_t most, std::size_t fewest, std::initializer_list<SummaryType> types) {
        for (std::size_t gaps = most; gaps >= fewest; --gaps) {
            for (const SummaryType &type : types)
                all.push_back({type, gaps, false});
        }
    };
    add(MostGaps, ManyGaps, {Roomy, Close});
    add(MostGaps, ManyGaps, {Small});
    add(MostGaps, FewestGaps, {Smallest});
    return all;
}

} // namespace

// Objectives and gaps side by side, and what asks for attention under the shorter of them where it fits.
void PaperBlocks::addLists(std::vector<Block> &blocks, const PaperInput &input, const QStringList &facts,
                           std::size_t most, const SummaryType &type, double width, double tallest)
{
    const bool anyGap = !widestGaps(input.analysis, 1).empty();
    const double left = anyGap ? (width - Gutter) * ObjectivesShare : width;
    const double right = width - Gutter - left;
    std::vector<Block> first = objectives(input, left, type);
    if (!anyGap) {
        append(blocks, std::move(first));
        addPanel(blocks, attention(facts, width, type));
        return;
    }
    std::vector<Block> second = gaps(input, most, right, type);
    while (heightOf(second) > tallest && most > FewestGaps)
        second = gaps(input, --most, right, type);
    if (std::max(heightOf(first), heightOf(second)) > tallest) { // one after the other, over as many pages as they take
        append(blocks, objectives(input, width, type));
        addPanel(blocks, gaps(input, most, width, type));
        addPanel(blocks, attention(facts, width, type));
        return;
    }
    bool placed = false;
    for (auto *column : {&first, &second}) {
        const double room = std::max(heightOf(first), heightOf(second)) - heightOf(*column) + Between;
        std::vector<Block> panel = attention(facts, column == &first ? left : right, type);
        if (panel.empty() || placed || Between + heightOf(panel) > room)
            continue;
        column->push_back(space(Between));
        append(*column, std::move(panel));
        placed = true;
    }
    blocks.push_back(beside(std::move(first), left, std::move(second), right));
    if (!placed)
        addPanel(blocks, attention(facts, width, type));
}

// The same one below the other, for paper too narrow for names beside the objectives.
void PaperBlocks::addStackedLists(std::vector<Block> &blocks, const PaperInput &input, const QStringList &facts,
                                  std::size_t most, const SummaryType &type, double width)
{
    if (haveNames(input.analysis.objectives)) {
        append(blocks, objectives(input, width, type));
    } else { // in two columns, downwards
        const double half = (width - Gutter) / 2;
        std::vector<Block> first = objectives(input, half, type);
        const auto middle = first.begin() + 1 + std::ptrdiff_t(first.size() / 2);
        std::vector<Block> second{space(first.front().height)};
        std::move(middle, first.end(), std::back_inserter(second));
        first.erase(middle, first.end());
        blocks.push_back(beside(std::move(first), half, std::move(second), half));
    }
    addPanel(blocks, gaps(input, most, width, type));
    addPanel(blocks, attention(facts, width, type));
}

void PaperBlocks::addPanel(std::vector<Block> &blocks, std::vector<Block> panel)
{
    if (panel.empty())
        return;
    if (!blocks.empty())
        blocks.push_back(space(Between));
    append(blocks, std::move(panel));
}

void PaperBlocks::addSummary(std::vector<Block> &blocks, const PaperInput &input, double width, double height,
                             double signatures)
{
    const std::vector<std::size_t> widest = widestGaps(input.analysis, 1);
    const QStringList facts = attentionFacts(input);
    const bool anyUnit = !input.analysis.units.empty();
    const double chartWidth = (width - Gutter) * ChartShare;
    const double unitsWidth = width - Gutter - chartWidth;
    const double gapsWidth = (width - Gutter) * (1 - ObjectivesShare);

    const auto lists = [&](const Arrangement &tried) {
        std::vector<Block> page{averages(input, width, tried.type), space(UnderAverages)};
        if (widest.empty() || gapNameRoom(input, tried.gaps, gapsWidth, tried.type) >= NarrowestName * tried.type.body)
            addLists(page, input, facts, tried.gaps, tried.type, width, height);
        else
            addStackedLists(page, input, facts, tried.gaps, tried.type, width);
        return page;
    };
    const auto rest = [&](const Arrangement &tried) { // side by side where both the chart and the units are there
        std::vector<Block> page;
        const bool withChart = tried.chart && !widest.empty();
        if (withChart && anyUnit)
            page.push_back(beside(chartPanel(input, widest.front(), chartWidth), chartWidth,
                                  units(input, unitsWidth, tried.type), unitsWidth));
        else
            page = withChart ? chartPanel(input, widest.front(), width) : units(input, width, tried.type);
        return page;
    };
    const auto apart = [&](const Arrangement &tried) { // one below the other
        std::vector<Block> page;
        if (tried.chart && !widest.empty())
            page = chartPanel(input, widest.front(), width);
        addPanel(page, units(input, width, tried.type));
        return page;
    };
    // The units alone are too tall, told without breaking their names.
    const auto tooMany = [&](const Arrangement &tried) {
        return double(input.analysis.units.size()) * tried.type.line > height - signatures;
    };
    for (const Arrangement &tried : arrangements()) {
        std::vector<Block> page;
        if (tooMany(tried) || heightOf(page = lists(tried)) > height - signatures)
            continue;
        addPanel(page, rest(tried));
        if (heightOf(page) <= height - signatures) {
            append(blocks, std::move(page));
            return;
        }
    }
    for (const Arrangement &tried : arrangements()) {
        std::vector<Block> first;
        if (tooMany(tried) || heightOf(first = lists(tried)) > height)
            continue;
        std::vector<Block> second = apart(tried);
        if (second.empty() || heightOf(second) > height - signatures)
            continue;
        second.front().newPage = true;
        append(blocks, std::move(first));
        append(blocks, std::move(second));
        return;
    }
    blocks.push_back(averages(input, width, Roomy));
    blocks.push_back(space(UnderAverages));
    addLists(blocks, input, facts, MostGaps, Roomy, width, height * TallestLists);
    addPanel(blocks, apart({Roomy, MostGaps, true}));
}

} // namespace pei
