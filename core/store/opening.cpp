// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/opening.h"

#include "core/store/backup.h"
#include "core/store/storefile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUuid>

#include <cerrno>

using namespace Qt::Literals::StringLiterals;

namespace pei {

namespace {

using Opened = Result<std::unique_ptr<Connection>>;

Error inFile(Error error, const QString &path)
{
    error.file = path;
    return error;
}

int latestOf(const std::vector<Migration> &migrations)
{
    return migrations.empty() ? 0 : migrations.back().version;
}

// Asks by opening: the permission bits alone do not tell for every user and file system. Nothing is written.
bool canBeWritten(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly);
}

// The first page and the schema can be read.
Result<void> probe(const Connection &connection)
{
    const Result<QVariant> version = connection.value(u"PRAGMA schema_version"_s);
    return version ? Result<void>() : version.error();
}

Opened openProbed(const QString &path, Connection::Mode mode, int busyTimeoutMs)
{
    Opened connection = Connection::open(path, mode, busyTimeoutMs);
    if (!connection)
        return connection;
    if (const Result<void> readable = probe(*connection.value()); !readable)
        return readable.error();
    return connection;
}

// The file and its log as they stand, in a folder of our own: nothing is left beside the original.
Opened openCopy(OpenedStore &store, const QString &path, int busyTimeoutMs)
{
    store.copyFolder = std::make_unique<QTemporaryDir>();
    const QString copy = store.copyFolder->filePath(u"store"_s);
    for (const QString &suffix : {u""_s, u"-wal"_s}) {
        QFile file(path + suffix);
        if (!file.exists())
            continue;
        if (!file.copy(copy + suffix))
            return Error{.code = Error::Code::FileUnreadable, .detail = file.errorString()};
        QFile::setPermissions(copy + suffix, QFile::ReadOwner | QFile::WriteOwner);
    }
    return openProbed(copy, Connection::Mode::ReadWrite, busyTimeoutMs);
}

// Even to be read, a file with a log wants memory files beside it: a folder that cannot be written has no place for
// them, and in one that can, a reader's would stand in the way of those who may write. So where no window is writing, a
// copy is read.
Opened openForReading(OpenedStore &store, const QString &path, int busyTimeoutMs)
{
    if (!store.holder && !QFileInfo::exists(path + u"-wal"))
        return openCopy(store, path, busyTimeoutMs);
    Opened connection = openProbed(path, Connection::Mode::ReadOnly, busyTimeoutMs);
    if (connection || (connection.error().code != Error::Code::FileUnreadable &&
                       connection.error().code != Error::Code::StoreReadOnly))
        return connection;
    return openCopy(store, path, busyTimeoutMs);
}

Result<int> checkedVersion(const Connection &connection, int latest)
{
    const Result<QVariant> version = connection.value(u"PRAGMA user_version"_s);
    if (!version)
        return version.error();
    const int number = version.value().toInt();
    if (number > latest)
        return Error{.code = Error::Code::StoreNewer, .number = number};
    const Result<QVariant> answer = connection.value(u"PRAGMA quick_check"_s);
    if (!answer)
        return answer.error();
    if (answer.value().toString() != u"ok")
        return Error{.code = Error::Code::StoreDamaged, .detail = answer.value().toString()};
    if (number < 1)
        return Error{.code = Error::Code::StoreDamaged, .detail = u"schema version %1"_s.arg(number)};
    return number;
}

Result<void> prepareForWriting(const Connection &connection, const QString &path, int version,
                               const std::vector<Migration> &migrations)
{
    const QString mode = isOnNetwork(path) ? u"delete"_s : u"wal"_s;
    const Result<QVariant> set = connection.value(u"PRAGMA journal_mode = "_s + mode);
    if (!set)
        return set.error();
    if (set.value().toString() != mode)
        return Error{.code = Error::Code::StoreFailed, .detail = u"journal mode "_s + set.value().toString()};
    if (version == latestOf(migrations))
        return {};
    if (const Result<void> saved = copyStore(connection, migrationBackupName(path, version)); !saved)
        return saved;
    return migrate(connection, version, migrations);
}

// What cannot be written cannot be brought up to date either: a copy is.
Result<void> migrateCopy(OpenedStore &store, int version, const std::vector<Migration> &migrations, int busyTimeoutMs)
{
    auto folder = std::make_unique<QTemporaryDir>();
    const QString copy = folder->filePath(u"store"_s);
    if (const Result<void> copied = copyStore(*store.connection, copy); !copied)
        return copied;
    Opened connection = openProbed(copy, Connection::Mode::ReadWrite, busyTimeoutMs);
    if (!connection)
        return connection.error();
    store.connection = std::move(connection).value();
    store.copyFolder = std::move(folder);
    return migrate(*store.connection, version, migrations);
}

Error nameTaken(const QString &path)
{
    return {.code = Error::Code::FileUnwritable, .detail = qt_error_string(EEXIST), .file = path};
}

} // namespace

