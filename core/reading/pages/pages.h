// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/support/result.h"

#include <QByteArray>
#include <QSizeF>
#include <QString>

#include <functional>
#include <vector>

namespace pei {

// A word as it stands on the page: points, origin at the top left of the page as displayed.
struct Word {
    double x0 = 0;
    double y0 = 0;
    double x1 = 0;
    double y1 = 0;
    QString text;
    // Left edges of its characters and the right edge of the last one: text.size() + 1 numbers from Page::edges[edge];
    // -1 where they are not known. Words of neighbouring cells that nearly touch arrive as one and are cut there.
    qsizetype edge = -1;
    bool unsure = false; // it runs into another column's cell, and nobody can tell whether it is one word or two

    double left() const { return x0; }
    double centreX() const { return (x0 + x1) / 2; }
    double centreY() const { return (y0 + y1) / 2; }
    double height() const { return y1 - y0; }
};

struct Page {
    QSizeF size;
    std::vector<Word> words; // in no order to rely on
    std::vector<float> edges;
    int quarterTurns = 0; // that the file's page took for its words to stand upright
};

struct ReadOptions {
    QByteArray password;
    std::function<bool()> cancelled;               // asked between pages and inside slow ones
    std::function<void(int page, int pages)> progress; // after each page, 1-based
    std::function<void()> recognised; // once, at the first page that shows an indicator's code
};

inline constexpr int MaxPages = 2000;

// The words of every page of a PDF. This folder is the only place that knows poppler.
// Each page is shown to `seen` as soon as it is read.
// Errors: PdfDamaged, PdfLocked, PdfWithoutText, FileTooLarge, NotAReport (more than MaxPages), ReadingTimedOut (or more
// words than any report has), Cancelled.
Result<std::vector<Page>> readPages(const QByteArray &pdf, const ReadOptions &options = {},
                                    const std::function<void(const Page &page)> &seen = {});

// Poppler loads its tables with the first document and forgets them with the last one: a program that reads many, in
// forked children above all, calls this once before.
void prepareReading();

// The same from text laid out with spaces (one page per form feed): each character is one unit wide, each line two high.
std::vector<Page> pagesOfText(QStringView text);

} // namespace pei
