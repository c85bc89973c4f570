// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/document/documentfixture.h"

#include <gmock/gmock.h>

namespace pei {
namespace {

using namespace test;
using What = JournalEntry::What;

// Everything a window shows of a plan's import.
struct Shown
{
    PlanState state;
    PrintedFigures printed;
    std::vector<RowSource> sources;
    std::optional<Rules> rules;
    QString name;
    QByteArray digest;
    friend bool operator==(const Shown &, const Shown &) = default;
};

class ImportTest : public OpenDocumentTest
{
protected:
    Shown shown() const
    {
        const Document &d = *m_document;
        return {state(),        d.printed(),
                d.sources(),    d.detectedRules() ? std::optional(d.detectedRules()->rules) : std::nullopt,
                d.reportName(), d.reportDigest()};
    }
    Shown shownOnDisk()
    {
        const auto store = PlanStore::open(path());
        EXPECT_TRUE(store);
        const StoredPlan p = store.value()->load(m_document->planKey()).value();
        return {p.state(),  p.printed, p.sources, p.detected ? std::optional(p.detected->rules) : std::nullopt,
                p.fileName, p.digest};
    }
    const ReportFile m_second{u"dos.pdf"_s, "dos"};
};

TEST_F(ImportTest, TakesALaterReportInAsOneStep)
{
    const Shown before = shown();
    const QSignalSpy reset(m_document.get(), &Document::planReset);
    ASSERT_TRUE(m_document->importReport(laterReport(), m_second));
    EXPECT_EQ(reset.count(), 1);
    EXPECT_EQ(stack().count(), 1);
    EXPECT_EQ(stack().undoText(), u"Importar «dos.pdf»"_s);
    const Shown after = shown();
    EXPECT_EQ(m_document->printed().title, u"REPORTE DE SEGUIMIENTO ANUAL 2023"_s);
    EXPECT_EQ(m_document->reportName(), u"dos.pdf"_s);
    EXPECT_EQ(m_document->period(), (Period{2023, Cut::Annual}));
    EXPECT_EQ(m_document->plan().indicators.size(), 4U);
    EXPECT_EQ(m_document->plan().elements.size(), 3U);
    for (const Indicator &row : before.state.plan.indicators)
        EXPECT_TRUE(m_document->plan().indicatorIndex(row.id));
    EXPECT_EQ(shownOnDisk(), after);

    stack().undo();
    EXPECT_EQ(shown(), before);
    EXPECT_EQ(shownOnDisk(), before);
    EXPECT_EQ(m_document->period(), (Period{2023, Cut::Semester1}));
    stack().redo();
    EXPECT_EQ(shown(), after) << "rows keep their ids";
    EXPECT_EQ(shownOnDisk(), after);
    stack().undo();
    reopen();
    EXPECT_EQ(shown(), before);
    EXPECT_EQ(reset.count(), 4);
}

TEST_F(ImportTest, WritesEachChangeIntoTheJournal)
{
    ASSERT_TRUE(m_document->importReport(laterReport(), m_second));
    const Plan &plan = m_document->plan();
    std::vector<JournalEntry> lines = journal();
    lines.erase(lines.begin()); // the first import
    ASSERT_EQ(lines.front().what, What::PlanImported);
    EXPECT_EQ(lines.front().text, u"dos.pdf"_s);
    const auto count = [&](What what) {
        return std::count_if(lines.begin(), lines.end(), [&](const JournalEntry &line) { return line.what == what; });
    };
    for (const JournalEntry &line : lines) {
        EXPECT_EQ(line.step, lines.front().id);
        EXPECT_EQ(line.method, EntryMethod::Imported);
        EXPECT_EQ(line.who, u"María Quispe"_s);
    }
    EXPECT_EQ(count(What::PeriodAdded), 1);
    EXPECT_EQ(count(What::TargetYearAdded), 1);
    EXPECT_EQ(count(What::IndicatorAdded), 1);
    EXPECT_EQ(count(What::ElementAdded), 1);
    EXPECT_EQ(count(What::PeriodClosed), 1);
    const auto fieldLine = [&](PlanField field, int year = 0) {
        const auto found = std::find_if(lines.begin(), lines.end(), [&](const JournalEntry &line) {
            return line.what == What::FieldSet && line.field == field && (year == 0 || line.period.year == year);
        });
        EXPECT_NE(found, lines.end());
        return found == lines.end() ? JournalEntry() : *found;
    };
    const JournalEntry target = fieldLine(PlanField::Target, 2024);
    EXPECT_EQ(target.indicator, plan.indicators[0].id);
    EXPECT_EQ(target.fieldAfter, FieldValue(33.0));
    const JournalEntry unit = fieldLine(PlanField::ResponsibleUnit);
    EXPECT_EQ(std::get<CodedName>(unit.fieldAfter).name, u"GERENCIA DE INFRAESTRUCTURA"_s);
    EXPECT_EQ(std::get<CodedName>(unit.fieldBefore), smallReport().plan.indicators[0].responsibleUnit);
    EXPECT_EQ(fieldLine(PlanField::Direction).fieldAfter, FieldValue(Direction::Descending));
    EXPECT_EQ(fieldLine(PlanField::ElementName).fieldBefore, FieldValue(u"CAMINOS SEGUROS"_s));
    EXPECT_EQ(fieldLine(PlanField::EntityLine).level, std::optional(EntityLevel::GovernmentLevel));
    stack().undo();
    EXPECT_EQ(journal().back().how, JournalEntry::How::Undo);
    EXPECT_EQ(journal().size(), 1 + 2 * lines.size()) << "the journal keeps both, the import and its undoing";
}

TEST_F(ImportTest, ChangesNothingTheSecondTime)
{
    const auto entries = journal().size();
    ASSERT_TRUE(m_document->importReport(smallReport(), {u"otro nombre.pdf"_s, "uno"}));
    EXPECT_EQ(stack().count(), 0);
    EXPECT_TRUE(m_document->isImported(smallReport(), {{}, "uno"}).value());
    EXPECT_FALSE(m_document->isImported(smallReport(), {{}, "dos"}).value());
    ASSERT_TRUE(m_document->setValue(0, {2023, Cut::Semester1}, 99.0));
    ASSERT_TRUE(m_document->importReport(smallReport(), {u"uno.pdf"_s, "uno"}));
    EXPECT_EQ(cell(0, {2023, Cut::Semester1}), Value(99.0)) << "what was entered since stays";
    ASSERT_TRUE(m_document->importReport(laterReport(), m_second));
    ASSERT_TRUE(m_document->importReport(laterReport(), m_second));
    EXPECT_EQ(stack().count(), 2);
    stack().undo();
    stack().undo();
    EXPECT_FALSE(m_document->isImported(laterReport(), m_second).value());
    ASSERT_TRUE(m_document->importReport(smallReport(), {})) << "a pasted text that says nothing new";
    EXPECT_EQ(stack().count(), 2);
    EXPECT_GT(journal().size(), entries);
}

TEST_F(ImportTest, RefusesAnotherPlan)
{
    Report other = laterReport();
    other.plan.lastYear = 2029;
    EXPECT_EQ(codeOf(m_document->importReport(other, m_second)), Error::Code::OtherPlan);
    EXPECT_EQ(m_document->changesOf(other).error().code, Error::Code::OtherPlan);
    EXPECT_EQ(codeOf(m_document->importReport(other, m_second, PlanChanges())), Error::Code::OtherPlan);
    EXPECT_EQ(stack().count(), 0);
}

TEST_F(ImportTest, SaysBeforehandWhatItWouldChange)
{
    const auto changes = m_document->changesOf(laterReport());
    ASSERT_TRUE(changes);
    EXPECT_EQ(changes.value().newIndicators.size(), 1U);
    EXPECT_EQ(changes.value().newPeriods.size(), 1U);
    ASSERT_TRUE(m_document->importReport(laterReport(), m_second));
    Plan merged = m_document->plan();
    for (Indicator &row : merged.indicators)
        row.id = changes.value().merged.indicators[std::size_t(&row - merged.indicators.data())].id;
    for (Element &row : merged.elements)
        row.id = changes.value().merged.elements[std::size_t(&row - merged.elements.data())].id;
    EXPECT_EQ(merged, changes.value().merged);
    const auto known = m_document->changesOf(laterReport(), m_second);
    EXPECT_TRUE(known.value().changesNothing());
}

TEST_F(ImportTest, LeavesOutWhatAPersonLeavesOut)
{
    auto changes = m_document->changesOf(laterReport());
    ASSERT_TRUE(changes);
    for (FieldChange &change : changes.value().fields)
        change.applied = false;
    ASSERT_TRUE(m_document->importReport(laterReport(), m_second, changes.value()));
    const Indicator &row = m_document->plan().indicators[0];
    EXPECT_EQ(m_document->plan().target(row, 2024), smallReport().plan.indicators[0].targets[2]);
    EXPECT_EQ(row.responsibleUnit, smallReport().plan.indicators[0].responsibleUnit);
    EXPECT_EQ(m_document->plan().entity, smallReport().plan.entity);
    EXPECT_EQ(m_document->plan().elements[1].name, u"CAMINOS SEGUROS"_s);
    EXPECT_EQ(cell(0, {2022, Cut::Semester1}), Value(4.5));
    // Later the rest, from the same file.
    auto rest = m_document->changesOf(laterReport(), m_second);
    ASSERT_TRUE(rest);
    EXPECT_TRUE(rest.value().changesNothing());
    for (FieldChange &change : rest.value().fields)
        change.applied = true;
    ASSERT_TRUE(m_document->importReport(laterReport(), m_second, rest.value()));
    EXPECT_EQ(m_document->plan().target(m_document->plan().indicators[0], 2024), Value(33.0));
    EXPECT_EQ(stack().count(), 2);
    stack().undo();
    stack().undo();
    reopen();
    EXPECT_EQ(m_document->plan().indicators.size(), 3U);
}

TEST_F(ImportTest, ClosesThePastOnly)
{
    EXPECT_EQ(m_document->closedPeriods(), (std::vector<Period>{{2022, Cut::Semester1}, {2022, Cut::Annual}}));
    ASSERT_TRUE(m_document->importReport(laterReport(), m_second));
    EXPECT_EQ(m_document->closedPeriods(),
              (std::vector<Period>{{2022, Cut::Semester1}, {2022, Cut::Annual}, {2023, Cut::Semester1}}));
    EXPECT_EQ(cell(0, {2022, Cut::Semester1}), Value(4.5)) << "a report may correct a closed period";
    stack().undo();
    EXPECT_FALSE(m_document->isClosed({2023, Cut::Semester1}));
}

TEST_F(ImportTest, AnOlderReportOnlyFillsIn)
{
    use(laterReport(), "dos");
    const auto closed = m_document->closedPeriods();
    const QByteArray digest = m_document->reportDigest();
    const auto changes = m_document->changesOf(smallReport());
    ASSERT_TRUE(changes);
    EXPECT_FALSE(changes.value().changedValues.empty());
    ASSERT_TRUE(m_document->importReport(smallReport(), {u"uno.pdf"_s, "uno"}));
    EXPECT_EQ(cell(0, {2022, Cut::Semester1}), Value(4.5));
    EXPECT_EQ(cell(0, {2023, Cut::Semester1}), Value(16.0)) << "ND so far";
    EXPECT_EQ(m_document->reportDigest(), digest);
    EXPECT_EQ(m_document->printed().title, u"REPORTE DE SEGUIMIENTO ANUAL 2023"_s);
    EXPECT_EQ(m_document->closedPeriods(), closed);
}

TEST_F(ImportTest, PutsACopyAsideAndKeepsTheLastFew)
{
    const PlanState before = state();
    writeFile(path(u"plan.pei.bak-mía"_s), "de una persona");
    ASSERT_TRUE(m_document->importReport(laterReport(), m_second));
    const QStringList copies = files().filter(u".bak-2"_s);
    ASSERT_EQ(copies.size(), 1);
    {
        const auto copy = PlanStore::open(path(copies.front()));
        ASSERT_TRUE(copy);
        EXPECT_EQ(copy.value()->load(1).value().state(), before);
    }
    const QString half = path(u".plan.pei.bak-2026-07-15-101112.0123abcd.part"_s); // of a program that was killed
    writeFile(half, "SQLite");
    writeFile(path(u".plan.pei.bak-mía.part"_s), "de una persona");
    for (int i = 0; i < 10; ++i) {
        Report next = laterReport();
        next.plan.indicators[0].obtained[3] = 100.0 + i;
        ASSERT_TRUE(m_document->importReport(next, {u"x.pdf"_s, QByteArray::number(i)}));
    }
    EXPECT_EQ(files().filter(u".bak-2"_s).size(), 5);
    EXPECT_TRUE(QFile::exists(path(u"plan.pei.bak-mía"_s)));
    EXPECT_FALSE(QFile::exists(half));
    EXPECT_TRUE(QFile::exists(path(u".plan.pei.bak-mía.part"_s)));
}

TEST_F(ImportTest, LeavesEverythingWhereTheStoreFails)
{
    const Shown before = shown();
    OtherProgram(path()).exec(
        u"CREATE TRIGGER stop BEFORE INSERT ON source_box BEGIN SELECT raise(ABORT, 'no'); END"_s);
    EXPECT_EQ(codeOf(m_document->importReport(laterReport(), m_second)), Error::Code::StoreFailed);
    EXPECT_EQ(shown(), before);
    EXPECT_EQ(shownOnDisk(), before);
    EXPECT_EQ(stack().count(), 0);
    OtherProgram(path()).exec(u"DROP TRIGGER stop"_s);
    EXPECT_TRUE(m_document->importReport(laterReport(), m_second));
}

TEST_F(ImportTest, DoesNotMergeOverWhatAnotherProgramChanged)
{
    OtherProgram(path()).exec(u"UPDATE measurement SET value = 77 WHERE year = 2023"_s);
    EXPECT_EQ(codeOf(m_document->importReport(laterReport(), m_second)), Error::Code::StoreChanged);
    QCoreApplication::processEvents();
    EXPECT_EQ(cell(0, {2023, Cut::Semester1}), Value(77.0));
    EXPECT_TRUE(m_document->importReport(laterReport(), m_second));
}

TEST_F(ImportTest, ReportsAreThoseInForceWithTheirFiles)
{
    const auto reports = [this] { return m_document->reports().value(); };
    ASSERT_EQ(reports().size(), 1u);
    EXPECT_EQ(reports().front().fileName, u"uno.pdf"_s);
    EXPECT_EQ(reports().front().period, (Period{2023, Cut::Semester1}));
    EXPECT_EQ(m_document->reportBytes(reports().front().digest).value(), "uno");

    ASSERT_TRUE(m_document->importReport(test::laterReport(), {u"dos.pdf"_s, "dos"}));
    ASSERT_EQ(reports().size(), 2u);
    EXPECT_EQ(reports().back().period, (Period{2023, Cut::Annual}));
    EXPECT_EQ(m_document->reportBytes(reports().back().digest).value(), "dos");
    // So the plan stands then.
    EXPECT_EQ(m_document->planAt(reports().back().when).value(), m_document->plan());

    m_document->undoStack()->undo();
    ASSERT_EQ(reports().size(), 1u);
    EXPECT_EQ(reports().front().fileName, u"uno.pdf"_s);
    m_document->undoStack()->redo();
    ASSERT_EQ(reports().size(), 2u);
    EXPECT_EQ(m_document->planAt(reports().back().when).value(), m_document->plan());
}

TEST_F(ImportTest, AReportWithoutAFileHasNoDigest)
{
    ASSERT_TRUE(m_document->importReport(test::laterReport(), {}));
    const std::vector<TakenReport> reports = m_document->reports().value();
    ASSERT_EQ(reports.size(), 2u);
    EXPECT_TRUE(reports.back().fileName.isEmpty());
    EXPECT_TRUE(reports.back().digest.isEmpty());
    EXPECT_TRUE(m_document->reportBytes(QByteArray()).value().isEmpty());
}

} // namespace
} // namespace pei
