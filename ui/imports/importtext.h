// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/imports/importwork.h"

#include <QCoreApplication>

namespace pei {

struct ReportScan;

// How many of a kind an import has come to.
struct ImportCounts
{
    int newPlans = 0;
    int merged = 0;
    int known = 0;
    int inPart = 0; // of newPlans and merged
    int refused = 0;
    int locked = 0;
    int others = 0;
    int plans = 0; // different plans that were made or changed

    int takenIn() const { return newPlans + merged; }
    friend bool operator==(const ImportCounts &, const ImportCounts &) = default;
};

// What an import says, as sentences.
class ImportText
{
    Q_DECLARE_TR_FUNCTIONS(pei::ImportText)

public:
    static QString plan(const QString &entity, int firstYear, int lastYear);
    static QString outcome(const ImportedFile &file);
    // One line: what changed, or why not.
    static QString detail(const ImportedFile &file);
    // All there is to say, rows that could not be read with it.
    static QString everything(const ImportedFile &file);

    static QString found(const ReportScan &scan);
    static QString alsoFound(const ReportScan &scan);
    static QString headline(const ImportCounts &counts, const ImportEnd &end);
    static QString remarks(const ImportCounts &counts, const ImportEnd &end);
    // Of the store an import could not write.
    static QString targetError(const Error &error);
    static QString timeLeft(qint64 ms);
    // Refused, locked and read in part, a line each: path, tab, reason.
    static QString list(const std::vector<ImportedFile> &files);
};

} // namespace pei
