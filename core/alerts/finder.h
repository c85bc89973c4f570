// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/alerts/alertrules.h"

namespace pei {

// What the rules share: where they look and where they put what they find.
class AlertFinder
{
public:
    AlertFinder(const AlertInput &input, const AlertSettings &settings);
    std::vector<Alert> run();

private:
    // valuerules.cpp: what was obtained
    void baselineCopied();
    void yearMissing();
    void equalsBaseline(bool apparent);
    void equalsPrevious();
    void pastMissing();
    void annualBelowSemester();
    void outOfRange();
    void redWithoutNote();
    // targetrules.cpp: what is aimed at
    void firstTarget();
    void targetReversal();
    void targetJump();
    void flatTargets();
    void smallHorizon();
    // planrules.cpp: how the plan was made
    void aggregablePercentage();
    void sameName();
    void sameSeries();
    void priorities();
    // printedrules.cpp: what the report prints about itself
    void printedDiffers();
    void printedRows(std::size_t column);
    void printedElements(std::size_t column);
    void printedAverages(std::size_t column);

    void find(AlertRule rule);
    void add(AlertRule rule, AlertSubject subject, const AlertFacts &facts, std::vector<AlertCell> cells);
    AlertSubject about(std::size_t row) const;
    AlertSubject aboutElement(std::size_t element) const;
    AlertCell baseline(std::size_t row) const;
    AlertCell target(std::size_t row, std::size_t column) const;
    AlertCell obtained(std::size_t row, std::size_t column) const;
    bool hasNote(std::size_t row) const;
    // Years before the period's in which nothing at all has a value.
    std::vector<int> emptyYears() const;
    void group(AlertRule rule, const std::vector<std::vector<std::size_t>> &groups);

    const AlertInput &m_input;
    const AlertSettings &m_settings;
    const Plan &m_plan;
    const Period m_period;
    std::vector<std::vector<std::size_t>> m_rowsOfElement; // parallel to Plan::elements
    std::vector<std::size_t> m_orphans;                    // rows whose element the plan does not have
    std::vector<Alert> m_alerts;
};

} // namespace pei
