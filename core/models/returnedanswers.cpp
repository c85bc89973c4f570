// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/returnedanswers.h"

#include "core/plan/planmerge.h"

#include <QHash>

#include <algorithm>
#include <map>
#include <tuple>

using namespace Qt::Literals::StringLiterals;

namespace pei {

namespace {

QString &part(Note &note, NoteField field)
{
    switch (field) {
    case NoteField::Factor:
        return note.factor;
    case NoteField::Measure:
        return note.measure;
    case NoteField::Responsible:
        return note.responsible;
    case NoteField::Evidence:
        return note.evidence;
    }
    Q_UNREACHABLE();
}

// Which cell an answer is for.
using Place = std::tuple<std::size_t, int>;
Place placeOf(const ReturnedAnswer &answer)
{
    return {answer.row, answer.note ? int(*answer.note) : -1};
}

bool sameAnswer(const ReturnedAnswer &a, const ReturnedAnswer &b)
{
    return a.note ? a.text == b.text : a.check.value == b.check.value;
}

class Checker
{
public:
    Checker(const PlanState &state, Period open, AmbiguousReading reading)
        : m_state(state)
        , m_plan(state.plan)
    {
        m_answers.period = open;
        m_answers.reading = reading;
        for (std::size_t row = 0; row < m_plan.indicators.size(); ++row)
            m_rows[keyOf(m_plan.indicators[row])].push_back(row);
    }

    ReturnedAnswers check(const std::vector<ReturnedFile> &files)
    {
        for (const ReturnedFile &given : files) {
            ReturnedAnswers::File &file = m_answers.files.emplace_back();
            file.name = given.name;
            if (!given.sheet) {
                file.error = given.sheet.error();
                continue;
            }
            file.unit = given.sheet.value().unit;
            file.error = refusalOf(given.sheet.value());
            if (file.error)
                continue;
            for (const ReturnedRow &row : given.sheet.value().rows)
                checkRow(row, file);
        }
        findContradictions();
        return std::move(m_answers);
    }

private:
    using Key = std::tuple<QString, QString, QString>;
    static Key keyOf(const Indicator &indicator)
    {
        return {indicator.code, indicator.executingUnit.code, indicator.responsibleUnit.code};
    }

    std::optional<Error> refusalOf(const ReturnedSheet &sheet) const
    {
        Plan other;
        other.firstYear = sheet.firstYear;
        other.lastYear = sheet.lastYear;
        other.entity = sheet.entity;
        // A plan without a heading says nothing of its entity: the heading is then the same where it is as empty.
        const bool isSame = sheet.entity == m_plan.entity
                                ? sheet.firstYear == m_plan.firstYear && sheet.lastYear == m_plan.lastYear
                                : matchPlans(m_plan, other) == PlanMatch::SamePlan;
        if (!isSame) {
            return Error{.code = Error::Code::SheetOfOtherPlan,
                         .detail = u"%1, %2–%3"_s.arg(sheet.entity.title().name, QString::number(sheet.firstYear),
                                                      QString::number(sheet.lastYear))};
        }
        if (sheet.period != m_answers.period)
            return Error{.code = Error::Code::SheetOfOtherPeriod, .detail = periodKey(sheet.period)};
        if (m_state.isClosed(sheet.period))
            return Error{.code = Error::Code::PeriodClosed, .detail = periodKey(sheet.period)};
        return std::nullopt;
    }

    std::optional<std::size_t> rowOf(const ReturnedRow &row) const
    {
        const auto found = m_rows.find({row.code, row.executingUnit, row.responsibleUnit});
        if (found == m_rows.end())
            return std::nullopt;
        // Rows that are called the same are told apart by the store's key.
        for (const std::size_t candidate : found->second) {
            if (m_plan.indicators[candidate].id == row.indicator)
                return candidate;
        }
        return found->second.size() == 1 ? std::optional(found->second.front()) : std::nullopt;
    }

    void checkRow(const ReturnedRow &row, ReturnedAnswers::File &file)
    {
        const std::optional<std::size_t> place = rowOf(row);
        ReturnedAnswer answer;
        answer.file = m_answers.files.size() - 1;
        answer.row = place.value_or(0);
        answer.isKnown = place.has_value();
        answer.code = row.code;
        const QString text = row.value.shown().trimmed();
        if (row.value.kind == WorkbookCell::Kind::Empty || text.isEmpty())
            ++file.empty;
        else
            checkValueCell(row.value, row.valueCell, text, answer, file);
        for (std::size_t note = 0; note < NoteFields; ++note) {
            if (!row.notes[note].isEmpty())
                checkNote(NoteField(note), row.noteCells[note], row.notes[note], answer, file);
        }
    }

