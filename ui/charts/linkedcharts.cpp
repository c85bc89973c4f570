// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartaxes.h"

namespace pei {

std::unique_ptr<ChartAxes> makeChartAxes()
{
    return makeQtChartAxes();
}

} // namespace pei
