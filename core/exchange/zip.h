// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/support/result.h"

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QStringList>

#include <vector>

namespace pei {

// A ZIP archive in memory, from anybody: nothing is unpacked before its size is known and allowed, and never more than
// it says. Stored and deflated entries, no ZIP64, no encryption: what spreadsheets are made of.
class ZipArchive
{
public:
    static constexpr qint64 MostBytesOfAPart = qint64(96) << 20;
    static constexpr qint64 MostBytes = qint64(256) << 20; // of all parts together
    static constexpr int MostParts = 4096;

    // SheetDamaged where the bytes are no whole archive or its directory is not consistent, SheetLocked where it is
    // encrypted, FileTooLarge where it says it holds more than is allowed.
    static Result<ZipArchive> open(const QByteArray &bytes);

    bool contains(const QString &name) const { return m_parts.contains(name); }
    QStringList names() const { return m_parts.keys(); } // in no order
    // SheetDamaged with the part's name where it is missing, does not unpack or is not what its checksum says.
    Result<QByteArray> part(const QString &name) const;
    // SheetDamaged with the name of the first part, in order of names, that is not whole, also one that nobody asks
    // for: a file that was hurt anywhere is not to be trusted.
    Result<void> check() const;

private:
    struct Part
    {
        quint32 at = 0; // of its local header
        quint32 packed = 0;
        quint32 size = 0;
        quint32 checksum = 0;
        quint16 method = 0;
        QByteArray name; // as it is written, here and in the local header
    };

    QByteArray m_bytes;
    QHash<QString, Part> m_parts;
};

} // namespace pei
