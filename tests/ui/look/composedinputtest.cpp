// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/composedinput.h"

#include "tests/support/printers.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

using namespace Qt::Literals::StringLiterals;

namespace pei {

namespace {

const QString Apart = u"poblacio\u0301n 2024, an\u0303o"_s; // the marks stand behind their letters
const QString Whole = u"población 2024, año"_s;

void paste(QWidget &field, const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
    QTest::keySequence(&field, QKeySequence::Paste);
}

TEST(ComposedInput, ALineTakesAccentsInOneWithTheirLetters)
{
    QLineEdit field;
    composeInput(&field);
    QTest::keyClicks(&field, u"de "_s);
    paste(field, Apart);
    EXPECT_EQ(field.text(), u"de "_s + Whole);
    EXPECT_EQ(field.cursorPosition(), field.text().size());
    field.setCursorPosition(0);
    paste(field, u"a\u0301"_s);
    EXPECT_EQ(field.text(), u"áde "_s + Whole);
    EXPECT_EQ(field.cursorPosition(), 1) << "behind what was pasted";
}

TEST(ComposedInput, NobodyHearsOfALineBeforeItIsComposed)
{
    QLineEdit field;
    composeInput(&field);
    const QSignalSpy edited(&field, &QLineEdit::textEdited);
    const QSignalSpy changed(&field, &QLineEdit::textChanged);
    paste(field, Apart);
    EXPECT_EQ(edited, QList<QVariantList>{{Whole}});
    EXPECT_EQ(changed, QList<QVariantList>{{Whole}});
    EXPECT_TRUE(field.hasAcceptableInput());
}

TEST(ComposedInput, UndoTakesBackAPastedText)
{
    QPlainTextEdit text;
    composeInput(&text);
    composeInput(&text);
    paste(text, Apart);
    QTest::keySequence(&text, QKeySequence::Undo);
    EXPECT_EQ(text.toPlainText(), QString());
}

TEST(ComposedInput, ATextOfSeveralLinesTooWithTheCursorWhereItWas)
{
    QPlainTextEdit field;
    composeInput(&field);
    QTest::keyClicks(&field, u"fin"_s);
    field.moveCursor(QTextCursor::Start);
    paste(field, Apart + u'\n' + Apart);
    EXPECT_EQ(field.toPlainText(), Whole + u'\n' + Whole + u"fin"_s);
    EXPECT_EQ(field.textCursor().position(), 2 * Whole.size() + 1);
}

TEST(ComposedInput, WhatTheProgramShowsIsLeftAsItIsKept)
{
    QPlainTextEdit text;
    composeInput(&text);
    text.setPlainText(Apart);
    EXPECT_EQ(text.toPlainText(), Apart);
}

TEST(ComposedInput, TheNameOfAFileStaysAsItCame)
{
    QLineEdit field;
    field.setProperty("verbatim", true);
    composeInput(&field);
    paste(field, Apart);
    EXPECT_EQ(field.text(), Apart);
}

} // namespace

} // namespace pei
