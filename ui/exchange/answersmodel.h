// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/models/returnedanswers.h"

#include <QAbstractTableModel>

namespace pei {

// What came back from units, a row to each answer; the files that bring none first, with the reason. What can be taken
// is applied or not as it is checked.
class AnswersModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        ApplyColumn,
        FileColumn,
        CellColumn,
        CodeColumn,
        FieldColumn,
        BeforeColumn,
        AfterColumn,
        OutcomeColumn,
        ColumnCount
    };
    enum class Kind : quint8 { Taken, Doubtful, Refused, Remark };
    static constexpr int KindRole = Qt::UserRole + 100; // Kind as int

    using QAbstractTableModel::QAbstractTableModel;

    void setAnswers(ReturnedAnswers answers, const Plan &plan);
    const ReturnedAnswers &answers() const { return m_answers; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

signals:
    void choiceChanged();

private:
    struct Row
    {
        std::size_t file = 0;
        std::optional<std::size_t> answer; // nullopt: about the file
    };

    const ReturnedAnswer *answerAt(int row) const;
    Kind kindOf(const Row &row) const;
    QString text(const Row &row, int column) const;

    ReturnedAnswers m_answers;
    std::vector<QString> m_names; // of the indicators of the answers
    std::vector<Row> m_rows;
};

} // namespace pei
