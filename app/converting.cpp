// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/converting.h"

#include "app/input.h"
#include "core/exchange/plancsv.h"
#include "core/exchange/planjson.h"
#include "core/exchange/plantable.h"
#include "core/exchange/planxlsx.h"
#include "core/support/file.h"
#include "ui/look/errortext.h"
#include "ui/look/spreadsheetlook.h"

#include <QDir>
#include <QFileInfo>
#include <QSet>

#include <cerrno>
#include <cstdio>
#include <cstring>

using namespace Qt::Literals::StringLiterals;

namespace pei {

namespace {

Result<QByteArray> converted(const Report &report, const ConvertOrder &order)
{
    if (order.to == u"csv")
        return planToCsv(report, analysisFor(report, order.period), order.csv);
    if (order.to == u"xlsx")
        return planToXlsx(report, analysisFor(report, order.period), spreadsheetLook());
    return planToJsonText(report);
}

// Names in the output folder: the input's own, numbered where two inputs are called the same.
QString outputFor(const ConvertOrder &order, const QString &input, QSet<QString> &taken)
{
    const QString base = QFileInfo(input).completeBaseName();
    QString name = base + u'.' + order.to;
    for (int n = 2; taken.contains(name); ++n)
        name = u"%1-%2.%3"_s.arg(base, QString::number(n), order.to);
    taken.insert(name);
    return QDir(order.output).filePath(name);
}

Result<void> writeOut(const QByteArray &bytes)
{
    const bool whole =
        std::fwrite(bytes.constData(), 1, std::size_t(bytes.size()), stdout) == std::size_t(bytes.size());
    if (!whole || std::fflush(stdout) != 0)
        return Error{.code = Error::Code::FileUnwritable, .detail = QString::fromLocal8Bit(std::strerror(errno))};
    return {};
}

} // namespace

bool isEvaluation(const QString &to)
{
    return to == u"html" || to == u"odt";
}

bool isConvertFormat(const QString &to)
{
    return to == u"json" || to == u"csv" || to == u"xlsx" || isEvaluation(to);
}

bool needsFolder(const ConvertOrder &order)
{
    return order.inputs.size() > 1 && order.output.isEmpty();
}

void convertInputs(const ConvertOrder &order, const decltype(PictureVerbs::evaluation) &evaluation,
                   const std::function<void(const QString &file, const QString &reason)> &refuse)
{
    const bool toFolder = !order.output.isEmpty() &&
                          (order.inputs.size() > 1 || order.output.endsWith(u'/') || QFileInfo(order.output).isDir());
    if (toFolder && !QDir().mkpath(order.output))
        return refuse(order.output, errorText({.code = Error::Code::FileUnwritable, .detail = order.output}));
    QSet<QString> taken;
    for (const QString &input : order.inputs) {
        const Result<InputPlan> plan = readInputPlan(input);
        if (!plan) {
            refuse(input, errorText(plan.error()));
            continue;
        }
        const Report &report = plan.value().report;
        for (const UnreadRow &row : report.unread)
            refuse(input, errorText({.code = Error::Code::RowUnreadable, .detail = row.text, .page = row.page}));
        if (order.period && !report.plan.periodColumn(*order.period)) {
            refuse(input, errorText({.code = Error::Code::CellMissing, .detail = periodKey(*order.period)}));
            continue;
        }
        const Result<QByteArray> bytes = isEvaluation(order.to)
                                             ? evaluation(plan.value(), QFileInfo(input).fileName(), order)
                                             : converted(report, order);
        if (!bytes) {
            refuse(input, errorText(bytes.error()));
            continue;
        }
        if (order.output.isEmpty()) {
            if (const Result<void> written = writeOut(bytes.value()); !written)
                refuse(input, errorText(written.error()));
            continue;
        }
        const QString output = toFolder ? outputFor(order, input, taken) : order.output;
        if (const Result<void> written = writeFile(output, bytes.value()); !written)
            refuse(output, errorText(written.error()));
    }
}

} // namespace pei
