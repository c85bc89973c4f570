// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/reporttext.h"

#include "core/plan/code.h"
#include "tests/support/chance.h"
#include "tests/support/printedform.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace pei::test {

namespace {

// No line but the first begins with a code: text in reading order has nothing else to tell a row's start.
QStringList wrapped(const QString &text, int width, bool keepCodes)
{
    QStringList lines;
    for (const QString &word : text.split(u' ')) {
        const bool code = isElementCode(word) || word.startsWith(u"IND.");
        if (!lines.isEmpty() && (lines.last().size() + 1 + word.size() <= width || (keepCodes && code)))
            lines.last() += u' ' + word;
        else
            lines += word;
    }
    return lines;
}

QStringList headLines(const PrintedForm &form)
{
    QStringList lines;
    for (const int level : {0, 1, 2}) {
        QStringList words;
        for (const PrintedForm::HeadCell &cell : form.head) {
            if (cell.level == level)
                words += cell.text;
        }
        lines += words.join(u' ');
    }
    return lines;
}

QStringList tailLines(const PrintedForm &form)
{
    QStringList lines(form.averages.begin(), form.averages.end());
    if (!form.summary.empty()) {
        lines += u"Tabla Resumen: Semaforización por nivel de avance"_s;
        for (const std::vector<QString> &row : form.summary)
            lines += QStringList(row.begin(), row.end()).join(u' ');
    }
    lines += u"ALERTAS IDENTIFICADAS"_s;
    for (const QString &alert : form.alerts)
        lines += alert;
    return lines;
}

// A row as lines: its cells one after another.
QStringList rowLines(const PrintedForm &form, const PrintedForm::Row &row, const TextStyle &style)
{
    const QString gap = style.tabs ? u"\t"_s : u" "_s;
    if (row.element) {
        QStringList lines = wrapped(row.code + u' ' + row.text, style.lineWidth * 3, true);
        for (const QString &progress : row.progress)
            lines.last() += gap + progress;
        return lines;
    }
    QStringList lines{row.cells.front()};
    for (int c = 1; c < form.textColumns; ++c) {
        const QStringList cell = wrapped(row.cells[std::size_t(c)], style.lineWidth, false);
        const bool joins = !style.cellPerLine && cell.size() == 1 && !lines.last().isEmpty();
        if (joins)
            lines.last() += gap + cell.front();
        else
            lines += cell;
    }
    for (std::size_t c = std::size_t(form.textColumns); c < row.cells.size(); ++c) {
        if (style.figurePerLine)
            lines += row.cells[c];
        else
            lines.last() += gap + row.cells[c];
    }
    return lines;
}

} // namespace

TextStyle randomTextStyle(std::mt19937_64 &engine)
{
    Chance chance(engine);
    TextStyle style;
    style.lineWidth = chance.between(16, 60);
    style.cellPerLine = chance.percent(40);
    style.figurePerLine = chance.percent(15);
    style.pages = chance.percent(60);
    style.repeatHead = chance.percent(50);
    style.pageMarks = chance.percent(40);
    style.runningFoot = chance.percent(30);
    style.blankLines = chance.percent(40);
    style.trailingSpaces = chance.percent(20);
    style.hardSpaces = chance.percent(15);
    style.tabs = chance.percent(20);
    style.windowsEnds = chance.percent(30);
    style.rowsPerPage = chance.between(6, 30);
    style.cutEvery = style.pages && chance.percent(35) ? chance.between(1, 3) : 0;
    return style;
}

QString describe(const TextStyle &style)
{
    QStringList words{u"width %1"_s.arg(style.lineWidth)};
    const auto say = [&words](bool on, const QString &word) {
        if (on)
            words += word;
    };
    say(style.cellPerLine, u"cell per line"_s);
    say(style.figurePerLine, u"figure per line"_s);
    say(style.pages, u"pages of %1 rows"_s.arg(style.rowsPerPage));
    say(style.repeatHead, u"head again"_s);
    say(style.pageMarks, u"marks"_s);
    say(style.runningFoot, u"foot"_s);
    say(style.tabs, u"tabs"_s);
    say(style.cutEvery > 0, u"cut rows"_s);
    return words.join(u", "_s);
}

QString reportText(const Report &report, const DrawStyle &words, const TextStyle &style)
{
    const PrintedForm form = printedForm(report, words);
    QStringList lines{form.title, QString()};
    for (const auto &[label, value] : form.lines)
        lines += label + u" : "_s + value;
    lines += QString();
    lines += headLines(form);
    int page = 1;
    int inPage = 0;
    for (const PrintedForm::Row &row : form.rows) {
        QStringList own = rowLines(form, row, style);
        QStringList rest;
        const bool ends = style.pages && ++inPage >= style.rowsPerPage;
        if (ends && style.cutEvery > 0 && page % style.cutEvery == 0 && !row.element) {
            // The last word of the name or of a unit comes behind the page's end.
            const auto column = std::size_t(1 + page / style.cutEvery % 3);
            const QStringList cell = row.cells[column].split(u' ');
            if (cell.size() > 1) {
                PrintedForm::Row cut = row;
                cut.cells[column] = cell.first(cell.size() - 1).join(u' ');
                own = rowLines(form, cut, style);
                rest = {cell.last()};
            }
        }
        lines += own;
        if (style.blankLines)
            lines += QString();
        if (!ends)
            continue;
        if (style.runningFoot)
            lines += u"https://app.ceplan.gob.pe/CeplanV01/reporte?anio=2024&unidad=300597"_s;
        if (style.pageMarks)
            lines += u"Página %1 de %2"_s.arg(page).arg(form.rows.size() / std::size_t(style.rowsPerPage) + 1);
        ++page;
        inPage = 0;
        const qsizetype first = lines.size();
        if (style.repeatHead)
            lines += headLines(form);
        lines += rest;
        if (lines.size() == first)
            lines += QString();
        lines[first].prepend(u'\f');
    }
    lines += tailLines(form);
    if (style.runningFoot && page > 1)
        lines += u"https://app.ceplan.gob.pe/CeplanV01/reporte?anio=2024&unidad=300597"_s;
    for (QString &line : lines) {
        if (style.trailingSpaces)
            line += u"  "_s;
        if (style.hardSpaces)
            line.replace(u' ', QChar(0x00A0));
    }
    return lines.join(style.windowsEnds ? u"\r\n"_s : u"\n"_s);
}

