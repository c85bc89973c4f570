// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/summary/semaphorebar.h"
#include "ui/summary/summaryrows.h"
#include "ui/summary/summarytext.h"
#include "ui/summary/summaryview.h"

#include <QFrame>
#include <QLabel>
#include <QPointer>

#include <functional>

class QVBoxLayout;

namespace pei {

// Where the words of the summary lead beside the rows.
inline const QString AlertsLink = QStringLiteral("alerts");
inline const QString MissingLink = QStringLiteral("missing");
// Text as a link in the program's own colour.
QString linkTo(const QString &text, const QString &link);

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

    // link: what the aside leads to; empty: nowhere.
    void setTitle(const QString &title, const QString &aside = {}, const QString &link = {});
    QLabel *title() const { return m_title; }
    void setStripe(bool on);
    QVBoxLayout *body() const { return m_body; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QLabel *m_title;
    QVBoxLayout *m_body;
    bool m_stripe = false;
};

struct SummaryView::Private {
    QPointer<QObject> document;
    std::function<void()> source; // brings the document's figures; empty without one
    bool stale = false;

    QWidget *grid = nullptr;
    QLabel *empty = nullptr;

    Card *averageCard = nullptr;
    std::array<QLabel *, 2> figures{}; // the average of the rule in force, then the other
    std::array<QLabel *, 2> reasons{};
    QLabel *differs = nullptr;
    BulletBar *averageBullet = nullptr;

    Card *semaphoreCard = nullptr;
    SemaphoreBar *bar = nullptr;
    std::array<SemaphoreButton *, 4> words{}; // for the states the bar has no room or no share for
    QLabel *semaphoreFacts = nullptr;
    QLabel *bands = nullptr;

    Card *attentionCard = nullptr;
    QLabel *attention = nullptr;
    QLabel *attentionMore = nullptr;
    QLabel *attentionLinks = nullptr; // to all alerts

    Card *unitsCard = nullptr;
    Card *gapsCard = nullptr;
    SummaryRowView *objectives = nullptr;
    SummaryRowView *units = nullptr;
    SummaryRowView *gaps = nullptr;
    QLabel *nearTitle = nullptr;
    QLabel *near = nullptr;

    void build(SummaryView *view);
    void buildAverages(Card *card);
    void buildSemaphore(Card *card);
    void showAverages(const PrintedFigures &printed, const Analysis &analysis, ElementKind kind);
    void showSemaphore(const PrintedFigures &printed, const Analysis &analysis, ElementKind kind);
    void showWords();
    void showAttention(const std::vector<Alert> &alerts);
    void showNear(const Plan &plan, const Analysis &analysis, int limit);
};

} // namespace pei
