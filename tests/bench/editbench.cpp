// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/document.h"
#include "core/reading/reader.h"
#include "tests/bench/byturns.h"
#include "tests/bench/paintwait.h"
#include "tests/support/examples.h"
#include "ui/main/mainwindow.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>

#include <memory>
#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace pei::bench {

namespace {

// The least that keeps a value: one row changed in one durable transaction, with the statements prepared. The same
// settings as a .pei has: write-ahead log, synchronous FULL.
class BareStore
{
public:
    explicit BareStore(const QString &path)
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"bare"_s);
        database.setDatabaseName(path);
        database.open();
        for (const QString &sql :
             {u"PRAGMA journal_mode = WAL"_s, u"PRAGMA synchronous = FULL"_s,
              u"CREATE TABLE cell (id INTEGER PRIMARY KEY, value REAL)"_s, u"INSERT INTO cell VALUES (1, 0)"_s})
            QSqlQuery(database).exec(sql);
        m_update.emplace(database);
        m_update->prepare(u"UPDATE cell SET value = ? WHERE id = 1"_s);
    }
    ~BareStore()
    {
        m_update.reset();
        QSqlDatabase::database(u"bare"_s).close();
        QSqlDatabase::removeDatabase(u"bare"_s);
    }
    // Without a BEGIN each statement is a transaction.
    bool set(double value)
    {
        m_update->bindValue(0, value);
        return m_update->exec();
    }

private:
    std::optional<QSqlQuery> m_update;
};

// The window with every page made, as after some work, and one of them in front: nobody sees more.
class OpenWindow
{
public:
    OpenWindow(const QString &path, WindowPage front)
        : m_settings(path + u".ini"_s)
        , m_window(m_settings, {})
    {
        m_window.resize(1366, 728);
        m_window.show();
        m_window.openFile(path);
        for (const WindowPage page :
             {WindowPage::Summary, WindowPage::Indicators, WindowPage::Entry, WindowPage::Alerts, front}) {
            m_window.showPage(page);
            settle();
        }
    }
    MainWindow &window() { return m_window; }

private:
    Settings m_settings;
    MainWindow m_window;
};

const char *labelOf(WindowPage page)
{
    switch (page) {
    case WindowPage::Summary:
        return "kept and painted: Resumen";
    case WindowPage::Indicators:
        return "kept and painted: Indicadores with the ficha";
    case WindowPage::Entry:
        return "kept and painted: Registro";
    case WindowPage::Alerts:
        return "kept and painted: Alertas";
    case WindowPage::Compare:
        return "kept and painted: Comparar";
    }
    Q_UNREACHABLE();
}

// 0: kept, and every figure right. Then the page in front, in the order of the sidebar.
void edit(benchmark::State &state)
{
    const QTemporaryDir folder;
    const auto report = readReport(test::dataPath(u"reports/contumaza-2024-sem1.pdf"_s));
    if (!report)
        return state.SkipWithError("the report is missing");
    const QString path = folder.filePath(u"plan.pei"_s);
    std::unique_ptr<Document> alone;
    std::optional<OpenWindow> shown;
    {
        auto made = Document::create(path, report.value());
        if (!made)
            return state.SkipWithError("no plan");
        alone = std::move(made.value());
    }
    if (state.range(0) == 0) {
        state.SetLabel("kept, and all figures right");
    } else {
        alone.reset();
        const auto front = WindowPage(state.range(0) - 1);
        state.SetLabel(labelOf(front));
        shown.emplace(path, front);
        if (shown->window().document() == nullptr)
            return state.SkipWithError("not opened");
    }
    Document &plan = alone ? *alone : *shown->window().document();
    BareStore bare(folder.filePath(u"bare.db"_s));
    double value = 1;
    byTurns(
        state,
        [&] {
            value += 1;
            const auto set = [&] {
                if (!plan.setValue(0, plan.period(), value))
                    state.SkipWithError("not kept");
            };
            if (shown)
                untilSettled(shown->window(), set);
            else
                set();
        },
        [&] { bare.set(value); });
}
BENCHMARK(edit)->DenseRange(0, 4)->UseManualTime()->Unit(benchmark::kMillisecond)->Iterations(200);

} // namespace

} // namespace pei::bench
