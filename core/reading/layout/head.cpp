// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/layout/head.h"

#include "core/reading/layout/tokens.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace pei {

namespace {

constexpr double HeadGap = 6; // line heights that may lie between two lines of one head

bool isHeadWord(QStringView text)
{
    static const QSet<QString> words = {u"codigo"_s,
                                        u"denominacion"_s,
                                        u"ue"_s,
                                        u"u.e."_s,
                                        u"unidad"_s,
                                        u"de"_s,
                                        u"organizacion"_s,
                                        u"relevancia"_s,
                                        u"sentido"_s,
                                        u"esperado"_s,
                                        u"tipo"_s,
                                        u"agregacion"_s,
                                        u"linea"_s,
                                        u"base"_s,
                                        u"ano"_s,
                                        u"valor"_s,
                                        u"logro"_s,
                                        u"logros"_s,
                                        u"valores"_s,
                                        u"obtenidos"_s,
                                        u"obtenido"_s,
                                        u"avance"_s,
                                        u"i"_s,
                                        u"(%)"_s,
                                        u"%"_s,
                                        u"sem1"_s,
                                        u"sem"_s,
                                        u"sem."_s,
                                        u"s1"_s,
                                        u"1"_s,
                                        u"anual"_s,
                                        u"-"_s,
                                        u"–"_s,
                                        u"esperados"_s,
                                        u"la"_s,
                                        u"del"_s,
                                        u"semestre"_s};
    const QString word = folded(text);
    if (words.contains(word) || yearOf(text))
        return true;
    // A narrow column breaks a label inside a word; glued labels start with one.
    if (word.size() < 3)
        return false;
    if (std::any_of(words.begin(), words.end(), [&](const QString &known) {
            return known.size() > 3 && (known.startsWith(word) || known.endsWith(word) || word.startsWith(known));
        }))
        return true;
    return word.startsWith(u"ano") && isHeadWord(QStringView(word).sliced(3)); // "AñoValor2020"
}

// The labels that a head prints, and how often: a line that prints one more is a row's ("Relevancia de …", "Unidad").
const QHash<QString, int> &labelCounts()
{
    static const QHash<QString, int> counts = {
        {u"codigo"_s, 1},     {u"denominacion"_s, 1}, {u"ue"_s, 1},       {u"unidad"_s, 2}, {u"organizacion"_s, 1},
        {u"relevancia"_s, 1}, {u"sentido"_s, 1},      {u"esperado"_s, 2}, {u"tipo"_s, 2},   {u"agregacion"_s, 1},
        {u"linea"_s, 1},      {u"base"_s, 1},         {u"ano"_s, 1},      {u"valor"_s, 2},  {u"logro"_s, 1},
        {u"valores"_s, 1},    {u"obtenidos"_s, 1},    {u"avance"_s, 1}};
    return counts;
}

// What some entities call the columns.
const QSet<QString> &unusualLabels()
{
    static const QSet<QString> words = {u"ejecutora"_s, u"organica"_s,  u"responsable"_s, u"cod."_s,
                                        u"cod"_s,       u"indicador"_s, u"indicadores"_s};
    return words;
}

// "Sem1", "Valor", "Línea": what stands above figures only, whole or in pieces.
bool isFigureLabel(QStringView word)
{
    static constexpr std::array<QStringView, 8> labels = {u"linea",  u"valor", u"logro", u"obtenido",
                                                          u"avance", u"sem",   u"s1",    u"anual"};
    return std::any_of(labels.begin(), labels.end(), [word](QStringView label) { return word.startsWith(label); });
}

// The lines of one head, taken from its middle outwards.
class HeadLines
{
public:
    // figuresLeft: where the label of the first figure column begins, if it is known; years and cuts stand on its right
    // only. nameRight: where the label of the names ends; those of other columns stand on its right.
    HeadLines(std::optional<double> figuresLeft, double nameRight)
        : m_figuresLeft(figuresLeft)
        , m_nameRight(nameRight)
    {
    }

    bool take(const Line &line)
    {
        qsizetype strange = 0;
        qsizetype labels = 0;
        qsizetype unusual = 0;
        bool labelled = false;
        QHash<QString, int> seen = m_seen;
        for (const Word *word : line.words) {
            const QString text = folded(word->text);
            const bool known = isHeadWord(word->text);
            strange += !known;
            unusual += !known && unusualLabels().contains(text);
            if (const auto most = labelCounts().constFind(text); most != labelCounts().cend() && ++seen[text] > *most)
                return false;
            // Outside the figures' columns a line of years, hyphens or "de" alone is a wrapped value or name.
            labelled = labelled || (m_figuresLeft && word->x1 > *m_figuresLeft) || mayBeLabel(*word, text);
            labels += labelCounts().contains(text);
        }
        // Words that names are made of too are labels only beside labels that no name has.
        if (labels >= 2)
            strange -= unusual;
        const bool head = labelled && (strange == 0 || (strange == 1 && line.words.size() >= 8));
        if (head)
            m_seen = seen;
        return head;
    }

