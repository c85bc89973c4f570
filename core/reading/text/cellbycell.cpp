// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/text/cellbycell.h"

#include "core/plan/code.h"
#include "core/progress/analysis.h"
#include "core/progress/progress.h"
#include "core/reading/layout/tokens.h"
#include "core/reading/report/assemble.h"
#include "core/reading/report/closing.h"
#include "core/reading/text/cellclosing.h"
#include "core/reading/text/cellpage.h"
#include "core/reading/text/cellpieces.h"
#include "core/reading/text/cellrow.h"
#include "core/reading/text/cellsections.h"
#include "core/reading/text/openrows.h"

#include <QHash>

#include <algorithm>
#include <optional>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace pei {

namespace {

class CellReader
{
public:
    CellReader(const CellLines &lines, bool paged)
        : m_lines(lines)
        , m_paged(paged)
    {
    }

    Result<Report> read()
    {
        Result<CellHead> head = readCellHead(m_lines);
        if (!head)
            return head.error();
        m_columns = head.value().columns;
        const Heading &heading = head.value().heading;
        m_report.printed.title = heading.title;
        m_report.printed.period = heading.period;
        m_report.plan.entity = heading.entity;
        applyColumns(m_report, m_columns.targets, m_columns.obtained, m_columns.progress, heading.years);
        for (const auto &[level, unit] : heading.entity.lines) {
            if (level == EntityLevel::ExecutingUnit)
                m_units.executing.insert(unit.code + u'-' + unit.name);
        }
        readTable(head.value().end);
        return std::move(m_report);
    }

private:
    const CellPieces &pieces() const { return m_sections.pieces(); }
    std::size_t valueCount() const { return m_columns.figures() - m_columns.progress.size(); }

    void readTable(std::size_t first)
    {
        const CellLines head(m_lines.begin(), m_lines.begin() + qsizetype(first));
        CellLines table(m_lines.begin() + qsizetype(first), m_lines.end());
        readClosing(takeClosing(table), m_report.printed);
        m_sections = CellSections(cellPieces(table, head));
        learnUnits();
        for (std::size_t s = 0; s < m_sections.size();)
            s = findRowsOfPage(s);
        learnUnitsOfRows();
        for (Found &found : m_found)
            readRow(found);
        settleRows(m_report, m_columns, std::move(m_rows));
        readElements();
    }

    // A row between two others of its section; its figures tell where it ends.
    struct Found
    {
        CellLines lines;
        QStringList figures;
        std::optional<OpenRow> placed; // by its page's columns
        QString element;
        int page = 0;
        std::size_t section = 0;
        QString shown;
    };

    // A page's blocks need not come row by row. Where as many codes, figures and words of narrow cells have come as
    // belong together, they do; else the page's columns tell, or nothing.
    std::size_t findRowsOfPage(std::size_t first)
    {
        std::size_t end = first;
        while (end < m_sections.size() && m_sections[end].page == m_sections[first].page)
            ++end;
        const std::size_t found = m_found.size();
        const QString above = m_element;
        std::vector<std::size_t> lost;
        CellBalance balance;
        for (std::size_t s = first; s < end; ++s) {
            if (!findRows(s, balance))
                lost.push_back(s);
        }
        if (lost.empty() || findColumns(first, end, above, found))
            return end;
        for (const std::size_t s : lost)
            lose(m_sections[s]);
        return end;
    }

    // Behind the section's element, which is then the one above its rows.
    std::size_t startOf(std::size_t s)
    {
        if (!m_sections.hasElement(s))
            return m_sections[s].first;
        m_element = m_sections.codeOf(s);
        return m_sections[s].first + 1;
    }

    bool findRows(std::size_t s, CellBalance &balance)
    {
        std::size_t first = startOf(s);
        CellSection &section = m_sections[s];
        section.element = m_element;
        const CellRuns found = runsIn(pieces(), first, section.end, valueCount());
        const std::vector<CellRun> &runs = found.runs;
        const bool wasEven = balance.isEven();
        balance.codes += m_sections.codesIn(s);
        balance.figures += runs.size();
        for (std::size_t p = first; p < section.end; ++p) {
            if (pieces()[p].kind == CellPiece::Kind::Text)
                balance.narrow += narrowCellsIn(pieces()[p].line.text);
        }
        if (!found.clear || !wasEven || !balance.isEven())
            return false;
        section.strays = straysIn(pieces(), first, section.end, runs);
        for (std::size_t r = 0; r < runs.size(); ++r) {
            const std::size_t end = r + 1 == runs.size() ? section.end : runs[r].after;
            Found row{{}, {}, {}, m_element, section.page, s, {}};
            for (std::size_t p = first; p < end; ++p) {
                const CellPiece &piece = pieces()[p];
                row.shown += piece.line.text + u' ';
                if (piece.kind == CellPiece::Kind::Text)
                    row.lines.push_back(piece.line);
                else if (p >= runs[r].first && p < runs[r].end)
                    row.figures += piece.line.text;
            }
            m_found.push_back(std::move(row));
            first = end;
        }
        return true;
    }

