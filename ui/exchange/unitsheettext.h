// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/unitsheet.h"

#include <QCoreApplication>

namespace pei {

// The words of a request sheet, and of the file it goes into.
class UnitSheetText
{
    Q_DECLARE_TR_FUNCTIONS(pei::UnitSheetText)

public:
    static UnitSheetWords words(const Plan &plan, const UnitRequest &request);
    // "Pedido 2024-S1 10.06 Unidad de riesgos.xlsx": without what a file's name may not have.
    static QString fileName(const UnitRequest &request);
    static QString unit(const CodedName &unit); // "10.06 Unidad de riesgos"
};

} // namespace pei
