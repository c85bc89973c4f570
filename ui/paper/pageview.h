// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/paper/paperjob.h"

#include <QAbstractScrollArea>
#include <QImage>

#include <memory>

namespace pei {

// One page of a printout as the printer will give it; drawn when it is looked at. Page keys, Home and End turn the
// pages, Ctrl with plus, minus and zero changes the size.
class PageView final : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit PageView(QWidget *parent = nullptr);

    void setJob(std::shared_ptr<const PaperJob> job); // from its first page
    void setLook(const Look &look);
    // The job has more pages than before, or all of them: what a page says about the others is drawn anew.
    void pagesAdded();

    int page() const { return m_page; } // from 0
    void setPage(int page);
    double zoom() const { return m_zoom; } // 1: the whole page fits
    void setZoom(double zoom);

    QSize sizeHint() const override;

signals:
    void pageChanged(int page);
    void zoomChanged(double zoom);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    bool hasPage() const { return m_job && m_page < m_job->pageCount(); }
    QSizeF paperSize() const; // on the screen, logical pixels
    void place();
    void forget();
    void draw();

    std::shared_ptr<const PaperJob> m_job;
    Look m_look;
    int m_page = 0;
    double m_zoom = 1;
    QImage m_image; // of the page; null until it is drawn
};

} // namespace pei
