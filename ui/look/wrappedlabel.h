// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QEvent>
#include <QLabel>

#include <optional>
#include <utility>
#include <vector>

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
        for (const auto &[known, height] : m_heights) {
            if (known == width)
                return height;
        }
        constexpr std::size_t Enough = 16; // while an edge is being dragged every width is a new one
        if (m_heights.size() == Enough)
            m_heights.clear();
        return m_heights.emplace_back(width, QLabel::heightForWidth(width)).second;
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
    mutable std::vector<std::pair<int, int>> m_heights;
};

} // namespace pei
