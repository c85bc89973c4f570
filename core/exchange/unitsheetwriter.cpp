// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/unitsheet.h"

#include "core/exchange/unitsheetidentity.h"
#include "core/exchange/xlsxbook.h"
#include "core/plan/code.h"

#include <algorithm>
#include <map>

using namespace Qt::Literals::StringLiterals;

namespace pei {

namespace {

constexpr std::size_t MostEarlier = 3;
constexpr double NameWidth = 46; // in characters of the sheet
constexpr double UnitWidth = 22;
constexpr double FigureWidth = 12;
constexpr double NoteWidth = 30;
constexpr double LineHeight = 15; // points

bool hasValues(const Plan &plan, const UnitRequest &request, Period period)
{
    return std::any_of(request.indicators.begin(), request.indicators.end(),
                       [&](std::size_t row) { return plan.obtained(plan.indicators[row], period).has_value(); });
}

class SheetWriter
{
public:
    SheetWriter(const Plan &plan, const UnitRequest &request, const UnitSheetWords &words, const SpreadsheetLook &look)
        : m_plan(plan)
        , m_request(request)
        , m_words(words)
        , m_look(look)
        , m_earlier(earlierPeriods(plan, request))
    {
        const QString first = plan.indicators[request.indicators.front()].executingUnit.code;
        m_manyUnits = std::any_of(request.indicators.begin(), request.indicators.end(),
                                  [&](std::size_t row) { return plan.indicators[row].executingUnit.code != first; });
    }

    Result<QByteArray> write()
    {
        if (m_file.book() == nullptr)
            return m_file.finish();
        m_sheet = m_file.addSheet(m_words.sheet);
        if (m_sheet == nullptr)
            return Error{.code = Error::Code::FileUnwritable, .detail = m_words.sheet};
        makeFormats();
        writeTop();
        writeHead();
        writeRows();
        setLimits();
        setPage();
        writeIdentity();
        return m_file.finish();
    }

private:
    void makeFormats()
    {
        m_title = m_file.addFormat();
        format_set_bold(m_title);
        format_set_font_size(m_title, 14);
        m_line = m_file.addFormat();
        format_set_text_wrap(m_line);
        m_head = m_file.addFormat();
        format_set_bold(m_head);
        format_set_text_wrap(m_head);
        format_set_align(m_head, LXW_ALIGN_VERTICAL_CENTER);
        format_set_bg_color(m_head, xlsxColour(m_look.head.fill));
        format_set_font_color(m_head, xlsxColour(m_look.head.text));
        m_text = m_file.addFormat();
        format_set_text_wrap(m_text);
        m_figure = m_file.addFormat();
        format_set_num_format(m_figure, "#,##0.00");
        m_nothing = m_file.addFormat();
        format_set_align(m_nothing, LXW_ALIGN_RIGHT);
        format_set_font_color(m_nothing, xlsxColour(m_look.muted));
        m_box = m_file.addFormat();
        format_set_num_format(m_box, "#,##0.00");
        format_set_align(m_box, LXW_ALIGN_RIGHT);
        format_set_bold(m_box);
        m_note = m_file.addFormat();
        format_set_text_wrap(m_note);
        for (lxw_format *format : {m_box, m_note}) {
            format_set_unlocked(format);
            format_set_bg_color(format, xlsxColour(m_look.box.fill));
            format_set_font_color(format, xlsxColour(m_look.box.text));
        }
        for (lxw_format *format : {m_head, m_text, m_figure, m_nothing, m_box, m_note}) {
            format_set_border(format, LXW_BORDER_THIN);
            format_set_border_color(format, xlsxColour(m_look.line));
        }
    }

    std::size_t columns() const { return (m_manyUnits ? 3u : 2u) + 2 + m_earlier.size() + 1 + NoteFields; }
    std::size_t valueColumn() const { return columns() - NoteFields - 1; }
    std::size_t firstRow() const { return m_headRow + 1; }
    std::size_t lastRow() const { return m_headRow + m_request.indicators.size(); }

    void writeTop()
    {
        m_file.write(m_sheet, 0, 0, m_words.title, m_title);
        std::size_t row = 1;
        for (const QString &line : m_words.lines) {
            worksheet_merge_range(m_sheet, xlsxRow(row), 0, xlsxRow(row), xlsxColumn(columns() - 1), "", m_line);
            m_file.write(m_sheet, row, 0, line, m_line);
            // A merged line does not grow by itself.
            const double lines = double(line.size() / 150 + 1);
            worksheet_set_row(m_sheet, xlsxRow(row), LineHeight * lines, nullptr);
            ++row;
        }
        m_headRow = row + 1;
    }

