// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/note.h"

#include <QPointer>
#include <QWidget>

#include <optional>

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QStringListModel;
class QTimer;

namespace pei {

class Document;
class EvidenceField;
class PendingEntries;
struct Error;

// The note of one value, to be read and written: factor, measure, who is responsible, evidence. It is kept as it is
// written: in a pause of typing and whenever a field or the value is left. What was typed in one go is one step to
// undo; what could not be kept stays with its value until it can (PendingEntries).
class NoteEditor final : public QWidget
{
    Q_OBJECT

public:
    enum class Shape {
        Column, // the fields below each other, as in a pane
        Row,    // beside each other, as below a grid
    };

    explicit NoteEditor(Shape shape, QWidget *parent = nullptr);
    ~NoteEditor() override;

    // What was typed for the cell before is kept first.
    void showCell(Document *document, const std::optional<NotedCell> &cell);
    const std::optional<NotedCell> &cell() const { return m_cell; }
    // The keys go to the first field; typed: what was typed elsewhere and is meant for it.
    void startTyping(const QString &typed = {});
    bool commit(); // false: it could not be kept, and failed() has said why
    EvidenceField *evidence() const { return m_evidence; }

signals:
    void left(); // by a key: back to where the note was asked for
    void failed(const pei::Error &error);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void watch(Document *document);
    Note typed() const;
    Note kept() const;
    void showNote();
    void showTitle();
    void offerNames();
    void leave();
    bool isWritable() const;

    QPointer<Document> m_document;
    std::optional<NotedCell> m_cell;
    QPointer<PendingEntries> m_pending;
    QLabel *m_title;
    QPlainTextEdit *m_factor;
    QPlainTextEdit *m_measure;
    QLineEdit *m_responsible;
    EvidenceField *m_evidence;
    QStringListModel *m_names;
    QTimer *m_pause;
    bool m_continued = false; // the last thing done was to keep this note
    bool m_keeping = false;
};

} // namespace pei
