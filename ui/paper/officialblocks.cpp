// SPDX-License-Identifier: GPL-3.0-or-later
// How the official form is drawn, once officialtable.cpp has fitted it.
#include "ui/paper/officialtable.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace pei {

namespace {

using Kind = OfficialForm::Kind;

constexpr PaperType TitleType{11, QFont::DemiBold, 100};
constexpr PaperType LabelType{8, QFont::DemiBold, 100};
constexpr PaperType ValueType{8, QFont::Normal, 100};
constexpr PaperType ClosingType{9, QFont::DemiBold, 100};
constexpr double LabelGap = 12;
constexpr double Hairline = 0.35;
constexpr double MarkSide = 5.5;
constexpr double SummaryName = 130; // widths in the summary table
constexpr double SummaryCount = 62;

// Blocks of the pages to the right keep the place of what stands on the first one only.
Block placeholder(double height)
{
    return {height, {}, -1, false, false};
}

} // namespace

std::vector<Block> OfficialTable::blocks(int band) const
{
    std::vector<Block> blocks;
    addTitle(blocks, band);
    const int head = int(blocks.size());
    const double headHeight = m_headHeights[0] + m_headHeights[1] + m_headHeights[2];
    const Band &columns = m_bands[std::size_t(band)];
    blocks.push_back({headHeight, [this, &columns](Sheet &sheet, const QRectF &box) { paintHead(sheet, box, columns); },
                      -1, true, false});
    for (std::size_t r = 0; r < m_rows.size(); ++r) {
        const Row &row = m_rows[r];
        // An element stays with its first indicator.
        const bool opens = row.element && r + 1 < m_rows.size() && !m_rows[r + 1].element;
        blocks.push_back(
            {row.height,
             [this, &columns, &row](Sheet &sheet, const QRectF &box) { paintRow(sheet, box, columns, row); }, head,
             opens, false});
    }
    addClosing(blocks, band);
    return blocks;
}

void OfficialTable::addTitle(std::vector<Block> &blocks, int band) const
{
    const QStringList title = Sheet::brokenAtSpaces(m_form.title, TitleType, m_width * 0.8);
    const double titleHeight = double(title.size()) * Sheet::lineHeight(TitleType) + 8;
    double labelWidth = 0;
    for (const auto &[label, value] : m_form.lines)
        labelWidth = std::max(labelWidth, Sheet::textWidth(label, LabelType));
    const double valueLeft = labelWidth + 2 * LabelGap;
    if (band > 0) {
        blocks.push_back(placeholder(titleHeight));
    } else {
        blocks.push_back({titleHeight,
                          [this, title](Sheet &sheet, const QRectF &box) {
                              paintLines(sheet, QRectF(0, box.top(), m_width, box.height() - 8), title, TitleType,
                                         Qt::AlignHCenter);
                          },
                          -1, false, false});
    }
    for (const auto &[label, value] : m_form.lines) {
        const QStringList lines = Sheet::brokenAtSpaces(value, ValueType, m_width - valueLeft);
        const double height = double(lines.size()) * Sheet::lineHeight(ValueType) + 2;
        if (band > 0) {
            blocks.push_back(placeholder(height));
            continue;
        }
        blocks.push_back(
            {height,
             [this, label = label, lines, labelWidth, valueLeft](Sheet &sheet, const QRectF &box) {
                 const QColor &ink = sheet.look().text;
                 sheet.line(QRectF(0, box.top(), labelWidth, box.height()), label, LabelType, ink);
                 sheet.line(QRectF(labelWidth + LabelGap - 2, box.top(), 4, box.height()), u":"_s, ValueType, ink);
                 double y = box.top();
                 for (const QString &line : lines) {
                     sheet.line(QRectF(valueLeft, y, m_width - valueLeft, box.height()), line, ValueType, ink);
                     y += Sheet::lineHeight(ValueType);
                 }
             },
             -1, false, false});
    }
    blocks.push_back(placeholder(10));
}

QString OfficialTable::headText(const OfficialForm::HeadCell &cell, const Band &band) const
{
    const bool began = cell.columns > 1 && cell.column < band.first;
    return began ? QString(cell.text + u' ' + continued()) : cell.text;
}

void OfficialTable::paintHead(Sheet &sheet, const QRectF &box, const Band &band) const
{
    for (const OfficialForm::HeadCell &cell : m_form.head) {
        double top = box.top();
        for (int level = 0; level < cell.level; ++level)
            top += m_headHeights[level];
        double height = 0;
        for (int level = cell.level; level < cell.level + cell.levels; ++level)
            height += m_headHeights[level];
        const QRectF place = part(band, cell.column, cell.columns, top, height);
        if (place.isEmpty())
            continue;
        sheet.fill(place, sheet.look().band(2));
        paintFrame(sheet, place);
        paintLines(sheet, place.adjusted(Padding, 0, -Padding, 0),
                   Sheet::brokenAtSpaces(headText(cell, band), strong(), place.width() - 2 * Padding), strong(),
                   Qt::AlignHCenter);
    }
}

Qt::Alignment OfficialTable::alignment(int column) const
{
    switch (m_form.columns[std::size_t(column)].kind) {
    case Kind::Code:
    case Kind::Text:
        return Qt::AlignLeft;
    case Kind::Word:
        return Qt::AlignHCenter;
    case Kind::Figure:
    case Kind::Progress:
        return Qt::AlignRight;
    }
    Q_UNREACHABLE();
}

