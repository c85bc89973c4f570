// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/layout/columns.h"
#include "core/reading/text/sourcetext.h"
#include "core/support/result.h"

namespace pei {

// A word of a laid-out line; x counts characters, x1 is one behind its last.
struct LaidWord
{
    int x0 = 0;
    int x1 = 0;
    QString text;
};
using LaidLine = std::vector<LaidWord>;

// The words of a line, figures that run into each other cut apart.
LaidLine laidWords(const QString &line);
QString textOf(const LaidLine &line);
// How many figures stand at its end.
std::size_t figuresAtEnd(const LaidLine &line);

// The head of the table: its lines, and what its columns are.
struct LaidHead
{
    std::size_t first = 0; // lines
    std::size_t end = 0;
    Columns columns; // years and periods; its places mean nothing
};
// Errors: NotAReport, HeadUnreadable, ReportTruncated.
Result<LaidHead> findLaidHead(const SourceText &source, const std::vector<LaidLine> &lines);

// Where the columns of one page begin. An extractor moves each page's columns, and in it each row's cells, as their
// neighbours' words need; but all lines of one cell begin together.
struct PageColumns
{
    int codeLeft = 0;
    int codeRight = 0;
    int nameLeft = 0;
    int unitLeft = 0;
    int officeLeft = 0;
    int unitFrom = 0; // the leftmost places, where no long word has pushed the cell aside
    int officeFrom = 0;
    int figuresLeft = 0;
    int progressLeft = 0;
    bool known = false;

    bool isAtCode(int x) const { return x <= codeLeft + 2; }
};
constexpr int ColumnReach = 8; // characters: that far from a column's usual start a cell may begin
// lines: those of the table on one page.
PageColumns findPageColumns(const std::vector<const LaidLine *> &lines, const Columns &columns);

} // namespace pei
