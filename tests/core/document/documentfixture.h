// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/document.h"
#include "tests/core/store/storefixture.h"

#include <QSignalSpy>

namespace pei::test {

// The report on 2023-A that follows the small one: a column and a target year more, a row and an element more in the
// middle, a row less, a target and names changed, a value corrected, another one ND.
inline Report laterReport()
{
    Report report = smallReport();
    Plan &plan = report.plan;
    plan.periods.push_back({2023, Cut::Annual});
    plan.targetYears.push_back(2025);
    for (std::size_t i = 0; i < plan.indicators.size(); ++i) {
        plan.indicators[i].obtained.push_back(20.0 + double(i));
        plan.indicators[i].targets.push_back(50.0 + double(i));
    }
    plan.indicators[0].obtained[0] = 4.5;
    plan.indicators[0].obtained[2] = std::nullopt;
    plan.indicators[0].targets[2] = 33.0;
    plan.indicators[0].responsibleUnit.name = u"GERENCIA DE INFRAESTRUCTURA"_s;
    plan.indicators[2].name = u"Otro nombre"_s;
    plan.indicators[2].direction = Direction::Descending;
    plan.elements[0].name = u"CAMINOS MÁS SEGUROS"_s;
    Indicator added = plan.indicators[1];
    added.code = u"IND.03.AEI.01.01"_s;
    plan.indicators[1] = added; // IND.02 is no longer printed
    plan.elements.insert(plan.elements.begin(), {u"OEI.01"_s, ElementKind::Objective, u"VÍAS"_s, 1});
    plan.entity.lines.front().second.name = u"OTRO NIVEL"_s;
    report.printed.title = u"REPORTE DE SEGUIMIENTO ANUAL 2023"_s;
    report.printed.period = {2023, Cut::Annual};
    report.printed.progressPeriods = {{2023, Cut::Annual}};
    report.printed.elements = {{70.0}, {60.0}, {80.0}};
    report.printed.indicators = {{61.0}, {62.0}, {63.0}};
    for (std::size_t row = 0; row < plan.indicators.size(); ++row) {
        RowSource source;
        source.row = {int(row) + 1, QRectF(0, 0.5, 1, 0.1)};
        report.sources.push_back(source);
    }
    return report;
}

class OpenDocumentTest : public testing::Test
{
protected:
    void SetUp() override { use(smallReport(), "uno"); }
    void use(const Report &report, const QByteArray &bytes = {})
    {
        m_document.reset();
        QFile::remove(path());
        auto document = Document::create(path(), report, u"uno.pdf"_s, bytes, author());
        ASSERT_TRUE(document) << document.error().detail.toStdString();
        m_document = std::move(document).value();
    }
    void reopen()
    {
        m_document.reset();
        auto document = Document::open(path(), 0, author());
        ASSERT_TRUE(document) << document.error().detail.toStdString();
        m_document = std::move(document).value();
    }
    // The clock ticks a second each time it is asked.
    Authorship author()
    {
        return {u"María Quispe"_s, [this] { return someTime().addSecs(++m_ticks); }};
    }
    QDateTime now() const { return someTime().addSecs(m_ticks); }
    QString path(const QString &name = u"plan.pei"_s) const { return m_folder.filePath(name); }
    QStringList files() const { return QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden, QDir::Name); }
    QUndoStack &stack() const { return *m_document->undoStack(); }
    PlanState state() const { return m_document->state(); }
    Value cell(std::size_t row, Period period) const
    {
        return m_document->plan().obtained(m_document->plan().indicators[row], period);
    }
    std::vector<JournalEntry> journal() const
    {
        const auto lines = m_document->journal();
        EXPECT_TRUE(lines);
        return lines ? lines.value() : std::vector<JournalEntry>();
    }
    // The edit's error; Cancelled where there was none.
    static Error::Code codeOf(const Result<void> &result)
    {
        return result ? Error::Code::Cancelled : result.error().code;
    }
    QTemporaryDir m_folder;
    std::unique_ptr<Document> m_document;
    int m_ticks = 0;
};

} // namespace pei::test
