// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/certificatejson.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace pei {

namespace {

using What = Certificate::Difference::What;

QJsonObject json(const Certificate::Count &count)
{
    return {{u"agreeing"_s, count.agreeing}, {u"total"_s, count.total}};
}

QJsonValue json(Value value) { return value ? QJsonValue(*value) : QJsonValue(QJsonValue::Null); }

QString name(What what)
{
    switch (what) {
    case What::RowProgress:
        return u"row_progress"_s;
    case What::ElementProgress:
        return u"element_progress"_s;
    case What::Average:
        return u"average"_s;
    case What::SummaryRed:
        return u"summary_red"_s;
    case What::SummaryAmber:
        return u"summary_amber"_s;
    case What::SummaryGreen:
        return u"summary_green"_s;
    case What::SummaryNd:
        return u"summary_nd"_s;
    case What::SummaryTotal:
        return u"summary_total"_s;
    case What::WithoutElement:
        return u"without_element"_s;
    case What::WithoutRows:
        return u"without_rows"_s;
    }
    Q_UNREACHABLE();
}

QJsonValue json(const std::optional<DetectedRules> &detected)
{
    if (!detected)
        return QJsonValue::Null;
    const Rules &rules = detected->rules;
    return QJsonObject{
        {u"element"_s, rules.element == ElementRule::PlainMean ? u"plain_mean"_s : u"by_relevance"_s},
        {u"average"_s, rules.average == AverageRule::SkipZero ? u"skip_zero"_s : u"with_zeros"_s},
        {u"cap_at_100"_s, rules.capAt100},
        {u"element_proved"_s, detected->elementProved},
        {u"average_proved"_s, detected->averageProved}};
}

QJsonArray json(const std::vector<UnreadRow> &rows)
{
    QJsonArray array;
    for (const UnreadRow &row : rows) {
        array.append(QJsonObject{{u"page"_s, row.page > 0 ? QJsonValue(row.page) : QJsonValue(QJsonValue::Null)},
                                 {u"text"_s, row.text}});
    }
    return array;
}

QJsonValue json(const WordAccount &words)
{
    if (words.total == 0)
        return QJsonValue::Null;
    return QJsonObject{{u"total"_s, words.total},     {u"heading"_s, words.heading}, {u"head"_s, words.head},
                       {u"cells"_s, words.cells},     {u"closing"_s, words.closing}, {u"running"_s, words.running},
                       {u"unread"_s, words.unread},   {u"loose"_s, json(words.loose)}};
}

} // namespace

QJsonObject certificateToJson(const Certificate &certificate, const Report &report)
{
    QJsonArray differences;
    for (const Certificate::Difference &difference : certificate.differences) {
        differences.append(
            QJsonObject{{u"what"_s, name(difference.what)},
                        {u"code"_s, difference.code},
                        {u"period"_s, periodKey(difference.period)},
                        {u"printed"_s, json(difference.printed)},
                        {u"computed"_s, json(difference.computed)},
                        {u"page"_s, difference.page > 0 ? QJsonValue(difference.page) : QJsonValue(QJsonValue::Null)}});
    }
    return {{u"holds"_s, certificate.holds()},       {u"rows"_s, json(certificate.rows)},
            {u"elements"_s, json(certificate.elements)}, {u"averages"_s, json(certificate.averages)},
            {u"summary"_s, json(certificate.summary)},   {u"figures"_s, certificate.figures},
            {u"rules"_s, json(certificate.rules)},       {u"unread"_s, json(report.unread)},
            {u"differences"_s, differences},
            {u"words"_s, json(certificate.words)}};
}

} // namespace pei
