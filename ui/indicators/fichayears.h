// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/indicators/fichasection.h"

class QAbstractItemView;
class QTableView;

namespace pei {

class PeriodTableModel;

// The figures of the chart as a grid: target, Sem1, Anual and progress of each year.
class FichaYears final : public FichaSection
{
    Q_OBJECT

public:
    explicit FichaYears(QWidget *parent = nullptr);

    QAbstractItemView *table() const;

    void showIndicator(Document &document, std::size_t indicator) override;
    void clear() override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fitTable();

    PeriodTableModel *m_years;
    QTableView *m_table;
};

} // namespace pei
