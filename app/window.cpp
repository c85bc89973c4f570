// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window.h"

#include "ui/look/icons.h"
#include "ui/main/settings.h"
#include "ui/main/windows.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QSettings>
#include <QStandardPaths>

using namespace Qt::Literals::StringLiterals;

int runWindow(int argc, char **argv)
{
    QApplication::setOrganizationName(u"tablero-pei"_s);
    QApplication::setApplicationName(u"tablero-pei"_s);
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QApplication::setApplicationVersion(QStringLiteral(TABLERO_VERSION));
    QApplication::setDesktopFileName(QLatin1StringView(pei::ApplicationId));
    QApplication app(argc, argv);
    QApplication::setApplicationDisplayName(u"Tablero PEI"_s);
    QApplication::setWindowIcon(pei::applicationIcon());

    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption example(u"example"_s, u"Open the example."_s);
    parser.addOption(example);
    parser.addPositionalArgument(u"FILE"_s, u"A plan (.pei) or a follow-up report."_s, u"[FILE…]"_s);
    parser.process(app);

    pei::Settings settings(pei::Settings::defaultPath());
    const pei::Places places{settings.libraryFolder(),
                             QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)
                                 + "/tablero-pei"_L1};
    pei::Windows windows(settings, places);
    windows.start(parser.positionalArguments(), parser.isSet(example));
    return QApplication::exec();
}
