// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/summary/summaryview.h"

#include "ui/summary/summaryviewprivate.h"

#include "core/models/labels.h"
#include "core/models/softcase.h"
#include "ui/charts/bulletpainter.h"
#include "ui/look/linkbutton.h"
#include "ui/look/look.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QPainter>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace pei {

namespace {

constexpr int Rows = 10;        // of the widest gaps
constexpr std::size_t Near = 3; // of those near amber that are named

QString unitLabel(const CodedName &unit)
{
    return unit.code.isEmpty() ? unit.name : unit.code;
}

// "IND.01.AEI.02.01" without the part every row repeats.
QString shortCode(const QString &code)
{
    return code.startsWith(u"IND."_s) ? code.sliced(4) : code;
}

QString sentenceOf(const QString &name, const QString &count, Value progress, Semaphore state)
{
    const QString figure =
        progress ? SummaryView::tr("avance %1 %, %2").arg(formatNumber(*progress), Labels::semaphore(state))
                 : SummaryView::tr("sin avance calculable");
    return count.isEmpty() ? SummaryView::tr("%1: %2").arg(name, figure)
                           : SummaryView::tr("%1 (%2): %3").arg(name, count, figure);
}

SummaryRow groupRow(const Group &group, const Rules &rules, const QString &count, const QStringList &places)
{
    SummaryRow row;
    row.code = unitLabel(group.name);
    row.name = group.name.code.isEmpty() ? QString() : softCase(group.name.name, places);
    row.count = int(group.members.size());
    row.hasBullet = true;
    row.bullet = bulletOfProgress(group.progress, rules);
    row.progress = group.progress;
    row.state = row.bullet.state;
    const QString name = row.name.isEmpty() ? row.code : QString(row.code + u' ' + row.name);
    row.sentence = sentenceOf(name, count, row.progress, row.state);
    return row;
}

SummaryRow indicatorRow(const Plan &plan, const Analysis &analysis, std::size_t index)
{
    const Indicator &indicator = plan.indicators[index];
    SummaryRow row;
    row.code = shortCode(indicator.code);
    row.name = indicator.name;
    row.progress = analysis.indicators[index].value;
    row.state = analysis.semaphore(index);
    row.sentence = sentenceOf(indicator.code + u' ' + indicator.name, {}, row.progress, row.state);
    row.link.indicator = index;
    row.figure = Figure{indicator.id, Figure::Kind::Progress, analysis.period};
    return row;
}

} // namespace

void BulletBar::setBullet(const Bullet &bullet)
{
    m_bullet = bullet;
    update();
}

void BulletBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintBullet(painter, rect(), m_bullet, Look::screen());
}

Card::Card(const QString &name, QWidget *parent)
    : QFrame(parent)
{
    setObjectName(name);
    m_body = new QVBoxLayout(this);
    m_body->setContentsMargins(15, 11, 15, 11);
    m_body->setSpacing(6);
    m_title = new TextBlock(this);
    m_title->setSelectable(false);
    m_body->addWidget(m_title);
}

void Card::setTitle(const QString &title, const QString &aside)
{
    std::vector<TextBlock::Run> runs{{title, TextBlock::Tone::Strong}};
    if (!aside.isEmpty())
        runs.push_back({u"  "_s + aside, TextBlock::Tone::Muted});
    m_title->setRuns(std::move(runs));
}

void Card::setStripe(bool on)
{
    m_stripe = on;
    update();
}

// Painted here rather than by a style sheet, which would cost every child its native painting.
void Card::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Look look = Look::screen();
    painter.setPen(QPen(look.line, 1));
    painter.setBrush(look.panel);
    const QRectF box = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.drawRoundedRect(box, 7, 7);
    if (m_stripe) {
        painter.setClipRect(QRectF(0, 0, 4, height()));
        painter.setPen(Qt::NoPen);
        painter.setBrush(look.accent);
        painter.drawRoundedRect(QRectF(rect()), 7, 7);
    }
}

