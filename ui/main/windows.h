// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/main/openjob.h"
#include "ui/main/settings.h"

#include <QObject>

namespace pei {

class MainWindow;

// All windows of the program: makes them, gives each the files it is to open, and makes them anew in another language.
class Windows final : public QObject
{
    Q_OBJECT

public:
    Windows(Settings &settings, const OpenOptions &options, QObject *parent = nullptr);
    ~Windows() override;

    // One window for each file, but one for all where several are reports; without files the example where wanted, else
    // what was open last, else an empty one.
    void start(const QStringList &files, bool example);

private:
    void openWindows(const QStringList &files, bool example, const PlanAddress &last);
    MainWindow *makeWindow();
    void changeLanguage();

    Settings &m_settings;
    OpenOptions m_options;
    QList<MainWindow *> m_windows;
};

} // namespace pei
