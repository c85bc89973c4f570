// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>
#include <QVariant>

namespace pei {

// A rounded button above a list: on or off, or a choice from a menu that shows what was chosen.
class FilterChip final : public QToolButton
{
    Q_OBJECT

public:
    struct Choice
    {
        QString text;
        QVariant value; // invalid: no choice, the first line of the menu
    };

    explicit FilterChip(QWidget *parent = nullptr);

    // Makes the chip a menu. title stands on it while nothing is chosen.
    void setChoices(const QString &title, std::vector<Choice> choices);
    void setChosen(const QVariant &value);
    const QVariant &chosen() const { return m_chosen; }
    const std::vector<Choice> &choices() const { return m_choices; }

signals:
    void chose(const QVariant &value);

private:
    void openMenu();
    void showChosen();

    QString m_title;
    std::vector<Choice> m_choices;
    QVariant m_chosen;
};

} // namespace pei
