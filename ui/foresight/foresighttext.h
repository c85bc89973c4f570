// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress/foresight.h"
#include "core/progress/outlook.h"

#include <QCoreApplication>

namespace pei {

// What the report does not say, in sentences: what is needed, where the year is heading, what would become of the
// average. Every list of them stands under heading(), which says whose they are.
class ForesightText
{
    Q_DECLARE_TR_FUNCTIONS(pei::ForesightText)

public:
    static QString heading(); // "Qué falta (estimación de Tablero PEI, no oficial)"
    static QString need(const Need &need, const Indicator &indicator);
    // With what it supposes, or why there is none.
    static QString projection(const Projection &projection, const Indicator &indicator, int year, SemaphoreBands bands);
    static QString reason(const Projection &projection, int year);
    static QString pace(const Pace &pace, const Indicator &indicator);
    // The averages if the indicator were green, all else as it is; empty where that cannot be said.
    static QString effectOfGreen(const Plan &plan, const Analysis &analysis, std::size_t row);

    // All of it, line by line, with what each is about: for the ficha and for paper.
    struct Line
    {
        enum class About : quint8 { Amber, Green, Pace, Projection, Average };
        About about;
        QString title;
        QString text;
    };
    static QString title(Line::About about);
    static std::vector<Line> lines(const Plan &plan, const Analysis &analysis, std::size_t row);
};

} // namespace pei
