// SPDX-License-Identifier: GPL-3.0-or-later
// What the summary is made of; summarypaper.cpp arranges it on the page.
#include "ui/paper/paperblocks.h"

#include "core/alerts/alertrules.h"
#include "core/models/labels.h"
#include "core/models/summarydata.h"
#include "ui/summary/summarytext.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace pei {

namespace {

constexpr double MarkSide = 8;
constexpr double Gutter = 20; // between two columns

constexpr double MarkRoom = 22; // of the mark at a row's right end, after the progress
constexpr double GapCode = 7.5; // times the size of its type
constexpr double ObjectiveBullet = 74;
constexpr double LoneBullet = 260; // where objectives have no names to stand beside
constexpr double WideBullet = 140; // of the units, and where their list is narrow
constexpr double NarrowBullet = 40;
constexpr double NarrowestBullet = 16;
constexpr double NarrowUnits = 380;

constexpr Qt::Alignment Left = Qt::AlignLeft | Qt::AlignVCenter;
constexpr Qt::Alignment Right = Qt::AlignRight | Qt::AlignVCenter;

PaperType plain(double points)
{
    return {points, QFont::Normal, 100};
}

// What one row of a list has in common with the others.
struct Columns
{
    SummaryType type;
    double code = 0;
    double bullet = 0;
    double figure = 4.7 * type.body;

