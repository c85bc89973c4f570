// SPDX-License-Identifier: GPL-3.0-or-later
// What the page shows of a comparison, and gives to the clipboard, to paper and to files.
#include "ui/compare/compareview.h"

#include "core/models/labels.h"
#include "ui/compare/comparebar.h"
#include "ui/compare/comparemodel.h"
#include "ui/compare/comparetable.h"
#include "ui/compare/comparetext.h"
#include "ui/compare/comparework.h"
#include "ui/indicators/celldelegate.h"
#include "ui/indicators/emptynote.h"
#include "ui/indicators/filterchip.h"
#include "ui/look/textblock.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QStackedWidget>

using namespace Qt::Literals::StringLiterals;

namespace pei {

void CompareView::showFinding()
{
    const Comparison &comparison = m_model->comparison();
    QStringList more{CompareText::averages(comparison)};
    more += CompareText::planChanges(comparison);
    more += basis();
    m_finding->setRuns({{CompareText::finding(comparison, span()), TextBlock::Tone::Strong},
                        {u'\n' + more.join(u' '), TextBlock::Tone::Muted}});
}

void CompareView::showChips()
{
    const ChangeCounts counts = m_model->counts();
    const Comparison &comparison = m_model->comparison();
    const bool elements = m_model->level() == CompareModel::Level::Elements;
    m_indicators->setText(tr("Indicadores: %1").arg(comparison.indicators.size()));
    m_indicators->setChecked(!elements);
    m_elements->setText(tr("OEI y AEI: %1").arg(comparison.elements.size()));
    m_elements->setChecked(elements);
    for (const ChangeKind kind : ChangeKinds) {
        FilterChip *chip = m_kinds[std::size_t(kind)];
        const int count = counts[std::size_t(kind)];
        chip->setText(CompareText::kind(kind, count));
        chip->setChecked(m_model->kind() == kind);
        // What every comparison can have is told though it is nothing.
        chip->setVisible(count > 0 || kind == ChangeKind::Up || kind == ChangeKind::Down || kind == ChangeKind::Level ||
                         kind == ChangeKind::Semaphore);
        chip->setEnabled(count > 0);
    }
}

void CompareView::showColumns()
{
    const bool elements = m_model->level() == CompareModel::Level::Elements;
    m_list->setColumnHidden(CompareModel::ObtainedBeforeColumn, elements);
    m_list->setColumnHidden(CompareModel::ObtainedAfterColumn, elements);
    m_list->setColumnHidden(CompareModel::OthersColumn, !m_model->hasOthers());
    const QFontMetrics metrics(m_list->font());
    const auto wide = [&](const QString &text) {
        return CellDelegate::figureWidth(text, metrics) + 2 * CellDelegate::Margin;
    };
    qsizetype longest = 0;
    QString code = u"IND.01.AEI.02.01"_s;
    for (const RowChange &row : m_model->allRows()) {
        if (row.code.size() > longest) {
            longest = row.code.size();
            code = row.code;
        }
    }
    const auto widest = [&](int column, const QString &usual) {
        const QString figure = m_model->longestFigure(column);
        return wide(figure.size() > usual.size() ? figure : usual);
    };
    constexpr int Mark = 20; // of the state, before the progress
    m_list->setWidths({wide(code), 0, widest(2, u"12,345.00"_s), widest(3, u"12,345.00"_s),
                       widest(4, u"100.00"_s) + Mark, widest(5, u"100.00"_s) + Mark, widest(6, u"+100.00"_s), 190,
                       170});
}

void CompareView::chooseKind(std::optional<ChangeKind> kind)
{
    const RowChange *current = m_model->row(m_list->currentIndex());
    const QString code = current != nullptr ? current->code : QString();
    const qint64 id = current != nullptr ? current->id : 0;
    m_model->setKind(kind);
    showChips();
    QModelIndex index = m_model->indexOf(code, id);
    if (!index.isValid())
        index = m_model->index(0, 0);
    if (index.isValid())
        m_list->setCurrentIndex(index);
    showDetails();
}

void CompareView::showDetails()
{
    const RowChange *row = m_model->row(m_list->currentIndex());
    if (row == nullptr)
        return m_details->setText(tr("Elija una fila para ver qué cambió en ella."), TextBlock::Tone::Muted);
    const QString title = row->code + u" · "_s + m_model->nameOf(*row);
    const QString details = CompareText::details(*row, m_model->comparison()).join(u'\n');
    m_details->setRuns({{title, TextBlock::Tone::Strong}, {u'\n' + details, TextBlock::Tone::Normal}});
}

void CompareView::showEmpty(const QString &title, const QString &advice)
{
    const bool offersPast = m_document && m_bar->mode() == CompareMode::Periods;
    m_empty->setText(title, advice, offersPast ? tr("Comparar con otra &fecha") : QString());
    m_pages->setCurrentIndex(EmptyPage);
    m_chips->hide();
    m_finding->hide();
    m_bar->setExportEnabled(false);
}

// Also while they are still being read.
void CompareView::showPlans()
{
    m_bar->setPeriods(m_work->periodsOfPlans(), m_bar->period());
    m_finding->setRuns(
        {{sentences().value(0), TextBlock::Tone::Strong},
         {u'\n' + tr("Cada plan con sus propias cifras: un mismo código es otra cosa en otro plan, y por eso "
                     "no se comparan fila por fila. Entrar abre el plan."),
          TextBlock::Tone::Muted}});
    const QFontMetrics metrics(m_planList->font());
    const auto wide = [&](const QString &text) { return metrics.horizontalAdvance(text) + 2 * CellDelegate::Margin; };
    m_planList->setWidths({0, wide(u"2022–2027"_s) + 8, wide(u"2024 – Sem1"_s) + 4, wide(u"100.00"_s),
                           wide(u"100.00"_s), wide(u"100"_s), wide(u"100"_s), 280});
}

QStringList CompareView::sentences() const
{
    if (m_bar->mode() == CompareMode::Plans) {
        const std::optional<Period> period = m_bar->period();
        return {
            period
                ? tr("%1 planes de este archivo en %2.")
                      .arg(QString::number(m_plans->rowCount()), Labels::period(*period))
                : tr("%1 planes de este archivo, cada uno en su último periodo con valores.").arg(m_plans->rowCount())};
    }
    if (!showsRows())
        return {};
    const Comparison &comparison = m_model->comparison();
    QStringList lines{CompareText::finding(comparison, span()), CompareText::averages(comparison)};
    lines += CompareText::planChanges(comparison);
    lines += basis();
    if (const QString rows = only(); !rows.isEmpty())
        lines += rows;
    return lines;
}

bool CompareView::showsRows() const
{
    return m_pages->currentIndex() == ListPage && !m_reading && m_bar->before() != nullptr && m_bar->after() != nullptr;
}

QString CompareView::span() const
{
    return CompareText::span(m_bar->before()->title, m_bar->after()->title);
}

// Of two imports: whether it is the reports that speak, or the plan as they left it.
QStringList CompareView::basis() const
{
    if (m_bar->mode() != CompareMode::Imports)
        return {};
    QStringList lost;
    for (const SideChoice *side : {m_bar->before(), m_bar->after()}) {
        if (!m_work->isOfReport(side->side))
            lost += tr("No se puede volver a leer %1: se compara el plan como quedó al importarlo.").arg(side->title);
    }
    return lost.isEmpty() ? QStringList{tr("Se compara lo que dice cada reporte, sin lo que se cambió después.")}
                          : lost;
}

QString CompareView::only() const
{
    const std::optional<ChangeKind> kind = m_model->kind();
    //: "Solo estas filas: 5 bajan."
    return kind ? tr("Solo estas filas: %1.").arg(CompareText::kind(*kind, m_model->rowCount())) : QString();
}

std::optional<Compared> CompareView::compared() const
{
    Compared compared;
    if (m_pages->currentIndex() == PlansPage) {
        compared.plans = m_plans->figures();
        return compared;
    }
    if (!showsRows())
        return std::nullopt;
    compared.comparison = m_model->comparison();
    compared.span = span();
    for (int row = 0; row < m_model->rowCount(); ++row)
        compared.rows.push_back(*m_model->row(m_model->index(row, 0)));
    compared.basis = basis();
    compared.only = only();
    return compared;
}

QAbstractItemView *CompareView::list() const
{
    return m_list;
}

PastedTable CompareView::table() const
{
    return m_bar->mode() == CompareMode::Plans ? m_plans->table() : m_model->table();
}

// The chosen rows where there are several, else all that are shown.
void CompareView::copy()
{
    if (m_reading)
        return;
    PastedTable copied = table();
    if (m_bar->mode() != CompareMode::Plans && m_list->selectedRows().size() > 1)
        copied = m_model->table(m_list->selectedRows());
    if (copied.size() < 2)
        return;
    QGuiApplication::clipboard()->setMimeData(CompareExport::mime(copied).release());
    const auto rows = copied.size() - 1;
    notify(rows == 1 ? tr("Se copió 1 fila.") : tr("Se copiaron %1 filas.").arg(rows));
}

} // namespace pei
