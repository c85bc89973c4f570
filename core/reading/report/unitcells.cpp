// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/report/unitcells.h"

#include "core/reading/report/phrases.h"

#include <QMultiHash>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace pei {

namespace {

bool hasOwnCode(const UnitCells &row)
{
    const QString code = codedNameFrom(row.responsible).code;
    return !code.isEmpty() && !code.contains(u' ');
}

} // namespace

std::vector<bool> wronglyCut(const std::vector<UnitCells> &rows, const Entity &entity)
{
    QMultiHash<QString, QString> names; // of each code
    for (const auto &[level, unit] : entity.lines) {
        if (level == EntityLevel::ExecutingUnit)
            names.insert(unit.code, unit.name);
    }
    std::vector<CodedName> units;
    for (const UnitCells &row : rows) {
        units.push_back(codedNameFrom(row.executing));
        if (!units.back().code.isEmpty() && !names.contains(units.back().code, units.back().name))
            names.insert(units.back().code, units.back().name);
    }
    const auto coded = std::count_if(rows.begin(), rows.end(), hasOwnCode);
    const auto filled =
        std::count_if(rows.begin(), rows.end(), [](const UnitCells &row) { return !row.responsible.isEmpty(); });
    std::vector<bool> result;
    for (std::size_t r = 0; r < rows.size(); ++r) {
        const auto goesOnBeside = [&](const QString &name) {
            return name.startsWith(QString(units[r].name + u' ')) &&
                   rows[r].responsible.contains(QStringView(name).sliced(units[r].name.size() + 1));
        };
        const QStringList known = names.values(units[r].code);
        const bool wordsInCode = codedNameFrom(rows[r].responsible).code.contains(u' ') && coded * 2 > filled;
        result.push_back(!units[r].code.isEmpty() &&
                         (wordsInCode || std::any_of(known.begin(), known.end(), goesOnBeside)));
    }
    return result;
}

CodedName unbroken(CodedName unit, const Entity &entity)
{
    const auto letters = [](QString name) { return name.remove(u' '); };
    for (const auto &[level, whole] : entity.lines) {
        if (level == EntityLevel::ExecutingUnit && whole.code == unit.code && whole.name.size() < unit.name.size() &&
            letters(whole.name) == letters(unit.name))
            unit.name = whole.name;
    }
    return unit;
}

} // namespace pei
