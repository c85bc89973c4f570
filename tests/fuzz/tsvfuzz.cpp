// SPDX-License-Identifier: GPL-3.0-or-later
// A table from the clipboard.
#include "tests/fuzz/fuzz.h"

#include "core/models/tsv.h"

using namespace pei;

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const TextTable table = parseTsv(QString::fromUtf8(fuzz::bytesOf(data, size)));
    const TextTable again = parseTsv(toTsv(table));
    // A last row of one empty cell is the line end after the row before it.
    const bool lastIsEmpty = !table.empty() && table.back().size() == 1 && table.back().front().isEmpty();
    fuzz::require(again == table || lastIsEmpty, "what is copied is what is pasted");
    return 0;
}
