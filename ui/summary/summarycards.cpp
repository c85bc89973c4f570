// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/summary/summaryviewprivate.h"

#include "ui/alerts/alerttext.h"
#include "ui/indicators/flowlayout.h"
#include "ui/look/linkbutton.h"
#include "ui/look/look.h"

#include <QGridLayout>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace pei {

namespace {

constexpr std::array<Semaphore, 4> Order{Semaphore::Red, Semaphore::Amber, Semaphore::Green, Semaphore::NoData};

TextBlock *wrapped(QWidget *parent, double size = 1)
{
    auto *block = new TextBlock(parent);
    if (size != 1) {
        QFont font = block->font();
        font.setPointSizeF(font.pointSizeF() * size);
        block->setFont(font);
    }
    return block;
}

SummaryRowView *rowsIn(Card *card, const QString &name, const QString &spoken)
{
    auto *rows = new SummaryRowView(card);
    rows->setObjectName(name);
    rows->setAccessibleName(spoken);
    card->body()->addWidget(rows);
    return rows;
}

} // namespace

void SummaryView::Private::build(SummaryView *view)
{
    auto *outer = new QVBoxLayout(view);
    outer->setContentsMargins(0, 0, 0, 0);
    empty = new TextBlock(view);
    empty->setText(tr("Abra o importe un reporte para ver su resumen."), TextBlock::Tone::Muted);
    empty->setContentsMargins(24, 24, 24, 24);
    outer->addWidget(empty, 0, Qt::AlignTop);
    scroll = new QScrollArea(view);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidgetResizable(true);
    scroll->viewport()->setAutoFillBackground(false);
    grid = new QWidget(scroll->viewport());
    scroll->setWidget(grid);
    grid->setAutoFillBackground(false);
    outer->addWidget(scroll);

    auto *layout = new QGridLayout(grid);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->setSpacing(10);
    averageCard = new Card(u"averages"_s, grid);
    semaphoreCard = new Card(u"semaphore"_s, grid);
    attentionCard = new Card(u"attention"_s, grid);
    objectivesCard = new Card(u"objectivesCard"_s, grid);
    unitsCard = new Card(u"unitsCard"_s, grid);
    gapsCard = new Card(u"gapsCard"_s, grid);
    arrange(false);

    buildAverages(averageCard);
    buildSemaphore(semaphoreCard);
    attentionCard->setTitle(tr("Atención"));
    attentionCard->setStripe(true);
    attention = wrapped(attentionCard);
    attentionMore = wrapped(attentionCard);
    attentionCard->body()->addWidget(attention);
    attentionCard->body()->addWidget(attentionMore);
    allAlerts = new LinkButton(attentionCard);
    allAlerts->setObjectName(u"allAlerts"_s);
    attentionCard->body()->addWidget(allAlerts);
    attentionCard->body()->addStretch();

    objectivesCard->setTitle(tr("Por objetivo"));
    objectives = rowsIn(objectivesCard, u"objectives"_s, tr("Avance por objetivo"));
    objectivesCard->body()->addStretch();
    units = rowsIn(unitsCard, u"units"_s, tr("Avance por unidad responsable"));
    owed = new LinkButton(unitsCard);
    owed->setObjectName(u"owed"_s);
    owed->setToolTip(tr("Ver quién debe qué"));
    nothingOwed = wrapped(unitsCard);
    unitsCard->body()->addStretch();
    unitsCard->body()->addWidget(owed);
    unitsCard->body()->addWidget(nothingOwed);
    gapsCard->setTitle(tr("Mayores brechas"));
    gaps = rowsIn(gapsCard, u"gaps"_s, tr("Mayores brechas"));
    nearTitle = wrapped(gapsCard);
    nearTitle->setSelectable(false);
    nearTitle->setContentsMargins(0, 4, 0, 0);
    gapsCard->body()->addWidget(nearTitle);
    near = rowsIn(gapsCard, u"near"_s, tr("Cerca de ámbar"));
    gapsCard->body()->addStretch();
}

