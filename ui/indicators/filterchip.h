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
        QVariant value;         // invalid: no choice, the first line of the menu
        int depth = 0;          // how far it is nested in those above it
        bool isCommand = false; // done when it is picked, rather than chosen: apart, without a tick
    };

    static constexpr std::size_t MostInMenu = 24; // more are typed for in a list

    explicit FilterChip(QWidget *parent = nullptr);

    // Makes the chip a menu. title stands on it while nothing is chosen.
    void setChoices(const QString &title, std::vector<Choice> choices);
    // How many each choice would show, parallel to the choices; empty: not told.
    void setCounts(std::vector<int> counts) { m_counts = std::move(counts); }
    const std::vector<int> &counts() const { return m_counts; }
    void setChosen(const QVariant &value);
    // A unit's whole name would push the other chips out of the window: longer choices are cut, 0 cuts none.
    void setLongestText(int pixels) { m_longest = pixels; }
    const QVariant &chosen() const { return m_chosen; }
    const std::vector<Choice> &choices() const { return m_choices; }
    QSize sizeHint() const override;

signals:
    void chose(const QVariant &value);

private:
    void openMenu();
    void showChosen();

    QString m_title;
    std::vector<Choice> m_choices;
    std::vector<int> m_counts;
    QVariant m_chosen;
    int m_longest = 96;
};

} // namespace pei
