// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/keyspane.h"

#include "ui/main/actions.h"

#include <QAction>
#include <QActionGroup>
#include <QGridLayout>
#include <QLabel>
#include <QScrollArea>

using namespace Qt::Literals::StringLiterals;

namespace pei {

namespace {

class KeyTable final : public QWidget
{
public:
    explicit KeyTable(QWidget *parent)
        : QWidget(parent)
        , m_grid(new QGridLayout(this))
    {
        m_grid->setContentsMargins(14, 10, 14, 14);
        m_grid->setHorizontalSpacing(16);
        m_grid->setColumnStretch(1, 1);
    }

    void section(const QString &title)
    {
        auto *label = new QLabel(title, this);
        QFont font = label->font();
        font.setWeight(QFont::DemiBold);
        label->setFont(font);
        m_grid->addWidget(label, row(), 0, 1, 2);
    }

    void key(const QString &keys, const QString &what)
    {
        auto *left = new QLabel(keys, this);
        left->setProperty("muted", true);
        auto *right = new QLabel(what, this);
        right->setWordWrap(true);
        const int line = row();
        m_grid->addWidget(left, line, 0, Qt::AlignTop);
        m_grid->addWidget(right, line, 1, Qt::AlignTop);
    }

    void action(const QAction *action)
    {
        QStringList keys;
        for (const QKeySequence &sequence : action->shortcuts())
            keys.append(sequence.toString()); // as printed on the keys: the native text spells "Control" out
        key(keys.join(u", "_s), action->iconText());
    }

    void end() { m_grid->setRowStretch(row(), 1); }

private:
    int row() const { return m_grid->rowCount(); }

    QGridLayout *m_grid;
};

} // namespace

KeysPane::KeysPane(const Actions &actions, QWidget *parent)
    : QDockWidget(tr("Teclas"), parent)
{
    setObjectName(u"keysPane"_s);
    setAllowedAreas(Qt::LeftDockWidgetArea | Qt::RightDockWidgetArea);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *table = new KeyTable(scroll);

    table->section(tr("En toda la ventana"));
    for (const QAction *action : {actions.open, actions.import, actions.exportPdf, actions.print, actions.close})
        table->action(action);
    table->key(actions.undo->shortcut().toString(), tr("Deshacer, sin límite"));
    table->key(QKeySequence(Qt::CTRL | Qt::Key_Y).toString(), tr("Rehacer"));
    table->action(actions.find);
    table->action(actions.viewSource);
    for (const QAction *action : actions.pages->actions())
        table->action(action);
    table->action(actions.keys);
    table->action(actions.quit);

    table->section(tr("En Indicadores"));
    table->key(tr("←, →"), tr("Contraer y desplegar; ← en un indicador sube a su acción"));
    table->key(tr("+, −"), tr("Desplegar y contraer; con Ctrl, todo"));
    table->key(u"Ctrl+C"_s, tr("Copiar como tabla las filas elegidas"));
    table->key(u"Ctrl+Shift+C"_s, tr("Copiar como tabla todo lo mostrado"));
    table->key(tr("0–9"), tr("Escribir el valor obtenido del indicador"));

    table->section(tr("En Registro"));
    table->key(tr("0–9"), tr("Escribir reemplaza el valor de la celda"));
    table->key(u"F2"_s, tr("Editar el valor sin borrarlo"));
    table->key(tr("Enter"), tr("Guardar y bajar; después de Tab, volver a la columna donde empezó"));
    table->key(u"Tab"_s, tr("Guardar e ir a la derecha"));
    table->key(u"Esc"_s, tr("Dejar el valor como estaba"));
    table->key(tr("Supr"), tr("Poner ND"));
    table->key(u"Ctrl+D"_s, tr("Llenar hacia abajo"));
    table->key(tr("Ctrl+C, Ctrl+X, Ctrl+V"), tr("Copiar, cortar y pegar bloques, también desde Excel o Calc"));

    table->section(tr("En la página del informe"));
    table->key(tr("+, −, 0"), tr("Más grande, más pequeña, ajustada al ancho; también Ctrl y la rueda"));
    table->key(tr("Ctrl+RePág, Ctrl+AvPág"), tr("Página anterior y siguiente"));
    table->key(u"Esc"_s, tr("Cerrarla y volver a donde estaba"));
    table->end();

    scroll->setWidget(table);
    setWidget(scroll);
    setMinimumWidth(320);
}

} // namespace pei
