// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/look.h"
#include "ui/look/theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QImage>
#include <QPainter>
#include <QPalette>
#include <QRadioButton>

#include <array>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace pei {
namespace {

using Linear = std::array<double, 3>;

double toLinear(double c)
{
    return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
}

Linear linearOf(const QColor &colour)
{
    return {toLinear(double(colour.redF())), toLinear(double(colour.greenF())), toLinear(double(colour.blueF()))};
}

// CIE L*a*b*, D65.
std::array<double, 3> labOf(const Linear &rgb)
{
    const double x = (0.4124 * rgb[0] + 0.3576 * rgb[1] + 0.1805 * rgb[2]) / 0.95047;
    const double y = 0.2126 * rgb[0] + 0.7152 * rgb[1] + 0.0722 * rgb[2];
    const double z = (0.0193 * rgb[0] + 0.1192 * rgb[1] + 0.9505 * rgb[2]) / 1.08883;
    const auto f = [](double t) { return t > 0.008856 ? std::cbrt(t) : 7.787 * t + 16.0 / 116; };
    return {116 * f(y) - 16, 500 * (f(x) - f(y)), 200 * (f(y) - f(z))};
}

double distance(const Linear &a, const Linear &b)
{
    const auto p = labOf(a);
    const auto q = labOf(b);
    return std::hypot(p[0] - q[0], p[1] - q[1], p[2] - q[2]);
}

struct Eye
{
    const char *name;
    double matrix[3][3]; // Machado, Oliveira and Fernandes 2009, severity 1.0, on linear RGB
};
constexpr Eye Eyes[] = {
    {"usual", {{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}},
    {"protan", {{0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}}},
    {"deutan", {{0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}}},
    {"tritan", {{1.255528, -0.076749, -0.178779}, {-0.078411, 0.930809, 0.147602}, {0.004733, 0.691367, 0.303900}}},
};

Linear seen(const Eye &eye, const QColor &colour)
{
    const Linear in = linearOf(colour);
    Linear out{};
    for (std::size_t i = 0; i < 3; ++i) {
        const double sum = eye.matrix[i][0] * in[0] + eye.matrix[i][1] * in[1] + eye.matrix[i][2] * in[2];
        out[i] = std::clamp(sum, 0.0, 1.0);
    }
    return out;
}

constexpr std::array<Semaphore, 3> Filled{Semaphore::Red, Semaphore::Amber, Semaphore::Green};

class Palettes : public testing::TestWithParam<std::tuple<bool, bool>> // dark, classic
{
protected:
    Look look() const
    {
        Look result = plainLook(std::get<0>(GetParam()));
        result.classic = std::get<1>(GetParam());
        return result;
    }
};

TEST_P(Palettes, KeepTheStatesApartForEveryEye)
{
    for (const Eye &eye : Eyes) {
        for (std::size_t i = 0; i < Filled.size(); ++i) {
            for (std::size_t j = i + 1; j < Filled.size(); ++j) {
                const double apart = distance(seen(eye, look().fill(Filled[i])), seen(eye, look().fill(Filled[j])));
                // A just noticeable difference is about 2. On a dark panel all tones are light and have less room; so
                // have a red and a green for the eyes that confuse those.
                EXPECT_GE(apart, look().dark || look().classic ? 20 : 25)
                    << eye.name << " states " << i << " and " << j;
            }
        }
    }
}

TEST_P(Palettes, KeepTheStatesApartInGreyscale)
{
    Look grey = look();
    grey.grey = true;
    // On white there is room for wide steps; on a dark panel every tone must be light already.
    const double step = grey.dark || grey.classic ? 10 : 18;
    for (std::size_t i = 0; i < Filled.size(); ++i) {
        const QColor tone = grey.fill(Filled[i]);
        EXPECT_EQ(tone.red(), tone.green());
        EXPECT_EQ(tone.red(), tone.blue());
        for (std::size_t j = i + 1; j < Filled.size(); ++j)
            EXPECT_GE(std::abs(labOf(linearOf(tone))[0] - labOf(linearOf(grey.fill(Filled[j])))[0]), step) << i << j;
    }
}

TEST_P(Palettes, ReadAgainstTheirGround)
{
    const Look l = look();
    EXPECT_GE(contrastRatio(l.text, l.panel), 7);
    EXPECT_GE(contrastRatio(l.text, l.tint), 7);
    EXPECT_GE(contrastRatio(l.muted, l.panel), 4.5);
    EXPECT_GE(contrastRatio(l.muted, l.window), 4.5);
    EXPECT_GE(contrastRatio(l.accent, l.panel), 4.5);
    EXPECT_GE(contrastRatio(l.field, l.panel), 3);
    EXPECT_GE(contrastRatio(l.field, l.window), 3);
    EXPECT_GE(contrastRatio(l.target, l.panel), 3);
    for (const Semaphore state : {Semaphore::Red, Semaphore::Amber, Semaphore::Green, Semaphore::NoData}) {
        double best = 0;
        for (const QColor &colour : {l.fill(state), l.edge(state)})
            best = std::max(best, colour.isValid() ? contrastRatio(colour, l.panel) : 0);
        EXPECT_GE(best, 3) << int(state);
        if (l.fill(state).isValid()) {
            EXPECT_GE(contrastRatio(l.onFill(state), l.fill(state)), 4.5) << int(state);
        }
    }
}

// A translucent tone as it is seen on its ground.
QColor over(const QColor &ground, const QColor &tone)
{
    const float share = tone.alphaF();
    const auto mixed = [share](float below, float above) { return below * (1 - share) + above * share; };
    return QColor::fromRgbF(mixed(ground.redF(), tone.redF()), mixed(ground.greenF(), tone.greenF()),
                            mixed(ground.blueF(), tone.blueF()));
}

// A bullet has no hue to go by: bar, bands and ticks stay apart by lightness, for whoever looks and on a grey print.
TEST_P(Palettes, KeepThePartsOfABulletApartForEveryEye)
{
    for (const bool grey : {false, true}) {
        Look l = look();
        l.grey = grey;
        for (const Eye &eye : Eyes) {
            for (int band = 0; band < 3; ++band) {
                const Linear ground = seen(eye, over(l.panel, l.band(band)));
                EXPECT_GE(distance(ground, seen(eye, l.text)), 25) << eye.name << " bar on band " << band;
                EXPECT_GE(distance(ground, seen(eye, l.target)), 20) << eye.name << " target on band " << band;
                if (band > 0) {
                    EXPECT_GE(distance(ground, seen(eye, over(l.panel, l.band(band - 1)))), 8)
                        << eye.name << " bands " << band;
                }
            }
        }
    }
}

// Of a mark on a row that is chosen, or on a bar of another state, as a stacked bar has them side by side.
TEST_P(Palettes, KeepMarksApartFromWhatTheyStandOn)
{
    for (const Eye &eye : Eyes) {
        for (const Semaphore state : Filled) {
            for (const QColor &ground : {look().panel, look().tint, look().window})
                EXPECT_GE(distance(seen(eye, look().fill(state)), seen(eye, ground)), 20) << eye.name << int(state);
            EXPECT_GE(distance(seen(eye, look().onFill(state)), seen(eye, look().fill(state))), 30)
                << eye.name << int(state);
        }
    }
}

TEST_P(Palettes, TellTheStatesByShapeAlone)
{
    // What is inked at all, whatever its tone.
    constexpr int Side = 24;
    const auto inked = [this](Semaphore state) {
        QImage image(Side, Side, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        paintSemaphoreMark(painter, {0, 0, Side, Side}, state, look());
        painter.end();
        std::array<bool, std::size_t(Side) * Side> ink{};
        for (int y = 0; y < Side; ++y) {
            for (int x = 0; x < Side; ++x)
                ink[std::size_t(y * Side + x)] = qAlpha(image.pixel(x, y)) > 100;
        }
        return ink;
    };
    constexpr std::array All{Semaphore::Red, Semaphore::Amber, Semaphore::Green, Semaphore::NoData};
    for (std::size_t i = 0; i < All.size(); ++i) {
        for (std::size_t j = i + 1; j < All.size(); ++j) {
            const auto a = inked(All[i]);
            const auto b = inked(All[j]);
            int differ = 0;
            for (std::size_t pixel = 0; pixel < a.size(); ++pixel)
                differ += a[pixel] != b[pixel];
            EXPECT_GE(differ, Side * Side / 10) << i << " and " << j;
        }
    }
}

INSTANTIATE_TEST_SUITE_P(All, Palettes, testing::Combine(testing::Bool(), testing::Bool()));

TEST(LookTest, HasTheTonesOfTheDesign)
{
    const Look look = plainLook(false);
    EXPECT_EQ(look.fill(Semaphore::Red), QColor(0x8e1b1b));
    EXPECT_EQ(look.fill(Semaphore::Amber), QColor(0xf5b82e));
    EXPECT_EQ(look.fill(Semaphore::Green), QColor(0x1f9e89));
    EXPECT_FALSE(look.fill(Semaphore::NoData).isValid());
}

TEST(LookTest, FollowsThePaletteAndTheOptions)
{
    const QPalette before = QApplication::palette();
    QApplication::setPalette(paletteOf(plainLook(true)));
    EXPECT_EQ(Look::screen(), plainLook(true));
    Look::setClassic(true);
    EXPECT_NE(Look::screen().fill(Semaphore::Red), plainLook(true).fill(Semaphore::Red));
    EXPECT_TRUE(Look::paper().classic);
    EXPECT_FALSE(Look::paper().dark);
    Look::setClassic(false);
    QApplication::setPalette(paletteOf(plainLook(false)));
    EXPECT_EQ(Look::screen(), plainLook(false));
    QApplication::setPalette(before);
}

// What is looked at as the printer shows it has no hue left that the print will not have.
TEST(LookTest, ShowsEveryColourInGreyOnWish)
{
    Look::setGrey(true);
    const Look look = Look::screen();
    Look::setGrey(false);
    std::vector<QColor> colours{look.window, look.panel,  look.line,   look.text,
                                look.muted,  look.accent, look.target, look.tint};
    for (const Semaphore state : {Semaphore::Red, Semaphore::Amber, Semaphore::Green, Semaphore::NoData}) {
        colours.push_back(look.fill(state));
        colours.push_back(look.edge(state));
    }
    for (const QColor &colour : colours)
        EXPECT_TRUE(!colour.isValid() || colour.hsvSaturation() == 0) << colour.name().toStdString();
    EXPECT_GE(contrastRatio(look.muted, look.panel), 4.5);
    EXPECT_GE(contrastRatio(look.target, look.panel), 3);
}

TEST(LookTest, ThemesSwitchBackAndForth)
{
    const QPalette palette = QApplication::palette();
    const QFont font = QApplication::font();
    applyTheme(*qApp, ThemeChoice::Dark);
    EXPECT_TRUE(Look::screen().dark);
    applyTheme(*qApp, ThemeChoice::Light);
    EXPECT_FALSE(Look::screen().dark);
    EXPECT_EQ(QApplication::palette().color(QPalette::Base), QColor(Qt::white));
    qApp->setStyleSheet({});
    QApplication::setPalette(palette);
    QApplication::setFont(font);
}

// What can be ticked is seen before it is.
TEST(LookTest, BoxesToTickStandOutFromTheirGround)
{
    const QPalette palette = QApplication::palette();
    const QFont font = QApplication::font();
    for (const ThemeChoice theme : {ThemeChoice::Light, ThemeChoice::Dark}) {
        applyTheme(*qApp, theme);
        QCheckBox box(u"x"_s);
        QRadioButton choice(u"x"_s);
        for (QAbstractButton *button :
             {static_cast<QAbstractButton *>(&box), static_cast<QAbstractButton *>(&choice)}) {
            button->resize(button->sizeHint());
            const QImage image = button->grab().toImage();
            const QColor ground = image.pixelColor(image.width() - 1, 0);
            double best = 0;
            for (int x = 0; x < image.height(); ++x) // across the box, at its middle
                best = std::max(best, contrastRatio(image.pixelColor(x, image.height() / 2), ground));
            EXPECT_GE(best, 3) << int(theme) << button->metaObject()->className();
        }
    }
    qApp->setStyleSheet({});
    QApplication::setPalette(palette);
    QApplication::setFont(font);
}

// The shape alone tells the state: four marks drawn in one colour differ in their silhouettes.
TEST(SemaphoreMark, HasAShapeForEachState)
{
    const Look look = plainLook(false);
    std::vector<int> covered;
    for (const Semaphore state : {Semaphore::Red, Semaphore::Amber, Semaphore::Green, Semaphore::NoData}) {
        QImage image(40, 40, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        paintSemaphoreMark(painter, QRectF(0, 0, 40, 40), state, look);
        painter.end();
        int inked = 0;
        for (int y = 0; y < 40; ++y) {
            for (int x = 0; x < 40; ++x)
                inked += qAlpha(image.pixel(x, y)) > 127;
        }
        covered.push_back(inked);
        const bool corner = qAlpha(image.pixel(5, 5)) > 127;
        EXPECT_EQ(corner, state == Semaphore::Red) << "only the square reaches the corner";
    }
    EXPECT_GT(covered[0], covered[2]);
    EXPECT_GT(covered[2], covered[1]);
    EXPECT_GT(covered[1], covered[3]) << "ND is hollow";
}

TEST(SemaphoreMark, IconsAreDrawnForTheSizeAskedFor)
{
    const QIcon icon = semaphoreIcon(Semaphore::Green, plainLook(false));
    for (const int side : {12, 16, 33})
        EXPECT_EQ(icon.pixmap(side, side).size(), QSize(side, side));
    EXPECT_EQ(icon.pixmap(32, 32).toImage().pixelColor(5, 16), QColor(0x1f9e89));
}

} // namespace
} // namespace pei
