// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/backup.h"
#include "tests/core/document/documentfixture.h"

#include <QRandomGenerator>

namespace pei {
namespace {

using namespace test;

class HistoryTest : public OpenDocumentTest
{
};

TEST_F(HistoryTest, ShowsThePlanAsItStood)
{
    constexpr Period latest{2023, Cut::Semester1};
    const QDateTime start = now();
    const Plan first = m_document->plan();
    ASSERT_TRUE(m_document->setValue(0, latest, 1.0));
    const QDateTime one = now();
    ASSERT_TRUE(m_document->setValue(0, latest, 2.0));
    m_ticks += 3600;
    EXPECT_EQ(m_document->planAt(start).value(), first);
    const Plan then = m_document->planAt(one).value();
    EXPECT_EQ(then.obtained(then.indicators[0], latest), Value(1.0));
    EXPECT_EQ(m_document->planAt(now()).value(), m_document->plan());
    const auto before = m_document->planAt(start.addDays(-1));
    ASSERT_FALSE(before);
    EXPECT_EQ(before.error().code, Error::Code::MomentBeforePlan);
}

TEST_F(HistoryTest, TellsCommandsOfOneMillisecondApart)
{
    constexpr Period latest{2023, Cut::Semester1};
    m_document.reset();
    auto opened = Document::open(path(), 0, {u"ana"_s, [] { return someTime().addDays(1); }});
    ASSERT_TRUE(opened);
    m_document = std::move(opened).value();
    for (const double value : {1.0, 2.0, 3.0})
        ASSERT_TRUE(m_document->setValue(0, latest, value));
    const auto lines = journal();
    for (std::size_t i = 1; i < lines.size(); ++i) {
        EXPECT_LT(lines[i - 1].when, lines[i].when);
        const Plan then = m_document->planAt(lines[i].when).value();
        EXPECT_EQ(then.obtained(then.indicators[0], latest), lines[i].after);
    }
}

TEST_F(HistoryTest, SaysWhoDidIt)
{
    m_document->setAuthor(u"Luis Huamán"_s);
    EXPECT_EQ(m_document->author(), u"Luis Huamán"_s);
    ASSERT_TRUE(m_document->setValue(0, {2023, Cut::Semester1}, 1.0));
    EXPECT_EQ(journal().front().who, u"María Quispe"_s);
    EXPECT_EQ(journal().back().who, u"Luis Huamán"_s);
}

TEST_F(HistoryTest, TellsOneCommandsLinesTogether)
{
    const Plan &plan = m_document->plan();
    constexpr Period latest{2023, Cut::Semester1};
    ASSERT_TRUE(m_document->setValues({{plan.indicators[0].id, latest, 1.0}, {plan.indicators[1].id, latest, 2.0}},
                                      EntryMethod::Pasted));
    ASSERT_TRUE(m_document->setValue(2, latest, 3.0));
    const auto lines = journal();
    ASSERT_EQ(lines.size(), 4U);
    EXPECT_EQ(lines[1].step, lines[1].id);
    EXPECT_EQ(lines[2].step, lines[1].id);
    EXPECT_EQ(lines[3].step, lines[3].id);
}

TEST_F(HistoryTest, TellsOnlyWhatCameAfterALine)
{
    ASSERT_TRUE(m_document->setValue(0, {2023, Cut::Semester1}, 1.0));
    const auto all = journal();
    ASSERT_EQ(all.size(), 2U);
    EXPECT_EQ(m_document->journal(all[0].id).value(), std::vector<JournalEntry>{all[1]});
    EXPECT_TRUE(m_document->journal(all[1].id).value().empty());
}

TEST_F(HistoryTest, AnEarlierStateIsADocumentThatTakesNothing)
{
    constexpr Period latest{2023, Cut::Semester1};
    const QDateTime start = now();
    const PlanState first = state();
    ASSERT_TRUE(m_document->setValue(0, latest, 1.0));
    ASSERT_TRUE(m_document->setNote(0, latest, {u"a"_s, {}, {}, {}, {}}));
    ASSERT_TRUE(m_document->addPeriod({2023, Cut::Annual}));
    m_document->setPeriod({2022, Cut::Annual});
    auto past = m_document->pastAt(start);
    ASSERT_TRUE(past);
    Document &then = *past.value();
    EXPECT_EQ(then.state(), first);
    EXPECT_EQ(then.moment(), start);
    EXPECT_EQ(m_document->moment(), std::nullopt);
    EXPECT_TRUE(then.isReadOnly());
    EXPECT_EQ(then.period(), (Period{2022, Cut::Annual})) << "of the present where the plan had it";
    EXPECT_EQ(then.analysis().indicators.size(), 3U);
    EXPECT_TRUE(then.sources().empty()) << "boxes of other columns";
    EXPECT_EQ(codeOf(then.setValue(0, latest, 9.0)), Error::Code::StoreReadOnly);
    EXPECT_EQ(codeOf(then.setNote(0, latest, {u"b"_s, {}, {}, {}, {}})), Error::Code::StoreReadOnly);
    EXPECT_EQ(codeOf(then.addPeriod({2024, Cut::Annual})), Error::Code::StoreReadOnly);
    EXPECT_EQ(codeOf(then.closePeriod(latest)), Error::Code::StoreReadOnly);
    EXPECT_EQ(codeOf(then.importReport(laterReport(), {u"dos.pdf"_s, "dos"})), Error::Code::StoreReadOnly);
    EXPECT_EQ(then.undoStack()->count(), 0);
    EXPECT_EQ(journal().size(), 4U);
    // The present goes on meanwhile, and may even go first.
    ASSERT_TRUE(m_document->setValue(0, latest, 2.0));
    m_document.reset();
    EXPECT_EQ(then.plan(), first.plan);
    EXPECT_TRUE(then.journal());
    past = Error();
    reopen();
    EXPECT_EQ(cell(0, latest), Value(2.0));
    EXPECT_FALSE(m_document->isReadOnly());
}

TEST_F(HistoryTest, ReportFiguresOfALaterImportAreNotShownInThePast)
{
    const QDateTime start = now();
    EXPECT_EQ(m_document->pastAt(start).value()->reportName(), u"uno.pdf"_s);
    ASSERT_TRUE(m_document->importReport(laterReport(), {u"dos.pdf"_s, "dos"}));
    const auto past = m_document->pastAt(start);
    ASSERT_TRUE(past);
    EXPECT_EQ(past.value()->reportName(), QString());
    EXPECT_EQ(past.value()->printed().indicators.size(), past.value()->plan().indicators.size());
    EXPECT_EQ(past.value()->printed().elements.size(), past.value()->plan().elements.size());
    EXPECT_EQ(m_document->pastAt(start.addDays(-1)).error().code, Error::Code::MomentBeforePlan);
}

TEST_F(HistoryTest, ManyValuesAreWrittenAndRememberedAsOneStep)
{
    const Report report = largeReport(700);
    use(report);
    const Plan before = m_document->plan();
    std::vector<ValueEdit> edits;
    ASSERT_TRUE(m_document->reopenPeriod(before.periods.front(), u"prueba"_s));
    for (const Indicator &row : before.indicators) {
        for (const Period period : before.periods)
            edits.push_back({row.id, period, row.id % 7 == 0 ? Value() : Value(double(row.id) / 4)});
    }
    const QDateTime start = now();
    ASSERT_TRUE(m_document->setValues(edits, EntryMethod::Pasted));
    const Plan after = m_document->plan();
    EXPECT_EQ(stack().count(), 2);
    const auto lines = journal();
    EXPECT_GT(lines.size(), 1000U);
    EXPECT_EQ(std::count_if(lines.begin(), lines.end(), [&](const auto &line) { return line.step == lines[2].step; }),
              std::ptrdiff_t(lines.size()) - 2);
    EXPECT_EQ(m_document->planAt(start).value(), before);
    // One cell that another program has changed, and none is written.
    stack().undo();
    EXPECT_EQ(m_document->plan(), before);
    const qint64 victim = before.indicators[650].id;
    OtherProgram(path()).exec(u"UPDATE measurement SET value = 123.5 WHERE indicator_id = %1 AND year = %2"_s.arg(
        QString::number(victim), QString::number(before.periods.back().year)));
    const auto refused = m_document->setValues(edits, EntryMethod::Pasted);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, Error::Code::StoreChanged);
    EXPECT_EQ(refused.error().detail, before.indicators[650].code);
    QCoreApplication::processEvents();
    EXPECT_EQ(cell(650, before.periods.back()), Value(123.5));
    EXPECT_EQ(cell(0, before.periods.back()), before.obtained(before.indicators[0], before.periods.back()));
    ASSERT_TRUE(m_document->setValues(edits, EntryMethod::Pasted));
    reopen();
    EXPECT_EQ(m_document->plan(), after);
}

TEST_F(HistoryTest, ACopyPutAsideIsListedAndOpenedToLookOnly)
{
    ASSERT_TRUE(backupsOf(path()).empty());
    ASSERT_TRUE(m_document->importReport(laterReport(), {u"dos.pdf"_s, "dos"}));
    writeFile(path(u"plan.pei.bak-mío"_s), "x");
    writeFile(path(u"otro.pei.bak-v1"_s), "x");
    writeFile(path(u"plan.pei.bak-v1"_s), "x");
    const auto backups = backupsOf(path());
    ASSERT_EQ(backups.size(), 2U);
    const auto old = std::find_if(backups.begin(), backups.end(), [](const auto &one) { return one.version == 1; });
    ASSERT_NE(old, backups.end());
    EXPECT_EQ(old->bytes, 1);
    const StoreBackup &imported = backups[old == backups.begin() ? 1 : 0];
    EXPECT_EQ(imported.version, std::nullopt);
    EXPECT_EQ(imported.made.toSecsSinceEpoch(), now().toSecsSinceEpoch());
    const QByteArray content = contentOf(imported.path);
    const QStringList before = files();
    {
        const auto backup = Document::openReadOnly(imported.path);
        ASSERT_TRUE(backup);
        EXPECT_TRUE(backup.value()->isReadOnly());
        EXPECT_EQ(backup.value()->plan().periods.size(), 3U) << "as it was before the import";
        EXPECT_EQ(codeOf(backup.value()->setValue(0, {2023, Cut::Semester1}, 1.0)), Error::Code::StoreReadOnly);
    }
    EXPECT_EQ(contentOf(imported.path), content);
    EXPECT_EQ(files(), before);
}

TEST_F(HistoryTest, DoesNotPretendToKnowWhatAnEarlyVersionDidNotKeep)
{
    ASSERT_TRUE(m_document->importReport(laterReport(), {u"dos.pdf"_s, "dos"}));
    const QDateTime imported = now();
    ASSERT_TRUE(m_document->setValue(0, {2023, Cut::Annual}, 1.0));
    OtherProgram(path()).exec(u"UPDATE journal SET remark = NULL WHERE what = 'plan_imported'"_s);
    EXPECT_TRUE(m_document->planAt(imported));
    EXPECT_EQ(m_document->planAt(someTime().addSecs(1)).error().code, Error::Code::HistoryIncomplete);
}

// Someone who does anything at all, and remembers how things stood after each step.
class RandomUser
{
public:
    RandomUser(Document &document, quint32 seed)
        : m_document(document)
        , m_random(seed)
    {
    }

