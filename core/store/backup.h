// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/support/result.h"

#include <QDateTime>
#include <QString>

#include <optional>
#include <vector>

namespace pei {

class Connection;

// Copies the store whole to a path that must not exist; the copy is complete, checked and on the disk before it has its
// name.
Result<void> copyStore(const Connection &connection, const QString &target);
// As copyStore, over what is there.
Result<void> replaceByCopy(const Connection &connection, const QString &target);

// Where a copy is put aside before the schema is brought up to date, under a name nobody has: an earlier copy is never
// replaced.
QString migrationBackupName(const QString &store, int version);

// A copy put aside beside a store.
struct StoreBackup
{
    QString path;
    std::optional<int> version; // of the schema before it was brought up to date; nullopt: from before an import
    QDateTime made;
    qint64 bytes = 0;

    friend bool operator==(const StoreBackup &, const StoreBackup &) = default;
};
// Latest first; only what is certainly ours.
std::vector<StoreBackup> backupsOf(const QString &store);

// How many copies of before imports are kept.
inline constexpr int ImportBackupsKept = 5;

// Puts a copy "<file>.bak-2026-03-04-151617" aside and removes all but the newest of that kind.
Result<void> backUpBeforeImport(const Connection &connection, const QString &store, const QDateTime &when);

} // namespace pei
