// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/layout/sidebyside.h"

#include "core/plan/code.h"
#include "core/reading/layout/tokens.h"

#include <QStringList>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace pei {

namespace {

constexpr double SamePlace = 0.6;  // points
constexpr double FootShare = 0.15; // of the page's height, where the mark may stand

bool besides(const Word &a, const Word &b)
{
    return std::abs(a.centreY() - b.centreY()) < a.height() / 2;
}

// The word "derecha" of "a la derecha de la página 3", in the foot.
const Word *continuationMark(const Page &page)
{
    for (const Word &word : page.words) {
        if (word.y0 < page.size.height() * (1 - FootShare) || folded(word.text) != u"derecha")
            continue;
        std::vector<const Word *> line;
        for (const Word &other : page.words) {
            if (besides(word, other))
                line.push_back(&other);
        }
        std::sort(line.begin(), line.end(), [](const Word *a, const Word *b) { return a->x0 < b->x0; });
        QStringList text;
        for (const Word *other : line)
            text << folded(other->text);
        if (text.join(u' ').contains(u"a la derecha de la pagina "))
            return &word;
    }
    return nullptr;
}

// Takes "sigue en la página 4" off the foot: the feet of all pages read alike then, but for their numbers.
void dropPointer(Page &page)
{
    const auto goesOn = std::find_if(page.words.begin(), page.words.end(), [&](const Word &word) {
        return folded(word.text) == u"sigue" && word.y0 > page.size.height() * (1 - FootShare);
    });
    if (goesOn == page.words.end())
        return;
    const Word first = *goesOn;
    std::erase_if(page.words, [&](const Word &word) {
        return besides(word, first) &&
               (word.x0 >= first.x0 || (word.text == u"·" && first.x0 - word.x1 < word.height()));
    });
}

bool repeats(const Word &word, const Page &left)
{
    return std::any_of(left.words.begin(), left.words.end(), [&](const Word &other) {
        return std::abs(other.x0 - word.x0) < SamePlace && std::abs(other.y0 - word.y0) < SamePlace &&
               other.text == word.text;
    });
}

// The words of a group's title that goes on from the left ("Valores Obtenidos (sigue)"), found from its last one; they
// may be broken over several lines.
std::vector<const Word *> continuedTitle(const Page &page, const Word &last)
{
    static const QStringList titles[] = {{u"logro"_s, u"esperado"_s},
                                         {u"valores"_s, u"obtenidos"_s},
                                         {u"linea"_s, u"base"_s},
                                         {u"avance"_s, u"tipo"_s, u"i"_s, u"(%)"_s}};
    for (const QStringList &title : titles) {
        std::vector<const Word *> found{&last};
        for (qsizetype i = title.size(); i-- > 0;) {
            const Word &next = *found.back();
            const auto before = std::find_if(page.words.begin(), page.words.end(), [&](const Word &word) {
                const bool left = besides(word, next) && word.x1 < next.x0 && next.x0 - word.x1 < word.height();
                const bool above = std::abs(next.y0 - word.y1) < word.height() / 2 &&
                                   std::abs(word.centreX() - last.centreX()) < 5 * word.height();
                return (left || above) && folded(word.text) == title[i];
            });
            if (before == page.words.end())
                break;
            found.push_back(&*before);
        }
        if (qsizetype(found.size()) == title.size() + 1)
            return found;
    }
    return {&last};
}

// The part of a page where rows have their figures. One that stands and reads like one of the page on the left does so
// by chance.
class Figures
{
public:
    explicit Figures(const Page &page)
    {
        for (const Word &word : page.words) {
            if (!startsIndicatorCode(word.text) && !isElementCode(word.text))
                continue;
            m_left = std::max(m_left, word.x1);
            m_top = std::min(m_top, word.y0 - 2 * word.height());
            m_bottom = std::max(m_bottom, word.y1 + 2 * word.height());
        }
    }

