// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/document.h"
#include "core/reading/reader.h"
#include "tests/bench/byturns.h"
#include "tests/bench/paintwait.h"
#include "tests/support/examples.h"
#include "ui/entry/entryview.h"
#include "ui/indicators/fichaview.h"
#include "ui/indicators/indicatorsview.h"
#include "ui/summary/summaryview.h"

#include <QHBoxLayout>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>

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

// All pages of the window beside each other, so that every view has to be right and painted.
class AllViews : public QWidget
{
public:
    explicit AllViews(Document *document)
    {
        auto *layout = new QHBoxLayout(this);
        for (QWidget *view : std::initializer_list<QWidget *>{&m_summary, &m_list, &m_ficha, &m_entry})
            layout->addWidget(view);
        m_summary.setDocument(document);
        m_list.setDocument(document);
        m_ficha.showIndicator(document, 0);
        m_entry.setDocument(document);
        resize(3200, 900);
        show();
        settle();
    }

private:
    SummaryView m_summary;
    IndicatorsView m_list;
    FichaView m_ficha;
    EntryView m_entry;
};

void edit(benchmark::State &state)
{
    const QTemporaryDir folder;
    const auto report = readReport(test::dataPath(u"reports/contumaza-2024-sem1.pdf"_s));
    if (!report)
        return state.SkipWithError("the report is missing");
    const auto document = Document::create(folder.filePath(u"plan.pei"_s), report.value());
    if (!document)
        return state.SkipWithError("no plan");
    Document &plan = *document.value();
    BareStore bare(folder.filePath(u"bare.db"_s));
    const bool views = state.range(0) != 0;
    state.SetLabel(views ? "kept, and all views painted" : "kept, and all figures right");
    std::unique_ptr<AllViews> shown;
    if (views)
        shown = std::make_unique<AllViews>(&plan);
    double value = 1;
    byTurns(
        state,
        [&] {
            value += 1;
            const auto set = [&] {
                if (!plan.setValue(0, plan.period(), value))
                    state.SkipWithError("not kept");
            };
            if (!views)
                return set();
            untilPainted(*shown, set);
        },
        [&] { bare.set(value); });
}
BENCHMARK(edit)->DenseRange(0, 1)->UseManualTime()->Unit(benchmark::kMillisecond)->Iterations(200);

} // namespace

} // namespace pei::bench
