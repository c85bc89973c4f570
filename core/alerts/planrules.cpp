// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/alerts/finder.h"

#include "core/plan/code.h"
#include "core/progress/valueunit.h"
#include "core/support/foldedtext.h"

#include <QHash>

#include <algorithm>
#include <bit>

namespace pei {

namespace {

// Letters and digits only, without accents and case: what makes two names the same name.
QString normalisedName(QStringView name)
{
    QString words;
    bool gap = false;
    for (const QChar c : folded(name)) {
        if (!c.isLetterOrNumber() && c != u'%') {
            gap = true;
            continue;
        }
        if (gap && !words.isEmpty())
            words += u' ';
        gap = false;
        words += c;
    }
    return words;
}

// Sorts rows into groups by key, in the order in which the keys first come.
template <typename Key>
class Groups
{
public:
    void add(const Key &key, std::size_t row)
    {
        const auto found = m_indexOf.constFind(key);
        if (found != m_indexOf.cend()) {
            m_groups[*found].push_back(row);
            return;
        }
        m_indexOf.insert(key, m_groups.size());
        m_groups.push_back({row});
    }
    const std::vector<std::vector<std::size_t>> &all() const { return m_groups; }

private:
    QHash<Key, std::size_t> m_indexOf;
    std::vector<std::vector<std::size_t>> m_groups;
};

} // namespace

// The rows of one indicator that several units measure are no duplicates of each other.
void AlertFinder::group(AlertRule rule, const std::vector<std::vector<std::size_t>> &groups)
{
    for (const std::vector<std::size_t> &rows : groups) {
        const QString &code = m_plan.indicators[rows.front()].code;
        if (std::all_of(rows.begin(), rows.end(), [&](std::size_t row) { return m_plan.indicators[row].code == code; }))
            continue;
        AlertFacts facts;
        facts.count = int(rows.size());
        std::vector<AlertCell> cells;
        for (const std::size_t row : rows) {
            if (rule == AlertRule::SameName) {
                cells.push_back({AlertCell::What::Name, int(row), -1, {}, {}});
                continue;
            }
            cells.push_back(baseline(row));
            for (std::size_t column = 0; column < m_plan.targetYears.size(); ++column)
                cells.push_back(target(row, column));
        }
        add(rule, {AlertSubject::Kind::Indicators, code, rows}, facts, std::move(cells));
    }
}

void AlertFinder::aggregablePercentage()
{
    for (std::size_t row = 0; row < m_plan.indicators.size(); ++row) {
        const Indicator &indicator = m_plan.indicators[row];
        if (indicator.aggregation == Aggregation::Aggregable && isPercentage(indicator.name))
            add(AlertRule::AggregablePercentage, about(row), {},
                {{AlertCell::What::Aggregation, int(row), -1, {}, {}}, {AlertCell::What::Name, int(row), -1, {}, {}}});
    }
}

void AlertFinder::sameName()
{
    Groups<QString> groups;
    for (std::size_t row = 0; row < m_plan.indicators.size(); ++row) {
        if (const QString name = normalisedName(m_plan.indicators[row].name); !name.isEmpty())
            groups.add(name, row);
    }
    group(AlertRule::SameName, groups.all());
}

void AlertFinder::sameSeries()
{
    Groups<QByteArray> groups;
    for (std::size_t row = 0; row < m_plan.indicators.size(); ++row) {
        const Indicator &indicator = m_plan.indicators[row];
        // Without a baseline, or with hardly a target, nothing is left to be the same.
        if (!indicator.baseline.value || std::count_if(indicator.targets.begin(), indicator.targets.end(),
                                                       [](const Value &value) { return value.has_value(); }) < 2)
            continue;
        QByteArray key;
        key.reserve(qsizetype((indicator.targets.size() + 1) * sizeof(double)));
        const auto append = [&](Value value) {
            const quint64 bits = value ? std::bit_cast<quint64>(*value == 0 ? 0.0 : *value) : ~quint64(0);
            key.append(reinterpret_cast<const char *>(&bits), sizeof bits);
        };
        append(indicator.baseline.value);
        for (const Value &value : indicator.targets)
            append(value);
        groups.add(key, row);
    }
    group(AlertRule::SameSeries, groups.all());
}

void AlertFinder::priorities()
{
    Groups<QString> objectives;
    for (std::size_t element = 0; element < m_plan.elements.size(); ++element) {
        if (m_plan.elements[element].kind == ElementKind::Action)
            objectives.add(objectiveOf(m_plan.elements[element].code), element);
    }
    for (const std::vector<std::size_t> &actions : objectives.all()) {
        std::vector<int> found;
        std::vector<AlertCell> cells;
        for (const std::size_t action : actions) {
            const std::optional<int> priority = m_plan.elements[action].priority;
            if (priority)
                found.push_back(*priority);
            cells.push_back({AlertCell::What::Priority, -1, int(action), {}, priority ? Value(*priority) : Value()});
        }
        std::sort(found.begin(), found.end());
        bool inOrder = found.size() == actions.size();
        for (std::size_t i = 0; inOrder && i < found.size(); ++i)
            inOrder = found[i] == int(i) + 1;
        // A report that prints no priorities has none to be wrong.
        if (found.empty() || inOrder)
            continue;
        AlertFacts facts;
        facts.count = int(actions.size());
        add(AlertRule::Priorities,
            {AlertSubject::Kind::Objective, objectiveOf(m_plan.elements[actions.front()].code), {}}, facts,
            std::move(cells));
    }
}

} // namespace pei
