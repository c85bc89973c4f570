// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;

namespace pei {

class EntryTable;

// Below the grid: a text is looked for in codes, names, values and notes, and marked wherever it stands. Enter and F3
// go to the next, with Shift to the one before; Esc goes back to the grid, where F3 still goes on.
class FindBar final : public QWidget
{
    Q_OBJECT

public:
    explicit FindBar(EntryTable *table, QWidget *parent = nullptr);

    void open();
    void dismiss();
    void findAgain(bool forward); // what was looked for last, also while the bar is closed; opens it where nothing was
    void refresh();               // after the cells have changed

signals:
    void notFound(const QString &text); // while the bar is closed

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void search();
    void go(bool forward);
    void showCount();

    EntryTable *m_table;
    QLineEdit *m_text;
    QLabel *m_count;
};

} // namespace pei
