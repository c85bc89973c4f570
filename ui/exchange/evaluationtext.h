// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/exchange/exporting.h"

#include <QCoreApplication>
#include <QStringList>

namespace pei {

// Tables for the «Informe de evaluación», ready to be pasted into it: numbered, captioned, each with its source and the
// date. Plain HTML with its looks on the elements, which is what word processors take over.
class EvaluationText
{
    Q_DECLARE_TR_FUNCTIONS(pei::EvaluationText)

public:
    EvaluationText(const Report &report, const Analysis &analysis, const ExportSource &source);

    QString html();

private:
    struct Column
    {
        QString head;
        bool isFigure = false;
    };
    void addTable(const QString &caption, const std::vector<Column> &columns, const std::vector<QStringList> &rows);
    void addCounts();
    void addElements();
    void addIndicators();
    QString averageSentence() const;
    QString sourceLine() const;
    QString state(Semaphore semaphore) const;

    const Report &m_report;
    const Analysis &m_analysis;
    const ExportSource &m_source;
    QString m_body;
    int m_tables = 0;
};

} // namespace pei
