// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compare/comparison.h"
#include "core/compare/planfigures.h"
#include "core/document/document.h"
#include "ui/compare/comparechoices.h"
#include "ui/compare/plansmodel.h"

#include <QPointer>
#include <QTimer>

#include <map>

namespace pei {

// Gets what the page compares out of the document: earlier states, which are kept a while, and the other plans of the
// file, one after the other so that the window stays alive.
class CompareWork final : public QObject
{
    Q_OBJECT

public:
    explicit CompareWork(QObject *parent = nullptr);

    void setDocument(Document *document); // nullptr: none
    void forget();                        // the plan has been read anew

    Result<std::vector<JournalEntry>> journal() const;
    Result<Comparison> compareSides(const CompareSide &before, const CompareSide &after);

    // Begins to read; figuresRead for each, then plansRead.
    Result<std::vector<PlansModel::Row>> startPlans(std::optional<Period> period);
    void stopPlans() { m_reading.stop(); }
    std::vector<Period> periodsOfPlans() const; // of those read, ascending

signals:
    void figuresRead(qint64 key, const pei::PlanFigures &figures);
    void plansRead();
    void failed(const pei::Error &error);

private:
    Result<const Plan *> planAt(const CompareSide &side);
    void readNext();

    static constexpr std::size_t MostPast = 4; // states kept: both sides and the two before them

    QPointer<Document> m_document;
    std::map<QDateTime, Plan> m_past;
    std::map<qint64, Plan> m_plans; // of the file, without the document's own
    std::vector<qint64> m_waiting;  // keys to be read, the next one last
    std::optional<Period> m_period;
    QTimer m_reading;
};

} // namespace pei