void SummaryView::Private::arrange(bool narrowly)
{
    narrow = narrowly;
    auto *layout = static_cast<QGridLayout *>(grid->layout());
    while (layout->count() > 0)
        delete layout->takeAt(0);
    if (narrow) {
        layout->addWidget(averageCard, 0, 0);
        layout->addWidget(semaphoreCard, 0, 1);
        layout->addWidget(attentionCard, 1, 0, 1, 2);
        layout->addWidget(objectivesCard, 2, 0);
        layout->addWidget(unitsCard, 2, 1);
        layout->addWidget(gapsCard, 3, 0, 1, 2);
    } else {
        Card *cards[2][3] = {{averageCard, semaphoreCard, attentionCard}, {objectivesCard, unitsCard, gapsCard}};
        for (int row = 0; row < 2; ++row) {
            for (int column = 0; column < 3; ++column)
                layout->addWidget(cards[row][column], row, column);
        }
    }
    const int stretches[2][3] = {{318, 492, 410}, {2, 3, 0}};
    for (int column = 0; column < 3; ++column) {
        layout->setColumnStretch(column, stretches[narrow ? 1 : 0][column]);
        layout->setColumnMinimumWidth(column, narrow && column == 2 ? 0 : 220);
    }
    layout->setRowStretch(1, narrow ? 0 : 1);
    layout->setRowStretch(3, narrow ? 1 : 0);
    for (SummaryRowView *rows : {objectives, units, gaps, near}) {
        if (rows != nullptr)
            rows->setWhole(narrow);
    }
}

void SummaryView::Private::buildAverages(Card *card)
{
    auto *columns = new QGridLayout;
    columns->setHorizontalSpacing(18);
    columns->setVerticalSpacing(0);
    for (int i = 0; i < 2; ++i) {
        const auto at = std::size_t(i);
        figures[at] = new FigureButton(card);
        figures[at]->setToolTip(tr("Ver los indicadores"));
        QFont font = figures[at]->font();
        font.setPointSizeF(font.pointSizeF() * 2.6);
        font.setWeight(QFont::DemiBold);
        figures[at]->setFont(font);
        figures[at]->setObjectName(i == 0 ? u"averageInForce"_s : u"averageOther"_s);
        figures[at]->setForegroundRole(i == 0 ? QPalette::WindowText : QPalette::PlaceholderText);
        reasons[at] = wrapped(card, 0.87);
        columns->addWidget(figures[at], 0, i);
        columns->addWidget(reasons[at], 1, i, Qt::AlignTop);
        columns->setColumnStretch(i, i == 0 ? 3 : 2);
    }
    card->body()->setSpacing(3);
    card->body()->addLayout(columns);
    differs = wrapped(card, 0.87);
    card->body()->addWidget(differs);
    card->body()->addStretch();
    averageBullet = new BulletBar(card);
    averageBullet->setFixedHeight(12);
    card->body()->addWidget(averageBullet);
}

void SummaryView::Private::buildSemaphore(Card *card)
{
    bar = new SemaphoreBar(card);
    bar->setObjectName(u"semaphoreBar"_s);
    card->body()->addWidget(bar);
    QObject::connect(bar, &SemaphoreBar::arranged, card, [this] { showWords(); });
    auto *line = new FlowLayout;
    line->setSpacing(10);
    for (std::size_t i = 0; i < Order.size(); ++i) {
        words[i] = new SemaphoreButton(Order[i], SemaphoreButton::Form::Word, card);
        line->addWidget(words[i]);
    }
    card->body()->addLayout(line);
    semaphoreFacts = wrapped(card);
    semaphoreFacts->setObjectName(u"semaphoreFacts"_s);
    bands = wrapped(card, 0.87);
    card->body()->addWidget(semaphoreFacts);
    card->body()->addStretch();
    card->body()->addWidget(bands);
}

