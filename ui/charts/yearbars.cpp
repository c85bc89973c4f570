// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/yearbars.h"

#include "core/models/labels.h"
#include "ui/charts/charttext.h"

#include <QFontMetricsF>
#include <QPainter>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace pei {

namespace {

constexpr double Gap = 3; // between a bar and its label, logical pixels

QFont boldened(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

// In millions and above the exact figure is told by the line below; here three digits tell the height.
QString labelOf(double value, const AxisScale &scale)
{
    if (scale.unit == 1)
        return shortNumber(value);
    const double shown = std::abs(value / scale.unit);
    return formatNumber(value / scale.unit, PeruFormat, shown >= 100 ? 0 : shown >= 10 ? 1 : 2);
}

} // namespace

YearSlot yearSlot(const QRectF &plot, int index, int count)
{
    const double slot = plot.width() / std::max(1, count);
    YearSlot result;
    result.width = std::min(slot * 0.66, 52.0);
    result.left = plot.left() + slot * (index + 0.5) - result.width / 2;
    result.semesterLeft = result.left + result.width * 0.08;
    result.semesterWidth = result.width * 0.28;
    result.annualLeft = result.left + result.width * 0.42;
    result.annualWidth = result.width * 0.50;
    return result;
}

std::vector<int> placeLabels(const std::vector<ChartLabel> &labels, std::vector<QRectF> obstacles)
{
    std::vector<int> taken;
    for (const ChartLabel &label : labels) {
        int found = -1;
        for (std::size_t i = 0; i < label.places.size() && found < 0; ++i) {
            const bool blocked = std::any_of(obstacles.begin(), obstacles.end(),
                                             [&](const QRectF &o) { return o.intersects(label.places[i]); });
            if (!blocked)
                found = int(i);
        }
        if (found >= 0)
            obstacles.push_back(label.places[std::size_t(found)]);
        taken.push_back(found);
    }
    return taken;
}

YearBars::YearBars(QGraphicsItem *parent) : QGraphicsItem(parent) {}

void YearBars::setFrame(Frame frame)
{
    prepareGeometryChange();
    m_frame = std::move(frame);
}

void YearBars::setCurrent(int index)
{
    m_current = index;
    update();
}

QRectF YearBars::barRect(double left, double width, double value) const
{
    const double zero = m_frame.yOf(0);
    const double y = m_frame.yOf(value / m_frame.scale.unit);
    // A zero that was reported is not ND: it leaves a sliver on the axis.
    const double height = std::max(std::abs(zero - y), 2.0);
    return QRectF(left, value >= 0 ? zero - height : zero, width, height);
}

void YearBars::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    if (!m_chart || m_chart->years.empty() || !m_frame.yOf)
        return;
    painter->setFont(m_font);
    std::vector<Bar> bars;
    const int count = int(m_chart->years.size());
    for (int i = 0; i < count; ++i) {
        const YearChart::Year &year = m_chart->years[std::size_t(i)];
        const YearSlot slot = yearSlot(m_frame.plot, i, count);
        if (year.semester.value)
            bars.push_back({barRect(slot.semesterLeft, slot.semesterWidth, *year.semester.value), &year.semester, i});
        if (year.annual.value)
            bars.push_back({barRect(slot.annualLeft, slot.annualWidth, *year.annual.value), &year.annual, i});
    }
    paintCurrent(*painter);
    paintTargets(*painter);
    paintObtained(*painter, bars);
    paintMissing(*painter);
    paintBaseline(*painter);
    paintLabels(*painter, bars);
    paintScale(*painter);
    paintYears(*painter);
    paintKey(*painter);
}

void YearBars::paintCurrent(QPainter &painter) const
{
    if (m_current < 0 || m_current >= int(m_chart->years.size()))
        return;
    const double slot = m_frame.plot.width() / double(m_chart->years.size());
    QColor tint = m_look.tint;
    tint.setAlphaF(0.6f);
    painter.fillRect(QRectF(m_frame.plot.left() + slot * m_current, m_frame.bounds.top(), slot,
                            m_frame.key.top() - m_frame.bounds.top()),
                     tint);
}

