// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/number.h"
#include "core/plan/period.h"

#include <QString>

#include <optional>
#include <utility>
#include <vector>

namespace pei {

// "300597-MUNICIPALIDAD PROVINCIAL": the printed text splits at its first hyphen.
struct CodedName {
    QString code;
    QString name;

    bool isEmpty() const { return code.isEmpty() && name.isEmpty(); }
    friend bool operator==(const CodedName &, const CodedName &) = default;
};

// The header lines of a report, from the level of government down to the executing unit.
enum class EntityLevel : quint8 { GovernmentLevel, Sector, Pliego, Department, Province, District, ExecutingUnit };

struct Entity {
    std::vector<std::pair<EntityLevel, CodedName>> lines; // as printed, in order

    const CodedName *line(EntityLevel level) const;
    // The executing unit, else the most specific line printed: what the window calls the entity.
    CodedName title() const;
    friend bool operator==(const Entity &, const Entity &) = default;
};

enum class ElementKind : quint8 { Objective, Action }; // OEI, AEI

struct Element {
    QString code;
    ElementKind kind = ElementKind::Action;
    QString name;
    std::optional<int> priority; // "(Prioridad:n)"; nullopt where it is not printed
    qint64 id = 0;               // the store's key of the row; 0 until a store has taken it

    friend bool operator==(const Element &, const Element &) = default;
};

enum class Relevance : quint8 { VeryRelevant, Relevant, LessRelevant };
enum class Direction : quint8 { Ascending, Descending, Undefined };
// Maximum and Minimum ("máximo/mínimo permisible") come with Direction::Undefined: the target is a ceiling or a floor.
enum class Aggregation : quint8 { Aggregable, NonAggregable, Maximum, Minimum };

struct Baseline {
    std::optional<int> year;
    Value value;

    friend bool operator==(const Baseline &, const Baseline &) = default;
};

// One printed row. An indicator measured by several executing units has one row for each, all with the same code.
struct Indicator {
    qint64 id = 0; // the store's key of the row; 0 until a store has taken it
    QString code;
    QString element; // code of its OEI or AEI
    QString name;
    CodedName executingUnit;
    CodedName responsibleUnit;
    std::optional<Relevance> relevance; // nullopt: a footnote mark stands in its place
    Direction direction = Direction::Undefined;
    std::optional<Aggregation> aggregation; // nullopt likewise
    Baseline baseline;
    std::vector<Value> targets;  // parallel to Plan::targetYears
    std::vector<Value> obtained; // parallel to Plan::periods

    friend bool operator==(const Indicator &, const Indicator &) = default;
};

// One entity's plan. Elements and indicators stand in printed order.
struct Plan {
    int firstYear = 0; // "Periodo PEI 2022 - 2027"
    int lastYear = 0;
    Entity entity;
    std::vector<int> targetYears; // ascending: the columns under "Logro Esperado"
    std::vector<Period> periods;  // ascending: the columns under "Valores Obtenidos" and those opened since
    std::vector<Element> elements;
    std::vector<Indicator> indicators;

    // Index into targets or obtained; nullopt where the plan has no such column.
    std::optional<std::size_t> targetColumn(int year) const;
    std::optional<std::size_t> periodColumn(Period period) const;
    // ND where the plan has no such column.
    Value target(const Indicator &indicator, int year) const;
    Value obtained(const Indicator &indicator, Period period) const;

    const Element *element(QStringView code) const;
    // Index of the row with this store key; nullopt where there is none.
    std::optional<std::size_t> indicatorIndex(qint64 id) const;

    friend bool operator==(const Plan &, const Plan &) = default;
};

// The last period with any value; else the last one; Annual of the first year for a plan without periods.
Period latestPeriod(const Plan &plan);

// The period of the plan's years that comes after its last column: Sem1, then Anual of each year. nullopt at its end.
std::optional<Period> nextPeriod(const Plan &plan);
// Those of the plan's years that have no column yet, ascending.
std::vector<Period> missingPeriods(const Plan &plan);

} // namespace pei
