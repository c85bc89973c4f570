// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/pages/pageimage.h"

#include "core/reading/reader.h"
#include "core/support/file.h"
#include "tests/support/printers.h"
#include "tests/support/reportdrawing.h"

#include <gtest/gtest.h>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace pei {
namespace {

// How dark the darkest pixel of a box is, 0 black to 255 white.
int darkest(const QImage &image, const QRectF &box)
{
    const QRect pixels = QRectF(box.left() * image.width(), box.top() * image.height(), box.width() * image.width(),
                                box.height() * image.height())
                             .toAlignedRect()
                             .intersected(image.rect());
    int least = 255;
    for (int y = pixels.top(); y <= pixels.bottom(); ++y) {
        for (int x = pixels.left(); x <= pixels.right(); ++x)
            least = std::min(least, qGray(image.pixel(x, y)));
    }
    return least;
}

struct TurnCase
{
    const char *name;
    test::DrawStyle::Turn turn;
};

class DrawnBoxes : public testing::TestWithParam<TurnCase>
{
};

// The boxes of a reading and the picture of the page must agree whichever way the page lies.
TEST_P(DrawnBoxes, HoldTheirFigures)
{
    test::RandomDrawing drawing = test::randomDrawing(4);
    drawing.style.turn = GetParam().turn;
    drawing.style.rulings = test::DrawStyle::Rulings::None; // what is dark in a box is its figure
    drawing.style.shadedElements = false;
    const QByteArray pdf = test::drawReport(drawing.report, drawing.style);
    const Result<Report> read = readReportBytes(pdf);
    ASSERT_TRUE(read);
    ASSERT_FALSE(read.value().sources.empty());
    int figures = 0;
    for (int page = 1;; ++page) {
        const Result<PageImage> drawn = drawPage(pdf, {page, 1600, {}});
        ASSERT_TRUE(drawn) << page;
        EXPECT_NEAR(drawn.value().image.width(), 1600, 2);
        for (const RowSource &source : read.value().sources) {
            for (const SourceBox &box : source.targets) {
                if (box.page != page)
                    continue;
                ++figures;
                EXPECT_LT(darkest(drawn.value().image, box.box), 140)
                    << "page " << page << " at " << box.box.left() << ", " << box.box.top();
            }
        }
        if (page >= drawn.value().pages)
            break;
    }
    EXPECT_GT(figures, 10);
}

using Turn = test::DrawStyle::Turn;
INSTANTIATE_TEST_SUITE_P(Turns, DrawnBoxes,
                         testing::Values(TurnCase{"upright", Turn::Upright}, TurnCase{"rotated", Turn::Rotate90},
                                         TurnCase{"rotated_back", Turn::Rotate270},
                                         TurnCase{"sideways", Turn::Sideways},
                                         TurnCase{"on_its_head", Turn::OnItsHead}),
                         [](const auto &test) { return std::string(test.param.name); });

TEST(PageImage, IsMadeSmallerThanAskedWhereItWouldBeHuge)
{
    const QByteArray pdf = test::drawReport(test::randomDrawing(1).report, {});
    const Result<PageImage> drawn = drawPage(pdf, {1, 100'000, {}});
    ASSERT_TRUE(drawn);
    const QImage &image = drawn.value().image;
    EXPECT_LT(image.width(), 100'000);
    EXPECT_LE(qint64(image.width()) * image.height(), MaxPagePixels + image.width() + image.height());
}

TEST(PageImage, SaysWhatIsWrong)
{
    const QByteArray pdf = test::drawReport(test::randomDrawing(1).report, {});
    for (const int page : {0, -1, 9999})
        EXPECT_EQ(drawPage(pdf, {page, 800, {}}).error().code, Error::Code::PdfDamaged) << page;
    EXPECT_EQ(drawPage(pdf.left(300), {1, 800, {}}).error().code, Error::Code::PdfDamaged);
    EXPECT_EQ(drawPage({}, {1, 800, {}}).error().code, Error::Code::PdfDamaged);
}

} // namespace
} // namespace pei
