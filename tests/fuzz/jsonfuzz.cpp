// SPDX-License-Identifier: GPL-3.0-or-later
// A plan in the exchange format.
#include "tests/fuzz/fuzz.h"

#include "core/exchange/planjson.h"
#include "core/reading/report/certificate.h"

using namespace pei;

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const Result<Report> report = planFromJson(fuzz::bytesOf(data, size));
    if (!report)
        return 0;
    const QByteArray text = planToJsonText(report.value());
    const Result<Report> again = planFromJson(text);
    fuzz::require(bool(again), "what was written can be read");
    fuzz::require(planToJsonText(again.value()) == text, "and says the same");
    (void)certify(report.value());
    return 0;
}
