// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>

#include <memory>
#include <optional>

class QColor;
class QGraphicsItem;

namespace pei {

// What Qt Charts draws of a year chart: grid, axes and baseline, and where a value stands. It is apart from the rest
// because it is a module: with what it brings along it takes long to load, and a start mostly shows no such chart.
class ChartAxes
{
public:
    struct Frame
    {
        QSizeF size; // of the whole drawing
        QRectF plot;
        int years = 0;
        double low = 0;
        double high = 1;
        double step = 1;
        std::optional<double> baseline;
    };

    virtual ~ChartAxes() = default;

    virtual QGraphicsItem *item() = 0; // of the scene it is added to
    virtual void setColours(const QColor &grid, const QColor &line, const QColor &baseline) = 0;
    virtual void setFrame(const Frame &frame) = 0;
    virtual double yOf(double value) const = 0; // in the item's coordinates
};

// nullptr where the module is missing: the bars are drawn without them. Defined twice, for a program to link one:
// loadedcharts.cpp loads the module with the first chart, linkedcharts.cpp has it from the start.
std::unique_ptr<ChartAxes> makeChartAxes();

// Of the module.
std::unique_ptr<ChartAxes> makeQtChartAxes();

} // namespace pei
