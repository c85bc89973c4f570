// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/plan.h"
#include "core/plan/valueedit.h"

#include <QList>
#include <QPointer>
#include <QWidget>

class QAbstractItemView;
#include <memory>

class QLabel;
class QMenu;
class QToolButton;

namespace pei {

class CellLine;
class Document;
class EntryModel;
class EntryTable;
class FilterChip;
class FindBar;
class IndicatorProxy;
class NoteEditor;
class Notice;
class PasteReview;
class PeriodBar;
struct Error;
struct PasteReport;
struct PasteRequest;

// The page "Registro": which period is being entered, how far along it is, and the grid.
class EntryView final : public QWidget
{
    Q_OBJECT

public:
    explicit EntryView(QWidget *parent = nullptr);
    ~EntryView() override;

    void setDocument(Document *document); // nullptr: empty
    void setSearchText(const QString &text);
    void selectIndicator(std::size_t indicator);
    void selectCell(std::size_t indicator, Period period); // the column of the period where there is one
    // To the first of these values, where the filters show one; values that stand below each other are chosen.
    void goTo(const QList<ValueEdit> &values);
    QAbstractItemView *table() const;
    // What would be applied of a trial, to be looked at once more; trialAccepted() follows, or nothing.
    void reviewTrial(const PasteReport &report);

signals:
    void trialAccepted();
    void indicatorSelected(std::size_t indicator);
    void reportPasted(const QString &text); // a whole report, not cells

protected:
    void focusInEvent(QFocusEvent *event) override; // on to its main control: a focus proxy would catch Tab
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeBar();
    void choosePeriod(const QVariant &choice);
    void setChoices();
    void addPeriod();
    void closePeriod(Period period);
    void reopenPeriod(Period period, const QString &reason);
    void setUpPeriods();
    void openPeriodMenu(const QPoint &position);
    enum class Only { All, Missing, Doubtful, WithoutNote };
    void showOnly(Only only);
    bool isShownBy(Only only, std::size_t row) const;
    void setUpPasting();
    void setUpNotes();
    void showNote();
    void openNote(const QString &typed = {});
    void closeNote();
    void fillMenu(QMenu *menu);
    void choose(const QModelIndex &index); // of the table
    void refreshOnceSeen();
    void refresh();
    void notify(const QString &text);
    void refuse(const Error &error);

    QPointer<Document> m_document;
    EntryModel *m_model;
    IndicatorProxy *m_proxy;
    FilterChip *m_period;
    FilterChip *m_unit;
    QToolButton *m_add;
    FilterChip *m_missing;
    FilterChip *m_doubtful;
    FilterChip *m_withoutNote;
    QLabel *m_progress;
    PeriodBar *m_closed;
    PasteReview *m_paste;
    std::unique_ptr<PasteRequest> m_held; // what m_paste shows
    EntryTable *m_table;
    FindBar *m_find;
    CellLine *m_line;
    QWidget *m_notePane;
    NoteEditor *m_note;
    Only m_only = Only::All;
    Notice *m_notice;
    bool m_waiting = false; // values have changed since the counts
};

} // namespace pei
