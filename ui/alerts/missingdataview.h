// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/period.h"

#include <QWidget>

#include <optional>

class QLabel;
class QPushButton;
class QTableView;

namespace pei {

class Document;
class MissingDataModel;

// "Datos pendientes": which unit owes how many values of which period, each number a way to those rows, and the
// request sheet of a unit one click away.
class MissingDataView final : public QWidget
{
    Q_OBJECT

public:
    explicit MissingDataView(QWidget *parent = nullptr);

    void setDocument(Document *document); // nullptr: empty
    void refresh();
    int missing() const;

signals:
    void rowsRequested(const QString &unit, std::optional<pei::Period> period);
    void sheetRequested(const QString &unit); // an empty unit: of all

protected:
    void focusInEvent(QFocusEvent *event) override; // on to its main control: a focus proxy would catch Tab

private:
    void follow(const QModelIndex &index);
    void fill(const QString &unit, int column); // going back to this cell where it still is
    void showUnit();

    MissingDataModel *m_model;
    QLabel *m_title;
    QTableView *m_table;
    QPushButton *m_request;
    QPushButton *m_requestAll;
};

} // namespace pei
