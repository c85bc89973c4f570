// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/models/entrymodel.h"

#include <QFrame>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace pei {

// Above the grid, while a paste waits for a decision: which cells are refused and why, and what can be done.
class PasteBar final : public QFrame
{
    Q_OBJECT

public:
    explicit PasteBar(QWidget *parent = nullptr);

    void hold(const PasteReport &report);
    void dismiss();
    const PasteReport &report() const { return m_report; }

signals:
    void applied(const pei::PasteReport &report); // only what was accepted is to be set
    void discarded();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QLabel *m_title;
    QPlainTextEdit *m_list;
    QPushButton *m_apply;
    PasteReport m_report;
};

} // namespace pei
