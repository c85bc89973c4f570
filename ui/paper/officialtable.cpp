// SPDX-License-Identifier: GPL-3.0-or-later
// How the official form is fitted to its pages; officialblocks.cpp draws it.
#include "ui/paper/officialtable.h"

#include <algorithm>
#include <numeric>

using namespace Qt::Literals::StringLiterals;

namespace pei {

namespace {

using Kind = OfficialForm::Kind;

constexpr double WidestWord = 120; // a longer one is broken
constexpr double Slack = 0.4;      // glyphs are a hair wider on some devices
constexpr double LinesOfNames = 5; // more, on average, and the table is better continued to the right
constexpr int Stretches[] = {100, 94, 88, 82};
constexpr int AcrossStretch = 88;

} // namespace

OfficialTable::OfficialTable(OfficialForm form, double width)
    : m_form(std::move(form))
    , m_width(width)
{
    if (!fitOnePage())
        fitAcross();
    breakHead();
    breakRows();
}

std::vector<double> OfficialTable::leastWidths() const
{
    std::vector<double> widths(m_form.columns.size(), 0);
    const auto ask = [&](int column, const QString &text, const PaperType &type) {
        const double extra = m_form.columns[std::size_t(column)].kind == Kind::Progress ? MarkRoom : 0;
        double &width = widths[std::size_t(column)];
        width = std::max(width, std::min(Sheet::textWidth(text, type), WidestWord) + extra + 2 * Padding + Slack);
    };
    const auto askWords = [&](int column, const QString &text, const PaperType &type) {
        for (const QString &word : text.split(u' '))
            ask(column, word, type);
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
                ask(column, row.cells[c], row.element ? strong() : plain());
        }
    }
    return widths;
}

std::vector<double> OfficialTable::usualWidths() const
{
    std::vector<double> sums(m_form.columns.size(), 0);
    int rows = 0;
    for (const OfficialForm::Row &row : m_form.rows) {
        if (row.element)
            continue;
        ++rows;
        for (std::size_t c = 0; c < m_form.columns.size(); ++c) {
            if (m_form.columns[c].kind == Kind::Text)
                sums[c] += Sheet::textWidth(row.cells[qsizetype(c)], plain());
        }
    }
    for (double &sum : sums)
        sum /= std::max(1, rows);
    return sums;
}

// The columns of names take what room is left, so that a usual row is as tall by one of them as by another.
void OfficialTable::growNames(double room)
{
    const std::vector<double> usual = usualWidths();
    const std::vector<double> least = m_widths;
    const auto widthFor = [&](std::size_t column, double lines) {
        return std::max(least[column], usual[column] / lines + 2 * Padding);
    };
    const auto grown = [&](double lines) {
        double sum = 0;
        for (std::size_t c = 0; c < usual.size(); ++c)
            sum += usual[c] > 0 ? widthFor(c, lines) - least[c] : 0;
        return sum;
    };
    double few = 1; // lines of a usual row
    double many = 50;
    if (grown(few) > room) {
        for (int i = 0; i < 40; ++i) {
            const double middle = (few + many) / 2;
            (grown(middle) > room ? few : many) = middle;
        }
        few = many;
    }
    const double given = std::min(room, grown(few));
    for (std::size_t c = 0; c < usual.size(); ++c) {
        if (usual[c] > 0)
            m_widths[c] = widthFor(c, few);
    }
    m_widths[1] += room - given;
}

bool OfficialTable::fitOnePage()
{
    for (const int stretch : Stretches) {
        m_stretch = stretch;
        m_widths = leastWidths();
        const double room = m_width - std::accumulate(m_widths.begin(), m_widths.end(), 0.0);
        if (room < 0)
            continue;
        const std::vector<double> usual = usualWidths();
        double names = room;
        for (std::size_t c = 0; c < usual.size(); ++c)
            names += m_form.columns[c].kind == Kind::Text ? m_widths[c] - 2 * Padding : 0;
        if (std::accumulate(usual.begin(), usual.end(), 0.0) > names * LinesOfNames)
            continue;
        growNames(room);
        m_bands = {{0, int(m_widths.size())}};
        return true;
    }
    return false;
}

double OfficialTable::unitWidth(int column, int &end) const
{
    double width = m_widths[std::size_t(column)];
    for (end = column + 1; end < int(m_widths.size()) && m_form.columns[std::size_t(end)].joined; ++end)
        width += m_widths[std::size_t(end)];
    return width;
}

void OfficialTable::fitAcross()
{
    m_stretch = AcrossStretch;
    m_widths = leastWidths();
    const int texts = m_form.textColumns();
    const int count = int(m_widths.size());
    double used = std::accumulate(m_widths.begin(), m_widths.begin() + texts, 0.0);
    // Room for names of a bearable height stays free on the first page.
    const std::vector<double> usual = usualWidths();
    double names = 0;
    for (int c = 0; c < texts; ++c)
        names += m_form.columns[std::size_t(c)].kind == Kind::Text ? m_widths[std::size_t(c)] - 2 * Padding : 0;
    used += std::max(0.0, std::accumulate(usual.begin(), usual.end(), 0.0) / LinesOfNames - names);

    m_bands = {{0, texts}};
    for (int column = texts; column < count;) {
        int end = column;
        double width = unitWidth(column, end);
        // A group begins on the page where it fits whole, if any page can hold it.
        const OfficialForm::Group group = m_form.columns[std::size_t(column)].group;
        if (m_form.columns[std::size_t(column) - 1].group != group) {
            double whole = 0;
            for (int c = column; c < count && m_form.columns[std::size_t(c)].group == group; ++c)
                whole += m_widths[std::size_t(c)];
            if (used + whole > m_width && m_widths[0] + whole <= m_width)
                width = m_width;
        }
        if (used + width > m_width && m_bands.back().end > m_bands.back().first) {
            m_bands.push_back({column, column});
            used = m_widths[0];
            width = unitWidth(column, end);
        }
        used += width;
        m_bands.back().end = end;
        column = end;
    }
    double first = 0;
    for (int c = m_bands.front().first; c < m_bands.front().end; ++c)
        first += m_widths[std::size_t(c)];
    growNames(std::max(0.0, m_width - first));
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
