// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/paperblocks.h"

#include "core/alerts/alertrules.h"
#include "core/models/labels.h"
#include "core/models/summarydata.h"
#include "ui/charts/charttext.h"
#include "ui/summary/summarytext.h"

using namespace Qt::Literals::StringLiterals;

namespace pei {

namespace {

constexpr double RowHeight = 15;
constexpr double MarkSide = 8;
constexpr double Gutter = 20; // between two columns
constexpr int GapRows = 10;

constexpr PaperType Body{BodyType, QFont::Normal, 100};
constexpr PaperType Small{SmallType, QFont::Normal, 100};
constexpr PaperType Head{HeadType, QFont::DemiBold, 100};
constexpr double ResultWidth = 62; // progress and mark at a row's right end
constexpr double GapCode = 56;
constexpr double ObjectivesShare = 0.42;
constexpr double ObjectiveBullet = 74;
constexpr double TallestGaps = 400; // they are not cut by a page's end

constexpr Qt::Alignment Left = Qt::AlignLeft | Qt::AlignVCenter;
constexpr Qt::Alignment Right = Qt::AlignRight | Qt::AlignVCenter;

// Progress and mark at the right end of a row; what is left of it.
QRectF paintResult(Sheet &sheet, const QRectF &row, Value progress, Semaphore state)
{
    const Look &look = sheet.look();
    sheet.rule(row.left(), row.right(), row.bottom(), 0.5, look.line);
    const double mark = row.right() - 6 - MarkSide;
    sheet.mark(QRectF(mark, row.top() + (RowHeight - MarkSide) / 2, MarkSide, MarkSide), state);
    sheet.text(QRectF(mark - 48, row.top(), 40, RowHeight), formatValue(progress), BodyType,
               progress ? look.text : look.muted, Right);
    return QRectF(row.left() + 4, row.top(), row.width() - 4 - ResultWidth - 4, RowHeight);
}

// What a row of groups leaves for the name; none where it is too little for words.
double nameRoom(double width, const QString &count, double codeWidth, double bulletWidth)
{
    const double room =
        width - 8 - ResultWidth - bulletWidth - 10 - Sheet::textWidth(count, BodyType) - 1 - 8 - codeWidth - 6;
    return room > 60 ? room : 0;
}

double gapNameRoom(double width)
{
    return width - 8 - ResultWidth - GapCode;
}

double textRow(const QString &text, double room)
{
    const double line = Sheet::lineHeight(Body);
    return room > 0 ? std::max(RowHeight, Sheet::paragraphHeight(text, Body, room) + RowHeight - line) : RowHeight;
}

void paintGroup(Sheet &sheet, const QRectF &row, const Group &group, const Rules &rules, const QString &count,
                double codeWidth, double bulletWidth)
{
    const Bullet bullet = bulletOfProgress(group.progress, rules);
    QRectF rest = paintResult(sheet, row, group.progress, bullet.state);
    sheet.bullet(QRectF(rest.right() - bulletWidth, rest.center().y() - 4.5, bulletWidth, 9), bullet);
    rest.setRight(rest.right() - bulletWidth - 10);
    const double countWidth = Sheet::textWidth(count, BodyType) + 1;
    sheet.text(QRectF(rest.right() - countWidth, row.top(), countWidth, RowHeight), count, BodyType, sheet.look().muted,
               Right);
    sheet.text(QRectF(rest.left(), row.top(), codeWidth, RowHeight), group.name.code, BodyType, sheet.look().text);
    if (const double room = nameRoom(row.width(), count, codeWidth, bulletWidth); room > 0)
        sheet.paragraph(rest.left() + codeWidth + 6, row.top() + (RowHeight - Sheet::lineHeight(Body)) / 2, room,
                        group.name.name, Body, sheet.look().text);
}

double codeWidthOf(const std::vector<Group> &groups)
{
    double width = 20;
    for (const Group &group : groups)
        width = std::max(width, Sheet::textWidth(group.name.code, BodyType) + 2);
    return std::min(width, 90.0);
}

} // namespace

void PaperBlocks::paintSemaphoreBar(Sheet &sheet, const QRectF &box, const BandCount &count)
{
    static constexpr Semaphore Order[] = {Semaphore::Red, Semaphore::Amber, Semaphore::Green, Semaphore::NoData};
    double left = box.left();
    const int total = std::max(1, count.total());
    for (const Semaphore state : Order) {
        const int n = count.of(state);
        if (n == 0)
            continue;
        const QRectF part(left, box.top(), box.width() * n / total, box.height());
        left = part.right();
        const QColor fill = sheet.look().fill(state);
        if (fill.isValid())
            sheet.fill(part, fill);
        else
            sheet.frame(part.adjusted(0.4, 0.4, -0.4, -0.4), 0.7, sheet.look().edge(state), Qt::DashLine);
        if (sheet.look().grey)
            sheet.frame(part.adjusted(0.3, 0.3, -0.3, -0.3), 0.6, sheet.look().text);
        const QString number = QString::number(n);
        const QString label = number + u' ' + Labels::semaphore(state);
        const QColor ink = fill.isValid() ? sheet.look().onFill(state) : sheet.look().text;
        const auto needs = [](const QString &text) {
            return Sheet::textWidth(text, BodyType, QFont::DemiBold) + 5 + MarkSide + 3 + 2;
        };
        if (needs(number) <= part.width()) {
            sheet.mark(QRectF(part.left() + 5, part.center().y() - MarkSide / 2, MarkSide, MarkSide), state);
            sheet.text(part.adjusted(5 + MarkSide + 3, 0, 0, 0), needs(label) <= part.width() ? label : number,
                       BodyType, ink, Left, QFont::DemiBold);
        } else if (Sheet::textWidth(number, BodyType, QFont::DemiBold) + 2 <= part.width()) {
            sheet.text(part, number, BodyType, ink, Qt::AlignCenter, QFont::DemiBold);
        }
    }
}

Block PaperBlocks::space(double height)
{
    return {height, [](Sheet &, const QRectF &) {}, -1, false, false};
}

Block PaperBlocks::heading(const QString &text, double width)
{
    return {Sheet::paragraphHeight(text, Head, width) + 5,
            [text, width](Sheet &sheet, const QRectF &box) {
                sheet.paragraph(0, box.top() + 1, width, text, Head, sheet.look().text);
            },
            -1, true, false};
}

QString PaperBlocks::title(const PaperInput &input)
{
    const bool summary = input.parts == std::vector{PaperPart::Summary};
    //: first year, last year, period
    return (summary ? tr("Seguimiento del PEI %1–%2: resumen %3") : tr("Seguimiento del PEI %1–%2: %3"))
        .arg(QString::number(input.plan.firstYear), QString::number(input.plan.lastYear),
             Labels::period(input.analysis.period));
}

QString PaperBlocks::entityLine(const Plan &plan)
{
    const CodedName title = plan.entity.title();
    QStringList parts{QString(title.code + u' ' + title.name).trimmed()};
    for (const EntityLevel level : {EntityLevel::Department, EntityLevel::Province, EntityLevel::District}) {
        const CodedName *line = plan.entity.line(level);
        if (line && !line->name.isEmpty() && line->name != title.name && !parts.contains(line->name))
            parts << line->name;
    }
    return parts.join(u" · "_s);
}

QString PaperBlocks::longDate(QDate date)
{
    // Not the PC's locale: the page reads the same wherever it is printed.
    const QStringList months{tr("enero"),     tr("febrero"), tr("marzo"),     tr("abril"),
                             tr("mayo"),      tr("junio"),   tr("julio"),     tr("agosto"),
                             tr("setiembre"), tr("octubre"), tr("noviembre"), tr("diciembre")};
    if (!date.isValid())
        return {};
    //: day, month, year
    return tr("%1 de %2 de %3")
        .arg(QString::number(date.day()), months[date.month() - 1], QString::number(date.year()));
}

QString PaperBlocks::footer(const PaperInput &input)
{
    return SummaryText::rules(input.analysis.rules, input.detected);
}

QString PaperBlocks::pageOf(int page, int count)
{
    return tr("Página %1 de %2").arg(page).arg(count);
}

void PaperBlocks::addAverages(std::vector<Block> &blocks, const PaperInput &input, double width)
{
    const ElementKind kind = leadingKind(input.plan);
    const Analysis &analysis = input.analysis;
    const AverageRule rule = analysis.rules.average;
    const AverageRule other = rule == AverageRule::SkipZero ? AverageRule::WithZeros : AverageRule::SkipZero;
    const QString differs = SummaryText::averageDiffers(analysis, input.printed, kind);
    const QStringList reasons{SummaryText::averageReason(analysis, input.printed, kind, rule),
                              //: an average and why: "46.68 con las 38 acciones"
                              differs.isEmpty()
                                  ? tr("%1 %2").arg(formatValue(analysis.average(kind).under(other)),
                                                    SummaryText::averageReason(analysis, input.printed, kind, other))
                                  : differs};
    const QStringList facts{
        //: bands, and how many have no data: "[0–75> Bajo · … · sin dato 0"
        tr("%1 · sin dato %2").arg(SummaryText::bands(analysis.rules.bands), QString::number(analysis.bands(kind).nd)),
        SummaryText::semaphoreFacts(analysis.bands(kind).total(), kind,
                                    compareWithPrinted(analysis, input.printed, kind))};
    const double column = width * 0.38;
    const double left = column + Gutter;
    const auto heightOf = [](const QStringList &texts, double room) {
        double height = 0;
        for (const QString &text : texts)
            height += Sheet::paragraphHeight(text, Small, room);
        return height;
    };
    const double height = std::max(43 + heightOf(reasons, column), 38 + heightOf(facts, width - left)) + 4;
    blocks.push_back({height,
                      [&analysis, kind, width, column, left, reasons, facts](Sheet &sheet, const QRectF &box) {
                          const Look &look = sheet.look();
                          const double top = box.top();
                          sheet.text(QRectF(0, top, column, 12), SummaryText::averageTitle(kind), BodyType, look.muted);
                          sheet.text(QRectF(0, top + 12, column, 30),
                                     formatValue(analysis.average(kind).under(analysis.rules.average)), 25, look.text,
                                     Left, QFont::DemiBold);
                          double y = top + 43;
                          for (const QString &reason : reasons)
                              y = sheet.paragraph(0, y, column, reason, Small, look.muted);

                          sheet.text(QRectF(left, top, width - left, 12),
                                     SummaryText::semaphoreTitle(kind, analysis.period), BodyType, look.muted);
                          paintSemaphoreBar(sheet, QRectF(left, top + 15, width - left, 19), analysis.bands(kind));
                          y = top + 38;
                          for (const QString &fact : facts)
                              y = sheet.paragraph(left, y, width - left, fact, Small, look.muted);
                      },
                      -1, false, false});
}

// Two lists side by side, each with rows of its own heights. The gaps are few: they stand in one block with as many
// objectives as fit beside them; further objectives follow below.
void PaperBlocks::addLists(std::vector<Block> &blocks, const PaperInput &input, double width)
{
    const std::vector<Group> &objectives = input.analysis.objectives;
    std::vector<std::size_t> gaps = widestGaps(input.analysis, GapRows);
    const double codeWidth = codeWidthOf(objectives);
    const double right = width - (width - Gutter) * ObjectivesShare - Gutter; // width of the gaps
    const double left = gaps.empty() ? width : width - right - Gutter;
    // Where the margins leave little the bullets give way, not the figures.
    const double countRoom = Sheet::textWidth(tr("%1 acc.").arg(88), BodyType) + 9;
    const double bulletWidth =
        std::clamp(left - 8 - ResultWidth - 10 - countRoom - codeWidth - 4, 16.0, ObjectiveBullet);
    const auto objectiveRow = [&input, codeWidth, bulletWidth, left](Sheet *sheet, std::size_t i, double top) {
        const Group &group = input.analysis.objectives[i];
        //: "2 acc.": number of actions, short
        const QString count = tr("%1 acc.").arg(group.members.size());
        const double height = textRow(group.name.name, nameRoom(left, count, codeWidth, bulletWidth));
        if (sheet)
            paintGroup(*sheet, QRectF(0, top, left, height), group, input.analysis.rules, count, codeWidth,
                       bulletWidth);
        return height;
    };
    const auto gapRow = [&input, width, right](Sheet *sheet, std::size_t gap, double top) {
        const Indicator &indicator = input.plan.indicators[gap];
        const double height = textRow(indicator.name, gapNameRoom(right));
        if (sheet) {
            const QRectF rest = paintResult(*sheet, QRectF(width - right, top, right, height),
                                            input.analysis.indicators[gap].value, input.analysis.semaphore(gap));
            // "IND." is the same in every row; the name needs the room.
            sheet->text(QRectF(rest.left(), top, GapCode - 4, RowHeight),
                        indicator.code.startsWith(u"IND."_s) ? indicator.code.sliced(4) : indicator.code, SmallType,
                        sheet->look().muted);
            sheet->paragraph(rest.left() + GapCode, top + (RowHeight - Sheet::lineHeight(Body)) / 2, gapNameRoom(right),
                             indicator.name, Body, sheet->look().text);
        }
        return height;
    };
    double gapsHeight = 0;
    for (const std::size_t gap : gaps)
        gapsHeight += gapRow(nullptr, gap, 0);
    for (; gapsHeight > TallestGaps && gaps.size() > 1; gaps.pop_back()) // names of a whole paragraph each
        gapsHeight -= gapRow(nullptr, gaps.back(), 0);
    std::size_t beside = 0; // objectives that stand beside the gaps
    double besideHeight = 0;
    while (!gaps.empty() && beside < objectives.size()) {
        const double height = objectiveRow(nullptr, beside, 0);
        if (beside > 0 && besideHeight + height > gapsHeight)
            break;
        besideHeight += height;
        ++beside;
    }

    const int head = int(blocks.size());
    blocks.push_back({18,
                      [left, right, width, anyGap = !gaps.empty()](Sheet &sheet, const QRectF &box) {
                          sheet.text(QRectF(0, box.top(), left, 14), tr("Por objetivo"), HeadType, sheet.look().text,
                                     Left, QFont::DemiBold);
                          if (anyGap)
                              sheet.text(QRectF(width - right, box.top(), right, 14), tr("Mayores brechas"), HeadType,
                                         sheet.look().text, Left, QFont::DemiBold);
                      },
                      -1, true, false});
    if (!gaps.empty()) {
        blocks.push_back({std::max(gapsHeight, besideHeight),
                          [gaps, beside, objectiveRow, gapRow](Sheet &sheet, const QRectF &box) {
                              double y = box.top();
                              for (std::size_t i = 0; i < beside; ++i)
                                  y += objectiveRow(&sheet, i, y);
                              y = box.top();
                              for (const std::size_t gap : gaps)
                                  y += gapRow(&sheet, gap, y);
                          },
                          head, false, false});
    }
    for (std::size_t i = beside; i < objectives.size(); ++i) {
        blocks.push_back({objectiveRow(nullptr, i, 0),
                          [i, objectiveRow](Sheet &sheet, const QRectF &box) { objectiveRow(&sheet, i, box.top()); },
                          head, false, false});
    }
}

void PaperBlocks::addAttention(std::vector<Block> &blocks, const PaperInput &input, double width)
{
    const SummaryText::Attention found =
        SummaryText::attention(findAlerts({input.plan, input.analysis, &input.printed}));
    QStringList facts = found.facts;
    if (!found.alarm.isEmpty())
        facts.prepend(found.alarm);
    if (facts.isEmpty())
        return;
    blocks.push_back(space(12));
    const int head = int(blocks.size());
    blocks.push_back(heading(tr("Atención"), width));
    for (const QString &fact : facts) {
        const double height = Sheet::paragraphHeight(fact, Body, width - 14) + 2;
        blocks.push_back({height,
                          [fact, width, number = int(blocks.size()) - head](Sheet &sheet, const QRectF &box) {
                              sheet.text(QRectF(0, box.top(), 14, 11), tr("%1.").arg(number), BodyType,
                                         sheet.look().muted);
                              sheet.paragraph(14, box.top(), width - 14, fact, Body, sheet.look().text);
                          },
                          head, false, false});
    }
}

void PaperBlocks::addChart(std::vector<Block> &blocks, const PaperInput &input, std::size_t indicator, double width)
{
    const Indicator &row = input.plan.indicators[indicator];
    const double chartWidth = width * 0.62;
    const double noteLeft = chartWidth + 16;
    blocks.push_back(
        {170,
         [&input, &row, width, chartWidth, noteLeft](Sheet &sheet, const QRectF &box) {
             const Look &look = sheet.look();
             const YearChart chart = yearChartOf(input.plan, row, input.analysis.period, input.analysis.rules);
             sheet.chart(QRectF(0, box.top() + 2, chartWidth, box.height() - 4), chart);
             const double room = width - noteLeft;
             double y = box.top() + 18;
             const auto line = [&](const QString &text, const QColor &colour) {
                 y = sheet.paragraph(noteLeft, y, room, text, Body, colour) + 4;
             };
             //: period: obtained of target
             line(tr("%1: %2 de %3")
                      .arg(Labels::period(chart.focus), formatValue(chart.obtained), formatValue(chart.target)),
                  look.text);
             if (chart.progress.value) {
                 sheet.mark(QRectF(noteLeft, y + 1, MarkSide, MarkSide), chart.state);
                 sheet.text(QRectF(noteLeft + MarkSide + 4, y, room - MarkSide - 4, 10),
                            tr("%1 % · %2").arg(formatNumber(*chart.progress.value), Labels::semaphore(chart.state)),
                            BodyType, look.text, Left, QFont::DemiBold);
                 y += 15;
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
         -1, false, false});
}

void PaperBlocks::addUnits(std::vector<Block> &blocks, const PaperInput &input, double width)
{
    const std::vector<Group> &units = input.analysis.units;
    if (units.empty())
        return;
    const OwedData owed = owedData(input.plan, input.analysis);
    const double codeWidth = codeWidthOf(units);
    const int head = int(blocks.size());
    blocks.push_back({32,
                      [width, aside = SummaryText::owed(owed, int(units.size()))](Sheet &sheet, const QRectF &box) {
                          sheet.text(QRectF(0, box.top(), width, 14), tr("Por unidad responsable"), HeadType,
                                     sheet.look().text, Left, QFont::DemiBold);
                          sheet.text(QRectF(0, box.top() + 15, width, 12), aside, SmallType, sheet.look().muted);
                      },
                      -1, true, true});
    for (std::size_t i = 0; i < units.size(); ++i) {
        //: "3 ind.": number of indicators, short
        const QString count = tr("%1 ind.").arg(units[i].members.size());
        const double height = textRow(units[i].name.name, nameRoom(width, count, codeWidth, 140));
        blocks.push_back({height,
                          [&input, &unit = units[i], width, codeWidth, count](Sheet &sheet, const QRectF &box) {
                              paintGroup(sheet, QRectF(0, box.top(), width, box.height()), unit, input.analysis.rules,
                                         count, codeWidth, 140);
                          },
                          head, false, false});
    }
}

void PaperBlocks::addSummary(std::vector<Block> &blocks, const PaperInput &input, double width)
{
    addAverages(blocks, input, width);
    blocks.push_back(space(10));
    addLists(blocks, input, width);
    addAttention(blocks, input, width);
    std::optional<std::size_t> shown = input.indicator;
    if (!shown || *shown >= input.plan.indicators.size()) {
        const std::vector<std::size_t> gaps = widestGaps(input.analysis, 1);
        shown = gaps.empty() ? std::nullopt : std::optional(gaps.front());
    }
    if (shown) {
        blocks.push_back(space(12));
        const Indicator &row = input.plan.indicators[*shown];
        blocks.push_back(heading(row.code + u' ' + row.name, width));
        addChart(blocks, input, *shown, width);
    }
    addUnits(blocks, input, width);
}

} // namespace pei
