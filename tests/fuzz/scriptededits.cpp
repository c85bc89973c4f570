// SPDX-License-Identifier: GPL-3.0-or-later
// Someone at work on a plan, for tests/fuzz/kills to interrupt at any moment, and the look at the file afterwards.
//   scripted_edits make FILE          a new plan
//   scripted_edits work FILE SEED N   up to N random edits; each told on standard output before and after it is kept
//   scripted_edits check FILE LOG     whether the file holds what LOG, the output of work, says was kept
#include "core/document/document.h"
#include "core/store/planstore.h"
#include "tests/support/examples.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDataStream>
#include <QFile>
#include <QRandomGenerator>
#include <QTextStream>

#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace pei {
namespace {

// A line goes out at once and whole: what is told must not wait in a buffer that dies with the process.
void tell(const QString &text)
{
    const QByteArray line = text.toUtf8() + '\n';
    if (::write(STDOUT_FILENO, line.constData(), std::size_t(line.size())) != line.size())
        ::_exit(3);
}

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

QString digestOf(const PlanState &state)
{
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    const auto put = [&](Value value) { out << value.has_value() << value.value_or(0); };
    const auto putPeriod = [&](Period period) { out << periodKey(period); };
    for (const Period &period : state.plan.periods)
        putPeriod(period);
    for (const int year : state.plan.targetYears)
        out << year;
    for (const Element &row : state.plan.elements)
        out << row.id << row.code << row.name;
    for (const Indicator &row : state.plan.indicators) {
        out << row.id << row.code << row.name << row.responsibleUnit.name;
        for (const Value &value : row.targets)
            put(value);
        for (const Value &value : row.obtained)
            put(value);
    }
    for (const auto &[cell, note] : state.notes) {
        // One word for an empty text and none: QDataStream tells them apart, a note does not.
        out << cell.indicator << QString(note.factor + u'|' + note.measure + u'|' + note.responsible);
        putPeriod(cell.period);
    }
    out << u"closed"_s;
    for (const Period &period : state.closed)
        putPeriod(period);
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha1).toHex());
}

class Worker
{
public:
    Worker(Document &document, quint32 seed)
        : m_document(document)
        , m_random(seed)
        , m_states{digestOf(document.state())}
    {
    }

    void act(int number)
    {
        QUndoStack &stack = *m_document.undoStack();
        const int kind = m_random.bounded(20);
        if (kind == 0 && m_random.bounded(3) == 0)
            return import(number);
        if (kind <= 2)
            return note(number);
        if (kind == 3)
            return openOrClose(number);
        if (kind <= 5 && stack.canUndo())
            return step(number, -1, [&] { stack.undo(); });
        if (kind <= 7 && stack.canRedo())
            return step(number, +1, [&] { stack.redo(); });
        return values(number, kind <= 14 ? 1 : 2 + m_random.bounded(200));
    }
    void failed() { m_failed = true; }

private:
    std::size_t pick(std::size_t size) { return std::size_t(m_random.bounded(int(size))); }
    std::size_t index() const { return std::size_t(m_document.undoStack()->index()); }

