// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/source/pageloader.h"

#include "core/support/file.h"
#include "tests/support/examples.h"

#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

#include <atomic>

using namespace Qt::Literals::StringLiterals;

namespace pei {
namespace {

// Draws white pages of the wanted width and counts; where slow, until it is cancelled or let go.
struct Drawer
{
    DrawPage function()
    {
        return [this](const QByteArray &, const PageRequest &request,
                      const std::function<bool()> &cancelled) -> Result<PageImage> {
            ++drawn;
            while (slow && !cancelled())
                QThread::msleep(2);
            if (cancelled()) {
                ++ended;
                return Error{Error::Code::Cancelled, {}, {}, 0, 0};
            }
            if (request.page > 3)
                return Error{Error::Code::PdfDamaged, {}, {}, request.page, 0};
            QImage image(request.width, request.width / 2, QImage::Format_RGB32);
            image.fill(Qt::white);
            return PageImage{image, 3};
        };
    }

    std::atomic<int> drawn = 0;
    std::atomic<int> ended = 0;
    std::atomic<bool> slow = false;
};

class Loading : public testing::Test
{
protected:
    Loading() { PageLoader::forgetPictures(); }

    bool waitFor(int page)
    {
        return QTest::qWaitFor([&] { return !loader.kept(page, 400).image.isNull(); });
    }

    Drawer drawer;
    PageLoader loader{drawer.function()};
};

TEST_F(Loading, DrawsAPageAndItsNeighboursOnce)
{
    loader.setFile("a", "bytes");
    QSignalSpy drawn(&loader, &PageLoader::drawn);
    loader.request(2, 400);
    ASSERT_TRUE(waitFor(2) && waitFor(3) && waitFor(1));
    ASSERT_EQ(drawn.count(), 1) << "nobody asked for the neighbours";
    EXPECT_EQ(drawn.first().first().toInt(), 2);
    EXPECT_EQ(loader.kept(2, 400).pages, 3);
    EXPECT_EQ(drawer.drawn, 3);
    // Kept for another view of the same file, and not for another file.
    PageLoader other(drawer.function());
    other.setFile("a", "bytes");
    EXPECT_EQ(other.kept(2, 400).image.width(), 400);
    other.setFile("b", "bytes");
    EXPECT_TRUE(other.kept(2, 400).image.isNull());
}

TEST_F(Loading, AnotherRequestTakesThePlaceOfTheOneBefore)
{
    drawer.slow = true;
    loader.setFile("a", "bytes");
    QSignalSpy drawn(&loader, &PageLoader::drawn);
    loader.request(1, 400);
    ASSERT_TRUE(QTest::qWaitFor([&] { return drawer.drawn == 1; }));
    loader.request(3, 400);
    ASSERT_TRUE(QTest::qWaitFor([&] { return drawer.ended == 1; })) << "the first one was let go on";
    drawer.slow = false;
    ASSERT_TRUE(waitFor(3));
    ASSERT_TRUE(QTest::qWaitFor([&] { return drawn.count() > 0; }));
    EXPECT_EQ(drawn.first().first().toInt(), 3);
}

TEST_F(Loading, APageThatStaysOnTheScreenGetsItsNeighbours)
{
    loader.setFile("a", "bytes");
    loader.request(1, 400);
    ASSERT_TRUE(waitFor(1));
    drawer.slow = true;
    loader.settle(1, 400); // the window has painted once more while page 2 is drawn ahead
    drawer.slow = false;
    EXPECT_TRUE(waitFor(2)) << "drawn ahead";
    drawer.slow = true;
    loader.request(1, 500);
    loader.settle(2, 400); // turned to, and at hand
    drawer.slow = false;
    EXPECT_TRUE(waitFor(3)) << "the neighbour of the page that is shown now";
    EXPECT_EQ(loader.kept(1, 500).image.width(), 400) << "what was asked for before has ended";
}

TEST_F(Loading, ACancelledPageNeverArrives)
{
    drawer.slow = true;
    loader.setFile("a", "bytes");
    QSignalSpy drawn(&loader, &PageLoader::drawn);
    QSignalSpy failed(&loader, &PageLoader::failed);
    loader.request(1, 400);
    EXPECT_TRUE(loader.isDrawing());
    loader.cancel();
    EXPECT_FALSE(loader.isDrawing());
    drawer.slow = false;
    QTest::qWait(60);
    EXPECT_EQ(drawn.count() + failed.count(), 0);
}

TEST_F(Loading, EndsWithoutWaitingForASlowPage)
{
    drawer.slow = true;
    {
        PageLoader gone(drawer.function());
        gone.setFile("c", "bytes");
        gone.request(1, 400);
        ASSERT_TRUE(QTest::qWaitFor([&] { return drawer.drawn == 1; }));
    }
    EXPECT_EQ(drawer.ended, 1);
}

TEST_F(Loading, SaysThatAPageFailed)
{
    loader.setFile("a", "bytes");
    QSignalSpy failed(&loader, &PageLoader::failed);
    loader.request(7, 400);
    ASSERT_TRUE(failed.wait());
    EXPECT_EQ(failed.first().first().toInt(), 7);
    EXPECT_EQ(failed.first().last().value<Error>().code, Error::Code::PdfDamaged);
    EXPECT_TRUE(loader.kept(7, 400).image.isNull());
}

TEST_F(Loading, KeepsTheLastFewPagesOnly)
{
    for (int file = 0; file < 8; ++file) {
        loader.setFile(QByteArray::number(file), "bytes");
        QSignalSpy drawn(&loader, &PageLoader::drawn);
        loader.request(2, 400);
        ASSERT_TRUE(drawn.wait());
        loader.cancel();
    }
    loader.setFile("0", "bytes");
    EXPECT_TRUE(loader.kept(2, 400).image.isNull());
    loader.setFile("7", "bytes");
    EXPECT_FALSE(loader.kept(2, 400).image.isNull());
}

} // namespace
} // namespace pei
