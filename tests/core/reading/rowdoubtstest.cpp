// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/layout/rowdoubts.h"

#include <gtest/gtest.h>

#include <deque>

using namespace Qt::Literals::StringLiterals;

namespace pei {
namespace {

constexpr double Height = 10;

// Rows of a table whose words stand where they are put.
class RowDoubts : public testing::Test
{
protected:
    Line line(double y, const QString &text, double x = 100)
    {
        Line result{y, y + Height, {}};
        for (const QString &word : text.split(u' ')) {
            m_words.push_back({x, y, x + 5 * double(word.size()), y + Height, word, -1});
            result.words.push_back(&m_words.back());
            x = m_words.back().x1 + 3;
        }
        return result;
    }

    void addRow(double y, const QString &code, std::vector<Line> name, bool element = false)
    {
        TableRow row;
        row.element = element;
        row.cells[std::size_t(TextColumn::Code)] = {line(y, code, 0)};
        row.cells[std::size_t(TextColumn::Name)] = std::move(name);
        m_rows.push_back(std::move(row));
    }

    void addUnits(std::vector<Line> executing, std::vector<Line> responsible)
    {
        m_rows.back().cells[std::size_t(TextColumn::ExecutingUnit)] = std::move(executing);
        m_rows.back().cells[std::size_t(TextColumn::ResponsibleUnit)] = std::move(responsible);
    }

    std::vector<bool> doubtful()
    {
        doubtRows(m_rows, {}, Height);
        std::vector<bool> result;
        for (const TableRow &row : m_rows)
            result.push_back(row.doubtful);
        return result;
    }

private:
    std::deque<Word> m_words;
    std::vector<TableRow> m_rows;
};

TEST_F(RowDoubts, AreNoneOfRowsWithTheSameName)
{
    addRow(0, u"IND.01.OEI.01"_s, {line(0, u"Tasa de"_s), line(12, u"salud"_s)});
    addRow(40, u"IND.01.OEI.01"_s, {line(40, u"Tasa de"_s), line(52, u"salud"_s)});
    EXPECT_EQ(doubtful(), (std::vector<bool>{false, false}));
}

// The second row's first line was given to the first one.
TEST_F(RowDoubts, AreOfARepeatedNameWhoseLinesWentToTheWrongRows)
{
    addRow(0, u"IND.01.OEI.01"_s, {line(0, u"Tasa de"_s), line(12, u"salud"_s), line(24, u"Tasa de"_s)});
    addRow(48, u"IND.01.OEI.01"_s, {line(48, u"salud"_s)});
    addRow(80, u"IND.02.OEI.01"_s, {line(80, u"Otra"_s)});
    EXPECT_EQ(doubtful(), (std::vector<bool>{true, true, false}));
}

TEST_F(RowDoubts, AreNotOfNamesThatDifferRightly)
{
    addRow(0, u"IND.01.OEI.01"_s, {line(0, u"Tasa de salud"_s)});
    addRow(40, u"IND.01.OEI.01"_s, {line(40, u"Tasa de educación"_s)});
    addRow(80, u"IND.02.OEI.01"_s, {line(80, u"Tasa"_s)});
    addRow(120, u"IND.03.OEI.01"_s, {line(120, u"Tasa Tasa Tasa"_s)});
    EXPECT_EQ(doubtful(), (std::vector<bool>{false, false, false, false}));
}

TEST_F(RowDoubts, AreOfLinesThatReachIntoTheNextRow)
{
    addRow(0, u"IND.01.OEI.01"_s, {line(0, u"Tasa"_s), line(40, u"de salud"_s)});
    addRow(40, u"IND.02.OEI.01"_s, {line(41, u"Otra"_s)});
    EXPECT_EQ(doubtful(), (std::vector<bool>{true, true}));
}

// Cells of a row below it.
TEST_F(RowDoubts, AreOfAnElementsNameWithAHole)
{
    Line cells = line(12, u"Nivel de"_s);
    for (const Word *word : line(12, u"15.17-UNIDAD"_s, 400).words)
        cells.words.push_back(word);
    addRow(0, u"OEI.01"_s, {line(0, u"MEJORAR LA SALUD"_s), cells}, true);
    addRow(60, u"OEI.02"_s, {line(60, u"MEJORAR LA SALUD"_s)}, true);
    EXPECT_EQ(doubtful(), (std::vector<bool>{true, false}));
}

TEST_F(RowDoubts, AreOfUnitsThatStandInOneCell)
{
    addRow(0, u"IND.01.OEI.01"_s, {line(0, u"Tasa de"_s)});
    addUnits({line(0, u"857-RED DE SALUD"_s)}, {line(0, u"05-GERENCIA 10-A"_s)});
    addRow(40, u"IND.01.OEI.02"_s, {line(40, u"Tasa de"_s)});
    addUnits({}, {line(40, u"857-RED DE SALUD 05-GERENCIA"_s)});
    addRow(80, u"IND.01.OEI.03"_s, {line(80, u"Tasa de"_s)});
    addUnits({line(80, u"301478-FACULTAD 07-GERENCIA"_s), line(92, u"DE SALUD"_s)}, {line(80, u"DE"_s)});
    EXPECT_EQ(doubtful(), (std::vector<bool>{false, true, true}));
}

} // namespace
} // namespace pei
