// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers as printed and as typed.
#include "tests/fuzz/fuzz.h"

#include "core/plan/number.h"

#include <cmath>

using namespace pei;

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QString text = QString::fromUtf8(fuzz::bytesOf(data, size));
    if (const std::optional<double> printed = parsePrintedNumber(text))
        fuzz::require(std::isfinite(*printed), "a printed number is finite");
    for (const NumberFormat format : {PeruFormat, CommaFormat}) {
        const TypedNumber typed = parseTypedNumber(text, format);
        fuzz::require(typed.accepted() || !typed.value, "what is refused has no value");
        for (const Value value : {typed.value, typed.alternative}) {
            if (!value)
                continue;
            fuzz::require(std::isfinite(*value), "a typed number is finite");
            // What editing shows is typed again and means the same, to the six decimals it shows.
            const QString shown = formatExact(*value, format);
            const TypedNumber again = parseTypedNumber(shown, format);
            if (!again.accepted())
                fuzz::require(again.refusal == TypedNumber::Refusal::TooLong, "what is shown can be typed");
            else
                fuzz::require(again.value && std::abs(*again.value - *value) <= 1e-6 + std::abs(*value) * 1e-14,
                              "what is shown means the same");
            (void)formatNumber(*value, format);
        }
    }
    return 0;
}
