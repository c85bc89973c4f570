// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/rowupdate.h"

#include <QCoreApplication>
#include <QLineEdit>
#include <QPaintEvent>
#include <QStandardItemModel>
#include <QTableView>
#include <QTest>

#include <gtest/gtest.h>

using namespace Qt::Literals::StringLiterals;

namespace pei {

namespace {

class Watched final : public QTableView
{
public:
    QRect painted;

protected:
    void dataChanged(const QModelIndex &first, const QModelIndex &last, const QList<int> &roles) override
    {
        if (!updateRows(*this, first, last))
            QTableView::dataChanged(first, last, roles);
    }
    void paintEvent(QPaintEvent *event) override
    {
        painted |= event->region().boundingRect();
        QTableView::paintEvent(event);
    }
};

struct RowUpdate : testing::Test
{
    RowUpdate()
    {
        for (int row = 0; row < 60; ++row)
            model.appendRow({new QStandardItem(u"1"_s), new QStandardItem(u"2"_s), new QStandardItem(u"3"_s)});
        table.setModel(&model);
        table.resize(400, 300);
        table.show();
        EXPECT_TRUE(QTest::qWaitForWindowExposed(&table));
        QCoreApplication::processEvents();
        table.painted = {};
    }
    // All that is painted because these rows have changed.
    QRect paintedFor(int first, int last)
    {
        table.painted = {};
        emit model.dataChanged(model.index(first, 0), model.index(last, 2));
        EXPECT_TRUE(QTest::qWaitFor([&] { return !table.painted.isEmpty(); }));
        return table.painted;
    }

    QStandardItemModel model;
    Watched table;
};

TEST_F(RowUpdate, PaintsTheChangedRowsOnly)
{
    const QRect painted = paintedFor(2, 3);
    EXPECT_EQ(painted.top(), table.rowViewportPosition(2));
    EXPECT_EQ(painted.height(), 2 * table.rowHeight(2));
    EXPECT_EQ(painted.width(), table.viewport()->width());
}

TEST_F(RowUpdate, OfManyAtOnceEverything)
{
    EXPECT_EQ(paintedFor(0, 59).height(), table.viewport()->height());
}

TEST_F(RowUpdate, AnOpenEditorShowsTheNewValue)
{
    table.setCurrentIndex(model.index(1, 1));
    table.edit(model.index(1, 1));
    auto *editor = qobject_cast<QLineEdit *>(table.indexWidget(model.index(1, 1)));
    ASSERT_NE(editor, nullptr);
    model.blockSignals(true);
    model.setData(model.index(1, 1), u"27"_s);
    model.blockSignals(false);
    emit model.dataChanged(model.index(2, 0), model.index(2, 2));
    EXPECT_EQ(editor->text(), u"2"_s) << "another row";
    emit model.dataChanged(model.index(1, 0), model.index(1, 2));
    EXPECT_EQ(editor->text(), u"27"_s);
}

} // namespace

} // namespace pei
