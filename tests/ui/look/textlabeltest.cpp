// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/textlabel.h"

#include "tests/support/printers.h"

#include <gtest/gtest.h>

using namespace Qt::Literals::StringLiterals;

namespace pei {
namespace {

struct Change {
    const char *name;
    void (*change)(QLabel &label);
};
void PrintTo(const Change &change, std::ostream *os) { *os << change.name; }

class TextLabelHeight : public testing::TestWithParam<Change>
{
protected:
    static void prepare(QLabel &label)
    {
        label.setWordWrap(true);
        label.setTextInteractionFlags(Qt::TextSelectableByMouse);
        label.setText(u"Porcentaje de la población que vive en zonas de muy alto riesgo"_s);
    }
};

// Whatever changes, it is as high as a label that remembers nothing.
TEST_P(TextLabelHeight, IsThatOfAnOrdinaryLabel)
{
    TextLabel label;
    QLabel ordinary;
    prepare(label);
    prepare(ordinary);
    for (const int width : {120, 200, 120})
        EXPECT_EQ(label.heightForWidth(width), ordinary.heightForWidth(width));
    const int before = label.heightForWidth(120);
    GetParam().change(label);
    GetParam().change(ordinary);
    EXPECT_NE(label.heightForWidth(120), before);
    for (const int width : {120, 200, 120})
        EXPECT_EQ(label.heightForWidth(width), ordinary.heightForWidth(width));
}

INSTANTIATE_TEST_SUITE_P(Changes, TextLabelHeight,
                         testing::Values(Change{"text", [](QLabel &label) { label.setText(u"Corto"_s); }},
                                         Change{"font",
                                                [](QLabel &label) {
                                                    QFont font = label.font();
                                                    font.setPointSizeF(font.pointSizeF() * 2);
                                                    label.setFont(font);
                                                }},
                                         Change{"margins", [](QLabel &label) { label.setContentsMargins(30, 9, 30, 9); }},
                                         Change{"style sheet",
                                                [](QLabel &label) {
                                                    label.setStyleSheet(u"font-size: 30px"_s);
                                                    label.ensurePolished();
                                                }}));

TEST(TextLabel, RemembersOnlySoMuch)
{
    TextLabel label;
    QLabel ordinary;
    for (QLabel *each : {static_cast<QLabel *>(&label), &ordinary}) {
        each->setWordWrap(true);
        each->setText(u"Número de caminos vecinales que están en buen estado"_s);
    }
    for (int width = 60; width < 200; ++width)
        ASSERT_EQ(label.heightForWidth(width), ordinary.heightForWidth(width)) << width;
}

} // namespace
} // namespace pei
