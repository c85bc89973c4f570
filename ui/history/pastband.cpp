// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/pastband.h"

#include "ui/look/look.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace pei {

PastBand::PastBand(QWidget *parent)
    : QFrame(parent)
    , m_text(new QLabel(this))
    , m_back(new QPushButton(tr("Volver al presente"), this))
{
    setObjectName(u"pastBand"_s);
    setAutoFillBackground(true);
    m_text->setObjectName(u"pastText"_s);
    m_text->setWordWrap(true);
    QFont strong = m_text->font();
    strong.setWeight(QFont::DemiBold);
    m_text->setFont(strong);
    m_back->setObjectName(u"backToPresent"_s);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(14, 6, 12, 6);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_back);
    connect(m_back, &QPushButton::clicked, this, &PastBand::backAsked);
    paintTones();
    hide();
}

void PastBand::showMoment(const QDateTime &moment)
{
    const QDateTime local = moment.toLocalTime();
    const QString day = QLocale().toString(local.date(), QLocale::LongFormat);
    //: %1 a date in full, %2 a time.
    m_text->setText(tr("Así estaba el plan el %1 a las %2. Se puede ver e imprimir, pero no cambiar.")
                        .arg(day, local.time().toString(u"HH:mm"_s)));
    show();
}

void PastBand::paintTones()
{
    const Look look = Look::screen();
    QPalette tones = palette();
    tones.setColor(QPalette::Window, look.accent);
    tones.setColor(QPalette::WindowText, look.panel);
    if (tones != palette())
        setPalette(tones);
    m_text->setPalette(tones); // a style sheet in force keeps it from coming down by itself
    // The button keeps the window's own tones.
    QPalette own = tones;
    own.setColor(QPalette::Window, look.window);
    m_back->setPalette(own);
}

void PastBand::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        paintTones();
    QFrame::changeEvent(event);
}

} // namespace pei
