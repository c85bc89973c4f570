// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <functional>

namespace pei {

enum class FileKind : quint8 {
    Store,  // an SQLite file: a .pei, most likely
    Report, // a PDF, or a text that says it is a report; also what cannot be looked into, so that it is named later
    Other,
};
// By the first bytes, never by the name.
FileKind kindOfFile(const QString &path);

// What a drop or a choice holds.
struct ReportScan
{
    QString name;            // of the folder they come from: "reportes 2024"
    QStringList reports;     // absolute, each file once, ordered as a person counts: 2 before 10
    int others = 0;          // files of other kinds
    QStringList unreadable;  // folders that could not be looked into

    friend bool operator==(const ReportScan &, const ReportScan &) = default;
};

// What a person gave to the window: plans to open, and reports to read.
struct GivenFiles
{
    QStringList plans;
    QStringList reports; // folders too
    bool many = false;   // reports for one import: several, or a folder
};
GivenFiles sortOut(const QStringList &paths);

// Folders with all that is below them; hidden ones and links to folders are left out.
ReportScan scanForReports(const QStringList &paths, const std::function<bool()> &cancelled = {});

} // namespace pei
