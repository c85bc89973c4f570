// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notes/noteeditor.h"

#include "core/document/document.h"
#include "core/models/labels.h"
#include "core/models/pendingentries.h"
#include "ui/notes/evidencefield.h"

#include <QCompleter>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScopedValueRollback>
#include <QStringListModel>
#include <QTimer>

using namespace Qt::Literals::StringLiterals;

namespace pei {

namespace {

constexpr int PauseTime = 1200; // milliseconds without a key after which a note is kept
constexpr int Lines = 3;        // of a long field

QPlainTextEdit *longField(const QString &name, const QString &what, QWidget *parent)
{
    auto *field = new QPlainTextEdit(parent);
    field->setObjectName(name);
    field->setAccessibleName(what);
    field->setTabChangesFocus(true);
    field->setFixedHeight(field->fontMetrics().lineSpacing() * Lines + 14);
    return field;
}

// Only where it differs: setting a text moves the caret and forgets what can be undone in it.
void setText(QPlainTextEdit *field, const QString &text)
{
    if (field->toPlainText() != text)
        field->setPlainText(text);
}

void setText(QLineEdit *field, const QString &text)
{
    if (field->text() != text)
        field->setText(text);
}

Note trimmed(const Note &note)
{
    return {note.factor.trimmed(), note.measure.trimmed(), note.responsible.trimmed(), note.evidence.trimmed(),
            note.evidenceDigest};
}

} // namespace

NoteEditor::NoteEditor(Shape shape, QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_factor(longField(u"factor"_s, tr("Factor"), this))
    , m_measure(longField(u"measure"_s, tr("Medida de mejora"), this))
    , m_responsible(new QLineEdit(this))
    , m_evidence(new EvidenceField(this))
    , m_names(new QStringListModel(this))
    , m_pause(new QTimer(this))
{
    setObjectName(u"noteEditor"_s);
    m_title->setObjectName(u"noteTitle"_s);
    m_responsible->setObjectName(u"responsible"_s);
    m_responsible->setAccessibleName(tr("Responsable"));
    auto *completer = new QCompleter(m_names, this);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    m_responsible->setCompleter(completer);

    auto *grid = new QGridLayout(this);
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(3);
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    m_title->setFont(strong);
    m_title->setTextFormat(Qt::PlainText);
    const auto titled = [this](const QString &text, QWidget *field) {
        auto *label = new QLabel(text, this);
        label->setProperty("muted", true);
        label->setBuddy(field);
        return label;
    };
    QLabel *factor = titled(tr("&Factor"), m_factor);
    QLabel *measure = titled(tr("&Medida de mejora"), m_measure);
    QLabel *responsible = titled(tr("&Responsable"), m_responsible);
    QLabel *evidence = titled(tr("E&videncia"), m_evidence->line());
    if (shape == Shape::Row) {
        grid->setContentsMargins(12, 6, 12, 8);
        grid->addWidget(m_title, 0, 0, 1, 4);
        grid->addWidget(factor, 1, 0);
        grid->addWidget(measure, 1, 1);
        grid->addWidget(m_factor, 2, 0, 3, 1);
        grid->addWidget(m_measure, 2, 1, 3, 1);
        grid->addWidget(responsible, 2, 2);
        grid->addWidget(m_responsible, 2, 3);
        grid->addWidget(evidence, 3, 2);
        grid->addWidget(m_evidence, 3, 3);
        grid->addWidget(m_evidence->state(), 4, 3, Qt::AlignTop);
        for (const int column : {0, 1, 3})
            grid->setColumnStretch(column, 1);
        setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    } else {
        grid->setContentsMargins(0, 0, 0, 0);
        m_title->setWordWrap(true);
        int row = 0;
        for (QWidget *widget :
             std::initializer_list<QWidget *>{m_title, factor, m_factor, measure, m_measure, responsible, m_responsible,
                                              evidence, m_evidence, m_evidence->state()})
            grid->addWidget(widget, row++, 0);
    }

    m_pause->setSingleShot(true);
    m_pause->setInterval(PauseTime);
    connect(m_pause, &QTimer::timeout, this, &NoteEditor::commit);
    const auto typing = [this] {
        if (!m_keeping && isWritable())
            m_pause->start();
    };
    connect(m_factor, &QPlainTextEdit::textChanged, this, typing);
    connect(m_measure, &QPlainTextEdit::textChanged, this, typing);
    connect(m_responsible, &QLineEdit::textEdited, this, typing);
    connect(completer, qOverload<const QString &>(&QCompleter::activated), this, typing);
    connect(m_evidence->line(), &QLineEdit::textEdited, this, typing);
    connect(m_evidence, &EvidenceField::taken, this, &NoteEditor::commit);
    for (QWidget *field : std::initializer_list<QWidget *>{m_factor, m_measure, m_responsible, m_evidence->line()})
        field->installEventFilter(this);
    showCell(nullptr, std::nullopt);
}

NoteEditor::~NoteEditor()
{
    commit();
}

bool NoteEditor::isWritable() const
{
    return m_document && m_cell && !m_document->isReadOnly() && !m_document->isClosed(m_cell->period) &&
           m_document->plan().periodColumn(m_cell->period);
}

void NoteEditor::watch(Document *document)
{
    if (m_document == document)
        return;
    if (m_document)
        m_document->disconnect(this);
    if (m_pending)
        m_pending->disconnect(this);
    m_document = document;
    m_pending = document ? PendingEntries::of(document) : nullptr;
    if (!document)
        return;
    // Kept or given up elsewhere.
    connect(m_pending, &PendingEntries::changed, this, [this](const QList<NotedCell> &cells) {
        if (!m_keeping && m_cell && cells.contains(*m_cell))
            showNote();
    });
    connect(document, &Document::notesChanged, this, [this](const QList<NotedCell> &cells) {
        if (m_keeping || !m_cell || !cells.contains(*m_cell))
            return;
        m_continued = false;
        showNote();
    });
    connect(document, &Document::planReset, this, [this] {
        m_continued = false;
        showNote();
    });
    connect(document, &Document::periodsChanged, this, &NoteEditor::showNote);
}

void NoteEditor::showCell(Document *document, const std::optional<NotedCell> &cell)
{
    if (document == m_document && cell == m_cell && document)
        return;
    commit();
    watch(document);
    m_cell = cell;
    m_continued = false;
    showNote();
}

Note NoteEditor::kept() const
{
    return m_document && m_cell ? noteOf(m_document->notes(), m_cell->indicator, m_cell->period) : Note();
}

Note NoteEditor::typed() const
{
    const Note before = kept();
    Note note{m_factor->toPlainText(), m_measure->toPlainText(), m_responsible->text(), m_evidence->line()->text(), {}};
    note = trimmed(note);
    if (note.evidence == before.evidence)
        note.evidenceDigest = before.evidenceDigest;
    return note;
}

void NoteEditor::showNote()
{
    m_pause->stop();
    const QScopedValueRollback guard(m_keeping, true); // what is set here was not typed
    const Note known = kept();
    const Note *unkept = m_pending && m_cell ? m_pending->note(*m_cell) : nullptr;
    const Note note = unkept != nullptr ? *unkept : known;
    if (typed() != note) {
        setText(m_factor, note.factor);
        setText(m_measure, note.measure);
        setText(m_responsible, note.responsible);
        setText(m_evidence->line(), note.evidence);
    }
    const bool writable = isWritable();
    m_factor->setReadOnly(!writable);
    m_measure->setReadOnly(!writable);
    m_responsible->setReadOnly(!writable);
    m_evidence->setReadOnly(!writable);
    // What is only read asks for nothing.
    m_factor->setPlaceholderText(writable ? tr("Por qué el valor es el que es") : QString());
    m_measure->setPlaceholderText(writable ? tr("Qué se hace para mejorarlo") : QString());
    m_responsible->setPlaceholderText(writable ? tr("Quién responde por la medida") : QString());
    m_evidence->setNoted(known);
    setEnabled(m_document && m_cell.has_value());
    showTitle();
}

void NoteEditor::showTitle()
{
    if (!m_document || !m_cell)
        return m_title->setText(tr("Nota"));
    const auto row = m_document->plan().indicatorIndex(m_cell->indicator);
    const QString code = row ? m_document->plan().indicators[*row].code : QString();
    const QString period = Labels::period(m_cell->period);
    if (m_pending->note(*m_cell) != nullptr)
        m_title->setText(tr("Nota de %1, %2 (sin guardar: Ctrl+Enter lo intenta de nuevo)").arg(code, period));
    else if (isWritable())
        m_title->setText(tr("Nota de %1, %2").arg(code, period));
    else if (m_document->isClosed(m_cell->period))
        m_title->setText(tr("Nota de %1, %2 (periodo cerrado: solo se lee)").arg(code, period));
    else
        m_title->setText(tr("Nota de %1, %2 (solo se lee)").arg(code, period));
}

void NoteEditor::startTyping(const QString &typed)
{
    m_factor->setFocus(Qt::ShortcutFocusReason);
    m_factor->moveCursor(QTextCursor::End);
    if (!typed.isEmpty() && isWritable())
        m_factor->insertPlainText(typed);
}

bool NoteEditor::commit()
{
    m_pause->stop();
    if (!isWritable() || m_keeping)
        return true;
    const Note note = typed();
    const auto row = m_document->plan().indicatorIndex(m_cell->indicator);
    if (!row || note == kept()) {
        m_pending->dropNote(*m_cell);
        return true;
    }
    const QScopedValueRollback guard(m_keeping, true);
    const Result<void> done =
        m_document->setNote(*row, m_cell->period, note, m_continued ? NoteStep::Continued : NoteStep::Own);
    if (!done) {
        m_pending->holdNote(*m_cell, note);
        showTitle();
        emit failed(done.error());
        return false;
    }
    m_pending->dropNote(*m_cell);
    showTitle();
    m_continued = true;
    m_evidence->setNoted(kept());
    return true;
}

void NoteEditor::offerNames()
{
    if (!m_document)
        return;
    QStringList names;
    for (const auto &[cell, note] : m_document->notes()) {
        if (!note.responsible.isEmpty())
            names.append(note.responsible);
    }
    names.removeDuplicates();
    names.sort(Qt::CaseInsensitive);
    m_names->setStringList(names);
}

void NoteEditor::leave()
{
    if (commit())
        emit left();
}

bool NoteEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn && watched == m_responsible) {
        offerNames();
    } else if (event->type() == QEvent::FocusOut) {
        // A menu or a list of names over the field takes the keys for a moment only.
        if (static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason) {
            commit();
            m_continued = false;
        }
    } else if (event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        const bool back = (enter && key->modifiers().testFlag(Qt::ControlModifier)) ||
                          (key->key() == Qt::Key_F2 && key->modifiers().testFlag(Qt::ShiftModifier));
        if (back || key->key() == Qt::Key_Escape) {
            event->accept();
            // Esc loses nothing either: what was written is there to be undone.
            if (event->type() == QEvent::KeyPress)
                leave();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace pei
