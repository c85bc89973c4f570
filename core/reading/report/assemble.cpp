// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/report/assemble.h"

#include "core/plan/code.h"
#include "core/reading/layout/running.h"
#include "core/reading/layout/tokens.h"
#include "core/reading/report/closing.h"
#include "core/reading/report/heading.h"
#include "core/reading/report/phrases.h"
#include "core/reading/report/unitcells.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace pei {

namespace {

class Assembler
{
public:
    Assembler(const Table &table, const std::vector<Page> &pages)
        : m_table(table)
        , m_pages(pages)
    {
    }

    Result<Report> assemble()
    {
        // Reports end with the progress of their own period.
        Result<Heading> heading = readHeading(m_table.before, m_table.columns.progress.back());
        if (!heading)
            return heading.error();
        m_report.printed.title = heading.value().title;
        m_report.printed.period = heading.value().period;
        m_report.plan.entity = heading.value().entity;
        m_unreadHeading = heading.value().unread;
        m_fates.assign(m_table.strip.page.words.size(), Fate::Loose);
        m_decimals = printsDecimals();
        const Columns &columns = m_table.columns;
        applyColumns(m_report, columns.targetYears, columns.obtained, columns.progress, heading.value().years);
        m_blankIsNothing = leavesBlanks();
        findStrays();
        std::vector<UnitCells> units;
        for (const TableRow &row : m_table.rows)
            units.push_back({row.text(TextColumn::ExecutingUnit), row.text(TextColumn::ResponsibleUnit)});
        const std::vector<bool> cut = wronglyCut(units, m_report.plan.entity);
        for (std::size_t r = 0; r < m_table.rows.size(); ++r) {
            const TableRow &row = m_table.rows[r];
            row.element ? addElement(row) : cut[r] ? unread(row) : addIndicator(row);
        }
        QStringList closing;
        for (const Line &line : m_table.after)
            closing += line.text();
        readClosing(closing, m_report.printed);
        accountForWords();
        if (m_report.plan.indicators.empty())
            return Error{Error::Code::ReportTruncated, {}, {}, 0, 0};
        return std::move(m_report);
    }

private:
    enum class Fate : quint8 { Loose, Cell, Unread };

    SourceBox source(int page, const QRectF &box) const
    {
        const QSizeF size = m_pages[std::size_t(page)].size;
        return {page + 1, QRectF(box.x() / size.width(), box.y() / size.height(), box.width() / size.width(),
                                 box.height() / size.height())};
    }

    // Nearly all of the table's numbers have two decimals: what has not is then a piece of one.
    bool printsDecimals() const
    {
        int with = 0;
        int without = 0;
        for (const TableRow &row : m_table.rows) {
            for (std::size_t f = row.element ? 0 : 1; f < row.figures.size(); ++f) {
                if (row.figures[f] && tokenKind(row.figures[f]->text) == TokenKind::Number)
                    ++(isPrintedFigure(row.figures[f]->text) ? with : without);
            }
        }
        return with > 0 && with >= 9 * without;
    }

    bool isPiece(const Word &word) const
    {
        return m_decimals && tokenKind(word.text) == TokenKind::Number && !isPrintedFigure(word.text);
    }

    static bool isOtherThanYear(const Word &word)
    {
        return tokenKind(word.text) == TokenKind::Number && !yearOf(word.text);
    }

    // A cell of no figure at all. Some leave blank what others print as ND; one blank among many figures is a figure
    // lost.
    bool leavesBlanks() const
    {
        constexpr int Fewest = 3;
        int blanks = 0;
        for (const TableRow &row : m_table.rows) {
            if (row.element ||
                std::all_of(row.figures.begin(), row.figures.end(), [](const Word *word) { return !word; }))
                continue;
            for (const Word *word : row.figures) {
                if (word && (isDash(word->text) || tokenKind(word->text) == TokenKind::NotAvailable))
                    return false;
                blanks += !word;
            }
        }
        return blanks >= Fewest;
    }

    std::optional<Value> figure(const Word *word, const TableRow &row) const
    {
        if (word)
            return isDash(word->text) ? Value() : cellValue(word->text);
        const bool any = std::any_of(row.figures.begin(), row.figures.end(), [](const Word *other) { return other; });
        return m_blankIsNothing && any ? std::optional<Value>(Value()) : std::nullopt;
    }

