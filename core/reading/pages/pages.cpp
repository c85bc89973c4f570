// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/pages/pages.h"

#include "core/reading/pages/heights.h"
#include "core/reading/pages/pdf.h"

#include <QRegularExpression>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace pei {

namespace {

constexpr int PageDeadlineMs = 20000; // a page of a real report takes ten milliseconds
// A full A3 page of the smallest type has five thousand words. A word takes some 150 bytes.
constexpr std::size_t MostWordsOfPage = 50'000;
constexpr std::size_t MostWords = 1'000'000;

// Ghostscript leaves one letter for those that a font has joined, the lower half of the number of "\uFB01": "deûnido".
// Spanish has no such letter, and before a consonant it has "fi", never "fl".
QString withLigatures(QString text)
{
    static const QRegularExpression joined(u"\\x{FB}(?![aeiouáéíóúü])"_s);
    return text.replace(joined, u"fi"_s);
}

void appendWord(const Poppler::TextBox &box, Page &page)
{
    const QRectF rect = box.boundingBox();
    // A transformation out of all bounds puts a word nowhere.
    if (!std::isfinite(rect.left() + rect.top() + rect.right() + rect.bottom()))
        return;
    QString text = box.text();
    bool plain = true;
    bool composed = true; // nothing below combines with anything
    for (const QChar c : text) {
        plain = plain && c.unicode() < 0x2000 && c.unicode() != 0x00AD;
        composed = composed && c.unicode() < 0x0300;
    }
    Word word{rect.left(), rect.top(), rect.right(), rect.bottom(), {}, -1};
    QString normal = composed ? text : text.normalized(QString::NormalizationForm_C);
    if (normal.contains(u'\u00FB'))
        normal = withLigatures(std::move(normal));
    if (plain && normal.size() == text.size()) {
        word.edge = qsizetype(page.edges.size());
        for (int i = 0; i < text.size(); ++i)
            page.edges.push_back(float(box.charBoundingBox(i).left()));
        page.edges.push_back(float(rect.right()));
        word.text = normal;
    } else {
        // Ligatures and the like: their characters and boxes do not match one to one any more.
        word.text = normal.normalized(QString::NormalizationForm_KC);
    }
    word.text.replace(QChar(u'\u2212'), u'-');
    if (!word.text.trimmed().isEmpty())
        page.words.push_back(std::move(word));
}

} // namespace

void prepareReading()
{
    // A page of the simplest text: what is looked up for the first word of a document is looked up here.
    static const QByteArray pdf = QByteArrayLiteral(
        "%PDF-1.4\n"
        "1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
        "2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
        "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]/Resources<</Font<</F 4 0 R>>>>/Contents 5 0 R>>endobj\n"
        "4 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj\n"
        "5 0 obj<</Length 46>>stream\n"
        "BT /F 9 Tf 9 9 Td (IND.01 2,550.00) Tj ET 9 9 m 9 20 l S\n"
        "endstream endobj\n"
        "trailer<</Root 1 0 R>>\n");
    static const std::unique_ptr<Poppler::Document> kept = Poppler::Document::loadFromData(pdf);
    static_cast<void>(readPages(pdf));
}

Result<std::vector<Page>> readPages(const QByteArray &pdf, const ReadOptions &options,
                                    const std::function<void(const Page &page)> &seen)
{
    const Result<std::unique_ptr<Poppler::Document>> opened = openPdf(pdf, options.password);
    if (!opened)
        return opened.error();
    const std::unique_ptr<Poppler::Document> &document = opened.value();
    const int count = document->numPages();
    if (count <= 0)
        return Error{Error::Code::PdfDamaged, {}, {}, 0, 0};
    if (count > MaxPages)
        return Error{Error::Code::NotAReport, {}, {}, 0, 0};

    std::vector<Page> pages;
    pages.reserve(std::size_t(count));
    bool anyWord = false;
    std::size_t words = 0;
    Poppler::Page::Rotation rotation = Poppler::Page::Rotate0;
    const auto cancelled = [&options] { return options.cancelled && options.cancelled(); };
    for (int i = 0; i < count; ++i) {
        if (cancelled())
            return Error{Error::Code::Cancelled, {}, {}, i + 1, 0};
        const std::unique_ptr<Poppler::Page> source = document->page(i);
        if (!source)
            return Error{Error::Code::PdfDamaged, {}, {}, i + 1, 0};
        const ProcessorDeadline deadline(PageDeadlineMs);
        // Poppler asks after every few strokes, too often to look at the clock each time.
        unsigned asked = 0;
        const UprightWords upright = uprightWords(
            *source, [&] { return asked++ % 64 == 0 && (deadline.hasExpired() || cancelled()); }, rotation);
        rotation = upright.rotation;
        Page page{source->pageSizeF(), {}, {}, int(upright.rotation)};
        if (isQuarterTurn(upright.rotation))
            page.size.transpose();
        words += upright.boxes.size();
        if (deadline.hasExpired() || upright.boxes.size() > MostWordsOfPage || words > MostWords)
            return Error{Error::Code::ReadingTimedOut, {}, {}, i + 1, 0};
        page.words.reserve(upright.boxes.size());
        for (const auto &box : upright.boxes)
            appendWord(*box, page);
        anyWord = anyWord || !page.words.empty();
        if (seen)
            seen(page);
        pages.push_back(std::move(page));
        if (options.progress)
            options.progress(i + 1, count);
    }
    if (!anyWord)
        return Error{Error::Code::PdfWithoutText, {}, {}, 0, 0};
    mendHeights(pages);
    return pages;
}

std::vector<Page> pagesOfText(QStringView text)
{
    // Heights as of a font twice as high as wide, so that what is measured in heights holds for text too.
    constexpr double LineHeight = 2;
    std::vector<Page> pages;
    for (const QStringView sheet : text.split(u'\f')) {
        Page page;
        double y = 0;
        double width = 1;
        for (const QStringView line : sheet.split(u'\n')) {
            qsizetype i = 0;
            while (i < line.size()) {
                if (line[i].isSpace()) {
                    ++i;
                    continue;
                }
                const qsizetype first = i;
                while (i < line.size() && !line[i].isSpace())
                    ++i;
                Word word{double(first),
                          y + 0.1,
                          double(i) - 0.2,
                          y + LineHeight - 0.1,
                          line.sliced(first, i - first).toString(),
                          qsizetype(page.edges.size())};
                for (qsizetype c = first; c <= i; ++c)
                    page.edges.push_back(float(c));
                page.words.push_back(std::move(word));
                width = std::max(width, double(i));
            }
            y += LineHeight;
        }
        page.size = {width, std::max(y, 1.0)};
        pages.push_back(std::move(page));
    }
    return pages;
}

} // namespace pei
