// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace pei {

// The spreadsheets among these files and in these folders (not below them), ordered as a person counts. A file that is
// named itself is taken whatever it is: it is refused by name later. Lock files of office programs are left out.
QStringList sheetFilesIn(const QStringList &paths);

// Whether all of these are spreadsheets by their content, or folders with some and no reports: then a drop means data
// that came back.
bool areSheets(const QStringList &paths);

} // namespace pei
