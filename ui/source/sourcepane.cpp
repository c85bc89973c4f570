// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/source/sourcepane.h"

#include "core/document/document.h"
#include "ui/source/sourceview.h"

#include <QKeyEvent>

using namespace Qt::Literals::StringLiterals;

namespace pei {

SourcePane::SourcePane(const DrawPage &draw, QWidget *parent)
    : QDockWidget(tr("En el reporte"), parent)
    , m_view(new SourceView(draw))
{
    setObjectName(u"sourcePane"_s);
    setAllowedAreas(Qt::BottomDockWidgetArea | Qt::RightDockWidgetArea);
    setWidget(m_view);
    // What was chosen while the pane was closed is not looked up before it opens.
    connect(this, &QDockWidget::visibilityChanged, this, [this](bool visible) {
        if (visible)
            refresh();
    });
}

void SourcePane::setDocument(Document *document)
{
    if (m_document)
        m_document->disconnect(this);
    m_document = document;
    m_figure.reset();
    m_digest.reset();
    if (document) {
        connect(document, &Document::valuesChanged, this, [this](const QList<ValueEdit> &edits) {
            const bool mine = m_figure && std::any_of(edits.begin(), edits.end(), [this](const ValueEdit &edit) {
                                  return edit.indicator == m_figure->indicator;
                              });
            if (mine)
                refresh();
        });
        connect(document, &Document::planReset, this, &SourcePane::refresh);
    }
    refresh();
}

void SourcePane::showFigure(const Figure &figure)
{
    if (m_figure == figure && isVisible())
        return;
    m_figure = figure;
    refresh();
}

void SourcePane::takeFile(const SourceSpot &spot)
{
    const bool latest = spot.digest.isEmpty();
    const QByteArray digest = latest ? m_document->reportDigest() : spot.digest;
    if (m_digest == digest)
        return;
    m_digest = digest;
    const Result<QByteArray> bytes = m_document->reportBytes(digest);
    m_view->setFile(digest, bytes ? bytes.value() : QByteArray(), latest ? m_document->reportName() : spot.fileName);
}

void SourcePane::refresh()
{
    if (!isVisible())
        return;
    if (!m_document || !m_figure)
        return m_view->clear(tr("Elija un indicador o uno de sus valores para verlo en el reporte."));
    const SourceSpot spot = SourceFinder::of(*m_document, *m_figure);
    takeFile(spot);
    m_view->showSpot(spot);
}

void SourcePane::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape)
        return QDockWidget::keyPressEvent(event);
    close();
    emit left();
}

} // namespace pei
