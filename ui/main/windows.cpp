// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/windows.h"

#include "core/store/planaddress.h"
#include "ui/imports/reportscan.h"
#include "ui/look/look.h"
#include "ui/look/theme.h"
#include "ui/main/language.h"
#include "ui/main/mainwindow.h"

#include <QApplication>
#include <QFileInfo>
#include <QScreen>

namespace pei {

namespace {

constexpr int SpaciousScreen = 1440; // wide enough for a window that does not fill it

} // namespace

Windows::Windows(Settings &settings, const OpenOptions &options, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_options(options)
{
    m_options.ahead = std::make_shared<OpenedAhead>();
}

Windows::~Windows()
{
    const QList<MainWindow *> windows = std::exchange(m_windows, {});
    qDeleteAll(windows);
}

void Windows::start(const QStringList &files, bool example)
{
    const QString last =
        files.isEmpty() && !example && m_settings.reopensLastFile() ? m_settings.lastFile() : QString();
    const PlanAddress lastPlan{last, m_settings.lastPlan(last)};
    // What needs no fonts goes first.
    if (files.isEmpty() && example)
        m_options.ahead->open({OpenJob::examplePath(m_options)});
    else
        m_options.ahead->open(files.isEmpty() ? lastPlan : PlanAddress::of(files.first()));
    applyLanguage(m_settings.language());
    Look::setClassic(m_settings.classicColours());
    applyTheme(*qApp, m_settings.theme());
    openWindows(files, example, lastPlan);
    m_options.ahead->drop();
}

void Windows::openWindows(const QStringList &files, bool example, const PlanAddress &last)
{
    if (files.isEmpty()) {
        MainWindow *window = makeWindow();
        if (example)
            window->openExample();
        else if (QFileInfo::exists(last.file))
            window->openFile(last.text());
        window->show();
        return;
    }
    GivenFiles given = sortOut(files);
    if (given.many) {
        MainWindow *window = makeWindow();
        window->importMany(given.reports);
        window->show();
    } else {
        given.plans += given.reports;
    }
    for (const QString &file : std::as_const(given.plans)) {
        MainWindow *window = makeWindow();
        window->openFile(file);
        window->show();
    }
}

MainWindow *Windows::makeWindow()
{
    auto *window = new MainWindow(m_settings, m_options);
    window->setAttribute(Qt::WA_DeleteOnClose);
    // The first time, the screens of most offices are just wide enough for the list and its ficha.
    if (m_settings.windowGeometry().isEmpty() && window->screen()->availableSize().width() < SpaciousScreen)
        window->setWindowState(Qt::WindowMaximized);
    m_windows.append(window);
    connect(window, &QObject::destroyed, this, [this, window] { m_windows.removeAll(window); });
    connect(window, &MainWindow::windowRequested, this, [this](const QString &path) {
        MainWindow *another = makeWindow();
        another->openFile(path);
        another->show();
    });
    connect(window, &MainWindow::importRequested, this, [this](const QStringList &paths) {
        MainWindow *another = makeWindow();
        another->importMany(paths);
        another->show();
    });
    connect(window, &MainWindow::themeChosen, this, [](ThemeChoice choice) { applyTheme(*qApp, choice); });
    // Later: the window's own menu is still at work.
    connect(
        window, &MainWindow::languageChosen, this, [this] { changeLanguage(); }, Qt::QueuedConnection);
    return window;
}

void Windows::changeLanguage()
{
    applyLanguage(m_settings.language());
    const QList<MainWindow *> before = m_windows;
    for (MainWindow *window : before) {
        MainWindow *again = makeWindow();
        const WindowPage page = window->page();
        again->restoreGeometry(window->saveGeometry());
        const bool trying = window->isTrying();
        const Trial tried = window->tried();
        again->setDocument(window->takeDocument());
        if (trying)
            again->startTrial(tried);
        again->showPage(page);
        again->show();
        if (const QString file = window->allPlansFile(); !file.isEmpty())
            again->openAllPlans(file);
        window->close();
    }
}

} // namespace pei
