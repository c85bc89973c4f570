// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/models/indicatorlistmodel.h"
#include "core/models/pastedtable.h"
#include "core/models/roles.h"
#include "tests/support/examples.h"
#include "tests/support/opendocument.h"
#include "tests/support/printers.h"
#include "ui/entry/valueeditor.h"
#include "ui/indicators/filterchip.h"
#include "ui/indicators/indicatorsview.h"
#include "ui/indicators/indicatortable.h"
#include "ui/indicators/nameline.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <gtest/gtest.h>

namespace pei::test {

using namespace Qt::Literals::StringLiterals;

inline constexpr Period Current{2023, Cut::Semester1};

// 2023-S1 of the small report: 16 of 20 (Medio), ND of 50, 4 of 4 (Alto).
struct IndicatorsPage : testing::Test
{
    IndicatorsPage()
    {
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, settings.path());
        view = std::make_unique<IndicatorsView>();
        view->resize(850, 400);
        table = view->findChild<IndicatorTable *>();
        selections = std::make_unique<QSignalSpy>(view.get(), &IndicatorsView::indicatorSelected);
        view->setDocument(document.get());
        view->show();
        EXPECT_TRUE(QTest::qWaitForWindowExposed(view.get()));
        table->setFocus();
    }

    // The cell of the obtained value.
    QModelIndex cell(std::size_t indicator) const
    {
        return list().indexOf(indicator, IndicatorColumns::ObtainedColumn);
    }
    const IndicatorListModel &list() const { return static_cast<const IndicatorListModel &>(*table->model()); }
    QString codes() const
    {
        QStringList codes;
        for (int row = 0; row < list().rowCount(); ++row)
            codes.append(list().index(row, 0).data().toString());
        return codes.join(u' ');
    }
    ValueEditor *editor() const { return qobject_cast<ValueEditor *>(table->indexWidget(table->currentIndex())); }
    Value value(std::size_t row) const { return document->plan().obtained(document->plan().indicators[row], Current); }
    QString count() const { return view->findChild<QLabel *>(u"count"_s)->text(); }
    FilterChip *chip(Semaphore state) const { return view->findChild<FilterChip *>(u"state%1"_s.arg(int(state))); }
    int selected() const { return table->currentIndex().data(IndicatorRole).toInt(); }

    QTemporaryDir settings;
    OpenDocument document{smallReport()};
    std::unique_ptr<IndicatorsView> view;
    IndicatorTable *table = nullptr;
    std::unique_ptr<QSignalSpy> selections;
};

} // namespace pei::test
