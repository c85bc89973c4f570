// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartaxes.h"

#include <QCoreApplication>
#include <QLibrary>

using namespace Qt::Literals::StringLiterals;

namespace pei {

namespace {

using Maker = ChartAxes *(*)();

// Found once, beside the program; never unloaded.
Maker maker()
{
    static const Maker found = [] {
        QLibrary module(QCoreApplication::applicationDirPath() + "/tablero-pei-charts"_L1);
        const auto make = reinterpret_cast<Maker>(module.resolve("tableroChartAxes"));
        if (make == nullptr)
            qWarning("%s", qPrintable(module.errorString()));
        return make;
    }();
    return found;
}

} // namespace

std::unique_ptr<ChartAxes> makeChartAxes()
{
    const Maker make = maker();
    return std::unique_ptr<ChartAxes>(make == nullptr ? nullptr : make());
}

} // namespace pei
