// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/report.h"
#include "core/reading/layout/lines.h"
#include "core/support/result.h"

namespace pei {

// What stands above the table: the title and the "label : value" lines.
struct Heading
{
    QString title;
    Period period;
    std::optional<std::pair<int, int>> years; // "Periodo PEI"
    Entity entity;
    std::vector<Line> unread; // those that begin as a label does, and nobody can say with what value
};

// From lines with places: a value that wraps stands around its label when cells are aligned to the middle. A title that
// does not name its period is of the one given.
Result<Heading> readHeading(const std::vector<Line> &lines, std::optional<Period> otherwise = std::nullopt);

// From plain lines of text, where a value follows its label and wraps to the next line.
Result<Heading> readHeading(const QStringList &lines);

} // namespace pei
