// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/number.h"
#include "core/support/result.h"

#include <QSqlQuery>
#include <QString>
#include <QVariant>

#include <initializer_list>
#include <memory>
#include <optional>

class QSqlError;

namespace pei {

// What the database's own code (SQLite's, extended) means to us; detail is its text.
Error storeError(int code, const QString &detail);
Error storeError(const QSqlError &error);

// One database connection under a name of its own, closed and removed with this object. Statements made from it must
// end before it does. Belongs to the thread that opened it.
class Connection
{
    Q_DISABLE_COPY_MOVE(Connection)

public:
    enum class Mode {
        Create,    // makes the file
        ReadWrite, // the file must exist
        ReadOnly,
    };
    static Result<std::unique_ptr<Connection>> open(const QString &path, Mode mode, int busyTimeoutMs);
    ~Connection();

    const QString &name() const { return m_name; }
    Result<void> exec(const QString &sql) const;
    // First column of the first row; an invalid QVariant where there is no row.
    Result<QVariant> value(const QString &sql) const;

private:
    friend class Statement;
    explicit Connection(QString name)
        : m_name(std::move(name))
    {
    }
    QString m_name;
};

// One prepared statement, run any number of times.
class Statement
{
public:
    Statement(const Connection &connection, const QString &sql);

    // Binds in order and executes. False: error() says why.
    bool run(std::initializer_list<QVariant> values = {});
    bool run(const std::vector<QVariant> &values);
    bool next() { return m_query.next(); }
    Error error() const;
    // Runs and calls row() for each row.
    template <typename Row>
    Result<void> forEach(std::initializer_list<QVariant> values, Row &&row)
    {
        if (!run(values))
            return error();
        while (next())
            row();
        return end();
    }

    // For INSERT ... RETURNING id: gives the new row's key.
    Result<qint64> insertRow(std::initializer_list<QVariant> values);

    int changedRows() const { return m_query.numRowsAffected(); }
    qint64 integer(int column) const { return m_query.value(column).toLongLong(); }
    int smallInteger(int column) const { return m_query.value(column).toInt(); }
    QString text(int column) const { return m_query.value(column).toString(); }
    QByteArray bytes(int column) const { return m_query.value(column).toByteArray(); }
    double real(int column) const { return m_query.value(column).toDouble(); }
    bool isNull(int column) const { return m_query.isNull(column); }
    Value value(int column) const { return isNull(column) ? Value() : Value(real(column)); }
    std::optional<int> optionalInteger(int column) const;

private:
    void bind(int position, const QVariant &value);
    Result<void> end();
    QSqlQuery m_query;
    bool m_prepared = false;
};

// "(?, ?), (?, ?)": that many rows of so many columns.
QString placeholders(std::size_t rows, int columns);

// NULL for nullopt: ND is never 0.
QVariant bound(Value value);
QVariant bound(std::optional<int> value);

// Takes the right to write at once (a deferred transaction would fail half way); rolls back unless committed.
class Transaction
{
    Q_DISABLE_COPY_MOVE(Transaction)

public:
    explicit Transaction(const Connection &connection)
        : m_connection(connection)
    {
    }
    ~Transaction();
    Result<void> begin();
    Result<void> commit();

private:
    const Connection &m_connection;
    bool m_open = false;
};

// A part of a transaction that can be given up without the rest; rolls back unless kept.
class Savepoint
{
    Q_DISABLE_COPY_MOVE(Savepoint)

public:
    explicit Savepoint(const Connection &connection)
        : m_connection(connection)
    {
    }
    ~Savepoint();
    Result<void> begin();
    Result<void> keep();

private:
    const Connection &m_connection;
    bool m_open = false;
};

} // namespace pei
