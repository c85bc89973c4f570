// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/layout/head.h"

#include "core/reading/layout/tokens.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <cmath>

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

// The lines of one head, taken from its middle outwards.
class HeadLines
{
public:
    // figuresLeft: where the label of the first figure column begins; years and cuts stand on its right only.
    explicit HeadLines(double figuresLeft)
        : m_figuresLeft(figuresLeft)
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
            labelled = labelled || word->x1 > m_figuresLeft || (text.size() > 2 && !yearOf(text)) || text == u"ue";
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

    double m_figuresLeft = 0;
    QHash<QString, int> m_seen;
};

struct Mark
{
    double x = 0;
    enum class Kind : quint8 { Year, Semester, Annual, Hyphen } kind = Kind::Year;
    int year = 0;
};

// Years, cuts and hyphens of a head word: "2024", "Sem1", "2024-Sem1", "Sem1Anual", "Valor2020".
void marksOf(const Word &word, std::vector<Mark> &marks)
{
    const QString text = folded(word.text);
    qsizetype at = 0;
    const double step = (word.x1 - word.x0) / double(std::max<qsizetype>(1, text.size()));
    const auto push = [&](qsizetype length, Mark::Kind kind, int year) {
        marks.push_back({word.x0 + step * (double(at) + double(length) / 2), kind, year});
        at += length;
    };
    while (at < text.size()) {
        const QStringView rest = QStringView(text).sliced(at);
        if (rest.size() >= 4 && yearOf(rest.first(4)))
            push(4, Mark::Kind::Year, yearOf(rest.first(4)).value());
        else if (rest.startsWith(u"sem1"))
            push(4, Mark::Kind::Semester, 0);
        else if (rest.startsWith(u"semestre"))
            push(8, Mark::Kind::Semester, 0);
        else if (rest == u"sem" || rest.startsWith(u"sem.") || rest == u"s1")
            push(rest.size(), Mark::Kind::Semester, 0);        // "Sem. 1", "S1"
        else if (rest.startsWith(u"anual") || rest == u"anua") // the paper's edge may have cut it
            push(rest.size() < 5 ? 4 : 5, Mark::Kind::Annual, 0);
        else if (rest.front() == u'-' || rest.front() == u'–')
            push(1, Mark::Kind::Hyphen, 0);
        else
            ++at;
    }
}

double titleCentre(const Page &page, const HeadZone &head, QStringView word, double fallback)
{
    for (const Word &candidate : page.words) {
        if (head.contains(candidate) && folded(candidate.text) == word)
            return candidate.centreX();
    }
    return fallback;
}

// How many of the cuts belong to "Avance": each has a hyphen between year and cut. Without hyphens, what centres the
// title "Avance" best over the last columns.
std::size_t progressCount(const std::vector<Mark> &marks, std::size_t cuts, const Page &page, const HeadZone &head,
                          const std::vector<Span> &figures)
{
    const auto hyphens = std::size_t(
        std::count_if(marks.begin(), marks.end(), [](const Mark &mark) { return mark.kind == Mark::Kind::Hyphen; }));
    if (hyphens >= 1 && hyphens < cuts)
        return hyphens;
    const double title = titleCentre(page, head, u"avance", (figures.back().x0 + figures.back().x1) / 2);
    std::size_t best = 1;
    double least = 1e9;
    for (std::size_t count = 1; count < cuts && count < figures.size(); ++count) {
        const double centre = (figures[figures.size() - count].x0 + figures.back().x1) / 2;
        if (std::abs(centre - title) < least) {
            least = std::abs(centre - title);
            best = count;
        }
    }
    return best;
}

