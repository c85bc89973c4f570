// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/compareexport.h"

#include "core/exchange/figuretable.h"
#include "core/models/labels.h"
#include "core/models/tsv.h"
#include "ui/look/spreadsheetlook.h"
#include "ui/paper/picture.h"

using namespace Qt::Literals::StringLiterals;

namespace pei {

namespace {

TableRow rowOf(const std::vector<PastedCell> &cells)
{
    TableRow row;
    for (const PastedCell &cell : cells) {
        if (cell.number)
            row.push_back(*cell.number);
        else if (cell.text.isEmpty())
            row.push_back(std::monostate());
        else
            row.push_back(cell.text);
    }
    return row;
}

std::array<QString, 4> stateWords()
{
    std::array<QString, 4> words;
    for (const Semaphore state : {Semaphore::NoData, Semaphore::Red, Semaphore::Amber, Semaphore::Green})
        words[std::size_t(state)] = Labels::semaphore(state);
    return words;
}

} // namespace

QString compareSuffix(CompareFormat format)
{
    switch (format) {
    case CompareFormat::Xlsx:
        return u"xlsx"_s;
    case CompareFormat::Csv:
        return u"csv"_s;
    case CompareFormat::Png:
        return u"png"_s;
    case CompareFormat::Svg:
        return u"svg"_s;
    }
    Q_UNREACHABLE();
}

QString CompareExport::filter(CompareFormat format)
{
    switch (format) {
    case CompareFormat::Xlsx:
        return tr("Libro de Excel (*.xlsx)");
    case CompareFormat::Csv:
        return tr("Texto separado (*.csv)");
    case CompareFormat::Png:
        return tr("Imagen (*.png)");
    case CompareFormat::Svg:
        return tr("Imagen vectorial (*.svg)");
    }
    Q_UNREACHABLE();
}

Result<QByteArray> CompareExport::file(CompareFormat format, const PastedTable &table, const QStringList &sentences,
                                       const PaperInput &input, const CsvForm &csv)
{
    FigureTable figures;
    figures.name = tr("Comparación");
    figures.sentences = sentences;
    figures.head = table.empty() ? TableRow() : rowOf(table.front());
    for (std::size_t i = 1; i < table.size(); ++i)
        figures.rows.push_back(rowOf(table[i]));
    switch (format) {
    case CompareFormat::Xlsx:
        return figureTableToXlsx(figures, stateWords(), spreadsheetLook());
    case CompareFormat::Csv:
        return figureTableToCsv(figures, csv);
    case CompareFormat::Png:
        return ComparisonPicture(input).png();
    case CompareFormat::Svg:
        return ComparisonPicture(input).svg();
    }
    Q_UNREACHABLE();
}

std::unique_ptr<QMimeData> CompareExport::mime(const PastedTable &table)
{
    TextTable texts;
    for (const std::vector<PastedCell> &cells : table) {
        std::vector<QString> &line = texts.emplace_back();
        for (const PastedCell &cell : cells)
            line.push_back(cell.text);
    }
    auto content = std::make_unique<QMimeData>();
    content->setText(toTsv(texts));
    content->setHtml(toHtmlTable(table));
    return content;
}

} // namespace pei
