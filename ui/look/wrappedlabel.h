// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QEvent>
#include <QLabel>

#include <optional>
#include <utility>
#include <vector>

namespace pei {

// A label of several lines with links in them. A QLabel lays out its whole document whenever a layout asks how high it
// would be; this remembers the answers until its text or font changes.
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
        forgetIfChanged();
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
        forgetIfChanged();
        if (!m_hint)
            m_hint = QLabel::sizeHint();
        return *m_hint;
    }
    QSize minimumSizeHint() const override
    {
        forgetIfChanged();
        if (!m_least)
            m_least = QLabel::minimumSizeHint();
        return *m_least;
    }

protected:
    void changeEvent(QEvent *event) override
    {
        if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
            m_known.reset();
        QLabel::changeEvent(event);
    }

private:
    void forgetIfChanged() const
    {
        if (m_known == text())
            return;
        m_known = text();
        m_heights.clear();
        m_hint.reset();
        m_least.reset();
    }

    mutable std::optional<QString> m_known; // what the rest is about
    mutable std::vector<std::pair<int, int>> m_heights;
    mutable std::optional<QSize> m_hint;
    mutable std::optional<QSize> m_least;
};

} // namespace pei
