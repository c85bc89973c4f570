// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/plantable.h"

#include "core/exchange/tablewords.h"

#include <algorithm>
#include <set>

using namespace Qt::Literals::StringLiterals;

namespace pei {

namespace {

TableCell cell(const QString &text)
{
    return text.isEmpty() ? TableCell() : TableCell(text);
}
TableCell cell(const Value &value)
{
    return value ? TableCell(*value) : TableCell(u"ND"_s);
}
TableCell cell(const std::optional<int> &number)
{
    return number ? TableCell(double(*number)) : TableCell();
}

class TableWriter
{
public:
    TableWriter(const Report &report, const Analysis &analysis)
        : m_report(report)
        , m_plan(report.plan)
        , m_analysis(analysis)
    {
    }

    PlanTable write()
    {
        writeHead();
        std::size_t element = 0;
        for (std::size_t i = 0; i < m_plan.indicators.size(); ++i) {
            const QString &code = m_plan.indicators[i].element;
            const bool comes = std::any_of(m_plan.elements.begin() + std::ptrdiff_t(element), m_plan.elements.end(),
                                           [&](const Element &next) { return next.code == code; });
            while (comes && element < m_plan.elements.size()) {
                writeElement(element);
                if (m_plan.elements[element++].code == code)
                    break;
            }
            writeIndicator(i);
        }
        while (element < m_plan.elements.size())
            writeElement(element++);
        writeFacts();
        return std::move(m_table);
    }

private:
    void writeHead()
    {
        TableRow &head = m_table.head;
        for (const QString &name : tablewords::leadingColumns())
            head.push_back(name);
        for (const int year : m_plan.targetYears)
            head.push_back(QString(tablewords::Target + QString::number(year)));
        for (const Period &period : m_plan.periods)
            head.push_back(QString(tablewords::Obtained + periodKey(period)));
        for (const Period &period : m_report.printed.progressPeriods)
            head.push_back(QString(tablewords::Printed + periodKey(period)));
        m_table.progressColumn = head.size();
        head.push_back(QString(u"Avance calculado "_s + periodKey(m_analysis.period)));
        m_table.semaphoreColumn = head.size();
        head.push_back(QString(u"Semáforo "_s + periodKey(m_analysis.period)));
    }

    void writeFigures(TableRow &row, const std::vector<std::vector<Value>> &printed, std::size_t i, Value progress,
                      Semaphore state)
    {
        const std::size_t columns = m_report.printed.progressPeriods.size();
        const bool isPrinted = i < printed.size() && printed[i].size() == columns;
        for (std::size_t column = 0; column < columns; ++column)
            row.push_back(isPrinted ? cell(printed[i][column]) : TableCell());
        row.push_back(cell(progress));
        row.push_back(semaphoreWords()[std::size_t(state)]);
    }

    void writeElement(std::size_t i)
    {
        const Element &element = m_plan.elements[i];
        TableRow row{cell(element.kind == ElementKind::Objective ? u"OEI"_s : u"AEI"_s), cell(element.code),
                     TableCell(), cell(element.name), cell(element.priority)};
        row.resize(tablewords::leadingColumns().size() + m_plan.targetYears.size() + m_plan.periods.size());
        writeFigures(row, m_report.printed.elements, i, m_analysis.elements[i], m_analysis.elementSemaphore(i));
        m_table.rows.push_back(std::move(row));
    }

    void writeIndicator(std::size_t i)
    {
        const Indicator &indicator = m_plan.indicators[i];
        TableRow row{cell(u"IND"_s),
                     cell(indicator.code),
                     cell(indicator.element),
                     cell(indicator.name),
                     TableCell(),
                     cell(indicator.executingUnit.code),
                     cell(indicator.executingUnit.name),
                     cell(indicator.responsibleUnit.code),
                     cell(indicator.responsibleUnit.name),
                     cell(tablewords::word(indicator.relevance)),
                     cell(tablewords::word(indicator.direction)),
                     cell(tablewords::word(indicator.aggregation)),
                     cell(indicator.baseline.year),
                     cell(indicator.baseline.value)};
        for (std::size_t year = 0; year < m_plan.targetYears.size(); ++year)
            row.push_back(cell(year < indicator.targets.size() ? indicator.targets[year] : Value()));
        for (std::size_t period = 0; period < m_plan.periods.size(); ++period)
            row.push_back(cell(period < indicator.obtained.size() ? indicator.obtained[period] : Value()));
        writeFigures(row, m_report.printed.indicators, i, m_analysis.indicators[i].value, m_analysis.semaphore(i));
        m_table.rows.push_back(std::move(row));
    }

