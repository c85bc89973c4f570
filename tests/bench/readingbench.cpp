// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/reader.h"
#include "core/support/file.h"
#include "tests/bench/byturns.h"
#include "tests/support/examples.h"

#include <poppler-qt6.h>

using namespace Qt::Literals::StringLiterals;

namespace pei::bench {

namespace {

// The least anyone can do to have the words: open, and ask each page once.
std::size_t popplerWords(const QByteArray &pdf)
{
    std::size_t words = 0;
    const std::unique_ptr<Poppler::Document> document = Poppler::Document::loadFromData(pdf);
    for (int i = 0; document && i < document->numPages(); ++i)
        words += std::unique_ptr<Poppler::Page>(document->page(i))->textList().size();
    return words;
}

const char *const Reports[] = {"reports/contumaza-2024-sem1.pdf", "reports/contumaza-2024-sem1.office.pdf",
                               "reports/contumaza-2024-sem1.browser.pdf"};

QByteArray reportBytes(benchmark::State &state)
{
    const char *name = Reports[state.range(0)];
    state.SetLabel(name);
    const Result<QByteArray> bytes = readFile(test::dataPath(QString::fromLatin1(name)));
    if (!bytes)
        state.SkipWithError("the report is missing");
    return bytes ? bytes.value() : QByteArray();
}

// The whole of reading: words, table, plan, certificate.
void readReport(benchmark::State &state)
{
    const QByteArray bytes = reportBytes(state);
    byTurns(
        state,
        [&] {
            if (!readReportBytes(bytes))
                state.SkipWithError("not read");
        },
        [&] { benchmark::DoNotOptimize(popplerWords(bytes)); });
}
BENCHMARK(readReport)->DenseRange(0, 2)->UseManualTime()->Unit(benchmark::kMillisecond)->MinTime(2);

// The stage that talks to poppler.
void readWords(benchmark::State &state)
{
    const QByteArray bytes = reportBytes(state);
    byTurns(
        state,
        [&] {
            if (!readPages(bytes))
                state.SkipWithError("not read");
        },
        [&] { benchmark::DoNotOptimize(popplerWords(bytes)); });
}
BENCHMARK(readWords)->DenseRange(0, 2)->UseManualTime()->Unit(benchmark::kMillisecond)->MinTime(2);

} // namespace

} // namespace pei::bench
