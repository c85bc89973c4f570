// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/reviewfilter.h"

namespace pei {

void ReviewFilter::setKinds(int kinds)
{
    if (kinds == m_kinds)
        return;
    m_kinds = kinds;
    invalidateFilter();
}

bool ReviewFilter::filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const
{
    return m_kinds == 0 || (sourceModel()->index(sourceRow, 0, sourceParent).data(KindsRole).toInt() & m_kinds) != 0;
}

} // namespace pei
