// SPDX-License-Identifier: GPL-3.0-or-later
// The sheet of one indicator: chart, fields, the table by year.
#include "ui/paper/paperblocks.h"

#include "core/models/labels.h"
#include "core/plan/code.h"
#include "ui/charts/charttext.h"
#include "ui/foresight/foresighttext.h"

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace pei {

namespace {

constexpr double LabelWidth = 120;
constexpr double MarkSide = 8;
constexpr PaperType Body{BodyType, QFont::Normal, 100};
constexpr PaperType NameType{12, QFont::DemiBold, 100};
constexpr Qt::Alignment Left = Qt::AlignLeft | Qt::AlignVCenter;
constexpr Qt::Alignment Right = Qt::AlignRight | Qt::AlignVCenter;

QString codedText(const CodedName &name)
{
    return QString(name.code + u' ' + name.name).trimmed();
}

// Where the columns of the table by year stand: target, then value and progress of both cuts. Each has the room its
// figures need; where the page has not so much, they are set smaller, and then narrower, but never cut.
struct YearColumns
{
    static constexpr double Mark = 7; // behind a progress
    static constexpr double MarkGap = 4;

    YearColumns(const YearChart &chart, const QStringList &names, double width)
    {
        constexpr double Between = 8;
        constexpr int NarrowestStretch = 50;
        std::array<double, 5> needs{};
        double needed = 0;
        const auto fits = [&] {
            needs = {};
            const auto take = [&](std::size_t column, const QString &text, const PaperType &as) {
                needs[column] = std::max(needs[column], Sheet::textWidth(text, as));
            };
            for (std::size_t i = 0; i < needs.size(); ++i)
                take(i, names[qsizetype(i)], head);
            PaperType strong = type;
            strong.weight = QFont::DemiBold;
            year = 0;
            for (const YearChart::Year &each : chart.years) {
                year = std::max(year, Sheet::textWidth(QString::number(each.year), strong));
                take(0, formatValue(each.target), type);
                take(1, formatValue(each.semester.value), type);
                take(2, formatValue(each.semester.progress.value), type);
                take(3, formatValue(each.annual.value), type);
                take(4, formatValue(each.annual.progress.value), type);
            }
            needed = year + 2 * (MarkGap + Mark);
            for (const double need : needs)
                needed += Between + need;
            return needed <= width;
        };
        while (!fits() && (type.points > SmallestType || type.stretch > NarrowestStretch)) {
            if (type.points > SmallestType)
                type.points = std::max(SmallestType, type.points - 0.5);
            else
                type.stretch -= 5;
            head = {std::min(head.points, type.points), head.weight, type.stretch};
        }
        const double more = std::max(0.0, width - needed) / double(needs.size());
        double x = year;
        for (std::size_t i = 0; i < needs.size(); ++i) {
            x += Between + more + needs[i];
            rights[i] = x;
            if (i == 2 || i == 4)
                x += MarkGap + Mark;
        }
    }
    // Right-aligned text grows to the left of its column's right edge.
    QRectF box(const QRectF &row, std::size_t column) const { return {0, row.top(), rights[column], row.height()}; }

    PaperType type{BodyType, QFont::Normal, 100};
    PaperType head{SmallType, QFont::Normal, 100};
    double year = 0;                // width of its column
    std::array<double, 5> rights{}; // where the figures end
};

} // namespace

// A chart and what it says: beside it, or under it where that leaves it too little room.
Block PaperBlocks::chart(const PaperInput &input, std::size_t indicator, double width, double wideHeight)
{
    constexpr double NarrowWidth = 360;
    constexpr double NotesUnder = 56;
    const bool under = width < NarrowWidth;
    const double chartWidth = under ? width : width * 0.62;
    const double chartHeight = under ? 150 : wideHeight;
    const double noteLeft = under ? 0 : chartWidth + 16;
    return {chartHeight + (under ? NotesUnder : 0),
            [&input, indicator, under, chartWidth, chartHeight, noteLeft](Sheet &sheet, const QRectF &box) {
                const Indicator &row = input.plan.indicators[indicator];
                const Look &look = sheet.look();
                const YearChart chart = yearChartOf(input.plan, row, input.analysis.period, input.analysis.rules);
                sheet.chart(QRectF(box.left(), box.top() + 2, chartWidth, chartHeight - 4), chart);
                const double left = box.left() + noteLeft;
                const double room = box.right() - left;
                double y = box.top() + (under ? chartHeight + 4 : 18);
                const double after = under ? 2 : 4;
                const auto line = [&](const QString &text, const QColor &colour) {
                    y = sheet.paragraph(left, y, room, text, Body, colour) + after;
                };
                //: period: obtained of target
                line(tr("%1: %2 de %3")
                         .arg(Labels::period(chart.focus), formatValue(chart.obtained), formatValue(chart.target)),
                     look.text);
                if (chart.progress.value) {
                    sheet.mark(QRectF(left, y + 1, MarkSide, MarkSide), chart.state);
                    sheet.text(QRectF(left + MarkSide + 4, y, room - MarkSide - 4, 10),
                               tr("%1 % · %2").arg(formatNumber(*chart.progress.value), Labels::semaphore(chart.state)),
                               BodyType, look.text, Left, QFont::DemiBold);
                    y += 11 + after;
                } else {
                    line(ChartText::notCalculable(chart.progress.reason), look.text);
                }
                if (const auto from = thresholdsOf(input.plan, row, chart.focus.year, input.analysis.rules.bands)) {
                    line((from->atLeast ? tr("Ámbar desde %1 · verde desde %2") : tr("Ámbar hasta %1 · verde hasta %2"))
                             .arg(formatNumber(from->amber), formatNumber(from->green)),
                         look.muted);
                }
                if (const Progress two = progressTypeTwo(input.plan, row, chart.focus); two.value)
                    line(tr("Desde la línea base: %1 %").arg(formatNumber(*two.value)), look.muted);
            },
            -1, false, false};
}

std::vector<Block> PaperBlocks::chartPanel(const PaperInput &input, std::size_t indicator, double width)
{
    const Indicator &row = input.plan.indicators[indicator];
    return {heading(row.code + u' ' + row.name, width), chart(input, indicator, width, SheetSpacing().chart)};
}

// A value of many lines, as a note may be, goes on on the next page.
void PaperBlocks::addField(std::vector<Block> &blocks, const QString &label, const QString &value, double width,
                           double row)
{
    constexpr qsizetype LinesTogether = 20;
    const double around = row - Sheet::lineHeight(Body);
    const double above = 0.4 * around;
    const QStringList lines = Sheet::brokenAtSpaces(value, Body, width - LabelWidth);
    for (qsizetype first = 0; first < lines.size(); first += LinesTogether) {
        const QString text = lines.mid(first, LinesTogether).join(u'\n');
        const bool last = first + LinesTogether >= lines.size();
        const double height =
            std::max(row, Sheet::paragraphHeight(text, Body, width - LabelWidth) + (last ? around : 0));
        blocks.push_back(
            {height,
             [label = first == 0 ? label : QString(), text, last, width, above](Sheet &sheet, const QRectF &box) {
                 if (last)
                     sheet.rule(0, width, box.bottom(), 0.5, sheet.look().line);
                 sheet.paragraph(0, box.top() + above, LabelWidth - 8, label, Body, sheet.look().muted);
                 sheet.paragraph(LabelWidth, box.top() + above, width - LabelWidth, text, Body, sheet.look().text);
             },
             -1, false, false});
    }
}

void PaperBlocks::addFields(std::vector<Block> &blocks, const PaperInput &input, const Indicator &indicator,
                            double width, const SheetSpacing &spacing)
{
    const Element *element = input.plan.element(indicator.element);
    const QString base = indicator.baseline.year ? tr("%1 (%2)").arg(formatValue(indicator.baseline.value),
                                                                     QString::number(*indicator.baseline.year))
                                                 : formatValue(indicator.baseline.value);
    const std::pair<QString, QString> fields[] = {
        {isObjectiveCode(indicator.element) ? tr("Objetivo") : tr("Acción"),
         element ? QString(element->code + u' ' + element->name) : indicator.element},
        {tr("Unidad responsable"), codedText(indicator.responsibleUnit)},
        {tr("Unidad ejecutora"), codedText(indicator.executingUnit)},
        {tr("Relevancia"), Labels::relevance(indicator.relevance)},
        {tr("Sentido"), Labels::direction(indicator.direction)},
        {tr("Agregación"), Labels::aggregation(indicator.aggregation)},
        {tr("Línea base"), base}};
    for (const auto &[label, value] : fields)
        addField(blocks, label, value, width, spacing.row);
}

void PaperBlocks::addYears(std::vector<Block> &blocks, const PaperInput &input, const Indicator &indicator,
                           double width, const SheetSpacing &spacing)
{
    const YearChart chart = yearChartOf(input.plan, indicator, input.analysis.period, input.analysis.rules);
    const QStringList names{tr("Meta"), Labels::cut(Cut::Semester1), tr("Avance %"), Labels::cut(Cut::Annual),
                            tr("Avance %")};
    const YearColumns at(chart, names, width);
    const int head = int(blocks.size());
    blocks.push_back({16,
                      [=](Sheet &sheet, const QRectF &box) {
                          const QColor colour = sheet.look().muted;
                          sheet.line(QRectF(0, box.top(), at.year, box.height()), tr("Año"), at.head, colour, Left);
                          for (std::size_t i = 0; i < at.rights.size(); ++i)
                              sheet.line(at.box(box, i), names[qsizetype(i)], at.head, colour, Right);
                          sheet.rule(0, width, box.bottom(), 0.8, sheet.look().text);
                      },
                      -1, true, false});
    for (const YearChart::Year &year : chart.years) {
        const bool focus = year.year == chart.focus.year;
        blocks.push_back({spacing.row,
                          [=](Sheet &sheet, const QRectF &box) {
                              const Look &look = sheet.look();
                              sheet.rule(0, width, box.bottom(), 0.5, look.line);
                              PaperType yearType = at.type;
                              yearType.weight = focus ? QFont::DemiBold : QFont::Normal;
                              sheet.line(QRectF(0, box.top(), at.year, box.height()), QString::number(year.year),
                                         yearType, look.text, Left);
                              const auto figure = [&](std::size_t column, Value value) {
                                  sheet.line(at.box(box, column), formatValue(value), at.type,
                                             value ? look.text : look.muted, Right);
                              };
                              figure(0, year.target);
                              std::size_t column = 1;
                              for (const YearChart::Cell *cell : {&year.semester, &year.annual}) {
                                  const std::size_t value = column++;
                                  const std::size_t progress = column++;
                                  if (!cell->present) // the plan has no such column: neither a figure nor ND
                                      continue;
                                  figure(value, cell->value);
                                  figure(progress, cell->progress.value);
                                  const double left = at.rights[progress] + YearColumns::MarkGap;
                                  sheet.mark(QRectF(left, box.center().y() - YearColumns::Mark / 2, YearColumns::Mark,
                                                    YearColumns::Mark),
                                             cell->state);
                              }
                          },
                          head, false, false});
    }
}

// What was noted about the indicator's values, period by period.
void PaperBlocks::addNotes(std::vector<Block> &blocks, const PaperInput &input, const Indicator &indicator,
                           double width, const SheetSpacing &spacing)
{
    bool any = false;
    for (const Period period : input.plan.periods) {
        const Note note = noteOf(input.notes, indicator.id, period);
        if (note.isEmpty())
            continue;
        blocks.push_back(space(any ? 6 : spacing.between));
        any = true;
        //: period
        blocks.push_back(heading(tr("Notas de %1").arg(Labels::period(period)), width));
        const std::pair<QString, QString> fields[] = {{tr("Factores que influyeron"), note.factor},
                                                      {tr("Medida de mejora"), note.measure},
                                                      {tr("Responsable"), note.responsible},
                                                      {tr("Evidencia"), note.evidence}};
        for (const auto &[label, value] : fields) {
            if (!value.isEmpty())
                addField(blocks, label, value, width, spacing.row);
        }
    }
}

// What no report says, under our name.
void PaperBlocks::addForesight(std::vector<Block> &blocks, const PaperInput &input, std::size_t indicator, double width,
                               const SheetSpacing &spacing)
{
    blocks.push_back(space(spacing.between));
    blocks.push_back(heading(ForesightText::heading(), width));
    for (const ForesightText::Line &line : ForesightText::lines(input.plan, input.analysis, indicator))
        addField(blocks, line.title, line.text, width, spacing.row);
}

std::vector<Block> PaperBlocks::sheetOf(const PaperInput &input, const std::vector<Alert> &alerts,
                                        std::size_t indicator, double width, const SheetSpacing &spacing)
{
    const Indicator &row = input.plan.indicators[indicator];
    std::vector<Block> blocks{{Sheet::paragraphHeight(row.name, NameType, width) + 22,
                               [&row, width](Sheet &sheet, const QRectF &box) {
                                   sheet.text(QRectF(0, box.top(), width, 12), row.code, BodyType, sheet.look().muted);
                                   sheet.paragraph(0, box.top() + 14, width, row.name, NameType, sheet.look().text);
                               },
                               -1, true, true}};
    blocks.push_back(chart(input, indicator, width, spacing.chart));
    blocks.push_back(space(spacing.between));
    addYears(blocks, input, row, width, spacing);
    blocks.push_back(space(spacing.between));
    addFields(blocks, input, row, width, spacing);
    addForesight(blocks, input, indicator, width, spacing);
    addNotes(blocks, input, row, width, spacing);
    addOwnAlerts(blocks, input, alerts, indicator, width, spacing);
    return blocks;
}

void PaperBlocks::addSheet(std::vector<Block> &blocks, const PaperInput &input, const std::vector<Alert> &alerts,
                           std::size_t indicator, double width, double height)
{
    constexpr SheetSpacing Closer[] = {{12.5, 10, 160}, {11.5, 8, 140}};
    std::vector<Block> sheet = sheetOf(input, alerts, indicator, width, {});
    if (heightOf(sheet) > height) {
        for (const SheetSpacing &spacing : Closer) {
            std::vector<Block> tried = sheetOf(input, alerts, indicator, width, spacing);
            if (heightOf(tried) > height)
                continue;
            sheet = std::move(tried);
            break;
        }
    }
    append(blocks, std::move(sheet));
}

} // namespace pei
