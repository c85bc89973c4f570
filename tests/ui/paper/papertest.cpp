// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/reader.h"
#include "tests/support/examples.h"
#include "tests/support/paintedtext.h"
#include "tests/support/printers.h"
#include "ui/paper/flow.h"
#include "ui/paper/paperchoices.h"
#include "ui/paper/pdfprinting.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;

namespace pei {
namespace {

PaperInput inputOf(const Report &report, Period period)
{
    PaperInput input;
    input.plan = report.plan;
    input.printed = report.printed;
    input.analysis = analyse(report.plan, period);
    input.detected = detectRules(report.plan, report.printed);
    input.today = QDate(2026, 11, 22);
    return input;
}

// The text of each page as another program reads it.
QStringList pagesOf(const QString &path)
{
    QProcess reader;
    reader.start(u"pdftotext"_s, {u"-layout"_s, path, u"-"_s});
    if (!reader.waitForFinished() || reader.exitCode() != 0)
        return {};
    // Qt's space glyph may come out as a tab.
    QStringList pages = QString::fromUtf8(reader.readAllStandardOutput()).replace(u'\t', u' ').split(u'\f');
    if (!pages.isEmpty() && pages.last().trimmed().isEmpty())
        pages.removeLast();
    for (QString &page : pages)
        page = page.simplified();
    return pages;
}

class PaperTest : public testing::Test
{
protected:
    void SetUp() override
    {
        if (QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty())
            GTEST_SKIP() << "pdftotext is not installed";
    }
    QStringList printed(const PaperInput &input)
    {
        const Result<void> result = printPdf(path, input);
        EXPECT_TRUE(bool(result));
        return pagesOf(path);
    }

