// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/document.h"
#include "core/models/figure.h"

#include <QCoreApplication>

namespace pei {

// Where a figure stands in a report, and what has to be said beside it.
struct SourceSpot
{
    QString title;   // what is looked for: "IND.01.AEI.01.01 · Meta 2024"
    QString note;    // what the page alone does not tell: today's value differs, the figure is not printed
    QString absence; // why there is no page to show; empty where there is one
    SourceBox row;
    SourceBox box; // page 0: only the row is known
    // The report these are in; empty: the latest one taken in.
    QByteArray digest = {};
    QString fileName = {};
};

class SourceFinder
{
    Q_DECLARE_TR_FUNCTIONS(pei::SourceFinder)

public:
    // In the latest report taken in, or in that which prints the figure or brought today's value, where the latest does
    // not. Reads the journal where a value may have been written since.
    static SourceSpot of(const Document &document, const Figure &figure);
    static QString titleOf(const Indicator &indicator, Figure::Kind kind, Period period);

private:
    static SourceSpot ofElement(const Document &document, const Figure &figure);
    static SourceSpot inLatest(const Document &document, std::size_t row, const Figure &figure);
    static void lookElsewhere(const Document &document, std::size_t row, const Figure &figure, SourceSpot &spot);
    static QString absenceOf(const Document &document, std::size_t row);
    static QString obtainedNote(const Document &document, std::size_t row, Period period, bool printed);
    static QString progressNote(const Document &document, std::size_t row, Period period, bool printed);
};

} // namespace pei