LayoutStyle randomLayoutStyle(std::mt19937_64 &engine)
{
    using Place = DrawStyle::Place;
    Chance chance(engine);
    LayoutStyle style;
    style.nameWidth = chance.between(22, 60);
    style.unitWidth = chance.between(20, 40);
    style.height = chance.oneOf({Place::Centre, Place::Centre, Place::Start, Place::End});
    style.gap = chance.oneOf({1, 2, 2, 4});
    style.rowsPerPage = chance.between(8, 40);
    style.repeatHead = chance.percent(50);
    style.pageMarks = chance.percent(50);
    return style;
}

QString describe(const LayoutStyle &style)
{
    return u"names of %1, units of %2, height %3, gap %4, pages of %5"_s.arg(style.nameWidth)
        .arg(style.unitWidth)
        .arg(int(style.height))
        .arg(style.gap)
        .arg(style.rowsPerPage);
}

QString laidOutText(const Report &report, const DrawStyle &words, const LayoutStyle &style)
{
    const PrintedForm form = printedForm(report, words);
    const int columns = int(form.columns.size());
    std::vector<int> widths(std::size_t(columns), 9);
    for (int c = 0; c < columns; ++c) {
        const auto column = std::size_t(c);
        for (const PrintedForm::Row &row : form.rows) {
            if (!row.element && c != 1 && c != 2 && c != 3)
                widths[column] = std::max(widths[column], int(row.cells[column].size()));
        }
        for (const PrintedForm::HeadCell &cell : form.head) {
            if (cell.column == c && cell.columns == 1)
                widths[column] = std::max(widths[column], int(cell.text.size()));
        }
    }
    widths[1] = style.nameWidth;
    widths[2] = widths[3] = style.unitWidth;
    QStringList text;
    int page = 1;
    const auto startOf = [&](int column) {
        // Pages move: each page's names are a little wider than those of the one before.
        int x = 0;
        for (int c = 0; c < column; ++c)
            x += widths[std::size_t(c)] + (c == 1 ? page * 2 : 0) + (isNumber(form.columns[std::size_t(c)]) ? 2 : style.gap);
        return x;
    };
    const auto put = [](QString &line, int x, const QString &cell) {
        if (line.size() < x)
            line += QString(x - line.size(), u' ');
        else if (!line.isEmpty() && x > 0)
            line += u' ';
        line += cell;
    };
    const auto head = [&] {
        for (const int level : {0, 1, 2}) {
            QString line;
            for (const PrintedForm::HeadCell &cell : form.head) {
                if (cell.level == level)
                    put(line, startOf(cell.column), cell.text);
            }
            text += line;
        }
    };
    text += QString(20, u' ') + form.title;
    for (const auto &[label, value] : form.lines)
        text += label + u" : "_s + value;
    text += QString();
    head();
    int inPage = 0;
    const auto placedAt = [&](qsizetype lines, qsizetype height) {
        switch (style.height) {
        case DrawStyle::Place::Start:
            return qsizetype(0);
        case DrawStyle::Place::Centre:
            return height - lines; // half lines
        case DrawStyle::Place::End:
            return 2 * (height - lines);
        }
        Q_UNREACHABLE();
    };
    for (const PrintedForm::Row &row : form.rows) {
        if (++inPage > style.rowsPerPage) {
            if (style.pageMarks) {
                text += QString();
                text += QString(startOf(4), u' ') + u"Página %1"_s.arg(page);
            }
            ++page;
            inPage = 1;
            const qsizetype first = text.size();
            if (style.repeatHead)
                head();
            else
                text += QString();
            text[first].prepend(u'\f');
        }
        if (row.element) {
            QString line = row.code + u' ' + row.text;
            for (int p = 0; p < form.progressColumns; ++p) {
                line += u' ';
                put(line, startOf(columns - form.progressColumns + p), row.progress[std::size_t(p)]);
            }
            text += line;
            continue;
        }
        // Lines at half heights, so that cells of even and odd numbers of lines stand between each other.
        std::vector<QStringList> cells;
        qsizetype height = 1;
        for (int c = 0; c < columns; ++c) {
            cells.push_back(c >= 1 && c <= 3 ? wrapped(row.cells[std::size_t(c)], widths[std::size_t(c)], false)
                                             : QStringList{row.cells[std::size_t(c)]});
            height = std::max(height, cells.back().size());
        }
        std::vector<QString> lines(std::size_t(2 * height));
        for (int c = 0; c < columns; ++c) {
            const QStringList &cell = cells[std::size_t(c)];
            const qsizetype from = placedAt(cell.size(), height);
            for (qsizetype l = 0; l < cell.size(); ++l)
                put(lines[std::size_t(from + 2 * l)], startOf(c), cell[l]);
        }
        for (const QString &line : lines) {
            if (!line.isEmpty())
                text += line;
        }
    }
    text += QString();
    text += tailLines(form);
    return text.join(u'\n');
}

} // namespace pei::test
