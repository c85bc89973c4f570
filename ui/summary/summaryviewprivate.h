// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/textblock.h"
#include "ui/summary/figurebutton.h"
#include "ui/summary/semaphorebar.h"
#include "ui/summary/summaryrows.h"
#include "ui/summary/summarytext.h"
#include "ui/summary/summaryview.h"

#include <QFrame>
#include <QPointer>

#include <functional>

class QScrollArea;
class QVBoxLayout;

namespace pei {

class LinkButton;

class BulletBar final : public QWidget
{
public:
    using QWidget::QWidget;
    void setBullet(const Bullet &bullet);
    QSize sizeHint() const override { return {200, 12}; }
    QSize minimumSizeHint() const override { return {60, 12}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Bullet m_bullet;
};

class Card final : public QFrame
{
public:
    Card(const QString &name, QWidget *parent);

    void setTitle(const QString &title, const QString &aside = {});
    void setStripe(bool on);
    QVBoxLayout *body() const { return m_body; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    TextBlock *m_title;
    QVBoxLayout *m_body;
    bool m_stripe = false;
};

struct SummaryView::Private
{
    QPointer<QObject> document;
    std::function<void()> source; // brings the document's figures; empty without one
    bool stale = false;

    QScrollArea *scroll = nullptr; // scrolls only where the window is narrow
    QWidget *grid = nullptr;
    bool narrow = false;
    TextBlock *empty = nullptr;

    Card *averageCard = nullptr;
    std::array<FigureButton *, 2> figures{}; // the average of the rule in force, then the other
    std::array<TextBlock *, 2> reasons{};
    TextBlock *differs = nullptr;
    BulletBar *averageBullet = nullptr;

    Card *semaphoreCard = nullptr;
    SemaphoreBar *bar = nullptr;
    std::array<SemaphoreButton *, 4> words{}; // for the states the bar has no room or no share for
    TextBlock *semaphoreFacts = nullptr;
    TextBlock *bands = nullptr;

    Card *attentionCard = nullptr;
    TextBlock *attention = nullptr;
    TextBlock *attentionMore = nullptr;
    LinkButton *allAlerts = nullptr;

    Card *objectivesCard = nullptr;
    Card *unitsCard = nullptr;
    Card *gapsCard = nullptr;
    SummaryRowView *objectives = nullptr;
    SummaryRowView *units = nullptr;
    SummaryRowView *gaps = nullptr;
    LinkButton *owed = nullptr;
    TextBlock *nothingOwed = nullptr;
    TextBlock *nearTitle = nullptr;
    SummaryRowView *near = nullptr;

    void arrange(bool narrowly); // the cards in two columns, each as high as it wants to be, or in three
    void build(SummaryView *view);
    void buildAverages(Card *card);
    void buildSemaphore(Card *card);
    void showAverages(const PrintedFigures &printed, const Analysis &analysis, ElementKind kind);
    void showSemaphore(const PrintedFigures &printed, const Analysis &analysis, ElementKind kind);
    void showWords();
    void showOwed(const Plan &plan, const Analysis &analysis);
    void showAttention(const std::vector<Alert> &alerts);
    void showNear(std::vector<SummaryRow> rows, int all);
};

} // namespace pei
