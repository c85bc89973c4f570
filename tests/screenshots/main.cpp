// SPDX-License-Identifier: GPL-3.0-or-later
// usage: screenshots FOLDER  Writes a picture of every view in both themes and both languages; lists the texts that
// have not the room they need, and ends with 1 where there are any.
#include "core/reading/reader.h"
#include "tests/screenshots/clippedtext.h"
#include "ui/look/theme.h"
#include "ui/main/language.h"
#include "ui/main/mainwindow.h"

#include <QAbstractButton>
#include <QAction>
#include <QActionGroup>
#include <QApplication>
#include <QDir>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QTemporaryDir>
#include <QTest>
#include <QTextStream>

using namespace Qt::Literals::StringLiterals;
using namespace pei;

namespace {

class Album
{
public:
    explicit Album(const QString &folder)
        : m_folder(folder)
    {
        QDir().mkpath(folder);
    }

    void setSuffix(const QString &suffix) { m_suffix = suffix; }
    void take(QWidget &widget, const QString &name)
    {
        for (int i = 0; i < 3; ++i)
            QTest::qWait(20);
        const QString scale = widget.devicePixelRatioF() > 1 ? u"@2x"_s : QString();
        const QString file = u"%1-%2%3.png"_s.arg(name, m_suffix, scale);
        if (!widget.grab().save(m_folder.filePath(file)))
            m_out << "not written: " << file << '\n';
        for (const QString &text : clippedTexts(widget)) {
            m_out << file << ": " << text << '\n';
            m_right = false;
        }
        m_out.flush();
    }
    bool right() const { return m_right; }

private:
    QDir m_folder;
    QString m_suffix;
    QTextStream m_out{stdout};
    bool m_right = true;
};

void takeMenus(Album &album, const QMenu &menu, const QString &name)
{
    auto &shown = const_cast<QMenu &>(menu);
    shown.popup({});
    album.take(shown, u"menu-"_s + name);
    shown.hide();
    int inner = 0;
    for (const QAction *action : menu.actions()) {
        if (action->menu() != nullptr && action->isEnabled())
            takeMenus(album, *action->menu(), u"%1.%2"_s.arg(name).arg(++inner));
    }
}

// The example has one period with values; with a second one there is something to compare.
void takeComparison(Album &album, MainWindow &window)
{
    Document &document = *window.document();
    const Plan plan = document.plan();
    const Period annual{document.period().year, Cut::Annual};
    std::vector<ValueEdit> edits;
    for (std::size_t row = 0; row < plan.indicators.size(); ++row) {
        const Value value = plan.obtained(plan.indicators[row], document.period());
        if (value && row % 9 != 0)
            edits.push_back({plan.indicators[row].id, annual, *value * (0.7 + 0.1 * double(row % 11))});
    }
    if (!document.addPeriod(annual) || !document.setValues(edits, EntryMethod::Typed))
        qFatal("the example takes no values");
    window.showPage(WindowPage::Compare);
    album.take(window, u"compare"_s);
    for (const QString &mode : {u"comparePast"_s, u"comparePlans"_s}) {
        window.findChild<QAbstractButton *>(mode)->click();
        album.take(window, mode);
    }
    window.findChild<QAbstractButton *>(u"comparePeriods"_s)->click();
    while (document.undoStack()->canUndo())
        document.undoStack()->undo();
}

void takeAll(Album &album, const QString &language, ThemeChoice theme)
{
    const QTemporaryDir home;
    applyLanguage(language);
    applyTheme(*qApp, theme);
    Settings settings(home.filePath(u"settings.ini"_s));
    MainWindow window(settings, {home.filePath(u"library"_s), home.filePath(u"example"_s), readReportBytes});
    window.resize(1366, 728); // what a panel leaves of 768
    window.show();
    album.take(window, u"welcome"_s);
    window.openExample();
    if (!QTest::qWaitFor([&] { return window.document() != nullptr; }, 60000))
        qFatal("the example did not open");
    for (QAction *action : window.findChildren<QAction *>()) {
        const QString key = action->shortcut().toString();
        const auto *group = action->actionGroup();
        if (group == nullptr || !key.startsWith(u"Ctrl+"_s) || key.size() != 6 || !key.back().isDigit())
            continue;
        action->trigger();
        album.take(window, u"page%1"_s.arg(key.back()));
    }
    takeComparison(album, window);
    auto *search = window.findChild<QLineEdit *>(u"search"_s);
    window.showPage(WindowPage::Indicators);
    search->setText(u"poblacion"_s);
    QTest::qWait(250);
    album.take(window, u"search"_s);
    search->setText(u"nothing of that kind"_s);
    QTest::qWait(250);
    album.take(window, u"search-empty"_s);
    search->clear();
    QTest::qWait(250);
    window.resize(960, 560); // the least it can be
    window.showPage(WindowPage::Summary);
    album.take(window, u"smallest-summary"_s);
    window.showPage(WindowPage::Indicators);
    album.take(window, u"smallest-indicators"_s);
    window.showPage(WindowPage::Compare);
    album.take(window, u"smallest-compare"_s);
    window.showPage(WindowPage::Indicators);
    window.resize(1366, 728);
    window.findChild<QAction *>(u"keys"_s)->trigger();
    album.take(window, u"keys"_s);
    int index = 0;
    for (const QAction *menu : window.menuBar()->actions())
        takeMenus(album, *menu->menu(), QString::number(++index));
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("QT_FONT_DPI", "96");
    QApplication app(argc, argv);
    if (argc != 2) {
        QTextStream(stderr) << "usage: screenshots FOLDER\n";
        return 2;
    }
    Album album(QString::fromLocal8Bit(argv[1]));
    for (const auto &[theme, name] :
         {std::pair(ThemeChoice::Light, u"light"_s), std::pair(ThemeChoice::Dark, u"dark"_s)}) {
        for (const QString &language : {u"es"_s, u"en"_s}) {
            album.setSuffix(u"%1-%2"_s.arg(language, name));
            takeAll(album, language, theme);
        }
    }
    return album.right() ? 0 : 1;
}
