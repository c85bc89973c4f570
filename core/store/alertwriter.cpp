// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/alerts/alert.h"
#include "core/store/alertjson.h"
#include "core/store/journalio.h"
#include "core/store/planio.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace pei {

namespace {

QVariant textOrNull(const QString &text)
{
    return text.isEmpty() ? QVariant(QMetaType::fromType<QString>()) : QVariant(text);
}

QVariant timeOrNull(const QDateTime &time)
{
    return time.isValid() ? QVariant(time.toMSecsSinceEpoch()) : QVariant(QMetaType::fromType<qint64>());
}

QString compact(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QJsonObject parsed(const QVariant &text)
{
    return QJsonDocument::fromJson(text.toString().toUtf8()).object();
}

AlertMark markOf(const Statement &row)
{
    AlertMark mark;
    mark.about = row.text(1);
    mark.reason = row.text(2);
    mark.who = row.text(3);
    if (!row.isNull(4))
        mark.when = QDateTime::fromMSecsSinceEpoch(row.integer(4), Qt::UTC);
    mark.wording = row.text(5);
    return mark;
}

constexpr auto SelectMarks =
    "SELECT fingerprint, about, reason, who, marked_at, wording FROM alert_mark WHERE plan_id = ?";
constexpr auto SelectRules = "SELECT rule, is_on, threshold FROM alert_rule WHERE plan_id = ?";

Error changed(const QString &what)
{
    return {.code = Error::Code::StoreChanged, .detail = what};
}

} // namespace

QVariant alertMarkToText(const AlertMark &mark)
{
    if (mark.isEmpty())
        return QVariant(QMetaType::fromType<QString>());
    QJsonObject object{{u"about"_s, mark.about}};
    if (mark.isAcknowledged()) {
        object[u"reason"_s] = mark.reason;
        object[u"who"_s] = mark.who;
        object[u"when"_s] = mark.when.toMSecsSinceEpoch();
    }
    if (!mark.wording.isEmpty())
        object[u"wording"_s] = mark.wording;
    return compact(object);
}

AlertMark alertMarkFromText(const QVariant &text)
{
    AlertMark mark;
    if (text.isNull())
        return mark;
    const QJsonObject object = parsed(text);
    mark.about = object[u"about"_s].toString();
    mark.reason = object[u"reason"_s].toString();
    mark.who = object[u"who"_s].toString();
    if (object.contains(u"when"_s))
        mark.when = QDateTime::fromMSecsSinceEpoch(object[u"when"_s].toInteger(), Qt::UTC);
    mark.wording = object[u"wording"_s].toString();
    return mark;
}

QVariant ruleSettingToText(const RuleSetting &setting)
{
    if (setting == RuleSetting())
        return QVariant(QMetaType::fromType<QString>());
    QJsonObject object{{u"on"_s, setting.on}};
    if (setting.threshold)
        object[u"threshold"_s] = *setting.threshold;
    return compact(object);
}

RuleSetting ruleSettingFromText(const QVariant &text)
{
    if (text.isNull())
        return {};
    const QJsonObject object = parsed(text);
    const QJsonValue threshold = object[u"threshold"_s];
    return {object[u"on"_s].toBool(true), threshold.isDouble() ? Value(threshold.toDouble()) : Value()};
}

Result<AlertMarks> readAlertMarks(const Connection &connection, qint64 plan)
{
    AlertMarks marks;
    QString unknown;
    Statement row(connection, QString::fromLatin1(SelectMarks));
    const Result<void> done = row.forEach({plan}, [&] {
        const std::optional<quint64> fingerprint = fingerprintFromKey(row.text(0));
        if (fingerprint)
            marks[*fingerprint] = markOf(row);
        else
            unknown = row.text(0);
    });
    if (!done)
        return done.error();
    if (!unknown.isNull())
        return Error{.code = Error::Code::StoreDamaged, .detail = u"fingerprint: "_s + unknown};
    return marks;
}

Result<RuleSettings> readAlertRules(const Connection &connection, qint64 plan)
{
    RuleSettings rules;
    Statement row(connection, QString::fromLatin1(SelectRules));
    const Result<void> done = row.forEach({plan}, [&] { rules[row.text(0)] = {row.integer(1) != 0, row.value(2)}; });
    if (!done)
        return done.error();
    return rules;
}

Result<void> writeAlertMarks(const Connection &connection, qint64 plan, const std::vector<AlertMarkChange> &changes,
                             const Stamp &stamp)
{
    Statement old(connection, QString::fromLatin1(SelectMarks) + u" AND fingerprint = ?"_s);
    Statement remove(connection, u"DELETE FROM alert_mark WHERE plan_id = ? AND fingerprint = ?"_s);
    Statement insert(connection,
                     u"INSERT INTO alert_mark (plan_id, fingerprint, about, reason, who, marked_at, wording)"
                     " VALUES (?, ?, ?, ?, ?, ?, ?)"_s);
    JournalWriter journal(connection, plan, stamp);
    for (const auto &[fingerprint, before, after] : changes) {
        const QString key = fingerprintKey(fingerprint);
        AlertMark there;
        if (const Result<void> done = old.forEach({plan, key}, [&] { there = markOf(old); }); !done)
            return done;
        if (there != before)
            return changed(before.isEmpty() ? after.about : before.about);
        if (!remove.run({plan, key}))
            return remove.error();
        if (!after.isEmpty() && !insert.run({plan, key, after.about, textOrNull(after.reason), textOrNull(after.who),
                                             timeOrNull(after.when), textOrNull(after.wording)}))
            return insert.error();
        JournalEntry line{.what = JournalEntry::What::AlertMarked};
        line.fingerprint = fingerprint;
        line.markBefore = before;
        line.markAfter = after;
        if (const Result<void> done = journal.write(line); !done)
            return done;
    }
    return {};
}

Result<void> writeAlertRules(const Connection &connection, qint64 plan, const std::vector<RuleSettingChange> &changes,
                             const Stamp &stamp)
{
    Statement old(connection, QString::fromLatin1(SelectRules) + u" AND rule = ?"_s);
    Statement remove(connection, u"DELETE FROM alert_rule WHERE plan_id = ? AND rule = ?"_s);
    Statement insert(connection, u"INSERT INTO alert_rule (plan_id, rule, is_on, threshold) VALUES (?, ?, ?, ?)"_s);
    JournalWriter journal(connection, plan, stamp);
    for (const auto &[rule, before, after] : changes) {
        // SQLite would store NaN as NULL: another threshold, unseen.
        if (after.threshold && !std::isfinite(*after.threshold))
            return Error{.code = Error::Code::ValueRefused, .detail = QString::number(*after.threshold)};
        RuleSetting there;
        if (const Result<void> done = old.forEach({plan, rule},
                                                  [&] {
                                                      there = {old.integer(1) != 0, old.value(2)};
                                                  });
            !done)
            return done;
        if (there != before)
            return changed(rule);
        if (!remove.run({plan, rule}))
            return remove.error();
        if (after != RuleSetting() && !insert.run({plan, rule, int(after.on), bound(after.threshold)}))
            return insert.error();
        JournalEntry line{.what = JournalEntry::What::AlertRuleSet};
        line.text = rule;
        line.ruleBefore = before;
        line.ruleAfter = after;
        if (const Result<void> done = journal.write(line); !done)
            return done;
    }
    return {};
}

} // namespace pei
