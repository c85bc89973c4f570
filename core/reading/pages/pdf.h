// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/support/result.h"

#include <poppler-qt6.h>

#include <functional>
#include <memory>
#include <vector>

// Of this folder alone: what reading the words of a page and drawing it have in common.
namespace pei {

// Counted on the processor: on a busy machine a page is not refused for the work of others.
class ProcessorDeadline
{
public:
    explicit ProcessorDeadline(int milliseconds);
    bool hasExpired() const;

private:
    static qint64 now(); // nanoseconds that this thread has worked

    qint64 m_end;
};

using TextBoxes = std::vector<std::unique_ptr<Poppler::TextBox>>;

// Errors: PdfDamaged, PdfLocked, FileTooLarge.
Result<std::unique_ptr<Poppler::Document>> openPdf(const QByteArray &pdf, const QByteArray &password);

// The words of a page, turned so that they can be read: text that stands sideways is a table printed across its page.
// It may stand on its head too. A page that does not tell, such as one with nothing but its number, is turned as the
// one before.
struct UprightWords
{
    Poppler::Page::Rotation rotation = Poppler::Page::Rotate0;
    TextBoxes boxes;
};
inline bool isQuarterTurn(Poppler::Page::Rotation rotation)
{
    return rotation == Poppler::Page::Rotate90 || rotation == Poppler::Page::Rotate270;
}
UprightWords uprightWords(const Poppler::Page &page, const std::function<bool()> &stop,
                          Poppler::Page::Rotation before = Poppler::Page::Rotate0);

} // namespace pei
