// SPDX-License-Identifier: GPL-3.0-or-later
// The page that compares, from it to what it shows, and into files.
#include "core/support/file.h"
#include "ui/compare/compareview.h"
#include "ui/indicators/indicatorsview.h"
#include "ui/main/mainwindow.h"
#include "ui/main/messagebar.h"
#include "ui/paper/paperchoices.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace pei {

QWidget *MainWindow::makeCompare()
{
    m_compare = new CompareView(m_options.read);
    m_compare->setDocument(m_document.get());
    connect(m_compare, &CompareView::indicatorRequested, this, &MainWindow::showIndicator);
    connect(m_compare, &CompareView::planRequested, this, &MainWindow::switchPlan);
    connect(m_compare, &CompareView::exportRequested, this, &MainWindow::exportComparison);
    connect(m_compare, &CompareView::printRequested, this, &MainWindow::printComparison);
    offerSource(m_compare->list());
    return m_compare;
}

void MainWindow::comparePast(const QDateTime &moment)
{
    returnToPresent();
    showPage(WindowPage::Compare);
    if (m_compare == nullptr)
        return;
    m_compare->showPast(moment);
    m_compare->setFocus();
}

// In the list, with its ficha beside it.
void MainWindow::showIndicator(std::size_t indicator)
{
    indicators()->selectIndicator(indicator);
    showPage(WindowPage::Indicators);
    m_indicators->setFocus();
}

void MainWindow::printComparison()
{
    const std::optional<Compared> compared = m_compare->compared();
    PaperChoices choices = m_settings.paperChoices();
    choices.parts = {PaperPart::Compare};
    openPreview(choices, compared ? &*compared : nullptr);
}

void MainWindow::exportComparison(CompareFormat format)
{
    if (!mayLeave([this, format] { exportComparison(format); }))
        return;
    const std::optional<Compared> compared = m_compare->compared();
    if (!m_document || !compared)
        return;
    const QString suffix = compareSuffix(format);
    //: the name of a file: that of the plan's, and what it holds
    const QString name = tr("%1 comparación").arg(QFileInfo(m_document->path()).completeBaseName()) + u'.' + suffix;
    QString path = m_chooser.saveComparison(this, QDir(m_settings.lastFolder()).filePath(name), format);
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().isEmpty())
        path += u'.' + suffix;
    m_settings.setLastFolder(QFileInfo(path).absolutePath());
    PaperInput input = paperInput();
    input.compared = compared;
    const Result<QByteArray> bytes =
        CompareExport::file(format, m_compare->table(), m_compare->sentences(), input, m_settings.exportChoice().csv);
    if (!bytes)
        return say(u"export"_s, bytes.error(), path);
    if (const Result<void> written = writeFile(path, bytes.value()); !written)
        return say(u"export"_s, written.error(), path);
    m_messages->showMessage({Message::Kind::Info,
                             u"export"_s,
                             tr("Se escribió «%1».").arg(QDir::toNativeSeparators(path)),
                             {{tr("Abrir la &carpeta"), [folder = QFileInfo(path).absolutePath()] {
                                   QDesktopServices::openUrl(QUrl::fromLocalFile(folder));
                               }}}});
}

} // namespace pei
