// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/journal.h"
#include "core/support/result.h"

#include <QCoreApplication>

#include <span>

namespace pei {

class Document;
struct TakenReport;

enum class CompareMode : quint8 { Periods, Imports, Past, Plans };
inline constexpr std::array CompareModes{CompareMode::Periods, CompareMode::Imports, CompareMode::Past,
                                         CompareMode::Plans};

// A plan as it stood then, nullopt: as it stands, looked at in a period. Or what a report that it took in then says by
// itself.
struct CompareSide
{
    std::optional<QDateTime> moment;
    Period period;
    QByteArray report = {}; // the digest of its file, where that is kept

    friend bool operator==(const CompareSide &, const CompareSide &) = default;
};

struct SideChoice
{
    CompareSide side;
    QString text;  // in the list
    QString title; // in a sentence
};

// What can be chosen on either side.
class CompareChoices
{
    Q_DECLARE_TR_FUNCTIONS(pei::CompareChoices)

public:
    static Result<std::vector<SideChoice>> of(CompareMode mode, const Document &document);
    static QString momentText(const QDateTime &moment);
    // The two that are chosen at first; nullopt where there are no two worth it.
    struct Pair
    {
        std::size_t before = 0;
        std::size_t after = 0;
    };
    static std::optional<Pair> usual(CompareMode mode, const Document &document,
                                     const std::vector<SideChoice> &choices);

private:
    static std::vector<SideChoice> periods(const Plan &plan);
    static std::vector<SideChoice> imports(const std::vector<TakenReport> &reports);
    static std::vector<SideChoice> moments(const Document &document, std::span<const JournalEntry> journal);
};

} // namespace pei
