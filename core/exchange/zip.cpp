// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/zip.h"

#include <QtEndian>

#include <zlib.h>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace pei {

namespace {

constexpr qsizetype EndSize = 22;
constexpr qsizetype LongestComment = 65535;
constexpr qsizetype CentralSize = 46;
constexpr qsizetype LocalSize = 30;
constexpr quint32 EndMark = 0x06054b50;
constexpr quint32 CentralMark = 0x02014b50;
constexpr quint32 LocalMark = 0x04034b50;
constexpr quint32 Zip64Size = 0xffffffff;

template <typename T>
T littleEndian(const QByteArray &bytes, qsizetype at)
{
    return qFromLittleEndian<T>(bytes.constData() + at);
}

Error damaged(const QString &what)
{
    return {.code = Error::Code::SheetDamaged, .detail = what};
}

// Exactly size bytes, or nothing.
std::optional<QByteArray> inflated(const char *packed, quint32 length, quint32 size)
{
    QByteArray out(qsizetype(size), Qt::Uninitialized);
    z_stream stream = {};
    if (inflateInit2(&stream, -MAX_WBITS) != Z_OK)
        return std::nullopt;
    char beyond = 0; // where a stream has more than it says, it comes here
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(packed)); // zlib's interface is older than const
    stream.avail_in = length;
    stream.next_out = reinterpret_cast<Bytef *>(size > 0 ? out.data() : &beyond);
    stream.avail_out = size > 0 ? size : 1;
    int state = inflate(&stream, Z_FINISH);
    if (size > 0 && state == Z_BUF_ERROR && stream.avail_out == 0) {
        stream.next_out = reinterpret_cast<Bytef *>(&beyond);
        stream.avail_out = 1;
        state = inflate(&stream, Z_FINISH);
    }
    const bool whole = state == Z_STREAM_END && stream.total_out == size;
    inflateEnd(&stream);
    return whole ? std::optional(out) : std::nullopt;
}

} // namespace

Result<ZipArchive> ZipArchive::open(const QByteArray &bytes)
{
    // The end of the directory stands before a comment of any length.
    qsizetype end = -1;
    const qsizetype first = std::max<qsizetype>(0, bytes.size() - EndSize - LongestComment);
    for (qsizetype at = bytes.size() - EndSize; at >= first && end < 0; --at) {
        if (littleEndian<quint32>(bytes, at) == EndMark)
            end = at;
    }
    if (end < 0)
        return damaged(u"ZIP"_s);
    const int count = littleEndian<quint16>(bytes, end + 10);
    const qsizetype directorySize = littleEndian<quint32>(bytes, end + 12);
    const qsizetype directory = littleEndian<quint32>(bytes, end + 16);
    qsizetype at = directory;
    if (littleEndian<quint16>(bytes, end + 8) != count)
        return damaged(u"ZIP"_s);
    if (count > MostParts)
        return Error{.code = Error::Code::FileTooLarge, .number = int(MostBytes >> 20)};
    ZipArchive archive;
    archive.m_bytes = bytes;
    qint64 total = 0;
    for (int i = 0; i < count; ++i) {
        if (at + CentralSize > end || littleEndian<quint32>(bytes, at) != CentralMark)
            return damaged(u"ZIP"_s);
        const quint16 flags = littleEndian<quint16>(bytes, at + 8);
        Part part;
        part.method = littleEndian<quint16>(bytes, at + 10);
        part.checksum = littleEndian<quint32>(bytes, at + 16);
        part.packed = littleEndian<quint32>(bytes, at + 20);
        part.size = littleEndian<quint32>(bytes, at + 24);
        part.at = littleEndian<quint32>(bytes, at + 42);
        const qsizetype nameLength = littleEndian<quint16>(bytes, at + 28);
        const qsizetype more = qsizetype(littleEndian<quint16>(bytes, at + 30)) + littleEndian<quint16>(bytes, at + 32);
        if (at + CentralSize + nameLength + more > end)
            return damaged(u"ZIP"_s);
        part.name = bytes.mid(at + CentralSize, nameLength);
        const QString name = QString::fromUtf8(part.name).replace(u'\\', u'/');
        if (flags & 1)
            return Error{.code = Error::Code::SheetLocked};
        if (part.size == Zip64Size || part.packed == Zip64Size || part.at == Zip64Size || part.size > MostBytesOfAPart)
            return Error{.code = Error::Code::FileTooLarge, .number = int(MostBytesOfAPart >> 20)};
        total += part.size;
        if (total > MostBytes)
            return Error{.code = Error::Code::FileTooLarge, .number = int(MostBytes >> 20)};
        if (archive.m_parts.contains(name))
            return damaged(name);
        archive.m_parts.insert(name, part);
        at += CentralSize + nameLength + more;
    }
    if (at != directory + directorySize)
        return damaged(u"ZIP"_s);
    return archive;
}

Result<QByteArray> ZipArchive::part(const QString &name) const
{
    const auto found = m_parts.constFind(name);
    if (found == m_parts.constEnd())
        return damaged(name);
    const qsizetype at = qsizetype(found->at);
    if (at + LocalSize > m_bytes.size() || littleEndian<quint32>(m_bytes, at) != LocalMark)
        return damaged(name);
    const qsizetype nameLength = littleEndian<quint16>(m_bytes, at + 26);
    const qsizetype data = at + LocalSize + nameLength + littleEndian<quint16>(m_bytes, at + 28);
    if (data + qsizetype(found->packed) > m_bytes.size() ||
        QByteArrayView(m_bytes).sliced(at + LocalSize, nameLength) != found->name)
        return damaged(name);
    std::optional<QByteArray> bytes;
    if (found->method == 0 && found->packed == found->size)
        bytes = m_bytes.mid(data, qsizetype(found->size));
    else if (found->method == 8)
        bytes = inflated(m_bytes.constData() + data, found->packed, found->size);
    if (!bytes || crc32(0, reinterpret_cast<const Bytef *>(bytes->constData()), uInt(bytes->size())) != found->checksum)
        return damaged(name);
    return *bytes;
}

Result<void> ZipArchive::check() const
{
    QStringList names = this->names();
    names.sort();
    for (const QString &name : names) {
        if (const Result<QByteArray> whole = part(name); !whole)
            return whole.error();
    }
    return {};
}

} // namespace pei