    // Two words in a row of the table may look like the head's first labels; not so many.
    bool enough() const { return m_seen.size() >= FewestLabels; }

private:
    static constexpr qsizetype FewestLabels = 5;

    // Left of the figures.
    bool mayBeLabel(const Word &word, const QString &text) const
    {
        if ((text.size() <= 2 && text != u"ue") || yearOf(text) || (m_figuresLeft && isFigureLabel(text)))
            return false;
        const bool ofOtherColumn = labelCounts().contains(text) && !isCodeLabel(word.text) && !isNameLabel(word.text);
        return !ofOtherColumn || word.x1 > m_nameRight;
    }

    std::optional<double> m_figuresLeft;
    double m_nameRight = 0;
    QHash<QString, int> m_seen;
};

// The lines around a word that may be the label of the codes; none where they make no head.
HeadZone headAround(const Word &code, const Word &name, const std::vector<Line> &lines, const Page &page, double height)
{
    const auto own = std::find_if(lines.begin(), lines.end(), [&code](const Line &line) {
        return std::find(line.words.begin(), line.words.end(), &code) != line.words.end();
    });
    const auto middle = std::size_t(own - lines.begin());
    std::optional<double> figuresLeft; // names may hold the word too, on its left
    for (const Word &word : page.words) {
        const QString text = folded(word.text);
        if ((text == u"ano" || text.startsWith(u"anovalor")) && word.x0 > code.x1 &&
            std::abs(word.centreY() - code.centreY()) < HeadGap * height)
            figuresLeft = std::max(figuresLeft.value_or(word.x0), word.x0);
    }
    HeadZone zone{lines[middle].y0, lines[middle].y1};
    HeadLines head(figuresLeft, name.x1);
    head.take(lines[middle]);
    for (std::size_t i = middle; i-- > 0 && zone.y0 - lines[i].y1 < HeadGap * height && head.take(lines[i]);)
        zone.y0 = std::min(zone.y0, lines[i].y0);
    for (std::size_t i = middle + 1;
         i < lines.size() && lines[i].y0 - zone.y1 < HeadGap * height && head.take(lines[i]); ++i)
        zone.y1 = std::max(zone.y1, lines[i].y1);
    return head.enough() ? zone : HeadZone();
}

} // namespace

std::vector<HeadZone> findHeads(const Page &page, double height)
{
    // A name may begin with the word too, right below the head: the label stands beside its neighbour.
    struct Labels
    {
        double apart = 0; // in height
        const Word *code = nullptr;
        const Word *name = nullptr;
    };
    std::vector<Labels> labels;
    for (const Word &word : page.words) {
        if (!isCodeLabel(word.text))
            continue;
        Labels least{HeadGap * height, &word, nullptr};
        for (const Word &other : page.words) {
            const double apart = std::abs(other.centreY() - word.centreY());
            if (other.x0 > word.x1 && apart < least.apart && isNameLabel(other.text))
                least = {apart, &word, &other};
        }
        if (least.name)
            labels.push_back(least);
    }
    if (labels.empty())
        return {};
    std::stable_sort(labels.begin(), labels.end(), [](const Labels &a, const Labels &b) { return a.apart < b.apart; });
    Words all;
    for (const Word &word : page.words)
        all.push_back(&word);
    const std::vector<Line> lines = linesOf(std::move(all));
    std::vector<HeadZone> zones;
    for (const Labels &label : labels) {
        const HeadZone zone = headAround(*label.code, *label.name, lines, page, height);
        const bool known = std::any_of(zones.begin(), zones.end(), [&](const HeadZone &other) {
            return zone.y0 <= other.y1 && other.y0 <= zone.y1;
        });
        if (zone.present() && !known)
            zones.push_back(zone);
    }
    std::sort(zones.begin(), zones.end(), [](const HeadZone &a, const HeadZone &b) { return a.y0 < b.y0; });
    return zones;
}

HeadZone findHead(const Page &page, double height)
{
    const std::vector<HeadZone> heads = findHeads(page, height);
    return heads.empty() ? HeadZone() : heads.front();
}

} // namespace pei
