// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress/analysis.h"

#include <QAbstractButton>

#include <array>

namespace pei {

// One state of the bar, or of the words below it: a link to its rows.
class SemaphoreButton final : public QAbstractButton
{
    Q_OBJECT

public:
    enum class Form : quint8 { Segment, Word };

    SemaphoreButton(Semaphore state, Form form, QWidget *parent);

    void setCount(int count, const QString &sentence);
    int count() const { return m_count; }
    Semaphore state() const { return m_state; }
    QSize sizeHint() const override;
    bool hasRoomForLabel() const; // mark and words; else the count alone

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QFont labelFont() const;
    QString label() const; // "32 Bajo", "0 sin dato"

    Semaphore m_state;
    Form m_form;
    int m_count = 0;
};

// Widths of the segments of a stacked bar in the order red, amber, green, ND: in proportion, none of those above zero
// thinner than its least; they add up to the total.
std::array<int, 4> segmentWidths(const BandCount &count, int total, const std::array<int, 4> &least);

// The semaphore as one stacked bar with the counts written in it.
class SemaphoreBar final : public QWidget
{
    Q_OBJECT

public:
    explicit SemaphoreBar(QWidget *parent = nullptr);

    void setCounts(const BandCount &count, ElementKind kind);
    QSize sizeHint() const override { return {300, 30}; }
    bool tells(Semaphore state) const; // in words, not by its length alone

signals:
    void followed(pei::Semaphore state);
    void arranged(); // what it tells may have changed

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();

    std::array<SemaphoreButton *, 4> m_segments;
    BandCount m_count;
};

} // namespace pei
