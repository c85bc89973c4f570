// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/drawstyle.h"
#include "tests/support/reportdrawing.h"
#include "tests/support/reportgenerator.h"

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
    if (words.size() < 3 || words.size() > 4) {
        err << "usage: report_drawer SEED FILE.pdf|FILE.html [ROWS]\n";
        return 2;
    }
    std::mt19937_64 engine(words[1].toULongLong());
    pei::test::PlanShape shape;
    if (words.size() == 4)
        shape.maxIndicators = std::max(1, words[3].toInt());
    const pei::Report report = pei::test::randomReport(engine, shape);
    const pei::test::DrawStyle style = pei::test::randomStyle(engine);
    err << describe(style) << '\n';
    QFile file(words[2]);
    if (!file.open(QIODevice::WriteOnly)) {
        err << words[2] << ": " << file.errorString() << '\n';
        return 1;
    }
    const bool page = words[2].endsWith(u".html"_s);
    file.write(page ? drawReportAsHtml(report, style) : drawReport(report, style));
    return file.flush() ? 0 : 1;
}
