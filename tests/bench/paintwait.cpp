// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/paintwait.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QEvent>
#include <QEventLoop>
#include <QWidget>

namespace pei::bench {

namespace {

class PaintCount final : public QObject
{
public:
    int count = 0;

    bool eventFilter(QObject *, QEvent *event) override
    {
        // A window whose children alone have changed is asked to update, but is not painted itself.
        count += event->type() == QEvent::Paint || event->type() == QEvent::UpdateRequest;
        return false;
    }
};

} // namespace

bool untilPainted(QWidget &widget, const std::function<void()> &action)
{
    PaintCount paints;
    widget.installEventFilter(&paints);
    action();
    const QDeadlineTimer deadline(10000);
    while (paints.count == 0 && !deadline.hasExpired())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 50);
    return paints.count > 0;
}

bool untilSettled(QWidget &widget, const std::function<void()> &action)
{
    const bool painted = untilPainted(widget, action);
    QEventLoop loop;
    while (loop.processEvents(QEventLoop::AllEvents)) {
    }
    return painted;
}

void settle()
{
    for (int i = 0; i < 5; ++i)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 200);
}

} // namespace pei::bench
