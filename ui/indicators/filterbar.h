// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/models/indicatorfacets.h"

#include <QWidget>

#include <array>
#include <functional>

class QLabel;
class QToolButton;

namespace pei {

class FilterChip;

// The chips above the list of indicators: each a part of the filter, with how many it would show.
class FilterBar final : public QWidget
{
    Q_OBJECT

public:
    struct CodedPlan
    {
        qint64 key = 0;
        CodedName entity;
    };

    explicit FilterBar(QWidget *parent = nullptr);

    void addButton(QWidget *button); // at the right end
    // The units and objectives there are; names as they are to be read.
    void setChoices(const IndicatorFacets &facets, const QStringList &places);
    // Of many plans: whose it is instead of what is but one plan's own. More plans than a menu has room for are chosen
    // from a list of their own.
    void setPlans(std::vector<CodedPlan> plans);
    void setFilter(const IndicatorFilter &filter);
    const IndicatorFilter &filter() const { return m_filter; }
    void setCounts(const IndicatorCounts &counts);

signals:
    void changed(const pei::IndicatorFilter &filter); // by a person
    void planListRequested(QWidget *below);

protected:
    void changeEvent(QEvent *event) override;

private:
    FilterChip *addChip(const QString &name);
    void connectChips();
    void change(const std::function<void(IndicatorFilter &)> &edit);
    void updateIcons();

    void offerPlans();

    IndicatorFilter m_filter;
    std::vector<CodedPlan> m_plans;
    FilterChip *m_plan;
    std::array<FilterChip *, 4> m_states{};
    FilterChip *m_unit;
    FilterChip *m_relevance;
    FilterChip *m_objective;
    FilterChip *m_direction;
    FilterChip *m_withNote;
    FilterChip *m_withoutValue;
    QLabel *m_count;
    QToolButton *m_clear;
};

} // namespace pei
