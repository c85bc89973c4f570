// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/source/pageloader.h"

#include <QPromise>
#include <QtConcurrentRun>

#include <algorithm>
#include <list>

namespace pei {

namespace {

// The pictures of the last pages seen, of all windows; the newest first.
class Pictures
{
public:
    static Pictures &all()
    {
        static Pictures pictures;
        return pictures;
    }

    PageImage find(const QByteArray &digest, int page, int width)
    {
        auto best = m_entries.end();
        for (auto entry = m_entries.begin(); entry != m_entries.end(); ++entry) {
            if (entry->digest != digest || entry->page != page)
                continue;
            if (best == m_entries.end() || entry->picture.image.width() == width)
                best = entry;
        }
        if (best == m_entries.end())
            return {};
        m_entries.splice(m_entries.begin(), m_entries, best);
        return best->picture;
    }

    bool has(const QByteArray &digest, int page) const
    {
        return std::any_of(m_entries.begin(), m_entries.end(),
                           [&](const Entry &entry) { return entry.digest == digest && entry.page == page; });
    }

    void keep(const QByteArray &digest, int page, const PageImage &picture)
    {
        // One width of a page is enough: the window's.
        m_entries.remove_if([&](const Entry &entry) { return entry.digest == digest && entry.page == page; });
        m_entries.push_front({digest, page, picture});
        qsizetype bytes = 0;
        std::size_t number = 0;
        m_entries.remove_if([&](const Entry &entry) {
            bytes += entry.picture.image.sizeInBytes();
            return ++number > MostPictures || (number > 1 && bytes > MostBytes);
        });
    }

    void clear() { m_entries.clear(); }

private:
    static constexpr std::size_t MostPictures = 6;
    static constexpr qsizetype MostBytes = 80 << 20;
    struct Entry
    {
        QByteArray digest;
        int page = 0;
        PageImage picture;
    };
    std::list<Entry> m_entries;
};

QHash<QByteArray, QByteArray> &passwords()
{
    static QHash<QByteArray, QByteArray> known;
    return known;
}

} // namespace

PageLoader::PageLoader(DrawPage draw, QObject *parent)
    : QObject(parent)
    , m_draw(std::move(draw))
{
    // A second thread takes over while the first still ends what was cancelled.
    m_pool.setMaxThreadCount(2);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &PageLoader::finish);
}

PageLoader::~PageLoader()
{
    m_watcher.disconnect(this);
    cancel();
    m_pool.waitForDone();
}

void PageLoader::setFile(const QByteArray &digest, const QByteArray &bytes)
{
    if (digest == m_digest && bytes.size() == m_bytes.size())
        return;
    cancel();
    m_digest = digest;
    m_bytes = bytes;
}

PageImage PageLoader::kept(int page, int width) const
{
    return Pictures::all().find(m_digest, page, width);
}

void PageLoader::request(int page, int width)
{
    if (m_running && m_running->page == page && m_running->width == width) {
        m_running->asked = page;
        return;
    }
    start({page, width, page});
}

void PageLoader::settle(int page, int width)
{
    if (m_running && m_running->ahead() && m_running->asked == page && m_running->width == width)
        return;
    cancel();
    drawAhead(page, width, kept(page, width).pages);
}

void PageLoader::cancel()
{
    m_watcher.future().cancel();
    m_running.reset();
}

void PageLoader::start(const Running &what)
{
    cancel();
    m_running = what;
    const PageRequest request{what.page, what.width, password(m_digest)};
    m_watcher.setFuture(QtConcurrent::run(&m_pool, [draw = m_draw, bytes = m_bytes, request](QPromise<Drawn> &promise) {
        if (draw)
            promise.addResult(Drawn{draw(bytes, request, [&promise] { return promise.isCanceled(); })});
        else
            promise.addResult(Drawn{Error{Error::Code::FileUnreadable, {}, {}, request.page, 0}});
    }));
}

void PageLoader::finish()
{
    if (!m_running || m_watcher.future().resultCount() == 0)
        return;
    const Running done = *m_running;
    m_running.reset();
    const Drawn result = m_watcher.future().result();
    const Result<PageImage> &page = *result.page;
    if (page)
        Pictures::all().keep(m_digest, done.page, page.value());
    if (!done.ahead()) {
        if (page)
            emit drawn(done.page);
        else
            emit failed(done.page, page.error());
    }
    if (page && !m_running)
        drawAhead(done.asked, done.width, page.value().pages);
}

void PageLoader::drawAhead(int page, int width, int pages)
{
    for (const int next : {page + 1, page - 1}) {
        if (next >= 1 && next <= pages && !Pictures::all().has(m_digest, next))
            return start({next, width, page});
    }
}

void PageLoader::rememberPassword(const QByteArray &digest, const QByteArray &password)
{
    passwords().insert(digest, password);
}

QByteArray PageLoader::password(const QByteArray &digest)
{
    return passwords().value(digest);
}

void PageLoader::forgetPictures()
{
    Pictures::all().clear();
}

} // namespace pei
