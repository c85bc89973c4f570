// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notes/notesection.h"

#include "core/document/document.h"
#include "ui/notes/noteeditor.h"

#include <QVBoxLayout>

namespace pei {

NoteSection::NoteSection(QWidget *parent)
    : FichaSection({}, parent)
    , m_editor(new NoteEditor(NoteEditor::Shape::Column, this))
{
    body()->addWidget(m_editor);
    connect(m_editor, &NoteEditor::left, this, &NoteSection::left);
    connect(m_editor, &NoteEditor::failed, this, &NoteSection::failed);
}

void NoteSection::showIndicator(Document &document, std::size_t indicator)
{
    const Period period = document.period();
    if (!document.plan().periodColumn(period))
        return clear();
    m_editor->showCell(&document, NotedCell{document.plan().indicators[indicator].id, period});
}

void NoteSection::clear()
{
    m_editor->showCell(nullptr, std::nullopt);
}

} // namespace pei
