// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/reportdrawing.h"

#include "core/progress/semaphore.h"
#include "tests/support/chance.h"
#include "tests/support/columnedges.h"
#include "tests/support/pdfcanvas.h"
#include "tests/support/printedform.h"
#include "tests/support/reportgenerator.h"

#include <algorithm>
#include <memory>
#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace pei::test {

namespace {

using Place = DrawStyle::Place;
using Kind = PrintedForm::ColumnKind;

double placed(Place place, double from, double room, double size)
{
    switch (place) {
    case Place::Start:
        return from;
    case Place::Centre:
        return from + (room - size) / 2;
    case Place::End:
        return from + room - size;
    }
    Q_UNREACHABLE();
}

QColor bandColour(Value progress)
{
    switch (semaphoreOf(progress)) {
    case Semaphore::NoData:
        return QColor(0xc0, 0xc0, 0xc0);
    case Semaphore::Red:
        return QColor(0xef, 0x53, 0x50);
    case Semaphore::Amber:
        return QColor(0xfb, 0xc0, 0x2d);
    case Semaphore::Green:
        return QColor(0x66, 0xbb, 0x6a);
    }
    Q_UNREACHABLE();
}

class Drawing
{
public:
    Drawing(const PrintedForm &form, const DrawStyle &style)
        : m_form(form)
        , m_style(style)
        , m_edges(columnEdges(form, m_style))
        , m_canvas(std::make_unique<PdfCanvas>(m_style))
    {
    }

    QByteArray draw()
    {
        drawAll();
        if (m_style.pageMark == DrawStyle::PageMark::PaginaDe || m_style.pageMark == DrawStyle::PageMark::Slash) {
            // The number of pages stands on each, so it takes a first drawing to know it.
            m_total = m_pages;
            m_canvas = std::make_unique<PdfCanvas>(m_style);
            drawAll();
        }
        return m_canvas->finish();
    }

private:
    PdfCanvas::Type plain() const { return {m_style.fontSize, false}; }
    PdfCanvas::Type bold() const { return {m_style.fontSize, true}; }
    PdfCanvas::Type elementType() const { return {m_style.fontSize, m_style.boldElements}; }
    double padding(Kind kind) const { return isNumber(kind) ? m_style.numberPadding : m_style.textPadding; }
    double left() const { return m_style.margin; }
    double right() const { return m_canvas->pageSize().width() - m_style.margin; }
    double bottom() const { return m_canvas->pageSize().height() - m_style.margin - m_style.fontSize * 1.6; }
    double edge(int column) const { return m_edges[std::size_t(column)]; }
    int columnCount() const { return int(m_form.columns.size()); }

    void drawAll()
    {
        m_pages = 1;
        drawRunning();
        m_y = m_style.margin + (m_style.runningHead ? m_style.fontSize * 2 : 0);
        drawTitle();
        drawHead();
        bool objectives = true; // so far
        for (const PrintedForm::Row &row : m_form.rows) {
            if (row.element && row.code.startsWith(u"AEI") && objectives) {
                objectives = false;
                if (m_style.headBeforeActions && &row != &m_form.rows.front())
                    drawSecondHead();
            }
            row.element ? drawElement(row) : drawIndicator(row);
        }
        drawTail();
    }

    void breakPage(bool inTable)
    {
        if (m_style.blankPages && m_pages == 1) {
            m_canvas->newPage();
            ++m_pages;
            drawRunning();
        }
        m_canvas->newPage();
        ++m_pages;
        drawRunning();
        m_y = m_style.margin + (m_style.runningHead ? m_style.fontSize * 2 : 0);
        if (inTable && m_style.repeatHead)
            drawHead();
    }

    void drawRunning()
    {
        const double size = m_style.fontSize;
        const double below = m_canvas->pageSize().height() - m_style.margin / 2;
        if (m_style.runningHead) {
            const double above = m_style.margin * 0.5 + size * 0.6;
            m_canvas->text(left(), above, m_form.lines.back().second, plain());
            m_canvas->text(right() - m_canvas->width(u"23/07/2024 10:15:32"_s, plain()), above,
                           u"23/07/2024 10:15:32"_s, plain());
        }
        if (m_style.runningFoot)
            m_canvas->text(left(), below, u"https://app.ceplan.gob.pe/CeplanV01/reporte?anio=2024&unidad=300597"_s,
                           plain());
        QString mark;
        switch (m_style.pageMark) {
        case DrawStyle::PageMark::None:
            return;
        case DrawStyle::PageMark::PaginaDe:
            mark = u"Página %1 de %2"_s.arg(m_pages).arg(m_total);
            break;
        case DrawStyle::PageMark::Slash:
            mark = u"%1/%2"_s.arg(m_pages).arg(m_total);
            break;
        case DrawStyle::PageMark::Plain:
            mark = QString::number(m_pages);
            break;
        }
        const Place side = m_style.widthSeed % 2 ? Place::Centre : Place::End;
        m_canvas->text(placed(side, left(), right() - left(), m_canvas->width(mark, plain())), below, mark, plain());
    }

