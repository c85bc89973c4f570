// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/keyspane.h"

#include <QAction>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QScrollArea>
#include <QSet>

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

    void section(const QString &title, const QString &keys = {})
    {
        auto *label = new QLabel(keys.isEmpty() ? title : u"%1  ·  %2"_s.arg(title, keys), this);
        QFont font = label->font();
        font.setWeight(QFont::DemiBold);
        label->setFont(font);
        if (row() > 1)
            label->setContentsMargins(0, 10, 0, 0);
        m_grid->addWidget(label, row(), 0, 1, 2);
    }

    void key(const QString &keys, const QString &what)
    {
        auto *left = new QLabel(keys, this);
        left->setProperty("muted", true);
        left->setWordWrap(true);
        auto *right = new QLabel(what, this);
        right->setWordWrap(true);
        const int line = row();
        m_grid->addWidget(left, line, 0, Qt::AlignTop);
        m_grid->addWidget(right, line, 1, Qt::AlignTop);
    }

    // The action's keys once; a menu inside a menu adds its own below.
    void action(const QAction *action)
    {
        if (m_told.contains(action))
            return;
        m_told.insert(action);
        if (action->menu() != nullptr) {
            for (const QAction *inner : action->menu()->actions())
                this->action(inner);
        }
        if (action->shortcuts().isEmpty())
            return;
        QStringList keys;
        for (const QKeySequence &sequence : action->shortcuts())
            keys.append(sequence.toString(QKeySequence::NativeText));
        key(keys.join(u", "_s), action->iconText());
    }

    void end() { m_grid->setRowStretch(row(), 1); }

private:
    int row() const { return m_grid->rowCount(); }

    QGridLayout *m_grid;
    QSet<const QAction *> m_told;
};

QString withoutMnemonic(QString text)
{
    return text.remove(u'&');
}

} // namespace

KeysPane::KeysPane(QMainWindow *window)
    : QDockWidget(tr("Teclas"), window)
    , m_window(window)
    , m_scroll(new QScrollArea(this))
{
    setObjectName(u"keysPane"_s);
    setAllowedAreas(Qt::LeftDockWidgetArea | Qt::RightDockWidgetArea);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setAccessibleName(tr("Teclas"));
    setWidget(m_scroll);
    setFocusProxy(m_scroll);
    setMinimumWidth(330);
    fill();
}

void KeysPane::fill()
{
    auto *table = new KeyTable(m_scroll);
    for (const QAction *menu : m_window->menuBar()->actions()) {
        // A menu and the key that opens it.
        table->section(withoutMnemonic(menu->text()),
                       QKeySequence::mnemonic(menu->text()).toString(QKeySequence::NativeText));
        for (const QAction *action : menu->menu()->actions())
            table->action(action);
    }
    table->section(tr("En esta ventana"));
    table->key(tr("Tab, Shift+Tab"), tr("Ir al control siguiente o al anterior"));
    table->key(tr("Alt y una letra"), tr("Abrir el menú o pulsar el botón que la tiene subrayada"));
    table->key(tr("Enter o espacio"), tr("Abrir la lista que hay detrás de una fila o de una marca del resumen"));
    table->key(tr("Tecla de menú"), tr("Lo que se puede hacer con lo elegido"));
    for (const QAction *action : m_window->findChildren<QAction *>())
        table->action(action);

    table->section(tr("En las listas"));
    table->key(u"↑ ↓"_s, tr("Fila anterior y siguiente"));
    table->key(tr("Inicio, Fin"), tr("Primera y última"));

    table->section(tr("En el gráfico"));
    table->key(u"← →"_s, tr("Las cifras exactas del año anterior y del siguiente"));
    table->key(tr("Inicio, Fin"), tr("Primer y último año"));
    table->key(u"Ctrl+C"_s, tr("Copiar la imagen"));

    table->section(tr("En Indicadores"));
    table->key(tr("←, →"), tr("Contraer y desplegar; ← en un indicador sube a su acción"));
    table->key(tr("+, −"), tr("Desplegar y contraer; con Ctrl, todo"));
    table->key(u"Ctrl+C"_s, tr("Copiar como tabla las filas elegidas"));
    table->key(u"Ctrl+Shift+C"_s, tr("Copiar como tabla todo lo mostrado"));
    table->key(tr("0–9"), tr("Escribir el valor obtenido del indicador"));
    table->key(u"Ctrl+Shift+← →"_s, tr("Mover la columna de la celda elegida; también se arrastra su título"));

    table->section(tr("En todos los planes"));
    table->key(tr("Enter"), tr("Abrir el plan del indicador elegido, en ese indicador"));
    table->key(u"Ctrl+Enter"_s, tr("Abrir el plan de la fila elegida"));

    table->section(tr("En Registro"));
    table->key(tr("0–9"), tr("Escribir reemplaza el valor de la celda"));
    table->key(u"F2"_s, tr("Editar el valor sin borrarlo"));
    table->key(u"Shift+F2"_s, tr("Escribir la nota del valor; Esc la guarda y vuelve a la celda"));
    table->key(tr("Enter"), tr("Guardar y bajar; después de Tab, volver a la columna donde empezó"));
    table->key(u"Tab"_s, tr("Guardar e ir a la derecha"));
    table->key(u"Esc"_s, tr("Dejar el valor como estaba"));
    table->key(tr("Supr"), tr("Poner ND"));
    table->key(u"Ctrl+D"_s, tr("Llenar hacia abajo"));
    table->key(tr("Ctrl+C, Ctrl+X, Ctrl+V"), tr("Copiar, cortar y pegar bloques, también desde Excel o Calc"));

    table->section(tr("En el historial"));
    table->key(tr("Enter, Shift+Enter"), tr("Ver el plan después o antes del cambio elegido"));
    table->key(u"Ctrl+C"_s, tr("Copiar los cambios elegidos"));
    table->key(u"Esc"_s, tr("Cerrarlo y volver a donde estaba"));

    table->section(tr("En la página del reporte"));
    table->key(tr("+, −, 0"), tr("Más grande, más pequeña, ajustada al ancho; también Ctrl y la rueda"));
    table->key(tr("Ctrl+RePág, Ctrl+AvPág"), tr("Página anterior y siguiente"));
    table->key(u"Esc"_s, tr("Cerrarla y volver a donde estaba"));
    table->end();
    m_scroll->setWidget(table);
}

void KeysPane::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        hide();
    else
        QDockWidget::keyPressEvent(event);
}

} // namespace pei
