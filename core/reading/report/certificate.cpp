// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/report/certificate.h"

#include "core/plan/code.h"

using namespace Qt::Literals::StringLiterals;

namespace pei {

namespace {

using What = Certificate::Difference::What;

class Certifier
{
public:
    explicit Certifier(const Report &report) : m_report(report), m_plan(report.plan), m_printed(report.printed) {}

    Certificate certify()
    {
        m_certificate.unread = int(m_report.unread.size());
        m_certificate.words = m_report.words;
        m_certificate.rules = detectRules(m_plan, m_printed);
        m_rules = m_certificate.rules ? m_certificate.rules->rules : Rules{};
        const std::size_t cells = 2 + m_plan.targetYears.size() + m_plan.periods.size() + m_printed.progressPeriods.size();
        m_certificate.figures =
            int(m_plan.indicators.size() * cells + m_plan.elements.size() * m_printed.progressPeriods.size());
        for (std::size_t c = 0; c < m_printed.progressPeriods.size(); ++c) {
            checkRows(c);
            checkElements(c);
        }
        if (!m_printed.progressPeriods.empty()) {
            m_own = m_printed.progressPeriods.size() - 1;
            for (std::size_t c = 0; c < m_printed.progressPeriods.size(); ++c) {
                if (m_printed.progressPeriods[c] == m_printed.period)
                    m_own = c;
            }
        }
        checkAverages();
        for (const SemaphoreCount &count : m_printed.semaphore)
            checkSummary(count);
        if (!m_printed.progressPeriods.empty())
            checkSummaryIsWhole();
        return std::move(m_certificate);
    }

private:
    static Value at(const std::vector<std::vector<Value>> &rows, std::size_t row, std::size_t column)
    {
        return row < rows.size() && column < rows[row].size() ? rows[row][column] : Value();
    }

    int pageOf(std::size_t row) const { return row < m_report.sources.size() ? m_report.sources[row].row.page : 0; }

    void differ(What what, const QString &code, Period period, Value printed, Value computed, int page)
    {
        m_certificate.differences.push_back({what, code, period, printed, computed, page});
    }

    void checkRows(std::size_t column)
    {
        const Period period = m_printed.progressPeriods[column];
        for (std::size_t i = 0; i < m_plan.indicators.size(); ++i) {
            const Indicator &indicator = m_plan.indicators[i];
            const Value printed = at(m_printed.indicators, i, column);
            const Value computed = progressTypeOne(m_plan, indicator, period).value;
            ++m_certificate.rows.total;
            if (printed == computed)
                ++m_certificate.rows.agreeing;
            else
                differ(What::RowProgress, indicator.code, period, printed, computed, pageOf(i));
            if (column == 0 && !m_plan.element(indicator.element))
                differ(What::WithoutElement, indicator.code, period, {}, {}, pageOf(i));
        }
    }

    void checkElements(std::size_t column)
    {
        const Period period = m_printed.progressPeriods[column];
        for (std::size_t e = 0; e < m_plan.elements.size(); ++e) {
            std::vector<Value> progress;
            std::vector<std::optional<Relevance>> relevances;
            int page = e < m_report.elementSources.size() ? m_report.elementSources[e].row.page : 0;
            for (std::size_t i = 0; i < m_plan.indicators.size(); ++i) {
                if (m_plan.indicators[i].element == m_plan.elements[e].code) {
                    progress.push_back(at(m_printed.indicators, i, column));
                    relevances.push_back(m_plan.indicators[i].relevance);
                    page = page == 0 ? pageOf(i) : page;
                }
            }
            const Value printed = at(m_printed.elements, e, column);
            if (progress.empty()) {
                // An objective may stand as a mere heading; a figure without rows means rows were lost.
                if (printed)
                    differ(What::WithoutRows, m_plan.elements[e].code, period, printed, {}, page);
                continue;
            }
            const Value computed = elementProgress(m_rules.element, progress, relevances);
            ++m_certificate.elements.total;
            if (printed == computed)
                ++m_certificate.elements.agreeing;
            else
                differ(What::ElementProgress, m_plan.elements[e].code, period, printed, computed, page);
        }
    }

