// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/backup.h"

#include "core/store/connection.h"
#include "core/store/storefile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QUuid>

#include <algorithm>
#include <cstdio>

using namespace Qt::Literals::StringLiterals;

namespace pei {

namespace {

Result<void> checkCopy(const QString &path)
{
    const auto copy = Connection::open(path, Connection::Mode::ReadOnly, 0);
    if (!copy)
        return copy.error();
    const Result<QVariant> answer = copy.value()->value(u"PRAGMA integrity_check"_s);
    if (!answer)
        return answer.error();
    if (answer.value().toString() != u"ok")
        return Error{.code = Error::Code::StoreDamaged, .detail = answer.value().toString()};
    return {};
}

// Over what is there, in one step; QFile::rename would refuse.
bool renameOver(const QString &from, const QString &to)
{
#ifdef Q_OS_UNIX
    return std::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) == 0;
#else
    return (!QFile::exists(to) || QFile::remove(to)) && QFile::rename(from, to);
#endif
}

Result<void> copyTo(const Connection &connection, const QString &target, bool replace)
{
    const QFileInfo info(target);
    const QString part = info.dir().filePath(u'.' + info.fileName() + u'.' +
                                             QUuid::createUuid().toString(QUuid::Id128).first(8) + u".part");
    const auto failed = [&](Error error) {
        QFile::remove(part);
        error.file = target;
        return error;
    };
    {
        // Asked of the system first: SQLite only says that it cannot open the file, not why. It takes an empty one.
        QFile file(part);
        if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
            return Error{.code = Error::Code::FileUnwritable, .detail = file.errorString(), .file = target};
    }
    Statement vacuum(connection, u"VACUUM INTO ?"_s);
    if (!vacuum.run({part}))
        return failed(vacuum.error());
    if (const Result<void> checked = checkCopy(part); !checked)
        return failed(checked.error());
    if (!syncFile(part))
        return failed({.code = Error::Code::FileUnwritable, .detail = qt_error_string()});
    if (replace ? !renameOver(part, target) : !QFile::rename(part, target))
        return failed({.code = Error::Code::FileUnwritable, .detail = qt_error_string()});
    syncFolderOf(target);
    return {};
}

} // namespace

Result<void> copyStore(const Connection &connection, const QString &target)
{
    return copyTo(connection, target, false);
}

Result<void> replaceByCopy(const Connection &connection, const QString &target)
{
    return copyTo(connection, target, true);
}

QString migrationBackupName(const QString &store, int version)
{
    const QString first = store + u".bak-v%1"_s.arg(version);
    QString name = first;
    for (int i = 2; QFileInfo::exists(name); ++i)
        name = first + u".%1"_s.arg(i);
    return name;
}

std::vector<StoreBackup> backupsOf(const QString &store)
{
    const QFileInfo info(QFileInfo(store).canonicalFilePath());
    const QRegularExpression form(QRegularExpression::anchoredPattern(
        QRegularExpression::escape(info.fileName()) +
        uR"(\.bak-(?:v(?<version>\d{1,6})|(?<date>\d{4}-\d\d-\d\d)-(?<time>\d{6}))(?:\.\d+)?)"_s));
    std::vector<StoreBackup> backups;
    for (const QFileInfo &file : info.dir().entryInfoList(QDir::Files | QDir::Hidden)) {
        const QRegularExpressionMatch match = form.match(file.fileName());
        if (!match.hasMatch())
            continue;
        StoreBackup backup{file.absoluteFilePath(), std::nullopt, file.lastModified().toUTC(), file.size()};
        if (!match.captured(u"version"_s).isEmpty())
            backup.version = match.captured(u"version"_s).toInt();
        else // the file's own time may be that of a copying
            backup.made = QDateTime(QDate::fromString(match.captured(u"date"_s), u"yyyy-MM-dd"_s),
                                    QTime::fromString(match.captured(u"time"_s), u"HHmmss"_s))
                              .toUTC();
        backups.push_back(std::move(backup));
    }
    std::stable_sort(backups.begin(), backups.end(),
                     [](const StoreBackup &a, const StoreBackup &b) { return a.made > b.made; });
    return backups;
}

Result<void> backUpBeforeImport(const Connection &connection, const QString &store, const QDateTime &when)
{
    const QFileInfo info(store);
    const QString first = info.fileName() + u".bak-" + when.toLocalTime().toString(u"yyyy-MM-dd-HHmmss"_s);
    QString name = first;
    for (int i = 2; info.dir().exists(name); ++i)
        name = first + u".%1"_s.arg(i);
    if (const Result<void> copied = copyStore(connection, info.dir().filePath(name)); !copied)
        return copied;
    // Only what is certainly ours, never what a person called by a name of their own.
    const QString form = QRegularExpression::escape(info.fileName()) + uR"(\.bak-\d{4}-\d\d-\d\d-\d{6}(\.\d+)?)"_s;
    const QRegularExpression ours(QRegularExpression::anchoredPattern(form));
    // Left by a program that was stopped in the midst of it: nobody else makes copies of a store we may write.
    const QRegularExpression halves(QRegularExpression::anchoredPattern(u"\\."_s + form + uR"(\.[0-9a-f]{8}\.part)"_s));
    for (const QString &half : info.dir().entryList(QDir::Files | QDir::Hidden).filter(halves))
        QFile::remove(info.dir().filePath(half));
    QStringList kept = info.dir().entryList(QDir::Files | QDir::Hidden, QDir::Time).filter(ours);
    kept.removeOne(name);
    for (qsizetype i = ImportBackupsKept - 1; i < kept.size(); ++i)
        QFile::remove(info.dir().filePath(kept[i]));
    return {};
}

} // namespace pei
