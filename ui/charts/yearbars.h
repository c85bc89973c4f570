// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/models/chartdata.h"
#include "ui/charts/axisscale.h"
#include "ui/look/look.h"

#include <QFont>
#include <QGraphicsItem>
#include <QRectF>

#include <functional>

namespace pei {

// Where the bars of one year stand across its slot: the target's outline, and inside it Sem1 narrow to the left and
// Anual wide to the right, at the same place whether the other exists or not, so that years compare.
struct YearSlot {
    double left = 0; // of the target's outline
    double width = 0;
    double semesterLeft = 0;
    double semesterWidth = 0;
    double annualLeft = 0;
    double annualWidth = 0;
};
YearSlot yearSlot(const QRectF &plot, int index, int count);

// A label and the places it may take, best first.
struct ChartLabel {
    QString text;
    QColor colour;
    bool bold = false;
    std::vector<QRectF> places;
};
// Index of the place taken by each label, in order of rank; -1 for one that finds none free of the obstacles and of
// the labels before it.
std::vector<int> placeLabels(const std::vector<ChartLabel> &labels, std::vector<QRectF> obstacles);

// The bars, marks and labels of a year chart, laid over the plot of a chart that owns axes and scale.
class YearBars final : public QGraphicsItem
{
public:
    struct Frame {
        QRectF plot;                          // of the chart, in item coordinates
        QRectF bounds;                        // everything the item may paint
        QRectF key;                           // where the line below goes
        std::function<double(double)> yOf;    // value in the scale's unit -> y
        AxisScale scale;
        bool baselineBeside = true;           // room for the baseline's label to the right of the plot
    };

    explicit YearBars(QGraphicsItem *parent);

    void setChart(const YearChart *chart) { m_chart = chart; }
    void setLook(const Look &look) { m_look = look; }
    void setFont(const QFont &font) { m_font = font; } // with a size in pixels
    void setFrame(Frame frame);
    void setCurrent(int index); // the year lit and told in the line below; -1 for none, then the line is the key

    QRectF boundingRect() const override { return m_frame.bounds; }
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    struct Bar {
        QRectF rect;
        const YearChart::Cell *cell = nullptr;
        int year = 0;
    };

    QRectF barRect(double left, double width, double value) const;
    void collectLabels(const std::vector<Bar> &bars, std::vector<ChartLabel> &labels) const;
    void paintCurrent(QPainter &painter) const;
    void paintTargets(QPainter &painter) const;
    void paintObtained(QPainter &painter, const std::vector<Bar> &bars) const;
    void paintMissing(QPainter &painter) const;
    void paintBaseline(QPainter &painter) const;
    void paintLabels(QPainter &painter, const std::vector<Bar> &bars) const;
    void paintScale(QPainter &painter) const;
    void paintYears(QPainter &painter) const;
    void paintKey(QPainter &painter) const;

    const YearChart *m_chart = nullptr;
    Look m_look;
    QFont m_font;
    Frame m_frame;
    int m_current = -1;
};

} // namespace pei
