// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/text/celllines.h"

#include "core/reading/layout/tokens.h"
#include "core/reading/report/phrases.h"

#include <QRegularExpression>

#include <algorithm>
#include <map>
#include <set>

using namespace Qt::Literals::StringLiterals;

namespace pei {

namespace {

bool isYearsLabel(QStringView text)
{
    const QString label = folded(text);
    return label == u"periodo pei" || label == u"periodo del pei" || label == u"periodo";
}

} // namespace

bool isHeadingLabel(QStringView text)
{
    return isYearsLabel(text) || entityLevelFrom(text).has_value();
}

namespace {

// "R - GOBIERNOS REGIONALES", "060501 - CONTUMAZA", "2022 - 2027": as a label's value begins.
bool opensValue(const QString &text)
{
    static const QRegularExpression value(u"^(?:[A-Z]|\\d{2,6}) [-–] \\S"_s);
    return value.match(text).hasMatch();
}

// Codes of places and entities have the length of their level.
bool mayBeValueOf(const QString &label, const QString &value)
{
    if (isYearsLabel(label))
        return yearSpanFrom(value).has_value();
    const std::optional<EntityLevel> level = entityLevelFrom(label);
    const QString code = codedNameFrom(value).code;
    if (!level || code.isEmpty())
        return false;
    switch (*level) {
    case EntityLevel::GovernmentLevel:
        return code.size() == 1;
    case EntityLevel::Department:
    case EntityLevel::Sector:
        return code.size() == 2;
    case EntityLevel::Pliego:
        return code.size() == 3;
    case EntityLevel::Province:
        return code.size() == 4;
    case EntityLevel::District:
    case EntityLevel::ExecutingUnit:
        return code.size() == 6;
    }
    return false;
}

} // namespace

bool opensHead(QStringView line)
{
    const QString text = folded(line);
    return text.startsWith(u"linea base") || text.startsWith(u"logro esperado") ||
           text.startsWith(u"valores obtenidos");
}

namespace {

// A cell of the head, whole or its first line; what goes on otherwise ("UNIDAD DE SALUD") is a value's.
bool isHeadWord(const QString &line)
{
    const QString text = folded(line);
    const auto is = [&text](QLatin1String first, QLatin1String rest) {
        return text == first || text.startsWith(first + u' ' + rest);
    };
    return isCodeLabel(line) || isNameLabel(line) || opensHead(line) || text == u"ue" || text == u"relevancia" ||
           is(QLatin1String("unidad de"), QLatin1String("organ")) ||
           is(QLatin1String("tipo de"), QLatin1String("agreg")) || is(QLatin1String("sentido"), QLatin1String("esper"));
}

// The lines between the title and the first row: the heading's labels and values, and the head's cells between them.
class HeadingCells
{
public:
    HeadingCells(const CellLines &lines, std::size_t first, std::size_t end)
        : m_lines(lines)
    {
        for (std::size_t i = first; i < end; ++i)
            add(i);
    }

    // As lines of "label : value"; nullopt where it is not sure whose a value is.
    std::optional<QStringList> pairs() const
    {
        QStringList pairs;
        auto value = m_values.begin();
        for (const Label &label : m_labels) {
            if (label.value.isEmpty() && value == m_values.end())
                return std::nullopt;
            const QString &text = label.value.isEmpty() ? *value++ : label.value;
            if (!mayBeValueOf(label.text, text))
                return std::nullopt;
            pairs += label.text + u" : "_s + text;
        }
        return value == m_values.end() ? std::optional(pairs) : std::nullopt;
    }
    const std::vector<std::size_t> &rest() const { return m_rest; }

private:
    struct Label
    {
        QString text;
        QString value; // empty: on a line of its own
    };

    void add(std::size_t i)
    {
        const QString &line = m_lines[i].text;
        const qsizetype colon = line.indexOf(u':');
        const QString label = (colon < 0 ? line : line.first(colon)).trimmed();
        const QString behind = colon < 0 ? QString() : line.sliced(colon + 1).trimmed();
        if (isHeadingLabel(label)) {
            m_labels.push_back({label, behind});
            m_open = behind.isEmpty() ? Open::None : Open::Label;
        } else if (label.isEmpty() && colon >= 0 && (behind.isEmpty() || opensValue(behind))) {
            if (!behind.isEmpty())
                m_values.push_back(behind);
            m_open = behind.isEmpty() ? Open::None : Open::Value;
        } else if (opensValue(line) && !progressPeriodFrom(line) && m_values.size() < m_labels.size()) {
            m_values.push_back(line);
            m_open = Open::Value;
        } else if (m_open != Open::None && m_lines[i - 1].block == m_lines[i].block && !isHeadWord(line)) {
            (m_open == Open::Label ? m_labels.back().value : m_values.back()) += u' ' + line;
        } else {
            m_open = Open::None;
            m_rest.push_back(i);
        }
    }

