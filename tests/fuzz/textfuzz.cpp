// SPDX-License-Identifier: GPL-3.0-or-later
// A report's text, pasted or saved.
#include "tests/fuzz/fuzz.h"

#include "core/reading/isolation/wire.h"
#include "core/reading/reader.h"
#include "core/reading/report/certificate.h"

using namespace pei;

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const Result<Report> report = readReportText(QString::fromUtf8(fuzz::bytesOf(data, size)));
    if (!report)
        return 0;
    fuzz::require(fromWire(toWire(report)).has_value(), "what was read fits together");
    (void)certify(report.value());
    return 0;
}
