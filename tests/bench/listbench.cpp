// SPDX-License-Identifier: GPL-3.0-or-later
// The list of all plans' indicators, a hundred thousand of them.
#include "tests/bench/listbench.h"

#include "core/document/plancollection.h"
#include "core/models/indicatorlistmodel.h"
#include "core/plan/code.h"
#include "core/store/planstore.h"
#include "tests/bench/byturns.h"
#include "tests/bench/paintwait.h"
#include "tests/support/examples.h"
#include "ui/indicators/indicatorsview.h"

#include <QHash>
#include <QTableView>
#include <QTemporaryDir>

#include <functional>
#include <malloc.h>
#include <time.h>

using namespace Qt::Literals::StringLiterals;

namespace pei::bench {

namespace {

constexpr int Many = 100'000;
constexpr int Plans = 1'900;

double heapMebibytes()
{
    const auto heap = mallinfo2();
    return double(heap.uordblks + heap.hblkhd) / (1024 * 1024);
}

// The rows of one long report dealt out to the plans of as many entities.
std::vector<Report> manyReports()
{
    const Report report = test::largeReport(Many);
    QHash<QString, const Element *> elements;
    for (const Element &element : report.plan.elements)
        elements.insert(element.code, &element);
    std::vector<Report> reports;
    std::size_t row = 0;
    for (int i = 0; i < Plans; ++i) {
        Report part;
        part.plan.firstYear = report.plan.firstYear;
        part.plan.lastYear = report.plan.lastYear;
        part.plan.entity = report.plan.entity;
        part.plan.targetYears = report.plan.targetYears;
        part.plan.periods = report.plan.periods;
        part.plan.entity.lines.back().second = {QString::number(300000 + i),
                                                u"MUNICIPALIDAD DISTRITAL DE LUGAR %1"_s.arg(i)};
        const std::size_t end = std::size_t(Many) * std::size_t(i + 1) / Plans;
        for (; row < end; ++row) {
            part.plan.indicators.push_back(report.plan.indicators[row]);
            part.plan.indicators.back().id = qint64(row + 1);
            if (const Element *element = elements.value(report.plan.indicators[row].element))
                part.plan.elements.push_back(*element);
        }
        reports.push_back(std::move(part));
    }
    return reports;
}

PlanCollection collectionOf(const std::vector<Report> &reports)
{
    std::vector<PlanCollection::Entry> entries;
    for (std::size_t i = 0; i < reports.size(); ++i)
        entries.push_back({qint64(i + 1), reports[i].plan, {}, {}});
    return PlanCollection::of(std::move(entries), latestPeriod(reports.front().plan));
}

// The indicators of all plans in one list. Made once: it takes seconds.
struct LongList
{
    std::shared_ptr<const PlanCollection> plans;
    std::unique_ptr<IndicatorsView> view;
    QTableView *table = nullptr;
    double values = 0; // MiB of heap the plans alone take
    double all = 0;    // and of plans, their figures, models and view

    LongList()
    {
        const double before = heapMebibytes();
        {
            const std::vector<Report> reports = manyReports();
            values = heapMebibytes() - before;
            plans = std::make_shared<const PlanCollection>(collectionOf(reports));
        }
        view = std::make_unique<IndicatorsView>(IndicatorsView::Scope::AllPlans);
        view->resize(1100, 700);
        view->setPlans(PreparedRows::of(plans), u"todos.pei"_s);
        ListState state = view->state();
        state.grouped = false;
        view->setState(state);
        view->show();
        settle();
        table = view->findChild<QTableView *>(u"indicators"_s);
        all = heapMebibytes() - before;
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

// What the window waits for when the plans have been read beside it.
void showPlans(benchmark::State &state)
{
    LongList &list = LongList::instance();
    std::vector<double> times;
    for ([[maybe_unused]] auto _ : state) {
        PreparedRows rows = PreparedRows::of(list.plans); // beside the window
        const double time = milliseconds([&] {
            untilPainted(*list.table->viewport(), [&] { list.view->setPlans(std::move(rows), u"todos.pei"_s); });
        });
        times.push_back(time);
        state.SetIterationTime(time / 1000);
        settle();
    }
    state.counters["median_ms"] = median(times);
}
BENCHMARK(showPlans)->UseManualTime()->Unit(benchmark::kMillisecond)->Iterations(5);

// From the file, beside the window; and again where nothing has changed since.
void readPlans(benchmark::State &state)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"todos.pei"_s);
    std::vector<ReportToImport> reports;
    for (Report &report : manyReports())
        reports.push_back({std::move(report), {}});
    const auto store = PlanStore::create(path, [&](PlanStore &made) -> Result<void> {
        const auto taken = made.importReports(reports, {});
        return taken ? Result<void>() : Result<void>(taken.error());
    });
    if (!store)
        return state.SkipWithError("no store");
    double first = 0;
    double again = 0;
    for ([[maybe_unused]] auto _ : state) {
        std::optional<PlanCollection> plans;
        first = milliseconds([&] { plans = PlanCollection::read(path, {}, nullptr, {}).value(); });
        again = milliseconds(
            [&] { benchmark::DoNotOptimize(PlanCollection::read(path, plans->period(), &*plans, {}).value()); });
        state.counters["plans"] = double(plans->size());
    }
    state.counters["first_ms"] = first;
    state.counters["again_ms"] = again;
}
BENCHMARK(readPlans)->Unit(benchmark::kMillisecond)->Iterations(1);

// The keys of all the rows, plans and indicators, in a vector; ours by turns up and down, until painted. The first time
// a column of texts is ordered they are compared, later their ranks.
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
        std::vector<std::pair<Key, int>> keys;
        keys.reserve(list.plans->size() + list.plans->indicatorCount());
        for (std::size_t plan = 0; plan < list.plans->size(); ++plan) {
            for (std::size_t i = 0; i <= list.plans->entry(plan).plan.indicators.size(); ++i)
                keys.emplace_back(keyOf(plan, i), int(keys.size()));
        }
        std::stable_sort(keys.begin(), keys.end(), [&](const auto &a, const auto &b) {
            return order == Qt::AscendingOrder ? less(b.first, a.first) : less(a.first, b.first);
        });
        benchmark::DoNotOptimize(keys);
    });
    list.table->sortByColumn(-1, Qt::AscendingOrder);
    settle();
}

// The plan itself comes after its indicators.
void sortNumbers(benchmark::State &state)
{
    const PlanCollection &plans = *LongList::instance().plans;
    const auto progress = [&](std::size_t plan, std::size_t i) {
        const Analysis &analysis = plans.analysis(plan);
        return (i < analysis.indicators.size() ? analysis.indicators[i].value
                                               : analysis.average(ElementKind::Action).skipZero)
            .value_or(-1);
    };
    sorted<double>(state, IndicatorListModel::PercentColumn, progress, std::less<double>());
}
BENCHMARK(sortNumbers)->UseManualTime()->Unit(benchmark::kMillisecond)->Iterations(15);

void sortCodes(benchmark::State &state)
{
    const PlanCollection &plans = *LongList::instance().plans;
    const auto code = [&](std::size_t plan, std::size_t i) {
        const Plan &of = plans.entry(plan).plan;
        return QStringView(i < of.indicators.size() ? of.indicators[i].code : of.entity.lines.back().second.code);
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
