// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/document.h"
#include "core/reading/reader.h"
#include "tests/bench/byturns.h"
#include "tests/bench/paintwait.h"
#include "tests/support/examples.h"
#include "ui/charts/yearchartview.h"
#include "ui/indicators/indicatortable.h"
#include "ui/main/mainwindow.h"

#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;

namespace pei::bench {

namespace {

// The arrow key on the list, until the ficha of the next row is painted, its chart with it.
void chooseIndicator(benchmark::State &state)
{
    const QTemporaryDir folder;
    const auto report = readReport(test::dataPath(u"reports/contumaza-2024-sem1.pdf"_s));
    if (!report)
        return state.SkipWithError("the report is missing");
    auto document = Document::create(folder.filePath(u"plan.pei"_s), report.value());
    Settings settings(folder.filePath(u"settings.ini"_s));
    settings.setPage(WindowPage::Indicators);
    MainWindow window(settings, {folder.path(), folder.path(), {}});
    window.setDocument(std::move(document).value());
    window.show();
    settle();
    auto *list = window.findChild<IndicatorTable *>();
    auto *chart = window.findChild<YearChartView *>();
    if (list == nullptr || chart == nullptr)
        return state.SkipWithError("the window has no list or no chart");
    QModelIndex current = list->currentIndex();
    alone(state, [&] {
        current = list->nextIndicator(current, true);
        if (!current.isValid())
            current = list->nextIndicator(list->model()->index(0, 0), true);
        if (!untilPainted(*chart, [&] { list->setCurrentIndex(current); }))
            state.SkipWithError("never painted");
    });
}
BENCHMARK(chooseIndicator)->UseManualTime()->Unit(benchmark::kMillisecond)->Iterations(200);

} // namespace

} // namespace pei::bench
