// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/comparechoices.h"

#include "tests/support/printers.h"
#include "tests/ui/compare/comparefixture.h"

using namespace Qt::Literals::StringLiterals;

namespace pei {
namespace {

using test::CompareDocumentTest;

class CompareChoicesTest : public CompareDocumentTest
{
protected:
    std::vector<SideChoice> choices(CompareMode mode) const { return CompareChoices::of(mode, *m_document).value(); }
    QStringList texts(CompareMode mode) const
    {
        QStringList list;
        for (const SideChoice &choice : choices(mode))
            list += choice.text;
        return list;
    }
    auto usual(CompareMode mode) const { return CompareChoices::usual(mode, *m_document, choices(mode)); }
};

TEST_F(CompareChoicesTest, PeriodsSayWhichHaveValues)
{
    ASSERT_TRUE(m_document->addPeriod({2023, Cut::Annual}));
    EXPECT_EQ(texts(CompareMode::Periods),
              (QStringList{u"2022 – Sem1"_s, u"2022 – Anual"_s, u"2023 – Sem1"_s, u"2023 – Anual (sin valores)"_s}));
    const auto pair = usual(CompareMode::Periods);
    ASSERT_TRUE(pair);
    EXPECT_EQ(pair->before, 1u) << "the latest two with values";
    EXPECT_EQ(pair->after, 2u);
}

TEST_F(CompareChoicesTest, OnePeriodWithValuesIsNothingToCompare)
{
    Report report = test::smallReport();
    for (Indicator &row : report.plan.indicators)
        row.obtained[0] = row.obtained[1] = std::nullopt;
    use(report, "otro");
    EXPECT_FALSE(usual(CompareMode::Periods));
    EXPECT_FALSE(usual(CompareMode::Imports));
    EXPECT_FALSE(usual(CompareMode::Past));
}

TEST_F(CompareChoicesTest, ImportsAreTheReportsInForce)
{
    ASSERT_TRUE(m_document->importReport(test::laterReport(), {u"dos.pdf"_s, "dos"}));
    const std::vector<SideChoice> imports = choices(CompareMode::Imports);
    ASSERT_EQ(imports.size(), 2u);
    EXPECT_EQ(imports[0].title, u"«uno.pdf» (2023 – Sem1)"_s);
    EXPECT_EQ(imports[1].title, u"«dos.pdf» (2023 – Anual)"_s);
    EXPECT_TRUE(imports[1].text.startsWith(u"2023 – Anual · dos.pdf · "_s)) << imports[1].text.toStdString();
    EXPECT_EQ(imports[1].side.period, (Period{2023, Cut::Annual}));
    EXPECT_EQ(usual(CompareMode::Imports)->after, 1u);
    m_document->undoStack()->undo();
    EXPECT_EQ(choices(CompareMode::Imports).size(), 1u) << "undone, it is none";
}

TEST_F(CompareChoicesTest, TheReportImportedTwiceIsToldApartByItsTime)
{
    Report corrected = test::smallReport();
    corrected.plan.indicators[0].obtained[2] = 17.0;
    ASSERT_TRUE(m_document->importReport(corrected, {u"uno.pdf"_s, "corregido"}));
    const std::vector<SideChoice> imports = choices(CompareMode::Imports);
    ASSERT_EQ(imports.size(), 2u);
    EXPECT_TRUE(imports[0].title.contains(u"importado el"_s));
    EXPECT_NE(imports[0].side.report, imports[1].side.report);
}

TEST_F(CompareChoicesTest, AReportThatCameAgainIsComparedWithItself)
{
    ASSERT_TRUE(m_document->importReport(test::laterReport(), {u"dos.pdf"_s, "dos"}));
    ASSERT_TRUE(m_document->importReport(test::readTestFile("uno corregido").value(), {u"tres.pdf"_s, "tres"}));
    const auto pair = usual(CompareMode::Imports);
    ASSERT_TRUE(pair);
    EXPECT_EQ(pair->before, 0u) << "the one on the same period, though another came between";
    EXPECT_EQ(pair->after, 2u);
}

TEST_F(CompareChoicesTest, TheWayBackBeginsWithNow)
{
    ASSERT_TRUE(m_document->setValue(0, {2023, Cut::Semester1}, 10.0));
    ASSERT_TRUE(m_document->setValue(0, {2023, Cut::Semester1}, 11.0));
    const std::vector<SideChoice> past = choices(CompareMode::Past);
    ASSERT_EQ(past.size(), 3u);
    EXPECT_EQ(past[0].title, u"ahora"_s);
    EXPECT_FALSE(past[0].side.moment);
    EXPECT_TRUE(past[1].text.endsWith(u"después de: Valor 2023 – Sem1 de IND.01.AEI.01.01: 16.00 → 10.00"_s))
        << past[1].text.toStdString();
    EXPECT_TRUE(past[2].text.endsWith(u"después de: Importar «uno.pdf»"_s)) << past[2].text.toStdString();
    EXPECT_EQ(m_document->planAt(*past[1].side.moment).value().indicators[0].obtained[2], 10.0);
    const auto pair = usual(CompareMode::Past);
    ASSERT_TRUE(pair);
    EXPECT_EQ(pair->after, 0u);
}

} // namespace
} // namespace pei
