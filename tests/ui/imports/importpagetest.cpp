// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/importpage.h"

#include "core/reading/isolation/readinghelper.h"
#include "core/store/planstore.h"
#include "tests/support/printers.h"
#include "tests/ui/imports/fakereports.h"
#include "ui/main/language.h"
#include "ui/main/mainwindow.h"
#include "ui/main/messagebar.h"

#include <QComboBox>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

#include <atomic>
#include <thread>

using namespace Qt::Literals::StringLiterals;

namespace pei {
namespace {

constexpr int Patience = 30'000; // ms; nothing waits this long unless it fails

class Imports : public testing::Test
{
protected:
    Imports()
    {
        applyLanguage(u"es"_s);
        m_options.read = test::readFake;
    }
    ~Imports() override { m_window.reset(); }

    QString report(const QString &name, int entity, int year, const QByteArray &words = {})
    {
        return test::writeInto(folder(), name, test::fakeReport(entity, year, words));
    }
    QString folder() const { return m_folder.filePath(u"informes 2024"_s); }
    QString target() const { return QDir(m_options.library).filePath(u"informes 2024.pei"_s); }

    MainWindow &window()
    {
        if (m_window)
            return *m_window;
        FileChooser chooser;
        chooser.open = [this](QWidget *, const QString &, bool) { return m_chosenFiles; };
        chooser.savePdf = [](QWidget *, const QString &) { return QString(); };
        chooser.imports.folder = [this](QWidget *, const QString &) { return m_chosenFolder; };
        chooser.imports.files = [this](QWidget *, const QString &) { return m_chosenFiles; };
        chooser.imports.target = [this](QWidget *, const QString &) { return m_chosenTarget; };
        chooser.imports.list = [](QWidget *, const QString &) { return QString(); };
        m_window = std::make_unique<MainWindow>(m_settings, m_options, chooser);
        m_window->show();
        EXPECT_TRUE(QTest::qWaitForWindowExposed(m_window.get()));
        return *m_window;
    }
    void drop(const QStringList &paths)
    {
        QMimeData data;
        QList<QUrl> urls;
        for (const QString &path : paths)
            urls += QUrl::fromLocalFile(path);
        data.setUrls(urls);
        QDragEnterEvent enter(QPoint(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&window(), &enter);
        ASSERT_TRUE(enter.isAccepted());
        QDropEvent drop(QPointF(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&window(), &drop);
    }
    template <typename T>
    T *find(const QString &name)
    {
        T *found = window().findChild<T *>(name);
        EXPECT_NE(found, nullptr) << name.toStdString();
        return found;
    }
    ImportPage *page() { return find<ImportPage>(u"importPage"_s); }
    QString title() { return find<QLabel>(u"importTitle"_s)->text(); }
    QString note() { return find<QLabel>(u"importNote"_s)->text(); }
    QPushButton *button(const QString &name) { return find<QPushButton>(name); }
    bool isReady()
    {
        return QTest::qWaitFor([&] { return button(u"importStart"_s)->isVisible(); }, Patience);
    }
    void press(const QString &name)
    {
        ASSERT_TRUE(QTest::qWaitFor([&] { return button(name)->isVisible() && button(name)->isEnabled(); }, Patience))
            << name.toStdString();
        QTest::mouseClick(button(name), Qt::LeftButton);
    }
    bool isDone()
    {
        return QTest::qWaitFor([&] { return !page()->isRunning() && button(u"importClose"_s)->isVisible(); }, Patience);
    }
    void import(const QStringList &paths)
    {
        drop(paths);
        press(u"importStart"_s);
        ASSERT_TRUE(isDone());
    }
    // What became of each file, by name.
    QMap<QString, QString> outcomes()
    {
        const QAbstractItemModel *model = find<QTableView>(u"importResults"_s)->model();
        QMap<QString, QString> result;
        for (int row = 0; row < model->rowCount(); ++row)
            result.insert(model->index(row, 0).data().toString(), model->index(row, 1).data().toString());
        return result;
    }
    static std::vector<PlanSummary> plansIn(const QString &path)
    {
        const auto store = PlanStore::open(path);
        EXPECT_TRUE(store) << path.toStdString();
        if (!store)
            return {};
        EXPECT_TRUE(store.value()->check());
        return store.value()->plans().value();
    }

    QTemporaryDir m_folder;
    Settings m_settings{m_folder.filePath(u"settings.ini"_s)};
    OpenOptions m_options{m_folder.filePath(u"library"_s), m_folder.filePath(u"example"_s), {}};
    QStringList m_chosenFiles;
    QString m_chosenFolder;
    QString m_chosenTarget;
    std::unique_ptr<MainWindow> m_window;
};

TEST_F(Imports, ADroppedFolderIsLookedThroughAndSaysWhatItHolds)
{
    report(u"a.pdf"_s, 1, 2023);
    report(u"norte/b.pdf"_s, 2, 2023);
    test::writeInto(folder(), u"notas.txt"_s, "hola");
    drop({folder()});
    ASSERT_TRUE(isReady());
    EXPECT_EQ(title(), u"2 reportes en «informes 2024»"_s);
    EXPECT_TRUE(note().contains(u"1 archivo de otra clase"_s)) << note().toStdString();
    EXPECT_TRUE(find<QComboBox>(u"importTarget"_s)->currentText().startsWith(u"informes 2024.pei"_s));
    EXPECT_TRUE(button(u"importStart"_s)->hasFocus()) << "one key begins";
    EXPECT_FALSE(QFileInfo::exists(target())) << "nothing is written before that";
}

TEST_F(Imports, TakesThemInAndOpensWhatTheyBecame)
{
    report(u"a.pdf"_s, 1, 2023);
    report(u"b.pdf"_s, 1, 2024);
    report(u"c.pdf"_s, 2, 2023);
    report(u"copia de c.pdf"_s, 2, 2023);
    report(u"d.pdf"_s, 3, 2023, "part");
    report(u"rota.pdf"_s, 4, 2023, "broken");
    report(u"carta.pdf"_s, 5, 2023, "letter");
    drop({folder()});
    ASSERT_TRUE(isReady());
    QTest::keyClick(button(u"importStart"_s), Qt::Key_Return);
    ASSERT_TRUE(isDone());
    EXPECT_EQ(title(), u"Entraron 4 reportes en 3 planes"_s);
    const QMap<QString, QString> expected{{u"a.pdf"_s, u"Plan nuevo"_s},
                                          {u"b.pdf"_s, u"Agregado"_s},
                                          {u"c.pdf"_s, u"Plan nuevo"_s},
                                          {u"copia de c.pdf"_s, u"Ya estaba"_s},
                                          {u"d.pdf"_s, u"Plan nuevo, en parte"_s},
                                          {u"rota.pdf"_s, u"No se pudo"_s},
                                          {u"carta.pdf"_s, u"No es un reporte"_s}};
    EXPECT_EQ(outcomes(), expected);
    EXPECT_EQ(plansIn(target()).size(), 3U);

    press(u"importOpen"_s);
    // Three plans: the window asks which.
    auto *plans = find<QTableView>(u"plans"_s);
    ASSERT_TRUE(plans->isVisible());
    EXPECT_EQ(plans->model()->rowCount(), 3);
    press(u"planOpen"_s);
    ASSERT_NE(window().document(), nullptr);
    EXPECT_EQ(QFileInfo(window().document()->path()), QFileInfo(target()));
    EXPECT_FALSE(window().document()->isReadOnly());
}

TEST_F(Imports, TheSameFolderAgainAddsNothing)
{
    report(u"a.pdf"_s, 1, 2023);
    report(u"b.pdf"_s, 2, 2023);
    import({folder()});
    drop({folder()});
    ASSERT_TRUE(isReady());
    EXPECT_TRUE(QTest::qWaitFor([&] { return button(u"importStart"_s)->isEnabled(); }, Patience));
    EXPECT_TRUE(find<QLabel>(u"importTargetNote"_s)->text().contains(u"2 planes"_s));
    press(u"importStart"_s);
    ASSERT_TRUE(isDone());
    EXPECT_EQ(title(), u"No había nada nuevo"_s);
    EXPECT_EQ(outcomes().values(), (QStringList{u"Ya estaba"_s, u"Ya estaba"_s}));
    EXPECT_EQ(plansIn(target()).size(), 2U);
}

TEST_F(Imports, SeveralFilesAreOneImportAndPlansKeepTheirOwnWindows)
{
    const QString a = report(u"a.pdf"_s, 1, 2023);
    const QString b = report(u"b.pdf"_s, 1, 2024);
    const QString plan = m_folder.filePath(u"plan.pei"_s);
    ASSERT_TRUE(Document::create(plan, test::smallReport()));
    QSignalSpy wanted(&window(), &MainWindow::windowRequested);
    m_chosenFiles = {a, plan, b};
    window().findChild<QPushButton *>(u"welcomeOpen"_s)->click();
    ASSERT_TRUE(isReady());
    EXPECT_EQ(title(), u"2 reportes en «informes 2024»"_s);
    ASSERT_EQ(wanted.count(), 1);
    EXPECT_EQ(wanted.first().first().toString(), plan);
    press(u"importStart"_s);
    ASSERT_TRUE(isDone());
    EXPECT_EQ(title(), u"Entraron 2 reportes en un plan"_s);
    press(u"importOpen"_s);
    ASSERT_NE(window().document(), nullptr) << "one plan needs no choice";
    EXPECT_EQ(window().document()->plan().periods.back(), (Period{2024, Cut::Semester1}));
}

TEST_F(Imports, AFolderWithoutReportsSaysWhatToDo)
{
    test::writeInto(folder(), u"notas.txt"_s, "hola");
    drop({folder()});
    ASSERT_TRUE(QTest::qWaitFor([&] { return title() == u"No hay reportes en «informes 2024»"_s; }, Patience));
    EXPECT_TRUE(note().contains(u"Elija la carpeta"_s)) << note().toStdString();
    EXPECT_FALSE(button(u"importStart"_s)->isVisible());
    m_chosenFolder = m_folder.filePath(u"otra"_s);
    test::writeInto(m_chosenFolder, u"x.pdf"_s, test::fakeReport(1, 2023));
    press(u"importChooseFolder"_s);
    ASSERT_TRUE(isReady());
    EXPECT_EQ(title(), u"1 reporte en «otra»"_s);
}

TEST_F(Imports, TheMenuAsksForAFolderOrFiles)
{
    window().importMany({});
    EXPECT_EQ(title(), u"Importar varios reportes"_s);
    m_chosenFiles = {report(u"a.pdf"_s, 1, 2023), report(u"b.pdf"_s, 2, 2023)};
    press(u"importChooseFiles"_s);
    ASSERT_TRUE(isReady());
    QTest::keyClick(page(), Qt::Key_Escape);
    EXPECT_TRUE(window().findChild<QPushButton *>(u"welcomeOpen"_s)->isVisible());
}

TEST_F(Imports, GoesIntoAnotherFileWhereAsked)
{
    report(u"a.pdf"_s, 1, 2023);
    drop({folder()});
    ASSERT_TRUE(isReady());
    auto *choice = find<QComboBox>(u"importTarget"_s);
    press(u"importTargetOther"_s); // and then not after all
    EXPECT_TRUE(choice->currentText().startsWith(u"informes 2024.pei"_s));
    m_chosenTarget = m_folder.filePath(u"todo"_s);
    press(u"importTargetOther"_s);
    EXPECT_TRUE(choice->currentText().startsWith(u"todo.pei"_s)) << choice->currentText().toStdString();
    press(u"importStart"_s);
    ASSERT_TRUE(isDone());
    EXPECT_EQ(plansIn(m_folder.filePath(u"todo.pei"_s)).size(), 1U);
    EXPECT_FALSE(QFileInfo::exists(target()));
}

TEST_F(Imports, TheFileOpenInTheWindowIsGivenToTheImportAndOpenedAgain)
{
    const QString plan = m_folder.filePath(u"plan.pei"_s);
    ASSERT_TRUE(Document::create(plan, test::readFake(test::fakeReport(1, 2023), {}).value()));
    window().openFile(plan);
    ASSERT_NE(window().document(), nullptr);
    ASSERT_TRUE(window().document()->setValue(0, {2023, Cut::Semester1}, 17.0));
    report(u"b.pdf"_s, 1, 2024);
    drop({folder()});
    ASSERT_TRUE(isReady());
    auto *choice = find<QComboBox>(u"importTarget"_s);
    choice->setFocus();
    QTest::keyClick(choice, Qt::Key_Down);
    EXPECT_TRUE(choice->currentText().startsWith(u"plan.pei"_s));
    press(u"importStart"_s);
    ASSERT_TRUE(isDone());
    EXPECT_EQ(window().document(), nullptr);
    EXPECT_EQ(title(), u"Entró 1 reporte en un plan"_s);
    press(u"importClose"_s);
    ASSERT_NE(window().document(), nullptr) << "it is opened again";
    EXPECT_FALSE(window().document()->isReadOnly());
    EXPECT_EQ(window().document()->plan().periods.back(), (Period{2024, Cut::Semester1}));
    EXPECT_EQ(plansIn(plan).size(), 1U);
}

TEST_F(Imports, SaysWhoHasTheTargetAndDoesNotBegin)
{
    report(u"a.pdf"_s, 1, 2023);
    ASSERT_TRUE(QDir().mkpath(m_options.library));
    const auto other = Document::create(target(), test::smallReport());
    ASSERT_TRUE(other);
    drop({folder()});
    auto *targetNote = find<QLabel>(u"importTargetNote"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return targetNote->text().contains(u"otra ventana"_s); }, Patience));
    EXPECT_TRUE(targetNote->text().contains(u"@"_s)) << targetNote->text().toStdString();
    EXPECT_FALSE(button(u"importStart"_s)->isEnabled());
}

TEST_F(Imports, SaysWhenTheTargetIsNoStore)
{
    report(u"a.pdf"_s, 1, 2023);
    test::writeInto(m_options.library, u"informes 2024.pei"_s, "apuntes");
    drop({folder()});
    auto *targetNote = find<QLabel>(u"importTargetNote"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return targetNote->text().contains(u"no es de Tablero PEI"_s); }, Patience));
    EXPECT_FALSE(button(u"importStart"_s)->isEnabled());
    EXPECT_EQ(readFile(target()).value(), "apuntes");
}

