// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/models/indicatorcolumns.h"
#include "core/models/indicatorrows.h"
#include "core/progress/analysis.h"

#include <Qt>

namespace pei {

// Orders the rows of the list of indicators by the typed values of a column: codes and names in natural order, missing
// values last both ways, equals as printed. Texts are compared once; then their ranks stand for them.
class IndicatorOrder
{
public:
    void clear(); // other rows
    // All nodes, see IndicatorRows::setOrder.
    std::vector<quint32> sorted(IndicatorColumns::Column column, Qt::SortOrder order, const IndicatorRows &rows,
                                const IndicatorSource &source);

private:
    std::vector<quint32> m_codeRank; // by node; empty until asked for
    std::vector<quint32> m_nameRank;
    std::vector<quint32> m_unitRank; // by indicator
};

// What is shown of the progress of an element: its own, or that of its actions where the report gives it none; or of a
// plan as a whole.
Value groupProgressOf(const IndicatorRows &rows, std::size_t node, const IndicatorSource &source);

} // namespace pei
