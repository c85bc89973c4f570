// SPDX-License-Identifier: GPL-3.0-or-later
// The child's side: it stands apart from the parent's, which needs none of what draws.
#include "core/reading/isolation/drawingchild.h"

#include "core/reading/isolation/drawingline.h"
#include "core/reading/isolation/pipes.h"
#include "core/reading/isolation/sandbox.h"

#include <algorithm>
#include <array>
#include <csignal>
#include <cstring>

#include <sys/prctl.h>
#include <unistd.h>

namespace pei {

namespace {

void answer(const Result<PageImage> &drawn)
{
    DrawingHead head;
    if (!drawn) {
        const auto *const place = std::find(DrawingErrors.begin(), DrawingErrors.end(), drawn.error().code);
        head.error = place == DrawingErrors.end() ? 1 : qint32(place - DrawingErrors.begin()) + 1;
        writeAll(STDOUT_FILENO, bytesOf(head), sizeof head);
        return;
    }
    const QImage &image = drawn.value().image;
    head = {0, drawn.value().pages, image.width(), image.height()};
    if (!writeAll(STDOUT_FILENO, bytesOf(head), sizeof head))
        return;
    for (int row = 0; row < image.height(); ++row) {
        if (!writeAll(STDOUT_FILENO, reinterpret_cast<const char *>(image.constScanLine(row)), std::size_t(image.width()) * 4))
            return;
    }
}

} // namespace

int runDrawingChild()
{
    ::prctl(PR_SET_PDEATHSIG, SIGKILL);
    ::close_range(STDERR_FILENO + 1, ~0U, 0);
    enterReadingSandbox();
    const QByteArray input = readAll(STDIN_FILENO);
    std::array<qint32, 3> head{};
    if (input.size() < qsizetype(sizeof head))
        return 1;
    std::memcpy(head.data(), input.constData(), sizeof head);
    const qsizetype length = head[2];
    if (length < 0 || length > input.size() - qsizetype(sizeof head))
        return 1;
    const QByteArray password = input.sliced(sizeof head, length);
    answer(drawPage(input.sliced(qsizetype(sizeof head) + length), {head[0], head[1], password}));
    return 0;
}

} // namespace pei
