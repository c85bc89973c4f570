// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/layout/sidebyside.h"
#include "tests/support/printers.h"

#include <QStringList>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace Qt::Literals::StringLiterals;

namespace pei {
namespace {

constexpr double Width = 400;
constexpr double Height = 200;

void write(Page &page, double x, double y, const QString &text)
{
    for (const QString &word : text.split(u' ')) {
        page.words.push_back({x, y, x + double(word.size()) * 4, y + 7, word, -1});
        x += double(word.size()) * 4 + 2;
    }
}

Page pageWith(const QString &figure, const QString &foot)
{
    Page page;
    page.size = QSizeF(Width, Height);
    write(page, 10, 50, u"IND.01.AEI.01.01"_s);
    write(page, 100, 50, figure);
    write(page, 200, 185, foot);
    return page;
}

QStringList textsOf(const Page &page)
{
    QStringList texts;
    for (const Word &word : page.words)
        texts << word.text;
    return texts;
}

TEST(SideBySide, JoinsAPageToTheOneItContinues)
{
    Page right = pageWith(u"20.00"_s, u"Página 2 de 3 · a la derecha de la página 1"_s);
    write(right, 100, 20, u"Valores Obtenidos (sigue)"_s);
    write(right, 300, 20, u"Avance Tipo I (%)"_s);
    std::vector<Page> pages{pageWith(u"10.00"_s, u"Página 1 de 3 · sigue en la página 2"_s), right,
                            pageWith(u"30.00"_s, u"Página 3 de 3"_s)};
    const SideBySide sides(pages);
    ASSERT_EQ(pages.size(), 2u);
    EXPECT_EQ(pages[0].size.width(), 2 * Width);
    EXPECT_EQ(textsOf(pages[0]).join(u' '), u"IND.01.AEI.01.01 10.00 Página 1 de 3 20.00 Avance Tipo I (%)"_s);
    const auto figure = std::find_if(pages[0].words.begin(), pages[0].words.end(),
                                     [](const Word &word) { return word.text == u"20.00"; });
    EXPECT_EQ(figure->x0, Width + 100);
    EXPECT_EQ(sides.pageOf(2), 3);

    // Where things stand is told by the pages as they are printed.
    Report report;
    RowSource source;
    source.row = {1, QRectF(0.0125, 0.25, 0.65, 0.035)};
    source.obtained = {{1, QRectF(0.125, 0.25, 0.025, 0.035)}, {1, QRectF(0.625, 0.25, 0.025, 0.035)}};
    report.sources = {source};
    report.elementSources = {{source.row, {source.obtained[1]}}};
    report.unread = {{2, u"x"_s}, {1, u"y"_s, source.obtained[1].box}};
    sides.restore(report);
    EXPECT_EQ(report.sources[0].obtained[0].page, 1);
    EXPECT_NEAR(report.sources[0].obtained[0].box.left(), 0.25, 1e-9);
    EXPECT_EQ(report.sources[0].obtained[1].page, 2);
    EXPECT_NEAR(report.sources[0].obtained[1].box.left(), 0.25, 1e-9);
    EXPECT_NEAR(report.sources[0].obtained[1].box.width(), 0.05, 1e-9);
    EXPECT_EQ(report.sources[0].row.page, 1);
    EXPECT_NEAR(report.sources[0].row.box.right(), 1, 1e-9);
    EXPECT_EQ(report.elementSources[0].row, report.sources[0].row);
    EXPECT_EQ(report.elementSources[0].progress[0], report.sources[0].obtained[1]);
    EXPECT_EQ(report.unread[0].page, 3);
    EXPECT_EQ(report.unread[1].page, 2);
    EXPECT_EQ(report.unread[1].box, report.sources[0].obtained[1].box);
}

// The codes and the running head are repeated; a figure is not, wherever it stands.
TEST(SideBySide, KeepsAFigureThatReadsLikeTheOneOnItsLeft)
{
    std::vector<Page> pages;
    for (const QString &foot :
         {u"2 en 0.00 Página 1 de 2"_s, u"2 en 0.00 Página 2 de 2 · a la derecha de la página 1"_s}) {
        pages.push_back(pageWith(u"ND"_s, foot));
        write(pages.back(), 100, 10, u"Seguimiento 2024"_s);
    }
    const SideBySide sides(pages);
    ASSERT_EQ(pages.size(), 1u);
    EXPECT_EQ(textsOf(pages[0]).join(u' '), u"IND.01.AEI.01.01 ND 2 en 0.00 Página 1 de 2 Seguimiento 2024 ND"_s);
}

TEST(SideBySide, TellsThePrintedPages)
{
    std::vector<Page> pages{pageWith(u"10.00"_s, u"Página 1 de 2"_s),
                            pageWith(u"20.00"_s, u"Página 2 de 2 · a la derecha de la página 1"_s)};
    const SideBySide sides(pages);
    const std::vector<SideBySide::Part> parts = sides.partsOf(0);
    ASSERT_EQ(parts.size(), 2u);
    EXPECT_EQ(parts[1].page, 1);
    EXPECT_EQ(parts[1].left, Width);
    EXPECT_EQ(textsOf(sides.printed(parts[1])).value(1), u"20.00"_s);
    EXPECT_TRUE(sides.partsOf(1).empty());
}

TEST(SideBySide, LeavesOtherPagesAlone)
{
    const QString mark = u"a la derecha de la página 1"_s;
    Page elsewhere = pageWith(u"20.00"_s, u"Página 2 de 2"_s);
    write(elsewhere, 100, 60, mark); // in a name
    Page stranger = pageWith(u"20.00"_s, mark);
    stranger.words[0].text = u"IND.02.AEI.01.01"_s; // other rows
    Page taller = pageWith(u"20.00"_s, mark);
    taller.size.setHeight(Height + 5);
    for (const Page &second : {elsewhere, stranger, taller}) {
        std::vector<Page> pages{pageWith(u"10.00"_s, u"Página 1 de 2"_s), second};
        const SideBySide sides(pages);
        ASSERT_EQ(pages.size(), 2u);
        EXPECT_EQ(textsOf(pages[1]), textsOf(second));
        EXPECT_EQ(sides.pageOf(2), 2);
    }
    std::vector<Page> first{pageWith(u"10.00"_s, mark)};
    const SideBySide sides(first);
    EXPECT_EQ(first.size(), 1u) << "nothing stands on its left";
}

} // namespace
} // namespace pei