void OfficialTable::paintRow(Sheet &sheet, const QRectF &box, const Band &band, const Row &row) const
{
    if (row.element) {
        const double right = left(band, band.end);
        sheet.fill(QRectF(0, box.top(), right, box.height()), sheet.look().tint);
    }
    const int firstProgress = int(m_widths.size()) - m_form.progressColumns();
    for (const Cell &cell : row.cells) {
        const bool repeated = cell.column == 0 && band.first > 0; // of the code; an element's name is not
        QRectF place = part(band, cell.column, repeated ? 1 : cell.columns, box.top(), box.height());
        if (place.isEmpty())
            continue;
        paintFrame(sheet, place);
        const int progress = cell.column - firstProgress;
        if (progress >= 0 && std::size_t(progress) < row.states.size())
            sheet.mark(QRectF(place.left() + Padding, place.center().y() - MarkSide / 2, MarkSide, MarkSide),
                       row.states[std::size_t(progress)]);
        place.adjust(Padding, 0, -Padding, 0);
        const PaperType type = row.element ? strong() : plain();
        if (repeated && row.element) {
            // At the height of its own line on the page to the left.
            QStringList code{cell.lines.front().section(u' ', 0, 0)};
            code.resize(cell.lines.size());
            paintLines(sheet, place, code, type, Qt::AlignLeft);
        } else {
            paintLines(sheet, place, cell.lines, type, alignment(cell.column));
        }
    }
    paintFrame(sheet, QRectF(0, box.top(), left(band, band.end), box.height()));
}

void OfficialTable::paintLines(Sheet &sheet, const QRectF &cell, const QStringList &lines, const PaperType &type,
                               Qt::Alignment alignment)
{
    const double line = Sheet::lineHeight(type);
    double y = cell.center().y() - double(lines.size()) * line / 2;
    for (const QString &text : lines) {
        sheet.line(QRectF(cell.left(), y, cell.width(), line), text, type, sheet.look().text, alignment | Qt::AlignTop);
        y += line;
    }
}

void OfficialTable::paintFrame(Sheet &sheet, const QRectF &cell)
{
    const QColor &colour = sheet.look().muted;
    sheet.rule(cell.left(), cell.right(), cell.top(), Hairline, colour);
    sheet.rule(cell.left(), cell.right(), cell.bottom(), Hairline, colour);
    for (const double x : {cell.left(), cell.right()})
        sheet.fill(QRectF(x - Hairline / 2, cell.top(), Hairline, cell.height()), colour);
}

void OfficialTable::addClosing(std::vector<Block> &blocks, int band) const
{
    const auto add = [&](const QString &text, const PaperType &type, double after, bool opens) {
        for (const QString &line : Sheet::brokenAtSpaces(text, type, m_width)) {
            Block block = placeholder(Sheet::lineHeight(type));
            block.keepWithNext = opens;
            if (band == 0) {
                block.paint = [this, line, type](Sheet &sheet, const QRectF &box) {
                    sheet.line(QRectF(0, box.top(), m_width, box.height()), line, type, sheet.look().text);
                };
            }
            blocks.push_back(std::move(block));
        }
        Block space = placeholder(after);
        space.keepWithNext = opens;
        blocks.push_back(std::move(space));
    };
    blocks.push_back(placeholder(10));
    for (const QString &average : m_form.averages)
        add(average, ClosingType, 3, false);
    add(u"OEI: Objetivo Estratégico Institucional. AEI: Acción Estratégica Institucional. IND: Indicador. "
        u"UE: Unidad Ejecutora. ND: No disponible."_s,
        {TableType, QFont::Normal, 100}, 8, false);
    if (!m_form.summary.empty()) {
        add(u"Tabla Resumen: Semaforización por nivel de avance"_s, ClosingType, 3, true);
        addSummary(blocks, band);
    }
    add(u"ALERTAS IDENTIFICADAS"_s, ClosingType, 3, !m_form.alerts.isEmpty());
    for (const QString &alert : m_form.alerts)
        add(alert, ValueType, 3, false);
}

void OfficialTable::addSummary(std::vector<Block> &blocks, int band) const
{
    static constexpr Semaphore States[] = {Semaphore::Red, Semaphore::Amber, Semaphore::Green, Semaphore::NoData};
    for (std::size_t r = 0; r < m_form.summary.size(); ++r) {
        Block block = placeholder(15);
        block.keepWithNext = r + 1 < m_form.summary.size(); // the rows are few: they stay on one page
        if (band == 0) {
            block.paint = [&cells = m_form.summary[r], head = r == 0](Sheet &sheet, const QRectF &box) {
                double x = 0;
                for (qsizetype c = 0; c < cells.size(); ++c) {
                    const QRectF cell(x, box.top(), c == 0 ? SummaryName : SummaryCount, box.height());
                    if (head)
                        sheet.fill(cell, sheet.look().band(2));
                    paintFrame(sheet, cell);
                    const PaperType type{8, head ? QFont::DemiBold : QFont::Normal, 100};
                    paintLines(sheet, cell.adjusted(Padding, 0, -Padding, 0), {cells[c]}, type,
                               c == 0 ? Qt::AlignLeft : Qt::AlignHCenter);
                    if (head && c > 0 && c <= 4)
                        sheet.mark(QRectF(cell.left() + 3, cell.center().y() - 3, 6, 6), States[c - 1]);
                    x += cell.width();
                }
            };
        }
        blocks.push_back(std::move(block));
    }
    blocks.push_back(placeholder(12));
}

} // namespace pei
