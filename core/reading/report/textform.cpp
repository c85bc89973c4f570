// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/report/textform.h"

#include "core/plan/code.h"
#include "core/reading/layout/tokens.h"
#include "core/reading/report/assemble.h"
#include "core/reading/report/closing.h"
#include "core/reading/report/heading.h"
#include "core/reading/report/phrases.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace pei {

namespace {

struct HeadColumns {
    std::vector<int> targets;
    std::vector<Period> obtained;
    std::vector<Period> progress;

    std::size_t figures() const { return 2 + targets.size() + obtained.size() + progress.size(); }
};

std::optional<Cut> cutOf(const QString &token)
{
    const QString text = folded(token);
    if (text == u"sem1")
        return Cut::Semester1;
    if (text == u"anual")
        return Cut::Annual;
    return std::nullopt;
}

// "Año Valor 2022 … 2027 2022 2023 2024 2024 - Sem1 Sem1 Anual Sem1 Anual Sem1": the years of the targets rise, those
// of the obtained values begin again, and a year with a hyphen heads a progress column.
Result<HeadColumns> readHeadText(const QStringList &tokens)
{
    HeadColumns head;
    std::vector<int> years;
    std::vector<Cut> cuts;
    for (qsizetype i = 0; i < tokens.size(); ++i) {
        const std::optional<int> year = yearOf(tokens[i]);
        if (year && i + 1 < tokens.size() && (tokens[i + 1] == u"-" || tokens[i + 1] == u"–")) {
            qsizetype next = i + 2;
            while (next < tokens.size() && !cutOf(tokens[next]))
                ++next;
            if (next < tokens.size()) {
                head.progress.push_back({*year, *cutOf(tokens[next])});
                i = next;
            }
        } else if (const qsizetype hyphen = tokens[i].indexOf(u'-'); hyphen == 4 && yearOf(tokens[i].first(4))) {
            if (const auto cut = cutOf(tokens[i].sliced(5)))
                head.progress.push_back({*yearOf(tokens[i].first(4)), *cut});
        } else if (year) {
            years.push_back(*year);
        } else if (const auto cut = cutOf(tokens[i])) {
            cuts.push_back(*cut);
        }
    }
    std::size_t targets = 0;
    while (targets < years.size() && (targets == 0 || years[targets] > years[targets - 1]))
        ++targets;
    head.targets.assign(years.begin(), years.begin() + qsizetype(targets));
    if (targets == 0 || head.progress.empty())
        return Error{Error::Code::HeadUnreadable, u"Logro Esperado"_s, {}, 0, 0};
    std::size_t group = targets;
    for (std::size_t i = 0; i < cuts.size(); ++i) {
        if (i > 0 && (cuts[i] == Cut::Semester1 || cuts[i - 1] == Cut::Annual))
            ++group;
        if (group >= years.size())
            return Error{Error::Code::HeadUnreadable, u"Valores Obtenidos"_s, {}, 0, 0};
        head.obtained.push_back({years[group], cuts[i]});
    }
    if (cuts.empty() || group + 1 != years.size())
        return Error{Error::Code::HeadUnreadable, u"Valores Obtenidos"_s, {}, 0, 0};
    return head;
}

bool startsIndicator(const QString &line) { return line.startsWith(u"IND."); }
bool startsElement(const QString &line)
{
    return isElementCode(QStringView(line).first(std::max<qsizetype>(0, line.indexOf(u' '))));
}
class TextReader
{
public:
    explicit TextReader(QStringView text)
    {
        for (const QStringView line : text.split(u'\n'))
            m_lines += line.toString().replace(u'\f', u' ').normalized(QString::NormalizationForm_C).simplified();
    }

