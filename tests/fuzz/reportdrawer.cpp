// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/planjson.h"
#include "tests/support/reportdrawing.h"

#include <QFile>
#include <QGuiApplication>
#include <QTextStream>

using namespace Qt::Literals::StringLiterals;

int main(int argc, char **argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication app(argc, argv);
    const QStringList words = app.arguments();
    QTextStream err(stderr);
    if (words.size() != 3) {
        err << "usage: report_drawer SEED "
               "FILE.pdf|FILE.html|FILE.asitcomes.html|FILE.cramped.html|FILE.fodt|FILE.json\n";
        return 2;
    }
    const auto [report, style] = pei::test::randomDrawing(words[1].toULongLong());
    err << describe(style) << '\n';
    QFile file(words[2]);
    if (!file.open(QIODevice::WriteOnly)) {
        err << words[2] << ": " << file.errorString() << '\n';
        return 1;
    }
    if (words[2].endsWith(u".json"_s))
        file.write(pei::planToJsonText(report));
    else if (words[2].endsWith(u".asitcomes.html"_s))
        file.write(drawReportAsHtml(report, style, pei::test::WebFit::AsItComes));
    else if (words[2].endsWith(u".cramped.html"_s))
        file.write(drawReportAsHtml(report, style, pei::test::WebFit::Cramped));
    else if (words[2].endsWith(u".html"_s))
        file.write(drawReportAsHtml(report, style));
    else if (words[2].endsWith(u".fodt"_s))
        file.write(drawReportAsOdt(report, style));
    else
        file.write(drawReport(report, style));
    return file.flush() ? 0 : 1;
}
