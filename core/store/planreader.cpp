// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/connection.h"
#include "core/store/history.h"
#include "core/store/planio.h"
#include "core/store/terms.h"

#include <QHash>

using namespace Qt::Literals::StringLiterals;

namespace pei {

namespace {

using RowOf = QHash<qint64, std::size_t>;

// Reads one plan. A file may come from anywhere: a name this version does not know, or a row that belongs nowhere, is
// damage and no reason to stop the program.
class Reader
{
public:
    Reader(const Connection &connection, qint64 plan)
        : m_connection(connection)
    {
        m_stored.key = plan;
    }

    Result<StoredPlan> read();
    Result<StoredPlan> readValuesAlone();
    Result<PlanState> readState();
    Result<RetiredRows> readRetired();

private:
    Statement statement(const QString &sql) const { return Statement(m_connection, sql); }
    template <typename Enum>
    Enum term(const QString &name);
    template <typename Enum>
    std::optional<Enum> optionalTerm(const Statement &row, int column);
    void damaged(const QString &what)
    {
        if (m_damage.isEmpty())
            m_damage = what;
    }
    std::size_t rowOf(const RowOf &rows, qint64 key, const QString &what);

    using Step = Result<void> (Reader::*)();
    Result<void> readSteps(std::initializer_list<Step> steps);
    Result<bool> readHead();
    Result<void> readElements();
    Result<void> readIndicators();
    Result<void> readValues();
    Result<void> readNotes();
    Result<void> readAlerts();
    Result<void> readImport();
    Result<void> readPrinted();
    Result<void> readPrintedRows(const QString &sql, const RowOf &rows, std::vector<std::vector<Value>> &figures);
    Result<void> readSources();
    Result<void> readElementSources();
    void placeBox(RowSource &source, const QString &part, int year, const QString &cut, const SourceBox &box);

