// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/document.h"
#include "core/models/returnedanswers.h"
#include "ui/exchange/exchangechooser.h"
#include "ui/exchange/filejob.h"

#include <QPointer>
#include <QWidget>

#include <mutex>

class QLabel;
class QProgressBar;
class QPushButton;
class QTableView;

namespace pei {

class AnswersModel;
class FilterChip;

// The sheets that came back from units: reads them, shows cell by cell what they would change, and takes what is
// chosen. Nothing changes before that.
class AnswersPage final : public QWidget
{
    Q_OBJECT

public:
    explicit AnswersPage(ExchangeChooser chooser, QWidget *parent = nullptr);
    ~AnswersPage() override;

    void setDocument(Document *document); // nullptr: nothing; what was read is forgotten
    void setStartFolder(const QString &folder) { m_startFolder = folder; }
    void read(const QStringList &paths); // files and folders; none: says what to do
    bool isReading() const { return m_job.isRunning(); }

signals:
    void received(int cells, const QStringList &units);
    void failed(const pei::Error &error);
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Read; // what the other thread has read so far

    QWidget *makeReadings();
    void filesRead();
    void openTheirPeriod();
    void check(AmbiguousReading reading);
    void showAnswers(const ReturnedAnswers &answers);
    void showChoice();
    void apply();
    void forget();

    ExchangeChooser m_chooser;
    QPointer<Document> m_document;
    QString m_startFolder;
    FileJob m_job;
    std::shared_ptr<Read> m_read;
    std::vector<ReturnedFile> m_files;

    AnswersModel *m_model;
    QLabel *m_title;
    QLabel *m_summary;
    QProgressBar *m_progress;
    QWidget *m_readings = nullptr;
    QLabel *m_question = nullptr;
    FilterChip *m_thousands = nullptr;
    FilterChip *m_decimals = nullptr;
    QTableView *m_table;
    QPushButton *m_apply;
    QPushButton *m_folder;
    QPushButton *m_choose;
    QPushButton *m_leave;
};

} // namespace pei
