// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/indicators/liststate.h"

#include <QPointer>
#include <QWidget>

class QAbstractItemView;
class QAction;
class QMenu;
class QStackedWidget;
class QToolButton;

namespace pei {

class Document;
class PlanCollection;
class EmptyNote;
class FilterBar;
class IndicatorListModel;
class IndicatorTable;
class NameLine;
class Notice;
class StayingMenu;
struct PreparedRows;

// The page "Indicadores": chips that filter, with live counts, above the list of the plan; views of it by name. Or the
// same of many plans together, which are only looked at.
class IndicatorsView final : public QWidget
{
    Q_OBJECT

public:
    enum class Scope : quint8 { OnePlan, AllPlans };

    explicit IndicatorsView(Scope scope = Scope::OnePlan, QWidget *parent = nullptr);
    ~IndicatorsView() override;

    void setDocument(Document *document); // nullptr: empty
    // Of this file. Another reading of it keeps what is filtered, closed and chosen.
    void setPlans(PreparedRows rows, const QString &file);
    const PlanCollection *plans() const;
    void setSearchText(const QString &text);
    void applyFilter(const IndicatorFilter &filter); // the search text with it
    const IndicatorFilter &filter() const;
    bool isAccepted(std::size_t indicator) const; // by the filter and the search
    // Shows and selects it; clears the filter where that hides it.
    void selectIndicator(std::size_t indicator);
    QAbstractItemView *table() const;
    // Takes the keys, at the first of what was found where what was chosen is not among it.
    void takeOver();

    ListState state() const;
    void setState(const ListState &state);

signals:
    void indicatorSelected(std::size_t indicator);
    void filterChanged(const pei::IndicatorFilter &filter);
    // A plan among many, and one of its indicators or 0.
    void planRequested(qint64 plan, qint64 indicator);
    void planListRequested(QWidget *below); // to filter by one of many

protected:
    void focusInEvent(QFocusEvent *event) override; // on to its main control: a focus proxy would catch Tab
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void chooseFirst(); // where none is
    // While a filter leaves out the chosen one, the first that it lists is shown in its place.
    void chooseListed();
    void setUpTable();
    void setUpActions();
    void setUpButtons();
    void connectModel();
    void fillViewsMenu(QMenu *menu);
    // column: the one the menu was asked for on, which it offers to move.
    void fillColumnsMenu(StayingMenu *menu, std::optional<int> column = {});
    void moveColumnLine(QMenu *menu, QAction *line, bool down);
    void saveView();
    void renameView(const QString &name);
    void removeView(const QString &name);
    void onFilterChanged();
    void onCurrentChanged(const QModelIndex &current);
    void showCurrent();
    void updateCounts();
    void showChoices();
    void openRow(const QModelIndex &row);
    ListState usualState() const;
    bool isOffered(int column) const;      // one plan has but one entity
    QString keyOf(QStringView what) const; // of the settings
    void updateEmptyNote();
    void updateViewsButton();
    void setColumnShown(int column, bool shown);
    void fitColumns(); // widths as kept, or as they are needed
    void fitCode();    // as wide as its texts are with or without groups
    void restoreLook();
    void keepLook() const;
    void keepPlan() const; // what was filtered, closed and chosen in the plan at hand
    void restorePlan();
    void copy(bool all) const;
    void notify(const QString &text);

    const Scope m_scope;
    QPointer<Document> m_document;
    QString m_planKey; // of the settings
    IndicatorListModel *m_model;
    FilterBar *m_bar;
    QToolButton *m_views;
    QToolButton *m_columns;
    NameLine *m_nameLine;
    QStackedWidget *m_stack;
    IndicatorTable *m_table;
    EmptyNote *m_empty;
    Notice *m_notice;
    QAction *m_copyAction;
    QAction *m_copyAllAction;
    QAction *m_groupAction;
    QAction *m_columnLeftAction;
    QAction *m_columnRightAction;
    SavedViews m_saved;
    std::optional<std::size_t> m_selected; // is shown
    std::optional<std::size_t> m_chosen;   // by a person, who finds it again once it is listed
    bool m_stepsIn = false;
};

} // namespace pei
