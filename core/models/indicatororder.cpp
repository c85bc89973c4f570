// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/indicatororder.h"

#include "core/models/foresightcell.h"
#include "core/models/naturalranks.h"
#include "core/support/foldedtext.h"

#include <algorithm>
#include <array>
#include <bit>
#include <numeric>

namespace pei {

namespace {

struct Keyed
{
    quint64 key = 0;
    quint32 node = 0;
};

// An order of whole numbers that is the order of the figures.
quint64 keyOf(double figure)
{
    constexpr quint64 Sign = quint64(1) << 63;
    const auto bits = std::bit_cast<quint64>(figure + 0.0); // no negative zero
    return (bits & Sign) != 0 ? ~bits : bits | Sign;
}

std::optional<quint64> keyOf(Value value)
{
    return value ? std::optional(keyOf(*value)) : std::nullopt;
}

// Byte by byte from the last, stable; bytes that are the same in all keys cost nothing more than their count.
void sortByKey(std::vector<Keyed> &items)
{
    std::array<std::array<quint32, 256>, 8> counts{};
    for (const Keyed &item : items) {
        for (std::size_t byte = 0; byte < 8; ++byte)
            ++counts[byte][(item.key >> (8 * byte)) & 0xff];
    }
    std::vector<Keyed> other(items.size());
    for (std::size_t byte = 0; byte < 8; ++byte) {
        std::array<quint32, 256> &count = counts[byte];
        if (std::find(count.begin(), count.end(), quint32(items.size())) != count.end())
            continue;
        std::exclusive_scan(count.begin(), count.end(), count.begin(), 0u);
        for (const Keyed &item : items)
            other[count[(item.key >> (8 * byte)) & 0xff]++] = item;
        items.swap(other);
    }
}

} // namespace

Value groupProgressOf(const IndicatorRows &rows, std::size_t node, const IndicatorSource &source)
{
    const IndicatorRows::Node &at = rows.node(node);
    if (at.part >= 0)
        return source.planProgress(std::size_t(at.part));
    const Analysis &analysis = *source.parts().front().analysis;
    if (at.derived < 0)
        return analysis.elements[std::size_t(at.element)];
    const QString &code = rows.derived()[std::size_t(at.derived)];
    const auto group = std::find_if(analysis.objectives.begin(), analysis.objectives.end(),
                                    [&](const Group &objective) { return objective.name.code == code; });
    return group == analysis.objectives.end() ? Value() : group->progress;
}

void IndicatorOrder::clear()
{
    m_codeRank.clear();
    m_nameRank.clear();
    m_unitRank.clear();
}

std::vector<quint32> IndicatorOrder::sorted(IndicatorColumns::Column column, Qt::SortOrder order,
                                            const IndicatorRows &rows, const IndicatorSource &source)
{
    using Columns = IndicatorColumns;
    const std::vector<IndicatorRows::Node> &nodes = rows.nodes();
    const auto texts = [&](const auto &textOf, std::size_t count) {
        std::vector<QString> all(count);
        for (std::size_t i = 0; i < count; ++i)
            all[i] = textOf(i);
        return naturalRanks(all);
    };
    if (column == Columns::CodeColumn && m_codeRank.empty())
        m_codeRank = texts([&](std::size_t node) { return rows.codeOf(source, node); }, nodes.size());
    if (column == Columns::NameColumn && m_nameRank.empty()) {
        m_nameRank = texts(
            [&](std::size_t node) {
                const IndicatorRows::Node &at = nodes[node];
                return at.indicator >= 0 ? folded(source.indicator(std::size_t(at.indicator)).name)
                       : at.part >= 0    ? folded(source.parts()[std::size_t(at.part)].plan->entity.title().name)
                       : at.element >= 0 ? folded(source.parts().front().plan->elements[std::size_t(at.element)].name)
                                         : rows.derived()[std::size_t(at.derived)];
            },
            nodes.size());
    }
    if (column == Columns::UnitColumn && m_unitRank.empty()) {
        m_unitRank = texts(
            [&](std::size_t indicator) {
                const CodedName &unit = source.indicator(indicator).responsibleUnit;
                return QString(unit.code + u' ' + folded(unit.name));
            },
            source.count());
    }

    const auto key = [&](std::size_t node) -> std::optional<quint64> {
        const IndicatorRows::Node &at = nodes[node];
        const std::size_t index = std::size_t(at.indicator);
        switch (column) {
        case Columns::CodeColumn:
            return m_codeRank[node];
        case Columns::NameColumn:
            return m_nameRank[node];
        case Columns::BulletColumn:
        case Columns::PercentColumn:
            return keyOf(at.indicator >= 0 ? source.progress(index) : groupProgressOf(rows, node, source));
        case Columns::StateColumn: {
            const Semaphore state = at.indicator >= 0 ? source.semaphore(index)
                                                      : semaphoreOf(groupProgressOf(rows, node, source),
                                                                    source.rulesOf(rows.node(node).part).bands);
            return state == Semaphore::NoData ? std::nullopt : std::optional(quint64(state));
        }
        case Columns::NextStateColumn:
        case Columns::ToGreenColumn:
        case Columns::ProjectionColumn:
            return keyOf(
                foresightFigure(column, source, at.indicator, rows.node(node).part,
                                at.indicator >= 0 ? source.progress(index) : groupProgressOf(rows, node, source)));
        case Columns::EntityColumn: // plans come by the name of their entity
            return quint64(at.part >= 0 ? std::size_t(at.part) : at.indicator >= 0 ? source.partOf(index) : 0);
        case Columns::ObtainedColumn:
        case Columns::TargetColumn:
        case Columns::UnitColumn:
        case Columns::RelevanceColumn:
        case Columns::DirectionColumn:
        case Columns::AggregationColumn:
        case Columns::BaselineColumn:
        case Columns::TrendColumn:
        case Columns::ColumnCount:
            break;
        }
        if (at.indicator < 0)
            return std::nullopt;
        const Indicator &indicator = source.indicator(index);
        switch (column) {
        case Columns::ObtainedColumn:
            return keyOf(source.obtained(index));
        case Columns::TargetColumn:
            return keyOf(source.target(index));
        case Columns::UnitColumn:
            return m_unitRank[index];
        case Columns::RelevanceColumn:
            return indicator.relevance ? std::optional(quint64(*indicator.relevance)) : std::nullopt;
        case Columns::DirectionColumn:
            return quint64(indicator.direction);
        case Columns::AggregationColumn:
            return indicator.aggregation ? std::optional(quint64(*indicator.aggregation)) : std::nullopt;
        case Columns::BaselineColumn:
            return keyOf(indicator.baseline.value);
        case Columns::NextStateColumn:
        case Columns::ToGreenColumn:
        case Columns::ProjectionColumn:
        case Columns::CodeColumn:
        case Columns::NameColumn:
        case Columns::BulletColumn:
        case Columns::PercentColumn:
        case Columns::StateColumn:
        case Columns::TrendColumn:
        case Columns::EntityColumn:
        case Columns::ColumnCount:
            break;
        }
        return std::nullopt;
    };

    std::vector<Keyed> items;
    items.reserve(nodes.size());
    std::vector<quint32> missing;
    const quint64 turn = order == Qt::AscendingOrder ? 0 : ~quint64(0);
    for (std::size_t node = 0; node < nodes.size(); ++node) {
        if (const std::optional<quint64> value = key(node))
            items.push_back({*value ^ turn, quint32(node)});
        else
            missing.push_back(quint32(node));
    }
    sortByKey(items);
    std::vector<quint32> result(nodes.size());
    std::transform(items.begin(), items.end(), result.begin(), [](const Keyed &item) { return item.node; });
    std::copy(missing.begin(), missing.end(), result.begin() + std::ptrdiff_t(items.size()));
    return result;
}

} // namespace pei
