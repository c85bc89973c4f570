// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/officialform.h"

#include "core/exchange/tablewords.h"
#include "ui/paper/sheet.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace pei {

namespace {

// A report prints a footnote mark where a word is missing.
template <typename T>
QString wordOrMark(std::optional<T> value)
{
    return value ? tablewords::word(value) : u"(*)"_s;
}

QString cutWord(Cut cut)
{
    return cut == Cut::Semester1 ? u"Sem1"_s : u"Anual"_s;
}

// Without the hyphen where nothing was split off.
QString joined(const CodedName &name, const QString &hyphen)
{
    return name.code.isEmpty() ? name.name : QString(name.code + hyphen + name.name);
}

class FormWriter
{
public:
    explicit FormWriter(const PaperInput &input)
        : m_input(input)
        , m_plan(input.plan)
        , m_asPrinted(!input.printed.title.isEmpty() && input.printed.period == input.analysis.period)
    {
        m_progress = m_asPrinted ? input.printed.progressPeriods : std::vector<Period>();
        if (m_progress.empty())
            m_progress = {input.analysis.period};
        for (const Period period : m_progress) {
            m_analyses.push_back(period == input.analysis.period ? input.analysis
                                                                 : analyse(m_plan, period, input.analysis.rules));
        }
    }

    OfficialForm write()
    {
        m_form.title = m_asPrinted ? m_input.printed.title : title();
        m_form.lines.emplace_back(u"Periodo PEI"_s, u"%1 - %2"_s.arg(m_plan.firstYear).arg(m_plan.lastYear));
        for (const auto &[level, name] : m_plan.entity.lines)
            m_form.lines.emplace_back(tablewords::word(level), joined(name, u" - "_s));
        writeHead();
        writeRows();
        writeAverages();
        writeSummary();
        return std::move(m_form);
    }

private:
    using Kind = OfficialForm::Kind;
    using Group = OfficialForm::Group;

    QString title() const
    {
        const Period period = m_input.analysis.period;
        return (period.cut == Cut::Semester1
                    ? u"REPORTE DE SEGUIMIENTO AL PRIMER SEMESTRE DE %1 DEL PLAN ESTRATÉGICO INSTITUCIONAL (PEI)"_s
                    : u"REPORTE DE SEGUIMIENTO ANUAL %1 DEL PLAN ESTRATÉGICO INSTITUCIONAL (PEI)"_s)
            .arg(period.year);
    }

    int addColumn(Kind kind, Group group, bool joined = false)
    {
        m_form.columns.push_back({kind, group, joined});
        return int(m_form.columns.size()) - 1;
    }

    void writeHead()
    {
        const std::pair<QString, Kind> texts[] = {{u"Código"_s, Kind::Code},
                                                  {u"Denominación"_s, Kind::Text},
                                                  {u"UE"_s, Kind::Text},
                                                  {u"Unidad de Organización"_s, Kind::Text},
                                                  {u"Relevancia"_s, Kind::Word},
                                                  {u"Sentido Esperado"_s, Kind::Word},
                                                  {u"Tipo de Agregación"_s, Kind::Word}};
        for (const auto &[text, kind] : texts)
            m_form.head.push_back({0, 3, addColumn(kind, Group::Texts), 1, text});
        const auto group = [this](const QString &text, std::size_t columns) {
            if (columns > 0)
                m_form.head.push_back({0, 1, int(m_form.columns.size()), int(columns), text});
        };
        group(u"Línea Base"_s, 2);
        m_form.head.push_back({1, 2, addColumn(Kind::Figure, Group::Baseline), 1, u"Año"_s});
        m_form.head.push_back({1, 2, addColumn(Kind::Figure, Group::Baseline, true), 1, u"Valor"_s});
        group(u"Logro Esperado"_s, m_plan.targetYears.size());
        for (const int year : m_plan.targetYears)
            m_form.head.push_back({1, 2, addColumn(Kind::Figure, Group::Targets), 1, QString::number(year)});
        group(u"Valores Obtenidos"_s, m_plan.periods.size());
        for (std::size_t i = 0; i < m_plan.periods.size(); ++i) {
            const Period period = m_plan.periods[i];
            const bool follows = i > 0 && m_plan.periods[i - 1].year == period.year;
            const bool followed = i + 1 < m_plan.periods.size() && m_plan.periods[i + 1].year == period.year;
            const int column = addColumn(Kind::Figure, Group::Obtained, follows);
            if (!follows)
                m_form.head.push_back({1, 1, column, followed ? 2 : 1, QString::number(period.year)});
            m_form.head.push_back({2, 1, column, 1, cutWord(period.cut)});
        }
        group(u"Avance Tipo I (%)"_s, m_progress.size());
        for (const Period period : m_progress) {
            const int column = addColumn(Kind::Progress, Group::Progress);
            m_form.head.push_back(
                {1, 2, column, 1, u"%1 - %2"_s.arg(QString::number(period.year), cutWord(period.cut))});
        }
    }

