// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/report.h"
#include "core/progress/analysis.h"
#include "core/support/result.h"

#include <QObject>
#include <QUndoStack>

#include <memory>

namespace pei {

class PlanStore;

// How a value came in; kept in the journal beside who, when, old and new.
enum class EntryMethod : quint8 { Typed, Pasted, Filled, Cleared, Imported };

// One cell to set. indicator is Indicator::id.
struct ValueEdit {
    qint64 indicator = 0;
    Period period;
    Value value;

    friend bool operator==(const ValueEdit &, const ValueEdit &) = default;
};

// The one open plan: owns the Plan and its analysis, and is the only way to change them. Every change is one undoable
// command and one durable transaction of the store; there is no unsaved state and nothing to save.
class Document final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Document)

public:
    // Opens a .pei; its only plan, or the one of that key.
    static Result<std::unique_ptr<Document>> open(const QString &path, qint64 planKey = 0);
    // Makes a new .pei at path (which must not exist) holding the report and the bytes of its file, and opens it.
    // fileName is what the report was called; fileBytes may be empty (a pasted text has no file).
    static Result<std::unique_ptr<Document>> create(const QString &path, const Report &report,
                                                    const QString &fileName = {}, const QByteArray &fileBytes = {});
    ~Document() override;

    QString path() const;
    bool isReadOnly() const; // the file or its folder cannot be written: edits are refused

    const Plan &plan() const;
    const PrintedFigures &printed() const;           // of the latest import; figures of rows it did not print are empty
    const std::vector<RowSource> &sources() const;   // parallel to Plan::indicators, of the latest import
    const Analysis &analysis() const;                // of period() under rules()
    const std::optional<DetectedRules> &detectedRules() const;

    Period period() const;
    void setPeriod(Period period); // a view's choice: not journalled, not undoable
    Rules rules() const;
    void setRules(const Rules &rules); // likewise

    // Sets values as one command. On an error nothing has changed, neither here nor in the store. Values that are
    // already there change nothing and leave no command.
    Result<void> setValue(std::size_t indicator, Period period, Value value, EntryMethod method = EntryMethod::Typed);
    Result<void> setValues(const std::vector<ValueEdit> &edits, EntryMethod method);
    // Adds the column of a period of the plan's years, all ND: one undoable step.
    Result<void> addPeriod(Period period);

    // Undo and redo write to the store too; where that fails the command is dropped and storeFailed says why.
    QUndoStack *undoStack();

signals:
    void planReset();                                    // rows or columns changed: models reset
    void valuesChanged(const QList<pei::ValueEdit> &edits); // after the store committed and analysis() is right again
    void analysisChanged();                              // another period or other rules
    void storeFailed(const pei::Error &error);

private:
    struct Private;
    explicit Document(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace pei
