// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/report/phrases.h"

#include "core/plan/code.h"
#include "core/reading/layout/tokens.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace pei {

namespace {

// A narrow column may break words anywhere: "Descendent" / "e".
QString joinedPhrase(QStringView text)
{
    return folded(text).remove(u' ');
}

} // namespace

std::optional<std::optional<Relevance>> relevanceFrom(QStringView text)
{
    if (tokenKind(text) == TokenKind::Footnote)
        return std::optional<Relevance>();
    const QString words = joinedPhrase(text);
    if (words == u"muyrelevante")
        return Relevance::VeryRelevant;
    if (words == u"relevante")
        return Relevance::Relevant;
    if (words == u"menosrelevante" || words == u"pocorelevante")
        return Relevance::LessRelevant;
    return std::nullopt;
}

std::optional<Direction> directionFrom(QStringView text)
{
    const QString words = joinedPhrase(text);
    if (words == u"ascendente")
        return Direction::Ascending;
    if (words == u"descendente")
        return Direction::Descending;
    if (words == u"nodefinido" || tokenKind(text) == TokenKind::Footnote)
        return Direction::Undefined;
    return std::nullopt;
}

std::optional<std::optional<Aggregation>> aggregationFrom(QStringView text)
{
    if (tokenKind(text) == TokenKind::Footnote)
        return std::optional<Aggregation>();
    const QString words = joinedPhrase(text);
    if (words == u"agregable")
        return Aggregation::Aggregable;
    if (words == u"noagregable")
        return Aggregation::NonAggregable;
    if (words == u"maximopermisible")
        return Aggregation::Maximum;
    if (words == u"minimopermisible")
        return Aggregation::Minimum;
    return std::nullopt;
}

CodedName codedNameFrom(QStringView text)
{
    const qsizetype hyphen = text.indexOf(u'-');
    if (hyphen < 0)
        return {QString(), text.trimmed().toString()};
    return {text.first(hyphen).trimmed().toString(), text.sliced(hyphen + 1).trimmed().toString()};
}

std::optional<Period> periodFromTitle(QStringView title)
{
    // The second half of a year ends with it: its report is the annual one.
    static const QRegularExpression annual(u"\\banual\\b"_s);
    static const QRegularExpression second(u"\\b(?:segundo|ii|2do\\.?|2°)\\s+sem"_s);
    static const QRegularExpression semester(u"\\bsem(?:estre\\b|estral\\b|\\b|\\s*1)"_s);
    static const QRegularExpression behind(
        u"(?:semestre|anual|sem\\.?\\s*1)\\s+(?:-\\s*)?(?:de\\s+|del\\s+)?(?:ano\\s+)?(\\d{4})"_s);
    static const QRegularExpression plan(u"\\d{4}\\s*[-–]\\s*\\d{4}"_s);
    static const QRegularExpression year(u"\\b(?:19|20|21)\\d{2}\\b"_s);
    QString text = folded(title);
    const bool half = text.contains(semester);
    if (!half && !text.contains(annual))
        return std::nullopt;
    const Cut cut = half && !text.contains(second) ? Cut::Semester1 : Cut::Annual;
    if (const auto match = behind.match(text); match.hasMatch())
        return Period{match.captured(1).toInt(), cut};
    // Somewhere else, if the title names one year only beside those of the plan.
    text.remove(plan);
    std::optional<int> only;
    for (auto match = year.globalMatch(text); match.hasNext();) {
        const int found = match.next().captured().toInt();
        if (only && *only != found)
            return std::nullopt;
        only = found;
    }
    return only ? std::optional(Period{*only, cut}) : std::nullopt;
}

std::optional<EntityLevel> entityLevelFrom(QStringView label)
{
    const QString text = folded(label).simplified();
    if (text == u"nivel de gobierno")
        return EntityLevel::GovernmentLevel;
    if (text == u"sector")
        return EntityLevel::Sector;
    if (text == u"pliego")
        return EntityLevel::Pliego;
    if (text == u"departamento")
        return EntityLevel::Department;
    if (text == u"provincia")
        return EntityLevel::Province;
    if (text == u"distrito")
        return EntityLevel::District;
    if (text == u"unidad ejecutora")
        return EntityLevel::ExecutingUnit;
    return std::nullopt;
}

std::optional<std::pair<int, int>> yearSpanFrom(QStringView text)
{
    static const QRegularExpression span(u"(\\d{4})\\s*[-–]\\s*(\\d{4})"_s);
    const auto match = span.match(text.toString());
    if (!match.hasMatch())
        return std::nullopt;
    const std::optional<int> first = yearOf(match.capturedView(1));
    const std::optional<int> last = yearOf(match.capturedView(2));
    if (!first || !last || *last < *first)
        return std::nullopt;
    return std::pair(*first, *last);
}

namespace {

QRegularExpressionMatch priorityAtEnd(const QString &text)
{
    static const QRegularExpression priority(u"\\s*\\(\\s*Prioridad\\s*:\\s*(\\d{1,4})\\s*\\)$"_s,
                                             QRegularExpression::CaseInsensitiveOption);
    return priority.match(text);
}

} // namespace

std::optional<int> takePriority(QString &name)
{
    const QRegularExpressionMatch match = priorityAtEnd(name);
    if (!match.hasMatch())
        return std::nullopt;
    const int priority = match.capturedView(1).toInt();
    name.truncate(match.capturedStart());
    return priority;
}

bool endsInPriority(const QString &line)
{
    return priorityAtEnd(line).hasMatch();
}

bool holdsPriority(QStringView name)
{
    static const QRegularExpression priority(u"\\(\\s*Prioridad\\s*($|:\\s*(\\d{1,4}\\s*\\)|\\d{0,4}$))"_s,
                                             QRegularExpression::CaseInsensitiveOption);
    return priority.match(name.toString()).hasMatch();
}

std::optional<Indicator> indicatorFrom(const RowText &row)
{
    const auto relevance = relevanceFrom(row.relevance);
    const auto direction = directionFrom(row.direction);
    const auto aggregation = aggregationFrom(row.aggregation);
    if (!isIndicatorCode(row.code) || row.name.isEmpty() || !relevance || !direction || !aggregation)
        return std::nullopt;
    Indicator indicator;
    indicator.code = row.code;
    indicator.element = elementOfIndicator(row.code);
    indicator.name = row.name;
    indicator.executingUnit = codedNameFrom(row.executingUnit);
    indicator.responsibleUnit = codedNameFrom(row.responsibleUnit);
    indicator.relevance = *relevance;
    indicator.direction = *direction;
    indicator.aggregation = *aggregation;
    return indicator;
}

std::optional<Value> cellValue(QStringView text)
{
    switch (tokenKind(text)) {
    case TokenKind::Text:
        return std::nullopt;
    case TokenKind::Number:
        return Value(figureFrom(text));
    case TokenKind::NotAvailable:
    case TokenKind::Footnote:
        return Value();
    }
    Q_UNREACHABLE();
}

} // namespace pei
