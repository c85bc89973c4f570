// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/connection.h"
#include "core/store/migration.h"
#include "core/store/storefile.h"
#include "core/store/storelock.h"

#include <QTemporaryDir>

#include <memory>

namespace pei {

// A store file in use. The members end in reverse order: the lock goes last, after the connection has closed.
struct OpenedStore
{
    QString path; // as it was asked for
    bool readOnly = false;
    FileIdentity identity; // of the file being written, and of its log where it has one
    FileIdentity log;
    std::optional<StoreHolder> holder;
    std::unique_ptr<StoreLock> lock;
    std::unique_ptr<QTemporaryDir> copyFolder; // where a read-only file could only be read as a copy
    std::unique_ptr<Connection> connection;
};

// Opens for writing where that is possible, else for reading; brings an older schema up to date.
Result<OpenedStore> openStoreFile(const QString &path, const std::vector<Migration> &migrations, int busyTimeoutMs,
                                  bool onlyToRead = false);

// A store in the making, under a hidden name beside its own; gone with this object unless it was given its name.
class NewStoreFile
{
public:
    static Result<NewStoreFile> make(const QString &path, const std::vector<Migration> &migrations);
    NewStoreFile(NewStoreFile &&other) noexcept;
    NewStoreFile &operator=(NewStoreFile &&) = delete;
    ~NewStoreFile();

    std::unique_ptr<Connection> takeConnection() { return std::move(m_connection); }
    // After the connection has ended. Fails where the name was taken meanwhile.
    Result<void> giveName();

private:
    NewStoreFile(const QString &path, const QString &part)
        : m_path(path)
        , m_part(part)
    {
    }
    void discard();

    QString m_path;
    QString m_part;
    std::unique_ptr<Connection> m_connection;
};

} // namespace pei
