// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/pages/rulings.h"

#include "core/reading/pages/pdf.h"

#include <QImage>

#include <algorithm>
#include <cmath>

namespace pei {

namespace {

constexpr double PixelsPerPoint = 2; // a row of the smallest type is five pixels high
constexpr double MostPixels = 12e6;
constexpr int Contrast = 6;            // of 255: the faintest shade that a printer would still show
constexpr int ShortestRun = 40;        // pixels; letters have no edge as long
constexpr int LongestInterruption = 4; // vertical rulings and letters that touch the edge
constexpr double LeastDrawn = 0.85;    // of a run: what is drawn in words' shapes has gaps, a line has none
constexpr double GlyphsFrom = 0.13;    // of a word's height, and as much from below: rulings may touch the rest
constexpr int DeadlineMs = 2000;

// Where the letters of the page's words are: the tops of capitals and their feet stand in line as rulings do.
class Letters
{
public:
    Letters(const Page &page, double scale, QSize size)
        : m_width(size.width())
        , m_drawn(std::size_t(size.width()) * std::size_t(size.height()), false)
    {
        for (const Word &word : page.words) {
            const double margin = GlyphsFrom * word.height();
            const int x0 = std::clamp(int(std::floor(word.x0 * scale)), 0, size.width());
            const int x1 = std::clamp(int(std::ceil(word.x1 * scale)), x0, size.width());
            const int y0 = std::clamp(int(std::ceil((word.y0 + margin) * scale)), 0, size.height());
            const int y1 = std::clamp(int(std::floor((word.y1 - margin) * scale)), y0, size.height());
            for (int y = y0; y < y1; ++y)
                std::fill_n(m_drawn.begin() + qsizetype(y) * m_width + x0, x1 - x0, true);
        }
    }

    bool at(int x, int y) const { return m_drawn[std::size_t(y) * std::size_t(m_width) + std::size_t(x)]; }

private:
    int m_width = 0;
    std::vector<bool> m_drawn;
};

// Those that end at the top of a row of pixels.
void appendRuns(const QImage &image, int row, const Letters &letters, double scale, std::vector<Ruling> &rulings)
{
    const uchar *above = image.constScanLine(row - 1);
    const uchar *below = image.constScanLine(row);
    int first = -1;
    int last = -1;
    int drawn = 0;
    const auto close = [&] {
        if (first >= 0 && last - first >= ShortestRun && drawn >= LeastDrawn * (last - first + 1))
            rulings.push_back({row / scale, first / scale, (last + 1) / scale});
        first = -1;
    };
    for (int x = 0; x < image.width(); ++x) {
        if (std::abs(int(above[x]) - int(below[x])) < Contrast || letters.at(x, row))
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
    const Letters letters(page, scale, grey.size());
    std::vector<Ruling> rulings;
    for (int row = 1; row < grey.height(); ++row)
        appendRuns(grey, row, letters, scale, rulings);
    return rulings;
}

} // namespace pei
