// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/workbookparts.h"

#include "core/exchange/zip.h"

#include <QHash>
#include <QXmlStreamReader>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace pei {

namespace {

using Kind = WorkbookCell::Kind;

constexpr std::size_t MostRows = 1'048'576; // of any program
constexpr std::size_t MostColumns = 16'384;
constexpr double DaysTo1904 = 1462;

Error damaged(const QString &name, const QXmlStreamReader &xml)
{
    return {.code = Error::Code::SheetDamaged, .detail = name, .number = int(xml.lineNumber())};
}

// The next element's start; false at the end or at an error.
bool nextElement(QXmlStreamReader &xml)
{
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::DTD) {
            xml.raiseError(u"DTD"_s);
            return false;
        }
        if (token == QXmlStreamReader::StartElement)
            return true;
    }
    return false;
}

// What the first element must be called.
bool isRoot(QXmlStreamReader &xml, QStringView name)
{
    return nextElement(xml) && xml.name() == name;
}

// "_x0041_" is how control characters are written; "_x005F_" protects a text that looks so.
QString unescaped(const QString &text)
{
    qsizetype at = text.indexOf(u"_x"_s);
    if (at < 0)
        return text;
    QString out;
    qsizetype from = 0;
    for (; at >= 0; at = text.indexOf(u"_x"_s, at + 1)) {
        bool isHex = false;
        const ushort code =
            at + 7 <= text.size() && text[at + 6] == u'_' ? text.mid(at + 2, 4).toUShort(&isHex, 16) : 0;
        if (!isHex || at < from)
            continue;
        out += text.mid(from, at - from);
        out += QChar(code);
        from = at + 7;
    }
    return out + text.sliced(from);
}

// The text of an <si> or <is>: its runs, without the readings of East Asian ones.
QString readRichText(QXmlStreamReader &xml)
{
    QString text;
    while (xml.readNextStartElement()) {
        if (xml.name() == u"t") {
            text += xml.readElementText(QXmlStreamReader::SkipChildElements);
        } else if (xml.name() == u"r") {
            while (xml.readNextStartElement()) {
                if (xml.name() == u"t")
                    text += xml.readElementText(QXmlStreamReader::SkipChildElements);
                else
                    xml.skipCurrentElement();
            }
        } else {
            xml.skipCurrentElement();
        }
    }
    return unescaped(text);
}

// What a format code shows a number as.
Kind kindOfFormat(const QString &code)
{
    bool quoted = false;
    for (qsizetype i = 0; i < code.size(); ++i) {
        const QChar c = code[i].toLower();
        if (c == u'"') {
            quoted = !quoted;
        } else if (quoted) {
            continue;
        } else if (c == u'\\' || c == u'_' || c == u'*') {
            ++i; // the next character is drawn as it is
        } else if (c == u'[') {
            const qsizetype end = code.indexOf(u']', i);
            const QString inside = code.mid(i + 1, end - i - 1).toLower();
            if (inside == u"h" || inside == u"hh" || inside == u"m" || inside == u"mm" || inside == u"s" ||
                inside == u"ss")
                return Kind::Date; // elapsed time; colours and locales are no format
            if (end < 0)
                break;
            i = end;
        } else if (c == u';') {
            break; // of negative numbers
        } else if (c == u'%') {
            return Kind::Percent;
        } else if (c == u'd' || c == u'm' || c == u'y' || c == u'h' || c == u's') {
            return code.compare(u"general"_s, Qt::CaseInsensitive) == 0 ? Kind::Number : Kind::Date;
        }
    }
    return Kind::Number;
}

Kind kindOfFormat(int id, const QHash<int, QString> &custom)
{
    if (const auto own = custom.constFind(id); own != custom.constEnd())
        return kindOfFormat(*own);
    if (id == 9 || id == 10)
        return Kind::Percent;
    const bool isDate =
        (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58);
    return isDate ? Kind::Date : Kind::Number;
}

