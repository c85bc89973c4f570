// SPDX-License-Identifier: GPL-3.0-or-later
// The list of indicators with a hundred thousand of them.
#include "tests/bench/listbench.h"

#include "core/document/document.h"
#include "core/models/indicatortreemodel.h"
#include "core/plan/code.h"
#include "tests/bench/byturns.h"
#include "tests/bench/paintwait.h"
#include "tests/support/examples.h"
#include "ui/indicators/indicatorsview.h"

#include <QTemporaryDir>
#include <QTreeView>

#include <malloc.h>
#include <numeric>

using namespace Qt::Literals::StringLiterals;

namespace pei::bench {

namespace {

constexpr int Many = 100'000;

double heapMebibytes()
{
    const auto heap = mallinfo2();
    return double(heap.uordblks + heap.hblkhd) / (1024 * 1024);
}

// Made once: it takes seconds.
struct LongList
{
    QTemporaryDir folder;
    std::unique_ptr<Document> document;
    std::unique_ptr<IndicatorsView> view;
    QTreeView *tree = nullptr;
    double values = 0; // MiB of heap the plan alone takes
    double all = 0;    // and of plan, models and view

    LongList()
    {
        const double before = heapMebibytes();
        const auto report = std::make_unique<Report>(test::largeReport(Many));
        values = heapMebibytes() - before;
        auto made = Document::create(folder.filePath(u"plan.pei"_s), *report);
        if (!made)
            return;
        document = std::move(made).value();
        view = std::make_unique<IndicatorsView>();
        view->resize(1100, 700);
        view->setDocument(document.get());
        view->show();
        settle();
        tree = view->findChild<QTreeView *>();
        all = heapMebibytes() - before - values; // the report above is not the document's
    }

    static LongList &instance()
    {
        if (!s_list)
            s_list = std::make_unique<LongList>();
        return *s_list;
    }
    static inline std::unique_ptr<LongList> s_list;
};

void memory(benchmark::State &state)
{
    LongList &list = LongList::instance();
    for ([[maybe_unused]] auto _ : state) {
    }
    state.counters["values_MiB"] = list.values;
    state.counters["all_MiB"] = list.all;
    state.counters["ratio"] = list.all / list.values;
}
BENCHMARK(memory)->Iterations(1);

// Letters typed one after another, each until the list is painted.
void search(benchmark::State &state)
{
    LongList &list = LongList::instance();
    const QString words[] = {u"lugar 4321"_s, u"obras"_s, u"unidad 17"_s};
    const QString word = words[state.range(0)];
    state.SetLabel(word.toStdString());
    std::vector<double> keys;
    for ([[maybe_unused]] auto _ : state) {
        double slowest = 0;
        for (qsizetype i = 1; i <= word.size(); ++i) {
            if (word[i - 1].isSpace())
                continue; // finds the same
            slowest = std::max(slowest, milliseconds([&] {
                untilPainted(*list.tree->viewport(), [&] { list.view->setSearchText(word.first(i)); });
            }));
        }
        keys.push_back(slowest);
        state.SetIterationTime(slowest / 1000);
        untilPainted(*list.tree->viewport(), [&] { list.view->setSearchText({}); });
        settle();
    }
    state.counters["slowest_key_ms"] = median(keys);
}
BENCHMARK(search)->DenseRange(0, 2)->UseManualTime()->Unit(benchmark::kMillisecond)->Iterations(3);

// The same keys in a vector, ordered as the list orders them.
void sortNumbers(benchmark::State &state)
{
    LongList &list = LongList::instance();
    const Plan &plan = list.document->plan();
    Qt::SortOrder order = Qt::AscendingOrder;
    byTurns(
        state,
        [&] {
            order = order == Qt::AscendingOrder ? Qt::DescendingOrder : Qt::AscendingOrder;
            untilPainted(*list.tree->viewport(),
                         [&] { list.tree->sortByColumn(IndicatorTreeModel::PercentColumn, order); });
        },
        [&] {
            std::vector<std::pair<double, int>> keys;
            for (std::size_t i = 0; i < plan.indicators.size(); ++i)
                keys.emplace_back(list.document->analysis().indicators[i].value.value_or(-1), int(i));
            std::stable_sort(keys.begin(), keys.end(),
                             [&](const auto &a, const auto &b) { return a.first < b.first; });
            benchmark::DoNotOptimize(keys);
        });
}
BENCHMARK(sortNumbers)->UseManualTime()->Unit(benchmark::kMillisecond)->Iterations(5);

void sortCodes(benchmark::State &state)
{
    LongList &list = LongList::instance();
    const Plan &plan = list.document->plan();
    Qt::SortOrder order = Qt::AscendingOrder;
    byTurns(
        state,
        [&] {
            order = order == Qt::AscendingOrder ? Qt::DescendingOrder : Qt::AscendingOrder;
            untilPainted(*list.tree->viewport(),
                         [&] { list.tree->sortByColumn(IndicatorTreeModel::CodeColumn, order); });
        },
        [&] {
            std::vector<std::size_t> rows(plan.elements.size());
            std::iota(rows.begin(), rows.end(), std::size_t(0));
            std::stable_sort(rows.begin(), rows.end(), [&](std::size_t a, std::size_t b) {
                return order == Qt::AscendingOrder ? naturalLess(plan.elements[a].code, plan.elements[b].code)
                                                   : naturalLess(plan.elements[b].code, plan.elements[a].code);
            });
            benchmark::DoNotOptimize(rows);
        });
}
BENCHMARK(sortCodes)->UseManualTime()->Unit(benchmark::kMillisecond)->Iterations(3);

} // namespace

void forgetLongList() { LongList::s_list.reset(); }

} // namespace pei::bench
