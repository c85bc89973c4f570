// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress/semaphore.h"

#include <QMetaType>
#include <QString>

#include <optional>

namespace pei {

// What stands behind a mark of the summary: the rows a click leads to. Empty parts do not filter.
struct SummaryLink
{
    std::optional<Semaphore> state = {};
    QString objective = {};                    // "OEI.03"
    QString unit = {};                         // code of the responsible unit, "10.06"
    std::optional<std::size_t> indicator = {}; // index into Plan::indicators: select this row

    friend bool operator==(const SummaryLink &, const SummaryLink &) = default;
};

} // namespace pei

Q_DECLARE_METATYPE(pei::SummaryLink)