    void values(int number, int count)
    {
        PlanState after = m_document.state();
        std::vector<ValueEdit> edits;
        for (int i = 0; i < count; ++i) {
            Indicator &row = after.plan.indicators[pick(after.plan.indicators.size())];
            const std::size_t column = pick(row.obtained.size());
            if (after.isClosed(after.plan.periods[column]))
                continue;
            row.obtained[column] = m_random.bounded(5) == 0 ? Value() : Value(m_random.bounded(100000) / 100.0);
            edits.push_back({row.id, after.plan.periods[column], row.obtained[column]});
        }
        edit(number, digestOf(after),
             [&] { return m_document.setValues(edits, count == 1 ? EntryMethod::Typed : EntryMethod::Pasted); });
    }
    void note(int number)
    {
        PlanState after = m_document.state();
        const NotedCell cell{after.plan.indicators[pick(after.plan.indicators.size())].id,
                             after.plan.periods[pick(after.plan.periods.size())]};
        if (after.isClosed(cell.period))
            return;
        // As a pane keeps what is being written: letter on letter in one step, taken away again now and then.
        const bool goesOn = m_noted && m_random.bounded(2) == 0 && !after.isClosed(m_noted->period) &&
                            after.plan.indicatorIndex(m_noted->indicator) && after.plan.periodColumn(m_noted->period);
        const NotedCell at = goesOn ? *m_noted : cell;
        const Note note = m_random.bounded(5) == 0 ? Note() : Note{u"factor %1"_s.arg(number), u"medida"_s, {}, {}, {}};
        if (note.isEmpty())
            after.notes.erase(at);
        else
            after.notes[at] = note;
        m_noted = at;
        edit(number, digestOf(after), [&] {
            return m_document.setNotes({{at, note}}, EntryMethod::Typed, goesOn ? NoteStep::Continued : NoteStep::Own);
        });
    }
    void openOrClose(int number)
    {
        PlanState after = m_document.state();
        const Period period = after.plan.periods[pick(after.plan.periods.size())];
        const bool closed = after.isClosed(period);
        if (closed)
            std::erase(after.closed, period);
        else
            after.closed.insert(std::lower_bound(after.closed.begin(), after.closed.end(), period), period);
        edit(number, digestOf(after),
             [&] { return closed ? m_document.reopenPeriod(period, u"motivo"_s) : m_document.closePeriod(period); });
    }
    // What a merge makes of the plan is not foretold: '?' stands for it.
    void import(int number)
    {
        Report report;
        report.plan = m_document.plan();
        report.printed.period = report.plan.periods.back();
        Plan &plan = report.plan;
        for (Indicator &row : plan.indicators)
            row.targets[pick(row.targets.size())] = m_random.bounded(1000) / 4.0;
        Indicator added = plan.indicators[pick(plan.indicators.size())];
        added.code = u"IND.%1.AEI.01.01"_s.arg(m_random.bounded(20, 90));
        plan.indicators.push_back(added);
        edit(number, u"?"_s, [&] {
            return m_document.importReport(report, {u"otro.pdf"_s, QByteArray::number(m_random.generate())});
        });
    }

    template <typename Edit>
    void edit(int number, const QString &expected, Edit &&edit)
    {
        tell(u"try %1 %2"_s.arg(QString::number(number), expected));
        const std::size_t before = index();
        if (const Result<void> done = edit(); !done)
            return tell(u"refused %1 %2"_s.arg(QString::number(number), nameOf(done.error().code)));
        const QString now = digestOf(m_document.state());
        // What goes on with the step before, or takes it back, leaves as many as there were or one less.
        if (index() != before || now != m_states[before]) {
            m_states.resize(index() + 1);
            m_states.back() = now;
        }
        tell(u"kept %1 %2"_s.arg(QString::number(number), now));
    }
    template <typename Step>
    void step(int number, int direction, Step &&step)
    {
        tell(u"try %1 %2"_s.arg(QString::number(number), m_states[std::size_t(int(index()) + direction)]));
        m_failed = false;
        step();
        QCoreApplication::processEvents(); // a failure is told there
        if (m_failed) {
            m_states = {digestOf(m_document.state())};
            m_document.undoStack()->clear();
            return tell(u"refused %1 undo"_s.arg(number));
        }
        tell(u"kept %1 %2"_s.arg(QString::number(number), digestOf(m_document.state())));
    }

    Document &m_document;
    QRandomGenerator m_random;
    std::optional<NotedCell> m_noted; // last
    std::vector<QString> m_states; // by the undo stack's index
    bool m_failed = false;
};

int make(const QString &path)
{
    Report report = test::largeReport(60);
    report.printed.period = report.plan.periods.front();
    const auto document = Document::create(path, report, u"reporte.pdf"_s, "%PDF");
    if (!document)
        return 1;
    tell(u"made %1"_s.arg(digestOf(document.value()->state())));
    return 0;
}

int work(const QString &path, quint32 seed, int count)
{
    const auto opened = Document::open(path);
    if (!opened) {
        tell(u"refused open %1"_s.arg(nameOf(opened.error().code)));
        return 1;
    }
    Document &document = *opened.value();
    Worker worker(document, seed);
    QObject::connect(&document, &Document::storeFailed, [&] { worker.failed(); });
    tell(u"kept 0 %1"_s.arg(digestOf(document.state())));
    for (int number = 1; number <= count; ++number)
        worker.act(number);
    return 0;
}

