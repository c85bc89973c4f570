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
    lxw_format *head = file.addFormat();
    format_set_bold(head);
    format_set_text_wrap(head);
    format_set_align(head, LXW_ALIGN_VERTICAL_CENTER);
    format_set_bg_color(head, xlsxColour(look.head.fill));
    format_set_font_color(head, xlsxColour(look.head.text));
    lxw_format *words = file.addFormat();
    format_set_text_wrap(words);
    format_set_align(words, LXW_ALIGN_VERTICAL_TOP);
    lxw_format *figure = file.addFormat();
    format_set_num_format(figure, XlsxFigure);
    format_set_align(figure, LXW_ALIGN_VERTICAL_TOP);
    std::array<lxw_format *, 4> states{};
    for (std::size_t i = 0; i < states.size(); ++i) {
        states[i] = file.addFormat();
        format_set_align(states[i], LXW_ALIGN_VERTICAL_TOP);
        if (look.states[i].fill != 0) {
            format_set_bg_color(states[i], xlsxColour(look.states[i].fill));
            format_set_font_color(states[i], xlsxColour(look.states[i].text));
        }
    }
    std::size_t line = 0;
    for (const QString &sentence : table.sentences)
        file.write(sheet, line++, 0, sentence);
    if (line > 0)
        ++line; // air
    const std::size_t headLine = line++;
    for (std::size_t column = 0; column < table.head.size(); ++column) {
        if (const auto *text = std::get_if<QString>(&table.head[column]))
            file.write(sheet, headLine, column, *text, head);
        file.note(worksheet_set_column(sheet, xlsxColumn(column), xlsxColumn(column), widthOf(table, column), nullptr));
    }
    for (const TableRow &row : table.rows) {
        int lines = 1;
        for (std::size_t column = 0; column < row.size(); ++column) {
            if (const auto *number = std::get_if<double>(&row[column])) {
                file.write(sheet, line, column, *number, figure);
            } else if (const auto *text = std::get_if<QString>(&row[column])) {
                lines = std::max(lines, xlsxLines(*text, widthOf(table, column)));
                const auto state = std::find(stateWords.begin(), stateWords.end(), *text);
                file.write(sheet, line, column, *text,
                           state == stateWords.end() ? words : states[std::size_t(state - stateWords.begin())]);
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
