// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/connection.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QUrl>
#include <QUuid>

using namespace Qt::Literals::StringLiterals;

namespace pei {

namespace {

// Primary result codes of SQLite; the low byte of an extended code.
enum SqliteCode { Busy = 5, Locked = 6, ReadOnly = 8, Corrupt = 11, Full = 13, CannotOpen = 14, NotADatabase = 26 };

// Of an input or output error: it was the locking that failed. RDLOCK, CHECKRESERVEDLOCK, LOCK, UNLOCK, SHMLOCK.
bool isAboutLocks(int code)
{
    return code == 2314 || code == 3594 || code == 3850 || code == 2058 || code == 5130;
}

} // namespace

Error storeError(int code, const QString &detail)
{
    if (isAboutLocks(code))
        return {.code = Error::Code::StoreWithoutLocks, .detail = detail};
    switch (code & 0xff) {
    case Busy:
    case Locked:
        return {.code = Error::Code::StoreBusy};
    case ReadOnly:
        return {.code = Error::Code::StoreReadOnly, .detail = detail};
    case Corrupt:
    case NotADatabase: // the header was ours: the pages behind it are not
        return {.code = Error::Code::StoreDamaged, .detail = detail};
    case Full:
        return {.code = Error::Code::StoreFull, .detail = detail};
    case CannotOpen:
        return {.code = Error::Code::FileUnreadable, .detail = detail};
    }
    return {.code = Error::Code::StoreFailed, .detail = detail};
}

Error storeError(const QSqlError &error)
{
    return storeError(error.nativeErrorCode().toInt(),
                      error.databaseText().isEmpty() ? error.driverText() : error.databaseText());
}

Result<std::unique_ptr<Connection>> Connection::open(const QString &path, Mode mode, int busyTimeoutMs)
{
    std::unique_ptr<Connection> connection(
        new Connection(u"pei-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces)));
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, connection->m_name);
    if (!database.isValid())
        return Error{.code = Error::Code::StoreFailed, .detail = database.lastError().text()};
    // As a URI, since only its mode keeps SQLite from making a file that has just been removed.
    QString name = QString::fromLatin1(QUrl::fromLocalFile(path).toEncoded());
    QString options = u"QSQLITE_OPEN_URI;QSQLITE_BUSY_TIMEOUT=%1"_s.arg(busyTimeoutMs);
    switch (mode) {
    case Mode::Create:
        name += u"?mode=rwc";
        break;
    case Mode::ReadWrite:
        name += u"?mode=rw";
        break;
    case Mode::ReadOnly:
        name += u"?mode=ro";
        options += u";QSQLITE_OPEN_READONLY";
        break;
    }
    database.setConnectOptions(options);
    database.setDatabaseName(name);
    if (!database.open())
        return storeError(database.lastError());
    // Per connection, and foreign_keys not within a transaction. A file may come from anywhere: its schema is not
    // trusted to call functions.
    for (const QString &pragma : {u"PRAGMA trusted_schema = OFF"_s, u"PRAGMA cell_size_check = ON"_s,
                                  u"PRAGMA foreign_keys = ON"_s, u"PRAGMA synchronous = FULL"_s}) {
        if (const Result<void> done = connection->exec(pragma); !done)
            return done.error();
    }
    return connection;
}

Connection::~Connection()
{
    {
        QSqlDatabase database = QSqlDatabase::database(m_name, false);
        database.close();
    }
    QSqlDatabase::removeDatabase(m_name);
}

Result<void> Connection::exec(const QString &sql) const
{
    QSqlQuery query(QSqlDatabase::database(m_name, false));
    if (!query.exec(sql))
        return storeError(query.lastError());
    return {};
}

Result<QVariant> Connection::value(const QString &sql) const
{
    QSqlQuery query(QSqlDatabase::database(m_name, false));
    query.setForwardOnly(true);
    if (!query.exec(sql))
        return storeError(query.lastError());
    if (query.next())
        return query.value(0);
    if (query.lastError().isValid())
        return storeError(query.lastError());
    return QVariant();
}

Statement::Statement(const Connection &connection, const QString &sql)
    : m_query(QSqlDatabase::database(connection.m_name, false))
{
    m_query.setForwardOnly(true);
    m_prepared = m_query.prepare(sql);
}

void Statement::bind(int position, const QVariant &value)
{
    // QtSql takes a null QString for NULL; only a null QVariant is meant so.
    const bool emptyText = value.typeId() == QMetaType::QString && !value.isNull() && value.toString().isNull();
    m_query.bindValue(position, emptyText ? QVariant(u""_s) : value);
}

bool Statement::run(std::initializer_list<QVariant> values)
{
    int position = 0;
    for (const QVariant &value : values)
        bind(position++, value);
    return m_prepared && m_query.exec();
}

bool Statement::run(const std::vector<QVariant> &values)
{
    int position = 0;
    for (const QVariant &value : values)
        bind(position++, value);
    return m_prepared && m_query.exec();
}

Error Statement::error() const
{
    return storeError(m_query.lastError());
}

Result<void> Statement::end()
{
    if (m_query.lastError().isValid())
        return error();
    m_query.finish();
    return {};
}

Result<qint64> Statement::insertRow(std::initializer_list<QVariant> values)
{
    qint64 key = 0;
    const Result<void> done = forEach(values, [&] { key = integer(0); });
    if (!done)
        return done.error();
    return key;
}

std::optional<int> Statement::optionalInteger(int column) const
{
    return isNull(column) ? std::optional<int>() : std::optional<int>(smallInteger(column));
}

QString placeholders(std::size_t rows, int columns)
{
    const QString row = u'(' + QStringList(columns, u"?"_s).join(u", "_s) + u')';
    return QStringList(qsizetype(rows), row).join(u", "_s);
}

QVariant bound(Value value)
{
    return value ? QVariant(*value) : QVariant(QMetaType::fromType<double>());
}

QVariant bound(std::optional<int> value)
{
    return value ? QVariant(*value) : QVariant(QMetaType::fromType<int>());
}

Transaction::~Transaction()
{
    // A failed COMMIT for a full disk may have rolled back already; then there is nothing left to do.
    if (m_open)
        static_cast<void>(m_connection.exec(u"ROLLBACK"_s));
}

Result<void> Transaction::begin()
{
    Result<void> done = m_connection.exec(u"BEGIN IMMEDIATE"_s);
    m_open = bool(done);
    return done;
}

Result<void> Transaction::commit()
{
    Result<void> done = m_connection.exec(u"COMMIT"_s);
    m_open = !done;
    return done;
}

Savepoint::~Savepoint()
{
    if (!m_open)
        return;
    static_cast<void>(m_connection.exec(u"ROLLBACK TO part"_s));
    static_cast<void>(m_connection.exec(u"RELEASE part"_s));
}

Result<void> Savepoint::begin()
{
    Result<void> done = m_connection.exec(u"SAVEPOINT part"_s);
    m_open = bool(done);
    return done;
}

Result<void> Savepoint::keep()
{
    Result<void> done = m_connection.exec(u"RELEASE part"_s);
    m_open = !done;
    return done;
}

} // namespace pei
