// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/comparechoices.h"

#include "core/compare/comparison.h"
#include "core/document/document.h"
#include "core/document/moments.h"
#include "core/models/labels.h"
#include "core/store/planstore.h"
#include "ui/history/historytext.h"

#include <algorithm>

namespace pei {

namespace {

constexpr std::size_t LatestSteps = 30; // that can be chosen one by one; of what is older the ends of days

} // namespace

std::vector<SideChoice> CompareChoices::periods(const Plan &plan)
{
    std::vector<SideChoice> choices;
    for (const Period period : plan.periods) {
        const QString name = Labels::period(period);
        choices.push_back(
            {{std::nullopt, period}, hasValues(plan, period) ? name : tr("%1 (sin valores)").arg(name), name});
    }
    return choices;
}

// Oldest first, like periods.
std::vector<SideChoice> CompareChoices::imports(const std::vector<TakenReport> &reports)
{
    std::vector<SideChoice> choices;
    for (const TakenReport &report : reports) {
        const QString name = report.fileName.isEmpty() ? tr("texto pegado") : report.fileName;
        const QString period = Labels::period(report.period);
        const QString when = HistoryText::when(report.when);
        const bool twice = std::count_if(reports.begin(), reports.end(), [&](const TakenReport &other) {
                               return other.fileName == report.fileName && other.period == report.period;
                           }) > 1;
        choices.push_back(
            {{report.when, report.period, report.digest},
             //: period and file of a report, when it was imported
             tr("%1 · %2 · %3").arg(period, name, when),
             twice ? tr("«%1» (%2, importado el %3)").arg(name, period, when) : tr("«%1» (%2)").arg(name, period)});
    }
    return choices;
}

// Newest first: the plan as it is, then what was done to it.
std::vector<SideChoice> CompareChoices::moments(const Document &document, std::span<const JournalEntry> journal)
{
    std::vector<SideChoice> choices;
    const Period period = document.period();
    if (const std::optional<QDateTime> moment = document.moment()) {
        const QString when = HistoryText::when(*moment);
        choices.push_back({{std::nullopt, period}, tr("Lo que se está viendo (%1)").arg(when), when});
        const auto later =
            std::find_if(journal.begin(), journal.end(), [&](const JournalEntry &line) { return line.when > *moment; });
        journal = journal.first(std::size_t(later - journal.begin()));
    } else {
        choices.push_back({{std::nullopt, period}, tr("Ahora"), tr("ahora")});
    }
    HistoryNames names(document.plan());
    for (const JournalEntry &line : journal)
        names.learn(line);
    const std::vector<JournalStep> steps = momentsOf(journal, QTimeZone::systemTimeZone(), LatestSteps);
    for (auto step = steps.rbegin(); step != steps.rend(); ++step) {
        const std::span<const JournalEntry> lines = journal.subspan(step->first, step->count);
        const QString when = HistoryText::when(lines.back().when);
        //: a moment, and what had just been done then
        const QString text = tr("%1, después de: %2").arg(when, HistoryText::step(lines, names));
        choices.push_back({{lines.back().when, period}, text, when});
    }
    return choices;
}

QString CompareChoices::momentText(const QDateTime &moment)
{
    return HistoryText::when(moment);
}

Result<std::vector<SideChoice>> CompareChoices::of(CompareMode mode, const Document &document)
{
    switch (mode) {
    case CompareMode::Periods:
        return periods(document.plan());
    case CompareMode::Imports: {
        const Result<std::vector<TakenReport>> reports = document.reports();
        return reports ? Result<std::vector<SideChoice>>(imports(reports.value())) : reports.error();
    }
    case CompareMode::Past: {
        const Result<std::vector<JournalEntry>> journal = document.journal();
        return journal ? Result<std::vector<SideChoice>>(moments(document, journal.value())) : journal.error();
    }
    case CompareMode::Plans:
        return std::vector<SideChoice>();
    }
    Q_UNREACHABLE();
}

std::optional<CompareChoices::Pair> CompareChoices::usual(CompareMode mode, const Document &document,
                                                          const std::vector<SideChoice> &choices)
{
    if (choices.size() < 2)
        return std::nullopt;
    switch (mode) {
    case CompareMode::Periods: {
        const std::optional<PeriodPair> pair = latestPair(document.plan());
        if (!pair)
            return std::nullopt;
        return Pair{*document.plan().periodColumn(pair->before), *document.plan().periodColumn(pair->after)};
    }
    case CompareMode::Imports: {
        // The last one with the one before it that is about the same period, as a report that came corrected.
        const std::size_t last = choices.size() - 1;
        for (std::size_t i = last; i-- > 0;) {
            if (choices[i].side.period == choices[last].side.period)
                return Pair{i, last};
        }
        return Pair{last - 1, last};
    }
    case CompareMode::Past: {
        // The end of the last day before this one's; where everything was done in one day, its beginning.
        const QDate today = document.moment().value_or(QDateTime::currentDateTimeUtc()).toLocalTime().date();
        const auto earlier = std::find_if(choices.begin() + 1, choices.end(), [&](const SideChoice &choice) {
            return choice.side.moment->toLocalTime().date() < today;
        });
        const auto before = earlier == choices.end() ? choices.end() - 1 : earlier;
        return Pair{std::size_t(before - choices.begin()), 0};
    }
    case CompareMode::Plans:
        return std::nullopt;
    }
    Q_UNREACHABLE();
}

} // namespace pei