    // Row by row, cell by cell, as a person would read what stands there.
    void unread(const TableRow &row)
    {
        QString text;
        for (const std::vector<Line> &cell : row.cells)
            text += joinedText(cell) + u' ';
        for (const Word *word : row.figures)
            text += word ? word->text + u' ' : QString();
        const SourceBox place = source(row.page, row.box);
        m_report.unread.push_back({place.page, text.simplified(), place.box});
        settle(row, Fate::Unread);
    }

    void settle(const TableRow &row, Fate fate)
    {
        const auto set = [&](const Word *word) {
            if (word)
                m_fates[m_table.strip.indexOf(*word)] = fate;
        };
        for (const std::vector<Line> &cell : row.cells) {
            for (const Line &line : cell)
                std::for_each(line.words.begin(), line.words.end(), set);
        }
        std::for_each(row.figures.begin(), row.figures.end(), set);
    }

    // A word beside a row that is on no cell may be a piece of one: which, nobody can tell.
    void findStrays()
    {
        for (const TableRow &row : m_table.rows)
            settle(row, Fate::Cell);
        const Columns &columns = m_table.columns;
        const double left = columns.codeLeft - columns.height;
        const double right = columns.figures.back().x1 + columns.height;
        for (const Word &word : m_table.strip.page.words) {
            if (m_fates[m_table.strip.indexOf(word)] == Fate::Loose && word.x1 > left && word.x0 < right)
                m_strays.push_back(word.centreY());
        }
        std::sort(m_strays.begin(), m_strays.end());
    }

    bool hasStray(const TableRow &row) const
    {
        if (m_strays.empty())
            return false;
        double y0 = 1e9;
        double y1 = -1e9;
        const auto reach = [&](const Word *word) {
            if (word) {
                y0 = std::min(y0, word->y0);
                y1 = std::max(y1, word->y1);
            }
        };
        for (const std::vector<Line> &cell : row.cells) {
            for (const Line &line : cell)
                std::for_each(line.words.begin(), line.words.end(), reach);
        }
        std::for_each(row.figures.begin(), row.figures.end(), reach);
        // A figure that is missing may stand a little higher or lower than the row's words.
        if (std::find(row.figures.begin(), row.figures.end(), nullptr) != row.figures.end()) {
            y0 -= m_table.columns.height;
            y1 += m_table.columns.height;
        }
        const auto stray = std::lower_bound(m_strays.begin(), m_strays.end(), y0);
        return stray != m_strays.end() && *stray <= y1;
    }

    // Of a word outside the strip, 1-based.
    int pageOf(const Word &word) const
    {
        const auto own = std::find_if(m_pages.begin(), m_pages.end(), [&word](const Page &page) {
            return std::any_of(page.words.begin(), page.words.end(),
                               [&word](const Word &one) { return &one == &word; });
        });
        return own == m_pages.end() ? 1 : int(own - m_pages.begin()) + 1;
    }

    static int wordsIn(const std::vector<Line> &lines)
    {
        std::size_t count = 0;
        for (const Line &line : lines)
            count += line.words.size();
        return int(count);
    }

    void accountForWords()
    {
        WordAccount &words = m_report.words;
        words.heading = wordsIn(m_table.before) - wordsIn(m_unreadHeading);
        words.head = m_table.headWords;
        words.closing = wordsIn(m_table.after);
        words.running = m_table.runningWords;
        int loose = wordsIn(m_unreadHeading);
        for (const Line &line : m_unreadHeading)
            m_report.words.loose.push_back({pageOf(*line.words.front()), line.text()});
        std::vector<Words> byPage(m_pages.size());
        const Strip &strip = m_table.strip;
        for (std::size_t i = 0; i < strip.page.words.size(); ++i) {
            switch (m_fates[i]) {
            case Fate::Loose:
                byPage[std::size_t(strip.pageOf[i])].push_back(&strip.page.words[i]);
                ++loose;
                break;
            case Fate::Cell:
                ++words.cells;
                break;
            case Fate::Unread:
                ++words.unread;
                break;
            }
        }
        std::vector<Words> beside(m_pages.size());
        for (std::size_t i = 0; i < strip.furniture.size(); ++i)
            beside[std::size_t(strip.furniturePages[i])].push_back(&strip.furniture[i]);
        for (std::size_t p = 0; p < m_pages.size(); ++p) {
            for (const Line &line : linesOf(std::move(beside[p]))) {
                if (isPageNumber(line.text())) {
                    words.running += int(line.words.size());
                } else {
                    addLoose(p, line);
                    loose += int(line.words.size());
                }
            }
            for (const Line &line : linesOf(std::move(byPage[p])))
                addLoose(p, line);
        }
        words.total = words.heading + words.head + words.cells + words.closing + words.running + words.unread + loose;
    }

