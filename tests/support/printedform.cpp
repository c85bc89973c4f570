// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/printedform.h"

#include "tests/support/nastynames.h"

using namespace Qt::Literals::StringLiterals;

namespace pei::test {

namespace {

QString label(EntityLevel level)
{
    switch (level) {
    case EntityLevel::GovernmentLevel:
        return u"Nivel de Gobierno"_s;
    case EntityLevel::Sector:
        return u"Sector"_s;
    case EntityLevel::Pliego:
        return u"Pliego"_s;
    case EntityLevel::Department:
        return u"Departamento"_s;
    case EntityLevel::Province:
        return u"Provincia"_s;
    case EntityLevel::District:
        return u"Distrito"_s;
    case EntityLevel::ExecutingUnit:
        return u"Unidad Ejecutora"_s;
    }
    Q_UNREACHABLE();
}

QString word(const std::optional<Relevance> &relevance, const DrawStyle &style, std::size_t row)
{
    if (!relevance)
        return row % 3 == 0 ? u"(**)"_s : u"(*)"_s;
    switch (*relevance) {
    case Relevance::VeryRelevant:
        return u"Muy relevante"_s;
    case Relevance::Relevant:
        return u"Relevante"_s;
    case Relevance::LessRelevant:
        return style.pocoRelevante ? u"Poco relevante"_s : u"Menos relevante"_s;
    }
    Q_UNREACHABLE();
}

QString word(Direction direction)
{
    switch (direction) {
    case Direction::Ascending:
        return u"Ascendente"_s;
    case Direction::Descending:
        return u"Descendente"_s;
    case Direction::Undefined:
        return u"No definido"_s;
    }
    Q_UNREACHABLE();
}

QString word(const std::optional<Aggregation> &aggregation, std::size_t row)
{
    if (!aggregation)
        return row % 2 == 0 ? u"(*)"_s : u"(**)"_s;
    switch (*aggregation) {
    case Aggregation::Aggregable:
        return u"Agregable"_s;
    case Aggregation::NonAggregable:
        return u"No Agregable"_s;
    case Aggregation::Maximum:
        return u"Máximo permisible"_s;
    case Aggregation::Minimum:
        return u"Mínimo permisible"_s;
    }
    Q_UNREACHABLE();
}

QString cutWord(Cut cut, const DrawStyle &style)
{
    return cut == Cut::Semester1 ? style.semester : style.annual;
}

QString figure(const Value &value, const DrawStyle &style)
{
    if (!value)
        return style.nothing;
    return formatNumber(*value, style.decimalComma ? NumberFormat{u',', u'.'} : NumberFormat()) + style.behindFigures;
}

QString summaryName(SemaphoreCount::Kind kind)
{
    switch (kind) {
    case SemaphoreCount::Kind::Objectives:
        return u"Objetivos"_s;
    case SemaphoreCount::Kind::ObjectiveIndicators:
        return u"Indicadores de objetivos"_s;
    case SemaphoreCount::Kind::Actions:
        return u"Acciones"_s;
    case SemaphoreCount::Kind::ActionIndicators:
        return u"Indicadores de acciones"_s;
    }
    Q_UNREACHABLE();
}

void writeHead(const Report &report, const DrawStyle &style, PrintedForm &form)
{
    using Kind = PrintedForm::ColumnKind;
    const Plan &plan = report.plan;
    int column = 0;
    const auto alone = [&](const QString &text, Kind kind) {
        form.head.push_back({0, column++, 3, 1, text});
        form.columns.push_back(kind);
    };
    alone(style.codeLabel, Kind::Code);
    alone(style.nameLabel, Kind::Text);
    alone(u"UE"_s, Kind::Text);
    alone(u"Unidad de Organización"_s, Kind::Text);
    alone(u"Relevancia"_s, Kind::Word);
    alone(u"Sentido Esperado"_s, Kind::Word);
    alone(u"Tipo de Agregación"_s, Kind::Word);
    form.textColumns = column;

    form.head.push_back({0, column, 1, 2, u"Línea Base"_s});
    form.head.push_back({1, column++, 2, 1, u"Año"_s});
    form.columns.push_back(Kind::Year);
    form.head.push_back({1, column++, 2, 1, u"Valor"_s});
    form.columns.push_back(Kind::Number);

    form.head.push_back({0, column, 1, int(plan.targetYears.size()), u"Logro Esperado"_s});
    for (const int year : plan.targetYears) {
        form.head.push_back({1, column++, 2, 1, QString::number(year)});
        form.columns.push_back(Kind::Number);
    }
    form.head.push_back({0, column, 1, int(plan.periods.size()), style.obtainedLabel});
    for (std::size_t i = 0; i < plan.periods.size(); ++i) {
        const Period period = plan.periods[i];
        if (i == 0 || plan.periods[i - 1].year != period.year) {
            const bool both = i + 1 < plan.periods.size() && plan.periods[i + 1].year == period.year;
            form.head.push_back({1, column, 1, both ? 2 : 1, QString::number(period.year)});
        }
        form.head.push_back({2, column++, 1, 1, cutWord(period.cut, style)});
        form.columns.push_back(Kind::Number);
    }
    form.progressColumns = int(report.printed.progressPeriods.size());
    form.head.push_back({0, column, 1, form.progressColumns, u"Avance Tipo I (%)"_s});
    for (const Period period : report.printed.progressPeriods) {
        form.head.push_back({1, column++, 2, 1, u"%1 - %2"_s.arg(period.year).arg(cutWord(period.cut, style))});
        form.columns.push_back(Kind::Progress);
    }
}

PrintedForm::Row indicatorRow(const Report &report, const DrawStyle &style, std::size_t i)
{
    const Indicator &indicator = report.plan.indicators[i];
    PrintedForm::Row row;
    row.code = indicator.code;
    row.cells = {indicator.code,
                 indicator.name,
                 indicator.executingUnit.code + u'-' + indicator.executingUnit.name,
                 indicator.responsibleUnit.code + u'-' + indicator.responsibleUnit.name,
                 word(indicator.relevance, style, i),
                 word(indicator.direction),
                 word(indicator.aggregation, i),
                 indicator.baseline.year ? QString::number(*indicator.baseline.year) : style.nothing,
                 figure(indicator.baseline.value, style)};
    for (const Value &value : indicator.targets)
        row.cells.push_back(figure(value, style));
    for (const Value &value : indicator.obtained)
        row.cells.push_back(figure(value, style));
    for (const Value &value : report.printed.indicators[i])
        row.cells.push_back(figure(value, style));
    row.figures = report.printed.indicators[i];
    return row;
}

void writeRows(const Report &report, const DrawStyle &style, PrintedForm &form)
{
    const Plan &plan = report.plan;
    std::size_t next = 0;
    for (std::size_t e = 0; e < plan.elements.size(); ++e) {
        const Element &element = plan.elements[e];
        PrintedForm::Row row;
        row.element = true;
        row.code = element.code;
        row.text = element.name;
        if (element.priority)
            row.text += u" (Prioridad:%1)"_s.arg(*element.priority);
        for (const Value &value : report.printed.elements[e])
            row.progress.push_back(figure(value, style));
        row.figures = report.printed.elements[e];
        form.rows.push_back(row);
        for (; next < plan.indicators.size() && plan.indicators[next].element == element.code; ++next)
            form.rows.push_back(indicatorRow(report, style, next));
    }
    Q_ASSERT(next == plan.indicators.size());
}

void writeTail(const Report &report, const DrawStyle &style, PrintedForm &form)
{
    const PrintedFigures &printed = report.printed;
    for (const ElementKind kind : {ElementKind::Objective, ElementKind::Action}) {
        const QString text =
            kind == ElementKind::Objective ? u"Avance promedio de OEI: %1"_s : u"Avance promedio de AEI: %1"_s;
        const auto found = printed.averages.find(kind);
        if (found != printed.averages.end())
            form.averages.push_back(text.arg(formatNumber(found->second)));
        else if (style.averageND && std::any_of(report.plan.elements.begin(), report.plan.elements.end(),
                                                [kind](const Element &e) { return e.kind == kind; }))
            form.averages.push_back(text.arg(u"ND"_s));
    }
    if (style.index) {
        form.index = {u"OEI: Objetivo Estratégico Institucional"_s,
                      u"AEI: Acción Estratégica Institucional"_s,
                      u"IND: Indicador"_s,
                      u"UE: Unidad Ejecutora"_s,
                      u"ND: No disponible"_s,
                      u"(*) El indicador no registra relevancia en el PEI 2022 - 2027."_s,
                      u"(**) El tipo de agregación se definirá en 2026 (IND.01.AEI.01.01)."_s};
    }
    if (!printed.semaphore.empty()) {
        form.summary.push_back({u"Año: %1"_s.arg(printed.semaphore.front().year), u"[0%-75%>"_s, u"[75%-95%>"_s,
                                u"≥95%"_s, u"ND"_s, u"TOTAL"_s});
        for (const SemaphoreCount &row : printed.semaphore) {
            form.summary.push_back({summaryName(row.kind), QString::number(row.red), QString::number(row.amber),
                                    QString::number(row.green), QString::number(row.nd), QString::number(row.total)});
        }
    }
    std::mt19937_64 engine(style.widthSeed);
    Chance chance(engine);
    for (int i = 0; i < style.alerts; ++i) {
        const Indicator &subject = chance.oneOf(report.plan.indicators);
        form.alerts.push_back(alertSentence(chance, subject.code, subject.element));
    }
}

} // namespace

PrintedForm printedForm(const Report &report, const DrawStyle &style)
{
    PrintedForm form;
    form.title = report.printed.title;
    form.lines.push_back({u"Periodo PEI"_s, u"%1 - %2"_s.arg(report.plan.firstYear).arg(report.plan.lastYear)});
    for (const auto &[level, name] : report.plan.entity.lines)
        form.lines.push_back({label(level), name.code + u" - "_s + name.name});
    writeHead(report, style, form);
    writeRows(report, style, form);
    writeTail(report, style, form);
    return form;
}

} // namespace pei::test
