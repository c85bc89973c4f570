// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/printpreview.h"

#include "core/models/labels.h"
#include "core/models/softcase.h"
#include "ui/paper/pageview.h"
#include "ui/paper/printrun.h"

#include <QCheckBox>
#include <QComboBox>
#include <QElapsedTimer>
#include <QFormLayout>
#include <QLabel>
#include <QPrintDialog>
#include <QPrinter>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace pei {

namespace {

constexpr int ChoicesWidth = 250;
constexpr int SliceMs = 12; // of laying out, between two looks at the window's events

void widen(QComboBox *box)
{
    // Names are long: the list shows them whole, the box as much as there is room for.
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(12);
    box->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
}

} // namespace

PrintPreview::PrintPreview(const PaperInput &input, const PaperChoices &choices, Ways ways, QWidget *parent)
    : QDialog(parent)
    , m_input(input)
    , m_ways(std::move(ways))
{
    setWindowTitle(tr("Imprimir"));
    setWindowFlag(Qt::WindowMaximizeButtonHint);
    auto *layout = new QHBoxLayout(this);
    layout->addWidget(makeChoices());
    auto *right = new QVBoxLayout;
    m_view = new PageView;
    right->addWidget(m_view, 1);
    right->addWidget(makeBar());
    layout->addLayout(right, 1);

    for (const auto &[part, box] : m_parts)
        box->setChecked(std::find(choices.parts.begin(), choices.parts.end(), part) != choices.parts.end());
    m_paper->setCurrentIndex(std::max(0, m_paper->findData(int(choices.paper))));
    m_margin->setValue(choices.margin);
    m_grey->setChecked(choices.grey);
    fillPeriods();
    fillUnits();
    fillIndicators();

    connect(&m_layOut, &QTimer::timeout, this, &PrintPreview::layOutSome);
    for (const auto &[part, box] : m_parts)
        connect(box, &QCheckBox::toggled, this, &PrintPreview::rebuild);
    connect(m_period, &QComboBox::currentIndexChanged, this, &PrintPreview::rebuild);
    connect(m_unit, &QComboBox::currentIndexChanged, this, [this] {
        fillIndicators();
        rebuild();
    });
    connect(m_indicator, &QComboBox::currentIndexChanged, this, &PrintPreview::rebuild);
    connect(m_paper, &QComboBox::currentIndexChanged, this, &PrintPreview::rebuild);
    connect(m_margin, &QSpinBox::valueChanged, this, &PrintPreview::rebuild);
    connect(m_grey, &QCheckBox::toggled, this, [this](bool grey) { m_view->setLook(Look::paper(grey)); });
    connect(m_view, &PageView::pageChanged, this, &PrintPreview::showPlace);
    connect(m_page, &QSpinBox::valueChanged, m_view, [this](int page) { m_view->setPage(page - 1); });
    connect(m_previous, &QPushButton::clicked, m_view, [this] { m_view->setPage(m_view->page() - 1); });
    connect(m_next, &QPushButton::clicked, m_view, [this] { m_view->setPage(m_view->page() + 1); });
    connect(m_pdf, &QPushButton::clicked, this, &PrintPreview::writePdf);
    connect(m_print, &QPushButton::clicked, this, &PrintPreview::print);
    connect(m_close, &QPushButton::clicked, this, &PrintPreview::reject);
    m_view->setLook(Look::paper(choices.grey));
    rebuild();
    m_view->setFocus();
}

PrintPreview::~PrintPreview() = default;

QString PrintPreview::paperName(QPageSize::PageSizeId paper)
{
    if (paper == QPageSize::Letter)
        return tr("Carta (216 × 279 mm)");
    if (paper == QPageSize::Legal)
        return tr("Legal (216 × 356 mm)");
    return QPageSize::key(paper);
}

