// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartaxes.h"

#include <QChart>
#include <QGraphicsLayout>
#include <QLineSeries>
#include <QPen>
#include <QValueAxis>

#include <algorithm>

namespace pei {

namespace {

class QtChartAxes final : public ChartAxes
{
public:
    QtChartAxes()
    {
        m_chart->setAnimationOptions(QChart::NoAnimation);
        m_chart->setDropShadowEnabled(false);
        m_chart->setBackgroundVisible(false);
        m_chart->setMargins({});
        m_chart->layout()->setContentsMargins(0, 0, 0, 0);
        m_chart->legend()->hide();
        m_chart->addSeries(m_baseline);
        m_chart->addAxis(m_years, Qt::AlignBottom);
        m_chart->addAxis(m_values, Qt::AlignLeft);
        m_baseline->attachAxis(m_years);
        m_baseline->attachAxis(m_values);
        // Years and values are labelled by the bars' item: a category axis elides "2022" as soon as room is short, and
        // each label of an axis is a text document, which costs more than all the rest of the drawing.
        m_years->setLabelsVisible(false);
        m_values->setLabelsVisible(false);
        m_years->setGridLineVisible(false);
        m_years->setTickCount(2);
        m_values->setTickType(QValueAxis::TicksDynamic);
        m_values->setTickAnchor(0);
    }

    QGraphicsItem *item() override { return m_chart; }

    void setColours(const QColor &grid, const QColor &line, const QColor &baseline) override
    {
        m_values->setGridLinePen(QPen(grid, 1));
        m_values->setLinePen(Qt::NoPen);
        m_years->setLinePen(QPen(line, 1));
        QPen dash(baseline, 1);
        dash.setDashPattern({4, 3});
        dash.setCapStyle(Qt::FlatCap);
        m_baseline->setPen(dash);
    }

    void setFrame(const Frame &frame) override
    {
        m_chart->resize(frame.size);
        m_chart->setPlotArea(frame.plot);
        const double count = std::max(1.0, double(frame.years));
        m_years->setRange(-0.5, count - 0.5);
        m_values->setTickInterval(frame.step);
        m_values->setRange(frame.low, frame.high);
        QList<QPointF> line;
        if (frame.baseline)
            line = {{-0.5, *frame.baseline}, {count - 0.5, *frame.baseline}};
        m_baseline->replace(line);
        // The layout would otherwise wait for the event loop, and the first frame show the axes of the last chart.
        m_chart->layout()->invalidate();
        m_chart->layout()->activate();
    }

    double yOf(double value) const override { return m_chart->mapToPosition({0, value}, m_baseline).y(); }

private:
    QChart *m_chart = new QChart;              // the scene's
    QLineSeries *m_baseline = new QLineSeries; // the chart's, as are the axes
    QValueAxis *m_years = new QValueAxis;
    QValueAxis *m_values = new QValueAxis;
};

} // namespace

std::unique_ptr<ChartAxes> makeQtChartAxes()
{
    return std::make_unique<QtChartAxes>();
}

} // namespace pei

extern "C" Q_DECL_EXPORT pei::ChartAxes *tableroChartAxes()
{
    return pei::makeQtChartAxes().release();
}
