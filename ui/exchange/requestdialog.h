// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/unitsheet.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QListWidget;
class QPushButton;

namespace pei {

// Which units are asked for their data, and of which period. A checked unit takes those that are nested in it along.
class RequestDialog final : public QDialog
{
    Q_OBJECT

public:
    // The periods that can be asked for, `period` chosen. One the plan does not have yet is told to be added.
    RequestDialog(const Plan &plan, const std::vector<Period> &periods, Period period, QWidget *parent = nullptr);

    void chooseOnly(const QString &unitCode); // and those nested in it
    std::vector<UnitRequest> chosen() const;
    Period period() const;

private:
    void showPeriod(); // every unit again
    void check(int row, bool on);
    void showCount();

    const Plan m_plan;
    std::vector<UnitRequest> m_requests; // of the period
    QLabel *m_about;
    QComboBox *m_period;
    QListWidget *m_units;
    QCheckBox *m_every;
    QPushButton *m_write;
    bool m_checking = false;
};

} // namespace pei
