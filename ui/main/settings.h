// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/exchange/exportchoice.h"
#include "ui/look/theme.h"
#include "ui/paper/paperchoices.h"

#include <QByteArray>
#include <QSettings>
#include <QString>
#include <QStringList>

namespace pei {

enum class WindowPage : quint8 { Summary, Indicators, Entry, Alerts, Compare };

// What the program remembers between starts. Every value has its default here and is checked when read: the file can
// have been edited by hand. The file is the caller's, so that tests bring their own.
class Settings final
{
public:
    explicit Settings(const QString &iniPath);
    // The user's own file; QSettings() is the same one where organisation and application are both "tablero-pei".
    static QString defaultPath();

    ThemeChoice theme() const;
    void setTheme(ThemeChoice choice);
    QString language() const; // "es" or "en"
    void setLanguage(const QString &code);
    // Whose name is put to changes; empty: the person logged in.
    QString author() const;
    void setAuthor(const QString &name);
    bool classicColours() const;
    void setClassicColours(bool on);

    // Where the plan of an imported report is made.
    QString libraryFolder() const;
    void setLibraryFolder(const QString &folder);
    // Where the file chooser starts.
    QString lastFolder() const;
    void setLastFolder(const QString &folder);
    QStringList recentFiles() const; // latest first
    void addRecentFile(const QString &path);
    void removeRecentFile(const QString &path);
    void clearRecentFiles();
    // What to open at the next start; empty where nothing was open.
    QString lastFile() const;
    void setLastFile(const QString &path);
    // Which of a file's plans was open last; 0: none.
    qint64 lastPlan(const QString &path) const;
    void setLastPlan(const QString &path, qint64 plan);
    bool reopensLastFile() const;
    void setReopensLastFile(bool on);

    WindowPage page() const;
    void setPage(WindowPage page);
    QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray &geometry);
    QByteArray splitterState() const;
    void setSplitterState(const QByteArray &state);

    // Where the report's page is shown, and how high (below) or wide (at the right).
    struct SourcePlace
    {
        bool atRight = false;
        bool floating = false;
        int extent = 0;           // 0: never chosen
        QByteArray geometry = {}; // of a floating one
    };
    SourcePlace sourcePlace() const;
    void setSourcePlace(const SourcePlace &place);

    // What was printed last, on what paper.
    PaperChoices paperChoices() const;
    void setPaperChoices(const PaperChoices &choices);
    ExportChoice exportChoice() const;
    void setExportChoice(const ExportChoice &choice);

    static constexpr int MaximumRecentFiles = 8;

private:
    void keep(QLatin1StringView key, const QVariant &value); // writes what differs

    QSettings m_file;
};

} // namespace pei
