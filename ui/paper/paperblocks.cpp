// SPDX-License-Identifier: GPL-3.0-or-later
// What all parts of a printout share.
#include "ui/paper/paperblocks.h"

#include "core/models/labels.h"
#include "ui/summary/summarytext.h"

#include <algorithm>
#include <numeric>

using namespace Qt::Literals::StringLiterals;

namespace pei {

Block PaperBlocks::space(double height)
{
    return {height, [](Sheet &, const QRectF &) {}, -1, false, false};
}

Block PaperBlocks::heading(const QString &text, double width, double points)
{
    const PaperType type{points, QFont::DemiBold, 100};
    return {Sheet::paragraphHeight(text, type, width) + 5,
            [text, type](Sheet &sheet, const QRectF &box) {
                sheet.paragraph(box.left(), box.top() + 1, box.width(), text, type, sheet.look().text);
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

double PaperBlocks::heightOf(const std::vector<Block> &blocks)
{
    return std::accumulate(blocks.begin(), blocks.end(), 0.0,
                           [](double sum, const Block &block) { return sum + block.height; });
}

void PaperBlocks::append(std::vector<Block> &blocks, std::vector<Block> more)
{
    const int offset = int(blocks.size());
    for (Block &block : more) {
        block.heading += block.heading >= 0 ? offset : 0;
        blocks.push_back(std::move(block));
    }
}

Block PaperBlocks::beside(std::vector<Block> left, double leftWidth, std::vector<Block> right, double rightWidth)
{
    return {std::max(heightOf(left), heightOf(right)),
            [left = std::move(left), leftWidth, right = std::move(right), rightWidth](Sheet &sheet, const QRectF &box) {
                const auto paint = [&](const std::vector<Block> &blocks, double x, double width) {
                    double y = box.top();
                    for (const Block &block : blocks) {
                        block.paint(sheet, QRectF(x, y, width, block.height));
                        y += block.height;
                    }
                };
                paint(left, box.left(), leftWidth);
                paint(right, box.right() - rightWidth, rightWidth);
            },
            -1, false, false};
}

void PaperBlocks::sign(std::vector<Block> &blocks, Block signatures)
{
    // A page with nothing but signatures would sign nothing.
    for (auto block = blocks.rbegin(); block != blocks.rend(); ++block) {
        block->keepWithNext = true;
        if (block->paint)
            break;
    }
    blocks.push_back(std::move(signatures));
}

} // namespace pei