    void drawTitle()
    {
        const PdfCanvas::Type big{m_style.fontSize * 1.6, true};
        const double room = right() - left();
        for (const QString &line : m_canvas->wrap(m_form.title, room * 0.7, big)) {
            m_canvas->text(left() + (room - m_canvas->width(line, big)) / 2, m_y + m_canvas->ascent(big), line, big);
            m_y += m_canvas->lineHeight(big);
        }
        m_y += m_style.fontSize;
        double labels = 0;
        for (const auto &[label, value] : m_form.lines)
            labels = std::max(labels, m_canvas->width(label, bold()));
        for (const auto &[label, value] : m_form.lines) {
            double x = left();
            m_canvas->text(x, m_y + m_canvas->ascent(bold()), m_style.labelsInline ? QString(label + u':') : label,
                           bold());
            if (m_style.labelsInline) {
                x += m_canvas->width(label + u": "_s, bold());
            } else {
                x += labels + m_style.fontSize;
                m_canvas->text(x, m_y + m_canvas->ascent(plain()), u":"_s, plain());
                x += m_style.fontSize;
            }
            for (const QString &line : m_canvas->wrap(value, m_style.headValueWidth, plain())) {
                m_canvas->text(x, m_y + m_canvas->ascent(plain()), line, plain());
                m_y += m_canvas->lineHeight(plain());
            }
            m_y += m_style.rowPadding;
        }
        m_y += m_style.fontSize * 1.5;
    }

    QStringList headLines(const PrintedForm::HeadCell &cell) const
    {
        return m_canvas->wrap(cell.text,
                              edge(cell.column + cell.columns) - edge(cell.column) -
                                  2 * padding(m_form.columns[std::size_t(cell.column)]),
                              bold());
    }

    void drawHead()
    {
        double heights[3] = {};
        const double lineHeight = m_canvas->lineHeight(bold());
        const double around = 2 * std::max(0.8, m_style.rowPadding);
        for (const int span : {1, 2, 3}) {
            for (const PrintedForm::HeadCell &cell : m_form.head) {
                if (cell.levels != span)
                    continue;
                double have = 0;
                for (int level = cell.level; level < cell.level + span; ++level)
                    have += heights[level];
                const double missing = double(headLines(cell).size()) * lineHeight + around - have;
                for (int level = cell.level; missing > 0 && level < cell.level + span; ++level)
                    heights[level] += missing / span;
            }
        }
        const double tops[4] = {m_y, m_y + heights[0], m_y + heights[0] + heights[1],
                                m_y + heights[0] + heights[1] + heights[2]};
        for (const PrintedForm::HeadCell &cell : m_form.head) {
            const QRectF rect(QPointF(edge(cell.column), tops[cell.level]),
                              QPointF(edge(cell.column + cell.columns), tops[cell.level + cell.levels]));
            if (m_style.shadedElements)
                m_canvas->fill(rect, QColor(0xd9, 0xe2, 0xf3));
            drawCell(rect, headLines(cell), bold(), Place::Centre, m_style.headHeight,
                     padding(m_form.columns[std::size_t(cell.column)]), around / 2);
            rule(rect);
        }
        m_y = tops[3];
    }

    void drawSecondHead()
    {
        if (m_y > bottom() - 12 * m_style.fontSize)
            breakPage(false);
        m_y += m_style.fontSize;
        drawHead();
    }

    void drawCell(const QRectF &rect, const QStringList &lines, PdfCanvas::Type type, Place side, Place height,
                  double sidePadding, double rowPadding)
    {
        const double lineHeight = m_canvas->lineHeight(type);
        double y =
            placed(height, rect.top() + rowPadding, rect.height() - 2 * rowPadding, double(lines.size()) * lineHeight);
        for (const QString &line : lines) {
            const double x =
                placed(side, rect.left() + sidePadding, rect.width() - 2 * sidePadding, m_canvas->width(line, type));
            m_canvas->text(x, y + m_canvas->ascent(type), line, type);
            y += lineHeight;
        }
    }

