// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/scriptedwork.h"

#include "core/store/planstore.h"
#include "tests/fuzz/statedigest.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace pei::test {

namespace {

void insertColumn(Plan &plan, Period period)
{
    const auto place = std::lower_bound(plan.periods.begin(), plan.periods.end(), period);
    const auto column = place - plan.periods.begin();
    plan.periods.insert(place, period);
    for (Indicator &row : plan.indicators)
        row.obtained.insert(row.obtained.begin() + column, Value());
}

QByteArray sha256Of(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QCryptographicHash::hash(file.readAll(), QCryptographicHash::Sha256).toHex()
                                          : QByteArray();
}

} // namespace

QString nameOf(Error::Code code)
{
    switch (code) {
    case Error::Code::StoreFull:
        return u"StoreFull"_s;
    case Error::Code::StoreWithoutLocks:
        return u"StoreWithoutLocks"_s;
    case Error::Code::StoreFailed:
        return u"StoreFailed"_s;
    case Error::Code::StoreBusy:
        return u"StoreBusy"_s;
    case Error::Code::StoreMoved:
        return u"StoreMoved"_s;
    default:
        return u"Error%1"_s.arg(int(code));
    }
}

ScriptedWork::ScriptedWork(Document &document, ScriptClock clock, quint32 seed, Tell tell)
    : m_document(document)
    , m_clock(std::move(clock))
    , m_random(seed)
    , m_tell(std::move(tell))
    , m_known{{digestOf(document.state()), u"open"_s}}
{
}

void ScriptedWork::open()
{
    keep(u"open"_s, m_known.front().state, m_known.front().state);
}

void ScriptedWork::act(int number)
{
    m_number = number;
    *m_clock = std::max(QDateTime::currentDateTimeUtc(), m_clock->addMSecs(1));
    struct Habit
    {
        int weight;
        void (ScriptedWork::*act)();
    };
    constexpr std::array habits{
        Habit{36, &ScriptedWork::values},     Habit{10, &ScriptedWork::note},     Habit{4, &ScriptedWork::answers},
        Habit{4, &ScriptedWork::openOrClose}, Habit{2, &ScriptedWork::addPeriod}, Habit{8, &ScriptedWork::acknowledge},
        Habit{4, &ScriptedWork::word},        Habit{4, &ScriptedWork::rules},     Habit{4, &ScriptedWork::trial},
        Habit{2, &ScriptedWork::import},      Habit{1, &ScriptedWork::copy},      Habit{11, &ScriptedWork::undo},
        Habit{10, &ScriptedWork::redo},
    };
    int left = below(100);
    for (const Habit &habit : habits) {
        if ((left -= habit.weight) < 0)
            return (this->*habit.act)();
    }
}

std::vector<ValueEdit> ScriptedWork::someValues(PlanState &after, int count)
{
    std::vector<ValueEdit> edits;
    for (int i = 0; i < count; ++i) {
        Indicator &row = one(after.plan.indicators);
        const std::size_t column = std::size_t(below(int(row.obtained.size())));
        if (after.isClosed(after.plan.periods[column]))
            continue;
        row.obtained[column] = below(5) == 0 ? Value() : Value(below(100000) / 100.0);
        edits.push_back({row.id, after.plan.periods[column], row.obtained[column]});
    }
    return edits;
}

void ScriptedWork::values()
{
    PlanState after = m_document.state();
    const bool block = below(10) < 4;
    const auto edits = someValues(after, block ? 2 + below(200) : 1);
    const bool emptied = !edits.empty() && !edits.front().value && !block;
    const EntryMethod method = emptied         ? EntryMethod::Cleared
                               : !block        ? EntryMethod::Typed
                               : below(2) == 0 ? EntryMethod::Pasted
                                               : EntryMethod::Filled;
    edit(block ? u"block"_s : u"value"_s, digestOf(after), [&] { return m_document.setValues(edits, method); });
}

