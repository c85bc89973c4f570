// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/support/result.h"
#include "ui/paper/paperjob.h"

#include <QBuffer>
#include <QPainter>

#include <memory>

class QPagedPaintDevice;
class QPdfWriter;

namespace pei {

// A printout on its way into a PDF, a page at a time. Vector, text selectable, fonts embedded. Nothing is on the disk
// before save(), which writes the file whole or not at all.
class PdfPrinting
{
public:
    explicit PdfPrinting(std::shared_ptr<PaperJob> job, const Look &look = Look::paper());
    ~PdfPrinting();
    Q_DISABLE_COPY_MOVE(PdfPrinting)

    bool printMore(); // false when all is printed
    int done() const; // of steps()
    int steps() const;
    Result<void> save(const QString &path); // Error::FileUnwritable

private:
    std::shared_ptr<PaperJob> m_job;
    Look m_look;
    QByteArray m_bytes;
    QBuffer m_buffer;
    std::unique_ptr<QPdfWriter> m_writer;
    QPainter m_painter;
    int m_printed = 0;
};

// Paints one page of the job on a device of pages that is being painted; first: no page was painted on it before.
bool paintOnDevice(QPagedPaintDevice &device, QPainter &painter, const PaperJob &job, int page, bool first,
                   const Look &look);

// All of it at once.
Result<void> printPdf(const QString &path, const PaperInput &input);

} // namespace pei
