// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <variant>
#include <vector>

namespace pei {

// A table of a text document, with what stands above and under it.
struct TextTable
{
    struct Column
    {
        QString head;
        double share = 1; // of the page's width, beside the others'
        bool figure = false;
    };
    // "Tabla 3. Indicadores": the number stands alone, so that a word processor goes on counting.
    QString before;
    int number = 1;
    QString after;
    std::vector<Column> columns;
    std::vector<QStringList> rows;
    QString source;

    QString caption() const { return before + QString::number(number) + after; }
};

// Tables and paragraphs for other people's word processors. The words come from whoever makes it.
struct TextDocument
{
    QString title;
    QString language; // "es", "en"
    std::vector<std::variant<QString, TextTable>> parts;
};

// HTML with its looks on the elements, which is what word processors take over when it is pasted.
QByteArray toHtml(const TextDocument &document);

// OpenDocument text: captions of the word processor's own kind, heads repeated on each page, no row over two pages.
QByteArray toOdt(const TextDocument &document);

} // namespace pei
