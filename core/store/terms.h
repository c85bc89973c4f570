// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/report.h"
#include "core/progress/analysis.h"
#include "core/store/journal.h"

#include <array>

namespace pei::terms {

using namespace Qt::Literals::StringLiterals;

// How enumerations are named in a store, in the order of the enum. Never shown, never translated, never changed: old
// files hold them. Where plan JSON has a word, it is the same.
template <typename Enum>
struct Names;
template <>
struct Names<Cut>
{
    static constexpr std::array list{"S1"_L1, "A"_L1};
};
template <>
struct Names<EntityLevel>
{
    static constexpr std::array list{"government_level"_L1, "sector"_L1,   "pliego"_L1,        "department"_L1,
                                     "province"_L1,         "district"_L1, "executing_unit"_L1};
};
template <>
struct Names<ElementKind>
{
    static constexpr std::array list{"OEI"_L1, "AEI"_L1};
};
template <>
struct Names<Relevance>
{
    static constexpr std::array list{"very_relevant"_L1, "relevant"_L1, "less_relevant"_L1};
};
template <>
struct Names<Direction>
{
    static constexpr std::array list{"ascending"_L1, "descending"_L1, "undefined"_L1};
};
template <>
struct Names<Aggregation>
{
    static constexpr std::array list{"aggregable"_L1, "non_aggregable"_L1, "maximum"_L1, "minimum"_L1};
};
template <>
struct Names<SemaphoreCount::Kind>
{
    static constexpr std::array list{"OEI"_L1, "OEI_indicators"_L1, "AEI"_L1, "AEI_indicators"_L1};
};
template <>
struct Names<ElementRule>
{
    static constexpr std::array list{"plain_mean"_L1, "by_relevance"_L1};
};
template <>
struct Names<AverageRule>
{
    static constexpr std::array list{"skip_zero"_L1, "with_zeros"_L1};
};
template <>
struct Names<PlanField>
{
    static constexpr std::array list{"entity_line"_L1,    "element_name"_L1,   "element_priority"_L1,
                                     "indicator_name"_L1, "executing_unit"_L1, "responsible_unit"_L1,
                                     "relevance"_L1,      "direction"_L1,      "aggregation"_L1,
                                     "baseline_year"_L1,  "baseline_value"_L1, "target"_L1};
};
template <>
struct Names<EntryMethod>
{
    static constexpr std::array list{"typed"_L1, "pasted"_L1, "filled"_L1, "cleared"_L1, "imported"_L1, "tried"_L1};
};
template <>
struct Names<JournalEntry::What>
{
    static constexpr std::array list{
        "value"_L1,           "period_added"_L1,      "period_removed"_L1,      "plan_imported"_L1,
        "field"_L1,           "target_year_added"_L1, "target_year_removed"_L1, "element_added"_L1,
        "element_removed"_L1, "indicator_added"_L1,   "indicator_removed"_L1,   "note"_L1,
        "period_closed"_L1,   "period_reopened"_L1, "alert"_L1, "alert_rule"_L1};
};
template <>
struct Names<JournalEntry::How>
{
    static constexpr std::array list{"edit"_L1, "undo"_L1, "redo"_L1};
};

template <typename Enum>
QString name(Enum value)
{
    return Names<Enum>::list.at(std::size_t(value));
}

// NULL for nullopt.
template <typename Enum>
QVariant name(std::optional<Enum> value)
{
    return value ? QVariant(name(*value)) : QVariant(QMetaType::fromType<QString>());
}

template <typename Enum>
std::optional<Enum> fromName(QStringView text)
{
    const auto &list = Names<Enum>::list;
    for (std::size_t i = 0; i < list.size(); ++i) {
        if (text == list[i])
            return Enum(i);
    }
    return std::nullopt;
}

} // namespace pei::terms
