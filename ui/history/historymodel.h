// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/history/historytext.h"

#include <QAbstractItemModel>
#include <QPointer>

#include <vector>

namespace pei {

class Document;
struct Error;

// The journal of a plan, latest first: a row to each step, its lines below it where it has several. Reads what is new
// after each change, not everything again.
class HistoryModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { WhenColumn, WhatColumn, WhoColumn, HowColumn, ColumnCount };
    enum Role : int {
        MomentRole = Qt::UserRole + 200, // QDateTime, UTC: with this step done
        EarlierRole,                     // QDateTime: before it; invalid for the first one
        CellRole,                        // NotedCell of a line about a value or note, else invalid
        IndicatorIdRole,                 // qint64, 0 for what concerns no indicator
        WordsRole,                       // folded text that a search looks through
    };

    using QAbstractItemModel::QAbstractItemModel;

    void setDocument(Document *document); // nullptr: empty
    bool isOf(const Document *document) const;
    // Takes in what the journal has got since.
    void update();

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

signals:
    void failed(const pei::Error &error);

private:
    struct Step
    {
        std::size_t first = 0;
        std::size_t count = 0;
    };
    static constexpr quintptr TopLevel = 0; // else: one more than the place of the step in m_steps

    void append(std::vector<JournalEntry> lines);
    std::size_t stepAt(int row) const { return m_steps.size() - 1 - std::size_t(row); }
    std::span<const JournalEntry> linesOf(std::size_t step) const
    {
        return std::span(m_lines).subspan(m_steps[step].first, m_steps[step].count);
    }
    std::span<const JournalEntry> linesOf(const QModelIndex &index) const;
    QString text(const QModelIndex &index) const;
    QVariant moment(const QModelIndex &index, bool before) const;

    QPointer<Document> m_document;
    HistoryNames m_names;
    std::vector<JournalEntry> m_lines; // oldest first
    std::vector<Step> m_steps;         // likewise
};

} // namespace pei
