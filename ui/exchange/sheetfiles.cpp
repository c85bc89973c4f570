// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/sheetfiles.h"

#include "core/exchange/workbook.h"
#include "core/plan/code.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace pei {

namespace {

bool isSheet(const QString &path)
{
    if (!QFileInfo(path).isFile()) // a pipe may never end
        return false;
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && looksLikeSpreadsheet(file.read(8));
}

// What is called a spreadsheet is meant to be one: where it is none, that must be said, and its data asked for again.
bool isCalledSheet(const QString &path)
{
    static const QStringList Suffixes{u"xlsx"_s, u"xlsm"_s, u"xls"_s, u"ods"_s};
    return Suffixes.contains(QFileInfo(path).suffix(), Qt::CaseInsensitive);
}

QStringList sheetsOf(const QString &folder)
{
    QStringList found;
    for (const QFileInfo &file : QDir(folder).entryInfoList(QDir::Files | QDir::Readable)) {
        // "~$Pedido.xlsx" is what Excel leaves beside an open one.
        const QString path = file.absoluteFilePath();
        if (!file.fileName().startsWith(u"~$") && (isCalledSheet(path) || isSheet(path)))
            found.append(path);
    }
    return found;
}

} // namespace

QStringList sheetFilesIn(const QStringList &paths)
{
    QStringList files;
    for (const QString &path : paths)
        files += QFileInfo(path).isDir() ? sheetsOf(path) : QStringList{QFileInfo(path).absoluteFilePath()};
    std::sort(files.begin(), files.end(), [](const QString &a, const QString &b) { return naturalLess(a, b); });
    files.removeDuplicates();
    return files;
}

bool areSheets(const QStringList &paths)
{
    return !paths.isEmpty() && std::all_of(paths.begin(), paths.end(), [](const QString &path) {
        if (!QFileInfo(path).isDir())
            return isSheet(path);
        const QStringList reports = QDir(path).entryList({u"*.pdf"_s, u"*.txt"_s}, QDir::Files);
        return reports.isEmpty() && !sheetsOf(path).isEmpty();
    });
}

} // namespace pei
