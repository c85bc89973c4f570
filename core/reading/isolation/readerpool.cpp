// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/isolation/readerpool.h"

#include <algorithm>

#include <poll.h>

namespace pei {

Result<void> ReaderPool::start(std::size_t number, const QByteArray &bytes)
{
    Result<ReadingChild> child = ReadingChild::fork(bytes);
    if (!child)
        return child.error();
    m_running.push_back({number, std::move(child).value()});
    return {};
}

std::vector<ReaderPool::Reading> ReaderPool::wait(int timeoutMs)
{
    // While the reports read before were written, these may have waited to be heard.
    for (Running &running : m_running)
        running.child.excuse(m_away.isValid() ? m_away.elapsed() : 0);
    std::vector<pollfd> ready;
    int patience = timeoutMs;
    for (const Running &running : m_running) {
        ready.push_back({running.child.descriptor(), POLLIN, 0});
        patience = std::min(patience, running.child.patienceMs());
    }
    const bool some = ::poll(ready.data(), nfds_t(ready.size()), patience) > 0;
    std::vector<Reading> ended;
    std::vector<Running> left;
    for (std::size_t i = 0; i < m_running.size(); ++i) {
        Running &running = m_running[i];
        const bool spoke = some && ready[i].revents != 0;
        if ((spoke && !running.child.hear()) || running.child.isOverdue())
            ended.push_back({running.number, running.child.end()});
        else
            left.push_back(std::move(running));
    }
    m_running = std::move(left);
    m_away.start();
    return ended;
}

} // namespace pei
