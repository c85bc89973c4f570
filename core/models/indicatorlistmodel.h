// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/document.h"
#include "core/document/plancollection.h"
#include "core/models/alertcounts.h"
#include "core/models/indicatorcolumns.h"
#include "core/models/indicatorfacets.h"
#include "core/models/indicatororder.h"
#include "core/models/indicatorrows.h"
#include "core/models/indicatorsearch.h"
#include "core/models/pendingentries.h"
#include "core/models/roles.h"
#include "core/progress/valuecheck.h"

#include <QAbstractTableModel>
#include <QCache>
#include <QPointer>
#include <QStringList>
#include <QTimer>

#include <set>
#include <unordered_map>

namespace pei {

// The rows of many plans, looked up beforehand: beside the window, where there are a hundred thousand of them.
struct PreparedRows
{
    std::shared_ptr<const PlanCollection> plans;
    IndicatorSource source;
    IndicatorRows rows;
    IndicatorFacets facets;
    IndicatorSearch search;

    static PreparedRows of(std::shared_ptr<const PlanCollection> plans);
};

// The report's table as a list: objectives, their actions and their indicators one under the other, filtered, ordered
// and folded up here. Rows are looked up in the document: the model holds places, not values. Choosing other rows is a
// change of layout: what stays keeps its selection. Of many plans, each with its indicators under it, to be looked at.
class IndicatorListModel final : public QAbstractTableModel, public IndicatorColumns
{
    Q_OBJECT

public:
    explicit IndicatorListModel(QObject *parent = nullptr);

    Document *document() const { return m_document; }
    void setDocument(Document *document); // nullptr: empty. Filter and closed rows start anew, the order stays.

    // Another reading of plans that are shown already keeps filter and closed rows.
    void setPlans(PreparedRows rows);
    const PlanCollection *plans() const { return m_plans.get(); }

    // What is listed, whose indexes indicators go by.
    const IndicatorSource &source() const { return m_source; }

    const IndicatorFilter &filter() const { return m_filter; }
    void setFilter(const IndicatorFilter &filter);
    // Within each objective and action; column -1: as printed. Values that change while one looks are ordered and
    // filtered anew when the event loop runs: not under the hand that types them.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    int sortColumn() const { return m_sortColumn; }
    Qt::SortOrder sortOrder() const { return m_sortOrder; }
    bool isGrouped() const { return m_grouped; }
    void setGrouped(bool grouped); // false: indicators alone, in one order

    bool isGroup(int row) const; // an objective or action
    // Code, name or unit as the report prints it, whole; empty where it prints none.
    QString printed(int row, Column column) const;
    bool holdsRows(int row) const;
    bool isExpanded(int row) const;
    // What a filter found is shown whatever was closed; what is closed while filtered is forgotten with the filter.
    void setExpanded(int row, bool expanded);
    void setAllExpanded(bool expanded);
    int parentRow(int row) const; // -1 at the top
    // Of a plan among many, or of an indicator's; 0 where there is but one.
    qint64 planOf(int row) const;
    std::optional<BandCount> planBands(int row) const; // of a plan's row: all its indicators
    QStringList closed() const;                        // codes of the elements a person has closed
    void setClosed(const QStringList &codes);

    // The row of an indicator by its index in the plan; invalid where it is not shown.
    QModelIndex indexOf(std::size_t indicator, Column column = CodeColumn) const;
    bool isAccepted(std::size_t indicator) const; // by the filter
    void reveal(std::size_t indicator);           // opens what it stands under

    const IndicatorCounts &counts() const { return m_counts; }
    const IndicatorFacets &facets() const { return m_facets; }
    void settle(); // orders and filters what has changed, now
    // false: nobody looks. The counts of alerts wait until somebody does.
    void setAlertsAwaited(bool awaited) { m_alerts.setAwaited(awaited); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    // The obtained value of the document's period takes a text (Qt::EditRole), read with parseTypedNumber. What is
    // refused stays in its cell (PendingEntries).
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    // What would become of a text typed into a cell. Nothing changes.
    ValueCheck check(const QModelIndex &index, const QString &text) const;
    // Forgets the refused text of a cell; the plan's value shows again.
    void discardRefusal(const QModelIndex &index);

signals:
    void filterChanged();
    void countsChanged();
    void groupingChanged();
    void entryRefused(const QModelIndex &index, const QString &text, pei::ValueRefusal refusal);
    void entryFailed(const QModelIndex &index, const pei::Error &error); // the store could not keep the value

private:
    using Node = IndicatorRows::Node;

    void rebuild();
    void listDocument();
    void arrangeRows();
    QString closingKeyOf(std::size_t node) const;
    const QStringList &placesOf(const Node &node) const;
    std::vector<quint32> wantedRows(); // by filter, order and what is closed; counts what each choice would show
    void reorder();                    // shows the wanted rows where they differ
    void updateClosed();
    void forget(); // the document has gone
    const Node &nodeAt(const QModelIndex &index) const;
    void emitNode(int node);
    void onValuesChanged(const QList<ValueEdit> &edits);
    void onNotesChanged();
    void onPendingChanged(const QList<NotedCell> &cells);
    void onAlertsChanged(const QList<int> &indicators);
    void onAnalysisChanged();

    QString name(const Node &node, std::size_t index) const;
    QString planName(std::size_t part) const;
    QString text(const Node &node, std::size_t index, Column column) const;
    QVariant sortValue(const Node &node, std::size_t index, Column column) const;
    QString printed(const Node &node, std::size_t index, Column column) const;
    QString toolTip(const Node &node, std::size_t index, Column column) const;
    QString planToolTip(std::size_t part, Column column) const;
    QString bandsText(std::size_t part) const;
    int alertsOf(const Node &node) const;
    QString accessibleText(const Node &node, std::size_t index, Column column) const;
    QString accessibleDescription(std::size_t index) const;
    QVariant bullet(const Node &node, std::size_t index) const;
    QVariant figureOf(const Node &node, Column column) const;
    Value progressOf(const Node &node, std::size_t index) const;
    Value foresight(const Node &node, std::size_t index, Column column) const;
    std::optional<Value> savedBeside(const Node &node) const; // what the plan holds where a trial holds another value
    const PendingEntries::Text *refused(const Node &node) const; // in the cell of the value obtained
    Semaphore stateOf(const Node &node, std::size_t index) const;

    QPointer<Document> m_document;
    QPointer<PendingEntries> m_pending;
    std::shared_ptr<const PlanCollection> m_plans;
    IndicatorSource m_source;
    IndicatorRows m_rows;
    IndicatorFacets m_facets;
    IndicatorOrder m_order;
    IndicatorSearch m_search;
    IndicatorFilter m_filter;
    SearchWords m_words;
    IndicatorCounts m_counts;
    std::vector<quint8> m_accepted; // by indicator
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    bool m_grouped = true;
    std::set<QString> m_closedCodes;     // kept through everything
    std::set<int> m_closedWhileFiltered; // nodes
    std::vector<quint8> m_closed;        // by node, what of both is in force
    std::unordered_map<qint64, std::size_t> m_indicatorOfId;
    mutable std::vector<std::optional<QStringList>> m_places; // by part of the source
    mutable QCache<std::size_t, QString> m_names; // by node; putting capitals in sentence case takes its time
    QTimer m_settling;
    AlertCounts m_alerts;
};

} // namespace pei