    void writeRows()
    {
        std::vector<bool> written(m_plan.indicators.size());
        const auto under = [&](const QString *element) {
            for (std::size_t i = 0; i < written.size(); ++i) {
                if (written[i] || (element && m_plan.indicators[i].element != *element))
                    continue;
                written[i] = true;
                writeIndicator(i);
            }
        };
        for (std::size_t e = 0; e < m_plan.elements.size(); ++e) {
            const Element &element = m_plan.elements[e];
            OfficialForm::Row row;
            row.element = true;
            row.text = element.code + u' ' + element.name;
            if (element.priority)
                row.text += u" (Prioridad:%1)"_s.arg(*element.priority);
            for (const Analysis &analysis : m_analyses) {
                row.cells << formatValue(analysis.elements[e]);
                row.states.push_back(analysis.elementSemaphore(e));
            }
            m_form.rows.push_back(std::move(row));
            under(&element.code);
        }
        under(nullptr); // whose element the plan does not name
    }

    void writeIndicator(std::size_t i)
    {
        const Indicator &indicator = m_plan.indicators[i];
        const QString hyphen = u"-"_s + QChar(Sheet::MayBreak); // between the code and the name of a unit
        OfficialForm::Row row;
        row.cells << indicator.code << indicator.name << joined(indicator.executingUnit, hyphen)
                  << joined(indicator.responsibleUnit, hyphen) << wordOrMark(indicator.relevance)
                  << tablewords::word(indicator.direction) << wordOrMark(indicator.aggregation)
                  << (indicator.baseline.year ? QString::number(*indicator.baseline.year) : formatValue(std::nullopt))
                  << formatValue(indicator.baseline.value);
        for (std::size_t y = 0; y < m_plan.targetYears.size(); ++y)
            row.cells << formatValue(y < indicator.targets.size() ? indicator.targets[y] : Value());
        for (std::size_t p = 0; p < m_plan.periods.size(); ++p)
            row.cells << formatValue(p < indicator.obtained.size() ? indicator.obtained[p] : Value());
        for (const Analysis &analysis : m_analyses) {
            row.cells << formatValue(analysis.indicators[i].value);
            row.states.push_back(analysis.semaphore(i));
        }
        m_form.rows.push_back(std::move(row));
    }

    void writeAverages()
    {
        for (const ElementKind kind : {ElementKind::Objective, ElementKind::Action}) {
            const Average &average = m_input.analysis.average(kind);
            if (average.total == 0)
                continue;
            const QString name = kind == ElementKind::Objective ? u"OEI"_s : u"AEI"_s;
            m_form.averages << u"Avance promedio de %1: %2"_s.arg(
                name, formatValue(average.under(m_input.analysis.rules.average)));
        }
    }

    void writeSummary()
    {
        using Count = SemaphoreCount::Kind;
        const Analysis &analysis = m_input.analysis;
        for (const Count kind :
             {Count::Objectives, Count::ObjectiveIndicators, Count::Actions, Count::ActionIndicators}) {
            const bool objective = kind == Count::Objectives || kind == Count::ObjectiveIndicators;
            const bool elements = kind == Count::Objectives || kind == Count::Actions;
            const auto of = objective ? ElementKind::Objective : ElementKind::Action;
            const BandCount &count = elements ? analysis.bands(of) : analysis.indicatorBands[std::size_t(of)];
            const auto &printed = m_input.printed.semaphore;
            const bool follow = m_asPrinted && !printed.empty();
            if (count.total() == 0 ||
                (follow && std::none_of(printed.begin(), printed.end(),
                                        [kind](const SemaphoreCount &row) { return row.kind == kind; })))
                continue;
            if (m_form.summary.empty()) {
                const QString amber = percent(analysis.rules.bands.amberFrom);
                const QString green = percent(analysis.rules.bands.greenFrom);
                m_form.summary.push_back({u"Año: %1"_s.arg(analysis.period.year), u"[0%-%1>"_s.arg(amber),
                                          u"[%1-%2>"_s.arg(amber, green), u"≥%1"_s.arg(green), u"ND"_s, u"TOTAL"_s});
            }
            m_form.summary.push_back({tablewords::word(kind), QString::number(count.red), QString::number(count.amber),
                                      QString::number(count.green), QString::number(count.nd),
                                      QString::number(count.total())});
        }
    }

    static QString percent(double bound) { return QString::number(bound) + u'%'; }

    const PaperInput &m_input;
    const Plan &m_plan;
    bool m_asPrinted = false;
    std::vector<Period> m_progress;
    std::vector<Analysis> m_analyses; // parallel to m_progress
    OfficialForm m_form;
};

} // namespace

int OfficialForm::textColumns() const
{
    return int(std::count_if(columns.begin(), columns.end(), [](const Column &c) { return c.group == Group::Texts; }));
}

int OfficialForm::progressColumns() const
{
    return int(
        std::count_if(columns.begin(), columns.end(), [](const Column &c) { return c.group == Group::Progress; }));
}

OfficialForm officialForm(const PaperInput &input)
{
    return FormWriter(input).write();
}

} // namespace pei
