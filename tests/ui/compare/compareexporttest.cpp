// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/compareexport.h"

#include "core/exchange/workbook.h"
#include "tests/support/printers.h"
#include "tests/ui/compare/comparefixture.h"
#include "ui/compare/comparemodel.h"
#include "ui/paper/paperinput.h"

#include <QImage>
#include <QXmlStreamReader>

using namespace Qt::Literals::StringLiterals;

namespace pei {
namespace {

class CompareExportTest : public testing::Test
{
protected:
    CompareExportTest()
    {
        model.setComparison(test::changes(), {});
        input.plan = test::changedPlan();
        input.analysis = analyse(input.plan, test::LastPeriod);
        Compared compared;
        compared.comparison = test::changes();
        compared.span = u"De ayer a ahora"_s;
        compared.rows = compared.comparison.indicators;
        input.compared = compared;
    }
    QByteArray file(CompareFormat format)
    {
        const Result<QByteArray> bytes =
            CompareExport::file(format, model.table(), {u"De ayer a ahora: 1 baja."_s}, input, {});
        EXPECT_TRUE(bytes);
        return bytes ? bytes.value() : QByteArray();
    }

    CompareModel model;
    PaperInput input;
};

TEST_F(CompareExportTest, ABookHoldsNumbersAsNumbers)
{
    const Result<Workbook> book = readWorkbook(file(CompareFormat::Xlsx));
    ASSERT_TRUE(book) << book.error().detail.toStdString();
    const WorkbookSheet &sheet = book.value().sheets.at(0);
    EXPECT_EQ(sheet.at(0, 0).shown(), u"De ayer a ahora: 1 baja."_s);
    EXPECT_EQ(sheet.at(2, 0).shown(), u"Código"_s);
    EXPECT_EQ(sheet.at(3, 0).shown(), u"IND.01.AEI.01.01"_s);
    EXPECT_EQ(sheet.at(3, 8).kind, WorkbookCell::Kind::Number);
    EXPECT_EQ(sheet.at(3, 8).number, -20.0);
    EXPECT_EQ(sheet.at(3, 7).shown(), u"Bajo"_s);
}

TEST_F(CompareExportTest, TextIsSeparatedAsAsked)
{
    const QString text = QString::fromUtf8(file(CompareFormat::Csv));
    EXPECT_TRUE(text.contains(u"IND.01.AEI.01.01,Número de caminos rurales,16,12,80,Medio,60,Bajo,-20,"_s))
        << text.toStdString();
    EXPECT_EQ(text.count(u"\r\n"_s), 6) << "a sentence, the heads, four rows";
}

TEST_F(CompareExportTest, PicturesShowWhatIsPrinted)
{
    const QImage image = QImage::fromData(file(CompareFormat::Png));
    ASSERT_FALSE(image.isNull());
    EXPECT_GT(image.width(), 1000);
    EXPECT_EQ(image.pixelColor(1, 1), QColor(Qt::white)) << "light, whatever the screen";

    const QByteArray svg = file(CompareFormat::Svg);
    QXmlStreamReader reader(svg);
    ASSERT_TRUE(reader.readNextStartElement());
    const QStringList box = reader.attributes().value(u"viewBox"_s).toString().split(u' ');
    ASSERT_EQ(box.size(), 4);
    EXPECT_NEAR(box[2].toDouble() / box[3].toDouble(), double(image.width()) / image.height(), 0.02);
    while (!reader.atEnd())
        reader.readNext();
    EXPECT_FALSE(reader.hasError()) << reader.errorString().toStdString();
    EXPECT_TRUE(svg.contains("De ayer a ahora"));
    EXPECT_TRUE(svg.contains("IND.01.AEI.01.01"));
}

TEST_F(CompareExportTest, TheClipboardGetsTextAndHtml)
{
    const auto content = CompareExport::mime(model.table());
    EXPECT_EQ(content->text().count(u'\n'), 4);
    EXPECT_TRUE(content->html().contains(u"IND.01.AEI.01.01"_s));
}

} // namespace
} // namespace pei
