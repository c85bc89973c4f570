// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/document.h"

#include "core/document/answerscommand.h"
#include "core/document/commands.h"
#include "core/document/documentprivate.h"
#include "core/document/editing.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace pei {

namespace {

Result<qint64> keyOf(const PlanStore &store, qint64 wanted)
{
    if (wanted != 0)
        return wanted;
    const Result<std::vector<PlanSummary>> plans = store.plans();
    if (!plans)
        return plans.error();
    // Of several plans none is meant more than another; the caller lists them and asks.
    if (plans.value().size() != 1)
        return Error{.code = Error::Code::PlanMissing, .file = store.path(), .number = int(plans.value().size())};
    return plans.value().front().key;
}

} // namespace

Document::Document(std::unique_ptr<Private> own)
    : d(std::move(own))
{
    // Connected before anybody else's: who hears of a change and asks for the alerts gets those after it.
    const auto forget = [this] { d->alerts.reset(); };
    connect(this, &Document::planReset, this, forget);
    connect(this, &Document::valuesChanged, this, forget);
    connect(this, &Document::notesChanged, this, forget);
    connect(this, &Document::analysisChanged, this, forget);
    connect(this, &Document::alertsChanged, this, forget);
}

Document::~Document() = default;

Result<std::unique_ptr<Document>> Document::of(std::shared_ptr<PlanStore> store, qint64 planKey, const Authorship &by)
{
    const Result<qint64> key = keyOf(*store, planKey);
    if (!key)
        return key.error();
    Result<StoredPlan> stored = store->load(key.value());
    if (!stored)
        return stored.error();
    return std::unique_ptr<Document>(
        new Document(std::make_unique<Private>(OpenPlan(std::move(store), std::move(stored).value(), by))));
}

Result<std::unique_ptr<Document>> Document::open(const QString &path, qint64 planKey, const Authorship &by)
{
    Result<std::unique_ptr<PlanStore>> store = PlanStore::open(path);
    if (!store)
        return store.error();
    return of(std::move(store).value(), planKey, by);
}

Result<std::unique_ptr<Document>> Document::openReadOnly(const QString &path, qint64 planKey)
{
    StoreOptions options;
    options.readOnly = true;
    Result<std::unique_ptr<PlanStore>> store = PlanStore::open(path, options);
    if (!store)
        return store.error();
    return of(std::move(store).value(), planKey, Authorship::ofSystem());
}

Result<std::unique_ptr<Document>> Document::create(const QString &path, const Report &report, const QString &fileName,
                                                   const QByteArray &fileBytes, const Authorship &by)
{
    Result<std::unique_ptr<PlanStore>> store = PlanStore::create(path, [&](PlanStore &made) -> Result<void> {
        const Result<qint64> key = made.addReport(report, {fileName, fileBytes}, {by.who, by.now()});
        return key ? Result<void>() : key.error();
    });
    if (!store)
        return store.error();
    return of(std::move(store).value(), 0, by);
}

Result<std::unique_ptr<Document>> Document::another(std::unique_ptr<Document> &used, qint64 planKey)
{
    OpenPlan &open = used->d->open;
    Result<StoredPlan> stored = open.store().load(planKey);
    if (!stored)
        return stored.error();
    auto next = std::unique_ptr<Document>(
        new Document(std::make_unique<Private>(OpenPlan(open.takeStore(), std::move(stored).value(), open.by()))));
    used.reset();
    return next;
}

QString Document::path() const
{
    return d->open.store().path();
}

bool Document::isReadOnly() const
{
    return d->open.moment() || d->open.trialBase() || d->open.store().isReadOnly();
}

QString Document::lockedBy() const
{
    const std::optional<StoreHolder> holder = d->open.store().holder();
    return holder ? holder->text() : QString();
}

qint64 Document::planKey() const
{
    return d->open.stored().key;
}

Result<std::vector<PlanSummary>> Document::plans() const
{
    return d->open.store().plans();
}

Result<StoredPlan> Document::storedPlan(qint64 key) const
{
    return d->open.store().load(key);
}

const Plan &Document::plan() const
{
    return d->open.plan();
}

const PrintedFigures &Document::printed() const
{
    return d->open.stored().printed;
}

const std::vector<RowSource> &Document::sources() const
{
    return d->open.stored().sources;
}

const std::vector<ElementSource> &Document::elementSources() const
{
    return d->open.stored().elementSources;
}

const Analysis &Document::analysis() const
{
    return d->open.analysis();
}

const std::optional<DetectedRules> &Document::detectedRules() const
{
    return d->open.stored().detected;
}

QString Document::reportName() const
{
    return d->open.stored().fileName;
}

QByteArray Document::reportDigest() const
{
    return d->open.stored().digest;
}

Result<QByteArray> Document::reportBytes() const
{
    return reportBytes(reportDigest());
}

Result<QByteArray> Document::reportBytes(const QByteArray &digest) const
{
    return d->open.store().fileBytes(digest);
}

