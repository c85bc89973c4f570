// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/journalio.h"

#include "core/alerts/alert.h"
#include "core/store/alertjson.h"
#include "core/store/terms.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace pei {

namespace {

using What = JournalEntry::What;

// A field's value in two columns: words, or a number.
struct Stored
{
    QVariant text{QMetaType::fromType<QString>()};
    QVariant number{QMetaType::fromType<double>()};
};

Stored stored(const FieldValue &value)
{
    Stored stored;
    if (const auto *text = std::get_if<QString>(&value))
        stored.text = *text;
    else if (const auto *name = std::get_if<CodedName>(&value))
        stored.text = QString(name->code + u'\n' + name->name);
    else if (const auto *whole = std::get_if<int>(&value))
        stored.number = double(*whole);
    else if (const auto *real = std::get_if<double>(&value))
        stored.number = *real;
    else if (const auto *relevance = std::get_if<Relevance>(&value))
        stored.text = terms::name(*relevance);
    else if (const auto *direction = std::get_if<Direction>(&value))
        stored.text = terms::name(*direction);
    else if (const auto *aggregation = std::get_if<Aggregation>(&value))
        stored.text = terms::name(*aggregation);
    return stored;
}

template <typename Enum>
FieldValue term(const QString &text)
{
    const std::optional<Enum> value = terms::fromName<Enum>(text);
    return value ? FieldValue(*value) : FieldValue();
}

FieldValue fieldValue(PlanField field, const QVariant &text, Value number)
{
    const bool hasText = !text.isNull();
    switch (field) {
    case PlanField::ElementName:
    case PlanField::IndicatorName:
        return hasText ? FieldValue(text.toString()) : FieldValue();
    case PlanField::EntityLine:
    case PlanField::ExecutingUnit:
    case PlanField::ResponsibleUnit:
        return hasText ? FieldValue(CodedName{text.toString().section(u'\n', 0, 0), text.toString().section(u'\n', 1)})
                       : FieldValue();
    case PlanField::ElementPriority:
    case PlanField::BaselineYear:
        return number ? FieldValue(int(*number)) : FieldValue();
    case PlanField::BaselineValue:
    case PlanField::Target:
        return number ? FieldValue(*number) : FieldValue();
    case PlanField::Relevance:
        return term<Relevance>(text.toString());
    case PlanField::Direction:
        return term<Direction>(text.toString());
    case PlanField::Aggregation:
        return term<Aggregation>(text.toString());
    }
    Q_UNREACHABLE();
}

QVariant stored(const Note &note)
{
    if (note.isEmpty())
        return QVariant(QMetaType::fromType<QString>());
    const QJsonObject object{{u"factor"_s, note.factor},
                             {u"measure"_s, note.measure},
                             {u"responsible"_s, note.responsible},
                             {u"evidence"_s, note.evidence},
                             {u"digest"_s, QString::fromLatin1(note.evidenceDigest)}};
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

Note noteFrom(const QVariant &text)
{
    const QJsonObject object = QJsonDocument::fromJson(text.toString().toUtf8()).object();
    return {object[u"factor"_s].toString(), object[u"measure"_s].toString(), object[u"responsible"_s].toString(),
            object[u"evidence"_s].toString(), object[u"digest"_s].toString().toLatin1()};
}

QVariant keyOrNull(qint64 key)
{
    return key == 0 ? QVariant(QMetaType::fromType<qint64>()) : QVariant(key);
}

} // namespace

JournalWriter::JournalWriter(const Connection &connection, qint64 plan, const Stamp &stamp)
    : m_plan(plan)
    , m_stamp(stamp)
    , m_connection(connection)
    , m_line(connection, u"INSERT INTO journal (plan_id, happened_at, who, what, method, how, indicator_id, year, cut,"
                         " old_value, new_value, step, element_id, field, position, old_text, new_text, remark)"
                         " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id"_s)
{
}

Result<void> JournalWriter::write(const JournalEntry &line)
{
    Stored before;
    Stored after;
    QVariant field(QMetaType::fromType<QString>());
    QVariant position(QMetaType::fromType<int>());
    QVariant remark(QMetaType::fromType<QString>());
    switch (line.what) {
    case What::ValueSet:
        before.number = bound(line.before);
        after.number = bound(line.after);
        break;
    case What::FieldSet:
        before = stored(line.fieldBefore);
        after = stored(line.fieldAfter);
        field = terms::name(line.field);
        if (line.level) {
            position = line.position;
            remark = terms::name(*line.level);
        }
        break;
    case What::ElementAdded:
    case What::ElementRemoved:
    case What::IndicatorAdded:
    case What::IndicatorRemoved:
        position = line.position;
        remark = line.text;
        break;
    case What::NoteSet:
        before.text = stored(line.noteBefore);
        after.text = stored(line.noteAfter);
        break;
    case What::AlertMarked:
        before.text = alertMarkToText(line.markBefore);
        after.text = alertMarkToText(line.markAfter);
        remark = fingerprintKey(line.fingerprint);
        break;
    case What::AlertRuleSet:
        before.text = ruleSettingToText(line.ruleBefore);
        after.text = ruleSettingToText(line.ruleAfter);
        remark = line.text;
        break;
    case What::PlanImported:
    case What::PeriodClosed:
    case What::PeriodReopened:
        remark = line.text;
        break;
    case What::PeriodAdded:
    case What::PeriodRemoved:
    case What::TargetYearAdded:
    case What::TargetYearRemoved:
        break;
    }
    const Result<qint64> id = m_line.insertRow(
        {m_plan, m_stamp.when.toMSecsSinceEpoch(), m_stamp.who, terms::name(line.what), terms::name(m_stamp.method),
         terms::name(m_stamp.how), keyOrNull(line.indicator), line.period.year, terms::name(line.period.cut),
         before.number, after.number, m_step ? QVariant(*m_step) : QVariant(QMetaType::fromType<qint64>()),
         keyOrNull(line.element), field, position, before.text, after.text, remark});
    if (!id)
        return id.error();
    if (!m_step)
        m_step = id.value();
    return {};
}

Result<void> JournalWriter::write(const std::vector<JournalEntry> &lines)
{
    for (const JournalEntry &line : lines) {
        if (const Result<void> done = write(line); !done)
            return done;
    }
    return {};
}

Result<void> JournalWriter::write(std::span<const ValueChange> changes)
{
    if (!m_step && !changes.empty()) { // the first line tells the step
        const ValueChange &first = changes.front();
        JournalEntry line{.what = What::ValueSet};
        line.indicator = first.indicator;
        line.period = first.period;
        line.before = first.before;
        line.after = first.after;
        if (const Result<void> done = write(line); !done)
            return done;
        changes = changes.subspan(1);
    }
    if (changes.empty())
        return {};
    if (m_valueCount != changes.size()) {
        m_valueCount = changes.size();
        m_values.emplace(m_connection,
                         u"INSERT INTO journal (plan_id, happened_at, who, what, method, how, year, cut, step,"
                         " indicator_id, old_value, new_value) SELECT ?, ?, ?, ?, ?, ?, ?, ?, ?,"
                         " v.column1, v.column2, v.column3 FROM (VALUES "_s +
                             placeholders(m_valueCount, 3) + u") AS v"_s);
    }
    const Period period = changes.front().period;
    std::vector<QVariant> values{m_plan,
                                 m_stamp.when.toMSecsSinceEpoch(),
                                 m_stamp.who,
                                 terms::name(What::ValueSet),
                                 terms::name(m_stamp.method),
                                 terms::name(m_stamp.how),
                                 period.year,
                                 terms::name(period.cut),
                                 *m_step};
    values.reserve(values.size() + 3 * changes.size());
    for (const ValueChange &change : changes)
        values.insert(values.end(), {change.indicator, bound(change.before), bound(change.after)});
    return m_values->run(values) ? Result<void>() : m_values->error();
}

Result<std::vector<JournalEntry>> readJournal(const Connection &connection, const QString &condition,
                                              std::initializer_list<QVariant> values)
{
    std::vector<JournalEntry> entries;
    qint64 unknown = 0;
    Statement row(connection, u"SELECT id, happened_at, who, what, method, how, indicator_id, year, cut, old_value,"
                              " new_value, step, element_id, field, position, old_text, new_text, remark FROM journal"
                              " WHERE "_s +
                                  condition + u" ORDER BY id"_s);
    const auto textOrNull = [&](int column) { return row.isNull(column) ? QVariant() : QVariant(row.text(column)); };
    const Result<void> done = row.forEach(values, [&] {
        JournalEntry entry;
        entry.id = row.integer(0);
        const auto what = terms::fromName<What>(row.text(3));
        const auto method = terms::fromName<EntryMethod>(row.text(4));
        const auto how = terms::fromName<JournalEntry::How>(row.text(5));
        const auto cut = terms::fromName<Cut>(row.text(8));
        const auto field = terms::fromName<PlanField>(row.text(13));
        if (!what || !method || !how || !cut || (what == What::FieldSet && !field)) {
            unknown = entry.id;
            return;
        }
        entry.when = QDateTime::fromMSecsSinceEpoch(row.integer(1), Qt::UTC);
        entry.who = row.text(2);
        entry.what = *what;
        entry.method = *method;
        entry.how = *how;
        entry.indicator = row.integer(6);
        entry.period = {row.smallInteger(7), *cut};
        entry.step = row.isNull(11) ? entry.id : row.integer(11);
        entry.element = row.integer(12);
        entry.position = row.smallInteger(14);
        if (!row.isNull(17))
            entry.text = row.text(17).isEmpty() ? u""_s : row.text(17); // null tells the first version's lines
        if (*what == What::FieldSet) {
            entry.field = *field;
            entry.fieldBefore = fieldValue(*field, textOrNull(15), row.value(9));
            entry.fieldAfter = fieldValue(*field, textOrNull(16), row.value(10));
            if (*field == PlanField::EntityLine)
                entry.level = terms::fromName<EntityLevel>(std::exchange(entry.text, {}));
        } else if (*what == What::NoteSet) {
            entry.noteBefore = noteFrom(textOrNull(15));
            entry.noteAfter = noteFrom(textOrNull(16));
        } else if (*what == What::AlertMarked) {
            entry.fingerprint = fingerprintFromKey(entry.text).value_or(0);
            entry.text.clear();
            entry.markBefore = alertMarkFromText(textOrNull(15));
            entry.markAfter = alertMarkFromText(textOrNull(16));
        } else if (*what == What::AlertRuleSet) {
            entry.ruleBefore = ruleSettingFromText(textOrNull(15));
            entry.ruleAfter = ruleSettingFromText(textOrNull(16));
        } else {
            entry.before = row.value(9);
            entry.after = row.value(10);
        }
        entries.push_back(std::move(entry));
    });
    if (!done)
        return done.error();
    if (unknown != 0)
        return Error{.code = Error::Code::StoreDamaged,
                     .detail = u"unknown term in line %1 of the journal"_s.arg(unknown)};
    return entries;
}

} // namespace pei
