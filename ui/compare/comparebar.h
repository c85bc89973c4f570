// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/compare/comparechoices.h"
#include "ui/compare/compareexport.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QToolButton;

namespace pei {

class FilterChip;

// What is compared: of which kind, and its two sides; for plans, in which period.
class CompareBar final : public QWidget
{
    Q_OBJECT

public:
    explicit CompareBar(QWidget *parent = nullptr);

    void setMode(CompareMode mode);
    CompareMode mode() const { return m_mode; }
    void setChoices(std::vector<SideChoice> choices, std::size_t before, std::size_t after);
    const std::vector<SideChoice> &choices() const { return m_choices; }
    // nullptr where there is nothing to choose from.
    const SideChoice *before() const;
    const SideChoice *after() const;
    // For plans; the first choice is the latest period of each.
    void setPeriods(const std::vector<Period> &periods, std::optional<Period> chosen);
    std::optional<Period> period() const;
    void setExportEnabled(bool on);
    void focusMode(Qt::FocusReason reason);

signals:
    void modeChosen(pei::CompareMode mode);
    void sidesChosen();
    void periodChosen();
    void copyRequested();
    void exportRequested(pei::CompareFormat format);
    void printRequested();

private:
    QWidget *makeModes();
    QWidget *makeSides();
    QPushButton *makeExport();
    void swap();

    CompareMode m_mode = CompareMode::Periods;
    std::array<FilterChip *, CompareModes.size()> m_modes{};
    std::vector<SideChoice> m_choices;
    QLabel *m_beforeLabel;
    QLabel *m_afterLabel;
    QLabel *m_periodLabel;
    QComboBox *m_before;
    QComboBox *m_after;
    QComboBox *m_period;
    QToolButton *m_swap;
    QPushButton *m_export;
};

} // namespace pei
