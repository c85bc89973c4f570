// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/storefile.h"

#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>
#include <QtEndian>

#include <algorithm>
#include <array>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

using namespace Qt::Literals::StringLiterals;

namespace pei {

namespace {

constexpr qsizetype HeaderSize = 100;
constexpr qsizetype PageSizeAt = 16;
constexpr qsizetype ChangeCounterAt = 24;
constexpr qsizetype PageCountAt = 28;
constexpr qsizetype UserVersionAt = 60;
constexpr qsizetype ApplicationIdAt = 68;
constexpr qsizetype PageCountValidForAt = 92;
constexpr QByteArrayView Magic("SQLite format 3\0", 16);

quint32 numberAt(const QByteArray &header, qsizetype at)
{
    return qFromBigEndian<quint32>(header.constData() + at);
}

// SQLite fills a last page that is cut short with zeros and says nothing. With a log or journal beside it the file may
// rightly be shorter than it says: it is about to be completed.
bool isCutShort(const QString &path, const QByteArray &header, qint64 size)
{
    if (numberAt(header, ChangeCounterAt) != numberAt(header, PageCountValidForAt) ||
        QFileInfo(path + QStringLiteral("-wal")).size() > 0 || QFileInfo(path + QStringLiteral("-journal")).size() > 0)
        return false;
    const qint64 stored = qFromBigEndian<quint16>(header.constData() + PageSizeAt);
    const qint64 pageSize = stored == 1 ? 65536 : stored;
    return size < pageSize * qint64(numberAt(header, PageCountAt));
}

} // namespace

Result<int> readStoreHeader(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return Error{.code = Error::Code::FileMissing, .file = path};
    if (!info.isFile())
        return Error{.code = Error::Code::StoreNotOurs, .file = path};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{.code = Error::Code::FileUnreadable, .detail = file.errorString(), .file = path};
    const QByteArray header = file.read(HeaderSize);
    if (header.isEmpty() && file.error() != QFileDevice::NoError)
        return Error{.code = Error::Code::FileUnreadable, .detail = file.errorString(), .file = path};
    if (!header.startsWith(Magic))
        return Error{.code = Error::Code::StoreNotOurs, .file = path};
    if (header.size() < HeaderSize)
        return Error{.code = Error::Code::StoreDamaged, .detail = u"file is truncated"_s, .file = path};
    if (numberAt(header, ApplicationIdAt) != StoreApplicationId)
        return Error{.code = Error::Code::StoreNotOurs, .file = path};
    if (isCutShort(info.canonicalFilePath(), header, file.size()))
        return Error{.code = Error::Code::StoreDamaged, .detail = u"file is truncated"_s, .file = path};
    return int(numberAt(header, UserVersionAt));
}

bool isNetworkFileSystem(QByteArrayView type)
{
    constexpr std::array prefixes{
        "nfs",    "cifs",  "smb",        "afs",        "ncpfs",       "9p",         "ceph",           "glusterfs",
        "lustre", "davfs", "fuse.sshfs", "fuse.davfs", "fuse.rclone", "fuse.gvfsd", "fuse.glusterfs", "webdav"};
    const QByteArray lower = type.toByteArray().toLower();
    return std::any_of(prefixes.begin(), prefixes.end(), [&](const char *prefix) { return lower.startsWith(prefix); });
}

bool isOnNetwork(const QString &path)
{
    const QStorageInfo storage(QFileInfo(path).absolutePath());
    // On Windows a share says NTFS; its device says //server/share.
    return isNetworkFileSystem(storage.fileSystemType()) || storage.device().startsWith("//") ||
           storage.device().startsWith("\\\\");
}

FileIdentity identityOf(const QString &path)
{
    FileIdentity identity{path, 0, 0};
#ifdef Q_OS_UNIX
    struct ::stat status = {};
    if (::stat(QFile::encodeName(path).constData(), &status) == 0) {
        identity.device = quint64(status.st_dev);
        identity.inode = quint64(status.st_ino);
    }
#else
    identity.inode = QFileInfo::exists(path) ? 1 : 0; // an open file cannot be removed there
#endif
    return identity;
}

bool FileIdentity::isThere() const
{
    return inode == 0 || identityOf(path) == *this;
}

bool syncFile(const QString &path)
{
#ifdef Q_OS_UNIX
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0)
        return false;
    const bool synced = ::fsync(descriptor) == 0;
    ::close(descriptor);
    return synced;
#else
    Q_UNUSED(path)
    return true;
#endif
}

void syncFolderOf(const QString &path)
{
#ifdef Q_OS_UNIX
    const QByteArray folder = QFile::encodeName(QFileInfo(path).absolutePath());
    const int descriptor = ::open(folder.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        return;
    ::fsync(descriptor);
    ::close(descriptor);
#else
    Q_UNUSED(path)
#endif
}

} // namespace pei
