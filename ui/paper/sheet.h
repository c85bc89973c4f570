// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/models/chartdata.h"
#include "ui/look/look.h"

#include <QFont>
#include <QRectF>
#include <QString>
#include <QStringList>

#include <vector>

class QPainter;

namespace pei {

struct Dumbbell;

inline constexpr double SmallestType = 7; // points; nothing on paper is smaller
inline constexpr double SmallType = 7.5;
inline constexpr double BodyType = 8.5;
inline constexpr double HeadType = 9.5;

struct PaperType
{
    double points = BodyType;
    int weight = QFont::Normal;
    int stretch = 100; // percent of the font's own width

    friend bool operator==(const PaperType &, const PaperType &) = default;
};

// Draws in points on whatever device: origin at the area's top left. Text keeps its size in points through the
// device's resolution, since a painter scaled to points would round fonts to whole pixels.
class Sheet
{
public:
    Sheet(QPainter &painter, const QRectF &area, const Look &look);

    const Look &look() const { return m_look; }
    QSizeF size() const; // in points

    void text(const QRectF &box, const QString &text, double points, const QColor &colour,
              Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter,
              int weight = QFont::Normal); // one line, elided
    void line(const QRectF &box, const QString &text, const PaperType &type, const QColor &colour,
              Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignTop); // one line, never elided
    // Whole, whatever the height it takes; where the next line would begin.
    double paragraph(double left, double top, double width, const QString &text, const PaperType &type,
                     const QColor &colour, Qt::Alignment alignment = Qt::AlignLeft);
    void rule(double left, double right, double y, double width, const QColor &colour);
    void fill(const QRectF &box, const QColor &colour);
    void frame(const QRectF &box, double width, const QColor &colour, Qt::PenStyle style = Qt::SolidLine);
    void mark(const QRectF &square, Semaphore state);
    void bullet(const QRectF &box, const Bullet &bullet);
    void dumbbell(const QRectF &box, const Dumbbell &dumbbell);
    void chart(const QRectF &box, const YearChart &chart);

    // Widths and heights in points, the same on every device.
    static double textWidth(const QString &text, double points, int weight = QFont::Normal);

    static double textWidth(const QString &text, const PaperType &type);
    static double lineHeight(const PaperType &type);
    static double paragraphHeight(const QString &text, const PaperType &type, double width);
    // What is never parted at a line's end. joined: no space parts it from the word before it, but a line may end
    // there; a text says so by MayBreak.
    struct Word
    {
        QString text;
        bool joined = false;
    };
    static constexpr char16_t MayBreak = 0x200b; // zero width space; never drawn
    static std::vector<Word> words(const QString &line);
    // Broken at spaces and where the text itself begins a line; a word wider than the width is broken inside.
    // keepCodes: no line but the first begins with the code of an element or indicator, where that would read as a new
    // row.
    static QStringList brokenAtSpaces(const QString &text, const PaperType &type, double width, bool keepCodes = false);

private:
    QRectF map(const QRectF &box) const;
    QFont font(double points, int weight) const;

    QPainter &m_painter;
    QRectF m_area;
    double m_unit; // the painter's units in a point
    Look m_look;
};

} // namespace pei
