// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/pdfprinting.h"

#include "core/support/file.h"
#include "ui/paper/pdffinish.h"

#include <QPdfWriter>

using namespace Qt::Literals::StringLiterals;

namespace pei {

namespace {

constexpr int Resolution = 1200;

} // namespace

PdfPrinting::PdfPrinting(std::shared_ptr<PaperJob> job, const Look &look)
    : m_job(std::move(job))
    , m_look(look)
    , m_buffer(&m_bytes)
{
    m_buffer.open(QIODevice::WriteOnly);
    m_writer = std::make_unique<QPdfWriter>(&m_buffer);
    m_writer->setResolution(Resolution);
    m_writer->setTitle(m_job->title());
    m_writer->setCreator(u"Tablero PEI "_s + QStringLiteral(TABLERO_VERSION));
}

PdfPrinting::~PdfPrinting()
{
    if (m_painter.isActive())
        m_painter.end();
}

bool PdfPrinting::printMore()
{
    // Each page says how many there are, so all are laid out before the first is painted.
    if (!m_job->isLaidOut()) {
        m_job->layOutMore();
        return true;
    }
    if (m_printed < m_job->pageCount()) {
        paintOnDevice(*m_writer, m_painter, *m_job, m_printed, m_printed == 0, m_look);
        ++m_printed;
    }
    return m_printed < m_job->pageCount();
}

int PdfPrinting::done() const
{
    return m_job->piecesDone() + m_printed;
}

int PdfPrinting::steps() const
{
    return m_job->pieces() + (m_job->isLaidOut() ? m_job->pageCount() : std::max(m_job->pieces(), m_job->pageCount()));
}

Result<void> PdfPrinting::save(const QString &path)
{
    if (m_painter.isActive())
        m_painter.end();
    m_buffer.close();
    return writeFile(path, finishedPdf(m_bytes, m_job->marks()));
}

bool paintOnDevice(QPagedPaintDevice &device, QPainter &painter, const PaperJob &job, int page, bool first,
                   const Look &look)
{
    device.setPageLayout(job.pageLayout(page));
    if (first ? !painter.begin(&device) : !device.newPage())
        return false;
    job.paint(page, painter, QRectF(0, 0, device.width(), device.height()), look);
    return true;
}

Result<void> printPdf(const QString &path, const PaperInput &input)
{
    PdfPrinting printing(std::make_shared<PaperJob>(input));
    while (printing.printMore()) {
    }
    return printing.save(path);
}

} // namespace pei
