// SPDX-License-Identifier: GPL-3.0-or-later
// The sheet of one indicator: chart, fields, the table by year.
#include "ui/paper/paperblocks.h"

#include "core/models/labels.h"
#include "core/plan/code.h"

using namespace Qt::Literals::StringLiterals;

namespace pei {

namespace {

constexpr double FieldHeight = 14;
constexpr Qt::Alignment Left = Qt::AlignLeft | Qt::AlignVCenter;
constexpr Qt::Alignment Right = Qt::AlignRight | Qt::AlignVCenter;

QString codedText(const CodedName &name) { return QString(name.code + u' ' + name.name).trimmed(); }

} // namespace

void PaperBlocks::addFields(std::vector<Block> &blocks, const PaperInput &input, const Indicator &indicator, double width)
{
    const Element *element = input.plan.element(indicator.element);
    const QString base = indicator.baseline.year
                             ? tr("%1 (%2)").arg(formatValue(indicator.baseline.value), QString::number(*indicator.baseline.year))
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
    const double labelWidth = 110;
    for (const auto &[label, value] : fields) {
        const double height = std::max(FieldHeight, Sheet::wrappedHeight(value, BodyType, width - labelWidth, QFont::Normal, 3) + 4);
        blocks.push_back({height, [label = label, value = value, width, labelWidth](Sheet &sheet, const QRectF &box) {
            sheet.rule(0, width, box.bottom(), 0.5, sheet.look().line);
            sheet.text(QRectF(0, box.top() + 1, labelWidth - 8, 11), label, BodyType, sheet.look().muted);
            sheet.wrapped(QRectF(labelWidth, box.top() + 1.5, width - labelWidth, box.height() - 2), value, BodyType,
                          sheet.look().text);
        }, -1, false, false});
    }
}

void PaperBlocks::addYears(std::vector<Block> &blocks, const PaperInput &input, const Indicator &indicator, double width)
{
    const YearChart chart = yearChartOf(input.plan, indicator, input.analysis.period, input.analysis.rules);
    const double yearWidth = 44;
    const double column = (width - yearWidth) / 5;
    const auto columnBox = [=](const QRectF &box, int index) {
        return QRectF(yearWidth + column * index, box.top(), column - 14, box.height());
    };
    const int head = int(blocks.size());
    blocks.push_back({16, [=](Sheet &sheet, const QRectF &box) {
        const QString names[] = {tr("Meta"), Labels::cut(Cut::Semester1), tr("Avance %"), Labels::cut(Cut::Annual),
                                 tr("Avance %")};
        sheet.text(QRectF(0, box.top(), yearWidth, box.height()), tr("Año"), SmallType, sheet.look().muted, Left);
        for (int i = 0; i < 5; ++i)
            sheet.text(columnBox(box, i), names[i], SmallType, sheet.look().muted, Right);
        sheet.rule(0, width, box.bottom(), 0.8, sheet.look().text);
    }, -1, true, false});
    for (const YearChart::Year &year : chart.years) {
        blocks.push_back({FieldHeight, [=](Sheet &sheet, const QRectF &box) {
            const Look &look = sheet.look();
            sheet.rule(0, width, box.bottom(), 0.5, look.line);
            const bool focus = year.year == chart.focus.year;
            sheet.text(QRectF(0, box.top(), yearWidth, box.height()), QString::number(year.year), BodyType, look.text, Left,
                       focus ? QFont::DemiBold : QFont::Normal);
            sheet.text(columnBox(box, 0), formatValue(year.target), BodyType, year.target ? look.text : look.muted, Right);
            int at = 1;
            for (const YearChart::Cell *cell : {&year.semester, &year.annual}) {
                const QRectF value = columnBox(box, at++);
                const QRectF progress = columnBox(box, at++);
                if (!cell->present) // the plan has no such column: neither a figure nor ND
                    continue;
                sheet.text(value, formatValue(cell->value), BodyType, cell->value ? look.text : look.muted, Right);
                sheet.text(progress, formatValue(cell->progress.value), BodyType,
                           cell->progress.value ? look.text : look.muted, Right);
                sheet.mark(QRectF(progress.right() + 4, box.center().y() - 3.5, 7, 7), cell->state);
            }
        }, head, false, false});
    }
}

void PaperBlocks::addSheet(std::vector<Block> &blocks, const PaperInput &input, std::size_t indicator, double width)
{
    const Indicator &row = input.plan.indicators[indicator];
    const double nameHeight = Sheet::wrappedHeight(row.name, 12, width, QFont::DemiBold, 3);
    blocks.push_back({nameHeight + 22, [&row, width, nameHeight](Sheet &sheet, const QRectF &box) {
        sheet.text(QRectF(0, box.top(), width, 12), row.code, BodyType, sheet.look().muted);
        sheet.wrapped(QRectF(0, box.top() + 14, width, nameHeight + 1), row.name, 12, sheet.look().text, QFont::DemiBold);
    }, -1, true, true});
    addChart(blocks, input, indicator, width);
    blocks.push_back(space(12));
    addYears(blocks, input, row, width);
    blocks.push_back(space(14));
    addFields(blocks, input, row, width);
}

} // namespace pei
