// SPDX-License-Identifier: GPL-3.0-or-later
// How the view follows an open document.
#include "ui/summary/summaryviewprivate.h"

#include "core/document/document.h"

namespace pei {

void SummaryView::setDocument(Document *document)
{
    if (d->document)
        d->document->disconnect(this);
    d->document = document;
    d->source = {};
    if (!document) {
        clear();
        return;
    }
    d->source = [this, document] { setFigures(document->plan(), document->printed(), document->analysis()); };
    connect(document, &Document::planReset, this, &SummaryView::refreshLater);
    connect(document, &Document::valuesChanged, this, &SummaryView::refreshLater);
    connect(document, &Document::analysisChanged, this, &SummaryView::refreshLater);
    connect(document, &QObject::destroyed, this, [this] {
        d->source = {};
        clear();
    });
    refresh();
}

} // namespace pei
