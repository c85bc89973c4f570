// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/report/heading.h"

#include "core/reading/pages/pages.h"
#include "core/reading/report/closing.h"

#include <gtest/gtest.h>

using namespace Qt::Literals::StringLiterals;

namespace pei {
namespace {

const QString Title = u"REPORTE DE SEGUIMIENTO ANUAL 2023 DEL PLAN ESTRATÉGICO INSTITUCIONAL (PEI)\n\n"_s;

// The page keeps the words that the lines show.
std::vector<Line> linesOf(const Page &page)
{
    Words words;
    for (const Word &word : page.words)
        words.push_back(&word);
    return pei::linesOf(std::move(words));
}

void lower(Page &page, QStringView word, double by)
{
    for (Word &each : page.words) {
        if (each.text == word) {
            each.y0 += by;
            each.y1 += by;
        }
    }
}

TEST(Heading, AColonMayStandLowerThanItsLabel)
{
    Page page = pagesOfText(QString(Title + u"Periodo PEI          :  2022 - 2027\n"
                                            "Nivel de Gobierno    :  M - GOBIERNOS LOCALES\n"
                                            "Unidad Ejecutora     :  300597 - MUNICIPALIDAD DE CONTUMAZA\n"_s))
                    .front();
    for (const double by : {0.0, 0.8, -0.8}) {
        Page moved = page;
        lower(moved, u":", by);
        const Result<Heading> heading = readHeading(linesOf(moved));
        ASSERT_TRUE(heading) << by;
        EXPECT_EQ(heading.value().years, (std::pair<int, int>{2022, 2027})) << by;
        ASSERT_EQ(heading.value().entity.lines.size(), 2) << by;
        EXPECT_EQ(heading.value().entity.lines[0].second, (CodedName{u"M"_s, u"GOBIERNOS LOCALES"_s})) << by;
        EXPECT_EQ(heading.value().entity.lines[1].second, (CodedName{u"300597"_s, u"MUNICIPALIDAD DE CONTUMAZA"_s}))
            << by;
        EXPECT_TRUE(heading.value().unread.empty()) << by;
    }
}

TEST(Heading, ALabelWithoutItsColonIsTold)
{
    const Page page = pagesOfText(QString(Title + u"Periodo PEI          :  2022 - 2027\n"
                                                  "Nivel de Gobierno       M - GOBIERNOS LOCALES\n"
                                                  "Unidad Ejecutora     :  300597 - MUNICIPALIDAD DE LA\n"
                                                  "                        PROVINCIA DE CONTUMAZA\n"_s))
                          .front();
    const Result<Heading> heading = readHeading(linesOf(page));
    ASSERT_TRUE(heading);
    ASSERT_EQ(heading.value().unread.size(), 1);
    EXPECT_EQ(heading.value().unread[0].text(), u"Nivel de Gobierno M - GOBIERNOS LOCALES"_s);
    ASSERT_EQ(heading.value().entity.lines.size(), 1);
    EXPECT_EQ(heading.value().entity.lines[0].second.name, u"MUNICIPALIDAD DE LA PROVINCIA DE CONTUMAZA"_s);
}

TEST(Heading, GoesOnBehindABlankLineInBrackets)
{
    const QString title = u"REPORTE DE SEGUIMIENTO ANUAL 2023 DEL PLAN ESTRATÉGICO INSTITUCIONAL"_s;
    const Result<Heading> heading = readHeading(QStringList{title, QString(), u"(PEI) AMPLIADO"_s, QString(),
                                                            u"Periodo PEI : 2022 - 2027"_s, QString(), u"(otro)"_s});
    ASSERT_TRUE(heading);
    EXPECT_EQ(heading.value().title, QString(title + u" (PEI) AMPLIADO"_s));
    EXPECT_EQ(heading.value().years, (std::pair<int, int>{2022, 2027}));
}

TEST(Closing, AnAverageEndsAtItsFigure)
{
    PrintedFigures printed;
    readClosing({u"Avance promedio de OEI: 125.00"_s, u"Avance promedio de AEI: 107.50 309625 - OFICINA GENERAL 2"_s},
                printed);
    EXPECT_EQ(printed.averages.at(ElementKind::Objective), 125.0);
    EXPECT_EQ(printed.averages.at(ElementKind::Action), 107.5);
    PrintedFigures plain;
    readClosing({u"Avance promedio de AEI 50.68 %"_s, u"Avance promedio de OEI tipo 1 : 12"_s}, plain);
    EXPECT_EQ(plain.averages.at(ElementKind::Action), 50.68);
    EXPECT_EQ(plain.averages.at(ElementKind::Objective), 12.0);
}

} // namespace
} // namespace pei
