// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/models/chartdata.h"
#include "core/support/result.h"

#include <QWidget>

#include <memory>

namespace pei {

class YearChartScene;

// The chart by year of one indicator. Hovering, or the left and right arrows, tell the exact figures of a year; the
// context menu copies the picture or saves it as PNG or SVG.
class YearChartView final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(YearChartView)

public:
    explicit YearChartView(QWidget *parent = nullptr);
    ~YearChartView() override;

    void setChart(const YearChart &chart, const QString &title);
    void clear();

    // Index into YearChart::years of the year told in the line below; -1 for none.
    int currentYear() const { return m_current; }
    void setCurrentYear(int index);

    QImage toImage(double scale = 2) const;
    Result<void> savePng(const QString &path) const;
    Result<void> saveSvg(const QString &path) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void currentYearChanged(int index);
    void saveFailed(const pei::Error &error); // of the picture

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void describe();
    QSizeF pictureSize() const; // of the chart under its finding, device-independent pixels
    void paintPicture(QPainter &painter) const;
    void copyImage() const;
    void askAndSave(bool svg);

    std::unique_ptr<YearChartScene> m_scene;
    YearChart m_chart;
    QString m_title;
    int m_current = -1;
};

} // namespace pei
