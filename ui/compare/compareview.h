// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/document.h"
#include "core/reading/reader.h"
#include "ui/compare/comparechoices.h"
#include "ui/compare/compared.h"
#include "ui/compare/compareexport.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

class QAbstractItemView;
class QStackedWidget;

namespace pei {

class CompareBar;
class CompareModel;
class CompareTable;
class CompareWork;
class EmptyNote;
class FilterChip;
class Notice;
class PageRefresh;
class PlansModel;
class TextBlock;

// The page "Comparar": two periods of the plan, two of its imports, the plan now and then, or the plans of its file;
// what they come to in one sentence, and the rows that have changed, by the size of their movement.
class CompareView final : public QWidget
{
    Q_OBJECT

public:
    explicit CompareView(ReadBytes read, QWidget *parent = nullptr);
    ~CompareView() override;

    void setDocument(Document *document); // nullptr: empty
    void showMode(CompareMode mode);
    // The plan now beside what it was then.
    void showPast(const QDateTime &moment);
    QAbstractItemView *list() const; // its rows have a FigureRole
    // For paper: what is shown; nullopt where nothing is.
    std::optional<Compared> compared() const;
    // For files: what is shown, and the sentences above it.
    PastedTable table() const;
    QStringList sentences() const;

signals:
    void indicatorRequested(std::size_t indicator); // of the document's plan
    void planRequested(qint64 key);
    void exportRequested(pei::CompareFormat format);
    void printRequested();

protected:
    void focusInEvent(QFocusEvent *event) override; // on to its main control: a focus proxy would catch Tab

private:
    QWidget *makeChips();
    QWidget *makeList();
    QWidget *makePlans();
    void refreshLater();
    void refresh();
    void fillChoices();
    void compareChosen();
    void stopReading();
    void comparePlans();
    bool showsRows() const;
    QString span() const; // these three where it shows rows
    QStringList basis() const;
    QString only() const;
    void showFinding();
    void showChips();
    void showColumns();
    void showDetails();
    void showEmpty(const QString &title, const QString &advice);
    void showPlans();
    void chooseKind(std::optional<ChangeKind> kind);
    void follow(const QModelIndex &index);
    void copy();
    void notify(const QString &text);
    void refuse(const Error &error);

    QPointer<Document> m_document;
    CompareWork *m_work;
    CompareModel *m_model;
    PlansModel *m_plans;
    CompareBar *m_bar;
    Notice *m_notice;
    TextBlock *m_finding;
    FilterChip *m_indicators = nullptr;
    FilterChip *m_elements = nullptr;
    std::array<FilterChip *, ChangeKinds.size()> m_kinds{};
    QWidget *m_chips; // of those three
    enum Page { ListPage, PlansPage, EmptyPage };
    QStackedWidget *m_pages;
    CompareTable *m_list;
    TextBlock *m_details;
    CompareTable *m_planList;
    EmptyNote *m_empty;
    PageRefresh *m_refresh;
    QTimer m_slow;
    bool m_reading = false;            // what is shown is not yet what is chosen
    bool m_chosen = false;             // sides were chosen by hand: they are shown, whatever is in them
    std::optional<QDateTime> m_wanted; // to be chosen as the earlier side
};

} // namespace pei
