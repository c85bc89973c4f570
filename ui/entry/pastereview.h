// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/models/pastereport.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QTableView;

namespace pei {

class FilterChip;
class PasteReviewModel;

// Above the grid, while a paste waits for a decision: what would become of each cell, how ambiguous numbers are to be
// read, and what can be done. Nothing has changed yet.
class PasteReview final : public QFrame
{
    Q_OBJECT

public:
    explicit PasteReview(QWidget *parent = nullptr);

    void hold(const PasteReport &report);
    // The same paste with its ambiguous numbers read as chosen.
    void update(const PasteReport &report);
    void dismiss();
    const PasteReport &report() const;

signals:
    void readingChosen(pei::AmbiguousReading reading);
    void applied(const pei::PasteReport &report); // only what can be taken is to be set
    void discarded();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeReadings();
    void showReadings();
    void updateTrial();
    void fit();

    PasteReviewModel *m_model;
    QLabel *m_title;
    QLabel *m_question;
    QWidget *m_readings = nullptr;
    FilterChip *m_thousands = nullptr;
    FilterChip *m_decimals = nullptr;
    QTableView *m_table;
    QPushButton *m_apply;
    QPushButton *m_discard;
};

} // namespace pei
