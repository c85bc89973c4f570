// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/support/result.h"

#include <QString>

#include <vector>

namespace pei {

class Connection;

// One numbered step of the schema: resources/migrations/<version>_<name>.sql. A released file is never changed again.
struct Migration
{
    int version = 0;
    QString sql;
};

// The steps compiled in, by version from 1 without gaps.
std::vector<Migration> builtInMigrations();

// The single statements of a script, comments dropped and the ${words} of SQLite filled in.
std::vector<QString> statementsOf(const QString &script);

// Brings a store from one version to the last of the steps, all in one transaction or not at all.
Result<void> migrate(const Connection &connection, int from, const std::vector<Migration> &migrations);

} // namespace pei
