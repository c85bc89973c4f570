// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QStringView>

#include <array>
#include <vector>

namespace pei {

// Folded texts one after another in one buffer: a hundred thousand of them are looked through within a few
// milliseconds.
class FoldedTexts
{
public:
    void clear();
    void append(QStringView text); // folded here
    std::size_t size() const { return m_ends.size(); }
    QByteArrayView at(std::size_t text) const;

    // Marks with 1 the texts that contain the word, which is folded UTF-8 without line ends and not empty. marks has
    // an entry for each text; others are left as they are.
    void find(QByteArrayView word, std::vector<quint8> &marks) const;
    // Likewise, looking only at the texts with a mark among the candidates.
    void find(QByteArrayView word, const std::vector<quint8> &candidates, std::vector<quint8> &marks) const;

private:
    std::size_t rarestByte(QByteArrayView word) const;

    std::vector<char> m_buffer;  // each text with a line end after it
    std::vector<quint32> m_ends; // where the line end of each stands
    std::array<quint32, 256> m_frequency{};
};

} // namespace pei
