// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/foresight/trialband.h"

#include "ui/look/look.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace pei {

TrialBand::TrialBand(QWidget *parent)
    : QFrame(parent)
    , m_text(new QLabel(this))
    , m_details(new QLabel(this))
    , m_apply(new QPushButton(tr("Ap&licar…"), this))
    , m_discard(new QPushButton(this))
    , m_stay(new QPushButton(tr("&Seguir probando"), this))
{
    setObjectName(u"trialBand"_s);
    setAccessibleName(tr("Prueba de valores"));
    setAutoFillBackground(true);
    m_text->setObjectName(u"trialText"_s);
    m_text->setWordWrap(true);
    QFont strong = m_text->font();
    strong.setWeight(QFont::DemiBold);
    m_text->setFont(strong);
    m_details->setObjectName(u"trialDetails"_s);
    m_details->setWordWrap(true);
    m_apply->setObjectName(u"trialApply"_s);
    m_discard->setObjectName(u"trialDiscard"_s);
    m_stay->setObjectName(u"trialStay"_s);
    for (QPushButton *button : {m_apply, m_discard, m_stay})
        button->setAutoDefault(true);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_text);
    words->addWidget(m_details);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(14, 6, 12, 6);
    layout->setSpacing(8);
    layout->addLayout(words, 1);
    for (QPushButton *button : {m_apply, m_discard, m_stay})
        layout->addWidget(button, 0, Qt::AlignTop);
    connect(m_apply, &QPushButton::clicked, this, [this] {
        setAsking(false);
        emit applyAsked();
    });
    connect(m_discard, &QPushButton::clicked, this, &TrialBand::discard);
    connect(m_stay, &QPushButton::clicked, this, [this] { setAsking(false); });
    setAsking(false);
    paintTones();
    hide();
}

QString TrialBand::valueCount(int count)
{
    // Not %n: the Spanish source must read right without a translation file.
    return count == 1 ? tr("1 valor") : tr("%1 valores").arg(count);
}

QString TrialBand::figures(const OutlookChange &change, const Rules &rules)
{
    QStringList parts;
    const auto add = [&parts](const QString &text, const QString &before, const QString &after) {
        if (before != after)
            parts.append(text.arg(before, after));
    };
    const bool same =
        change.before.skipZero == change.before.withZeros && change.after.skipZero == change.after.withZeros;
    const AverageRule other = rules.average == AverageRule::SkipZero ? AverageRule::WithZeros : AverageRule::SkipZero;
    //: %1 before, %2 after.
    add(tr("promedio %1 → %2"), formatValue(change.before.under(rules.average)),
        formatValue(change.after.under(rules.average)));
    if (!same)
        add(other == AverageRule::WithZeros ? tr("contando las que están en 0: %1 → %2")
                                            : tr("omitiendo las que están en 0: %1 → %2"),
            formatValue(change.before.under(other)), formatValue(change.after.under(other)));
    const BandCount &before = change.bandsBefore;
    const BandCount &after = change.bandsAfter;
    add(tr("rojos %1 → %2"), QString::number(before.red), QString::number(after.red));
    add(tr("ámbar %1 → %2"), QString::number(before.amber), QString::number(after.amber));
    add(tr("verdes %1 → %2"), QString::number(before.green), QString::number(after.green));
    add(tr("ND %1 → %2"), QString::number(before.nd), QString::number(after.nd));
    return parts.join(u" · "_s);
}

QString TrialBand::objectives(const OutlookChange &change)
{
    QStringList parts;
    for (const OutlookChange::Objective &objective : change.objectives)
        //: An objective's code, its progress before and after.
        parts.append(
            tr("%1: %2 → %3").arg(objective.name.code, formatValue(objective.before), formatValue(objective.after)));
    return parts.join(u" · "_s);
}

void TrialBand::showTrial(const Trial &trial, const OutlookChange &change, const Rules &rules, bool canApply)
{
    const QString outcome = figures(change, rules);
    const QString intro = tr("Está probando valores: nada se guarda.");
    m_count = int(trial.values.size());
    if (trial.isEmpty())
        m_state = tr("%1 Cambie valores y vea aquí qué pasaría con los promedios y los semáforos.").arg(intro);
    else if (outcome.isEmpty())
        //: %1 "Está probando valores: nada se guarda.", %2 "3 valores".
        m_state = tr("%1 Con %2, los promedios y los semáforos quedan igual.").arg(intro, valueCount(m_count));
    else
        //: Likewise; %3 "promedio 50.68 → 53.10 · rojos 32 → 29".
        m_state = tr("%1 Con %2: %3.").arg(intro, valueCount(m_count), outcome);
    m_details->setText(objectives(change));
    m_details->setVisible(!m_details->text().isEmpty());
    m_apply->setEnabled(canApply && !trial.isEmpty());
    m_apply->setToolTip(canApply ? tr("Revisar los valores probados y registrarlos en el plan, en un solo paso que se "
                                      "puede deshacer")
                                 : tr("El plan es de solo lectura: se puede probar, pero no registrar."));
    // Whatever was asked was about values that have changed since.
    setAsking(false);
    show();
}

void TrialBand::ask(const std::function<void()> &then)
{
    m_then = then;
    setAsking(true);
    show();
    m_stay->setFocus();
}

void TrialBand::setAsking(bool asking)
{
    m_asking = asking;
    if (!asking)
        m_then = {};
    m_text->setText(
        asking ? m_count == 1 ? tr("Antes hay que terminar la prueba: el valor probado no está guardado y se "
                                   "perdería. ¿Qué hacemos?")
                              : tr("Antes hay que terminar la prueba: los %1 valores probados no están guardados y se "
                                   "perderían. ¿Qué hacemos?")
                                    .arg(m_count)
               : m_state);
    m_discard->setText(asking ? tr("&Descartar y continuar") : tr("&Descartar"));
    m_stay->setVisible(asking);
}

void TrialBand::discard()
{
    const std::function<void()> then = m_then;
    setAsking(false);
    emit discarded();
    if (then)
        then();
}

void TrialBand::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_asking)
        return setAsking(false);
    QFrame::keyPressEvent(event);
}

// Broken lines above and below: a draft, also without its colour.
void TrialBand::paintEvent(QPaintEvent *event)
{
    QFrame::paintEvent(event);
    QPainter painter(this);
    painter.setPen(QPen(Look::screen().accent, 2, Qt::CustomDashLine));
    QPen pen = painter.pen();
    pen.setDashPattern({5, 3});
    painter.setPen(pen);
    painter.drawLine(0, 1, width(), 1);
    painter.drawLine(0, height() - 1, width(), height() - 1);
}

void TrialBand::paintTones()
{
    const Look look = Look::screen();
    QPalette tones = palette();
    tones.setColor(QPalette::Window, look.tint);
    tones.setColor(QPalette::WindowText, look.text);
    if (tones != palette())
        setPalette(tones);
    for (QLabel *label : {m_text, m_details})
        label->setPalette(tones); // a style sheet in force keeps it from coming down by itself
    QPalette own = tones;
    own.setColor(QPalette::Window, look.window);
    for (QPushButton *button : {m_apply, m_discard, m_stay})
        button->setPalette(own);
}

void TrialBand::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        paintTones();
    QFrame::changeEvent(event);
}

} // namespace pei
