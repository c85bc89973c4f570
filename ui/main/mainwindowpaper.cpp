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

PaperInput MainWindow::paperInput() const
{
    PaperInput input;
    input.plan = m_document->plan();
    input.printed = m_document->printed();
    input.analysis = m_document->analysis();
    input.detected = m_document->detectedRules();
    input.notes = m_document->notes();
    input.alertSettings = m_document->alertSettings();
    input.alertMarks = m_document->alertMarks();
    input.today = QDate::currentDate();
    return input;
}

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
    if (!mayLeave([this] { exportPdf(); }))
        return;
    const PaperInput input = paperInput();
    const QString path = askPdf(this, proposedPdf(tr("resumen"), m_document->period()));
    if (path.isEmpty())
        return;
    if (const Result<void> printed = printPdf(path, input); !printed)
        return say(u"pdf"_s, printed.error(), path);
    sayPdfWritten(path);
}

void MainWindow::print()
{
    // What is compared on the page is what is meant there.
    if (page() == WindowPage::Compare)
        return printComparison();
    openPreview(m_settings.paperChoices());
}

void MainWindow::exportSheets()
{
    PaperChoices choices = m_settings.paperChoices();
    choices.parts = {PaperPart::Sheets};
    openPreview(choices);
}

// As the plan is now: the preview may stay open while it changes.
void MainWindow::openPreview(const PaperChoices &choices, const Compared *compared)
{
    // Paper outlives the trial, and nobody would know.
    const std::optional<Compared> kept = compared != nullptr ? std::optional<Compared>(*compared) : std::nullopt;
    if (!mayLeave([this, choices, kept] { openPreview(choices, kept ? &*kept : nullptr); }))
        return;
    PaperInput input = paperInput();
    if (compared != nullptr)
        input.compared = *compared;
    PrintPreview::Ways ways;
    ways.askPdf = [this](QWidget *parent, const QString &proposed) { return askPdf(parent, proposed); };
    ways.propose = [this](const QString &what, Period period) { return proposedPdf(what, period); };
    auto *preview = new PrintPreview(input, choices, std::move(ways), this);
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
