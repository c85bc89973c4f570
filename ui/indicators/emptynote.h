// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace pei {

// What stands in the place of a list with nothing to show: why, what to do, and the way to do it.
class EmptyNote final : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyNote(QWidget *parent = nullptr);

    // Without a button where there is nothing to press.
    void setText(const QString &title, const QString &advice, const QString &button = {});
    QPushButton *button() const { return m_button; }

private:
    QLabel *m_title;
    QLabel *m_advice;
    QPushButton *m_button;
};

} // namespace pei
