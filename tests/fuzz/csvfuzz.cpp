// SPDX-License-Identifier: GPL-3.0-or-later
// A CSV from anybody: any table comes through, and a plan that is understood is the same when it is written again.
#include "tests/fuzz/fuzz.h"

#include "core/exchange/plancsv.h"
#include "core/exchange/planjson.h"
#include "core/exchange/plantable.h"

using namespace pei;

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes = fuzz::bytesOf(data, size);
    for (const QChar separator : {u',', u';', u'\t'}) {
        const Result<CsvTable> table = parseCsv(bytes, separator);
        if (!table)
            continue;
        // With its mark, so that a text that begins with one is no riddle. An empty line is written as one empty cell.
        const Result<CsvTable> again = parseCsv(csvText(table.value(), {separator, u'.', true}), separator);
        fuzz::require(bool(again) && again.value().size() == table.value().size(), "every row comes back");
        for (std::size_t row = 0; row < table.value().size(); ++row) {
            const bool isEmpty = table.value()[row].empty();
            fuzz::require(isEmpty || again.value()[row] == table.value()[row], "every cell comes back");
        }
    }
    const Result<Report> report = planFromCsv(bytes);
    if (!report)
        return 0;
    const Result<Report> again = planFromCsv(planToCsv(report.value(), analysisFor(report.value())));
    fuzz::require(bool(again), "what was read can be read again");
    fuzz::require(planToJsonText(again.value()) == planToJsonText(report.value()), "and says the same");
    return 0;
}
