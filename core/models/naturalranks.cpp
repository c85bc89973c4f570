// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/naturalranks.h"

#include "core/plan/code.h"

#include <algorithm>
#include <numeric>

namespace pei {

std::vector<quint32> naturalRanks(const std::vector<QString> &texts)
{
    std::vector<quint32> order(texts.size());
    std::iota(order.begin(), order.end(), 0u);
    const auto text = [&](quint32 index) -> const QString & { return texts[index]; };
    std::sort(order.begin(), order.end(), [&](quint32 a, quint32 b) { return naturalLess(text(a), text(b)); });
    std::vector<quint32> ranks(texts.size());
    quint32 rank = 0;
    for (std::size_t i = 0; i < order.size(); ++i) {
        if (i > 0 && naturalLess(text(order[i - 1]), text(order[i])))
            ++rank;
        ranks[order[i]] = rank;
    }
    return ranks;
}

} // namespace pei
