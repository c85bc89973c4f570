// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/alerts/alertrules.h"
#include "tests/bench/byturns.h"
#include "tests/support/examples.h"

namespace pei::bench {

namespace {

// All rules on one long plan; ten times the rows may take ten times as long.
void alerts(benchmark::State &state)
{
    const Report report = test::largeReport(int(state.range(0)));
    const Analysis analysis = analyse(report.plan, report.printed.period);
    alone(state, [&] { benchmark::DoNotOptimize(findAlerts({report.plan, analysis, &report.printed})); });
}
BENCHMARK(alerts)->Arg(10'000)->Arg(100'000)->UseManualTime()->Unit(benchmark::kMillisecond)->Iterations(5);

} // namespace

} // namespace pei::bench
