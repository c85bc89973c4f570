// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/pages/pdf.h"

#include <cmath>
#include <ctime>

namespace pei {

namespace {

constexpr qsizetype MaxFileSize = 256ll << 20;
constexpr int FewWords = 2; // say nothing about how a page stands

void logPoppler(const QString &, const QVariant &)
{
    // Damaged files make poppler talkative on standard error, where one line per file is promised.
}

// What a page's words say about the way it stands: positive for yes, negative for no, 0 for nothing.
// Text that stands sideways has tall boxes; short words say little about it.
int standsSideways(const TextBoxes &boxes)
{
    int tall = 0;
    for (const auto &box : boxes) {
        if (box->text().size() < 3)
            continue;
        const QRectF rect = box->boundingBox();
        tall += rect.height() > rect.width() ? 1 : -1;
    }
    return tall;
}

// A page turned by a quarter may come out upside down; then words stand above those that follow them.
int readsForward(const TextBoxes &boxes)
{
    int forward = 0;
    for (const auto &box : boxes) {
        if (const Poppler::TextBox *next = box->nextWord())
            forward += next->boundingBox().left() >= box->boundingBox().left() ? 1 : -1;
    }
    return forward;
}

// Or the whole page stands on its head; then words stand right of those that follow them in their line.
bool standsOnItsHead(const TextBoxes &boxes)
{
    int forward = 0;
    int backward = 0;
    for (const auto &box : boxes) {
        const Poppler::TextBox *next = box->nextWord();
        if (!next)
            continue;
        const QRectF own = box->boundingBox();
        const QRectF other = next->boundingBox();
        if (std::abs(own.center().y() - other.center().y()) < own.height() / 3)
            ++(other.left() < own.left() ? backward : forward);
    }
    return backward > FewWords && backward > 3 * forward;
}

} // namespace

ProcessorDeadline::ProcessorDeadline(int milliseconds)
    : m_end(now() + qint64(milliseconds) * 1'000'000)
{
}

bool ProcessorDeadline::hasExpired() const
{
    return now() >= m_end;
}

qint64 ProcessorDeadline::now()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return qint64(time.tv_sec) * 1'000'000'000 + time.tv_nsec;
}

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

UprightWords uprightWords(const Poppler::Page &page, const std::function<bool()> &stop, Poppler::Page::Rotation before)
{
    using Rotation = Poppler::Page::Rotation;
    // Poppler takes a plain function: what it asks travels in the closure.
    const auto wordsAt = [&](Rotation rotation) {
        return page.textList(
            rotation, [](const QVariant &closure) { return (*closure.value<const std::function<bool()> *>())(); },
            QVariant::fromValue(&stop));
    };
    UprightWords words{Rotation::Rotate0, wordsAt(Rotation::Rotate0)};
    const int sideways = standsSideways(words.boxes);
    const bool tells = std::abs(sideways) > FewWords;
    const bool wasUpright = before == Rotation::Rotate0 || before == Rotation::Rotate180;
    if (words.boxes.empty() || (tells ? sideways < 0 : wasUpright)) {
        if (tells ? standsOnItsHead(words.boxes) : before == Rotation::Rotate180)
            words = {Rotation::Rotate180, wordsAt(Rotation::Rotate180)};
        return words;
    }
    const Rotation first = before == Rotation::Rotate90 ? Rotation::Rotate90 : Rotation::Rotate270;
    words = {first, wordsAt(first)};
    if (tells && (standsSideways(words.boxes) > 0 || readsForward(words.boxes) < 0)) {
        const Rotation other = first == Rotation::Rotate90 ? Rotation::Rotate270 : Rotation::Rotate90;
        words = {other, wordsAt(other)};
    }
    return words;
}

} // namespace pei
