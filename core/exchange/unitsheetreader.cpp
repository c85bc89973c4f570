// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/unitsheet.h"

#include "core/exchange/unitsheetidentity.h"

#include <algorithm>

namespace pei {

namespace {

// Other programs may give a line its ends in another way.
bool reads(const WorkbookCell &cell, const QString &text)
{
    return cell.shown().simplified() == text.simplified();
}

Error edited(const QString &cell)
{
    return {.code = Error::Code::SheetEdited, .detail = cell};
}

// What has no place among the boxes: a row that somebody has added would be lost otherwise.
std::optional<QString> straySpot(const WorkbookSheet &sheet, const SheetIdentity &identity)
{
    std::vector<bool> known(sheet.rows.size());
    for (const SheetIdentity::Row &row : identity.rows) {
        if (row.row < known.size())
            known[row.row] = true;
    }
    for (std::size_t row = identity.headRow + 1; row < sheet.rows.size(); ++row) {
        for (std::size_t column = 0; column < sheet.rows[row].size(); ++column) {
            const bool isBox = column < std::size_t(identity.heads.size());
            if ((!known[row] || !isBox) && sheet.rows[row][column].kind != WorkbookCell::Kind::Empty)
                return cellName(row, column);
        }
    }
    return std::nullopt;
}

} // namespace

Result<ReturnedSheet> readUnitSheet(const QByteArray &bytes)
{
    const Result<Workbook> book = readWorkbook(bytes);
    if (!book)
        return book.error();
    const WorkbookSheet *hidden = book.value().sheet(IdentitySheet);
    if (hidden == nullptr)
        return Error{.code = Error::Code::SheetNotOurs};
    const Result<SheetIdentity> read = identityFrom(*hidden);
    if (!read)
        return read.error();
    const SheetIdentity &identity = read.value();
    const WorkbookSheet *sheet = book.value().sheet(identity.sheet);
    if (sheet == nullptr)
        return edited(identity.sheet);
    for (qsizetype column = 0; column < identity.heads.size(); ++column) {
        if (!reads(sheet->at(identity.headRow, std::size_t(column)), identity.heads[column]))
            return edited(cellName(identity.headRow, std::size_t(column)));
    }
    ReturnedSheet returned{identity.firstYear, identity.lastYear, identity.entity, identity.period, identity.unit, {}};
    for (const SheetIdentity::Row &known : identity.rows) {
        if (!reads(sheet->at(known.row, 0), known.code))
            return edited(cellName(known.row, 0));
        ReturnedRow &row = returned.rows.emplace_back();
        row.indicator = known.indicator;
        row.code = known.code;
        row.executingUnit = known.executingUnit;
        row.responsibleUnit = known.responsibleUnit;
        row.value = sheet->at(known.row, identity.valueColumn);
        row.valueCell = cellName(known.row, identity.valueColumn);
        for (std::size_t note = 0; note < NoteFields; ++note) {
            const std::size_t column = identity.valueColumn + 1 + note;
            row.noteCells[note] = cellName(known.row, column);
            row.notes[note] = sheet->at(known.row, column).shown().trimmed();
        }
    }
    if (const std::optional<QString> stray = straySpot(*sheet, identity))
        return edited(*stray);
    return returned;
}

} // namespace pei