QWidget *PrintPreview::makeChoices()
{
    m_choices = new QWidget;
    m_choices->setFixedWidth(ChoicesWidth);
    auto *layout = new QVBoxLayout(m_choices);
    layout->setContentsMargins(0, 0, 8, 0);
    auto *what = new QLabel(tr("Qué se imprime"));
    QFont bold = what->font();
    bold.setBold(true);
    what->setFont(bold);
    layout->addWidget(what);
    const std::pair<PaperPart, QString> parts[] = {{PaperPart::Summary, tr("&Resumen")},
                                                   {PaperPart::Table, tr("&Tabla del reporte")},
                                                   {PaperPart::Sheets, tr("&Fichas de indicadores")},
                                                   {PaperPart::Units, tr("&Pedidos a las unidades")},
                                                   {PaperPart::Alerts, tr("&Alertas")},
                                                   {PaperPart::Compare, tr("C&omparación")}};
    for (const auto &[part, text] : parts) {
        auto *box = new QCheckBox(text);
        box->setObjectName(paperPartKey(part));
        layout->addWidget(box);
        m_parts.emplace_back(part, box);
    }
    layout->addSpacing(10);
    auto *form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    m_period = new QComboBox;
    m_period->setObjectName(u"period"_s);
    form->addRow(tr("P&eriodo"), m_period);
    m_unit = new QComboBox;
    m_unit->setObjectName(u"unit"_s);
    widen(m_unit);
    form->addRow(tr("Fichas y pedidos de la &unidad"), m_unit);
    m_indicator = new QComboBox;
    m_indicator->setObjectName(u"indicator"_s);
    widen(m_indicator);
    form->addRow(tr("Fichas de los &indicadores"), m_indicator);
    m_paper = new QComboBox;
    m_paper->setObjectName(u"paper"_s);
    for (const QPageSize::PageSizeId paper : AllPapers)
        m_paper->addItem(paperName(paper), int(paper));
    form->addRow(tr("Pape&l"), m_paper);
    m_margin = new QSpinBox;
    m_margin->setObjectName(u"margin"_s);
    m_margin->setRange(0, WidestMargin);
    m_margin->setKeyboardTracking(false);
    m_margin->setSpecialValueText(tr("Habituales"));
    m_margin->setSuffix(tr(" mm"));
    m_margin->setToolTip(
        tr("Lo que al menos queda en blanco: para una impresora que no llega al borde o para hojas que se archivan"));
    form->addRow(tr("Márge&nes"), m_margin);
    layout->addLayout(form);
    m_grey = new QCheckBox(tr("Ver en &gris"));
    m_grey->setObjectName(u"grey"_s);
    m_grey->setToolTip(tr("Ver e imprimir las páginas en tonos de gris"));
    layout->addSpacing(6);
    layout->addWidget(m_grey);
    layout->addStretch(1);
    return m_choices;
}

QWidget *PrintPreview::makeBar()
{
    auto *bar = new QWidget;
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(0, 4, 0, 0);
    m_previous = new QPushButton(u"‹"_s);
    m_previous->setAccessibleName(tr("Página anterior"));
    m_previous->setToolTip(tr("Página anterior (Re Pág)"));
    m_next = new QPushButton(u"›"_s);
    m_next->setAccessibleName(tr("Página siguiente"));
    m_next->setToolTip(tr("Página siguiente (Av Pág)"));
    m_page = new QSpinBox;
    m_page->setObjectName(u"page"_s);
    m_page->setMinimum(1);
    m_page->setKeyboardTracking(false);
    m_page->setAccessibleName(tr("Número de página"));
    m_count = new QLabel;
    m_progress = new QProgressBar;
    m_progress->setMaximumWidth(220);
    m_progress->hide();
    m_print = new QPushButton(tr("I&mprimir…"));
    m_pdf = new QPushButton(tr("Guardar en P&DF…"));
    m_close = new QPushButton(tr("Cerrar"));
    m_print->setObjectName(u"print"_s);
    m_pdf->setObjectName(u"pdf"_s);
    m_close->setObjectName(u"close"_s);
    for (QPushButton *button : {m_previous, m_next, m_pdf, m_close, m_print})
        button->setAutoDefault(false);
    m_print->setDefault(true);
    m_previous->setMaximumWidth(36);
    m_next->setMaximumWidth(36);
    layout->addWidget(m_previous);
    layout->addWidget(m_page);
    layout->addWidget(m_count);
    layout->addWidget(m_next);
    layout->addStretch(1);
    layout->addWidget(m_progress);
    layout->addWidget(m_print);
    layout->addWidget(m_pdf);
    layout->addWidget(m_close);
    return bar;
}

