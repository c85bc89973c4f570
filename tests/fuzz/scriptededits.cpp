// SPDX-License-Identifier: GPL-3.0-or-later
// Someone at work on a plan, for tests/fuzz/kills to interrupt at any moment, and the look at the file afterwards.
//   scripted_edits make FILE          a new plan
//   scripted_edits work FILE SEED N   up to N random edits; each told on standard output before and after it is kept
//   scripted_edits check FILE LOG     whether the file holds what LOG, the output of work, says was kept
#include "core/store/planstore.h"
#include "tests/fuzz/scriptedwork.h"
#include "tests/fuzz/statedigest.h"
#include "tests/support/examples.h"

#include <QCoreApplication>
#include <QFile>

#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace pei::test {
namespace {

// A line goes out at once and whole: what is told must not wait in a buffer that dies with the process.
void tell(const QString &text)
{
    const QByteArray line = text.toUtf8() + '\n';
    if (::write(STDOUT_FILENO, line.constData(), std::size_t(line.size())) != line.size())
        ::_exit(3);
}

int make(const QString &path)
{
    QFile evidence(ScriptedWork::evidencePath(path));
    if (!evidence.open(QIODevice::WriteOnly) || evidence.write("Acta de conformidad") < 0)
        return 1;
    Report report = largeReport(60);
    report.printed.period = report.plan.periods.front();
    const auto document = Document::create(path, report, u"reporte.pdf"_s, "%PDF");
    if (!document)
        return 1;
    tell(u"made %1"_s.arg(digestOf(document.value()->state())));
    return 0;
}

int work(const QString &path, quint32 seed, int count)
{
    QFile::remove(ScriptedWork::copyPath(path));
    const ScriptClock clock = std::make_shared<QDateTime>(QDateTime::currentDateTimeUtc());
    const auto opened = Document::open(path, 0, {u"María"_s, [clock] { return *clock; }});
    if (!opened) {
        tell(u"refused 0 open %1"_s.arg(nameOf(opened.error().code)));
        return 1;
    }
    Document &document = *opened.value();
    // The script's clock may run ahead of the computer's, which the one before was stopped by.
    if (const auto journal = document.journal(); journal && journal.value().back().when >= *clock)
        *clock = journal.value().back().when.addMSecs(1);
    ScriptedWork work(document, clock, seed, tell);
    QObject::connect(&document, &Document::storeFailed, [&](const Error &error) { work.failed(error); });
    work.open();
    for (int number = 1; number <= count; ++number)
        work.act(number);
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
    QString kept;    // the state acknowledged last
    QString tried;   // the one under way; empty where none was
    QString copied;  // the state of the copy acknowledged last
    QString copying; // of the one under way
    QString fault;
    std::vector<std::pair<qint64, QString>> moments; // when it was so
    std::map<QString, int> kinds;                    // of what was acknowledged
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
            log.tried = words[3];
            if (words[2] == u"copy")
                log.copying = words[3];
        } else if (words[0] == u"kept") {
            log.kept = words[3];
            log.tried.clear();
            log.moments.emplace_back(words[4].toLongLong(), words[3]);
            if (words[2] == u"copy")
                log.copied = std::exchange(log.copying, {});
            if (words[2] != u"open")
                ++log.acknowledged;
            ++log.kinds[words[2]];
        } else if (words[0] == u"refused") {
            log.tried.clear();
            log.copying.clear();
        } else if (words[0] == u"FAULT") {
            log.fault = QString::fromUtf8(line.mid(6)).trimmed();
        }
    }
    return log;
}

// A copy that was acknowledged is there; one that is there is whole, and one of those that were made.
QString copyFault(const QString &path, const Log &log)
{
    if (log.copied.isEmpty() && log.copying.isEmpty())
        return {};
    if (!QFile::exists(ScriptedWork::copyPath(path)))
        return log.copied.isEmpty() ? QString() : u"the copy that was made is not there"_s;
    const auto copy = Document::openReadOnly(ScriptedWork::copyPath(path));
    if (!copy)
        return u"the copy cannot be opened: %1"_s.arg(nameOf(copy.error().code));
    const QString state = digestOf(copy.value()->state());
    return state == log.copied || state == log.copying ? QString() : u"the copy holds something else"_s;
}

// What was acknowledged is found again by its moment; a dozen of them, as each is made from the whole journal.
QString pastFault(const Document &document, const Log &log)
{
    const std::size_t every = 1 + log.moments.size() / 12;
    for (std::size_t i = 0; i < log.moments.size(); i += every) {
        const auto then = document.stateAt(QDateTime::fromMSecsSinceEpoch(log.moments[i].first, Qt::UTC));
        if (!then || digestOf(then.value()) != log.moments[i].second)
            return u"its journal does not lead back to what was acknowledged at %1"_s.arg(log.moments[i].first);
    }
    return {};
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
        tell(u"ok 0 unopened first %1"_s.arg(digestOf(first.value())));
        return 0;
    }
    const bool absent = now == log.kept;
    const bool whole = now == log.tried || digestOf(document.state(), RowKeys::LeftOut) == log.tried;
    if (!absent && !whole)
        return fail(u"holds neither what was acknowledged nor that and the edit under way"_s);
    for (const QString &fault : {log.fault, copyFault(path, log), pastFault(document, log)}) {
        if (!fault.isEmpty())
            return fail(fault);
    }
    QString kinds;
    for (const auto &[kind, count] : log.kinds)
        kinds += u" %1=%2"_s.arg(kind).arg(count);
    tell(u"ok %1 %2 first %3"_s.arg(QString::number(log.acknowledged), absent ? u"absent"_s : u"whole"_s,
                                    digestOf(first.value())) +
         kinds);
    return 0;
}

} // namespace
} // namespace pei::test

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.size() == 3 && words[1] == u"make")
        return pei::test::make(words[2]);
    if (words.size() == 5 && words[1] == u"work")
        return pei::test::work(words[2], words[3].toUInt(), words[4].toInt());
    if (words.size() == 4 && words[1] == u"check")
        return pei::test::check(words[2], words[3]);
    return 2;
}
