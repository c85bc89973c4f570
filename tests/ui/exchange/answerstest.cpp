// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/answersmodel.h"
#include "ui/exchange/answerspage.h"

#include "core/support/file.h"
#include "tests/support/examples.h"
#include "tests/support/filledsheet.h"
#include "tests/support/opendocument.h"
#include "tests/support/printers.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QToolButton>

#include <gtest/gtest.h>

using namespace Qt::Literals::StringLiterals;

namespace pei {
namespace {

constexpr Period Asked{2023, Cut::Annual};

class Answers : public testing::Test
{
protected:
    Answers()
        : m_document(test::smallReport())
    {
        EXPECT_TRUE(m_document->addPeriod(Asked));
        m_document->setPeriod(Asked);
        const std::vector<UnitRequest> requests = unitRequests(m_document->plan(), Asked);
        write(u"Pedido 2.xlsx"_s,
              test::filled(test::sheetOf(m_document->plan(), requests[0]),
                           {{u"G7"_s, u"18"_s}, {u"G8"_s, u"\"mucho\""_s}, {u"H8"_s, u"\"Llovió\""_s}}));
        write(u"Pedido 10.xlsx"_s,
              test::filled(test::sheetOf(m_document->plan(), requests[1]), {{u"H7"_s, u"\"1,500\""_s}}));
        write(u"roto.xlsx"_s, "PK\x03\x04 roto");
        write(u"~$Pedido 2.xlsx"_s, "PK\x03\x04");
        write(u"nota.txt"_s, "hola");
    }
    void write(const QString &name, const QByteArray &bytes) { EXPECT_TRUE(writeFile(m_folder.filePath(name), bytes)); }
    ReturnedAnswers checked()
    {
        std::vector<ReturnedFile> files;
        for (const QString &name : {u"Pedido 2.xlsx"_s, u"Pedido 10.xlsx"_s, u"roto.xlsx"_s})
            files.push_back({name, readUnitSheet(readFile(m_folder.filePath(name)).value())});
        return checkReturned(m_document->state(), Asked, files);
    }

    test::OpenDocument m_document;
    QTemporaryDir m_folder;
};

TEST_F(Answers, ModelShowsWhatEachFileBrings)
{
    AnswersModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setAnswers(checked(), m_document->plan());
    ASSERT_EQ(model.rowCount(), 5); // the broken file, then four answers
    const auto text = [&](int row, AnswersModel::Column column) { return model.index(row, column).data().toString(); };
    EXPECT_EQ(text(0, AnswersModel::FileColumn), u"roto.xlsx"_s);
    EXPECT_TRUE(text(0, AnswersModel::OutcomeColumn).startsWith(u"La hoja de cálculo está dañada"_s));
    EXPECT_EQ(text(1, AnswersModel::CellColumn), u"G7"_s);
    EXPECT_EQ(text(1, AnswersModel::CodeColumn), u"IND.01.AEI.01.01"_s);
    EXPECT_EQ(text(1, AnswersModel::BeforeColumn), u"ND"_s);
    EXPECT_EQ(text(1, AnswersModel::AfterColumn), u"18.00"_s);
    EXPECT_EQ(text(1, AnswersModel::OutcomeColumn), u"Valor nuevo."_s);
    EXPECT_EQ(text(2, AnswersModel::AfterColumn), u"mucho"_s);
    EXPECT_EQ(text(2, AnswersModel::OutcomeColumn), u"No es un número ni ND."_s);
    EXPECT_EQ(text(3, AnswersModel::FieldColumn), u"Factor"_s);
    EXPECT_EQ(text(4, AnswersModel::OutcomeColumn), u"Se puede leer de dos formas."_s);
    model.setAnswers({}, {});
    EXPECT_EQ(model.rowCount(), 0);
}

TEST_F(Answers, OnlyWhatCanBeTakenCanBeChosen)
{
    AnswersModel model;
    model.setAnswers(checked(), m_document->plan());
    QSignalSpy changed(&model, &AnswersModel::choiceChanged);
    const QModelIndex good = model.index(1, AnswersModel::ApplyColumn);
    const QModelIndex bad = model.index(2, AnswersModel::ApplyColumn);
    EXPECT_EQ(good.data(Qt::CheckStateRole).toInt(), Qt::Checked);
    EXPECT_FALSE(bad.data(Qt::CheckStateRole).isValid());
    EXPECT_FALSE(model.setData(bad, Qt::Checked, Qt::CheckStateRole));
    EXPECT_TRUE(model.setData(good, Qt::Unchecked, Qt::CheckStateRole));
    EXPECT_EQ(good.data(Qt::AccessibleTextRole).toString(), u"No se recibe"_s);
    EXPECT_EQ(changed.count(), 1);
    EXPECT_EQ(model.answers().chosen(), 1);
}

class Page : public Answers
{
protected:
    Page()
    {
        ExchangeChooser chooser;
        chooser.returnedFolder = [this](QWidget *, const QString &) { return m_folder.path(); };
        m_page = std::make_unique<AnswersPage>(chooser);
        m_page->setDocument(m_document.get());
        m_page->resize(1100, 600);
        m_page->show();
    }
    QPushButton *button(const QString &name) const { return m_page->findChild<QPushButton *>(name); }
    QString summary() const { return m_page->findChild<QLabel *>(u"answersSummary"_s)->text(); }
    QTableView *table() const { return m_page->findChild<QTableView *>(u"answersTable"_s); }
    void read()
    {
        button(u"answersFolder"_s)->click();
        ASSERT_TRUE(QTest::qWaitFor([&] { return table()->isVisible(); }));
    }

