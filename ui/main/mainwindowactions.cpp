// SPDX-License-Identifier: GPL-3.0-or-later
// What the commands of Ver, Plan and Ayuda do.
#include "ui/entry/entryview.h"
#include "ui/indicators/indicatorsview.h"
#include "ui/look/icons.h"
#include "ui/look/look.h"
#include "ui/main/actions.h"
#include "ui/main/keyspane.h"
#include "ui/main/mainwindow.h"
#include "ui/main/planheader.h"
#include "ui/plans/allplansview.h"

#include <QAction>
#include <QActionGroup>
#include <QListWidget>
#include <QMessageBox>
#include <QUndoStack>

using namespace Qt::Literals::StringLiterals;

namespace pei {

namespace {

template <typename T>
void check(QActionGroup *group, const T &data)
{
    for (QAction *action : group->actions())
        action->setChecked(action->data() == QVariant(data));
}

// Every window shows the same tones; widgets that keep colours hear of it as of a new palette.
void repaintAll()
{
    for (QWidget *widget : QApplication::allWidgets()) {
        QEvent change(QEvent::PaletteChange);
        QApplication::sendEvent(widget, &change);
        widget->update();
    }
}

} // namespace

void MainWindow::connectViewActions()
{
    connect(m_actions->pages, &QActionGroup::triggered, this, [this](const QAction *action) {
        showPage(WindowPage(action->data().toInt()));
        focusPage();
    });
    // With the arrows one goes along the list; a click means the page.
    connect(m_navigation, &QListWidget::clicked, this, &MainWindow::focusPage);
    connect(m_navigation, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0)
            showPage(WindowPage(row));
    });
    connect(m_header, &PlanHeader::searchChanged, this, [this](const QString &text) {
        if (showsAllPlans())
            return m_allPlans->list()->setSearchText(text);
        // The grid filters itself; from the summary a search leads to the list.
        if (page() == WindowPage::Entry)
            return m_entry->setSearchText(text);
        indicators()->setSearchText(text);
        if (!text.isEmpty())
            showPage(WindowPage::Indicators);
    });
    connect(m_header, &PlanHeader::searchAccepted, this, [this] {
        if (showsAllPlans())
            return m_allPlans->list()->takeOver();
        if (page() == WindowPage::Entry)
            return m_entry->setFocus();
        showPage(WindowPage::Indicators);
        indicators()->takeOver();
    });
    connect(m_actions->find, &QAction::triggered, m_header, &PlanHeader::focusSearch);
    connect(m_actions->viewSource, &QAction::triggered, this, &MainWindow::viewSource);
    connect(m_actions->nextPart, &QAction::triggered, this, [this] { goToPart(1); });
    connect(m_actions->previousPart, &QAction::triggered, this, [this] { goToPart(-1); });

    check(m_actions->themes, int(m_settings.theme()));
    connect(m_actions->themes, &QActionGroup::triggered, this, [this](const QAction *action) {
        m_settings.setTheme(ThemeChoice(action->data().toInt()));
        emit themeChosen(m_settings.theme());
    });
    check(m_actions->languages, m_settings.language());
    connect(m_actions->languages, &QActionGroup::triggered, this, [this](const QAction *action) {
        const QString code = action->data().toString();
        if (code == m_settings.language())
            return;
        m_settings.setLanguage(code);
        emit languageChosen(code);
    });
    m_actions->classicColours->setChecked(m_settings.classicColours());
    connect(m_actions->classicColours, &QAction::toggled, this, [this](bool on) {
        m_settings.setClassicColours(on);
        Look::setClassic(on);
        repaintAll();
    });
    m_actions->greyView->setChecked(Look::screen().grey);
    connect(m_actions->greyView, &QAction::toggled, this, [](bool on) {
        Look::setGrey(on);
        repaintAll();
    });

    connect(m_actions->keys, &QAction::triggered, this, [this] {
        if (m_keys != nullptr && m_keys->isVisible())
            return m_keys->hide();
        if (m_keys == nullptr) {
            m_keys = new KeysPane(this);
            addDockWidget(Qt::RightDockWidgetArea, m_keys);
            resizeDocks({m_keys}, {m_keys->minimumWidth()}, Qt::Horizontal);
        } else {
            m_keys->fill(); // pages made since then have keys of their own
        }
        m_keys->show();
        m_keys->setFocus();
    });
    connect(m_actions->about, &QAction::triggered, this, &MainWindow::showAbout);
}

// Undone or done again, values are looked at where they are, as in a spreadsheet.
void MainWindow::stepBack(const std::function<void(QUndoStack *)> &step)
{
    if (!m_document)
        return;
    QList<ValueEdit> changed;
    const auto heard = connect(m_document.get(), &Document::valuesChanged, this,
                               [&changed](const QList<ValueEdit> &edits) { changed += edits; });
    step(m_document->undoStack());
    disconnect(heard);
    if (m_entry != nullptr && page() == WindowPage::Entry)
        m_entry->goTo(changed);
}

void MainWindow::connectPlanActions()
{
    connect(m_actions->undo, &QAction::triggered, this, [this] { stepBack([](QUndoStack *stack) { stack->undo(); }); });
    connect(m_actions->redo, &QAction::triggered, this, [this] { stepBack([](QUndoStack *stack) { stack->redo(); }); });
    const auto choose = [this](Period period) {
        if (m_document)
            m_document->setPeriod(period);
        else if (showsAllPlans())
            m_readingAll.startPeriod(m_allFile, m_allPlans->plans(), period);
    };
    connect(m_header, &PlanHeader::periodChosen, this, choose);
    connect(m_actions, &Actions::periodChosen, this, [choose](const QString &key) {
        if (const auto period = periodFromKey(key))
            choose(*period);
    });
    connect(m_actions, &Actions::periodAdded, this, [this, choose](const QString &key) {
        const auto period = periodFromKey(key);
        if (!m_document || !period)
            return;
        if (const Result<void> added = m_document->addPeriod(*period); !added)
            return say(u"store"_s, added.error(), m_document->path());
        choose(*period);
        showPage(WindowPage::Entry);
    });
    const auto changeRules = [this](auto change) {
        if (!m_document)
            return;
        Rules rules = m_document->rules();
        change(rules);
        m_document->setRules(rules);
    };
    connect(m_actions->averageRules, &QActionGroup::triggered, this, [changeRules](const QAction *action) {
        changeRules([&](Rules &rules) { rules.average = AverageRule(action->data().toInt()); });
    });
    connect(m_actions->elementRules, &QActionGroup::triggered, this, [changeRules](const QAction *action) {
        changeRules([&](Rules &rules) { rules.element = ElementRule(action->data().toInt()); });
    });
    connect(m_actions->capAt100, &QAction::triggered, this,
            [changeRules](bool on) { changeRules([on](Rules &rules) { rules.capAt100 = on; }); });
}

void MainWindow::showAbout()
{
    auto *box = new QMessageBox(this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowTitle(tr("Acerca de Tablero PEI"));
    box->setIconPixmap(applicationIcon().pixmap(64, 64));
    box->setText(tr("Tablero PEI %1").arg(QStringLiteral(TABLERO_VERSION)));
    box->setInformativeText(
        tr("Seguimiento del plan estratégico institucional a partir del reporte que imprime el aplicativo.\n\n"
           "Programa libre bajo la licencia GPL, versión 3 o posterior. No tiene relación con el CEPLAN."));
    box->setStandardButtons(QMessageBox::Close);
    box->open();
}

} // namespace pei
