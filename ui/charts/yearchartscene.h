// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/models/chartdata.h"
#include "ui/look/look.h"

#include <QFont>
#include <QSizeF>

#include <memory>

class QPainter;

namespace pei {

// The drawing behind the view, the printouts and the saved pictures. Qt Charts owns axes and scale and stays behind
// ChartAxes; its objects are made once and refilled, since making them costs more than a frame.
class YearChartScene
{
public:
    YearChartScene();
    ~YearChartScene();
    Q_DISABLE_COPY_MOVE(YearChartScene)

    void setLook(const Look &look);
    void setFont(const QFont &font); // family and strategy; sizes are those of the drawing
    void setChart(const YearChart &chart);
    void setSize(const QSizeF &size); // logical pixels; other resolutions are had by scaling
    void setCurrent(int index);

    // The year whose slot holds this point of the drawing; -1 outside.
    int yearAt(const QPointF &point) const;
    QRectF plotArea() const;

    void render(QPainter &painter, const QRectF &target);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

// Draws the chart into target at the size its millimetres ask for, whatever the resolution of the painter's device.
void paintYearChart(QPainter &painter, const QRectF &target, const YearChart &chart, const Look &look);

} // namespace pei
