// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/wordcolumns.h"

#include <QHash>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

using namespace Qt::Literals::StringLiterals;

namespace pei {

namespace {

constexpr double Step = 2.5;        // points between the widths that are tried
constexpr std::size_t Choices = 28; // of a column; with more of them every other one is left out

} // namespace

WordColumns::WordColumns(const std::vector<QStringList> &columns, const PaperType &type, Heights heights)
    : m_columns(columns.size())
    , m_heights(std::move(heights))
{
    QHash<QString, double> known; // names repeat their words
    const auto widthOf = [&](const QString &word) {
        const auto found = known.constFind(word);
        return found != known.constEnd() ? *found : *known.insert(word, Sheet::textWidth(word, type));
    };
    const double space = widthOf(u" "_s);
    for (std::size_t c = 0; c < columns.size(); ++c) {
        Column &column = m_columns[c];
        QHash<QString, std::size_t> places;
        for (const QString &text : columns[c]) {
            const auto place = places.constFind(text);
            column.rows.push_back(place != places.constEnd() ? *place : column.texts.size());
            if (place != places.constEnd())
                continue;
            places.insert(text, column.texts.size());
            Text &measured = column.texts.emplace_back();
            double whole = 0;
            for (const Sheet::Word &word : Sheet::words(text)) {
                measured.words.emplace_back(widthOf(word.text), word.joined || measured.words.empty() ? 0 : space);
                whole += measured.words.back().first + measured.words.back().second;
            }
            column.widest = std::max(column.widest, whole);
        }
    }
}

int WordColumns::linesOf(const Text &text, double width)
{
    int lines = 1;
    double used = 0;
    for (const auto &[wide, space] : text.words) {
        if (used + space + wide <= width) {
            used += space + wide;
            continue;
        }
        lines += used > 0 ? 1 : 0;
        const double pieces = std::max(1.0, std::ceil(wide / width));
        lines += int(pieces) - 1;
        used = wide - (pieces - 1) * width;
    }
    return lines;
}

std::vector<int> WordColumns::linesAt(const Column &column, double width)
{
    std::vector<int> lines;
    lines.reserve(column.texts.size());
    for (const Text &text : column.texts)
        lines.push_back(linesOf(text, width));
    return lines;
}

// The widths that are worth trying: each is the least one for the lines it gives.
std::vector<WordColumns::Choice> WordColumns::choices(const Column &column, double least, double most)
{
    std::vector<Choice> found;
    for (double width = least;; width = std::min(width + Step, most)) {
        std::vector<int> lines = linesAt(column, width);
        if (found.empty() || lines != found.back().lines)
            found.push_back({width, std::move(lines)});
        if (width >= most || width > column.widest)
            break;
    }
    while (found.size() > Choices) {
        std::size_t kept = 0;
        for (std::size_t i = 0; i < found.size(); i += 2)
            std::swap(found[kept++], found[i]);
        found.resize(kept);
    }
    return found;
}

const std::vector<int> &WordColumns::firstAt(double width)
{
    const int steps = int(width / Step);
    std::vector<int> &lines = m_columns.front().lines[steps];
    if (lines.empty())
        lines = linesAt(m_columns.front(), std::max(1, steps) * Step);
    return lines;
}

void WordColumns::search(const std::vector<std::vector<Choice>> &choices, std::size_t column, double room,
                         const std::vector<int> &lines, std::vector<double> &widths, Fit &best)
{
    if (column < m_columns.size()) {
        std::vector<int> taller(lines.size());
        double others = 0;
        for (std::size_t c = column + 1; c < m_columns.size(); ++c)
            others += choices[c].front().width;
        for (const Choice &choice : choices[column]) {
            if (choice.width + others + widths[0] > room + 1e-6 && &choice != &choices[column].front())
                break;
            for (std::size_t r = 0; r < lines.size(); ++r)
                taller[r] = std::max(lines[r], choice.lines[m_columns[column].rows[r]]);
            widths[column] = choice.width;
            search(choices, column + 1, room - choice.width, taller, widths, best);
        }
        return;
    }
    const std::vector<int> &names = firstAt(room);
    double height = 0;
    for (std::size_t r = 0; r < lines.size(); ++r) {
        const int most = std::max(lines[r], names[m_columns.front().rows[r]]);
        const double row = m_heights.row + (most - 1) * m_heights.line;
        height += row * (1 + row / m_heights.page);
    }
    if (height < best.height) {
        best.height = height;
        best.widths = widths;
        best.widths[0] = room;
    }
}

WordColumns::Fit WordColumns::fit(const std::vector<double> &least, double room)
{
    const double spare = room - std::accumulate(least.begin(), least.end(), 0.0);
    std::vector<std::vector<Choice>> tried(m_columns.size());
    for (std::size_t c = 1; c < m_columns.size(); ++c)
        tried[c] = choices(m_columns[c], least[c], least[c] + std::max(0.0, spare));
    Fit best;
    best.height = std::numeric_limits<double>::infinity();
    std::vector<double> widths = least;
    search(tried, 1, room, m_heights.lines, widths, best);
    return best;
}

} // namespace pei
