// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/printrun.h"

#include <QElapsedTimer>
#include <QPrinter>

#include <algorithm>

namespace pei {

namespace {

constexpr int SliceMs = 12; // between two looks at the window's events

} // namespace

PrintRun::PrintRun(std::shared_ptr<PaperJob> job, const Look &look, const QString &path)
    : m_job(std::move(job))
    , m_look(look)
    , m_path(path)
    , m_pdf(std::make_unique<PdfPrinting>(m_job, look))
{
    connect(&m_timer, &QTimer::timeout, this, &PrintRun::work);
}

PrintRun::PrintRun(std::shared_ptr<PaperJob> job, const Look &look, std::unique_ptr<QPrinter> printer)
    : m_job(std::move(job))
    , m_look(look)
    , m_printer(std::move(printer))
{
    connect(&m_timer, &QTimer::timeout, this, &PrintRun::work);
}

PrintRun::~PrintRun()
{
    if (m_painter.isActive()) {
        m_printer->abort();
        m_painter.end();
    }
}

void PrintRun::start()
{
    m_timer.start(0);
}

void PrintRun::work()
{
    QElapsedTimer slice;
    slice.start();
    bool more = true;
    while (more && slice.elapsed() < SliceMs)
        more = m_pdf ? m_pdf->printMore() : workOnPrinter();
    if (!m_timer.isActive())
        return; // it failed
    if (more) {
        const int pages = m_job->isLaidOut() && m_printer ? int(m_pages.size()) : m_job->pieces();
        emit progressed(m_pdf ? m_pdf->done() : m_job->piecesDone() + int(m_printed),
                        m_pdf ? m_pdf->steps() : m_job->pieces() + pages);
        return;
    }
    m_timer.stop();
    end();
}

bool PrintRun::workOnPrinter()
{
    if (!m_job->isLaidOut()) {
        m_job->layOutMore();
        return true;
    }
    if (m_printed == 0) {
        const int last = m_job->pageCount();
        const int from = m_printer->fromPage() > 0 ? m_printer->fromPage() : 1;
        const int to = m_printer->toPage() > 0 ? std::min(m_printer->toPage(), last) : last;
        for (int page = from; page <= to; ++page)
            m_pages.push_back(page - 1);
        if (m_printer->pageOrder() == QPrinter::LastPageFirst)
            std::reverse(m_pages.begin(), m_pages.end());
    }
    if (m_printed == m_pages.size())
        return false;
    if (!paintOnDevice(*m_printer, m_painter, *m_job, m_pages[m_printed], m_printed == 0, m_look)) {
        m_timer.stop();
        Error error;
        error.code = Error::Code::FileUnwritable;
        error.file = m_printer->printerName();
        emit failed(error);
        return false;
    }
    ++m_printed;
    return m_printed < m_pages.size();
}

void PrintRun::end()
{
    if (m_painter.isActive())
        m_painter.end();
    if (m_pdf) {
        if (const Result<void> saved = m_pdf->save(m_path); !saved) {
            emit failed(saved.error());
            return;
        }
    }
    emit finished();
}

} // namespace pei
