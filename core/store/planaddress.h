// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace pei {

// A file, and which of the plans in it: "FILE.pei#3". A file whose own name ends so is that file.
struct PlanAddress
{
    QString file;
    qint64 plan = 0; // 0: none is named

    static PlanAddress of(const QString &text);
    QString text() const;

    friend bool operator==(const PlanAddress &, const PlanAddress &) = default;
};

} // namespace pei
