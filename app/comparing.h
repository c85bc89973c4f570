// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <functional>

namespace pei {

// The verb "compare" as it was typed. One input: two of its periods. Two of one plan: what the second says that the
// first does not. More, or of several plans: their figures side by side.
struct CompareOrder
{
    QStringList inputs;
    QString before; // "2023-A"; empty: the usual one
    QString after;
    bool json = false;
};

// Where it writes: lines of results, and inputs that are refused.
struct CompareOutput
{
    std::function<void(const QString &line)> result;
    std::function<void(const QString &input, const QString &reason)> refuse;
};

QString wrongCompareUsage(const CompareOrder &order); // empty where it makes sense
void compareInputs(const CompareOrder &order, const CompareOutput &output);

} // namespace pei
