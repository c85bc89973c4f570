// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/pages/rulings.h"

#include <gtest/gtest.h>

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace pei::test {
namespace {

// One page of 400 by 300 points, drawn on in points.
QByteArray drawn(const std::function<void(QPainter &)> &draw)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(720);
    writer.setPageLayout(QPageLayout(QPageSize(QSizeF(400, 300), QPageSize::Point, {}, QPageSize::ExactMatch),
                                     QPageLayout::Portrait, QMarginsF()));
    QPainter painter(&writer);
    painter.scale(10, 10);
    QFont font;
    font.setPixelSize(9); // the painter's default, in points, would be scaled with it
    painter.setFont(font);
    draw(painter);
    painter.end();
    return bytes;
}

std::vector<Ruling> rulingsOf(const QByteArray &pdf)
{
    const Result<std::vector<Page>> pages = readPages(pdf);
    return pages ? RulingFinder(pdf, {}).onPage(pages.value().front(), 0) : std::vector<Ruling>();
}

bool anyAt(const std::vector<Ruling> &rulings, double y, double x0, double x1)
{
    return std::any_of(rulings.begin(), rulings.end(), [&](const Ruling &ruling) {
        return std::abs(ruling.y - y) < 1.1 && std::abs(ruling.x0 - x0) < 1.5 && std::abs(ruling.x1 - x1) < 1.5;
    });
}

TEST(Rulings, AreLinesAndTheEdgesOfShades)
{
    const std::vector<Ruling> rulings = rulingsOf(drawn([](QPainter &painter) {
        painter.setPen(QPen(Qt::black, 0.3));
        painter.drawLine(QPointF(50, 80), QPointF(350, 80));
        painter.fillRect(QRectF(60, 120, 200, 30), QColor(0xe8, 0xee, 0xf8));
        painter.drawText(QPointF(60, 140), u"Una palabra"_s);
    }));
    EXPECT_TRUE(anyAt(rulings, 80, 50, 350));
    EXPECT_TRUE(anyAt(rulings, 120, 60, 260));
    EXPECT_TRUE(anyAt(rulings, 150, 60, 260));
    EXPECT_TRUE(std::is_sorted(rulings.begin(), rulings.end(), [](auto &a, auto &b) { return a.y < b.y; }));
}

TEST(Rulings, AreNeitherTextNorVerticalLines)
{
    EXPECT_TRUE(rulingsOf(drawn([](QPainter &painter) {
                    painter.setPen(QPen(Qt::black, 0.5));
                    for (const double x : {50.0, 150.0, 350.0})
                        painter.drawLine(QPointF(x, 20), QPointF(x, 280));
                    for (int line = 0; line < 12; ++line)
                        painter.drawText(QPointF(60, 40 + line * 12),
                                         u"PORCENTAJE DE EFECTIVIDAD EN LIMPIEZA TOTAL DE FUENTES"_s);
                })).empty());
}

TEST(Rulings, AreNoneOnAPageThatIsNotThere)
{
    const QByteArray pdf = drawn([](QPainter &painter) { painter.drawText(QPointF(60, 40), u"Hola"_s); });
    const std::vector<Page> pages = readPages(pdf).value();
    EXPECT_TRUE(RulingFinder(pdf, {}).onPage(pages.front(), 7).empty());
    EXPECT_TRUE(RulingFinder("%PDF-1.4 broken", {}).onPage(pages.front(), 0).empty());
}

} // namespace
} // namespace pei::test
