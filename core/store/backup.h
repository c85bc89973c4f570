// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/support/result.h"

#include <QDateTime>
#include <QString>

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

// How many copies of before imports are kept.
inline constexpr int ImportBackupsKept = 5;

// Puts a copy "<file>.bak-2026-03-04-151617" aside and removes all but the newest of that kind.
Result<void> backUpBeforeImport(const Connection &connection, const QString &store, const QDateTime &when);

} // namespace pei
