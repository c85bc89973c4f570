// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/drawstyle.h"

#include "tests/support/chance.h"

#include <QStringList>

using namespace Qt::Literals::StringLiterals;

namespace pei::test {

DrawStyle randomStyle(std::mt19937_64 &engine)
{
    using Place = DrawStyle::Place;
    Chance chance(engine);
    DrawStyle style;
    style.a3 = chance.percent(35);
    style.margin = chance.between(12.0, 45.0);
    style.family =
        chance.oneOf({u"Liberation Sans"_s, u"Liberation Sans"_s, u"DejaVu Sans"_s, u"DejaVu Sans Condensed"_s,
                      u"DejaVu Serif"_s, u"Liberation Serif"_s, u"Liberation Sans Narrow"_s});
    style.fontSize = chance.between(9, style.a3 ? 18 : 14) / 2.0;
    style.lineSpacing = chance.oneOf({1.0, 1.0, 0.92, 1.15, 1.3});
    style.wordByWord = chance.percent(35);
    style.boldElements = chance.percent(75);

    style.rulings = chance.oneOf({DrawStyle::Rulings::Full, DrawStyle::Rulings::Full, DrawStyle::Rulings::Full,
                                  DrawStyle::Rulings::HorizontalOnly, DrawStyle::Rulings::None});
    style.rulingShape =
        chance.oneOf({DrawStyle::RulingShape::Lines, DrawStyle::RulingShape::Boxes, DrawStyle::RulingShape::Fills});
    style.shadedElements = chance.percent(70);
    style.colouredProgress = chance.percent(70);

    style.textHeight = chance.oneOf({Place::Centre, Place::Centre, Place::Start, Place::End});
    style.numberHeight = chance.percent(80) ? style.textHeight : chance.oneOf({Place::Centre, Place::Start});
    style.headHeight = chance.oneOf({Place::Centre, Place::Centre, Place::Start, Place::End});
    style.numberSide = chance.oneOf({Place::End, Place::End, Place::Centre, Place::Start});
    style.wordSide = chance.oneOf({Place::Centre, Place::Centre, Place::Start});
    style.elementProgressSide = chance.oneOf({Place::Centre, Place::End, style.numberSide});
    style.textPadding = chance.between(0.6, 3.0);
    style.numberPadding = chance.percent(25) ? 0.25 : chance.between(0.5, 2.5);
    style.rowPadding = chance.percent(30) ? 0.0 : chance.between(0.2, 3.0);
    style.tightNumbers = chance.percent(35);
    style.narrowCodes = chance.percent(30);
    style.dotEndsLine = chance.percent(40);
    style.narrowWords = chance.percent(40);
    style.narrowHead = chance.percent(50);

    style.repeatHead = chance.percent(50);
    style.elementCodeApart = chance.percent(25);
    style.narrowElements = chance.percent(30);
    style.gapsBetweenRows = chance.percent(10);

    style.labelsInline = chance.percent(30);
    style.headValueWidth = chance.percent(30) ? chance.between(60.0, 140.0) : 500;
    style.blankPages = chance.percent(10);
    style.pageMark = chance.oneOf({DrawStyle::PageMark::None, DrawStyle::PageMark::PaginaDe, DrawStyle::PageMark::Slash,
                                   DrawStyle::PageMark::Plain});
    style.runningHead = chance.percent(30);
    style.runningFoot = chance.percent(30);
    const int turn = chance.between(0, 99);
    style.turn = turn < 85   ? DrawStyle::Turn::Upright
                 : turn < 91 ? DrawStyle::Turn::Rotate90
                 : turn < 97 ? DrawStyle::Turn::Rotate270
                             : DrawStyle::Turn::Sideways;

    style.pocoRelevante = chance.percent(25);
    style.averageND = chance.percent(50);
    style.index = chance.percent(50);
    style.alerts = chance.oneOf({0, 0, 2, 12});
    style.widthSeed = engine();
    style.splitRows = chance.percent(35);
    style.nearText = chance.percent(12);
    if (style.nearText)
        style.textPadding = 0.03 * style.fontSize;
    // A row that a page's end cuts has lost its height and its middle. Without rulings and without room between rows
    // nobody could tell whose line is the first one of the next page.
    if (style.rulings == DrawStyle::Rulings::None && style.rowPadding < 0.15 * style.fontSize && !style.gapsBetweenRows)
        style.splitRows = false;
    if (style.turn == DrawStyle::Turn::Upright && chance.percent(4))
        style.turn = DrawStyle::Turn::Rotate180;
    return style;
}

QString describe(const DrawStyle &style)
{
    const auto place = [](DrawStyle::Place where) {
        switch (where) {
        case DrawStyle::Place::Start:
            return u"start"_s;
        case DrawStyle::Place::Centre:
            return u"centre"_s;
        case DrawStyle::Place::End:
            return u"end"_s;
        }
        Q_UNREACHABLE();
    };
    QStringList words{style.a3 ? u"A3"_s : u"A4"_s,
                      u"%1 %2 pt"_s.arg(style.family).arg(style.fontSize),
                      u"line spacing %1"_s.arg(style.lineSpacing),
                      u"text %1"_s.arg(place(style.textHeight)),
                      u"numbers %1/%2"_s.arg(place(style.numberHeight), place(style.numberSide)),
                      u"head %1"_s.arg(place(style.headHeight)),
                      u"padding %1/%2/%3"_s.arg(style.textPadding, 0, 'f', 2)
                          .arg(style.numberPadding, 0, 'f', 2)
                          .arg(style.rowPadding, 0, 'f', 2)};
    if (style.rulings == DrawStyle::Rulings::None)
        words << u"no rulings"_s;
    if (style.rulings == DrawStyle::Rulings::HorizontalOnly)
        words << u"horizontal rulings"_s;
    if (style.turn != DrawStyle::Turn::Upright)
        words << (style.turn == DrawStyle::Turn::Rotate90    ? u"/Rotate 90"_s
                  : style.turn == DrawStyle::Turn::Rotate180 ? u"/Rotate 180"_s
                  : style.turn == DrawStyle::Turn::Rotate270 ? u"/Rotate 270"_s
                  : style.turn == DrawStyle::Turn::Sideways  ? u"sideways"_s
                                                             : u"on its head"_s);
    const std::pair<bool, QString> marks[] = {{style.wordByWord, u"word by word"_s},
                                              {style.tightNumbers, u"tight numbers"_s},
                                              {style.narrowCodes, u"codes wrap"_s},
                                              {style.narrowWords, u"words wrap"_s},
                                              {style.repeatHead, u"head repeated"_s},
                                              {style.elementCodeApart, u"element code apart"_s},
                                              {style.narrowElements, u"narrow element cell"_s},
                                              {style.gapsBetweenRows, u"gaps between rows"_s},
                                              {style.splitRows, u"rows split"_s},
                                              {style.nearText, u"near text"_s},
                                              {style.labelsInline, u"inline labels"_s},
                                              {style.headValueWidth < 500, u"head values wrap"_s},
                                              {style.blankPages, u"blank pages"_s},
                                              {style.runningHead, u"running head"_s},
                                              {style.runningFoot, u"running foot"_s},
                                              {style.pageMark != DrawStyle::PageMark::None, u"page numbers"_s},
                                              {style.index, u"index"_s},
                                              {style.alerts > 0, u"alerts"_s}};
    for (const auto &[set, word] : marks) {
        if (set)
            words << word;
    }
    return words.join(u", "_s);
}

} // namespace pei::test
