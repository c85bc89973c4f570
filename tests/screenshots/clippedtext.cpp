// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/screenshots/clippedtext.h"

#include <QAbstractButton>
#include <QLabel>
#include <QScrollArea>
#include <QToolButton>
#include <QWidget>

using namespace Qt::Literals::StringLiterals;

namespace pei {

namespace {

// A widget may be as tall as its text and yet be cut by what it stands in; scroll areas are for that.
bool isCut(const QWidget &widget)
{
    const QWidget *parent = widget.parentWidget();
    const bool scrolls = parent != nullptr && parent->objectName() == "qt_scrollarea_viewport"_L1;
    return parent != nullptr && !scrolls && !parent->rect().contains(widget.geometry());
}

} // namespace

QStringList clippedTexts(const QWidget &widget)
{
    QStringList found;
    const auto tell = [&](const QWidget &at, const QString &text, QSize needed) {
        found << u"%1 «%2»: %3×%4 of %5×%6"_s.arg(at.objectName(), text)
                     .arg(at.width())
                     .arg(at.height())
                     .arg(needed.width())
                     .arg(needed.height());
    };
    for (const QLabel *label : widget.findChildren<QLabel *>()) {
        if (!label->isVisible() || label->text().isEmpty())
            continue;
        const bool wraps = label->wordWrap();
        const QSize needed = wraps ? QSize(label->width(), label->heightForWidth(label->width())) : label->sizeHint();
        if (needed.width() > label->width() || needed.height() > label->height() || isCut(*label))
            tell(*label, label->text(), needed);
    }
    for (const QAbstractButton *button : widget.findChildren<QAbstractButton *>()) {
        const auto *tool = qobject_cast<const QToolButton *>(button);
        if (tool != nullptr && tool->toolButtonStyle() == Qt::ToolButtonIconOnly && !tool->icon().isNull())
            continue;
        const int text = button->fontMetrics().size(Qt::TextShowMnemonic, button->text()).width();
        if (button->isVisible() && !button->text().isEmpty() && (text > button->width() || isCut(*button)))
            tell(*button, button->text(), button->sizeHint());
    }
    // What cannot be scrolled to.
    for (const QScrollArea *area : widget.findChildren<QScrollArea *>()) {
        const QWidget *content = area->widget();
        if (area->isVisible() && content != nullptr && area->horizontalScrollBarPolicy() == Qt::ScrollBarAlwaysOff &&
            content->width() > area->viewport()->width())
            tell(*area, area->accessibleName(), content->size());
    }
    return found;
}

} // namespace pei