// Where the labels of the targets and of the obtained values stand.
std::vector<double> labelsOf(const std::vector<Mark> &marks, std::size_t targets, std::size_t obtained)
{
    std::vector<double> labels;
    const auto add = [&](std::size_t count, auto isOne) {
        for (auto mark = marks.begin(); mark != marks.end() && count > 0; ++mark) {
            if (!isOne(mark->kind))
                continue;
            labels.push_back(mark->x);
            --count;
        }
    };
    add(targets, [](Mark::Kind kind) { return kind == Mark::Kind::Year; });
    add(obtained, [](Mark::Kind kind) { return kind == Mark::Kind::Semester || kind == Mark::Kind::Annual; });
    return labels;
}

Error headUnreadable(const QString &column)
{
    return {Error::Code::HeadUnreadable, column, {}, 0, 0};
}

// The lines around a word that may be the label of the codes; none where they make no head.
HeadZone headAround(const Word &code, const std::vector<Line> &lines, const Page &page, double height)
{
    std::size_t middle = 0;
    while (middle + 1 < lines.size() && lines[middle + 1].centreY() <= code.centreY() + 0.01)
        ++middle;
    double figuresLeft = -1; // names may hold the word too, on its left
    for (const Word &word : page.words) {
        const QString text = folded(word.text);
        if ((text == u"ano" || text.startsWith(u"anovalor")) && word.x0 > code.x1 &&
            std::abs(word.centreY() - code.centreY()) < HeadGap * height)
            figuresLeft = std::max(figuresLeft, word.x0);
    }
    if (figuresLeft < 0)
        figuresLeft = page.size.width();
    HeadZone zone{lines[middle].y0, lines[middle].y1};
    HeadLines head(figuresLeft);
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
    std::vector<std::pair<double, const Word *>> codes;
    for (const Word &word : page.words) {
        if (!isCodeLabel(word.text))
            continue;
        double least = HeadGap * height;
        for (const Word &other : page.words) {
            const double apart = std::abs(other.centreY() - word.centreY());
            if (other.x0 > word.x1 && apart < least && isNameLabel(other.text))
                least = apart;
        }
        if (least < HeadGap * height)
            codes.emplace_back(least, &word);
    }
    if (codes.empty())
        return {};
    std::stable_sort(codes.begin(), codes.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    Words all;
    for (const Word &word : page.words)
        all.push_back(&word);
    const std::vector<Line> lines = linesOf(std::move(all));
    std::vector<HeadZone> zones;
    for (const auto &[apart, code] : codes) {
        const HeadZone zone = headAround(*code, lines, page, height);
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

Result<Columns> readHead(const Page &page, const HeadZone &head, std::vector<Span> figures, double height)
{
    std::vector<Mark> marks;
    bool baselineYear = false;
    bool baselineValue = false;
    for (const Word &word : page.words) {
        if (!head.contains(word))
            continue;
        const QString text = folded(word.text);
        baselineYear = baselineYear || text.startsWith(u"ano");
        baselineValue = baselineValue || text.contains(u"valor");
        marksOf(word, marks);
    }
    if (!baselineYear || !baselineValue)
        return headUnreadable(u"Línea Base"_s);
    std::stable_sort(marks.begin(), marks.end(), [](const Mark &a, const Mark &b) { return a.x < b.x; });
    std::vector<int> years;
    std::vector<Cut> cuts;
    for (const Mark &mark : marks) {
        if (mark.kind == Mark::Kind::Year)
            years.push_back(mark.year);
        else if (mark.kind != Mark::Kind::Hyphen)
            cuts.push_back(mark.kind == Mark::Kind::Semester ? Cut::Semester1 : Cut::Annual);
    }
    if (cuts.size() < 2)
        return headUnreadable(u"Valores Obtenidos"_s);
    if (figures.size() < 2 + cuts.size() + 1)
        return headUnreadable(u"Logro Esperado"_s);
    const std::size_t progress = progressCount(marks, cuts.size(), page, head, figures);
    const std::size_t obtained = cuts.size() - progress;
    const std::size_t targets = figures.size() - 2 - cuts.size();

    Columns columns;
    columns.height = height;
    if (years.size() < targets + progress)
        return headUnreadable(u"Logro Esperado"_s);
    columns.targetYears.assign(years.begin(), years.begin() + qsizetype(targets));
    if (!std::is_sorted(columns.targetYears.begin(), columns.targetYears.end(), std::less_equal<>()))
        return headUnreadable(u"Logro Esperado"_s);
    // A year heads its Sem1 and its Anual: a new one begins with each Sem1 and with an Anual that follows an Anual.
    std::size_t group = 0;
    for (std::size_t i = 0; i < obtained; ++i) {
        if (i > 0 && (cuts[i] == Cut::Semester1 || cuts[i - 1] == Cut::Annual))
            ++group;
        if (targets + group + progress >= years.size())
            return headUnreadable(u"Valores Obtenidos"_s);
        columns.obtained.push_back({years[targets + group], cuts[i]});
    }
    if (targets + group + 1 + progress != years.size() ||
        !std::is_sorted(columns.obtained.begin(), columns.obtained.end(), std::less_equal<>()))
        return headUnreadable(u"Valores Obtenidos"_s);
    for (std::size_t i = 0; i < progress; ++i)
        columns.progress.push_back({years[years.size() - progress + i], cuts[obtained + i]});
    columns.figures = std::move(figures);
    columns.labels = labelsOf(marks, targets, obtained);
    return columns;
}

std::vector<Span> withBlankColumns(const Page &page, const HeadZone &head, const std::vector<Span> &figures,
                                   double height)
{
    std::vector<Mark> marks;
    std::optional<double> year;
    std::optional<double> value;
    for (const Word &word : page.words) {
        if (!head.contains(word))
            continue;
        marksOf(word, marks);
        const QString text = folded(word.text);
        if (text == u"ano")
            year = word.centreX();
        if (text == u"valor" && (!value || word.x0 < *value))
            value = word.centreX();
    }
    std::stable_sort(marks.begin(), marks.end(), [](const Mark &a, const Mark &b) { return a.x < b.x; });
    const auto isCut = [](const Mark &mark) {
        return mark.kind == Mark::Kind::Semester || mark.kind == Mark::Kind::Annual;
    };
    const auto count = [&marks](auto isOne) { return std::size_t(std::count_if(marks.begin(), marks.end(), isOne)); };
    const std::size_t years = count([](const Mark &mark) { return mark.kind == Mark::Kind::Year; });
    const std::size_t progress = count([](const Mark &mark) { return mark.kind == Mark::Kind::Hyphen; });
    std::vector<Mark> cuts;
    std::copy_if(marks.begin(), marks.end(), std::back_inserter(cuts), isCut);
    if (!year || !value || *value < *year || progress == 0 || progress >= cuts.size())
        return {};
    // Each year of obtained values heads its Sem1 and its Anual.
    std::size_t groups = 1;
    for (std::size_t i = 1; i + progress < cuts.size(); ++i)
        groups += cuts[i].kind == Mark::Kind::Semester || cuts[i - 1].kind == Mark::Kind::Annual;
    if (years < groups + progress + 2)
        return {};
    std::vector<double> labels{*year, *value};
    for (const double x : labelsOf(marks, years - groups - progress, cuts.size()))
        labels.push_back(x);
    if (labels.size() <= figures.size() || !std::is_sorted(labels.begin(), labels.end()))
        return {};
    std::vector<Span> columns;
    for (const double x : labels)
        columns.push_back({x - 0.1 * height, x + 0.1 * height});
    std::size_t from = 0; // labels right of the column before
    for (const Span &figure : figures) {
        const auto away = [&](std::size_t label) {
            return std::max({0.0, figure.x0 - labels[label], labels[label] - figure.x1});
        };
        std::size_t nearest = from;
        for (std::size_t l = from; l < labels.size(); ++l) {
            if (away(l) < away(nearest))
                nearest = l;
        }
        if (nearest >= labels.size())
            return {};
        columns[nearest] = figure;
        from = nearest + 1;
    }
    return columns;
}

} // namespace pei
