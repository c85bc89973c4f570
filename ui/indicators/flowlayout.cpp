// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/indicators/flowlayout.h"

#include <QWidget>

#include <utility>
#include <vector>

namespace pei {

FlowLayout::FlowLayout(QWidget *parent)
    : QLayout(parent)
{
}

FlowLayout::~FlowLayout()
{
    for (const QLayoutItem *item : m_items)
        delete item;
}

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.push_back(item);
    invalidate();
}

QLayoutItem *FlowLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[std::size_t(index)] : nullptr;
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    QLayoutItem *item = itemAt(index);
    if (item != nullptr)
        m_items.erase(m_items.begin() + index);
    return item;
}

int FlowLayout::heightForWidth(int width) const
{
    return place(QRect(0, 0, width, 0), false);
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem *item : m_items) {
        if (!item->isEmpty())
            size = size.expandedTo(item->minimumSize());
    }
    return size.grownBy(contentsMargins());
}

QSize FlowLayout::sizeHint() const
{
    // All in one line.
    QSize size(0, 0);
    for (const QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize hint = item->sizeHint();
        size = {size.width() + (size.isEmpty() ? 0 : spacing()) + hint.width(), std::max(size.height(), hint.height())};
    }
    return size.grownBy(contentsMargins());
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    place(rect, true);
}

int FlowLayout::place(const QRect &rect, bool move) const
{
    const QRect area = rect.marginsRemoved(contentsMargins());
    int x = area.left();
    int y = area.top();
    int line = 0;     // height of the present one
    int together = 0; // of those at the right end
    for (std::size_t i = m_leading.value_or(m_items.size()); i < m_items.size(); ++i) {
        if (!m_items[i]->isEmpty())
            together += (together == 0 ? 0 : spacing()) + m_items[i]->sizeHint().width();
    }
    // A line's items stand on one middle, which is known when the line is full.
    std::vector<std::pair<QLayoutItem *, QRect>> placed;
    const auto endLine = [&] {
        for (auto &[item, where] : placed) {
            where.translate(0, (line - where.height()) / 2);
            item->setGeometry(where);
        }
        placed.clear();
    };
    const auto nextLine = [&] {
        endLine();
        y += line + spacing();
        line = 0;
    };
    for (std::size_t i = 0; i < m_items.size(); ++i) {
        QLayoutItem *const item = m_items[i];
        if (i == m_leading && together > 0 && together <= area.width()) {
            if (x > area.left() && x + together > area.right() + 1)
                nextLine();
            x = area.right() + 1 - together;
        }
        if (item->isEmpty())
            continue;
        const QSize size = item->sizeHint();
        if (x > area.left() && x + size.width() > area.right() + 1) {
            x = area.left();
            nextLine();
        }
        if (move)
            placed.emplace_back(item, QRect(QPoint(x, y), size));
        x += size.width() + spacing();
        line = std::max(line, size.height());
    }
    endLine();
    return y + line - rect.top() + contentsMargins().bottom();
}

} // namespace pei
