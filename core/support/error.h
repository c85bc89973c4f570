// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace pei {

// Why something could not be done. Facts only: ui/look/errortext.h makes the sentence a person reads.
struct Error {
    enum class Code {
        // files
        FileMissing,       // no such file
        FileUnreadable,    // detail: the system's reason
        FileUnwritable,    // detail: the system's reason
        FileTooLarge,      // number: the limit in MiB
        UnknownFormat,     // neither a report nor anything of ours
        // reports
        PdfDamaged,        // poppler cannot open it; detail: its last message
        PdfLocked,         // needs a password
        PdfWithoutText,    // a scan: pages but no words
        NotAReport,        // words, but not those of a follow-up report
        ReportTruncated,   // a report's head, but no row of its table could be read
        HeadUnreadable,    // the table's head lacks a column; detail: the printed name of the column
        TextOutOfOrder,    // a report's text whose cells an extractor has put out of order: too little of it can be proved
        RowUnreadable,     // detail: the row's text, page: where
        ReadingTimedOut,   // the limit on time or memory was reached
        Cancelled,
        // files of ours for other programs
        JsonInvalid,       // detail: what and where
        TableUnreadable,   // a CSV or XLSX of ours; number: the row, detail: the column and what stands there
        SheetDamaged,      // no whole XLSX; detail: the part that cannot be read
        SheetLocked,       // an .xls, or an XLSX with a password
        SheetOfOtherKind,  // an ODS
        // unit sheets that came back
        SheetNotOurs,      // a spreadsheet, but none of those that were sent out
        SheetNewer,        // of a later version of the program
        SheetOfOtherPlan,  // detail: the entity and the years it is about
        SheetOfOtherPeriod,// detail: the key of its period
        SheetEdited,       // its rows or columns are not where they were; detail: the first cell that is not
        // stores
        StoreNotOurs,      // an SQLite file of another application, or none at all
        StoreNewer,        // number: its schema version
        StoreDamaged,      // detail: the database's reason
        StoreFailed,       // detail: the database's reason
        StoreReadOnly,     // the file or its folder cannot be written
        StoreBusy,         // another window or program is writing it; detail: who, where known
        StoreFull,         // no space left on the disk
        StoreChanged,      // another program has changed the cell meanwhile; detail: the indicator's code
        StoreMoved,        // the file was deleted, moved or replaced while open; what it held is kept: save a copy
        StoreWithoutLocks, // the file system cannot lock files; detail: the database's reason
        SameFile,          // a copy onto the file itself
        PlanMissing,       // the store holds no such plan; detail: the key; without one, number: how many it holds
        OtherPlan,         // the report is about another plan than the one it was meant for
        // history
        MomentBeforePlan,  // the plan was not there yet; detail: when it came, ISO 8601 UTC
        HistoryIncomplete, // an early version kept too little of an import to go back beyond it
        // edits
        CellMissing,       // the plan has no such indicator or period; detail: which
        PeriodClosed,      // read-only until it is reopened; detail: its key
        ReasonMissing,     // reopening a period wants a reason (detail: its key), acknowledging an alert too
        PeriodOutsidePlan, // not a period of the plan's years; detail: its key
        ValueRefused,      // detail: what was typed
    };

    Code code = Code::UnknownFormat;
    QString detail = {}; // initialised here, so that designated initialisers may leave it out
    QString file = {};
    int page = 0;     // 1-based; 0: no page
    int number = 0;

    friend bool operator==(const Error &, const Error &) = default;
};

} // namespace pei
