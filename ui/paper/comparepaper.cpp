// SPDX-License-Identifier: GPL-3.0-or-later
// What changed between two sides of a plan, and plans side by side.
#include "ui/paper/paperblocks.h"

#include "core/compare/dumbbell.h"
#include "core/models/labels.h"
#include "ui/compare/comparetext.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace pei {

namespace {

constexpr double RowHeight = 16;
constexpr double MarkSide = 8;
constexpr double CodeWidth = 84;
constexpr double FigureWidth = 52; // with a mark before it
constexpr double ChangeWidth = 44;
constexpr double MovementWidth = 104;
constexpr double Gap = 8;
constexpr PaperType Body{BodyType, QFont::Normal, 100};
constexpr PaperType Small{SmallType, QFont::Normal, 100};
constexpr PaperType Head{SmallType, QFont::DemiBold, 100};
constexpr PaperType Name{12, QFont::DemiBold, 100};
constexpr Qt::Alignment Right = Qt::AlignRight | Qt::AlignVCenter;
constexpr Qt::Alignment Left = Qt::AlignLeft | Qt::AlignVCenter;

// The columns of a row, from the right end. On narrow paper names stand below the figures, over the whole width.
struct Columns
{
    explicit Columns(double width)
        : narrow(width - MovementWidth - Beside < LeastName)
        , movementWidth(narrow ? std::clamp(width - Beside, LeastMovement, MovementWidth) : MovementWidth)
        , movement(width - movementWidth)
        , change(movement - Gap - ChangeWidth)
        , after(change - FigureWidth)
        , before(after - Gap - FigureWidth)
        , name(narrow ? 0 : CodeWidth + 4)
        , nameWidth(narrow ? width : before - Gap - name)
        , smallWidth(narrow ? width : movement - Gap - name)
    {
    }

    static constexpr double Beside = CodeWidth + 4 + Gap + FigureWidth + Gap + FigureWidth + ChangeWidth + Gap;
    static constexpr double LeastName = 110;
    static constexpr double LeastMovement = 40;

    bool narrow;
    double movementWidth;
    double movement, change, after, before, name, nameWidth;
    double smallWidth; // below the figures
};

Block paragraph(const QString &text, const PaperType &type, double width, bool muted, double after)
{
    return {Sheet::paragraphHeight(text, type, width) + after,
            [text, type, width, muted](Sheet &sheet, const QRectF &box) {
                sheet.paragraph(0, box.top(), width, text, type, muted ? sheet.look().muted : sheet.look().text);
            },
            -1, true, false};
}

void paintFigure(Sheet &sheet, const QRectF &box, const std::optional<RowFigures> &side)
{
    const Look &look = sheet.look();
    if (!side) {
        sheet.text(box, u"—"_s, BodyType, look.muted, Right);
        return;
    }
    sheet.mark(QRectF(box.left(), box.top() + (RowHeight - MarkSide) / 2, MarkSide, MarkSide), side->state);
    sheet.text(box, formatValue(side->progress), BodyType, side->progress ? look.text : look.muted, Right);
}

// What stands small below the name: not the progress, which stands beside it.
QString lines(const RowChange &row, const Comparison &comparison)
{
    QStringList details = CompareText::details(row, comparison);
    const qsizetype progress = (row.isAdded() || row.isRemoved() ? 1 : 0) + (row.element ? 0 : 1);
    if (progress < details.size())
        details.removeAt(progress);
    return details.join(u'\n');
}

} // namespace

