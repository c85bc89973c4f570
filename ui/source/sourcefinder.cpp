// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/source/sourcefinder.h"

#include "core/models/labels.h"
#include "core/store/planstore.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace pei {

namespace {

QString moment(const QDateTime &when)
{
    return QLocale(QLocale::Spanish, QLocale::Peru).toString(when.toLocalTime(), u"dd/MM/yyyy HH:mm"_s);
}

// What was written into a cell since the latest report came in, oldest first.
std::vector<JournalEntry> writtenSince(const Document &document, std::size_t row, Period period)
{
    const Result<std::vector<JournalEntry>> ofCell = document.journalOf(row, period);
    std::vector<JournalEntry> written;
    if (!ofCell)
        return written;
    for (const JournalEntry &entry : ofCell.value()) {
        if (entry.what == JournalEntry::What::ValueSet)
            written.push_back(entry);
    }
    if (written.empty())
        return written; // most cells: no need to look through the whole journal
    const Result<std::vector<JournalEntry>> all = document.journal();
    if (!all)
        return {};
    std::optional<JournalEntry> import;
    for (const JournalEntry &entry : all.value()) {
        if (entry.what == JournalEntry::What::PlanImported && entry.how != JournalEntry::How::Undo &&
            entry.period == document.printed().period)
            import = entry;
    }
    // The import's own lines belong to its step.
    std::erase_if(written, [&](const JournalEntry &entry) {
        return import && (entry.id < import->id || entry.step == import->step);
    });
    return written;
}

std::optional<std::size_t> progressColumn(const Document &document, Period period)
{
    const std::vector<Period> &periods = document.printed().progressPeriods;
    const auto found = std::find(periods.begin(), periods.end(), period);
    return found == periods.end() ? std::nullopt : std::optional(std::size_t(found - periods.begin()));
}

RowPart partOf(Figure::Kind kind)
{
    switch (kind) {
    case Figure::Kind::Row:
        return RowPart::Row;
    case Figure::Kind::Baseline:
        return RowPart::Baseline;
    case Figure::Kind::Target:
        return RowPart::Target;
    case Figure::Kind::Obtained:
        return RowPart::Obtained;
    case Figure::Kind::Progress:
        return RowPart::Progress;
    }
    Q_UNREACHABLE();
}

} // namespace

QString SourceFinder::titleOf(const Indicator &indicator, Figure::Kind kind, Period period)
{
    switch (kind) {
    case Figure::Kind::Row:
        return indicator.code;
    case Figure::Kind::Baseline:
        return tr("%1 · Línea base").arg(indicator.code);
    case Figure::Kind::Target:
        return tr("%1 · Meta %2").arg(indicator.code, QString::number(period.year));
    case Figure::Kind::Obtained:
        return tr("%1 · Obtenido %2").arg(indicator.code, Labels::period(period));
    case Figure::Kind::Progress:
        return tr("%1 · Avance %2").arg(indicator.code, Labels::period(period));
    }
    Q_UNREACHABLE();
}

QString SourceFinder::absenceOf(const Document &document, std::size_t row)
{
    const QString name = document.reportName();
    if (document.sources().empty()) {
        return name.isEmpty() ? tr("Este plan viene de un texto, que no tiene páginas que mostrar.")
                              : tr("«%1» es un texto: no tiene páginas que mostrar.").arg(name);
    }
    if (row >= document.sources().size() || document.sources()[row].row.page == 0) {
        return name.isEmpty() ? tr("Esta fila no estaba en el último reporte importado.")
                              : tr("Esta fila no estaba en el último reporte importado, «%1».").arg(name);
    }
    return {};
}

