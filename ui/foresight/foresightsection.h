// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/indicators/fichasection.h"

#include <QPointer>
#include <QTimer>

#include <array>

namespace pei {

class FieldRow;
class LinkButton;

// "Qué falta": what amber and green need, the pace, where the year is heading and what green would make of the average.
// Ours, as its heading says; from here values can be tried.
class ForesightSection final : public FichaSection
{
    Q_OBJECT

public:
    explicit ForesightSection(QWidget *parent = nullptr);

    void showIndicator(Document &document, std::size_t indicator) override;
    void clear() override;

signals:
    void trialRequested();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void follow(Document *document);
    void fill();

    QPointer<Document> m_document;
    std::size_t m_indicator = 0;
    QTimer m_timer;                   // the average goes through the whole plan, and changes with any of its values
    bool m_waiting = false;           // for somebody to look
    std::array<FieldRow *, 5> m_rows; // by ForesightText::Line::About
    LinkButton *m_try;
};

} // namespace pei
