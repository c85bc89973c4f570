// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/document.h"
#include "tests/bench/byturns.h"
#include "tests/bench/paintwait.h"
#include "tests/support/examples.h"
#include "ui/entry/entrytable.h"
#include "ui/entry/entryview.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QTemporaryDir>
#include <QUndoStack>

using namespace Qt::Literals::StringLiterals;

namespace pei::bench {

namespace {

constexpr int Cells = 10000;

// A column as a spreadsheet gives it. Near the targets: nothing of it is doubtful.
QString column(const Plan &plan, int turn)
{
    QString text;
    for (const Indicator &row : plan.indicators)
        text += QString::number(row.targets.front().value_or(0) + 1 + 0.25 * (turn % 4), 'f', 2) + u'\n';
    return text;
}

// Ctrl+V of ten thousand cells, until they are on the disk and the grid is painted.
void paste(benchmark::State &state)
{
    const QTemporaryDir folder;
    auto made = Document::create(folder.filePath(u"plan.pei"_s), test::largeReport(Cells));
    if (!made)
        return state.SkipWithError("no plan");
    Document &document = *made.value();
    EntryView view;
    view.setDocument(&document);
    view.resize(1280, 720);
    view.show();
    settle();
    auto *table = view.findChild<EntryTable *>();
    table->setFocus();
    const int open = table->currentIndex().column();
    int turn = 0;
    std::vector<double> times;
    for ([[maybe_unused]] auto _ : state) {
        QGuiApplication::clipboard()->setText(column(document.plan(), ++turn));
        table->setCurrentIndex(table->model()->index(0, open));
        settle();
        QKeyEvent key(QEvent::KeyPress, Qt::Key_V, Qt::ControlModifier);
        times.push_back(
            milliseconds([&] { untilPainted(*table->viewport(), [&] { QCoreApplication::sendEvent(table, &key); }); }));
        state.SetIterationTime(times.back() / 1000);
        if (document.undoStack()->count() != turn)
            return state.SkipWithError("not pasted");
    }
    state.counters["median_ms"] = median(times);
    state.counters["max_ms"] = *std::max_element(times.begin(), times.end());
}
BENCHMARK(paste)->UseManualTime()->Unit(benchmark::kMillisecond)->Iterations(11);

} // namespace

} // namespace pei::bench
