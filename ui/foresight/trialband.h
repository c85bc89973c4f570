// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/trial.h"
#include "core/progress/outlook.h"

#include <QCoreApplication>
#include <QFrame>

#include <functional>

class QLabel;
class QPushButton;

namespace pei {

// Across the window while values are tried: that nothing is saved, what becomes of the averages and the semaphores, and
// the two ways out. When something asks to leave the trial, it asks in its own place.
class TrialBand final : public QFrame
{
    Q_OBJECT

public:
    explicit TrialBand(QWidget *parent = nullptr);

    // canApply: whether the plan itself can be written.
    void showTrial(const Trial &trial, const OutlookChange &change, const Rules &rules, bool canApply);
    // What goes on once the trial has been discarded; nothing happens where it is not. May be empty.
    void ask(const std::function<void()> &then);
    bool isAsking() const { return m_asking; }

    static QString valueCount(int count); // "3 valores"
    static QString figures(const OutlookChange &change, const Rules &rules);
    static QString objectives(const OutlookChange &change);

signals:
    void applyAsked();
    void discarded();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void paintTones();
    void setAsking(bool asking);
    void discard();

    QLabel *m_text;
    QLabel *m_details;
    QPushButton *m_apply;
    QPushButton *m_discard;
    QPushButton *m_stay;
    std::function<void()> m_then;
    QString m_state; // what it says when nothing is asked
    int m_count = 0;
    bool m_asking = false;
};

} // namespace pei