// "H9" gives row 8, column 7; false where it is no cell.
bool placeOf(QStringView name, std::size_t &row, std::size_t &column)
{
    std::size_t letters = 0;
    qsizetype i = 0;
    for (; i < name.size() && i < 3 && name[i] >= u'A' && name[i] <= u'Z'; ++i)
        letters = letters * 26 + std::size_t(name[i].unicode() - u'A' + 1);
    bool isNumber = false;
    const uint number = name.sliced(i).toUInt(&isNumber);
    if (i == 0 || !isNumber || number == 0 || number > MostRows || letters > MostColumns)
        return false;
    row = number - 1;
    column = letters - 1;
    return true;
}

class SheetReader
{
public:
    SheetReader(const QByteArray &text, CellContext &context, WorkbookSheet &sheet)
        : m_xml(text)
        , m_context(context)
        , m_sheet(sheet)
    {
    }

    Result<void> read(const QString &name)
    {
        if (!isRoot(m_xml, u"worksheet"))
            return damaged(name, m_xml);
        while (m_xml.readNextStartElement()) {
            if (m_xml.name() == u"sheetData")
                readRows();
            else
                m_xml.skipCurrentElement();
        }
        if (m_tooLarge)
            return Error{.code = Error::Code::FileTooLarge, .number = int(ZipArchive::MostBytes >> 20)};
        if (m_xml.hasError())
            return damaged(name, m_xml);
        return {};
    }

private:
    void readRows()
    {
        while (!m_tooLarge && m_xml.readNextStartElement()) {
            if (m_xml.name() != u"row") {
                m_xml.skipCurrentElement();
                continue;
            }
            if (const QStringView number = m_xml.attributes().value("r"_L1); !number.isEmpty()) {
                const uint row = number.toUInt();
                if (row == 0 || row > MostRows)
                    return m_xml.raiseError(u"row"_s);
                m_row = row - 1;
            }
            m_column = 0;
            while (!m_tooLarge && m_xml.readNextStartElement()) {
                if (m_xml.name() == u"c")
                    readCell();
                else
                    m_xml.skipCurrentElement();
            }
            ++m_row;
        }
    }

    void readCell()
    {
        const QXmlStreamAttributes attributes = m_xml.attributes();
        std::size_t row = m_row;
        std::size_t column = m_column;
        if (const QStringView place = attributes.value("r"_L1); !place.isEmpty() && !placeOf(place, row, column))
            return m_xml.raiseError(u"r"_s);
        if (row != m_row || column >= MostColumns)
            return m_xml.raiseError(u"r"_s);
        m_column = column + 1;
        const QString type = attributes.value("t"_L1).toString();
        const std::size_t style = attributes.value("s"_L1).toUInt();
        WorkbookCell cell;
        QString value;
        while (m_xml.readNextStartElement()) {
            if (m_xml.name() == u"v") {
                value = m_xml.readElementText(QXmlStreamReader::SkipChildElements);
            } else if (m_xml.name() == u"is") {
                cell.text = readRichText(m_xml);
                cell.kind = Kind::Text;
            } else {
                cell.isFormula = cell.isFormula || m_xml.name() == u"f";
                m_xml.skipCurrentElement();
            }
        }
        fill(cell, type, value, style);
        if (cell.kind != Kind::Empty && (cell.kind != Kind::Text || !cell.text.isEmpty()))
            put(row, column, std::move(cell));
    }

    void fill(WorkbookCell &cell, const QString &type, const QString &value, std::size_t style)
    {
        if (value.isEmpty() || cell.kind != Kind::Empty)
            return;
        if (type == u"s") {
            bool isNumber = false;
            const uint at = value.toUInt(&isNumber);
            if (!isNumber || at >= m_context.strings.size())
                return m_xml.raiseError(u"s"_s);
            cell.text = m_context.strings[at];
            cell.kind = Kind::Text;
        } else if (type == u"str" || type == u"inlineStr") {
            cell.text = unescaped(value);
            cell.kind = Kind::Text;
        } else if (type == u"e") {
            cell.text = value;
            cell.kind = Kind::Error;
        } else if (type == u"d") {
            cell.text = value; // an ISO date, which nobody types
            cell.kind = Kind::Text;
        } else {
            bool isNumber = false;
            cell.number = value.toDouble(&isNumber);
            if (!isNumber || !std::isfinite(cell.number))
                return m_xml.raiseError(u"v"_s);
            cell.kind = type == u"b"                      ? Kind::Boolean
                        : style < m_context.styles.size() ? m_context.styles[style]
                                                          : Kind::Number;
            if (cell.kind == Kind::Date && m_context.from1904)
                cell.number += DaysTo1904;
        }
    }

