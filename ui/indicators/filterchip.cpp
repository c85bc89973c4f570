// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/indicators/filterchip.h"

#include <QMenu>

namespace pei {

FilterChip::FilterChip(QWidget *parent)
    : QToolButton(parent)
{
    setProperty("chip", true);
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setCheckable(true);
    setFocusPolicy(Qt::TabFocus);
    setIconSize({18, 12}); // the mark is square: the rest is air before the text
    setCursor(Qt::PointingHandCursor);
}

void FilterChip::setChoices(const QString &title, std::vector<Choice> choices)
{
    m_title = title;
    m_choices = std::move(choices);
    setToolButtonStyle(Qt::ToolButtonTextOnly);
    // Not setMenu: its indicator would be drawn over the rounded edge.
    disconnect(this, &QToolButton::clicked, this, &FilterChip::openMenu);
    connect(this, &QToolButton::clicked, this, &FilterChip::openMenu);
    showChosen();
}

void FilterChip::setChosen(const QVariant &value)
{
    m_chosen = value;
    showChosen();
}

void FilterChip::showChosen()
{
    QString text = m_title;
    for (const Choice &choice : m_choices) {
        if (m_chosen.isValid() && choice.value == m_chosen)
            text = choice.text;
    }
    setToolTip(text == m_title ? QString() : text);
    // A unit's whole name would push the other chips out of the window.
    setText(tr("%1 ▾").arg(fontMetrics().elidedText(text, Qt::ElideRight, 130)));
    setChecked(m_chosen.isValid());
}

void FilterChip::openMenu()
{
    setChecked(m_chosen.isValid());
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const Choice &choice : m_choices) {
        // An ampersand of a unit's name is no shortcut.
        QAction *action = menu->addAction(QString(choice.text).replace(u'&', QStringLiteral("&&")));
        action->setCheckable(true);
        action->setChecked(choice.value == m_chosen);
        connect(action, &QAction::triggered, this, [this, value = choice.value] { emit chose(value); });
    }
    menu->popup(mapToGlobal(QPoint(0, height() + 2)));
}

} // namespace pei
