// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/reader.h"
#include "tests/bench/byturns.h"
#include "tests/support/examples.h"
#include "ui/paper/paperchoices.h"
#include "ui/paper/pdfprinting.h"

#include <QTemporaryDir>

#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace pei::bench {

namespace {

using Parts = std::vector<PaperPart>;

const Parts Everything(std::begin(AllPaperParts), std::end(AllPaperParts));

// The example's plan, or its rows as many times as asked for, each under a code of its own.
std::optional<PaperInput> inputOf(std::size_t times, const Parts &parts)
{
    const auto report = readReport(test::dataPath(u"reports/contumaza-2024-sem1.pdf"_s));
    if (!report)
        return std::nullopt;
    PaperInput input;
    input.plan = report.value().plan;
    const std::vector<Indicator> indicators = input.plan.indicators;
    for (std::size_t i = 1; i < times; ++i) {
        for (Indicator row : indicators) {
            row.code.replace(u"IND.01"_s, u"IND.%1"_s.arg(i + 1, 2, 10, QChar(u'0')));
            input.plan.indicators.push_back(std::move(row));
        }
    }
    input.printed = report.value().printed;
    input.detected = detectRules(input.plan, input.printed);
    input.analysis = analyse(input.plan, input.printed.period);
    input.today = QDate(2024, 8, 1);
    input.parts = parts;
    return input;
}

void printParts(benchmark::State &state, std::size_t times, const Parts &parts)
{
    const QTemporaryDir folder;
    const std::optional<PaperInput> input = inputOf(times, parts);
    if (!input)
        return state.SkipWithError("the report is missing");
    alone(state, [&] {
        if (!printPdf(folder.filePath(u"plan.pdf"_s), *input))
            state.SkipWithError("not printed");
    });
    PaperJob job(*input);
    job.layOutAll();
    state.counters["pages"] = job.pageCount();
}
BENCHMARK_CAPTURE(printParts, everything, 1, Everything)->UseManualTime()->Unit(benchmark::kMillisecond)->MinTime(2);
BENCHMARK_CAPTURE(printParts, summary, 1, Parts{PaperPart::Summary})->UseManualTime()->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(printParts, table, 1, Parts{PaperPart::Table})->UseManualTime()->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(printParts, sheets, 1, Parts{PaperPart::Sheets})->UseManualTime()->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(printParts, units, 1, Parts{PaperPart::Units})->UseManualTime()->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(printParts, alerts, 1, Parts{PaperPart::Alerts})->UseManualTime()->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(printParts, everythingOf304, 8, Everything)->UseManualTime()->Unit(benchmark::kMillisecond);

} // namespace

} // namespace pei::bench
