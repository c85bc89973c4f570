// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/document.h"

#include <QLabel>
#include <QPointer>
#include <QTimer>

namespace pei {

// The alerts of one indicator, as its ficha lists them: each a way to the page of alerts. Hidden where it has none.
class AlertSection final : public QLabel
{
    Q_OBJECT

public:
    explicit AlertSection(QWidget *parent = nullptr);

    // nullptr: hidden. After a reset of the plan whoever shows it says which row it is now.
    void showIndicator(Document *document, std::optional<std::size_t> indicator);

signals:
    void alertRequested(quint64 fingerprint);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();

    QPointer<Document> m_document;
    std::optional<std::size_t> m_indicator;
    QTimer m_timer;
};

} // namespace pei
