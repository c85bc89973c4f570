// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/reader.h"
#include "tests/bench/byturns.h"
#include "tests/support/examples.h"
#include "ui/paper/pdfprinting.h"

#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;

namespace pei::bench {

namespace {

void printPlan(benchmark::State &state)
{
    const QTemporaryDir folder;
    const auto report = readReport(test::dataPath(u"reports/contumaza-2024-sem1.pdf"_s));
    if (!report)
        return state.SkipWithError("the report is missing");
    PaperInput input;
    input.plan = report.value().plan;
    input.printed = report.value().printed;
    input.detected = detectRules(input.plan, input.printed);
    input.analysis = analyse(input.plan, input.printed.period);
    input.today = QDate(2024, 8, 1);
    input.parts = {PaperPart::Summary, PaperPart::Sheets};
    alone(state, [&] {
        if (!printPdf(folder.filePath(u"plan.pdf"_s), input))
            state.SkipWithError("not printed");
    });
}
BENCHMARK(printPlan)->UseManualTime()->Unit(benchmark::kMillisecond)->MinTime(2);

} // namespace

} // namespace pei::bench