QString SourceFinder::obtainedNote(const Document &document, std::size_t row, Period period, bool printed)
{
    const Plan &plan = document.plan();
    const Value today = plan.obtained(plan.indicators[row], period);
    const std::vector<JournalEntry> written = writtenSince(document, row, period);
    if (!printed) {
        if (!today || written.empty())
            return tr("El reporte no trae la columna %1.").arg(Labels::period(period));
        const JournalEntry &last = written.back();
        return tr("El reporte no trae la columna %1; hoy vale %2, escrito por %3 el %4.")
            .arg(Labels::period(period), formatValue(today), last.who, moment(last.when));
    }
    if (written.empty() || written.front().before == today)
        return {};
    const JournalEntry &last = written.back();
    const QString before = formatValue(written.front().before);
    switch (last.method) {
    case EntryMethod::Imported:
        return tr("El reporte dice %1; hoy vale %2, de otro reporte que importó %3 el %4.")
            .arg(before, formatValue(today), last.who, moment(last.when));
    case EntryMethod::Cleared:
        return tr("El reporte dice %1; hoy vale %2: lo borró %3 el %4.")
            .arg(before, formatValue(today), last.who, moment(last.when));
    case EntryMethod::Pasted:
        return tr("El reporte dice %1; hoy vale %2, pegado por %3 el %4.")
            .arg(before, formatValue(today), last.who, moment(last.when));
    case EntryMethod::Typed:
    case EntryMethod::Filled:
    case EntryMethod::Tried:
        break;
    }
    return tr("El reporte dice %1; hoy vale %2, escrito por %3 el %4.")
        .arg(before, formatValue(today), last.who, moment(last.when));
}

QString SourceFinder::progressNote(const Document &document, std::size_t row, Period period, bool printed)
{
    const Plan &plan = document.plan();
    const Value today = progressTypeOne(plan, plan.indicators[row], period).value;
    if (!printed)
        return tr("El reporte no imprime el avance de %1; aquí se calcula con las cifras de esta fila.")
            .arg(Labels::period(period));
    const PrintedFigures &figures = document.printed();
    const std::optional<std::size_t> column = progressColumn(document, period);
    if (!column || row >= figures.indicators.size() || *column >= figures.indicators[row].size())
        return {};
    const Value before = figures.indicators[row][*column];
    // The report may print no progress where one can be calculated: that is no news.
    if (before == today || !before)
        return {};
    return today ? tr("El reporte dice %1 %; con los valores de hoy el avance es %2 %.")
                       .arg(formatValue(before), formatValue(today))
                 : tr("El reporte dice %1 %; con los valores de hoy no hay avance que calcular.")
                       .arg(formatValue(before));
}

SourceSpot SourceFinder::inLatest(const Document &document, std::size_t row, const Figure &figure)
{
    SourceSpot spot;
    const Plan &plan = document.plan();
    spot.title = titleOf(plan.indicators[row], figure.kind, figure.period);
    spot.absence = absenceOf(document, row);
    if (!spot.absence.isEmpty())
        return spot;
    const RowSource &source = document.sources()[row];
    spot.row = source.row;
    const auto at = [](const std::vector<SourceBox> &boxes, std::optional<std::size_t> column) {
        return column && *column < boxes.size() ? boxes[*column] : SourceBox();
    };
    switch (figure.kind) {
    case Figure::Kind::Row:
        break;
    case Figure::Kind::Baseline:
        spot.box = source.baseline;
        break;
    case Figure::Kind::Target:
        spot.box = at(source.targets, plan.targetColumn(figure.period.year));
        if (spot.box.page == 0)
            spot.note = tr("El reporte no trae la meta de %1.").arg(figure.period.year);
        break;
    case Figure::Kind::Obtained:
        spot.box = at(source.obtained, plan.periodColumn(figure.period));
        spot.note = obtainedNote(document, row, figure.period, spot.box.page > 0);
        break;
    case Figure::Kind::Progress:
        spot.box = at(source.progress, progressColumn(document, figure.period));
        spot.note = progressNote(document, row, figure.period, spot.box.page > 0);
        break;
    }
    return spot;
}

