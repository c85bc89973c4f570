// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alerts/alertsmodel.h"

#include "core/models/softcase.h"
#include "core/plan/code.h"
#include "ui/alerts/alerttext.h"

#include <algorithm>
#include <set>

using namespace Qt::Literals::StringLiterals;

namespace pei {

namespace {

constexpr quintptr TopLevel = ~quintptr(0); // the internal id of a severity; an alert has the row of its own

} // namespace

AlertsModel::AlertsModel(QObject *parent)
    : QAbstractItemModel(parent)
{
}

void AlertsModel::setDocument(Document *document)
{
    beginResetModel();
    m_document = document;
    m_filter = {};
    m_alerts.clear();
    rebuild();
    endResetModel();
    refresh();
}

void AlertsModel::setFilter(const AlertFilter &filter)
{
    if (filter == m_filter)
        return;
    beginResetModel();
    m_filter = filter;
    rebuild();
    endResetModel();
}

bool AlertsModel::refresh()
{
    std::vector<Alert> found = m_document ? m_document->alerts() : std::vector<Alert>();
    AlertMarks marks = m_document ? m_document->alertMarks() : AlertMarks();
    const bool aboutTheSame =
        std::equal(found.begin(), found.end(), m_alerts.begin(), m_alerts.end(), [](const Alert &a, const Alert &b) {
            return a.rule == b.rule && a.severity == b.severity && a.subject == b.subject;
        });
    if (!aboutTheSame) {
        beginResetModel();
        m_alerts = std::move(found);
        m_marks = std::move(marks);
        rebuild();
        endResetModel();
        return true;
    }
    std::swap(m_alerts, found);
    const bool sameMarks = m_marks == marks;
    m_marks = std::move(marks);
    std::vector<Group> wanted = groups(); // marks may be filtered
    if (!std::equal(wanted.begin(), wanted.end(), m_groups.begin(), m_groups.end(),
                    [](const Group &a, const Group &b) { return a.alerts == b.alerts; })) {
        beginResetModel();
        m_groups = std::move(wanted);
        endResetModel();
        return true;
    }
    // One value typed changes few of them; only those are painted.
    for (std::size_t group = 0; group < m_groups.size(); ++group) {
        for (std::size_t row = 0; row < m_groups[group].alerts.size(); ++row) {
            const auto at = std::size_t(m_groups[group].alerts[row]);
            if (sameMarks && found[at] == m_alerts[at])
                continue;
            const QModelIndex changed = createIndex(int(row), 0, quintptr(group));
            emit dataChanged(changed, changed);
        }
    }
    return false;
}

bool AlertsModel::isAcknowledged(const Alert &alert) const
{
    return m_document && m_document->alertMark(alert).isAcknowledged();
}

bool AlertsModel::isOfUnit(const Alert &alert) const
{
    if (m_filter.unit.isEmpty())
        return true;
    const std::vector<Indicator> &rows = m_document->plan().indicators;
    return std::any_of(alert.subject.rows.begin(), alert.subject.rows.end(), [&](std::size_t row) {
        return row < rows.size() && unitContains(m_filter.unit, rows[row].responsibleUnit.code);
    });
}

bool AlertsModel::passes(const Alert &alert) const
{
    return (!m_filter.severity || alert.severity == *m_filter.severity) &&
           (!m_filter.rule || alert.rule == *m_filter.rule) && (m_filter.acknowledged || !isAcknowledged(alert)) &&
           isOfUnit(alert);
}

std::vector<AlertsModel::Group> AlertsModel::groups() const
{
    std::vector<Group> groups;
    for (std::size_t i = 0; i < m_alerts.size(); ++i) {
        if (!passes(m_alerts[i]))
            continue;
        if (groups.empty() || groups.back().severity != m_alerts[i].severity)
            groups.push_back({m_alerts[i].severity, {}});
        groups.back().alerts.push_back(int(i));
    }
    return groups;
}

void AlertsModel::rebuild()
{
    m_groups = m_document ? groups() : std::vector<Group>();
}

// One pass for all: there may be hundreds of thousands of alerts, and hundreds of units.
AlertsModel::Counts AlertsModel::counts() const
{
    Counts counts;
    if (!m_document)
        return counts;
    const std::vector<Indicator> &rows = m_document->plan().indicators;
    std::set<QString> units;
    for (const Alert &alert : m_alerts) {
        const bool severity = !m_filter.severity || alert.severity == *m_filter.severity;
        const bool rule = !m_filter.rule || alert.rule == *m_filter.rule;
        const bool unit = isOfUnit(alert);
        const bool done = isAcknowledged(alert);
        counts.acknowledged += done && severity && rule && unit;
        if (done && !m_filter.acknowledged)
            continue;
        counts.severities[std::size_t(alert.severity)] += rule && unit;
        counts.rules[std::size_t(alert.rule)] += severity && unit;
        if (!severity || !rule)
            continue;
        // Once for each unit, whichever of its rows and sub-units it is about.
        units.clear();
        for (const std::size_t row : alert.subject.rows) {
            const QString &code = rows[row].responsibleUnit.code;
            if (!units.insert(code).second)
                continue;
            for (qsizetype dot = code.lastIndexOf(u'.'); dot > 0; dot = code.lastIndexOf(u'.', dot - 1))
                units.insert(code.first(dot));
        }
        for (const QString &code : units)
            ++counts.units[code];
    }
    return counts;
}

const Alert *AlertsModel::alert(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == TopLevel)
        return nullptr;
    const Group &group = m_groups[std::size_t(index.internalId())];
    return &m_alerts[std::size_t(group.alerts[std::size_t(index.row())])];
}

