// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/statedigest.h"

#include <QCryptographicHash>
#include <QDataStream>
#include <QIODevice>

#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace pei::test {

namespace {

class Writer
{
public:
    explicit Writer(RowKeys keys)
        : m_keys(keys)
    {
    }

    // One word for an empty text and none: QDataStream tells them apart, a plan does not.
    void put(const QString &text) { m_out << (text.isEmpty() ? u""_s : text); }
    void put(const QByteArray &bytes) { m_out << (bytes.isEmpty() ? ""_ba : bytes); }
    void put(double value) { m_out << value; }
    void put(qint64 value) { m_out << value; }
    void put(int value) { m_out << value; }
    void put(bool value) { m_out << value; }
    void put(Period value) { put(periodKey(value)); }
    void put(const CodedName &name)
    {
        put(name.code);
        put(name.name);
    }
    template <typename T>
    requires std::is_enum_v<T>
    void put(T value) { put(int(value)); }
    template <typename T>
    void put(const std::optional<T> &value)
    {
        put(value.has_value());
        if (value)
            put(*value);
    }
    template <typename T>
    void put(const std::vector<T> &values)
    {
        put(qint64(values.size()));
        for (const T &value : values)
            put(value);
    }
    template <typename K, typename V>
    void put(const std::map<K, V> &values)
    {
        put(qint64(values.size()));
        for (const auto &[key, value] : values) {
            put(key);
            put(value);
        }
    }
    void put(const std::pair<EntityLevel, CodedName> &line)
    {
        put(line.first);
        put(line.second);
    }
    void put(const Element &row)
    {
        putKey(row.id);
        put(row.code);
        put(row.kind);
        put(row.name);
        put(row.priority);
    }
    void put(const Indicator &row)
    {
        putKey(row.id);
        put(row.code);
        put(row.element);
        put(row.name);
        put(row.executingUnit);
        put(row.responsibleUnit);
        put(row.relevance);
        put(row.direction);
        put(row.aggregation);
        put(row.baseline.year);
        put(row.baseline.value);
        put(row.targets);
        put(row.obtained);
    }
    void put(const NotedCell &cell)
    {
        put(cell.indicator);
        put(cell.period);
    }
    void put(const Note &note)
    {
        put(note.factor);
        put(note.measure);
        put(note.responsible);
        put(note.evidence);
        put(note.evidenceDigest);
    }
    void put(const AlertMark &mark)
    {
        put(mark.about);
        put(mark.reason);
        put(mark.who);
        put(mark.when.isValid() ? mark.when.toMSecsSinceEpoch() : qint64(0));
        put(mark.wording);
    }
    void put(const RuleSetting &setting)
    {
        put(setting.on);
        put(setting.threshold);
    }
    void put(quint64 value) { m_out << value; }
    void put(const PlanState &state)
    {
        put(state.plan.firstYear);
        put(state.plan.lastYear);
        put(state.plan.entity.lines);
        put(state.plan.targetYears);
        put(state.plan.periods);
        put(state.plan.elements);
        put(state.plan.indicators);
        put(state.notes);
        put(state.closed);
        put(state.alertMarks);
        put(state.alertRules);
    }

    QString word() const
    {
        const QByteArray hash = QCryptographicHash::hash(m_bytes, QCryptographicHash::Sha1).toHex();
        return (m_keys == RowKeys::LeftOut ? u"~"_s : QString()) + QString::fromLatin1(hash);
    }

private:
    void putKey(qint64 key)
    {
        if (m_keys == RowKeys::Counted)
            put(key);
    }

    QByteArray m_bytes;
    QDataStream m_out{&m_bytes, QIODevice::WriteOnly};
    RowKeys m_keys;
};

} // namespace

QString digestOf(const PlanState &state, RowKeys keys)
{
    Writer writer(keys);
    writer.put(state);
    return writer.word();
}

} // namespace pei::test
