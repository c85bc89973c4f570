// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/document.h"

#include "tests/core/store/storefixture.h"

#include <QCoreApplication>
#include <QSignalSpy>

#include <cmath>

namespace pei {
namespace {

using namespace test;

constexpr Period FirstHalf{2022, Cut::Semester1};
constexpr Period WholeYear{2022, Cut::Annual};
constexpr Period Latest{2023, Cut::Semester1};
constexpr Period NotOpen{2023, Cut::Annual};

class DocumentTest : public testing::Test
{
protected:
    void SetUp() override { use(openReport()); }
    // As if printed on its first period: all are open.
    static Report openReport()
    {
        Report report = smallReport();
        report.printed.period = FirstHalf;
        return report;
    }
    void use(const Report &report, const QByteArray &bytes = {})
    {
        m_document.reset();
        QFile::remove(path());
        auto document = Document::create(path(), report, u"reporte.pdf"_s, bytes, author());
        ASSERT_TRUE(document) << document.error().detail.toStdString();
        m_document = std::move(document).value();
    }
    void reopen()
    {
        m_document.reset();
        auto document = Document::open(path(), 0, author());
        ASSERT_TRUE(document) << document.error().detail.toStdString();
        m_document = std::move(document).value();
    }
    // The clock ticks a second each time it is asked.
    Authorship author()
    {
        return {u"María Quispe"_s, [this] { return someTime().addSecs(m_ticks++); }};
    }
    QString path() const { return m_folder.filePath(u"plan.pei"_s); }
    Value cell(std::size_t row, Period period) const
    {
        return m_document->plan().obtained(m_document->plan().indicators[row], period);
    }
    // What a second look at the file finds.
    Value onDisk(std::size_t row, Period period) const
    {
        const auto store = PlanStore::open(path());
        EXPECT_TRUE(store);
        const Plan plan = store.value()->load(m_document->planKey()).value().plan;
        return plan.obtained(plan.indicators[row], period);
    }
    void otherProgramSets(std::size_t row, Period period, double value)
    {
        OtherProgram(path()).exec(
            u"UPDATE measurement SET value = %1 WHERE indicator_id = %2 AND year = %3 AND cut = '%4'"_s.arg(value)
                .arg(m_document->plan().indicators[row].id)
                .arg(period.year)
                .arg(cutKey(period.cut)));
    }
    ValueEdit edit(std::size_t row, Period period, Value value) const
    {
        return {m_document->plan().indicators[row].id, period, value};
    }
    static QList<ValueEdit> edits(const QSignalSpy &spy, int index)
    {
        return spy.at(index).at(0).value<QList<ValueEdit>>();
    }
    QTemporaryDir m_folder;
    std::unique_ptr<Document> m_document;
    int m_ticks = 0;
};

bool sameFigures(const Analysis &a, const Analysis &b)
{
    if (a.indicators.size() != b.indicators.size())
        return false;
    for (std::size_t i = 0; i < a.indicators.size(); ++i) {
        if (a.indicators[i].value != b.indicators[i].value)
            return false;
    }
    return a.period == b.period && a.rules == b.rules && a.elements == b.elements && a.averages == b.averages &&
           a.elementBands == b.elementBands && a.indicatorBands == b.indicatorBands;
}

TEST_F(DocumentTest, ShowsTheReportItWasMadeOf)
{
    EXPECT_EQ(m_document->path(), path());
    EXPECT_FALSE(m_document->isReadOnly());
    EXPECT_TRUE(m_document->lockedBy().isEmpty());
    EXPECT_EQ(m_document->plan().indicators.size(), 3U);
    EXPECT_EQ(m_document->printed(), openReport().printed);
    EXPECT_EQ(m_document->reportName(), u"reporte.pdf"_s);
    EXPECT_EQ(m_document->period(), Latest);
    EXPECT_EQ(m_document->rules(), m_document->detectedRules() ? m_document->detectedRules()->rules : Rules());
    EXPECT_TRUE(sameFigures(m_document->analysis(), analyse(m_document->plan(), Latest, m_document->rules())));
    EXPECT_FALSE(m_document->undoStack()->canUndo());
}

TEST_F(DocumentTest, StartsWithTheRulesThePrintedFiguresProve)
{
    // 80, 100 and 0: averaged with the zero it is 60, without it 90.
    Report report = smallReport();
    report.plan.elements.push_back({u"AEI.01.03"_s, ElementKind::Action, u"OTRA"_s, 3});
    Indicator row = report.plan.indicators[0];
    row.code = u"IND.01.AEI.01.03"_s;
    row.element = u"AEI.01.03"_s;
    row.obtained = {0.0, 0.0, 0.0};
    report.plan.indicators.push_back(row);
    report.printed.elements = {{80.0}, {100.0}, {0.0}};
    report.printed.indicators.push_back({0.0});
    report.printed.averages = {{ElementKind::Action, 60.0}};
    ASSERT_TRUE(detectRules(report.plan, report.printed)) << "the example is wrong";
    use(report);
    ASSERT_TRUE(m_document->detectedRules());
    EXPECT_EQ(m_document->rules().average, AverageRule::WithZeros);
    reopen();
    EXPECT_EQ(m_document->rules().average, AverageRule::WithZeros);
    EXPECT_TRUE(m_document->detectedRules()->averageProved);
}

TEST_F(DocumentTest, GivesTheBytesOfItsReport)
{
    use(smallReport(), "%PDF");
    reopen();
    EXPECT_EQ(m_document->reportBytes().value(), QByteArray("%PDF"));
    EXPECT_EQ(m_document->reportDigest().size(), 64);
}

TEST_F(DocumentTest, WritesAnEditAtOnce)
{
    ASSERT_TRUE(m_document->setValue(0, WholeYear, 12.0));
    EXPECT_EQ(cell(0, WholeYear), Value(12.0));
    EXPECT_EQ(onDisk(0, WholeYear), Value(12.0));
    ASSERT_TRUE(m_document->setValue(2, FirstHalf, std::nullopt, EntryMethod::Cleared));
    EXPECT_EQ(onDisk(2, FirstHalf), Value());
    ASSERT_TRUE(m_document->setValue(1, Latest, 0.0));
    reopen();
    EXPECT_EQ(cell(0, WholeYear), Value(12.0));
    EXPECT_EQ(cell(2, FirstHalf), Value());
    EXPECT_EQ(cell(1, Latest), Value(0.0));
    EXPECT_FALSE(m_document->undoStack()->canUndo()) << "what was done before is not undone by another session";
}

TEST_F(DocumentTest, HasItsFiguresRightWhenItTells)
{
    bool heard = false;
    QObject::connect(
        m_document.get(), &Document::valuesChanged, m_document.get(), [&](const QList<ValueEdit> &changed) {
            heard = true;
            ASSERT_EQ(changed.size(), 1);
            EXPECT_EQ(cell(0, Latest), changed.front().value);
            EXPECT_TRUE(sameFigures(m_document->analysis(),
                                    analyse(m_document->plan(), m_document->period(), m_document->rules())));
            EXPECT_EQ(onDisk(0, Latest), changed.front().value) << "told before it was written";
        });
    const Value before = m_document->analysis().indicators[0].value;
    for (const auto &act : std::vector<std::function<void()>>{
             [&] { EXPECT_TRUE(m_document->setValue(0, Latest, 10.0)); }, [&] { m_document->undoStack()->undo(); },
             [&] { m_document->undoStack()->redo(); }}) {
        heard = false;
        act();
        EXPECT_TRUE(heard);
    }
    EXPECT_NE(m_document->analysis().indicators[0].value, before);
}

TEST_F(DocumentTest, TellsOfValuesAndOfNothingElse)
{
    const QSignalSpy values(m_document.get(), &Document::valuesChanged);
    const QSignalSpy analysis(m_document.get(), &Document::analysisChanged);
    const QSignalSpy reset(m_document.get(), &Document::planReset);
    const std::vector<ValueEdit> pasted{edit(0, WholeYear, 1.5), edit(1, FirstHalf, 2.5)};
    ASSERT_TRUE(m_document->setValues(pasted, EntryMethod::Pasted));
    ASSERT_EQ(values.count(), 1);
    EXPECT_EQ(edits(values, 0), (QList<ValueEdit>{pasted[0], pasted[1]}));
    m_document->undoStack()->undo();
    ASSERT_EQ(values.count(), 2);
    EXPECT_EQ(edits(values, 1), (QList<ValueEdit>{edit(0, WholeYear, {}), edit(1, FirstHalf, {})}));
    EXPECT_EQ(analysis.count(), 0);
    EXPECT_EQ(reset.count(), 0);
}

TEST_F(DocumentTest, UndoesAndRedoesOnDiskToo)
{
    ASSERT_TRUE(m_document->setValue(0, FirstHalf, 5.0));
    ASSERT_TRUE(m_document->setValues({edit(0, FirstHalf, 6.0), edit(2, Latest, std::nullopt)}, EntryMethod::Pasted));
    QUndoStack *stack = m_document->undoStack();
    EXPECT_EQ(stack->count(), 2);
    stack->undo();
    EXPECT_EQ(onDisk(0, FirstHalf), Value(5.0));
    EXPECT_EQ(onDisk(2, Latest), Value(4.0));
    stack->undo();
    EXPECT_EQ(cell(0, FirstHalf), Value(4.0));
    EXPECT_EQ(onDisk(0, FirstHalf), Value(4.0));
    stack->redo();
    stack->redo();
    EXPECT_EQ(onDisk(0, FirstHalf), Value(6.0));
    EXPECT_EQ(onDisk(2, Latest), Value());
    stack->undo();
    reopen();
    EXPECT_EQ(cell(0, FirstHalf), Value(5.0)) << "the file holds what stood last, undone or not";
    EXPECT_EQ(cell(2, Latest), Value(4.0));
}

TEST_F(DocumentTest, KeepsAJournalOfWhoDidWhat)
{
    ASSERT_TRUE(m_document->setValue(0, WholeYear, 12.0, EntryMethod::Filled));
    m_document->undoStack()->undo();
    m_document->undoStack()->redo();
    const auto journal = m_document->journalOf(0);
    ASSERT_TRUE(journal);
    ASSERT_EQ(journal.value().size(), 3U);
    const std::vector<JournalEntry::How> hows{JournalEntry::How::Edit, JournalEntry::How::Undo,
                                              JournalEntry::How::Redo};
    for (std::size_t i = 0; i < 3; ++i) {
        const JournalEntry &line = journal.value()[i];
        EXPECT_EQ(line.how, hows[i]);
        EXPECT_EQ(line.who, u"María Quispe"_s);
        EXPECT_EQ(line.method, EntryMethod::Filled);
        EXPECT_EQ(line.when, someTime().addSecs(int(i) + 1)); // the import took the first tick
        EXPECT_EQ(line.before, i == 1 ? Value(12.0) : Value());
        EXPECT_EQ(line.after, i == 1 ? Value() : Value(12.0));
    }
    EXPECT_EQ(m_document->journal().value().size(), 4U);
    EXPECT_TRUE(m_document->journalOf(1).value().empty());
    EXPECT_FALSE(m_document->journalOf(3));
}

TEST_F(DocumentTest, DoesNothingWhereTheValueIsThereAlready)
{
    const QSignalSpy values(m_document.get(), &Document::valuesChanged);
    EXPECT_TRUE(m_document->setValue(0, FirstHalf, 4.0));
    EXPECT_TRUE(m_document->setValue(0, WholeYear, std::nullopt));
    EXPECT_TRUE(m_document->setValues({}, EntryMethod::Pasted));
    EXPECT_TRUE(m_document->setValues({edit(0, FirstHalf, 9.0), edit(0, FirstHalf, 4.0)}, EntryMethod::Pasted));
    EXPECT_TRUE(m_document->addPeriod(FirstHalf));
    EXPECT_EQ(values.count(), 0);
    EXPECT_EQ(m_document->undoStack()->count(), 0);
    EXPECT_EQ(m_document->journal().value().size(), 1U);
}

TEST_F(DocumentTest, LeavesOutOfAPasteWhatIsThereAlready)
{
    const QSignalSpy values(m_document.get(), &Document::valuesChanged);
    ASSERT_TRUE(
        m_document->setValues({edit(0, FirstHalf, 4.0), edit(2, FirstHalf, std::nullopt)}, EntryMethod::Pasted));
    EXPECT_EQ(edits(values, 0), QList<ValueEdit>{edit(2, FirstHalf, std::nullopt)}) << "0 and ND are not the same";
    EXPECT_EQ(m_document->journal().value().size(), 2U);
}

TEST_F(DocumentTest, TakesTheLastOfTwoEditsOfOneCell)
{
    ASSERT_TRUE(m_document->setValues({edit(0, FirstHalf, 8.0), edit(0, FirstHalf, 9.0)}, EntryMethod::Pasted));
    EXPECT_EQ(onDisk(0, FirstHalf), Value(9.0));
    m_document->undoStack()->undo();
    EXPECT_EQ(onDisk(0, FirstHalf), Value(4.0));
}

TEST_F(DocumentTest, RefusesWhatThePlanCannotHold)
{
    const Plan before = m_document->plan();
    const auto code = [](const Result<void> &result) { return result ? Error::Code::Cancelled : result.error().code; };
    EXPECT_EQ(code(m_document->setValue(0, FirstHalf, std::nan(""))), Error::Code::ValueRefused);
    EXPECT_EQ(code(m_document->setValue(0, FirstHalf, HUGE_VAL)), Error::Code::ValueRefused);
    EXPECT_EQ(code(m_document->setValue(3, FirstHalf, 1.0)), Error::Code::CellMissing);
    EXPECT_EQ(code(m_document->setValue(0, NotOpen, 1.0)), Error::Code::CellMissing);
    EXPECT_EQ(code(m_document->setValues({edit(0, FirstHalf, 1.0), {12345, FirstHalf, 1.0}}, EntryMethod::Pasted)),
              Error::Code::CellMissing);
    EXPECT_EQ(code(m_document->addPeriod({2025, Cut::Annual})), Error::Code::PeriodOutsidePlan);
    EXPECT_EQ(code(m_document->addPeriod({2021, Cut::Annual})), Error::Code::PeriodOutsidePlan);
    EXPECT_EQ(m_document->plan(), before);
    EXPECT_EQ(m_document->undoStack()->count(), 0);
}

TEST_F(DocumentTest, SaysInWordsWhatCanBeUndone)
{
    QUndoStack *stack = m_document->undoStack();
    ASSERT_TRUE(m_document->setValue(0, WholeYear, 2550.0));
    EXPECT_EQ(stack->undoText(), u"Valor 2022 – Anual de IND.01.AEI.01.01: ND → 2,550.00"_s);
    ASSERT_TRUE(m_document->setValue(0, FirstHalf, 4.001, EntryMethod::Pasted));
    EXPECT_EQ(stack->undoText(), u"Valor 2022 – Sem1 de IND.01.AEI.01.01: 4.00 → 4.001"_s);
    ASSERT_TRUE(m_document->addPeriod(NotOpen));
    EXPECT_EQ(stack->undoText(), u"Abrir el periodo 2023 – Anual"_s);
    const std::vector<std::pair<EntryMethod, QString>> many{{EntryMethod::Typed, u"Cambiar 2 valores"_s},
                                                            {EntryMethod::Pasted, u"Pegar 2 valores"_s},
                                                            {EntryMethod::Filled, u"Rellenar 2 valores"_s},
                                                            {EntryMethod::Cleared, u"Borrar 2 valores"_s},
                                                            {EntryMethod::Imported, u"Importar 2 valores"_s}};
    double value = 100;
    for (const auto &[method, text] : many) {
        value += 1;
        ASSERT_TRUE(m_document->setValues({edit(0, Latest, value), edit(1, Latest, value)}, method));
        EXPECT_EQ(stack->undoText(), text);
    }
}

TEST_F(DocumentTest, OpensAPeriodAsOneStep)
{
    const Plan before = m_document->plan();
    ASSERT_TRUE(m_document->addPeriod({2024, Cut::Annual}));
    const QSignalSpy reset(m_document.get(), &Document::planReset);
    // Between others, so that every row's cells must move.
    ASSERT_TRUE(m_document->addPeriod(NotOpen));
    EXPECT_EQ(reset.count(), 1);
    EXPECT_EQ(m_document->plan().periods,
              (std::vector<Period>{FirstHalf, WholeYear, Latest, NotOpen, {2024, Cut::Annual}}));
    EXPECT_EQ(m_document->plan().indicators[0].obtained,
              (std::vector<Value>{4.0, std::nullopt, 16.0, std::nullopt, std::nullopt}));
    ASSERT_TRUE(m_document->setValue(0, NotOpen, 18.0));
    m_document->setPeriod(NotOpen);
    EXPECT_EQ(m_document->analysis().indicators[0].value, Value(90.0));
    m_document->undoStack()->undo();
    m_document->undoStack()->undo();
    EXPECT_EQ(reset.count(), 2);
    EXPECT_EQ(m_document->period(), Latest) << "a period that is no more cannot stay chosen";
    m_document->undoStack()->undo();
    EXPECT_EQ(m_document->plan(), before);
    m_document->undoStack()->redo();
    m_document->undoStack()->redo();
    m_document->undoStack()->redo();
    EXPECT_EQ(cell(0, NotOpen), Value(18.0));
    const Plan open = m_document->plan();
    reopen();
    EXPECT_EQ(m_document->plan(), open);
}

TEST_F(DocumentTest, KeepsBoxesBesideTheirColumns)
{
    Report report = smallReport();
    for (int row = 0; row < 3; ++row) {
        RowSource source;
        for (int column = 0; column < 3; ++column)
            source.obtained.push_back({column + 1, QRectF(0.1, 0.2, 0.3, 0.4)});
        report.sources.push_back(source);
    }
    report.plan.periods[2] = {2024, Cut::Semester1};
    use(report);
    ASSERT_TRUE(m_document->addPeriod(Latest));
    const std::vector<RowSource> sources = m_document->sources();
    ASSERT_EQ(sources[0].obtained.size(), 4U);
    EXPECT_EQ(sources[0].obtained[2], SourceBox());
    EXPECT_EQ(sources[0].obtained[3].page, 3);
    reopen();
    EXPECT_EQ(m_document->sources(), sources);
}

TEST_F(DocumentTest, ShowsAnotherPeriodAndOtherRules)
{
    const QSignalSpy changed(m_document.get(), &Document::analysisChanged);
    m_document->setPeriod(FirstHalf);
    EXPECT_EQ(m_document->period(), FirstHalf);
    EXPECT_EQ(m_document->analysis().indicators[0].value, Value(40.0));
    Rules rules = m_document->rules();
    rules.capAt100 = true;
    rules.average = AverageRule::WithZeros;
    m_document->setRules(rules);
    EXPECT_TRUE(sameFigures(m_document->analysis(), analyse(m_document->plan(), FirstHalf, rules)));
    EXPECT_EQ(changed.count(), 2);
    m_document->setPeriod(FirstHalf);
    m_document->setRules(rules);
    EXPECT_EQ(changed.count(), 2) << "nothing changed the second time";
    EXPECT_EQ(m_document->undoStack()->count(), 0);
    EXPECT_EQ(m_document->journal().value().size(), 1U);
}

TEST_F(DocumentTest, KeepsWhatCouldBeRedoneWhenAnEditFails)
{
    ASSERT_TRUE(m_document->setValue(0, FirstHalf, 5.0));
    m_document->undoStack()->undo();
    const QSignalSpy values(m_document.get(), &Document::valuesChanged);
    {
        OtherProgram other(path());
        other.exec(u"CREATE TRIGGER stop BEFORE UPDATE ON measurement BEGIN SELECT raise(ABORT, 'no'); END"_s);
    }
    const auto done = m_document->setValue(2, FirstHalf, 1.0);
    ASSERT_FALSE(done);
    EXPECT_EQ(done.error().code, Error::Code::StoreFailed);
    EXPECT_EQ(cell(2, FirstHalf), Value(0.0));
    EXPECT_EQ(values.count(), 0);
    EXPECT_TRUE(m_document->undoStack()->canRedo());
    OtherProgram(path()).exec(u"DROP TRIGGER stop"_s);
    m_document->undoStack()->redo();
    EXPECT_EQ(onDisk(0, FirstHalf), Value(5.0));
}

TEST_F(DocumentTest, DropsAnUndoThatCannotBeWritten)
{
    ASSERT_TRUE(m_document->setValue(0, FirstHalf, 5.0));
    OtherProgram(path()).exec(
        u"CREATE TRIGGER stop BEFORE UPDATE ON measurement BEGIN SELECT raise(ABORT, 'no'); END"_s);
    const QSignalSpy failed(m_document.get(), &Document::storeFailed);
    const QSignalSpy values(m_document.get(), &Document::valuesChanged);
    m_document->undoStack()->undo();
    QCoreApplication::processEvents();
    ASSERT_EQ(failed.count(), 1);
    EXPECT_EQ(failed.at(0).at(0).value<Error>().code, Error::Code::StoreFailed);
    EXPECT_EQ(values.count(), 0);
    EXPECT_EQ(cell(0, FirstHalf), Value(5.0));
    EXPECT_EQ(m_document->undoStack()->count(), 0);
}

TEST_F(DocumentTest, ReadsAgainWhatAnotherProgramChanged)
{
    ASSERT_TRUE(m_document->setValue(0, FirstHalf, 5.0));
    otherProgramSets(0, FirstHalf, 77.0);
    const auto refused = m_document->setValue(0, FirstHalf, 6.0);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, Error::Code::StoreChanged);
    EXPECT_EQ(cell(0, FirstHalf), Value(5.0));
    const QSignalSpy reset(m_document.get(), &Document::planReset);
    QCoreApplication::processEvents();
    EXPECT_EQ(reset.count(), 1);
    EXPECT_EQ(cell(0, FirstHalf), Value(77.0));
    EXPECT_EQ(m_document->undoStack()->count(), 0);
    ASSERT_TRUE(m_document->setValue(0, FirstHalf, 6.0));
    EXPECT_EQ(onDisk(0, FirstHalf), Value(6.0));
}

TEST_F(DocumentTest, DoesNotUndoOverWhatAnotherProgramChanged)
{
    ASSERT_TRUE(m_document->setValue(0, FirstHalf, 5.0));
    otherProgramSets(0, FirstHalf, 77.0);
    const QSignalSpy failed(m_document.get(), &Document::storeFailed);
    m_document->undoStack()->undo();
    QCoreApplication::processEvents();
    ASSERT_EQ(failed.count(), 1);
    EXPECT_EQ(failed.at(0).at(0).value<Error>().code, Error::Code::StoreChanged);
    EXPECT_EQ(cell(0, FirstHalf), Value(77.0));
    EXPECT_EQ(onDisk(0, FirstHalf), Value(77.0));
}

TEST_F(DocumentTest, IsReadOnlyInASecondWindow)
{
    auto second = Document::open(path());
    ASSERT_TRUE(second);
    Document &reader = *second.value();
    EXPECT_TRUE(reader.isReadOnly());
    EXPECT_FALSE(reader.lockedBy().isEmpty());
    const auto refused = reader.setValue(0, FirstHalf, 5.0);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, Error::Code::StoreBusy);
    EXPECT_EQ(refused.error().detail, reader.lockedBy());
    EXPECT_FALSE(reader.addPeriod(NotOpen));
    EXPECT_EQ(reader.undoStack()->count(), 0);
    EXPECT_EQ(reader.plan(), m_document->plan());
}

