// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/zipwriter.h"

#include <QtEndian>

#include <zlib.h>

namespace pei {

namespace {

constexpr quint16 Version = 20;
constexpr quint16 Stored = 0;
constexpr quint16 Deflated = 8;
constexpr quint16 NameInUtf8 = 0x0800;
constexpr quint32 NoDate = 0x00210000; // the first of January 1980, the earliest that there is

template <typename T>
QByteArray littleEndian(T value)
{
    QByteArray bytes(sizeof(T), '\0');
    qToLittleEndian(value, bytes.data());
    return bytes;
}

} // namespace

QByteArray zipOf(const std::vector<std::pair<QByteArray, QByteArray>> &parts)
{
    QByteArray bytes;
    QByteArray directory;
    for (const auto &[name, content] : parts) {
        const bool stored = name == "mimetype" || content.isEmpty();
        // A zlib stream without its head and its checksum is a plain deflated one; qCompress puts four bytes in front.
        const QByteArray packed = stored ? content : qCompress(content, 9).sliced(6).chopped(4);
        const auto checksum =
            quint32(crc32(0, reinterpret_cast<const Bytef *>(content.constData()), uInt(content.size())));
        QByteArray facts = littleEndian(Version);
        facts += littleEndian(NameInUtf8);
        facts += littleEndian(stored ? Stored : Deflated);
        facts += littleEndian(NoDate);
        facts += littleEndian(checksum);
        facts += littleEndian(quint32(packed.size()));
        facts += littleEndian(quint32(content.size()));
        facts += littleEndian(quint16(name.size()));
        facts += littleEndian(quint16(0)); // of further fields
        directory += littleEndian(quint32(0x02014b50));
        directory += littleEndian(Version);
        directory += facts;
        directory += QByteArray(10, '\0'); // comment, disk, attributes
        directory += littleEndian(quint32(bytes.size()));
        directory += name;
        bytes += littleEndian(quint32(0x04034b50));
        bytes += facts;
        bytes += name;
        bytes += packed;
    }
    const quint32 start = quint32(bytes.size());
    bytes += directory;
    bytes += littleEndian(quint32(0x06054b50));
    bytes += QByteArray(4, '\0'); // disks
    bytes += littleEndian(quint16(parts.size()));
    bytes += littleEndian(quint16(parts.size()));
    bytes += littleEndian(quint32(directory.size()));
    bytes += littleEndian(start);
    bytes += littleEndian(quint16(0)); // of a comment
    return bytes;
}

} // namespace pei
