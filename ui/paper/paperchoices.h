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
    QPageSize::PageSizeId paper = QPageSize::A4;
    int margin = 0; // millimetres at least; 0: those of the pages' design
    bool grey = false;

    friend bool operator==(const PaperChoices &, const PaperChoices &) = default;
};

// Papers that are offered, the usual one first.
inline constexpr QPageSize::PageSizeId AllPapers[] = {QPageSize::A4, QPageSize::A3, QPageSize::A5, QPageSize::Letter,
                                                      QPageSize::Legal};
inline constexpr int WidestMargin = 30; // millimetres

// "a4", "a3", "a5", "letter", "legal", in whatever case.
QString paperKey(QPageSize::PageSizeId paper);
std::optional<QPageSize::PageSizeId> paperFromKey(QStringView key);

// In the order in which they are printed.
inline constexpr PaperPart AllPaperParts[] = {PaperPart::Summary, PaperPart::Table,  PaperPart::Sheets,
                                              PaperPart::Units,   PaperPart::Alerts, PaperPart::Compare};

// The words of the command line and of the settings: "summary", "table", "sheets", "units", "alerts",
// "compare".
QString paperPartKey(PaperPart part);
std::optional<PaperPart> paperPartFromKey(QStringView key);
// Parts of a list of keys, each once and in the order of printing; nullopt where a key is none.
std::optional<std::vector<PaperPart>> paperPartsFromKeys(const QStringList &keys);

} // namespace pei
