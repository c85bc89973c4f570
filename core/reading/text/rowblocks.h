// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/text/sourcetext.h"

#include <QStringList>

#include <vector>

namespace pei {

constexpr std::size_t LongestRow = 120; // lines of text in reading order
constexpr qsizetype MostRowWords = 900;

// From one row's start to the next: lines.
struct RowBlock
{
    std::size_t first = 0;
    std::size_t end = 0;
    bool element = false;
};

// The words of some lines, and where they stood.
struct FlowWords
{
    QStringList words;
    std::vector<bool> startsLine;
    std::vector<int> page;

    void add(const TextLine &line);
    qsizetype size() const { return words.size(); }
    QString text(qsizetype from, qsizetype to) const;
};

bool areFigures(const QStringList &words, qsizetype from, qsizetype to);

// The row ends with its figures; they follow an aggregation, which no name can imitate together with their number.
bool endsRow(const QStringList &words, std::size_t figures);

// The table of a text in reading order, cut where its rows start.
struct RowBlocks
{
    std::vector<TextLine> lines; // from the first row on, without empty ones and heads printed again
    std::vector<RowBlock> blocks;
    std::size_t closing = 0;     // first line behind the table
    bool closingInDoubt = false; // its first line may as well be the last of the row above
    bool paged = false;          // where pages end is known

    bool startsRow(std::size_t line) const;
    bool startsPage(std::size_t line) const { return line > 0 && lines[line].page != lines[line - 1].page; }
};
// lines: simplified; the head's are those from head up to table.
RowBlocks cutIntoRows(std::vector<TextLine> lines, std::size_t head, std::size_t table, std::size_t figures,
                      bool paged);

} // namespace pei
