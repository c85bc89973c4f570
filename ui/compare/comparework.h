// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compare/comparison.h"
#include "core/compare/planfigures.h"
#include "core/document/document.h"
#include "core/reading/reader.h"
#include "ui/compare/comparechoices.h"
#include "ui/compare/plansmodel.h"

#include <QFutureWatcher>
#include <QPointer>
#include <QTimer>

#include <map>

namespace pei {

// Gets what the page compares out of the document: earlier states and what its reports say, which are kept a while, and
// the other plans of the file. Reports are read beside the window, plans one after the other so that it stays alive.
class CompareWork final : public QObject
{
    Q_OBJECT

public:
    explicit CompareWork(ReadBytes read, QObject *parent = nullptr);
    ~CompareWork() override; // cancels and waits: nothing is left running

    void setDocument(Document *document); // nullptr: none
    void forget();                        // the plan has been read anew

    // nullopt where a report has to be read first: reportRead follows, then ask again.
    std::optional<Result<Comparison>> compareSides(const CompareSide &before, const CompareSide &after);
    // Of one compared: whether it is what the report itself says. Else it is the plan as the import left it.
    bool isOfReport(const CompareSide &side) const;

    // Begins to read; figuresRead for each, then plansRead.
    Result<std::vector<PlansModel::Row>> startPlans(std::optional<Period> period);
    void stopPlans() { m_plansTimer.stop(); }
    std::vector<Period> periodsOfPlans() const; // of those read, ascending

signals:
    void reportRead();
    void figuresRead(qint64 key, const pei::PlanFigures &figures);
    void plansRead();
    void failed(const pei::Error &error);

private:
    bool needsReading(const CompareSide &side) const;
    void readReport(const QByteArray &digest);
    void takeReport();
    Result<const Plan *> planAt(const CompareSide &side);
    void readNext();

    static constexpr std::size_t MostPast = 4; // states kept: both sides and the two before them
    struct Read
    {
        QByteArray digest;
        std::optional<Result<Report>> report;
    };

    ReadBytes m_read;
    QPointer<Document> m_document;
    QByteArray m_reading; // the digest of what is being read
    QFutureWatcher<Read> m_watcher;
    std::map<QByteArray, std::optional<Plan>> m_reports; // by digest; nullopt: it cannot be read again
    std::map<QDateTime, Plan> m_past;
    std::map<qint64, Plan> m_plans; // of the file, without the document's own
    std::vector<qint64> m_waiting;  // keys to be read, the next one last
    std::optional<Period> m_period;
    QTimer m_plansTimer;
};

} // namespace pei
