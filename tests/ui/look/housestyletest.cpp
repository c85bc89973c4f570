// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/housestyle.h"

#include "ui/look/look.h"
#include "ui/look/theme.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QScrollBar>
#include <QSpinBox>
#include <QStyleOption>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

#include <gtest/gtest.h>

using namespace Qt::Literals::StringLiterals;

namespace pei {

namespace {

class Themes : public testing::TestWithParam<bool>
{
protected:
    Look look = plainLook(GetParam());
    HouseStyle style;

    // The mark of a box, drawn on the panel.
    QImage mark(QStyle::State state, QStyle::PrimitiveElement element) const
    {
        QImage image(32, 32, QImage::Format_RGB32);
        image.fill(look.panel);
        QStyleOptionButton option;
        option.rect = QRect(4, 4, 24, 24);
        option.state = state | QStyle::State_Enabled;
        QPainter painter(&image);
        style.drawPrimitive(element, &option, &painter, nullptr);
        return image;
    }
    static double bestContrast(const QImage &image, const QColor &ground)
    {
        double best = 1;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                best = std::max(best, contrastRatio(image.pixelColor(x, y), ground));
        }
        return best;
    }
    void SetUp() override
    {
        before = QGuiApplication::palette();
        QGuiApplication::setPalette(paletteOf(look));
    }
    void TearDown() override { QGuiApplication::setPalette(before); }

private:
    QPalette before;
};

TEST_P(Themes, AnEmptyBoxCanBeSeenAndATickInIt)
{
    for (const auto element : {QStyle::PE_IndicatorCheckBox, QStyle::PE_IndicatorRadioButton}) {
        const QImage off = mark(QStyle::State_Off, element);
        const QImage on = mark(QStyle::State_On, element);
        EXPECT_GE(bestContrast(off, look.panel), 3.0);
        EXPECT_NE(off, on);
        EXPECT_GE(bestContrast(on.copy(8, 8, 16, 16), look.accent), 3.0) << "the tick on its box";
    }
    EXPECT_NE(mark(QStyle::State_NoChange, QStyle::PE_IndicatorCheckBox),
              mark(QStyle::State_On, QStyle::PE_IndicatorCheckBox));
}

TEST_P(Themes, FocusIsSeenOnEveryKindOfControl)
{
    QWidget window;
    QVBoxLayout layout(&window);
    QLineEdit other; // has the focus first
    QPushButton button(u"Aplicar"_s);
    QToolButton tool;
    tool.setText(u"Elegir…"_s);
    tool.setFocusPolicy(Qt::StrongFocus);
    QCheckBox box(u"En gris"_s);
    QComboBox choice;
    choice.addItem(u"A4"_s);
    QSpinBox number;
    const std::initializer_list<QWidget *> controls{&button, &tool, &box, &choice, &number};
    layout.addWidget(&other);
    for (QWidget *control : controls) {
        control->setStyle(&style);
        layout.addWidget(control);
    }
    window.show();
    window.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&window));
    other.setFocus();
    const auto accented = [this](const QImage &image) {
        int count = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                count += image.pixelColor(x, y) == look.accent;
        }
        return count;
    };
    for (QWidget *control : controls) {
        const int unfocused = accented(control->grab().toImage());
        control->setFocus();
        EXPECT_GE(accented(control->grab().toImage()), unfocused + control->width() / 2)
            << control->metaObject()->className();
    }
}

INSTANTIATE_TEST_SUITE_P(LightAndDark, Themes, testing::Bool(),
                         [](const auto &made) { return made.param ? "dark" : "light"; });

TEST_P(Themes, TheHandleOfAScrollBarIsSeenWhereItIs)
{
    QScrollBar bar(Qt::Vertical);
    bar.setStyle(&style);
    bar.setRange(0, 100);
    bar.setPageStep(50);
    bar.resize(16, 240);
    const auto at = [&](int y) { return bar.grab().toImage().pixelColor(8, y); };
    bar.setValue(0);
    EXPECT_GE(contrastRatio(at(60), at(190)), 3) << "above, what is below is ground";
    bar.setValue(100);
    EXPECT_GE(contrastRatio(at(180), at(50)), 3);
    bar.setRange(0, 0);
    EXPECT_EQ(at(60), at(190)) << "nothing to scroll";
}

TEST(HouseStyle, AButtonsWordsHaveAirBesideThem)
{
    HouseStyle style;
    QPushButton button(u"Ver el plan al final de ese día"_s);
    button.setStyle(&style);
    EXPECT_GE(button.sizeHint().width(), button.fontMetrics().horizontalAdvance(button.text()) + 24);
}

TEST(HouseStyle, ALongChoiceEndsWithDotsWhereItHasNoRoom)
{
    HouseStyle style;
    const auto picture = [&](const QString &choice) {
        QComboBox box;
        box.setStyle(&style);
        box.addItem(choice);
        box.resize(120, 26);
        return box.grab().toImage();
    };
    const QString start = u"2022 – Sem1 "_s;
    EXPECT_EQ(picture(start + u"sin valores y con mucho más"_s), picture(start + u"sin valores y con otra cosa"_s))
        << "what is cut leaves no half letters";
    EXPECT_NE(picture(start), picture(start + u"sin valores y con otra cosa"_s));
}

TEST(HouseStyle, EveryFieldComposesWhatIsPasted)
{
    HouseStyle style;
    QLineEdit field;
    field.setStyle(&style);
    field.show();
    QGuiApplication::clipboard()->setText(u"a\u0301"_s);
    QTest::keySequence(&field, QKeySequence::Paste);
    EXPECT_EQ(field.text(), u"á"_s);
}

} // namespace

} // namespace pei
