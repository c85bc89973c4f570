// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/unitsheet.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QListWidget;
class QPushButton;

namespace pei {

// Which units are asked for their data. A checked unit takes those that are nested in it along.
class RequestDialog final : public QDialog
{
    Q_OBJECT

public:
    RequestDialog(const Plan &plan, Period period, QWidget *parent = nullptr);

    void chooseOnly(const QString &unitCode); // and those nested in it
    std::vector<UnitRequest> chosen() const;

private:
    void check(int row, bool on);
    void showCount();

    std::vector<UnitRequest> m_requests;
    QListWidget *m_units;
    QCheckBox *m_every;
    QPushButton *m_write;
    bool m_checking = false;
};

} // namespace pei
