// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/models/indicatorfilter.h"

#include <QPointer>
#include <QWidget>

#include <array>
#include <functional>
#include <set>

class QAbstractItemView;
class QLabel;
class QTimer;
class QToolButton;

namespace pei {

class Document;
class FilterChip;
class IndicatorProxy;
class IndicatorTree;
class IndicatorTreeModel;

// The page "Indicadores": chips that filter, with live counts, above the tree of the plan.
class IndicatorsView final : public QWidget
{
    Q_OBJECT

public:
    explicit IndicatorsView(QWidget *parent = nullptr);
    ~IndicatorsView() override;

    void setDocument(Document *document); // nullptr: empty
    void setSearchText(const QString &text);
    void applyFilter(const IndicatorFilter &filter); // the search text with it
    const IndicatorFilter &filter() const;
    // Shows and selects it; clears the filter where that hides it.
    void selectIndicator(std::size_t indicator);
    QAbstractItemView *table() const;

signals:
    void indicatorSelected(std::size_t indicator);
    void filterChanged(const pei::IndicatorFilter &filter);

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeBar();
    void setUpTree();
    void setUpChips();
    void setChoices();
    void change(const std::function<void(IndicatorFilter &)> &edit);
    void onFilterChanged();
    void onCurrentChanged(const QModelIndex &current);
    void restoreExpansion();
    void updateCounts();
    void updateIcons();
    void openColumnMenu(const QPoint &position);
    void loadColumns();
    void saveColumns() const;
    void notify(const QString &text);

    QPointer<Document> m_document;
    IndicatorTreeModel *m_model;
    IndicatorProxy *m_proxy;
    IndicatorTree *m_tree;
    std::array<FilterChip *, 4> m_stateChips{};
    FilterChip *m_unitChip;
    FilterChip *m_relevanceChip;
    FilterChip *m_objectiveChip;
    QToolButton *m_clear;
    QLabel *m_count;
    QLabel *m_notice;
    QTimer *m_searchTimer;
    QTimer *m_noticeTimer;
    QTimer *m_countTimer;
    QString m_pendingSearch;
    std::set<int> m_collapsed; // elements a person has closed
    bool m_restoring = false;
    std::optional<std::size_t> m_selected;
};

} // namespace pei