// The lines of a cell follow on each other, and the last one says what the cell holds.
QString journalFault(const Document &document, const std::vector<JournalEntry> &journal)
{
    std::map<NotedCell, Value> last;
    for (const JournalEntry &line : journal) {
        if (line.what != JournalEntry::What::ValueSet)
            continue;
        const NotedCell cell{line.indicator, line.period};
        const auto [known, isNew] = last.try_emplace(cell, line.after);
        if (!isNew && std::exchange(known->second, line.after) != line.before)
            return u"line %1 of the journal does not follow on the one before"_s.arg(line.id);
    }
    for (const auto &[cell, value] : last) {
        const auto row = document.plan().indicatorIndex(cell.indicator);
        if (row && document.plan().obtained(document.plan().indicators[*row], cell.period) != value)
            return u"the journal says otherwise of %1"_s.arg(document.plan().indicators[*row].code);
    }
    return {};
}

struct Log
{
    QString kept;  // the state acknowledged last
    QString tried; // the one under way; empty where none was
    int acknowledged = 0;
};

Log readLog(const QString &path)
{
    Log log;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return log;
    for (QByteArray line = file.readLine(); line.endsWith('\n'); line = file.readLine()) {
        const QStringList words = QString::fromUtf8(line).simplified().split(u' ');
        if (words[0] == u"try") {
            log.tried = words[2];
        } else if (words[0] == u"kept") {
            log.kept = words[2];
            log.tried.clear();
            ++log.acknowledged;
        } else if (words[0] == u"refused") {
            log.tried.clear();
        }
    }
    return log;
}

int check(const QString &path, const QString &logPath)
{
    const auto fail = [](const QString &why) {
        tell(u"FAULT "_s + why);
        return 1;
    };
    const Log log = readLog(logPath);
    {
        const auto store = PlanStore::open(path);
        if (!store)
            return fail(u"cannot be opened: %1 %2"_s.arg(nameOf(store.error().code), store.error().detail));
        if (store.value()->isReadOnly())
            return fail(u"a killed window still holds the file"_s);
        if (const Result<void> whole = store.value()->check(); !whole)
            return fail(u"is damaged: %1"_s.arg(whole.error().detail));
    }
    const auto opened = Document::open(path);
    if (!opened)
        return fail(u"cannot be opened: %1 %2"_s.arg(nameOf(opened.error().code), opened.error().detail));
    const Document &document = *opened.value();
    const auto journal = document.journal();
    if (!journal)
        return fail(u"has no journal: %1"_s.arg(journal.error().detail));
    if (const QString fault = journalFault(document, journal.value()); !fault.isEmpty())
        return fail(fault);
    const auto first = document.stateAt(journal.value().front().when);
    if (!first)
        return fail(u"its journal does not lead back: %1"_s.arg(first.error().detail));
    const QString now = digestOf(document.state());
    if (log.kept.isEmpty()) { // killed before it was open: nothing was promised
        tell(u"ok 0 absent first %1"_s.arg(digestOf(first.value())));
        return 0;
    }
    bool whole = false;
    if (now != log.kept) {
        whole = !log.tried.isEmpty() && now == log.tried;
        if (!whole && log.tried == u"?") {
            // The merge alone lies between this and what was kept.
            const qint64 step = journal.value().back().step;
            const auto before = std::find_if(journal.value().rbegin(), journal.value().rend(),
                                             [&](const JournalEntry &line) { return line.step != step; });
            const auto then = document.stateAt(before->when);
            whole = then && digestOf(then.value()) == log.kept;
        }
        if (!whole)
            return fail(u"holds neither what was acknowledged nor that and the edit under way"_s);
    }
    tell(u"ok %1 %2 first %3"_s.arg(QString::number(log.acknowledged), whole ? u"whole"_s : u"absent"_s,
                                    digestOf(first.value())));
    return 0;
}

} // namespace
} // namespace pei

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.size() == 3 && words[1] == u"make")
        return pei::make(words[2]);
    if (words.size() == 5 && words[1] == u"work")
        return pei::work(words[2], words[3].toUInt(), words[4].toInt());
    if (words.size() == 4 && words[1] == u"check")
        return pei::check(words[2], words[3]);
    return 2;
}
