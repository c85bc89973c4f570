// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/models/entrymodel.h"
#include "core/progress/semaphore.h"

#include <QCoreApplication>

namespace pei {

// The sentences of typing and pasting.
class EntryText
{
    Q_DECLARE_TR_FUNCTIONS(pei::EntryText)

public:
    // "verde ≥ 28.50 · ámbar ≥ 22.50", with ≤ where less is better.
    static QString thresholds(const Thresholds &thresholds);
    // How an ambiguous number is read: "se lee 1,500.00". Empty for the others.
    static QString reading(const TypedNumber &number);
    static QString refusal(TypedNumber::Refusal refusal);
    static QString pasteRefusal(const PasteReport::Cell &cell);
};

} // namespace pei
