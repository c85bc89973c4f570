// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/historymodel.h"
#include "core/document/document.h"
#include "tests/support/examples.h"
#include "tests/support/laterreport.h"
#include "tests/support/opendocument.h"
#include "tests/support/printers.h"
#include "ui/history/historyfilter.h"

#include <QAbstractItemModelTester>
#include <QUndoStack>

#include <gtest/gtest.h>

using namespace Qt::Literals::StringLiterals;

namespace pei {

namespace {

constexpr auto Fatal = QAbstractItemModelTester::FailureReportingMode::Fatal;
constexpr Period Latest{2023, Cut::Semester1};

struct History : testing::Test
{
    History()
    {
        document->setAuthor(u"Ana Díaz"_s);
        filter.setSourceModel(&model);
        model.setDocument(document.get());
    }
    // What, who and how of a row of what is shown.
    QStringList row(int row, const QModelIndex &parent = {}) const
    {
        QStringList texts;
        for (const int column : {HistoryModel::WhatColumn, HistoryModel::WhoColumn, HistoryModel::HowColumn})
            texts.append(filter.index(row, column, parent).data().toString());
        return texts;
    }
    qint64 id(std::size_t row) const { return document->plan().indicators[row].id; }
    void paste()
    {
        ASSERT_TRUE(document->setValues({{id(0), Latest, 1.5}, {id(1), Latest, 2.0}}, EntryMethod::Pasted));
    }

