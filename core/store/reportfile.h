// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace pei {

// The file a report was read from. bytes may be empty: a pasted text has no file.
struct ReportFile
{
    QString name;
    QByteArray bytes;
};

} // namespace pei
