// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/layout/brokenfigures.h"

#include "core/reading/layout/tokens.h"
#include "core/support/foldedtext.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace pei {

namespace {

constexpr double Apart = 0.25;      // heights between figures or labels that nearly touch
constexpr double Space = 0.45;      // heights: a space inside a name is no wider
constexpr double MostBetween = 0.9; // heights between the pieces' lines
constexpr double HeadReach = 6;     // heights above and below the label "Código"

// What the first piece of a broken figure looks like: no figure is printed so.
bool mayBeFirst(const QString &text)
{
    static const QRegularExpression piece(u"^(-|-?[\\d,]+\\.\\d?|-?\\d{1,3}(,\\d{3})*,\\d{0,3})$"_s);
    // Asked for every word of the figures: most are whole.
    const QChar last = text.back();
    const bool likely = last == u'-' || last == u'.' || last == u',' || text.contains(u',') ||
                        (text.size() > 1 && text[text.size() - 2] == u'.');
    if (!likely || (text.size() > 3 && text[text.size() - 3] == u'.'))
        return false;
    return piece.match(text).hasMatch();
}

// Labels of narrow columns that say what stands below them.
bool isLabel(const QString &text)
{
    const QString word = folded(text);
    return word == u"ano" || word == u"valor" || word == u"anual" || word == u"sem1" || yearOf(text);
}

// Long labels, which the narrowest columns break inside.
const QStringList &longLabels()
{
    static const QStringList labels = {u"denominacion"_s, u"organizacion"_s, u"relevancia"_s, u"sentido"_s,
                                       u"esperado"_s,     u"agregacion"_s,   u"obtenidos"_s,  u"valores"_s};
    return labels;
}

// The same of one that is put together: the preposition above a "No" is no year.
bool isJoinedLabel(const QString &text)
{
    const QString lower = text.toLower();
    const bool asPrinted = text.sliced(1) == lower.sliced(1) || text == text.toUpper();
    const bool label =
        (isLabel(text) && (folded(text) != u"ano" || lower == u"año")) || longLabels().contains(folded(text));
    return asPrinted && label;
}

bool mayBeginLabel(const QString &text)
{
    static const QRegularExpression piece(u"^(an?|va?l?o?|anua?|sem?|[12]\\d{1,2})$"_s);
    const QString word = folded(text);
    return piece.match(word).hasMatch() ||
           (word.size() > 2 && std::any_of(longLabels().begin(), longLabels().end(), [&](const QString &label) {
                return label.size() > word.size() && label.startsWith(word);
            }));
}

bool mayBeginYear(const QString &text)
{
    static const QRegularExpression piece(u"^[12]\\d{1,2}$"_s);
    return text.size() < 4 && piece.match(text).hasMatch();
}

// Where the others of a broken word's row stand.
enum class Others : quint8 { None, Beside, Between };

// The words of a page's right part, between two heights.
class Joiner
{
public:
    Joiner(Page &page, double left, double top, double bottom, double height, double space)
        : m_page(page)
        , m_height(height)
        , m_space(space)
    {
        for (std::size_t i = 0; i < page.words.size(); ++i) {
            const Word &word = page.words[i];
            if (word.x0 >= left && word.centreY() > top && word.centreY() < bottom)
                m_words.push_back(i);
        }
    }

    // Joins what begins a piece with the one below it where both make a whole, on the line of most that are its like.
    // Makes is told whether any of these stand beside them, and whether most stand between the two.
    template <typename Begins, typename Makes, typename Like>
    void join(Begins begins, Makes makes, Like like)
    {
        std::vector<std::size_t> gone;
        for (const std::size_t i : m_words) {
            Word &word = m_page.words[i];
            if (!begins(word) || !standsAlone(word))
                continue;
            const std::optional<std::size_t> below = pieceBelow(word);
            if (!below)
                continue;
            const Word &piece = m_page.words[*below];
            const double middle = (word.centreY() + piece.centreY()) / 2;
            const auto others = [&](double y) {
                return std::count_if(m_words.begin(), m_words.end(), [&](std::size_t other) {
                    return other != i && other != *below &&
                           std::abs(m_page.words[other].centreY() - y) < m_height / 3 && like(m_page.words[other].text);
                });
            };
            const auto atMiddle = others(middle);
            const auto atFirst = others(word.centreY());
            const auto atSecond = others(piece.centreY());
            const Others place = atMiddle > atFirst && atMiddle > atSecond ? Others::Between
                                 : atMiddle + atFirst + atSecond > 0       ? Others::Beside
                                                                           : Others::None;
            if (!makes(word, QString(word.text + piece.text), place))
                continue;
            const auto atMost = [&](auto first, auto between, auto second) {
                return between >= first && between >= second ? middle
                       : first >= second                     ? word.centreY()
                                                             : piece.centreY();
            };
            // Beside an element's name nothing is its like.
            const double y = place == Others::None
                                 ? atMost(wordsAt(word.centreY()), wordsAt(middle), wordsAt(piece.centreY()))
                                 : atMost(atFirst, atMiddle, atSecond);
            merge(word, piece, y);
            gone.push_back(*below);
        }
        std::sort(gone.begin(), gone.end(), std::greater<>());
        for (const std::size_t i : gone)
            m_page.words.erase(m_page.words.begin() + qsizetype(i));
    }

private:
    std::ptrdiff_t wordsAt(double y) const
    {
        return std::count_if(m_page.words.begin(), m_page.words.end(),
                             [&](const Word &word) { return std::abs(word.centreY() - y) < m_height / 3; });
    }

