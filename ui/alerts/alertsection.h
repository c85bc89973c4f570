// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/document.h"
#include "ui/indicators/fichasection.h"

#include <QPointer>
#include <QTimer>

namespace pei {

class TextBlock;

// The alerts of one indicator, as its ficha lists them: each a way to the page of alerts. Hidden where it has none.
class AlertSection final : public FichaSection
{
    Q_OBJECT

public:
    explicit AlertSection(QWidget *parent = nullptr);

    // Filled once no event waits: the alerts of a plan are found when they are first asked for.
    void showIndicator(Document &document, std::size_t indicator) override;
    void clear() override;

signals:
    void alertRequested(quint64 fingerprint);

private:
    void follow(Document *document);
    void fill();

    QPointer<Document> m_document;
    std::size_t m_indicator = 0;
    TextBlock *m_text;
    QTimer m_timer;
};

} // namespace pei
