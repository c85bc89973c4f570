// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/alerts/finder.h"

namespace pei {

namespace {

Value at(const std::vector<std::vector<Value>> &rows, std::size_t row, std::size_t column)
{
    return row < rows.size() && column < rows[row].size() ? rows[row][column] : Value();
}

bool isPrinted(const std::vector<std::vector<Value>> &rows, std::size_t row, std::size_t column)
{
    return row < rows.size() && column < rows[row].size();
}

} // namespace

// Each printed figure is held against those one step before it, so that one error is found once: a row's progress
// against its values, an element's against the printed rows, an average against the printed elements.
void AlertFinder::printedDiffers()
{
    if (!m_input.printed)
        return;
    const std::vector<Period> &periods = m_input.printed->progressPeriods;
    for (std::size_t column = 0; column < periods.size(); ++column) {
        if (periods[column] != m_period)
            continue;
        printedRows(column);
        printedElements(column);
        if (m_input.printed->period == m_period)
            printedAverages(column);
    }
}

void AlertFinder::printedRows(std::size_t column)
{
    for (std::size_t row = 0; row < m_plan.indicators.size(); ++row) {
        if (!isPrinted(m_input.printed->indicators, row, column))
            continue;
        const Value printed = at(m_input.printed->indicators, row, column);
        const Value ours = m_input.analysis.indicators[row].value;
        if (printed == ours)
            continue;
        AlertFacts facts;
        facts.value = printed;
        facts.other = ours;
        std::vector<AlertCell> cells{{AlertCell::What::Printed, int(row), -1, m_period, printed}};
        if (const std::optional<std::size_t> period = m_plan.periodColumn(m_period))
            cells.push_back(obtained(row, *period));
        if (const std::optional<std::size_t> year = m_plan.targetColumn(m_period.year))
            cells.push_back(target(row, *year));
        add(AlertRule::PrintedDiffers, about(row), facts, std::move(cells));
    }
}

void AlertFinder::printedElements(std::size_t column)
{
    for (std::size_t element = 0; element < m_plan.elements.size(); ++element) {
        const std::vector<std::size_t> &rows = m_rowsOfElement[element];
        if (rows.empty() || !isPrinted(m_input.printed->elements, element, column))
            continue;
        const Value printed = at(m_input.printed->elements, element, column);
        std::vector<Value> progress;
        std::vector<std::optional<Relevance>> relevances;
        std::vector<AlertCell> cells{{AlertCell::What::Printed, -1, int(element), m_period, printed}};
        for (const std::size_t row : rows) {
            progress.push_back(at(m_input.printed->indicators, row, column));
            relevances.push_back(m_plan.indicators[row].relevance);
            cells.push_back({AlertCell::What::Printed, int(row), -1, m_period, progress.back()});
        }
        const Value plain = elementProgress(ElementRule::PlainMean, progress, relevances);
        if (printed == plain || printed == elementProgress(ElementRule::ByRelevance, progress, relevances))
            continue;
        AlertFacts facts;
        facts.value = printed;
        facts.other = plain;
        add(AlertRule::PrintedDiffers, aboutElement(element), facts, std::move(cells));
    }
}

void AlertFinder::printedAverages(std::size_t column)
{
    for (const auto &[kind, average] : m_input.printed->averages) {
        std::vector<Value> progress;
        bool all = true; // the plan may have rows since that this report did not print
        for (std::size_t element = 0; element < m_plan.elements.size(); ++element) {
            if (m_plan.elements[element].kind != kind)
                continue;
            if (isPrinted(m_input.printed->elements, element, column))
                progress.push_back(at(m_input.printed->elements, element, column));
            else
                all = false;
        }
        const auto gives = [&, printed = average](AverageRule rule, bool cap) {
            return averageProgress(rule, progress, cap) == Value(printed);
        };
        if (!all || gives(AverageRule::SkipZero, false) || gives(AverageRule::WithZeros, false) ||
            gives(AverageRule::SkipZero, true) || gives(AverageRule::WithZeros, true))
            continue;
        AlertFacts facts;
        facts.value = average;
        facts.other = averageProgress(AverageRule::SkipZero, progress);
        AlertSubject subject;
        subject.code = kind == ElementKind::Objective ? QStringLiteral("OEI") : QStringLiteral("AEI");
        add(AlertRule::PrintedDiffers, std::move(subject), facts,
            {{AlertCell::What::Printed, -1, -1, m_period, average}});
    }
}

} // namespace pei
