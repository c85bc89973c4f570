// SPDX-License-Identifier: GPL-3.0-or-later
// usage: report_set FOLDER COUNT
// Draws COUNT reports into FOLDER, each of a plan and an entity of its own, in the styles producers have and of the
// real report's size (38 indicators): from 24 indicators to some 65. The same COUNT gives the same reports. Files that are there
// are left as they are.
#include "tests/support/reportdrawing.h"
#include "tests/support/reportgenerator.h"

#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QTextStream>

using namespace Qt::Literals::StringLiterals;
using namespace pei;

int main(int argc, char **argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication app(argc, argv);
    const QStringList words = app.arguments();
    QTextStream err(stderr);
    if (words.size() != 3 || words[2].toInt() < 1 || !QDir().mkpath(words[1])) {
        err << "usage: report_set FOLDER COUNT\n";
        return 2;
    }
    const int count = words[2].toInt();
    quint64 seed = 0;
    for (int number = 0; number < count; ++number) {
        std::mt19937_64 engine;
        Report report;
        do {
            engine.seed(++seed);
            report = test::randomReport(engine, {.maxIndicators = 60});
        } while (report.plan.indicators.size() < 24);
        QFile file(QDir(words[1]).filePath(u"%1.pdf"_s.arg(number + 1, 4, 10, QChar(u'0'))));
        if (file.exists())
            continue;
        if (!file.open(QIODevice::WriteOnly) || file.write(test::drawReport(report, test::randomStyle(engine))) < 0 ||
            !file.flush()) {
            err << file.fileName() << ": " << file.errorString() << '\n';
            return 1;
        }
    }
    return 0;
}
