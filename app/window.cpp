// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window.h"

#include "core/reading/isolation/drawingchild.h"
#include "core/reading/isolation/readinghelper.h"
#include "ui/look/icons.h"
#include "ui/look/theme.h"
#include "ui/main/settings.h"
#include "ui/main/windows.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QSettings>
#include <QStandardPaths>
#include <QTimer>

#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace pei {

int runWindow(int argc, char **argv)
{
    QApplication::setOrganizationName(u"tablero-pei"_s);
    QApplication::setApplicationName(u"tablero-pei"_s);
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QApplication::setApplicationVersion(QStringLiteral(TABLERO_VERSION));
    QApplication::setDesktopFileName(QLatin1StringView(ApplicationId));
    QApplication app(argc, argv);
    findFontsAhead();
    QApplication::setApplicationDisplayName(u"Tablero PEI"_s);
    // Drawn from a vector with a plugin of its own: nobody misses it while the window comes up.
    QTimer::singleShot(200, &app, [] { QApplication::setWindowIcon(applicationIcon()); });

    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption example(u"example"_s, u"Open the example."_s);
    parser.addOption(example);
    parser.addPositionalArgument(u"FILE"_s, u"A plan (.pei) or a follow-up report."_s, u"[FILE…]"_s);
    parser.process(app);

    Settings settings(Settings::defaultPath());
    const QString program = QApplication::applicationDirPath() + "/tablero-pei-command"_L1;
    const auto helper = std::make_shared<ReadingHelper>(program);
    const auto readApart = [helper](const QByteArray &bytes, const ReadOptions &reading) {
        return helper->read(bytes, reading);
    };
    const auto drawApart = [program](const QByteArray &pdf, const PageRequest &page,
                                     const std::function<bool()> &cancelled) {
        return drawPageSpawned(program, pdf, page, cancelled);
    };
    const QString data = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation);
    const OpenOptions options{settings.libraryFolder(), data + "/tablero-pei"_L1, readApart, drawApart};
    Windows windows(settings, options);
    windows.start(parser.positionalArguments(), parser.isSet(example));
    return QApplication::exec();
}

} // namespace pei
