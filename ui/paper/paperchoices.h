// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/paper/paperinput.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace pei {

// What a person chose in the preview, kept from one time to the next.
struct PaperChoices
{
    std::vector<PaperPart> parts{PaperPart::Summary};
    bool a3 = false;
    bool grey = false;

    friend bool operator==(const PaperChoices &, const PaperChoices &) = default;
};

// In the order in which they are printed.
inline constexpr PaperPart AllPaperParts[] = {PaperPart::Summary, PaperPart::Table, PaperPart::Sheets, PaperPart::Units,
                                              PaperPart::Alerts, PaperPart::Compare};

// The words of the command line and of the settings: "summary", "table", "sheets", "units", "alerts",
// "compare".
QString paperPartKey(PaperPart part);
std::optional<PaperPart> paperPartFromKey(QStringView key);
// Parts of a list of keys, each once and in the order of printing; nullopt where a key is none.
std::optional<std::vector<PaperPart>> paperPartsFromKeys(const QStringList &keys);

} // namespace pei
