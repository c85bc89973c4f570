// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/support/result.h"
#include "ui/paper/pdfprinting.h"

#include <QObject>
#include <QTimer>

#include <memory>

class QPrinter;

namespace pei {

// A printout on its way, some pages at a time between the window's events. Destroyed before its end it leaves nothing:
// no file, and a printer's job is taken back.
class PrintRun final : public QObject
{
    Q_OBJECT

public:
    // Into a PDF.
    PrintRun(std::shared_ptr<PaperJob> job, const Look &look, const QString &path);
    // On a printer, with the range of pages and the order chosen there.
    PrintRun(std::shared_ptr<PaperJob> job, const Look &look, std::unique_ptr<QPrinter> printer);
    ~PrintRun() override;

    void start();
    const QString &path() const { return m_path; } // empty for a printer

signals:
    void progressed(int done, int steps);
    void finished();
    void failed(const pei::Error &error);

private:
    void work();
    bool workOnPrinter(); // false when all is done
    void end();

    std::shared_ptr<PaperJob> m_job;
    Look m_look;
    QString m_path;
    std::unique_ptr<PdfPrinting> m_pdf;
    std::unique_ptr<QPrinter> m_printer;
    QPainter m_painter;       // on the printer
    std::vector<int> m_pages; // to print, in order
    std::size_t m_printed = 0;
    QTimer m_timer;
};

} // namespace pei
