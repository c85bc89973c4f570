// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/pages/pages.h"

#include "core/reading/pages/pdf.h"

#include <QDeadlineTimer>

using namespace Qt::Literals::StringLiterals;

namespace pei {

namespace {

constexpr int MaxPages = 2000;
constexpr int PageDeadlineMs = 20000; // a page of a real report takes ten milliseconds

void appendWord(const Poppler::TextBox &box, Page &page)
{
    const QRectF rect = box.boundingBox();
    QString text = box.text();
    bool plain = true;
    for (const QChar c : text)
        plain = plain && c.unicode() < 0x2000 && c.unicode() != 0x00AD;
    Word word{rect.left(), rect.top(), rect.right(), rect.bottom(), {}, -1};
    if (plain && text.normalized(QString::NormalizationForm_C).size() == text.size()) {
        word.edge = qsizetype(page.edges.size());
        for (int i = 0; i < text.size(); ++i)
            page.edges.push_back(float(box.charBoundingBox(i).left()));
        page.edges.push_back(float(rect.right()));
        word.text = text.normalized(QString::NormalizationForm_C);
    } else {
        // Ligatures and the like: their characters and boxes do not match one to one any more.
        word.text = text.normalized(QString::NormalizationForm_KC);
    }
    word.text.replace(QChar(u'\u2212'), u'-');
    if (!word.text.trimmed().isEmpty())
        page.words.push_back(std::move(word));
}

} // namespace

Result<std::vector<Page>> readPages(const QByteArray &pdf, const ReadOptions &options)
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
    const auto cancelled = [&options] { return options.cancelled && options.cancelled(); };
    for (int i = 0; i < count; ++i) {
        if (cancelled())
            return Error{Error::Code::Cancelled, {}, {}, i + 1, 0};
        const std::unique_ptr<Poppler::Page> source = document->page(i);
        if (!source)
            return Error{Error::Code::PdfDamaged, {}, {}, i + 1, 0};
        const QDeadlineTimer deadline(PageDeadlineMs);
        const UprightWords words = uprightWords(*source, [&] { return deadline.hasExpired() || cancelled(); });
        Page page{source->pageSizeF(), {}, {}};
        if (words.rotation != Poppler::Page::Rotate0)
            page.size.transpose();
        if (deadline.hasExpired())
            return Error{Error::Code::ReadingTimedOut, {}, {}, i + 1, 0};
        page.words.reserve(words.boxes.size());
        for (const auto &box : words.boxes)
            appendWord(*box, page);
        anyWord = anyWord || !page.words.empty();
        pages.push_back(std::move(page));
        if (options.progress)
            options.progress(i + 1, count);
    }
    if (!anyWord)
        return Error{Error::Code::PdfWithoutText, {}, {}, 0, 0};
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
                Word word{double(first), y + 0.1, double(i) - 0.2, y + LineHeight - 0.1,
                          line.sliced(first, i - first).toString(), qsizetype(page.edges.size())};
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
