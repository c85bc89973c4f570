// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/layout/columns.h"

namespace pei {

std::vector<HeadZone> findHeads(const Page &page, double height); // top down; several where one table follows another
HeadZone findHead(const Page &page, double height);               // the first

// Reads years and periods of the figure columns from the head. Error: HeadUnreadable.
Result<Columns> readHead(const Page &page, const HeadZone &head, std::vector<Span> figures, double height);

// Where no row has anything in a whole column, only its label tells of it: the columns that rows show, and those
// between them. Empty where the labels are as many as the columns, or do not stand above them.
std::vector<Span> withBlankColumns(const Page &page, const HeadZone &head, const std::vector<Span> &figures,
                                   double height);

} // namespace pei