    // Words of a line that stand apart from each other are told one by one: they hardly belong together.
    void addLoose(std::size_t page, const Line &line)
    {
        const Word *last = nullptr;
        for (const Word *word : line.words) {
            if (last && word->x0 - last->x1 < 1.5 * m_table.columns.height)
                m_report.words.loose.back().text += u' ' + word->text;
            else
                m_report.words.loose.push_back({int(page) + 1, word->text});
            last = word;
        }
    }

    void addElement(const TableRow &row)
    {
        std::vector<Value> progress;
        for (const Word *word : row.figures)
            progress.push_back(figure(word, row).value_or(Value()));
        // A mere heading prints no figure at all.
        const auto missing = std::count(row.figures.begin(), row.figures.end(), nullptr);
        const bool whole = (missing == 0 || std::size_t(missing) == row.figures.size()) &&
                           std::none_of(row.figures.begin(), row.figures.end(),
                                        [this](const Word *word) { return word && isPiece(*word); });
        settle(row, Fate::Cell);
        const bool appended = appendElement(m_report, QString(row.code() + u' ' + row.text(TextColumn::Name)).trimmed(),
                                            std::move(progress));
        if (appended) {
            ElementSource &from = m_report.elementSources.emplace_back();
            from.row = source(row.page, row.box);
            for (const Word *word : row.figures)
                from.progress.push_back(word ? source(row.page, m_table.strip.boxOnPage({word}, row.page))
                                             : SourceBox());
        }
        // An element whose name or figures were not found, or are in doubt, keeps its place in the plan, and is told.
        if (!appended || m_report.plan.elements.back().name.isEmpty() ||
            holdsPriority(m_report.plan.elements.back().name) || !whole || row.doubtful || hasStray(row))
            unread(row);
    }

    void addIndicator(const TableRow &row)
    {
        std::optional<Indicator> indicator =
            indicatorFrom({row.code(), row.text(TextColumn::Name), row.text(TextColumn::ExecutingUnit),
                           row.text(TextColumn::ResponsibleUnit), row.text(TextColumn::Relevance),
                           row.text(TextColumn::Direction), row.text(TextColumn::Aggregation)});
        const bool whole = std::all_of(row.figures.begin(), row.figures.end(),
                                       [&](const Word *word) { return figure(word, row).has_value(); }) &&
                           (!row.figures.front() || !isOtherThanYear(*row.figures.front())) &&
                           std::none_of(row.figures.begin() + 1, row.figures.end(),
                                        [this](const Word *word) { return word && isPiece(*word); });
        if (!indicator || !whole || row.doubtful || hasStray(row))
            return unread(row);
        settle(row, Fate::Cell);
        indicator->executingUnit = unbroken(std::move(indicator->executingUnit), m_report.plan.entity);

        const Columns &columns = m_table.columns;
        const auto value = [&](std::size_t column) { return *figure(row.figures[column], row); };
        const auto box = [&](std::size_t column) {
            const Word *word = row.figures[column];
            return source(row.page, word ? m_table.strip.boxOnPage({word}, row.page) : row.box); // a blank has no place
        };
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
    std::vector<Line> m_unreadHeading;
    std::vector<Fate> m_fates;    // of the strip's words
    std::vector<double> m_strays; // heights on the strip, of words in the table that are on no cell
    bool m_decimals = false;
    bool m_blankIsNothing = false;
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
