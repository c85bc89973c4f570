// SPDX-License-Identifier: GPL-3.0-or-later
// What the entry grid does to blocks of cells: the clipboard, filling, emptying, finding, and the menu of it all.
#include "core/models/indicatorproxy.h"
#include "core/models/tsv.h"
#include "core/reading/text/sourcetext.h"
#include "core/support/foldedtext.h"
#include "ui/entry/entrytable.h"
#include "ui/entry/textdelegate.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QMenu>
#include <QMimeData>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace pei {

namespace {

QString plainText(const PastedTable &table)
{
    TextTable texts;
    texts.reserve(table.size());
    for (const std::vector<PastedCell> &row : table) {
        std::vector<QString> &cells = texts.emplace_back();
        for (const PastedCell &cell : row)
            cells.push_back(cell.text);
    }
    return toTsv(texts);
}

// A block over a choice that it fits into several times is laid side by side, as spreadsheets do.
PastedTable tiled(const PastedTable &table, std::size_t rows, std::size_t columns)
{
    const std::size_t width = table.front().size();
    if (rows % table.size() != 0 || width == 0 || columns % width != 0 || (rows == table.size() && columns == width) ||
        std::any_of(table.begin(), table.end(), [&](const auto &row) { return row.size() != width; }))
        return table;
    PastedTable result;
    result.reserve(rows);
    for (std::size_t row = 0; row < rows; ++row) {
        std::vector<PastedCell> &cells = result.emplace_back();
        for (std::size_t column = 0; column < columns; ++column)
            cells.push_back(table[row % table.size()][column % width]);
    }
    return result;
}

} // namespace

std::vector<int> EntryTable::sourceRows(const std::vector<int> &rows) const
{
    std::vector<int> result;
    result.reserve(rows.size());
    for (const int row : rows)
        result.push_back(m_proxy->mapToSource(m_proxy->index(row, 0)).row());
    return result;
}

bool EntryTable::touchesOpen() const
{
    const std::vector<int> columns = m_selection.columns();
    return std::find(columns.begin(), columns.end(), m_entries->openColumn()) != columns.end();
}

bool EntryTable::mayChangeChosen()
{
    const bool may = touchesOpen() && m_entries->isWritable();
    if (!may)
        sayIfShut(currentIndex());
    return may;
}

void EntryTable::report(const Result<void> &result)
{
    if (!result)
        emit failed(result.error());
}

void EntryTable::copy()
{
    const std::vector<int> rows = m_selection.rows();
    if (rows.empty())
        return;
    const PastedTable table = m_entries->copyBlock(sourceRows(rows), m_selection.columns());
    auto *content = new QMimeData;
    content->setText(plainText(table));
    content->setHtml(toHtmlTable(table));
    QGuiApplication::clipboard()->setMimeData(content);
}

void EntryTable::cut()
{
    copy();
    clearToMissing();
}

void EntryTable::clearToMissing()
{
    if (mayChangeChosen())
        report(m_entries->clear(sourceRows(m_selection.rows())));
}

void EntryTable::fillDown()
{
    if (!mayChangeChosen())
        return;
    std::vector<int> rows = m_selection.rows();
    // One cell alone takes the value above it, as in a spreadsheet.
    if (rows.size() == 1 && rows.front() > 0)
        rows.insert(rows.begin(), rows.front() - 1);
    report(m_entries->fillDown(sourceRows(rows)));
}

void EntryTable::fillChosen(const QString &text)
{
    setFocus();
    report(m_entries->fill(sourceRows(m_selection.rows()), text));
}

void EntryTable::paste()
{
    const QMimeData *content = QGuiApplication::clipboard()->mimeData();
    std::vector<int> rows = m_selection.rows();
    std::vector<int> columns = m_selection.columns();
    if (!content || rows.empty() || columns.empty())
        return;
    if (looksLikeReportText(content->text())) {
        emit reportPasted(content->text());
        return;
    }
    if (!m_entries->isWritable())
        return sayIfShut(currentIndex());
    PastedTable table = pastedTable(content->text(), content->html());
    if (table.empty())
        return;
    const bool one = table.size() == 1 && table.front().size() == 1;
    if (one && !m_selection.isOneCell() && touchesOpen()) {
        // One value over several chosen cells goes into each that is open.
        columns = {m_entries->openColumn()};
        table.resize(rows.size(), table.front());
    } else {
        table = tiled(table, rows.size(), columns.size());
        const int first = rows.front();
        rows.clear();
        for (int row = first; row < m_proxy->rowCount() && rows.size() < table.size(); ++row)
            rows.push_back(row);
    }
    const PasteRequest request{sourceRows(rows), columns.front(), std::move(table)};
    const PasteReport checked = m_entries->checkPaste(request.rows, request.column, request.table);
    if (!checked.isClean()) {
        emit pasteHeld(request, checked);
        return;
    }
    report(m_entries->applyPaste(checked));
    // What was pasted is what is chosen, ready to be undone or copied on.
    if (!one && !rows.empty()) {
        const int width = int(request.table.front().size());
        m_selection.choose(m_proxy->index(rows.front(), request.column),
                           clamped(rows.back(), request.column + width - 1));
    }
}