Result<std::optional<FigurePlace>> Document::placeOf(qint64 indicator, RowPart part, Period period,
                                                     const QDateTime &importedAt) const
{
    return d->open.store().placeOf(planKey(), indicator, part, period, importedAt);
}

Result<std::vector<TakenReport>> Document::reports() const
{
    return d->open.store().reports(planKey());
}

Result<std::vector<JournalEntry>> Document::journal(qint64 after) const
{
    return d->open.store().journal(planKey(), after);
}

Result<std::vector<JournalEntry>> Document::journalOf(std::size_t indicator) const
{
    if (indicator >= plan().indicators.size())
        return cellMissing(QString::number(indicator));
    return d->open.store().journalOfIndicator(plan().indicators[indicator].id);
}

Result<std::vector<JournalEntry>> Document::journalOf(std::size_t indicator, Period period) const
{
    if (indicator >= plan().indicators.size())
        return cellMissing(QString::number(indicator));
    return d->open.store().journalOfValue(plan().indicators[indicator].id, period);
}

Result<PlanState> Document::stateAt(const QDateTime &moment) const
{
    return d->open.store().stateAt(planKey(), moment);
}

Result<Plan> Document::planAt(const QDateTime &moment) const
{
    Result<PlanState> state = stateAt(moment);
    if (!state)
        return state.error();
    return std::move(state).value().plan;
}

Result<std::unique_ptr<Document>> Document::pastAt(const QDateTime &moment) const
{
    Result<OpenPlan> past = d->open.pastAt(moment);
    if (!past)
        return past.error();
    return std::unique_ptr<Document>(new Document(std::make_unique<Private>(std::move(past).value())));
}

std::optional<QDateTime> Document::moment() const
{
    return d->open.moment();
}

Result<void> Document::saveCopy(const QString &path) const
{
    return d->open.store().saveCopy(path);
}

QString Document::author() const
{
    return d->open.author();
}

void Document::setAuthor(const QString &name)
{
    d->open.setAuthor(name);
}

Period Document::period() const
{
    return analysis().period;
}

void Document::setPeriod(Period period)
{
    if (period == analysis().period)
        return;
    d->open.analyseAs(period, rules());
    emit analysisChanged();
}

Rules Document::rules() const
{
    return analysis().rules;
}

void Document::setRules(const Rules &rules)
{
    if (rules == analysis().rules)
        return;
    d->open.analyseAs(period(), rules);
    emit analysisChanged();
}

Result<void> Document::setValue(std::size_t indicator, Period period, Value value, EntryMethod method)
{
    if (indicator >= plan().indicators.size())
        return cellMissing(QString::number(indicator));
    return setValues({{plan().indicators[indicator].id, period, value}}, method);
}

Result<void> Document::setValues(const std::vector<ValueEdit> &edits, EntryMethod method)
{
    Result<std::vector<ValueChange>> changes = valueChanges(plan(), closedPeriods(), edits);
    if (!changes)
        return changes.error();
    if (changes.value().empty())
        return {};
    return perform(std::make_unique<ValuesCommand>(
        d->open, std::move(changes).value(), method,
        [this](const QList<ValueEdit> &applied) { emit valuesChanged(applied); },
        [this](const Error &error) { reportFailure(error); }));
}

Result<void> Document::addPeriod(Period period)
{
    if (period.year < plan().firstYear || period.year > plan().lastYear)
        return Error{.code = Error::Code::PeriodOutsidePlan, .detail = periodKey(period)};
    if (plan().periodColumn(period))
        return {};
    return perform(std::make_unique<PeriodCommand>(
        d->open, period, [this] { emit planReset(); }, [this](const Error &error) { reportFailure(error); }));
}

bool Document::isClosed(Period period) const
{
    return std::binary_search(closedPeriods().begin(), closedPeriods().end(), period);
}

const std::vector<Period> &Document::closedPeriods() const
{
    return d->open.stored().closed;
}

Result<void> Document::closePeriod(Period period)
{
    return closeOrOpen(period, true, {});
}

Result<void> Document::reopenPeriod(Period period, const QString &reason)
{
    if (reason.trimmed().isEmpty())
        return Error{.code = Error::Code::ReasonMissing, .detail = periodKey(period)};
    return closeOrOpen(period, false, reason.trimmed());
}

Result<void> Document::closeOrOpen(Period period, bool close, const QString &reason)
{
    if (!plan().periodColumn(period))
        return cellMissing(periodKey(period));
    if (isClosed(period) == close)
        return {};
    return perform(std::make_unique<ClosingCommand>(
        d->open, period, close, reason, [this] { emit periodsChanged(); },
        [this](const Error &error) { reportFailure(error); }));
}

const Notes &Document::notes() const
{
    return d->open.stored().notes;
}

Note Document::note(std::size_t indicator, Period period) const
{
    return indicator < plan().indicators.size() ? noteOf(notes(), plan().indicators[indicator].id, period) : Note();
}

Result<void> Document::setNote(std::size_t indicator, Period period, const Note &note, NoteStep step)
{
    if (indicator >= plan().indicators.size())
        return cellMissing(QString::number(indicator));
    return setNotes({{{plan().indicators[indicator].id, period}, note}}, EntryMethod::Typed, step);
}

