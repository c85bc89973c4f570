// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/report/assemble.h"

#include "core/plan/code.h"
#include "core/reading/report/closing.h"
#include "core/reading/report/heading.h"
#include "core/reading/report/phrases.h"

using namespace Qt::Literals::StringLiterals;

namespace pei {

namespace {

class Assembler
{
public:
    Assembler(const Table &table, const std::vector<Page> &pages) : m_table(table), m_pages(pages) {}

    Result<Report> assemble()
    {
        Result<Heading> heading = readHeading(m_table.before);
        if (!heading)
            return heading.error();
        m_report.printed.title = heading.value().title;
        m_report.printed.period = heading.value().period;
        m_report.plan.entity = heading.value().entity;
        m_report.unread = m_table.unread;
        const Columns &columns = m_table.columns;
        applyColumns(m_report, columns.targetYears, columns.obtained, columns.progress, heading.value().years);
        for (const TableRow &row : m_table.rows)
            row.element ? addElement(row) : addIndicator(row);
        QStringList closing;
        for (const Line &line : m_table.after)
            closing += line.text();
        readClosing(closing, m_report.printed);
        if (m_report.plan.indicators.empty())
            return Error{Error::Code::ReportTruncated, {}, {}, 0, 0};
        return std::move(m_report);
    }

private:
    SourceBox source(int page, const QRectF &box) const
    {
        const QSizeF size = m_pages[std::size_t(page)].size;
        return {page + 1, QRectF(box.x() / size.width(), box.y() / size.height(), box.width() / size.width(),
                                 box.height() / size.height())};
    }

    void unread(const TableRow &row)
    {
        QString text;
        for (const std::vector<Line> &cell : row.cells)
            text += joinedText(cell) + u' ';
        for (const Word *word : row.figures)
            text += word ? word->text + u' ' : QString();
        m_report.unread.push_back({row.page + 1, text.simplified()});
    }

    void addElement(const TableRow &row)
    {
        std::vector<Value> progress;
        for (const Word *word : row.figures)
            progress.push_back(word ? cellValue(word->text).value_or(Value()) : Value());
        // An element whose name was not found keeps its place in the plan, and is told.
        if (!appendElement(m_report, row.text(TextColumn::Code), std::move(progress)) ||
            m_report.plan.elements.back().name.isEmpty())
            unread(row);
    }

    void addIndicator(const TableRow &row)
    {
        QString code;
        for (const Line &line : row.cells[0]) {
            for (const Word *word : line.words)
                code += word->text;
        }
        std::optional<Indicator> indicator = indicatorFrom(
            {code, row.text(TextColumn::Name), row.text(TextColumn::ExecutingUnit),
             row.text(TextColumn::ResponsibleUnit), row.text(TextColumn::Relevance), row.text(TextColumn::Direction),
             row.text(TextColumn::Aggregation)});
        const bool whole = std::all_of(row.figures.begin(), row.figures.end(),
                                       [](const Word *word) { return word && cellValue(word->text); });
        if (!indicator || !whole)
            return unread(row);

        const Columns &columns = m_table.columns;
        const auto value = [&](std::size_t column) { return *cellValue(row.figures[column]->text); };
        const auto box = [&](std::size_t column) { return source(row.page, boxOf({row.figures[column]})); };
        RowSource from;
        from.row = source(row.page, row.box);
        from.baseline = box(1);
        if (const Value year = value(0))
            indicator->baseline.year = int(*year);
        indicator->baseline.value = value(1);
        for (std::size_t c = columns.firstTarget(); c < columns.firstObtained(); ++c) {
            indicator->targets.push_back(value(c));
            from.targets.push_back(box(c));
        }
        for (std::size_t c = columns.firstObtained(); c < columns.firstProgress(); ++c) {
            indicator->obtained.push_back(value(c));
            from.obtained.push_back(box(c));
        }
        std::vector<Value> progress;
        for (std::size_t c = columns.firstProgress(); c < columns.figures.size(); ++c) {
            progress.push_back(value(c));
            from.progress.push_back(box(c));
        }
        m_report.plan.indicators.push_back(std::move(*indicator));
        m_report.printed.indicators.push_back(std::move(progress));
        m_report.sources.push_back(std::move(from));
    }

    const Table &m_table;
    const std::vector<Page> &m_pages;
    Report m_report;
};

} // namespace

void applyColumns(Report &report, const std::vector<int> &targetYears, const std::vector<Period> &obtained,
                  const std::vector<Period> &progress, std::optional<std::pair<int, int>> years)
{
    report.plan.targetYears = targetYears;
    report.plan.periods = obtained;
    report.printed.progressPeriods = progress;
    report.plan.firstYear = years ? years->first : targetYears.front();
    report.plan.lastYear = years ? years->second : targetYears.back();
}

bool appendElement(Report &report, const QString &text, std::vector<Value> progress)
{
    const qsizetype space = text.indexOf(u' ');
    Element element;
    element.code = text.first(space < 0 ? text.size() : space);
    if (!isElementCode(element.code))
        return false;
    element.kind = isObjectiveCode(element.code) ? ElementKind::Objective : ElementKind::Action;
    element.name = space < 0 ? QString() : text.sliced(space + 1);
    element.priority = takePriority(element.name);
    report.plan.elements.push_back(std::move(element));
    report.printed.elements.push_back(std::move(progress));
    return true;
}

Result<Report> assembleReport(const Table &table, const std::vector<Page> &pages)
{
    return Assembler(table, pages).assemble();
}

} // namespace pei
