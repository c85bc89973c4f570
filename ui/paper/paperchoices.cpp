// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/paperchoices.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace pei {

QString paperKey(QPageSize::PageSizeId paper)
{
    return QPageSize::key(paper).toLower();
}

std::optional<QPageSize::PageSizeId> paperFromKey(QStringView key)
{
    for (const QPageSize::PageSizeId paper : AllPapers) {
        if (key.compare(paperKey(paper), Qt::CaseInsensitive) == 0)
            return paper;
    }
    return std::nullopt;
}

QString paperPartKey(PaperPart part)
{
    switch (part) {
    case PaperPart::Summary:
        return u"summary"_s;
    case PaperPart::Table:
        return u"table"_s;
    case PaperPart::Sheets:
        return u"sheets"_s;
    case PaperPart::Units:
        return u"units"_s;
    case PaperPart::Alerts:
        return u"alerts"_s;
    case PaperPart::Compare:
        return u"compare"_s;
    }
    Q_UNREACHABLE();
}

std::optional<PaperPart> paperPartFromKey(QStringView key)
{
    for (const PaperPart part : AllPaperParts) {
        if (paperPartKey(part) == key)
            return part;
    }
    return std::nullopt;
}

std::optional<std::vector<PaperPart>> paperPartsFromKeys(const QStringList &keys)
{
    std::vector<PaperPart> found;
    for (const QString &key : keys) {
        const std::optional<PaperPart> part = paperPartFromKey(key.trimmed());
        if (!part)
            return std::nullopt;
        found.push_back(*part);
    }
    std::sort(found.begin(), found.end());
    found.erase(std::unique(found.begin(), found.end()), found.end());
    return found;
}

} // namespace pei
