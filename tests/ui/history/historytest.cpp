// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/reader.h"
#include "core/store/backup.h"
#include "tests/support/examples.h"
#include "tests/support/printers.h"
#include "ui/entry/entrytable.h"
#include "ui/history/backupsdialog.h"
#include "ui/history/historymodel.h"
#include "ui/history/historypane.h"
#include "ui/indicators/filterchip.h"
#include "ui/main/mainwindow.h"
#include "ui/main/messagebar.h"

#include <QAction>
#include <QClipboard>
#include <QDateEdit>
#include <QGuiApplication>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

#include <gtest/gtest.h>

using namespace Qt::Literals::StringLiterals;

namespace pei {

namespace {

constexpr int Open = 6; // the column of 2023 – Sem1: 16, ND, 4

struct HistoryWindow : testing::Test
{
    HistoryWindow()
    {
        EXPECT_TRUE(Document::create(path(), test::smallReport(), {}, {},
                                     {u"Sistema"_s, [] { return QDateTime::currentDateTimeUtc().addSecs(-3600); }}));
        FileChooser chooser;
        chooser.saveCopy = [this](QWidget *, const QString &proposed) {
            m_proposed = proposed;
            return m_saveTo;
        };
        window = std::make_unique<MainWindow>(m_settings, m_options, chooser);
        window->resize(1366, 768);
        window->show();
        EXPECT_TRUE(QTest::qWaitForWindowExposed(window.get()));
        window->openFile(path());
        EXPECT_NE(window->document(), nullptr);
        window->showPage(WindowPage::Entry);
        table = window->findChild<EntryTable *>();
        table->setFocus();
        table->setCurrentIndex(at(1));
    }
    ~HistoryWindow() override { window.reset(); }

    QString path(const QString &name = u"plan.pei"_s) const { return m_folder.filePath(name); }
    QModelIndex at(int row, int column = Open) const { return table->model()->index(row, column); }
    void type(const QString &text)
    {
        for (const QChar c : text)
            QTest::keyClick(QApplication::focusWidget(), c.toLatin1());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    }
    QAction *action(const QString &iconText) const
    {
        for (QAction *action : window->actions()) {
            if (action->iconText().startsWith(iconText))
                return action;
        }
        ADD_FAILURE() << "no action " << iconText.toStdString();
        return nullptr;
    }
    HistoryPane *pane() const { return window->findChild<HistoryPane *>(); }
    QTreeView *list() const { return pane()->list(); }
    QString line(int row, int column = HistoryModel::WhatColumn) const
    {
        return list()->model()->index(row, column).data().toString();
    }
    QWidget *band() const { return window->findChild<QWidget *>(u"pastBand"_s); }
    template <typename Widget>
    Widget *find(const QString &name) const
    {
        return window->findChild<Widget *>(name);
    }
    QStringList messages() const { return window->findChild<MessageBar *>(u"messages"_s)->texts(); }

