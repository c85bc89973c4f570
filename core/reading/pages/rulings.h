// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/pages/pages.h"

#include <memory>

namespace pei {

// A horizontal edge that is drawn on a page: a line, a box's side, where a shade begins or ends. Points of the page as
// displayed.
struct Ruling
{
    double y = 0;
    double x0 = 0;
    double x1 = 0;
};

// Finds the rulings of single pages in their picture. To draw a page takes longer than to read its words: this is for
// pages whose words alone do not tell where a row ends.
class RulingFinder
{
public:
    RulingFinder(QByteArray pdf, ReadOptions options);
    ~RulingFinder();

    // Top down; empty where the page cannot be drawn in the time that a page has. The index is that of its words.
    std::vector<Ruling> onPage(const Page &page, std::size_t index);

private:
    struct Opened;

    QByteArray m_pdf;
    ReadOptions m_options;
    std::unique_ptr<Opened> m_opened;
};

} // namespace pei
