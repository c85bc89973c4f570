// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/paintedtext.h"

#include <QFontInfo>

#include <cmath>

namespace pei::test {

class TextPage::Engine final : public QPaintEngine
{
public:
    explicit Engine(double unit)
        : QPaintEngine(AllFeatures)
        , m_unit(unit)
    {
    }
    bool begin(QPaintDevice *) override { return true; }
    bool end() override { return true; }
    void updateState(const QPaintEngineState &changed) override
    {
        if (changed.state() & DirtyTransform)
            m_transform = changed.transform();
    }
    void drawPath(const QPainterPath &) override {}
    void drawPolygon(const QPointF *, int, PolygonDrawMode) override {}
    void drawPixmap(const QRectF &, const QPixmap &, const QRectF &) override {}
    void drawTextItem(const QPointF &baseline, const QTextItem &item) override
    {
        const QFont font = item.font();
        const double size = font.pixelSize() > 0 ? font.pixelSize() / m_unit : font.pointSizeF();
        const double scale = std::sqrt(std::abs(m_transform.determinant()));
        const QRectF box(baseline.x(), baseline.y() - item.ascent(), item.width(), item.ascent() + item.descent());
        const QRectF mapped = m_transform.mapRect(box);
        texts.push_back({item.text(), size * scale, QRectF(mapped.topLeft() / m_unit, mapped.size() / m_unit)});
    }
    Type type() const override { return User; }

    using QPaintEngine::drawPolygon;

    std::vector<PaintedText> texts;

private:
    const double m_unit; // dots in a point
    QTransform m_transform;
};

TextPage::TextPage(QSizeF points, int dpi)
    : m_points(points)
    , m_dpi(dpi)
    , m_engine(std::make_unique<Engine>(dpi / 72.0))
{
}

TextPage::~TextPage() = default;

const std::vector<PaintedText> &TextPage::texts() const
{
    return m_engine->texts;
}

QPaintEngine *TextPage::paintEngine() const
{
    return m_engine.get();
}

int TextPage::metric(PaintDeviceMetric metric) const
{
    switch (metric) {
    case PdmWidth:
        return int(m_points.width() * m_dpi / 72);
    case PdmHeight:
        return int(m_points.height() * m_dpi / 72);
    case PdmWidthMM:
        return int(m_points.width() * 25.4 / 72);
    case PdmHeightMM:
        return int(m_points.height() * 25.4 / 72);
    case PdmNumColors:
        return 1 << 24;
    case PdmDepth:
        return 24;
    case PdmDpiX:
    case PdmDpiY:
    case PdmPhysicalDpiX:
    case PdmPhysicalDpiY:
        return m_dpi;
    default: // the pixel ratios; later versions of Qt have more of them
        return metric == PdmDevicePixelRatioScaled ? int(devicePixelRatioFScale()) : 1;
    }
}

} // namespace pei::test
