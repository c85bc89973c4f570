// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <random>

namespace pei::test {

// How a report looks: everything the format leaves to the producer. Lengths in points.
struct DrawStyle
{
    enum class Place : quint8 { Start, Centre, End };
    enum class Rulings : quint8 { Full, HorizontalOnly, None };
    enum class RulingShape : quint8 { Lines, Boxes, Fills };
    enum class PageMark : quint8 { None, PaginaDe, Slash, Plain };
    // How the page comes to show upright, or does not: Sideways pages display a turned table, or one on its head.
    enum class Turn : quint8 { Upright, Rotate90, Rotate180, Rotate270, Sideways, OnItsHead };

    bool a3 = false;
    double margin = 20;
    QString family;
    double fontSize = 6;
    double lineSpacing = 1.0; // of the font's own
    bool wordByWord = false;  // each word placed by itself, as some producers do
    bool boldElements = true;

    Rulings rulings = Rulings::Full;
    RulingShape rulingShape = RulingShape::Lines;
    bool shadedElements = true;
    bool colouredProgress = true;

    Place textHeight = Place::Centre; // where a cell's lines stand in their row
    Place numberHeight = Place::Centre;
    Place headHeight = Place::Centre;
    Place numberSide = Place::End;
    Place wordSide = Place::Centre; // relevance, direction, aggregation
    Place elementProgressSide = Place::Centre;
    double textPadding = 1.5;
    double numberPadding = 1.5;
    double rowPadding = 1.0;
    bool tightNumbers = false; // number columns as narrow as their widest figure
    bool narrowCodes = false;  // codes wrap at a dot
    bool dotEndsLine = false;  // IND.01. / AEI.01.01, else IND.01 / .AEI.01.01
    bool narrowWords = false;  // No / Agregable
    bool narrowHead = false;

    bool repeatHead = false;
    // In the code column, wrapped as the codes of the rows are; the name in a merged cell after it.
    bool elementCodeApart = false;
    bool narrowElements = false; // the merged cell ends with the text columns, so names wrap
    bool gapsBetweenRows = false;
    bool splitRows = false; // a page's end cuts through a row; what is left of its cells follows on the next page
    bool nearText = false;  // so little padding that words of neighbouring cells nearly touch

    bool labelsInline = false; // "Distrito: 060501 - X" instead of three columns
    double headValueWidth = 500;
    bool blankPages = false;
    PageMark pageMark = PageMark::None;
    bool runningHead = false;
    bool runningFoot = false;
    Turn turn = Turn::Upright;

    // Habits that the format does not promise and entities have; never drawn at random.
    bool codesOverNames = false;            // a column of codes narrower than they are
    bool figuresOverFigures = false;        // the same of long figures
    bool codesBeginLines = false;           // also those in the names of ruled elements
    bool closeFoot = false;                 // the index follows the last row at once
    QString nothing = QStringLiteral("ND"); // where there is no figure
    QString behindFigures;                  // "%", " %"
    bool decimalComma = false;              // 1.234,50
    bool headBeforeActions = false;         // objectives and actions in tables of their own
    bool cutLinesTwice = false;             // the last line before a row's cut is printed on the next page as well
    bool longWordsRunOver = false;          // units' columns narrower than their longest word, which runs into the next
    bool breaksBeforeDigits = false;        // behind a letter's dot or colon too: AEI. / 01.01, (Prioridad: / 2)
    QString semester = QStringLiteral("Sem1");
    QString annual = QStringLiteral("Anual");
    QString codeLabel = QStringLiteral("Código");
    QString nameLabel = QStringLiteral("Denominación");
    QString obtainedLabel = QStringLiteral("Valores Obtenidos");

    bool pocoRelevante = false; // the other word for the least relevant
    bool averageND = false;     // an average without value is printed as ND, else left out
    bool index = false;
    int alerts = 0;
    quint64 widthSeed = 0;
};

DrawStyle randomStyle(std::mt19937_64 &engine);

// One line, for a failure's message: what differs from the plain style.
QString describe(const DrawStyle &style);

} // namespace pei::test
