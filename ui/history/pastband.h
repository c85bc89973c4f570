// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QFrame>

class QLabel;
class QPushButton;

namespace pei {

// Across the window while it shows the plan of an earlier moment: when that was, that nothing can be changed, and the
// way back.
class PastBand final : public QFrame
{
    Q_OBJECT

public:
    explicit PastBand(QWidget *parent = nullptr);

    void showMoment(const QDateTime &moment);

signals:
    void backAsked();

protected:
    void changeEvent(QEvent *event) override;

private:
    void paintTones();

    QLabel *m_text;
    QPushButton *m_back;
};

} // namespace pei
