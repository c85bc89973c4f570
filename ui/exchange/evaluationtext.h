// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/textdocument.h"
#include "ui/exchange/exporting.h"

#include <QCoreApplication>
#include <QStringList>

namespace pei {

// Tables and alerts for the «Informe de evaluación»: numbered, captioned, each with its source and the date.
class EvaluationText
{
    Q_DECLARE_TR_FUNCTIONS(pei::EvaluationText)

public:
    // report and analysis: of the whole plan, or of the indicators shown.
    EvaluationText(const Report &report, const Analysis &analysis, const ExportSource &source,
                   const std::optional<std::vector<std::size_t>> &shown);

    TextDocument document();

private:
    using Column = TextTable::Column;
    void addTable(const QString &caption, std::vector<Column> columns, std::vector<QStringList> rows);
    void addCounts();
    void addElements();
    void addIndicators();
    void addAlerts();
    QString averageSentence() const;
    QString sourceLine() const;
    QString state(Semaphore semaphore) const;

    const Report &m_report;
    const Plan m_plan; // with the names that are read with ease
    const Analysis &m_analysis;
    const ExportSource &m_source;
    const std::optional<std::vector<std::size_t>> &m_shown;
    TextDocument m_document;
    int m_tables = 0;
};

} // namespace pei
