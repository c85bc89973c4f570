// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/document.h"
#include "core/store/planaddress.h"

#include <optional>

namespace pei {

// A store opened before its window is there, while the fonts are being found: whoever opens the same one first takes
// it.
class OpenedAhead
{
public:
    void open(const PlanAddress &address); // does nothing where that is no store
    std::optional<Result<std::unique_ptr<Document>>> take(const PlanAddress &address);
    void drop() { m_opened.reset(); } // nobody wanted it

private:
    PlanAddress m_address;
    std::optional<Result<std::unique_ptr<Document>>> m_opened;
};

// Whether a file is a store, by its content.
bool isStoreFile(const QString &path);

} // namespace pei