Result<OpenedStore> openStoreFile(const QString &path, const std::vector<Migration> &migrations, int busyTimeoutMs,
                                  bool onlyToRead)
{
    const Result<int> header = readStoreHeader(path);
    if (!header)
        return header.error();
    const int latest = latestOf(migrations);
    if (header.value() > latest)
        return Error{.code = Error::Code::StoreNewer, .file = path, .number = header.value()};

    OpenedStore store;
    store.path = path;
    // One file under two names (a link) must meet one lock and one log.
    const QString real = QFileInfo(path).canonicalFilePath();
    store.readOnly = onlyToRead || !canBeWritten(real);
    if (!store.readOnly) {
        store.lock = std::make_unique<StoreLock>(real);
        store.readOnly = store.lock->state() != StoreLock::State::Held;
        store.holder = store.lock->holder();
    }
    Opened connection = store.readOnly ? openForReading(store, real, busyTimeoutMs)
                                       : openProbed(real, Connection::Mode::ReadWrite, busyTimeoutMs);
    if (!connection)
        return inFile(connection.error(), path);
    store.connection = std::move(connection).value();
    const Result<int> version = checkedVersion(*store.connection, latest);
    if (!version)
        return inFile(version.error(), path);
    Result<void> ready;
    if (!store.readOnly)
        ready = prepareForWriting(*store.connection, real, version.value(), migrations);
    else if (version.value() < latest)
        ready = migrateCopy(store, version.value(), migrations, busyTimeoutMs);
    if (!ready)
        return inFile(ready.error(), path);
    if (!store.readOnly) {
        // A read opens the log.
        if (const Result<void> readable = probe(*store.connection); !readable)
            return inFile(readable.error(), path);
        store.identity = identityOf(real);
        store.log = identityOf(real + u"-wal");
    }
    return store;
}

Result<NewStoreFile> NewStoreFile::make(const QString &path, const std::vector<Migration> &migrations)
{
    const QFileInfo info(path);
    if (info.exists() || info.isSymLink())
        return nameTaken(path);
    const QString part = info.dir().filePath(u'.' + info.fileName() + u'.' +
                                             QUuid::createUuid().toString(QUuid::Id128).first(8) + u".part");
    {
        // Asked of the system first: SQLite only says that it cannot open the file, not why.
        QFile file(part);
        if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
            return Error{.code = Error::Code::FileUnwritable, .detail = file.errorString(), .file = path};
    }
    NewStoreFile file(path, part);
    Opened connection = Connection::open(part, Connection::Mode::Create, 0);
    if (!connection)
        return inFile(connection.error(), path);
    file.m_connection = std::move(connection).value();
    // The identity goes first and not into a log, so that the header always tells what the file is.
    if (const Result<void> marked = file.m_connection->exec(u"PRAGMA application_id = %1"_s.arg(StoreApplicationId));
        !marked)
        return inFile(marked.error(), path);
    if (const Result<void> done = migrate(*file.m_connection, 0, migrations); !done)
        return inFile(done.error(), path);
    return file;
}

NewStoreFile::NewStoreFile(NewStoreFile &&other) noexcept
    : m_path(other.m_path)
    , m_part(std::exchange(other.m_part, {}))
    , m_connection(std::move(other.m_connection))
{
}

NewStoreFile::~NewStoreFile()
{
    discard();
}

void NewStoreFile::discard()
{
    m_connection.reset();
    if (m_part.isEmpty())
        return;
    QFile::remove(m_part);
    QFile::remove(m_part + u"-journal");
}

Result<void> NewStoreFile::giveName()
{
    m_connection.reset();
    QFile file(m_part);
    if (!file.rename(m_path)) {
        if (QFileInfo::exists(m_path))
            return nameTaken(m_path);
        return Error{.code = Error::Code::FileUnwritable, .detail = file.errorString(), .file = m_path};
    }
    m_part.clear();
    syncFolderOf(m_path);
    return {};
}

} // namespace pei
