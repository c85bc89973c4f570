// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/answersmodel.h"

#include "core/models/roles.h"
#include "core/models/softcase.h"
#include "ui/exchange/answerstext.h"
#include "ui/exchange/unitsheettext.h"

using namespace Qt::Literals::StringLiterals;

namespace pei {

namespace {

constexpr qsizetype LongestShown = 80; // of a note

QString shortened(const QString &text)
{
    const QString line = text.simplified();
    return line.size() > LongestShown ? QString(line.first(LongestShown - 1) + u'…') : line;
}

} // namespace

void AnswersModel::setAnswers(ReturnedAnswers answers, const Plan &plan)
{
    beginResetModel();
    m_answers = std::move(answers);
    m_rows.clear();
    m_names.clear();
    const QStringList places = placeNamesOf(plan.entity);
    for (std::size_t file = 0; file < m_answers.files.size(); ++file) {
        if (m_answers.files[file].error)
            m_rows.push_back({file, std::nullopt});
    }
    for (std::size_t i = 0; i < m_answers.answers.size(); ++i) {
        const ReturnedAnswer &answer = m_answers.answers[i];
        m_rows.push_back({answer.file, i});
        m_names.push_back(answer.isKnown ? softCase(plan.indicators[answer.row].name, places) : QString());
    }
    for (std::size_t file = 0; file < m_answers.files.size(); ++file) {
        if (!m_answers.files[file].error && !AnswersText::file(m_answers.files[file]).isEmpty())
            m_rows.push_back({file, std::nullopt});
    }
    endResetModel();
}

const ReturnedAnswer *AnswersModel::answerAt(int row) const
{
    const std::optional<std::size_t> answer = m_rows[std::size_t(row)].answer;
    return answer ? &m_answers.answers[*answer] : nullptr;
}

int AnswersModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int AnswersModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

Qt::ItemFlags AnswersModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid() && index.column() == ApplyColumn) {
        if (const ReturnedAnswer *answer = answerAt(index.row()); answer != nullptr && answer->canBeChosen())
            flags |= Qt::ItemIsUserCheckable;
    }
    return flags;
}

AnswersModel::Kind AnswersModel::kindOf(const Row &row) const
{
    if (!row.answer)
        return m_answers.files[row.file].error ? Kind::Refused : Kind::Remark;
    const ReturnedAnswer &answer = m_answers.answers[*row.answer];
    if (!answer.canBeChosen())
        return Kind::Refused;
    return answer.isDoubtful() || answer.isContradicted ? Kind::Doubtful : Kind::Taken;
}

QString AnswersModel::text(const Row &row, int column) const
{
    const ReturnedAnswers::File &file = m_answers.files[row.file];
    const ReturnedAnswer *answer = row.answer ? &m_answers.answers[*row.answer] : nullptr;
    switch (Column(column)) {
    case ApplyColumn:
    case ColumnCount:
        return {};
    case FileColumn:
        return file.name;
    case CellColumn:
        return answer != nullptr ? answer->cell : QString();
    case CodeColumn:
        return answer != nullptr ? answer->code : QString();
    case FieldColumn:
        return answer != nullptr ? AnswersText::field(*answer) : QString();
    case BeforeColumn:
        if (answer == nullptr || !answer->isKnown)
            return {};
        return answer->note ? shortened(answer->noteBefore) : formatValue(answer->before);
    case AfterColumn:
        if (answer == nullptr)
            return {};
        return !answer->note && answer->canBeChosen() ? formatValue(answer->check.value) : shortened(answer->text);
    case OutcomeColumn:
        return answer != nullptr ? AnswersText::outcome(*answer) : AnswersText::file(file);
    }
    Q_UNREACHABLE();
}

QVariant AnswersModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row &row = m_rows[std::size_t(index.row())];
    const ReturnedAnswer *answer = answerAt(index.row());
    const int column = index.column();
    const bool isFigure = answer != nullptr && !answer->note && (column == BeforeColumn || column == AfterColumn);
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case Qt::ToolTipRole:
        if (answer != nullptr && column == AfterColumn)
            return answer->text.left(LongestNote).toHtmlEscaped();
        if (answer != nullptr && column == CodeColumn)
            return m_names[*row.answer].toHtmlEscaped();
        if (column == FileColumn && !m_answers.files[row.file].unit.isEmpty())
            return UnitSheetText::unit(m_answers.files[row.file].unit).toHtmlEscaped();
        return text(row, column).toHtmlEscaped();
    case Qt::CheckStateRole:
        if (column != ApplyColumn || answer == nullptr || !answer->canBeChosen())
            return {};
        return answer->isChosen ? Qt::Checked : Qt::Unchecked;
    case Qt::AccessibleTextRole:
        if (column != ApplyColumn)
            return text(row, column);
        if (answer == nullptr || !answer->canBeChosen())
            return tr("No se puede recibir");
        return answer->isChosen ? tr("Se recibe") : tr("No se recibe");
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter | (isFigure ? Qt::AlignRight : Qt::AlignLeft));
    case SortRole: // a figure without one is drawn quietly
        if (isFigure) {
            const Value value = column == BeforeColumn ? answer->before : answer->check.value;
            return value ? QVariant(*value) : QVariant();
        }
        return text(row, column);
    case KindRole:
        return int(kindOf(row));
    default:
        return {};
    }
}

QVariant AnswersModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | Qt::AlignLeft);
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case ApplyColumn:
        return tr("Recibir");
    case FileColumn:
        return tr("Archivo");
    case CellColumn:
        return tr("Celda");
    case CodeColumn:
        return tr("Indicador");
    case FieldColumn:
        return tr("Dato");
    case BeforeColumn:
        return tr("Estaba");
    case AfterColumn:
        return tr("Vino");
    case OutcomeColumn:
        return tr("Qué pasa");
    case ColumnCount:
        break;
    }
    return {};
}

bool AnswersModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !index.isValid() || !checkIndex(index) || index.column() != ApplyColumn)
        return false;
    const Row &row = m_rows[std::size_t(index.row())];
    const ReturnedAnswer *answer = answerAt(index.row());
    if (answer == nullptr || !answer->canBeChosen())
        return false;
    const bool isContradicted = answer->isContradicted;
    m_answers.choose(*row.answer, value.toInt() == Qt::Checked);
    // Of those that contradict each other another one may have been left.
    if (isContradicted)
        emit dataChanged(this->index(0, ApplyColumn), this->index(rowCount() - 1, ApplyColumn));
    else
        emit dataChanged(index, index);
    emit choiceChanged();
    return true;
}

} // namespace pei