TEST_F(Imports, SaysWhenTheTargetCannotBeMade)
{
    report(u"a.pdf"_s, 1, 2023);
    test::writeInto(m_folder.path(), u"library"_s, "a file where the folder should be");
    import({folder()});
    EXPECT_EQ(title(), u"No se pudo importar"_s);
    EXPECT_FALSE(button(u"importOpen"_s)->isVisible());
    m_chosenTarget = m_folder.filePath(u"otro.pei"_s);
    press(u"importRest"_s);
    ASSERT_TRUE(isReady());
    press(u"importTargetOther"_s);
    press(u"importStart"_s);
    ASSERT_TRUE(isDone());
    EXPECT_EQ(plansIn(m_chosenTarget).size(), 1U);
}

TEST_F(Imports, AsksForThePasswordInLineAndTriesThoseAgain)
{
    report(u"a.pdf"_s, 1, 2023);
    report(u"b.pdf"_s, 2, 2023, "locked");
    report(u"c.pdf"_s, 3, 2023, "locked");
    import({folder()});
    auto *field = find<QLineEdit>(u"importPassword"_s);
    ASSERT_TRUE(field->isVisible());
    EXPECT_TRUE(QTest::qWaitFor([&] { return field->hasFocus(); }));
    const auto enter = [&](const QString &password) {
        QTest::keyClicks(field, password);
        QTest::keyClick(field, Qt::Key_Return);
        ASSERT_TRUE(isDone());
    };
    enter(u"otra"_s);
    EXPECT_EQ(outcomes().value(u"b.pdf"_s), u"Pide contraseña"_s);
    ASSERT_TRUE(field->isVisible());
    enter(u"clave"_s);
    const QMap<QString, QString> expected{
        {u"a.pdf"_s, u"Plan nuevo"_s}, {u"b.pdf"_s, u"Plan nuevo"_s}, {u"c.pdf"_s, u"Plan nuevo"_s}};
    EXPECT_EQ(outcomes(), expected);
    EXPECT_EQ(title(), u"Entraron 3 reportes en 3 planes"_s);
    EXPECT_FALSE(field->isVisible());
    EXPECT_EQ(plansIn(target()).size(), 3U);
}

