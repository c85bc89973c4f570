// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QModelIndex;
class QTableView;

namespace pei {

// For a table's dataChanged(): Qt 6.4 paints all rows in sight again where more than one cell has changed. This asks for
// the changed rows alone; false where there are too many, or where somebody listens to the table instead of looking at
// it, and Qt has to do it.
bool updateRows(QTableView &table, const QModelIndex &first, const QModelIndex &last);

} // namespace pei
