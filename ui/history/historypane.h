// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/history/historyfilter.h"

#include <QDateTime>
#include <QDockWidget>
#include <QPointer>

class QDateEdit;
class QLabel;
class QLineEdit;
class QTreeView;

namespace pei {

class Document;
class FilterChip;
class HistoryModel;
struct Error;

// What was done to the plan, to an indicator or to one value of it: who, when, old, new, how. From here any earlier
// state can be looked at.
class HistoryPane final : public QDockWidget
{
    Q_OBJECT

public:
    explicit HistoryPane(QWidget *parent = nullptr);

    // The present one, also while the window shows an earlier state of it.
    void setDocument(Document *document);
    void showScope(const HistoryScope &scope);
    // What a choice of indicator or value would be about.
    void followCell(const NotedCell &cell);
    void showAuthor();
    QTreeView *list() const { return m_list; }

signals:
    void momentChosen(const QDateTime &moment);
    void comparisonAsked(const QDateTime &moment); // of the plan as it is with what it was then
    void authorAsked(); // another name is to be put to changes
    void failed(const pei::Error &error);
    void left(); // closed from the keyboard: what was left takes the focus again

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeBar();
    void takeIn();
    void showScopes();
    void showEmpty();
    void expandFound();
    void openMenu(const QPoint &position);
    void lookAt(const QModelIndex &index, int role);
    void copy() const;

    QPointer<Document> m_document;
    HistoryModel *m_model;
    HistoryFilter *m_filter;
    QTreeView *m_list;
    FilterChip *m_scope;
    QLineEdit *m_search;
    QLabel *m_author;
    QLabel *m_empty;
    QDateEdit *m_day;
    std::optional<NotedCell> m_cell; // the last one followed
    bool m_taking = false;
};

} // namespace pei