void EntryTable::choose(const QModelIndex &from, const QModelIndex &to)
{
    m_selection.choose(from, to);
    scrollTo(from);
}

void EntryTable::setSearched(const QString &text)
{
    m_searched = folded(text.trimmed());
    m_texts->setMatch(m_searched);
    m_values->setMatch(m_searched);
    m_matches.clear();
    if (!m_searched.isEmpty()) {
        for (int row = 0; row < m_proxy->rowCount(); ++row) {
            for (int column = 0; column <= m_entries->noteColumn(); ++column) {
                if (column >= m_entries->bulletColumn() && column < m_entries->noteColumn())
                    continue;
                // Where there is a note its words are the cell's too.
                const QModelIndex cell = m_proxy->index(row, column);
                const bool asked = column == m_entries->noteColumn() && cell.data(NoteMissingRole).toBool();
                if (!isColumnHidden(column) && !asked &&
                    (folded(cell.data().toString()).contains(m_searched) ||
                     folded(cell.data(NoteRole).toString()).contains(m_searched)))
                    m_matches.emplace_back(cell);
            }
        }
    }
    viewport()->update();
    m_frozen->viewport()->update();
}

bool EntryTable::findNext(bool forward)
{
    if (m_matches.empty())
        return false;
    // In reading order from the current cell on, and round.
    const QModelIndex current = currentIndex();
    const auto place = [](const QModelIndex &index) { return std::pair(index.row(), index.column()); };
    const auto after = std::find_if(m_matches.begin(), m_matches.end(), [&](const QModelIndex &match) {
        return forward ? place(match) > place(current) : place(match) >= place(current);
    });
    QModelIndex found;
    if (forward)
        found = after == m_matches.end() ? m_matches.front() : *after;
    else
        found = after == m_matches.begin() ? m_matches.back() : *std::prev(after);
    m_selection.moveTo(found);
    return true;
}

int EntryTable::matchPlace() const
{
    const auto found = std::find(m_matches.begin(), m_matches.end(), QPersistentModelIndex(currentIndex()));
    return found == m_matches.end() ? 0 : int(found - m_matches.begin()) + 1;
}

void EntryTable::contextMenuEvent(QContextMenuEvent *event)
{
    if (!currentIndex().isValid())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const bool writable = m_entries->isWritable() && touchesOpen();
    // The keys are said, not taken: the grid answers them itself.
    const auto add = [&](const QString &text, const QString &keys, bool enabled, auto run) {
        QAction *action = menu->addAction(QString(text + u'\t' + keys));
        action->setEnabled(enabled);
        connect(action, &QAction::triggered, this, run);
        return action;
    };
    add(tr("Editar"), u"F2"_s, m_entries->isWritable() && currentIndex().column() == m_entries->openColumn(),
        [this] { editCell(); });
    add(tr("Nota del valor"), u"Shift+F2"_s, true, [this] { emit noteAsked({}); });
    menu->addSeparator();
    add(tr("Cortar"), u"Ctrl+X"_s, writable, [this] { cut(); });
    add(tr("Copiar"), u"Ctrl+C"_s, true, [this] { copy(); });
    add(tr("Pegar"), u"Ctrl+V"_s, m_entries->isWritable(), [this] { paste(); });
    menu->addSeparator();
    add(tr("Llenar hacia abajo"), u"Ctrl+D"_s, writable, [this] { fillDown(); });
    add(tr("Poner ND"), tr("Supr"), writable, [this] { clearToMissing(); });
    if (currentIndex().data(RefusalRole).isValid())
        add(tr("Dejar el valor como estaba"), u"Esc"_s, true,
            [this] { m_entries->discardRefusal(m_proxy->mapToSource(currentIndex())); });
    menu->addSeparator();
    add(tr("Seleccionar la fila"), u"Shift+Space"_s, true, [this] { m_selection.chooseRows(); });
    add(tr("Seleccionar la columna"), u"Ctrl+Space"_s, true, [this] { m_selection.chooseColumns(); });
    add(tr("Seleccionar todo"), u"Ctrl+A"_s, true, [this] { m_selection.chooseAll(); });
    menu->addSeparator();
    add(tr("Buscar en la tabla"), u"Ctrl+F"_s, true, [this] { emit findAsked(); });
    emit menuAboutToShow(menu);
    // From the keyboard it opens at the cell.
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    menu->popup(byKey ? viewport()->mapToGlobal(visualRect(currentIndex()).bottomLeft()) : event->globalPos());
}

} // namespace pei
