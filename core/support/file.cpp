// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/support/file.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <cerrno>

namespace pei {

namespace {
constexpr qint64 MaxMiB = 256;
}

Result<QByteArray> readFile(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return Error{Error::Code::FileMissing, {}, path, 0, 0};
    // A folder, a pipe or a device is no report, and reading one may never end.
    if (!info.isFile())
        return Error{Error::Code::UnknownFormat, {}, path, 0, 0};
    if (info.size() > MaxMiB << 20)
        return Error{Error::Code::FileTooLarge, {}, path, 0, int(MaxMiB)};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Code::FileUnreadable, file.errorString(), path, 0, 0};
    QByteArray bytes = file.readAll();
    if (file.error() != QFileDevice::NoError)
        return Error{Error::Code::FileUnreadable, file.errorString(), path, 0, 0};
    return bytes;
}

Result<void> writeFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    errno = 0;
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return {};
    // Qt calls it an unknown error; a person wants to know which disk to tidy.
    const bool full = errno == ENOSPC || errno == EDQUOT;
    return Error{full ? Error::Code::StoreFull : Error::Code::FileUnwritable, file.errorString(), path, 0, 0};
}

} // namespace pei
