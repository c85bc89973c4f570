// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/progressline.h"

#include <cstdio>

#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace pei {

namespace {

constexpr qint64 MsPerLook = 100;
constexpr qint64 MsToEstimate = 2000; // before that a guess would jump about

} // namespace

ProgressLine::ProgressLine(std::size_t total)
    : m_total(total)
    , m_terminal(::isatty(STDERR_FILENO) == 1)
{
    m_clock.start();
}

void ProgressLine::show(std::size_t done)
{
    const qint64 now = m_clock.elapsed();
    if (!m_terminal || (m_shownAt >= 0 && now - m_shownAt < MsPerLook))
        return;
    m_shownAt = now;
    QString line = tr("%1 de %2").arg(QString::number(done), QString::number(m_total));
    if (done > 0 && now >= MsToEstimate) {
        const qint64 seconds = (now * qint64(m_total - done) / qint64(done) + 999) / 1000;
        const QString left = u"%1:%2"_s.arg(QString::number(seconds / 60)).arg(seconds % 60, 2, 10, QChar(u'0'));
        line = tr("%1; faltan %2 min").arg(line, left);
    }
    const QByteArray bytes = "\r\x1b[K" + line.toLocal8Bit();
    std::fwrite(bytes.constData(), 1, std::size_t(bytes.size()), stderr);
    std::fflush(stderr);
    m_visible = true;
}

void ProgressLine::clear()
{
    if (!m_visible)
        return;
    std::fputs("\r\x1b[K", stderr);
    std::fflush(stderr);
    m_visible = false;
    m_shownAt = -1;
}

} // namespace pei