Note ScriptedWork::someNote()
{
    if (below(5) == 0)
        return {};
    Note note{u"factor %1"_s.arg(m_number), u"medida"_s, {}, {}, {}};
    if (below(3) == 0)
        note.responsible = u"Oficina de Planeamiento"_s;
    if (below(3) == 0)
        note.evidence = below(2) == 0 ? u"https://www.gob.pe/acta/%1"_s.arg(m_number) : evidencePath(m_document.path());
    return note;
}

std::optional<NotedCell> ScriptedWork::openCell(const PlanState &state)
{
    const Period period = state.plan.periods[std::size_t(below(int(state.plan.periods.size())))];
    const std::size_t row = std::size_t(below(int(state.plan.indicators.size())));
    return state.isClosed(period) ? std::nullopt : std::optional(NotedCell{state.plan.indicators[row].id, period});
}

// What the document is to make of a note: it takes the digest of a file that is new as evidence.
static void noteIn(PlanState &after, NotedCell cell, Note note)
{
    const Note before = noteOf(after.notes, cell.indicator, cell.period);
    const bool isFile = !note.evidence.isEmpty() && !note.evidence.startsWith(u"https:");
    note.evidenceDigest = note.evidence == before.evidence ? before.evidenceDigest
                          : isFile                         ? sha256Of(note.evidence)
                                                           : QByteArray();
    if (note.isEmpty())
        after.notes.erase(cell);
    else
        after.notes[cell] = note;
}

void ScriptedWork::note()
{
    PlanState after = m_document.state();
    const auto cell = openCell(after);
    // As a pane keeps what is being written: letter on letter in one step, taken away again now and then.
    const bool goesOn = m_noted && below(2) == 0 && !after.isClosed(m_noted->period) &&
                        after.plan.indicatorIndex(m_noted->indicator) && after.plan.periodColumn(m_noted->period);
    if (!goesOn && !cell)
        return;
    m_noted = goesOn ? *m_noted : *cell;
    const NoteEdit wanted{*m_noted, someNote()};
    noteIn(after, wanted.cell, wanted.note);
    edit(wanted.note.evidence.isEmpty() ? u"note"_s : u"note-with-evidence"_s, digestOf(after), [&] {
        return m_document.setNotes({wanted}, EntryMethod::Typed, goesOn ? NoteStep::Continued : NoteStep::Own);
    });
}

void ScriptedWork::answers()
{
    PlanState after = m_document.state();
    const auto edits = someValues(after, below(40));
    std::map<NotedCell, Note> notes;
    for (int i = below(10); i > 0; --i) {
        if (const auto cell = openCell(after))
            notes[*cell] = someNote();
    }
    std::vector<NoteEdit> wanted;
    for (const auto &[cell, note] : notes) {
        noteIn(after, cell, note);
        wanted.push_back({cell, note});
    }
    edit(u"answers"_s, digestOf(after),
         [&] { return m_document.receiveAnswers(edits, wanted, {u"Gerencia de Obras"_s}); });
}

void ScriptedWork::openOrClose()
{
    PlanState after = m_document.state();
    Period period = one(after.plan.periods);
    // Reports close the past: it is opened again more often than closed.
    if (!after.isClosed(period) && !after.closed.empty() && below(3) > 0)
        period = one(after.closed);
    const bool closed = after.isClosed(period);
    if (closed)
        std::erase(after.closed, period);
    else
        after.closed.insert(std::lower_bound(after.closed.begin(), after.closed.end(), period), period);
    edit(closed ? u"reopen"_s : u"close"_s, digestOf(after),
         [&] { return closed ? m_document.reopenPeriod(period, u"motivo"_s) : m_document.closePeriod(period); });
}

void ScriptedWork::addPeriod()
{
    PlanState after = m_document.state();
    std::vector<Period> missing = missingPeriods(after.plan);
    if (missing.empty())
        return;
    const Period period = one(missing);
    insertColumn(after.plan, period);
    edit(u"add-period"_s, digestOf(after), [&] { return m_document.addPeriod(period); });
}

