// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/alerts/alertrules.h"
#include "core/document/authorship.h"
#include "core/plan/planmerge.h"
#include "core/plan/planstate.h"
#include "core/plan/report.h"
#include "core/plan/trial.h"
#include "core/plan/valueedit.h"
#include "core/progress/analysis.h"
#include "core/store/journal.h"
#include "core/store/reportfile.h"
#include "core/support/result.h"

#include <QObject>
#include <QUndoStack>

#include <memory>

namespace pei {

class EditCommand;
class PlanStore;
struct PlanSummary;
struct TakenReport;
struct FigurePlace;
enum class RowPart : quint8;
struct StoredPlan;

// Whether a note is a step of its own, or goes on with the one before: what is typed in one go is undone in one.
enum class NoteStep : quint8 { Own, Continued };

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
    // The same to look only, whoever may write it: a copy that was put aside stays as it is.
    static Result<std::unique_ptr<Document>> openReadOnly(const QString &path, qint64 planKey = 0);
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
    // Whether values can be changed: also those of a trial, whose other edits are refused.
    bool takesValues() const { return !isReadOnly() || trialBase() != nullptr; }
    QString lockedBy() const; // "maria@pc-12": whose window has the file; empty where none has
    qint64 planKey() const;
    // All the plans of the file.
    Result<std::vector<PlanSummary>> plans() const;
    // Another of them, as it stands in the file.
    Result<StoredPlan> storedPlan(qint64 key) const;
    // Whose name the journal gets from now on.
    QString author() const;
    void setAuthor(const QString &name);

    const Plan &plan() const;
    const PrintedFigures &printed() const;         // of the latest import; figures of rows it did not print are empty
    const std::vector<RowSource> &sources() const; // parallel to Plan::indicators, of the latest import
    const std::vector<ElementSource> &elementSources() const; // likewise, to Plan::elements
    const Analysis &analysis() const;              // of period() under rules()
    const std::optional<DetectedRules> &detectedRules() const; // as the printed figures told at import
    // Of the latest import: its file's name, digest and bytes, empty where there was no file.
    QString reportName() const;
    QByteArray reportDigest() const;
    Result<QByteArray> reportBytes() const;
    // Of all imports in force, oldest first; and the bytes of one, empty where they are not kept.
    Result<std::vector<TakenReport>> reports() const;
    Result<QByteArray> reportBytes(const QByteArray &digest) const;
    // Where the latest of them that prints a part of a row (Indicator::id) does so, or the one of that moment.
    Result<std::optional<FigurePlace>> placeOf(qint64 indicator, RowPart part, Period period,
                                               const QDateTime &importedAt = {}) const;

    Period period() const;
    void setPeriod(Period period); // a view's choice: not journalled, not undoable
    Rules rules() const;
    void setRules(const Rules &rules); // likewise

    // Sets values as one command. On an error nothing has changed, neither here nor in the store. Values that are
    // already there change nothing and leave no command. PeriodClosed where one is in a closed period. Where another
    // program has changed a cell meanwhile the error is StoreChanged, and the plan is read again once the event loop
    // runs: planReset, and an empty undo stack.
    Result<void> setValue(std::size_t indicator, Period period, Value value, EntryMethod method = EntryMethod::Typed);
    Result<void> setValues(const std::vector<ValueEdit> &edits, EntryMethod method);

    // Adds the column of a period of the plan's years, all ND and open: one undoable step. One that is there changes
    // nothing. nextPeriod() and missingPeriods() of core/plan/plan.h tell which can be added.
    Result<void> addPeriod(Period period);
    // Closed periods take no values and no notes, except from a report. An import leaves its own period open and closes
    // those before. Both are undoable steps; closing a closed period or reopening an open one changes nothing.
    bool isClosed(Period period) const;
    const std::vector<Period> &closedPeriods() const; // ascending
    Result<void> closePeriod(Period period);
    Result<void> reopenPeriod(Period period, const QString &reason); // ReasonMissing where it is blank

    // Notes of values, as values: one command, nothing where nothing differs, PeriodClosed. Where the evidence is a
    // file, its digest is taken now; fields are trimmed.
    const Notes &notes() const;
    Note note(std::size_t indicator, Period period) const;
    Result<void> setNote(std::size_t indicator, Period period, const Note &note, NoteStep step = NoteStep::Own);
    Result<void> setNotes(const std::vector<NoteEdit> &edits, EntryMethod method, NoteStep step = NoteStep::Own);
    // What came back from units, values and notes together, as one command that is named after them.
    Result<void> receiveAnswers(const std::vector<ValueEdit> &values, const std::vector<NoteEdit> &notes,
                                const QStringList &units);

