// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/connection.h"
#include "core/store/journal.h"

#include <span>

namespace pei {

// Adds the lines of one command to a plan's journal, within the caller's transaction.
class JournalWriter
{
public:
    JournalWriter(const Connection &connection, qint64 plan, const Stamp &stamp);

    // id, step, when, who, method and how are filled in.
    Result<void> write(const JournalEntry &line);
    Result<void> write(const std::vector<JournalEntry> &lines);
    // Values of one period, many to a statement.
    Result<void> write(std::span<const ValueChange> changes);

    // The first line that was written, by its key; 0 before.
    qint64 step() const { return m_step.value_or(0); }

private:
    const qint64 m_plan;
    const Stamp m_stamp;
    const Connection &m_connection;
    Statement m_line;
    std::optional<Statement> m_values; // for that many at once:
    std::size_t m_valueCount = 0;
    std::optional<qint64> m_step;
};

// Oldest first; condition: SQL over the columns of journal with its values.
Result<std::vector<JournalEntry>> readJournal(const Connection &connection, const QString &condition,
                                              std::initializer_list<QVariant> values);

} // namespace pei
