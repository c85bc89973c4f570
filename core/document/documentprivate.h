// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/document.h"
#include "core/document/openplan.h"

namespace pei {

struct Document::Private
{
    explicit Private(OpenPlan plan)
        : open(std::move(plan))
    {
    }
    OpenPlan open;
    std::optional<std::vector<Alert>> alerts; // of the plan as it is; nullopt until asked for
    QUndoStack stack;                         // last: its commands refer to the plan
};

} // namespace pei
