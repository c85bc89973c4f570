// SPDX-License-Identifier: GPL-3.0-or-later
// The plan on paper.
#include "ui/main/mainwindow.h"
#include "ui/main/messagebar.h"
#include "ui/paper/pdfprinting.h"
#include "ui/paper/printpreview.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace pei {

namespace {

PaperInput paperInput(const Document &document)
{
    PaperInput input;
    input.plan = document.plan();
    input.printed = document.printed();
    input.analysis = document.analysis();
    input.detected = document.detectedRules();
    input.notes = document.notes();
    input.alertSettings = document.alertSettings();
    input.alertMarks = document.alertMarks();
    input.today = QDate::currentDate();
    return input;
}

} // namespace

QString MainWindow::askPdf(QWidget *parent, const QString &proposed)
{
    QString path = m_chooser.savePdf(parent, proposed);
    if (path.isEmpty())
        return path;
    if (QFileInfo(path).suffix().isEmpty())
        path += u".pdf"_s;
    m_settings.setLastFolder(QFileInfo(path).absolutePath());
    return path;
}

QString MainWindow::proposedPdf(const QString &what, Period period) const
{
    //: the plan's file, what the PDF holds, the period
    return QDir(m_settings.lastFolder())
        .filePath(tr("%1 %2 %3.pdf").arg(QFileInfo(m_document->path()).completeBaseName(), what, periodKey(period)));
}

void MainWindow::sayPdfWritten(const QString &path)
{
    m_messages->showMessage(
        {Message::Kind::Info,
         u"pdf"_s,
         tr("Se escribió «%1».").arg(QDir::toNativeSeparators(path)),
         {{tr("A&brir el PDF"), [path] { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); }}}});
}

void MainWindow::exportPdf()
{
    if (!mayLeaveTrial([this] { exportPdf(); }))
        return;
    const PaperInput input = paperInput(*m_document);
    const QString path = askPdf(this, proposedPdf(tr("resumen"), m_document->period()));
    if (path.isEmpty())
        return;
    if (const Result<void> printed = printPdf(path, input); !printed)
        return say(u"pdf"_s, printed.error(), path);
    sayPdfWritten(path);
}

void MainWindow::print() { openPreview(m_settings.paperChoices()); }

void MainWindow::exportSheets()
{
    PaperChoices choices = m_settings.paperChoices();
    choices.parts = {PaperPart::Sheets};
    openPreview(choices);
}

// As the plan is now: the preview may stay open while it changes.
void MainWindow::openPreview(const PaperChoices &choices)
{
    // Paper outlives the trial, and nobody would know.
    if (!mayLeaveTrial([this, choices] { openPreview(choices); }))
        return;
    PrintPreview::Ways ways;
    ways.askPdf = [this](QWidget *parent, const QString &proposed) { return askPdf(parent, proposed); };
    ways.propose = [this](const QString &what, Period period) { return proposedPdf(what, period); };
    auto *preview = new PrintPreview(paperInput(*m_document), choices, std::move(ways), this);
    preview->setAttribute(Qt::WA_DeleteOnClose);
    preview->resize(size().boundedTo(QSize(1200, 1000)));
    connect(preview, &PrintPreview::pdfWritten, this, &MainWindow::sayPdfWritten);
    connect(preview, &PrintPreview::failed, this, [this](const Error &error) { say(u"pdf"_s, error, error.file); });
    connect(preview, &QDialog::finished, this, [this, preview] {
        if (!preview->choices().parts.empty())
            m_settings.setPaperChoices(preview->choices());
    });
    preview->open();
}

} // namespace pei
