// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/workbook.h"

#include "core/exchange/workbookparts.h"
#include "core/exchange/zip.h"

#include <QDateTime>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace pei {

namespace {

// What the part of a relationship names, seen from the folder of the part that has it.
QString resolved(const QString &folder, const QString &target)
{
    if (target.startsWith(u'/'))
        return target.sliced(1);
    QStringList names = folder.split(u'/', Qt::SkipEmptyParts);
    for (const QString &name : target.split(u'/', Qt::SkipEmptyParts)) {
        if (name == u".." && !names.isEmpty())
            names.removeLast();
        else if (name != u"." && name != u"..")
            names.append(name);
    }
    return names.join(u'/');
}

bool isOle(const QByteArray &bytes)
{
    return bytes.startsWith("\xD0\xCF\x11\xE0");
}
bool isZip(const QByteArray &bytes)
{
    return bytes.startsWith("PK\x03\x04");
}

} // namespace

QString WorkbookCell::shown() const
{
    const auto plain = [](double value) { return QString::number(value, 'g', 15); };
    switch (kind) {
    case Kind::Empty:
        return {};
    case Kind::Text:
    case Kind::Error:
        return text;
    case Kind::Number:
        return plain(number);
    case Kind::Percent:
        // Times a hundred, as it is shown; 0.07 * 100 has a tail that nobody typed.
        return QString::number(number * 100, 'g', 12) + u'%';
    case Kind::Date: {
        if (number < 0 || number > 3e6)
            return plain(number);
        const QDateTime moment =
            QDateTime(QDate(1899, 12, 30), QTime(0, 0), Qt::UTC).addMSecs(qint64(number * 86'400'000.0 + 0.5));
        return moment.time() == QTime(0, 0) ? moment.date().toString(Qt::ISODate)
                                            : moment.toString(u"yyyy-MM-dd HH:mm"_s);
    }
    case Kind::Boolean:
        return number != 0 ? u"VERDADERO"_s : u"FALSO"_s;
    }
    Q_UNREACHABLE();
}

const WorkbookCell &WorkbookSheet::at(std::size_t row, std::size_t column) const
{
    static const WorkbookCell empty;
    return row < rows.size() && column < rows[row].size() ? rows[row][column] : empty;
}

const WorkbookSheet *Workbook::sheet(const QString &name) const
{
    for (const WorkbookSheet &sheet : sheets) {
        if (sheet.name == name)
            return &sheet;
    }
    return nullptr;
}

QString cellName(std::size_t row, std::size_t column)
{
    QString letters;
    for (std::size_t rest = column + 1; rest > 0; rest = (rest - 1) / 26)
        letters.prepend(QChar(char16_t(u'A' + (rest - 1) % 26)));
    return letters + QString::number(row + 1);
}

bool looksLikeSpreadsheet(const QByteArray &bytes)
{
    return isOle(bytes) || isZip(bytes);
}

Result<Workbook> readWorkbook(const QByteArray &bytes)
{
    if (isOle(bytes))
        return Error{.code = Error::Code::SheetLocked};
    if (!isZip(bytes))
        return Error{.code = Error::Code::UnknownFormat};
    const Result<ZipArchive> archive = ZipArchive::open(bytes);
    if (!archive)
        return archive.error();
    if (archive.value().contains(u"content.xml"_s))
        return Error{.code = Error::Code::SheetOfOtherKind};
    if (const Result<void> whole = archive.value().check(); !whole)
        return whole.error();
    const auto part = [&](const QString &name) { return archive.value().part(name); };

    const Result<QByteArray> rootLinks = part(u"_rels/.rels"_s);
    if (!rootLinks)
        return rootLinks.error();
    const Result<Relationships> root = readRelationships(rootLinks.value(), u"_rels/.rels"_s);
    if (!root)
        return root.error();
    QString book;
    for (const Relationship &link : root.value()) {
        if (link.type.endsWith(u"/officeDocument"))
            book = resolved({}, link.target);
    }
    const QString folder = book.left(book.lastIndexOf(u'/') + 1);
    const QString linksName = folder + u"_rels/"_s + book.sliced(folder.size()) + u".rels"_s;
    const Result<QByteArray> bookText = part(book);
    if (!bookText)
        return bookText.error();
    const Result<QByteArray> linksText = part(linksName);
    if (!linksText)
        return linksText.error();
    const Result<Relationships> links = readRelationships(linksText.value(), linksName);
    if (!links)
        return links.error();
    const Result<BookParts> parts = readBook(bookText.value(), book);
    if (!parts)
        return parts.error();

    CellContext context;
    context.from1904 = parts.value().from1904;
    for (const Relationship &link : links.value()) {
        const QString name = resolved(folder, link.target);
        const bool isStrings = link.type.endsWith(u"/sharedStrings");
        if ((!isStrings && !link.type.endsWith(u"/styles")) || !archive.value().contains(name))
            continue;
        const Result<QByteArray> text = part(name);
        if (!text)
            return text.error();
        const Result<void> read = isStrings ? readSharedStrings(text.value(), name, context.strings)
                                            : readStyles(text.value(), name, context.styles);
        if (!read)
            return read.error();
    }
    Workbook workbook;
    for (const BookSheet &listed : parts.value().sheets) {
        for (const Relationship &link : links.value()) {
            // A chart's sheet has no cells.
            if (link.id != listed.link || !link.type.endsWith(u"/worksheet"))
                continue;
            const QString name = resolved(folder, link.target);
            const Result<QByteArray> text = part(name);
            if (!text)
                return text.error();
            WorkbookSheet &sheet = workbook.sheets.emplace_back();
            sheet.name = listed.name;
            sheet.hidden = listed.hidden;
            if (const Result<void> read = readSheet(text.value(), name, context, sheet); !read)
                return read.error();
        }
    }
    return workbook;
}

} // namespace pei
