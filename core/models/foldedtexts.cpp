// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/foldedtexts.h"

#include "core/support/foldedtext.h"

#include <cstring>

namespace pei {

void FoldedTexts::clear()
{
    m_buffer.clear();
    m_ends.clear();
    m_frequency.fill(0);
}

void FoldedTexts::append(QStringView text)
{
    const QByteArray fold = folded(text).toUtf8();
    m_buffer.insert(m_buffer.end(), fold.begin(), fold.end());
    for (const char byte : fold)
        ++m_frequency[quint8(byte)];
    m_ends.push_back(quint32(m_buffer.size()));
    m_buffer.push_back('\n');
}

QByteArrayView FoldedTexts::at(std::size_t text) const
{
    const quint32 begin = text == 0 ? 0 : m_ends[text - 1] + 1;
    return {m_buffer.data() + begin, qsizetype(m_ends[text] - begin)};
}

std::size_t FoldedTexts::rarestByte(QByteArrayView word) const
{
    std::size_t rarest = 0;
    for (std::size_t i = 1; i < std::size_t(word.size()); ++i) {
        if (m_frequency[quint8(word[qsizetype(i)])] < m_frequency[quint8(word[qsizetype(rarest)])])
            rarest = i;
    }
    return rarest;
}

void FoldedTexts::find(QByteArrayView word, std::vector<quint8> &marks) const
{
    // The C library looks for one byte many at a time: for the one of the word that stops it least often.
    const std::size_t length = std::size_t(word.size());
    const std::size_t place = rarestByte(word);
    const char byte = word[qsizetype(place)];
    const char *const begin = m_buffer.data();
    const char *const end = begin + m_buffer.size();
    std::size_t text = 0;
    for (const char *at = begin; at < end;) {
        at = static_cast<const char *>(std::memchr(at, byte, std::size_t(end - at)));
        if (at == nullptr)
            break;
        const auto offset = std::size_t(at - begin);
        if (offset < place || std::size_t(end - at) + place < length ||
            std::memcmp(at - place, word.data(), length) != 0) {
            ++at;
            continue;
        }
        while (m_ends[text] < offset)
            ++text;
        marks[text] = 1;
        at = begin + m_ends[text] + 1;
    }
}

void FoldedTexts::find(QByteArrayView word, const std::vector<quint8> &candidates, std::vector<quint8> &marks) const
{
    for (std::size_t text = 0; text < m_ends.size(); ++text) {
        if (candidates[text] != 0 && at(text).contains(word))
            marks[text] = 1;
    }
}

} // namespace pei
