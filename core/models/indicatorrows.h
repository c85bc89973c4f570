// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/models/indicatorsource.h"

#include <vector>

namespace pei {

// The list of indicators as rows: objectives, their actions and their indicators, each under the one it belongs to, and
// which of them are shown in what order. Objectives that the report does not print follow from the actions' codes. Of
// many plans, the plans and under each its indicators.
class IndicatorRows
{
public:
    struct Node
    {
        qint32 parent = -1;    // node; -1 at the top
        qint32 element = -1;   // index into Plan::elements: of the element itself, or of the indicator's
        qint32 indicator = -1; // index into the source; -1 for elements
        qint32 derived = -1;   // index into derived(), of an objective that is not printed
        qint32 part = -1;      // index into IndicatorSource::parts(), of a plan among many

        friend bool operator==(const Node &, const Node &) = default;
    };

    void build(const IndicatorSource &source);
    // A parent stands before what is under it, and siblings as they are printed.
    const std::vector<Node> &nodes() const { return m_nodes; }
    const Node &node(std::size_t index) const { return m_nodes[index]; }
    const std::vector<QString> &derived() const { return m_derived; } // codes
    std::size_t indicatorCount() const { return m_nodeOfIndicator.size(); }
    int nodeOfIndicator(std::size_t indicator) const { return m_nodeOfIndicator[indicator]; }
    int nodeOfElement(std::size_t element) const { return m_nodeOfElement[element]; }
    bool isGroup(std::size_t node) const { return m_nodes[node].indicator < 0; }
    bool hasChildren(std::size_t node) const { return m_childCount[node] > 0; }
    int depth(std::size_t node) const;
    QString codeOf(const IndicatorSource &source, std::size_t node) const;

    // All nodes as they follow each other where they are siblings; empty: as printed.
    void setOrder(std::vector<quint32> order);
    // The nodes to be shown, top to bottom. accepted: by indicator, nullptr for all; an element is shown by what it
    // holds, and an empty one only where everything is. closed: by node. Not grouped: the indicators alone, in one
    // order.
    std::vector<quint32> rows(const std::vector<quint8> *accepted, const std::vector<quint8> &closed, bool grouped);
    void show(std::vector<quint32> rows);
    const std::vector<quint32> &shown() const { return m_shown; }
    int rowOf(std::size_t node) const { return m_rowOf[node]; } // -1 where it is not shown

private:
    int add(const Node &node);
    void addElements(const Plan &plan);
    void addPlans(const IndicatorSource &source);

    std::vector<Node> m_nodes;
    std::vector<QString> m_derived;
    std::vector<qint32> m_nodeOfIndicator;
    std::vector<qint32> m_nodeOfElement;
    std::vector<quint32> m_childCount;
    std::vector<quint32> m_order;      // see setOrder
    std::vector<quint32> m_children;   // of all nodes, siblings together in their order; first those at the top
    std::vector<quint32> m_firstChild; // index into m_children
    quint32 m_topCount = 0;
    std::vector<quint32> m_shown;
    std::vector<qint32> m_rowOf;
    std::vector<quint8> m_kept; // by node, while rows are looked for
};

} // namespace pei
