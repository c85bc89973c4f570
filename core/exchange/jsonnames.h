// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/report.h"

#include <QJsonValue>

#include <array>

namespace pei::jsonnames {

// How the terms of the domain are spelt in JSON of ours.
template <typename Enum>
struct Name
{
    Enum value;
    const char16_t *key;
};

inline constexpr std::array<Name<EntityLevel>, 7> LevelNames{{{EntityLevel::GovernmentLevel, u"government_level"},
                                                              {EntityLevel::Sector, u"sector"},
                                                              {EntityLevel::Pliego, u"pliego"},
                                                              {EntityLevel::Department, u"department"},
                                                              {EntityLevel::Province, u"province"},
                                                              {EntityLevel::District, u"district"},
                                                              {EntityLevel::ExecutingUnit, u"executing_unit"}}};
inline constexpr std::array<Name<Relevance>, 3> RelevanceNames{{{Relevance::VeryRelevant, u"very_relevant"},
                                                                {Relevance::Relevant, u"relevant"},
                                                                {Relevance::LessRelevant, u"less_relevant"}}};
inline constexpr std::array<Name<Direction>, 3> DirectionNames{{{Direction::Ascending, u"ascending"},
                                                                {Direction::Descending, u"descending"},
                                                                {Direction::Undefined, u"undefined"}}};
inline constexpr std::array<Name<Aggregation>, 4> AggregationNames{{{Aggregation::Aggregable, u"aggregable"},
                                                                    {Aggregation::NonAggregable, u"non_aggregable"},
                                                                    {Aggregation::Maximum, u"maximum"},
                                                                    {Aggregation::Minimum, u"minimum"}}};
inline constexpr std::array<Name<ElementKind>, 2> KindNames{
    {{ElementKind::Objective, u"OEI"}, {ElementKind::Action, u"AEI"}}};
inline constexpr std::array<Name<SemaphoreCount::Kind>, 4> CountNames{
    {{SemaphoreCount::Kind::Objectives, u"OEI"},
     {SemaphoreCount::Kind::ObjectiveIndicators, u"OEI_indicators"},
     {SemaphoreCount::Kind::Actions, u"AEI"},
     {SemaphoreCount::Kind::ActionIndicators, u"AEI_indicators"}}};

template <typename Enum, std::size_t N>
QString nameOf(const std::array<Name<Enum>, N> &names, Enum value)
{
    for (const Name<Enum> &name : names) {
        if (name.value == value)
            return QString::fromUtf16(name.key);
    }
    Q_UNREACHABLE();
}

template <typename Enum, std::size_t N>
QJsonValue nameOf(const std::array<Name<Enum>, N> &names, std::optional<Enum> value)
{
    return value ? QJsonValue(nameOf(names, *value)) : QJsonValue(QJsonValue::Null);
}

template <typename Enum, std::size_t N>
std::optional<Enum> valueOf(const std::array<Name<Enum>, N> &names, const QString &key)
{
    for (const Name<Enum> &name : names) {
        if (key == QStringView(name.key))
            return name.value;
    }
    return std::nullopt;
}

} // namespace pei::jsonnames
