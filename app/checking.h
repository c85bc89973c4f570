// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/support/error.h"

#include <QStringList>

#include <functional>

namespace pei {

// Where "check" writes: lines of results, and inputs that are refused.
struct CheckOutput
{
    std::function<void(const QString &line)> result;
    std::function<void(const QString &input, const Error &error)> refuse;
};

// The certificate and the alerts of each input; of several inputs a table, and below it what keeps a certificate
// from holding. Gives whether all were read
// whole.
bool checkInputs(const QStringList &inputs, bool json, const CheckOutput &output);

} // namespace pei
