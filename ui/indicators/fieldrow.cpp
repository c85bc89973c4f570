// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/indicators/fieldrow.h"

#include "ui/look/look.h"

#include <QEvent>
#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace pei {

namespace {

constexpr int Gap = 14; // between title and value
constexpr int Above = 4;
constexpr int Below = 5; // the rule with it

} // namespace

FieldRow::FieldRow(const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_title(title)
    , m_value(new TextBlock(this))
{
    m_value->setAlignment(Qt::AlignRight);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void FieldRow::setValue(std::vector<TextBlock::Run> value)
{
    if (value.empty() || value.front().text.isEmpty())
        value = {{u"—"_s, TextBlock::Tone::Muted}};
    m_value->setRuns(std::move(value));
    //: The title of a field and its value, as a screen reader says them.
    m_value->setAccessibleName(tr("%1: %2").arg(m_title, m_value->text()));
}

void FieldRow::setFormula(int titleWidth)
{
    m_formulaTitles = titleWidth;
    m_value->setAlignment(Qt::AlignLeft);
}

void FieldRow::setLink(QWidget *link, bool instead)
{
    m_link = link;
    m_value->setVisible(!instead);
    link->setParent(this);
    link->show();
}

int FieldRow::titleWidth() const
{
    return std::max(m_formulaTitles, fontMetrics().horizontalAdvance(m_title) + 1);
}

int FieldRow::heightForWidth(int width) const
{
    const int value = m_value->isHidden() ? 0 : m_value->heightForWidth(width - titleWidth() - Gap);
    const int link = m_link != nullptr ? m_link->sizeHint().height() : 0;
    return std::max(value + link, fontMetrics().height()) + Above + Below;
}

QSize FieldRow::sizeHint() const
{
    constexpr int Usual = 360;
    return {Usual, heightForWidth(width() > 0 ? width() : Usual)};
}

QSize FieldRow::minimumSizeHint() const
{
    return {titleWidth() + Gap + m_value->minimumSizeHint().width(), fontMetrics().height() + Above + Below};
}

bool FieldRow::event(QEvent *event)
{
    switch (event->type()) {
    case QEvent::LayoutRequest: // the value's height or the link's width is another
        updateGeometry();
        arrange();
        break;
    case QEvent::FontChange:
        updateGeometry();
        break;
    default:
        break;
    }
    return QWidget::event(event);
}

void FieldRow::resizeEvent(QResizeEvent *)
{
    arrange();
}

void FieldRow::arrange()
{
    const int left = titleWidth() + Gap;
    const int width = std::max(0, this->width() - left);
    const int height = m_value->isHidden() ? 0 : m_value->heightForWidth(width);
    m_value->setGeometry(left, Above, width, height);
    if (m_link != nullptr) {
        const QSize size = m_link->sizeHint();
        m_link->setGeometry(this->width() - size.width(), Above + height, size.width(), size.height());
    }
}

void FieldRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Look look = Look::screen();
    painter.setPen(look.muted);
    painter.drawText(QRect(0, Above, titleWidth(), fontMetrics().height()), Qt::AlignLeft | Qt::AlignVCenter, m_title);
    if (m_formulaTitles == 0)
        painter.fillRect(0, height() - 1, width(), 1, look.line);
}

} // namespace pei
