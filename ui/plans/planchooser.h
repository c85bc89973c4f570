// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/planstore.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace pei {

class PlanPicker;

// What the window shows for a file of several plans: which one to open.
class PlanChooser final : public QWidget
{
    Q_OBJECT

public:
    explicit PlanChooser(QWidget *parent = nullptr);

    void setPlans(const QString &file, std::vector<PlanSummary> plans, qint64 last);
    QString file() const { return m_file; }

signals:
    void chosen(const QString &file, qint64 plan);
    void allChosen(const QString &file); // to be seen together
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QString m_file;
    QLabel *m_title;
    PlanPicker *m_picker;
    QPushButton *m_open;
};

} // namespace pei