void YearBars::paintTargets(QPainter &painter) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(m_look.target, 1.3, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
    const double zero = m_frame.yOf(0);
    for (std::size_t i = 0; i < m_chart->years.size(); ++i) {
        const Value target = m_chart->years[i].target;
        if (!target)
            continue;
        const YearSlot slot = yearSlot(m_frame.plot, int(i), int(m_chart->years.size()));
        const double y = m_frame.yOf(*target / m_frame.scale.unit);
        painter.drawRect(QRectF(QPointF(slot.left, std::min(y, zero)), QPointF(slot.left + slot.width, std::max(y, zero))));
        // The tick of the target goes a little past the outline, as in the bullets.
        painter.drawLine(QPointF(slot.left - 2.5, y), QPointF(slot.left + slot.width + 2.5, y));
    }
}

void YearBars::paintObtained(QPainter &painter, const std::vector<Bar> &bars) const
{
    for (const Bar &bar : bars) {
        const QColor fill = m_look.fill(bar.cell->state);
        const QColor edge = m_look.edge(bar.cell->state);
        // A value whose progress is not calculable stands in no band: grey, with the edge of "no data".
        painter.setBrush(fill.isValid() ? fill : m_look.band(1));
        painter.setPen(edge.isValid() ? QPen(edge, 1) : QPen(Qt::NoPen));
        painter.drawRect(bar.rect);
    }
}

void YearBars::paintMissing(QPainter &painter) const
{
    const QFontMetricsF metrics(m_font);
    const double zero = m_frame.yOf(0);
    const int count = int(m_chart->years.size());
    const double room = m_frame.plot.width() / count;
    for (int i = 0; i < count; ++i) {
        const YearChart::Year &year = m_chart->years[std::size_t(i)];
        const YearSlot slot = yearSlot(m_frame.plot, i, count);
        const bool noSemester = year.semester.present && !year.semester.value;
        const bool noAnnual = year.annual.present && !year.annual.value;
        const double side = std::clamp(slot.width * 0.32, 5.0, 9.0);
        const auto mark = [&](double centre) {
            paintSemaphoreMark(painter, QRectF(centre - side / 2, zero - side - 5, side, side), Semaphore::NoData,
                               m_look);
        };
        const double word = metrics.horizontalAdvance(Labels::semaphore(Semaphore::NoData));
        const bool whole = (noSemester || !year.semester.present) && (noAnnual || !year.annual.present);
        if (whole && (noSemester || noAnnual)) {
            const double width = side + 3 + word;
            const bool fits = width <= slot.width - 2 && width < room;
            const double left = slot.left + (slot.width - (fits ? width : side)) / 2;
            // The baseline may pass here: it must not strike the word through.
            painter.fillRect(QRectF(left - 1, zero - side - 6, (fits ? width : side) + 2, side + 2), m_look.panel);
            mark(left + side / 2);
            if (fits) {
                painter.setPen(m_look.muted);
                painter.drawText(QRectF(left + side + 3, zero - 5 - side / 2 - metrics.height() / 2, word + 2, metrics.height()),
                                 Qt::AlignLeft | Qt::AlignVCenter, Labels::semaphore(Semaphore::NoData));
            }
        } else if (noSemester) {
            mark(slot.semesterLeft + slot.semesterWidth / 2);
        } else if (noAnnual) {
            mark(slot.annualLeft + slot.annualWidth / 2);
        }
    }
}

void YearBars::paintBaseline(QPainter &painter) const
{
    if (!m_chart->baseline.value || !m_frame.baselineBeside)
        return;
    const QFontMetricsF metrics(m_font);
    const double y = m_frame.yOf(*m_chart->baseline.value / m_frame.scale.unit);
    const QString when = m_chart->baseline.year ? ChartText::tr("base %1").arg(*m_chart->baseline.year)
                                                : ChartText::tr("base");
    const QString value = labelOf(*m_chart->baseline.value, m_frame.scale);
    QRectF box(m_frame.plot.right() + 5, y - metrics.height(), m_frame.bounds.right() - m_frame.plot.right() - 5,
               metrics.height() * 2);
    box.moveTop(std::clamp(box.top(), m_frame.bounds.top(), std::max(m_frame.bounds.top(), m_frame.plot.bottom() - box.height())));
    painter.setPen(m_look.muted);
    painter.drawText(box, Qt::AlignLeft | Qt::AlignVCenter, when + u'\n' + value);
}

