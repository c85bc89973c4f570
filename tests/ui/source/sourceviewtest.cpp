// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/source/sourceview.h"

#include "core/support/file.h"
#include "tests/support/examples.h"
#include "tests/support/printers.h"
#include "ui/look/theme.h"
#include "ui/source/pagecanvas.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTest>
#include <QToolButton>
#include <QWheelEvent>

#include <gtest/gtest.h>

#include <atomic>

using namespace Qt::Literals::StringLiterals;

namespace pei {
namespace {

QByteArray realPdf()
{
    return readFile(test::dataPath(u"reports/contumaza-2024-sem1.pdf"_s)).value();
}

class Source : public testing::Test
{
protected:
    Source()
    {
        PageLoader::forgetPictures();
        PageLoader::rememberPassword("locked", {});
        view.resize(1000, 320);
        view.show();
        EXPECT_TRUE(QTest::qWaitForWindowExposed(&view));
    }

    Result<PageImage> draw(const QByteArray &pdf, const PageRequest &request)
    {
        ++m_drawn;
        if (!m_password.isEmpty() && request.password != m_password)
            return Error{Error::Code::PdfLocked, {}, {}, request.page, 0};
        if (m_fails)
            return Error{Error::Code::ReadingTimedOut, {}, {}, request.page, 0};
        return drawPage(pdf, request);
    }
    static SourceSpot lit(int page, const QRectF &box)
    {
        SourceSpot spot;
        spot.title = u"IND.01.AEI.01.01 · Meta 2024"_s;
        spot.row = {page, QRectF(0, box.top(), 1, box.height())};
        spot.box = {page, box};
        return spot;
    }
    void show(const SourceSpot &spot)
    {
        view.setFile("real", realPdf(), u"sem1.pdf"_s);
        view.showSpot(spot);
        EXPECT_TRUE(QTest::qWaitFor([&] { return view.canvas()->hasPicture(); }, 20000))
            << view.sentence().toStdString();
    }
    template <typename T>
    T *child(const char *name) const
    {
        T *found = view.findChild<T *>(QString::fromLatin1(name));
        EXPECT_NE(found, nullptr) << name;
        return found;
    }
    QString number() const { return child<QLabel>("pageNumber")->text(); }

