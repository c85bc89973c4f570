// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/reader.h"

#include "core/reading/layout/sidebyside.h"
#include "core/reading/layout/table.h"
#include "core/reading/pages/rulings.h"
#include "core/reading/report/assemble.h"
#include "core/reading/text/sourcetext.h"
#include "core/reading/text/textform.h"
#include "core/support/file.h"

#include <QCryptographicHash>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace pei {

namespace {

bool showsIndicator(const Page &page)
{
    return std::any_of(page.words.begin(), page.words.end(),
                       [](const Word &word) { return word.text.startsWith(u"IND."); });
}

// Of a joined page: those of the pages it is printed on, side by side.
std::vector<Ruling> rulingsOf(const std::vector<SideBySide::Part> &parts, const SideBySide &sides, RulingFinder &finder)
{
    std::vector<Ruling> rulings;
    for (const SideBySide::Part &part : parts) {
        for (const Ruling &ruling : finder.onPage(sides.printed(part), std::size_t(part.page)))
            rulings.push_back({ruling.y, ruling.x0 + part.left, ruling.x1 + part.left});
    }
    std::stable_sort(rulings.begin(), rulings.end(), [](const Ruling &a, const Ruling &b) { return a.y < b.y; });
    return rulings;
}

Result<Report> readReportPages(std::vector<Page> &pages, const QByteArray &pdf, const ReadOptions &options)
{
    const SideBySide sides(pages);
    RulingFinder finder(pdf, options);
    const Result<Table> table = readTable(pages, [&](std::size_t page) {
        const std::vector<SideBySide::Part> parts = sides.partsOf(page);
        return parts.empty() ? finder.onPage(pages[page], page) : rulingsOf(parts, sides, finder);
    });
    if (!table) {
        Error error = table.error();
        error.page = sides.pageOf(error.page);
        return error;
    }
    Result<Report> report = assembleReport(table.value(), pages);
    if (report)
        sides.restore(report.value());
    return report;
}

// A long text takes its time as pages do, which it need not have: as many as it would fill.
void announceText(const QString &text, const ReadOptions &options)
{
    constexpr qsizetype PageSize = 8000; // characters
    const int pages = int(std::min<qsizetype>(text.size() / PageSize, MaxPages));
    if (pages < 2 || !looksLikeReportText(text))
        return;
    if (options.recognised)
        options.recognised();
    for (int page = 1; options.progress && page <= pages; ++page)
        options.progress(page, pages);
}

bool looksLikePdf(const QByteArray &bytes)
{
    return bytes.left(1024).contains("%PDF-");
}

} // namespace

Result<Report> readReportText(const QString &text)
{
    return readTextForm(text);
}

Result<Report> readReportBytes(const QByteArray &bytes, const ReadOptions &options)
{
    Result<Report> report = Error{Error::Code::UnknownFormat, {}, {}, 0, 0};
    if (looksLikePdf(bytes)) {
        bool recognised = !options.recognised;
        Result<std::vector<Page>> pages = readPages(bytes, options, [&](const Page &page) {
            if (recognised || !showsIndicator(page))
                return;
            recognised = true;
            options.recognised();
        });
        if (!pages)
            return pages.error();
        report = readReportPages(pages.value(), bytes, options);
    } else {
        const std::optional<QString> text = textFromBytes(bytes);
        if (!text)
            return report;
        announceText(*text, options);
        report = readReportText(*text);
        if (!report && report.error().code == Error::Code::NotAReport)
            return Error{Error::Code::UnknownFormat, {}, {}, 0, 0};
    }
    if (report)
        report.value().digest = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
    return report;
}

Result<Report> readReport(const QString &path, const ReadOptions &options)
{
    const Result<QByteArray> bytes = readFile(path);
    if (!bytes)
        return bytes.error();
    Result<Report> report = readReportBytes(bytes.value(), options);
    if (!report) {
        Error error = report.error();
        error.file = path;
        return error;
    }
    return report;
}

} // namespace pei
