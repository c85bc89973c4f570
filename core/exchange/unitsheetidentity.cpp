// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/unitsheetidentity.h"

#include <QCryptographicHash>

using namespace Qt::Literals::StringLiterals;

namespace pei {

namespace {

constexpr int Version = 1;

QByteArray digestOf(const std::vector<QStringList> &rows)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QStringList &row : rows)
        hash.addData(QString(row.join(u'\x1f') + u'\n').toUtf8());
    return hash.result().toHex();
}

Error edited()
{
    return {.code = Error::Code::SheetEdited, .detail = IdentitySheet};
}

// Texts to the right of the row's last are not there after another program has saved it.
QStringList textsOf(const std::vector<WorkbookCell> &cells)
{
    QStringList texts;
    for (const WorkbookCell &cell : cells)
        texts.append(cell.shown());
    while (!texts.isEmpty() && texts.last().isEmpty())
        texts.removeLast();
    return texts;
}

} // namespace

std::vector<QStringList> identityRows(const SheetIdentity &identity)
{
    std::vector<QStringList> rows;
    rows.push_back({u"tablero-pei"_s, u"pedido"_s, QString::number(Version)});
    rows.push_back({u"plan"_s, QString::number(identity.firstYear), QString::number(identity.lastYear)});
    for (const auto &[level, name] : identity.entity.lines)
        rows.push_back({u"entity"_s, QString::number(int(level)), name.code, name.name});
    rows.push_back({u"period"_s, periodKey(identity.period)});
    rows.push_back({u"unit"_s, identity.unit.code, identity.unit.name});
    rows.push_back(
        {u"table"_s, identity.sheet, QString::number(identity.headRow), QString::number(identity.valueColumn)});
    for (const QString &head : identity.heads)
        rows.push_back({u"head"_s, head});
    for (const SheetIdentity::Row &row : identity.rows) {
        rows.push_back({u"row"_s, QString::number(row.row), QString::number(row.indicator), row.code, row.executingUnit,
                        row.responsibleUnit});
    }
    for (QStringList &row : rows) {
        while (row.last().isEmpty())
            row.removeLast();
    }
    rows.push_back({u"digest"_s, QString::fromLatin1(digestOf(rows))});
    return rows;
}

Result<SheetIdentity> identityFrom(const WorkbookSheet &sheet)
{
    std::vector<QStringList> rows;
    for (const std::vector<WorkbookCell> &cells : sheet.rows)
        rows.push_back(textsOf(cells));
    if (rows.empty() || rows.front().value(0) != u"tablero-pei" || rows.front().value(1) != u"pedido")
        return Error{.code = Error::Code::SheetNotOurs};
    if (rows.front().value(2).toInt() > Version)
        return Error{.code = Error::Code::SheetNewer};
    while (!rows.empty() && rows.back().isEmpty())
        rows.pop_back();
    const QStringList last = rows.back();
    rows.pop_back();
    if (last.value(0) != u"digest" || last.value(1).toLatin1() != digestOf(rows))
        return edited();
    SheetIdentity identity;
    bool whole = true; // with the digest right it always is, unless somebody has made it so
    const auto number = [&whole](const QString &text) {
        bool isNumber = false;
        const int value = text.toInt(&isNumber);
        whole = whole && isNumber && value >= 0;
        return std::max(0, value);
    };
    for (const QStringList &row : rows) {
        const QString about = row.value(0);
        if (about == u"plan") {
            identity.firstYear = number(row.value(1));
            identity.lastYear = number(row.value(2));
        } else if (about == u"entity") {
            const int level = number(row.value(1));
            whole = whole && level <= int(EntityLevel::ExecutingUnit);
            identity.entity.lines.emplace_back(EntityLevel(level), CodedName{row.value(2), row.value(3)});
        } else if (about == u"period") {
            const std::optional<Period> period = periodFromKey(row.value(1));
            whole = whole && period.has_value();
            identity.period = period.value_or(Period());
        } else if (about == u"unit") {
            identity.unit = {row.value(1), row.value(2)};
        } else if (about == u"table") {
            identity.sheet = row.value(1);
            identity.headRow = std::size_t(number(row.value(2)));
            identity.valueColumn = std::size_t(number(row.value(3)));
        } else if (about == u"head") {
            identity.heads.append(row.value(1));
        } else if (about == u"row") {
            identity.rows.push_back({std::size_t(number(row.value(1))), row.value(2).toLongLong(), row.value(3),
                                     row.value(4), row.value(5)});
        }
    }
    whole = whole && identity.valueColumn + NoteFields < std::size_t(identity.heads.size());
    if (!whole)
        return edited();
    return identity;
}

} // namespace pei
