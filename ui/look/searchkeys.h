// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QAbstractItemView;
class QLineEdit;

namespace pei {

// The keys of a search above the list that it narrows: the list moves while the search keeps the focus, so that typing
// and moving need no Tab between them; Enter in either chooses, Escape empties the search before it leaves.
class SearchKeys final : public QObject
{
    Q_OBJECT

public:
    // Lives with the search.
    SearchKeys(QLineEdit *search, QAbstractItemView *list);

    bool eventFilter(QObject *watched, QEvent *event) override;

signals:
    void chosen();

private:
    QLineEdit *m_search;
    QAbstractItemView *m_list;
};

} // namespace pei
