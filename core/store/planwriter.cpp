// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/connection.h"
#include "core/store/planio.h"
#include "core/store/terms.h"

#include <QCryptographicHash>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace pei {

namespace {

using Keys = std::vector<qint64>;

Value at(const std::vector<Value> &values, std::size_t index)
{
    const Value value = index < values.size() ? values[index] : Value();
    return value && std::isfinite(*value) ? value : Value();
}

// Writes one report; the first error ends it.
class Writer
{
public:
    Writer(const Connection &connection, const Report &report)
        : m_connection(connection)
        , m_report(report)
    {
    }

    Result<qint64> write(const ReportFile &file, const Stamp &stamp);

private:
    Statement statement(const QString &sql) const { return Statement(m_connection, sql); }
    Result<qint64> insert(Statement &statement, std::initializer_list<QVariant> values) const;
    Result<void> writeHead();
    Result<void> writeElements();
    Result<void> writeIndicators();
    Result<void> writeValues();
    Result<void> writeImport(const ReportFile &file, const Stamp &stamp);
    Result<void> writePrinted();
    Result<void> writePrintedRows(const QString &table, const Keys &keys, const std::vector<std::vector<Value>> &rows);
    Result<void> writeSources();

    const Connection &m_connection;
    const Report &m_report;
    qint64 m_plan = 0;
    qint64 m_import = 0;
    Keys m_elements;
    Keys m_indicators;
};

Result<qint64> Writer::insert(Statement &statement, std::initializer_list<QVariant> values) const
{
    qint64 key = 0;
    const Result<void> done = statement.forEach(values, [&] { key = statement.integer(0); });
    if (!done)
        return done.error();
    return key;
}

Result<void> Writer::writeHead()
{
    const Plan &plan = m_report.plan;
    Statement line =
        statement(u"INSERT INTO entity_line (plan_id, position, level, code, name) VALUES (?, ?, ?, ?, ?)"_s);
    int position = 0;
    for (const auto &[level, name] : plan.entity.lines) {
        if (!line.run({m_plan, position++, terms::name(level), name.code, name.name}))
            return line.error();
    }
    Statement year = statement(u"INSERT INTO target_year (plan_id, year) VALUES (?, ?)"_s);
    for (const int targetYear : plan.targetYears) {
        if (!year.run({m_plan, targetYear}))
            return year.error();
    }
    Statement column = statement(u"INSERT INTO period (plan_id, year, cut) VALUES (?, ?, ?)"_s);
    for (const Period &period : plan.periods) {
        if (!column.run({m_plan, period.year, terms::name(period.cut)}))
            return column.error();
    }
    return {};
}

Result<void> Writer::writeElements()
{
    Statement row = statement(u"INSERT INTO element (plan_id, position, code, kind, name, priority)"
                              " VALUES (?, ?, ?, ?, ?, ?) RETURNING id"_s);
    for (const Element &element : m_report.plan.elements) {
        const Result<qint64> key = insert(row, {m_plan, int(m_elements.size()), element.code, terms::name(element.kind),
                                                element.name, bound(element.priority)});
        if (!key)
            return key.error();
        m_elements.push_back(key.value());
    }
    return {};
}

Result<void> Writer::writeIndicators()
{
    Statement row = statement(
        u"INSERT INTO indicator (plan_id, position, code, element_code, name, executing_unit_code, executing_unit_name,"
        " responsible_unit_code, responsible_unit_name, relevance, direction, aggregation, baseline_year,"
        " baseline_value) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id"_s);
    for (const Indicator &i : m_report.plan.indicators) {
        const Result<qint64> key =
            insert(row, {m_plan, int(m_indicators.size()), i.code, i.element, i.name, i.executingUnit.code,
                         i.executingUnit.name, i.responsibleUnit.code, i.responsibleUnit.name, terms::name(i.relevance),
                         terms::name(i.direction), terms::name(i.aggregation), bound(i.baseline.year),
                         bound(at({i.baseline.value}, 0))});
        if (!key)
            return key.error();
        m_indicators.push_back(key.value());
    }
    return {};
}

Result<void> Writer::writeValues()
{
    const Plan &plan = m_report.plan;
    Statement target = statement(u"INSERT INTO target (indicator_id, year, value) VALUES (?, ?, ?)"_s);
    Statement measurement =
        statement(u"INSERT INTO measurement (indicator_id, year, cut, value) VALUES (?, ?, ?, ?)"_s);
    for (std::size_t row = 0; row < m_indicators.size(); ++row) {
        const Indicator &indicator = plan.indicators[row];
        for (std::size_t column = 0; column < plan.targetYears.size(); ++column) {
            if (!target.run({m_indicators[row], plan.targetYears[column], bound(at(indicator.targets, column))}))
                return target.error();
        }
        for (std::size_t column = 0; column < plan.periods.size(); ++column) {
            const Period period = plan.periods[column];
            if (!measurement.run(
                    {m_indicators[row], period.year, terms::name(period.cut), bound(at(indicator.obtained, column))}))
                return measurement.error();
        }
    }
    return {};
}

Result<void> Writer::writeImport(const ReportFile &file, const Stamp &stamp)
{
    const PrintedFigures &printed = m_report.printed;
    QByteArray digest = m_report.digest;
    if (!file.bytes.isEmpty())
        digest = QCryptographicHash::hash(file.bytes, QCryptographicHash::Sha256).toHex();
    if (!digest.isEmpty()) {
        // The same file may have been imported before, then perhaps without its bytes.
        Statement source =
            statement(u"INSERT INTO source_file (digest, bytes) VALUES (?, ?)"
                      " ON CONFLICT (digest) DO UPDATE SET bytes = coalesce(source_file.bytes, excluded.bytes)"_s);
        const QVariant bytes =
            file.bytes.isEmpty() ? QVariant(QMetaType::fromType<QByteArray>()) : QVariant(file.bytes);
        if (!source.run({QString::fromLatin1(digest), bytes}))
            return source.error();
    }
    const std::optional<DetectedRules> detected = detectRules(m_report.plan, printed);
    std::optional<ElementRule> elementRule;
    std::optional<AverageRule> averageRule;
    if (detected) {
        elementRule = detected->rules.element;
        averageRule = detected->rules.average;
    }
    Statement row = statement(
        u"INSERT INTO import (plan_id, digest, file_name, title, year, cut, imported_at, imported_by, element_rule,"
        " element_rule_proved, average_rule, average_rule_proved, average_capped)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id"_s);
    const Result<qint64> key =
        insert(row, {m_plan, digest.isEmpty() ? QVariant(QMetaType::fromType<QString>()) : QString::fromLatin1(digest),
                     file.name, printed.title, printed.period.year, terms::name(printed.period.cut),
                     stamp.when.toMSecsSinceEpoch(), stamp.who, terms::name(elementRule),
                     int(detected && detected->elementProved), terms::name(averageRule),
                     int(detected && detected->averageProved), int(detected && detected->rules.capAt100)});
    if (!key)
        return key.error();
    m_import = key.value();
    return {};
}

Result<void> Writer::writePrintedRows(const QString &table, const Keys &keys,
                                      const std::vector<std::vector<Value>> &rows)
{
    Statement row = statement(table);
    const std::vector<Period> &periods = m_report.printed.progressPeriods;
    for (std::size_t i = 0; i < std::min(keys.size(), rows.size()); ++i) {
        if (rows[i].empty())
            continue; // not printed: no rows, unlike a printed ND
        for (std::size_t column = 0; column < periods.size(); ++column) {
            if (!row.run({m_import, keys[i], periods[column].year, terms::name(periods[column].cut),
                          bound(at(rows[i], column))}))
                return row.error();
        }
    }
    return {};
}

Result<void> Writer::writePrinted()
{
    const PrintedFigures &printed = m_report.printed;
    Statement column = statement(u"INSERT INTO progress_period (import_id, year, cut, position) VALUES (?, ?, ?, ?)"_s);
    int position = 0;
    for (const Period &period : printed.progressPeriods) {
        if (!column.run({m_import, period.year, terms::name(period.cut), position++}))
            return column.error();
    }
    if (const Result<void> done = writePrintedRows(
            u"INSERT INTO printed_element (import_id, element_id, year, cut, value) VALUES (?, ?, ?, ?, ?)"_s,
            m_elements, printed.elements);
        !done)
        return done;
    if (const Result<void> done = writePrintedRows(
            u"INSERT INTO printed_indicator (import_id, indicator_id, year, cut, value) VALUES (?, ?, ?, ?, ?)"_s,
            m_indicators, printed.indicators);
        !done)
        return done;
    Statement average = statement(u"INSERT INTO printed_average (import_id, kind, value) VALUES (?, ?, ?)"_s);
    for (const auto &[kind, value] : printed.averages) {
        if (!average.run({m_import, terms::name(kind), value}))
            return average.error();
    }
    Statement count =
        statement(u"INSERT INTO printed_semaphore (import_id, position, kind, year, red, amber, green, nd,"
                  " total) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
    position = 0;
    for (const SemaphoreCount &row : printed.semaphore) {
        if (!count.run({m_import, position++, terms::name(row.kind), row.year, row.red, row.amber, row.green, row.nd,
                        row.total}))
            return count.error();
    }
    return {};
}

Result<void> Writer::writeSources()
{
    const Plan &plan = m_report.plan;
    Statement insertBox = statement(u"INSERT INTO source_box (import_id, indicator_id, part, year, cut, page, x, y,"
                                    " width, height) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
    const auto write = [&](qint64 indicator, const QString &part, int year, const QString &cut, const SourceBox &box) {
        return insertBox.run({m_import, indicator, part, year, cut, box.page, box.box.x(), box.box.y(), box.box.width(),
                              box.box.height()});
    };
    const auto writePeriods = [&](qint64 indicator, const QString &part, const std::vector<Period> &periods,
                                  const std::vector<SourceBox> &boxes) {
        for (std::size_t i = 0; i < std::min(periods.size(), boxes.size()); ++i) {
            if (!write(indicator, part, periods[i].year, terms::name(periods[i].cut), boxes[i]))
                return false;
        }
        return true;
    };
    for (std::size_t row = 0; row < std::min(m_report.sources.size(), m_indicators.size()); ++row) {
        const RowSource &source = m_report.sources[row];
        const qint64 indicator = m_indicators[row];
        bool written = write(indicator, u"row"_s, 0, u""_s, source.row) &&
                       write(indicator, u"baseline"_s, 0, u""_s, source.baseline);
        for (std::size_t i = 0; written && i < std::min(plan.targetYears.size(), source.targets.size()); ++i)
            written = write(indicator, u"target"_s, plan.targetYears[i], u""_s, source.targets[i]);
        written = written && writePeriods(indicator, u"obtained"_s, plan.periods, source.obtained) &&
                  writePeriods(indicator, u"progress"_s, m_report.printed.progressPeriods, source.progress);
        if (!written)
            return insertBox.error();
    }
    return {};
}

Result<qint64> Writer::write(const ReportFile &file, const Stamp &stamp)
{
    Statement plan = statement(u"INSERT INTO plan (first_year, last_year, created_at) VALUES (?, ?, ?) RETURNING id"_s);
    const Result<qint64> key =
        insert(plan, {m_report.plan.firstYear, m_report.plan.lastYear, stamp.when.toMSecsSinceEpoch()});
    if (!key)
        return key;
    m_plan = key.value();
    using Step = Result<void> (Writer::*)();
    for (const Step step :
         {&Writer::writeHead, &Writer::writeElements, &Writer::writeIndicators, &Writer::writeValues}) {
        if (const Result<void> done = (this->*step)(); !done)
            return done.error();
    }
    if (const Result<void> done = writeImport(file, stamp); !done)
        return done.error();
    for (const Step step : {&Writer::writePrinted, &Writer::writeSources}) {
        if (const Result<void> done = (this->*step)(); !done)
            return done.error();
    }
    return m_plan;
}

} // namespace

Result<qint64> writeReport(const Connection &connection, const Report &report, const ReportFile &file,
                           const Stamp &stamp)
{
    return Writer(connection, report).write(file, stamp);
}

} // namespace pei
