// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/report/certificate.h"
#include "ui/review/review.h"
#include "ui/source/pageloader.h"

#include <QDialog>

class QAbstractItemModel;
class QHBoxLayout;
class QLabel;
class QPushButton;
class QTabBar;
class QTableView;
class QToolButton;

namespace pei {

class ChangesModel;
class ReviewFilter;
class RowsModel;
class SourceView;

// What was read of a report, with its certificate and its page, before anything is done with it: a person applies it
// or leaves it.
class ReviewDialog final : public QDialog
{
    Q_OBJECT

public:
    ReviewDialog(Review review, const DrawPage &draw, QWidget *parent = nullptr);

    // As a person left it: `applied` of the changes.
    const Review &review() const { return m_review; }

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Page
    {
        QTableView *table = nullptr;
        ReviewFilter *filter = nullptr;
        QWidget *chips = nullptr;
        std::vector<std::pair<ReviewKind, QToolButton *>> kinds;
    };

    QWidget *makeHead();
    QWidget *makeCertificate();
    QWidget *makeTables();
    QWidget *makeButtons();
    Page makePage(QAbstractItemModel *model, const QString &name, const QString &accessibleName);
    void addChip(Page &page, ReviewKind kind, int count);
    void setWidths();
    void giveNamesRoom();
    void filterBy(Page &page, ReviewKind kind, bool on);
    void spanUnread();
    void showPlace();
    void showSummary();
    void showMarks();
    void select(const QModelIndex &source);
    Page &page();

    Review m_review;
    const Certificate m_certificate;
    RowsModel *m_rows;
    ChangesModel *m_changes = nullptr; // nullptr: the report becomes a plan of its own
    Page m_rowsPage;
    Page m_changesPage;
    int m_nameWidth = 0; // as last given: another is a person's choice
    int m_unitWidth = 0;
    QTabBar *m_tabs = nullptr;
    SourceView *m_source;
    QLabel *m_mark = nullptr;
    QLabel *m_summary = nullptr;
    QPushButton *m_apply = nullptr;
};

} // namespace pei