void SourceFinder::lookElsewhere(const Document &document, std::size_t row, const Figure &figure, SourceSpot &spot)
{
    const Plan &plan = document.plan();
    const qint64 indicator = plan.indicators[row].id;
    const auto isValue = figure.kind == Figure::Kind::Obtained;
    const std::vector<JournalEntry> written =
        isValue ? writtenSince(document, row, figure.period) : std::vector<JournalEntry>();
    const auto take = [&](const FigurePlace &place) {
        spot.row = place.row;
        spot.box = place.box;
        spot.digest = place.digest;
        spot.fileName = place.fileName;
        spot.absence.clear();
    };
    const Value today = isValue ? plan.obtained(plan.indicators[row], figure.period) : Value();
    if (!written.empty() && written.back().method == EntryMethod::Imported) {
        const JournalEntry &last = written.back();
        const auto brought = document.placeOf(indicator, partOf(figure.kind), figure.period, last.when);
        if (brought && brought.value() && brought.value()->digest != document.reportDigest()) {
            take(*brought.value());
            //: A value, the report that says so, who took that in and when.
            spot.note = tr("Hoy vale %1, como dice «%2», que importó %3 el %4.")
                            .arg(formatValue(today), spot.fileName, last.who, moment(last.when));
            return;
        }
    }
    const bool isThere = spot.absence.isEmpty() && (figure.kind == Figure::Kind::Row || spot.box.page > 0);
    if (isThere)
        return;
    const auto earlier = document.placeOf(indicator, partOf(figure.kind), figure.period);
    if (!earlier || !earlier.value())
        return;
    take(*earlier.value());
    if (written.empty()) {
        spot.note = tr("El último reporte importado no lo trae; se ve en «%1».").arg(spot.fileName);
        return;
    }
    const JournalEntry &last = written.back();
    //: A report before the latest, today's value, who wrote that and when.
    spot.note = tr("Así lo dice «%1»; hoy vale %2, escrito por %3 el %4.")
                    .arg(spot.fileName, formatValue(today), last.who, moment(last.when));
}

SourceSpot SourceFinder::ofElement(const Document &document, const Figure &figure)
{
    SourceSpot spot;
    const std::vector<Element> &elements = document.plan().elements;
    const auto found = std::find_if(elements.begin(), elements.end(),
                                    [&](const Element &element) { return element.id == figure.element; });
    if (found == elements.end())
        return spot;
    const auto row = std::size_t(found - elements.begin());
    const bool isProgress = figure.kind == Figure::Kind::Progress;
    spot.title = isProgress ? tr("%1 · Avance %2").arg(found->code, Labels::period(figure.period)) : found->code;
    const std::vector<ElementSource> &sources = document.elementSources();
    if (sources.empty() && !document.sources().empty()) {
        // Taken in when only the places of indicators were kept.
        const std::vector<Indicator> &indicators = document.plan().indicators;
        for (std::size_t i = 0; i < std::min(indicators.size(), document.sources().size()); ++i) {
            if (indicators[i].element != found->code || document.sources()[i].row.page == 0)
                continue;
            spot.row = document.sources()[i].row;
            spot.note = tr("Está encima de esta fila, la del primero de sus indicadores.");
            return spot;
        }
    }
    if (row >= sources.size() || sources[row].row.page == 0) {
        const QString name = document.reportName();
        spot.absence = document.sources().empty() ? absenceOf(document, 0)
                       : name.isEmpty()           ? tr("Esta fila no estaba en el último reporte importado.")
                                        : tr("Esta fila no estaba en el último reporte importado, «%1».").arg(name);
        return spot;
    }
    spot.row = sources[row].row;
    if (!isProgress)
        return spot;
    const std::optional<std::size_t> column = progressColumn(document, figure.period);
    if (column && *column < sources[row].progress.size())
        spot.box = sources[row].progress[*column];
    const Value today = document.period() == figure.period ? document.analysis().elements[row] : Value();
    const auto &printed = document.printed().elements;
    const Value before =
        column && row < printed.size() && *column < printed[row].size() ? printed[row][*column] : Value();
    if (spot.box.page == 0) {
        spot.note = tr("El reporte no imprime el avance de %1; aquí se calcula con las cifras de sus indicadores.")
                        .arg(Labels::period(figure.period));
    } else if (today && before && before != today) {
        spot.note = tr("El reporte dice %1 %; con los valores de hoy el avance es %2 %.")
                        .arg(formatValue(before), formatValue(today));
    }
    return spot;
}

SourceSpot SourceFinder::of(const Document &document, const Figure &figure)
{
    if (figure.element != 0)
        return ofElement(document, figure);
    const std::optional<std::size_t> row = document.plan().indicatorIndex(figure.indicator);
    if (!row) {
        SourceSpot spot;
        spot.absence = tr("Elija un indicador o uno de sus valores para verlo en el reporte.");
        return spot;
    }
    SourceSpot spot = inLatest(document, *row, figure);
    lookElsewhere(document, *row, figure, spot);
    return spot;
}

} // namespace pei