    bool contains(const Word &word) const
    {
        return fillsFigure(word.text) && word.x0 > m_left && word.y0 > m_top && word.y1 < m_bottom;
    }

private:
    double m_left = 0;
    double m_top = 1e9;
    double m_bottom = 0;
};

// What the page adds to the one on its left.
std::vector<const Word *> added(const Page &page, const Page &left, const Word &mark)
{
    const Figures figures(page);
    std::vector<const Word *> dropped;
    for (const Word &word : page.words) {
        if (besides(word, mark) || (repeats(word, left) && !figures.contains(word)))
            dropped.push_back(&word);
        else if (word.text == u"(sigue)") {
            const std::vector<const Word *> title = continuedTitle(page, word);
            dropped.insert(dropped.end(), title.begin(), title.end());
        }
    }
    std::vector<const Word *> kept;
    for (const Word &word : page.words) {
        if (std::find(dropped.begin(), dropped.end(), &word) == dropped.end())
            kept.push_back(&word);
    }
    return kept;
}

bool continues(const Page &page, const Page &left)
{
    return std::abs(page.size.height() - left.size.height()) < 1 &&
           std::any_of(page.words.begin(), page.words.end(),
                       [&](const Word &word) { return startsIndicatorCode(word.text) && repeats(word, left); });
}

} // namespace

SideBySide::SideBySide(std::vector<Page> &pages)
{
    if (std::none_of(pages.begin(), pages.end(), [](const Page &page) { return continuationMark(page) != nullptr; }))
        return;
    std::vector<Page> joined;
    bool any = false;
    const Page *first = nullptr; // of those side by side, as printed
    for (std::size_t p = 0; p < pages.size(); ++p) {
        Page &page = pages[p];
        const Word *mark = first ? continuationMark(page) : nullptr;
        if (!mark || !continues(page, *first)) {
            first = &page;
            joined.push_back(page);
            m_parts.push_back({{int(p), 0, page.size.width()}});
            continue;
        }
        any = true;
        Page &wide = joined.back();
        if (m_parts.back().size() == 1)
            dropPointer(wide);
        const double shift = wide.size.width();
        const auto edges = qsizetype(wide.edges.size());
        for (const float edge : page.edges)
            wide.edges.push_back(edge + float(shift));
        for (const Word *source : added(page, *first, *mark)) {
            Word word = *source;
            word.x0 += shift;
            word.x1 += shift;
            if (word.edge >= 0)
                word.edge += edges;
            wide.words.push_back(std::move(word));
        }
        wide.size.setWidth(shift + page.size.width());
        m_parts.back().push_back({int(p), shift, page.size.width()});
    }
    if (!any) {
        m_parts.clear();
        return;
    }
    m_printed = std::move(pages);
    pages = std::move(joined);
}

int SideBySide::pageOf(int joined) const
{
    return joined < 1 || std::size_t(joined) > m_parts.size() ? joined
                                                              : m_parts[std::size_t(joined) - 1].front().page + 1;
}

SourceBox SideBySide::restored(const SourceBox &box) const
{
    if (box.page < 1 || std::size_t(box.page) > m_parts.size())
        return box;
    const std::vector<Part> &parts = m_parts[std::size_t(box.page) - 1];
    const double whole = parts.back().left + parts.back().width;
    const double x0 = box.box.left() * whole;
    const double x1 = box.box.right() * whole;
    // A row goes over all of them: it is shown where it begins.
    const Part *part = &parts.front();
    for (const Part &other : parts) {
        if (x0 >= other.left)
            part = &other;
    }
    const double left = (x0 - part->left) / part->width;
    const double right = std::min(1.0, (x1 - part->left) / part->width);
    return {part->page + 1, QRectF(left, box.box.top(), right - left, box.box.height())};
}

void SideBySide::restore(Report &report) const
{
    if (m_parts.empty())
        return;
    for (RowSource &source : report.sources) {
        source.row = restored(source.row);
        source.baseline = restored(source.baseline);
        for (std::vector<SourceBox> *boxes : {&source.targets, &source.obtained, &source.progress}) {
            for (SourceBox &box : *boxes)
                box = restored(box);
        }
    }
    for (ElementSource &source : report.elementSources) {
        source.row = restored(source.row);
        for (SourceBox &box : source.progress)
            box = restored(box);
    }
    for (std::vector<UnreadRow> *rows : {&report.unread, &report.words.loose}) {
        for (UnreadRow &row : *rows) {
            if (row.box.isEmpty()) {
                row.page = pageOf(row.page);
                continue;
            }
            const SourceBox place = restored({row.page, row.box});
            row.page = place.page;
            row.box = place.box;
        }
    }
}

} // namespace pei