    double result() const { return figure + MarkRoom; }
    void makeRoom(Value progress) { figure = std::max(figure, Sheet::textWidth(formatValue(progress), type.body) + 1); }
};

// Progress and mark at the right end of a row; what is left of it.
QRectF paintResult(Sheet &sheet, const QRectF &row, const Columns &columns, Value progress, Semaphore state)
{
    const Look &look = sheet.look();
    const double line = columns.type.line;
    sheet.rule(row.left(), row.right(), row.bottom(), 0.5, look.line);
    const double mark = row.right() - 6 - MarkSide;
    sheet.mark(QRectF(mark, row.top() + (line - MarkSide) / 2, MarkSide, MarkSide), state);
    sheet.text(QRectF(mark - 8 - columns.figure, row.top(), columns.figure, line), formatValue(progress),
               columns.type.body, progress ? look.text : look.muted, Right);
    return QRectF(row.left() + 4, row.top(), row.width() - 4 - columns.result() - 4, line);
}

// What a row of groups leaves for the name; none where it is too little for words.
double nameRoom(double width, const Columns &columns, const QString &count)
{
    const double room = width - 8 - columns.result() - columns.bullet - 10 -
                        Sheet::textWidth(count, columns.type.body) - 1 - 8 - columns.code - 6;
    return room > 60 ? room : 0;
}

double nameRoomOfGap(double width, const Columns &columns)
{
    return width - 8 - columns.result() - columns.code;
}

Columns columnsOfGaps(const PaperInput &input, const std::vector<std::size_t> &gaps, const SummaryType &type)
{
    Columns columns{type, GapCode * type.small, 0};
    for (const std::size_t gap : gaps)
        columns.makeRoom(input.analysis.indicators[gap].value);
    return columns;
}

// Of a row whose text may take several lines.
double textRow(const QString &text, double room, const SummaryType &type)
{
    const PaperType body = plain(type.body);
    const double around = type.line - Sheet::lineHeight(body);
    return room > 0 ? std::max(type.line, Sheet::paragraphHeight(text, body, room) + around) : type.line;
}

Columns columnsOf(const std::vector<Group> &groups, const SummaryType &type)
{
    Columns columns{type, 20, 0};
    for (const Group &group : groups) {
        columns.code = std::max(columns.code, Sheet::textWidth(group.name.code, type.body) + 2);
        columns.makeRoom(group.progress);
    }
    columns.code = std::min(columns.code, 90.0);
    return columns;
}

void paintGroup(Sheet &sheet, const QRectF &row, const Columns &columns, const Group &group, const Rules &rules,
                const QString &count)
{
    const double line = columns.type.line;
    const PaperType body = plain(columns.type.body);
    const Bullet bullet = bulletOfProgress(group.progress, rules);
    QRectF rest = paintResult(sheet, row, columns, group.progress, bullet.state);
    sheet.bullet(QRectF(rest.right() - columns.bullet, rest.center().y() - 4.5, columns.bullet, 9), bullet);
    rest.setRight(rest.right() - columns.bullet - 10);
    const double countWidth = Sheet::textWidth(count, body) + 1;
    sheet.text(QRectF(rest.right() - countWidth, row.top(), countWidth, line), count, body.points, sheet.look().muted,
               Right);
    sheet.text(QRectF(rest.left(), row.top(), columns.code, line), group.name.code, body.points, sheet.look().text);
    if (const double room = nameRoom(row.width(), columns, count); room > 0)
        sheet.paragraph(rest.left() + columns.code + 6, row.top() + (line - Sheet::lineHeight(body)) / 2, room,
                        group.name.name, body, sheet.look().text);
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

Block PaperBlocks::averages(const PaperInput &input, double width, const SummaryType &type)
{
    const PaperType body = plain(type.body);
    const PaperType small = plain(type.small);
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
    const auto textHeight = [&small](const QStringList &texts, double room) {
        double height = 0;
        for (const QString &text : texts)
            height += Sheet::paragraphHeight(text, small, room);
        return height;
    };
    const QString averageTitle = SummaryText::averageTitle(kind);
    const QString barTitle = SummaryText::semaphoreTitle(kind, analysis.period);
    const double titles = std::max(Sheet::paragraphHeight(averageTitle, body, column),
                                   Sheet::paragraphHeight(barTitle, body, width - left)) +
                          2;
    const double height = titles + std::max(31 + textHeight(reasons, column), 26 + textHeight(facts, width - left)) + 4;
    return {height,
            [&analysis, kind, width, column, left, titles, averageTitle, barTitle, reasons, facts, body,
             small](Sheet &sheet, const QRectF &box) {
                const Look &look = sheet.look();
                sheet.paragraph(0, box.top(), column, averageTitle, body, look.muted);
                sheet.paragraph(left, box.top(), width - left, barTitle, body, look.muted);
                const double top = box.top() + titles;
                sheet.text(QRectF(0, top, column, 30),
                           formatValue(analysis.average(kind).under(analysis.rules.average)), 25, look.text, Left,
                           QFont::DemiBold);
                double y = top + 31;
                for (const QString &reason : reasons)
                    y = sheet.paragraph(0, y, column, reason, small, look.muted);

                paintSemaphoreBar(sheet, QRectF(left, top + 3, width - left, 19), analysis.bands(kind));
                y = top + 26;
                for (const QString &fact : facts)
                    y = sheet.paragraph(left, y, width - left, fact, small, look.muted);
            },
            -1, false, false};
}

bool PaperBlocks::haveNames(const std::vector<Group> &groups)
{
    return std::any_of(groups.begin(), groups.end(), [](const Group &group) { return !group.name.name.isEmpty(); });
}

std::vector<Block> PaperBlocks::objectives(const PaperInput &input, double width, const SummaryType &type)
{
    const std::vector<Group> &groups = input.analysis.objectives;
    Columns columns = columnsOf(groups, type);
    const double most = haveNames(groups) ? ObjectiveBullet : LoneBullet;
    // Where the margins leave little the bullets give way, not the figures.
    const double countRoom = Sheet::textWidth(tr("%1 acc.").arg(88), type.body) + 9;
    columns.bullet =
        std::clamp(width - 8 - columns.result() - 10 - countRoom - columns.code - 4, NarrowestBullet, most);
    std::vector<Block> blocks{heading(tr("Por objetivo"), width, type.head)};
    for (const Group &group : groups) {
        //: "2 acc.": number of actions, short
        const QString count = tr("%1 acc.").arg(group.members.size());
        blocks.push_back({textRow(group.name.name, nameRoom(width, columns, count), type),
                          [&group, &rules = input.analysis.rules, columns, count](Sheet &sheet, const QRectF &box) {
                              paintGroup(sheet, box, columns, group, rules, count);
                          },
                          0, false, false});
    }
    return blocks;
}

double PaperBlocks::gapNameRoom(const PaperInput &input, std::size_t most, double width, const SummaryType &type)
{
    return nameRoomOfGap(width, columnsOfGaps(input, widestGaps(input.analysis, most), type));
}

std::vector<Block> PaperBlocks::gaps(const PaperInput &input, std::size_t most, double width, const SummaryType &type)
{
    const std::vector<std::size_t> widest = widestGaps(input.analysis, most);
    std::vector<Block> blocks;
    if (widest.empty())
        return blocks;
    const Columns columns = columnsOfGaps(input, widest, type);
    blocks.push_back(heading(tr("Mayores brechas"), width, type.head));
    for (const std::size_t gap : widest) {
        const Indicator &indicator = input.plan.indicators[gap];
        blocks.push_back(
            {textRow(indicator.name, nameRoomOfGap(width, columns), type),
             [&input, &indicator, gap, columns](Sheet &sheet, const QRectF &box) {
                 const PaperType body = plain(columns.type.body);
                 const QRectF rest = paintResult(sheet, box, columns, input.analysis.indicators[gap].value,
                                                 input.analysis.semaphore(gap));
                 // "IND." is the same in every row; the name needs the room.
                 sheet.text(QRectF(rest.left(), box.top(), columns.code - 4, columns.type.line),
                            indicator.code.startsWith(u"IND."_s) ? indicator.code.sliced(4) : indicator.code,
                            columns.type.small, sheet.look().muted);
                 sheet.paragraph(rest.left() + columns.code,
                                 box.top() + (columns.type.line - Sheet::lineHeight(body)) / 2,
                                 nameRoomOfGap(box.width(), columns), indicator.name, body, sheet.look().text);
             },
             0, false, false});
    }
    return blocks;
}

QStringList PaperBlocks::attentionFacts(const PaperInput &input)
{
    const SummaryText::Attention found =
        SummaryText::attention(findAlerts({input.plan, input.analysis, &input.printed}));
    QStringList facts = found.facts;
    if (!found.alarm.isEmpty())
        facts.prepend(found.alarm);
    return facts;
}

std::vector<Block> PaperBlocks::attention(const QStringList &facts, double width, const SummaryType &type)
{
    const PaperType body = plain(type.body);
    std::vector<Block> blocks;
    if (facts.isEmpty())
        return blocks;
    blocks.push_back(heading(tr("Atención"), width, type.head));
    for (const QString &fact : facts) {
        blocks.push_back({Sheet::paragraphHeight(fact, body, width - 14) + 2,
                          [fact, body, number = blocks.size()](Sheet &sheet, const QRectF &box) {
                              sheet.text(QRectF(box.left(), box.top(), 14, Sheet::lineHeight(body)),
                                         tr("%1.").arg(number), body.points, sheet.look().muted);
                              sheet.paragraph(box.left() + 14, box.top(), box.width() - 14, fact, body,
                                              sheet.look().text);
                          },
                          0, false, false});
    }
    return blocks;
}

std::vector<Block> PaperBlocks::units(const PaperInput &input, double width, const SummaryType &type)
{
    const std::vector<Group> &groups = input.analysis.units;
    std::vector<Block> blocks;
    if (groups.empty())
        return blocks;
    const bool narrow = width < NarrowUnits;
    Columns columns = columnsOf(groups, type);
    columns.bullet = narrow ? NarrowBullet : WideBullet;
    const PaperType head{type.head, QFont::DemiBold, 100};
    const PaperType small = plain(type.small);
    const QString title = tr("Por unidad responsable");
    const QString aside = SummaryText::owed(owedData(input.plan, input.analysis), int(groups.size()));
    blocks.push_back({Sheet::paragraphHeight(title, head, width) + Sheet::paragraphHeight(aside, small, width) + 6,
                      [title, aside, head, small](Sheet &sheet, const QRectF &box) {
                          const double y =
                              sheet.paragraph(box.left(), box.top() + 1, box.width(), title, head, sheet.look().text);
                          sheet.paragraph(box.left(), y + 1, box.width(), aside, small, sheet.look().muted);
                      },
                      -1, true, false});
    for (const Group &unit : groups) {
        //: "3 ind.": number of indicators, short
        const QString count = narrow ? QString() : tr("%1 ind.").arg(unit.members.size());
        blocks.push_back({textRow(unit.name.name, nameRoom(width, columns, count), type),
                          [&unit, &rules = input.analysis.rules, columns, count](Sheet &sheet, const QRectF &box) {
                              paintGroup(sheet, box, columns, unit, rules, count);
                          },
                          0, false, false});
    }
    return blocks;
}

} // namespace pei
