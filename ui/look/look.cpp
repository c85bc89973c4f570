// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/look.h"

#include <QGuiApplication>
#include <QPalette>

#include <cmath>

namespace pei {

namespace {

bool s_classic = false;
bool s_grey = false;

double linear(float channel)
{
    const double c = channel;
    return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
}

// Relative luminance, 0 to 1.
double luminance(const QColor &colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

QColor greyOf(const QColor &colour)
{
    if (!colour.isValid())
        return colour;
    const double y = luminance(colour);
    const double c = y <= 0.0031308 ? 12.92 * y : 1.055 * std::pow(y, 1 / 2.4) - 0.055;
    const int level = int(std::lround(c * 255));
    return QColor(level, level, level, colour.alpha());
}

QColor tone(Semaphore state, bool classic, bool dark)
{
    switch (state) {
    case Semaphore::Red:
        if (classic)
            return dark ? QColor(0xd93c38) : QColor(0xa01010);
        return dark ? QColor(0xe0605c) : QColor(0x8e1b1b);
    case Semaphore::Amber:
        if (classic)
            return QColor(0xffd21f);
        return dark ? QColor(0xfcc94f) : QColor(0xf5b82e); // lighter on dark, to stay apart from the lighter green in grey
    case Semaphore::Green:
        if (classic)
            return dark ? QColor(0x6cc873) : QColor(0x359c42);
        return dark ? QColor(0x38b8a2) : QColor(0x1f9e89);
    case Semaphore::NoData:
        return {};
    }
    Q_UNREACHABLE();
}

} // namespace

double contrastRatio(const QColor &a, const QColor &b)
{
    const double la = luminance(a);
    const double lb = luminance(b);
    return (std::max(la, lb) + 0.05) / (std::min(la, lb) + 0.05);
}

QColor Look::fill(Semaphore state) const
{
    const QColor colour = tone(state, classic, dark);
    return grey ? greyOf(colour) : colour;
}

QColor Look::edge(Semaphore state) const
{
    QColor colour;
    switch (state) {
    case Semaphore::Red:
    case Semaphore::Green:
        return {};
    case Semaphore::Amber:
        // On a dark panel the fill itself stands out; the outline then parts a mark from a bar of its own tone.
        colour = QColor(0x5a4108);
        break;
    case Semaphore::NoData:
        colour = muted;
        break;
    }
    return grey ? greyOf(colour) : colour;
}

QColor Look::onFill(Semaphore state) const
{
    if (state == Semaphore::NoData)
        return text;
    const QColor hued(0x16, 0x1b, 0x24);
    const QColor ink = grey ? greyOf(hued) : hued;
    const QColor under = fill(state);
    return contrastRatio(Qt::white, under) >= contrastRatio(ink, under) ? QColor(Qt::white) : ink;
}

QColor Look::band(int index) const
{
    static constexpr int Percent[] = {40, 25, 10};
    QColor colour = dark ? QColor(Qt::white) : text;
    // White light spreads on a dark panel: the same shares would drown the bar.
    colour.setAlphaF(float(Percent[std::clamp(index, 0, 2)]) * (dark ? 0.7f : 0.85f) / 100.0f);
    return colour;
}

Look plainLook(bool dark)
{
    Look look;
    look.dark = dark;
    if (dark) {
        look.window = QColor(0x14181d);
        look.panel = QColor(0x1c2229);
        look.line = QColor(0x313944);
        look.field = QColor(0x727f8f);
        look.text = QColor(0xe8ecf1);
        look.muted = QColor(0x9aa5b4);
        look.accent = QColor(0x7db4e6);
        look.target = QColor(0x7db4e6);
        look.tint = QColor(0x24384f);
    } else {
        look.window = QColor(0xf5f7f9);
        look.panel = QColor(Qt::white);
        look.line = QColor(0xe0e4ea);
        look.field = QColor(0x848f9f);
        look.text = QColor(0x1d2433);
        look.muted = QColor(0x5f6b7d);
        look.accent = QColor(0x0f3b63);
        look.target = QColor(0x0f3b63);
        look.tint = QColor(0xe4ecf6);
    }
    return look;
}

void Look::loseHue()
{
    for (QColor *colour : {&window, &panel, &line, &field, &text, &muted, &accent, &target, &tint})
        *colour = greyOf(*colour);
}

Look Look::screen()
{
    const QPalette palette = QGuiApplication::palette();
    const bool dark = luminance(palette.color(QPalette::Window)) < luminance(palette.color(QPalette::WindowText));
    Look look = plainLook(dark);
    look.classic = s_classic;
    look.grey = s_grey;
    if (look.grey)
        look.loseHue();
    return look;
}

Look Look::paper(bool grey)
{
    Look look = plainLook(false);
    look.classic = s_classic;
    look.grey = grey;
    look.window = Qt::white;
    if (grey)
        look.loseHue();
    return look;
}

void Look::setClassic(bool on) { s_classic = on; }
void Look::setGrey(bool on) { s_grey = on; }

} // namespace pei
