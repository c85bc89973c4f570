// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/workbook.h"

namespace pei {

// The XML parts of an XLSX. Each reader is given the part's name for its SheetDamaged. XML with a document type is
// refused: no spreadsheet has one, and entities can be made to grow without end.

struct Relationship
{
    QString id;
    QString type;
    QString target;
};
using Relationships = std::vector<Relationship>;
Result<Relationships> readRelationships(const QByteArray &xml, const QString &name);

struct BookSheet
{
    QString name;
    QString link; // Relationship::id
    bool hidden = false;
};
struct BookParts
{
    std::vector<BookSheet> sheets;
    bool from1904 = false; // dates count from 1904
};
Result<BookParts> readBook(const QByteArray &xml, const QString &name);

// What cells refer to.
struct CellContext
{
    std::vector<QString> strings;
    std::vector<WorkbookCell::Kind> styles; // of a number in that style
    bool from1904 = false;
    std::size_t cellsLeft = 4'000'000; // of the whole workbook, the empty ones before others in a row included
};
Result<void> readSharedStrings(const QByteArray &xml, const QString &name, std::vector<QString> &strings);
Result<void> readStyles(const QByteArray &xml, const QString &name, std::vector<WorkbookCell::Kind> &styles);
Result<void> readSheet(const QByteArray &xml, const QString &name, CellContext &context, WorkbookSheet &sheet);

} // namespace pei