    // Alerts of the analysis' period under the plan's settings of their rules, found when first asked for after a
    // change. An acknowledged one is among them: its mark says so.
    const std::vector<Alert> &alerts() const;
    const AlertMarks &alertMarks() const;
    AlertMark alertMark(const Alert &alert) const;
    // All one undoable step each, nothing where nothing differs. An acknowledgement wants a reason (ReasonMissing); a
    // blank wording gives the rule's own sentence back.
    Result<void> acknowledge(const std::vector<Alert> &alerts, const QString &reason);
    Result<void> withdrawAcknowledgement(const std::vector<Alert> &alerts);
    Result<void> setAlertWording(const Alert &alert, const QString &wording);
    AlertSettings alertSettings() const;
    Result<void> setAlertSettings(const AlertSettings &settings);
    // Everything people change about the plan, as it stands.
    PlanState state() const;

    // What taking in the report would change, for a person to review: `applied` of its fields and values may be set and
    // cleared before it goes to importReport(). OtherPlan where it is about another plan: that makes a document of its
    // own. Of a report that is known already nothing is applied by itself.
    Result<PlanChanges> changesOf(const Report &report, const ReportFile &file = {}) const;
    // Whether this very file (by its digest) has been imported into this plan.
    Result<bool> isImported(const Report &report, const ReportFile &file) const;
    // Takes in a report on this plan as one command and one transaction, after a copy of the store was put aside
    // (".bak-<time>"). A report that is known already changes nothing. changes: as changesOf() gave them for the plan
    // as it is, and a person left them.
    Result<void> importReport(const Report &report, const ReportFile &file);
    Result<void> importReport(const Report &report, const ReportFile &file, const PlanChanges &changes);

    // What was done to the plan, to one row or one value of it, oldest first. after: only what came after that line.
    Result<std::vector<JournalEntry>> journal(qint64 after = 0) const;
    Result<std::vector<JournalEntry>> journalOf(std::size_t indicator) const;
    Result<std::vector<JournalEntry>> journalOf(std::size_t indicator, Period period) const;
    // The plan as it stood then, made from the journal. MomentBeforePlan where it was not there yet, HistoryIncomplete
    // where an early version kept too little.
    Result<PlanState> stateAt(const QDateTime &moment) const;
    Result<Plan> planAt(const QDateTime &moment) const;
    // That state as a document of its own, to be looked at in the same views: read-only, with this one's period and rules
    // where the plan had them. It shares the store and must end before `another()` takes that over.
    Result<std::unique_ptr<Document>> pastAt(const QDateTime &moment) const;
    // When the plan stood so; nullopt for the present.
    std::optional<QDateTime> moment() const;

    // A copy to try values in, in the same views, with an undo stack of its own: it takes values and columns, is
    // read-only for all else, and writes nothing anywhere. Also of a plan that is read-only itself. It shares the store
    // and must end before `another()` takes that over.
    std::unique_ptr<Document> trial() const;
    const Plan *trialBase() const; // what a trial started from; nullptr for any other document
    Trial tried() const;           // what a trial differs in
    // What the plan holds in a cell where a trial holds something else.
    std::optional<Value> triedFrom(std::size_t indicator, Period period) const;
    // Takes in what a trial of this document brought, as one command; PeriodClosed, PeriodOutsidePlan.
    Result<void> applyTrial(const Trial &trial);

    // A copy of the whole file as it stands, complete or not at all; what is at path is replaced. Also when the file
    // itself has been deleted or replaced (StoreMoved): nothing that was acknowledged is lost. SameFile onto itself.
    Result<void> saveCopy(const QString &path) const;

    // Undo and redo write to the store too; where that fails the command is dropped and storeFailed says why, once the
    // event loop runs again. There is no limit.
    QUndoStack *undoStack();

signals:
    void planReset();                                       // rows or columns changed: models reset
    void valuesChanged(const QList<pei::ValueEdit> &edits); // after the store committed and analysis() is right again
    void notesChanged(const QList<pei::NotedCell> &cells);
    void periodsChanged();  // closed or opened: the columns are the same
    void analysisChanged(); // another period or other rules
    // Marks or the settings of rules changed. The alerts themselves may be others after any of the signals above.
    void alertsChanged();
    void storeFailed(const pei::Error &error);

private:
    struct Private;
    explicit Document(std::unique_ptr<Private> own);
    static Result<std::unique_ptr<Document>> of(std::shared_ptr<PlanStore> store, qint64 planKey, const Authorship &by);
    MergeOrder orderOf(const Report &report) const;
    Result<void> closeOrOpen(Period period, bool close, const QString &reason);
    Result<void> markAlerts(std::vector<AlertMarkChange> changes, const QString &text);
    Result<void> perform(std::unique_ptr<EditCommand> command);
    void reportFailure(const Error &error);
    void reloadLater();
    std::unique_ptr<Private> d;
};

} // namespace pei
