// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/support/error.h"

#include <QtGlobal>

#include <utility>
#include <variant>

namespace pei {

// A value, or the typed reason why there is none. std::expected is C++23.
template <typename T>
class [[nodiscard]] Result
{
public:
    Result(T value) : m_state(std::in_place_index<0>, std::move(value)) {}
    Result(Error error) : m_state(std::in_place_index<1>, std::move(error)) {}

    explicit operator bool() const { return m_state.index() == 0; }

    const T &value() const &
    {
        Q_ASSERT(*this);
        return std::get<0>(m_state);
    }
    T &value() &
    {
        Q_ASSERT(*this);
        return std::get<0>(m_state);
    }
    T &&value() &&
    {
        Q_ASSERT(*this);
        return std::get<0>(std::move(m_state));
    }
    const Error &error() const
    {
        Q_ASSERT(!*this);
        return std::get<1>(m_state);
    }

private:
    std::variant<T, Error> m_state;
};

template <>
class [[nodiscard]] Result<void>
{
public:
    Result() = default;
    Result(Error error) : m_state(std::move(error)) {}

    explicit operator bool() const { return m_state.index() == 0; }
    const Error &error() const
    {
        Q_ASSERT(!*this);
        return std::get<Error>(m_state);
    }

private:
    std::variant<std::monostate, Error> m_state;
};

} // namespace pei
