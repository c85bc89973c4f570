// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/composedinput.h"

#include <QFileDialog>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextBlock>
#include <QValidator>

using namespace Qt::Literals::StringLiterals;

namespace pei {

namespace {

QString composed(const QString &text)
{
    return text.normalized(QString::NormalizationForm_C);
}

// A validator may change what it is shown before anyone else hears of it. The field's own undo begins anew there.
class ComposedLine final : public QValidator
{
public:
    using QValidator::QValidator;

    State validate(QString &text, int &cursor) const override
    {
        const QString whole = composed(text);
        if (whole != text) {
            cursor = int(composed(text.left(cursor)).size());
            text = whole;
        }
        return Acceptable;
    }
};

void composeText(QPlainTextEdit &field)
{
    if (!field.document()->isUndoAvailable())
        return; // shown by the program: what is kept is not changed by looking at it
    QTextCursor cursor = field.textCursor();
    for (QTextBlock block = field.document()->begin(); block.isValid(); block = block.next()) {
        const QString text = block.text();
        const QString whole = composed(text);
        if (whole == text)
            continue;
        const bool here = cursor.block() == block;
        const auto place = int(composed(text.left(cursor.positionInBlock())).size());
        QTextCursor edit(block);
        edit.joinPreviousEditBlock(); // undoing it takes back what was pasted, too
        edit.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
        edit.insertText(whole);
        edit.endEditBlock();
        if (here) {
            cursor.setPosition(edit.block().position() + place);
            field.setTextCursor(cursor);
        }
        return; // the change has brought the rest here already
    }
}

} // namespace

void composeInput(QWidget *field)
{
    auto *line = qobject_cast<QLineEdit *>(field);
    auto *text = qobject_cast<QPlainTextEdit *>(field);
    if (line == nullptr && text == nullptr)
        return;
    const bool verbatim =
        field->property("verbatim").toBool() || qobject_cast<QFileDialog *>(field->window()) != nullptr;
    if (verbatim)
        return;
    if (line != nullptr) {
        if (line->validator() == nullptr) // numbers and dates have one of their own
            line->setValidator(new ComposedLine(line));
        return;
    }
    // Each style that the program puts on asks again.
    const QString name = u"composer"_s;
    if (text->findChild<QObject *>(name, Qt::FindDirectChildrenOnly) != nullptr)
        return;
    auto *composer = new QObject(text);
    composer->setObjectName(name);
    QObject::connect(text, &QPlainTextEdit::textChanged, composer, [text] { composeText(*text); });
}

} // namespace pei
