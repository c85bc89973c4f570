// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <functional>

class QLabel;
class QLineEdit;
class QPushButton;

namespace pei {

// Asks for a name in one line of the page, where a dialog would be too much. Enter takes it, Escape leaves.
class NameLine final : public QWidget
{
    Q_OBJECT

public:
    explicit NameLine(QWidget *parent = nullptr);

    // taken: whether another thing has that name already, which is then said before it is replaced.
    void ask(const QString &question, const QString &name, std::function<bool(const QString &)> taken);

signals:
    void named(const QString &name);
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void accept();
    void check(const QString &text);

    QLabel *m_question;
    QLineEdit *m_name;
    QPushButton *m_accept;
    QLabel *m_remark;
    std::function<bool(const QString &)> m_taken;
};

} // namespace pei