void SummaryView::Private::showAverages(const PrintedFigures &printed, const Analysis &analysis, ElementKind kind)
{
    const Average &average = analysis.average(kind);
    const AverageRule inForce = analysis.rules.average;
    const AverageRule other = inForce == AverageRule::SkipZero ? AverageRule::WithZeros : AverageRule::SkipZero;
    averageCard->setTitle(SummaryText::averageTitle(kind));
    const AverageRule shown[] = {inForce, other};
    for (std::size_t i = 0; i < 2; ++i) {
        figures[i]->setText(formatValue(average.under(shown[i])));
        reasons[i]->setText(SummaryText::averageReason(analysis, printed, kind, shown[i]), TextBlock::Tone::Muted);
        //: A screen reader says the average and its reason: "Avance promedio de las acciones: 50.68, con las 38".
        figures[i]->setAccessibleName(
            tr("%1: %2, %3").arg(SummaryText::averageTitle(kind), figures[i]->text(), reasons[i]->text()));
    }
    const QString other_ = SummaryText::averageDiffers(analysis, printed, kind);
    differs->setText(other_);
    differs->setVisible(!other_.isEmpty());
    averageBullet->setBullet(bulletOfProgress(average.under(inForce), analysis.rules));
}

void SummaryView::Private::showSemaphore(const PrintedFigures &printed, const Analysis &analysis, ElementKind kind)
{
    const BandCount &count = analysis.bands(kind);
    semaphoreCard->setTitle(SummaryText::semaphoreTitle(kind, analysis.period));
    bar->setCounts(count, kind);
    for (std::size_t i = 0; i < Order.size(); ++i) {
        words[i]->setCount(count.of(Order[i]), tr("Ver los indicadores en este estado"));
    }
    showWords();
    semaphoreFacts->setText(
        SummaryText::semaphoreFacts(count.total(), kind, compareWithPrinted(analysis, printed, kind)),
        TextBlock::Tone::Muted);
    bands->setText(SummaryText::bands(analysis.rules.bands), TextBlock::Tone::Muted);
}

// What the bar has no room to write stands below it.
void SummaryView::Private::showWords()
{
    for (std::size_t i = 0; i < Order.size(); ++i)
        words[i]->setVisible(!bar->tells(Order[i]));
}

void SummaryView::Private::showOwed(const Plan &plan, const Analysis &analysis)
{
    const OwedData data = owedData(plan, analysis);
    const QString sentence = SummaryText::owed(data, int(analysis.units.size()));
    owed->setText(sentence);
    owed->setVisible(data.values > 0);
    owed->updateGeometry();
    nothingOwed->setText(sentence, TextBlock::Tone::Muted);
    nothingOwed->setVisible(data.values == 0);
}

void SummaryView::Private::showAttention(const std::vector<Alert> &alerts)
{
    SummaryText::Attention found = SummaryText::attention(alerts);
    const bool alarming = !found.alarm.isEmpty();
    if (alarming)
        attention->setRuns({{found.alarm, TextBlock::Tone::Strong},
                            {u' ' + tr("¿Se registró el avance real?"), TextBlock::Tone::Normal}});
    if (!alarming && found.facts.isEmpty())
        found.facts << tr("Nada que señalar en los valores de este periodo.");
    attention->setVisible(alarming);
    attentionMore->setText(found.facts.join(u' '), TextBlock::Tone::Muted);
    attentionMore->setVisible(!found.facts.isEmpty());
    QStringList counts;
    for (const AlertSeverity severity : AlertSeverities) {
        const auto count = std::count_if(alerts.begin(), alerts.end(),
                                         [severity](const Alert &alert) { return alert.severity == severity; });
        if (count > 0)
            counts << AlertText::severities(severity, int(count));
    }
    allAlerts->setText(counts.isEmpty() ? tr("Ver las alertas") : tr("Ver todas: %1").arg(counts.join(u", "_s)));
    allAlerts->updateGeometry();
    attentionCard->setStripe(std::any_of(alerts.begin(), alerts.end(),
                                         [](const Alert &alert) { return alert.severity == AlertSeverity::Critical; }));
}

void SummaryView::Private::showNear(std::vector<SummaryRow> rows, int all)
{
    nearTitle->setVisible(all > 0);
    near->setVisible(all > 0);
    nearTitle->setRuns({{tr("Cerca de ámbar"), TextBlock::Tone::Strong},
                        {u"  "_s + tr("%n a menos de 5 puntos", nullptr, all), TextBlock::Tone::Muted}});
    near->setRows(std::move(rows));
}

} // namespace pei
