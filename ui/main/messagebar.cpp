// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/messagebar.h"

#include "ui/look/icons.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace pei {

namespace {

QString iconName(Message::Kind kind)
{
    switch (kind) {
    case Message::Kind::Info:
        return u"info"_s;
    case Message::Kind::Warning:
        return u"alerts"_s;
    case Message::Kind::Error:
        return u"error"_s;
    }
    Q_UNREACHABLE();
}

// The icon of a label is painted anew on a change of theme.
class IconLabel final : public QWidget
{
public:
    IconLabel(QIcon icon, QWidget *parent) : QWidget(parent), m_icon(std::move(icon)) { setFixedSize(20, 20); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        m_icon.paint(&painter, rect());
    }

private:
    QIcon m_icon;
};

} // namespace

MessageBar::MessageBar(QWidget *parent) : QWidget(parent), m_rows(new QVBoxLayout(this))
{
    m_rows->setContentsMargins(12, 8, 12, 0);
    m_rows->setSpacing(6);
    hide();
}

QFrame *MessageBar::addRow(const QString &key, const QString &iconName, const QString &text)
{
    delete row(key);
    auto *frame = new QFrame(this);
    frame->setObjectName(key);
    frame->setProperty("card", true);
    frame->setAccessibleName(text);
    auto *layout = new QHBoxLayout(frame);
    layout->setContentsMargins(12, 6, 6, 6);
    layout->setSpacing(10);
    layout->addWidget(new IconLabel(lookIcon(iconName), frame));
    auto *label = new QLabel(text, frame);
    label->setObjectName(u"messageText"_s);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    layout->addWidget(label, 1);
    m_rows->addWidget(frame);
    return frame;
}

void MessageBar::showMessage(const Message &message)
{
    QFrame *frame = addRow(message.key, iconName(message.kind), message.text);
    auto *layout = qobject_cast<QHBoxLayout *>(frame->layout());
    if (message.password) {
        auto *field = new QLineEdit(frame);
        field->setObjectName(u"password"_s);
        field->setEchoMode(QLineEdit::Password);
        field->setPlaceholderText(tr("Contraseña"));
        field->setAccessibleName(tr("Contraseña del PDF"));
        field->setFixedWidth(180);
        connect(field, &QLineEdit::returnPressed, this, [field, enter = message.password] {
            // A copy: entering removes this row.
            const QByteArray password = field->text().toUtf8();
            const auto run = enter;
            run(password);
        });
        layout->addWidget(field);
        field->setFocus();
    }
    for (const Message::Action &action : message.actions) {
        auto *button = new QPushButton(action.text, frame);
        connect(button, &QPushButton::clicked, this, [run = action.run] {
            const auto copy = run; // it may remove this row
            copy();
        });
        layout->addWidget(button);
    }
    auto *close = new QToolButton(frame);
    close->setObjectName(u"closeMessage"_s);
    close->setIcon(lookIcon(u"close"));
    close->setAutoRaise(true);
    close->setToolTip(tr("Cerrar este mensaje"));
    close->setAccessibleName(tr("Cerrar este mensaje"));
    connect(close, &QToolButton::clicked, this, [this, key = message.key] { remove(key); });
    layout->addWidget(close);
    rowsChanged();
}

void MessageBar::showProgress(const QString &key, const QString &text, const std::function<void()> &cancelled)
{
    QFrame *frame = addRow(key, u"import"_s, text);
    auto *layout = qobject_cast<QHBoxLayout *>(frame->layout());
    auto *bar = new QProgressBar(frame);
    bar->setRange(0, 0);
    bar->setTextVisible(false);
    bar->setFixedWidth(220);
    layout->addWidget(bar);
    auto *cancel = new QPushButton(tr("Cancelar"), frame);
    cancel->setObjectName(u"cancelProgress"_s);
    connect(cancel, &QPushButton::clicked, this, [cancelled] {
        const auto copy = cancelled;
        copy();
    });
    layout->addWidget(cancel);
    rowsChanged();
}

void MessageBar::setProgress(const QString &key, int done, int total)
{
    QFrame *frame = row(key);
    if (auto *bar = frame != nullptr ? frame->findChild<QProgressBar *>() : nullptr) {
        bar->setRange(0, total);
        bar->setValue(done);
    }
}

void MessageBar::remove(const QString &key)
{
    QFrame *frame = row(key);
    if (frame == nullptr)
        return;
    // Not deleted at once: the click that closes it comes from inside.
    frame->setObjectName(QString());
    frame->hide();
    m_rows->removeWidget(frame);
    frame->deleteLater();
    rowsChanged();
}

void MessageBar::clear()
{
    for (int i = m_rows->count() - 1; i >= 0; --i)
        remove(m_rows->itemAt(i)->widget()->objectName());
}

QStringList MessageBar::texts() const
{
    QStringList texts;
    for (int i = 0; i < m_rows->count(); ++i)
        texts.append(m_rows->itemAt(i)->widget()->accessibleName());
    return texts;
}

QFrame *MessageBar::row(const QString &key) const { return findChild<QFrame *>(key, Qt::FindDirectChildrenOnly); }

void MessageBar::rowsChanged() { setVisible(m_rows->count() > 0); }

} // namespace pei
