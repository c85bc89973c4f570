// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace pei {

class FlatHeader;

// A calm list of whole rows: heads sort, one column takes the room that the others leave, Home and End are the list's.
class CompareTable final : public QTableView
{
    Q_OBJECT

public:
    explicit CompareTable(int stretched, QWidget *parent = nullptr);

    // Of every column, after the model or its words have changed.
    void setWidths(const std::vector<int> &widths);
    QList<int> selectedRows() const; // ascending

signals:
    void copyRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;

private:
    void fitRows();
    void fitStretched();

    FlatHeader *m_header;
    const int m_stretched;
    std::vector<int> m_widths;
};

} // namespace pei
