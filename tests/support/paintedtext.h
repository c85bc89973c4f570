// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPaintDevice>
#include <QPaintEngine>
#include <QRectF>
#include <QString>

#include <memory>
#include <vector>

namespace pei::test {

struct PaintedText
{
    QString text;
    double points = 0; // its size
    QRectF box;        // in points
};

// A page, or at the screen's resolution a widget's picture, that remembers the texts painted on it instead of showing
// them.
class TextPage final : public QPaintDevice
{
public:
    explicit TextPage(QSizeF points, int dpi = 720);
    ~TextPage() override;

    const std::vector<PaintedText> &texts() const;
    QPaintEngine *paintEngine() const override;

protected:
    int metric(PaintDeviceMetric metric) const override;

private:
    class Engine;
    QSizeF m_points;
    int m_dpi;
    std::unique_ptr<Engine> m_engine;
};

} // namespace pei::test
