// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <utility>
#include <vector>

namespace pei::test {

// A ZIP archive of stored parts, as an XLSX may be made by any program, or by somebody who means harm.
QByteArray zipOf(const std::vector<std::pair<QString, QByteArray>> &parts);
// One deflated part of that many zero bytes, a thousand times smaller; claimed: the size it says it has.
QByteArray zipBomb(const QString &name, qint64 bytes, quint32 claimed);

// The parts of a workbook with one sheet, «Hoja1», whose <sheetData> holds the rows given.
std::vector<std::pair<QString, QByteArray>> workbookParts(const QByteArray &rows, const QByteArray &strings = {},
                                                          const QByteArray &styles = {},
                                                          const QByteArray &bookProperties = {});

} // namespace pei::test
