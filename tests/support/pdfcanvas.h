// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/drawstyle.h"

#include <QBuffer>
#include <QColor>
#include <QFontMetricsF>
#include <QHash>
#include <QPainter>
#include <QPdfWriter>
#include <QStringList>

namespace pei::test {

// Pages of words, lines and fills, in points from the top left of the page as a person holds it.
class PdfCanvas
{
public:
    explicit PdfCanvas(const DrawStyle &style);

    QSizeF pageSize() const { return m_size; }
    void newPage();
    QByteArray finish();

    struct Type
    {
        double size = 6;
        bool bold = false;
    };
    double width(const QString &text, Type type) const;
    double ascent(Type type) const;
    double lineHeight(Type type) const; // with the style's spacing

    void text(double x, double baseline, const QString &text, Type type);
    void line(QPointF from, QPointF to);
    void box(QRectF rect);
    void fill(QRectF rect, const QColor &colour);

    // Broken at spaces only. keepCodes: no line but the first begins with a code, where that would read as a new row.
    QStringList wrap(const QString &text, double width, Type type, bool keepCodes = false) const;
    // A code broken at its dots.
    QStringList wrapCode(const QString &code, double width, Type type) const;

private:
    struct Face
    {
        QFont font;
        QFontMetricsF metrics;
    };
    const Face &face(Type type) const;
    void turnPage();

    DrawStyle m_style;
    QSizeF m_size;
    QByteArray m_bytes;
    QBuffer m_buffer;
    QPdfWriter m_writer;
    QPainter m_painter;
    mutable QHash<int, Face> m_faces;
};

} // namespace pei::test
