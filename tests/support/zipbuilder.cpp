// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/zipbuilder.h"

#include <QtEndian>

#include <zlib.h>

using namespace Qt::Literals::StringLiterals;

namespace pei::test {

namespace {

template <typename T>
QByteArray littleEndian(T value)
{
    QByteArray bytes(sizeof(T), '\0');
    qToLittleEndian(value, bytes.data());
    return bytes;
}

struct Entry
{
    QByteArray name;
    QByteArray packed;
    quint32 size = 0;
    quint32 checksum = 0;
    quint16 method = 0;
};

QByteArray archive(const std::vector<Entry> &entries)
{
    QByteArray bytes;
    QByteArray directory;
    for (const Entry &entry : entries) {
        // Version, flags, method, time and date, then what both headers say of the part.
        const QByteArray facts = littleEndian<quint16>(20) + littleEndian<quint16>(0) + littleEndian(entry.method) +
                                 littleEndian<quint32>(0) + littleEndian(entry.checksum) +
                                 littleEndian(quint32(entry.packed.size())) + littleEndian(entry.size) +
                                 littleEndian(quint16(entry.name.size())) + littleEndian<quint16>(0);
        directory += littleEndian<quint32>(0x02014b50) + littleEndian<quint16>(20) + facts + QByteArray(10, '\0') +
                     littleEndian(quint32(bytes.size())) + entry.name;
        bytes += littleEndian<quint32>(0x04034b50) + facts + entry.name + entry.packed;
    }
    const quint16 count = quint16(entries.size());
    return bytes + directory + littleEndian<quint32>(0x06054b50) + QByteArray(4, '\0') + littleEndian(count) +
           littleEndian(count) + littleEndian(quint32(directory.size())) + littleEndian(quint32(bytes.size())) +
           littleEndian<quint16>(0);
}

quint32 checksumOf(const QByteArray &bytes)
{
    return quint32(crc32(0, reinterpret_cast<const Bytef *>(bytes.constData()), uInt(bytes.size())));
}

} // namespace

QByteArray zipOf(const std::vector<std::pair<QString, QByteArray>> &parts)
{
    std::vector<Entry> entries;
    for (const auto &[name, bytes] : parts)
        entries.push_back({name.toUtf8(), bytes, quint32(bytes.size()), checksumOf(bytes), 0});
    return archive(entries);
}

QByteArray zipBomb(const QString &name, qint64 size, quint32 claimed)
{
    const QByteArray zeros(qsizetype(size), '\0');
    // A zlib stream without its head and its checksum is a plain deflated one; qCompress puts four bytes more in front.
    const QByteArray packed = qCompress(zeros).sliced(6).chopped(4);
    return archive({{name.toUtf8(), packed, claimed, checksumOf(zeros), 8}});
}

std::vector<std::pair<QString, QByteArray>> workbookParts(const QByteArray &rows, const QByteArray &strings,
                                                          const QByteArray &styles, const QByteArray &bookProperties)
{
    const QByteArray links = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    const auto link = [&](const char *id, const char *type, const char *target) -> QByteArray {
        return QByteArray("<Relationship Id=\"") + id + "\" Type=\"" + links + type + "\" Target=\"" + target + "\"/>";
    };
    const QByteArray rels = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";
    std::vector<std::pair<QString, QByteArray>> parts{
        {u"_rels/.rels"_s, rels + link("rId1", "/officeDocument", "xl/workbook.xml") + "</Relationships>"},
        {u"xl/workbook.xml"_s, "<workbook xmlns:r=\"" + links + "\">" + bookProperties +
                                   "<sheets><sheet name=\"Hoja1\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>"},
        {u"xl/_rels/workbook.xml.rels"_s, rels + link("rId1", "/worksheet", "worksheets/sheet1.xml") +
                                              link("rId2", "/sharedStrings", "sharedStrings.xml") +
                                              link("rId3", "/styles", "/xl/styles.xml") + "</Relationships>"},
        {u"xl/worksheets/sheet1.xml"_s, "<worksheet><sheetData>" + rows + "</sheetData></worksheet>"}};
    if (!strings.isEmpty())
        parts.emplace_back(u"xl/sharedStrings.xml"_s, "<sst>" + strings + "</sst>");
    if (!styles.isEmpty())
        parts.emplace_back(u"xl/styles.xml"_s, "<styleSheet>" + styles + "</styleSheet>");
    return parts;
}

} // namespace pei::test