    // All rows of a page at once; their printed progress has to prove them.
    bool findColumns(std::size_t first, std::size_t end, const QString &above, std::size_t found)
    {
        const std::size_t from = m_sections[first].first;
        const CellPieces page(pieces().begin() + qsizetype(from),
                              pieces().begin() + qsizetype(m_sections[end - 1].end));
        const auto placed = rowsByColumns(page, above, valueCount(), m_units);
        if (!placed)
            return false;
        std::vector<CellSection> before;
        for (std::size_t s = first; s < end; ++s)
            before.push_back(m_sections[s]);
        for (std::size_t s = first; s < end; ++s) {
            m_sections[s].strays.clear();
            m_sections[s].pool = first;
        }
        m_sections[first].strays = straysIn(page, 0, page.size(), runsIn(page, 0, page.size(), valueCount()).runs);
        std::vector<OpenRow> rows;
        std::size_t proofs = 0; // rows with a progress to tell them apart
        for (const PlacedRow &row : *placed) {
            OpenRow open;
            open.ways = {row.text};
            open.figures = row.figures;
            open.element = elementOfIndicator(row.text.code);
            open.page = m_paged ? m_sections[first].page : 0;
            open.shown = row.text.code + u' ' + row.text.name;
            open.proved = true;
            if (!takeProgress(first, open))
                break;
            proofs += cellValue(open.figures.back()).value_or(Value()).has_value();
            rows.push_back(std::move(open));
        }
        if (rows.size() != placed->size() || proofs * 2 < rows.size()) {
            for (std::size_t s = first; s < end; ++s)
                m_sections[s] = before[s - first];
            return false;
        }
        m_found.resize(found);
        for (OpenRow &row : rows) {
            Found one{{}, {}, {}, row.element, m_sections[first].page, first, {}};
            one.placed = std::move(row);
            m_found.push_back(std::move(one));
        }
        for (std::size_t s = first; s < end; ++s) {
            const QString last = m_element;
            startOf(s);
            if (naturalLess(m_element, last))
                m_element = last; // its rows may begin the next page
        }
        return true;
    }

    void lose(const CellSection &section)
    {
        for (std::size_t p = section.first; p < section.end; ++p) {
            const CellPiece &piece = pieces()[p];
            if (piece.kind != CellPiece::Kind::Text || !startsIndicatorCode(piece.line.text))
                continue;
            const QString element = elementOfIndicator(piece.line.text.section(u' ', 0, 0));
            ++m_rowsOf[element.isEmpty() ? section.element : element].found;
        }
        const bool element = pieces()[section.first].kind == CellPiece::Kind::Element;
        keepUnread(section.first + element, section.end);
    }

    // One for each row whose code is among them.
    void keepUnread(std::size_t first, std::size_t end)
    {
        QString text;
        const auto keep = [&] {
            if (!text.trimmed().isEmpty())
                m_report.unread.push_back({m_paged ? pieces()[first].line.page : 0, shownText(text.trimmed())});
            text.clear();
        };
        bool code = false;
        for (std::size_t p = first; p < end; ++p) {
            const CellPiece &piece = pieces()[p];
            const bool starts = piece.kind == CellPiece::Kind::Text && startsIndicatorRow(piece.line.text);
            if (starts && code)
                keep();
            code = code || starts;
            if (text.size() < 1000)
                text += piece.line.text + u' ';
        }
        if (code || std::any_of(pieces().begin() + qsizetype(first), pieces().begin() + qsizetype(end),
                                [](const CellPiece &piece) { return piece.kind == CellPiece::Kind::Text; }))
            keep();
    }

    // Units that stand in blocks of their own.
    void learnUnits()
    {
        QHash<QString, int> executing;
        for (std::size_t p = 0; p < pieces().size();) {
            CellLines lines;
            const int block = pieces()[p].line.block;
            bool textOnly = true;
            for (; p < pieces().size() && pieces()[p].line.block == block; ++p) {
                textOnly = textOnly && pieces()[p].kind == CellPiece::Kind::Text;
                lines.push_back(pieces()[p].line);
            }
            const UnitOpeners openers = unitOpeners(lines);
            const QString first = lines.front().text.section(u' ', 0, 0);
            const bool phrase = std::any_of(lines.begin(), lines.end(), [](const CellLine &line) {
                return isPhraseWord(line.text.section(u' ', -1));
            });
            if (!textOnly || phrase || openers.executing + openers.responsible != 1)
                continue;
            // Another cell's lines may be among them; hardly the same ones twice. The heading names the entity's own.
            if (opensExecutingUnit(first) && isOfEntity(first))
                continue;
            if (opensExecutingUnit(first) && ++executing[cellText(lines)] == 2)
                m_units.executing.insert(cellText(lines));
            else if (openers.responsible == 1 && opensResponsibleUnit(first))
                m_units.responsible.insert(cellText(lines));
        }
    }

