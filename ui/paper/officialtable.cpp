// SPDX-License-Identifier: GPL-3.0-or-later
// How the official form is fitted to its pages; officialblocks.cpp draws it.
#include "ui/paper/officialtable.h"

#include <algorithm>
#include <limits>
#include <numeric>
#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace pei {

namespace {

using Kind = OfficialForm::Kind;

constexpr double WidestWords[] = {120, 70, 40}; // longer ones are broken; the later ones for the narrowest paper
constexpr double Slack = 0.4;                   // glyphs are a hair wider on some devices
constexpr int Stretches[] = {100, 94, 88, 82};
// What is better for the eye weighs against the paper it takes.
constexpr double ForNarrowType = 0.008; // a percent narrower
constexpr double ForMorePages = 1.2;    // rows that go on on another page
constexpr double ForCutGroup = 1.05;    // columns of one kind on two pages
constexpr double PageShare = 0.55;      // of a page's width is the height of its rows

} // namespace

OfficialTable::OfficialTable(OfficialForm form, double width)
    : m_form(std::move(form))
    , m_width(width)
{
    fit();
    breakHead();
    breakRows();
}

std::vector<double> OfficialTable::leastWidths(double widestWord) const
{
    std::vector<double> widths(m_form.columns.size(), 0);
    const auto ask = [&](int column, double width) {
        const double extra = m_form.columns[std::size_t(column)].kind == Kind::Progress ? MarkRoom : 0;
        double &least = widths[std::size_t(column)];
        least = std::max(least, width + extra + 2 * Padding + Slack);
    };
    const auto askWords = [&](int column, const QString &text, const PaperType &type) {
        for (const Sheet::Word &word : Sheet::words(text))
            ask(column, std::min(Sheet::textWidth(word.text, type), widestWord));
    };
    for (const OfficialForm::HeadCell &cell : m_form.head) {
        if (cell.columns == 1)
            askWords(cell.column, cell.text, strong());
    }
    const int firstProgress = int(m_form.columns.size()) - m_form.progressColumns();
    for (const OfficialForm::Row &row : m_form.rows) {
        for (int c = 0; c < int(row.cells.size()); ++c) {
            const int column = row.element ? firstProgress + c : c;
            const Kind kind = m_form.columns[std::size_t(column)].kind;
            if (kind == Kind::Text || kind == Kind::Word)
                askWords(column, row.cells[c], plain());
            else
                ask(column, Sheet::textWidth(row.cells[c], row.element ? strong() : plain()));
        }
    }
    return widths;
}

WordColumns OfficialTable::wordColumns() const
{
    const double line = Sheet::lineHeight(plain());
    WordColumns::Heights heights{line + 2 * RowPadding, line, m_width * PageShare, {}};
    std::vector<QStringList> texts;
    for (std::size_t c = 0; c < m_form.columns.size(); ++c) {
        if (m_form.columns[c].kind != Kind::Text)
            continue;
        QStringList &column = texts.emplace_back();
        for (const OfficialForm::Row &row : m_form.rows) {
            if (!row.element)
                column << row.cells[qsizetype(c)];
        }
    }
    for (const OfficialForm::Row &row : m_form.rows) {
        if (row.element)
            continue;
        qsizetype most = 1;
        for (std::size_t c = 0; c < m_form.columns.size(); ++c) {
            if (m_form.columns[c].kind == Kind::Word)
                most = std::max(
                    most, Sheet::brokenAtSpaces(row.cells[qsizetype(c)], plain(), m_widths[c] - 2 * Padding).size());
        }
        heights.lines.push_back(int(most));
    }
    return WordColumns(texts, plain(), std::move(heights));
}

void OfficialTable::fit()
{
    for (const double widestWord : WidestWords) {
        if (fitWith(widestWord))
            return;
    }
    // Not even broken words fit beside each other: the columns stay as narrow as they can be.
    m_bands = {{0, m_form.textColumns()}};
    for (int column = m_form.textColumns(), end = 0; column < int(m_widths.size()); column = end) {
        unitWidth(column, end);
        m_bands.push_back({column, end});
    }
}

bool OfficialTable::fitWith(double widestWord)
{
    struct Best
    {
        double cost = std::numeric_limits<double>::infinity();
        int stretch = 100;
        std::vector<double> widths;
        std::vector<Band> bands;
    } best;
    std::vector<std::size_t> words;
    for (std::size_t c = 0; c < m_form.columns.size(); ++c) {
        if (m_form.columns[c].kind == Kind::Text)
            words.push_back(c);
    }
    const auto elements =
        std::count_if(m_form.rows.begin(), m_form.rows.end(), [](const OfficialForm::Row &row) { return row.element; });
    for (const int stretch : Stretches) {
        m_stretch = stretch;
        m_widths = leastWidths(widestWord);
        std::optional<WordColumns> columns;
        const double always =
            double(elements) * (Sheet::lineHeight(strong()) + 2 * RowPadding) + m_width * PageShare / 4;
        for (int end = int(m_widths.size()); end >= m_form.textColumns(); --end) {
            std::vector<Band> bands = bandsFrom(end);
            if (bands.empty())
                continue;
            if (!columns)
                columns = wordColumns();
            const double others = std::accumulate(m_widths.begin(), m_widths.begin() + end, 0.0);
            std::vector<double> least;
            double room = m_width - others;
            for (const std::size_t c : words) {
                least.push_back(m_widths[c] - 2 * Padding);
                room += least.back();
            }
            const WordColumns::Fit fit = columns->fit(least, room);
            double cost = (fit.height + always) * double(bands.size()) * (1 + (100 - stretch) * ForNarrowType);
            if (bands.size() > 1)
                cost *= ForMorePages;
            for (std::size_t band = 1; band < bands.size(); ++band) {
                const std::size_t first = std::size_t(bands[band].first);
                cost *= m_form.columns[first - 1].group == m_form.columns[first].group ? ForCutGroup : 1;
            }
            if (cost >= best.cost)
                continue;
            best = {cost, stretch, m_widths, std::move(bands)};
            for (std::size_t w = 0; w < words.size(); ++w)
                best.widths[words[w]] = fit.widths[w] + 2 * Padding;
        }
    }
    if (best.bands.empty())
        return false;
    m_stretch = best.stretch;
    m_widths = std::move(best.widths);
    m_bands = std::move(best.bands);
    return true;
}

