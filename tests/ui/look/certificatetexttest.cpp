// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/reader.h"
#include "tests/support/examples.h"
#include "tests/support/printers.h"
#include "ui/look/certificatetext.h"

#include <gtest/gtest.h>

using namespace Qt::Literals::StringLiterals;

namespace pei {
namespace {

TEST(CertificateText, SaysTheProofInOneLine)
{
    const Report report = readReport(test::dataPath(u"reports/contumaza-2024-sem1.pdf"_s)).value();
    EXPECT_EQ(certificateLine(certify(report), report),
              u"38 de 38 avances iguales · promedio 50.68 igual (omite 3 en 0) · tabla 32/6/0/0 igual"_s);
    EXPECT_TRUE(certificateFindings(certify(report), report).isEmpty());
}

TEST(CertificateText, NamesWhatDiffersWithPageAndBothFigures)
{
    Report report = readReport(test::dataPath(u"reports/contumaza-2024-sem1.pdf"_s)).value();
    report.plan.indicators[0].targets[2] = 40.0;
    report.unread.push_back({2, u"IND.01.AEI.09.01 …"_s});
    const Certificate certificate = certify(report);
    EXPECT_TRUE(certificateLine(certificate, report).startsWith(u"37 de 38 avances iguales"_s));
    const QStringList findings = certificateFindings(certificate, report);
    ASSERT_EQ(findings.size(), 2);
    EXPECT_TRUE(findings[0].contains(u"página 2"_s)) << findings[0].toStdString();
    EXPECT_EQ(findings[1],
              u"Página 1, IND.01.AEI.01.01, 2024 – Sem1: el reporte imprime un avance de 10.00 y sus cifras dan 7.50."_s);
}

TEST(CertificateText, NamesThePageOfAnElement)
{
    Report report = readReport(test::dataPath(u"reports/contumaza-2024-sem1.pdf"_s)).value();
    report.printed.elements[0][0] = 12.0;
    EXPECT_TRUE(certificateFindings(certify(report), report)
                    .contains(u"Página 1, AEI.01.01, 2024 – Sem1: el reporte imprime un avance de 12.00 y sus "
                              "indicadores dan 10.00."_s));
    report.elementSources.clear();
    report.sources.clear();
    EXPECT_TRUE(certificateFindings(certify(report), report)
                    .contains(u"AEI.01.01, 2024 – Sem1: el reporte imprime un avance de 12.00 y sus indicadores dan "
                              "10.00."_s));
    report.plan.indicators.erase(report.plan.indicators.begin());
    report.printed.indicators.erase(report.printed.indicators.begin());
    EXPECT_TRUE(certificateFindings(certify(report), report)
                    .contains(u"AEI.01.01: tiene un avance de 12.00, pero no se leyó ninguno de sus indicadores."_s));
}

} // namespace
} // namespace pei
