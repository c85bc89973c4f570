// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

namespace pei {

// The head of the lists: quiet text over a rule, in up to two lines, with a small arrow on the sorted column. A column
// whose ClosedRole is false stands out: it is the one open to typing.
class FlatHeader final : public QHeaderView
{
    Q_OBJECT

public:
    explicit FlatHeader(QWidget *parent = nullptr, Qt::Orientation orientation = Qt::Horizontal);

    QSize sizeHint() const override;
    // What the text of a section needs, with its margins and the arrow of a sorted column.
    int textWidth(int section) const;
    // How many pixels at the left stay where they are while the others scroll; 0 for none. They show the first
    // sections.
    void setFrozenWidth(int width);
    // The others change places by dragging; these first sections stay where they are. 0: all stay.
    void setMovableFrom(int visual);

protected:
    QSize sectionSizeFromContents(int section) const override;
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;

private:
    // The event as if nothing were scrolled, where it falls on or began on what is frozen.
    QMouseEvent unscrolled(const QMouseEvent &event) const;
    void keepFirst(int logical, int from, int to);

    int m_frozenWidth = 0;
    int m_movableFrom = 0;
    bool m_pressedFrozen = false;
};

} // namespace pei