    bool isOfEntity(const QString &opener) const
    {
        const CodedName *unit = m_report.plan.entity.line(EntityLevel::ExecutingUnit);
        return unit && opener.startsWith(unit->code + u'-');
    }

    void learnUnitsOfRows()
    {
        m_units.responsible.clear();
        for (const Found &found : m_found) {
            if (found.placed) {
                m_units.responsible.insert(found.placed->ways.front().responsibleUnit);
                continue;
            }
            const CellRow row = readCellRow(found.lines, found.element, CellUnits());
            if (!row.apart)
                continue;
            m_units.executing.insert(row.ways.front().executingUnit);
            m_units.responsible.insert(row.ways.front().responsibleUnit);
        }
    }

    void readRow(Found &found)
    {
        if (found.placed) {
            m_rows.push_back(std::move(*found.placed));
            return;
        }
        OpenRow row;
        row.element = found.element;
        row.figures = found.figures;
        row.page = m_paged ? found.page : 0;
        row.shown = shownText(found.shown.trimmed());
        row.ways = readCellRow(found.lines, found.element, m_units).ways;
        row.proved = row.ways.size() == 1;
        if (row.ways.size() == 1 && !takeProgress(found.section, row))
            row.ways.clear();
        m_rows.push_back(std::move(row));
    }

    // The row's printed progress is the one that follows from its figures, among those that stand nearby.
    bool takeProgress(std::size_t section, OpenRow &row)
    {
        Report single;
        single.plan.targetYears = m_report.plan.targetYears;
        single.plan.periods = m_report.plan.periods;
        QStringList figures = row.figures;
        for (std::size_t p = 0; p < m_columns.progress.size(); ++p)
            figures += u"ND"_s;
        if (!appendRow(single, m_columns, row.ways.front(), figures))
            return false;
        for (const Period period : m_columns.progress) {
            const Progress progress = progressTypeOne(single.plan, single.plan.indicators.front(), period);
            if (progress.reason == NotCalculable::RuleUnknown)
                return false;
            const std::optional<QString> figure = m_sections.takeStray(section, progress.value);
            if (!figure)
                return false;
            row.figures += *figure;
        }
        return true;
    }

    // An element is read where all of its rows are, and its figures are those that follow from theirs.
    void readElements()
    {
        for (const Found &found : m_found)
            ++m_rowsOf[found.element].found;
        for (std::size_t i = 0; i < m_report.plan.indicators.size(); ++i)
            m_rowsOf[m_report.plan.indicators[i].element].read.push_back(i);
        for (const std::size_t s : m_sections.withElements()) {
            const CellPiece &piece = pieces()[m_sections[s].first];
            std::vector<Value> progress;
            if (piece.doubtful || !progressOf(s, progress) || !appendElement(m_report, piece.line.text, progress))
                m_report.unread.push_back({m_paged ? piece.line.page : 0, shownText(piece.line.text)});
        }
    }

    bool progressOf(std::size_t section, std::vector<Value> &progress)
    {
        const ElementRows &rows = m_rowsOf[m_sections.codeOf(section)];
        if (rows.read.empty() || rows.read.size() != rows.found)
            return false;
        for (std::size_t c = 0; c < m_columns.progress.size(); ++c) {
            std::vector<Value> values;
            std::vector<std::optional<Relevance>> relevances;
            for (const std::size_t row : rows.read) {
                values.push_back(m_report.printed.indicators[row][c]);
                relevances.push_back(m_report.plan.indicators[row].relevance);
            }
            const Value plain = elementProgress(ElementRule::PlainMean, values, relevances);
            const Value weighted = elementProgress(ElementRule::ByRelevance, values, relevances);
            if (m_sections.takeStray(section, plain))
                progress.push_back(plain);
            else if (weighted != plain && m_sections.takeStray(section, weighted))
                progress.push_back(weighted);
            else
                return false;
        }
        return true;
    }

    const CellLines &m_lines;
    bool m_paged = false;
    TextColumns m_columns;
    CellSections m_sections;
    std::vector<Found> m_found;
    struct ElementRows
    {
        std::size_t found = 0;
        std::vector<std::size_t> read; // of the plan's indicators
    };
    QHash<QString, ElementRows> m_rowsOf; // by their element's code
    std::vector<OpenRow> m_rows;
    CellUnits m_units;
    QString m_element;
    Report m_report;
};

} // namespace

Result<Report> readCellByCellText(const CellLines &lines, bool paged)
{
    return CellReader(lines, paged).read();
}

} // namespace pei