    void rule(const QRectF &rect)
    {
        switch (m_style.rulings) {
        case DrawStyle::Rulings::Full:
            m_canvas->box(rect);
            return;
        case DrawStyle::Rulings::HorizontalOnly:
            m_canvas->line(rect.topLeft(), rect.topRight());
            m_canvas->line(rect.bottomLeft(), rect.bottomRight());
            return;
        case DrawStyle::Rulings::None:
            return;
        }
    }

    struct Cell
    {
        int first = 0; // columns
        int end = 0;
        QStringList lines;
        Place side = Place::Start;
        Place height = Place::Start;
        double padding = 0;
        std::optional<QColor> colour = std::nullopt;
    };

    // A row at the end of a page goes to the next one, or is cut: each line stays or goes, and those that go keep their
    // places to each other.
    void drawRow(const std::vector<Cell> &cells, PdfCanvas::Type type, const std::optional<QColor> &background)
    {
        const double lineHeight = m_canvas->lineHeight(type);
        qsizetype most = 1;
        for (const Cell &cell : cells)
            most = std::max(most, cell.lines.size());
        const double height = double(most) * lineHeight + 2 * m_style.rowPadding;
        const auto lineTop = [&](const Cell &cell, qsizetype line) {
            return placed(cell.height, m_style.rowPadding, height - 2 * m_style.rowPadding,
                          double(cell.lines.size()) * lineHeight) +
                   double(line) * lineHeight;
        };
        // The lines whose tops lie in [from, to) in a row that begins at from.
        const auto draw = [&](double from, double to, double partHeight) {
            const auto rect = [&](int first, int end) {
                return QRectF(QPointF(edge(first), m_y), QPointF(edge(end), m_y + partHeight));
            };
            if (background)
                m_canvas->fill(rect(0, columnCount()), *background);
            for (const Cell &cell : cells) {
                const QRectF place = rect(cell.first, cell.end);
                if (cell.colour)
                    m_canvas->fill(place, *cell.colour);
                for (qsizetype i = 0; i < cell.lines.size(); ++i) {
                    const double top = lineTop(cell, i);
                    if (top < from || top >= to)
                        continue;
                    const double x = placed(cell.side, place.left() + cell.padding, place.width() - 2 * cell.padding,
                                            m_canvas->width(cell.lines[i], type));
                    m_canvas->text(x, m_y + top - from + m_canvas->ascent(type), cell.lines[i], type);
                }
                rule(place);
            }
            m_y += partHeight;
        };
        if (m_y + height > bottom()) {
            const double lastTop = bottom() - m_y - lineHeight; // of a line that still fits
            double stayEnd = 0;
            double goFrom = height;
            for (const Cell &cell : cells) {
                for (qsizetype i = 0; i < cell.lines.size(); ++i) {
                    const double top = lineTop(cell, i);
                    if (top <= lastTop)
                        stayEnd = std::max(stayEnd, top + lineHeight);
                    else
                        goFrom = std::min(goFrom, top);
                }
            }
            if (m_style.splitRows && stayEnd > 0 && goFrom < height) {
                draw(0, goFrom, stayEnd);
                breakPage(true);
                const double again = m_style.cutLinesTwice ? lineHeight : 0;
                draw(goFrom - again, height, height - goFrom + again);
                m_y += m_style.gapsBetweenRows ? m_style.fontSize * 0.5 : 0;
                return;
            }
            breakPage(true);
        }
        draw(0, height, height);
        m_y += m_style.gapsBetweenRows ? m_style.fontSize * 0.5 : 0;
    }

    int elementEnd() const
    {
        return m_style.narrowElements ? m_form.textColumns : columnCount() - m_form.progressColumns;
    }