// A reader that lets the reports of the first entities through and holds the others until they are given up. Which ones
// pass must not depend on who comes first: several threads read, and what they read is taken in the files' order.
struct Gate
{
    int open = 0;
    std::atomic_int held = 0;
    Result<Report> read(const QByteArray &bytes, const ReadOptions &options)
    {
        if (test::fakeEntity(bytes) < open)
            return test::readFake(bytes, options);
        ++held;
        while (!options.cancelled())
            std::this_thread::sleep_for(std::chrono::milliseconds(1));
        return Error{.code = Error::Code::Cancelled};
    }
};

TEST_F(Imports, StopsBetweenReportsAndGoesOnLater)
{
    Gate gate;
    gate.open = 5;
    bool hold = true;
    m_options.read = [&](const QByteArray &bytes, const ReadOptions &options) {
        return hold ? gate.read(bytes, options) : test::readFake(bytes, options);
    };
    for (int i = 0; i < 20; ++i)
        report(u"%1.pdf"_s.arg(i), i, 2023);
    drop({folder()});
    press(u"importStart"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return gate.held > 0 && title() == u"Importando: 5 de 20"_s; }, Patience))
        << title().toStdString();
    EXPECT_EQ(plansIn(target()).size(), 5U) << "what is told is on the disk";
    press(u"importStop"_s);
    ASSERT_TRUE(isDone());
    EXPECT_EQ(title(), u"La importación se detuvo"_s);
    EXPECT_TRUE(note().contains(u"5 reportes ya entraron"_s)) << note().toStdString();
    EXPECT_TRUE(note().contains(u"15"_s)) << note().toStdString();
    EXPECT_EQ(plansIn(target()).size(), 5U);

    hold = false;
    press(u"importRest"_s);
    ASSERT_TRUE(isReady());
    EXPECT_EQ(title(), u"15 reportes en «informes 2024»"_s);
    press(u"importStart"_s);
    ASSERT_TRUE(isDone());
    EXPECT_EQ(title(), u"Entraron 20 reportes en 20 planes"_s);
    EXPECT_EQ(plansIn(target()).size(), 20U);
}

