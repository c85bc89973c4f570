// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/indicators/liststate.h"

#include <QSettings>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace pei {

namespace {

constexpr std::array ColumnNames{"code"_L1,       "name"_L1,        "obtained"_L1, "target"_L1,     "bullet"_L1,
                                 "percent"_L1,    "state"_L1,       "trend"_L1,    "unit"_L1,       "relevance"_L1,
                                 "direction"_L1,  "aggregation"_L1, "baseline"_L1, "next_state"_L1, "to_green"_L1,
                                 "projection"_L1, "entity"_L1};
static_assert(ColumnNames.size() == std::size_t(IndicatorColumns::ColumnCount));
constexpr std::array StateNames{"nd"_L1, "red"_L1, "amber"_L1, "green"_L1};
constexpr std::array RelevanceNames{"very_relevant"_L1, "relevant"_L1, "less_relevant"_L1};
constexpr std::array DirectionNames{"ascending"_L1, "descending"_L1, "undefined"_L1};

template <typename Enum, std::size_t Size>
std::optional<Enum> named(const std::array<QLatin1StringView, Size> &names, const QVariant &kept)
{
    for (std::size_t i = 0; i < Size; ++i) {
        if (kept.toString() == names[i])
            return Enum(i);
    }
    return std::nullopt;
}

template <typename Enum, std::size_t Size>
void insert(QVariantMap &map, const QString &key, const std::array<QLatin1StringView, Size> &names,
            std::optional<Enum> value)
{
    if (value)
        map.insert(key, QString(names[std::size_t(*value)]));
}

} // namespace

std::set<int> ListState::usuallyHidden()
{
    // The state has its mark beside the progress: names need the room of its word.
    return {IndicatorColumns::StateColumn,     IndicatorColumns::UnitColumn,        IndicatorColumns::RelevanceColumn,
            IndicatorColumns::DirectionColumn, IndicatorColumns::AggregationColumn, IndicatorColumns::BaselineColumn,
            IndicatorColumns::NextStateColumn, IndicatorColumns::ToGreenColumn,     IndicatorColumns::ProjectionColumn,
            IndicatorColumns::EntityColumn};
}

ListState ListState::nearestFirst()
{
    ListState state;
    state.hidden.erase(IndicatorColumns::NextStateColumn);
    state.hidden.insert(IndicatorColumns::TrendColumn); // there is room for one of them
    state.sortColumn = IndicatorColumns::NextStateColumn;
    state.grouped = false;
    return state;
}

ListState ListState::usualOfMany()
{
    ListState state;
    state.hidden.erase(IndicatorColumns::EntityColumn);
    // Whose it is comes first.
    state.order.pop_back();
    state.order.insert(state.order.begin(), IndicatorColumns::EntityColumn);
    return state;
}

std::vector<int> ListState::usualOrder()
{
    std::vector<int> order;
    for (int column = IndicatorColumns::ObtainedColumn; column < IndicatorColumns::ColumnCount; ++column)
        order.push_back(column);
    return order;
}

QString ListState::columnName(int column)
{
    return column >= 0 && column < IndicatorColumns::ColumnCount ? QString(ColumnNames[std::size_t(column)])
                                                                 : QString();
}

QVariantMap ListState::toMap(const IndicatorFilter &filter)
{
    QVariantMap map;
    if (filter.planKey != 0)
        map.insert(u"plan"_s, filter.planKey);
    if (!filter.text.isEmpty())
        map.insert(u"text"_s, filter.text);
    if (!filter.unit.isEmpty())
        map.insert(u"unit"_s, filter.unit);
    if (!filter.unitName.isEmpty())
        map.insert(u"unit_name"_s, filter.unitName);
    if (!filter.objective.isEmpty())
        map.insert(u"objective"_s, filter.objective);
    insert(map, u"state"_s, StateNames, filter.semaphore);
    insert(map, u"relevance"_s, RelevanceNames, filter.relevance);
    insert(map, u"direction"_s, DirectionNames, filter.direction);
    if (filter.withNote)
        map.insert(u"with_note"_s, true);
    if (filter.withoutValue)
        map.insert(u"without_value"_s, true);
    return map;
}

IndicatorFilter ListState::filterFromMap(const QVariantMap &map)
{
    IndicatorFilter filter;
    filter.text = map.value(u"text"_s).toString();
    filter.planKey = map.value(u"plan"_s).toLongLong();
    filter.unit = map.value(u"unit"_s).toString();
    filter.unitName = map.value(u"unit_name"_s).toString();
    filter.objective = map.value(u"objective"_s).toString();
    filter.semaphore = named<Semaphore>(StateNames, map.value(u"state"_s));
    filter.relevance = named<Relevance>(RelevanceNames, map.value(u"relevance"_s));
    filter.direction = named<Direction>(DirectionNames, map.value(u"direction"_s));
    filter.withNote = map.value(u"with_note"_s).toBool();
    filter.withoutValue = map.value(u"without_value"_s).toBool();
    return filter;
}

