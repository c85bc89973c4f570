// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace pei {

// Whose plan it is, in the toolbar: the entity's name, cut where there is no room, then the years; a button that drops
// down.
class PlanTitle final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit PlanTitle(QWidget *parent = nullptr);

    void setTitle(const QString &entity, const QString &years); // empty: nothing to press

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool hitButton(const QPoint &place) const override;

private:
    struct Parts
    {
        QFont bold;
        QString entity;
        QRect all; // what looks pressable
    };
    Parts parts() const;

    QString m_entity;
    QString m_years;
};

} // namespace pei