void PrintPreview::fillPeriods()
{
    const Period own = m_input.analysis.period;
    std::vector<Period> periods = m_input.plan.periods;
    if (std::find(periods.begin(), periods.end(), own) == periods.end())
        periods.push_back(own);
    for (const Period period : periods) {
        m_period->addItem(Labels::period(period), periodKey(period));
        if (period == own)
            m_period->setCurrentIndex(m_period->count() - 1);
    }
}

void PrintPreview::fillUnits()
{
    const QStringList places = placeNamesOf(m_input.plan.entity);
    m_unit->addItem(tr("Todas"));
    for (const Group &unit : m_input.analysis.units)
        m_unit->addItem(QString(unit.name.code + u' ' + softCase(unit.name.name, places)).trimmed(), unit.name.code);
}

void PrintPreview::fillIndicators()
{
    const QSignalBlocker quiet(m_indicator);
    const int kept = m_indicator->currentData().isValid() ? m_indicator->currentData().toInt() : -1;
    const QStringList places = placeNamesOf(m_input.plan.entity);
    m_indicator->clear();
    m_indicator->addItem(tr("Todos"));
    for (std::size_t i = 0; i < m_input.plan.indicators.size(); ++i) {
        const Indicator &row = m_input.plan.indicators[i];
        if (m_unit->currentIndex() > 0 && row.responsibleUnit.code != m_unit->currentData().toString())
            continue;
        m_indicator->addItem(row.code + u' ' + softCase(row.name, places), int(i));
        if (int(i) == kept)
            m_indicator->setCurrentIndex(m_indicator->count() - 1);
    }
}

PaperChoices PrintPreview::choices() const
{
    PaperChoices choices;
    choices.parts.clear();
    for (const auto &[part, box] : m_parts) {
        if (box->isChecked())
            choices.parts.push_back(part);
    }
    choices.paper = QPageSize::PageSizeId(m_paper->currentData().toInt());
    choices.margin = m_margin->value();
    choices.grey = m_grey->isChecked();
    return choices;
}

PaperInput PrintPreview::chosen() const
{
    PaperInput input = m_input;
    input.parts = choices().parts;
    input.format.size = QPageSize(choices().paper);
    input.format.leastMargin = choices().margin;
    const std::optional<Period> period = periodFromKey(m_period->currentData().toString());
    if (period && *period != input.analysis.period)
        input.analysis = analyse(input.plan, *period, input.analysis.rules);
    if (m_unit->currentIndex() > 0)
        input.units = {m_unit->currentData().toString()};
    for (int i = 1; i < m_indicator->count(); ++i) {
        if (m_indicator->currentIndex() == i || (m_indicator->currentIndex() == 0 && m_unit->currentIndex() > 0))
            input.sheets.push_back(std::size_t(m_indicator->itemData(i).toInt()));
    }
    return input;
}

// The printer's own paper, where another was chosen in its dialog. Where it cannot reach as far out as the pages do,
// they are laid out anew for it.
PaperInput PrintPreview::chosenFor(const QPageLayout &printer) const
{
    PaperInput input = chosen();
    input.format.size = printer.pageSize();
    QPageLayout least = printer;
    least.setUnits(QPageLayout::Millimeter);
    const QMarginsF reach = least.minimumMargins();
    input.format.leastMargin =
        std::max({input.format.leastMargin, reach.left(), reach.top(), reach.right(), reach.bottom()});
    return input;
}

void PrintPreview::rebuild()
{
    const bool some = !choices().parts.empty();
    m_print->setEnabled(some);
    m_pdf->setEnabled(some);
    if (!some) {
        m_layOut.stop();
        m_job = std::make_shared<PaperJob>(PaperInput{});
        m_view->setJob(nullptr);
        return showPlace();
    }
    m_job = std::make_shared<PaperJob>(chosen());
    m_job->layOutMore(); // the first page is there at once
    m_view->setJob(m_job);
    m_layOut.start(0);
    showPlace();
}

