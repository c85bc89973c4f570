// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/planstore.h"

#include <QFrame>
#include <QStringList>

class QToolButton;
class QVBoxLayout;

namespace pei {

class PlanPicker;

// What drops down from the plan's name: the file's other plans, and the files that were open lately.
class PlanSwitcher final : public QFrame
{
    Q_OBJECT

public:
    explicit PlanSwitcher(QWidget *parent = nullptr);

    // current: 0 while all plans are seen together.
    void setContents(std::vector<PlanSummary> plans, qint64 current, const QStringList &recentFiles);
    // Below this widget, to its right edge, inside the screen.
    void showBelow(const QWidget *anchor);

signals:
    void planChosen(qint64 plan);
    void allChosen(); // plans of the file, to be seen together
    void fileChosen(const QString &path);

private:
    QToolButton *m_all;
    PlanPicker *m_picker;
    QVBoxLayout *m_files;
};

} // namespace pei
