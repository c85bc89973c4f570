// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <cstdio>
#include <cstdlib>

// One input of a fuzzer: libFuzzer calls it in a build of the preset `fuzz`, the replaying main in every other.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

namespace pei::fuzz {

inline QByteArray bytesOf(const std::uint8_t *data, std::size_t size)
{
    return {reinterpret_cast<const char *>(data), qsizetype(size)};
}

// What must hold for every input whatsoever. Ends the program where it does not, which is a finding.
inline void require(bool holds, const char *what)
{
    if (holds)
        return;
    std::fprintf(stderr, "does not hold: %s\n", what);
    std::abort();
}

// Takes an input apart, from its front; behind the end there are zeros.
class Script
{
public:
    explicit Script(const QByteArray &bytes) : m_bytes(bytes) {}

    bool atEnd() const { return m_at >= m_bytes.size(); }
    std::uint8_t byte() { return atEnd() ? 0 : std::uint8_t(m_bytes[m_at++]); }
    int number() { return byte() << 8 | byte(); }
    // Below limit; limit > 0.
    std::size_t below(std::size_t limit) { return std::size_t(number()) % limit; }
    QByteArray rest() const { return m_bytes.sliced(std::min(m_at, m_bytes.size())); }

private:
    QByteArray m_bytes;
    qsizetype m_at = 0;
};

} // namespace pei::fuzz
