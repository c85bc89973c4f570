// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/imports/importchooser.h"
#include "ui/imports/importjob.h"
#include "ui/imports/reportscan.h"

#include <QFutureWatcher>
#include <QWidget>

#include <atomic>

class QLabel;
class QProgressBar;
class QPushButton;

namespace pei {

class ImportResults;
class ImportTarget;

// The page of an import of many reports: what was found and where it goes, one key to begin, how far it is, and what
// became of each file. Nothing here stops the window; leaving the page does not stop the import.
class ImportPage final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ImportPage)

public:
    ImportPage(QString library, ReadBytes read, ImportChooser chooser, QWidget *parent = nullptr);
    ~ImportPage() override; // stops what runs

    // Files and folders to look through; without any the page asks for some. Not while an import runs.
    void propose(const QStringList &paths);
    // Of this window, where it may write it.
    void setOpenFile(const QString &path);
    // Where the choosers start.
    void setStartFolder(const QString &folder) { m_startFolder = folder; }
    void setAuthor(const QString &name) { m_job.setAuthor(name); } // whose name the imports get
    bool isRunning() const { return m_job.isRunning(); }
    // "84 de 127", or what came of it: for a line elsewhere in the window.
    QString state() const;

signals:
    // The file open in this window is about to be written: whoever has it lets go of it before this returns.
    void releaseRequested();
    void openRequested(const QString &file, qint64 plan); // 0: whichever
    void finished();
    void closed(); // the person is done with this page

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    enum class State { Asking, Scanning, Ready, Running, Done };

    QWidget *buildSetup();
    QWidget *buildProgress();
    QWidget *buildEnd();
    void setState(State state);
    void scanned();
    void start(const QStringList &files, const QByteArray &password);
    void showProgress();
    void jobFinished();
    void tryTheRest();

    const ImportChooser m_chooser;
    QString m_startFolder;
    ImportJob m_job;
    std::shared_ptr<std::atomic_bool> m_scanCancelled;
    QFutureWatcher<ReportScan> m_scanning;
    ReportScan m_scan;
    State m_state = State::Asking;

    QLabel *m_title;
    QLabel *m_note;
    QWidget *m_setup;
    ImportTarget *m_target;
    QPushButton *m_start;
    QPushButton *m_chooseFolder;
    QPushButton *m_chooseFiles;
    QPushButton *m_leave;
    QWidget *m_progress;
    QProgressBar *m_bar;
    QLabel *m_reading;
    QPushButton *m_stop;
    ImportResults *m_results;
    QWidget *m_end;
    QPushButton *m_open;
    QPushButton *m_rest;
    QPushButton *m_save;
    QPushButton *m_copy;
    QPushButton *m_close;
};

} // namespace pei