    Result<Report> read()
    {
        const auto isHead = [](const QString &line) { return folded(line).contains(u"codigo"); };
        qsizetype head = 0;
        while (head < m_lines.size() && !isHead(m_lines[head]))
            ++head;
        if (head == m_lines.size())
            return Error{Error::Code::NotAReport, {}, {}, 0, 0};
        Result<Heading> heading = readHeading(m_lines.first(head));
        if (!heading)
            return heading.error();
        m_report.printed.title = heading.value().title;
        m_report.printed.period = heading.value().period;
        m_report.plan.entity = heading.value().entity;
        m_at = head;
        QStringList tokens;
        while (m_at < m_lines.size() && !startsElement(m_lines[m_at]) && !startsIndicator(m_lines[m_at]))
            tokens += m_lines[m_at++].split(u' ', Qt::SkipEmptyParts);
        Result<HeadColumns> columns = readHeadText(tokens);
        if (!columns)
            return columns.error();
        m_head = columns.value();
        applyColumns(m_report, m_head.targets, m_head.obtained, m_head.progress, heading.value().years);
        readRows();
        readClosing(m_lines.sliced(m_at), m_report.printed);
        if (m_report.plan.indicators.empty())
            return Error{Error::Code::ReportTruncated, {}, {}, 0, 0};
        return std::move(m_report);
    }

private:
    void readRows()
    {
        while (m_at < m_lines.size() && !startsClosing(m_lines[m_at])) {
            if (startsElement(m_lines[m_at]))
                readElement();
            else if (startsIndicator(m_lines[m_at]))
                readIndicator();
            else
                keepStray(m_lines[m_at++]); // heads repeated on later pages, page numbers, the rest of a cut row
        }
        completeCutRows();
    }

    void keepStray(const QString &line)
    {
        if (!line.isEmpty() && !m_report.plan.indicators.empty())
            m_strays.emplace_back(m_report.plan.indicators.size() - 1, line);
    }

    // A page's end can cut a row, and the last line of its cells then stands behind the next page's head. Text does not
    // say whose cell it is; but one unit has one name, and the other rows know it.
    void completeCutRows()
    {
        std::vector<Indicator> &indicators = m_report.plan.indicators;
        for (const auto &[row, rest] : m_strays) {
            for (const auto unit : {&Indicator::executingUnit, &Indicator::responsibleUnit}) {
                CodedName whole = indicators[row].*unit;
                whole.name += u' ' + rest;
                const bool known = std::any_of(indicators.begin(), indicators.end(), [&](const Indicator &other) {
                    return other.*unit == whole;
                });
                if (known)
                    indicators[row].*unit = whole;
            }
        }
    }

    qsizetype nextFilled(qsizetype line) const
    {
        while (line < m_lines.size() && m_lines[line].isEmpty())
            ++line;
        return line;
    }

    bool startsRow(qsizetype line) const
    {
        return line >= m_lines.size() || startsIndicator(m_lines[line]) || startsElement(m_lines[line]) ||
               startsClosing(m_lines[line]);
    }

    void readElement()
    {
        const auto count = qsizetype(m_head.progress.size());
        QStringList tokens;
        qsizetype line = m_at;
        for (; line < m_lines.size() && line < m_at + 12; ++line) {
            tokens += m_lines[line].split(u' ', Qt::SkipEmptyParts);
            if (tokens.size() <= count || m_lines[line].isEmpty())
                continue;
            const bool figures = std::all_of(tokens.end() - count, tokens.end(), [](const QString &t) { return isFigure(t); });
            // The name may end in a number; the priority, or the row behind, tells that the element is whole.
            if (figures && (tokens[tokens.size() - count - 1].endsWith(u')') || startsRow(nextFilled(line + 1))))
                break;
            if (startsRow(nextFilled(line + 1)) && !startsElement(m_lines[nextFilled(line + 1)]))
                break;
        }
        std::vector<Value> progress;
        if (tokens.size() > count) {
            for (const QString &token : tokens.last(count))
                progress.push_back(cellValue(token).value_or(Value()));
        }
        const bool whole = tokens.size() > count && isFigure(tokens.last()) &&
                           appendElement(m_report, tokens.first(tokens.size() - count).join(u' '), progress);
        if (!whole)
            m_report.unread.push_back({0, tokens.join(u' ')});
        m_at = std::max(m_at + 1, std::min(line + 1, m_lines.size()));
    }

    // The row ends with its figures; they follow an aggregation, which no name can imitate together with their number.
    bool isWhole(const QStringList &tokens) const
    {
        const auto count = qsizetype(m_head.figures());
        if (tokens.size() < count + 4)
            return false;
        if (!std::all_of(tokens.end() - count, tokens.end(), [](const QString &t) { return isFigure(t); }))
            return false;
        const QString before = folded(tokens[tokens.size() - count - 1]);
        return before == u"agregable" || before == u"permisible" || tokenKind(before) == TokenKind::Footnote;
    }

