// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/indicators/filterchip.h"

#include "ui/indicators/choicelist.h"

#include <QActionGroup>
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

// Qt leaves room for two spaces around the words and, where a mark goes before them, puts both spaces behind.
QSize FilterChip::sizeHint() const
{
    QSize size = QToolButton::sizeHint();
    if (toolButtonStyle() == Qt::ToolButtonTextBesideIcon && !icon().isNull())
        size.rwidth() -= 2 * fontMetrics().horizontalAdvance(u' ');
    return size;
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
    if (m_chosen.isValid()) {
        // What another plan's view asks for may not be among the choices of this one.
        text = m_chosen.toString();
        for (const Choice &choice : m_choices) {
            if (choice.value == m_chosen)
                text = choice.text;
        }
    }
    setToolTip(text == m_title ? QString() : text);
    if (m_longest > 0)
        text = fontMetrics().elidedText(text, Qt::ElideRight, m_longest);
    setText(tr("%1 ▾").arg(text));
    setChecked(m_chosen.isValid());
}

void FilterChip::openMenu()
{
    setChecked(m_chosen.isValid());
    if (m_choices.size() > MostInMenu) {
        auto *list = new ChoiceList(this);
        list->setAttribute(Qt::WA_DeleteOnClose);
        list->setChoices(m_title, m_choices, m_counts, m_chosen);
        connect(list, &ChoiceList::chose, this, &FilterChip::chose);
        list->popUp(*this);
        return;
    }
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    auto *one = new QActionGroup(menu);
    for (std::size_t i = 0; i < m_choices.size(); ++i) {
        const Choice &choice = m_choices[i];
        // An ampersand of a unit's name is no shortcut.
        QString text = QString(choice.depth * 4, u' ') + QString(choice.text).replace(u'&', QStringLiteral("&&"));
        if (i < m_counts.size())
            text += u'\t' + QString::number(m_counts[i]); // at the right, where a shortcut would stand
        if (choice.isCommand && i > 0 && !m_choices[i - 1].isCommand)
            menu->addSeparator();
        QAction *action = menu->addAction(text);
        action->setCheckable(!choice.isCommand);
        if (!choice.isCommand)
            one->addAction(action);
        action->setChecked(choice.value == m_chosen);
        connect(action, &QAction::triggered, this, [this, value = choice.value] { emit chose(value); });
    }
    menu->popup(mapToGlobal(QPoint(0, height() + 2)));
}

} // namespace pei
