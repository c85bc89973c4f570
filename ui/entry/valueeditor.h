// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/number.h"

#include <QLineEdit>

namespace pei {

// Where a value is typed, in the entry grid and in the tree. Beside the text, in grey, it says what the value takes
// to be green, how an ambiguous number is read, or why a text is refused; it widens to the left to have room for it.
class ValueEditor final : public QLineEdit
{
    Q_OBJECT

public:
    explicit ValueEditor(QWidget *parent = nullptr);

    void setThresholdHint(const QString &hint);
    void setCell(const QRect &cell); // the right edge stays there
    TypedNumber number() const;
    // Says why the text is refused, until it changes.
    void showRefusal();
    bool showsRefusal() const { return m_refusing; }
    QString hint() const; // what stands beside the text now

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void adjust();
    QFont hintFont() const;

    QString m_thresholds;
    QRect m_cell;
    bool m_refusing = false;
};

} // namespace pei
