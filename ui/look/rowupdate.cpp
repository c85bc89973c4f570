// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/rowupdate.h"

#include <QAbstractItemDelegate>
#include <QAccessible>
#include <QTableView>

namespace pei {

bool updateRows(QTableView &table, const QModelIndex &first, const QModelIndex &last)
{
    constexpr int Few = 16;
    if (!first.isValid() || !last.isValid() || last.row() - first.row() >= Few || QAccessible::isActive())
        return false;
    const QModelIndex current = table.currentIndex();
    const bool concerned = current.row() >= first.row() && current.row() <= last.row() &&
                           current.column() >= first.column() && current.column() <= last.column();
    if (QWidget *editor = concerned ? table.indexWidget(current) : nullptr)
        table.itemDelegateForIndex(current)->setEditorData(editor, current);
    for (int row = first.row(); row <= last.row(); ++row)
        table.viewport()->update(0, table.rowViewportPosition(row), table.viewport()->width(), table.rowHeight(row));
    return true;
}

} // namespace pei
