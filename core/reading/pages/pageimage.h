// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/support/result.h"

#include <QByteArray>
#include <QImage>

namespace pei {

struct PageRequest
{
    int page = 1;  // 1-based
    int width = 0; // of the picture, in pixels; a picture of more than MaxPagePixels is made smaller
    QByteArray password;
};

inline constexpr qint64 MaxPagePixels = 16'000'000;

struct PageImage
{
    QImage image;  // opaque, 32 bits a pixel; the page as it is read, so that fractions of it are those of a SourceBox
    int pages = 0; // of the document
};

// A page of a PDF as a picture. Errors: PdfDamaged, PdfLocked, FileTooLarge.
Result<PageImage> drawPage(const QByteArray &pdf, const PageRequest &request);

} // namespace pei
