// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/authorship.h"

#ifdef Q_OS_UNIX
#include <pwd.h>
#include <unistd.h>
#endif

using namespace Qt::Literals::StringLiterals;

namespace pei {

namespace {

QString systemUser()
{
#ifdef Q_OS_UNIX
    if (const passwd *entry = ::getpwuid(::geteuid())) {
        // The first of the comma-separated fields is the full name.
        const QString fullName = QString::fromLocal8Bit(entry->pw_gecos).section(u',', 0, 0).trimmed();
        return fullName.isEmpty() ? QString::fromLocal8Bit(entry->pw_name) : fullName;
    }
#endif
    const QString windowsName = qEnvironmentVariable("USERNAME");
    return windowsName.isEmpty() ? qEnvironmentVariable("USER") : windowsName;
}

} // namespace

Authorship Authorship::ofSystem()
{
    return {systemUser(), [] { return QDateTime::currentDateTimeUtc(); }};
}

Authorship Authorship::named(const QString &name)
{
    Authorship by = ofSystem();
    if (!name.isEmpty())
        by.who = name;
    return by;
}

} // namespace pei