    test::OpenDocument document{test::smallReport()};
    HistoryModel model;
    HistoryFilter filter;
    QAbstractItemModelTester modelTester{&model, Fatal};
    QAbstractItemModelTester filterTester{&filter, Fatal};
};

TEST_F(History, SaysWhatWasDoneWithAlerts)
{
    ASSERT_TRUE(document->setValue(0, Latest, 5.0)); // its baseline
    std::vector<Alert> copies = document->alerts();
    std::erase_if(copies, [](const Alert &alert) { return alert.rule != AlertRule::EqualsBaseline; });
    ASSERT_EQ(copies.size(), 1U);
    ASSERT_TRUE(document->acknowledge(copies, u"Así es"_s));
    ASSERT_TRUE(document->setAlertWording(copies[0], u"Otro texto."_s));
    ASSERT_TRUE(document->withdrawAcknowledgement(copies));
    AlertSettings settings;
    settings.jumpFactor = 4.5;
    ASSERT_TRUE(document->setAlertSettings(settings));
    settings.setOn(AlertRule::SameName, false);
    ASSERT_TRUE(document->setAlertSettings(settings));
    ASSERT_TRUE(document->acknowledge(document->alerts(), u"Ya se vio"_s));
    model.update();
    const QString which = u"«Valor igual a la línea base, IND.01.AEI.01.01»"_s;
    const QString expected[]{
        u"%1 alertas revisadas"_s.arg(document->alerts().size()),  u"Apagar la regla «Mismo nombre» de las alertas"_s,
        u"Regla «Salto en las metas» de las alertas: 3.0 → 4.5"_s, u"Alerta de nuevo por revisar: "_s + which,
        u"Texto de la alerta %1: «Otro texto.»"_s.arg(which),      u"Alerta revisada %1: Así es"_s.arg(which)};
    for (int i = 0; i < int(std::size(expected)); ++i)
        EXPECT_EQ(row(i).front(), expected[i]);
}

TEST_F(History, SaysWhatWasDoneByWhomAndHowTheLatestFirst)
{
    ASSERT_TRUE(document->setValue(1, Latest, 12.0));
    ASSERT_TRUE(document->setValue(1, Latest, 12.345));
    document->undoStack()->undo();
    paste();
    ASSERT_TRUE(document->setNote(0, Latest, {u"Lluvias"_s, {}, {}, {}, {}}));
    ASSERT_TRUE(document->setNote(0, Latest, {u"Lluvias"_s, u"Obras"_s, {}, {}, {}}));
    ASSERT_TRUE(document->setNote(0, Latest, {}));
    ASSERT_TRUE(document->closePeriod(Latest));
    ASSERT_TRUE(document->reopenPeriod(Latest, u"faltaba un dato"_s));
    ASSERT_TRUE(document->addPeriod({2023, Cut::Annual}));
    model.update();
    const QStringList expected[]{
        {u"Abrir el periodo 2023 – Anual"_s, u"Ana Díaz"_s, u"escrito"_s},
        {u"Reabrir el periodo 2023 – Sem1: faltaba un dato"_s, u"Ana Díaz"_s, u"escrito"_s},
        {u"Cerrar el periodo 2023 – Sem1"_s, u"Ana Díaz"_s, u"escrito"_s},
        {u"Nota de IND.01.AEI.01.01, 2023 – Sem1: borrada"_s, u"Ana Díaz"_s, u"escrito"_s},
        {u"Nota de IND.01.AEI.01.01, 2023 – Sem1: «Obras»"_s, u"Ana Díaz"_s, u"escrito"_s},
        {u"Nota de IND.01.AEI.01.01, 2023 – Sem1: «Lluvias»"_s, u"Ana Díaz"_s, u"escrito"_s},
        {u"Pegar 2 valores"_s, u"Ana Díaz"_s, u"pegado"_s},
        {u"Valor 2023 – Sem1 de IND.02.AEI.01.01: 12.345 → 12.00"_s, u"Ana Díaz"_s, u"deshecho"_s},
        {u"Valor 2023 – Sem1 de IND.02.AEI.01.01: 12.00 → 12.345"_s, u"Ana Díaz"_s, u"escrito"_s},
        {u"Valor 2023 – Sem1 de IND.02.AEI.01.01: ND → 12.00"_s, u"Ana Díaz"_s, u"escrito"_s},
    };
    ASSERT_EQ(filter.rowCount(), int(std::size(expected)) + 1);
    for (int i = 0; i < int(std::size(expected)); ++i)
        EXPECT_EQ(row(i), expected[i]) << i;
    EXPECT_EQ(filter.index(10, HistoryModel::WhatColumn).data().toString(), u"Importar un reporte"_s);
    const QModelIndex pasted = filter.index(6, 0);
    ASSERT_EQ(filter.rowCount(pasted), 2);
    EXPECT_EQ(row(1, pasted).first(), u"Valor 2023 – Sem1 de IND.02.AEI.01.01: 12.00 → 2.00"_s);
}

TEST_F(History, TheWordsAreThoseOfUndo)
{
    ASSERT_TRUE(document->setValue(1, Latest, 12.0));
    const QString one = document->undoStack()->undoText();
    paste();
    model.update();
    EXPECT_EQ(row(0).first(), document->undoStack()->undoText());
    EXPECT_EQ(row(1).first(), one);
}

TEST_F(History, ReadsAgainOnlyWhatIsNew)
{
    const int before = model.rowCount();
    paste();
    model.update();
    model.update();
    EXPECT_EQ(model.rowCount(), before + 1);
    const QPersistentModelIndex kept = model.index(0, 0);
    paste();
    ASSERT_TRUE(document->setValue(0, Latest, 3.0));
    model.update();
    EXPECT_EQ(kept.row(), 1) << "pasting the same again is no change";
    EXPECT_EQ(model.rowCount(kept), 2);
}

TEST_F(History, NarrowsToAnIndicatorOrAValue)
{
    ASSERT_TRUE(document->setValue(0, Latest, 1.0));
    paste();
    ASSERT_TRUE(document->setNote(0, Latest, {u"x"_s, {}, {}, {}, {}}));
    ASSERT_TRUE(document->reopenPeriod({2022, Cut::Annual}, u"r"_s));
    ASSERT_TRUE(document->setValue(0, {2022, Cut::Annual}, 5.0));
    ASSERT_TRUE(document->setValue(2, Latest, 9.0));
    model.update();
    filter.setScope({id(0)});
    EXPECT_EQ(filter.rowCount(), 4);
    filter.setScope({id(0), Latest});
    ASSERT_EQ(filter.rowCount(), 3);
    EXPECT_EQ(row(1).first(), u"Pegar 2 valores"_s);
    ASSERT_EQ(filter.rowCount(filter.index(1, 0)), 1) << "of a paste only its own line";
    EXPECT_EQ(row(0, filter.index(1, 0)).first(), u"Valor 2023 – Sem1 de IND.01.AEI.01.01: 1.00 → 1.50"_s);
    filter.setScope({});
    EXPECT_GT(filter.rowCount(), 4);
}

TEST_F(History, FindsWords)
{
    paste();
    ASSERT_TRUE(document->setNote(1, Latest, {u"Sequía"_s, u"Pozo"_s, {}, {}, {}}));
    model.update();
    filter.setSearch(u"sequia"_s);
    EXPECT_EQ(filter.rowCount(), 1);
    filter.setSearch(u"pozo"_s);
    EXPECT_EQ(filter.rowCount(), 1) << "also in the fields that are not in the line";
    filter.setSearch(u"IND.02 2.00"_s);
    ASSERT_EQ(filter.rowCount(), 1);
    EXPECT_EQ(filter.rowCount(filter.index(0, 0)), 1);
    filter.setSearch(u"pegado diaz"_s);
    EXPECT_EQ(filter.rowCount(filter.index(0, 0)), 2) << "a step found by its own words is whole";
}

TEST_F(History, KnowsTheMomentsAroundAStep)
{
    const Plan first = document->plan();
    ASSERT_TRUE(document->setValue(0, Latest, 1.0));
    const Plan second = document->plan();
    paste();
    model.update();
    const QModelIndex step = model.index(0, 0);
    EXPECT_EQ(document->planAt(step.data(HistoryModel::MomentRole).toDateTime()).value(), document->plan());
    EXPECT_EQ(document->planAt(step.data(HistoryModel::EarlierRole).toDateTime()).value(), second);
    EXPECT_EQ(document->planAt(model.index(1, 0).data(HistoryModel::EarlierRole).toDateTime()).value(), first);
    EXPECT_FALSE(model.index(2, 0).data(HistoryModel::EarlierRole).isValid()) << "before it there was no plan";
}

TEST_F(History, NamesRowsThatAreGone)
{
    Report report = test::smallReport();
    Indicator added = report.plan.indicators[0];
    added.code = u"IND.09.AEI.01.01"_s;
    added.obtained[2] = 7.0;
    report.plan.indicators.push_back(added);
    report.printed.indicators.push_back(report.printed.indicators[0]);
    ASSERT_TRUE(document->importReport(report, {u"dos.pdf"_s, "dos"}));
    document->undoStack()->undo();
    model.update();
    filter.setSearch(u"IND.09"_s);
    ASSERT_GE(filter.rowCount(), 2);
    for (int step = 0; step < filter.rowCount(); ++step) {
        const QModelIndex at = filter.index(step, 0);
        for (int line = 0; line < filter.rowCount(at); ++line)
            EXPECT_TRUE(row(line, at).first().contains(u"IND.09.AEI.01.01"_s)) << row(line, at).first().toStdString();
    }
}

} // namespace

} // namespace pei
