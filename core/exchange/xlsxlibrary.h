// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <xlsxwriter.h>

namespace pei {

// Loads libxlsxwriter where it has not been yet. Not with the program: it brings a cryptographic library along, which
// is most of what a process pays for that writes no spreadsheet. false: it is not installed.
bool loadXlsxLibrary();
QString xlsxLibraryName();
void *xlsxSymbol(const char *name);

// A function of the library: those that are called stand below, one that is missing there is not found when linking. An
// object of the same name hides it where one calls it; to be called once it is loaded.
template <typename Function>
class XlsxFunction;

template <typename Returned, typename... Arguments>
class XlsxFunction<Returned(Arguments...)>
{
public:
    constexpr explicit XlsxFunction(const char *name)
        : m_name(name)
    {
    }

    Returned operator()(Arguments... arguments) const
    {
        return reinterpret_cast<Returned (*)(Arguments...)>(xlsxSymbol(m_name))(arguments...);
    }

private:
    const char *m_name;
};

inline constexpr XlsxFunction<decltype(::chart_add_series)> chart_add_series{"chart_add_series"};
inline constexpr XlsxFunction<decltype(::chart_axis_set_min)> chart_axis_set_min{"chart_axis_set_min"};
inline constexpr XlsxFunction<decltype(::chart_axis_set_name)> chart_axis_set_name{"chart_axis_set_name"};
inline constexpr XlsxFunction<decltype(::chart_legend_set_position)> chart_legend_set_position{
    "chart_legend_set_position"};
inline constexpr XlsxFunction<decltype(::chart_series_set_categories)> chart_series_set_categories{
    "chart_series_set_categories"};
inline constexpr XlsxFunction<decltype(::chart_series_set_fill)> chart_series_set_fill{"chart_series_set_fill"};
inline constexpr XlsxFunction<decltype(::chart_series_set_name)> chart_series_set_name{"chart_series_set_name"};
inline constexpr XlsxFunction<decltype(::chart_series_set_values)> chart_series_set_values{"chart_series_set_values"};
inline constexpr XlsxFunction<decltype(::chart_title_set_name)> chart_title_set_name{"chart_title_set_name"};
inline constexpr XlsxFunction<decltype(::chartsheet_set_chart)> chartsheet_set_chart{"chartsheet_set_chart"};
inline constexpr XlsxFunction<decltype(::chartsheet_set_landscape)> chartsheet_set_landscape{
    "chartsheet_set_landscape"};
inline constexpr XlsxFunction<decltype(::chartsheet_set_paper)> chartsheet_set_paper{"chartsheet_set_paper"};
inline constexpr XlsxFunction<decltype(::format_set_align)> format_set_align{"format_set_align"};
inline constexpr XlsxFunction<decltype(::format_set_bg_color)> format_set_bg_color{"format_set_bg_color"};
inline constexpr XlsxFunction<decltype(::format_set_bold)> format_set_bold{"format_set_bold"};
inline constexpr XlsxFunction<decltype(::format_set_border)> format_set_border{"format_set_border"};
inline constexpr XlsxFunction<decltype(::format_set_border_color)> format_set_border_color{"format_set_border_color"};
inline constexpr XlsxFunction<decltype(::format_set_font_color)> format_set_font_color{"format_set_font_color"};
inline constexpr XlsxFunction<decltype(::format_set_font_size)> format_set_font_size{"format_set_font_size"};
inline constexpr XlsxFunction<decltype(::format_set_indent)> format_set_indent{"format_set_indent"};
inline constexpr XlsxFunction<decltype(::format_set_num_format)> format_set_num_format{"format_set_num_format"};
inline constexpr XlsxFunction<decltype(::format_set_text_wrap)> format_set_text_wrap{"format_set_text_wrap"};
inline constexpr XlsxFunction<decltype(::format_set_unlocked)> format_set_unlocked{"format_set_unlocked"};
inline constexpr XlsxFunction<decltype(::lxw_strerror)> lxw_strerror{"lxw_strerror"};
inline constexpr XlsxFunction<decltype(::lxw_workbook_free)> lxw_workbook_free{"lxw_workbook_free"};
inline constexpr XlsxFunction<decltype(::workbook_add_chart)> workbook_add_chart{"workbook_add_chart"};
inline constexpr XlsxFunction<decltype(::workbook_add_chartsheet)> workbook_add_chartsheet{"workbook_add_chartsheet"};
inline constexpr XlsxFunction<decltype(::workbook_add_format)> workbook_add_format{"workbook_add_format"};
inline constexpr XlsxFunction<decltype(::workbook_add_worksheet)> workbook_add_worksheet{"workbook_add_worksheet"};
inline constexpr XlsxFunction<decltype(::workbook_close)> workbook_close{"workbook_close"};
inline constexpr XlsxFunction<decltype(::workbook_new_opt)> workbook_new_opt{"workbook_new_opt"};
inline constexpr XlsxFunction<decltype(::worksheet_autofilter)> worksheet_autofilter{"worksheet_autofilter"};
inline constexpr XlsxFunction<decltype(::worksheet_conditional_format_range)> worksheet_conditional_format_range{
    "worksheet_conditional_format_range"};
inline constexpr XlsxFunction<decltype(::worksheet_data_validation_range)> worksheet_data_validation_range{
    "worksheet_data_validation_range"};
inline constexpr XlsxFunction<decltype(::worksheet_fit_to_pages)> worksheet_fit_to_pages{"worksheet_fit_to_pages"};
inline constexpr XlsxFunction<decltype(::worksheet_freeze_panes)> worksheet_freeze_panes{"worksheet_freeze_panes"};
inline constexpr XlsxFunction<decltype(::worksheet_hide)> worksheet_hide{"worksheet_hide"};
inline constexpr XlsxFunction<decltype(::worksheet_merge_range)> worksheet_merge_range{"worksheet_merge_range"};
inline constexpr XlsxFunction<decltype(::worksheet_protect)> worksheet_protect{"worksheet_protect"};
inline constexpr XlsxFunction<decltype(::worksheet_repeat_rows)> worksheet_repeat_rows{"worksheet_repeat_rows"};
inline constexpr XlsxFunction<decltype(::worksheet_set_column)> worksheet_set_column{"worksheet_set_column"};
inline constexpr XlsxFunction<decltype(::worksheet_set_footer)> worksheet_set_footer{"worksheet_set_footer"};
inline constexpr XlsxFunction<decltype(::worksheet_set_landscape)> worksheet_set_landscape{"worksheet_set_landscape"};
inline constexpr XlsxFunction<decltype(::worksheet_set_paper)> worksheet_set_paper{"worksheet_set_paper"};
inline constexpr XlsxFunction<decltype(::worksheet_set_row)> worksheet_set_row{"worksheet_set_row"};
inline constexpr XlsxFunction<decltype(::worksheet_set_selection)> worksheet_set_selection{"worksheet_set_selection"};
inline constexpr XlsxFunction<decltype(::worksheet_write_blank)> worksheet_write_blank{"worksheet_write_blank"};
inline constexpr XlsxFunction<decltype(::worksheet_write_number)> worksheet_write_number{"worksheet_write_number"};
inline constexpr XlsxFunction<decltype(::worksheet_write_string)> worksheet_write_string{"worksheet_write_string"};

} // namespace pei
