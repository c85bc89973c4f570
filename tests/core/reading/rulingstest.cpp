// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/pages/rulings.h"

#include <gtest/gtest.h>

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>

#include <cmath>
#include <set>

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

// Capitals whose tops and feet make one line, at every height of a pixel that they can stand at.
TEST(Rulings, AreNotTheEdgesOfLetters)
{
    for (const double size : {4.5, 6.0, 9.0, 12.0}) {
        for (int step = 0; step < 4; ++step) {
            const std::vector<Ruling> rulings = rulingsOf(drawn([&](QPainter &painter) {
                QFont font(u"Liberation Sans"_s);
                font.setPixelSize(int(size * 2)); // halves of points
                painter.setFont(font);
                painter.scale(0.5, 0.5);
                painter.drawText(QPointF(60, 80 + step * 0.25), QString(30, u'T'));
                painter.drawText(QPointF(60, 140 + step * 0.25), u"EFEZZETTLLEZLTEEFTZEEFTTLLEETTFFZZEE"_s);
            }));
            EXPECT_TRUE(rulings.empty()) << size << ' ' << step << ": " << rulings.size() << " at "
                                         << (rulings.empty() ? 0 : rulings.front().y);
        }
    }
}

// Text that nearly touches the lines of its cell does not hide them.
TEST(Rulings, AreSeenBetweenRowsOfTextWithoutRoom)
{
    const std::vector<Ruling> rulings = rulingsOf(drawn([](QPainter &painter) {
        QFont font(u"Liberation Sans"_s);
        font.setPixelSize(6);
        painter.setFont(font);
        painter.setPen(QPen(Qt::black, 0.5));
        const double height = QFontMetricsF(font).height() * 0.92;
        for (int line = 0; line <= 20; ++line) {
            painter.drawLine(QPointF(50, 40 + line * height), QPointF(350, 40 + line * height));
            painter.drawText(QPointF(50, 40 + line * height + 0.76 * height),
                             u"TEXTO QUE LLENA LA FILA DE LADO A LADO EN MAYÚSCULAS gjpqy"_s);
        }
    }));
    std::set<int> heights;
    for (const Ruling &ruling : rulings)
        heights.insert(int(std::lround((ruling.y - 40) / 6.4)));
    EXPECT_GE(heights.size(), 20u);
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
