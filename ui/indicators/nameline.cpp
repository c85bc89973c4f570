// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/indicators/nameline.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace pei {

NameLine::NameLine(QWidget *parent)
    : QWidget(parent)
    , m_question(new QLabel(this))
    , m_name(new QLineEdit(this))
    , m_accept(new QPushButton(this))
    , m_remark(new QLabel(this))
{
    setObjectName(u"nameLine"_s);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 0, 12, 8);
    layout->setSpacing(8);
    auto *leave = new QPushButton(tr("Cancelar"), this);
    m_name->setMaxLength(60);
    m_name->setMinimumWidth(200);
    m_question->setBuddy(m_name);
    m_remark->setProperty("muted", true);
    layout->addWidget(m_question);
    layout->addWidget(m_name);
    layout->addWidget(m_accept);
    layout->addWidget(leave);
    layout->addWidget(m_remark, 1);
    connect(m_name, &QLineEdit::textChanged, this, &NameLine::check);
    connect(m_name, &QLineEdit::returnPressed, this, &NameLine::accept);
    connect(m_accept, &QPushButton::clicked, this, &NameLine::accept);
    connect(leave, &QPushButton::clicked, this, [this] {
        hide();
        emit left();
    });
    hide();
}

void NameLine::ask(const QString &question, const QString &name, std::function<bool(const QString &)> taken)
{
    m_taken = std::move(taken);
    m_question->setText(question);
    m_name->setText(name);
    check(name);
    show();
    m_name->setFocus();
    m_name->selectAll();
}

void NameLine::check(const QString &text)
{
    const QString name = text.simplified();
    const bool taken = !name.isEmpty() && m_taken && m_taken(name);
    m_accept->setEnabled(!name.isEmpty());
    m_accept->setText(taken ? tr("Reemplazar") : tr("Guardar"));
    m_remark->setText(taken ? tr("Ya hay una vista con ese nombre.") : QString());
}

void NameLine::accept()
{
    const QString name = m_name->text().simplified();
    if (name.isEmpty())
        return;
    hide();
    emit named(name);
}

void NameLine::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape)
        return QWidget::keyPressEvent(event);
    hide();
    emit left();
}

} // namespace pei
