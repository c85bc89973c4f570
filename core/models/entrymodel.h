// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/document.h"
#include "core/models/pastereport.h"
#include "core/models/pendingentries.h"
#include "core/models/roles.h"

#include <QAbstractTableModel>
#include <QPointer>
#include <QStringList>

#include <functional>
#include <unordered_map>

namespace pei {

// The entry grid: one row per indicator in printed order, one column per period of the plan. Only the document's
// period is open to typing. Texts that are refused stay in their cells with the reason until they are replaced or
// discarded; they are no part of the plan. So does what the store could not keep: both are PendingEntries. Typed,
// pasted or filled, every value passes the same check.
class EntryModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    // The columns before those of the periods; the bullet, percent, state and note follow them.
    enum LeadingColumn { CodeColumn, NameColumn, BaselineColumn, TargetColumn, FirstPeriodColumn };

    explicit EntryModel(QObject *parent = nullptr);

    Document *document() const { return m_document; }
    void setDocument(Document *document); // nullptr: empty

    std::optional<Period> periodOf(int column) const;
    QModelIndex cellOf(const NotedCell &cell) const; // invalid where the plan has none
    int openColumn() const;                          // of the document's period; -1 where the plan has no such column
    bool isWritable() const;                         // whether the open column takes values
    int bulletColumn() const { return FirstPeriodColumn + periodCount(); }
    int percentColumn() const { return bulletColumn() + 1; }
    int stateColumn() const { return bulletColumn() + 2; }
    int noteColumn() const { return bulletColumn() + 3; } // of the open period
    int registered() const;                               // rows with a value in the open period
    int doubtful() const;                                 // rows with a doubtful value in the open period
    bool isDoubtful(std::size_t row) const;
    // The number of a column's cells that takes the most room, as it is shown; empty where there is none.
    QString longestNumber(int column, int first, int last) const;
    // Which value a cell's note is about: its own, or that of the open period. nullopt where the plan has no such
    // column.
    std::optional<NotedCell> notedCell(const QModelIndex &index) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    // A text as typed. An ambiguous number is taken as it is shown: the editor has said how it is read.
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

    // What would become of a text typed into a cell. Nothing changes.
    ValueCheck check(const QModelIndex &index, const QString &text) const;
    // Progress, bullet and state of a row as they would be with a value that is still being typed; nullopt: as they
    // are.
    void setPreview(const QModelIndex &index, const std::optional<Value> &value);

    // A block of the clipboard on the given rows, which a view that filters or sorts must say, from a column on.
    // checkPaste changes nothing; applyPaste sets what can be taken as one command and leaves the texts that were
    // refused in their cells.
    PasteReport checkPaste(const std::vector<int> &rows, int column, const PastedTable &table,
                           AmbiguousReading reading = AmbiguousReading::Refused) const;
    Result<void> applyPaste(const PasteReport &report);

    // Figures with the number behind them in full precision, so that nothing is lost on the way to a spreadsheet.
    PastedTable copyBlock(const std::vector<int> &rows, const std::vector<int> &columns) const;
    // Into the open period of the rows, as one command: a typed text, the first row's value, ND.
    Result<void> fill(const std::vector<int> &rows, const QString &text);
    Result<void> fillDown(const std::vector<int> &rows);
    Result<void> clear(const std::vector<int> &rows);
    // Forgets the refused text of a cell; the plan's value shows again.
    void discardRefusal(const QModelIndex &index);

signals:
    void entryRefused(const QModelIndex &index, const QString &text, pei::ValueRefusal refusal);
    void entryFailed(const QModelIndex &index, const pei::Error &error); // the store could not keep the value

private:
    int periodCount() const { return m_document ? int(m_document->plan().periods.size()) : 0; }
    const Indicator &indicator(int row) const { return m_document->plan().indicators[std::size_t(row)]; }
    void rebuild();
    void recountDoubts();
    void emitRows(std::vector<int> rows);
    void onValuesChanged(const QList<ValueEdit> &edits);
    void onNotesChanged(const QList<NotedCell> &cells);
    void onAnalysisChanged();
    void onPendingChanged(const QList<NotedCell> &cells);
    void refuse(int row, const QString &text, ValueRefusal refusal);
    NotedCell openCell(int row) const { return {indicator(row).id, m_openPeriod}; }
    Result<void> setRows(const std::vector<int> &rows, const std::function<ValueCheck(std::size_t)> &checkOf,
                         const QString &text, EntryMethod method);
    PasteReport::Cell checkCell(int row, int column, const PastedCell &pasted, AmbiguousReading reading) const;
    Value figure(int row, int column) const;
    QVariant figureOf(const QModelIndex &index) const;
    Progress progress(int row) const; // of the document's period, or as previewed
    Semaphore state(int row) const;
    bool isFigure(int column) const;
    const PendingEntries::Text *refused(const QModelIndex &index) const;
    std::vector<Doubt> doubts(const QModelIndex &index) const;
    QString text(const QModelIndex &index) const;
    QString noteWords(int row) const; // one line; empty where there is none
    QString noteOf(const QModelIndex &index) const;
    bool asksForNote(const QModelIndex &index) const;
    QVariant toolTip(const QModelIndex &index) const;
    QVariant sortValue(const QModelIndex &index) const;
    QString accessibleText(const QModelIndex &index) const;
    QString searchText(int row) const;

    QPointer<Document> m_document;
    QStringList m_places;
    std::unordered_map<qint64, int> m_rowOfId;
    QPointer<PendingEntries> m_pending;
    std::vector<bool> m_doubtful; // by row, of the open period: only a count of what the plan tells
    int m_doubtfulCount = 0;
    Period m_openPeriod; // refusals and doubts belong to it
    int m_previewRow = -1;
    Indicator m_preview; // that row with the value being typed
};

} // namespace pei
