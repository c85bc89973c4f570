// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress/valuecheck.h"

#include <QLineEdit>

#include <functional>

namespace pei {

// Where a value is typed, in the entry grid and in the tree. Beside the text, in grey, it says what the value takes
// to be green, how an ambiguous number is read, what is doubtful, or why a text is refused; it widens to the left to
// have room for it.
class ValueEditor final : public QLineEdit
{
    Q_OBJECT

public:
    explicit ValueEditor(QWidget *parent = nullptr);

    void setThresholdHint(const QString &hint);
    // How a text is judged in the cell that is edited; without it only by its form.
    void setCheck(std::function<ValueCheck(const QString &)> check);
    void setCell(const QRect &cell); // the right edge stays there
    ValueCheck check() const;

    // Opened by typing: what was there is replaced, and the arrows leave the cell. Else they move in the text.
    void setReplacing(bool on) { m_replacing = on; }
    bool isReplacing() const { return m_replacing; }
    // As if a person had emptied it.
    void empty();

    // Says why the text is refused, until it changes or is taken (None).
    void showRefusal(ValueRefusal refusal);
    bool showsRefusal() const { return m_refusal != ValueRefusal::None; }
    QString hint() const; // what stands beside the text now

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void adjust();
    QFont hintFont() const;

    QString m_thresholds;
    std::function<ValueCheck(const QString &)> m_check;
    QRect m_cell;
    ValueRefusal m_refusal = ValueRefusal::None; // said now
    bool m_replacing = false;
};

} // namespace pei