    QTemporaryDir m_folder;
    Settings m_settings{m_folder.filePath(u"settings.ini"_s)};
    OpenOptions m_options{m_folder.filePath(u"library"_s), m_folder.filePath(u"example"_s), readReportBytes};
    QString m_saveTo;
    QString m_proposed;
    std::unique_ptr<MainWindow> window;
    EntryTable *table = nullptr;
};

TEST_F(HistoryWindow, AKeyShowsWhatWasDoneToAValue)
{
    type(u"12"_s);
    type(u"5"_s); // of the row below
    table->setCurrentIndex(at(1));
    action(u"Historial de este valor"_s)->trigger();
    ASSERT_TRUE(pane()->isVisible());
    EXPECT_TRUE(list()->hasFocus());
    ASSERT_EQ(list()->model()->rowCount(), 1);
    EXPECT_EQ(line(0), u"Valor 2023 – Sem1 de IND.02.AEI.01.01: ND → 12.00"_s);
    EXPECT_TRUE(find<FilterChip>(u"historyScope"_s)->text().startsWith(u"IND.02.AEI.01.01, 2023 – Sem1"_s));
    // What is chosen in the grid is what the history is about.
    table->setFocus();
    table->setCurrentIndex(at(2));
    EXPECT_EQ(line(0), u"Valor 2023 – Sem1 de IND.01.AEI.01.02: 4.00 → 5.00"_s);
    // What is done is there at once.
    type(u"6"_s);
    EXPECT_TRUE(QTest::qWaitFor([&] { return list()->model()->rowCount() == 2; }));
    QTest::keyClick(list(), Qt::Key_Escape);
    EXPECT_FALSE(pane()->isVisible());
    EXPECT_TRUE(table->hasFocus());
}

TEST_F(HistoryWindow, AnEmptyListSaysWhy)
{
    action(u"Historial de este valor"_s)->trigger();
    auto *empty = find<QLabel>(u"historyEmpty"_s);
    EXPECT_EQ(empty->text(), u"Este valor no ha cambiado: sigue como entró al plan."_s);
    EXPECT_TRUE(list()->hasFocus());
    QTest::keyClicks(find<QLineEdit>(u"historySearch"_s), u"trece"_s);
    EXPECT_EQ(empty->text(), u"Ningún cambio contiene «trece»."_s);
    find<QLineEdit>(u"historySearch"_s)->clear();
    EXPECT_EQ(empty->text(), u"Este valor no ha cambiado: sigue como entró al plan."_s);
    table->setFocus();
    type(u"12"_s);
    table->setCurrentIndex(at(1));
    EXPECT_TRUE(QTest::qWaitFor([&] { return list()->model()->rowCount() == 1; }));
    EXPECT_EQ(empty->text(), QString());
}

TEST_F(HistoryWindow, ShowsThePlanAsItWasAndComesBack)
{
    type(u"12"_s);
    action(u"Historial del plan"_s)->trigger();
    ASSERT_EQ(list()->model()->rowCount(), 2);
    Document *const present = window->document();
    EXPECT_FALSE(band()->isVisible());
    EXPECT_FALSE(action(u"Volver al presente"_s)->isEnabled());

    list()->setCurrentIndex(list()->model()->index(1, 0)); // the import
    QTest::keyClick(list(), Qt::Key_Return);
    ASSERT_NE(window->document(), present);
    EXPECT_TRUE(band()->isVisible());
    EXPECT_TRUE(find<QLabel>(u"pastText"_s)->text().startsWith(u"Así estaba el plan el "_s));
    EXPECT_EQ(at(1).data().toString(), u"ND"_s);
    EXPECT_FALSE(at(1).flags().testFlag(Qt::ItemIsEditable));
    EXPECT_FALSE(action(u"Deshacer"_s)->isEnabled());
    EXPECT_TRUE(messages().isEmpty()) << "the band says it";
    EXPECT_EQ(list()->model()->rowCount(), 2) << "the history is the whole one";
    EXPECT_EQ(list()->currentIndex().row(), 1);

    list()->setCurrentIndex(list()->model()->index(0, 0));
    QTest::keyClick(list(), Qt::Key_Return);
    EXPECT_EQ(at(1).data().toString(), u"12.00"_s);
    QTest::keyClick(list(), Qt::Key_Return, Qt::ShiftModifier);
    EXPECT_EQ(at(1).data().toString(), u"ND"_s) << "before that change";

    table->setFocus();
    table->setCurrentIndex(at(2));
    find<QPushButton>(u"backToPresent"_s)->click();
    EXPECT_EQ(window->document(), present);
    EXPECT_FALSE(band()->isVisible());
    EXPECT_EQ(at(1).data().toString(), u"12.00"_s);
    EXPECT_EQ(table->currentIndex().row(), 2) << "where one was looking";
    EXPECT_TRUE(action(u"Deshacer"_s)->isEnabled()) << "what could be undone still can";
    action(u"Deshacer"_s)->trigger();
    EXPECT_EQ(at(1).data().toString(), u"ND"_s);
}

TEST_F(HistoryWindow, ShowsTheEndOfADay)
{
    action(u"Historial del plan"_s)->trigger();
    find<QDateEdit>(u"pastDay"_s)->setDate(QDate::currentDate().addDays(-40));
    find<QPushButton>(u"lookAtDay"_s)->click();
    EXPECT_FALSE(band()->isVisible());
    ASSERT_EQ(messages().size(), 1);
    EXPECT_TRUE(messages().first().contains(u"todavía no estaba"_s));
    find<QDateEdit>(u"pastDay"_s)->setDate(QDate::currentDate().addDays(1));
    find<QPushButton>(u"lookAtDay"_s)->click();
    EXPECT_TRUE(band()->isVisible());
    EXPECT_TRUE(messages().isEmpty());
}

TEST_F(HistoryWindow, AnotherFileOrTheSameOneLeavesThePast)
{
    EXPECT_TRUE(Document::create(path(u"otro.pei"_s), test::largeReport(4)));
    window->lookAt(QDateTime::currentDateTimeUtc());
    ASSERT_TRUE(band()->isVisible());
    window->openFile(path());
    EXPECT_FALSE(band()->isVisible());
    EXPECT_FALSE(window->document()->isReadOnly());
    window->lookAt(QDateTime::currentDateTimeUtc());
    window->openFile(path(u"otro.pei"_s));
    EXPECT_FALSE(band()->isVisible());
    EXPECT_EQ(window->document()->path(), path(u"otro.pei"_s));
    // The first file is free again.
    EXPECT_FALSE(Document::open(path()).value()->isReadOnly());
    window->lookAt(QDateTime::currentDateTimeUtc());
    window->setDocument(nullptr);
    EXPECT_FALSE(band()->isVisible());
    EXPECT_FALSE(Document::open(path(u"otro.pei"_s)).value()->isReadOnly());
}

TEST_F(HistoryWindow, WhatIsBeingTypedIsKeptBeforeLookingBack)
{
    QTest::keyClick(table, Qt::Key_7);
    window->lookAt(QDateTime::currentDateTimeUtc().addSecs(-60));
    EXPECT_EQ(at(1).data().toString(), u"ND"_s);
    window->returnToPresent();
    EXPECT_EQ(at(1).data().toString(), u"7.00"_s);
}

TEST_F(HistoryWindow, CopiesWhatIsChosen)
{
    type(u"12"_s);
    action(u"Historial del plan"_s)->trigger();
    list()->selectAll();
    QTest::keyClick(list(), Qt::Key_C, Qt::ControlModifier);
    const QStringList lines = QGuiApplication::clipboard()->text().trimmed().split(u'\n');
    ASSERT_EQ(lines.size(), 2);
    const QStringList cells = lines.first().trimmed().split(u'\t');
    ASSERT_EQ(cells.size(), 4);
    EXPECT_EQ(cells[1], u"Valor 2023 – Sem1 de IND.02.AEI.01.01: ND → 12.00"_s);
    EXPECT_EQ(cells[3], u"escrito"_s);
}

TEST_F(HistoryWindow, ChangesCarryTheNameTheirPersonChose)
{
    action(u"Su nombre"_s)->trigger();
    auto *dialog = find<QInputDialog>(u"authorDialog"_s);
    ASSERT_NE(dialog, nullptr);
    EXPECT_EQ(dialog->textValue(), Authorship::ofSystem().who);
    dialog->setTextValue(u"  Luisa   Núñez "_s);
    dialog->accept();
    type(u"3"_s);
    action(u"Historial del plan"_s)->trigger();
    EXPECT_EQ(line(0, HistoryModel::WhoColumn), u"Luisa Núñez"_s);
    EXPECT_TRUE(find<QLabel>(u"historyAuthor"_s)->text().contains(u"Luisa Núñez"_s));
    EXPECT_EQ(m_settings.author(), u"Luisa Núñez"_s);
    // It is remembered for the next plan.
    window->setDocument(nullptr);
    window->openFile(path());
    EXPECT_EQ(window->document()->author(), u"Luisa Núñez"_s);
}

TEST_F(HistoryWindow, SavesACopyElsewhere)
{
    type(u"12"_s);
    action(u"Guardar copia"_s)->trigger();
    EXPECT_TRUE(m_proposed.startsWith(path(u"plan (copia del "_s)));
    EXPECT_TRUE(messages().isEmpty()) << "changed their mind";
    m_saveTo = path(u"copia"_s);
    action(u"Guardar copia"_s)->trigger();
    ASSERT_EQ(messages().size(), 1);
    EXPECT_TRUE(messages().first().contains(u"copia.pei"_s));
    const auto copy = Document::open(path(u"copia.pei"_s));
    ASSERT_TRUE(copy);
    EXPECT_EQ(copy.value()->plan(), window->document()->plan());
    m_saveTo = path();
    action(u"Guardar copia"_s)->trigger();
    EXPECT_TRUE(messages().first().contains(u"no puede reemplazar"_s));
}

TEST_F(HistoryWindow, ListsTheCopiesPutAsideAndOpensOneToLook)
{
    Report later = test::smallReport();
    later.plan.indicators[0].obtained[2] = 17.0;
    ASSERT_TRUE(window->document()->importReport(later, {u"dos.pdf"_s, "dos"}));
    ASSERT_EQ(backupsOf(path()).size(), 1U);
    action(u"Copias de seguridad"_s)->trigger();
    auto *dialog = window->findChild<BackupsDialog *>();
    ASSERT_NE(dialog, nullptr);
    const auto *rows = dialog->findChild<QTableWidget *>(u"backupList"_s);
    ASSERT_EQ(rows->rowCount(), 1);
    EXPECT_EQ(rows->item(0, 1)->text(), u"Antes de importar"_s);
    dialog->findChild<QPushButton *>(u"openBackup"_s)->click();
    EXPECT_TRUE(window->document()->isReadOnly());
    EXPECT_EQ(at(0).data().toString(), u"16.00"_s);
    ASSERT_EQ(messages().size(), 1);
    EXPECT_TRUE(messages().first().contains(u"copia de seguridad"_s));
    window->openFile(path());
    EXPECT_FALSE(window->document()->isReadOnly());
    EXPECT_EQ(at(0).data().toString(), u"17.00"_s);
}

} // namespace

} // namespace pei