    std::atomic<int> m_drawn = 0;
    std::atomic<bool> m_fails = false;
    QByteArray m_password;
    SourceView view{[this](const QByteArray &pdf, const PageRequest &request, const std::function<bool()> &) {
        return draw(pdf, request);
    }};
};

TEST_F(Source, BringsTheBoxIntoSight)
{
    show(lit(2, {0.8, 0.9, 0.03, 0.02}));
    EXPECT_EQ(view.page(), 2);
    EXPECT_EQ(number(), u"pág. 2 de 3"_s);
    const QRectF box = view.canvas()->boxInView();
    EXPECT_TRUE(QRectF(view.canvas()->viewport()->rect()).contains(box)) << box.top();
    EXPECT_GT(view.canvas()->verticalScrollBar()->value(), 0);
    EXPECT_TRUE(view.canvas()->accessibleName().contains(u"página 2"_s));
}

TEST_F(Source, LightsTheBoxInBothThemes)
{
    for (const ThemeChoice theme : {ThemeChoice::Light, ThemeChoice::Dark}) {
        applyTheme(*qApp, theme);
        show(lit(1, {0.4, 0.5, 0.05, 0.02}));
        const QImage picture = view.canvas()->viewport()->grab().toImage();
        const QRect box = view.canvas()->boxInView().toAlignedRect();
        const double ratio = picture.devicePixelRatio();
        const auto lightness = [&](int x, int y) { return qGray(picture.pixel(int(x * ratio), int(y * ratio))); };
        // Paper in the box and in its row is lighter than in the rows around it, and a frame stands about the box.
        int brightest = 0;
        for (int x = box.left(); x < box.right(); ++x)
            brightest = std::max(brightest, lightness(x, box.center().y()));
        int outside = 0;
        for (int x = box.left(); x < box.right(); ++x)
            outside = std::max(outside, lightness(x, box.bottom() + 40));
        EXPECT_GT(brightest, outside + 15) << int(theme);
        int frame = 255;
        for (int y = box.top() - 6; y < box.top(); ++y)
            frame = std::min(frame, lightness(box.center().x(), y));
        EXPECT_LT(frame, brightest - 60) << int(theme);
    }
    applyTheme(*qApp, ThemeChoice::Light);
}

TEST_F(Source, TurnsPagesByKeysAndButtons)
{
    show(lit(1, {0.4, 0.5, 0.05, 0.02}));
    EXPECT_FALSE(child<QToolButton>("previousPage")->isEnabled());
    QTest::mouseClick(child<QToolButton>("nextPage"), Qt::LeftButton);
    EXPECT_TRUE(QTest::qWaitFor([&] { return number() == u"pág. 2 de 3"_s; }));
    EXPECT_TRUE(view.canvas()->boxInView().isEmpty()) << "nothing is lit on another page";
    QTest::keyClick(view.canvas(), Qt::Key_PageDown, Qt::ControlModifier);
    EXPECT_EQ(view.page(), 3);
    EXPECT_TRUE(QTest::qWaitFor([&] { return view.canvas()->hasPicture(); }));
    EXPECT_FALSE(child<QToolButton>("nextPage")->isEnabled());
    QTest::keyClick(view.canvas(), Qt::Key_PageDown, Qt::ControlModifier);
    EXPECT_EQ(view.page(), 3);
    QTest::keyClick(view.canvas(), Qt::Key_PageUp, Qt::ControlModifier);
    QTest::keyClick(view.canvas(), Qt::Key_PageUp, Qt::ControlModifier);
    EXPECT_EQ(view.page(), 1);
    EXPECT_FALSE(view.canvas()->boxInView().isEmpty());
}

TEST_F(Source, ZoomsByKeysWheelAndButtonsAndSharpensThen)
{
    show(lit(1, {0.4, 0.5, 0.05, 0.02}));
    auto *fit = child<QToolButton>("zoomFit");
    EXPECT_EQ(fit->text(), u"100 %"_s);
    EXPECT_FALSE(child<QToolButton>("zoomOut")->isEnabled());
    QTest::keyClick(view.canvas(), Qt::Key_Plus);
    EXPECT_EQ(fit->text(), u"125 %"_s);
    QTest::mouseClick(child<QToolButton>("zoomIn"), Qt::LeftButton);
    EXPECT_EQ(fit->text(), u"156 %"_s);
    const QPointF at(300, 100);
    QWheelEvent wheel(at, view.canvas()->viewport()->mapToGlobal(at), {}, {0, 120}, Qt::NoButton, Qt::ControlModifier,
                      Qt::NoScrollPhase, false);
    QApplication::sendEvent(view.canvas()->viewport(), &wheel);
    EXPECT_EQ(fit->text(), u"195 %"_s);
    EXPECT_TRUE(QRectF(view.canvas()->viewport()->rect()).intersects(view.canvas()->boxInView()));
    EXPECT_GT(view.canvas()->horizontalScrollBar()->maximum(), 0);
    const int drawn = m_drawn;
    EXPECT_TRUE(QTest::qWaitFor([&] { return m_drawn > drawn; })) << "a sharper picture is drawn";
    QTest::keyClick(view.canvas(), Qt::Key_0);
    EXPECT_EQ(fit->text(), u"100 %"_s);
    EXPECT_EQ(view.canvas()->horizontalScrollBar()->maximum(), 0);
}

TEST_F(Source, ShowsAPageSeenBeforeAtOnce)
{
    show(lit(1, {0.4, 0.5, 0.05, 0.02}));
    PageLoader sameReport(nullptr);
    sameReport.setFile("real", realPdf());
    const auto isKept = [&](int page) { return !sameReport.kept(page, view.canvas()->wantedWidth()).image.isNull(); };
    ASSERT_TRUE(QTest::qWaitFor([&] { return isKept(2); }, 30000));
    view.showSpot(lit(2, {0.4, 0.5, 0.05, 0.02}));
    EXPECT_TRUE(view.canvas()->hasPicture()) << "drawn ahead";
    view.showSpot(lit(1, {0.4, 0.2, 0.05, 0.02}));
    EXPECT_TRUE(view.canvas()->hasPicture());
    EXPECT_TRUE(view.sentence().isEmpty());
}

TEST_F(Source, SaysThatTheFileIsNotKept)
{
    view.setFile("gone", {}, u"sem1.pdf"_s);
    view.showSpot(lit(2, {0.4, 0.5, 0.05, 0.02}));
    EXPECT_EQ(view.sentence(), u"Está en la página 2 de «sem1.pdf», pero el plan no guarda el archivo."_s);
    EXPECT_EQ(m_drawn, 0);
    EXPECT_FALSE(child<QToolButton>("nextPage")->isEnabled());
}

TEST_F(Source, SaysWhyThereIsNoPage)
{
    SourceSpot spot;
    spot.absence = u"Este plan viene de un texto, que no tiene páginas que mostrar."_s;
    view.setFile("real", realPdf(), {});
    view.showSpot(spot);
    EXPECT_EQ(view.sentence(), spot.absence);
    EXPECT_EQ(view.page(), 0);
}

TEST_F(Source, AsksForThePasswordInPlaceAndKeepsIt)
{
    m_password = "secreta";
    view.setFile("locked", realPdf(), u"sem1.pdf"_s);
    view.showSpot(lit(1, {0.4, 0.5, 0.05, 0.02}));
    auto *field = child<QLineEdit>("sourcePassword");
    ASSERT_TRUE(QTest::qWaitFor([&] { return field->isVisible(); }));
    QTest::keyClicks(field, u"otra"_s);
    QTest::keyClick(field, Qt::Key_Return);
    ASSERT_TRUE(QTest::qWaitFor([&] { return view.sentence() == u"Esa contraseña no abre el PDF."_s; }));
    QTest::keyClicks(field, u"secreta"_s);
    QTest::keyClick(field, Qt::Key_Return);
    ASSERT_TRUE(QTest::qWaitFor([&] { return view.canvas()->hasPicture(); }, 20000));
    EXPECT_EQ(PageLoader::password("locked"), QByteArray("secreta"));
}

TEST_F(Source, SaysThatDrawingFailedAndTriesAgain)
{
    m_fails = true;
    view.setFile("slow", realPdf(), u"sem1.pdf"_s);
    view.showSpot(lit(1, {0.4, 0.5, 0.05, 0.02}));
    auto *again = child<QPushButton>("sourceRetry");
    ASSERT_TRUE(QTest::qWaitFor([&] { return again->isVisible(); }));
    EXPECT_TRUE(view.sentence().contains(u"página 1"_s));
    m_fails = false;
    QTest::mouseClick(again, Qt::LeftButton);
    EXPECT_TRUE(QTest::qWaitFor([&] { return view.canvas()->hasPicture(); }, 20000));
    EXPECT_TRUE(view.sentence().isEmpty());
}

TEST_F(Source, FollowsTheWidthOfTheWindow)
{
    show(lit(1, {0.4, 0.5, 0.05, 0.02}));
    view.resize(700, 320);
    ASSERT_TRUE(QTest::qWaitFor([&] { return view.canvas()->wantedWidth() < 700; }));
    EXPECT_EQ(view.canvas()->horizontalScrollBar()->maximum(), 0) << "the page fits the width";
    EXPECT_TRUE(QRectF(view.canvas()->viewport()->rect()).intersects(view.canvas()->boxInView()));
}

} // namespace
} // namespace pei
