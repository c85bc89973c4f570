// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/picture.h"

#include "ui/paper/paperblocks.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <QSvgGenerator>

#include <cmath>

namespace pei {

namespace {

constexpr double Width = 540; // points
constexpr double Margin = 12;
constexpr int Dpi = 192;
constexpr double TallestImage = 30000; // pixels; a longer list is drawn with fewer to the point

} // namespace

ComparisonPicture::ComparisonPicture(const PaperInput &input)
{
    const PaperInput soft = softened(input);
    PaperBlocks::addComparison(m_blocks, soft, Width);
    double height = 0;
    for (const Block &block : m_blocks)
        height += block.height;
    m_size = {Width + 2 * Margin, height + 2 * Margin};
    m_title = soft.compared ? soft.compared->span : QString();
}

void ComparisonPicture::paint(QPainter &painter, const QRectF &area) const
{
    const Look look = Look::paper();
    const double unit = painter.device()->logicalDpiX() / 72.0;
    const double margin = Margin * unit;
    painter.fillRect(area, look.panel);
    Sheet sheet(painter, area.adjusted(margin, margin, -margin, -margin), look);
    double y = 0;
    for (const Block &block : m_blocks) {
        if (block.paint)
            block.paint(sheet, QRectF(0, y, Width, block.height));
        y += block.height;
    }
}

QByteArray ComparisonPicture::png() const
{
    const double dpi = std::min(double(Dpi), TallestImage / m_size.height() * 72);
    QImage image((m_size * dpi / 72).toSize(), QImage::Format_ARGB32_Premultiplied);
    image.setDotsPerMeterX(int(std::lround(dpi / 0.0254)));
    image.setDotsPerMeterY(image.dotsPerMeterX());
    {
        QPainter painter(&image);
        paint(painter, QRectF(image.rect()));
    }
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

QByteArray ComparisonPicture::svg() const
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator svg;
    svg.setOutputDevice(&buffer);
    svg.setResolution(96);
    const QSize size = (m_size * 96 / 72).toSize();
    svg.setSize(size);
    svg.setViewBox(QRect(QPoint(), size));
    svg.setTitle(m_title);
    {
        QPainter painter(&svg);
        paint(painter, QRectF(QPointF(), QSizeF(size)));
    }
    return bytes;
}

} // namespace pei
