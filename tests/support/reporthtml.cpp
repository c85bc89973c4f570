// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/columnedges.h"
#include "tests/support/printedform.h"
#include "tests/support/reportdrawing.h"

using namespace Qt::Literals::StringLiterals;

namespace pei::test {

namespace {

using Kind = PrintedForm::ColumnKind;

QString side(DrawStyle::Place place)
{
    switch (place) {
    case DrawStyle::Place::Start:
        return u"left"_s;
    case DrawStyle::Place::Centre:
        return u"center"_s;
    case DrawStyle::Place::End:
        return u"right"_s;
    }
    Q_UNREACHABLE();
}

QString height(DrawStyle::Place place)
{
    switch (place) {
    case DrawStyle::Place::Start:
        return u"top"_s;
    case DrawStyle::Place::Centre:
        return u"middle"_s;
    case DrawStyle::Place::End:
        return u"bottom"_s;
    }
    Q_UNREACHABLE();
}

QString sheet(const DrawStyle &style)
{
    QString border = u"border: 0.5pt solid black;"_s;
    if (style.rulings == DrawStyle::Rulings::HorizontalOnly)
        border = u"border-top: 0.5pt solid black; border-bottom: 0.5pt solid black;"_s;
    if (style.rulings == DrawStyle::Rulings::None)
        border.clear();
    QString css =
        u"@page { size: %1 landscape; margin: %2pt; }\n"_s.arg(style.a3 ? u"A3"_s : u"A4"_s).arg(style.margin);
    css += u"body { font: %1pt '%2', sans-serif; line-height: %3; margin: 0; }\n"_s.arg(style.fontSize)
               .arg(style.family)
               .arg(style.lineSpacing * 1.15);
    css += u"table.rows { border-collapse: collapse; width: 100%; }\n"_s;
    if (!style.repeatHead)
        css += u"thead { display: table-row-group; }\n"_s;
    if (!style.splitRows)
        css += u"tr { break-inside: avoid; }\n"_s;
    css += u"table.rows td, table.rows th { %1 padding: %2pt %3pt; text-align: left; "
           "vertical-align: %4; hyphens: none; }\n"_s.arg(border)
               .arg(style.rowPadding)
               .arg(style.textPadding)
               .arg(height(style.textHeight));
    css += u"table.rows th { text-align: center; vertical-align: %1; }\n"_s.arg(height(style.headHeight));
    css += u"table.rows td.number { text-align: %1; vertical-align: %2; padding: %3pt %4pt; white-space: nowrap; }\n"_s
               .arg(side(style.numberSide), height(style.numberHeight))
               .arg(style.rowPadding)
               .arg(style.numberPadding);
    css += u"table.rows td.word { text-align: %1; }\n\n"_s.arg(side(style.wordSide));
    if (!style.narrowCodes)
        css += u"td.code { white-space: nowrap; }\n"_s;
    css += u"tr.element td { %1 %2 }\n"_s.arg(style.boldElements ? u"font-weight: bold;"_s : QString(),
                                              style.shadedElements ? u"background: #e8eef8;"_s : QString());
    // Points: an office suite counts em by its own type.
    css += u"h1 { font-size: %1pt; text-align: center; } h2 { font-size: %2pt; }\n"_s.arg(style.fontSize * 1.6)
               .arg(style.fontSize * 1.2);
    css += u"td, th, div, p { font-size: %1pt; }\n"_s.arg(style.fontSize);
    QString mark;
    switch (style.pageMark) {
    case DrawStyle::PageMark::None:
        break;
    case DrawStyle::PageMark::PaginaDe:
        mark = u"\"Página \" counter(page) \" de \" counter(pages)"_s;
        break;
    case DrawStyle::PageMark::Slash:
        mark = u"counter(page) \" / \" counter(pages)"_s;
        break;
    case DrawStyle::PageMark::Plain:
        mark = u"counter(page)"_s;
        break;
    }
    if (!mark.isEmpty())
        css += u"@page { @bottom-right { font-size: %1pt; content: %2; } }\n"_s.arg(style.fontSize).arg(mark);
    return css;
}

QString columnClass(Kind kind)
{
    switch (kind) {
    case Kind::Code:
        return u"code"_s;
    case Kind::Text:
        return u"text"_s;
    case Kind::Word:
        return u"word"_s;
    case Kind::Year:
    case Kind::Number:
    case Kind::Progress:
        return u"number"_s;
    }
    Q_UNREACHABLE();
}

// Where a line of a cell may be broken inside a code.
QString codeText(const QString &code, const DrawStyle &style)
{
    if (!style.narrowCodes)
        return code;
    QString broken = code;
    return broken.replace(u"."_s, style.dotEndsLine ? u".<wbr>"_s : u"<wbr>."_s);
}

QString rowsOf(const PrintedForm &form, const DrawStyle &style)
{
    const int firstProgress = int(form.columns.size()) - form.progressColumns;
    QString html;
    for (const PrintedForm::Row &row : form.rows) {
        if (row.element) {
            html += u"<tr class=\"element\">"_s;
            const int merged = style.narrowElements ? form.textColumns : firstProgress;
            if (style.elementCodeApart) {
                html += u"<td class=\"code\">%1</td><td colspan=\"%2\">%3</td>"_s.arg(codeText(row.code, style))
                            .arg(merged - 1)
                            .arg(row.text.toHtmlEscaped());
            } else {
                html += u"<td colspan=\"%1\">%2 %3</td>"_s.arg(merged).arg(row.code, row.text.toHtmlEscaped());
            }
            if (merged < firstProgress)
                html += u"<td colspan=\"%1\"></td>"_s.arg(firstProgress - merged);
            for (const QString &progress : row.progress)
                html += u"<td class=\"number\">%1</td>"_s.arg(progress);
        } else {
            html += u"<tr>"_s;
            for (std::size_t c = 0; c < row.cells.size(); ++c) {
                html += u"<td class=\"%1\">%2</td>"_s.arg(columnClass(form.columns[c]),
                                                          form.columns[c] == Kind::Code ? codeText(row.cells[c], style)
                                                                                        : row.cells[c].toHtmlEscaped());
            }
        }
        html += u"</tr>\n"_s;
    }
    return html;
}

QString columnWidths(const std::vector<double> &edges)
{
    QString html;
    for (std::size_t c = 0; c + 1 < edges.size(); ++c)
        html += u"<col width=\"%1%\">"_s.arg(100 * (edges[c + 1] - edges[c]) / (edges.back() - edges.front()));
    return html;
}

} // namespace

QByteArray drawReportAsHtml(const Report &report, const DrawStyle &drawn, WebFit fit)
{
    DrawStyle style = drawn;
    const PrintedForm form = printedForm(report, style);
    std::vector<double> edges;
    if (fit != WebFit::AsItComes)
        edges = columnEdges(form, style);
    QString html =
        u"<!DOCTYPE html>\n<html lang=\"es\"><head><meta charset=\"utf-8\"><style>\n%1</style></head><body>\n"_s.arg(
            sheet(style));
    html += u"<h1>%1</h1>\n<table>\n"_s.arg(form.title.toHtmlEscaped());
    for (const auto &[label, value] : form.lines)
        html += u"<tr><td><b>%1</b></td><td>:</td><td>%2</td></tr>\n"_s.arg(label, value.toHtmlEscaped());
    html += fit == WebFit::Cramped ? u"</table>\n<table class=\"rows\" style=\"table-layout: fixed\">\n"_s
                                   : u"</table>\n<table class=\"rows\">\n"_s;
    // Half of the pages leave the widths to the printer, which the style's sizes leave enough room for.
    if (fit == WebFit::Cramped || (fit == WebFit::FitsPaper && style.widthSeed % 2 == 0))
        html += columnWidths(edges) + u'\n';
    html += u"<thead>\n"_s;
    for (int level = 0; level < 3; ++level) {
        html += u"<tr>"_s;
        for (const PrintedForm::HeadCell &cell : form.head) {
            if (cell.level == level)
                html +=
                    u"<th rowspan=\"%1\" colspan=\"%2\">%3</th>"_s.arg(cell.levels).arg(cell.columns).arg(cell.text);
        }
        html += u"</tr>\n"_s;
    }
    html += u"</thead>\n<tbody>\n"_s + rowsOf(form, style) + u"</tbody></table>\n"_s;
    for (const QString &average : form.averages)
        html += u"<h2>%1</h2>\n"_s.arg(average);
    for (const QString &line : form.index)
        html += u"<div>%1</div>\n"_s.arg(line.toHtmlEscaped());
    if (!form.summary.empty()) {
        html += u"<h2>Tabla Resumen: Semaforización por nivel de avance</h2>\n"_s;
        html += u"<table class=\"rows\" style=\"width: 50%\">\n"_s;
        for (const std::vector<QString> &row : form.summary) {
            html += u"<tr>"_s;
            for (const QString &cell : row)
                html += u"<td>%1</td>"_s.arg(cell.toHtmlEscaped());
            html += u"</tr>\n"_s;
        }
        html += u"</table>\n"_s;
    }
    html += u"<h2>ALERTAS IDENTIFICADAS</h2>\n"_s;
    for (const QString &alert : form.alerts)
        html += u"<p>%1</p>\n"_s.arg(alert.toHtmlEscaped());
    return (html + u"</body></html>\n"_s).toUtf8();
}

} // namespace pei::test
