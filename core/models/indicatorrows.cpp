// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/indicatorrows.h"

#include "core/plan/code.h"

#include <QHash>

#include <numeric>

namespace pei {

int IndicatorRows::add(const Node &node)
{
    const int index = int(m_nodes.size());
    m_nodes.push_back(node);
    return index;
}

void IndicatorRows::addPlans(const IndicatorSource &source)
{
    m_nodes.reserve(source.parts().size() + source.count());
    for (std::size_t part = 0; part < source.parts().size(); ++part) {
        Node group;
        group.part = qint32(part);
        const int node = add(group);
        const IndicatorSource::Part &at = source.parts()[part];
        for (std::size_t i = at.first; i < at.first + at.plan->indicators.size(); ++i)
            m_nodeOfIndicator[i] = add({node, -1, qint32(i), -1, -1});
    }
}

void IndicatorRows::addElements(const Plan &plan)
{
    m_nodes.reserve(plan.elements.size() + plan.indicators.size() + 16);
    m_nodeOfElement.assign(plan.elements.size(), -1);

    QHash<QStringView, int> elements; // code -> index of the first with it
    elements.reserve(qsizetype(plan.elements.size()));
    for (std::size_t i = 0; i < plan.elements.size(); ++i) {
        if (!elements.contains(plan.elements[i].code))
            elements.insert(plan.elements[i].code, int(i));
    }
    std::vector<std::vector<int>> rows(plan.elements.size()); // indicators of each element
    std::vector<int> strays;
    for (std::size_t i = 0; i < plan.indicators.size(); ++i) {
        const int element = elements.value(plan.indicators[i].element, -1);
        if (element < 0)
            strays.push_back(int(i));
        else
            rows[std::size_t(element)].push_back(int(i));
    }

    // What stands at the top: printed objectives, those that actions prove, and elements of other codes.
    struct Top
    {
        int element = -1;
        QString derived;
        std::vector<int> actions;
    };
    std::vector<Top> tops;
    QHash<QString, int> topOf; // code of an objective -> top
    for (std::size_t i = 0; i < plan.elements.size(); ++i) {
        const Element &element = plan.elements[i];
        if (element.kind == ElementKind::Objective && !topOf.contains(element.code)) {
            topOf.insert(element.code, int(tops.size()));
            tops.push_back({int(i), {}, {}});
            continue;
        }
        const QString objective = element.kind == ElementKind::Action ? objectiveOf(element.code) : QString();
        const int printed = objective.isEmpty() ? -1 : elements.value(objective, -1);
        if (objective.isEmpty() || (printed >= 0 && plan.elements[std::size_t(printed)].kind == ElementKind::Action)) {
            tops.push_back({int(i), {}, {}});
            continue;
        }
        // A printed one may come after its actions: it stands where it is printed.
        if (printed < 0 && !topOf.contains(objective)) {
            topOf.insert(objective, int(tops.size()));
            tops.push_back({-1, objective, {}});
        }
    }
    for (std::size_t i = 0; i < plan.elements.size(); ++i) {
        if (plan.elements[i].kind != ElementKind::Action)
            continue;
        if (const auto top = topOf.constFind(objectiveOf(plan.elements[i].code)); top != topOf.cend())
            tops[std::size_t(*top)].actions.push_back(int(i));
    }

    const auto addElement = [&](int element, int parent) {
        const int node = add({parent, element, -1, -1, -1});
        m_nodeOfElement[std::size_t(element)] = node;
        for (const int indicator : rows[std::size_t(element)])
            m_nodeOfIndicator[std::size_t(indicator)] = add({node, element, indicator, -1, -1});
        return node;
    };
    for (const Top &top : tops) {
        int node = 0;
        if (top.element >= 0) {
            node = addElement(top.element, -1);
        } else {
            node = add({-1, -1, -1, int(m_derived.size()), -1});
            m_derived.push_back(top.derived);
        }
        for (const int action : top.actions)
            addElement(action, node);
    }
    for (const int stray : strays)
        m_nodeOfIndicator[std::size_t(stray)] = add({-1, -1, stray, -1, -1});
}

void IndicatorRows::build(const IndicatorSource &source)
{
    m_nodes.clear();
    m_derived.clear();
    m_nodeOfElement.clear();
    m_nodeOfIndicator.assign(source.count(), -1);
    if (source.isMany())
        addPlans(source);
    else if (!source.isEmpty())
        addElements(*source.parts().front().plan);

    m_childCount.assign(m_nodes.size(), 0);
    m_topCount = 0;
    for (const Node &node : m_nodes)
        ++(node.parent < 0 ? m_topCount : m_childCount[std::size_t(node.parent)]);
    m_firstChild.resize(m_nodes.size());
    quint32 first = m_topCount;
    for (std::size_t i = 0; i < m_nodes.size(); ++i) {
        m_firstChild[i] = first;
        first += m_childCount[i];
    }
    m_shown.clear();
    m_rowOf.assign(m_nodes.size(), -1);
    setOrder({});
}

int IndicatorRows::depth(std::size_t node) const
{
    int depth = 0;
    for (int up = m_nodes[node].parent; up >= 0; up = m_nodes[std::size_t(up)].parent)
        ++depth;
    return depth;
}

QString IndicatorRows::codeOf(const IndicatorSource &source, std::size_t node) const
{
    const Node &at = m_nodes[node];
    return at.indicator >= 0 ? source.indicator(std::size_t(at.indicator)).code
           : at.derived >= 0 ? m_derived[std::size_t(at.derived)]
           : at.part >= 0    ? source.parts()[std::size_t(at.part)].plan->entity.title().code
                             : source.parts().front().plan->elements[std::size_t(at.element)].code;
}

void IndicatorRows::setOrder(std::vector<quint32> order)
{
    m_order = std::move(order);
    if (m_order.empty()) {
        m_order.resize(m_nodes.size());
        std::iota(m_order.begin(), m_order.end(), 0u);
    }
    // One order for all, dealt out to the parents.
    m_children.resize(m_nodes.size());
    std::vector<quint32> next = m_firstChild;
    quint32 nextTop = 0;
    for (const quint32 node : m_order) {
        const qint32 parent = m_nodes[node].parent;
        m_children[parent < 0 ? nextTop++ : next[std::size_t(parent)]++] = node;
    }
}

std::vector<quint32> IndicatorRows::rows(const std::vector<quint8> *accepted, const std::vector<quint8> &closed,
                                         bool grouped)
{
    m_kept.assign(m_nodes.size(), accepted == nullptr);
    if (accepted != nullptr) {
        for (std::size_t node = m_nodes.size(); node-- > 0;) {
            const Node &at = m_nodes[node];
            if (at.indicator >= 0)
                m_kept[node] = (*accepted)[std::size_t(at.indicator)];
            if (m_kept[node] != 0 && at.parent >= 0)
                m_kept[std::size_t(at.parent)] = 1;
        }
    }
    std::vector<quint32> result;
    result.reserve(m_nodes.size());
    if (!grouped) {
        for (const quint32 node : m_order) {
            if (m_kept[node] != 0 && !isGroup(node))
                result.push_back(node);
        }
    } else {
        // Objective, action, indicator: no deeper.
        const auto each = [this](quint32 first, quint32 count, const auto &visit) {
            for (quint32 i = first; i < first + count; ++i) {
                if (m_kept[m_children[i]] != 0)
                    visit(m_children[i]);
            }
        };
        const auto open = [&](quint32 node) {
            result.push_back(node);
            return closed[node] == 0;
        };
        each(0, m_topCount, [&](quint32 top) {
            if (!open(top))
                return;
            each(m_firstChild[top], m_childCount[top], [&](quint32 middle) {
                if (!open(middle))
                    return;
                each(m_firstChild[middle], m_childCount[middle], [&](quint32 leaf) { result.push_back(leaf); });
            });
        });
    }
    return result;
}

void IndicatorRows::show(std::vector<quint32> rows)
{
    m_shown = std::move(rows);
    m_rowOf.assign(m_nodes.size(), -1);
    for (std::size_t row = 0; row < m_shown.size(); ++row)
        m_rowOf[m_shown[row]] = qint32(row);
}

} // namespace pei