    void addColumn(const QString &head, double width)
    {
        const std::size_t column = std::size_t(m_heads.size());
        m_file.write(m_sheet, m_headRow, column, head, m_head);
        worksheet_set_column(m_sheet, xlsxColumn(column), xlsxColumn(column), width, nullptr);
        m_heads.append(head);
    }

    template <typename ValueOf>
    double figureWidth(ValueOf valueOf) const
    {
        double widest = FigureWidth;
        for (const std::size_t index : m_request.indicators) {
            if (const Value value = valueOf(m_plan.indicators[index]))
                widest = std::max(widest, xlsxFigureWidth(*value));
        }
        return widest;
    }

    void writeHead()
    {
        addColumn(m_words.code, 19);
        addColumn(m_words.name, NameWidth);
        if (m_manyUnits)
            addColumn(m_words.executingUnit, UnitWidth);
        addColumn(m_words.baseline, figureWidth([](const Indicator &row) { return row.baseline.value; }));
        addColumn(m_words.target,
                  figureWidth([this](const Indicator &row) { return m_plan.target(row, m_request.period.year); }));
        for (std::size_t i = 0; i < m_earlier.size(); ++i)
            addColumn(i < m_words.earlier.size() ? m_words.earlier[i] : periodKey(m_earlier[i]),
                      figureWidth([&](const Indicator &row) { return m_plan.obtained(row, m_earlier[i]); }));
        addColumn(m_words.value, 16);
        for (const QString &note : m_words.notes)
            addColumn(note, NoteWidth);
        worksheet_set_row(m_sheet, xlsxRow(m_headRow), 3 * LineHeight, nullptr);
    }

    void writeFigure(std::size_t row, std::size_t column, const Value &value)
    {
        if (value)
            m_file.write(m_sheet, row, column, *value, m_figure);
        else
            m_file.write(m_sheet, row, column, u"ND"_s, m_nothing);
    }

    void writeRows()
    {
        std::size_t row = firstRow();
        for (const std::size_t index : m_request.indicators) {
            const Indicator &indicator = m_plan.indicators[index];
            std::size_t column = 0;
            m_file.write(m_sheet, row, column++, indicator.code, m_text);
            m_file.write(m_sheet, row, column++, indicator.name, m_text);
            if (m_manyUnits)
                m_file.write(m_sheet, row, column++, indicator.executingUnit.name, m_text);
            writeFigure(row, column++, indicator.baseline.value);
            writeFigure(row, column++, m_plan.target(indicator, m_request.period.year));
            for (const Period &period : m_earlier)
                writeFigure(row, column++, m_plan.obtained(indicator, period));
            m_file.write(m_sheet, row, column++, QString(), m_box);
            for (std::size_t note = 0; note < NoteFields; ++note)
                m_file.write(m_sheet, row, column++, QString(), m_note);
            const int lines = std::max({2, xlsxLines(indicator.name, NameWidth),
                                        m_manyUnits ? xlsxLines(indicator.executingUnit.name, UnitWidth) : 0});
            worksheet_set_row(m_sheet, xlsxRow(row), LineHeight * lines, nullptr);
            ++row;
        }
    }

    void setLimits()
    {
        const QString cell = cellName(firstRow(), valueColumn());
        const QByteArray formula = u"=OR(ISNUMBER(%1),UPPER(TRIM(%1))=\"ND\")"_s.arg(cell).toUtf8();
        // Longer ones would be refused by libxlsxwriter, and the sheet with them.
        const QByteArray hint = m_words.valueHint.left(255).toUtf8();
        const QByteArray valueError = m_words.valueError.left(255).toUtf8();
        const QByteArray noteError = m_words.noteError.left(255).toUtf8();
        lxw_data_validation box = {};
        box.validate = LXW_VALIDATION_TYPE_CUSTOM_FORMULA;
        box.value_formula = const_cast<char *>(formula.constData()); // all of them copied there
        box.input_message = const_cast<char *>(hint.constData());
        box.error_message = const_cast<char *>(valueError.constData());
        m_file.note(worksheet_data_validation_range(m_sheet, xlsxRow(firstRow()), xlsxColumn(valueColumn()),
                                                    xlsxRow(lastRow()), xlsxColumn(valueColumn()), &box));
        lxw_data_validation note = {};
        note.validate = LXW_VALIDATION_TYPE_LENGTH;
        note.criteria = LXW_VALIDATION_CRITERIA_LESS_THAN_OR_EQUAL_TO;
        note.value_number = LongestNote;
        note.error_message = const_cast<char *>(noteError.constData());
        m_file.note(worksheet_data_validation_range(m_sheet, xlsxRow(firstRow()), xlsxColumn(valueColumn() + 1),
                                                    xlsxRow(lastRow()), xlsxColumn(columns() - 1), &note));
        lxw_protection allowed = {};
        allowed.format_columns = LXW_TRUE; // so that who needs more room can make it
        allowed.format_rows = LXW_TRUE;
        worksheet_protect(m_sheet, nullptr, &allowed);
    }

