// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv.h"

#include <QLocale>
#include <QStringDecoder>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace pei {

namespace {

// More than any plan has; a file of separators alone must not fill the memory.
constexpr std::size_t MostCells = 8'000'000;

// Signs that make Excel, Calc or Sheets run what follows; the full-width ones do in East Asian settings.
bool startsFormula(QChar c)
{
    return QStringView(u"=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20").contains(c);
}

// Position of the first sign that is no apostrophe.
qsizetype behindApostrophes(const QString &text)
{
    qsizetype at = 0;
    while (at < text.size() && text[at] == u'\'')
        ++at;
    return at;
}

bool isFigure(const QString &cell)
{
    return std::all_of(cell.begin(), cell.end(), [](QChar c) { return QStringView(u"0123456789.,-").contains(c); });
}

bool needsQuotes(const QString &cell, QChar separator)
{
    // A text: whichever separator is in force, since the file may be opened with another one.
    const QStringView signs = isFigure(cell) ? QStringView(u"\"\r\n") : QStringView(u"\",;\t\r\n");
    for (const QChar c : cell) {
        if (c == separator || signs.contains(c))
            return true;
    }
    return cell.startsWith(u' ') || cell.endsWith(u' ');
}

QString decoded(const QByteArray &bytes)
{
    const QByteArray text = bytes.startsWith("\xEF\xBB\xBF") ? bytes.sliced(3) : bytes;
    // One mark is the file's; a further one is a text's.
    QStringDecoder utf8(QStringConverter::Utf8, QStringConverter::Flag::ConvertInitialBom);
    const QString decoded = utf8(text);
    return utf8.hasError() ? QString::fromLatin1(text) : decoded;
}

} // namespace

QByteArray csvText(const CsvTable &table, const CsvForm &form)
{
    QString text;
    for (const std::vector<QString> &row : table) {
        for (std::size_t column = 0; column < row.size(); ++column) {
            if (column > 0)
                text += form.separator;
            const QString &cell = row[column];
            // A line of one empty cell would be no line at all.
            if (needsQuotes(cell, form.separator) || (row.size() == 1 && cell.isEmpty()))
                text += u'"' + QString(cell).replace(u'"', u"\"\""_s) + u'"';
            else
                text += cell;
        }
        text += u"\r\n"_s;
    }
    return (form.byteOrderMark ? QByteArray("\xEF\xBB\xBF") : QByteArray()) + text.toUtf8();
}

Result<CsvTable> parseCsv(const QByteArray &bytes, QChar separator)
{
    const QString text = decoded(bytes);
    CsvTable table;
    std::size_t cells = 0;
    bool quoted = false;
    bool inRow = false; // something of the row has been read
    bool wasQuoted = false;
    int quotedSince = 0;
    const auto cell = [&]() -> QString & {
        if (!inRow) {
            table.emplace_back().emplace_back();
            inRow = true;
            ++cells;
        }
        return table.back().back();
    };
    for (qsizetype i = 0; i < text.size() && cells < MostCells; ++i) {
        const QChar c = text[i];
        if (quoted) {
            if (c != u'"') {
                cell() += c;
            } else if (i + 1 < text.size() && text[i + 1] == u'"') {
                cell() += u'"';
                ++i;
            } else {
                quoted = false;
            }
        } else if (c == u'"' && !wasQuoted && cell().isEmpty()) {
            quoted = wasQuoted = true;
            quotedSince = int(table.size());
        } else if (c == separator) {
            cell();
            table.back().emplace_back();
            ++cells;
            wasQuoted = false;
        } else if (c == u'\n' || c == u'\r') {
            if (c == u'\r' && i + 1 < text.size() && text[i + 1] == u'\n')
                ++i;
            if (!inRow)
                table.emplace_back(); // an empty line keeps the rows' numbers right
            inRow = wasQuoted = false;
        } else {
            cell() += c;
        }
    }
    if (quoted)
        return Error{.code = Error::Code::TableUnreadable, .detail = u"\""_s, .number = quotedSince};
    if (cells >= MostCells)
        return Error{.code = Error::Code::TableUnreadable, .detail = u"…"_s, .number = int(table.size())};
    return table;
}

QString withoutFormula(const QString &text)
{
    const qsizetype at = behindApostrophes(text);
    return at < text.size() && startsFormula(text[at]) ? QString(u'\'' + text) : text;
}

QString formulaRestored(const QString &text)
{
    const qsizetype at = behindApostrophes(text);
    return at > 0 && at < text.size() && startsFormula(text[at]) ? text.sliced(1) : text;
}

QString csvNumber(double value, QChar decimal)
{
    QString text = QString::number(value, 'f', QLocale::FloatingPointShortest);
    if (decimal != u'.')
        text.replace(u'.', decimal);
    return text;
}

} // namespace pei