    void checkValueCell(const WorkbookCell &cell, const QString &name, const QString &text, ReturnedAnswer answer,
                        ReturnedAnswers::File &file)
    {
        answer.cell = name;
        answer.text = text;
        if (answer.isKnown) {
            const Period period = m_answers.period;
            answer.before = m_plan.obtained(m_plan.indicators[answer.row], period);
            switch (cell.kind) {
            case WorkbookCell::Kind::Number:
                answer.check = checkValue(m_plan, answer.row, period, Value(cell.number));
                break;
            case WorkbookCell::Kind::Percent:
                // Percentages are written as 12.5, whatever the cell makes of them; no mark of it can be misread.
                answer.check = checkValue(m_plan, answer.row, period, Value(text.chopped(1).toDouble()));
                break;
            case WorkbookCell::Kind::Empty:
            case WorkbookCell::Kind::Text:
                answer.check = checkValue(m_plan, answer.row, period, text, m_answers.reading);
                break;
            case WorkbookCell::Kind::Date:
            case WorkbookCell::Kind::Boolean:
            case WorkbookCell::Kind::Error:
                answer.check.refusal = ValueRefusal::NotANumber;
                break;
            }
        }
        ++file.answers;
        if (answer.canBeChosen() && answer.check.value == answer.before)
            ++file.equal;
        else
            add(std::move(answer));
    }

    void checkNote(NoteField field, const QString &name, const QString &text, ReturnedAnswer answer,
                   ReturnedAnswers::File &file)
    {
        answer.cell = name;
        answer.note = field;
        answer.text = text;
        answer.isTooLong = text.size() > LongestNote;
        if (answer.isKnown) {
            Note note = noteOf(m_state.notes, m_plan.indicators[answer.row].id, m_answers.period);
            answer.noteBefore = part(note, field);
        }
        ++file.answers;
        if (answer.canBeChosen() && answer.noteBefore == text)
            ++file.equal;
        else
            add(std::move(answer));
    }

    void add(ReturnedAnswer answer)
    {
        answer.isChosen = answer.canBeChosen();
        m_answers.answers.push_back(std::move(answer));
    }

    void findContradictions()
    {
        std::map<Place, std::vector<std::size_t>> byPlace;
        for (std::size_t i = 0; i < m_answers.answers.size(); ++i) {
            if (m_answers.answers[i].canBeChosen())
                byPlace[placeOf(m_answers.answers[i])].push_back(i);
        }
        for (const auto &[place, same] : byPlace) {
            const ReturnedAnswer &first = m_answers.answers[same.front()];
            const bool differ = std::any_of(same.begin(), same.end(),
                                            [&](std::size_t i) { return !sameAnswer(first, m_answers.answers[i]); });
            for (const std::size_t i : same) {
                m_answers.answers[i].isContradicted = differ;
                if (differ)
                    m_answers.answers[i].isChosen = false;
            }
        }
    }

    const PlanState &m_state;
    const Plan &m_plan;
    std::map<Key, std::vector<std::size_t>> m_rows;
    ReturnedAnswers m_answers;
};

} // namespace

int ReturnedAnswers::chosen() const
{
    return int(std::count_if(answers.begin(), answers.end(), [](const ReturnedAnswer &a) { return a.isChosen; }));
}

int ReturnedAnswers::refused() const
{
    return int(std::count_if(answers.begin(), answers.end(), [](const ReturnedAnswer &a) { return !a.canBeChosen(); }) +
               std::count_if(files.begin(), files.end(), [](const File &file) { return file.error.has_value(); }));
}

bool ReturnedAnswers::hasAmbiguous() const
{
    return std::any_of(answers.begin(), answers.end(),
                       [](const ReturnedAnswer &answer) { return !answer.note && answer.check.number.ambiguous; });
}

std::vector<ValueEdit> ReturnedAnswers::values(const Plan &plan) const
{
    std::vector<ValueEdit> edits;
    for (const ReturnedAnswer &answer : answers) {
        if (answer.isChosen && !answer.note)
            edits.push_back({plan.indicators[answer.row].id, period, answer.check.value});
    }
    return edits;
}

std::vector<NoteEdit> ReturnedAnswers::notes(const PlanState &state) const
{
    std::map<NotedCell, Note> notes;
    for (const ReturnedAnswer &answer : answers) {
        if (!answer.isChosen || !answer.note)
            continue;
        const NotedCell cell{state.plan.indicators[answer.row].id, period};
        Note &note = notes.try_emplace(cell, noteOf(state.notes, cell.indicator, cell.period)).first->second;
        part(note, *answer.note) = answer.text;
    }
    std::vector<NoteEdit> edits;
    for (const auto &[cell, note] : notes)
        edits.push_back({cell, note});
    return edits;
}

QStringList ReturnedAnswers::units() const
{
    QStringList names;
    for (const ReturnedAnswer &answer : answers) {
        const CodedName &unit = files[answer.file].unit;
        const QString &name = unit.code.isEmpty() ? unit.name : unit.code;
        if (answer.isChosen && !names.contains(name))
            names.append(name);
    }
    return names;
}

void ReturnedAnswers::choose(std::size_t answer, bool on)
{
    if (answer >= answers.size() || !answers[answer].canBeChosen())
        return;
    if (on && answers[answer].isContradicted) {
        for (ReturnedAnswer &other : answers) {
            if (other.isContradicted && placeOf(other) == placeOf(answers[answer]))
                other.isChosen = false;
        }
    }
    answers[answer].isChosen = on;
}

ReturnedAnswers checkReturned(const PlanState &state, Period open, const std::vector<ReturnedFile> &files,
                              AmbiguousReading reading)
{
    return Checker(state, open, reading).check(files);
}

} // namespace pei
