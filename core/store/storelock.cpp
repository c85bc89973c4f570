// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/storelock.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace pei {

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
    m_state = State::HeldByOther;
    StoreHolder holder;
    m_lock->getLockInfo(&holder.processId, &holder.host, &holder.application);
    holder.user = QFileInfo(path).owner();
    m_holder = holder;
}

} // namespace pei
