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
    for (const auto kind : {Figure::Kind::Row, Figure::Kind::Baseline, Figure::Kind::Obtained, Figure::Kind::Progress}) {
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
    EXPECT_EQ(spot(3, Figure::Kind::Row).absence,
              u"Esta fila no estaba en el último reporte importado, «corto.pdf»."_s);
    EXPECT_EQ(spot(2, Figure::Kind::Row).absence, QString());
}

} // namespace
} // namespace pei
