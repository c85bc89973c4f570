// SPDX-License-Identifier: GPL-3.0-or-later
// What a reading child answers. An input is an answer, or changes to a good one.
#include "tests/fuzz/fuzz.h"

#include "core/reading/isolation/wire.h"
#include "core/reading/report/certificate.h"
#include "tests/support/examples.h"

using namespace pei;

namespace {

QByteArray answerOf(const QByteArray &input)
{
    if (input.isEmpty() || input.front() % 4 == 0)
        return input.sliced(std::min<qsizetype>(1, input.size()));
    static const QByteArray whole = toWire(test::smallReport());
    QByteArray answer = whole;
    fuzz::Script script(input.sliced(1, std::min<qsizetype>(input.size() - 1, 400)));
    while (!script.atEnd() && !answer.isEmpty()) {
        const auto at = qsizetype(script.below(std::size_t(answer.size())));
        const int what = script.byte();
        if (what % 8 == 0)
            answer.insert(at, char(script.byte()));
        else if (what % 8 == 1)
            answer.remove(at, 1 + script.byte() % 8);
        else
            answer[at] = char(script.byte());
    }
    return answer;
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::optional<Result<Report>> reading = fromWire(answerOf(fuzz::bytesOf(data, size)));
    if (!reading)
        return 0;
    fuzz::require(fromWire(toWire(*reading)).has_value(), "what was accepted is accepted again");
    if (*reading)
        (void)certify(reading->value());
    return 0;
}
