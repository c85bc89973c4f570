// SPDX-License-Identifier: GPL-3.0-or-later
// The list of indicators with a hundred thousand of them.
#include "tests/bench/listbench.h"

#include "core/document/document.h"
#include "core/models/indicatorlistmodel.h"
#include "core/plan/code.h"
#include "tests/bench/byturns.h"
#include "tests/bench/paintwait.h"
#include "tests/support/examples.h"
#include "ui/indicators/indicatorsview.h"

#include <QTableView>
#include <QTemporaryDir>

#include <functional>
#include <malloc.h>
#include <time.h>

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
    QTableView *table = nullptr;
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
        table = view->findChild<QTableView *>(u"indicators"_s);
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

// What a busy machine cannot take away.
double processorMilliseconds()
{
    timespec time{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

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
    std::vector<double> processor;
    for ([[maybe_unused]] auto _ : state) {
        double slowest = 0;
        double most = 0;
        for (qsizetype i = 1; i <= word.size(); ++i) {
            if (word[i - 1].isSpace())
                continue; // finds the same
            const double before = processorMilliseconds();
            slowest =
                std::max(slowest, milliseconds([&] {
                             untilPainted(*list.table->viewport(), [&] { list.view->setSearchText(word.first(i)); });
                         }));
            most = std::max(most, processorMilliseconds() - before);
        }
        keys.push_back(slowest);
        processor.push_back(most);
        state.SetIterationTime(slowest / 1000);
        untilPainted(*list.table->viewport(), [&] { list.view->setSearchText({}); });
        settle();
    }
    state.counters["slowest_key_ms"] = median(keys);
    state.counters["processor_ms"] = median(processor);
}
BENCHMARK(search)->DenseRange(0, 2)->UseManualTime()->Unit(benchmark::kMillisecond)->Iterations(5);

// The keys of all the rows, elements and indicators, in a vector; ours by turns up and down, until painted. The first
// time a column of texts is ordered they are compared, later their ranks.
template <typename Key, typename KeyOf, typename Less>
void sorted(benchmark::State &state, IndicatorListModel::Column column, KeyOf &&keyOf, Less &&less)
{
    LongList &list = LongList::instance();
    Qt::SortOrder order = Qt::AscendingOrder;
    const auto ours = [&] {
        order = order == Qt::AscendingOrder ? Qt::DescendingOrder : Qt::AscendingOrder;
        untilPainted(*list.table->viewport(), [&] { list.table->sortByColumn(column, order); });
    };
    state.counters["first_ms"] = milliseconds(ours);
    byTurns(state, ours, [&] {
        const Plan &plan = list.document->plan();
        std::vector<std::pair<Key, int>> keys;
        keys.reserve(plan.elements.size() + plan.indicators.size());
        for (std::size_t i = 0; i < plan.elements.size() + plan.indicators.size(); ++i)
            keys.emplace_back(keyOf(i), int(i));
        std::stable_sort(keys.begin(), keys.end(), [&](const auto &a, const auto &b) {
            return order == Qt::AscendingOrder ? less(b.first, a.first) : less(a.first, b.first);
        });
        benchmark::DoNotOptimize(keys);
    });
    list.table->sortByColumn(-1, Qt::AscendingOrder);
    settle();
}

void sortNumbers(benchmark::State &state)
{
    const Document &document = *LongList::instance().document;
    const std::size_t elements = document.plan().elements.size();
    const auto progress = [&](std::size_t i) {
        const Analysis &analysis = document.analysis();
        return (i < elements ? analysis.elements[i] : analysis.indicators[i - elements].value).value_or(-1);
    };
    sorted<double>(state, IndicatorListModel::PercentColumn, progress, std::less<double>());
}
BENCHMARK(sortNumbers)->UseManualTime()->Unit(benchmark::kMillisecond)->Iterations(15);

void sortCodes(benchmark::State &state)
{
    const Plan &plan = LongList::instance().document->plan();
    const std::size_t elements = plan.elements.size();
    const auto code = [&](std::size_t i) {
        return QStringView(i < elements ? plan.elements[i].code : plan.indicators[i - elements].code);
    };
    sorted<QStringView>(state, IndicatorListModel::CodeColumn, code, naturalLess);
}
BENCHMARK(sortCodes)->UseManualTime()->Unit(benchmark::kMillisecond)->Iterations(5);

} // namespace

void forgetLongList()
{
    LongList::s_list.reset();
}

} // namespace pei::bench