void PaperBlocks::addComparedRows(std::vector<Block> &blocks, const Compared &compared, double width)
{
    const Columns columns(width);
    const double end = dumbbellEnd(compared.rows);
    const SemaphoreBands bands = compared.comparison.after.rules.bands;
    const int head = int(blocks.size());
    blocks.push_back({RowHeight,
                      [columns, width, end, bands](Sheet &sheet, const QRectF &box) {
                          const Look &look = sheet.look();
                          const auto write = [&](double left, double room, const QString &text, Qt::Alignment side) {
                              sheet.line(QRectF(left, box.top(), room, RowHeight), text, Head, look.muted, side);
                          };
                          write(0, CodeWidth, tr("Código"), Left);
                          if (!columns.narrow)
                              write(columns.name, columns.nameWidth, tr("Denominación"), Left);
                          write(columns.before, FigureWidth, tr("Antes"), Right);
                          write(columns.after, FigureWidth, tr("Después"), Right);
                          write(columns.change, ChangeWidth, tr("Cambio"), Right);
                          if (!columns.narrow) //: the scale of a drawing, in percent: "0 · 75 · 95 · 110 %"
                              write(columns.movement, columns.movementWidth,
                                    tr("0 · %1 · %2 · %3 %")
                                        .arg(formatNumber(bands.amberFrom, PeruFormat, 0),
                                             formatNumber(bands.greenFrom, PeruFormat, 0),
                                             formatNumber(end, PeruFormat, 0)),
                                    Right);
                          sheet.rule(0, width, box.top() + RowHeight - 1, 0.9, look.text);
                      },
                      -1, true, false});
    for (const RowChange &row : compared.rows) {
        const QString small = lines(row, compared.comparison);
        const double name = Sheet::paragraphHeight(row.name, Body, columns.nameWidth);
        const double below = small.isEmpty() ? 0 : Sheet::paragraphHeight(small, Small, columns.smallWidth);
        const double lead = (RowHeight - Sheet::lineHeight(Body)) / 2;
        const double firstLine = columns.narrow ? RowHeight : lead; // where the name begins
        const double height = std::max(RowHeight, firstLine + name + below + 3);
        blocks.push_back(
            {height,
             [row, small, columns, width, end, bands, firstLine](Sheet &sheet, const QRectF &box) {
                 const Look &look = sheet.look();
                 const auto at = [&](double left, double room) { return QRectF(left, box.top(), room, RowHeight); };
                 sheet.text(at(0, CodeWidth), row.code, BodyType, look.text);
                 const double y =
                     sheet.paragraph(columns.name, box.top() + firstLine, columns.nameWidth, row.name, Body, look.text);
                 sheet.paragraph(columns.name, y, columns.smallWidth, small, Small, look.muted);
                 paintFigure(sheet, at(columns.before, FigureWidth), row.before);
                 paintFigure(sheet, at(columns.after, FigureWidth), row.after);
                 sheet.text(at(columns.change, ChangeWidth), CompareText::points(row.change()), BodyType,
                            row.change() ? look.text : look.muted, Right);
                 sheet.dumbbell(QRectF(columns.movement, box.top() + 2, columns.movementWidth, RowHeight - 4),
                                dumbbellOf(row, bands, end));
                 sheet.rule(0, width, box.bottom() - 0.5, 0.5, look.line);
             },
             head, false, false});
    }
}

