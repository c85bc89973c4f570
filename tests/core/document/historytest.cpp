// SPDX-License-Identifier: GPL-3.0-or-later
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
