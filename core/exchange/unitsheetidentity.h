// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/unitsheet.h"

namespace pei {

// What the hidden sheet of a request says: rows of texts, the first of which is what the row is about. The last one has
// a digest of those before, so that what was changed there is noticed.
struct SheetIdentity
{
    int firstYear = 0;
    int lastYear = 0;
    Entity entity;
    Period period;
    CodedName unit;
    QString sheet; // the visible one
    std::size_t headRow = 0;
    std::size_t valueColumn = 0; // the notes' columns follow it
    QStringList heads;           // of all columns, as they read
    struct Row
    {
        std::size_t row = 0; // of the visible sheet
        qint64 indicator = 0;
        QString code;
        QString executingUnit;
        QString responsibleUnit;
    };
    std::vector<Row> rows;
};

inline const QString IdentitySheet = QStringLiteral("_tablero");

std::vector<QStringList> identityRows(const SheetIdentity &identity);
// SheetNotOurs, SheetNewer, SheetEdited where the digest is another.
Result<SheetIdentity> identityFrom(const WorkbookSheet &sheet);

} // namespace pei
