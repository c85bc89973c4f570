// SPDX-License-Identifier: GPL-3.0-or-later
// The note of the current value, below the grid.
#include "core/document/document.h"
#include "core/models/entrymodel.h"
#include "core/models/indicatorproxy.h"
#include "ui/entry/entrytable.h"
#include "ui/entry/entryview.h"
#include "ui/indicators/filterchip.h"
#include "ui/notes/noteeditor.h"

#include <QHBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace pei {

void EntryView::setUpNotes()
{
    m_notePane = new QWidget(this);
    m_notePane->setObjectName(u"notePane"_s);
    m_notePane->setAutoFillBackground(true);
    m_notePane->setBackgroundRole(QPalette::Base);
    m_note = new NoteEditor(NoteEditor::Shape::Row, m_notePane);
    auto *close = new QToolButton(m_notePane);
    close->setObjectName(u"closeNote"_s);
    close->setText(u"✕"_s);
    close->setToolTip(tr("Cerrar la nota"));
    close->setAccessibleName(close->toolTip());
    close->setAutoRaise(true);
    close->setFocusPolicy(Qt::TabFocus);
    auto *layout = new QHBoxLayout(m_notePane);
    layout->setContentsMargins(0, 0, 6, 0);
    layout->setSpacing(0);
    layout->addWidget(m_note, 1);
    layout->addWidget(close, 0, Qt::AlignTop);
    m_notePane->hide();
    connect(close, &QToolButton::clicked, this, &EntryView::closeNote);
    connect(m_table, &EntryTable::noteAsked, this, &EntryView::openNote);
    connect(m_note, &NoteEditor::left, m_table, qOverload<>(&QWidget::setFocus));
    connect(m_note, &NoteEditor::failed, this, &EntryView::refuse);
    connect(m_withoutNote, &QToolButton::clicked, this, [this](bool on) {
        showOnly(on ? Only::WithoutNote : Only::All);
        if (on && m_proxy->rowCount() > 0) {
            m_table->setCurrentIndex(m_proxy->index(0, std::max(0, m_model->openColumn())));
            openNote();
        }
        refresh();
    });
}

void EntryView::openNote(const QString &typed)
{
    m_notePane->show();
    showNote();
    m_note->startTyping(typed);
    m_table->scrollTo(m_table->currentIndex());
}

void EntryView::closeNote()
{
    m_note->commit();
    m_notePane->hide();
    m_table->setFocus();
}

void EntryView::showNote()
{
    if (m_notePane->isHidden())
        return;
    const QModelIndex current = m_table->currentIndex();
    m_note->showCell(m_document, current.isValid() ? m_model->notedCell(m_proxy->mapToSource(current)) : std::nullopt);
}

} // namespace pei