    void act()
    {
        switch (m_random.bounded(12)) {
        case 0:
            return import();
        case 1:
            if (const auto missing = missingPeriods(m_document.plan()); !missing.empty()) {
                EXPECT_TRUE(m_document.addPeriod(missing[pick(missing.size())]));
            }
            return;
        case 2:
            return note();
        case 3:
            return closeOrOpen();
        case 4:
        case 5:
            return m_document.undoStack()->undo();
        case 6:
            return m_document.undoStack()->redo();
        default:
            return paste();
        }
    }

private:
    std::size_t pick(std::size_t size) { return std::size_t(m_random.bounded(int(size))); }
    bool maybe(int oneIn) { return m_random.bounded(oneIn) == 0; }
    Period period() { return m_last = m_document.plan().periods[pick(m_document.plan().periods.size())]; }
    Value value() { return maybe(4) ? Value() : Value(m_random.bounded(100) / 4.0); }
    qint64 row() { return m_document.plan().indicators[pick(m_document.plan().indicators.size())].id; }
    void note()
    {
        const NotedCell cell{row(), period()};
        const Note note = maybe(3) ? Note() : Note{QString::number(m_random.bounded(9)), u"medida"_s, {}, {}, {}};
        const auto done = m_document.setNotes({{cell, note}}, EntryMethod::Typed);
        EXPECT_EQ(bool(done), !m_document.isClosed(cell.period));
    }
    void closeOrOpen()
    {
        const Period column = period();
        EXPECT_TRUE(m_document.isClosed(column) ? m_document.reopenPeriod(column, u"motivo"_s)
                                                : m_document.closePeriod(column));
    }
    void paste()
    {
        std::vector<ValueEdit> edits;
        bool closed = false;
        for (int i = 1 + m_random.bounded(4); i > 0; --i) {
            edits.push_back({row(), period(), value()});
            closed = closed || m_document.isClosed(m_last);
        }
        EXPECT_EQ(bool(m_document.setValues(edits, EntryMethod::Pasted)), !closed);
    }
    // The plan as another report might have it: rows and columns more and less, figures and words changed.
    void import()
    {
        Report report;
        report.plan = m_document.plan();
        Plan &plan = report.plan;
        if (const auto missing = missingPeriods(plan); !missing.empty() && maybe(2)) {
            const Period added = missing[pick(missing.size())];
            const auto column =
                std::lower_bound(plan.periods.begin(), plan.periods.end(), added) - plan.periods.begin();
            plan.periods.insert(plan.periods.begin() + column, added);
            for (Indicator &indicator : plan.indicators)
                indicator.obtained.insert(indicator.obtained.begin() + column, value());
        }
        if (plan.targetYears.back() < plan.lastYear && maybe(3)) {
            plan.targetYears.push_back(plan.targetYears.back() + 1);
            for (Indicator &indicator : plan.indicators)
                indicator.targets.push_back(value());
        }
        for (Indicator &indicator : plan.indicators) {
            if (maybe(3))
                indicator.obtained[pick(indicator.obtained.size())] = value();
            if (maybe(3))
                indicator.targets[pick(indicator.targets.size())] = value();
            if (maybe(4))
                indicator.name += u'x';
            if (maybe(5))
                indicator.baseline.value = value();
            if (maybe(5))
                indicator.relevance = Relevance::LessRelevant;
        }
        if (maybe(2)) {
            Indicator added = plan.indicators[pick(plan.indicators.size())];
            added.code = u"IND.%1.AEI.01.01"_s.arg(m_random.bounded(10, 20));
            plan.indicators.insert(plan.indicators.begin() + qsizetype(pick(plan.indicators.size() + 1)), added);
        }
        if (plan.indicators.size() > 2 && maybe(3))
            plan.indicators.erase(plan.indicators.begin() + qsizetype(pick(plan.indicators.size())));
        if (maybe(3))
            plan.elements.insert(plan.elements.begin() + qsizetype(pick(plan.elements.size() + 1)),
                                 {u"OEI.0%1"_s.arg(m_random.bounded(1, 9)), ElementKind::Objective, u"O"_s, 1});
        if (maybe(4))
            plan.elements[pick(plan.elements.size())].priority = m_random.bounded(9);
        if (maybe(4))
            plan.entity.lines.front().second.name += u'y';
        if (maybe(6) && !plan.entity.line(EntityLevel::Sector))
            plan.entity.lines.insert(plan.entity.lines.begin() + 1, {EntityLevel::Sector, {u"7"_s, u"SECTOR"_s}});
        report.printed.title = u"REPORTE"_s;
        report.printed.period = plan.periods[pick(plan.periods.size())];
        const auto done = m_document.importReport(report, {u"r.pdf"_s, QByteArray::number(m_random.generate())});
        EXPECT_TRUE(done) << (done ? "" : done.error().detail.toStdString());
    }