    std::vector<Value> elementsOf(ElementKind kind) const
    {
        std::vector<Value> progress;
        for (std::size_t e = 0; e < m_plan.elements.size(); ++e) {
            if (m_plan.elements[e].kind == kind)
                progress.push_back(at(m_printed.elements, e, m_own));
        }
        return progress;
    }

    static QString kindCode(ElementKind kind) { return kind == ElementKind::Objective ? u"OEI"_s : u"AEI"_s; }

    void checkAverages()
    {
        for (const auto &[kind, printed] : m_printed.averages) {
            const Value computed = averageProgress(m_rules.average, elementsOf(kind), m_rules.capAt100);
            ++m_certificate.averages.total;
            if (computed == Value(printed))
                ++m_certificate.averages.agreeing;
            else
                differ(What::Average, kindCode(kind), m_printed.period, printed, computed, 0);
        }
        const std::vector<Value> leading = elementsOf(leadingKind(m_plan));
        Average &average = m_certificate.average;
        average.total = int(leading.size());
        for (const Value &value : leading) {
            average.withValue += value.has_value();
            average.zeros += value == 0.0;
        }
        average.skipZero = averageProgress(AverageRule::SkipZero, leading, m_rules.capAt100);
        average.withZeros = averageProgress(AverageRule::WithZeros, leading, m_rules.capAt100);
    }

    // A report that breaks off has lost rows and the table that would tell.
    void checkSummaryIsWhole()
    {
        for (const ElementKind kind : {ElementKind::Objective, ElementKind::Action}) {
            const auto ofKind = [kind](const SemaphoreCount &count) {
                return (count.kind == SemaphoreCount::Kind::Objectives ||
                        count.kind == SemaphoreCount::Kind::ObjectiveIndicators) == (kind == ElementKind::Objective);
            };
            if (!elementsOf(kind).empty() && std::none_of(m_printed.semaphore.begin(), m_printed.semaphore.end(), ofKind))
                differ(What::SummaryMissing, kindCode(kind), m_printed.period, {}, {}, 0);
        }
    }

    void checkSummary(const SemaphoreCount &count)
    {
        const bool objectives = count.kind == SemaphoreCount::Kind::Objectives ||
                                count.kind == SemaphoreCount::Kind::ObjectiveIndicators;
        const bool indicators = count.kind == SemaphoreCount::Kind::ObjectiveIndicators ||
                                count.kind == SemaphoreCount::Kind::ActionIndicators;
        // A table may have a row for each year it prints a progress of.
        std::size_t column = m_own;
        for (std::size_t c = 0; c < m_printed.progressPeriods.size(); ++c) {
            if (m_printed.progressPeriods[c].year == count.year && m_printed.progressPeriods[m_own].year != count.year)
                column = c;
        }
        BandCount bands;
        if (indicators) {
            for (std::size_t i = 0; i < m_plan.indicators.size(); ++i) {
                if (isObjectiveCode(m_plan.indicators[i].element) == objectives)
                    bands.add(semaphoreOf(at(m_printed.indicators, i, column)));
            }
        } else {
            for (std::size_t e = 0; e < m_plan.elements.size(); ++e) {
                if ((m_plan.elements[e].kind == ElementKind::Objective) == objectives)
                    bands.add(semaphoreOf(at(m_printed.elements, e, column)));
            }
        }
        const QString code = (indicators ? u"IND."_s : QString()) +
                             kindCode(objectives ? ElementKind::Objective : ElementKind::Action);
        const std::size_t before = m_certificate.differences.size();
        const auto compare = [&](What what, int printed, int computed) {
            if (printed != computed)
                differ(what, code, {count.year, m_printed.period.cut}, double(printed), double(computed), 0);
        };
        compare(What::SummaryRed, count.red, bands.red);
        compare(What::SummaryAmber, count.amber, bands.amber);
        compare(What::SummaryGreen, count.green, bands.green);
        compare(What::SummaryNd, count.nd, bands.nd);
        compare(What::SummaryTotal, count.total, bands.total());
        ++m_certificate.summary.total;
        m_certificate.summary.agreeing += before == m_certificate.differences.size();
    }

    const Report &m_report;
    const Plan &m_plan;
    const PrintedFigures &m_printed;
    Rules m_rules;
    std::size_t m_own = 0;
    Certificate m_certificate;
};

} // namespace

Certificate certify(const Report &report) { return Certifier(report).certify(); }

} // namespace pei
