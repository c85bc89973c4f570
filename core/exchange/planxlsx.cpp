// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/planxlsx.h"

#include "core/exchange/plantable.h"
#include "core/exchange/tablewords.h"
#include "core/exchange/workbook.h"
#include "core/exchange/xlsxbook.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace pei {

namespace {

constexpr double NameWidth = 60; // in characters of the sheet
constexpr double FigureWidth = 13;
constexpr double LineHeight = 15; // points
constexpr double HeadHeight = 3 * LineHeight;

class BookWriter
{
public:
    BookWriter(const Report &report, const Analysis &analysis, const SpreadsheetLook &look)
        : m_report(report)
        , m_analysis(analysis)
        , m_look(look)
        , m_table(tableOf(report, analysis))
        , m_widths(m_table.head.size())
    {
        for (std::size_t column = 0; column < m_widths.size(); ++column) {
            m_widths[column] = leastWidth(column);
            for (const TableRow &row : m_table.rows) {
                const auto *figure = column < row.size() ? std::get_if<double>(&row[column]) : nullptr;
                if (figure != nullptr && isFigureColumn(column))
                    m_widths[column] = std::max(m_widths[column], xlsxFigureWidth(*figure, isElement(row)));
            }
        }
    }

    Result<QByteArray> write()
    {
        if (m_file.book() == nullptr)
            return m_file.finish();
        makeFormats();
        writePlan();
        writeSummary();
        writeFacts();
        return m_file.finish();
    }

private:
    void makeFormats()
    {
        m_head = m_file.addFormat();
        format_set_bold(m_head);
        format_set_text_wrap(m_head);
        format_set_align(m_head, LXW_ALIGN_VERTICAL_CENTER);
        format_set_bg_color(m_head, xlsxColour(m_look.head.fill));
        format_set_font_color(m_head, xlsxColour(m_look.head.text));
        format_set_border(m_head, LXW_BORDER_THIN);
        format_set_border_color(m_head, xlsxColour(m_look.line));
        m_title = m_file.addFormat();
        format_set_bold(m_title);
        m_state = m_file.addFormat();
        format_set_align(m_state, LXW_ALIGN_CENTER);
        format_set_align(m_state, LXW_ALIGN_VERTICAL_CENTER);
        for (const bool strong : {false, true}) {
            m_text[strong] = m_file.addFormat();
            format_set_text_wrap(m_text[strong]);
            m_figure[strong] = m_file.addFormat();
            format_set_num_format(m_figure[strong], XlsxFigure);
            m_nothing[strong] = m_file.addFormat();
            format_set_align(m_nothing[strong], LXW_ALIGN_RIGHT);
            format_set_font_color(m_nothing[strong], xlsxColour(m_look.muted));
            m_integer[strong] = m_file.addFormat();
            format_set_num_format(m_integer[strong], "0");
            for (lxw_format *format : {m_text[strong], m_figure[strong], m_nothing[strong], m_integer[strong]})
                format_set_align(format, LXW_ALIGN_VERTICAL_CENTER);
            if (strong) {
                for (lxw_format *format : {m_text[1], m_figure[1], m_nothing[1], m_integer[1]})
                    format_set_bold(format);
            }
        }
    }

    void writeCell(lxw_worksheet *sheet, std::size_t row, std::size_t column, const TableCell &cell, bool strong,
                   bool integer)
    {
        if (const auto *number = std::get_if<double>(&cell)) {
            // Wide figures keep two decimals in sight, and all their digits behind them.
            m_file.write(sheet, row, column, *number, integer ? m_integer[strong] : m_figure[strong]);
        } else if (const auto *text = std::get_if<QString>(&cell)) {
            m_file.write(sheet, row, column, *text,
                         column == m_table.semaphoreColumn ? m_state
                         : isFigureColumn(column)          ? m_nothing[strong]
                                                           : m_text[strong]);
        }
    }

