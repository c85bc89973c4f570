// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/isolation/drawingchild.h"

#include "core/support/file.h"
#include "tests/support/examples.h"


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

// A page of one line in a font that the file does not hold: the system's must be within the child's reach.
QByteArray pdfWithoutItsFont()
{
    const QByteArray text = "BT /F1 30 Tf 30 100 Td (Valor 12.50) Tj ET";
    const QByteArrayList objects{
        "<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 400 200] /Contents 4 0 R"
        " /Resources << /Font << /F1 5 0 R >> >> >>",
        "<< /Length " + QByteArray::number(text.size()) + " >>\nstream\n" + text + "\nendstream",
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"};
    QByteArray pdf = "%PDF-1.4\n";
    QByteArray places;
    for (qsizetype i = 0; i < objects.size(); ++i) {
        places += QByteArray::number(pdf.size()).rightJustified(10, '0') + " 00000 n \n";
        pdf += QByteArray::number(i + 1) + " 0 obj\n" + objects[i] + "\nendobj\n";
    }
    const QByteArray start = QByteArray::number(pdf.size());
    return pdf + "xref\n0 6\n0000000000 65535 f \n" + places + "trailer << /Size 6 /Root 1 0 R >>\nstartxref\n" +
           start + "\n%%EOF\n";
}

TEST(DrawingChild, FindsTheFontsOfTheSystem)
{
    const Result<PageImage> drawn = drawPageSpawned(Program, pdfWithoutItsFont(), {1, 800, {}});
    ASSERT_TRUE(drawn);
    int dark = 0;
    for (int y = 0; y < drawn.value().image.height(); ++y) {
        for (int x = 0; x < drawn.value().image.width(); ++x)
            dark += qGray(drawn.value().image.pixel(x, y)) < 100 ? 1 : 0;
    }
    EXPECT_GT(dark, 500);
}

TEST(DrawingChild, EndsAtOnceWhenCancelled)
{
    const Result<PageImage> drawn = drawPageSpawned(Program, realPdf(), {1, 4000, {}}, [] { return true; });
    ASSERT_FALSE(drawn);
    EXPECT_EQ(drawn.error().code, Error::Code::Cancelled);
}

} // namespace
} // namespace pei
