// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/plan.h"

#include <QStringList>

namespace pei {

// Reports print names in capitals, which are hard to read in a list. softCase puts an ALL-CAPS text in sentence case
// and keeps what must stay: roman numerals, acronyms (II.EE., words without vowels, a short word alone in parentheses),
// words with digits, and the place names given, found without regard to accents: "CONTUMAZÁ" is restored by the place
// "CONTUMAZA" to "Contumazá". A text with any small letter is returned as it is. For display only: what was printed
// stays the value.
QString softCase(const QString &text, const QStringList &placeNames = {});

// The department, province and district, the place a municipality or regional government is named after, and the
// entity's own name where it is of several words.
QStringList placeNamesOf(const Entity &entity);

// The plan with all its names so.
Plan softNames(Plan plan);

// The name of an entity of which no more is at hand than its title.
QString softEntityName(const CodedName &title);

} // namespace pei
