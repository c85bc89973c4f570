// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/exporting.h"

#include "core/exchange/plancsv.h"
#include "core/exchange/planjson.h"
#include "core/exchange/planxlsx.h"
#include "core/exchange/zip.h"
#include "core/models/softcase.h"
#include "tests/support/examples.h"
#include "tests/support/printers.h"
#include "ui/alerts/alerttext.h"
#include "ui/exchange/exportdialog.h"
#include "ui/exchange/unitsheettext.h"
#include "ui/main/settings.h"

#include <QCheckBox>
#include <QComboBox>
#include <QPushButton>
#include <QRadioButton>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

using namespace Qt::Literals::StringLiterals;

namespace pei {
namespace {

ExportSource source()
{
    ExportSource source;
    source.report = test::smallReport();
    source.period = {2023, Cut::Semester1};
    source.reportName = u"informe <1>.pdf"_s;
    source.today = QDate(2024, 7, 31);
    return source;
}

QByteArray exported(ExportFormat format, const std::optional<std::vector<std::size_t>> &shown = {})
{
    ExportChoice choice;
    choice.format = format;
    return exportPlan(source(), shown, choice).value();
}

TEST(Exporting, EachFormatCanBeReadAgain)
{
    EXPECT_EQ(planFromXlsx(exported(ExportFormat::Xlsx)).value().plan,
              planFromCsv(exported(ExportFormat::Csv)).value().plan);
    EXPECT_EQ(planFromJson(exported(ExportFormat::Json)).value().plan.indicators.size(), 3u);
    EXPECT_TRUE(exported(ExportFormat::Csv)
                    .startsWith("\xEF\xBB\xBF"
                                "Fila;"));
}

TEST(Exporting, ASelectionHoldsItsIndicatorsAlone)
{
    EXPECT_EQ(planFromXlsx(exported(ExportFormat::Xlsx, {{1}})).value().plan.indicators[0].code, u"IND.02.AEI.01.01"_s);
    const QString html = QString::fromUtf8(exported(ExportFormat::Html, {{1}}));
    EXPECT_TRUE(html.contains(u"IND.02.AEI.01.01"_s));
    EXPECT_FALSE(html.contains(u"IND.01.AEI.01.01"_s));
}

TEST(Exporting, TablesForTheReportAreNumberedWithSourceAndDate)
{
    const QString html = QString::fromUtf8(exported(ExportFormat::Html));
    EXPECT_TRUE(html.contains(u"<b>Tabla 1. Semáforo del avance, 2023 – Sem1</b>"_s)) << html.toStdString();
    EXPECT_TRUE(html.contains(u"<b>Tabla 2. "_s));
    EXPECT_TRUE(html.contains(u"<b>Tabla 3. "_s));
    EXPECT_TRUE(html.contains(u"<b>Tabla 4. Alertas, 2023 – Sem1</b>"_s));
    EXPECT_EQ(html.count(u"Fuente: REPORTE DE SEGUIMIENTO AL PRIMER SEMESTRE DE 2023 (informe &lt;1&gt;.pdf)."_s), 4);
    EXPECT_EQ(html.count(u"31/07/2024"_s), 4);
    EXPECT_TRUE(html.contains(u"<td nowrap align=\"right\">80.00</td><td nowrap>Medio</td>"_s));
    EXPECT_TRUE(html.contains(u"<td nowrap align=\"right\">ND</td>"_s));
}

TEST(Exporting, AlertsAreToldInPeoplesWordsAndThoseAcknowledgedApart)
{
    ExportSource told = source();
    const Analysis analysis = analyse(told.report.plan, told.period);
    const std::vector<Alert> alerts = findAlerts({told.report.plan, analysis, &told.report.printed, &told.notes});
    ASSERT_GE(alerts.size(), 2u);
    told.alertMarks[alerts[0].fingerprint].wording = u"Conviene <revisar> la base."_s;
    told.alertMarks[alerts[1].fingerprint].reason = u"Se midió otra vez"_s;
    ExportChoice choice;
    choice.format = ExportFormat::Html;
    QString html = QString::fromUtf8(exportPlan(told, {}, choice).value());
    EXPECT_TRUE(html.contains(u"<td>Conviene &lt;revisar&gt; la base.</td>"_s)) << html.toStdString();
    const qsizetype apart = html.indexOf(u"<b>Tabla 5. Alertas atendidas, 2023 – Sem1</b>"_s);
    ASSERT_GT(apart, 0) << html.toStdString();
    EXPECT_GT(html.indexOf(u"<td>Se midió otra vez</td>"_s), apart);
    EXPECT_LT(html.indexOf(u"Conviene"_s), apart);

    // A rule that is switched off raises nothing here either.
    const AlertRule rule = alerts[0].rule;
    const QString sentence = AlertText::sentence(softNames(told.report.plan), alerts[0]).toHtmlEscaped();
    told.alertMarks.clear();
    html = QString::fromUtf8(exportPlan(told, {}, choice).value());
    EXPECT_TRUE(html.contains(sentence)) << "names as the rest of the text has them, not in capitals";
    told.alertSettings = alertSettingsFrom({{alertRuleKey(rule), RuleSetting{false, {}}}});
    html = QString::fromUtf8(exportPlan(told, {}, choice).value());
    EXPECT_FALSE(html.contains(sentence));
}

TEST(Exporting, TheTextDocumentHoldsTheSameTables)
{
    const Result<ZipArchive> archive = ZipArchive::open(exported(ExportFormat::Odt));
    ASSERT_TRUE(archive);
    const QByteArray content = archive.value().part(u"content.xml"_s).value();
    EXPECT_TRUE(content.contains(">4</text:sequence>. Alertas, 2023")) << "a caption that a word processor counts";
    EXPECT_TRUE(content.contains("IND.01.AEI.01.02"));
    EXPECT_EQ(content.count("<table:table "), 4);
    EXPECT_EQ(content.count("<table:table-header-rows>"), 4);
}

TEST(ExportDialogTest, OffersWhatMakesSense)
{
    ExportDialog all({}, 3, 3);
    EXPECT_FALSE(all.findChild<QRadioButton *>(u"exportShown"_s)->isEnabled());
    ExportChoice last;
    last.onlyShown = true;
    ExportDialog some(last, 1, 3);
    EXPECT_TRUE(some.choice().onlyShown);
    ExportDialog none(last, 0, 3);
    EXPECT_FALSE(none.choice().onlyShown);
}

TEST(ExportDialogTest, ChoosesTheFormOfCsv)
{
    ExportDialog dialog({}, 3, 3);
    dialog.show();
    auto *format = dialog.findChild<QComboBox *>(u"exportFormat"_s);
    auto *form = dialog.findChild<QComboBox *>(u"exportCsvForm"_s);
    EXPECT_FALSE(form->isVisible());
    format->setCurrentIndex(1);
    EXPECT_TRUE(form->isVisible());
    EXPECT_EQ(dialog.choice().format, ExportFormat::Csv);
    EXPECT_EQ(dialog.choice().csv, CsvForm::spanishExcel());
    form->setCurrentIndex(1);
    EXPECT_EQ(dialog.choice().csv, CsvForm());
    auto *separator = dialog.findChild<QComboBox *>(u"exportSeparator"_s);
    EXPECT_FALSE(separator->isEnabled());
    form->setCurrentIndex(2);
    EXPECT_TRUE(separator->isEnabled());
    separator->setCurrentIndex(2);
    dialog.findChild<QCheckBox *>(u"exportMark"_s)->click();
    EXPECT_EQ(dialog.choice().csv, (CsvForm{u'\t', u'.', true}));
}

TEST(ExportDialogTest, TheChoiceIsKeptForTheNextTime)
{
    QTemporaryDir folder;
    const QString file = folder.filePath(u"a.ini"_s);
    const ExportChoice choice{ExportFormat::Odt, true, {u'\t', u'.', false}};
    {
        Settings settings(file);
        EXPECT_EQ(settings.exportChoice(), ExportChoice());
        settings.setExportChoice(choice);
    }
    EXPECT_EQ(Settings(file).exportChoice(), choice);
    ExportDialog dialog(choice, 1, 3);
    EXPECT_EQ(dialog.choice(), choice);
}

TEST(UnitSheetTextTest, NamesFilesThatEverySystemTakes)
{
    const UnitRequest request{{u"10.06"_s, u"UNIDAD DE AGUA/DESAGÜE: \"EL <NORTE>\"?"_s}, {2024, Cut::Semester1}, {0}};
    EXPECT_EQ(UnitSheetText::fileName(request), u"Pedido 2024-S1 10.06 Unidad de agua desagüe el norte.xlsx"_s);
}

TEST(UnitSheetTextTest, SaysWhatTheUnitNeedsToKnow)
{
    Plan plan = test::smallReport().plan;
    const UnitRequest request = unitRequests(plan, {2023, Cut::Semester1})[0];
    const UnitSheetWords words = UnitSheetText::words(plan, request);
    EXPECT_EQ(words.title, u"Pedido de datos del PEI: 2023 – Sem1"_s);
    EXPECT_TRUE(words.lines[0].contains(u"Municipalidad de Prueba"_s)) << words.lines[0].toStdString();
    EXPECT_TRUE(words.lines[1].contains(u"10 Gerencia de obras"_s)) << words.lines[1].toStdString();
    EXPECT_TRUE(words.lines[2].contains(words.value));
    EXPECT_EQ(words.earlier.size(), earlierPeriods(plan, request).size());
    EXPECT_TRUE(writeUnitSheet(plan, request, words, {}));
}

} // namespace
} // namespace pei
