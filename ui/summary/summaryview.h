// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/summary/summarylink.h"

#include <QWidget>

#include <memory>
#include <vector>

namespace pei {

class Document;
struct Alert;
struct Analysis;
struct Plan;
struct PrintedFigures;

// What a mayor reads in one minute: both averages, the semaphore, objectives, units, the widest gaps, what to attend
// to. Every row and count is a link to the rows behind it, by mouse and by keyboard.
class SummaryView final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SummaryView)

public:
    explicit SummaryView(QWidget *parent = nullptr);
    ~SummaryView() override;

    // nullptr empties it. The view follows the document's signals; it must be told before the document goes.
    void setDocument(Document *document);
    // The figures of one period; what the document's signals bring. Without a document: for pictures and tests.
    void setFigures(const Plan &plan, const PrintedFigures &printed, const Analysis &analysis,
                    const std::vector<Alert> &alerts);
    void clear();

signals:
    void filterRequested(const pei::SummaryLink &link);
    void alertsRequested();
    void missingDataRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void refreshLater();
    void refresh();

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace pei
