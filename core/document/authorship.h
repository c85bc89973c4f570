// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

#include <functional>

namespace pei {

// Whose changes these are, and what time it is: what the journal keeps. Tests bring their own.
struct Authorship
{
    QString who;
    std::function<QDateTime()> now;

    // The person logged in (the full name where the system has one) and the computer's clock.
    static Authorship ofSystem();
    // Of that name; the person logged in where it is empty.
    static Authorship named(const QString &name);
};

} // namespace pei
