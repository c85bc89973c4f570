// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/isolation/drawingchild.h"

#include "core/support/file.h"
#include "tests/support/examples.h"

#include <QElapsedTimer>

#include <gtest/gtest.h>

using namespace Qt::Literals::StringLiterals;

namespace pei {
namespace {

const QString Program = QStringLiteral(TABLERO_PEI);

QByteArray realPdf() { return readFile(test::dataPath(u"reports/contumaza-2024-sem1.pdf"_s)).value(); }

TEST(DrawingChild, DrawsTheSameAsInProcess)
{
    const QByteArray pdf = realPdf();
    const PageRequest request{2, 900, {}};
    const Result<PageImage> here = drawPage(pdf, request);
    const Result<PageImage> there = drawPageSpawned(Program, pdf, request);
    ASSERT_TRUE(here);
    ASSERT_TRUE(there);
    EXPECT_EQ(there.value().pages, 3);
    EXPECT_EQ(there.value().image, here.value().image);
}

TEST(DrawingChild, PassesErrorsOn)
{
    EXPECT_EQ(drawPageSpawned(Program, realPdf(), {7, 900, {}}).error().code, Error::Code::PdfDamaged);
    EXPECT_EQ(drawPageSpawned(Program, "no PDF at all", {1, 900, {}}).error().code, Error::Code::PdfDamaged);
}

TEST(DrawingChild, IsNotBelievedWhenItSaysNothing)
{
    // Another program in its place.
    EXPECT_EQ(drawPageSpawned(u"/bin/true"_s, realPdf(), {1, 900, {}}).error().code, Error::Code::PdfDamaged);
    EXPECT_EQ(drawPageSpawned(u"/no/such/program"_s, realPdf(), {1, 900, {}}).error().code, Error::Code::PdfDamaged);
    EXPECT_EQ(drawPageSpawned(u"/bin/cat"_s, realPdf(), {1, 900, {}}).error().code, Error::Code::PdfDamaged);
}

TEST(DrawingChild, EndsAtOnceWhenCancelled)
{
    QElapsedTimer clock;
    clock.start();
    const Result<PageImage> drawn = drawPageSpawned(Program, realPdf(), {1, 4000, {}}, [] { return true; });
    ASSERT_FALSE(drawn);
    EXPECT_EQ(drawn.error().code, Error::Code::Cancelled);
    EXPECT_LT(clock.elapsed(), 2000);
}

} // namespace
} // namespace pei
