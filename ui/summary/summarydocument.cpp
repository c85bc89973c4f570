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
    // What has been acknowledged asks for no attention any more.
    d->source = [this, document] {
        std::vector<Alert> open;
        for (const Alert &alert : document->alerts()) {
            if (!document->alertMark(alert).isAcknowledged())
                open.push_back(alert);
        }
        setFigures(document->plan(), document->printed(), document->analysis(), open);
    };
    connect(document, &Document::planReset, this, &SummaryView::refreshLater);
    connect(document, &Document::valuesChanged, this, &SummaryView::refreshLater);
    connect(document, &Document::notesChanged, this, &SummaryView::refreshLater);
    connect(document, &Document::alertsChanged, this, &SummaryView::refreshLater);
    connect(document, &Document::analysisChanged, this, &SummaryView::refreshLater);
    connect(document, &QObject::destroyed, this, [this] {
        d->source = {};
        clear();
    });
    refresh();
}

} // namespace pei
