// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/reader.h"

#include "core/reading/layout/table.h"
#include "core/reading/report/assemble.h"
#include "core/reading/report/textform.h"
#include "core/support/file.h"

#include <QCryptographicHash>
#include <QStringDecoder>

using namespace Qt::Literals::StringLiterals;

namespace pei {

namespace {

bool looksLikePdf(const QByteArray &bytes) { return bytes.left(1024).contains("%PDF-"); }

} // namespace

Result<Report> readReportPages(std::vector<Page> pages)
{
    const Result<Table> table = readTable(pages);
    if (!table)
        return table.error();
    return assembleReport(table.value(), pages);
}

Result<Report> readReportText(const QString &text)
{
    Result<Report> inOrder = readTextForm(text);
    if (inOrder && inOrder.value().unread.empty())
        return inOrder;
    Result<Report> laidOut = readReportPages(pagesOfText(text));
    if (!laidOut)
        return inOrder;
    // Places in a text say nothing that could be shown in a page.
    laidOut.value().sources.clear();
    laidOut.value().words = {};
    if (inOrder && laidOut.value().plan.indicators.size() < inOrder.value().plan.indicators.size())
        return inOrder;
    return laidOut;
}

Result<Report> readReportBytes(const QByteArray &bytes, const ReadOptions &options)
{
    Result<Report> report = Error{Error::Code::UnknownFormat, {}, {}, 0, 0};
    if (looksLikePdf(bytes)) {
        Result<std::vector<Page>> pages = readPages(bytes, options);
        if (!pages)
            return pages.error();
        report = readReportPages(std::move(pages).value());
    } else {
        if (bytes.left(4096).contains('\0'))
            return report;
        QStringDecoder utf8(QStringDecoder::Utf8);
        QString text = utf8(bytes);
        if (utf8.hasError())
            text = QString::fromLatin1(bytes);
        report = readReportText(text);
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
