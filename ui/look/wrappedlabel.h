// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/heightsbywidth.h"

#include <QEvent>
#include <QLabel>

#include <optional>

namespace pei {

// A label of several lines with links in them. A QLabel lays out its whole document whenever a layout asks how high it
// would be, and tries one width after the other to propose one. This takes the width it gets and remembers the heights
// until its text or font changes.
class WrappedLabel final : public QLabel
{
public:
    explicit WrappedLabel(QWidget *parent = nullptr)
        : QLabel(parent)
    {
        setWordWrap(true);
        setTextFormat(Qt::RichText);
    }

    int heightForWidth(int width) const override
    {
        if (m_known != text()) {
            m_known = text();
            m_heights.clear();
        }
        return m_heights.of(width, [this](int room) { return QLabel::heightForWidth(room); });
    }
    QSize sizeHint() const override
    {
        constexpr int Usual = 300;
        return {Usual, heightForWidth(width() > 0 ? width() : Usual)};
    }
    QSize minimumSizeHint() const override { return {fontMetrics().averageCharWidth() * 8, fontMetrics().height()}; }

protected:
    void changeEvent(QEvent *event) override
    {
        if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
            m_known.reset();
        QLabel::changeEvent(event);
    }

private:
    mutable std::optional<QString> m_known; // what the heights are of
    mutable HeightsByWidth m_heights;
};

} // namespace pei
