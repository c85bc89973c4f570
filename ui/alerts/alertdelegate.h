// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/alerts/alert.h"
#include "ui/look/look.h"

#include <QStyledItemDelegate>

namespace pei {

// filled ! · outlined ! · i: shapes, as the semaphore's colours mean the semaphore only.
void paintSeverityMark(QPainter &painter, const QRectF &square, AlertSeverity severity, const Look &look);

// A severity as a band, an alert as its rule and what it is about above two lines of its sentence.
class AlertDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace pei