void PrintPreview::layOutSome()
{
    QElapsedTimer slice;
    slice.start();
    while (m_job->layOutMore() && slice.elapsed() < SliceMs) {
    }
    if (m_job->isLaidOut()) {
        m_layOut.stop();
        m_view->pagesAdded();
    }
    showPlace();
}

void PrintPreview::showPlace()
{
    const int count = m_view->page() < m_job->pageCount() ? m_job->pageCount() : 0;
    const QSignalBlocker quiet(m_page);
    m_page->setEnabled(count > 1);
    m_page->setMaximum(std::max(1, count));
    m_page->setValue(m_view->page() + 1);
    if (choices().parts.empty())
        m_count->setText(tr("Elija qué imprimir."));
    else
        m_count->setText(m_job->isLaidOut() ? tr("de %1").arg(count) : tr("de %1…").arg(count));
    m_previous->setEnabled(m_view->page() > 0);
    m_next->setEnabled(m_view->page() + 1 < count);
}

QString PrintPreview::pdfName() const
{
    const std::vector<PaperPart> parts = choices().parts;
    QString what = tr("impresión");
    if (parts.size() == 1) {
        switch (parts.front()) {
        case PaperPart::Summary:
            what = tr("resumen");
            break;
        case PaperPart::Table:
            what = tr("tabla");
            break;
        case PaperPart::Sheets:
            what = tr("fichas");
            break;
        case PaperPart::Units:
            what = tr("pedidos");
            break;
        case PaperPart::Alerts:
            what = tr("alertas");
            break;
        case PaperPart::Compare:
            what = tr("comparación");
            break;
        }
    }
    return m_ways.propose(what, m_job->input().analysis.period);
}

void PrintPreview::writePdf()
{
    QString path = m_ways.askPdf(this, pdfName());
    if (path.isEmpty())
        return;
    start(std::make_unique<PrintRun>(std::make_shared<PaperJob>(chosen()), Look::paper(m_grey->isChecked()), path));
}

void PrintPreview::print()
{
    auto printer = std::make_unique<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(m_job->title());
    printer->setPageSize(QPageSize(choices().paper));
    printer->setColorMode(m_grey->isChecked() ? QPrinter::GrayScale : QPrinter::Color);
    QPrintDialog dialog(printer.get(), this);
    dialog.setOption(QAbstractPrintDialog::PrintPageRange);
    dialog.setMinMax(1, std::max(1, m_job->pageCount()));
    if (dialog.exec() != QDialog::Accepted)
        return;
    const auto job = std::make_shared<PaperJob>(chosenFor(printer->pageLayout()));
    start(std::make_unique<PrintRun>(job, Look::paper(m_grey->isChecked()), std::move(printer)));
}

void PrintPreview::start(std::unique_ptr<PrintRun> run)
{
    m_run = std::move(run);
    m_choices->setEnabled(false);
    m_print->setEnabled(false);
    m_pdf->setEnabled(false);
    m_close->setText(tr("Cancelar"));
    m_progress->setRange(0, 0);
    m_progress->show();
    connect(m_run.get(), &PrintRun::progressed, this, [this](int done, int steps) {
        m_progress->setRange(0, steps);
        m_progress->setValue(done);
    });
    // Queued: the run is taken down here, and may not be while it speaks.
    connect(
        m_run.get(), &PrintRun::finished, this,
        [this] {
            const QString path = m_run ? m_run->path() : QString();
            const bool ended = m_run != nullptr;
            endRun();
            if (!path.isEmpty())
                emit pdfWritten(path);
            if (ended)
                accept();
        },
        Qt::QueuedConnection);
    connect(
        m_run.get(), &PrintRun::failed, this,
        [this](const Error &error) {
            endRun();
            emit failed(error);
        },
        Qt::QueuedConnection);
    m_run->start();
}

void PrintPreview::endRun()
{
    m_run.reset();
    m_choices->setEnabled(true);
    m_print->setEnabled(true);
    m_pdf->setEnabled(true);
    m_close->setText(tr("Cerrar"));
    m_progress->hide();
}

void PrintPreview::reject()
{
    if (m_run)
        endRun();
    else
        QDialog::reject();
}

} // namespace pei
