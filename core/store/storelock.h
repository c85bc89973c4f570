// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLockFile>
#include <QString>

#include <memory>
#include <optional>

namespace pei {

// Who has a store open for writing; what is not known is empty.
struct StoreHolder
{
    qint64 processId = 0;
    QString user;
    QString host;
    QString application;

    // "maria@pc-12": a fact for a sentence.
    QString text() const;
    friend bool operator==(const StoreHolder &, const StoreHolder &) = default;
};

// The right to write a store: one window at a time, kept in ".<file>.lock" beside it. SQLite alone would let two
// windows write in turn, each showing values the other has replaced. A lock left by a killed process does not count.
class StoreLock
{
public:
    enum class State {
        Held,        // ours until this object ends
        HeldByOther, // holder() says whose
        Impossible,  // the folder cannot be written
    };

    explicit StoreLock(const QString &storePath);

    State state() const { return m_state; }
    const std::optional<StoreHolder> &holder() const { return m_holder; }

private:
    std::unique_ptr<QLockFile> m_lock;
    State m_state = State::Impossible;
    std::optional<StoreHolder> m_holder;
};

} // namespace pei
