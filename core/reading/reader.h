// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/report.h"
#include "core/reading/pages/pages.h"
#include "core/support/result.h"

namespace pei {

// A follow-up report becomes a Report: PDF or text, told by content. A report that was read in part has its other rows
// in Report::unread. Errors: those of readPages, NotAReport, HeadUnreadable, ReportTruncated, UnknownFormat.
Result<Report> readReportBytes(const QByteArray &bytes, const ReadOptions &options = {});

// Who reads, and where: the program in a process of its own, a test in this one.
using ReadBytes = std::function<Result<Report>(const QByteArray &bytes, const ReadOptions &options)>;

// The same from a file; also FileMissing, FileUnreadable, FileTooLarge. The error names the file.
Result<Report> readReport(const QString &path, const ReadOptions &options = {});

// A report's text, pasted or saved: in reading order, or laid out with spaces.
Result<Report> readReportText(const QString &text);

} // namespace pei
