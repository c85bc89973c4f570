// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/alerts/alert.h"

#include <algorithm>
#include <bit>

using namespace Qt::Literals::StringLiterals;

namespace pei {

namespace {

// FNV-1a: stable everywhere, and cheap enough for hundreds of thousands of alerts. Nothing here guards against malice.
class Fingerprint
{
public:
    void add(quint64 number)
    {
        for (int shift = 0; shift < 64; shift += 8) {
            m_hash ^= (number >> shift) & 0xff;
            m_hash *= 1099511628211u;
        }
    }
    void add(QStringView text)
    {
        add(quint64(text.size()));
        for (const QChar c : text) {
            m_hash ^= c.unicode();
            m_hash *= 1099511628211u;
        }
    }
    void add(Value value)
    {
        // -0.0 is 0.0 to everybody who reads it
        add(value ? std::bit_cast<quint64>(*value == 0 ? 0.0 : *value) : ~quint64(0));
    }
    quint64 result() const { return m_hash; }

private:
    quint64 m_hash = 14695981039346656037u;
};

// An indicator's rows are told apart by their executing units.
void addRow(Fingerprint &print, const Plan &plan, std::size_t row)
{
    print.add(plan.indicators[row].code);
    print.add(plan.indicators[row].executingUnit.code);
}

} // namespace

AlertSeverity severityOf(AlertRule rule)
{
    switch (rule) {
    case AlertRule::BaselineCopied:
    case AlertRule::YearMissing:
        return AlertSeverity::Critical;
    case AlertRule::PrintedDiffers: // also where somebody has corrected a value since
    case AlertRule::ApparentProgress:
    case AlertRule::EqualsBaseline:
    case AlertRule::PastMissing:
    case AlertRule::AnnualBelowSemester:
    case AlertRule::OutOfRange:
    case AlertRule::RedWithoutNote:
    case AlertRule::AggregablePercentage:
    case AlertRule::FirstTarget:
    case AlertRule::TargetReversal:
    case AlertRule::TargetJump:
    case AlertRule::SameName:
        return AlertSeverity::Warning;
    case AlertRule::EqualsPrevious:
    case AlertRule::FlatTargets:
    case AlertRule::SmallHorizon:
    case AlertRule::SameSeries:
    case AlertRule::Priorities:
        return AlertSeverity::Notice;
    }
    Q_UNREACHABLE();
}

QString alertRuleKey(AlertRule rule)
{
    switch (rule) {
    case AlertRule::BaselineCopied:
        return u"baseline_copied"_s;
    case AlertRule::YearMissing:
        return u"year_missing"_s;
    case AlertRule::PrintedDiffers:
        return u"printed_differs"_s;
    case AlertRule::ApparentProgress:
        return u"apparent_progress"_s;
    case AlertRule::EqualsBaseline:
        return u"equals_baseline"_s;
    case AlertRule::EqualsPrevious:
        return u"equals_previous"_s;
    case AlertRule::PastMissing:
        return u"past_missing"_s;
    case AlertRule::AnnualBelowSemester:
        return u"annual_below_semester"_s;
    case AlertRule::OutOfRange:
        return u"out_of_range"_s;
    case AlertRule::RedWithoutNote:
        return u"red_without_note"_s;
    case AlertRule::AggregablePercentage:
        return u"aggregable_percentage"_s;
    case AlertRule::FirstTarget:
        return u"first_target"_s;
    case AlertRule::TargetReversal:
        return u"target_reversal"_s;
    case AlertRule::TargetJump:
        return u"target_jump"_s;
    case AlertRule::FlatTargets:
        return u"flat_targets"_s;
    case AlertRule::SmallHorizon:
        return u"small_horizon"_s;
    case AlertRule::SameName:
        return u"same_name"_s;
    case AlertRule::SameSeries:
        return u"same_series"_s;
    case AlertRule::Priorities:
        return u"priorities"_s;
    }
    Q_UNREACHABLE();
}

std::optional<AlertRule> alertRuleFromKey(QStringView key)
{
    for (std::size_t i = 0; i < AlertRuleCount; ++i) {
        if (alertRuleKey(AlertRule(i)) == key)
            return AlertRule(i);
    }
    return std::nullopt;
}

QString alertSeverityKey(AlertSeverity severity)
{
    switch (severity) {
    case AlertSeverity::Critical:
        return u"critical"_s;
    case AlertSeverity::Warning:
        return u"warning"_s;
    case AlertSeverity::Notice:
        return u"notice"_s;
    }
    Q_UNREACHABLE();
}

bool Alert::isAbout(std::size_t row) const
{
    return std::find(subject.rows.begin(), subject.rows.end(), row) != subject.rows.end();
}

QString aboutOf(const Alert &alert)
{
    QString about = alertRuleKey(alert.rule);
    if (!alert.subject.code.isEmpty())
        about += u' ' + alert.subject.code;
    // Several alerts of a rule may be about one indicator, each of another year or cell.
    if (alert.facts.year && !alert.subject.code.isEmpty())
        about += u" %1"_s.arg(*alert.facts.year);
    return about;
}

QString fingerprintKey(quint64 fingerprint)
{
    return u"%1"_s.arg(fingerprint, 16, 16, QChar(u'0'));
}

std::optional<quint64> fingerprintFromKey(QStringView key)
{
    bool ok = false;
    const quint64 fingerprint = key.toULongLong(&ok, 16);
    return ok && key.size() == 16 ? std::optional(fingerprint) : std::nullopt;
}

void seal(const Plan &plan, Alert &alert)
{
    alert.severity = severityOf(alert.rule);
    Fingerprint print;
    print.add(quint64(alert.subject.kind));
    print.add(alertRuleKey(alert.rule));
    print.add(alert.subject.code);
    const AlertFacts &facts = alert.facts;
    for (const Value &value : {facts.value, facts.other, facts.progress, facts.limit})
        print.add(value);
    for (const int number : {facts.year.value_or(0), facts.count, facts.total})
        print.add(quint64(number));
    // Rows in another order are the same rows: each is hashed by itself, and the sum of those has no order.
    quint64 sum = 0;
    for (const std::size_t row : alert.subject.rows) {
        Fingerprint one;
        addRow(one, plan, row);
        sum += one.result();
    }
    for (const AlertCell &cell : alert.cells) {
        Fingerprint one;
        one.add(quint64(cell.what));
        if (cell.row >= 0)
            addRow(one, plan, std::size_t(cell.row));
        if (cell.element >= 0)
            one.add(plan.elements[std::size_t(cell.element)].code);
        one.add(quint64(cell.period.year));
        one.add(quint64(cell.period.cut));
        one.add(cell.value);
        sum += one.result();
    }
    print.add(sum);
    alert.fingerprint = print.result();
}

} // namespace pei
