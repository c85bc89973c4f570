// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QModelIndex;

namespace pei {

// The line below the grid about the current cell: whose it is, what its value takes to be green, and what is refused
// or doubtful about it.
class CellLine final : public QWidget
{
    Q_OBJECT

public:
    explicit CellLine(QWidget *parent = nullptr);

    void showCell(const QModelIndex &cell);
    QString text() const; // all of it

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    enum class Mark { None, Doubt, Refusal };

    QString m_whose;
    QString m_remarks;
    QString m_hint;
    Mark m_mark = Mark::None;
};

} // namespace pei
