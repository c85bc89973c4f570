// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/report.h"
#include "core/reading/layout/lines.h"
#include "core/support/result.h"

#include <array>

namespace pei {

enum class TextColumn : quint8 { Code, Name, ExecutingUnit, ResponsibleUnit, Relevance, Direction, Aggregation };
inline constexpr std::size_t TextColumnCount = 7;

struct Span
{
    double x0 = 0;
    double x1 = 0;
};

// The columns of the table. Figures stand in this order: baseline year, baseline value, one target per year, one
// obtained value per period, one progress per progress period.
struct Columns
{
    std::vector<Span> figures;
    std::array<double, TextColumnCount> ends{}; // right limit of each text column
    std::vector<int> targetYears;
    std::vector<Period> obtained;
    std::vector<Period> progress;
    std::vector<double> labels; // in the head: where those of the targets, then of the obtained values stand
    double height = 1;          // of a line of the table
    double codeLeft = 0;        // extent of the indicator codes
    double codeRight = 0;

    std::size_t firstTarget() const { return 2; }
    std::size_t firstObtained() const { return 2 + targetYears.size(); }
    std::size_t firstProgress() const { return firstObtained() + obtained.size(); }
    double progressLeft() const { return (figures[firstProgress() - 1].x1 + figures[firstProgress()].x0) / 2; }
    bool standBelowLabels() const;
    std::optional<std::size_t> textColumnAt(double x) const; // nullopt right of the text columns
    Words byColumn(const Words &figures) const;              // of a row, left to right; nullptr: nothing stands there

private:
    std::optional<std::size_t> figureColumnOf(const Word &word) const; // the column it overlaps most
};

// Where the head of the table stands on a page; y0 == y1 where it has none.
struct HeadZone
{
    double y0 = 0;
    double y1 = 0;

    bool present() const { return y1 > y0; }
    bool contains(const Word &word) const { return word.centreY() >= y0 && word.centreY() <= y1; }
};

// A row of figures that ends at the right of the table.
struct FigureLine
{
    int page = 0;
    Words words; // left to right

    Words::size_type count() const { return words.size(); }
    double y0() const;
    double y1() const;
    double centreY() const { return (y0() + y1()) / 2; }
};

// All rows of at least six figures outside the heads.
std::vector<FigureLine> figureLines(const std::vector<Page> &pages, const std::vector<HeadZone> &heads);

// The columns that most of these rows agree on; empty where none has enough figures for the smallest table.
std::vector<Span> figureColumns(const std::vector<FigureLine> &lines);

// The same where cells are left blank, so that no row may have them all: what stands above each other is a column.
std::vector<Span> figureColumnsWithBlanks(const std::vector<FigureLine> &lines);

// "300597-MUNICIPALIDAD", "10.06-GERENCIA": what the cells of the two units begin with.
bool startsUnit(QStringView text);

// Where the cells of the two units' columns begin, as far as they begin at one x each.
struct UnitLeft
{
    TextColumn column = TextColumn::ExecutingUnit;
    double left = 0;
};
// Asked of words of that page.
std::vector<UnitLeft> unitLefts(const Words &words, const Page &page, const Columns &columns, std::size_t rowCount);

// Finds the limits of the text columns: x-ranges that no word of a row's cells covers, chosen so that each column holds
// its label and words of its kind. rowCount is how many indicator rows the words come from. nameLeft: where names
// begin, if at one x; a cramped table's codes run over it.
void findTextColumns(Columns &columns, const Words &words, const Page &headPage, const HeadZone &head,
                     std::size_t rowCount, std::optional<double> nameLeft);

} // namespace pei
