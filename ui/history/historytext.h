// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/journal.h"

#include <QCoreApplication>
#include <QHash>

#include <span>

namespace pei {

// How the rows that a journal speaks of are called; also those that are in the plan no longer.
class HistoryNames
{
public:
    HistoryNames() = default;
    explicit HistoryNames(const Plan &plan);
    void learn(const JournalEntry &line); // rows that came or went

    QString indicator(qint64 id) const;
    QString element(qint64 id) const;

private:
    QHash<qint64, QString> m_indicators;
    QHash<qint64, QString> m_elements;
};

// The sentences of a plan's history.
class HistoryText
{
    Q_DECLARE_TR_FUNCTIONS(pei::HistoryText)

public:
    // "Valor 2024 – Sem1 de IND.01.AEI.02.01: ND → 12.00"
    static QString line(const JournalEntry &line, const HistoryNames &names);
    // Of all the lines of one command, of which there is one at least.
    static QString step(std::span<const JournalEntry> lines, const HistoryNames &names);
    // "escrito", "pegado", "deshecho"
    static QString how(const JournalEntry &line);
    static QString when(const QDateTime &moment); // local time: "31/07/2024 12:05"
    // A note's fields before and after, a line to each; empty for anything else.
    static QString details(const JournalEntry &line);

private:
    static QString field(const JournalEntry &line, const HistoryNames &names);
    static QString note(const JournalEntry &line, const HistoryNames &names);
    static QString alert(const JournalEntry &line);
    static QString alertRule(const JournalEntry &line);
};

} // namespace pei
