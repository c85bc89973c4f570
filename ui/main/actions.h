// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/theme.h"

#include <QObject>

class QAction;
class QActionGroup;
class QMainWindow;
class QMenu;
class QToolBar;
class QUndoStack;

namespace pei {

class Document;

// Every command of the window: its words, keys and icon, once; menus and toolbar show them. What they do is connected
// by the window.
class Actions final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Actions)

public:
    explicit Actions(QMainWindow *window);

    // What makes sense for this document; nullptr: nothing is open.
    void setDocument(Document *document);
    void fillMenus(QMainWindow *window);
    void fillToolBar(QToolBar *bar);
    void setAllPlans(bool on); // while no document is open: all plans of a file are seen together
    void setToolBarWords(const QToolBar &bar, bool on); // beside the icons, or icons alone
    void setRecentFiles(const QStringList &paths);

    QAction *open;
    QAction *import;
    QAction *importMany;
    QAction *pasteReport;
    QAction *example;
    QMenu *recent;
    QAction *reopenLast;
    QAction *exportPdf;
    QAction *exportSheets;
    QAction *exportData;
    QAction *print;
    QAction *saveCopy;
    QAction *backups;
    QAction *showInFolder;
    QAction *close;
    QAction *quit;

    QAction *undo;
    QAction *redo;
    QAction *find;
    QAction *author;
    QAction *history;
    QAction *valueHistory; // also in the context menu of every list of figures
    QAction *present;      // while an earlier state of the plan is shown
    QAction *viewSource;   // also in the context menu of every list of figures

    QActionGroup *pages; // data: WindowPage
    QAction *nextPart;   // of the window, for the keyboard
    QAction *previousPart;
    QActionGroup *themes;    // data: ThemeChoice
    QActionGroup *languages; // data: code
    QAction *classicColours;
    QAction *greyView;

    QMenu *periods;       // filled from the document; data: the period's key
    QMenu *newPeriods;    // likewise, those the plan does not have yet
    QAction *requestData; // sheets for units to fill in
    QAction *receiveData;
    QAction *tryValues; // checked while values are tried
    QActionGroup *averageRules; // data: AverageRule
    QActionGroup *elementRules; // data: ElementRule
    QAction *capAt100;

    QAction *keys;
    QAction *about;

signals:
    void recentFileChosen(const QString &path);
    void recentFilesCleared();
    void periodChosen(const QString &key);
    void periodAdded(const QString &key);

private:
    QAction *add(const QString &text, const QString &icon = {}, const QKeySequence &keys = {});
    QActionGroup *group(const QList<std::pair<QString, QVariant>> &choices);
    void showUndoTexts(QUndoStack *stack);
    void fillPeriods();

    QMainWindow *m_window;
    QActionGroup *m_periodChoice;
    Document *m_document = nullptr;
};

} // namespace pei
