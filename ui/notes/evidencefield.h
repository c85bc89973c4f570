// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/evidence.h"

#include <QFutureWatcher>
#include <QWidget>

#include <functional>

class QLabel;
class QLineEdit;
class QToolButton;

namespace pei {

// A note's evidence: the path of a file or a link, typed, chosen or dropped; it can be opened, and it is said whether
// the file has changed since it was noted. The file is read beside the window.
class EvidenceField final : public QWidget
{
    Q_OBJECT

public:
    using Chooser = std::function<QString(QWidget *parent, const QString &before)>;

    explicit EvidenceField(QWidget *parent = nullptr);
    ~EvidenceField() override;

    void setChooser(Chooser chooser); // how a file is asked for; tests answer without a dialog
    void setNoted(const Note &note);  // what the plan holds: what the state is about
    void setReadOnly(bool on);
    QLineEdit *line() const { return m_text; }
    QLabel *state() const { return m_state; } // placed by whoever owns the field
    void take(const QString &evidence);       // as if typed

signals:
    void taken(); // chosen, dropped or to be noted anew: a whole answer, unlike a letter typed

protected:
    void focusInEvent(QFocusEvent *event) override; // on to its main control: a focus proxy would catch Tab
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void choose();
    void open();
    void look();
    void showState(EvidenceState state);

    Chooser m_chooser;
    QLineEdit *m_text;
    QToolButton *m_choose;
    QToolButton *m_open;
    QLabel *m_state;
    Note m_noted;
    QFutureWatcher<EvidenceState> m_looking;
};

} // namespace pei