void ScriptedWork::acknowledge()
{
    PlanState after = m_document.state();
    m_document.setPeriod(one(after.plan.periods)); // other alerts
    const std::vector<Alert> &all = m_document.alerts();
    if (all.empty())
        return;
    std::vector<Alert> some;
    const int first = below(int(all.size()));
    const int end = std::min(int(all.size()), first + 1 + below(below(2) == 0 ? 1 : 20));
    for (int i = first; i < end; ++i)
        some.push_back(all[std::size_t(i)]);
    if (below(3) == 0) {
        for (const Alert &alert : some) {
            const auto known = after.alertMarks.find(alert.fingerprint);
            if (known == after.alertMarks.end() || !known->second.isAcknowledged())
                continue;
            AlertMark left;
            left.about = known->second.about;
            left.wording = known->second.wording;
            if (left.isEmpty())
                after.alertMarks.erase(known);
            else
                known->second = left;
        }
        return edit(u"withdraw"_s, digestOf(after), [&] { return m_document.withdrawAcknowledgement(some); });
    }
    const QString reason = u"revisado %1"_s.arg(m_number);
    for (const Alert &alert : some) {
        AlertMark &mark = after.alertMarks[alert.fingerprint];
        if (mark.reason == reason) // by a script of the same file before this one
            continue;
        mark.about = aboutOf(alert);
        mark.reason = reason;
        mark.who = m_document.author();
        mark.when = *m_clock;
    }
    edit(u"acknowledge"_s, digestOf(after), [&] { return m_document.acknowledge(some, reason); });
}

void ScriptedWork::word()
{
    const std::vector<Alert> &all = m_document.alerts();
    if (all.empty())
        return;
    const Alert alert = all[std::size_t(below(int(all.size())))];
    const QString wording = below(3) == 0 ? QString() : u"Con otras palabras, %1."_s.arg(m_number);
    PlanState after = m_document.state();
    AlertMark &mark = after.alertMarks[alert.fingerprint];
    mark.about = aboutOf(alert);
    mark.wording = wording;
    if (mark.isEmpty())
        after.alertMarks.erase(alert.fingerprint);
    edit(u"wording"_s, digestOf(after), [&] { return m_document.setAlertWording(alert, wording); });
}

void ScriptedWork::rules()
{
    AlertSettings settings = m_document.alertSettings();
    for (int i = 1 + below(3); i > 0; --i) {
        const AlertRule rule = AlertRule(below(AlertRuleCount));
        settings.setOn(rule, below(3) > 0);
        if (double *threshold = settings.threshold(rule))
            *threshold = 1 + below(400) / 4.0;
    }
    PlanState after = m_document.state();
    after.alertRules = ruleSettingsOf(settings);
    edit(u"alert-rules"_s, digestOf(after), [&] { return m_document.setAlertSettings(settings); });
}

void ScriptedWork::trial()
{
    PlanState after = m_document.state();
    const std::unique_ptr<Document> trial = m_document.trial();
    std::vector<Period> missing = missingPeriods(after.plan);
    if (!missing.empty() && below(4) == 0) {
        const Period period = one(missing);
        insertColumn(after.plan, period);
        if (const Result<void> added = trial->addPeriod(period); !added)
            return refuse(u"trial"_s, added.error());
    }
    const auto edits = someValues(after, 1 + below(30));
    if (const Result<void> set = trial->setValues(edits, EntryMethod::Typed); !set)
        return refuse(u"trial"_s, set.error());
    edit(u"trial"_s, digestOf(after), [&] { return m_document.applyTrial(trial->tried()); });
}

