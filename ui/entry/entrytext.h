// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/models/pastereport.h"
#include "core/progress/semaphore.h"

#include <QCoreApplication>
#include <QModelIndex>

namespace pei {

class Document;
struct Error;

// The sentences of typing and pasting.
class EntryText
{
    Q_DECLARE_TR_FUNCTIONS(pei::EntryText)

public:
    // "verde ≥ 28.50 · ámbar ≥ 22.50", with ≤ where less is better.
    static QString thresholds(const Thresholds &thresholds);
    // "no calculable: la meta es 0". Empty for None.
    static QString noThresholds(NotCalculable reason);
    // Either of a cell, by its roles; empty where it is not open.
    static QString thresholdsOf(const QModelIndex &index);
    // How an ambiguous number is read: "se lee 1,500.00". Empty for the others.
    static QString reading(const TypedNumber &number);
    static QString refusal(ValueRefusal refusal);
    // What was typed and why it is no part of the plan: refused, or not to be kept.
    static QString notTaken(const QString &text, ValueRefusal refusal);
    static QString notKept(const QString &text, const Error &error);
    static QString doubt(const Doubt &doubt, double value); // a sentence
    static QString doubtWords(Doubt::Kind kind);            // "igual a la línea base"
    // All that is to be said about the value of a cell, one sentence to a line, by its roles. Empty for most.
    static QStringList remarksOf(const QModelIndex &index);
    // Why a cell of that period, or of none, takes no values, and how it would.
    static QString shut(const Document &document, std::optional<Period> period);
    // The same where the document's period alone is typed, as in the list of indicators.
    static QString shut(const Document &document);
    // What becomes of a pasted cell: "Se pega" and why not, or what is doubtful about it.
    static QString outcome(const PasteReport::Cell &cell);
};

} // namespace pei
