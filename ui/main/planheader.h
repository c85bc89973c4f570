// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/period.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QLineEdit;

namespace pei {

class Document;
class PlanCollection;
class PlanTitle;

// The right side of the toolbar: whose plan it is, the period in force, the search.
class PlanHeader final : public QWidget
{
    Q_OBJECT

public:
    explicit PlanHeader(QWidget *parent = nullptr);

    void setDocument(const Document *document); // nullptr: empty and out of use
    void setPlans(const PlanCollection &plans, const QString &file);
    void focusSearch();
    void showSearch(const QString &text);   // without searchChanged: someone else set the filter
    QSize minimumSizeHint() const override; // title and search give way
    QWidget *title() const;                 // where what drops down from it belongs
    // "Municipalidad Provincial de Contumazá · PEI 2022–2027"
    static QString titleOf(const Document &document);

signals:
    void titlePressed();
    void periodChosen(pei::Period period);
    void searchChanged(const QString &text); // once typing rests
    void searchAccepted();                   // Enter or arrow down: to the list

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    PlanTitle *m_title;
    QComboBox *m_period;
    QLineEdit *m_search;
    QTimer m_typing;
};

} // namespace pei