    static bool isElement(const TableRow &row) { return std::get<QString>(row[tablewords::Kind]) != u"IND"; }

    bool isFigureColumn(std::size_t column) const
    {
        return column >= std::size_t(tablewords::BaselineYear) && column != m_table.semaphoreColumn;
    }

    void colourStates(lxw_worksheet *sheet, std::size_t column, std::size_t first, std::size_t last)
    {
        for (const Semaphore state : {Semaphore::Red, Semaphore::Amber, Semaphore::Green}) {
            const SpreadsheetLook::Tone &tone = m_look.states[std::size_t(state)];
            lxw_format *format = workbook_add_format(m_file.book());
            format_set_bg_color(format, xlsxColour(tone.fill));
            format_set_font_color(format, xlsxColour(tone.text));
            const QByteArray word = u"\"%1\""_s.arg(semaphoreWords()[std::size_t(state)]).toUtf8();
            lxw_conditional_format rule = {};
            rule.type = LXW_CONDITIONAL_TYPE_CELL;
            rule.criteria = LXW_CONDITIONAL_CRITERIA_EQUAL_TO;
            rule.value_string = const_cast<char *>(word.constData()); // copied there
            rule.format = format;
            m_file.note(worksheet_conditional_format_range(sheet, xlsxRow(first), xlsxColumn(column), xlsxRow(last),
                                                           xlsxColumn(column), &rule));
        }
    }

    void writePlan()
    {
        lxw_worksheet *sheet = m_file.addSheet(u"Plan"_s);
        const std::size_t last = m_table.rows.size();
        for (std::size_t column = 0; column < m_table.head.size(); ++column) {
            m_file.write(sheet, 0, column, std::get<QString>(m_table.head[column]), m_head);
            worksheet_set_column(sheet, xlsxColumn(column), xlsxColumn(column), m_widths[column], nullptr);
        }
        worksheet_set_row(sheet, 0, HeadHeight, nullptr);
        for (std::size_t row = 0; row < last; ++row) {
            const TableRow &cells = m_table.rows[row];
            const bool strong = isElement(cells);
            int lines = 1;
            for (std::size_t column = 0; column < cells.size(); ++column) {
                const bool integer = column == tablewords::Priority || column == tablewords::BaselineYear;
                writeCell(sheet, row + 1, column, cells[column], strong, integer);
                if (const auto *text = std::get_if<QString>(&cells[column]))
                    lines = std::max(lines, xlsxLines(*text, m_widths[column], strong));
            }
            setLines(sheet, row + 1, lines);
        }
        worksheet_freeze_panes(sheet, 1, tablewords::Code + 1);
        worksheet_autofilter(sheet, 0, 0, xlsxRow(std::max<std::size_t>(last, 1)), xlsxColumn(m_table.head.size() - 1));
        colourStates(sheet, m_table.semaphoreColumn, 1, std::max<std::size_t>(last, 1));
        layForPaper(sheet, 1);
        worksheet_set_paper(sheet, 8); // A3
    }

    static void setLines(lxw_worksheet *sheet, std::size_t row, int lines)
    {
        constexpr double Tallest = 409; // that a spreadsheet can show
        worksheet_set_row(sheet, xlsxRow(row), std::min(Tallest, LineHeight * lines), nullptr);
    }

    // Printed on as many pages as its rows take, never cut between its columns.
    static void layForPaper(lxw_worksheet *sheet, std::size_t heads)
    {
        worksheet_set_landscape(sheet);
        worksheet_set_paper(sheet, 9); // A4
        worksheet_fit_to_pages(sheet, 1, 0);
        worksheet_repeat_rows(sheet, 0, xlsxRow(heads - 1));
        worksheet_set_footer(sheet, "&L&A&R&P / &N");
    }