    const Connection &m_connection;
    QString m_rows = u"position >= 0"_s; // those in the plan
    StoredPlan m_stored;
    qint64 m_import = 0;
    RowOf m_elements;
    RowOf m_indicators;
    QString m_damage;
};

template <typename Enum>
Enum Reader::term(const QString &name)
{
    const std::optional<Enum> value = terms::fromName<Enum>(name);
    if (!value)
        damaged(u"unknown term: "_s + name);
    return value.value_or(Enum());
}

template <typename Enum>
std::optional<Enum> Reader::optionalTerm(const Statement &row, int column)
{
    return row.isNull(column) ? std::optional<Enum>() : std::optional<Enum>(term<Enum>(row.text(column)));
}

std::size_t Reader::rowOf(const RowOf &rows, qint64 key, const QString &what)
{
    const auto found = rows.constFind(key);
    if (found != rows.cend())
        return *found;
    damaged(what);
    return 0;
}

Result<bool> Reader::readHead()
{
    Plan &plan = m_stored.plan;
    bool found = false;
    Statement head = statement(u"SELECT first_year, last_year FROM plan WHERE id = ?"_s);
    Result<void> done = head.forEach({m_stored.key}, [&] {
        found = true;
        plan.firstYear = head.smallInteger(0);
        plan.lastYear = head.smallInteger(1);
    });
    if (!done)
        return done.error();
    Statement line = statement(u"SELECT level, code, name FROM entity_line WHERE plan_id = ? ORDER BY position"_s);
    done = line.forEach({m_stored.key}, [&] {
        plan.entity.lines.emplace_back(term<EntityLevel>(line.text(0)), CodedName{line.text(1), line.text(2)});
    });
    if (!done)
        return done.error();
    Statement year = statement(u"SELECT year FROM target_year WHERE plan_id = ? ORDER BY year"_s);
    done = year.forEach({m_stored.key}, [&] { plan.targetYears.push_back(year.smallInteger(0)); });
    if (!done)
        return done.error();
    Statement period = statement(u"SELECT year, cut, closed FROM period WHERE plan_id = ?"_s);
    done = period.forEach({m_stored.key}, [&] {
        const Period column{period.smallInteger(0), term<Cut>(period.text(1))};
        plan.periods.push_back(column);
        if (period.integer(2) != 0)
            m_stored.closed.push_back(column);
    });
    if (!done)
        return done.error();
    std::sort(plan.periods.begin(), plan.periods.end());
    std::sort(m_stored.closed.begin(), m_stored.closed.end());
    return found;
}

Result<void> Reader::readElements()
{
    Statement row = statement(u"SELECT id, code, kind, name, priority FROM element WHERE plan_id = ? AND %1"
                              " ORDER BY position"_s.arg(m_rows));
    return row.forEach({m_stored.key}, [&] {
        m_elements.insert(row.integer(0), m_stored.plan.elements.size());
        m_stored.plan.elements.push_back(
            {row.text(1), term<ElementKind>(row.text(2)), row.text(3), row.optionalInteger(4), row.integer(0)});
    });
}

Result<void> Reader::readIndicators()
{
    Plan &plan = m_stored.plan;
    Statement row = statement(
        u"SELECT id, code, element_code, name, executing_unit_code, executing_unit_name, responsible_unit_code,"
        " responsible_unit_name, relevance, direction, aggregation, baseline_year, baseline_value"
        " FROM indicator WHERE plan_id = ? AND %1 ORDER BY position"_s.arg(m_rows));
    return row.forEach({m_stored.key}, [&] {
        Indicator indicator;
        indicator.id = row.integer(0);
        indicator.code = row.text(1);
        indicator.element = row.text(2);
        indicator.name = row.text(3);
        indicator.executingUnit = {row.text(4), row.text(5)};
        indicator.responsibleUnit = {row.text(6), row.text(7)};
        indicator.relevance = optionalTerm<Relevance>(row, 8);
        indicator.direction = term<Direction>(row.text(9));
        indicator.aggregation = optionalTerm<Aggregation>(row, 10);
        indicator.baseline = {row.optionalInteger(11), row.value(12)};
        indicator.targets.resize(plan.targetYears.size());
        indicator.obtained.resize(plan.periods.size());
        m_indicators.insert(indicator.id, plan.indicators.size());
        plan.indicators.push_back(std::move(indicator));
    });
}

Result<void> Reader::readValues()
{
    Plan &plan = m_stored.plan;
    Statement target = statement(u"SELECT t.indicator_id, t.year, t.value FROM indicator i"
                                 " JOIN target t ON t.indicator_id = i.id WHERE i.plan_id = ? AND i.position >= 0"_s);
    const Result<void> done = target.forEach({m_stored.key}, [&] {
        const std::optional<std::size_t> column = plan.targetColumn(target.smallInteger(1));
        if (!column)
            return damaged(u"target without a column"_s);
        const std::size_t row = rowOf(m_indicators, target.integer(0), u"target without a row"_s);
        plan.indicators[row].targets[*column] = target.value(2);
    });
    if (!done)
        return done;
    Statement cell =
        statement(u"SELECT m.indicator_id, m.year, m.cut, m.value FROM indicator i"
                  " JOIN measurement m ON m.indicator_id = i.id WHERE i.plan_id = ? AND i.position >= 0"_s);
    return cell.forEach({m_stored.key}, [&] {
        const auto column = plan.periodColumn({cell.smallInteger(1), term<Cut>(cell.text(2))});
        if (!column)
            return damaged(u"measurement without a column"_s);
        const std::size_t row = rowOf(m_indicators, cell.integer(0), u"measurement without a row"_s);
        plan.indicators[row].obtained[*column] = cell.value(3);
    });
}

Result<void> Reader::readNotes()
{
    Statement row = statement(u"SELECT n.indicator_id, n.year, n.cut, n.factor, n.measure, n.responsible, n.evidence,"
                              " n.evidence_digest FROM indicator i JOIN note n ON n.indicator_id = i.id"
                              " WHERE i.plan_id = ? AND i.position >= 0"_s);
    return row.forEach({m_stored.key}, [&] {
        const NotedCell cell{row.integer(0), {row.smallInteger(1), term<Cut>(row.text(2))}};
        m_stored.notes[cell] = {row.text(3), row.text(4), row.text(5), row.text(6), row.text(7).toLatin1()};
    });
}

Result<void> Reader::readAlerts()
{
    Result<AlertMarks> marks = readAlertMarks(m_connection, m_stored.key);
    if (!marks)
        return marks.error();
    Result<RuleSettings> rules = readAlertRules(m_connection, m_stored.key);
    if (!rules)
        return rules.error();
    m_stored.alertMarks = std::move(marks).value();
    m_stored.alertRules = std::move(rules).value();
    return {};
}

Result<void> Reader::readImport()
{
    PrintedFigures &printed = m_stored.printed;
    Statement row = statement(u"SELECT id, digest, file_name, title, year, cut, element_rule, element_rule_proved,"
                              " average_rule, average_rule_proved, average_capped FROM import"
                              " WHERE plan_id = ?"_s +
                              QLatin1StringView(AndLatestFirst));
    return row.forEach({m_stored.key}, [&] {
        m_import = row.integer(0);
        m_stored.digest = row.text(1).toLatin1();
        m_stored.fileName = row.text(2);
        printed.title = row.text(3);
        printed.period = {row.smallInteger(4), term<Cut>(row.text(5))};
        const auto elementRule = optionalTerm<ElementRule>(row, 6);
        const auto averageRule = optionalTerm<AverageRule>(row, 8);
        if (elementRule && averageRule) {
            DetectedRules detected;
            detected.rules.element = *elementRule;
            detected.rules.average = *averageRule;
            detected.rules.capAt100 = row.integer(10) == 1;
            detected.elementProved = row.integer(7) == 1;
            detected.averageProved = row.integer(9) == 1;
            m_stored.detected = detected;
        }
    });
}

Result<void> Reader::readPrintedRows(const QString &sql, const RowOf &rows, std::vector<std::vector<Value>> &figures)
{
    const std::vector<Period> &periods = m_stored.printed.progressPeriods;
    figures.resize(std::size_t(rows.size()));
    Statement row = statement(sql);
    return row.forEach({m_import}, [&] {
        const Period period{row.smallInteger(1), term<Cut>(row.text(2))};
        const auto column = std::find(periods.begin(), periods.end(), period);
        const std::size_t index = rowOf(rows, row.integer(0), u"printed figure without a row"_s);
        if (column == periods.end() || index >= figures.size())
            return damaged(u"printed figure without a column"_s);
        figures[index].resize(periods.size());
        figures[index][std::size_t(column - periods.begin())] = row.value(3);
    });
}

Result<void> Reader::readPrinted()
{
    PrintedFigures &printed = m_stored.printed;
    Statement period = statement(u"SELECT year, cut FROM progress_period WHERE import_id = ? ORDER BY position"_s);
    Result<void> done = period.forEach({m_import}, [&] {
        printed.progressPeriods.push_back({period.smallInteger(0), term<Cut>(period.text(1))});
    });
    if (!done)
        return done;
    done = readPrintedRows(u"SELECT element_id, year, cut, value FROM printed_element WHERE import_id = ?"_s,
                           m_elements, printed.elements);
    if (!done)
        return done;
    done = readPrintedRows(u"SELECT indicator_id, year, cut, value FROM printed_indicator WHERE import_id = ?"_s,
                           m_indicators, printed.indicators);
    if (!done)
        return done;
    Statement average = statement(u"SELECT kind, value FROM printed_average WHERE import_id = ?"_s);
    done = average.forEach({m_import}, [&] { printed.averages[term<ElementKind>(average.text(0))] = average.real(1); });
    if (!done)
        return done;
    Statement count = statement(u"SELECT kind, year, red, amber, green, nd, total FROM printed_semaphore"
                                " WHERE import_id = ? ORDER BY position"_s);
    return count.forEach({m_import}, [&] {
        printed.semaphore.push_back({term<SemaphoreCount::Kind>(count.text(0)), count.smallInteger(1),
                                     count.smallInteger(2), count.smallInteger(3), count.smallInteger(4),
                                     count.smallInteger(5), count.smallInteger(6)});
    });
}

void Reader::placeBox(RowSource &source, const QString &part, int year, const QString &cut, const SourceBox &box)
{
    const Plan &plan = m_stored.plan;
    const auto place = [&](std::vector<SourceBox> &boxes, std::size_t size, std::optional<std::size_t> column) {
        if (!column)
            return; // of a column the plan no longer has
        boxes.resize(size);
        boxes[*column] = box;
    };
    if (part == u"row") {
        source.row = box;
    } else if (part == u"baseline") {
        source.baseline = box;
    } else if (part == u"target") {
        place(source.targets, plan.targetYears.size(), plan.targetColumn(year));
    } else if (part == u"obtained") {
        place(source.obtained, plan.periods.size(), plan.periodColumn({year, term<Cut>(cut)}));
    } else if (part == u"progress") {
        const std::vector<Period> &periods = m_stored.printed.progressPeriods;
        const auto found = std::find(periods.begin(), periods.end(), Period{year, term<Cut>(cut)});
        if (found != periods.end())
            place(source.progress, periods.size(), std::size_t(found - periods.begin()));
    } else {
        damaged(u"unknown part of a row: "_s + part);
    }
}

Result<void> Reader::readSources()
{
    Statement row = statement(u"SELECT indicator_id, part, year, cut, page, x, y, width, height FROM source_box"
                              " WHERE import_id = ?"_s);
    return row.forEach({m_import}, [&] {
        m_stored.sources.resize(m_stored.plan.indicators.size());
        const std::size_t index = rowOf(m_indicators, row.integer(0), u"box without a row"_s);
        if (index < m_stored.sources.size())
            placeBox(m_stored.sources[index], row.text(1), row.smallInteger(2), row.text(3),
                     {row.smallInteger(4), QRectF(row.real(5), row.real(6), row.real(7), row.real(8))});
    });
}

Result<void> Reader::readElementSources()
{
    const std::vector<Period> &periods = m_stored.printed.progressPeriods;
    Statement row = statement(u"SELECT element_id, part, year, cut, page, x, y, width, height FROM element_box"
                              " WHERE import_id = ?"_s);
    return row.forEach({m_import}, [&] {
        m_stored.elementSources.resize(m_stored.plan.elements.size());
        const std::size_t index = rowOf(m_elements, row.integer(0), u"box without a row"_s);
        if (index >= m_stored.elementSources.size())
            return;
        ElementSource &source = m_stored.elementSources[index];
        const SourceBox box{row.smallInteger(4), QRectF(row.real(5), row.real(6), row.real(7), row.real(8))};
        if (row.text(1) == u"row") {
            source.row = box;
            return;
        }
        if (row.text(1) != u"progress")
            return damaged(u"unknown part of a row: "_s + row.text(1));
        const auto found =
            std::find(periods.begin(), periods.end(), Period{row.smallInteger(2), term<Cut>(row.text(3))});
        if (found == periods.end())
            return;
        source.progress.resize(periods.size());
        source.progress[std::size_t(found - periods.begin())] = box;
    });
}

Result<void> Reader::readSteps(std::initializer_list<Step> steps)
{
    const Result<bool> found = readHead();
    if (!found)
        return found.error();
    if (!found.value())
        return Error{.code = Error::Code::PlanMissing, .detail = QString::number(m_stored.key)};
    for (const Step step : steps) {
        if (const Result<void> done = (this->*step)(); !done)
            return done;
        if (!m_damage.isEmpty())
            return Error{.code = Error::Code::StoreDamaged, .detail = m_damage};
    }
    return {};
}

Result<StoredPlan> Reader::read()
{
    const Result<void> done = readSteps({&Reader::readElements, &Reader::readIndicators, &Reader::readValues,
                                         &Reader::readNotes, &Reader::readAlerts, &Reader::readImport,
                                         &Reader::readPrinted, &Reader::readSources, &Reader::readElementSources});
    if (!done)
        return done.error();
    return std::move(m_stored);
}

Result<StoredPlan> Reader::readValuesAlone()
{
    const Result<void> done = readSteps(
        {&Reader::readElements, &Reader::readIndicators, &Reader::readValues, &Reader::readNotes, &Reader::readImport});
    if (!done)
        return done.error();
    return std::move(m_stored);
}

Result<PlanState> Reader::readState()
{
    const Result<void> done = readSteps(
        {&Reader::readElements, &Reader::readIndicators, &Reader::readValues, &Reader::readNotes, &Reader::readAlerts});
    if (!done)
        return done.error();
    return m_stored.state();
}

Result<RetiredRows> Reader::readRetired()
{
    m_rows = u"position < 0"_s;
    for (const Step step : {&Reader::readElements, &Reader::readIndicators}) {
        if (const Result<void> done = (this->*step)(); !done)
            return done.error();
    }
    RetiredRows retired;
    for (const Element &element : m_stored.plan.elements)
        retired.elements[element.id] = element;
    for (const Indicator &indicator : m_stored.plan.indicators)
        retired.indicators[indicator.id].row = indicator;
    Statement target = statement(u"SELECT t.indicator_id, t.year, t.value FROM indicator i"
                                 " JOIN target t ON t.indicator_id = i.id WHERE i.plan_id = ? AND i.position < 0"_s);
    Result<void> done = target.forEach({m_stored.key}, [&] {
        retired.indicators[target.integer(0)].targets[target.smallInteger(1)] = target.value(2);
    });
    if (!done)
        return done.error();
    Statement cell = statement(u"SELECT m.indicator_id, m.year, m.cut, m.value FROM indicator i"
                               " JOIN measurement m ON m.indicator_id = i.id WHERE i.plan_id = ? AND i.position < 0"_s);
    done = cell.forEach({m_stored.key}, [&] {
        const Period period{cell.smallInteger(1), term<Cut>(cell.text(2))};
        retired.indicators[cell.integer(0)].obtained[period] = cell.value(3);
    });
    if (!done)
        return done.error();
    if (!m_damage.isEmpty())
        return Error{.code = Error::Code::StoreDamaged, .detail = m_damage};
    return retired;
}

// A table or column that is not there is not a failed write: the file is not what it says it is.
Error readingError(const Error &error)
{
    return error.code == Error::Code::StoreFailed ? Error{.code = Error::Code::StoreDamaged, .detail = error.detail}
                                                  : error;
}

} // namespace

Result<StoredPlan> readPlan(const Connection &connection, qint64 plan)
{
    Result<StoredPlan> stored = Reader(connection, plan).read();
    return stored ? stored : readingError(stored.error());
}

Result<StoredPlan> readPlanValues(const Connection &connection, qint64 plan)
{
    Result<StoredPlan> stored = Reader(connection, plan).readValuesAlone();
    return stored ? stored : readingError(stored.error());
}

Result<PlanState> readPlanState(const Connection &connection, qint64 plan)
{
    Result<PlanState> state = Reader(connection, plan).readState();
    return state ? state : readingError(state.error());
}

Result<RetiredRows> readRetiredRows(const Connection &connection, qint64 plan)
{
    Result<RetiredRows> retired = Reader(connection, plan).readRetired();
    return retired ? retired : readingError(retired.error());
}

} // namespace pei
