// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/report.h"
#include "tests/support/drawstyle.h"

#include <utility>
#include <vector>

namespace pei::test {

// A report as words in cells, before any page: what both emitters lay out.
struct PrintedForm
{
    enum class ColumnKind : quint8 { Code, Text, Word, Year, Number, Progress };
    struct HeadCell
    {
        int level = 0;
        int column = 0;
        int levels = 1;
        int columns = 1;
        QString text;
    };
    struct Row
    {
        bool element = false;
        QString code;                  // of an element: its code and
        QString text;                  // name with the priority
        std::vector<QString> cells;    // of an indicator: one for each column
        std::vector<QString> progress; // of an element: one for each progress column
        std::vector<Value> figures;    // the progress behind the words, for the colours
    };

    QString title;
    std::vector<std::pair<QString, QString>> lines; // label, value
    std::vector<ColumnKind> columns;
    int textColumns = 0;        // columns before the first number
    int progressColumns = 0;    // the last ones
    std::vector<HeadCell> head; // three levels
    std::vector<Row> rows;
    std::vector<QString> averages;
    std::vector<QString> index;
    std::vector<std::vector<QString>> summary; // first row is its head
    std::vector<QString> alerts;
};

constexpr bool isNumber(PrintedForm::ColumnKind kind)
{
    using Kind = PrintedForm::ColumnKind;
    return kind == Kind::Year || kind == Kind::Number || kind == Kind::Progress;
}

PrintedForm printedForm(const Report &report, const DrawStyle &style);

} // namespace pei::test
