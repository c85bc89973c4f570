// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/indicators/fichaview.h"

#include "core/document/document.h"
#include "core/models/chartdata.h"
#include "core/models/figure.h"
#include "core/models/labels.h"
#include "core/models/periodtablemodel.h"
#include "core/models/softcase.h"
#include "core/plan/code.h"
#include "ui/alerts/alertsection.h"
#include "ui/charts/charttext.h"
#include "ui/charts/yearchartview.h"
#include "ui/indicators/calculationtext.h"
#include "ui/indicators/celldelegate.h"
#include "ui/indicators/flatheader.h"

#include <QEvent>
#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace pei {

namespace {

enum Field {
    RelevanceField,
    DirectionField,
    BaselineField,
    UnitField,
    ExecutingField,
    ElementField,
    SourceField,
    FieldCount
};

const QString BaselineLink = u"baseline"_s;
const QString SourceLink = u"row"_s;

// Text that comes from a report is shown as text, whatever it looks like.
QString plain(const QString &text)
{
    return text.toHtmlEscaped();
}

QString linkTo(const QString &text, const QString &link)
{
    return u"<a href=\"%1\">%2</a>"_s.arg(link, plain(text));
}

} // namespace

FichaView::FichaView(QWidget *parent)
    : QScrollArea(parent)
    , m_page(new QWidget)
    , m_chart(new YearChartView)
    , m_years(new PeriodTableModel(this))
    , m_table(new QTableView)
    , m_alerts(new AlertSection)
{
    setObjectName(u"ficha"_s);
    setFrameShape(NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMinimumWidth(300);
    m_page->setAutoFillBackground(true);
    m_page->setBackgroundRole(QPalette::Base);
    viewport()->setBackgroundRole(QPalette::Base);
    auto *layout = new QVBoxLayout(m_page);
    layout->setContentsMargins(16, 12, 12, 12);
    layout->setSpacing(4);

    m_empty = addText("empty");
    m_empty->setText(tr("Elija un indicador para ver su ficha."));
    m_path = addText("path");
    m_path->setProperty("muted", true);
    m_name = addText("name");
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    strong.setPointSizeF(strong.pointSizeF() * 1.15);
    m_name->setFont(strong);
    m_finding = addText("finding");
    m_chart->setMinimumHeight(250);
    layout->addWidget(m_chart);
    layout->addSpacing(4);
    m_calculation = addText("calculation");
    m_calculation->setAutoFillBackground(true);
    m_calculation->setBackgroundRole(QPalette::Window);
    m_calculation->setContentsMargins(10, 8, 10, 8);
    m_calculation->setTextFormat(Qt::RichText);
    layout->addSpacing(6);

    m_table->setObjectName(u"years"_s);
    m_table->setAccessibleName(tr("Valores por año"));
    m_table->setModel(m_years);
    m_table->setItemDelegate(new CellDelegate(m_table));
    m_table->setHorizontalHeader(new FlatHeader(m_table));
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(PeriodTableModel::ColumnCount - 1, QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionsClickable(false);
    m_table->setVerticalHeader(new FlatHeader(m_table, Qt::Vertical));
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(CellDelegate::rowHeight(fontMetrics()));
    m_table->verticalHeader()->setSectionsClickable(false);
    m_table->setShowGrid(false);
    m_table->setFrameShape(NoFrame);
    m_table->setCornerButtonEnabled(false);
    m_table->setStyleSheet(u"QTableCornerButton::section { background: palette(base); border: none; }"_s);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    layout->addWidget(m_table);
    layout->addSpacing(6);
    layout->addWidget(m_alerts);
    connect(m_alerts, &AlertSection::alertRequested, this, &FichaView::alertRequested);
    layout->addSpacing(6);
    addFields();
    layout->addStretch(1);
    setWidget(m_page);
    refresh();
}

QLabel *FichaView::addText(const char *name)
{
    auto *label = new QLabel(m_page);
    label->setObjectName(QString::fromLatin1(name));
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setTextFormat(Qt::PlainText);
    m_page->layout()->addWidget(label);
    return label;
}

void FichaView::addFields()
{
    const std::array<QString, FieldCount> titles{tr("Relevancia"),
                                                 tr("Sentido · agregación"),
                                                 tr("Línea base"),
                                                 tr("Unidad responsable"),
                                                 tr("Unidad ejecutora"),
                                                 tr("Elemento"),
                                                 tr("Fuente")};
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(7);
    grid->setColumnStretch(1, 1);
    for (int i = 0; i < FieldCount; ++i) {
        auto *title = new QLabel(titles[std::size_t(i)], m_page);
        title->setProperty("muted", true);
        title->setAlignment(Qt::AlignLeft | Qt::AlignTop);
        auto *value = new QLabel(m_page);
        value->setObjectName(u"field%1"_s.arg(i));
        value->setTextFormat(Qt::PlainText);
        value->setWordWrap(true);
        value->setAlignment(Qt::AlignRight | Qt::AlignTop);
        value->setTextInteractionFlags(Qt::TextSelectableByMouse);
        // Their last word leads to the report's page, by mouse or Tab and Enter.
        if (i == BaselineField || i == SourceField) {
            value->setTextFormat(Qt::RichText);
            value->setTextInteractionFlags(Qt::TextBrowserInteraction);
            connect(value, &QLabel::linkActivated, this, &FichaView::followLink);
        }
        grid->addWidget(title, i, 0);
        grid->addWidget(value, i, 1);
        m_fields.push_back(value);
    }
    auto *box = new QWidget(m_page);
    box->setObjectName(u"fields"_s);
    grid->setContentsMargins(0, 0, 0, 0);
    box->setLayout(grid);
    m_page->layout()->addWidget(box);
}

QSize FichaView::sizeHint() const
{
    return {404, 640};
}

void FichaView::showIndicator(Document *document, std::size_t indicator)
{
    if (m_document != document) {
        if (m_document)
            m_document->disconnect(this);
        m_document = document;
        if (document) {
            connect(document, &Document::valuesChanged, this, [this](const QList<ValueEdit> &edits) {
                const bool mine = std::any_of(edits.begin(), edits.end(),
                                              [this](const ValueEdit &edit) { return edit.indicator == m_id; });
                if (mine)
                    refresh();
            });
            connect(document, &Document::analysisChanged, this, &FichaView::refresh);
            connect(document, &Document::planReset, this, [this] {
                m_indicator = m_document->plan().indicatorIndex(m_id);
                refresh();
            });
            connect(document, &QObject::destroyed, this, [this] { showIndicator(nullptr, 0); });
        }
    }
    m_indicator.reset();
    if (document && indicator < document->plan().indicators.size()) {
        m_indicator = indicator;
        m_id = document->plan().indicators[indicator].id;
    }
    refresh();
}

void FichaView::refresh()
{
    const bool any = m_document && m_indicator;
    for (QObject *child : m_page->children()) {
        if (auto *widget = qobject_cast<QWidget *>(child))
            widget->setVisible(any != (widget == m_empty));
    }
    m_alerts->showIndicator(m_document, m_indicator); // hidden where there is none
    if (!any) {
        m_chart->clear();
        m_years->clear();
        return;
    }
    const Plan &plan = m_document->plan();
    const Indicator &indicator = plan.indicators[*m_indicator];
    const QStringList places = placeNamesOf(plan.entity);
    const YearChart chart = yearChartOf(plan, indicator, m_document->period(), m_document->rules());
    //: Element, indicator, responsible unit: "AEI.01.02 › IND.01 · 10.06 Gestión del riesgo".
    m_path->setText(tr("%1 › %2 · %3 %4")
                        .arg(indicator.element, indicatorPart(indicator.code), indicator.responsibleUnit.code,
                             softCase(indicator.responsibleUnit.name, places)));
    m_name->setText(softCase(indicator.name, places));
    m_name->setToolTip(plain(indicator.name));
    m_finding->setText(ChartText::finding(chart));
    m_chart->setChart(chart, indicator.name);
    m_years->setChart(chart, indicator.id);
    fitTable();
    fillCalculation();
    fillFields();
}

void FichaView::fitTable()
{
    int height = m_table->horizontalHeader()->sizeHint().height();
    for (int row = 0; row < m_years->rowCount(); ++row)
        height += m_table->rowHeight(row);
    m_table->setFixedHeight(height + 2);
}

void FichaView::fillCalculation()
{
    const Plan &plan = m_document->plan();
    const Analysis &analysis = m_document->analysis();
    const Indicator &indicator = plan.indicators[*m_indicator];
    QStringList quiet{CalculationText::thresholds(plan, indicator, analysis),
                      CalculationText::typeTwo(plan, indicator, analysis.period),
                      CalculationText::pace(indicator, analysis.period)};
    quiet.removeAll(QString());
    for (QString &line : quiet)
        line = plain(line);
    m_calculation->setText(u"<b>%1</b> %2<div style=\"color:%3\">%4</div>"_s.arg(
        plain(tr("¿Cómo se calcula?")),
        plain(CalculationText::typeOne(plan, indicator, analysis, analysis.indicators[*m_indicator])),
        Look::screen().muted.name(), quiet.join(u"<br>"_s)));
}

void FichaView::fillFields()
{
    const Plan &plan = m_document->plan();
    const Indicator &indicator = plan.indicators[*m_indicator];
    const QStringList places = placeNamesOf(plan.entity);
    const auto coded = [&](const CodedName &name) {
        return QString(name.code + u' ' + softCase(name.name, places)).trimmed();
    };
    const auto set = [this](Field field, const QString &text) {
        m_fields[std::size_t(field)]->setText(text.isEmpty() ? u"—"_s : text);
    };
    set(RelevanceField, Labels::relevance(indicator.relevance));
    //: Direction and aggregation: "Ascendente · Agregable".
    set(DirectionField,
        tr("%1 · %2").arg(Labels::direction(indicator.direction), Labels::aggregation(indicator.aggregation)));
    const QString base = formatValue(indicator.baseline.value);
    m_fields[BaselineField]->setText(
        linkTo(indicator.baseline.year ? tr("%1 (%2)").arg(base).arg(*indicator.baseline.year) : base, BaselineLink));
    set(UnitField, coded(indicator.responsibleUnit));
    set(ExecutingField, coded(indicator.executingUnit));
    const Element *element = plan.element(indicator.element);
    const QString elementName = element ? softCase(element->name, places) : QString();
    set(ElementField, element && element->priority ? tr("%1 (prioridad %2)").arg(elementName).arg(*element->priority)
                                                   : elementName);
    const std::vector<RowSource> &sources = m_document->sources();
    const int page = *m_indicator < sources.size() ? sources[*m_indicator].row.page : 0;
    const QString name = m_document->reportName();
    const QString report = name.isEmpty() ? tr("Reporte importado") : u"«%1»"_s.arg(name);
    //: The report's file and its page.
    const QString place = page > 0 ? tr("%1, página %2").arg(report).arg(page) : report;
    m_fields[SourceField]->setText(plain(place) + u"<br>"_s + linkTo(tr("Ver en el reporte"), SourceLink));
}

void FichaView::followLink(const QString &link)
{
    if (!m_document || !m_indicator)
        return;
    const auto kind = link == BaselineLink ? Figure::Kind::Baseline : Figure::Kind::Row;
    emit sourceRequested({m_id, kind, m_document->period()});
}

QAbstractItemView *FichaView::table() const
{
    return m_table;
}

void FichaView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange && m_document && m_indicator) {
        fillCalculation();
        fillFields(); // a link keeps the colour it was set with
    }
    QScrollArea::changeEvent(event);
}

} // namespace pei
