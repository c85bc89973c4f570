// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/plancsv.h"

#include "core/exchange/plantable.h"
#include "core/exchange/tablewords.h"

using namespace Qt::Literals::StringLiterals;

namespace pei {

namespace {

QString spelt(const TableCell &cell, QChar decimal)
{
    if (const auto *number = std::get_if<double>(&cell))
        return csvNumber(*number, decimal);
    const auto *text = std::get_if<QString>(&cell);
    return text != nullptr ? withoutFormula(*text) : QString();
}

// The head's first name and what follows it: the separator. nullopt: this is none of ours.
std::optional<QChar> separatorOf(const QByteArray &bytes)
{
    QString start = QString::fromUtf8(bytes.first(std::min<qsizetype>(bytes.size(), 64)));
    start.remove(u'\uFEFF').remove(u'"');
    const QString &name = tablewords::leadingColumns().front();
    if (!start.startsWith(name) || start.size() <= name.size())
        return std::nullopt;
    const QChar separator = start[name.size()];
    return QStringView(u",;\t|").contains(separator) ? std::optional(separator) : std::nullopt;
}

} // namespace

QByteArray planToCsv(const Report &report, const Analysis &analysis, const CsvForm &form)
{
    const PlanTable table = tableOf(report, analysis);
    CsvTable text;
    const auto add = [&](const TableRow &row) {
        std::vector<QString> &line = text.emplace_back(table.head.size());
        for (std::size_t column = 0; column < row.size(); ++column)
            line[column] = spelt(row[column], form.decimal);
    };
    add(table.head);
    for (const TableRow &row : table.rows)
        add(row);
    for (const TableRow &row : table.facts)
        add(row);
    return csvText(text, form);
}

Result<Report> planFromCsv(const QByteArray &bytes)
{
    const std::optional<QChar> separator = separatorOf(bytes);
    if (!separator)
        return Error{.code = Error::Code::HeadUnreadable, .detail = tablewords::leadingColumns().front()};
    const Result<CsvTable> table = parseCsv(bytes, *separator);
    if (!table)
        return table.error();
    std::vector<NumberedRow> rows;
    for (std::size_t i = 0; i < table.value().size(); ++i) {
        NumberedRow &row = rows.emplace_back();
        row.number = int(i) + 1;
        for (const QString &cell : table.value()[i])
            row.cells.push_back(cell.isEmpty() ? TableCell() : TableCell(formulaRestored(cell)));
    }
    return planOfTable(rows);
}

bool looksLikePlanCsv(const QByteArray &bytes)
{
    return separatorOf(bytes).has_value();
}

} // namespace pei
