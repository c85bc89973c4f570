// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/storelock.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace pei {

namespace {

constexpr int NamelessMs = 300;

} // namespace

QString StoreHolder::text() const
{
    if (user.isEmpty() || host.isEmpty())
        return user.isEmpty() ? host : user;
    return user + u'@' + host;
}

StoreLock::StoreLock(const QString &storePath)
{
    const QFileInfo store(storePath);
    const QString path = store.dir().filePath(u'.' + store.fileName() + u".lock");
    m_lock = std::make_unique<QLockFile>(path);
    // Age says nothing: a window may stay open for days. Only the end of its process frees a lock.
    m_lock->setStaleLockTime(0);
    if (m_lock->tryLock(0)) {
        m_state = State::Held;
        return;
    }
    if (m_lock->error() != QLockFile::LockFailedError)
        return;
    StoreHolder holder;
    if (!m_lock->getLockInfo(&holder.processId, &holder.host, &holder.application)) {
        // Whoever makes a lock writes its name into it at once: one without a name was left by a program that ended in
        // between, and nobody would ever free it.
        const bool nameless = !m_lock->tryLock(NamelessMs) && QFileInfo(path).size() == 0;
        if (nameless)
            QFile::remove(path);
        if (m_lock->isLocked() || (nameless && m_lock->tryLock(0))) {
            m_state = State::Held;
            return;
        }
        m_lock->getLockInfo(&holder.processId, &holder.host, &holder.application);
    }
    m_state = State::HeldByOther;
    holder.user = QFileInfo(path).owner();
    m_holder = holder;
}

} // namespace pei