    void drawElement(const PrintedForm::Row &row)
    {
        const int firstProgress = columnCount() - m_form.progressColumns;
        const int from = m_style.elementCodeApart ? 1 : 0;
        const double textRoom = edge(elementEnd()) - edge(from) - 2 * m_style.textPadding;
        const QString text = m_style.elementCodeApart ? row.text : QString(row.code + u' ' + row.text);
        std::vector<Cell> cells;
        if (from == 1)
            cells.push_back({0, 1,
                             m_canvas->wrapCode(row.code, edge(1) - edge(0) - 2 * m_style.textPadding, elementType()),
                             Place::Start, m_style.textHeight, m_style.textPadding});
        // Beside its code a name may break anywhere; below it a line that begins with a code would be a new row.
        cells.push_back({from, firstProgress,
                         m_canvas->wrap(text, textRoom, elementType(), from == 0 && !m_style.codesBeginLines),
                         Place::Start, m_style.textHeight, m_style.textPadding});
        for (int p = 0; p < m_form.progressColumns; ++p) {
            cells.push_back(
                {firstProgress + p,
                 firstProgress + p + 1,
                 {row.progress[std::size_t(p)]},
                 m_style.elementProgressSide,
                 m_style.numberHeight,
                 m_style.numberPadding,
                 m_style.colouredProgress ? std::optional(bandColour(row.figures[std::size_t(p)])) : std::nullopt});
        }
        drawRow(cells, elementType(), m_style.shadedElements ? std::optional(QColor(0xe8, 0xee, 0xf8)) : std::nullopt);
    }

    void drawIndicator(const PrintedForm::Row &row)
    {
        std::vector<Cell> cells;
        for (int c = 0; c < columnCount(); ++c) {
            const Kind kind = m_form.columns[std::size_t(c)];
            const double room = edge(c + 1) - edge(c) - 2 * padding(kind);
            const QString &text = row.cells[std::size_t(c)];
            cells.push_back({c, c + 1,
                             kind == Kind::Code ? m_canvas->wrapCode(text, room, plain())
                             : isNumber(kind)   ? QStringList{text}
                                                : m_canvas->wrap(text, room, plain()),
                             isNumber(kind)       ? m_style.numberSide
                             : kind == Kind::Word ? m_style.wordSide
                                                  : Place::Start,
                             isNumber(kind) ? m_style.numberHeight : m_style.textHeight, padding(kind)});
        }
        drawRow(cells, plain(), std::nullopt);
    }

    void drawLines(const QStringList &lines, PdfCanvas::Type type)
    {
        for (const QString &line : lines) {
            if (m_y + m_canvas->lineHeight(type) > bottom())
                breakPage(false);
            m_canvas->text(left(), m_y + m_canvas->ascent(type), line, type);
            m_y += m_canvas->lineHeight(type);
        }
        m_y += m_style.fontSize * 0.6;
    }

    void drawTail()
    {
        const PdfCanvas::Type heading{m_style.fontSize * 1.2, true};
        const QStringList index(m_form.index.begin(), m_form.index.end());
        if (m_style.closeFoot)
            drawLines(index, plain());
        m_y += m_style.fontSize;
        for (const QString &average : m_form.averages)
            drawLines({average}, heading);
        if (!m_style.closeFoot)
            drawLines(index, plain());
        if (!m_form.summary.empty()) {
            const double rowHeight = m_canvas->lineHeight(plain()) + 3;
            if (m_y + 4 * m_style.fontSize + double(m_form.summary.size()) * rowHeight > bottom())
                breakPage(false);
            drawLines({u"Tabla Resumen: Semaforización por nivel de avance"_s}, heading);
            for (std::size_t r = 0; r < m_form.summary.size(); ++r) {
                double x = left();
                for (std::size_t c = 0; c < m_form.summary[r].size(); ++c) {
                    const QRectF rect(x, m_y, m_style.fontSize * (c == 0 ? 16 : 9), rowHeight);
                    drawCell(rect, {m_form.summary[r][c]}, r == 0 ? bold() : plain(),
                             c == 0 ? m_style.wordSide : Place::Centre, Place::Centre, 2, 1);
                    rule(rect);
                    x += rect.width();
                }
                m_y += rowHeight;
            }
            m_y += m_style.fontSize;
        }
        drawLines({u"ALERTAS IDENTIFICADAS"_s}, heading);
        for (const QString &alert : m_form.alerts)
            drawLines(m_canvas->wrap(alert, (right() - left()) * 0.6, plain()), plain());
    }

    const PrintedForm &m_form;
    DrawStyle m_style; // as it came to fit
    std::vector<double> m_edges;
    std::unique_ptr<PdfCanvas> m_canvas;
    double m_y = 0;
    int m_pages = 1;
    int m_total = 1;
};

} // namespace

RandomDrawing randomDrawing(quint64 seed)
{
    std::mt19937_64 engine(seed);
    PlanShape shape;
    shape.maxIndicators = Chance(engine).percent(5) ? 400 : 30;
    const Report report = randomReport(engine, shape);
    return {report, randomStyle(engine)};
}

QByteArray drawReport(const Report &report, const DrawStyle &style)
{
    const PrintedForm form = printedForm(report, style);
    return Drawing(form, style).draw();
}

} // namespace pei::test
