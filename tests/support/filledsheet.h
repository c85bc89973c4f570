// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/unitsheet.h"

#include <QHash>

namespace pei::test {

// The request sheets of a plan with plain words, as a window would write them.
UnitSheetWords plainWords(const Plan &plan, const UnitRequest &request);
QByteArray sheetOf(const Plan &plan, const UnitRequest &request);

// The sheet as somebody has filled it in: for each cell what stands in it, numbers without quotes ("12.5"), texts with
// them ("\"ND\""). The cells must be among those that the sheet has.
QByteArray filled(const QByteArray &sheet, const QHash<QString, QString> &cells);
// With a text of one of its parts replaced, as by another program or by a mischievous hand.
QByteArray patched(const QByteArray &sheet, const QString &part, const QByteArray &from, const QByteArray &to);

} // namespace pei::test
