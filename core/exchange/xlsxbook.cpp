// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xlsxbook.h"

#include "core/support/file.h"

#include <QRegularExpression>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace pei {

namespace {

// "_x0041_" in a text would be read as the character it spells: its first sign is spelt instead.
QByteArray spelt(const QString &text)
{
    static const QRegularExpression escape(u"_(?=x[0-9A-Fa-f]{4}_)"_s);
    return QString(text).replace(escape, u"_x005F_"_s).toUtf8();
}

} // namespace

XlsxBook::XlsxBook()
{
    if (!m_folder.isValid() || !loadXlsxLibrary())
        return;
    m_folderPath = m_folder.path().toLocal8Bit();
    m_path = m_folder.filePath(u"book.xlsx"_s).toLocal8Bit();
    lxw_workbook_options options = {};
    options.tmpdir = m_folderPath.data();
    m_book = workbook_new_opt(m_path.constData(), &options);
}

XlsxBook::~XlsxBook()
{
    if (m_book != nullptr)
        lxw_workbook_free(m_book);
}

lxw_worksheet *XlsxBook::addSheet(const QString &name)
{
    return m_book != nullptr ? workbook_add_worksheet(m_book, name.toUtf8().constData()) : nullptr;
}

lxw_format *XlsxBook::addFormat()
{
    lxw_format *format = workbook_add_format(m_book);
    format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
    return format;
}

void XlsxBook::write(lxw_worksheet *sheet, std::size_t row, std::size_t column, const QString &text, lxw_format *format)
{
    if (text.isEmpty())
        note(worksheet_write_blank(sheet, xlsxRow(row), xlsxColumn(column), format));
    else
        note(worksheet_write_string(sheet, xlsxRow(row), xlsxColumn(column), spelt(text).constData(), format));
}

void XlsxBook::write(lxw_worksheet *sheet, std::size_t row, std::size_t column, double number, lxw_format *format)
{
    if (std::isfinite(number))
        note(worksheet_write_number(sheet, xlsxRow(row), xlsxColumn(column), number, format));
    else
        note(LXW_ERROR_PARAMETER_VALIDATION);
}

void XlsxBook::note(lxw_error error)
{
    if (m_error == LXW_NO_ERROR)
        m_error = error;
}

Result<QByteArray> XlsxBook::finish()
{
    if (m_book == nullptr)
        return Error{.code = Error::Code::FileUnwritable,
                     .detail = m_folder.isValid() ? xlsxLibraryName() : m_folder.errorString()};
    lxw_workbook *const closed = std::exchange(m_book, nullptr);
    note(workbook_close(closed));
    if (m_error != LXW_NO_ERROR)
        return Error{.code = Error::Code::FileUnwritable, .detail = QString::fromUtf8(lxw_strerror(m_error))};
    return readFile(QString::fromLocal8Bit(m_path));
}

int xlsxLines(const QString &text, double width, bool bold)
{
    // Of a digit's width, which a column's width is counted in.
    constexpr double Capital = 1.25;
    constexpr double Bold = 1.08;
    constexpr double Space = 0.5;
    int lines = 1;
    double used = 0;
    for (const QStringView word : QStringView(text).split(u' ')) {
        double wide = 0;
        for (const QChar c : word)
            wide += c.isUpper() ? Capital : 1;
        wide *= bold ? Bold : 1;
        if (used > 0 && used + Space + wide > width) {
            ++lines;
            used = 0;
        }
        used += (used > 0 ? Space : 0) + wide;
        for (; used > width; used -= width)
            ++lines;
    }
    return lines;
}

double xlsxFigureWidth(double figure, bool bold)
{
    constexpr int LeastDecimals = 2;
    constexpr int MostDecimals = 6;
    constexpr double Bold = 1.1;
    QString text = QString::number(std::abs(figure), 'f', MostDecimals);
    const qsizetype whole = text.indexOf(u'.');
    while (text.endsWith(u'0') && text.size() > whole + 1 + LeastDecimals)
        text.chop(1);
    const qsizetype signs = (whole - 1) / 3 + (figure < 0 ? 1 : 0);
    return double(text.size() + signs + 1) * (bold ? Bold : 1);
}

} // namespace pei
