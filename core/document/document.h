// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/authorship.h"
#include "core/plan/report.h"
#include "core/plan/valueedit.h"
#include "core/progress/analysis.h"
#include "core/store/journal.h"
#include "core/support/result.h"

#include <QObject>
#include <QUndoStack>

#include <memory>

namespace pei {

class EditCommand;
class PlanStore;
struct PlanSummary;

// The one open plan: owns the Plan and its analysis, and is the only way to change them. Every change is one undoable
// command and one durable transaction of the store; there is no unsaved state and nothing to save.
class Document final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Document)

public:
    // Opens a .pei; its only plan, or the one of that key. PlanMissing without a key where it holds none or several
    // (number: how many).
    static Result<std::unique_ptr<Document>> open(const QString &path, qint64 planKey = 0,
                                                  const Authorship &by = Authorship::ofSystem());
    // Makes a new .pei at path (which must not exist) holding the report and the bytes of its file, and opens it.
    // fileName is what the report was called; fileBytes may be empty (a pasted text has no file).
    static Result<std::unique_ptr<Document>> create(const QString &path, const Report &report,
                                                    const QString &fileName = {}, const QByteArray &fileBytes = {},
                                                    const Authorship &by = Authorship::ofSystem());
    // Another plan of the same file, with this one's right to write it: this document is used up by a success, which
    // is why nobody may look at it any more. On an error it is what it was.
    static Result<std::unique_ptr<Document>> another(std::unique_ptr<Document> &used, qint64 planKey);
    ~Document() override;

    QString path() const;
    // The file or its folder cannot be written, or another window has it: edits are refused.
    bool isReadOnly() const;
    QString lockedBy() const; // "maria@pc-12": whose window has the file; empty where none has
    qint64 planKey() const;
    // All the plans of the file.
    Result<std::vector<PlanSummary>> plans() const;

    const Plan &plan() const;
    const PrintedFigures &printed() const;         // of the latest import; figures of rows it did not print are empty
    const std::vector<RowSource> &sources() const; // parallel to Plan::indicators, of the latest import
    const Analysis &analysis() const;              // of period() under rules()
    const std::optional<DetectedRules> &detectedRules() const; // as the printed figures told at import
    // Of the latest import: its file's name, digest and bytes, empty where there was no file.
    QString reportName() const;
    QByteArray reportDigest() const;
    Result<QByteArray> reportBytes() const;

    // What was done to the plan and to one row of it, oldest first.
    Result<std::vector<JournalEntry>> journal() const;
    Result<std::vector<JournalEntry>> journalOf(std::size_t indicator) const;

    Period period() const;
    void setPeriod(Period period); // a view's choice: not journalled, not undoable
    Rules rules() const;
    void setRules(const Rules &rules); // likewise

    // Sets values as one command. On an error nothing has changed, neither here nor in the store. Values that are
    // already there change nothing and leave no command. Where another program has changed a cell meanwhile the error
    // is StoreChanged, and the plan is read again once the event loop runs: planReset, and an empty undo stack.
    Result<void> setValue(std::size_t indicator, Period period, Value value, EntryMethod method = EntryMethod::Typed);
    Result<void> setValues(const std::vector<ValueEdit> &edits, EntryMethod method);
    // Adds the column of a period of the plan's years, all ND: one undoable step. One that is there changes nothing.
    Result<void> addPeriod(Period period);

    // Undo and redo write to the store too; where that fails the command is dropped and storeFailed says why, once the
    // event loop runs again.
    QUndoStack *undoStack();

signals:
    void planReset();                                       // rows or columns changed: models reset
    void valuesChanged(const QList<pei::ValueEdit> &edits); // after the store committed and analysis() is right again
    void analysisChanged();                                 // another period or other rules
    void storeFailed(const pei::Error &error);

private:
    struct Private;
    explicit Document(std::unique_ptr<Private> own);
    static Result<std::unique_ptr<Document>> of(std::unique_ptr<PlanStore> store, qint64 planKey, const Authorship &by);
    Result<void> perform(std::unique_ptr<EditCommand> command);
    void reportFailure(const Error &error);
    void reloadLater();
    std::unique_ptr<Private> d;
};

} // namespace pei
