// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/indicators/filterchip.h"

#include <QAbstractListModel>
#include <QFrame>

class QLabel;
class QLineEdit;
class QListView;

namespace pei {

// The choices that have something to show and the words looked for, with how many each would show.
class ChoiceModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { CountRole = Qt::UserRole, ValueRole };

    using QAbstractListModel::QAbstractListModel;

    void setChoices(std::vector<FilterChip::Choice> choices, const std::vector<int> &counts, const QVariant &chosen);
    void setSearch(const QString &text);
    int rowOf(const QVariant &value) const; // -1: not listed

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    struct Row
    {
        FilterChip::Choice choice;
        QString folded;
        int count = -1; // -1: not told
    };

    std::vector<Row> m_rows;
    std::vector<std::size_t> m_found;
};

// More choices than a menu has room for, dropped down from a chip: typed for or moved to, without leaving the search.
class ChoiceList final : public QFrame
{
    Q_OBJECT

public:
    explicit ChoiceList(QWidget *parent = nullptr);

    void setChoices(const QString &title, std::vector<FilterChip::Choice> choices, const std::vector<int> &counts,
                    const QVariant &chosen);
    void popUp(const QWidget &below);

signals:
    void chose(const QVariant &value);

private:
    void search(const QString &text);
    void choose(const QModelIndex &index);

    ChoiceModel *m_model;
    QLineEdit *m_search;
    QListView *m_list;
    QLabel *m_nothing;
};

} // namespace pei
