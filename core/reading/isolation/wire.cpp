// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/isolation/wire.h"

#include "core/plan/year.h"
#include "core/reading/pages/pages.h"

#include <QDataStream>
#include <QIODevice>

#include <algorithm>
#include <cmath>
#include <functional>

namespace pei {

namespace {

constexpr quint32 Magic = 0x50454933; // "PEI3"
// Of all lists together. An item takes more memory than bytes on the way, so their number bounds what an answer costs.
constexpr quint32 MostItems = 1'000'000;

// One description of each value serves both ways: an archive either writes what it is shown or replaces it.
class Writer
{
public:
    explicit Writer(QDataStream &stream)
        : m_stream(stream)
    {
    }
    static constexpr bool reading = false;

    template <typename T>
    void plain(T &value)
    {
        m_stream << value;
    }
    quint32 count(std::size_t size)
    {
        m_stream << quint32(size);
        return quint32(size);
    }
    bool ok() const { return m_stream.status() == QDataStream::Ok; }
    void fail() {}

private:
    QDataStream &m_stream;
};

class Reader
{
public:
    explicit Reader(QDataStream &stream)
        : m_stream(stream)
    {
    }
    static constexpr bool reading = true;

    template <typename T>
    void plain(T &value)
    {
        m_stream >> value;
        if constexpr (std::is_same_v<T, double>) {
            if (!std::isfinite(value))
                fail();
        }
    }
    quint32 count(std::size_t)
    {
        quint32 size = 0;
        m_stream >> size;
        m_items += size;
        if (m_items > MostItems)
            fail();
        return ok() ? size : 0;
    }
    bool ok() const { return m_stream.status() == QDataStream::Ok; }
    void fail() { m_stream.setStatus(QDataStream::ReadCorruptData); }

private:
    QDataStream &m_stream;
    quint64 m_items = 0;
};

template <typename Archive, typename Enum>
void choice(Archive &archive, Enum &value, Enum last)
{
    auto number = quint8(value);
    archive.plain(number);
    if (number > quint8(last))
        archive.fail();
    else
        value = Enum(number);
}

template <typename Archive, typename T, typename Each>
void list(Archive &archive, std::vector<T> &items, Each each)
{
    const quint32 count = archive.count(items.size());
    if constexpr (Archive::reading)
        items.clear();
    for (quint32 i = 0; i < count && archive.ok(); ++i) {
        if constexpr (Archive::reading)
            items.emplace_back();
        each(items[i]);
    }
}

template <typename Archive, typename T, typename Some>
void optional(Archive &archive, std::optional<T> &value, Some some)
{
    bool present = value.has_value();
    archive.plain(present);
    if constexpr (Archive::reading)
        value = present ? std::optional<T>(T{}) : std::nullopt;
    if (present)
        some(*value);
}

template <typename Archive>
void walk(Archive &archive, Value &value)
{
    optional(archive, value, [&](double &number) { archive.plain(number); });
}

template <typename Archive>
void walk(Archive &archive, std::vector<Value> &values)
{
    list(archive, values, [&](Value &value) { walk(archive, value); });
}

template <typename Archive>
void walk(Archive &archive, CodedName &name)
{
    archive.plain(name.code);
    archive.plain(name.name);
}

template <typename Archive>
void walk(Archive &archive, Period &period)
{
    archive.plain(period.year);
    choice(archive, period.cut, Cut::Annual);
}

template <typename Archive>
void walk(Archive &archive, SourceBox &source)
{
    archive.plain(source.page);
    archive.plain(source.box);
}

template <typename Archive>
void walk(Archive &archive, Element &element)
{
    archive.plain(element.code);
    choice(archive, element.kind, ElementKind::Action);
    archive.plain(element.name);
    optional(archive, element.priority, [&](int &priority) { archive.plain(priority); });
}

template <typename Archive>
void walk(Archive &archive, Indicator &indicator)
{
    archive.plain(indicator.code);
    archive.plain(indicator.element);
    archive.plain(indicator.name);
    walk(archive, indicator.executingUnit);
    walk(archive, indicator.responsibleUnit);
    optional(archive, indicator.relevance, [&](Relevance &r) { choice(archive, r, Relevance::LessRelevant); });
    choice(archive, indicator.direction, Direction::Undefined);
    optional(archive, indicator.aggregation, [&](Aggregation &a) { choice(archive, a, Aggregation::Minimum); });
    optional(archive, indicator.baseline.year, [&](int &year) { archive.plain(year); });
    walk(archive, indicator.baseline.value);
    walk(archive, indicator.targets);
    walk(archive, indicator.obtained);
}

template <typename Archive>
void walk(Archive &archive, Plan &plan)
{
    archive.plain(plan.firstYear);
    archive.plain(plan.lastYear);
    list(archive, plan.entity.lines, [&](std::pair<EntityLevel, CodedName> &line) {
        choice(archive, line.first, EntityLevel::ExecutingUnit);
        walk(archive, line.second);
    });
    list(archive, plan.targetYears, [&](int &year) { archive.plain(year); });
    list(archive, plan.periods, [&](Period &period) { walk(archive, period); });
    list(archive, plan.elements, [&](Element &element) { walk(archive, element); });
    list(archive, plan.indicators, [&](Indicator &indicator) { walk(archive, indicator); });
}

template <typename Archive>
void walk(Archive &archive, PrintedFigures &printed)
{
    archive.plain(printed.title);
    walk(archive, printed.period);
    list(archive, printed.progressPeriods, [&](Period &period) { walk(archive, period); });
    list(archive, printed.elements, [&](std::vector<Value> &row) { walk(archive, row); });
    list(archive, printed.indicators, [&](std::vector<Value> &row) { walk(archive, row); });
    std::vector<std::pair<ElementKind, double>> averages(printed.averages.begin(), printed.averages.end());
    list(archive, averages, [&](std::pair<ElementKind, double> &average) {
        choice(archive, average.first, ElementKind::Action);
        archive.plain(average.second);
    });
    if constexpr (Archive::reading)
        printed.averages = {averages.begin(), averages.end()};
    list(archive, printed.semaphore, [&](SemaphoreCount &count) {
        choice(archive, count.kind, SemaphoreCount::Kind::ActionIndicators);
        for (int *number : {&count.year, &count.red, &count.amber, &count.green, &count.nd, &count.total})
            archive.plain(*number);
    });
}

template <typename Archive>
void walk(Archive &archive, std::vector<UnreadRow> &rows)
{
    list(archive, rows, [&](UnreadRow &row) {
        archive.plain(row.page);
        archive.plain(row.text);
        archive.plain(row.box);
    });
}

template <typename Archive>
void walk(Archive &archive, WordAccount &words)
{
    for (int *count :
         {&words.total, &words.heading, &words.head, &words.cells, &words.closing, &words.running, &words.unread})
        archive.plain(*count);
    walk(archive, words.loose);
}

template <typename Archive>
void walk(Archive &archive, Report &report)
{
    walk(archive, report.plan);
    walk(archive, report.printed);
    list(archive, report.sources, [&](RowSource &source) {
        walk(archive, source.row);
        walk(archive, source.baseline);
        for (std::vector<SourceBox> *boxes : {&source.targets, &source.obtained, &source.progress})
            list(archive, *boxes, [&](SourceBox &box) { walk(archive, box); });
    });
    list(archive, report.elementSources, [&](ElementSource &source) {
        walk(archive, source.row);
        list(archive, source.progress, [&](SourceBox &box) { walk(archive, box); });
    });
    walk(archive, report.unread);
    walk(archive, report.words);
    archive.plain(report.digest);
}

template <typename Archive>
void walk(Archive &archive, Error &error)
{
    auto code = qint32(error.code);
    archive.plain(code);
    if (code < 0 || code > qint32(Error::Code::ValueRefused))
        archive.fail();
    else
        error.code = Error::Code(code);
    archive.plain(error.detail);
    archive.plain(error.page);
    archive.plain(error.number);
}

bool isBox(const SourceBox &source)
{
    constexpr double Far = 1e6;
    const QRectF &box = source.box;
    return source.page >= 0 && source.page <= MaxPages && std::isfinite(box.width() + box.height()) &&
           std::abs(box.x()) < Far && std::abs(box.y()) < Far && std::abs(box.width()) < Far &&
           std::abs(box.height()) < Far;
}

template <typename T, typename Test>
bool all(const std::vector<T> &items, Test test)
{
    return std::all_of(items.begin(), items.end(), test);
}

// Years are counted through and columns made of them: both in reason and in order.
bool yearsFit(const Report &report)
{
    const auto isPeriod = [](Period period) { return isPlausibleYear(period.year); };
    const Plan &plan = report.plan;
    return isPlausibleYearOrNone(plan.firstYear) && isPlausibleYearOrNone(plan.lastYear) &&
           all(plan.targetYears, isPlausibleYear) &&
           std::is_sorted(plan.targetYears.begin(), plan.targetYears.end(), std::less_equal<>()) &&
           all(plan.periods, isPeriod) &&
           std::is_sorted(plan.periods.begin(), plan.periods.end(), std::less_equal<>()) &&
           (plan.firstYear == 0 || plan.lastYear == 0 || plan.firstYear <= plan.lastYear) &&
           isPlausibleYearOrNone(report.printed.period.year) && all(report.printed.progressPeriods, isPeriod) &&
           all(report.printed.semaphore, [](const SemaphoreCount &count) { return isPlausibleYearOrNone(count.year); });
}

// Models index one vector by another: what does not fit together must not get in.
bool fitsTogether(const Report &report)
{
    const Plan &plan = report.plan;
    const PrintedFigures &printed = report.printed;
    if (printed.elements.size() != plan.elements.size() || printed.indicators.size() != plan.indicators.size() ||
        (!report.sources.empty() && report.sources.size() != plan.indicators.size()) ||
        (!report.elementSources.empty() && report.elementSources.size() != plan.elements.size()) || !yearsFit(report))
        return false;
    const auto isProgress = [&](const std::vector<Value> &row) {
        return row.empty() || row.size() == printed.progressPeriods.size();
    };
    const auto isRow = [&](const Indicator &indicator) {
        return indicator.targets.size() == plan.targetYears.size() && indicator.obtained.size() == plan.periods.size();
    };
    const auto isSource = [&](const RowSource &source) {
        return isBox(source.row) && isBox(source.baseline) && source.targets.size() == plan.targetYears.size() &&
               source.obtained.size() == plan.periods.size() &&
               source.progress.size() == printed.progressPeriods.size() && all(source.targets, isBox) &&
               all(source.obtained, isBox) && all(source.progress, isBox);
    };
    const auto isElementSource = [&](const ElementSource &source) {
        return isBox(source.row) &&
               (source.progress.empty() || source.progress.size() == printed.progressPeriods.size()) &&
               all(source.progress, isBox);
    };
    const auto isUnread = [](const UnreadRow &row) { return isBox({row.page, row.box}); };
    return all(plan.indicators, isRow) && all(printed.elements, isProgress) && all(printed.indicators, isProgress) &&
           all(report.sources, isSource) && all(report.elementSources, isElementSource) &&
           all(report.unread, isUnread) && all(report.words.loose, isUnread);
}

} // namespace

QByteArray toWire(const Result<Report> &reading)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_4);
    stream << Magic << bool(reading);
    Writer writer(stream);
    if (reading) {
        Report report = reading.value();
        walk(writer, report);
    } else {
        Error error = reading.error();
        walk(writer, error);
    }
    return bytes;
}

std::optional<Result<Report>> fromWire(const QByteArray &bytes)
{
    QDataStream stream(bytes);
    stream.setVersion(QDataStream::Qt_6_4);
    quint32 magic = 0;
    bool success = false;
    stream >> magic >> success;
    if (stream.status() != QDataStream::Ok || magic != Magic)
        return std::nullopt;
    Reader reader(stream);
    if (!success) {
        Error error;
        walk(reader, error);
        if (!reader.ok() || !stream.atEnd())
            return std::nullopt;
        return Result<Report>(error);
    }
    Report report;
    walk(reader, report);
    if (!reader.ok() || !stream.atEnd() || !fitsTogether(report))
        return std::nullopt;
    return Result<Report>(std::move(report));
}

} // namespace pei
