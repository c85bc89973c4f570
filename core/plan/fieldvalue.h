// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/planmerge.h"

namespace pei {

// A field as a change of it is kept: what is empty or not printed is monostate.
template <typename T>
FieldValue fieldValue(const T &value)
{
    return value;
}
template <typename T>
FieldValue fieldValue(const std::optional<T> &value)
{
    return value ? FieldValue(*value) : FieldValue();
}
inline FieldValue fieldValue(const QString &text)
{
    return text.isEmpty() ? FieldValue() : FieldValue(text);
}
inline FieldValue fieldValue(const CodedName &name)
{
    return name.isEmpty() ? FieldValue() : FieldValue(name);
}

} // namespace pei
