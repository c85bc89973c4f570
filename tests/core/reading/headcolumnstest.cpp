// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/layout/head.h"

#include <gtest/gtest.h>

using namespace Qt::Literals::StringLiterals;

namespace pei {
namespace {

constexpr double Height = 2; // of a line of laid-out text

// The labels over the figures: two of the baseline, three targets, four obtained values, and what the paper leaves of
// the progress.
Page headOf(const QString &titles, const QString &years, const QString &cuts, const QString &nameBelow = {})
{
    const QString texts = u"Código Denominación UE Unidad de Organización Relevancia Sentido Tipo de Agregación "_s;
    const QString room(texts.size(), u' ');
    return pagesOfText(QString(room + u"Línea Base   Logro Esperado       Valores Obtenidos           "_s + titles +
                               u'\n' + texts + u"Año  Valor   2020   2021   2022       2020          2021   "_s +
                               years + u'\n' + room +
                               u"                                  Sem1   Anual  Sem1   Anual  "_s + cuts +
                               u"\n       "_s + nameBelow))
        .front();
}

// A column for each label of headOf.
std::vector<Span> columns(const Page &page, std::size_t progress)
{
    double left = 0;
    for (const Word &word : page.words)
        left = word.text == u"Año" ? word.x0 : left;
    std::vector<Span> spans;
    for (const double x : {0.0, 5.0, 13.0, 20.0, 27.0, 34.0, 41.0, 48.0, 55.0, 62.0, 69.0}) {
        if (spans.size() < 9 + progress)
            spans.push_back({left + x, left + x + 4});
    }
    return spans;
}

TEST(HeadColumns, AreReadFromTheirLabels)
{
    const Page page = headOf(u"Avance Tipo I (%)"_s, u"2021 -"_s, u"Anual"_s);
    const Result<Columns> read = readHead(page, findHead(page, Height), columns(page, 1), Height);
    ASSERT_TRUE(read);
    EXPECT_EQ(read.value().targetYears, (std::vector<int>{2020, 2021, 2022}));
    EXPECT_EQ(read.value().obtained,
              (std::vector<Period>{
                  {2020, Cut::Semester1}, {2020, Cut::Annual}, {2021, Cut::Semester1}, {2021, Cut::Annual}}));
    EXPECT_EQ(read.value().progress, (std::vector<Period>{{2021, Cut::Annual}}));
}

// A name that opens the page right below its head with words that stand above figures too.
TEST(HeadZones, EndAboveTheNamesLikeThem)
{
    const double bottom = findHead(headOf(u"Avance Tipo I (%)"_s, u"2021 -"_s, u"Anual"_s), Height).y1;
    EXPECT_GT(bottom, 2 * Height);
    for (const QString &name : {u"2024 - SEM1"_s, u"Sem1"_s, u"VALOR"_s, u"LOGRO ANUAL"_s, u"Avance de la"_s,
                                u"Unidad"_s, u"2024"_s, u"de la"_s}) {
        const Page page = headOf(u"Avance Tipo I (%)"_s, u"2021 -"_s, u"Anual"_s, name);
        EXPECT_EQ(findHead(page, Height).y1, bottom) << name.toStdString();
    }
}

// The line of the heading stands close above, and a label of their line is set a little larger.
TEST(HeadZones, BeginAtTheLineOfTheirCodes)
{
    Page page;
    page.size = {800, 500};
    const auto addLine = [&page](double y, const QString &text) {
        double x = 10;
        for (const QString &word : text.split(u' ')) {
            page.words.push_back({x, y, x + 5 * double(word.size()), y + 8 + (word == u"Valor" ? 0.2 : 0), word, -1});
            x = page.words.back().x1 + 3;
        }
    };
    addLine(100, u"Unidad Ejecutora : 306777 - OFICINA GENERAL"_s);
    addLine(109, u"Código Denominación UE Unidad Relevancia Sentido Tipo Año Valor"_s);
    EXPECT_EQ(findHead(page, 8).y0, 109);
}

// The last letters of the last label, cut off by the paper's edge.
TEST(HeadColumns, AreReadFromACutLabel)
{
    const Page page = headOf(u"Avance Tip"_s, u"2021 -"_s, u"Anua"_s);
    const Result<Columns> read = readHead(page, findHead(page, Height), columns(page, 1), Height);
    ASSERT_TRUE(read);
    EXPECT_EQ(read.value().progress, (std::vector<Period>{{2021, Cut::Annual}}));
}

TEST(HeadColumns, AreNamedWhereThePaperCutsThemOff)
{
    const Page page = headOf({}, {}, {});
    const Result<Columns> read = readHead(page, findHead(page, Height), columns(page, 0), Height);
    ASSERT_FALSE(read);
    EXPECT_EQ(read.error().code, Error::Code::HeadUnreadable);
    EXPECT_EQ(read.error().detail, u"Avance Tipo I (%)"_s);
}

} // namespace
} // namespace pei