SummaryView::SummaryView(QWidget *parent)
    : QWidget(parent)
    , d(std::make_unique<Private>())
{
    setAccessibleName(tr("Resumen"));
    setAutoFillBackground(true);
    d->build(this);
    connect(d->bar, &SemaphoreBar::followed, this, [this](Semaphore state) { emit filterRequested({.state = state}); });
    for (SemaphoreButton *word : d->words) {
        connect(word, &QAbstractButton::clicked, this,
                [this, word] { emit filterRequested({.state = word->state()}); });
    }
    for (const FigureButton *figure : d->figures)
        connect(figure, &QAbstractButton::clicked, this, [this] { emit filterRequested({}); });
    connect(d->owed, &QAbstractButton::clicked, this, &SummaryView::missingDataRequested);
    for (SummaryRowView *rows : {d->objectives, d->units, d->gaps, d->near})
        connect(rows, &SummaryRowView::followed, this, &SummaryView::filterRequested);
    connect(d->allAlerts, &QAbstractButton::clicked, this, &SummaryView::alertsRequested);
    clear();
}

SummaryView::~SummaryView() = default;

void SummaryView::resizeEvent(QResizeEvent *event)
{
    constexpr int Narrow = 920;
    QWidget::resizeEvent(event);
    if ((width() < Narrow) != d->narrow)
        d->arrange(width() < Narrow);
    // Where there is room for three columns the lists scroll inside their cards, and the page does not.
    d->grid->setMaximumHeight(d->narrow ? QWIDGETSIZE_MAX : height());
}

void SummaryView::clear()
{
    d->scroll->setVisible(false);
    d->empty->setVisible(true);
}

void SummaryView::setFigures(const Plan &plan, const PrintedFigures &printed, const Analysis &analysis,
                             const std::vector<Alert> &alerts)
{
    const ElementKind kind = leadingKind(plan);
    d->showAverages(printed, analysis, kind);
    d->showSemaphore(printed, analysis, kind);
    d->showAttention(alerts);

    const QStringList places = placeNamesOf(plan.entity);
    std::vector<SummaryRow> rows;
    for (const Group &group : analysis.objectives) {
        rows.push_back(
            groupRow(group, analysis.rules, SummaryText::elementCount(int(group.members.size()), kind), places));
        rows.back().link.objective = group.name.code;
    }
    d->objectives->setRows(std::move(rows));

    rows.clear();
    for (const Group &group : analysis.units) {
        const int count = int(group.members.size());
        rows.push_back(
            groupRow(group, analysis.rules, count == 1 ? tr("1 indicador") : tr("%1 indicadores").arg(count), places));
        rows.back().link.unit = group.name.code;
    }
    d->unitsCard->setTitle(tr("Por unidad responsable"));
    d->showOwed(plan, analysis);
    d->units->setRows(std::move(rows));

    rows.clear();
    for (const std::size_t index : widestGaps(analysis, Rows))
        rows.push_back(indicatorRow(plan, analysis, index));
    d->gaps->setRows(std::move(rows));

    rows.clear();
    const std::vector<std::size_t> near = nearAmber(analysis);
    for (std::size_t i = 0; i < std::min(near.size(), Near); ++i)
        rows.push_back(indicatorRow(plan, analysis, near[i]));
    d->showNear(std::move(rows), int(near.size()));
    d->empty->setVisible(false);
    d->scroll->setVisible(true);
}

// A paste changes many cells and the view may be hidden behind another: one refresh, when it can be seen.
void SummaryView::refreshLater()
{
    if (std::exchange(d->stale, true) || !isVisible())
        return;
    QTimer::singleShot(0, this, &SummaryView::refresh);
}

void SummaryView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (d->stale)
        refresh();
}

void SummaryView::refresh()
{
    d->stale = false;
    if (d->source)
        d->source();
}

} // namespace pei
