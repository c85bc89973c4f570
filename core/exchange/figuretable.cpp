// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/figuretable.h"

#include "core/exchange/xlsxbook.h"

#include <algorithm>

namespace pei {

namespace {

constexpr double LeastWidth = 10; // in characters of the sheet
constexpr double MostWidth = 60;
constexpr double LineHeight = 15;  // points
constexpr double TallestRow = 409; // that a spreadsheet can show

double widthOf(const FigureTable &table, std::size_t column)
{
    double widest = 0;
    for (const TableRow &row : table.rows) {
        if (const auto *text = std::get_if<QString>(&row[column]))
            widest = std::max(widest, double(text->size()) + 2);
        else if (const auto *figure = std::get_if<double>(&row[column]))
            widest = std::max(widest, xlsxFigureWidth(*figure));
    }
    return std::clamp(widest, LeastWidth, MostWidth);
}

bool hasFigures(const FigureTable &table, std::size_t column)
{
    return std::any_of(table.rows.begin(), table.rows.end(),
                       [column](const TableRow &row) { return std::holds_alternative<double>(row[column]); });
}

// How the cells look. Words among figures («ND») stand below each other with them.
struct Formats
{
    Formats(XlsxBook &file, const SpreadsheetLook &look)
    {
        const auto make = [&file](bool right, int vertically) {
            lxw_format *format = file.addFormat();
            format_set_align(format, std::uint8_t(vertically));
            if (right)
                format_set_align(format, LXW_ALIGN_RIGHT);
            return format;
        };
        for (const bool right : {false, true}) {
            lxw_format *top = heads[right] = make(right, LXW_ALIGN_VERTICAL_CENTER);
            format_set_bold(top);
            format_set_text_wrap(top);
            format_set_bg_color(top, xlsxColour(look.head.fill));
            format_set_font_color(top, xlsxColour(look.head.text));
            words[right] = make(right, LXW_ALIGN_VERTICAL_TOP);
            format_set_text_wrap(words[right]);
        }
        figure = make(true, LXW_ALIGN_VERTICAL_TOP);
        format_set_num_format(figure, XlsxFigure);
        afterFigures = make(false, LXW_ALIGN_VERTICAL_TOP);
        format_set_text_wrap(afterFigures);
        format_set_indent(afterFigures, 1);
        for (std::size_t i = 0; i < states.size(); ++i) {
            states[i] = make(false, LXW_ALIGN_VERTICAL_TOP);
            format_set_indent(states[i], 1);
            if (look.states[i].fill != 0) {
                format_set_bg_color(states[i], xlsxColour(look.states[i].fill));
                format_set_font_color(states[i], xlsxColour(look.states[i].text));
            }
        }
    }

    std::array<lxw_format *, 2> heads{}; // left, right
    std::array<lxw_format *, 2> words{};
    std::array<lxw_format *, 4> states{}; // by Semaphore
    lxw_format *figure = nullptr;
    lxw_format *afterFigures = nullptr; // words that begin where figures end
};

} // namespace

QByteArray figureTableToCsv(const FigureTable &table, const CsvForm &form)
{
    const auto textOf = [&](const TableCell &cell) {
        if (const auto *number = std::get_if<double>(&cell))
            return csvNumber(*number, form.decimal);
        const auto *text = std::get_if<QString>(&cell);
        return text ? withoutFormula(*text) : QString();
    };
    CsvTable lines;
    const auto add = [&](const TableRow &row) {
        std::vector<QString> &line = lines.emplace_back();
        for (const TableCell &cell : row)
            line.push_back(textOf(cell));
    };
    for (const QString &sentence : table.sentences)
        add({sentence});
    add(table.head);
    for (const TableRow &row : table.rows)
        add(row);
    return csvText(lines, form);
}

Result<QByteArray> figureTableToXlsx(const FigureTable &table, const std::array<QString, 4> &stateWords,
                                     const SpreadsheetLook &look)
{
    XlsxBook file;
    if (file.book() == nullptr)
        return file.finish();
    lxw_worksheet *sheet = file.addSheet(table.name);
    if (sheet == nullptr)
        return file.finish();
    const Formats formats(file, look);
    std::size_t line = 0;
    for (const QString &sentence : table.sentences)
        file.write(sheet, line++, 0, sentence);
    if (line > 0)
        ++line; // air
    const std::size_t headLine = line++;
    std::vector<lxw_format *> wordsOf; // by column
    std::vector<bool> isOfFigures;
    int headLines = 1;
    for (std::size_t column = 0; column < table.head.size(); ++column) {
        const bool figures = hasFigures(table, column);
        const bool afterFigures = column > 0 && isOfFigures[column - 1];
        isOfFigures.push_back(figures);
        wordsOf.push_back(!figures && afterFigures ? formats.afterFigures : formats.words[figures]);
        if (const auto *text = std::get_if<QString>(&table.head[column])) {
            file.write(sheet, headLine, column, *text, formats.heads[figures]);
            headLines = std::max(headLines, xlsxLines(*text, widthOf(table, column)));
        }
        file.note(worksheet_set_column(sheet, xlsxColumn(column), xlsxColumn(column), widthOf(table, column), nullptr));
    }
    worksheet_set_row(sheet, xlsxRow(headLine), LineHeight * headLines, nullptr);
    for (const TableRow &row : table.rows) {
        int lines = 1;
        for (std::size_t column = 0; column < row.size(); ++column) {
            if (const auto *number = std::get_if<double>(&row[column])) {
                file.write(sheet, line, column, *number, formats.figure);
            } else if (const auto *text = std::get_if<QString>(&row[column])) {
                lines = std::max(lines, xlsxLines(*text, widthOf(table, column)));
                const auto state = std::find(stateWords.begin(), stateWords.end(), *text);
                const bool isState = state != stateWords.end() && !isOfFigures[column];
                file.write(sheet, line, column, *text,
                           isState ? formats.states[std::size_t(state - stateWords.begin())] : wordsOf[column]);
            }
        }
        worksheet_set_row(sheet, xlsxRow(line), std::min(TallestRow, LineHeight * lines), nullptr);
        ++line;
    }
    worksheet_freeze_panes(sheet, xlsxRow(headLine + 1), 0);
    if (!table.rows.empty() && !table.head.empty())
        file.note(
            worksheet_autofilter(sheet, xlsxRow(headLine), 0, xlsxRow(line - 1), xlsxColumn(table.head.size() - 1)));
    worksheet_set_landscape(sheet);
    worksheet_fit_to_pages(sheet, 1, 0);
    file.note(worksheet_repeat_rows(sheet, xlsxRow(headLine), xlsxRow(headLine)));
    return file.finish();
}

} // namespace pei
