// SPDX-License-Identifier: GPL-3.0-or-later
// The plan on paper.
#include "ui/main/mainwindow.h"
#include "ui/main/messagebar.h"
#include "ui/paper/paperpages.h"

#include <QAction>
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QPrintPreviewDialog>
#include <QPrintPreviewWidget>
#include <QPrinter>
#include <QToolBar>
#include <QUrl>

#include <utility>

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
    input.today = QDate::currentDate();
    return input;
}

} // namespace

void MainWindow::exportPdf(PaperPart part)
{
    PaperInput input = paperInput(*m_document);
    input.parts = {part};
    const QString period = periodKey(m_document->period());
    const QString plan = QFileInfo(m_document->path()).completeBaseName();
    const QString name = part == PaperPart::Summary ? tr("%1 resumen %2.pdf") : tr("%1 fichas %2.pdf");
    QString path = m_chooser.savePdf(this, QDir(m_settings.lastFolder()).filePath(name.arg(plan, period)));
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().isEmpty())
        path += u".pdf"_s;
    m_settings.setLastFolder(QFileInfo(path).absolutePath());
    if (const Result<void> printed = printPdf(path, input); !printed)
        return say(u"pdf"_s, printed.error(), path);
    m_messages->showMessage(
        {Message::Kind::Info,
         u"pdf"_s,
         tr("Se escribió «%1».").arg(QDir::toNativeSeparators(path)),
         {{tr("A&brir el PDF"), [path] { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); }}}});
}

void MainWindow::print()
{
    auto *printer = new QPrinter(QPrinter::HighResolution);
    printer->setPageLayout(paperLayout());
    printer->setDocName(windowTitle());
    auto *preview = new QPrintPreviewDialog(printer, this);
    preview->setAttribute(Qt::WA_DeleteOnClose);
    preview->setWindowTitle(tr("Imprimir el resumen"));
    preview->resize(900, 700);
    connect(preview, &QObject::destroyed, this, [printer] { delete printer; });
    auto *grey = new QAction(tr("Ver en grises"), preview);
    grey->setCheckable(true);
    grey->setToolTip(tr("Ver e imprimir las páginas en tonos de gris"));
    // The dialog has no place of its own for more buttons.
    if (auto *bar = preview->findChild<QToolBar *>()) {
        bar->addSeparator();
        bar->addAction(grey);
    }
    if (auto *pages = preview->findChild<QPrintPreviewWidget *>())
        connect(grey, &QAction::toggled, pages, &QPrintPreviewWidget::updatePreview);
    // As the plan is now: the preview may stay open while it changes.
    connect(preview, &QPrintPreviewDialog::paintRequested, this,
            [input = paperInput(*m_document), grey](QPrinter *device) mutable {
                input.look = Look::paper(grey->isChecked());
                paintPages(*device, input);
            });
    preview->open();
}

} // namespace pei