TEST_F(Imports, ClosingTheWindowStopsItAndLeavesAWholeFile)
{
    Gate gate;
    gate.open = 3;
    m_options.read = [&](const QByteArray &bytes, const ReadOptions &options) { return gate.read(bytes, options); };
    for (int i = 0; i < 10; ++i)
        report(u"%1.pdf"_s.arg(i), i, 2023);
    drop({folder()});
    press(u"importStart"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return gate.held > 0 && title() == u"Importando: 3 de 10"_s; }, Patience));
    window().close();
    m_window.reset();
    EXPECT_EQ(plansIn(target()).size(), 3U);
    EXPECT_EQ(QDir(m_options.library).entryList(QDir::Files | QDir::Hidden), QStringList{u"informes 2024.pei"_s});
}

TEST_F(Imports, GoesOnWhileThePersonLooksAtAPlan)
{
    Gate gate;
    m_options.read = [&](const QByteArray &bytes, const ReadOptions &options) { return gate.read(bytes, options); };
    report(u"a.pdf"_s, 1, 2023);
    report(u"b.pdf"_s, 2, 2023);
    drop({folder()});
    press(u"importStart"_s);
    const QString plan = m_folder.filePath(u"plan.pei"_s);
    ASSERT_TRUE(Document::create(plan, test::smallReport()));
    window().openFile(plan);
    ASSERT_NE(window().document(), nullptr);
    EXPECT_FALSE(page()->isVisible());
    EXPECT_TRUE(page()->isRunning());
    auto *messages = find<MessageBar>(u"messages"_s);
    ASSERT_EQ(messages->texts().size(), 1);
    // Another import in the meantime is another window's.
    QSignalSpy wanted(&window(), &MainWindow::importRequested);
    drop({folder()});
    EXPECT_EQ(wanted.count(), 1);
    EXPECT_TRUE(page()->isVisible());
    EXPECT_TRUE(messages->texts().isEmpty());
    press(u"importStop"_s);
    ASSERT_TRUE(isDone());
}

