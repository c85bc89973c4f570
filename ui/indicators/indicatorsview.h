// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/indicators/liststate.h"

#include <QPointer>
#include <QWidget>

class QAbstractItemView;
class QAction;
class QLabel;
class QMenu;
class QStackedWidget;
class QTimer;
class QToolButton;

namespace pei {

class Document;
class EmptyNote;
class FilterBar;
class IndicatorListModel;
class IndicatorTable;
class NameLine;
class StayingMenu;

// The page "Indicadores": chips that filter, with live counts, above the list of the plan; views of it by name.
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
    bool isAccepted(std::size_t indicator) const; // by the filter and the search
    // Shows and selects it; clears the filter where that hides it.
    void selectIndicator(std::size_t indicator);
    QAbstractItemView *table() const;

    ListState state() const;
    void setState(const ListState &state);

signals:
    void indicatorSelected(std::size_t indicator);
    void filterChanged(const pei::IndicatorFilter &filter);

protected:
    void focusInEvent(QFocusEvent *event) override; // on to its main control: a focus proxy would catch Tab

private:
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
    void updateEmptyNote();
    void updateViewsButton();
    void setColumnShown(int column, bool shown);
    void fitColumns(); // widths as kept, or as they are needed
    void restoreLook();
    void keepLook() const;
    void keepPlan() const; // what was filtered, closed and chosen in the plan at hand
    void restorePlan();
    void copy(bool all) const;
    void notify(const QString &text);

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
    QLabel *m_notice;
    QTimer *m_noticeTimer;
    QAction *m_copyAction;
    QAction *m_copyAllAction;
    QAction *m_groupAction;
    QAction *m_columnLeftAction;
    QAction *m_columnRightAction;
    SavedViews m_saved;
    std::optional<std::size_t> m_selected;
};

} // namespace pei
