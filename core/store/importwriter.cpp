// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/connection.h"
#include "core/store/planio.h"
#include "core/store/rowwriter.h"
#include "core/store/terms.h"

#include <QCryptographicHash>

using namespace Qt::Literals::StringLiterals;

namespace pei {

namespace {

Value at(const std::vector<Value> &values, std::size_t index)
{
    return index < values.size() ? finite(values[index]) : Value();
}

// Writes what a report says about itself; the first error ends it.
class ImportWriter
{
public:
    ImportWriter(const Connection &connection, qint64 plan, const Report &report, const RowKeys &keys)
        : m_connection(connection)
        , m_plan(plan)
        , m_report(report)
        , m_keys(keys)
    {
    }

    Result<void> writeImport(const ReportFile &file, const Stamp &stamp);
    Result<void> writePrinted();
    Result<void> writeSources();
    Result<void> writeElementSources();
    qint64 key() const { return m_import; }

private:
    Statement statement(const QString &sql) const { return Statement(m_connection, sql); }
    Result<void> writePrintedRows(const QString &table, const Keys &keys, const std::vector<std::vector<Value>> &rows);

    const Connection &m_connection;
    const qint64 m_plan;
    const Report &m_report;
    const RowKeys &m_keys;
    qint64 m_import = 0;
};

Result<void> ImportWriter::writeImport(const ReportFile &file, const Stamp &stamp)
{
    const PrintedFigures &printed = m_report.printed;
    const QByteArray digest = digestOf(m_report, file);
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
    const Result<qint64> key = row.insertRow(
        {m_plan, digest.isEmpty() ? QVariant(QMetaType::fromType<QString>()) : QString::fromLatin1(digest), file.name,
         printed.title, printed.period.year, terms::name(printed.period.cut), stamp.when.toMSecsSinceEpoch(), stamp.who,
         terms::name(elementRule), int(detected && detected->elementProved), terms::name(averageRule),
         int(detected && detected->averageProved), int(detected && detected->rules.capAt100)});
    if (!key)
        return key.error();
    m_import = key.value();
    return {};
}

Result<void> ImportWriter::writePrintedRows(const QString &table, const Keys &keys,
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

Result<void> ImportWriter::writePrinted()
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
            m_keys.elements, printed.elements);
        !done)
        return done;
    if (const Result<void> done = writePrintedRows(
            u"INSERT INTO printed_indicator (import_id, indicator_id, year, cut, value) VALUES (?, ?, ?, ?, ?)"_s,
            m_keys.indicators, printed.indicators);
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

Result<void> ImportWriter::writeSources()
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
    for (std::size_t row = 0; row < std::min(m_report.sources.size(), m_keys.indicators.size()); ++row) {
        const RowSource &source = m_report.sources[row];
        const qint64 indicator = m_keys.indicators[row];
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

Result<void> ImportWriter::writeElementSources()
{
    Statement insertBox = statement(u"INSERT INTO element_box (import_id, element_id, part, year, cut, page, x, y,"
                                    " width, height) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
    const auto write = [&](qint64 element, const QString &part, int year, const QString &cut, const SourceBox &box) {
        return box.page == 0 || insertBox.run({m_import, element, part, year, cut, box.page, box.box.x(), box.box.y(),
                                               box.box.width(), box.box.height()});
    };
    const std::vector<Period> &periods = m_report.printed.progressPeriods;
    for (std::size_t row = 0; row < std::min(m_report.elementSources.size(), m_keys.elements.size()); ++row) {
        const ElementSource &source = m_report.elementSources[row];
        bool written = write(m_keys.elements[row], u"row"_s, 0, u""_s, source.row);
        for (std::size_t i = 0; written && i < std::min(periods.size(), source.progress.size()); ++i) {
            written = write(m_keys.elements[row], u"progress"_s, periods[i].year, terms::name(periods[i].cut),
                            source.progress[i]);
        }
        if (!written)
            return insertBox.error();
    }
    return {};
}

} // namespace

QByteArray digestOf(const Report &report, const ReportFile &file)
{
    if (!report.digest.isEmpty() || file.bytes.isEmpty())
        return report.digest;
    return QCryptographicHash::hash(file.bytes, QCryptographicHash::Sha256).toHex();
}

Result<qint64> writeImport(const Connection &connection, qint64 plan, const Report &report, const RowKeys &keys,
                           const ReportFile &file, const Stamp &stamp)
{
    ImportWriter writer(connection, plan, report, keys);
    Result<void> done = writer.writeImport(file, stamp);
    if (done)
        done = writer.writePrinted();
    if (done)
        done = writer.writeSources();
    if (done)
        done = writer.writeElementSources();
    if (!done)
        return done.error();
    return writer.key();
}

} // namespace pei