    Document &m_document;
    QRandomGenerator m_random;
    Period m_last;
};

class HistoryPropertyTest : public OpenDocumentTest, public testing::WithParamInterface<quint32>
{
};

TEST_P(HistoryPropertyTest, EveryPastStateIsAsItWas)
{
    constexpr int steps = 60;
    std::vector<std::pair<QDateTime, PlanState>> past{{now(), state()}};
    RandomUser user(*m_document, GetParam());
    const QSignalSpy failed(m_document.get(), &Document::storeFailed);
    for (int i = 0; i < steps && !HasFailure(); ++i) {
        user.act();
        past.emplace_back(now(), state());
    }
    QCoreApplication::processEvents();
    EXPECT_EQ(failed.count(), 0);
    for (int round = 0; round < 2; ++round) {
        for (const auto &[moment, expected] : past) {
            const auto then = m_document->stateAt(moment);
            ASSERT_TRUE(then) << then.error().detail.toStdString();
            ASSERT_EQ(then.value(), expected) << "at " << moment.toString(Qt::ISODateWithMs).toStdString();
        }
        reopen();
        ASSERT_EQ(state(), past.back().second);
    }
    m_document.reset();
    EXPECT_TRUE(PlanStore::open(path()).value()->check());
}

TEST_P(HistoryPropertyTest, UndoingEverythingGivesTheFirstStateAndRedoingItTheLast)
{
    const PlanState first = state();
    RandomUser user(*m_document, GetParam() + 1000);
    for (int i = 0; i < 40 && !HasFailure(); ++i)
        user.act();
    while (stack().canRedo())
        stack().redo();
    const PlanState last = state();
    const int count = stack().count();
    while (stack().canUndo())
        stack().undo();
    EXPECT_EQ(state(), first);
    while (stack().canRedo())
        stack().redo();
    EXPECT_EQ(state(), last);
    EXPECT_EQ(stack().count(), count) << "a step was dropped";
    reopen();
    EXPECT_EQ(state(), last);
}

INSTANTIATE_TEST_SUITE_P(Seeds, HistoryPropertyTest, testing::Range(1U, 21U));

} // namespace
} // namespace pei