QVariantMap ListState::toMap() const
{
    QStringList hiddenNames;
    QStringList shownNames;
    for (int column = IndicatorColumns::ObtainedColumn; column < IndicatorColumns::ColumnCount; ++column)
        (hidden.contains(column) ? hiddenNames : shownNames).append(columnName(column));
    QStringList orderNames;
    for (const int column : order)
        orderNames.append(columnName(column));
    return {{u"filter"_s, toMap(filter)},
            {u"order"_s, orderNames},
            {u"hidden"_s, hiddenNames},
            {u"shown"_s, shownNames},
            {u"sort"_s, columnName(sortColumn)},
            {u"descending"_s, sortOrder == Qt::DescendingOrder},
            {u"grouped"_s, grouped}};
}

ListState ListState::fromMap(const QVariantMap &map, const ListState &usual)
{
    ListState state = usual;
    state.filter = filterFromMap(map.value(u"filter"_s).toMap());
    if (map.contains(u"hidden"_s)) {
        // A column that was kept neither way came with a later version: it is as usual.
        const QStringList hiddenNames = map.value(u"hidden"_s).toStringList();
        const QStringList shownNames = map.value(u"shown"_s).toStringList();
        for (int column = IndicatorColumns::ObtainedColumn; column < IndicatorColumns::ColumnCount; ++column) {
            const QString name = columnName(column);
            if (hiddenNames.contains(name))
                state.hidden.insert(column);
            else if (shownNames.contains(name) || (shownNames.isEmpty() && column <= IndicatorColumns::BaselineColumn))
                state.hidden.erase(column);
        }
    }
    // Columns that were not there when it was kept come last.
    const QStringList ordered = map.value(u"order"_s).toStringList();
    const auto place = [&](int column) {
        const qsizetype at = ordered.indexOf(columnName(column));
        return at < 0 ? ordered.size() : at;
    };
    std::stable_sort(state.order.begin(), state.order.end(), [&](int a, int b) { return place(a) < place(b); });
    const std::optional<int> sorted = named<int>(ColumnNames, map.value(u"sort"_s));
    state.sortColumn = sorted.value_or(-1);
    state.sortOrder = sorted && map.value(u"descending"_s).toBool() ? Qt::DescendingOrder : Qt::AscendingOrder;
    state.grouped = map.value(u"grouped"_s, true).toBool();
    return state;
}

SavedViews::SavedViews(const QString &key, const ListState &usual)
    : m_key(key)
{
    const QVariantList kept = QSettings().value(m_key).toList();
    for (const QVariant &view : kept) {
        const QVariantMap map = view.toMap();
        if (const QString name = map.value(u"name"_s).toString(); !name.isEmpty())
            m_views.push_back({name, ListState::fromMap(map, usual)});
    }
}

void SavedViews::keep() const
{
    QVariantList kept;
    for (const View &view : m_views) {
        QVariantMap map = view.state.toMap();
        map.insert(u"name"_s, view.name);
        kept.append(map);
    }
    QSettings().setValue(m_key, kept);
}

const SavedViews::View *SavedViews::find(const QString &name) const
{
    const auto found = std::find_if(m_views.begin(), m_views.end(), [&](const View &view) {
        return view.name.compare(name, Qt::CaseInsensitive) == 0;
    });
    return found == m_views.end() ? nullptr : &*found;
}

void SavedViews::save(const QString &name, const ListState &state)
{
    if (const View *known = find(name))
        m_views[std::size_t(known - m_views.data())] = {name, state};
    else
        m_views.push_back({name, state});
    keep();
}

void SavedViews::rename(const QString &from, const QString &to)
{
    const View *known = find(from);
    if (known == nullptr)
        return;
    const View renamed{to, known->state};
    const auto place = known - m_views.data();
    // Another one of the new name gives way.
    if (const View *other = find(to); other != nullptr && other != known) {
        m_views[std::size_t(place)] = renamed;
        m_views.erase(m_views.begin() + (other - m_views.data()));
    } else {
        m_views[std::size_t(place)] = renamed;
    }
    keep();
}

void SavedViews::remove(const QString &name)
{
    std::erase_if(m_views, [&](const View &view) { return view.name.compare(name, Qt::CaseInsensitive) == 0; });
    keep();
}

} // namespace pei