// A report on one of the plan's periods, or a new one, that says some things differently; a person leaves some of them
// out.
void ScriptedWork::import()
{
    Report report;
    report.plan = m_document.plan();
    Plan &plan = report.plan;
    std::vector<Period> missing = missingPeriods(plan);
    if (!missing.empty() && below(3) == 0)
        insertColumn(plan, one(missing));
    report.printed.period = one(plan.periods);
    for (Indicator &row : plan.indicators) {
        if (below(3) == 0)
            one(row.targets) = below(1000) / 4.0;
        if (below(3) == 0)
            one(row.obtained) = below(4) == 0 ? Value() : Value(below(10000) / 4.0);
    }
    one(plan.indicators).name = u"Nombre nuevo %1"_s.arg(m_number);
    one(plan.indicators).responsibleUnit.name = u"Unidad nueva %1"_s.arg(m_number);
    one(plan.elements).priority = below(9);
    Indicator added = one(plan.indicators);
    added.code = u"IND.%1.AEI.01.01"_s.arg(20 + below(70));
    plan.indicators.push_back(added);

    const ReportFile file{u"otro.pdf"_s, QByteArray::number(m_random.generate())};
    Result<PlanChanges> found = m_document.changesOf(report, file);
    if (!found)
        return refuse(u"import"_s, found.error());
    PlanChanges &changes = found.value();
    const bool reviewed = below(2) == 0;
    if (reviewed) {
        for (FieldChange &change : changes.fields)
            change.applied = below(2) == 0;
        for (std::vector<CellChange> *cells : {&changes.newValues, &changes.changedValues}) {
            for (CellChange &cell : *cells)
                cell.applied = below(2) == 0;
        }
    }
    const MergeOrder order =
        report.printed.period < m_document.printed().period ? MergeOrder::ReportIsOlder : MergeOrder::ReportIsLater;
    const PlanState after = mergeOf(report, file, m_document.state(), changes, order).after;
    edit(reviewed ? u"import-reviewed"_s : u"import"_s, digestOf(after, RowKeys::LeftOut), [&] {
        return reviewed ? m_document.importReport(report, file, changes) : m_document.importReport(report, file);
    });
}

void ScriptedWork::copy()
{
    edit(u"copy"_s, digestOf(m_document.state()), [&] { return m_document.saveCopy(copyPath(m_document.path())); });
}

void ScriptedWork::undo()
{
    if (m_document.undoStack()->canUndo())
        step(u"undo-"_s + m_known[index()].kind, -1);
}

void ScriptedWork::redo()
{
    if (m_document.undoStack()->canRedo())
        step(u"redo-"_s + m_known[index() + 1].kind, +1);
}

void ScriptedWork::edit(const QString &kind, const QString &expected, const Edit &edit)
{
    m_tell(u"try %1 %2 %3"_s.arg(QString::number(m_number), kind, expected));
    const std::size_t before = index();
    if (const Result<void> done = edit(); !done)
        return refuse(kind, done.error());
    const QString now = digestOf(m_document.state());
    // What goes on with the step before, or takes it back, leaves as many as there were or one less.
    if (index() != before || now != m_known[before].state) {
        m_known.resize(index() + 1);
        m_known.back() = {now, kind};
    }
    keep(kind, now, expected);
}

void ScriptedWork::step(const QString &kind, int direction)
{
    const QString expected = m_known[std::size_t(int(index()) + direction)].state;
    m_tell(u"try %1 %2 %3"_s.arg(QString::number(m_number), kind, expected));
    m_failure.reset();
    if (direction < 0)
        m_document.undoStack()->undo();
    else
        m_document.undoStack()->redo();
    QCoreApplication::processEvents(); // a failure is told there
    if (m_failure) {
        m_document.undoStack()->clear();
        m_known = {{digestOf(m_document.state()), u"open"_s}};
        return refuse(kind, *m_failure);
    }
    keep(kind, digestOf(m_document.state()), expected);
}

void ScriptedWork::keep(const QString &kind, const QString &state, const QString &expected)
{
    const QString compared = expected.startsWith(u'~') ? digestOf(m_document.state(), RowKeys::LeftOut) : state;
    if (compared != expected)
        m_tell(u"FAULT %1 %2 made something else of the plan"_s.arg(QString::number(m_number), kind));
    m_tell(u"kept %1 %2 %3 %4"_s.arg(QString::number(m_number), kind, state,
                                     QString::number(m_clock->toMSecsSinceEpoch())));
}

void ScriptedWork::refuse(const QString &kind, const Error &error)
{
    m_tell(u"refused %1 %2 %3"_s.arg(QString::number(m_number), kind, nameOf(error.code)));
}

} // namespace pei::test
