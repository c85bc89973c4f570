// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/indicators/fichafields.h"

#include "core/document/document.h"
#include "core/models/figure.h"
#include "core/models/labels.h"
#include "core/models/softcase.h"
#include "core/plan/code.h"
#include "ui/indicators/fieldrow.h"
#include "ui/look/linkbutton.h"

#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace pei {

namespace {

enum Field {
    CodeField,
    ElementField,
    RelevanceField,
    DirectionField,
    BaselineField,
    UnitField,
    ExecutingField,
    SourceField,
    FieldCount
};

} // namespace

FichaFields::FichaFields(QWidget *parent)
    : FichaSection({}, parent)
{
    setObjectName(u"fields"_s);
    setAccessibleName(tr("Datos del indicador"));
    body()->setSpacing(0);
    const std::array<QString, FieldCount> titles{
        tr("Código"),     tr("Elemento"),           tr("Relevancia"),       tr("Sentido · agregación"),
        tr("Línea base"), tr("Unidad responsable"), tr("Unidad ejecutora"), tr("Fuente")};
    for (int i = 0; i < FieldCount; ++i) {
        auto *row = new FieldRow(titles[std::size_t(i)], this);
        row->setObjectName(u"field%1"_s.arg(i));
        body()->addWidget(row);
        m_rows.push_back(row);
    }
    m_baseline = new LinkButton(this);
    m_baseline->setObjectName(u"baselineLink"_s);
    m_baseline->setToolTip(tr("Ver la línea base en el reporte"));
    m_rows[BaselineField]->setLink(m_baseline, true);
    m_source = new LinkButton(tr("Ver en el reporte"), this);
    m_source->setObjectName(u"sourceLink"_s);
    m_rows[SourceField]->setLink(m_source, false);
    connect(m_baseline, &LinkButton::clicked, this, [this] {
        emit sourceRequested({m_indicator, Figure::Kind::Baseline, m_period});
    });
    connect(m_source, &LinkButton::clicked, this, [this] {
        emit sourceRequested({m_indicator, Figure::Kind::Row, m_period});
    });
}

void FichaFields::showIndicator(Document &document, std::size_t index)
{
    const Plan &plan = document.plan();
    const Indicator &indicator = plan.indicators[index];
    m_indicator = indicator.id;
    m_period = document.period();
    const QStringList places = placeNamesOf(plan.entity);
    const auto coded = [&](const CodedName &name) {
        return QString(name.code + u' ' + softCase(name.name, places)).trimmed();
    };
    const auto set = [this](Field field, const QString &text) {
        m_rows[std::size_t(field)]->setValue({{text, TextBlock::Tone::Normal}});
    };
    set(CodeField, indicator.code);
    set(RelevanceField, Labels::relevance(indicator.relevance));
    //: Direction and aggregation: "Ascendente · Agregable".
    set(DirectionField,
        tr("%1 · %2").arg(Labels::direction(indicator.direction), Labels::aggregation(indicator.aggregation)));
    const QString base = formatValue(indicator.baseline.value);
    m_baseline->setText(indicator.baseline.year ? tr("%1 (%2)").arg(base).arg(*indicator.baseline.year) : base);
    //: Read by a screen reader: the baseline, a link to its place in the report.
    m_baseline->setAccessibleName(tr("Línea base: %1").arg(m_baseline->text()));
    set(UnitField, coded(indicator.responsibleUnit));
    set(ExecutingField, coded(indicator.executingUnit));
    const Element *element = plan.element(indicator.element);
    const QString elementName =
        element ? QString(element->code + u' ' + softCase(element->name, places)) : indicator.element;
    set(ElementField,
        element && element->priority ? tr("%1 (prioridad %2)").arg(elementName).arg(*element->priority) : elementName);
    const std::vector<RowSource> &sources = document.sources();
    const int page = index < sources.size() ? sources[index].row.page : 0;
    const QString name = document.reportName();
    const QString report = name.isEmpty() ? tr("Reporte importado") : u"«%1»"_s.arg(name);
    //: The report's file and its page.
    set(SourceField, page > 0 ? tr("%1, página %2").arg(report).arg(page) : report);
}

} // namespace pei