    const CellLines &m_lines;
    std::vector<Label> m_labels;
    std::vector<QString> m_values;                                       // without a label on their line
    enum class Open : quint8 { None, Label, Value } m_open = Open::None; // what the next line may go on with
    std::vector<std::size_t> m_rest;
};

std::optional<Cut> cutFrom(QStringView text)
{
    const QString word = folded(text);
    if (word == u"sem1" || word == u"semestre1")
        return Cut::Semester1;
    return word == u"anual" ? std::optional(Cut::Annual) : std::nullopt;
}

// The head's years and cuts, whatever their order: targets have all years of the plan, obtained values some of them
// again.
class HeadMarks
{
public:
    void add(const QString &line)
    {
        if (const std::optional<Period> period = progressPeriodFrom(line)) {
            m_progress.insert(*period);
            return;
        }
        for (const QString &word : line.split(u' ')) {
            if (const std::optional<int> year = yearOf(word))
                ++m_years[*year];
            else if (const std::optional<Cut> cut = cutFrom(word))
                ++(*cut == Cut::Annual ? m_annual : m_semesters);
        }
    }
    void addProgress(Period period) { m_progress.insert(period); }
    bool hasProgress(Period period) const { return m_progress.contains(period); }

    std::optional<TextColumns> columns(const Heading &heading) const
    {
        TextColumns columns;
        columns.progress.assign(m_progress.begin(), m_progress.end());
        std::vector<int> again;
        for (const auto &[year, count] : m_years) {
            if (count > 2 || (!columns.targets.empty() && year != columns.targets.back() + 1))
                return std::nullopt;
            columns.targets.push_back(year);
            if (count == 2)
                again.push_back(year);
        }
        const bool ofPlan = columns.targets.size() > 1 && heading.years &&
                            columns.targets.front() == heading.years->first &&
                            columns.targets.back() == heading.years->second;
        if (!ofPlan || again.empty() || columns.progress.empty())
            return std::nullopt;
        const auto isPrinted = [&columns](Period period) {
            return std::find(columns.obtained.begin(), columns.obtained.end(), period) != columns.obtained.end();
        };
        const bool endsInSemester = heading.period.cut == Cut::Semester1;
        for (const int year : again) {
            const bool last = year == again.back();
            if (m_semesters > 0)
                columns.obtained.push_back({year, Cut::Semester1});
            if (m_annual > 0 && !(last && endsInSemester))
                columns.obtained.push_back({year, Cut::Annual});
        }
        const auto count = [&columns](Cut cut) {
            return int(std::count_if(columns.obtained.begin(), columns.obtained.end(),
                                     [cut](Period period) { return period.cut == cut; }));
        };
        const bool proved = !columns.obtained.empty() && count(Cut::Semester1) == m_semesters &&
                            count(Cut::Annual) == m_annual && columns.obtained.back() == heading.period &&
                            columns.progress.back() == heading.period &&
                            std::all_of(columns.progress.begin(), columns.progress.end(), isPrinted);
        return proved ? std::optional(columns) : std::nullopt;
    }

private:
    std::map<int, int> m_years; // how often each is printed
    int m_semesters = 0;
    int m_annual = 0;
    std::set<Period> m_progress;
};

} // namespace

CellLines cellLines(const SourceText &source)
{
    CellLines lines;
    int block = 0;
    bool apart = false;
    int page = 1;
    for (const TextLine &line : source.lines) {
        const QString text = line.text.simplified();
        apart = apart || text.isEmpty() || line.page != page;
        page = line.page;
        if (text.isEmpty())
            continue;
        block += apart;
        apart = false;
        lines.push_back({text, line.page, block});
    }
    return lines;
}

bool isCellByCell(const CellLines &lines)
{
    qsizetype alone = 0;
    qsizetype figures = 0;
    for (const CellLine &line : lines) {
        const QList<QStringView> words = QStringView(line.text).split(u' ');
        const auto count = std::count_if(words.begin(), words.end(), [](QStringView word) { return isFigure(word); });
        figures += count;
        alone += count == 1 && words.size() == 1;
    }
    return figures >= 6 && alone * 2 > figures;
}

std::optional<Period> progressPeriodFrom(QStringView line)
{
    if (line.size() > 24 || line.size() < 8)
        return std::nullopt;
    const std::optional<int> year = yearOf(line.first(4));
    QStringView rest = line.sliced(4).trimmed();
    if (rest.startsWith(u'-') || rest.startsWith(u'–'))
        rest = rest.sliced(1).trimmed();
    const std::optional<Cut> cut = cutFrom(rest);
    return year && cut ? std::optional(Period{*year, *cut}) : std::nullopt;
}

bool isLastOfHead(const CellLines &lines, std::size_t line)
{
    if (!progressPeriodFrom(lines[line].text))
        return false;
    const auto isText = [&](std::size_t other) {
        const QString text = folded(lines[other].text);
        const bool head = text.startsWith(u"avance") || text.startsWith(u"tipo i") || text.endsWith(u"(%)") ||
                          progressPeriodFrom(text);
        return lines[other].block == lines[line].block && !isFigure(text) && !head;
    };
    return (line == 0 || !isText(line - 1)) && (line + 1 == lines.size() || !isText(line + 1));
}

namespace {

struct Title
{
    QString text;
    std::size_t line = 0;
    std::size_t end = 0; // behind its lines
};
std::optional<Title> findTitle(const CellLines &lines)
{
    Title title;
    while (title.line < lines.size() && !isReportTitle(lines[title.line].text))
        ++title.line;
    if (title.line == lines.size())
        return std::nullopt;
    title.text = lines[title.line].text;
    title.end = title.line + 1;
    // Some viewers set every line apart: "(PEI)" goes on with the title.
    while (title.end < lines.size() &&
           (lines[title.end].block == lines[title.line].block || lines[title.end].text.startsWith(u'(')) &&
           !lines[title.end].text.contains(u':') && !isHeadingLabel(lines[title.end].text))
        title.text += u' ' + lines[title.end++].text;
    return title;
}

} // namespace

std::optional<Heading> readHeadingApart(const CellLines &lines)
{
    const std::optional<Title> title = findTitle(lines);
    if (!title)
        return std::nullopt;
    const HeadingCells cells(lines, title->end, lines.size());
    const std::optional<QStringList> pairs = cells.pairs();
    const auto isOfHead = [&lines](std::size_t line) { return opensHead(lines[line].text); };
    // A line of nobody's may be the rest of a value.
    if (!pairs || !std::all_of(cells.rest().begin(), cells.rest().end(), isOfHead))
        return std::nullopt;
    Result<Heading> heading = readHeading(QStringList(title->text) + *pairs);
    return heading ? std::optional(std::move(heading).value()) : std::nullopt;
}

Result<CellHead> readCellHead(const CellLines &lines)
{
    const std::optional<Title> title = findTitle(lines);
    if (!title)
        return Error{Error::Code::NotAReport, {}, {}, 0, 0};
    CellHead head;
    const std::size_t first = title->end;
    head.end = first;
    while (head.end < lines.size() && !startsElementRow(lines[head.end].text) &&
           !startsIndicatorRow(lines[head.end].text))
        ++head.end;
    HeadingCells cells(lines, first, head.end);
    const std::optional<QStringList> pairs = cells.pairs();
    if (!pairs)
        return Error{Error::Code::TextOutOfOrder, {}, {}, 0, 0};
    Result<Heading> read = readHeading(QStringList(title->text) + *pairs);
    if (!read)
        return read.error();
    head.heading = std::move(read).value();
    HeadMarks marks;
    for (const std::size_t line : cells.rest())
        marks.add(lines[line].text);
    // The head's last cells may come behind the rows.
    for (std::size_t i = head.end; i < lines.size() && lines[i].page == lines[title->line].page; ++i) {
        const std::optional<Period> period = progressPeriodFrom(lines[i].text);
        if (!period)
            continue;
        if (isLastOfHead(lines, i))
            marks.addProgress(*period);
        else if (!marks.hasProgress(*period)) // of the head or of a name?
            return Error{Error::Code::HeadUnreadable, u"Avance Tipo I"_s, {}, 0, 0};
    }
    const std::optional<TextColumns> columns = marks.columns(head.heading);
    if (!columns)
        return Error{Error::Code::HeadUnreadable, u"Valores Obtenidos"_s, {}, 0, 0};
    head.columns = *columns;
    return head;
}

} // namespace pei
