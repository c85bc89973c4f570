// SPDX-License-Identifier: GPL-3.0-or-later
// Exports and unit sheets as a person goes through them in the window.
#include "ui/main/mainwindow.h"

#include "core/exchange/plancsv.h"
#include "core/support/file.h"
#include "tests/support/examples.h"
#include "tests/support/filledsheet.h"
#include "tests/support/printers.h"
#include "ui/exchange/exportdialog.h"
#include "ui/exchange/requestdialog.h"
#include "ui/main/language.h"
#include "ui/main/messagebar.h"

#include <QAction>
#include <QComboBox>
#include <QDir>
#include <QDropEvent>
#include <QMimeData>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

#include <gtest/gtest.h>

using namespace Qt::Literals::StringLiterals;

namespace pei {
namespace {

class Exchange : public testing::Test
{
protected:
    Exchange()
        : m_settings(m_folder.filePath(u"settings.ini"_s))
    {
        applyLanguage(u"es"_s);
        FileChooser chooser;
        chooser.exchange.save = [this](QWidget *, const QString &proposed, ExportFormat) {
            m_proposed = proposed;
            return m_saveTo;
        };
        chooser.exchange.folder = [this](QWidget *, const QString &) { return sheets(); };
        m_window = std::make_unique<MainWindow>(m_settings, OpenOptions(), chooser);
        auto made = Document::create(m_folder.filePath(u"plan.pei"_s), test::smallReport());
        EXPECT_TRUE(made);
        m_window->setDocument(std::move(made).value());
        m_window->show();
        QDir(m_folder.path()).mkpath(u"pedidos"_s);
    }
    QString sheets() const { return m_folder.filePath(u"pedidos"_s); }
    QStringList written() const { return QDir(sheets()).entryList(QDir::Files, QDir::Name); }
    void trigger(const QString &text)
    {
        for (QAction *action : m_window->actions()) {
            if (action->text().remove(u'&').startsWith(text))
                return action->trigger();
        }
        ADD_FAILURE() << text.toStdString();
    }
    QString messages() const { return m_window->findChild<MessageBar *>()->texts().join(u' '); }
    void drop(const QStringList &paths)
    {
        QMimeData data;
        QList<QUrl> urls;
        for (const QString &path : paths)
            urls.append(QUrl::fromLocalFile(path));
        data.setUrls(urls);
        QDragEnterEvent enter(QPoint(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(m_window.get(), &enter);
        QDropEvent event(QPointF(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(m_window.get(), &event);
    }
    void writeSheets()
    {
        trigger(u"Pedir datos"_s);
        auto *dialog = m_window->findChild<RequestDialog *>();
        ASSERT_NE(dialog, nullptr);
        dialog->findChild<QPushButton *>(u"requestWrite"_s)->click();
        ASSERT_TRUE(QTest::qWaitFor([&] { return messages().contains(u"hojas en «"_s); })) << messages().toStdString();
    }

    QTemporaryDir m_folder;
    Settings m_settings;
    QString m_saveTo;
    QString m_proposed;
    std::unique_ptr<MainWindow> m_window;
};

TEST_F(Exchange, ExportsWhatIsChosenAndSaysWhere)
{
    m_saveTo = m_folder.filePath(u"salida"_s); // the suffix comes by itself
    trigger(u"Exportar datos"_s);
    auto *dialog = m_window->findChild<ExportDialog *>();
    ASSERT_NE(dialog, nullptr);
    dialog->findChild<QComboBox *>(u"exportFormat"_s)->setCurrentIndex(1);
    dialog->findChild<QPushButton *>(u"exportSave"_s)->click();
    EXPECT_TRUE(m_proposed.endsWith(u"/plan 2023-S1.csv"_s)) << m_proposed.toStdString();
    const Result<QByteArray> bytes = readFile(m_saveTo + u".csv"_s);
    ASSERT_TRUE(bytes);
    EXPECT_EQ(planFromCsv(bytes.value()).value().plan.indicators.size(), 3u);
    EXPECT_TRUE(messages().contains(u"salida.csv"_s));
    EXPECT_EQ(m_settings.exportChoice().format, ExportFormat::Csv);
}

TEST_F(Exchange, AFolderThatCannotBeWrittenIsNamed)
{
    m_saveTo = m_folder.filePath(u"no/hay/salida.xlsx"_s);
    trigger(u"Exportar datos"_s);
    m_window->findChild<ExportDialog *>()->findChild<QPushButton *>(u"exportSave"_s)->click();
    EXPECT_TRUE(messages().contains(u"No se puede escribir"_s)) << messages().toStdString();
}

TEST_F(Exchange, SheetsGoOutAreFilledInAndComeBack)
{
    writeSheets();
    EXPECT_EQ(written(), (QStringList{u"Pedido 2023-S1 10 Gerencia de obras.xlsx"_s,
                                      u"Pedido 2023-S1 10.06 Unidad de riesgos.xlsx"_s}));
    const QString path = sheets() + u'/' + written()[1];
    // The box stands behind the value that the period has already.
    const Workbook book = readWorkbook(readFile(path).value()).value();
    std::size_t head = 0;
    while (book.sheets[0].at(head, 0).text != u"Código"_s)
        ++head;
    std::size_t column = 0;
    while (book.sheets[0].at(head, column).text != u"Valor 2023 – Sem1"_s)
        ++column;
    ASSERT_TRUE(writeFile(path, test::filled(readFile(path).value(), {{cellName(head + 1, column), u"3.5"_s}})));
    drop({path});
    auto *apply = m_window->findChild<QPushButton *>(u"answersApply"_s);
    ASSERT_NE(apply, nullptr);
    ASSERT_TRUE(QTest::qWaitFor([&] { return apply->isVisible() && apply->isEnabled(); }));
    apply->click();
    const Plan &plan = m_window->document()->plan();
    EXPECT_EQ(plan.obtained(plan.indicators[2], {2023, Cut::Semester1}), Value(3.5));
    EXPECT_TRUE(messages().contains(u"Se recibió 1 dato de 10.06."_s)) << messages().toStdString();
    EXPECT_EQ(m_window->document()->undoStack()->undoText(), u"Recibir datos de 10.06"_s);
    EXPECT_EQ(m_window->page(), WindowPage::Entry);
    EXPECT_FALSE(apply->isVisible());
}

TEST_F(Exchange, SheetsNeverReplaceThoseThatAreThere)
{
    writeSheets();
    m_window->findChild<MessageBar *>()->clear();
    QTest::qWait(0); // the dialog goes
    writeSheets();
    EXPECT_EQ(written().size(), 4);
    EXPECT_TRUE(written().contains(u"Pedido 2023-S1 10 Gerencia de obras (2).xlsx"_s))
        << written().join(u'|').toStdString();
}

TEST_F(Exchange, AClosedPeriodIsNotAskedFor)
{
    ASSERT_TRUE(m_window->document()->closePeriod({2023, Cut::Semester1}));
    trigger(u"Pedir datos"_s);
    auto *dialog = m_window->findChild<RequestDialog *>();
    ASSERT_NE(dialog, nullptr);
    EXPECT_EQ(dialog->findChild<QComboBox *>(u"requestPeriod"_s)->findText(u"2023 – Sem1"_s), -1);
}

TEST_F(Exchange, AskingForTheNextPeriodAddsItAndItsSheetsOpenIt)
{
    Document &document = *m_window->document();
    trigger(u"Pedir datos"_s);
    auto *dialog = m_window->findChild<RequestDialog *>();
    ASSERT_NE(dialog, nullptr);
    dialog->findChild<QComboBox *>(u"requestPeriod"_s)->setCurrentIndex(0);
    const Period next = dialog->period();
    EXPECT_FALSE(document.plan().periodColumn(next)) << "nothing is added before the sheets are wanted";
    dialog->findChild<QPushButton *>(u"requestWrite"_s)->click();
    ASSERT_TRUE(QTest::qWaitFor([&] { return messages().contains(u"hojas en «"_s); })) << messages().toStdString();
    EXPECT_TRUE(document.plan().periodColumn(next));
    const Period before{2023, Cut::Semester1};
    document.setPeriod(before);
    drop({sheets()});
    EXPECT_TRUE(QTest::qWaitFor([&] { return document.period() == next; }));
    EXPECT_TRUE(m_window->findChild<QPushButton *>(u"answersApply"_s)->isVisible());
}

TEST_F(Exchange, GoesWithThePlanItIsAbout)
{
    trigger(u"Recibir datos"_s);
    EXPECT_TRUE(m_window->findChild<QPushButton *>(u"answersFolder"_s)->isVisible());
    m_window->setDocument(nullptr);
    EXPECT_FALSE(m_window->findChild<QPushButton *>(u"answersFolder"_s)->isVisible());
}

} // namespace
} // namespace pei
