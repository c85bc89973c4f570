// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/entry/entrypage.h"

#include <QUndoStack>

namespace pei {

namespace {

using namespace test;

constexpr int Last = Open + 4; // the column of notes

struct Press
{
    Qt::Key key;
    Qt::KeyboardModifiers modifiers = {};
};

// Keys pressed one after the other, each to whatever has the keys then, from one cell: where the current cell is after
// them, how many cells are chosen, what the open column holds and whether a cell is still being edited.
struct KeyCase
{
    const char *name;
    std::pair<int, int> from;
    std::vector<Press> keys;
    std::pair<int, int> to;
    std::size_t chosen;
    std::vector<Value> values; // of the open column
    bool editing = false;
    int steps = 1; // to undo, at most
};

void PrintTo(const KeyCase &row, std::ostream *out)
{
    *out << row.name;
}

const std::vector<Value> Before{16.0, std::nullopt, 4.0};
constexpr auto Shift = Qt::ShiftModifier;
constexpr auto Ctrl = Qt::ControlModifier;
constexpr auto Alt = Qt::AltModifier;

const KeyCase KeyCases[]{
    {"type to replace, Enter down", {0, Open}, {{Qt::Key_7}, {Qt::Key_Return}}, {1, Open}, 1, {7.0, {}, 4.0}},
    {"keypad Enter", {0, Open}, {{Qt::Key_7}, {Qt::Key_Enter}}, {1, Open}, 1, {7.0, {}, 4.0}},
    {"Shift+Enter up", {1, Open}, {{Qt::Key_7}, {Qt::Key_Return, Shift}}, {0, Open}, 1, {16.0, 7.0, 4.0}},
    {"Enter alone moves down", {0, Open}, {{Qt::Key_Return}}, {1, Open}, 1, Before},
    {"Enter stays on the last row", {2, Open}, {{Qt::Key_Return}}, {2, Open}, 1, Before},
    {"Tab right", {0, Open}, {{Qt::Key_7}, {Qt::Key_Tab}}, {0, Open + 1}, 1, {7.0, {}, 4.0}},
    {"Shift+Tab left", {0, Open}, {{Qt::Key_Backtab, Shift}}, {0, Open - 1}, 1, Before},
    {"Tabs, then Enter back below the first",
     {0, 2},
     {{Qt::Key_Tab}, {Qt::Key_Tab}, {Qt::Key_Tab}, {Qt::Key_Return}},
     {1, 2},
     1,
     Before},
    {"an arrow ends a Tab run",
     {0, 2},
     {{Qt::Key_Tab}, {Qt::Key_Tab}, {Qt::Key_Down}, {Qt::Key_Return}},
     {2, 4},
     1,
     Before},
    {"Esc restores", {0, Open}, {{Qt::Key_7}, {Qt::Key_Escape}}, {0, Open}, 1, Before},
    {"F2 edits behind the text",
     {0, Open},
     {{Qt::Key_F2}, {Qt::Key_5}, {Qt::Key_Return}},
     {1, Open},
     1,
     {16.005, {}, 4.0}},
    {"F2, Home, Delete",
     {0, Open},
     {{Qt::Key_F2}, {Qt::Key_Home}, {Qt::Key_Delete}, {Qt::Key_Return}},
     {1, Open},
     1,
     {6.0, {}, 4.0}},
    {"F2, Esc", {0, Open}, {{Qt::Key_F2}, {Qt::Key_5}, {Qt::Key_Escape}}, {0, Open}, 1, Before},
    {"F2 on a closed cell does nothing", {0, 4}, {{Qt::Key_F2}}, {0, 4}, 1, Before},
    {"Backspace empties, Enter takes ND",
     {0, Open},
     {{Qt::Key_Backspace}, {Qt::Key_Return}},
     {1, Open},
     1,
     {{}, {}, 4.0}},
    {"Delete is ND at once", {0, Open}, {{Qt::Key_Delete}}, {0, Open}, 1, {{}, {}, 4.0}},
    {"Delete of a choice",
     {0, Open},
     {{Qt::Key_Down, Shift}, {Qt::Key_Down, Shift}, {Qt::Key_Delete}},
     {0, Open},
     3,
     {{}, {}, {}}},
    {"N D typed", {0, Open}, {{Qt::Key_N}, {Qt::Key_D}, {Qt::Key_Return}}, {1, Open}, 1, {{}, {}, 4.0}},
    {"a word is refused and stays open", {0, Open}, {{Qt::Key_X}, {Qt::Key_Return}}, {0, Open}, 1, Before, true},
    {"decimal comma",
     {0, Open},
     {{Qt::Key_7}, {Qt::Key_Comma}, {Qt::Key_5}, {Qt::Key_Return}},
     {1, Open},
     1,
     {7.5, {}, 4.0}},
    {"decimal point",
     {0, Open},
     {{Qt::Key_7}, {Qt::Key_Period}, {Qt::Key_5}, {Qt::Key_Return}},
     {1, Open},
     1,
     {7.5, {}, 4.0}},
    {"arrows",
     {0, Open},
     {{Qt::Key_Down}, {Qt::Key_Right}, {Qt::Key_Up}, {Qt::Key_Left}, {Qt::Key_Left}},
     {0, Open - 1},
     1,
     Before},
    {"an arrow takes what replaces", {0, Open}, {{Qt::Key_7}, {Qt::Key_Down}}, {1, Open}, 1, {7.0, {}, 4.0}},
    {"Shift+arrows choose", {0, Open}, {{Qt::Key_Down, Shift}, {Qt::Key_Left, Shift}}, {0, Open}, 4, Before},
    {"Shift+arrow back", {0, Open}, {{Qt::Key_Down, Shift}, {Qt::Key_Up, Shift}}, {0, Open}, 1, Before},
    {"Ctrl+Down over a gap", {0, Open}, {{Qt::Key_Down, Ctrl}}, {2, Open}, 1, Before},
    {"Ctrl+Left to the edge of the values", {0, Open - 2}, {{Qt::Key_Left, Ctrl}}, {0, 0}, 1, Before},
    {"Ctrl+Shift+Down", {0, Open}, {{Qt::Key_Down, Ctrl | Shift}}, {0, Open}, 3, Before},
    {"Home", {1, Open}, {{Qt::Key_Home}}, {1, 0}, 1, Before},
    {"End", {1, Open}, {{Qt::Key_End}}, {1, Last}, 1, Before},
    {"Shift+Home", {1, 2}, {{Qt::Key_Home, Shift}}, {1, 2}, 3, Before},
    {"Shift+End", {1, Open}, {{Qt::Key_End, Shift}}, {1, Open}, 5, Before},
    {"Ctrl+Home", {2, Open}, {{Qt::Key_Home, Ctrl}}, {0, 0}, 1, Before},
    {"Ctrl+End", {0, Open}, {{Qt::Key_End, Ctrl}}, {2, Last}, 1, Before},
    {"Ctrl+Shift+End", {1, Open}, {{Qt::Key_End, Ctrl | Shift}}, {1, Open}, 10, Before},
    {"Page Down and Up", {0, Open}, {{Qt::Key_PageDown}, {Qt::Key_PageUp}}, {0, Open}, 1, Before},
    {"Page Down takes what is typed", {0, Open}, {{Qt::Key_7}, {Qt::Key_PageDown}}, {2, Open}, 1, {7.0, {}, 4.0}},
    {"Page Up takes what is typed", {2, Open}, {{Qt::Key_7}, {Qt::Key_PageUp}}, {0, Open}, 1, {16.0, {}, 7.0}},
    {"Alt+Down moves nothing", {0, Open}, {{Qt::Key_Down, Alt}, {Qt::Key_PageDown, Alt}}, {0, Open}, 1, Before},
    {"Alt+Down while typing", {0, Open}, {{Qt::Key_7}, {Qt::Key_Down, Alt}}, {0, Open}, 1, Before, true},
    {"Shift+Page Down", {0, Open}, {{Qt::Key_PageDown, Shift}}, {0, Open}, 3, Before},
    {"Shift+Space, the row", {1, Open}, {{Qt::Key_Space, Shift}}, {1, Open}, Last + 1, Before},
    {"Ctrl+Space, the column", {1, Open}, {{Qt::Key_Space, Ctrl}}, {1, Open}, 3, Before},
    {"Ctrl+A", {1, Open}, {{Qt::Key_A, Ctrl}}, {1, Open}, 3 * (Last + 1), Before},
    {"Ctrl+D of a choice",
     {0, Open},
     {{Qt::Key_Down, Shift}, {Qt::Key_Down, Shift}, {Qt::Key_D, Ctrl}},
     {0, Open},
     3,
     {16.0, 16.0, 16.0}},
    {"Ctrl+D of one cell takes the one above", {1, Open}, {{Qt::Key_D, Ctrl}}, {1, Open}, 1, {16.0, 16.0, 4.0}},
    {"Ctrl+Enter fills the choice",
     {0, Open},
     {{Qt::Key_Down, Shift}, {Qt::Key_9}, {Qt::Key_Return, Ctrl}},
     {0, Open},
     2,
     {9.0, 9.0, 4.0}},
    {"Ctrl+C, Ctrl+V",
     {0, Open},
     {{Qt::Key_C, Ctrl}, {Qt::Key_Down}, {Qt::Key_V, Ctrl}},
     {1, Open},
     1,
     {16.0, 16.0, 4.0}},
    {"Ctrl+Insert, Shift+Insert",
     {0, Open},
     {{Qt::Key_Insert, Ctrl}, {Qt::Key_Down}, {Qt::Key_Insert, Shift}},
     {1, Open},
     1,
     {16.0, 16.0, 4.0}},
    {"Ctrl+X, Ctrl+V",
     {0, Open},
     {{Qt::Key_X, Ctrl}, {Qt::Key_Down}, {Qt::Key_V, Ctrl}},
     {1, Open},
     1,
     {{}, 16.0, 4.0},
     false,
     2},
    {"Enter walks within a choice",
     {0, Open},
     {{Qt::Key_Down, Shift}, {Qt::Key_Return}, {Qt::Key_Return}},
     {0, Open},
     2,
     Before},
    {"Tab walks within a choice by rows",
     {0, Open - 1},
     {{Qt::Key_Right, Shift}, {Qt::Key_Down, Shift}, {Qt::Key_Tab}, {Qt::Key_Tab}},
     {1, Open - 1},
     4,
     Before},
    {"letters on a closed cell do nothing", {0, 4}, {{Qt::Key_7}}, {0, 4}, 1, Before},
};

struct EntryKeys : EntryPage, testing::WithParamInterface<KeyCase>
{
};

TEST_P(EntryKeys, DoWhatASpreadsheetDoes)
{
    const KeyCase &wanted = GetParam();
    table->setCurrentIndex(at(wanted.from.first, wanted.from.second));
    for (const Press &press : wanted.keys)
        QTest::keyClick(QApplication::focusWidget(), press.key, press.modifiers);
    EXPECT_EQ(table->currentIndex(), at(wanted.to.first, wanted.to.second));
    EXPECT_EQ(chosen(), wanted.chosen);
    EXPECT_EQ(editor() != nullptr, wanted.editing);
    std::vector<Value> values;
    for (const std::size_t row : {0u, 1u, 2u})
        values.push_back(value(row));
    EXPECT_EQ(values, wanted.values);
    EXPECT_LE(document->undoStack()->count(), wanted.steps) << "however many cells it was";
    while (document->undoStack()->canUndo())
        document->undoStack()->undo();
    for (const std::size_t row : {0u, 1u, 2u})
        EXPECT_EQ(value(row), Before[row]);
}

INSTANTIATE_TEST_SUITE_P(All, EntryKeys, testing::ValuesIn(KeyCases));

// A link is followed with Ctrl as well, which takes from a choice what is in it.
TEST_F(EntryPage, ChoosesAnIndicatorWhicheverKeysAreHeld)
{
    QTest::keyPress(table, Qt::Key_Control, Qt::ControlModifier);
    for (int turn = 0; turn < 2; ++turn) {
        view.selectIndicator(1);
        EXPECT_EQ(chosen(), 1u) << turn;
        view.selectCell(2, Current);
        EXPECT_EQ(chosen(), 1u) << turn;
    }
    EXPECT_EQ(table->currentIndex(), at(2));
    QTest::keyRelease(table, Qt::Key_Control);
}

} // namespace

} // namespace pei
