// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/planlibrary.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace pei {

namespace {

constexpr qsizetype MostFiles = 200; // to look through; those of the report's own name come first

// The plan of one file that the report is about.
std::optional<PlanLibrary::Place> findIn(const QString &path, const Report &report)
{
    const Result<std::unique_ptr<PlanStore>> store = PlanStore::open(path);
    if (!store)
        return std::nullopt;
    if (!report.digest.isEmpty()) {
        const Result<std::optional<qint64>> plan = store.value()->planOfDigest(report.digest);
        if (plan && plan.value())
            return PlanLibrary::Place{path, *plan.value(), true};
    }
    const Result<std::vector<PlanSummary>> plans = store.value()->plans();
    if (!plans)
        return std::nullopt;
    for (const PlanSummary &summary : plans.value()) {
        if (summary.firstYear != report.plan.firstYear || summary.lastYear != report.plan.lastYear ||
            summary.entity.code != report.plan.entity.title().code)
            continue;
        const Result<StoredPlan> stored = store.value()->load(summary.key);
        if (stored && matchPlans(stored.value().plan, report.plan) == PlanMatch::SamePlan)
            return PlanLibrary::Place{path, summary.key, false};
    }
    return std::nullopt;
}

} // namespace

std::optional<PlanLibrary::Place> PlanLibrary::find(const Report &report) const
{
    const QDir folder(m_folder);
    QStringList names = folder.entryList({u"*.pei"_s}, QDir::Files, QDir::Name);
    const QString own = QFileInfo(fileNameOf(report.plan)).completeBaseName();
    std::stable_partition(names.begin(), names.end(), [&](const QString &name) { return name.startsWith(own); });
    std::optional<Place> same;
    for (const QString &name : names.mid(0, MostFiles)) {
        const std::optional<Place> place = findIn(folder.filePath(name), report);
        if (place && place->imported)
            return place;
        if (!same)
            same = place;
    }
    return same;
}

QString PlanLibrary::newPath(const Plan &plan) const
{
    const QDir folder(m_folder);
    const QFileInfo wanted(folder.filePath(fileNameOf(plan)));
    // The name may be taken by another plan: of an entity of the same name.
    QString path = wanted.filePath();
    for (int number = 2; QFileInfo::exists(path); ++number)
        path = folder.filePath(u"%1 (%2).pei"_s.arg(wanted.completeBaseName()).arg(number));
    return path;
}

Result<std::unique_ptr<Document>> PlanLibrary::make(const Report &report, const ReportFile &file,
                                                    const QString &path, const Authorship &by) const
{
    const QString place = path.isEmpty() ? newPath(report.plan) : path;
    const QString folder = QFileInfo(place).absolutePath();
    if (!QDir().mkpath(folder)) {
        return Error{Error::Code::FileUnwritable,
                     QCoreApplication::translate("pei::PlanLibrary", "no se puede crear la carpeta «%1»").arg(folder),
                     place};
    }
    Result<std::unique_ptr<Document>> made = Document::create(place, report, file.name, file.bytes, by);
    if (made)
        return made;
    Error error = made.error();
    error.file = place;
    return error;
}

QString PlanLibrary::fileNameOf(const Plan &plan)
{
    QString name = plan.entity.title().name.simplified();
    for (QChar &c : name) {
        if (c < u' ' || u"/\\:*?\"<>|"_s.contains(c))
            c = u'-';
    }
    while (name.startsWith(u'.'))
        name.remove(0, 1);
    name = name.left(100).trimmed();
    if (name.isEmpty())
        name = u"PEI"_s;
    return u"%1 %2-%3.pei"_s.arg(name).arg(plan.firstYear).arg(plan.lastYear);
}

} // namespace pei
