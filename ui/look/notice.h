// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>
#include <QTimer>

namespace pei {

// A sentence about what was just done, or why it was not, that goes away by itself: or, where it says that something is
// not kept, once all is well again.
class Notice final : public QLabel
{
    Q_OBJECT

public:
    explicit Notice(const QString &objectName, QWidget *parent = nullptr);

    void tell(const QString &text);
    void insist(const QString &text); // until settle()
    void settle();

private:
    QTimer m_timer;
};

} // namespace pei
