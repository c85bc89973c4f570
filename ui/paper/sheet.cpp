// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/sheet.h"

#include "core/plan/code.h"
#include "ui/charts/bulletpainter.h"
#include "ui/charts/dumbbellpainter.h"
#include "ui/charts/yearchartscene.h"
#include "ui/look/theme.h"

#include <QFontMetricsF>
#include <QPaintDevice>
#include <QPainter>

#include <cmath>
#include <map>
#include <tuple>

using namespace Qt::Literals::StringLiterals;

namespace pei {

namespace {

constexpr double Fine = 20; // pixels of the measuring font in a point

// Shaping puts other glyphs for "–", ":" and "(" beside figures and capitals, and the PDF then has no characters for
// them: its text could not be searched or copied.
void makePlain(QFont &font, int weight)
{
    font.setWeight(QFont::Weight(weight));
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setStyleStrategy(QFont::PreferNoShaping);
}

QFont measuringFont(double points, int weight)
{
    QFont font(textFamily());
    font.setPixelSize(int(std::lround(points * Fine)));
    makePlain(font, weight);
    return font;
}

const QFontMetricsF &measuring(const PaperType &type)
{
    // Never destroyed: fonts must not outlive the application, and nothing does that orders the two.
    static auto &known = *new std::map<std::tuple<int, int, int>, QFontMetricsF>;
    const std::tuple key(int(std::lround(type.points * Fine)), type.weight, type.stretch);
    auto found = known.find(key);
    if (found == known.end()) {
        QFont font = measuringFont(type.points, type.weight);
        font.setStretch(type.stretch);
        found = known.emplace(key, QFontMetricsF(font)).first;
    }
    return found->second;
}

} // namespace

Sheet::Sheet(QPainter &painter, const QRectF &area, const Look &look)
    : m_painter(painter)
    , m_area(area)
    , m_unit(painter.device()->logicalDpiX() / 72.0)
    , m_look(look)
{
}

QSizeF Sheet::size() const
{
    return m_area.size() / m_unit;
}

QRectF Sheet::map(const QRectF &box) const
{
    return QRectF(m_area.left() + box.left() * m_unit, m_area.top() + box.top() * m_unit, box.width() * m_unit,
                  box.height() * m_unit);
}

QFont Sheet::font(double points, int weight) const
{
    QFont font(textFamily());
    font.setPointSizeF(points);
    makePlain(font, weight);
    return font;
}

void Sheet::text(const QRectF &box, const QString &text, double points, const QColor &colour, Qt::Alignment alignment,
                 int weight)
{
    const QRectF at = map(box);
    m_painter.setFont(font(points, weight));
    m_painter.setPen(colour);
    const QFontMetricsF metrics(m_painter.font(), m_painter.device());
    // A hair of tolerance: a text measured for this very box must not be elided by a rounding.
    m_painter.drawText(at, int(alignment) | Qt::TextDontClip | Qt::TextSingleLine,
                       metrics.elidedText(text, Qt::ElideRight, at.width() * 1.005 + 1));
}

void Sheet::line(const QRectF &box, const QString &text, const PaperType &type, const QColor &colour,
                 Qt::Alignment alignment)
{
    QFont face = font(type.points, type.weight);
    face.setStretch(type.stretch);
    m_painter.setFont(face);
    m_painter.setPen(colour);
    m_painter.drawText(map(box), int(alignment) | Qt::TextDontClip | Qt::TextSingleLine, text);
}

double Sheet::paragraph(double left, double top, double width, const QString &text, const PaperType &type,
                        const QColor &colour, Qt::Alignment alignment)
{
    for (const QString &broken : brokenAtSpaces(text, type, width)) {
        line(QRectF(left, top, width, lineHeight(type)), broken, type, colour, alignment | Qt::AlignTop);
        top += lineHeight(type);
    }
    return top;
}

double Sheet::paragraphHeight(const QString &text, const PaperType &type, double width)
{
    return double(brokenAtSpaces(text, type, width).size()) * lineHeight(type);
}

double Sheet::textWidth(const QString &text, const PaperType &type)
{
    return measuring(type).horizontalAdvance(text) / Fine;
}

double Sheet::lineHeight(const PaperType &type)
{
    return measuring(type).lineSpacing() / Fine;
}

std::vector<Sheet::Word> Sheet::words(const QString &line)
{
    std::vector<Word> words;
    for (const QString &word : line.split(u' ', Qt::SkipEmptyParts)) {
        bool joined = false;
        for (const QString &part : word.split(QChar(MayBreak), Qt::SkipEmptyParts)) {
            words.push_back({part, joined});
            joined = true;
        }
    }
    return words;
}

QStringList Sheet::brokenAtSpaces(const QString &text, const PaperType &type, double width, bool keepCodes)
{
    const double space = textWidth(u" "_s, type);
    width += 0.05; // a text measured for this very width is not broken by a rounding
    QStringList lines;
    double used = 0; // of the last line
    const auto add = [&](const QString &word, double wide, bool joined, bool fresh) {
        const double before = joined ? 0 : space;
        if (!fresh && used + before + wide <= width) {
            lines.last() += joined ? word : QString(u' ' + word);
            used += before + wide;
        } else {
            lines << word;
            used = wide;
        }
    };
    for (const QString &paragraph : text.split(u'\n')) {
        bool fresh = true;
        std::vector<Word> words;
        for (Word &word : Sheet::words(paragraph)) {
            if (keepCodes && !words.empty() && (isElementCode(word.text) || isIndicatorCode(word.text)))
                words.back().text += u' ' + word.text;
            else
                words.push_back(std::move(word));
        }
        for (auto &[word, joined] : words) {
            double wide = textWidth(word, type);
            while (wide > width && word.size() > 1) {
                qsizetype fits = 1;
                while (fits + 1 < word.size() && textWidth(word.first(fits + 1), type) <= width)
                    ++fits;
                if (word[fits].isLowSurrogate() && fits > 1)
                    --fits;
                add(word.first(fits), width, joined, fresh);
                fresh = false;
                word = word.sliced(fits);
                wide = textWidth(word, type);
            }
            add(word, wide, joined, fresh);
            fresh = false;
        }
    }
    if (lines.isEmpty())
        lines << QString();
    return lines;
}

double Sheet::textWidth(const QString &text, double points, int weight)
{
    return textWidth(text, PaperType{points, weight, 100});
}

void Sheet::rule(double left, double right, double y, double width, const QColor &colour)
{
    fill(QRectF(left, y - width / 2, right - left, width), colour);
}

void Sheet::fill(const QRectF &box, const QColor &colour)
{
    m_painter.fillRect(map(box), colour);
}

void Sheet::frame(const QRectF &box, double width, const QColor &colour, Qt::PenStyle style)
{
    m_painter.setBrush(Qt::NoBrush);
    m_painter.setPen(QPen(colour, width * m_unit, style, Qt::FlatCap, Qt::MiterJoin));
    m_painter.drawRect(map(box));
}

void Sheet::mark(const QRectF &square, Semaphore state)
{
    paintSemaphoreMark(m_painter, map(square), state, m_look);
}

void Sheet::bullet(const QRectF &box, const Bullet &bullet)
{
    paintBullet(m_painter, map(box), bullet, m_look);
}

void Sheet::dumbbell(const QRectF &box, const Dumbbell &dumbbell)
{
    paintDumbbell(m_painter, map(box), dumbbell, m_look);
}

void Sheet::chart(const QRectF &box, const YearChart &chart)
{
    m_painter.setFont(font(BodyType, QFont::Normal));
    paintYearChart(m_painter, map(box), chart, m_look);
}

} // namespace pei
