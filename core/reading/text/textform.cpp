// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/text/textform.h"

#include "core/reading/pages/pages.h"
#include "core/reading/text/cellbycell.h"
#include "core/reading/text/inorder.h"
#include "core/reading/text/laidout.h"

namespace pei {

namespace {

constexpr qsizetype MaxSize = 32ll << 20; // characters: 10,000 rows have ten million where their columns are kept apart

std::size_t rowsIn(const Result<Report> &report)
{
    return report ? report.value().plan.indicators.size() : 0;
}

Result<Report> readByItsOrder(const SourceText &source)
{
    if (source.laidOut)
        return readLaidOutText(source);
    Result<Report> inOrder = readInOrderText(source);
    const CellLines cells = cellLines(source);
    if (!isCellByCell(cells))
        return inOrder;
    Result<Report> byCells = readCellByCellText(cells, source.paged);
    return rowsIn(byCells) > rowsIn(inOrder) ? byCells : inOrder;
}

} // namespace

Result<Report> readTextForm(QStringView text)
{
    if (text.size() > MaxSize)
        return Error{Error::Code::FileTooLarge, {}, {}, 0, int(MaxSize >> 20)};
    if (text.count(u'\f') > MaxPages)
        return Error{Error::Code::NotAReport, {}, {}, 0, 0};
    const SourceText source = sourceText(text);
    Result<Report> report = readByItsOrder(source);
    const bool looksRight = looksLikeReportText(text);
    if (!report) {
        // The title and its codes are there: it is the order of the rest that was lost.
        const bool lost =
            report.error().code == Error::Code::HeadUnreadable || report.error().code == Error::Code::NotAReport;
        return looksRight && lost ? Error{Error::Code::TextOutOfOrder, {}, {}, 0, 0} : report.error();
    }
    const Report &read = report.value();
    if (read.plan.indicators.size() + read.plan.elements.size() < read.unread.size())
        return Error{Error::Code::TextOutOfOrder, {}, {}, 0, 0};
    if (read.plan.indicators.empty())
        return Error{Error::Code::ReportTruncated, {}, {}, 0, 0};
    return report;
}

} // namespace pei
