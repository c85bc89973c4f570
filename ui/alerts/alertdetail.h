// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/document.h"

#include <QPointer>
#include <QScrollArea>

#include <map>

class QAbstractItemView;
class QLabel;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class QPushButton;

namespace pei {

// The alerts chosen in the list: the text, which can be written otherwise in place, the cells it rests on, each a way
// to where it stands, and the acknowledgement with its reason.
class AlertDetail final : public QScrollArea
{
    Q_OBJECT

public:
    explicit AlertDetail(QWidget *parent = nullptr);

    // None: says what to do. The document's marks are looked up each time.
    void showAlerts(Document *document, const std::vector<Alert> &alerts);
    void focusEvidence();
    QAbstractItemView *evidence() const; // its items have a FigureRole
    // What is still being typed is kept.
    void commit();
    // The alerts, by fingerprint, of a reason that was typed and not used, while others are shown; empty: none.
    std::vector<quint64> keptReason() const;

signals:
    void cellRequested(const pei::AlertCell &cell);
    void failed(const pei::Error &error);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill();
    void showWhetherKept();
    void fillEvidence();
    void fillAcknowledgement();
    void acknowledge();
    void withdraw();
    void report(const Result<void> &done);
    QString currentWording() const;
    bool canUndo(const QObject *field) const;
    bool canRedo(const QObject *field) const;
    const Alert *only() const { return m_alerts.size() == 1 ? &m_alerts.front() : nullptr; }

    QPointer<Document> m_document;
    std::vector<Alert> m_alerts;
    std::map<std::vector<quint64>, QString> m_reasons; // typed and not used, of alerts that are not shown
    QWidget *m_page;
    QLabel *m_empty;
    QLabel *m_title;
    QLabel *m_explanation;
    QLabel *m_textTitle;
    QPlainTextEdit *m_text;
    QPushButton *m_ownText;
    QLabel *m_evidenceTitle;
    QListWidget *m_evidence;
    QLabel *m_reviewTitle;
    QLabel *m_reviewed;
    QLabel *m_before;
    QLineEdit *m_reason;
    QPushButton *m_acknowledge;
    QPushButton *m_withdraw;
};

} // namespace pei