    void readIndicator()
    {
        QStringList tokens;
        qsizetype line = m_at;
        bool whole = false;
        for (; line < m_lines.size() && !whole; ++line) {
            if (line > m_at && startsClosing(m_lines[line]) && tokens.size() > 30)
                break;
            tokens += m_lines[line].split(u' ', Qt::SkipEmptyParts);
            whole = isWhole(tokens);
            // A row that never becomes whole must not swallow the rest of the report.
            if (!whole && tokens.size() > 400)
                break;
        }
        if (!whole || !appendIndicator(tokens)) {
            qsizetype end = m_at + 1;
            while (end < m_lines.size() && !startsRow(end))
                ++end;
            m_report.unread.push_back({0, m_lines.mid(m_at, std::min<qsizetype>(end - m_at, 12)).join(u' ').simplified()});
            m_at = end;
            return;
        }
        m_at = line;
    }

    bool appendIndicator(QStringList tokens)
    {
        const auto count = qsizetype(m_head.figures());
        const QStringList figures = tokens.last(count);
        tokens = tokens.first(tokens.size() - count);

        RowText row;
        while (!tokens.isEmpty() && !isIndicatorCode(row.code) && row.code.size() < 24)
            row.code += tokens.takeFirst();
        const auto takePhrase = [&tokens](auto isPhrase, QString &into) {
            for (const qsizetype words : {2, 1}) {
                if (tokens.size() < words)
                    continue;
                const QString phrase = tokens.last(words).join(u' ');
                if (isPhrase(phrase)) {
                    into = phrase;
                    tokens = tokens.first(tokens.size() - words);
                    return true;
                }
            }
            return false;
        };
        if (!takePhrase([](const QString &t) { return aggregationFrom(t).has_value(); }, row.aggregation) ||
            !takePhrase([](const QString &t) { return directionFrom(t).has_value(); }, row.direction) ||
            !takePhrase([](const QString &t) { return relevanceFrom(t).has_value(); }, row.relevance))
            return false;
        if (!takeUnits(tokens.join(u' '), row))
            return false;
        std::optional<Indicator> indicator = indicatorFrom(row);
        if (!indicator)
            return false;
        qsizetype at = 0;
        const auto next = [&] { return *cellValue(figures[at++]); };
        if (const Value year = next())
            indicator->baseline.year = int(*year);
        indicator->baseline.value = next();
        for (std::size_t i = 0; i < m_head.targets.size(); ++i)
            indicator->targets.push_back(next());
        for (std::size_t i = 0; i < m_head.obtained.size(); ++i)
            indicator->obtained.push_back(next());
        std::vector<Value> progress;
        for (std::size_t i = 0; i < m_head.progress.size(); ++i)
            progress.push_back(next());
        m_report.plan.indicators.push_back(std::move(*indicator));
        m_report.printed.indicators.push_back(std::move(progress));
        return true;
    }

    // "NAME 300597-UNIT 10.06-OFFICE": the executing unit's code has six digits, the responsible one's two by two.
    static bool takeUnits(const QString &text, RowText &row)
    {
        static const QRegularExpression executing(u"(?:^|\\s)(\\d{4,}-\\S)"_s);
        static const QRegularExpression responsible(u"\\s(\\d{1,3}(?:\\.\\d{1,3})*-\\S)"_s);
        const auto unit = executing.match(text);
        if (!unit.hasMatch())
            return false;
        const auto office = responsible.match(text, unit.capturedEnd(1));
        if (!office.hasMatch())
            return false;
        row.name = text.first(unit.capturedStart(1)).trimmed();
        row.executingUnit = text.sliced(unit.capturedStart(1), office.capturedStart(1) - unit.capturedStart(1)).trimmed();
        row.responsibleUnit = text.sliced(office.capturedStart(1));
        return true;
    }

    QStringList m_lines;
    qsizetype m_at = 0;
    HeadColumns m_head;
    std::vector<std::pair<std::size_t, QString>> m_strays; // lines of no row, with the row they follow
    Report m_report;
};

} // namespace

Result<Report> readTextForm(QStringView text) { return TextReader(text).read(); }

} // namespace pei
