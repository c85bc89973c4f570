// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/models/indicatorfilter.h"
#include "core/plan/note.h"

#include <QSortFilterProxyModel>

#include <optional>

namespace pei {

// What a history is asked for: all of the plan, one indicator, or one value of it.
struct HistoryScope
{
    qint64 indicator = 0; // 0: the whole plan
    std::optional<Period> period = {};

    friend bool operator==(const HistoryScope &, const HistoryScope &) = default;
};

// The steps within a scope that hold all the words. A step of many lines is shown with those that are meant.
class HistoryFilter final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit HistoryFilter(QObject *parent = nullptr);

    void setScope(const HistoryScope &scope);
    const HistoryScope &scope() const { return m_scope; }
    void setSearch(const QString &text);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    bool isInScope(const QModelIndex &index) const;

    HistoryScope m_scope;
    SearchWords m_words;
};

} // namespace pei
