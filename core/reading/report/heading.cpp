// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/report/heading.h"

#include "core/reading/layout/partition.h"
#include "core/reading/layout/tokens.h"
#include "core/reading/report/phrases.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace pei {

namespace {

bool isYearsLabel(QStringView label)
{
    const QString text = folded(label).simplified();
    return text == u"periodo pei" || text == u"periodo del pei" || text == u"periodo";
}

// A label is one of the format's; others ("Fecha : …") carry nothing of the plan.
bool isLabel(QStringView label)
{
    return isYearsLabel(label) || entityLevelFrom(label);
}

void take(Heading &heading, QStringView label, const QString &value)
{
    if (isYearsLabel(label))
        heading.years = yearSpanFrom(value);
    else if (const std::optional<EntityLevel> level = entityLevelFrom(label))
        heading.entity.lines.emplace_back(*level, codedNameFrom(value));
}

Result<Heading> finished(Heading heading, std::optional<Period> otherwise)
{
    heading.title = heading.title.simplified();
    std::optional<Period> period = periodFromTitle(heading.title);
    if (!period)
        period = otherwise;
    if (!isReportTitle(heading.title) || !period)
        return Error{Error::Code::NotAReport, {}, {}, 0, 0};
    heading.period = *period;
    return heading;
}

// The words of a line before its first colon, as long as they make a label; how many words that takes, colon included.
struct LabelWords
{
    QString label;
    std::size_t words = 0;
    double right = 0; // of the label, colon included
};
std::optional<LabelWords> labelOf(const Line &line)
{
    QString label;
    for (std::size_t i = 0; i < line.words.size() && i < 6; ++i) {
        QString word = line.words[i]->text;
        const qsizetype colon = word.indexOf(u':');
        label += (i > 0 ? u" "_s : QString()) + (colon < 0 ? word : word.first(colon));
        if (colon < 0)
            continue;
        if (!isLabel(label.trimmed()))
            return std::nullopt;
        return LabelWords{label.trimmed(), colon + 1 == word.size() ? i + 1 : i, line.words[i]->x1};
    }
    return std::nullopt;
}

// Words of one of the format's labels, and no colon behind them.
bool opensLabel(const Line &line)
{
    QString label;
    for (std::size_t i = 0; i < line.words.size() && i < 3; ++i) {
        label += (i > 0 ? u" "_s : QString()) + line.words[i]->text;
        if (isLabel(label))
            return !labelOf(line);
    }
    return false;
}

// A colon in a cell of its own may stand higher or lower than its label: it goes back to the nearest that lacks one.
std::vector<Line> withColonsJoined(std::vector<Line> lines)
{
    std::vector<const Word *> colons;
    for (Line &line : lines) {
        if (line.words.front()->text != u':')
            continue;
        colons.push_back(line.words.front());
        line.words.erase(line.words.begin());
    }
    std::erase_if(lines, [](const Line &line) { return line.words.empty(); });
    for (const Word *colon : colons) {
        Line *nearest = nullptr;
        const auto away = [colon](const Line &line) {
            return std::abs(line.words.front()->centreY() - colon->centreY());
        };
        for (Line &line : lines) {
            if (line.words.front()->x1 < colon->x0 && opensLabel(line) && (!nearest || away(line) < away(*nearest)))
                nearest = &line;
        }
        if (!nearest || away(*nearest) > 1.5 * colon->height())
            continue;
        const auto behind = std::find_if(nearest->words.begin(), nearest->words.end(),
                                         [colon](const Word *word) { return word->x0 > colon->x0; });
        nearest->words.insert(behind, colon);
    }
    return lines;
}

// "R - GOBIERNOS REGIONALES", "060501 - CONTUMAZA", "2022 - 2027": what a value begins with, and hardly any later line.
bool opensValue(const Line &line)
{
    const QString text = line.text();
    const qsizetype hyphen = text.indexOf(u'-') >= 0 ? text.indexOf(u'-') : text.indexOf(u'–');
    const QStringView code = QStringView(text).first(std::max<qsizetype>(hyphen, 0)).trimmed();
    return !code.isEmpty() &&
           (code.size() == 1 || std::all_of(code.begin(), code.end(), [](QChar c) { return c.isDigit(); }));
}

} // namespace

