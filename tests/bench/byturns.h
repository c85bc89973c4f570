// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <benchmark/benchmark.h>

#include <algorithm>
#include <chrono>
#include <vector>

namespace pei::bench {

inline double median(std::vector<double> values)
{
    if (values.empty())
        return 0;
    const auto middle = values.begin() + std::ptrdiff_t(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

template <typename Work>
double milliseconds(Work &&work)
{
    const auto start = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count();
}

// Ours and its yardstick by turns, so that both meet the same machine; medians in milliseconds and their ratio.
template <typename Ours, typename Yardstick>
void byTurns(benchmark::State &state, Ours &&ours, Yardstick &&yardstick)
{
    std::vector<double> mine;
    std::vector<double> theirs;
    for ([[maybe_unused]] auto _ : state) {
        theirs.push_back(milliseconds(yardstick));
        mine.push_back(milliseconds(ours));
        state.SetIterationTime(mine.back() / 1000);
    }
    state.counters["median_ms"] = median(mine);
    state.counters["yardstick_ms"] = median(theirs);
    state.counters["ratio"] = median(mine) / median(theirs);
}

// Where the goal is a time of its own.
template <typename Ours>
void alone(benchmark::State &state, Ours &&ours)
{
    std::vector<double> mine;
    for ([[maybe_unused]] auto _ : state) {
        mine.push_back(milliseconds(ours));
        state.SetIterationTime(mine.back() / 1000);
    }
    state.counters["median_ms"] = median(mine);
    state.counters["max_ms"] = mine.empty() ? 0 : *std::max_element(mine.begin(), mine.end());
}

} // namespace pei::bench