void YearBars::collectLabels(const std::vector<Bar> &bars, std::vector<ChartLabel> &labels) const
{
    const QFontMetricsF plain(m_font);
    const QFontMetricsF bold(boldened(m_font));
    const double height = plain.ascent() + plain.descent() * 0.5;
    const int count = int(m_chart->years.size());
    // Beyond the target's line, then half a line further each time.
    const auto stack = [&](std::vector<QRectF> &places, QRectF box, double line, bool up, int steps) {
        box.moveTop(up ? line - Gap - height : line + Gap);
        for (int i = 0; i < steps; ++i) {
            places.push_back(box);
            box.translate(0, (up ? -0.5 : 0.5) * (height + 1));
        }
    };
    const auto inside = [&](QRectF box) {
        box.moveLeft(std::clamp(box.left(), m_frame.bounds.left(), std::max(m_frame.bounds.left(), m_frame.bounds.right() - box.width())));
        return box;
    };
    struct Ranked {
        int rank;
        ChartLabel label;
    };
    std::vector<Ranked> ranked;
    for (const Bar &bar : bars) {
        const YearChart::Year &year = m_chart->years[std::size_t(bar.year)];
        const YearSlot slot = yearSlot(m_frame.plot, bar.year, count);
        const bool up = *bar.cell->value >= 0;
        ChartLabel label{labelOf(*bar.cell->value, m_frame.scale), m_look.text, true, {}};
        const double width = bold.horizontalAdvance(label.text);
        double left = bar.rect.center().x() - width / 2;
        if (width <= slot.width - 5) // keeps clear of the outline where it can
            left = std::clamp(left, slot.left + 2.5, slot.left + slot.width - width - 2.5);
        const QRectF box(left, up ? bar.rect.top() - Gap - height : bar.rect.bottom() + Gap, width, height);
        label.places.push_back(inside(box));
        // Beside an annual figure the semester's own is told only where there is room right at its bar.
        const bool second = bar.cell == &year.semester && year.annual.value.has_value();
        if (!second) {
            const double line = year.target ? m_frame.yOf(*year.target / m_frame.scale.unit) : bar.rect.top();
            stack(label.places, inside(box), up ? std::min(line, bar.rect.top()) : std::max(line, bar.rect.bottom()), up,
                  1);
        }
        const bool focus = year.year == m_chart->focus.year;
        ranked.push_back({second ? 6 : focus ? 0 : 2, std::move(label)});
    }
    for (int i = 0; i < count; ++i) {
        const YearChart::Year &year = m_chart->years[std::size_t(i)];
        if (!year.target)
            continue;
        const bool up = *year.target >= 0;
        const double y = m_frame.yOf(*year.target / m_frame.scale.unit);
        const YearSlot slot = yearSlot(m_frame.plot, i, count);
        ChartLabel label{labelOf(*year.target, m_frame.scale), m_look.target, false, {}};
        const double width = plain.horizontalAdvance(label.text);
        const QRectF box(slot.left + slot.width / 2 - width / 2, up ? y - Gap - height : y + Gap, width, height);
        stack(label.places, inside(box), y, up, 5);
        const bool focus = year.year == m_chart->focus.year;
        ranked.push_back({focus ? 1 : i == count - 1 ? 3 : i == 0 ? 4 : 5, std::move(label)});
    }
    std::stable_sort(ranked.begin(), ranked.end(), [](const Ranked &a, const Ranked &b) { return a.rank < b.rank; });
    for (Ranked &each : ranked)
        labels.push_back(std::move(each.label));
}

void YearBars::paintLabels(QPainter &painter, const std::vector<Bar> &bars) const
{
    std::vector<ChartLabel> labels;
    collectLabels(bars, labels);
    std::vector<QRectF> obstacles;
    for (const Bar &bar : bars)
        obstacles.push_back(bar.rect);
    const int count = int(m_chart->years.size());
    for (int i = 0; i < count; ++i) {
        if (const Value target = m_chart->years[std::size_t(i)].target) {
            const YearSlot slot = yearSlot(m_frame.plot, i, count);
            obstacles.emplace_back(slot.left, m_frame.yOf(*target / m_frame.scale.unit) - 1, slot.width, 2);
        }
    }
    const std::vector<int> taken = placeLabels(labels, std::move(obstacles));
    QColor halo = m_look.panel;
    halo.setAlphaF(0.85f);
    for (std::size_t i = 0; i < labels.size(); ++i) {
        if (taken[i] < 0)
            continue;
        const QRectF &place = labels[i].places[std::size_t(taken[i])];
        painter.fillRect(place.adjusted(-1, 0, 1, 0), halo);
        painter.setFont(labels[i].bold ? boldened(m_font) : m_font);
        painter.setPen(labels[i].colour);
        painter.drawText(place.adjusted(-4, -4, 4, 4), Qt::AlignCenter | Qt::TextDontClip, labels[i].text);
    }
    painter.setFont(m_font);
}