    static double leastWidth(std::size_t column)
    {
        switch (column) {
        case tablewords::Kind:
            return 6;
        case tablewords::Code:
            return 19;
        case tablewords::ElementCode:
            return 12;
        case tablewords::Name:
            return NameWidth;
        case tablewords::ExecutingName:
        case tablewords::ResponsibleName:
            return 34;
        case tablewords::RelevanceColumn:
        case tablewords::DirectionColumn:
        case tablewords::AggregationColumn:
            return 17;
        default:
            return FigureWidth;
        }
    }

    void writeSummary()
    {
        lxw_worksheet *sheet = m_file.addSheet(u"Resumen"_s);
        const ElementKind kind = leadingKind(m_report.plan);
        const QString title = (kind == ElementKind::Objective ? u"Avance Tipo I de los objetivos (OEI), %1"_s
                                                              : u"Avance Tipo I de las acciones (AEI), %1"_s)
                                  .arg(periodKey(m_analysis.period));
        m_file.write(sheet, 0, 0, title, m_title);
        const QStringList heads{u"Código"_s, u"Denominación"_s, u"Avance (%)"_s, u"Semáforo"_s};
        for (qsizetype i = 0; i < heads.size(); ++i)
            m_file.write(sheet, 2, std::size_t(i), heads[i], m_head);
        std::size_t row = 3;
        double progressWidth = FigureWidth;
        for (std::size_t i = 0; i < m_report.plan.elements.size(); ++i) {
            const Element &element = m_report.plan.elements[i];
            if (element.kind != kind)
                continue;
            m_file.write(sheet, row, 0, element.code, m_text[0]);
            m_file.write(sheet, row, 1, element.name, m_text[0]);
            if (const Value progress = m_analysis.elements[i]) {
                m_file.write(sheet, row, 2, *progress, m_figure[0]);
                progressWidth = std::max(progressWidth, xlsxFigureWidth(*progress));
            } else {
                m_file.write(sheet, row, 2, u"ND"_s, m_nothing[0]);
            }
            m_file.write(sheet, row, 3, semaphoreWords()[std::size_t(m_analysis.elementSemaphore(i))], m_state);
            setLines(sheet, row, xlsxLines(element.name, NameWidth));
            ++row;
        }
        worksheet_set_column(sheet, 0, 0, 14, nullptr);
        worksheet_set_column(sheet, 1, 1, NameWidth, nullptr);
        worksheet_set_column(sheet, 2, 2, progressWidth, nullptr);
        worksheet_set_column(sheet, 3, 3, FigureWidth, nullptr);
        worksheet_freeze_panes(sheet, 3, 0);
        const std::size_t last = std::max<std::size_t>(row, 4) - 1;
        colourStates(sheet, 3, 3, last);
        writeCounts(sheet, m_analysis.bands(kind));
        layForPaper(sheet, 3);
        drawChart(title, last);
    }

    void writeCounts(lxw_worksheet *sheet, const BandCount &bands)
    {
        m_file.write(sheet, 2, 5, u"Semáforo"_s, m_head);
        m_file.write(sheet, 2, 6, u"Cuántos"_s, m_head);
        std::size_t row = 3;
        for (const Semaphore state : {Semaphore::Red, Semaphore::Amber, Semaphore::Green, Semaphore::NoData}) {
            m_file.write(sheet, row, 5, semaphoreWords()[std::size_t(state)], m_state);
            m_file.write(sheet, row, 6, double(bands.of(state)), m_integer[0]);
            ++row;
        }
        m_file.write(sheet, row, 5, u"Total"_s, m_text[1]);
        m_file.write(sheet, row, 6, double(bands.total()), m_integer[1]);
        worksheet_set_column(sheet, 5, 6, FigureWidth, nullptr);
        colourStates(sheet, 5, 3, row - 1);
    }

