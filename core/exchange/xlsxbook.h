// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/spreadsheetlook.h"
#include "core/exchange/xlsxlibrary.h"
#include "core/support/result.h"

#include <QByteArray>
#include <QTemporaryDir>

namespace pei {

// An XLSX on its way: libxlsxwriter's workbook, with our texts and its first error kept. For one thread.
class XlsxBook
{
    Q_DISABLE_COPY_MOVE(XlsxBook)

public:
    XlsxBook();
    ~XlsxBook();

    lxw_workbook *book() const { return m_book; } // nullptr: nowhere or nothing to write it with; finish() says why
    lxw_worksheet *addSheet(const QString &name);
    lxw_format *addFormat();
    // A cell that shows text, and never runs it. Empty texts write the format alone.
    void write(lxw_worksheet *sheet, std::size_t row, std::size_t column, const QString &text,
               lxw_format *format = nullptr);
    void write(lxw_worksheet *sheet, std::size_t row, std::size_t column, double number, lxw_format *format = nullptr);
    void note(lxw_error error); // remembers the first that is one

    // The whole file. Closes the book. Error: FileUnwritable.
    Result<QByteArray> finish();

private:
    QTemporaryDir m_folder;
    QByteArray m_path;
    QByteArray m_folderPath;
    lxw_workbook *m_book = nullptr;
    lxw_error m_error = LXW_NO_ERROR;
};

// How many lines the text takes in a column of that many characters, as far as one can tell without its font: rows are
// given heights, since not every program finds them when it opens a file.
int xlsxLines(const QString &text, double width, bool bold = false);

// The width of a column that shows the figure as XlsxFigure does, in characters: a narrower one shows "###".
inline constexpr char XlsxFigure[] = "#,##0.00####";
double xlsxFigureWidth(double figure, bool bold = false);

inline lxw_color_t xlsxColour(QRgb colour)
{
    return colour & 0xffffff;
}
inline lxw_row_t xlsxRow(std::size_t row)
{
    return lxw_row_t(row);
}
inline lxw_col_t xlsxColumn(std::size_t column)
{
    return lxw_col_t(column);
}

} // namespace pei