    void put(std::size_t row, std::size_t column, WorkbookCell cell)
    {
        if (m_sheet.rows.size() <= row)
            m_sheet.rows.resize(row + 1);
        std::vector<WorkbookCell> &cells = m_sheet.rows[row];
        if (cells.size() <= column) {
            const std::size_t more = column + 1 - cells.size();
            m_tooLarge = more > m_context.cellsLeft;
            if (m_tooLarge)
                return;
            m_context.cellsLeft -= more;
            cells.resize(column + 1);
        }
        cells[column] = std::move(cell);
    }

    QXmlStreamReader m_xml;
    CellContext &m_context;
    WorkbookSheet &m_sheet;
    std::size_t m_row = 0; // where the next one stands, if it does not say
    std::size_t m_column = 0;
    bool m_tooLarge = false;
};

} // namespace

Result<Relationships> readRelationships(const QByteArray &text, const QString &name)
{
    QXmlStreamReader xml(text);
    Relationships links;
    while (nextElement(xml)) {
        const QXmlStreamAttributes attributes = xml.attributes();
        if (xml.name() == u"Relationship")
            links.push_back({attributes.value("Id"_L1).toString(), attributes.value("Type"_L1).toString(),
                             attributes.value("Target"_L1).toString()});
    }
    if (xml.hasError())
        return damaged(name, xml);
    return links;
}

Result<BookParts> readBook(const QByteArray &text, const QString &name)
{
    QXmlStreamReader xml(text);
    BookParts parts;
    while (nextElement(xml)) {
        const QXmlStreamAttributes attributes = xml.attributes();
        if (xml.name() == u"workbookPr") {
            const QStringView epoch = attributes.value("date1904"_L1);
            parts.from1904 = epoch == u"1" || epoch == u"true";
        } else if (xml.name() == u"sheet") {
            BookSheet &sheet = parts.sheets.emplace_back();
            sheet.name = attributes.value("name"_L1).toString();
            const QStringView state = attributes.value("state"_L1);
            sheet.hidden = state == u"hidden" || state == u"veryHidden";
            for (const QXmlStreamAttribute &attribute : attributes) {
                // r:id, whatever the prefix and whichever of the two schemas.
                if (attribute.name() == u"id" && attribute.namespaceUri().contains(u"relationships"_s))
                    sheet.link = attribute.value().toString();
            }
        }
    }
    if (xml.hasError() || parts.sheets.empty())
        return damaged(name, xml);
    return parts;
}

Result<void> readSharedStrings(const QByteArray &text, const QString &name, std::vector<QString> &strings)
{
    QXmlStreamReader xml(text);
    if (!isRoot(xml, u"sst"))
        return damaged(name, xml);
    while (xml.readNextStartElement()) {
        if (xml.name() == u"si")
            strings.push_back(readRichText(xml));
        else
            xml.skipCurrentElement();
    }
    if (xml.hasError())
        return damaged(name, xml);
    return {};
}

Result<void> readStyles(const QByteArray &text, const QString &name, std::vector<Kind> &styles)
{
    QXmlStreamReader xml(text);
    if (!isRoot(xml, u"styleSheet"))
        return damaged(name, xml);
    QHash<int, QString> custom;
    while (xml.readNextStartElement()) {
        const bool isFormats = xml.name() == u"numFmts";
        if (!isFormats && xml.name() != u"cellXfs") {
            xml.skipCurrentElement();
            continue;
        }
        while (xml.readNextStartElement()) {
            const QXmlStreamAttributes attributes = xml.attributes();
            const int id = attributes.value("numFmtId"_L1).toInt();
            if (isFormats)
                custom.insert(id, attributes.value("formatCode"_L1).toString());
            else
                styles.push_back(kindOfFormat(id, custom));
            xml.skipCurrentElement();
        }
    }
    if (xml.hasError())
        return damaged(name, xml);
    return {};
}

Result<void> readSheet(const QByteArray &text, const QString &name, CellContext &context, WorkbookSheet &sheet)
{
    return SheetReader(text, context, sheet).read(name);
}

} // namespace pei
