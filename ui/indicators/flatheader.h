// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

namespace pei {

// The head of the lists: quiet text over a rule, in up to two lines, with a small arrow on the sorted column. A column
// whose ClosedRole is false stands out: it is the one open to typing.
class FlatHeader final : public QHeaderView
{
    Q_OBJECT

public:
    explicit FlatHeader(QWidget *parent = nullptr, Qt::Orientation orientation = Qt::Horizontal);

    QSize sizeHint() const override;

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
    void paintEvent(QPaintEvent *event) override;
};

} // namespace pei
