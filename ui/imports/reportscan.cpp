// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/reportscan.h"

#include "core/store/planaddress.h"
#include "core/support/foldedtext.h"

#include <QCollator>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QSet>

#include <algorithm>
#include <filesystem>

using namespace Qt::Literals::StringLiterals;

namespace pei {

namespace {

constexpr qint64 HeadSize = 16384;

// QFileInfo::isReadable asks for the user who started the program, not for whom it works; and a share may lie.
bool canBeListed(const QString &folder)
{
    std::error_code error;
    const std::filesystem::directory_iterator inside(std::filesystem::path(QFile::encodeName(folder).toStdString()),
                                                     error);
    return !error;
}

class Scanner
{
public:
    Scanner(ReportScan &scan, const std::function<bool()> &cancelled)
        : m_scan(scan)
        , m_cancelled(cancelled)
    {
    }

    void addFolder(const QString &path)
    {
        if (!canBeListed(path)) {
            m_scan.unreadable.append(path);
            return;
        }
        const QFileInfoList entries =
            QDir(path).entryInfoList(QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot, QDir::NoSort);
        for (const QFileInfo &entry : entries) {
            if (m_cancelled && m_cancelled())
                return;
            if (!entry.isDir())
                addFile(entry);
            else if (!entry.isSymLink())
                addFolder(entry.absoluteFilePath());
        }
    }

    void addFile(const QFileInfo &file)
    {
        const QString real = file.canonicalFilePath();
        if (!real.isEmpty() && m_seen.contains(real))
            return;
        m_seen.insert(real);
        // What is called a PDF and is none is refused by name: whoever put it there takes it for a report.
        const bool isCalledPdf = file.suffix().compare(u"pdf", Qt::CaseInsensitive) == 0;
        const FileKind kind = kindOfFile(file.absoluteFilePath());
        if (kind == FileKind::Report || (kind == FileKind::Other && isCalledPdf))
            m_scan.reports.append(file.absoluteFilePath());
        else
            ++m_scan.others;
    }

private:
    ReportScan &m_scan;
    const std::function<bool()> &m_cancelled;
    QSet<QString> m_seen;
};

QString commonFolder(const QStringList &paths)
{
    const auto folderOf = [](const QString &path) {
        const QFileInfo info(path);
        return QDir::cleanPath(info.isDir() && !info.isSymLink() ? info.absoluteFilePath() : info.absolutePath());
    };
    QString common = folderOf(paths.value(0));
    for (const QString &path : paths) {
        const QString folder = folderOf(path) + u'/';
        while (common != u"/" && !common.isEmpty() && !folder.startsWith(common + u'/'))
            common = QFileInfo(common).absolutePath();
    }
    return common;
}

} // namespace

FileKind kindOfFile(const QString &path)
{
    const QFileInfo info(path);
    if (!info.isFile())
        return FileKind::Other;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return FileKind::Report;
    const QByteArray head = file.read(HeadSize);
    if (head.startsWith(QByteArrayLiteral("SQLite format 3\0")))
        return FileKind::Store;
    if (head.left(1024).contains("%PDF-"))
        return FileKind::Report;
    if (head.left(4096).contains('\0'))
        return FileKind::Other;
    // Folding drops what another encoding makes of the accents; the title's two words have none.
    return folded(QString::fromUtf8(head)).contains(u"reporte de seguimiento") ? FileKind::Report : FileKind::Other;
}

GivenFiles sortOut(const QStringList &paths)
{
    GivenFiles given;
    for (const QString &path : paths) {
        const bool isPlan = PlanAddress::of(path).plan != 0 || kindOfFile(path) == FileKind::Store;
        (isPlan ? given.plans : given.reports).append(path);
        given.many = given.many || QFileInfo(path).isDir();
    }
    given.many = given.many || given.reports.size() > 1;
    return given;
}

ReportScan scanForReports(const QStringList &paths, const std::function<bool()> &cancelled)
{
    ReportScan scan;
    scan.name = QDir(commonFolder(paths)).dirName();
    Scanner scanner(scan, cancelled);
    for (const QString &path : paths) {
        const QFileInfo info(path);
        if (info.isDir())
            scanner.addFolder(info.absoluteFilePath());
        else if (info.exists())
            scanner.addFile(info);
        else
            scan.reports.append(info.absoluteFilePath()); // gone since it was chosen: said with the refused ones
    }
    QCollator order{QLocale(u"es_PE"_s)};
    order.setNumericMode(true);
    std::sort(scan.reports.begin(), scan.reports.end(), order);
    return scan;
}

} // namespace pei
