// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/pages/pageimage.h"

#include <QFutureWatcher>
#include <QObject>
#include <QThreadPool>

#include <functional>
#include <optional>

namespace pei {

// Draws a page beside the window: the program in a process of its own, a test in this one. Asks from time to time
// whether it was cancelled.
using DrawPage =
    std::function<Result<PageImage>(const QByteArray &pdf, const PageRequest &request, const std::function<bool()> &cancelled)>;

// The pages of one report as pictures, drawn beside the window, one at a time; the last few are kept for all views. A
// page that is on the screen brings its neighbours along, so that turning the page is instant.
class PageLoader final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PageLoader)

public:
    explicit PageLoader(DrawPage draw, QObject *parent = nullptr);
    ~PageLoader() override; // cancels and waits: nothing is left running

    // digest tells files apart; empty bytes: there is nothing to draw.
    void setFile(const QByteArray &digest, const QByteArray &bytes);
    const QByteArray &digest() const { return m_digest; }
    bool hasFile() const { return !m_bytes.isEmpty(); }

    // The picture at hand, of that width in pixels or else of another; null where none is.
    PageImage kept(int page, int width) const;
    // drawn() or failed() follows, unless another request or a cancel comes first. The picture is then at hand.
    void request(int page, int width);
    // The page on the screen is at hand and stays: what was asked for ends, its neighbours are brought along.
    void settle(int page, int width);
    void cancel();
    bool isDrawing() const { return m_running && !m_running->ahead(); }

    // Passwords that have opened a file are known until the program ends, and never written down.
    static void rememberPassword(const QByteArray &digest, const QByteArray &password);
    static QByteArray password(const QByteArray &digest);
    static void forgetPictures();

signals:
    void drawn(int page);
    void failed(int page, const pei::Error &error);

private:
    struct Running
    {
        int page = 0;
        int width = 0;
        int asked = 0; // the page that was asked for; another one is drawn ahead, as its neighbour

        bool ahead() const { return page != asked; }
    };
    struct Drawn
    {
        std::optional<Result<PageImage>> page;
    };

    void start(const Running &what);
    void finish();
    void drawAhead(int page, int width, int pages);

    DrawPage m_draw;
    QByteArray m_digest;
    QByteArray m_bytes;
    QThreadPool m_pool;
    QFutureWatcher<Drawn> m_watcher;
    std::optional<Running> m_running;
};

} // namespace pei
