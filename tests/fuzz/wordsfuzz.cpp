// SPDX-License-Identifier: GPL-3.0-or-later
// The reader of words on pages. An input is a list of changes to the words of a real report, so that it gets past the
// first lines.
#include "tests/fuzz/fuzz.h"

#include "core/reading/isolation/wire.h"
#include "core/reading/layout/table.h"
#include "core/reading/pages/pages.h"
#include "core/reading/report/assemble.h"
#include "core/reading/report/certificate.h"
#include "core/support/file.h"

#include <QStringList>

using namespace Qt::Literals::StringLiterals;
using namespace pei;

namespace {

const std::vector<Page> &realPages()
{
    static const std::vector<Page> pages =
        readPages(readFile(QStringLiteral(TEST_DATA_DIR "/reports/contumaza-2024-sem1.pdf")).value()).value();
    return pages;
}

const QStringList &usualWords()
{
    static const QStringList words = {
        u"IND.01.AEI.01.01"_s, u"IND.01.OEI.01"_s, u"AEI.01.01"_s, u"OEI.01"_s, u"ND"_s, u"(*)"_s, u"(**)"_s, u"10.00"_s,
        u"1,050.002,100.50"_s, u"2020160.00"_s, u"-5.00"_s, u"2024"_s, u"2150"_s, u"Sem1"_s, u"Anual"_s, u"-"_s, u"Código"_s,
        u"Denominación"_s, u"UE"_s, u"Unidad"_s, u"Relevancia"_s, u"Sentido"_s, u"Logro"_s, u"Avance"_s, u"promedio"_s,
        u"Tabla"_s, u"Resumen"_s, u"ALERTAS"_s, u"(Prioridad:2)"_s, u"Relevante"_s, u"No"_s, u"Agregable"_s, u"300597-X"_s,
        u"10.06-Y"_s, u":"_s, u".01.01"_s, u"IND."_s, u"99999999999999999999.00"_s, u"\u0301"_s, u"\U0001F600"_s};
    return words;
}

void change(std::vector<Page> &pages, fuzz::Script &script)
{
    Page &page = pages[script.below(pages.size())];
    const int what = script.byte() % 9;
    if (what == 0 || page.words.empty()) {
        const double x = script.number() / 50.0;
        const double y = script.number() / 100.0;
        const QString text = usualWords()[qsizetype(script.below(std::size_t(usualWords().size())))];
        page.words.push_back({x, y, x + 3.0 * double(text.size()), y + 6, text, -1});
        return;
    }
    Word &word = page.words[script.below(page.words.size())];
    const double by = (script.number() - 32768) / 300.0;
    switch (what) {
    case 1:
        page.words.erase(page.words.begin() + (&word - page.words.data()));
        break;
    case 2:
        word.x0 += by;
        word.x1 += by;
        break;
    case 3:
        word.y0 += by;
        word.y1 += by;
        break;
    case 4:
        word.text = usualWords()[qsizetype(script.below(std::size_t(usualWords().size())))];
        word.edge = -1;
        break;
    case 5:
        page.words.push_back(Word(word));
        break;
    case 6:
        std::swap(word.text, page.words[script.below(page.words.size())].text);
        word.edge = -1;
        break;
    case 7: // everything below moves
        for (Word &other : page.words) {
            if (other.y0 > word.y0) {
                other.y0 += by;
                other.y1 += by;
            }
        }
        break;
    default: // everything there is lost, or the page is
        if (by < 0)
            std::erase_if(page.words, [y = word.y0](const Word &other) { return other.y0 > y; });
        else
            page.words.clear();
    }
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    std::vector<Page> pages = realPages();
    fuzz::Script script(fuzz::bytesOf(data, std::min<std::size_t>(size, 4096)));
    while (!script.atEnd())
        change(pages, script);
    for (Page &page : pages) { // a word that was swapped has edges no more
        for (Word &word : page.words) {
            if (word.edge >= 0 && std::size_t(word.edge + word.text.size()) >= page.edges.size())
                word.edge = -1;
        }
    }
    const Result<Table> table = readTable(pages);
    if (!table)
        return 0;
    const Result<Report> report = assembleReport(table.value(), pages);
    if (!report)
        return 0;
    fuzz::require(fromWire(toWire(report)).has_value(), "what was read fits together");
    (void)certify(report.value());
    return 0;
}