void PaperBlocks::addComparedPlans(std::vector<Block> &blocks, const std::vector<PlanFigures> &plans, double width)
{
    constexpr double YearsWidth = 50;
    constexpr double PeriodWidth = 66;
    constexpr double AverageWidth = 52;
    constexpr double Beside = YearsWidth + PeriodWidth + 2 * AverageWidth + 3 * Gap;
    constexpr double LeastEntity = 110;
    // On narrow paper the entity stands above its figures.
    const bool narrow = width - 150 - Gap - Beside < LeastEntity;
    const double bandsWidth = narrow ? std::clamp(width - Beside - Gap, 40.0, 150.0) : 150;
    const double bands = width - bandsWidth;
    const double zeros = bands - Gap - AverageWidth;
    const double skip = zeros - Gap - AverageWidth;
    const double period = skip - Gap - PeriodWidth;
    const double years = period - YearsWidth;
    const double entity = narrow ? width : years - Gap;
    const int head = int(blocks.size());
    blocks.push_back({RowHeight + 8,
                      [=](Sheet &sheet, const QRectF &box) {
                          const Look &look = sheet.look();
                          const auto write = [&](double left, double room, const QString &text, Qt::Alignment side) {
                              double y = box.top();
                              for (const QString &line : Sheet::brokenAtSpaces(text, Head, room)) {
                                  sheet.line(QRectF(left, y, room, 10), line, Head, look.muted, side | Qt::AlignTop);
                                  y += Sheet::lineHeight(Head);
                              }
                          };
                          if (!narrow)
                              write(0, entity, tr("Entidad"), Qt::AlignLeft);
                          write(years, YearsWidth, tr("Plan"), Qt::AlignLeft);
                          write(period, PeriodWidth, tr("Periodo"), Qt::AlignLeft);
                          write(skip, AverageWidth, tr("Promedio sin los 0"), Qt::AlignRight);
                          write(zeros, AverageWidth, tr("Promedio con todos"), Qt::AlignRight);
                          if (!narrow)
                              write(bands, bandsWidth, tr("Semáforo de sus indicadores"), Qt::AlignLeft);
                          sheet.rule(0, width, box.bottom() - 1, 0.9, look.text);
                      },
                      -1, true, false});
    for (const PlanFigures &plan : plans) {
        const QString name = QString(plan.entity.code + u' ' + plan.entity.name).trimmed();
        const double lead = (RowHeight - Sheet::lineHeight(Body)) / 2;
        const double nameHeight = Sheet::paragraphHeight(name, Body, entity) + 2 * lead;
        const double figures = narrow ? nameHeight : 0; // where they begin
        const double height = narrow ? figures + RowHeight : std::max(RowHeight + 2, nameHeight);
        blocks.push_back(
            {height,
             [=](Sheet &sheet, const QRectF &box) {
                 const Look &look = sheet.look();
                 const double top = box.top() + figures;
                 const auto at = [&](double left, double room) { return QRectF(left, top, room, RowHeight); };
                 sheet.paragraph(0, box.top() + lead, entity, name, Body, look.text);
                 sheet.text(at(years, YearsWidth), u"%1–%2"_s.arg(plan.firstYear).arg(plan.lastYear), BodyType,
                            look.text);
                 sheet.text(at(period, PeriodWidth), plan.hasPeriod ? Labels::period(plan.period) : u"—"_s, BodyType,
                            look.text);
                 sheet.text(at(skip, AverageWidth), formatValue(plan.average.skipZero), BodyType, look.text, Right);
                 sheet.text(at(zeros, AverageWidth), formatValue(plan.average.withZeros), BodyType, look.text, Right);
                 paintSemaphoreBar(sheet, QRectF(bands, top + 2, bandsWidth, RowHeight - 3), plan.indicators);
                 sheet.rule(0, width, box.bottom() - 0.5, 0.5, look.line);
             },
             head, false, false});
    }
}

void PaperBlocks::addComparison(std::vector<Block> &blocks, const PaperInput &input, double width)
{
    if (input.compared && !input.compared->plans.empty()) {
        blocks.push_back(paragraph(tr("Comparación de planes"), Name, width, false, 4));
        blocks.push_back(paragraph(tr("Cada plan con sus propias cifras: un mismo código es otra cosa en otro plan."),
                                   Body, width, true, 8));
        return addComparedPlans(blocks, input.compared->plans, width);
    }
    const std::optional<Compared> compared =
        input.compared ? input.compared : usualComparison(input.plan, input.analysis.period, input.analysis.rules);
    blocks.push_back(paragraph(tr("Comparación"), Name, width, false, 4));
    if (!compared) {
        blocks.push_back(paragraph(tr("No hay un periodo anterior con valores con el que comparar %1.")
                                       .arg(Labels::period(input.analysis.period)),
                                   Body, width, false, 0));
        blocks.back().keepWithNext = false;
        return;
    }
    blocks.push_back(paragraph(CompareText::finding(compared->comparison, compared->span), Body, width, false, 2));
    QStringList more = CompareText::planChanges(compared->comparison);
    more.prepend(CompareText::averages(compared->comparison));
    more += compared->basis;
    if (!compared->only.isEmpty())
        more.append(compared->only);
    more.append(tr("En el dibujo, el anillo es el avance de antes y la marca el de después. El cambio está en puntos "
                   "porcentuales."));
    for (const QString &sentence : more)
        blocks.push_back(paragraph(sentence, Small, width, true, 1));
    blocks.push_back(space(6));
    blocks.back().keepWithNext = true;
    addComparedRows(blocks, *compared, width);
}

} // namespace pei
