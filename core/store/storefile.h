// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/support/result.h"

#include <QString>

namespace pei {

// "PEIT": what SQLite's header carries at bytes 68 to 71 of every .pei. Also in the MIME type; never to be changed.
inline constexpr quint32 StoreApplicationId = 0x50454954;

// Looks at the first bytes of a file without SQLite, which would take any file for a database and write beside it.
// Gives the schema version the header carries; a live file's may be older than what its write-ahead log says.
Result<int> readStoreHeader(const QString &path);

// By the type QStorageInfo reports. A write-ahead log needs memory shared by all who open the file: no network has it.
bool isNetworkFileSystem(QByteArrayView type);
bool isOnNetwork(const QString &path);

// Makes a rename in the file's folder survive a power cut, where the system lets us.
void syncFolderOf(const QString &path);

// Which file stands under a name.
struct FileIdentity
{
    QString path = {};
    quint64 device = 0;
    quint64 inode = 0;

    // The same one still does; true where it was never asked.
    bool isThere() const;
    friend bool operator==(const FileIdentity &, const FileIdentity &) = default;
};
FileIdentity identityOf(const QString &path);

// What was written to the file is on the disk.
bool syncFile(const QString &path);

} // namespace pei
