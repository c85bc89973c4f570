// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/plantable.h"

#include "core/exchange/tablewords.h"
#include "core/plan/code.h"
#include "core/reading/report/phrases.h"

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace pei {

namespace {

QString textOf(const TableCell &cell)
{
    if (const auto *text = std::get_if<QString>(&cell))
        return *text;
    // A spreadsheet has taken a code for a number.
    if (const auto *number = std::get_if<double>(&cell))
        return QString::number(*number, 'g', 15);
    return {};
}

bool isEmpty(const TableCell &cell)
{
    const auto *text = std::get_if<QString>(&cell);
    return std::holds_alternative<std::monostate>(cell) || (text != nullptr && text->trimmed().isEmpty());
}

// Years, periods and the like, of the columns that are called "<before><key>".
template <typename Key>
struct KeyColumns
{
    std::vector<Key> keys;
    std::vector<std::size_t> columns; // parallel to keys

    void add(const Key &key, std::size_t column)
    {
        keys.push_back(key);
        columns.push_back(column);
    }
    bool has(const Key &key) const { return std::find(keys.begin(), keys.end(), key) != keys.end(); }
    void sort()
    {
        std::vector<std::pair<Key, std::size_t>> pairs;
        for (std::size_t i = 0; i < keys.size(); ++i)
            pairs.emplace_back(keys[i], columns[i]);
        std::sort(pairs.begin(), pairs.end());
        for (std::size_t i = 0; i < keys.size(); ++i)
            std::tie(keys[i], columns[i]) = pairs[i];
    }
};

// Goes through the rows and remembers the first thing that cannot be read.
class TableReader
{
public:
    Result<Report> read(const std::vector<NumberedRow> &table)
    {
        if (table.empty() || !isPlanHead(table.front().cells))
            return Error{.code = Error::Code::HeadUnreadable, .detail = tablewords::leadingColumns().front()};
        if (const Result<void> head = readHead(table.front().cells); !head)
            return head.error();
        // Every table begins with a head of its own; how numbers are spelt must be known before they are read.
        for (const NumberedRow &row : table) {
            if (isPlanHead(row.cells))
                placeColumns(row.cells);
            else if (textOf(at(row.cells, tablewords::Kind)) == tablewords::FormatFact)
                readFormat(row);
        }
        for (std::size_t i = 0; i < table.size() && !m_wrong; ++i) {
            if (isPlanHead(table[i].cells))
                placeColumns(table[i].cells);
            else
                readRow(table[i]);
        }
        if (m_wrong)
            return *m_wrong;
        if (!m_hasPlan || m_report.plan.indicators.empty()) {
            return Error{.code = Error::Code::TableUnreadable,
                         .detail = m_hasPlan ? u"IND"_s : tablewords::PlanFact,
                         .number = table.back().number};
        }
        return std::move(m_report);
    }

private:
    void placeColumns(const TableRow &head)
    {
        const QStringList &names = tablewords::leadingColumns();
        m_columns.assign(std::size_t(names.size()), npos);
        for (std::size_t column = 0; column < head.size(); ++column) {
            const qsizetype known = names.indexOf(textOf(head[column]).simplified());
            if (known >= 0 && m_columns[std::size_t(known)] == npos)
                m_columns[std::size_t(known)] = column;
        }
    }

    Result<void> readHead(const TableRow &head)
    {
        placeColumns(head);
        for (std::size_t column = 0; column < head.size(); ++column) {
            const QString name = textOf(head[column]).simplified();
            if (name.startsWith(tablewords::Target))
                readYear(name.sliced(tablewords::Target.size()), column);
            else if (name.startsWith(tablewords::Obtained))
                readPeriod(name.sliced(tablewords::Obtained.size()), column, m_periods);
            else if (name.startsWith(tablewords::Printed))
                readPeriod(name.sliced(tablewords::Printed.size()), column, m_printed);
        }
        for (std::size_t i = 0; i < m_columns.size(); ++i) {
            if (m_columns[i] == npos)
                return Error{.code = Error::Code::HeadUnreadable, .detail = tablewords::leadingColumns()[qsizetype(i)]};
        }
        m_years.sort();
        m_periods.sort();
        m_report.plan.targetYears = m_years.keys;
        m_report.plan.periods = m_periods.keys;
        m_report.printed.progressPeriods = m_printed.keys;
        return {};
    }

    void readYear(const QString &text, std::size_t column)
    {
        bool isNumber = false;
        const int year = text.toInt(&isNumber);
        if (isNumber && year > 0 && year < 10000 && !m_years.has(year))
            m_years.add(year, column);
    }

    static void readPeriod(const QString &key, std::size_t column, KeyColumns<Period> &columns)
    {
        if (const std::optional<Period> period = periodFromKey(key); period && !columns.has(*period))
            columns.add(*period, column);
    }

    const TableCell &at(const TableRow &row, std::size_t column) const
    {
        static const TableCell nothing;
        const std::size_t place = column < m_columns.size() ? m_columns[column] : npos;
        return place < row.size() ? row[place] : nothing;
    }
    static const TableCell &plainAt(const TableRow &row, std::size_t place)
    {
        static const TableCell nothing;
        return place < row.size() ? row[place] : nothing;
    }

    void refuse(const NumberedRow &row, const QString &column, const TableCell &cell)
    {
        if (m_wrong)
            return;
        const QString text = textOf(cell).left(60);
        m_wrong = Error{.code = Error::Code::TableUnreadable,
                        .detail = text.isEmpty() ? column : u"%1: «%2»"_s.arg(column, text),
                        .number = row.number};
    }
    void refuse(const NumberedRow &row, tablewords::Column column)
    {
        refuse(row, tablewords::leadingColumns()[column], at(row.cells, column));
    }

    // One mark at most, which is the decimal one of the file: we write no groups. What a person has put there since
    // may have them, where they can be read in one way only.
    std::optional<double> number(const TableCell &cell) const
    {
        if (const auto *value = std::get_if<double>(&cell))
            return std::isfinite(*value) ? std::optional(*value) : std::nullopt;
        const auto *text = std::get_if<QString>(&cell);
        if (text == nullptr)
            return std::nullopt;
        QString plain = text->trimmed();
        if (plain.count(m_decimal) == 1 && !plain.contains(m_decimal == u'.' ? u',' : u'.')) {
            plain.replace(m_decimal, u'.');
            bool isNumber = false;
            const double value = plain.toDouble(&isNumber);
            return isNumber && std::isfinite(value) ? std::optional(value) : std::nullopt;
        }
        bool isNumber = false;
        if (const double value = plain.toDouble(&isNumber); isNumber && !plain.contains(u'.') && std::isfinite(value))
            return value;
        const TypedNumber typed = parseTypedNumber(plain, m_decimal == u'.' ? PeruFormat : CommaFormat);
        return typed.accepted() && !typed.ambiguous ? typed.value : std::nullopt;
    }

    Value figure(const NumberedRow &row, std::size_t place, const QString &column)
    {
        const TableCell &cell = plainAt(row.cells, place);
        if (isEmpty(cell) || textOf(cell).trimmed().compare(u"ND", Qt::CaseInsensitive) == 0)
            return std::nullopt;
        const std::optional<double> value = number(cell);
        if (!value)
            refuse(row, column, cell);
        return value;
    }

    std::optional<int> integer(const NumberedRow &row, tablewords::Column column)
    {
        const TableCell &cell = at(row.cells, column);
        if (isEmpty(cell))
            return std::nullopt;
        const std::optional<double> value = number(cell);
        if (!value || *value != std::floor(*value) || *value < 0 || *value >= 1e6) {
            refuse(row, column);
            return std::nullopt;
        }
        return int(*value);
    }

    void readRow(const NumberedRow &row)
    {
        const QString kind = textOf(at(row.cells, tablewords::Kind)).trimmed();
        if (kind == u"IND")
            readIndicator(row);
        else if (kind == u"OEI" || kind == u"AEI")
            readElement(row);
        else if (kind == tablewords::PlanFact)
            readPlan(row);
        else if (kind == tablewords::EntityFact)
            readEntity(row);
        else if (kind == tablewords::ReportFact)
            readReport(row);
        else if (kind == tablewords::AverageFact)
            readAverage(row);
        else if (kind == tablewords::SummaryFact)
            readSummary(row);
        else if (kind != tablewords::FormatFact && !std::all_of(row.cells.begin(), row.cells.end(), isEmpty))
            refuse(row, tablewords::Kind);
    }

    // The sample 0.5 as the file spells it.
    void readFormat(const NumberedRow &row)
    {
        const std::optional<double> version = number(at(row.cells, tablewords::ElementCode));
        if (!version || *version != 1)
            refuse(row, tablewords::ElementCode);
        if (textOf(at(row.cells, tablewords::Name)).contains(u','))
            m_decimal = u',';
    }

    void readPlan(const NumberedRow &row)
    {
        const auto span = yearSpanFrom(textOf(at(row.cells, tablewords::Code)));
        if (!span)
            return refuse(row, tablewords::Code);
        m_hasPlan = true;
        std::tie(m_report.plan.firstYear, m_report.plan.lastYear) = *span;
    }

    void readEntity(const NumberedRow &row)
    {
        const auto level = entityLevelFrom(textOf(at(row.cells, tablewords::ElementCode)));
        if (!level)
            return refuse(row, tablewords::ElementCode);
        m_report.plan.entity.lines.emplace_back(
            *level, CodedName{textOf(at(row.cells, tablewords::Code)), textOf(at(row.cells, tablewords::Name))});
    }

    void readReport(const NumberedRow &row)
    {
        const auto period = periodFromKey(textOf(at(row.cells, tablewords::Code)));
        if (!period)
            return refuse(row, tablewords::Code);
        m_report.printed.period = *period;
        m_report.printed.title = textOf(at(row.cells, tablewords::Name));
    }

    void readAverage(const NumberedRow &row)
    {
        const QString kind = textOf(at(row.cells, tablewords::Code));
        const std::optional<double> value = number(at(row.cells, tablewords::Name));
        if (kind != u"OEI" && kind != u"AEI")
            return refuse(row, tablewords::Code);
        if (!value)
            return refuse(row, tablewords::Name);
        m_report.printed.averages[kind == u"OEI" ? ElementKind::Objective : ElementKind::Action] = *value;
    }

    void readSummary(const NumberedRow &row)
    {
        SemaphoreCount count;
        const auto kind = tablewords::countKindFrom(textOf(at(row.cells, tablewords::Code)));
        if (!kind)
            return refuse(row, tablewords::Code);
        count.kind = *kind;
        count.year = integer(row, tablewords::ElementCode).value_or(0);
        if (!tablewords::readCount(textOf(at(row.cells, tablewords::Name)), count))
            return refuse(row, tablewords::Name);
        m_report.printed.semaphore.push_back(count);
    }

    std::vector<Value> printedOf(const NumberedRow &row)
    {
        // Nothing at all is a row that this report did not print, which is not to say ND.
        const bool isPrinted = std::any_of(m_printed.columns.begin(), m_printed.columns.end(),
                                           [&](std::size_t place) { return !isEmpty(plainAt(row.cells, place)); });
        std::vector<Value> values;
        for (std::size_t i = 0; isPrinted && i < m_printed.keys.size(); ++i)
            values.push_back(figure(row, m_printed.columns[i], tablewords::Printed + periodKey(m_printed.keys[i])));
        return values;
    }

    void readElement(const NumberedRow &row)
    {
        Element element;
        element.code = textOf(at(row.cells, tablewords::Code));
        if (!isElementCode(element.code))
            return refuse(row, tablewords::Code);
        element.kind = isObjectiveCode(element.code) ? ElementKind::Objective : ElementKind::Action;
        element.name = textOf(at(row.cells, tablewords::Name));
        element.priority = integer(row, tablewords::Priority);
        m_report.plan.elements.push_back(std::move(element));
        m_report.printed.elements.push_back(printedOf(row));
    }

    void readIndicator(const NumberedRow &row)
    {
        const auto text = [&](tablewords::Column column) { return textOf(at(row.cells, column)); };
        Indicator indicator;
        indicator.code = text(tablewords::Code);
        if (!isIndicatorCode(indicator.code))
            return refuse(row, tablewords::Code);
        indicator.element = text(tablewords::ElementCode);
        if (indicator.element.isEmpty())
            indicator.element = elementOfIndicator(indicator.code);
        indicator.name = text(tablewords::Name);
        indicator.executingUnit = {text(tablewords::ExecutingCode), text(tablewords::ExecutingName)};
        indicator.responsibleUnit = {text(tablewords::ResponsibleCode), text(tablewords::ResponsibleName)};
        readSense(row, indicator);
        indicator.baseline.year = integer(row, tablewords::BaselineYear);
        indicator.baseline.value =
            figure(row, m_columns[tablewords::BaselineValue], tablewords::leadingColumns()[tablewords::BaselineValue]);
        for (std::size_t i = 0; i < m_years.keys.size(); ++i) {
            indicator.targets.push_back(
                figure(row, m_years.columns[i], tablewords::Target + QString::number(m_years.keys[i])));
        }
        for (std::size_t i = 0; i < m_periods.keys.size(); ++i) {
            indicator.obtained.push_back(
                figure(row, m_periods.columns[i], tablewords::Obtained + periodKey(m_periods.keys[i])));
        }
        m_report.plan.indicators.push_back(std::move(indicator));
        m_report.printed.indicators.push_back(printedOf(row));
    }

    void readSense(const NumberedRow &row, Indicator &indicator)
    {
        if (const TableCell &cell = at(row.cells, tablewords::RelevanceColumn); !isEmpty(cell)) {
            const auto relevance = relevanceFrom(textOf(cell));
            if (!relevance)
                return refuse(row, tablewords::RelevanceColumn);
            indicator.relevance = *relevance;
        }
        const auto direction = directionFrom(textOf(at(row.cells, tablewords::DirectionColumn)));
        if (!direction)
            return refuse(row, tablewords::DirectionColumn);
        indicator.direction = *direction;
        if (const TableCell &cell = at(row.cells, tablewords::AggregationColumn); !isEmpty(cell)) {
            const auto aggregation = aggregationFrom(textOf(cell));
            if (!aggregation)
                return refuse(row, tablewords::AggregationColumn);
            indicator.aggregation = *aggregation;
        }
    }

    static constexpr std::size_t npos = std::size_t(-1);
    std::vector<std::size_t> m_columns; // by tablewords::Column
    KeyColumns<int> m_years;
    KeyColumns<Period> m_periods;
    KeyColumns<Period> m_printed;
    QChar m_decimal = u'.';
    bool m_hasPlan = false;
    Report m_report;
    std::optional<Error> m_wrong;
};

} // namespace

bool isPlanHead(const TableRow &row)
{
    // Any file of ours begins so; the other columns may have been moved.
    const QStringList &names = tablewords::leadingColumns();
    return row.size() > 1 && textOf(row[0]) == names[0] && textOf(row[1]) == names[1];
}

Result<Report> planOfTable(const std::vector<NumberedRow> &table)
{
    return TableReader().read(table);
}

} // namespace pei
