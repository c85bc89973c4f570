// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/pages/pageimage.h"

#include "core/reading/pages/pdf.h"

#include <algorithm>
#include <cmath>

namespace pei {

Result<PageImage> drawPage(const QByteArray &pdf, const PageRequest &request)
{
    Result<std::unique_ptr<Poppler::Document>> opened = openPdf(pdf, request.password);
    if (!opened)
        return opened.error();
    const std::unique_ptr<Poppler::Document> document = std::move(opened).value();
    const Error damaged{Error::Code::PdfDamaged, {}, {}, request.page, 0};
    const int pages = document->numPages();
    if (request.page < 1 || request.page > pages)
        return damaged;
    const std::unique_ptr<Poppler::Page> page = document->page(request.page - 1);
    if (!page)
        return damaged;
    // The same turn as when its words were read, or the boxes would point elsewhere.
    const Poppler::Page::Rotation rotation = uprightWords(*page, [] { return false; }).rotation;
    QSizeF size = page->pageSizeF();
    if (isQuarterTurn(rotation))
        size.transpose();
    if (!(size.width() >= 1) || !(size.height() >= 1))
        return damaged;
    double scale = std::max(1, request.width) / size.width();
    const double pixels = size.width() * scale * size.height() * scale;
    if (!(pixels <= double(MaxPagePixels)))
        scale *= std::sqrt(double(MaxPagePixels) / pixels);
    document->setRenderHint(Poppler::Document::Antialiasing);
    document->setRenderHint(Poppler::Document::TextAntialiasing);
    const QImage image = page->renderToImage(72 * scale, 72 * scale, -1, -1, -1, -1, rotation);
    // Poppler answers a size that it cannot make with a picture of one pixel.
    if (image.isNull() || std::abs(image.width() - size.width() * scale) > 2)
        return damaged;
    return PageImage{image.convertToFormat(QImage::Format_RGB32), pages};
}

} // namespace pei
