// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/planaddress.h"

#include <QFileInfo>

namespace pei {

PlanAddress PlanAddress::of(const QString &text)
{
    const qsizetype hash = text.lastIndexOf(u'#');
    if (hash <= 0 || QFileInfo::exists(text))
        return {text, 0};
    bool isNumber = false;
    const qint64 plan = text.sliced(hash + 1).toLongLong(&isNumber);
    if (!isNumber || plan <= 0)
        return {text, 0};
    return {text.first(hash), plan};
}

QString PlanAddress::text() const
{
    return plan == 0 ? file : file + u'#' + QString::number(plan);
}

} // namespace pei
