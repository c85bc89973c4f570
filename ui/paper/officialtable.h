// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/paper/flow.h"
#include "ui/paper/officialform.h"
#include "ui/paper/wordcolumns.h"

#include <vector>

namespace pei {

// The official form fitted to pages of one width: columns of figures as wide as their figures, those of words so that
// the table becomes least tall. Type narrows where that saves paper; a table that is too wide, or would be too tall, is
// continued on pages to the right of its own, with the code repeated. Nothing is ever set smaller than TableType.
class OfficialTable
{
public:
    static constexpr double TableType = 7;
    // Ends the title of a group of columns that began on the page to the left.
    static QString continued() { return QStringLiteral("(sigue)"); }

    OfficialTable(OfficialForm form, double width);

    int pagesAcross() const { return int(m_bands.size()); }
    // The pieces of the pages of one band, from left to right. They stand at the same heights in all bands, and refer
    // to the table, which must outlive them.
    std::vector<Block> blocks(int band) const;

private:
    static constexpr double Padding = 2.2;    // beside a cell's text
    static constexpr double MarkRoom = 8;     // of the semaphore beside a progress
    static constexpr double RowPadding = 1.8; // above and below

    // Columns [first, end); the second band and those after it show the codes too.
    struct Band
    {
        int first = 0;
        int end = 0;
    };
    struct Cell
    {
        int column = 0;
        int columns = 1;
        QStringList lines;
    };
    struct Row
    {
        bool element = false;
        double height = 0;
        std::vector<Cell> cells;
        std::vector<Semaphore> states; // of the last columns
    };

    PaperType plain() const { return {TableType, QFont::Normal, m_stretch}; }
    PaperType strong() const { return {TableType, QFont::DemiBold, m_stretch}; }
    std::vector<double> leastWidths(double widestWord) const;
    void fit();
    bool fitWith(double widestWord);
    WordColumns wordColumns() const;
    // The first page ends before the column; empty where that one or another page has no room for its columns.
    std::vector<Band> bandsFrom(int column) const;
    bool fitsAlone(int column) const; // whether a page to the right can hold the column's whole group
    void breakRows();
    void breakHead();
    double left(const Band &band, int column) const; // on the band's page
    double unitWidth(int column, int &end) const;    // of the columns that stand together from this one on
    // What of a run of columns the band shows; width 0: nothing.
    QRectF part(const Band &band, int column, int columns, double top, double height) const;

    QString headText(const OfficialForm::HeadCell &cell, const Band &band) const;
    Qt::Alignment alignment(int column) const;
    void addTitle(std::vector<Block> &blocks, int band) const;
    void addClosing(std::vector<Block> &blocks, int band) const;
    void addSummary(std::vector<Block> &blocks, int band) const;
    void paintHead(Sheet &sheet, const QRectF &box, const Band &band) const;
    void paintRow(Sheet &sheet, const QRectF &box, const Band &band, const Row &row) const;
    static void paintLines(Sheet &sheet, const QRectF &cell, const QStringList &lines, const PaperType &type,
                           Qt::Alignment alignment);
    static void paintFrame(Sheet &sheet, const QRectF &cell);

    OfficialForm m_form;
    double m_width = 0;
    int m_stretch = 100;
    std::vector<double> m_widths; // of the columns
    std::vector<Band> m_bands;
    std::vector<Row> m_rows;
    double m_headHeights[3] = {};
};

} // namespace pei
