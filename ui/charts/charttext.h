// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/models/chartdata.h"

#include <QCoreApplication>

namespace pei {

// The sentences that belong to a chart: what it shows for the eye is there in words too.
class ChartText
{
    Q_DECLARE_TR_FUNCTIONS(pei::ChartText)

public:
    // "2024 – Sem1: 3.00 de 30.00 · 10.00 % · Bajo", or why there is no percentage.
    static QString finding(const YearChart &chart);
    // "2024: meta 400.00 · Sem1 160.00 (40.00 %, Bajo) · Anual ND"
    static QString year(const YearChart::Year &year);
    // Finding, baseline and every year, one per line: for those who hear the chart.
    static QString description(const YearChart &chart);
    static QString notCalculable(NotCalculable reason);
    static QString baseline(const Baseline &baseline); // "base 2020: 160"
    static QString unit(double unit);                  // "en millones", empty for 1
};

} // namespace pei
