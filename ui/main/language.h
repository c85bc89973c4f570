// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QString;

namespace pei {

// Installs the interface's language, "es" or "en", with Qt's own texts in it, in place of the one before. Numbers and
// dates stay Peruvian. Windows made before keep their texts.
void applyLanguage(const QString &code);

} // namespace pei
