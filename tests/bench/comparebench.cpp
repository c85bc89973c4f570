// SPDX-License-Identifier: GPL-3.0-or-later
// The page that compares, on plans far longer than any that was seen.
#include "core/document/document.h"
#include "tests/bench/byturns.h"
#include "tests/bench/paintwait.h"
#include "tests/support/examples.h"
#include "ui/compare/comparebar.h"
#include "ui/compare/compareview.h"

#include <QAbstractButton>
#include <QTableView>
#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;

namespace pei::bench {

namespace {

// A plan of so many indicators, two fifths of which have moved in their last period and one in nine of which has been
// corrected since it was imported.
struct LongPlan
{
    QTemporaryDir folder;
    std::unique_ptr<Document> document;
    CompareView view{readReportBytes};
    QWidget *list = nullptr;

    explicit LongPlan(int indicators)
    {
        auto made = Document::create(folder.filePath(u"plan.pei"_s), test::largeReport(indicators));
        if (!made)
            return;
        document = std::move(made).value();
        std::vector<ValueEdit> edits;
        const std::vector<Indicator> &rows = document->plan().indicators;
        for (std::size_t row = 0; row < rows.size(); row += 9)
            edits.push_back({rows[row].id, document->period(), 5.0 + double(row % 50)});
        if (!document->setValues(edits, EntryMethod::Pasted))
            document.reset();
        view.resize(1180, 640);
        list = view.findChild<QTableView *>(u"compareList"_s)->viewport();
    }
    void click(const QString &name) { view.findChild<QAbstractButton *>(name)->click(); }
    // Of a plan that has been opened already, behind another page.
    void close()
    {
        view.hide();
        view.setDocument(nullptr);
        settle();
        view.setDocument(document.get());
    }
    void open()
    {
        untilPainted(*list, [&] { view.show(); });
    }
};

template <typename Work>
void each(benchmark::State &state, Work &&work)
{
    LongPlan plan(int(state.range(0)));
    if (!plan.document)
        return state.SkipWithError("no plan");
    plan.close();
    plan.open();
    settle();
    int turn = 0;
    alone(state, [&] { work(plan, turn++); });
}

// The page coming to the front, with all it asks of the document.
void openCompare(benchmark::State &state, const char *mode)
{
    LongPlan plan(int(state.range(0)));
    if (!plan.document)
        return state.SkipWithError("no plan");
    plan.open();
    plan.click(QString::fromLatin1(mode));
    std::vector<double> times;
    for ([[maybe_unused]] auto _ : state) {
        plan.close();
        times.push_back(milliseconds([&] { plan.open(); }));
        state.SetIterationTime(times.back() / 1000);
    }
    state.counters["median_ms"] = median(times);
}
BENCHMARK_CAPTURE(openCompare, periods, "comparePeriods")
    ->Arg(1'000)
    ->Arg(10'000)
    ->UseManualTime()
    ->Unit(benchmark::kMillisecond)
    ->Iterations(9);
// The plan of before its corrections is made from the journal first.
BENCHMARK_CAPTURE(openCompare, past, "comparePast")
    ->Arg(1'000)
    ->Arg(10'000)
    ->UseManualTime()
    ->Unit(benchmark::kMillisecond)
    ->Iterations(9);

void changeSides(benchmark::State &state)
{
    each(state, [](LongPlan &plan, int) { untilPainted(*plan.list, [&] { plan.click(u"compareSwap"_s); }); });
}
BENCHMARK(changeSides)->Arg(1'000)->Arg(10'000)->UseManualTime()->Unit(benchmark::kMillisecond)->Iterations(9);

// One kind of change, and all again.
void filterChanges(benchmark::State &state)
{
    each(state, [](LongPlan &plan, int) { untilPainted(*plan.list, [&] { plan.click(u"change_up"_s); }); });
}
BENCHMARK(filterChanges)->Arg(1'000)->Arg(10'000)->UseManualTime()->Unit(benchmark::kMillisecond)->Iterations(10);

// The actions in place of their indicators, and back.
void compareElements(benchmark::State &state)
{
    each(state, [](LongPlan &plan, int turn) {
        untilPainted(*plan.list, [&] { plan.click(turn % 2 == 0 ? u"levelElements"_s : u"levelIndicators"_s); });
    });
}
BENCHMARK(compareElements)->Arg(1'000)->Arg(10'000)->UseManualTime()->Unit(benchmark::kMillisecond)->Iterations(10);

// By each column in turn.
void sortChanges(benchmark::State &state)
{
    each(state, [](LongPlan &plan, int turn) {
        auto *table = plan.view.findChild<QTableView *>(u"compareList"_s);
        untilPainted(*plan.list, [&] { table->sortByColumn(turn % 7, Qt::AscendingOrder); });
    });
}
BENCHMARK(sortChanges)->Arg(1'000)->Arg(10'000)->UseManualTime()->Unit(benchmark::kMillisecond)->Iterations(14);

} // namespace

} // namespace pei::bench