    void drawChart(const QString &title, std::size_t last)
    {
        lxw_chartsheet *page = workbook_add_chartsheet(m_file.book(), "Gráfico");
        lxw_chart *chart = workbook_add_chart(m_file.book(), LXW_CHART_COLUMN);
        lxw_chart_series *series = chart_add_series(chart, nullptr, nullptr);
        chart_series_set_categories(series, "Resumen", 3, 0, xlsxRow(last), 0);
        chart_series_set_values(series, "Resumen", 3, 2, xlsxRow(last), 2);
        chart_series_set_name(series, "Avance (%)");
        lxw_chart_fill fill = {};
        fill.color = xlsxColour(m_look.bar);
        chart_series_set_fill(series, &fill);
        chart_title_set_name(chart, title.toUtf8().constData());
        chart_axis_set_name(chart->y_axis, "Avance (%)");
        chart_axis_set_min(chart->y_axis, 0);
        chart_legend_set_position(chart, LXW_CHART_LEGEND_NONE);
        chartsheet_set_landscape(page);
        chartsheet_set_paper(page, 9); // A4
        m_file.note(chartsheet_set_chart(page, chart));
    }

    void writeFacts()
    {
        lxw_worksheet *sheet = m_file.addSheet(u"Datos"_s);
        for (std::size_t column = 0; column < FactColumns; ++column)
            m_file.write(sheet, 0, column, std::get<QString>(m_table.head[column]), m_head);
        for (std::size_t row = 0; row < m_table.facts.size(); ++row) {
            for (std::size_t column = 0; column < m_table.facts[row].size(); ++column)
                writeCell(sheet, row + 1, column, m_table.facts[row][column], false, column == tablewords::ElementCode);
            if (const auto *text = std::get_if<QString>(&m_table.facts[row].back()))
                setLines(sheet, row + 1, xlsxLines(*text, 90));
        }
        worksheet_set_column(sheet, 0, 2, 22, nullptr);
        worksheet_set_column(sheet, 3, 3, 90, nullptr);
        worksheet_freeze_panes(sheet, 1, 0);
        layForPaper(sheet, 1);
    }

    const Report &m_report;
    const Analysis &m_analysis;
    const SpreadsheetLook &m_look;
    const PlanTable m_table;
    std::vector<double> m_widths; // of its columns
    XlsxBook m_file;
    lxw_format *m_head = nullptr;
    lxw_format *m_title = nullptr;        // goes on over the columns beside it
    lxw_format *m_state = nullptr;        // of the semaphore's words
    std::array<lxw_format *, 2> m_text{}; // plain and bold
    std::array<lxw_format *, 2> m_figure{};
    std::array<lxw_format *, 2> m_nothing{}; // ND
    std::array<lxw_format *, 2> m_integer{};
};

TableCell tableCell(const WorkbookCell &cell)
{
    switch (cell.kind) {
    case WorkbookCell::Kind::Empty:
        return {};
    case WorkbookCell::Kind::Number:
        return cell.number;
    case WorkbookCell::Kind::Text:
    case WorkbookCell::Kind::Percent:
    case WorkbookCell::Kind::Date:
    case WorkbookCell::Kind::Boolean:
    case WorkbookCell::Kind::Error:
        break;
    }
    return cell.shown();
}

} // namespace

Result<QByteArray> planToXlsx(const Report &report, const Analysis &analysis, const SpreadsheetLook &look)
{
    return BookWriter(report, analysis, look).write();
}

Result<Report> planFromXlsx(const QByteArray &bytes)
{
    const Result<Workbook> book = readWorkbook(bytes);
    if (!book)
        return book.error();
    std::vector<NumberedRow> table;
    for (const WorkbookSheet &sheet : book.value().sheets) {
        for (std::size_t row = 0; row < sheet.rows.size(); ++row) {
            NumberedRow numbered{int(row) + 1, {}};
            for (const WorkbookCell &cell : sheet.rows[row])
                numbered.cells.push_back(tableCell(cell));
            if (row == 0 && !isPlanHead(numbered.cells))
                break; // a sheet beside ours
            table.push_back(std::move(numbered));
        }
    }
    if (table.empty())
        return Error{.code = Error::Code::UnknownFormat};
    return planOfTable(table);
}

} // namespace pei
