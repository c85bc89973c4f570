// SPDX-License-Identifier: GPL-3.0-or-later
// What the planning office asks of one responsible unit: a sheet to fill in by hand and send back.
#include "ui/paper/paperblocks.h"

#include "core/models/labels.h"
#include "core/models/summarydata.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace pei {

namespace {

constexpr double BoxHeight = 26;
constexpr double NoteLine = 17;
constexpr PaperType Body{BodyType, QFont::Normal, 100};
constexpr PaperType Small{SmallType, QFont::Normal, 100};
constexpr PaperType NameType{12, QFont::DemiBold, 100};
constexpr PaperType CodeType{SmallType, QFont::DemiBold, 100};

// Where the columns of a request begin; the name takes what the others leave.
struct RequestColumns
{
    double target = 0;
    double last = 0;
    double box = 0;
    double width = 0;
    bool underName = false; // the figures stand in a line of their own where the page is narrow

    explicit RequestColumns(double pageWidth)
        : target(pageWidth - 250)
        , last(pageWidth - 180)
        , box(pageWidth - 96)
        , width(pageWidth)
        , underName(pageWidth < 420)
    {
        if (underName) { // the target and the last value share what the box leaves
            target = 0;
            last = box / 2;
        }
    }
};

// The latest value before the period, and whose it is.
std::optional<std::pair<Period, double>> lastValue(const Plan &plan, const Indicator &indicator, Period before)
{
    for (std::size_t i = plan.periods.size(); i-- > 0;) {
        if (plan.periods[i] < before && i < indicator.obtained.size() && indicator.obtained[i])
            return std::pair(plan.periods[i], *indicator.obtained[i]);
    }
    return std::nullopt;
}

} // namespace

void PaperBlocks::addRequested(std::vector<Block> &blocks, const PaperInput &input, const Indicator &indicator,
                               Period period, int head, double width)
{
    const RequestColumns at(width);
    const double nameWidth = at.underName ? width : at.target - 12;
    const double textHeight = Sheet::lineHeight(CodeType) + Sheet::paragraphHeight(indicator.name, Body, nameWidth);
    const double figuresTop = at.underName ? textHeight + 3 : 0;
    const double height = std::max(textHeight, figuresTop + BoxHeight) + 6 + 2 * NoteLine + 8;
    blocks.push_back(
        {height,
         [&input, &indicator, nameWidth, figuresTop, period, at](Sheet &sheet, const QRectF &box) {
             const Look &look = sheet.look();
             double top = box.top() + 4;
             sheet.line(QRectF(0, top, nameWidth, 10), indicator.code, CodeType, look.muted);
             sheet.paragraph(0, top + Sheet::lineHeight(CodeType), nameWidth, indicator.name, Body, look.text);
             top += figuresTop;
             const auto figure = [&](double left, double right, const QString &text, const QColor &colour) {
                 sheet.line(QRectF(left, top + Sheet::lineHeight(CodeType), right - left - 10, 10), text, Body, colour,
                            Qt::AlignRight | Qt::AlignTop);
             };
             const Value target = input.plan.target(indicator, period.year);
             figure(at.target, at.last, formatValue(target), target ? look.text : look.muted);
             const auto last = lastValue(input.plan, indicator, period);
             figure(at.last, at.box, formatValue(last ? Value(last->second) : Value()), last ? look.text : look.muted);
             if (last) {
                 sheet.line(QRectF(at.last, top, at.box - at.last - 10, 10), Labels::period(last->first), Small,
                            look.muted, Qt::AlignRight | Qt::AlignTop);
             }
             sheet.frame(QRectF(at.box, top, at.width - at.box, BoxHeight), 0.9, look.text);
             const Value had = input.plan.obtained(indicator, period);
             if (had) // already registered: to be confirmed
                 sheet.line(QRectF(at.box, top, at.width - at.box - 6, BoxHeight), formatValue(had), Body, look.muted,
                            Qt::AlignRight | Qt::AlignVCenter);
             double y = box.bottom() - 8 - 2 * NoteLine;
             for (const QString &label : {tr("Factores que influyeron"), tr("Medida de mejora")}) {
                 y += NoteLine;
                 sheet.line(QRectF(0, y - 11, 110, 10), label, Small, look.muted);
                 sheet.rule(112, at.width, y, 0.5, look.muted);
             }
             sheet.rule(0, at.width, box.bottom(), 0.5, look.line);
         },
         head, false, false});
}