Result<Heading> readHeading(const std::vector<Line> &printed, std::optional<Period> otherwise)
{
    const std::vector<Line> lines = withColonsJoined(printed);
    Heading heading;
    std::size_t i = 0;
    while (i < lines.size() && !isReportTitle(lines[i].text())) {
        // The words "REPORTE DE SEGUIMIENTO" may themselves be broken over two lines; a running head above the title is
        // no part of it.
        if (i + 1 < lines.size() && !isReportTitle(lines[i + 1].text()) &&
            isReportTitle(QString(lines[i].text() + u' ' + lines[i + 1].text())))
            break;
        ++i;
    }
    double bottom = 0;
    for (; i < lines.size() && !labelOf(lines[i]); ++i) {
        const double height = lines[i].y1 - lines[i].y0;
        if (!heading.title.isEmpty() && lines[i].y0 - bottom > 1.2 * height)
            break;
        heading.title += u' ' + lines[i].text();
        bottom = lines[i].y1;
    }

    struct Label
    {
        QString text;
        Extent extent;
    };
    std::vector<Label> labels;
    Words values;
    double height = 1;
    // Values stand in a column of their own or each behind its label: a value's later lines are below its first.
    double valueLeft = 0;
    double labelLeft = 1e9;
    for (std::size_t l = i; l < lines.size(); ++l)
        labelLeft = std::min(labelLeft, lines[l].words.front()->x0);
    for (std::size_t l = i; l < lines.size(); ++l) {
        const std::optional<LabelWords> label = labelOf(lines[l]);
        std::size_t first = 0;
        if (label) {
            labels.push_back({label->label, {lines[l].words.front()->y0, lines[l].words.front()->y1}});
            height = lines[l].words.front()->height();
            first = label->words;
            valueLeft = label->right;
        } else if (opensLabel(lines[l]) && lines[l].words.front()->x0 < labelLeft + height) {
            heading.unread.push_back(lines[l]);
            continue;
        } else if (lines[l].words.front()->x1 < valueLeft - height && lines[l].words.back()->x1 < valueLeft + height) {
            continue; // a lone label of no interest
        }
        for (std::size_t w = first; w < lines[l].words.size(); ++w) {
            // A value printed right behind its colon ("PEI:2022") shares the label's word.
            values.push_back(lines[l].words[w]);
        }
    }
    const std::vector<Line> valueLines = linesOf(std::move(values));
    std::vector<Extent> extents;
    for (const Label &label : labels)
        extents.push_back(label.extent);
    PartitionRules rules;
    rules.height = height;
    rules.mayLeaveFirst = true;
    rules.mayLeaveLast = true;
    std::vector<bool> opens;
    for (const Line &line : valueLines)
        opens.push_back(opensValue(line));
    rules.misfit = [&opens](std::size_t, const std::vector<Line> &, std::size_t first, std::size_t count) {
        double cost = opens[first] ? 0 : 1.5;
        for (std::size_t l = first + 1; l < first + count; ++l)
            cost += opens[l] ? 1.5 : 0;
        return cost;
    };
    Partition best;
    best.cost = 1e18;
    for (const Alignment alignment : Alignments) {
        Partition partition = partitionLines(valueLines, extents, alignment, rules);
        if (partition.cost < best.cost)
            best = std::move(partition);
    }
    for (std::size_t l = 0; l < labels.size() && l < best.groups.size(); ++l) {
        QString value = joinedText(best.groups[l]);
        if (const qsizetype colon = value.indexOf(u':'); colon >= 0 && isLabel(value.first(colon).trimmed()))
            value = value.sliced(colon + 1).trimmed();
        else if (value.startsWith(u':'))
            value = value.sliced(1).trimmed();
        take(heading, labels[l].text, value);
    }
    return finished(std::move(heading), otherwise);
}

Result<Heading> readHeading(const QStringList &lines)
{
    Heading heading;
    QString label;
    QString value;
    bool inTitle = false;
    const auto titleAlone = [&] {
        return !heading.title.isEmpty() && label.isEmpty() && !heading.years && heading.entity.lines.empty();
    };
    const auto flush = [&] {
        if (!label.isEmpty())
            take(heading, label, value.simplified());
        label.clear();
        value.clear();
    };
    for (const QString &line : lines) {
        const qsizetype colon = line.indexOf(u':');
        if (colon > 0 && isLabel(line.first(colon).trimmed())) {
            flush();
            inTitle = false;
            label = line.first(colon).trimmed();
            value = line.sliced(colon + 1);
        } else if (isReportTitle(line) && heading.title.isEmpty()) {
            heading.title = line;
            inTitle = true;
        } else if (line.trimmed().isEmpty()) {
            if (inTitle || !value.trimmed().isEmpty()) {
                inTitle = false;
                flush();
            }
        } else if (inTitle || (titleAlone() && line.trimmed().startsWith(u'('))) {
            // Some viewers set every line apart: "(PEI)" goes on with the title.
            heading.title += u' ' + line;
        } else if (!label.isEmpty()) {
            value += u' ' + line;
        }
    }
    flush();
    return finished(std::move(heading), std::nullopt);
}

} // namespace pei
