// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/document.h"

#include <QPointer>
#include <QScrollArea>

#include <array>

class QCheckBox;
class QDoubleSpinBox;
class QPushButton;
class QWidget;

namespace pei {

// Which rules find alerts in this plan, and from which number on. Each change is one undoable step.
class RulesPane final : public QScrollArea
{
    Q_OBJECT

public:
    explicit RulesPane(QWidget *parent = nullptr);

    void showDocument(Document *document); // as it is now; nullptr: nothing to change

signals:
    void failed(const pei::Error &error);
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    AlertSettings shown() const; // in force, or what could not be kept yet
    void change(const AlertSettings &settings);

    QPointer<Document> m_document;
    std::array<QCheckBox *, AlertRuleCount> m_switches{};
    std::array<QDoubleSpinBox *, AlertRuleCount> m_thresholds{}; // nullptr for rules without one
    QPushButton *m_usual;
    QWidget *m_unkept;
};

} // namespace pei