TEST_F(Imports, HundredsOfReportsComeInWhole)
{
    for (int i = 0; i < 300; ++i)
        report(u"informe %1.pdf"_s.arg(i), i % 100, 2022 + i / 100);
    import({folder()});
    EXPECT_EQ(title(), u"Entraron 300 reportes en 100 planes"_s);
    const std::vector<PlanSummary> plans = plansIn(target());
    ASSERT_EQ(plans.size(), 100U);
    for (const PlanSummary &plan : plans)
        EXPECT_EQ(plan.latest, (Period{2024, Cut::Semester1})) << plan.key;
}

// The whole way with the built program's own children.
TEST_F(Imports, RealReportsAreReadInProcessesOfTheirOwn)
{
    const auto helper = std::make_shared<ReadingHelper>(QStringLiteral(TABLERO_PEI));
    m_options.read = [helper](const QByteArray &bytes, const ReadOptions &options) {
        return helper->read(bytes, options);
    };
    QStringList files;
    for (const QString &kind : {u"pdf"_s, u"browser.pdf"_s, u"office.pdf"_s, u"txt"_s})
        files += test::dataPath(u"reports/contumaza-2024-sem1."_s + kind);
    files += test::writeInto(folder(), u"cortado.pdf"_s, readFile(files.first()).value().left(3000));
    m_chosenTarget = m_folder.filePath(u"reales.pei"_s);
    drop(files);
    ASSERT_TRUE(isReady());
    press(u"importTargetOther"_s);
    press(u"importStart"_s);
    ASSERT_TRUE(isDone());
    EXPECT_EQ(title(), u"Entraron 4 reportes en un plan"_s);
    EXPECT_EQ(outcomes().value(u"cortado.pdf"_s), u"No se pudo"_s);
    EXPECT_NE(helper->processId(), 0);
    press(u"importOpen"_s);
    ASSERT_NE(window().document(), nullptr);
    EXPECT_EQ(window().document()->plan().indicators.size(), 38U);
}

} // namespace
} // namespace pei