std::vector<Alert> AlertsModel::alerts(const QModelIndexList &rows) const
{
    std::vector<int> chosen;
    for (const QModelIndex &index : rows) {
        if (!index.isValid())
            continue;
        if (index.internalId() == TopLevel) {
            const std::vector<int> &all = m_groups[std::size_t(index.row())].alerts;
            chosen.insert(chosen.end(), all.begin(), all.end());
        } else {
            chosen.push_back(m_groups[std::size_t(index.internalId())].alerts[std::size_t(index.row())]);
        }
    }
    std::sort(chosen.begin(), chosen.end());
    chosen.erase(std::unique(chosen.begin(), chosen.end()), chosen.end());
    std::vector<Alert> alerts;
    for (const int i : chosen)
        alerts.push_back(m_alerts[std::size_t(i)]);
    return alerts;
}

std::vector<Alert> AlertsModel::shown() const
{
    std::vector<Alert> alerts;
    for (const Group &group : m_groups) {
        for (const int i : group.alerts)
            alerts.push_back(m_alerts[std::size_t(i)]);
    }
    return alerts;
}

QModelIndex AlertsModel::indexOf(quint64 fingerprint) const
{
    for (std::size_t group = 0; group < m_groups.size(); ++group) {
        for (std::size_t row = 0; row < m_groups[group].alerts.size(); ++row) {
            if (m_alerts[std::size_t(m_groups[group].alerts[row])].fingerprint == fingerprint)
                return createIndex(int(row), 0, quintptr(group));
        }
    }
    return {};
}

QModelIndex AlertsModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row()) : TopLevel);
}

QModelIndex AlertsModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == TopLevel)
        return {};
    return createIndex(int(child.internalId()), 0, TopLevel);
}

int AlertsModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_groups.size());
    if (parent.internalId() != TopLevel || parent.column() > 0)
        return 0;
    return int(m_groups[std::size_t(parent.row())].alerts.size());
}

int AlertsModel::columnCount(const QModelIndex &) const
{
    return 1;
}

QString AlertsModel::subjectOf(const Alert &alert) const
{
    const Plan &plan = m_document->plan();
    QStringList parts;
    if (alert.subject.rows.size() > 1 && alert.subject.kind == AlertSubject::Kind::Indicators) {
        QStringList codes;
        for (const std::size_t row : alert.subject.rows)
            codes += plan.indicators[row].code;
        parts += codes.join(u", "_s);
    } else {
        parts += alert.subject.code;
    }
    if (!alert.subject.rows.empty()) {
        const CodedName &unit = plan.indicators[alert.subject.rows.front()].responsibleUnit;
        parts += QString(unit.code + u' ' + softCase(unit.name, placeNamesOf(plan.entity))).trimmed();
    }
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QVariant AlertsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !m_document)
        return {};
    const Alert *alert = this->alert(index);
    if (alert == nullptr) {
        const Group &group = m_groups[std::size_t(index.row())];
        if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
            return AlertText::group(group.severity, int(group.alerts.size()));
        return role == SeverityRole ? QVariant(int(group.severity)) : QVariant();
    }
    switch (role) {
    case Qt::DisplayRole:
        return AlertText::wording(m_document->plan(), *alert, m_document->alertMarks());
    case Qt::ToolTipRole: {
        const AlertMark mark = m_document->alertMark(*alert);
        return mark.isAcknowledged() ? tr("Revisada por %1: %2").arg(mark.who, mark.reason)
                                     : AlertText::explanation(alert->rule);
    }
    case Qt::AccessibleTextRole:
        return tr("%1: %2. %3")
            .arg(AlertText::severity(alert->severity), AlertText::rule(alert->rule),
                 AlertText::wording(m_document->plan(), *alert, m_document->alertMarks()));
    case SeverityRole:
        return int(alert->severity);
    case RuleNameRole:
        return AlertText::rule(alert->rule);
    case SubjectRole:
        return subjectOf(*alert);
    case AcknowledgedRole:
        return isAcknowledged(*alert);
    case OwnWordingRole:
        return !m_document->alertMark(*alert).wording.isEmpty();
    default:
        return {};
    }
}

} // namespace pei
