// SPDX-License-Identifier: GPL-3.0-or-later
// What those hear and press who neither see the window nor use a mouse, in both languages.
#include "core/reading/reader.h"
#include "tests/support/examples.h"
#include "tests/support/printers.h"
#include "ui/main/keyspane.h"
#include "ui/main/language.h"
#include "ui/main/mainwindow.h"

#include <QAccessible>
#include <QAction>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QMetaEnum>
#include <QPushButton>
#include <QStackedWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QToolBar>

#include <gtest/gtest.h>

using namespace Qt::Literals::StringLiterals;

namespace pei {

namespace {

const QStringList Languages{u"es"_s, u"en"_s};

class Accessible : public testing::TestWithParam<QString>
{
protected:
    Accessible()
    {
        applyLanguage(GetParam());
        m_window = std::make_unique<MainWindow>(
            m_settings, OpenOptions{m_folder.filePath(u"library"_s), m_folder.filePath(u"example"_s), readReportBytes});
        m_window->show();
        EXPECT_TRUE(QTest::qWaitForWindowExposed(m_window.get()));
    }
    ~Accessible() override
    {
        m_window.reset();
        applyLanguage(u"es"_s);
    }

    void openPlan()
    {
        auto made = Document::create(m_folder.filePath(u"plan.pei"_s), test::smallReport());
        ASSERT_TRUE(made);
        m_window->setDocument(std::move(made).value());
    }
    // Each page of the window, shown.
    void onEachPage(const std::function<void()> &look)
    {
        for (const QAction *action : m_window->findChildren<QAction *>()) {
            const bool isPage = action->shortcut().toString().startsWith(u"Ctrl+"_s) &&
                                action->shortcut().toString().size() == 6 &&
                                action->shortcut().toString().back().isDigit();
            if (!isPage)
                continue;
            m_window->showPage(WindowPage(action->data().toInt()));
            QTest::qWait(1);
            SCOPED_TRACE(action->iconText().toStdString());
            look();
        }
    }

