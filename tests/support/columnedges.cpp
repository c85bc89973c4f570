// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/columnedges.h"

#include "tests/support/chance.h"
#include "tests/support/pdfcanvas.h"

#include <algorithm>
#include <numeric>

using namespace Qt::Literals::StringLiterals;

namespace pei::test {

namespace {

using Kind = PrintedForm::ColumnKind;

constexpr double SmallestType = 2.5;
constexpr std::size_t NameColumn = 1;
constexpr std::size_t RelevanceColumn = 4;

class Widths
{
public:
    Widths(const PrintedForm &form, const DrawStyle &style, const PdfCanvas &canvas)
        : m_form(form)
        , m_style(style)
        , m_canvas(canvas)
        , m_least(form.columns.size(), 0)
    {
        for (const PrintedForm::HeadCell &cell : form.head) {
            if (cell.columns > 1)
                continue;
            askWords(std::size_t(cell.column), cell.text, bold());
            if (!style.narrowHead)
                ask(std::size_t(cell.column), cell.text.section(u' ', 0, 1), bold());
        }
        for (const PrintedForm::Row &row : form.rows)
            askRow(row);
    }

    const std::vector<double> &least() const { return m_least; }

private:
    PdfCanvas::Type plain() const { return {m_style.fontSize, false}; }
    PdfCanvas::Type bold() const { return {m_style.fontSize, true}; }

    void ask(std::size_t column, const QString &piece, PdfCanvas::Type type)
    {
        const double padding = isNumber(m_form.columns[column]) ? m_style.numberPadding : m_style.textPadding;
        m_least[column] = std::max(m_least[column], m_canvas.width(piece, type) + 2 * padding + 0.05);
    }

    void askWords(std::size_t column, const QString &text, PdfCanvas::Type type)
    {
        for (const QString &word : text.split(u' '))
            ask(column, word, type);
    }

    void askRow(const PrintedForm::Row &row)
    {
        for (std::size_t c = 0; c < row.cells.size(); ++c) {
            switch (m_form.columns[c]) {
            case Kind::Code:
                ask(c,
                    m_style.narrowCodes      ? u"IND.01.AEI."_s
                    : m_style.codesOverNames ? row.cells[c].chopped(2)
                                             : row.cells[c],
                    plain());
                break;
            case Kind::Text:
                askWords(c, row.cells[c], plain());
                break;
            case Kind::Word:
                if (m_style.narrowWords || c == RelevanceColumn)
                    askWords(c, row.cells[c], plain());
                else
                    ask(c, row.cells[c], plain());
                break;
            case Kind::Number:
                ask(c, m_style.figuresOverFigures && row.cells[c].size() > 6 ? row.cells[c].chopped(2) : row.cells[c],
                    plain());
                break;
            case Kind::Year:
            case Kind::Progress:
                ask(c, row.cells[c], plain());
                break;
            }
        }
        const std::size_t firstProgress = m_form.columns.size() - std::size_t(m_form.progressColumns);
        for (std::size_t p = 0; p < row.progress.size(); ++p)
            ask(firstProgress + p, row.progress[p], {m_style.fontSize, m_style.boldElements});
    }

    const PrintedForm &m_form;
    const DrawStyle &m_style;
    const PdfCanvas &m_canvas;
    std::vector<double> m_least;
};

std::vector<double> shares(const PrintedForm &form, const DrawStyle &style)
{
    std::mt19937_64 engine(style.widthSeed);
    Chance chance(engine);
    std::vector<double> shares;
    for (std::size_t i = 0; i < form.columns.size(); ++i) {
        switch (form.columns[i]) {
        case Kind::Code:
            shares.push_back(style.narrowCodes || style.codesOverNames ? 0 : chance.between(0.0, 0.3));
            break;
        case Kind::Text:
            shares.push_back(i == NameColumn ? chance.between(2.0, 6.0) : chance.between(0.8, 3.0));
            break;
        case Kind::Word:
            shares.push_back(style.narrowWords ? 0 : chance.between(0.0, 0.4));
            break;
        case Kind::Year:
        case Kind::Number:
        case Kind::Progress:
            shares.push_back(style.tightNumbers ? 0 : chance.between(0.1, 0.5));
            break;
        }
    }
    const double sum = std::accumulate(shares.begin(), shares.end(), 0.0);
    for (double &share : shares)
        share /= sum;
    return shares;
}

} // namespace

std::vector<double> columnEdges(const PrintedForm &form, DrawStyle &style)
{
    for (;;) {
        const PdfCanvas canvas(style);
        const std::vector<double> least = Widths(form, style, canvas).least();
        const double extra =
            canvas.pageSize().width() - 2 * style.margin - std::accumulate(least.begin(), least.end(), 0.0);
        // Names of six lines need some room beyond their longest word, else they become of twenty.
        if (extra >= 14 * style.fontSize || style.fontSize < SmallestType) {
            const std::vector<double> share = shares(form, style);
            std::vector<double> edges{style.margin};
            for (std::size_t i = 0; i < least.size(); ++i) {
                const bool tooNarrow = style.longWordsRunOver && form.columns[i] == Kind::Text && i != NameColumn;
                edges.push_back(edges.back() +
                                (tooNarrow ? 0.85 * least[i] : least[i] + std::max(0.0, extra) * share[i]));
            }
            return edges;
        }
        if (!style.a3)
            style.a3 = true;
        else
            style.fontSize -= 0.25;
    }
}

} // namespace pei::test
