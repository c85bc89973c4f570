// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/review/review.h"

#include <QSortFilterProxyModel>

namespace pei {

// Shows the lines of a review that are of any of the wanted kinds.
class ReviewFilter final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    int kinds() const { return m_kinds; }
    void setKinds(int kinds); // 0: all

protected:
    bool filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const override;

private:
    int m_kinds = 0;
};

} // namespace pei