Result<void> Document::setNotes(const std::vector<NoteEdit> &edits, EntryMethod method, NoteStep step)
{
    Result<std::vector<NoteChange>> changes = noteChanges(d->open.stored().state(), edits);
    if (!changes)
        return changes.error();
    if (changes.value().empty())
        return {};
    return perform(std::make_unique<NotesCommand>(
        d->open, std::move(changes).value(), method, step == NoteStep::Continued,
        [this](const QList<NotedCell> &cells) { emit notesChanged(cells); },
        [this](const Error &error) { reportFailure(error); }));
}

Result<void> Document::receiveAnswers(const std::vector<ValueEdit> &values, const std::vector<NoteEdit> &notes,
                                      const QStringList &units)
{
    Result<std::vector<ValueChange>> valuesChanged = valueChanges(plan(), closedPeriods(), values);
    if (!valuesChanged)
        return valuesChanged.error();
    Result<std::vector<NoteChange>> notesChanged = noteChanges(d->open.stored().state(), notes);
    if (!notesChanged)
        return notesChanged.error();
    if (valuesChanged.value().empty() && notesChanged.value().empty())
        return {};
    AnswersCommand::Applied applied;
    applied.values = [this](const QList<ValueEdit> &edits) { emit this->valuesChanged(edits); };
    applied.notes = [this](const QList<NotedCell> &cells) { emit this->notesChanged(cells); };
    return perform(std::make_unique<AnswersCommand>(d->open, std::move(valuesChanged).value(),
                                                    std::move(notesChanged).value(), units, std::move(applied),
                                                    [this](const Error &error) { reportFailure(error); }));
}

Result<bool> Document::isImported(const Report &report, const ReportFile &file) const
{
    return d->open.store().isImported(planKey(), report, file);
}

Result<PlanChanges> Document::changesOf(const Report &report, const ReportFile &file) const
{
    if (matchPlans(plan(), report.plan) != PlanMatch::SamePlan)
        return Error{.code = Error::Code::OtherPlan, .detail = report.plan.entity.title().name};
    const Result<bool> known = isImported(report, file);
    if (!known)
        return known.error();
    PlanChanges changes = mergeReport(plan(), report, orderOf(report));
    if (known.value()) {
        for (FieldChange &change : changes.fields)
            change.applied = false;
        for (std::vector<CellChange> *cells : {&changes.newValues, &changes.changedValues}) {
            for (CellChange &cell : *cells)
                cell.applied = false;
        }
        changes.merged = planWith(changes);
    }
    return changes;
}

MergeOrder Document::orderOf(const Report &report) const
{
    return report.printed.period < printed().period ? MergeOrder::ReportIsOlder : MergeOrder::ReportIsLater;
}

Result<void> Document::importReport(const Report &report, const ReportFile &file)
{
    const Result<PlanChanges> changes = changesOf(report, file);
    if (!changes)
        return changes.error();
    const Result<bool> known = isImported(report, file);
    if (!known)
        return known.error();
    return known.value() ? Result<void>() : importReport(report, file, changes.value());
}

Result<void> Document::importReport(const Report &report, const ReportFile &file, const PlanChanges &changes)
{
    if (matchPlans(plan(), report.plan) != PlanMatch::SamePlan)
        return Error{.code = Error::Code::OtherPlan, .detail = report.plan.entity.title().name};
    const Result<bool> known = isImported(report, file);
    if (!known)
        return known.error();
    PlanMerge merge = mergeOf(report, file, d->open.stored().state(), changes, orderOf(report));
    // A text without a file has nothing to be known by but what it says.
    const bool isFile = !report.digest.isEmpty() || !file.bytes.isEmpty();
    if (merge.after.plan == plan() && (known.value() || !isFile))
        return {};
    return perform(std::make_unique<ImportCommand>(
        d->open, std::move(merge), [this] { emit planReset(); }, [this](const Error &error) { reportFailure(error); }));
}

Result<void> Document::perform(std::unique_ptr<EditCommand> command)
{
    if (const Result<void> written = command->write(true, JournalEntry::How::Edit); !written) {
        if (written.error().code == Error::Code::StoreChanged)
            reloadLater();
        return written;
    }
    d->stack.push(command.release());
    return {};
}

QUndoStack *Document::undoStack()
{
    return &d->stack;
}

void Document::reportFailure(const Error &error)
{
    // Not from within the stack: who hears of it may show a dialog, whose event loop could reach the stack again.
    QMetaObject::invokeMethod(
        this, [this, error] { emit storeFailed(error); }, Qt::QueuedConnection);
    if (error.code == Error::Code::StoreChanged)
        reloadLater();
}

void Document::reloadLater()
{
    QMetaObject::invokeMethod(
        this,
        [this] {
            // The commands hold what another program has replaced: they can no longer be undone.
            if (const Result<void> done = d->open.reload(); !done) {
                emit storeFailed(done.error());
                return;
            }
            d->stack.clear();
            emit planReset();
        },
        Qt::QueuedConnection);
}

} // namespace pei