    void setPage()
    {
        worksheet_freeze_panes(m_sheet, xlsxRow(firstRow()), 2);
        const auto column = xlsxColumn(valueColumn());
        worksheet_set_selection(m_sheet, xlsxRow(firstRow()), column, xlsxRow(firstRow()), column);
        worksheet_set_landscape(m_sheet);
        worksheet_set_paper(m_sheet, 9); // A4
        worksheet_fit_to_pages(m_sheet, 1, 0);
        worksheet_repeat_rows(m_sheet, xlsxRow(m_headRow), xlsxRow(m_headRow));
        worksheet_set_footer(m_sheet, "&R&P / &N");
    }

    void writeIdentity()
    {
        SheetIdentity identity;
        identity.firstYear = m_plan.firstYear;
        identity.lastYear = m_plan.lastYear;
        identity.entity = m_plan.entity;
        identity.period = m_request.period;
        identity.unit = m_request.unit;
        identity.sheet = m_words.sheet;
        identity.headRow = m_headRow;
        identity.valueColumn = valueColumn();
        identity.heads = m_heads;
        std::size_t row = firstRow();
        for (const std::size_t index : m_request.indicators) {
            const Indicator &indicator = m_plan.indicators[index];
            identity.rows.push_back(
                {row++, indicator.id, indicator.code, indicator.executingUnit.code, indicator.responsibleUnit.code});
        }
        lxw_worksheet *sheet = m_file.addSheet(IdentitySheet);
        std::size_t line = 0;
        for (const QStringList &texts : identityRows(identity)) {
            for (qsizetype column = 0; column < texts.size(); ++column)
                m_file.write(sheet, line, std::size_t(column), texts[column]);
            ++line;
        }
        worksheet_protect(sheet, nullptr, nullptr);
        worksheet_hide(sheet);
    }

    const Plan &m_plan;
    const UnitRequest &m_request;
    const UnitSheetWords &m_words;
    const SpreadsheetLook &m_look;
    const std::vector<Period> m_earlier;
    bool m_manyUnits = false;
    XlsxBook m_file;
    lxw_worksheet *m_sheet = nullptr;
    std::size_t m_headRow = 0;
    QStringList m_heads;
    lxw_format *m_title = nullptr;
    lxw_format *m_line = nullptr;
    lxw_format *m_head = nullptr;
    lxw_format *m_text = nullptr;
    lxw_format *m_figure = nullptr;
    lxw_format *m_nothing = nullptr; // ND
    lxw_format *m_box = nullptr;
    lxw_format *m_note = nullptr;
};

} // namespace

std::vector<UnitRequest> unitRequests(const Plan &plan, Period period)
{
    const auto before = [](const CodedName &a, const CodedName &b) {
        const int order = naturalCompare(a.code, b.code);
        return order != 0 ? order < 0 : a.code != b.code ? a.code < b.code : a.code.isEmpty() && a.name < b.name;
    };
    std::map<CodedName, UnitRequest, decltype(before)> requests(before);
    for (std::size_t row = 0; row < plan.indicators.size(); ++row) {
        const CodedName &unit = plan.indicators[row].responsibleUnit;
        UnitRequest &request = requests.try_emplace(unit, UnitRequest{unit, period, {}}).first->second;
        request.indicators.push_back(row);
    }
    std::vector<UnitRequest> list;
    for (auto &[unit, request] : requests)
        list.push_back(std::move(request));
    return list;
}

std::vector<Period> earlierPeriods(const Plan &plan, const UnitRequest &request)
{
    std::vector<Period> periods;
    for (std::size_t column = plan.periods.size(); column-- > 0 && periods.size() < MostEarlier;) {
        const Period period = plan.periods[column];
        if (period < request.period && hasValues(plan, request, period))
            periods.insert(periods.begin(), period);
    }
    if (hasValues(plan, request, request.period))
        periods.push_back(request.period);
    return periods;
}

Result<QByteArray> writeUnitSheet(const Plan &plan, const UnitRequest &request, const UnitSheetWords &words,
                                  const SpreadsheetLook &look)
{
    return SheetWriter(plan, request, words, look).write();
}

} // namespace pei
