// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/alerts/alertrules.h"
#include "core/plan/alertmark.h"
#include "core/plan/note.h"
#include "core/progress/analysis.h"
#include "ui/compare/compared.h"
#include "ui/look/look.h"

#include <QDate>
#include <QPageLayout>
#include <QPageSize>

#include <vector>

namespace pei {

// Table is the official layout; sheets: one per indicator; units: one request for values per responsible unit; compare:
// what changed between two periods, or what was compared on its page.
enum class PaperPart : quint8 { Summary, Table, Sheets, Units, Alerts, Compare };

// Upright pages, and turned ones for what is wide. The margins are those of the pages' design, or the printer's own
// where it cannot print as far out.
struct PaperFormat
{
    QPageSize size{QPageSize::A4};
    double leastMargin = 0; // millimetres that the printer leaves white

    QPageLayout layout(QPageLayout::Orientation orientation) const;

    friend bool operator==(const PaperFormat &, const PaperFormat &) = default;
};

// All that a printout says. Values, not the document: the command line prints without a store.
struct PaperInput
{
    Plan plan;
    PrintedFigures printed;
    Analysis analysis;
    std::optional<DetectedRules> detected;
    Notes notes;
    AlertSettings alertSettings;
    AlertMarks alertMarks; // own words and acknowledgements
    QDate today;
    PaperFormat format;
    std::vector<PaperPart> parts{PaperPart::Summary};
    std::vector<std::size_t> sheets; // indicators to print a sheet of; empty: all
    QStringList units;               // codes of the units to print a request for; empty: all
    std::optional<Compared> compared; // nullopt: the period with the one before it
};

// Names printed in capitals, in the sentence case of the screen.
PaperInput softened(PaperInput input);

} // namespace pei
