// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/period.h"

#include <QFrame>

class QLabel;
class QLineEdit;
class QPushButton;

namespace pei {

// Above the grid while a closed period is looked at: that it is read-only, and where it may be reopened the reason,
// which the journal keeps, asked for in place.
class PeriodBar final : public QFrame
{
    Q_OBJECT

public:
    explicit PeriodBar(QWidget *parent = nullptr);

    void showClosed(Period period, bool mayReopen);
    void askReason(); // the keys go to the reason

signals:
    void reopenAsked(pei::Period period, const QString &reason);
    void dismissed(); // Esc: back to the grid

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void reopen();

    Period m_period;
    QLabel *m_text;
    QLineEdit *m_reason;
    QPushButton *m_reopen;
};

} // namespace pei
