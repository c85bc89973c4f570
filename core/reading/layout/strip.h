// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/layout/anchors.h"
#include "core/reading/pages/rulings.h"

namespace pei {

// The table's words of all pages on one endless page, as if it had been printed without breaks: running heads and feet,
// repeated heads and the empty rest of each page are left out, so a row that a page's end cuts is a row like any other.
struct Strip
{
    Page page;
    std::vector<int> pageOf;   // parallel to page.words; index into the pages
    std::vector<double> shift; // by page: y on the strip is y on the page + shift
    std::vector<double> seams; // where one page ends and the next begins
    std::vector<std::array<int, 2>> pagesOfSeams;
    std::vector<double> separators;               // rulings across the table, of the pages that were asked for theirs
    std::vector<std::pair<double, double>> ruled; // from where to where those pages stand
    std::vector<FigureLine> figures;
    std::vector<Word> furniture; // words of the zones that belong to the pages, not to the table; as they stood
    std::vector<int> furniturePages;

    Strip() = default;
    Strip(Strip &&) = default; // rows point into it: it may move, never be copied
    Strip &operator=(Strip &&) = default;
    Strip(const Strip &) = delete;
    Strip &operator=(const Strip &) = delete;

    std::size_t indexOf(const Word &word) const { return std::size_t(&word - page.words.data()); }
    int pageOfWord(const Word &word) const { return pageOf[indexOf(word)]; }
    bool isRuled(double y) const;
    void addRulings(int page, const std::vector<Ruling> &rulings, const Columns &columns);
    void putAside(const Words &words, int page);
    // Where those of the words stood that are on that page.
    QRectF boxOnPage(const Words &words, int page) const;
    // Cuts words at the left edges of columns; see splitAtLeftEdges.
    std::size_t cutAt(const std::vector<std::size_t> &words, const std::vector<double> &lefts, double height);
};

Strip joinPages(const std::vector<Page> &pages, const std::vector<HeadZone> &heads, const std::vector<TableZone> &zones,
                const std::vector<FigureLine> &figures, const Columns &columns);

} // namespace pei
