// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/models/indicatorcolumns.h"
#include "core/models/indicatorfilter.h"

#include <QVariantMap>

#include <set>
#include <vector>

namespace pei {

// What a person has chosen to see of the list of indicators. Kept by names, so that columns and enums may change.
struct ListState
{
    IndicatorFilter filter;
    std::set<int> hidden = usuallyHidden(); // columns
    std::vector<int> order = usualOrder();  // columns after code and name, left to right
    int sortColumn = -1;
    Qt::SortOrder sortOrder = Qt::AscendingOrder;
    bool grouped = true;

    static std::set<int> usuallyHidden();
    // One list, first what is nearest to its next state.
    static ListState nearestFirst();
    static std::vector<int> usualOrder();
    static QString columnName(int column); // as it is kept

    QVariantMap toMap() const;
    static ListState usualOfMany(); // plans
    // What is missing or unknown is as usual.
    static ListState fromMap(const QVariantMap &map, const ListState &usual);
    static QVariantMap toMap(const IndicatorFilter &filter);
    static IndicatorFilter filterFromMap(const QVariantMap &map);

    friend bool operator==(const ListState &, const ListState &) = default;
};

// The named views of the list, in the order they were saved.
class SavedViews
{
public:
    struct View
    {
        QString name;
        ListState state;
    };

    // As kept in the settings.
    explicit SavedViews(const QString &key = QStringLiteral("indicators/views"), const ListState &usual = {});
    const std::vector<View> &views() const { return m_views; }
    const View *find(const QString &name) const;            // whatever the case
    void save(const QString &name, const ListState &state); // replaces the one of that name
    void rename(const QString &from, const QString &to);
    void remove(const QString &name);

private:
    void keep() const;

    QString m_key;
    std::vector<View> m_views;
};

} // namespace pei
