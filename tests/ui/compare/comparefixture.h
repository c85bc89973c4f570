// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compare/comparison.h"
#include "core/document/document.h"
#include "core/reading/reader.h"
#include "tests/support/examples.h"

#include <QFile>
#include <QTemporaryDir>

namespace pei::test {

inline constexpr Period FirstPeriod{2022, Cut::Semester1};
inline constexpr Period LastPeriod{2023, Cut::Semester1};

// The small plan and what became of it: a row that went, one that came, a new name, a new target, a corrected value.
inline Plan changedPlan()
{
    Plan plan = smallReport().plan;
    plan.indicators[0].name = QStringLiteral("Número de caminos rurales");
    plan.indicators[0].obtained[2] = 12.0;
    plan.indicators[1].targets[2] = 65.0;
    plan.indicators[2].code = QStringLiteral("IND.02.AEI.01.02");
    return plan;
}

inline Comparison changes()
{
    return compare({smallReport().plan, LastPeriod}, {changedPlan(), LastPeriod});
}

inline Comparison twoPeriods()
{
    const Plan plan = smallReport().plan;
    return compare({plan, FirstPeriod}, {plan, LastPeriod});
}

// The report on 2023-A that follows the small one: another name, another value of before, a row and a column more.
inline Report laterReport()
{
    Report report = smallReport();
    Plan &plan = report.plan;
    plan.indicators[0].obtained[0] = 4.5;
    plan.indicators[2].name = QStringLiteral("Otro nombre");
    Indicator added = plan.indicators[1];
    added.code = QStringLiteral("IND.03.AEI.01.01");
    plan.indicators.push_back(added);
    plan.periods.push_back({2023, Cut::Annual});
    for (std::size_t i = 0; i < plan.indicators.size(); ++i)
        plan.indicators[i].obtained.push_back(10.0 + double(i));
    report.printed.title = QStringLiteral("REPORTE DE SEGUIMIENTO ANUAL 2023");
    report.printed.period = {2023, Cut::Annual};
    report.printed.progressPeriods = {{2023, Cut::Annual}};
    report.printed.elements = {{70.0}, {60.0}};
    report.printed.indicators = {{61.0}, {62.0}, {63.0}, {64.0}};
    return report;
}

// What the files of these tests hold.
inline Result<Report> readTestFile(const QByteArray &bytes, const ReadOptions & = {})
{
    Report report = smallReport();
    if (bytes == "uno")
        return report;
    if (bytes == "dos")
        return laterReport();
    if (bytes == "uno corregido") {
        report.plan.indicators[0].obtained[2] = 17.0;
        return report;
    }
    return Error{Error::Code::NotAReport, {}, {}};
}

// A document whose clock ticks a second each time it is asked.
class CompareDocumentTest : public testing::Test
{
protected:
    void SetUp() override { use(smallReport(), "uno"); }
    void use(const Report &report, const QByteArray &bytes)
    {
        m_document.reset();
        QFile::remove(path());
        auto made = Document::create(path(), report, QStringLiteral("uno.pdf"), bytes, author());
        ASSERT_TRUE(made) << int(made.error().code);
        m_document = std::move(made).value();
    }
    Authorship author()
    {
        return {QStringLiteral("María Quispe"), [this] { return m_start.addSecs(++m_ticks); }};
    }
    QDateTime now() const { return m_start.addSecs(m_ticks); }
    QString path() const { return m_folder.filePath(QStringLiteral("plan.pei")); }

    QTemporaryDir m_folder;
    std::unique_ptr<Document> m_document;
    const QDateTime m_start = QDateTime::fromString(QStringLiteral("2024-07-31T17:00:00Z"), Qt::ISODate);
    int m_ticks = 0;
};

} // namespace pei::test
