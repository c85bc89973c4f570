// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/reader.h"
#include "core/support/file.h"
#include "tests/support/examples.h"

#include <QDir>
#include <QFileInfo>

#include <gtest/gtest.h>

namespace pei::test {

// Files that look like PDFs and say in words what a reader is to find in them: imports are tested by the hundred, and
// with what no file brings about reliably.
inline QByteArray fakeReport(int entity, int year, const QByteArray &words = {})
{
    return "%PDF-1.4 entity " + QByteArray::number(entity) + " year " + QByteArray::number(year) + ' ' + words;
}

inline int fakeEntity(const QByteArray &bytes)
{
    return bytes.split(' ').value(2).toInt();
}

// Words: "locked" needs the password "clave"; "part" has a row that cannot be read; "broken"; "letter" is no report.
inline Result<Report> readFake(const QByteArray &bytes, const ReadOptions &options)
{
    const QList<QByteArray> words = bytes.split(' ');
    if (words.contains("broken"))
        return Error{.code = Error::Code::PdfDamaged};
    if (words.contains("letter"))
        return Error{.code = Error::Code::NotAReport};
    if (words.contains("locked") && options.password != "clave")
        return Error{.code = Error::Code::PdfLocked};
    Report report = smallReport();
    report.plan.entity.lines.back().second = {QString::fromLatin1(words.value(2)),
                                              QStringLiteral("MUNICIPALIDAD DE ÑAHUI ") +
                                                  QString::fromLatin1(words.value(2))};
    const int year = words.value(4).toInt();
    report.printed.period = {year, Cut::Semester1};
    report.printed.progressPeriods = {report.printed.period};
    for (Period &period : report.plan.periods)
        period.year += year - 2023;
    report.plan.firstYear = 2020;
    report.plan.lastYear = 2028;
    if (words.contains("part"))
        report.unread = {{2, QStringLiteral("IND.09 fila cortada")}};
    return report;
}

inline QString writeInto(const QString &folder, const QString &name, const QByteArray &bytes)
{
    const QString path = QDir(folder).absoluteFilePath(name);
    EXPECT_TRUE(QDir().mkpath(QFileInfo(path).absolutePath()));
    EXPECT_TRUE(writeFile(path, bytes)) << path.toStdString();
    return path;
}

} // namespace pei::test