void PaperBlocks::addRequest(std::vector<Block> &blocks, const PaperInput &input, std::size_t unit, double width)
{
    const Group &group = input.analysis.units[unit];
    const Period period = owedData(input.plan, input.analysis).period;
    const QString name = QString(group.name.code + u' ' + group.name.name).trimmed();
    //: period
    const QString asked = tr("Pedido de valores obtenidos: %1").arg(Labels::period(period));
    const QString how =
        tr("Anote en el recuadro de cada indicador el valor obtenido y devuelva esta hoja a la oficina de "
           "planeamiento. Donde no haya dato escriba ND y explique por qué en las líneas de abajo.");
    blocks.push_back({Sheet::paragraphHeight(name, NameType, width) + Sheet::paragraphHeight(how, Body, width) + 40,
                      [name, asked, how, width](Sheet &sheet, const QRectF &box) {
                          const Look &look = sheet.look();
                          double y = sheet.paragraph(0, box.top(), width, asked, Body, look.muted) + 3;
                          y = sheet.paragraph(0, y, width, name, NameType, look.text) + 6;
                          sheet.paragraph(0, y, width, how, Body, look.text);
                      },
                      -1, true, true});
    const int head = int(blocks.size());
    blocks.push_back({26,
                      [period, at = RequestColumns(width)](Sheet &sheet, const QRectF &box) {
                          const Look &look = sheet.look();
                          const auto title = [&](double left, double right, const QString &text, Qt::Alignment side) {
                              const double top = box.bottom() - 4 - Sheet::paragraphHeight(text, Small, right - left);
                              sheet.paragraph(left, top, right - left, text, Small, look.muted, side);
                          };
                          if (!at.underName)
                              title(0, at.target - 10, tr("Indicador"), Qt::AlignLeft);
                          title(at.target, at.last - 10, tr("Meta %1").arg(period.year), Qt::AlignRight);
                          title(at.last, at.box - 10, tr("Último valor"), Qt::AlignRight);
                          //: period
                          title(at.box, at.width, tr("Valor obtenido %1").arg(Labels::period(period)), Qt::AlignRight);
                          sheet.rule(0, at.width, box.bottom(), 0.8, look.text);
                      },
                      -1, true, false});
    for (const std::size_t member : group.members)
        addRequested(blocks, input, input.plan.indicators[member], period, head, width);
    sign(blocks, signatureLines({tr("Nombre y cargo"), tr("Firma y sello"), tr("Fecha")}, width));
}

Block PaperBlocks::signatures(double width)
{
    return signatureLines({tr("Elaborado por"), tr("Revisado por"), tr("Aprobado por")}, width);
}

Block PaperBlocks::signatureLines(const QStringList &captions, double width)
{
    constexpr double Height = 74;
    constexpr double GivesWay = 26; // what is left is still enough to sign in
    constexpr double Gap = 30;
    return {Height,
            [captions, width](Sheet &sheet, const QRectF &box) {
                const double room =
                    std::min(180.0, (width - Gap * double(captions.size() - 1)) / double(captions.size()));
                double left = 0;
                for (const QString &caption : captions) {
                    sheet.rule(left, left + room, box.bottom() - 14, 0.7, sheet.look().text);
                    sheet.line(QRectF(left, box.bottom() - 11, room, 10), caption, Small, sheet.look().muted,
                               Qt::AlignHCenter | Qt::AlignTop);
                    left += room + Gap;
                }
            },
            -1,
            false,
            false,
            GivesWay};
}

} // namespace pei
