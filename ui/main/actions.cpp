// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/actions.h"

#include "core/document/document.h"
#include "core/models/labels.h"
#include "ui/look/icons.h"
#include "ui/main/settings.h"

#include <QAction>
#include <QActionGroup>
#include <QDir>
#include <QFileInfo>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QToolBar>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;

namespace pei {

Actions::Actions(QMainWindow *window)
    : QObject(window)
    , m_window(window)
    , m_periodChoice(new QActionGroup(this)) // the menu marks the one chosen with a dot
{
    open = add(tr("&Abrir…"), u"open"_s, QKeySequence::Open);
    open->setIconText(tr("Abrir"));
    open->setToolTip(tr("Abrir un plan (.pei) o un reporte"));
    import = add(tr("&Importar reporte…"), u"import"_s, Qt::CTRL | Qt::Key_I);
    import->setIconText(tr("Importar reporte…"));
    import->setToolTip(tr("Leer el reporte de seguimiento que imprime el aplicativo"));
    importMany = add(tr("Importar &varios reportes…"), u"import"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_I);
    importMany->setIconText(tr("Importar varios reportes…"));
    pasteReport = add(tr("Pe&gar el texto de un reporte"), {}, Qt::CTRL | Qt::SHIFT | Qt::Key_V);
    example = add(tr("Ver el &ejemplo"), u"document"_s);
    recent = new QMenu(tr("Abiertos &hace poco"), window);
    reopenLast = add(tr("Al iniciar, abrir el ú&ltimo plan"));
    reopenLast->setCheckable(true);
    exportPdf = add(tr("Exportar el resumen en P&DF…"), u"export"_s, Qt::CTRL | Qt::Key_E);
    exportPdf->setIconText(tr("Exportar PDF"));
    exportPdf->setToolTip(tr("Escribir el resumen en un PDF"));
    exportSheets = add(tr("Exportar las &fichas en PDF…"));
    exportData = add(tr("Exportar da&tos…"), u"export"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_E);
    exportData->setIconText(tr("Exportar datos…"));
    exportData->setToolTip(tr("Excel, CSV, JSON o tablas para el Informe de evaluación"));
    print = add(tr("Im&primir…"), u"print"_s, QKeySequence::Print);
    print->setIconText(tr("Imprimir"));
    print->setToolTip(tr("Vista previa, impresión y PDF de lo que elija"));
    saveCopy = add(tr("Guardar c&opia…"), {}, Qt::CTRL | Qt::SHIFT | Qt::Key_S);
    saveCopy->setIconText(tr("Guardar copia…"));
    backups = add(tr("Copias de seg&uridad…"));
    showInFolder = add(tr("Mostrar en su &carpeta"));
    close = add(tr("Ce&rrar el plan"), {}, QKeySequence::Close);
    close->setObjectName(u"closePlan"_s);
    quit = add(tr("&Salir"), {}, Qt::CTRL | Qt::Key_Q);
    quit->setMenuRole(QAction::QuitRole);

    undo = add(tr("&Deshacer"), u"undo"_s, QKeySequence::Undo);
    redo = add(tr("&Rehacer"), u"redo"_s);
    redo->setShortcuts({Qt::CTRL | Qt::Key_Y, Qt::CTRL | Qt::SHIFT | Qt::Key_Z});
    // What is undone stands in the text; the command's own name stays short.
    undo->setIconText(tr("Deshacer"));
    redo->setIconText(tr("Rehacer"));
    find = add(tr("&Buscar indicador"), u"search"_s, QKeySequence::Find);

    author = add(tr("Su &nombre en el historial…"));
    history = add(tr("&Historial del plan"), {}, Qt::CTRL | Qt::Key_H);
    history->setIconText(tr("Historial del plan"));
    valueHistory = add(tr("Historial &de este valor"), {}, Qt::CTRL | Qt::SHIFT | Qt::Key_H);
    valueHistory->setIconText(tr("Historial de este valor"));
    present = add(tr("Volver al &presente"), {}, Qt::ALT | Qt::Key_Home);
    present->setIconText(tr("Volver al presente"));
    present->setEnabled(false);

    viewSource = add(tr("&Ver en el reporte"), u"document"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_F);
    viewSource->setIconText(tr("Ver en el reporte"));
    viewSource->setIconVisibleInMenu(true);

    pages = group({{tr("&Resumen"), int(WindowPage::Summary)},
                   {tr("&Indicadores"), int(WindowPage::Indicators)},
                   {tr("R&egistro"), int(WindowPage::Entry)},
                   {tr("&Alertas"), int(WindowPage::Alerts)},
                   {tr("&Comparar"), int(WindowPage::Compare)}});
    const QList<QKeySequence> pageKeys{Qt::CTRL | Qt::Key_1, Qt::CTRL | Qt::Key_2, Qt::CTRL | Qt::Key_3,
                                         Qt::CTRL | Qt::Key_4, Qt::CTRL | Qt::Key_5};
    const QStringList pageIcons{u"summary"_s, u"indicators"_s, u"entry"_s, u"alerts"_s, u"compare"_s};
    for (qsizetype i = 0; i < pageKeys.size(); ++i) {
        pages->actions().at(i)->setShortcut(pageKeys.at(i));
        pages->actions().at(i)->setIcon(lookIcon(pageIcons.at(i)));
    }
    nextPart = add(tr("Parte &siguiente de la ventana"), {}, Qt::Key_F6);
    previousPart = add(tr("Parte a&nterior de la ventana"), {}, Qt::SHIFT | Qt::Key_F6);
    themes = group({{tr("Como el &sistema"), int(ThemeChoice::System)},
                    {tr("&Claro"), int(ThemeChoice::Light)},
                    {tr("&Oscuro"), int(ThemeChoice::Dark)}});
    // Each language is named in itself.
    languages = group({{u"&Español"_s, u"es"_s}, {u"E&nglish"_s, u"en"_s}});
    classicColours = add(tr("Colores c&lásicos del semáforo"));
    classicColours->setCheckable(true);
    classicColours->setToolTip(tr("Rojo, ámbar y verde de siempre; las formas siguen distinguiendo cada estado"));
    greyView = add(tr("Ver como la impresora en &grises"));
    greyView->setCheckable(true);

    periods = new QMenu(tr("&Periodo"), window);
    newPeriods = new QMenu(tr("&Agregar periodo"), window);
    requestData = add(tr("Pe&dir datos a las unidades…"));
    requestData->setToolTip(tr("Escribir una hoja de Excel por unidad, con las casillas que debe llenar"));
    receiveData = add(tr("Reci&bir datos de las unidades…"));
    receiveData->setToolTip(tr("Leer las hojas que devolvieron las unidades y revisarlas antes de aceptarlas"));
    tryValues = add(tr("Probar &valores"), {}, Qt::CTRL | Qt::Key_T);
    tryValues->setIconText(tr("Probar valores"));
    tryValues->setCheckable(true);
    tryValues->setToolTip(tr("Cambiar valores en una copia del plan y ver qué pasaría; nada se guarda hasta que los "
                             "aplique"));
    averageRules = group({{tr("&Omitir las que están en 0 (como el aplicativo)"), int(AverageRule::SkipZero)},
                          {tr("&Contar también las que están en 0"), int(AverageRule::WithZeros)}});
    elementRules = group({{tr("Promedio &simple de sus indicadores"), int(ElementRule::PlainMean)},
                          {tr("Promedio según &relevancia"), int(ElementRule::ByRelevance)}});
    capAt100 = add(tr("En los promedios, contar como &100 lo que pasa de 100"));
    capAt100->setCheckable(true);

    keys = add(tr("&Teclas"), u"help"_s, QKeySequence::HelpContents);
    keys->setObjectName(u"keys"_s);
    about = add(tr("Acerca &de Tablero PEI"));
    about->setMenuRole(QAction::AboutRole);

    // The window's, not only the menus': a key works whatever has the focus.
    connect(periods, &QMenu::triggered, this,
            [this](QAction *action) { emit periodChosen(action->data().toString()); });
    connect(newPeriods, &QMenu::triggered, this,
            [this](QAction *action) { emit periodAdded(action->data().toString()); });
    connect(recent, &QMenu::triggered, this, [this](QAction *action) {
        if (action->data().isValid())
            emit recentFileChosen(action->data().toString());
        else
            emit recentFilesCleared();
    });
    setDocument(nullptr);
}

QAction *Actions::add(const QString &text, const QString &icon, const QKeySequence &keySequence)
{
    auto *action = new QAction(text, m_window);
    if (!icon.isEmpty())
        action->setIcon(lookIcon(icon));
    action->setShortcut(keySequence);
    action->setIconVisibleInMenu(false);
    m_window->addAction(action);
    return action;
}

QActionGroup *Actions::group(const QList<std::pair<QString, QVariant>> &choices)
{
    auto *result = new QActionGroup(this);
    for (const auto &[text, data] : choices) {
        QAction *action = add(text);
        action->setCheckable(true);
        action->setData(data);
        result->addAction(action);
    }
    return result;
}

void Actions::fillMenus(QMainWindow *window)
{
    QMenu *file = window->menuBar()->addMenu(tr("&Archivo"));
    file->addActions({open, import, importMany, pasteReport});
    file->addMenu(recent);
    file->addAction(example);
    file->addSeparator();
    file->addActions({exportPdf, exportSheets, exportData, print});
    file->addSeparator();
    file->addActions({saveCopy, backups, showInFolder});
    file->addSeparator();
    file->addActions({reopenLast, close, quit});

    QMenu *edit = window->menuBar()->addMenu(tr("&Edición"));
    edit->addActions({undo, redo});
    edit->addSeparator();
    edit->addAction(find);
    edit->addSeparator();
    edit->addAction(author);

    QMenu *view = window->menuBar()->addMenu(tr("&Ver"));
    view->addActions(pages->actions());
    view->addActions({nextPart, previousPart});
    view->addSeparator();
    view->addActions({viewSource, history, valueHistory, present});
    view->addSeparator();
    view->addMenu(tr("&Tema"))->addActions(themes->actions());
    //: The second name helps who cannot read the first.
    view->addMenu(tr("Idi&oma (Language)"))->addActions(languages->actions());
    view->addActions({classicColours, greyView});

    QMenu *plan = window->menuBar()->addMenu(tr("&Plan"));
    plan->addMenu(periods);
    plan->addMenu(newPeriods);
    plan->addSeparator();
    plan->addActions({requestData, receiveData});
    plan->addSeparator();
    plan->addAction(tryValues);
    plan->addSeparator();
    QMenu *rules = plan->addMenu(tr("&Reglas de cálculo"));
    rules->addSection(tr("Promedio del plan"));
    rules->addActions(averageRules->actions());
    rules->addSection(tr("Avance de una acción con varios indicadores"));
    rules->addActions(elementRules->actions());
    rules->addSeparator();
    rules->addAction(capAt100);

    QMenu *help = window->menuBar()->addMenu(tr("A&yuda"));
    help->addActions({keys, about});
}

void Actions::fillToolBar(QToolBar *bar)
{
    bar->addActions({open, import});
    bar->addSeparator();
    bar->addActions({undo, redo});
    bar->addSeparator();
    bar->addActions({print, exportPdf});
    setToolBarWords(*bar, true);
}

void Actions::setToolBarWords(const QToolBar &bar, bool on)
{
    for (QAction *action : {open, import, print, exportPdf}) {
        if (auto *button = qobject_cast<QToolButton *>(bar.widgetForAction(action)))
            button->setToolButtonStyle(on ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly);
    }
}

void Actions::setDocument(Document *document)
{
    if (m_document != nullptr) {
        m_document->disconnect(this);
        m_document->undoStack()->disconnect(this);
    }
    m_document = document;
    const bool some = document != nullptr;
    for (QAction *action :
         {exportPdf, exportSheets, exportData, requestData, receiveData, print, saveCopy, backups, showInFolder, close,
          find, viewSource, history, valueHistory, author, nextPart, previousPart, greyView})
        action->setEnabled(some);
    for (QActionGroup *choices : {pages, averageRules, elementRules})
        choices->setEnabled(some);
    capAt100->setEnabled(some);
    present->setEnabled(some && document->moment());
    tryValues->setEnabled(some && !document->moment());
    undo->setEnabled(some && document->undoStack()->canUndo());
    redo->setEnabled(some && document->undoStack()->canRedo());
    if (some) {
        QUndoStack *stack = document->undoStack();
        // Through this, so that a stack on its way out no longer reaches the actions of the next one.
        connect(stack, &QUndoStack::canUndoChanged, this, [this](bool on) { undo->setEnabled(on); });
        connect(stack, &QUndoStack::canRedoChanged, this, [this](bool on) { redo->setEnabled(on); });
        connect(stack, &QUndoStack::indexChanged, this, [this, stack] { showUndoTexts(stack); });
        connect(document, &Document::planReset, this, &Actions::fillPeriods);
        connect(document, &Document::analysisChanged, this, &Actions::fillPeriods);
        showUndoTexts(stack);
    }
    fillPeriods();
}

void Actions::setAllPlans(bool on)
{
    for (QAction *action : {find, close, showInFolder, nextPart, previousPart, greyView})
        action->setEnabled(on || m_document != nullptr);
}

void Actions::showUndoTexts(QUndoStack *stack)
{
    //: %1 is what was done, "3.00 → 5.00 en IND.01.AEI.01.01".
    undo->setText(stack->canUndo() ? tr("&Deshacer: %1").arg(stack->undoText()) : tr("&Deshacer"));
    redo->setText(stack->canRedo() ? tr("&Rehacer: %1").arg(stack->redoText()) : tr("&Rehacer"));
}

void Actions::fillPeriods()
{
    periods->clear();
    newPeriods->clear();
    periods->setEnabled(m_document != nullptr);
    if (m_document == nullptr) {
        newPeriods->setEnabled(false);
        return;
    }
    const Plan &plan = m_document->plan();
    for (const Period &period : plan.periods) {
        QAction *action = m_periodChoice->addAction(periods->addAction(Labels::period(period)));
        action->setCheckable(true);
        action->setChecked(period == m_document->period());
        action->setData(periodKey(period));
    }
    for (int year = plan.firstYear; year <= plan.lastYear; ++year) {
        for (const Cut cut : {Cut::Semester1, Cut::Annual}) {
            const Period period{year, cut};
            if (!plan.periodColumn(period))
                newPeriods->addAction(Labels::period(period))->setData(periodKey(period));
        }
    }
    newPeriods->setEnabled(!newPeriods->isEmpty() && m_document->takesValues());
    const Rules rules = m_document->rules();
    averageRules->actions().at(int(rules.average))->setChecked(true);
    elementRules->actions().at(int(rules.element))->setChecked(true);
    capAt100->setChecked(rules.capAt100);
}

void Actions::setRecentFiles(const QStringList &paths)
{
    recent->clear();
    for (const QString &path : paths) {
        QString name = QFileInfo(path).completeBaseName();
        QAction *action = recent->addAction(name.replace(u'&', u"&&"_s));
        action->setData(path);
        action->setToolTip(QDir::toNativeSeparators(path));
        action->setEnabled(QFileInfo::exists(path));
    }
    recent->setToolTipsVisible(true);
    recent->setEnabled(!paths.isEmpty());
    recent->addSeparator();
    recent->addAction(tr("&Vaciar esta lista"));
}

} // namespace pei