    QTemporaryDir m_folder;
    Settings m_settings{m_folder.filePath(u"settings.ini"_s)};
    std::unique_ptr<MainWindow> m_window;
};

QString whereIs(const QAccessibleInterface *node)
{
    QStringList path;
    for (const QObject *object = node->object(); object != nullptr; object = object->parent())
        path.prepend(object->objectName().isEmpty() ? QString::fromLatin1(object->metaObject()->className())
                                                    : object->objectName());
    return path.join(u" > "_s);
}

// What takes the focus and would be announced by nothing but its kind.
void collectUnnamed(QAccessibleInterface *node, QStringList &unnamed)
{
    if (node == nullptr)
        return;
    const QAccessible::State state = node->state();
    if (state.invisible)
        return;
    if (state.focusable && !state.disabled && node->object() != nullptr &&
        node->text(QAccessible::Name).trimmed().isEmpty())
        unnamed << whereIs(node);
    // The rows of a list are its model's; what they say is tested there.
    if (node->tableInterface() != nullptr)
        return;
    for (int i = 0; i < node->childCount(); ++i)
        collectUnnamed(node->child(i), unnamed);
}

TEST_P(Accessible, NamesWhateverTakesTheFocus)
{
    const auto look = [&] {
        QStringList unnamed;
        collectUnnamed(QAccessible::queryAccessibleInterface(m_window.get()), unnamed);
        EXPECT_TRUE(unnamed.isEmpty()) << unnamed.join(u'\n').toStdString();
    };
    look();
    openPlan();
    onEachPage(look);
    m_window->findChild<QAction *>(u"keys"_s)->trigger();
    QTest::qWait(1);
    look();
}

// Tab, and F6 out of the grid that keeps it, reach every control that can be focused, and come round.
TEST_P(Accessible, LeadsTheKeyboardThroughTheWholePage)
{
    openPlan();
    onEachPage([&] {
        QSet<QWidget *> wanted;
        for (QWidget *widget : m_window->findChildren<QWidget *>()) {
            if ((widget->focusPolicy() & Qt::TabFocus) != 0 && widget->isVisible() && widget->isEnabled() &&
                widget->focusProxy() == nullptr)
                wanted.insert(widget);
        }
        ASSERT_GT(wanted.size(), 3);
        QWidget *start = *wanted.begin();
        start->setFocus(Qt::TabFocusReason);
        QSet<QWidget *> reached;
        for (int i = 0; i < 3 * int(wanted.size()) && !(i > 0 && QApplication::focusWidget() == start); ++i) {
            QWidget *at = QApplication::focusWidget();
            ASSERT_NE(at, nullptr);
            reached.insert(at);
            for (int links = 0; links < 40 && QApplication::focusWidget() == at; ++links)
                QTest::keyClick(at, Qt::Key_Tab); // a text goes from link to link first
            if (QApplication::focusWidget() == at)
                QTest::keyClick(at, Qt::Key_F6);
        }
        for (const QWidget *widget : wanted)
            EXPECT_TRUE(reached.contains(const_cast<QWidget *>(widget)))
                << widget->metaObject()->className() << ' ' << widget->objectName().toStdString();
    });
}

TEST_P(Accessible, GoesRoundThePartsByF6)
{
    openPlan();
    onEachPage([&] {
        QSet<const QWidget *> reached;
        const auto part = [&] {
            const QWidget *at = m_window->focusWidget();
            while (at != nullptr && at->objectName() != u"sidebar"_s && at->objectName() != u"ficha"_s &&
                   qobject_cast<const QStackedWidget *>(at->parentWidget()) == nullptr &&
                   qobject_cast<const QToolBar *>(at->parentWidget()) == nullptr)
                at = at->parentWidget();
            return at;
        };
        m_window->findChild<QWidget *>(u"sidebar"_s)->setFocus();
        const QWidget *start = part();
        for (int i = 0; i < 8; ++i) {
            QTest::keyClick(m_window.get(), Qt::Key_F6);
            reached.insert(part());
            if (part() == start)
                break;
        }
        EXPECT_EQ(part(), start) << "comes round";
        EXPECT_GE(reached.size(), 3) << "sidebar, page, header";
        QTest::keyClick(m_window.get(), Qt::Key_F6, Qt::ShiftModifier);
        EXPECT_NE(part(), start);
    });
}

void checkMnemonics(const QString &menu, const QList<QAction *> &actions)
{
    QMap<QString, QString> taken;
    for (const QAction *action : actions) {
        if (action->isSeparator())
            continue;
        const QString key = QKeySequence::mnemonic(action->text()).toString();
        if (key.isEmpty()) {
            // Only lists of what is there, like periods, go without.
            EXPECT_TRUE(action->data().isValid()) << menu.toStdString() << ": " << action->text().toStdString();
            continue;
        }
        EXPECT_FALSE(taken.contains(key)) << menu.toStdString() << ": " << key.toStdString() << " is both "
                                          << taken.value(key).toStdString() << " and " << action->text().toStdString();
        taken.insert(key, action->text());
    }
    for (const QAction *action : actions) {
        if (action->menu() != nullptr)
            checkMnemonics(menu + u" › "_s + action->text(), action->menu()->actions());
    }
}

TEST_P(Accessible, GivesEachCommandOfAMenuALetterOfItsOwn)
{
    checkMnemonics(u"menu bar"_s, m_window->menuBar()->actions());
    QStringList bar;
    for (const QAction *menu : m_window->menuBar()->actions())
        bar << QKeySequence::mnemonic(menu->text()).toString();
    for (const QPushButton *button : m_window->findChildren<QPushButton *>()) {
        if (button->isVisible()) {
            EXPECT_FALSE(bar.contains(QKeySequence::mnemonic(button->text()).toString()))
                << button->text().toStdString();
        }
    }
    openPlan();
    checkMnemonics(u"menu bar"_s, m_window->menuBar()->actions());
}

TEST_P(Accessible, GivesEachKeyToOneCommand)
{
    openPlan();
    onEachPage([] {});
    QMap<QString, const QAction *> taken;
    for (const QAction *action : m_window->findChildren<QAction *>()) {
        if (action->shortcutContext() != Qt::WindowShortcut)
            continue;
        for (const QKeySequence &key : action->shortcuts()) {
            const QAction *other = taken.value(key.toString());
            EXPECT_TRUE(other == nullptr || other == action)
                << key.toString().toStdString() << ": " << action->text().toStdString();
            taken.insert(key.toString(), action);
        }
    }
}

TEST_P(Accessible, ListsEveryKeyUnderF1)
{
    openPlan();
    onEachPage([] {});
    QTest::keyClick(m_window.get(), Qt::Key_F1);
    const auto *pane = m_window->findChild<KeysPane *>();
    ASSERT_NE(pane, nullptr);
    ASSERT_TRUE(pane->isVisible());
    QStringList told;
    for (const QLabel *label : pane->widget()->findChildren<QLabel *>())
        told << label->text();
    const QString all = told.join(u'\n');
    int keys = 0;
    for (const QAction *action : m_window->findChildren<QAction *>()) {
        for (const QKeySequence &key : action->shortcuts()) {
            EXPECT_TRUE(all.contains(key.toString(QKeySequence::NativeText))) << key.toString().toStdString();
            EXPECT_TRUE(all.contains(action->iconText())) << action->iconText().toStdString();
            ++keys;
        }
    }
    EXPECT_GT(keys, 12);
    for (const QAction *menu : m_window->menuBar()->actions())
        EXPECT_TRUE(all.contains(QKeySequence::mnemonic(menu->text()).toString(QKeySequence::NativeText)))
            << menu->text().toStdString();
    QTest::keyClick(m_window.get(), Qt::Key_F1);
    EXPECT_FALSE(pane->isVisible());
}

INSTANTIATE_TEST_SUITE_P(Both, Accessible, testing::ValuesIn(Languages),
                         [](const auto &language) { return language.param.toStdString(); });

} // namespace

} // namespace pei