    QTemporaryDir folder;
    QString path = folder.filePath(u"resumen.pdf"_s);
};

TEST_F(PaperTest, TheSummarySaysWhatTheScreenSaysAsSelectableText)
{
    const QStringList pages = printed(inputOf(test::smallReport(), {2023, Cut::Semester1}));
    ASSERT_EQ(pages.size(), 1);
    for (const QString &text :
         {u"Seguimiento del PEI 2022–2024: resumen 2023"_s, u"300001 Municipalidad de Prueba · Prueba"_s,
          u"22 de noviembre de 2026"_s, u"90.00"_s, u"1 Medio"_s, u"1 Alto"_s, u"[0–75> Bajo"_s, u"OEI.01"_s,
          u"01.AEI.01.01"_s, u"2023 – Sem1: 16.00 de 20.00"_s, u"80.00 % · Medio"_s,
          u"Ámbar desde 15.00 · verde desde 19.00"_s, u"obtenido (Sem1 angosto, Anual ancho)"_s, u"Reglas: Tipo I"_s,
          u"Por unidad responsable"_s, u"10.06 Unidad de riesgos"_s, u"Elaborado por"_s, u"Página 1 de 1"_s})
        EXPECT_TRUE(pages[0].contains(text)) << text.toStdString() << "\n" << pages[0].toStdString();
}

// On two where one is too small for it, and then both have something to say.
TEST_F(PaperTest, TheSummaryOfARealPlanIsOnePageThatIsSigned)
{
    const Result<Report> real = readReport(test::dataPath(u"reports/contumaza-2024-sem1.pdf"_s));
    ASSERT_TRUE(bool(real));
    struct Case
    {
        QPageSize::PageSizeId size;
        double margin;
        int pages;
    };
    for (const auto &[size, margin, count] : {Case{QPageSize::A4, 0, 1},
                                              {QPageSize::A4, 20, 1},
                                              {QPageSize::A4, 28, 1},
                                              {QPageSize::A3, 30, 1},
                                              {QPageSize::Letter, 0, 1},
                                              {QPageSize::Letter, 28, 1},
                                              {QPageSize::Legal, 28, 1},
                                              {QPageSize::A5, 0, 2},
                                              {QPageSize::A5, 20, 2}}) {
        SCOPED_TRACE(testing::Message() << QPageSize::name(size).toStdString() << ", " << margin << " mm");
        PaperInput input = inputOf(real.value(), real.value().printed.period);
        input.format.size = QPageSize(size);
        input.format.leastMargin = margin;
        const QStringList pages = printed(input);
        ASSERT_EQ(pages.size(), count);
        const QString all = pages.join(u' ');
        for (const Group &unit : input.analysis.units)
            EXPECT_TRUE(all.contains(unit.name.code)) << unit.name.code.toStdString();
        EXPECT_GE(all.count(u".AEI."_s), 5) << "gaps";
        EXPECT_TRUE(pages[0].contains(u"Mayores brechas"_s));
        EXPECT_TRUE(pages[0].contains(u"Atención"_s));
        EXPECT_TRUE(pages.last().contains(u"Por unidad responsable"_s));
        EXPECT_TRUE(pages.last().contains(u"Aprobado por"_s));
    }
}

TEST_F(PaperTest, ManyUnitsContinueWithTheirHeadingRepeated)
{
    Report report = test::largeReport(200);
    for (std::size_t i = 0; i < report.plan.indicators.size(); ++i)
        report.plan.indicators[i].responsibleUnit = {QString::number(100 + i % 90),
                                                     u"UNIDAD DE NOMBRE LARGUÍSIMO "_s.repeated(8)};
    const QStringList pages = printed(inputOf(report, {2022, Cut::Annual}));
    ASSERT_GE(pages.size(), 4) << "90 rows need two pages and more";
    for (const QString &page : pages)
        EXPECT_TRUE(!page.contains(u"Unidad de nombre"_s) || page.contains(u"Por unidad responsable"_s))
            << page.toStdString();
    QString all = pages.join(u' ');
    for (int unit = 100; unit < 190; ++unit)
        EXPECT_TRUE(all.contains(QString::number(unit) + u" Unidad"_s)) << unit;
}

TEST_F(PaperTest, EachIndicatorHasItsSheet)
{
    PaperInput input = inputOf(test::smallReport(), {2023, Cut::Semester1});
    input.parts = {PaperPart::Summary, PaperPart::Sheets};
    const QStringList pages = printed(input);
    ASSERT_EQ(pages.size(), 4);
    EXPECT_TRUE(pages[1].contains(u"IND.01.AEI.01.01 Número de caminos"_s)) << pages[1].toStdString();
    EXPECT_TRUE(pages[2].contains(u"sin valor obtenido"_s)) << pages[2].toStdString();
    EXPECT_TRUE(pages[3].contains(u"Página 4 de 4"_s));
    EXPECT_FALSE(pages[3].contains(u"resumen"_s)) << "the title does not call a whole job a summary";
    input.parts = {PaperPart::Sheets};
    input.sheets = {2};
    EXPECT_EQ(printed(input).size(), 1);
}

// Also those of a long plan with much to say about it, set more closely.
TEST_F(PaperTest, TheSheetsOfARealPlanAreOnePageEach)
{
    const Result<Report> real = readReport(test::dataPath(u"reports/contumaza-2024-sem1.pdf"_s));
    ASSERT_TRUE(bool(real));
    Report report = real.value();
    Plan &plan = report.plan;
    for (int year = plan.targetYears.back() + 1; plan.targetYears.size() < 11; ++year) {
        plan.targetYears.push_back(year);
        for (Indicator &row : plan.indicators)
            row.targets.push_back(row.targets.back());
    }
    plan.lastYear = plan.targetYears.back();
    for (const auto &[size, margin] :
         {std::pair(QPageSize::A4, 0.0), {QPageSize::A4, 20.0}, {QPageSize::Letter, 0.0}}) {
        PaperInput input = inputOf(report, report.printed.period);
        input.parts = {PaperPart::Sheets};
        input.format.size = QPageSize(size);
        input.format.leastMargin = margin;
        PaperJob job(input);
        job.layOutAll();
        EXPECT_EQ(job.pageCount(), int(plan.indicators.size())) << QPageSize::name(size).toStdString() << margin;
    }
}

TEST_F(PaperTest, APlanWithoutAnythingStillPrintsAPage)
{
    PaperInput input;
    input.analysis = analyse(input.plan, {2024, Cut::Annual});
    EXPECT_EQ(printed(input).size(), 1);
}

TEST_F(PaperTest, FontsAreEmbeddedAndNothingIsAPicture)
{
    ASSERT_EQ(printed(inputOf(test::smallReport(), {2023, Cut::Semester1})).size(), 1);
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    EXPECT_TRUE(bytes.contains("/FontFile"));
    EXPECT_FALSE(bytes.contains("/Subtype /Image"));
    QProcess info;
    info.start(u"pdfinfo"_s, {path});
    ASSERT_TRUE(info.waitForFinished());
    const QString text = QString::fromUtf8(info.readAllStandardOutput());
    EXPECT_TRUE(text.contains(u"Tablero PEI"_s)) << text.toStdString();
    EXPECT_TRUE(text.contains(u"Municipalidad de Prueba"_s)) << text.toStdString();
}

TEST_F(PaperTest, TheTableIsInTheOfficialLayoutWithItsHeadOnEachPage)
{
    PaperInput input = inputOf(test::largeReport(60), {2022, Cut::Annual});
    input.parts = {PaperPart::Table};
    const QStringList pages = printed(input);
    ASSERT_GT(pages.size(), 2);
    EXPECT_TRUE(pages[0].contains(u"REPORTE DE SEGUIMIENTO"_s)) << pages[0].toStdString();
    EXPECT_TRUE(pages[0].contains(u"Periodo PEI"_s));
    QString all;
    for (const QString &page : pages) {
        EXPECT_TRUE(!page.contains(u"IND.01"_s) || page.contains(u"Logro Esperado"_s)) << page.toStdString();
        all += page;
    }
    for (const Indicator &indicator : input.plan.indicators)
        EXPECT_EQ(all.count(indicator.code), 1) << indicator.code.toStdString();
    for (const QString &text :
         {u"Avance promedio de AEI"_s, u"Tabla Resumen"_s, u"ALERTAS IDENTIFICADAS"_s, u"Elaborado por"_s})
        EXPECT_TRUE(all.contains(text)) << text.toStdString();
}

TEST_F(PaperTest, AmongManyAlertsTheTableHasTheCriticalOnesAndThoseThatAPersonWorded)
{
    const Result<Report> real = readReport(test::dataPath(u"reports/contumaza-2024-sem1.pdf"_s));
    ASSERT_TRUE(bool(real));
    PaperInput input = inputOf(real.value(), real.value().printed.period);
    input.parts = {PaperPart::Table};
    for (const Alert &alert : findAlerts({input.plan, input.analysis, &input.printed})) {
        if (alert.rule == AlertRule::TargetJump)
            input.alertMarks[alert.fingerprint].wording = u"La meta de 2027 incluye la planta nueva."_s;
    }
    ASSERT_EQ(input.alertMarks.size(), 1u);
    QString all = printed(input).join(u' ');
    EXPECT_TRUE(all.contains(u"posible copia de la línea base"_s));
    EXPECT_TRUE(all.contains(u"La meta de 2027 incluye la planta nueva."_s)) << all.right(1500).toStdString();
    EXPECT_TRUE(all.contains(u"Además hay 85 advertencias."_s)) << "and no word of a part that is not printed";
    input.parts = {PaperPart::Table, PaperPart::Alerts};
    all = printed(input).join(u' ');
    EXPECT_TRUE(all.contains(u"Además hay 85 advertencias: véase la parte «Alertas»."_s));
}

TEST_F(PaperTest, EachUnitIsAskedForItsValues)
{
    PaperInput input = inputOf(test::smallReport(), {2023, Cut::Semester1});
    input.parts = {PaperPart::Units};
    const QStringList pages = printed(input);
    ASSERT_EQ(pages.size(), qsizetype(input.analysis.units.size()));
    for (std::size_t u = 0; u < input.analysis.units.size(); ++u) {
        const QString &page = pages[qsizetype(u)];
        EXPECT_TRUE(page.contains(input.analysis.units[u].name.code)) << page.toStdString();
        EXPECT_TRUE(page.contains(u"Valor obtenido"_s)) << page.toStdString();
        EXPECT_TRUE(page.contains(u"Firma y sello"_s)) << page.toStdString();
        for (const std::size_t member : input.analysis.units[u].members)
            EXPECT_TRUE(page.contains(input.plan.indicators[member].code)) << page.toStdString();
    }
    input.units = {input.analysis.units.back().name.code};
    EXPECT_EQ(printed(input).size(), 1);
}

TEST_F(PaperTest, ASheetTellsTheNotes)
{
    PaperInput input = inputOf(test::smallReport(), {2023, Cut::Semester1});
    input.plan.indicators[0].id = 7;
    input.notes[{7, {2023, Cut::Semester1}}] = {u"Lluvias de marzo"_s, u"Cuadrilla adicional"_s, u"Ana Ríos"_s, {}, {}};
    input.parts = {PaperPart::Sheets};
    input.sheets = {0};
    const QStringList pages = printed(input);
    ASSERT_EQ(pages.size(), 1);
    for (const QString &text : {u"Notas de 2023"_s, u"Lluvias de marzo"_s, u"Cuadrilla adicional"_s, u"Ana Ríos"_s})
        EXPECT_TRUE(pages[0].contains(text)) << text.toStdString() << pages[0].toStdString();
}

TEST_F(PaperTest, ThePdfHasBookmarksAndSpacesThatAreSpaces)
{
    PaperInput input = inputOf(test::smallReport(), {2023, Cut::Semester1});
    input.parts = {PaperPart::Summary, PaperPart::Table, PaperPart::Sheets};
    PaperJob job(input);
    job.layOutAll();
    ASSERT_EQ(job.marks().size(), 6u) << "three parts and three sheets";
    EXPECT_EQ(job.marks()[1].page, 1);
    EXPECT_EQ(job.marks()[3].level, 1);
    ASSERT_EQ(printed(input).size(), job.pageCount()) << "the file with its update is read as a whole one";
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    EXPECT_EQ(bytes.count("/Dest ["), 6);
    EXPECT_TRUE(bytes.contains("/PageMode /UseOutlines"));
    QProcess reader;
    reader.start(u"pdftotext"_s, {path, u"-"_s});
    ASSERT_TRUE(reader.waitForFinished());
    EXPECT_FALSE(reader.readAllStandardOutput().contains('\t'));
}

TEST_F(PaperTest, AlertsAreToldInPeoplesWordsAndWithWhatBecameOfThem)
{
    PaperInput input = inputOf(test::smallReport(), {2023, Cut::Semester1});
    const std::size_t column = input.plan.periodColumn(input.analysis.period).value();
    for (Indicator &row : input.plan.indicators) { // copied from the baseline
        row.baseline = {2020, 5.0};
        row.obtained[column] = 5.0;
    }
    input.analysis = analyse(input.plan, input.analysis.period);
    const std::vector<Alert> alerts = findAlerts({input.plan, input.analysis, &input.printed, &input.notes});
    ASSERT_GE(alerts.size(), 2u);
    input.alertMarks[alerts[0].fingerprint].wording = u"Conviene revisar la base."_s;
    input.alertMarks[alerts[1].fingerprint].reason = u"Se midió otra vez"_s;
    input.parts = {PaperPart::Alerts};
    const QString all = printed(input).join(u' ');
    for (const QString &text : {u"Alertas de 2023"_s, u"Conviene revisar la base."_s, u"Atendida: Se midió otra vez"_s})
        EXPECT_TRUE(all.contains(text)) << text.toStdString() << all.toStdString();
}

TEST_F(PaperTest, ComparesWithThePeriodBeforeOrSaysThereIsNone)
{
    PaperInput input = inputOf(test::smallReport(), {2023, Cut::Semester1});
    input.parts = {PaperPart::Compare};
    const QString all = printed(input).join(u' ');
    for (const QString &text : {u"De 2022 – Anual a 2023 – Sem1: 1 sube"_s, u"IND.01.AEI.01.02"_s, u"50.00"_s,
                                u"+50.00"_s, u"sin comparación"_s})
        EXPECT_TRUE(all.contains(text)) << text.toStdString() << all.toStdString();
    input.analysis = analyse(input.plan, {2022, Cut::Semester1});
    EXPECT_TRUE(printed(input).join(u' ').contains(u"No hay un periodo anterior con valores"_s));
}

TEST_F(PaperTest, PlansSideBySideStandEachByItsOwnFigures)
{
    PaperInput input = inputOf(test::smallReport(), {2023, Cut::Semester1});
    input.parts = {PaperPart::Compare};
    input.compared = Compared();
    input.compared->plans = {figuresOf(input.plan, std::nullopt), figuresOf(input.plan, Period{2022, Cut::Semester1})};
    const QString all = printed(input).join(u' ');
    for (const QString &text : {u"Comparación de planes"_s, u"Municipalidad de Prueba"_s, u"90.00"_s, u"2022 – Sem1"_s})
        EXPECT_TRUE(all.contains(text)) << text.toStdString() << all.toStdString();
}

// The texts of one page of a job, with their places.
std::vector<test::PaintedText> textsOf(const PaperJob &job, int page)
{
    const QPageLayout layout = job.pageLayout(page);
    const QRectF inside = layout.paintRect(QPageLayout::Point);
    test::TextPage device(layout.fullRect(QPageLayout::Point).size());
    QPainter painter(&device);
    job.paint(page, painter, QRectF(inside.topLeft() * 10, inside.size() * 10), Look::paper());
    painter.end();
    return device.texts();
}

// No words stand on others.
void expectTextsApart(const std::vector<test::PaintedText> &texts, int page)
{
    for (std::size_t i = 0; i < texts.size(); ++i) {
        for (std::size_t j = i + 1; j < texts.size(); ++j) {
            const QRectF shared = texts[i].box & texts[j].box;
            EXPECT_FALSE(shared.width() > 1 && shared.height() > 4)
                << texts[i].text.toStdString() << " and " << texts[j].text.toStdString() << " on page " << page;
        }
    }
}

// Names and figures as long as they come, on every part: nothing is set too small to read, nothing leaves its page,
// nothing is cut.
TEST(PaperText, IsNeverTooSmallNorCutNorOutsideItsPage)
{
    Report report = test::largeReport(12);
    const QString word = u"mantenimiento"_s;
    for (Indicator &indicator : report.plan.indicators) {
        indicator.name = u"Porcentaje de vías vecinales con "_s + QString(word + u' ').repeated(25) + u"final"_s;
        indicator.responsibleUnit = {u"10.06"_s,
                                     QString(u"Gerencia de "_s + QString(word + u' ').repeated(12) + u"oficina"_s)};
    }
    Indicator &wide = report.plan.indicators[4];
    wide.baseline.value = 112'233'445.66;
    std::fill(wide.targets.begin(), wide.targets.end(), 123'456'789.12);
    std::fill(wide.obtained.begin(), wide.obtained.end(), 98'765'432.11);
    report.plan.indicators[0].id = 1;
    const Note note{QString(word + u' ').repeated(1200) + u"\nfin de la nota"_s, {}, {}, {}, {}};
    for (const auto &[size, margin] : {std::pair(QPageSize::A4, 0.0),
                                       {QPageSize::A4, 30.0},
                                       {QPageSize::A5, 0.0},
                                       {QPageSize::A5, 20.0},
                                       {QPageSize::A5, 30.0},
                                       {QPageSize::Letter, 25.0},
                                       {QPageSize::Legal, 10.0}}) {
        SCOPED_TRACE(testing::Message() << QPageSize::name(size).toStdString() << ", " << margin << " mm");
        PaperInput input = inputOf(report, {2022, Cut::Annual});
        input.parts = {std::begin(AllPaperParts), std::end(AllPaperParts)};
        input.format.size = QPageSize(size);
        input.format.leastMargin = margin;
        input.notes[{1, {2022, Cut::Annual}}] = note;
        PaperJob job(input);
        job.layOutAll();
        QString all;
        for (int page = 0; page < job.pageCount(); ++page) {
            const QRectF inside = job.pageLayout(page).paintRect(QPageLayout::Point);
            const std::vector<test::PaintedText> texts = textsOf(job, page);
            expectTextsApart(texts, page + 1);
            for (const test::PaintedText &text : texts) {
                if (text.text.trimmed().isEmpty())
                    continue;
                EXPECT_GE(text.points, 6.99) << text.text.toStdString() << " on page " << page + 1;
                EXPECT_TRUE(inside.adjusted(-1, -1, 1, 1).contains(text.box))
                    << text.text.toStdString() << " on page " << page + 1 << ' ' << text.box.left() << ".."
                    << text.box.right() << ' ' << text.box.top() << ".." << text.box.bottom() << " of "
                    << inside.right() << ' ' << inside.bottom();
                EXPECT_FALSE(text.text.contains(u'…')) << text.text.toStdString() << " on page " << page + 1;
                all += text.text + u' ';
            }
        }
        EXPECT_GE(all.count(u"final"_s), 2 * qsizetype(report.plan.indicators.size()))
            << "table and sheets tell names whole";
        EXPECT_TRUE(all.contains(u"fin de la nota"_s));
    }
}

TEST(PaperHead, RunsOnOneLineWithAsManyPlacesAsFit)
{
    Report report = test::smallReport();
    for (const QString &name : {u"MUNICIPALIDAD DE PRUEBA"_s, u"MUNICIPALIDAD DE NOMBRE BASTANTE LARGO"_s}) {
        report.plan.entity.lines = {{EntityLevel::Province, {u"0601"_s, u"PROVINCIA DE LA SIERRA"_s}},
                                    {EntityLevel::ExecutingUnit, {u"300001"_s, name}}};
        PaperInput input = inputOf(report, {2023, Cut::Semester1});
        input.parts = {PaperPart::Sheets};
        PaperJob job(input);
        job.layOutAll();
        ASSERT_GT(job.pageCount(), 1);
        double highest = 1e9;
        QStringList head;
        for (const test::PaintedText &text : textsOf(job, 1)) {
            if (text.box.top() < highest - 1)
                head.clear();
            highest = std::min(highest, text.box.top());
            if (text.box.top() < highest + 1)
                head << text.text;
        }
        const QString line = head.join(u' ');
        EXPECT_TRUE(line.contains(u"de 2026"_s)) << line.toStdString();
        EXPECT_TRUE(line.contains(name.size() < 30 ? u"Municipalidad de Prueba · "_s : u"bastante largo"_s,
                                  Qt::CaseInsensitive))
            << line.toStdString();
        EXPECT_EQ(line.contains(u"Provincia"_s), name.size() < 30) << line.toStdString();
    }
}

// A page of signatures alone would sign nothing.
TEST(PaperSignatures, StandUnderWhatIsSigned)
{
    for (int rows = 1; rows < 40; ++rows) {
        PaperInput input = inputOf(test::largeReport(rows), {2022, Cut::Annual});
        input.parts = {PaperPart::Summary, PaperPart::Table, PaperPart::Units, PaperPart::Alerts};
        PaperJob job(input);
        job.layOutAll();
        for (int page = 0; page < job.pageCount(); ++page) {
            const auto texts = textsOf(job, page);
            const auto signs = std::find_if(texts.begin(), texts.end(), [](const test::PaintedText &text) {
                return text.text == u"Elaborado por"_s || text.text == u"Nombre y cargo"_s;
            });
            if (signs == texts.end())
                continue;
            // Head and foot aside, something stands above.
            EXPECT_TRUE(std::any_of(texts.begin(), texts.end(),
                                    [&](const test::PaintedText &text) {
                                        return text.box.bottom() < signs->box.top() - 20 && text.box.top() > 46;
                                    }))
                << rows << " rows, page " << page + 1;
        }
    }
}

// Long names beside short figures: the name has the most room, figures stay on one line, and no row is far taller than
// its texts need.
TEST(OfficialTable, GivesTheNamesTheMostRoom)
{
    Report report = test::largeReport(30);
    for (Indicator &indicator : report.plan.indicators) {
        indicator.name = u"Porcentaje de vías vecinales con "_s + u"mantenimiento periódico "_s.repeated(6);
        indicator.executingUnit = {u"300597"_s, u"MUNICIPALIDAD PROVINCIAL DE PRUEBA"_s};
        indicator.responsibleUnit = {u"10.06"_s, u"GERENCIA DE DESARROLLO TERRITORIAL E INFRAESTRUCTURA"_s};
    }
    PaperInput input = inputOf(report, {2022, Cut::Annual});
    input.parts = {PaperPart::Table};
    PaperJob job(input);
    job.layOutAll();
    double name = 0;
    double units = 0;
    QString all;
    for (int page = 0; page < job.pageCount(); ++page) {
        for (const test::PaintedText &text : textsOf(job, page)) {
            if (text.text.contains(u"mantenimiento periódico"_s))
                name = std::max(name, text.box.width());
            if (text.text.contains(u"MUNICIPALIDAD PROV"_s) || text.text.contains(u"GERENCIA DE"_s))
                units = std::max(units, text.box.width());
            all += text.text + u'\n';
        }
    }
    EXPECT_GT(name, 1.2 * units);
    for (const Indicator &indicator : report.plan.indicators) {
        for (const Value &target : indicator.targets)
            EXPECT_TRUE(all.contains(u'\n' + formatValue(target) + u'\n'));
        EXPECT_TRUE(all.contains(u'\n' + indicator.code + u'\n')) << indicator.code.toStdString();
    }
    EXPECT_LE(job.pageCount(), 8);
}

TEST(PaperFailure, LeavesNoFileAndTouchesNoOther)
{
    QTemporaryDir folder;
    const PaperInput input = inputOf(test::smallReport(), {2023, Cut::Semester1});
    const Result<void> missing = printPdf(folder.filePath(u"no/existe.pdf"_s), input);
    ASSERT_FALSE(bool(missing));
    EXPECT_EQ(missing.error().code, Error::Code::FileUnwritable);
    EXPECT_FALSE(missing.error().detail.isEmpty());
    ASSERT_TRUE(QDir(folder.path()).mkdir(u"carpeta.pdf"_s));
    EXPECT_FALSE(bool(printPdf(folder.filePath(u"carpeta.pdf"_s), input)));
    EXPECT_EQ(QDir(folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot), QStringList{u"carpeta.pdf"_s});
}

Block row(double height, int heading = -1)
{
    return {height, {}, heading, false, false};
}

TEST(PlaceBlocks, CutsNoRowAndRepeatsTheHeading)
{
    Block heading = row(20);
    heading.keepWithNext = true;
    const std::vector<Block> blocks{heading, row(30, 0), row(30, 0), row(30, 0), row(30, 0)};
    const std::vector<PlacedPage> pages = placeBlocks(blocks, 80);
    ASSERT_EQ(pages.size(), 2u);
    EXPECT_EQ(pages[0], (PlacedPage{{0, 0}, {1, 20}, {2, 50}}));
    EXPECT_EQ(pages[1], (PlacedPage{{0, 0}, {3, 20}, {4, 50}}));
}

TEST(PlaceBlocks, LeavesNoHeadingAloneAtTheFoot)
{
    Block heading = row(20);
    heading.keepWithNext = true;
    const std::vector<PlacedPage> pages = placeBlocks({row(50), heading, row(30, 1)}, 80);
    ASSERT_EQ(pages.size(), 2u);
    EXPECT_EQ(pages[1], (PlacedPage{{1, 0}, {2, 20}}));
}

// A name may fill nearly a page: what belongs under it then begins the next one, whole.
TEST(PlaceBlocks, LeavesThePageToAHeadingAsTallAsIt)
{
    Block heading = row(70);
    heading.keepWithNext = true;
    const std::vector<PlacedPage> pages = placeBlocks({heading, row(30), row(20)}, 80);
    ASSERT_EQ(pages.size(), 2u);
    EXPECT_EQ(pages[0], (PlacedPage{{0, 0}}));
    EXPECT_EQ(pages[1], (PlacedPage{{1, 0}, {2, 30}}));
    EXPECT_EQ(placeBlocks({heading, row(90)}, 80).size(), 1u) << "it fits nowhere";
}

TEST(PlaceBlocks, TakesItsWhiteFromABlockThatWouldLeaveThePage)
{
    Block last = row(30);
    last.givesWay = 12;
    EXPECT_EQ(placeBlocks({row(60), last}, 100).front().back(), (PlacedBlock{1, 60})) << "with room it keeps its white";
    EXPECT_EQ(placeBlocks({row(60), last}, 80).front().back(), (PlacedBlock{1, 50})) << "it ends with the page";
    EXPECT_EQ(placeBlocks({row(60), last}, 77).size(), 2u);
    Block kept = row(60);
    kept.keepWithNext = true;
    EXPECT_EQ(placeBlocks({row(20), kept, last}, 90).size(), 2u);
    EXPECT_EQ(placeBlocks({row(20), kept, last}, 98).size(), 1u);
}

TEST(PlaceBlocks, StandsWhatIsTooTallAloneAndBreaksWhereAsked)
{
    Block fresh = row(10);
    fresh.newPage = true;
    const std::vector<PlacedPage> pages = placeBlocks({fresh, row(200), row(10), fresh}, 80);
    ASSERT_EQ(pages.size(), 4u);
    EXPECT_EQ(pages[1], (PlacedPage{{1, 0}}));
    EXPECT_EQ(pages[3], (PlacedPage{{3, 0}}));
    EXPECT_TRUE(placeBlocks({}, 80).empty());
}

} // namespace
} // namespace pei
