// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/document.h"
#include "core/models/roles.h"
#include "core/models/tsv.h"

#include <QAbstractTableModel>
#include <QPointer>
#include <QStringList>

#include <unordered_map>

namespace pei {

// What a paste would do, cell by cell, before and after it is done.
struct PasteReport
{
    enum class Refusal : quint8 {
        None,
        NotANumber, // number.refusal says why
        Closed,     // the cell belongs to a closed period or holds no value to type
        Outside,    // the block reaches beyond the table
    };
    struct Cell
    {
        int row = 0;          // of the pasted block
        int column = 0;       // of the pasted block
        qint64 indicator = 0; // Indicator::id, 0 outside the table
        QString code;         // of the indicator, empty outside the table
        QString text;
        TypedNumber number;
        Refusal refusal = Refusal::None;
    };
    Period period;
    EntryMethod method = EntryMethod::Pasted;
    std::vector<Cell> accepted;
    std::vector<Cell> refused;
};

// The entry grid: one row per indicator in printed order, one column per period of the plan. Only the document's
// period is open to typing. Texts that are no numbers stay in their cell as refusals until they are replaced or
// discarded; they are no part of the plan.
class EntryModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    // The columns before those of the periods; the bullet, percent and state follow them.
    enum LeadingColumn { CodeColumn, NameColumn, BaselineColumn, TargetColumn, FirstPeriodColumn };

    explicit EntryModel(QObject *parent = nullptr);

    Document *document() const { return m_document; }
    void setDocument(Document *document); // nullptr: empty

    std::optional<Period> periodOf(int column) const;
    int openColumn() const; // of the document's period; -1 where the plan has no such column
    int bulletColumn() const { return FirstPeriodColumn + periodCount(); }
    int percentColumn() const { return bulletColumn() + 1; }
    int stateColumn() const { return bulletColumn() + 2; }
    int registered() const; // rows with a value in the open period

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

    // A block of the clipboard, the first cell at topLeft; or its rows on the given rows, which a view that filters
    // or sorts must say. checkPaste changes nothing; applyPaste sets what was accepted as one command.
    PasteReport checkPaste(const QModelIndex &topLeft, const QString &tsv) const;
    PasteReport checkPaste(const std::vector<int> &rows, int column, const QString &tsv) const;
    Result<void> applyPaste(const PasteReport &report);
    // checkPaste and applyPaste in one; the refused cells change nothing.
    Result<PasteReport> pasteBlock(const QModelIndex &topLeft, const QString &tsv);

    // Figures in full precision, so that nothing is lost on the way to a spreadsheet and back.
    QString copyBlock(const std::vector<int> &rows, const std::vector<int> &columns) const;
    // The open period's value of the first row into the others; ND into all of them.
    Result<void> fillDown(const std::vector<int> &rows);
    Result<void> clear(const std::vector<int> &rows);
    // Forgets the refused text of a cell; the plan's value shows again.
    void discardRefusal(const QModelIndex &index);
    int refusals() const { return int(m_refused.size()); }

signals:
    void entryRefused(const QModelIndex &index, const QString &text, const pei::TypedNumber &number);
    void entryFailed(const QModelIndex &index, const pei::Error &error); // the store could not keep the value

private:
    struct Refused
    {
        QString text;
        TypedNumber number;
    };

    int periodCount() const { return m_document ? int(m_document->plan().periods.size()) : 0; }
    const Indicator &indicator(int row) const { return m_document->plan().indicators[std::size_t(row)]; }
    void rebuild();
    void emitRow(int row);
    void onValuesChanged(const QList<ValueEdit> &edits);
    void onAnalysisChanged();
    Result<void> setRows(const std::vector<int> &rows, Value value, EntryMethod method);
    Value figure(int row, int column) const;
    QVariant figureOf(const QModelIndex &index) const;
    bool isFigure(int column) const;
    const Refused *refused(const QModelIndex &index) const;
    QString text(const QModelIndex &index) const;
    QVariant sortValue(const QModelIndex &index) const;
    QString accessibleText(const QModelIndex &index) const;
    QString searchText(int row) const;

    QPointer<Document> m_document;
    QStringList m_places;
    std::unordered_map<qint64, int> m_rowOfId;
    std::unordered_map<qint64, Refused> m_refused;  // by Indicator::id, of the open period
    std::unordered_map<qint64, double> m_ambiguous; // by Indicator::id: the other reading
    Period m_openPeriod;                            // refusals and ambiguities belong to it
};

} // namespace pei
