// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/source/sourcefinder.h"

#include "core/reading/reader.h"
#include "core/support/file.h"
#include "tests/support/examples.h"
#include "tests/support/laterreport.h"
#include "tests/support/opendocument.h"
#include "tests/support/printers.h"
#include "tests/support/reportdrawing.h"

#include <gtest/gtest.h>

using namespace Qt::Literals::StringLiterals;

namespace pei {
namespace {

constexpr Period S1Of2024{2024, Cut::Semester1};

class SourceOf : public testing::Test
{
protected:
    void SetUp() override
    {
        const QByteArray bytes = readFile(test::dataPath(u"reports/contumaza-2024-sem1.pdf"_s)).value();
        m_report = readReportBytes(bytes).value();
        document = Document::create(m_folder.filePath(u"a.pei"_s), m_report, u"sem1.pdf"_s, bytes,
                                    {u"María Quispe"_s, &QDateTime::currentDateTimeUtc})
                       .value();
    }
    qint64 id(std::size_t row) const { return document->plan().indicators[row].id; }
    SourceSpot spot(std::size_t row, Figure::Kind kind, Period period = S1Of2024) const
    {
        return SourceFinder::of(*document, {id(row), kind, period});
    }

    QTemporaryDir m_folder;
    Report m_report;
    std::unique_ptr<Document> document;
};

TEST_F(SourceOf, IsTheBoxOfEachKindOfFigure)
{
    const RowSource &source = m_report.sources[5];
    EXPECT_EQ(spot(5, Figure::Kind::Row).row, source.row);
    EXPECT_EQ(spot(5, Figure::Kind::Row).box.page, 0);
    EXPECT_EQ(spot(5, Figure::Kind::Baseline).box, source.baseline);
    EXPECT_EQ(spot(5, Figure::Kind::Target, {2025, Cut::Annual}).box, source.targets[3]);
    EXPECT_EQ(spot(5, Figure::Kind::Obtained, {2023, Cut::Annual}).box, source.obtained[3]);
    EXPECT_EQ(spot(5, Figure::Kind::Progress).box, source.progress[0]);
    for (const auto kind :
         {Figure::Kind::Row, Figure::Kind::Baseline, Figure::Kind::Obtained, Figure::Kind::Progress}) {
        EXPECT_EQ(spot(5, kind).note, QString());
        EXPECT_EQ(spot(5, kind).absence, QString());
        EXPECT_TRUE(spot(5, kind).title.startsWith(m_report.plan.indicators[5].code));
    }
}

TEST_F(SourceOf, SaysWhoWroteAnotherValueSince)
{
    ASSERT_TRUE(document->setValue(0, S1Of2024, 12.0));
    ASSERT_TRUE(document->setValue(0, S1Of2024, 28.5));
    const SourceSpot changed = spot(0, Figure::Kind::Obtained);
    EXPECT_EQ(changed.box, m_report.sources[0].obtained[4]);
    EXPECT_TRUE(changed.note.startsWith(u"El reporte dice 3.00; hoy vale 28.50, escrito por María Quispe el "_s))
        << changed.note.toStdString();
    EXPECT_EQ(spot(0, Figure::Kind::Progress).note,
              u"El reporte dice 10.00 %; con los valores de hoy el avance es 95.00 %."_s);
    EXPECT_EQ(spot(1, Figure::Kind::Obtained).note, QString());
    // Back to what is printed, whichever way.
    document->undoStack()->undo();
    document->undoStack()->undo();
    EXPECT_EQ(spot(0, Figure::Kind::Obtained).note, QString());
    ASSERT_TRUE(document->setValue(0, S1Of2024, std::nullopt, EntryMethod::Cleared));
    EXPECT_TRUE(spot(0, Figure::Kind::Obtained).note.startsWith(u"El reporte dice 3.00; hoy vale ND: lo borró"_s));
}

TEST_F(SourceOf, SaysThatTheReportLacksAColumn)
{
    constexpr Period annual{2024, Cut::Annual};
    ASSERT_TRUE(document->addPeriod(annual));
    const SourceSpot empty = spot(0, Figure::Kind::Obtained, annual);
    EXPECT_EQ(empty.box.page, 0);
    EXPECT_EQ(empty.row, m_report.sources[0].row);
    EXPECT_EQ(empty.note, u"El reporte no trae la columna 2024 – Anual."_s);
    ASSERT_TRUE(document->setValue(0, annual, 21.0));
    EXPECT_TRUE(spot(0, Figure::Kind::Obtained, annual)
                    .note.startsWith(
                        u"El reporte no trae la columna 2024 – Anual; hoy vale 21.00, escrito por María Quispe el "_s));
    EXPECT_FALSE(spot(0, Figure::Kind::Progress, annual).note.isEmpty());
    EXPECT_EQ(spot(0, Figure::Kind::Progress, annual).box.page, 0);
}

TEST_F(SourceOf, FollowsTheLaterReport)
{
    // A value typed before it came is not news about the report that came after.
    ASSERT_TRUE(document->setValue(0, S1Of2024, 28.5));
    const QByteArray bytes = test::drawReport(test::laterReport(m_report), {});
    const Result<Report> later = readReportBytes(bytes);
    ASSERT_TRUE(later);
    ASSERT_TRUE(document->importReport(later.value(), {u"anual.pdf"_s, bytes}));
    EXPECT_EQ(document->reportName(), u"anual.pdf"_s);
    const SourceSpot now = spot(0, Figure::Kind::Obtained);
    EXPECT_EQ(now.note, QString());
    EXPECT_EQ(now.box, later.value().sources[0].obtained[4]);
    // Undone, the report of before is the source again, and the typed value differs from it.
    document->undoStack()->undo();
    EXPECT_EQ(spot(0, Figure::Kind::Obtained).box, m_report.sources[0].obtained[4]);
    EXPECT_TRUE(spot(0, Figure::Kind::Obtained).note.startsWith(u"El reporte dice 3.00; hoy vale 28.50"_s));
}

TEST(SourceOfText, HasNoPages)
{
    test::OpenDocument document(test::smallReport());
    const SourceSpot spot = SourceFinder::of(
        *document, {document->plan().indicators[0].id, Figure::Kind::Obtained, {2023, Cut::Semester1}});
    EXPECT_EQ(spot.absence, u"Este plan viene de un texto, que no tiene páginas que mostrar."_s);
    EXPECT_FALSE(SourceFinder::of(*document, {}).absence.isEmpty());
}

TEST_F(SourceOf, SaysThatARowWasNotInTheReport)
{
    Report shorter = m_report;
    shorter.digest = "other";
    shorter.plan.indicators.erase(shorter.plan.indicators.begin() + 3);
    shorter.sources.erase(shorter.sources.begin() + 3);
    shorter.printed.indicators.erase(shorter.printed.indicators.begin() + 3);
    shorter.plan.indicators[0].obtained[4] = 4.0;
    ASSERT_TRUE(document->importReport(shorter, {u"corto.pdf"_s, "bytes"}));
    EXPECT_EQ(spot(2, Figure::Kind::Row).absence, QString());
    EXPECT_EQ(spot(2, Figure::Kind::Row).digest, QByteArray());
    // It is shown in that which has it.
    for (const auto kind :
         {Figure::Kind::Row, Figure::Kind::Baseline, Figure::Kind::Obtained, Figure::Kind::Progress}) {
        const SourceSpot before = spot(3, kind);
        EXPECT_EQ(before.absence, QString());
        EXPECT_EQ(before.digest, m_report.digest);
        EXPECT_EQ(before.row, m_report.sources[3].row);
        EXPECT_EQ(before.note, u"El último reporte importado no lo trae; se ve en «sem1.pdf»."_s);
    }
    EXPECT_EQ(spot(3, Figure::Kind::Row).box.page, 0);
    EXPECT_EQ(spot(3, Figure::Kind::Target, {2025, Cut::Annual}).box, m_report.sources[3].targets[3]);
    EXPECT_EQ(spot(3, Figure::Kind::Obtained).box, m_report.sources[3].obtained[4]);
    // Once that is taken back, the row is printed nowhere else.
    document->undoStack()->undo();
    EXPECT_EQ(spot(3, Figure::Kind::Row).digest, QByteArray());
    EXPECT_EQ(spot(3, Figure::Kind::Row).note, QString());
}

TEST_F(SourceOf, SaysThatARowIsInNoReport)
{
    Report longer = m_report;
    longer.digest = "other";
    Indicator extra = longer.plan.indicators[0];
    extra.code = u"IND.02.AEI.01.01"_s;
    extra.name = u"Número de indicadores agregados después"_s;
    longer.plan.indicators.push_back(extra);
    longer.printed.indicators.push_back(longer.printed.indicators[0]);
    longer.sources.push_back({});
    ASSERT_TRUE(document->importReport(longer, {u"largo.pdf"_s, "bytes"}));
    const std::vector<Indicator> &rows = document->plan().indicators;
    const auto added =
        std::find_if(rows.begin(), rows.end(), [&](const Indicator &row) { return row.code == extra.code; });
    ASSERT_NE(added, rows.end());
    EXPECT_EQ(spot(std::size_t(added - rows.begin()), Figure::Kind::Row).absence,
              u"Esta fila no estaba en el último reporte importado, «largo.pdf»."_s);
}

TEST_F(SourceOf, ShowsAnEarlierReportsColumn)
{
    // The next report prints this period only, as its columns go.
    Report next = m_report;
    next.digest = "next";
    next.printed.title = u"REPORTE DE SEGUIMIENTO ANUAL 2024 DEL PLAN ESTRATÉGICO INSTITUCIONAL"_s;
    next.printed.period = {2024, Cut::Annual};
    next.printed.progressPeriods = {next.printed.period};
    next.plan.periods = {next.printed.period};
    for (std::size_t i = 0; i < next.plan.indicators.size(); ++i) {
        next.plan.indicators[i].obtained = {Value(5.0)};
        next.sources[i].obtained = {next.sources[i].obtained.back()};
    }
    ASSERT_TRUE(document->importReport(next, {u"anual.pdf"_s, "bytes"}));
    ASSERT_EQ(document->reportName(), u"anual.pdf"_s);
    EXPECT_EQ(spot(0, Figure::Kind::Obtained, next.printed.period).digest, QByteArray());
    const SourceSpot before = spot(0, Figure::Kind::Obtained);
    EXPECT_EQ(before.digest, m_report.digest);
    EXPECT_EQ(before.fileName, u"sem1.pdf"_s);
    EXPECT_EQ(before.box, m_report.sources[0].obtained[4]);
    EXPECT_EQ(before.note, u"El último reporte importado no lo trae; se ve en «sem1.pdf»."_s);
    EXPECT_EQ(spot(0, Figure::Kind::Progress).box, m_report.sources[0].progress[0]);
    // What was typed since is not what that says.
    ASSERT_TRUE(document->reopenPeriod(S1Of2024, u"Llegó tarde."_s));
    ASSERT_TRUE(document->setValue(0, S1Of2024, 7.0));
    EXPECT_TRUE(spot(0, Figure::Kind::Obtained)
                    .note.startsWith(u"Así lo dice «sem1.pdf»; hoy vale 7.00, escrito por María Quispe el "_s));
    EXPECT_EQ(spot(0, Figure::Kind::Obtained).box, m_report.sources[0].obtained[4]);
}

TEST_F(SourceOf, ShowsTheReportThatBroughtTodaysValue)
{
    // A report on an earlier period, taken in after the latest.
    Report earlier = m_report;
    earlier.digest = "earlier";
    earlier.printed.period = {2023, Cut::Annual};
    earlier.plan.indicators[2].obtained[3] = 11.0;
    earlier.sources[2].obtained[3] = {2, QRectF(0.1, 0.2, 0.3, 0.4)};
    ASSERT_TRUE(document->importReport(earlier, {u"2023.pdf"_s, "bytes"}));
    ASSERT_EQ(document->reportName(), u"sem1.pdf"_s);
    const SourceSpot brought = spot(2, Figure::Kind::Obtained, {2023, Cut::Annual});
    EXPECT_EQ(brought.digest, "earlier");
    EXPECT_EQ(brought.box, earlier.sources[2].obtained[3]);
    EXPECT_TRUE(brought.note.startsWith(u"Hoy vale 11.00, como dice «2023.pdf», que importó María Quispe el "_s))
        << brought.note.toStdString();
    EXPECT_EQ(spot(3, Figure::Kind::Obtained, {2023, Cut::Annual}).digest, QByteArray());
    document->undoStack()->undo();
    EXPECT_EQ(spot(2, Figure::Kind::Obtained, {2023, Cut::Annual}).digest, QByteArray());
    EXPECT_EQ(spot(2, Figure::Kind::Obtained, {2023, Cut::Annual}).box, m_report.sources[2].obtained[3]);
}

TEST_F(SourceOf, IsTheBoxOfAnElement)
{
    const Element &element = document->plan().elements[4];
    const auto of = [&](Figure::Kind kind, Period period = S1Of2024) {
        return SourceFinder::of(*document, {0, kind, period, element.id});
    };
    EXPECT_EQ(of(Figure::Kind::Row).row, m_report.elementSources[4].row);
    EXPECT_EQ(of(Figure::Kind::Row).title, element.code);
    EXPECT_EQ(of(Figure::Kind::Progress).box, m_report.elementSources[4].progress[0]);
    EXPECT_EQ(of(Figure::Kind::Progress).note, QString());
    EXPECT_EQ(of(Figure::Kind::Progress, {2023, Cut::Annual}).box.page, 0);
    EXPECT_EQ(of(Figure::Kind::Progress, {2023, Cut::Annual}).note,
              u"El reporte no imprime el avance de 2023 – Anual; aquí se calcula con las cifras de sus indicadores."_s);
    const double printed = *m_report.printed.elements[4][0];
    ASSERT_TRUE(document->setValue(4, S1Of2024, Value(1.0)));
    EXPECT_TRUE(
        of(Figure::Kind::Progress)
            .note.startsWith(u"El reporte dice %1 %; con los valores de hoy el avance es "_s.arg(printed, 0, 'f', 2)))
        << of(Figure::Kind::Progress).note.toStdString();
}

// Plans of before do not know where their elements stand.
TEST_F(SourceOf, AnElementLeadsToItsFirstIndicator)
{
    Report report = m_report;
    report.digest = "before";
    report.elementSources.clear();
    report.plan.indicators[5].targets[0] = 12345.0;
    ASSERT_TRUE(document->importReport(report, {u"before.pdf"_s, "bytes"}));
    const Plan &plan = document->plan();
    const auto first = std::find_if(plan.indicators.begin(), plan.indicators.end(), [&](const Indicator &indicator) {
        return indicator.element == plan.elements[4].code;
    });
    ASSERT_NE(first, plan.indicators.end());
    const SourceSpot spot = SourceFinder::of(*document, {0, Figure::Kind::Row, {}, plan.elements[4].id});
    EXPECT_EQ(spot.row, m_report.sources[std::size_t(first - plan.indicators.begin())].row);
    EXPECT_EQ(spot.note, u"Está encima de esta fila, la del primero de sus indicadores."_s);
    EXPECT_EQ(spot.absence, QString());
}

} // namespace
} // namespace pei