    // Without a word on its line that nearly touches it, and no part of a text.
    bool standsAlone(const Word &word) const
    {
        return std::none_of(m_page.words.begin(), m_page.words.end(), [&](const Word &other) {
            const double apart = (fillsFigure(other.text) ? Apart : m_space) * m_height;
            return &other != &word && std::abs(other.centreY() - word.centreY()) < m_height / 3 &&
                   other.x0 < word.x1 + apart && other.x1 > word.x0 - apart;
        });
    }

    std::optional<std::size_t> pieceBelow(const Word &word) const
    {
        std::optional<std::size_t> nearest;
        for (const std::size_t i : m_words) {
            const Word &other = m_page.words[i];
            if (other.centreY() <= word.centreY() + m_height / 3 || other.y0 - word.y1 > MostBetween * m_height ||
                other.x0 >= word.x1 || other.x1 <= word.x0)
                continue;
            if (!nearest || other.centreY() < m_page.words[*nearest].centreY())
                nearest = i;
        }
        if (!nearest || !standsAlone(m_page.words[*nearest]))
            return std::nullopt;
        return nearest;
    }

    void merge(Word &first, const Word &second, double y) const
    {
        const double half = first.height() / 2;
        first.text += second.text;
        first.edge = -1;
        first.x0 = std::min(first.x0, second.x0);
        first.x1 = std::max(first.x1, second.x1);
        first.y0 = y - half;
        first.y1 = y + half;
    }

    Page &m_page;
    double m_height;
    double m_space; // heights to the words of a text
    std::vector<std::size_t> m_words;
};

} // namespace

std::optional<double> leftOfFigures(const Page &page, const HeadZone &head)
{
    for (const Word &word : page.words) {
        if (head.contains(word) && folded(word.text).startsWith(u"ano"))
            return word.x0;
    }
    return std::nullopt;
}

void joinBrokenLabels(Page &page, double height)
{
    for (const Word &code : page.words) {
        if (!isCodeLabel(code.text))
            continue;
        Joiner(page, code.x1, code.centreY() - HeadReach * height, code.centreY() + HeadReach * height, height, Apart)
            .join([](const Word &word) { return mayBeginLabel(word.text); },
                  [](const Word &, const QString &whole, Others) { return isJoinedLabel(whole); }, isLabel);
        return;
    }
}

void joinBrokenFigures(Page &page, double left, double top, double height)
{
    const auto inYears = [left, height](const Word &word) { return word.x0 < left + 4 * height; };
    Joiner(page, left, top, page.size.height() + height, height, Space)
        .join([&](const Word &word) { return mayBeFirst(word.text) || (inYears(word) && mayBeginYear(word.text)); },
              [&](const Word &word, const QString &whole, Others others) {
                  // A lone dash may be a cell of its own, unless the row's other figures stand between it and the rest.
                  if (isDash(word.text) && others != Others::Between)
                      return false;
                  if (mayBeFirst(word.text) && isPrintedFigure(whole))
                      return true;
                  // The counts of the summary table, 20 above 28, are no year of a row.
                  return inYears(word) && yearOf(whole) && others != Others::None;
              },
              [](const QString &text) {
                  return isPrintedFigure(text) || yearOf(text) || tokenKind(text) == TokenKind::NotAvailable;
              });
}

} // namespace pei
