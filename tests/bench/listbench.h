// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace pei::bench {

// The long list has widgets, which may not outlive the application.
void forgetLongList();

} // namespace pei::bench
