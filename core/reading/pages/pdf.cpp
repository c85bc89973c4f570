// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/pages/pdf.h"

namespace pei {

namespace {

constexpr qsizetype MaxFileSize = 256ll << 20;

void logPoppler(const QString &, const QVariant &)
{
    // Damaged files make poppler talkative on standard error, where one line per file is promised.
}

// Text that stands sideways has tall boxes; short words say little about it.
bool standsSideways(const TextBoxes &boxes)
{
    int tall = 0;
    int wide = 0;
    for (const auto &box : boxes) {
        if (box->text().size() < 3)
            continue;
        const QRectF rect = box->boundingBox();
        (rect.height() > rect.width() ? tall : wide) += 1;
    }
    return tall > wide;
}

// A page turned by a quarter may come out upside down; then words stand above those that follow them.
bool readsForward(const TextBoxes &boxes)
{
    int forward = 0;
    int backward = 0;
    for (const auto &box : boxes) {
        const Poppler::TextBox *next = box->nextWord();
        if (!next)
            continue;
        (next->boundingBox().left() >= box->boundingBox().left() ? forward : backward) += 1;
    }
    return forward >= backward;
}

} // namespace

Result<std::unique_ptr<Poppler::Document>> openPdf(const QByteArray &pdf, const QByteArray &password)
{
    if (pdf.size() > MaxFileSize)
        return Error{Error::Code::FileTooLarge, {}, {}, 0, int(MaxFileSize >> 20)};
    Poppler::setDebugErrorFunction(logPoppler, {});
    std::unique_ptr<Poppler::Document> document = Poppler::Document::loadFromData(pdf, password, password);
    if (!document)
        return Error{Error::Code::PdfDamaged, {}, {}, 0, 0};
    // A locked document crashes on the first call that looks inside: ask this before anything else.
    if (document->isLocked()) {
        const QByteArray latin = QString::fromUtf8(password).toLatin1();
        if (!password.isEmpty())
            document->unlock(latin, latin);
        if (document->isLocked())
            return Error{Error::Code::PdfLocked, {}, {}, 0, 0};
    }
    return document;
}

UprightWords uprightWords(const Poppler::Page &page, const std::function<bool()> &stop)
{
    // Poppler takes a plain function: what it asks travels in the closure.
    const auto wordsAt = [&](Poppler::Page::Rotation rotation) {
        return page.textList(
            rotation, [](const QVariant &closure) { return (*closure.value<const std::function<bool()> *>())(); },
            QVariant::fromValue(&stop));
    };
    UprightWords words{Poppler::Page::Rotate0, wordsAt(Poppler::Page::Rotate0)};
    if (!standsSideways(words.boxes))
        return words;
    words = {Poppler::Page::Rotate270, wordsAt(Poppler::Page::Rotate270)};
    if (standsSideways(words.boxes) || !readsForward(words.boxes))
        words = {Poppler::Page::Rotate90, wordsAt(Poppler::Page::Rotate90)};
    return words;
}

} // namespace pei
