// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/historymodel.h"

#include "core/document/document.h"
#include "core/support/foldedtext.h"

using namespace Qt::Literals::StringLiterals;

namespace pei {

void HistoryModel::setDocument(Document *document)
{
    if (m_document)
        m_document->disconnect(this);
    beginResetModel();
    m_document = document;
    m_lines.clear();
    m_steps.clear();
    m_names = document ? HistoryNames(document->plan()) : HistoryNames();
    endResetModel();
    if (!document)
        return;
    connect(document, &QObject::destroyed, this, [this] { setDocument(nullptr); });
    connect(document, &Document::planReset, this, [this] { m_names = HistoryNames(m_document->plan()); });
    update();
}

bool HistoryModel::isOf(const Document *document) const
{
    return m_document == document;
}

void HistoryModel::update()
{
    if (!m_document)
        return;
    Result<std::vector<JournalEntry>> lines = m_document->journal(m_lines.empty() ? 0 : m_lines.back().id);
    if (!lines)
        return emit failed(lines.error());
    append(std::move(lines).value());
}

void HistoryModel::append(std::vector<JournalEntry> lines)
{
    if (lines.empty())
        return;
    std::vector<Step> fresh;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        m_names.learn(lines[i]);
        if (i == 0 || lines[i].step != lines[i - 1].step)
            fresh.push_back({m_lines.size() + i, 0});
        ++fresh.back().count;
    }
    beginInsertRows({}, 0, int(fresh.size()) - 1);
    m_lines.insert(m_lines.end(), std::make_move_iterator(lines.begin()), std::make_move_iterator(lines.end()));
    m_steps.insert(m_steps.end(), fresh.begin(), fresh.end());
    endInsertRows();
}

QModelIndex HistoryModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(stepAt(parent.row())) + 1 : TopLevel);
}

QModelIndex HistoryModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == TopLevel)
        return {};
    const std::size_t step = child.internalId() - 1;
    return createIndex(int(m_steps.size() - 1 - step), 0, TopLevel);
}

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_steps.size());
    if (parent.internalId() != TopLevel || parent.column() != 0)
        return 0;
    const std::size_t count = m_steps[stepAt(parent.row())].count;
    return count > 1 ? int(count) : 0;
}

int HistoryModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

std::span<const JournalEntry> HistoryModel::linesOf(const QModelIndex &index) const
{
    if (index.internalId() == TopLevel)
        return linesOf(stepAt(index.row()));
    return linesOf(index.internalId() - 1).subspan(std::size_t(index.row()), 1);
}

QString HistoryModel::text(const QModelIndex &index) const
{
    const std::span<const JournalEntry> lines = linesOf(index);
    const bool isStep = index.internalId() == TopLevel;
    switch (index.column()) {
    case WhenColumn:
        return isStep ? HistoryText::when(lines.front().when) : QString();
    case WhatColumn:
        return HistoryText::step(lines, m_names);
    case WhoColumn:
        return isStep ? lines.front().who : QString();
    case HowColumn:
        return isStep ? HistoryText::how(lines.front()) : QString();
    default:
        return {};
    }
}

QVariant HistoryModel::moment(const QModelIndex &index, bool before) const
{
    const std::size_t step = index.internalId() == TopLevel ? stepAt(index.row()) : index.internalId() - 1;
    if (!before)
        return linesOf(step).front().when;
    return step == 0 ? QVariant() : QVariant(linesOf(step - 1).front().when);
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !checkIndex(index))
        return {};
    const std::span<const JournalEntry> lines = linesOf(index);
    const bool isLine = lines.size() == 1;
    switch (role) {
    case Qt::DisplayRole:
        return text(index);
    case Qt::ToolTipRole: {
        const QString details = isLine ? HistoryText::details(lines.front()) : QString();
        return details.isEmpty() ? text(index) : details;
    }
    case Qt::AccessibleTextRole: {
        if (index.column() != WhenColumn)
            return text(index);
        //: A step of the history as a screen reader says it: when, what, who, how.
        return tr("%1, %2, %3, %4")
            .arg(HistoryText::when(lines.front().when), HistoryText::step(lines, m_names), lines.front().who,
                 HistoryText::how(lines.front()));
    }
    case MomentRole:
        return moment(index, false);
    case EarlierRole:
        return moment(index, true);
    case IndicatorIdRole:
        return isLine ? lines.front().indicator : 0;
    case CellRole: {
        const JournalEntry &line = lines.front();
        const bool ofCell =
            isLine && (line.what == JournalEntry::What::ValueSet || line.what == JournalEntry::What::NoteSet);
        return ofCell ? QVariant::fromValue(NotedCell{line.indicator, line.period}) : QVariant();
    }
    case WordsRole:
        return folded(QString(HistoryText::step(lines, m_names) + u'\n' + lines.front().who + u'\n' +
                              HistoryText::how(lines.front()) + u'\n' + HistoryText::when(lines.front().when) + u'\n' +
                              (isLine ? HistoryText::details(lines.front()) : QString())));
    default:
        return {};
    }
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case WhenColumn:
        return tr("Cuándo");
    case WhatColumn:
        return tr("Qué cambió");
    case WhoColumn:
        return tr("Quién");
    case HowColumn:
        return tr("Cómo");
    default:
        return {};
    }
}

} // namespace pei
