// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/searchkeys.h"

#include <QAbstractItemView>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>

namespace pei {

SearchKeys::SearchKeys(QLineEdit *search, QAbstractItemView *list)
    : QObject(search)
    , m_search(search)
    , m_list(list)
{
    search->installEventFilter(this);
    list->installEventFilter(this);
    connect(search, &QLineEdit::returnPressed, this, &SearchKeys::chosen);
}

bool SearchKeys::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QObject::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    switch (key->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (watched != m_list)
            break;
        emit chosen();
        return true;
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        if (watched != m_search)
            break;
        QCoreApplication::sendEvent(m_list, event);
        return true;
    case Qt::Key_Escape:
        if (watched != m_search || m_search->text().isEmpty())
            break;
        m_search->clear();
        return true;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace pei
