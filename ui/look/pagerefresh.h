// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

#include <functional>

namespace pei {

// A page that follows its document: once no event waits, and of a large plan when the typing pauses. Behind another
// page it waits until it comes to the front.
class PageRefresh final : public QObject
{
    Q_OBJECT

public:
    PageRefresh(QWidget *page, std::function<void()> refresh);

    void later(std::size_t indicators); // of the plan
    void now();
    void nowIfWaiting();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *m_page;
    std::function<void()> m_refresh;
    QTimer m_timer;
    bool m_waiting = false;
};

} // namespace pei