    std::unique_ptr<AnswersPage> m_page;
};

TEST_F(Page, ReadsAFolderInTheOrderAPersonCounts)
{
    read();
    EXPECT_EQ(summary(),
              u"3 archivos leídos: 1 archivo rechazado · 1 valor · 1 dato de notas · 2 no se pueden recibir. "
              "Todavía no se cambió nada."_s);
    ASSERT_EQ(table()->model()->rowCount(), 5);
    EXPECT_EQ(table()->model()->index(1, AnswersModel::FileColumn).data().toString(), u"Pedido 2.xlsx"_s);
    EXPECT_TRUE(button(u"answersApply"_s)->text().contains(u"2 datos"_s));
}

// Its first bytes tell no spreadsheet any more, but it was meant to be one.
TEST_F(Page, NamesASheetThatIsHurtFromItsBeginning)
{
    QByteArray bytes = readFile(m_folder.filePath(u"Pedido 2.xlsx"_s)).value();
    bytes.replace(0, 320, QByteArray(320, '\0'));
    ASSERT_TRUE(writeFile(m_folder.filePath(u"Pedido 3.XLSX"_s), bytes));
    read();
    const QAbstractItemModel *model = table()->model();
    int rows = 0;
    for (int row = 0; row < model->rowCount(); ++row) {
        if (model->index(row, AnswersModel::FileColumn).data().toString() != u"Pedido 3.XLSX"_s)
            continue;
        ++rows;
        EXPECT_EQ(model->index(row, AnswersModel::OutcomeColumn).data().toString(),
                  u"No es una hoja de cálculo, o está dañada desde su comienzo. Pida que la envíen de nuevo."_s);
    }
    EXPECT_EQ(rows, 1);
}

TEST_F(Page, TakesWhatIsChosenAsOneStep)
{
    read();
    m_page->findChild<QToolButton *>(u"answersDecimals"_s)->click();
    EXPECT_TRUE(button(u"answersApply"_s)->text().contains(u"3 datos"_s));
    // The note is left out, by keyboard.
    table()->setFocus();
    table()->setCurrentIndex(table()->model()->index(3, AnswersModel::ApplyColumn));
    QTest::keyClick(table(), Qt::Key_Space);
    EXPECT_TRUE(button(u"answersApply"_s)->text().contains(u"2 datos"_s));
    QSignalSpy received(m_page.get(), &AnswersPage::received);
    const int steps = m_document->undoStack()->count();
    button(u"answersApply"_s)->click();
    ASSERT_EQ(received.count(), 1);
    EXPECT_EQ(received[0][0].toInt(), 2);
    EXPECT_EQ(m_document->undoStack()->count(), steps + 1);
    EXPECT_EQ(m_document->plan().obtained(m_document->plan().indicators[0], Asked), Value(18.0));
    EXPECT_EQ(m_document->plan().obtained(m_document->plan().indicators[2], Asked), Value(1.5));
    EXPECT_TRUE(m_document->notes().empty());
    EXPECT_FALSE(table()->isVisible());
}

TEST_F(Page, WhatCannotBeKeptIsStillUnderReview)
{
    read();
    QSignalSpy failed(m_page.get(), &AnswersPage::failed);
    const QString path = m_document->path();
    ASSERT_TRUE(QFile::rename(path, path + u".away"_s));
    button(u"answersApply"_s)->click();
    EXPECT_EQ(failed.count(), 1);
    EXPECT_TRUE(table()->isVisible());
    EXPECT_EQ(m_document->plan().obtained(m_document->plan().indicators[0], Asked), Value());
    ASSERT_TRUE(QFile::rename(path + u".away"_s, path));
    button(u"answersApply"_s)->click();
    EXPECT_FALSE(table()->isVisible());
    EXPECT_EQ(m_document->plan().obtained(m_document->plan().indicators[0], Asked), Value(18.0));
}

TEST_F(Page, EscapeLeavesEverythingAsItIs)
{
    read();
    QSignalSpy closed(m_page.get(), &AnswersPage::closed);
    QTest::keyClick(table(), Qt::Key_Escape);
    EXPECT_EQ(closed.count(), 1);
    EXPECT_EQ(m_document->undoStack()->undoText(), u"Abrir el periodo 2023 – Anual"_s);
}

TEST_F(Page, FollowsThePlanWhileItIsReviewed)
{
    read();
    ASSERT_TRUE(m_document->setValue(0, Asked, 18.0));
    EXPECT_TRUE(button(u"answersApply"_s)->text().contains(u"1 dato"_s)); // the plan says so already
    m_document->setPeriod({2023, Cut::Semester1});
    EXPECT_FALSE(button(u"answersApply"_s)->isEnabled());
    EXPECT_TRUE(summary().contains(u"3 archivos rechazados"_s)) << summary().toStdString();
}

TEST_F(Page, SaysWhereThereIsNothing)
{
    QTemporaryDir empty;
    m_page->read({empty.path()});
    EXPECT_TRUE(summary().contains(u"no hay ninguna hoja de cálculo"_s));
    m_page->read({m_folder.filePath(u"nota.txt"_s)});
    ASSERT_TRUE(QTest::qWaitFor([&] { return table()->isVisible(); }));
    EXPECT_EQ(table()->model()->rowCount(), 1); // a file that is named is refused by name
}

} // namespace
} // namespace pei