    void writeFact(const QString &kind, const QString &code, const TableCell &about, const TableCell &text)
    {
        m_table.facts.push_back({cell(kind), cell(code), about, text});
    }

    void writeFacts()
    {
        // The number shows how the file's numbers are spelt, also after another program has saved it in its own way.
        writeFact(tablewords::FormatFact, u"Tablero PEI"_s, TableCell(1.0), TableCell(0.5));
        writeFact(tablewords::PlanFact, u"%1-%2"_s.arg(m_plan.firstYear).arg(m_plan.lastYear), TableCell(),
                  TableCell());
        for (const auto &[level, name] : m_plan.entity.lines)
            writeFact(tablewords::EntityFact, name.code, cell(tablewords::word(level)), cell(name.name));
        const PrintedFigures &printed = m_report.printed;
        if (!printed.title.isEmpty())
            writeFact(tablewords::ReportFact, periodKey(printed.period), TableCell(), cell(printed.title));
        for (const auto &[kind, average] : printed.averages)
            writeFact(tablewords::AverageFact, kind == ElementKind::Objective ? u"OEI"_s : u"AEI"_s, TableCell(),
                      average);
        for (const SemaphoreCount &count : printed.semaphore)
            writeFact(tablewords::SummaryFact, tablewords::word(count.kind), double(count.year),
                      cell(tablewords::countText(count)));
    }

    const Report &m_report;
    const Plan &m_plan;
    const Analysis &m_analysis;
    PlanTable m_table;
};

} // namespace

PlanTable tableOf(const Report &report, const Analysis &analysis)
{
    return TableWriter(report, analysis).write();
}

Analysis analysisFor(const Report &report, std::optional<Period> period)
{
    const std::optional<DetectedRules> detected = detectRules(report.plan, report.printed);
    const bool own = report.plan.periodColumn(report.printed.period).has_value();
    const Period usual = own ? report.printed.period : latestPeriod(report.plan);
    return analyse(report.plan, period.value_or(usual), detected ? detected->rules : Rules());
}

const std::array<QString, 4> &semaphoreWords()
{
    static_assert(int(Semaphore::NoData) == 0 && int(Semaphore::Green) == 3);
    static const std::array<QString, 4> words{u"ND"_s, u"Bajo"_s, u"Medio"_s, u"Alto"_s};
    return words;
}

Report selectionOf(const Report &report, const std::vector<std::size_t> &indicators)
{
    Report chosen;
    chosen.plan = report.plan;
    chosen.printed.title = report.printed.title;
    chosen.printed.period = report.printed.period;
    chosen.printed.progressPeriods = report.printed.progressPeriods;
    chosen.plan.elements.clear();
    chosen.plan.indicators.clear();
    std::set<QString> elements;
    for (const std::size_t i : indicators) {
        chosen.plan.indicators.push_back(report.plan.indicators[i]);
        elements.insert(report.plan.indicators[i].element);
        chosen.printed.indicators.push_back(i < report.printed.indicators.size() ? report.printed.indicators[i]
                                                                                 : std::vector<Value>());
    }
    for (std::size_t i = 0; i < report.plan.elements.size(); ++i) {
        if (!elements.contains(report.plan.elements[i].code))
            continue;
        chosen.plan.elements.push_back(report.plan.elements[i]);
        chosen.printed.elements.push_back(i < report.printed.elements.size() ? report.printed.elements[i]
                                                                             : std::vector<Value>());
    }
    return chosen;
}

} // namespace pei
