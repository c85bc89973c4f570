// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <initializer_list>
#include <random>
#include <vector>

namespace pei::test {

// Draws from a seeded engine without the standard distributions: those differ between libraries, and a seed named in
// a failure must give the same report everywhere.
class Chance
{
public:
    explicit Chance(std::mt19937_64 &engine)
        : m_engine(engine)
    {
    }

    // Both ends included.
    int between(int low, int high) { return low + int(m_engine() % (unsigned(high - low) + 1u)); }
    double between(double low, double high)
    {
        return low + (high - low) * double(m_engine() >> 11) / 9007199254740992.0;
    }
    bool percent(int share) { return between(0, 99) < share; }

    template <typename T>
    T oneOf(std::initializer_list<T> values)
    {
        return *(values.begin() + between(0, int(values.size()) - 1));
    }
    template <typename T>
    const T &oneOf(const std::vector<T> &values)
    {
        return values[std::size_t(between(0, int(values.size()) - 1))];
    }

private:
    std::mt19937_64 &m_engine;
};

} // namespace pei::test
