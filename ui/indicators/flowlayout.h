// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>

#include <optional>

namespace pei {

// Widgets in lines, one after another, as many to a line as there is room for. The last ones may stand together at the
// right end.
class FlowLayout final : public QLayout
{
public:
    explicit FlowLayout(QWidget *parent = nullptr);
    ~FlowLayout() override;

    // From the next widget on: at the right end of the last line, as long as a line has room for all of them.
    void beginTrailing() { m_leading = m_items.size(); }

    void addItem(QLayoutItem *item) override;
    int count() const override { return int(m_items.size()); }
    QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize minimumSize() const override;
    QSize sizeHint() const override;
    void setGeometry(const QRect &rect) override;

private:
    int place(const QRect &rect, bool move) const; // the height that takes

    std::vector<QLayoutItem *> m_items;
    std::optional<std::size_t> m_leading; // how many stand before those at the right end
};

} // namespace pei
