// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/planstore.h"
#include "tests/support/examples.h"
#include "tests/support/printers.h"

#include <QDir>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QUuid>

#include <gtest/gtest.h>

namespace pei::test {

using namespace Qt::Literals::StringLiterals;

inline QDateTime someTime()
{
    return QDateTime(QDate(2026, 3, 4), QTime(15, 16, 17, 123), Qt::UTC);
}

inline Stamp stampOf(const QString &who)
{
    return {who, someTime()};
}

inline QByteArray contentOf(const QString &path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
    return file.readAll();
}

inline void writeFile(const QString &path, const QByteArray &content)
{
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    ASSERT_EQ(file.write(content), content.size());
}

// A connection beside the store's own: another program looking at, or meddling with, the same file.
class OtherProgram
{
public:
    explicit OtherProgram(const QString &path, bool readOnly = false)
        : m_name(QUuid::createUuid().toString())
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name);
        database.setConnectOptions(readOnly ? u"QSQLITE_OPEN_READONLY"_s : u"QSQLITE_BUSY_TIMEOUT=0"_s);
        database.setDatabaseName(path);
        EXPECT_TRUE(database.open());
    }
    ~OtherProgram()
    {
        QSqlDatabase::database(m_name, false).close();
        QSqlDatabase::removeDatabase(m_name);
    }
    void exec(const QString &sql)
    {
        QSqlQuery query(QSqlDatabase::database(m_name, false));
        EXPECT_TRUE(query.exec(sql)) << sql.toStdString() << ": " << query.lastError().text().toStdString();
    }
    QVariant value(const QString &sql)
    {
        QSqlQuery query(QSqlDatabase::database(m_name, false));
        EXPECT_TRUE(query.exec(sql)) << sql.toStdString() << ": " << query.lastError().text().toStdString();
        return query.next() ? query.value(0) : QVariant();
    }

private:
    QString m_name;
};

class StoreTest : public testing::Test
{
protected:
    QString path(const QString &name = u"plan.pei"_s) const { return m_folder.filePath(name); }
    QStringList files() const
    {
        return QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden | QDir::System, QDir::Name);
    }
    // A store of one plan; gives the plan's key.
    std::unique_ptr<PlanStore> storeOf(const Report &report, const ReportFile &file = {})
    {
        auto store = PlanStore::create(path(), [&](PlanStore &made) -> Result<void> {
            const auto key = made.addReport(report, file, stampOf(u"ana"_s));
            return key ? Result<void>() : key.error();
        });
        EXPECT_TRUE(store) << (store ? "" : store.error().detail.toStdString());
        return store ? std::move(store).value() : nullptr;
    }
    static StoredPlan onlyPlan(const PlanStore &store)
    {
        const auto plans = store.plans();
        EXPECT_TRUE(plans);
        if (!plans || plans.value().size() != 1) {
            ADD_FAILURE() << "not one plan";
            return {};
        }
        auto stored = store.load(plans.value().front().key);
        EXPECT_TRUE(stored) << (stored ? "" : stored.error().detail.toStdString());
        return stored ? std::move(stored).value() : StoredPlan();
    }
    QTemporaryDir m_folder;
};

} // namespace pei::test
