// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/housestyle.h"

#include "ui/look/composedinput.h"
#include "ui/look/icons.h"
#include "ui/look/look.h"

#include <QPainter>
#include <QPlainTextEdit>
#include <QStyleFactory>
#include <QStyleOption>
#include <QTextEdit>
#include <qdrawutil.h>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace pei {

namespace {

constexpr int ButtonAir = 12; // beside the words of a button
constexpr int TitleLeft = 12; // where the text of a pane begins

void drawField(const QStyleOption &option, QPainter &painter)
{
    const Look look = Look::screen();
    const bool focus = option.state.testFlag(QStyle::State_HasFocus);
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    const qreal width = focus ? 2 : 1;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(focus ? look.accent : enabled ? look.field : look.line, width));
    painter.setBrush(option.palette.base());
    painter.drawRoundedRect(QRectF(option.rect).adjusted(width / 2, width / 2, -width / 2, -width / 2), 3, 3);
    painter.restore();
}

// A box to tick, or with `round` one of several to choose from.
void drawMark(const QStyleOption &option, QPainter &painter, bool round)
{
    const Look look = Look::screen();
    const bool on = option.state.testFlag(QStyle::State_On);
    const bool partly = option.state.testFlag(QStyle::State_NoChange);
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    const qreal side = std::min(option.rect.width(), option.rect.height()) - 1;
    QRectF box(0, 0, side, side);
    box.moveCenter(QRectF(option.rect).center());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor filled = enabled ? look.accent : look.line;
    painter.setPen(QPen(on || partly ? filled : enabled ? look.field : look.line, round ? 1.5 : 1));
    painter.setBrush(on || partly ? filled : option.state.testFlag(QStyle::State_Sunken) ? look.tint : look.panel);
    if (round)
        painter.drawEllipse(box);
    else
        painter.drawRoundedRect(box, 3, 3);
    const auto at = [&](double x, double y) { return box.topLeft() + QPointF(x, y) * side; };
    painter.setBrush(enabled ? look.panel : look.muted);
    painter.setPen(QPen(painter.brush().color(), side / 7, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    if (round && on) {
        painter.setPen(Qt::NoPen);
        painter.drawEllipse(box.center(), side / 5, side / 5);
    } else if (on) {
        painter.drawPolyline(QPolygonF{at(0.24, 0.52), at(0.43, 0.71), at(0.77, 0.31)});
    } else if (partly) {
        painter.drawLine(at(0.27, 0.5), at(0.73, 0.5));
    }
    painter.restore();
}

// Fusion's is a shade of what is selected, and only after a Tab: whoever opens a dialog by key would not see where it
// is.
void drawFocus(const QRect &area, QPainter &painter)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(Look::screen().accent, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(area).adjusted(1, 1, -1, -1), 3, 3);
    painter.restore();
}

void drawPaneTitle(const QStyleOptionDockWidget &option, const QRect &text, QPainter &painter)
{
    painter.save();
    painter.fillRect(option.rect, option.palette.window());
    QFont font = painter.font();
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    painter.setPen(option.palette.color(QPalette::WindowText));
    const QRect room(TitleLeft, option.rect.top(), text.right() - TitleLeft, option.rect.height());
    painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(option.title, Qt::ElideRight, room.width()));
    painter.restore();
}

} // namespace

HouseStyle::HouseStyle()
    : QProxyStyle(QStyleFactory::create(u"Fusion"_s))
{
}

void HouseStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    composeInput(widget);
}

void HouseStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                               const QWidget *widget) const
{
    const bool textArea = element == PE_Frame && (qobject_cast<const QPlainTextEdit *>(widget) != nullptr ||
                                                  qobject_cast<const QTextEdit *>(widget) != nullptr);
    if (element == PE_FrameLineEdit || textArea)
        drawField(*option, *painter);
    else if (element == PE_IndicatorCheckBox || element == PE_IndicatorRadioButton)
        drawMark(*option, *painter, element == PE_IndicatorRadioButton);
    else if (element == PE_FrameFocusRect)
        drawFocus(option->rect, *painter);
    else if (element == PE_PanelMenu)
        qDrawPlainRect(painter, option->rect, option->palette.color(QPalette::Mid), 1, &option->palette.base());
    else
        QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void HouseStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                             const QWidget *widget) const
{
    const QRect &area = option->rect;
    const QRect lastLine(area.left(), area.bottom(), area.width(), 1);
    switch (element) {
    case CE_MenuBarItem:
        QProxyStyle::drawControl(element, option, painter, widget);
        painter->fillRect(lastLine, option->palette.window());
        return;
    case CE_MenuBarEmptyArea:
        painter->fillRect(area, option->palette.window());
        return;
    case CE_ToolBar:
        painter->fillRect(area, option->palette.window());
        painter->fillRect(lastLine, Look::screen().line);
        return;
    case CE_PushButton: // Fusion draws no focus but on its bevel
        QProxyStyle::drawControl(element, option, painter, widget);
        if (option->state.testFlag(State_HasFocus))
            drawFocus(area, *painter);
        return;
    case CE_DockWidgetTitle:
        if (const auto *dock = qstyleoption_cast<const QStyleOptionDockWidget *>(option)) {
            drawPaneTitle(*dock, subElementRect(SE_DockWidgetTitleBarText, option, widget), *painter);
            return;
        }
        break;
    case CE_ComboBoxLabel:
        // Fusion cuts a long choice in the middle of a letter.
        if (const auto *box = qstyleoption_cast<const QStyleOptionComboBox *>(option)) {
            QStyleOptionComboBox fitting = *box;
            const int icon = box->currentIcon.isNull() ? 0 : box->iconSize.width() + 4;
            const int room = subControlRect(CC_ComboBox, box, SC_ComboBoxEditField, widget).width() - 2 - icon;
            fitting.currentText = box->fontMetrics.elidedText(box->currentText, Qt::ElideRight, room);
            QProxyStyle::drawControl(element, &fitting, painter, widget);
            return;
        }
        break;
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void HouseStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                    const QWidget *widget) const
{
    if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option); bar && control == CC_ScrollBar)
        return drawScrollBar(*bar, *painter, widget);
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    if ((control == CC_ComboBox || control == CC_SpinBox) && option->state.testFlag(State_HasFocus))
        drawFocus(option->rect, *painter);
}

// Flat: the shades of Fusion's are a tenth of a choice in the list.
void HouseStyle::drawScrollBar(const QStyleOptionSlider &bar, QPainter &painter, const QWidget *widget) const
{
    const Look look = Look::screen();
    const bool across = bar.orientation == Qt::Horizontal;
    const bool moves = bar.maximum > bar.minimum && bar.state.testFlag(State_Enabled);
    const bool held = bar.state.testFlag(State_MouseOver) || bar.state.testFlag(State_Sunken);
    const auto touched = [&](SubControl part) { return held && bar.activeSubControls.testFlag(part); };
    painter.save();
    painter.fillRect(bar.rect, look.window);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    for (const SubControl part : {SC_ScrollBarSubLine, SC_ScrollBarAddLine}) {
        const QPointF centre = QRectF(subControlRect(CC_ScrollBar, &bar, part, widget)).center();
        const bool mirrored = across && bar.direction == Qt::RightToLeft;
        const double tip = (part == SC_ScrollBarAddLine) != mirrored ? 2.5 : -2.5;
        painter.setBrush(!moves ? look.line : touched(part) ? look.accent : look.muted);
        if (across)
            painter.drawPolygon(
                QPolygonF{centre + QPointF(-tip, -4), centre + QPointF(-tip, 4), centre + QPointF(tip, 0)});
        else
            painter.drawPolygon(
                QPolygonF{centre + QPointF(-4, -tip), centre + QPointF(4, -tip), centre + QPointF(0, tip)});
    }
    if (moves) {
        constexpr double Air = 3.5;
        QRectF handle(subControlRect(CC_ScrollBar, &bar, SC_ScrollBarSlider, widget));
        handle.adjust(across ? 1 : Air, across ? Air : 1, across ? -1 : -Air, across ? -Air : -1);
        const double round = std::min(handle.width(), handle.height()) / 2;
        painter.setBrush(touched(SC_ScrollBarSlider) ? look.muted : look.field);
        painter.drawRoundedRect(handle, round, round);
    }
    painter.restore();
}

QSize HouseStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                                   const QWidget *widget) const
{
    QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    if (type == CT_PushButton && button != nullptr && !button->text.isEmpty())
        size.setWidth(std::max(size.width(), contents.width() + 2 * ButtonAir));
    return size;
}

int HouseStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    return metric == PM_DockWidgetTitleMargin ? 5 : QProxyStyle::pixelMetric(metric, option, widget);
}

int HouseStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                          QStyleHintReturn *data) const
{
    // Pictures on some of a dialog's buttons say nothing its words do not.
    return hint == SH_DialogButtonBox_ButtonsHaveIcons ? 0 : QProxyStyle::styleHint(hint, option, widget, data);
}

QIcon HouseStyle::standardIcon(StandardPixmap which, const QStyleOption *option, const QWidget *widget) const
{
    switch (int(which)) {
    case SP_TitleBarCloseButton: // of a dock: Fusion's are pictures for one scale
    case SP_LineEditClearButton:
        return lookIcon(u"close");
    case SP_TitleBarNormalButton:
        return lookIcon(u"detach");
    case SP_ToolBarHorizontalExtensionButton:
        return lookIcon(u"more");
    default:
        return QProxyStyle::standardIcon(which, option, widget);
    }
}

} // namespace pei
