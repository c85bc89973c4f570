// SPDX-License-Identifier: GPL-3.0-or-later
// A spreadsheet from anybody: the bytes as they are, and, since few of those open at all, as the parts of one: its
// rows, its texts and its styles, with a line "%%" between them.
#include "tests/fuzz/fuzz.h"

#include "core/exchange/planxlsx.h"
#include "core/exchange/unitsheet.h"
#include "core/exchange/workbook.h"
#include "tests/support/zipbuilder.h"

using namespace pei;

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes = fuzz::bytesOf(data, size);
    (void)readWorkbook(bytes);
    (void)planFromXlsx(bytes);
    (void)readUnitSheet(bytes);

    QByteArrayList parts;
    for (qsizetype from = 0; from <= bytes.size();) {
        const qsizetype end = bytes.indexOf("\n%%\n", from);
        parts.append(bytes.mid(from, end < 0 ? -1 : end - from));
        from = end < 0 ? bytes.size() + 1 : end + 4;
    }
    const QByteArray book = test::zipOf(test::workbookParts(parts.value(0), parts.value(1), parts.value(2)));
    const Result<Workbook> read = readWorkbook(book);
    if (read) {
        for (const WorkbookSheet &sheet : read.value().sheets) {
            for (const std::vector<WorkbookCell> &row : sheet.rows) {
                for (const WorkbookCell &cell : row)
                    (void)cell.shown();
            }
        }
    }
    (void)planFromXlsx(book);
    return 0;
}
