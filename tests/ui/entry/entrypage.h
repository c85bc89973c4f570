// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/models/entrymodel.h"
#include "core/models/roles.h"
#include "tests/support/examples.h"
#include "tests/support/opendocument.h"
#include "tests/support/printers.h"
#include "ui/entry/cellline.h"
#include "ui/entry/entrytable.h"
#include "ui/entry/entrytext.h"
#include "ui/entry/entryview.h"
#include "ui/entry/findbar.h"
#include "ui/entry/pastereview.h"
#include "ui/entry/pastereviewmodel.h"
#include "ui/entry/valueeditor.h"
#include "ui/indicators/filterchip.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QWindow>

#include <gtest/gtest.h>

namespace pei::test {

using namespace Qt::Literals::StringLiterals;

inline constexpr Period Current{2023, Cut::Semester1};
inline constexpr int Open = 6; // the column of Current: 16, ND, 4

// The entry page on the small report, shown, with the keyboard in its grid.
struct EntryPage : testing::Test
{
    EntryPage()
    {
        view.resize(1240, 400);
        view.setDocument(document.get());
        view.show();
        EXPECT_TRUE(QTest::qWaitForWindowExposed(&view));
        table = view.findChild<EntryTable *>();
        table->setFocus();
    }

    QModelIndex at(int row, int column = Open) const { return table->model()->index(row, column); }
    void choose(int firstRow, int lastRow, int firstColumn = Open, int lastColumn = Open)
    {
        table->setCurrentIndex(at(firstRow, firstColumn));
        table->selectionModel()->select(QItemSelection(at(firstRow, firstColumn), at(lastRow, lastColumn)),
                                        QItemSelectionModel::ClearAndSelect);
    }
    ValueEditor *editor() const { return qobject_cast<ValueEditor *>(table->indexWidget(table->currentIndex())); }
    Value value(std::size_t row) const
    {
        return document->plan().obtained(document->plan().indicators[row], document->period());
    }
    void paste(const QString &text)
    {
        QGuiApplication::clipboard()->setText(text);
        QTest::keyClick(table, Qt::Key_V, Qt::ControlModifier);
    }
    const QAbstractItemModel *reviewRows() const { return view.findChild<QTableView *>(u"pasteTable"_s)->model(); }
    QStringList reviewed(int row) const
    {
        QStringList texts;
        for (int column = 0; column < PasteReviewModel::ColumnCount; ++column)
            texts.append(reviewRows()->index(row, column).data().toString());
        return texts;
    }
    QPushButton *button(const QString &name) const { return view.findChild<QPushButton *>(name); }
    void click(const QModelIndex &index, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::mouseClick(table->viewport(), Qt::LeftButton, modifiers, table->visualRect(index).center());
    }
    std::size_t chosen() const { return std::size_t(table->selectionModel()->selectedIndexes().size()); }
    QString progress() const { return view.findChild<QLabel *>(u"progress"_s)->text(); }
    FilterChip *chip(const QString &name) const { return view.findChild<FilterChip *>(name); }

    OpenDocument document{smallReport()};
    EntryView view;
    EntryTable *table = nullptr;
};

} // namespace pei::test
