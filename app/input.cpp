// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/input.h"

#include "core/exchange/plancsv.h"
#include "core/exchange/planjson.h"
#include "core/exchange/planxlsx.h"
#include "core/exchange/workbook.h"
#include "core/reading/isolation/isolated.h"
#include "core/store/planstore.h"
#include "core/support/file.h"

#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace pei {

namespace {

Error named(Error error, const QString &file)
{
    error.file = file;
    return error;
}

Result<InputPlan> readStore(const QString &path, const QString &wanted)
{
    const Result<std::unique_ptr<PlanStore>> store = PlanStore::open(path);
    if (!store)
        return named(store.error(), path);
    const Result<std::vector<PlanSummary>> plans = store.value()->plans();
    if (!plans)
        return named(plans.error(), path);
    qint64 key = 0;
    for (const PlanSummary &plan : plans.value()) {
        if (wanted.isEmpty() ? plans.value().size() == 1 : QString::number(plan.key) == wanted)
            key = plan.key;
    }
    if (key == 0) {
        if (!wanted.isEmpty())
            return Error{Error::Code::PlanMissing, wanted, path, 0, 0};
        const auto count = int(plans.value().size());
        const QString example = count > 0 ? u"%1#%2"_s.arg(path, QString::number(plans.value().front().key)) : QString();
        return Error{Error::Code::PlanMissing, example, path, 0, count};
    }
    Result<StoredPlan> stored = store.value()->load(key);
    if (!stored)
        return named(stored.error(), path);
    StoredPlan &plan = stored.value();
    InputPlan input;
    input.notes = std::move(plan.notes);
    input.alertMarks = std::move(plan.alertMarks);
    input.alertRules = std::move(plan.alertRules);
    Report &report = input.report;
    report.plan = std::move(plan.plan);
    report.printed = std::move(plan.printed);
    report.sources = std::move(plan.sources);
    report.digest = std::move(plan.digest);
    return input;
}

bool looksLikeStore(const QByteArray &bytes)
{
    return bytes.startsWith(QByteArrayLiteral("SQLite format 3\0"));
}

bool looksLikeJson(const QByteArray &bytes)
{
    const QByteArray start = bytes.left(4096).trimmed();
    return start.startsWith('{') || start.startsWith("\xEF\xBB\xBF{");
}

Result<Report> readBytes(const QByteArray &bytes)
{
    if (looksLikeJson(bytes))
        return planFromJson(bytes);
    if (looksLikePlanCsv(bytes))
        return planFromCsv(bytes);
    if (looksLikeSpreadsheet(bytes))
        return planFromXlsx(bytes);
    return readReportForked(bytes);
}

} // namespace

bool isFileOfOurs(const QByteArray &bytes)
{
    return looksLikeStore(bytes) || looksLikeJson(bytes) || looksLikePlanCsv(bytes) || looksLikeSpreadsheet(bytes);
}

Result<Report> readInput(const QString &input)
{
    Result<InputPlan> plan = readInputPlan(input);
    if (!plan)
        return plan.error();
    return std::move(plan).value().report;
}

Result<InputPlan> readInputPlan(const QString &input)
{
    QString path = input;
    QString plan;
    if (const qsizetype hash = input.lastIndexOf(u'#'); hash > 0 && !QFileInfo::exists(input)) {
        path = input.first(hash);
        plan = input.sliced(hash + 1);
    }
    const Result<QByteArray> bytes = readFile(path);
    if (!bytes)
        return bytes.error();
    if (looksLikeStore(bytes.value()))
        return readStore(path, plan);
    Result<Report> report = readBytes(bytes.value());
    if (!report)
        return named(report.error(), path);
    return InputPlan{std::move(report).value(), {}, {}, {}};
}

} // namespace pei
