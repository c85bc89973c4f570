// SPDX-License-Identifier: GPL-3.0-or-later
// Where reports taken in print a figure, the latest as well as those before it.
#include "core/store/connection.h"
#include "core/store/planio.h"
#include "core/store/terms.h"

using namespace Qt::Literals::StringLiterals;

namespace pei {

namespace {

QString nameOf(RowPart part)
{
    switch (part) {
    case RowPart::Row:
        return u"row"_s;
    case RowPart::Baseline:
        return u"baseline"_s;
    case RowPart::Target:
        return u"target"_s;
    case RowPart::Obtained:
        return u"obtained"_s;
    case RowPart::Progress:
        return u"progress"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

Result<std::optional<FigurePlace>> readPlace(const Connection &connection, qint64 plan, qint64 indicator, RowPart part,
                                             Period period, const QDateTime &importedAt)
{
    const bool dated = part == RowPart::Obtained || part == RowPart::Progress;
    const int year = dated || part == RowPart::Target ? period.year : 0;
    const QVariant moment = importedAt.isValid() ? QVariant(importedAt.toMSecsSinceEpoch()) : QVariant();
    Statement row(connection, u"SELECT import.file_name, import.digest, whole.page, whole.x, whole.y, whole.width,"
                              " whole.height, cell.page, cell.x, cell.y, cell.width, cell.height FROM import"
                              " JOIN source_box whole ON whole.import_id = import.id AND whole.indicator_id = ?"
                              " AND whole.part = 'row'"
                              " JOIN source_box cell ON cell.import_id = import.id AND cell.part = ?"
                              " AND cell.indicator_id = whole.indicator_id AND cell.year = ? AND cell.cut = ?"
                              " WHERE import.plan_id = ? AND whole.page > 0 AND cell.page > 0 AND import.digest <> ''"
                              " AND import.imported_at = coalesce(?, import.imported_at)"_s +
                                  QLatin1StringView(AndLatestFirst));
    const auto box = [&row](int first) {
        return SourceBox{row.smallInteger(first),
                         QRectF(row.real(first + 1), row.real(first + 2), row.real(first + 3), row.real(first + 4))};
    };
    std::optional<FigurePlace> place;
    const Result<void> done =
        row.forEach({indicator, nameOf(part), year, dated ? terms::name(period.cut) : u""_s, plan, moment}, [&] {
            place =
                FigurePlace{row.text(0), row.text(1).toLatin1(), box(2), part == RowPart::Row ? SourceBox() : box(7)};
        });
    if (!done)
        return done.error();
    return place;
}

} // namespace pei