double OfficialTable::unitWidth(int column, int &end) const
{
    double width = m_widths[std::size_t(column)];
    for (end = column + 1; end < int(m_widths.size()) && m_form.columns[std::size_t(end)].joined; ++end)
        width += m_widths[std::size_t(end)];
    return width;
}

bool OfficialTable::fitsAlone(int column) const
{
    double whole = m_widths[0];
    for (std::size_t c = 0; c < m_widths.size(); ++c)
        whole += m_form.columns[c].group == m_form.columns[std::size_t(column)].group ? m_widths[c] : 0;
    return whole <= m_width;
}

std::vector<OfficialTable::Band> OfficialTable::bandsFrom(int column) const
{
    const int count = int(m_widths.size());
    const auto cuts = [&](int at) { // whether a page may not end before the column
        const std::size_t c = std::size_t(at);
        return at < count &&
               (m_form.columns[c].joined || (m_form.columns[c].group == m_form.columns[c - 1].group && fitsAlone(at)));
    };
    if (cuts(column) || std::accumulate(m_widths.begin(), m_widths.begin() + column, 0.0) > m_width)
        return {};
    std::vector<Band> bands{{0, column}};
    double used = m_width;
    for (int first = column; first < count;) {
        int end = first;
        double width = unitWidth(first, end);
        // A group begins on the page where it fits whole, if any page can hold it.
        if (m_form.columns[std::size_t(first) - 1].group != m_form.columns[std::size_t(first)].group &&
            fitsAlone(first)) {
            while (end < count && m_form.columns[std::size_t(end)].group == m_form.columns[std::size_t(first)].group)
                width += m_widths[std::size_t(end++)];
        }
        if (used + width > m_width) {
            bands.push_back({first, first});
            used = m_widths[0];
            if (used + width > m_width)
                return {};
        }
        used += width;
        bands.back().end = end;
        first = end;
    }
    return bands;
}

double OfficialTable::left(const Band &band, int column) const
{
    double x = band.first > 0 && column > 0 ? m_widths[0] : 0;
    for (int c = band.first; c < column; ++c)
        x += m_widths[std::size_t(c)];
    return column == 0 ? 0 : x;
}

QRectF OfficialTable::part(const Band &band, int column, int columns, double top, double height) const
{
    if (column == 0 && columns == 1)
        return {0, top, m_widths[0], height};
    const int first = std::max(column, band.first);
    const int end = std::min(column + columns, band.end);
    if (first >= end)
        return {};
    const double x = left(band, first);
    return {x, top, left(band, end) - x, height};
}

void OfficialTable::breakHead()
{
    const double line = Sheet::lineHeight(strong());
    for (const int span : {1, 2, 3}) {
        for (const OfficialForm::HeadCell &cell : m_form.head) {
            if (cell.levels != span)
                continue;
            for (const Band &band : m_bands) {
                const QRectF place = part(band, cell.column, cell.columns, 0, 1);
                if (place.isEmpty())
                    continue;
                const double have = std::accumulate(m_headHeights + cell.level, m_headHeights + cell.level + span, 0.0);
                const auto lines = Sheet::brokenAtSpaces(headText(cell, band), strong(), place.width() - 2 * Padding);
                const double missing = double(lines.size()) * line + 2 * RowPadding - have;
                for (int level = cell.level; missing > 0 && level < cell.level + span; ++level)
                    m_headHeights[level] += missing / span;
            }
        }
    }
}

void OfficialTable::breakRows()
{
    const double line = Sheet::lineHeight(plain());
    const int firstProgress = int(m_widths.size()) - m_form.progressColumns();
    const int nameEnd = std::min(m_bands.front().end, firstProgress); // of an element's cell
    for (const OfficialForm::Row &row : m_form.rows) {
        Row broken;
        broken.element = row.element;
        broken.states = row.states;
        qsizetype lines = 1;
        const auto add = [&](int column, int columns, QStringList text) {
            lines = std::max(lines, text.size());
            broken.cells.push_back({column, columns, std::move(text)});
        };
        if (row.element) {
            const double room = left(m_bands.front(), nameEnd) - 2 * Padding;
            add(0, nameEnd, Sheet::brokenAtSpaces(row.text, strong(), room, true));
        }
        for (int c = 0; c < int(row.cells.size()); ++c) {
            const int column = row.element ? firstProgress + c : c;
            const Kind kind = m_form.columns[std::size_t(column)].kind;
            const bool wraps = kind == Kind::Text || kind == Kind::Word;
            add(column, 1,
                wraps ? Sheet::brokenAtSpaces(row.cells[c], plain(), m_widths[std::size_t(column)] - 2 * Padding)
                      : QStringList{row.cells[c]});
        }
        broken.height = double(lines) * line + 2 * RowPadding;
        m_rows.push_back(std::move(broken));
    }
}

} // namespace pei
