// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/pages/rulings.h"

#include "core/reading/pages/pdf.h"

#include <QImage>

#include <cmath>

namespace pei {

namespace {

constexpr double PixelsPerPoint = 2; // a row of the smallest type is five pixels high
constexpr double MostPixels = 12e6;
constexpr int Contrast = 6;            // of 255: the faintest shade that a printer would still show
constexpr int ShortestRun = 40;        // pixels; letters have no edge as long
constexpr int LongestInterruption = 4; // vertical rulings and letters that touch the edge
constexpr double LeastDrawn = 0.85;    // of a run: the tops of capitals stand in line too, with gaps between them
constexpr int DeadlineMs = 2000;

void appendRuns(const uchar *above, const uchar *below, int width, double y, double scale, std::vector<Ruling> &rulings)
{
    int first = -1;
    int last = -1;
    int drawn = 0;
    const auto close = [&] {
        if (first >= 0 && last - first >= ShortestRun && drawn >= LeastDrawn * (last - first + 1))
            rulings.push_back({y, first / scale, (last + 1) / scale});
        first = -1;
    };
    for (int x = 0; x < width; ++x) {
        if (std::abs(int(above[x]) - int(below[x])) < Contrast)
            continue;
        if (first >= 0 && x - last > LongestInterruption)
            close();
        if (first < 0) {
            first = x;
            drawn = 0;
        }
        last = x;
        ++drawn;
    }
    close();
}

} // namespace

struct RulingFinder::Opened
{
    std::unique_ptr<Poppler::Document> document;
};

RulingFinder::RulingFinder(QByteArray pdf, ReadOptions options)
    : m_pdf(std::move(pdf))
    , m_options(std::move(options))
{
}

RulingFinder::~RulingFinder() = default;

std::vector<Ruling> RulingFinder::onPage(const Page &page, std::size_t index)
{
    if (!m_opened) {
        m_opened = std::make_unique<Opened>();
        if (Result<std::unique_ptr<Poppler::Document>> opened = openPdf(m_pdf, m_options.password))
            m_opened->document = std::move(opened).value();
    }
    const std::unique_ptr<Poppler::Page> source =
        m_opened->document ? m_opened->document->page(int(index)) : std::unique_ptr<Poppler::Page>();
    const double area = page.size.width() * page.size.height();
    if (!source || !(area > 1))
        return {};
    const double scale = std::min(PixelsPerPoint, std::sqrt(MostPixels / area));
    const ProcessorDeadline deadline(DeadlineMs);
    const std::function<bool()> stop = [&] {
        return deadline.hasExpired() || (m_options.cancelled && m_options.cancelled());
    };
    const QImage image = source->renderToImage(
        72 * scale, 72 * scale, -1, -1, -1, -1, Poppler::Page::Rotation(page.quarterTurns), nullptr, nullptr,
        [](const QVariant &closure) { return (*closure.value<const std::function<bool()> *>())(); },
        QVariant::fromValue(&stop));
    if (image.isNull() || std::abs(image.width() - page.size.width() * scale) > 2 || deadline.hasExpired())
        return {};
    const QImage grey = image.convertToFormat(QImage::Format_Grayscale8);
    std::vector<Ruling> rulings;
    for (int y = 1; y < grey.height(); ++y)
        appendRuns(grey.constScanLine(y - 1), grey.constScanLine(y), grey.width(), y / scale, scale, rulings);
    return rulings;
}

} // namespace pei