TEST_F(DocumentTest, AsksWhichOfSeveralPlans)
{
    m_document.reset();
    {
        const auto store = PlanStore::open(path());
        ASSERT_TRUE(store);
        ASSERT_TRUE(store.value()->addReport(largeReport(5), {}, stampOf(u"ana"_s)));
    }
    const auto none = Document::open(path());
    ASSERT_FALSE(none);
    EXPECT_EQ(none.error().code, Error::Code::PlanMissing);
    EXPECT_EQ(none.error().number, 2);
    const auto second = Document::open(path(), 2);
    ASSERT_TRUE(second);
    EXPECT_EQ(second.value()->plan().indicators.size(), 5U);
    EXPECT_EQ(second.value()->planKey(), 2);
}

TEST_F(DocumentTest, MakesNoFileOverAnother)
{
    const auto other = Document::create(path(), largeReport(5));
    ASSERT_FALSE(other);
    EXPECT_EQ(other.error().code, Error::Code::FileUnwritable);
    EXPECT_EQ(m_document->plan().indicators.size(), 3U);
}

TEST(Authorship, KnowsWhoIsLoggedIn)
{
    const Authorship by = Authorship::ofSystem();
    EXPECT_FALSE(by.who.isEmpty());
    EXPECT_LT(std::abs(by.now().msecsTo(QDateTime::currentDateTimeUtc())), 60000);
}

} // namespace
} // namespace pei
