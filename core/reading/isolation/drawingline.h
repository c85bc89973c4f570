// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/support/result.h"

#include <array>

namespace pei {

// What a child that draws a page and its parent say to each other.

// The answer: a head of four numbers, then the picture's rows, or nothing for an error.
struct DrawingHead
{
    qint32 error = 0; // 0: none; else one more than its place in DrawingErrors
    qint32 pages = 0;
    qint32 width = 0;
    qint32 height = 0;
};
inline constexpr std::array DrawingErrors{Error::Code::PdfDamaged, Error::Code::PdfLocked, Error::Code::FileTooLarge};

template<typename T> const char *bytesOf(const T &value)
{
    return reinterpret_cast<const char *>(&value);
}

} // namespace pei
