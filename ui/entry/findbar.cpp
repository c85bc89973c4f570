// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entry/findbar.h"

#include "ui/entry/entrytable.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;

namespace pei {

FindBar::FindBar(EntryTable *table, QWidget *parent)
    : QWidget(parent)
    , m_table(table)
    , m_text(new QLineEdit(this))
    , m_count(new QLabel(this))
{
    setObjectName(u"find"_s);
    m_text->setObjectName(u"findText"_s);
    m_text->setPlaceholderText(tr("Código, denominación, valor o nota"));
    m_text->setAccessibleName(tr("Buscar en la tabla"));
    m_text->setClearButtonEnabled(true);
    m_text->setMaximumWidth(320);
    m_text->installEventFilter(this);
    m_count->setObjectName(u"findCount"_s);
    m_count->setProperty("muted", true);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 6, 12, 6);
    auto *label = new QLabel(tr("Buscar en la tabla:"), this);
    label->setBuddy(m_text);
    layout->addWidget(label);
    layout->addWidget(m_text, 1);
    const auto button = [&](const QString &sign, const QString &tip, auto run) {
        auto *made = new QToolButton(this);
        made->setText(sign);
        made->setToolTip(tip);
        made->setAccessibleName(tip);
        made->setAutoRaise(true);
        made->setFocusPolicy(Qt::TabFocus);
        connect(made, &QToolButton::clicked, this, run);
        layout->addWidget(made);
    };
    button(u"↑"_s, tr("Anterior (Shift+F3)"), [this] { go(false); });
    button(u"↓"_s, tr("Siguiente (F3)"), [this] { go(true); });
    layout->addWidget(m_count);
    layout->addStretch(2);
    button(u"✕"_s, tr("Cerrar la búsqueda (Esc)"), [this] { dismiss(); });
    connect(m_text, &QLineEdit::textChanged, this, &FindBar::search);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &FindBar::showCount);
    hide();
}

void FindBar::open()
{
    show();
    m_text->setFocus();
    m_text->selectAll();
    search();
}

void FindBar::dismiss()
{
    hide();
    m_table->setFocus();
}

void FindBar::hideEvent(QHideEvent *event)
{
    // The page may be hidden with the bar: it comes back with what it had.
    if (isHidden())
        m_table->setSearched({});
    QWidget::hideEvent(event);
}

void FindBar::refresh()
{
    if (isHidden())
        return;
    m_table->setSearched(m_text->text());
    showCount();
}

void FindBar::search()
{
    if (isHidden())
        return;
    m_table->setSearched(m_text->text());
    // What is current already is found first.
    if (m_table->matchCount() > 0 && m_table->matchPlace() == 0)
        m_table->findNext(true);
    showCount();
}

void FindBar::go(bool forward)
{
    m_table->findNext(forward);
    showCount();
}

void FindBar::findAgain(bool forward)
{
    const QString text = m_text->text().trimmed();
    if (text.isEmpty())
        return open();
    if (!isHidden())
        return go(forward);
    // The bar was closed: its search goes on without it, and nothing stays marked.
    m_table->setSearched(text);
    if (!m_table->findNext(forward))
        emit notFound(text);
    m_table->setSearched({});
}

void FindBar::showCount()
{
    if (isHidden())
        return;
    const int count = m_table->matchCount();
    const int place = m_table->matchPlace();
    if (m_text->text().trimmed().isEmpty())
        m_count->clear();
    else if (count == 0)
        m_count->setText(tr("no está"));
    else if (place > 0)
        m_count->setText(tr("%1 de %2").arg(place).arg(count));
    else
        m_count->setText(count == 1 ? tr("1 celda") : tr("%1 celdas").arg(count));
}

bool FindBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_text || (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride))
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool next = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter || key->key() == Qt::Key_F3;
    const bool again = key->matches(QKeySequence::Find);
    if (!next && !again && key->key() != Qt::Key_Escape)
        return false;
    event->accept();
    if (event->type() == QEvent::ShortcutOverride)
        return true;
    if (next)
        go(!key->modifiers().testFlag(Qt::ShiftModifier));
    else if (again)
        m_text->selectAll();
    else
        dismiss();
    return true;
}

} // namespace pei
