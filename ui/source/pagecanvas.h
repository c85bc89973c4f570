// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractScrollArea>
#include <QImage>

namespace pei {

// A page of a report, as wide as the view or larger, with one row and one figure in it lit. Boxes are in fractions of
// the page.
class PageCanvas final : public QAbstractScrollArea
{
    Q_OBJECT

public:
    static constexpr double LargestZoom = 6;

    explicit PageCanvas(QWidget *parent = nullptr);

    // The picture may have another size than the page has in the view: it is then scaled.
    void setPicture(const QImage &picture);
    bool hasPicture() const { return !m_picture.isNull(); }
    void setBoxes(const QRectF &row, const QRectF &box);
    // What would let the box be read, scrolled to where it is.
    void showBox();

    double zoom() const { return m_zoom; } // 1: as wide as the view
    void setZoom(double zoom);
    int wantedWidth() const; // of the picture, in pixels

    // Of the box in the view's coordinates; what tests look at.
    QRectF boxInView() const;

signals:
    void zoomChanged();
    void widthChanged(); // another picture would be sharper
    void pageTurned(int by);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    QSizeF pageSize() const; // in the view's units
    QRectF pageRect() const;
    QRectF inView(const QRectF &fractions) const;
    void updateBars();
    void zoomAbout(double zoom, const QPointF &point);

    QImage m_picture;
    QRectF m_row;
    QRectF m_box;
    double m_zoom = 1;
    QPointF m_dragFrom;
    bool m_dragging = false;
};

} // namespace pei