void YearBars::paintScale(QPainter &painter) const
{
    const AxisScale &scale = m_frame.scale;
    if (scale.empty)
        return;
    const double height = QFontMetricsF(m_font).height();
    painter.setPen(m_look.muted);
    const int last = int(std::floor(scale.high / scale.step + 1e-6));
    for (int tick = int(std::ceil(scale.low / scale.step - 1e-6)); tick <= last; ++tick) {
        const double value = tick * scale.step;
        const QRectF box(m_frame.bounds.left(), m_frame.yOf(value) - height / 2,
                         m_frame.plot.left() - 7 - m_frame.bounds.left(), height);
        painter.drawText(box, Qt::AlignRight | Qt::AlignVCenter | Qt::TextDontClip,
                         formatNumber(value, PeruFormat, scale.decimals));
    }
}

void YearBars::paintYears(QPainter &painter) const
{
    const QFontMetricsF metrics(boldened(m_font));
    const int count = int(m_chart->years.size());
    const double slot = m_frame.plot.width() / count;
    const bool full = metrics.horizontalAdvance(u"2022"_s) + 4 <= slot;
    const double width = metrics.horizontalAdvance(full ? u"2022"_s : u"’22"_s) + 3;
    const int every = std::max(1, int(std::ceil(width / slot)));
    for (int i = 0; i < count; ++i) {
        if (i % every != 0)
            continue;
        const int year = m_chart->years[std::size_t(i)].year;
        const bool focus = year == m_chart->focus.year;
        const QString digits = QString::number(year);
        painter.setFont(focus ? boldened(m_font) : m_font);
        painter.setPen(focus ? m_look.text : m_look.muted);
        painter.drawText(QRectF(m_frame.plot.left() + slot * i - slot, m_frame.plot.bottom() + 4, slot * 3, metrics.height()),
                         Qt::AlignHCenter | Qt::AlignTop, full ? digits : u"’"_s + digits.right(2));
    }
    painter.setFont(m_font);
}

void YearBars::paintKey(QPainter &painter) const
{
    const QFontMetricsF metrics(m_font);
    if (m_current >= 0 && m_current < int(m_chart->years.size())) {
        painter.setPen(m_look.text);
        painter.drawText(m_frame.key, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap,
                         ChartText::year(m_chart->years[std::size_t(m_current)]));
        return;
    }
    enum Sign { Target, Obtained, Base, Missing };
    const std::pair<Sign, QString> items[] = {
        {Target, ChartText::tr("meta")},
        {Obtained, ChartText::tr("obtenido (Sem1 angosto, Anual ancho)")},
        {Base, m_frame.baselineBeside || !m_chart->baseline.value ? ChartText::tr("línea base")
                                                                  : ChartText::baseline(m_chart->baseline)},
        {Missing, ChartText::tr("sin dato")}};
    const double side = metrics.height() * 0.62;
    const double line = metrics.height() + 2;
    QPointF at = m_frame.key.topLeft();
    for (const auto &[sign, text] : items) {
        if (sign == Base && !m_chart->baseline.value)
            continue;
        const double width = side + 5 + metrics.horizontalAdvance(text);
        if (at.x() > m_frame.key.left() && at.x() + width > m_frame.key.right())
            at = QPointF(m_frame.key.left(), at.y() + line);
        const QRectF box(at.x(), at.y() + (line - side) / 2, side, side);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setBrush(Qt::NoBrush);
        switch (sign) {
        case Target:
            painter.setPen(QPen(m_look.target, 1.3));
            painter.drawRect(box.adjusted(1, 0, -1, 0));
            break;
        case Obtained:
            painter.fillRect(QRectF(box.left(), box.top(), side * 0.26, side), m_look.text);
            painter.fillRect(QRectF(box.left() + side * 0.4, box.top(), side * 0.6, side), m_look.text);
            break;
        case Base:
            painter.setPen(QPen(m_look.muted, 1.2, Qt::DashLine, Qt::FlatCap));
            painter.drawLine(QPointF(box.left(), box.center().y()), QPointF(box.right() + 2, box.center().y()));
            break;
        case Missing:
            paintSemaphoreMark(painter, box, Semaphore::NoData, m_look);
            break;
        }
        painter.setPen(m_look.muted);
        painter.drawText(QRectF(at.x() + side + 5, at.y(), width + 4, line), Qt::AlignLeft | Qt::AlignVCenter, text);
        at.rx() += width + 14;
    }
}

} // namespace pei
