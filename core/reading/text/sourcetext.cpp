// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/text/sourcetext.h"

#include "core/plan/code.h"
#include "core/reading/layout/tokens.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <QStringDecoder>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace pei {

namespace {

constexpr int TabWidth = 8;
constexpr QChar SoftHyphen(0x00AD);
constexpr std::size_t EdgeLines = 3; // of a page, that a running head or foot can take

QString expanded(QStringView line)
{
    QString text;
    text.reserve(line.size());
    for (const QChar c : line) {
        if (c == u'\t')
            text.append(QString(TabWidth - text.size() % TabWidth, u' '));
        else if (c.unicode() == 0x200B || c.unicode() == 0xFEFF || c == u'\r')
            continue;
        else
            text.append(c.isSpace() ? QChar(u' ') : c);
    }
    while (text.endsWith(u' '))
        text.chop(1);
    return text.normalized(QString::NormalizationForm_C);
}

bool isRowLike(const QString &line)
{
    if (startsIndicatorRow(line) || startsElementRow(line))
        return true;
    const QStringList words = line.right(400).split(u' ', Qt::SkipEmptyParts);
    // A figure of its own; without decimals it may be the page's number.
    if (words.size() == 1 && (isPrintedFigure(line) || (isFigure(line) && tokenKind(line) != TokenKind::Number)))
        return true;
    return words.size() >= 3 && std::all_of(words.end() - 3, words.end(), [](const QString &w) { return isFigure(w); });
}

// "Página 1 de 3", "1/3", "2": the number, and what else the mark says.
struct PageMark
{
    QString kind;
    int number = 0;
};
std::optional<PageMark> pageMark(const QString &line)
{
    static const QRegularExpression mark(
        u"^(pag(?:ina)?\\.?|hoja|page)?\\s*:?\\s*(\\d{1,4})(?:\\s*(?:de|of|/)\\s*(\\d{1,4}))?$"_s);
    if (line.size() > 40)
        return std::nullopt;
    const auto match = mark.match(folded(line));
    // The head's years count on, too.
    if (!match.hasMatch() || (match.captured(1).isEmpty() && match.captured(3).isEmpty() && yearOf(match.captured(2))))
        return std::nullopt;
    return PageMark{match.captured(1) + u'/' + match.captured(3), match.captured(2).toInt()};
}

QString patternOf(const QString &line)
{
    static const QRegularExpression digits(u"\\d+"_s);
    return line.left(400).replace(digits, u"#"_s);
}

class RunningLines
{
public:
    RunningLines(SourceText &text, std::vector<bool> &dropped)
        : m_text(text)
        , m_dropped(dropped)
    {
        for (std::size_t i = 0; i < text.lines.size(); ++i) {
            if (!text.lines[i].text.isEmpty())
                m_filled.push_back(i);
        }
    }

    void drop()
    {
        if (m_text.paged)
            findEdges();
        dropMarks();
        if (m_text.paged)
            dropRepeated();
    }

private:
    // The first and last filled lines of each page.
    void findEdges()
    {
        std::size_t first = 0;
        while (first < m_filled.size()) {
            std::size_t end = first;
            while (end < m_filled.size() && page(end) == page(first))
                ++end;
            ++m_pages;
            for (std::size_t n = 0; n < std::min(EdgeLines, end - first); ++n) {
                m_edges.push_back({m_filled[first + n], true});
                m_edges.push_back({m_filled[end - 1 - n], false});
            }
            first = end;
        }
    }

    int page(std::size_t filled) const { return m_text.lines[m_filled[filled]].page; }

    // A mark with its word is one; bare numbers must count the pages.
    void dropMarks()
    {
        QHash<QString, std::vector<std::pair<std::size_t, int>>> series;
        QSet<std::size_t> edges;
        for (const Edge &edge : m_edges)
            edges.insert(edge.line);
        for (const std::size_t line : m_filled) {
            const std::optional<PageMark> mark = pageMark(m_text.lines[line].text.simplified());
            if (!mark)
                continue;
            if (mark->kind.size() > 1 && mark->kind.front().isLetter())
                m_dropped[line] = true;
            else if (!m_text.paged || edges.contains(line))
                series[mark->kind].emplace_back(line, mark->number);
        }
        for (const auto &numbers : series) {
            if (numbers.size() < 2)
                continue;
            const bool counts =
                std::adjacent_find(numbers.begin(), numbers.end(), [this](const auto &a, const auto &b) {
                    return m_text.paged ? b.second - a.second != pageOf(b.first) - pageOf(a.first)
                                        : b.second - a.second != 1;
                }) == numbers.end();
            for (const auto &[line, number] : numbers)
                m_dropped[line] = m_dropped[line] || counts;
        }
    }

    int pageOf(std::size_t line) const { return m_text.lines[line].page; }

    // The same line but for its digits, on every page with words or, when it is a date's or an address's, on several.
    void dropRepeated()
    {
        static const QRegularExpression stamp(u"https?://|\\d{1,2}/\\d{1,2}/\\d{4}\\s+\\d{1,2}:\\d{2}"_s);
        QHash<QString, QSet<int>> pages;
        QHash<QString, std::vector<std::size_t>> lines;
        for (const Edge &edge : m_edges) {
            const QString &text = m_text.lines[edge.line].text;
            if (isRowLike(text.simplified()))
                continue;
            const QString pattern = (edge.top ? u'^' : u'$') + patternOf(text.simplified());
            // One line of a page: the outermost. A row's last line may be a number, too.
            if (pages[pattern].contains(pageOf(edge.line)))
                continue;
            pages[pattern].insert(pageOf(edge.line));
            lines[pattern].push_back(edge.line);
        }
        for (auto it = pages.cbegin(); it != pages.cend(); ++it) {
            const bool everywhere = m_pages >= 2 && it->size() == m_pages;
            const bool stamped = it->size() >= 2 && stamp.match(m_text.lines[lines[it.key()].front()].text).hasMatch();
            if (!everywhere && !stamped)
                continue;
            for (const std::size_t line : lines[it.key()])
                m_dropped[line] = true;
        }
    }

    struct Edge
    {
        std::size_t line = 0;
        bool top = false;
    };
    SourceText &m_text;
    std::vector<bool> &m_dropped;
    std::vector<std::size_t> m_filled;
    std::vector<Edge> m_edges;
    qsizetype m_pages = 0;
};

// Rows of figures held apart by more than one space are columns.
bool isLaidOut(const std::vector<TextLine> &lines)
{
    int rows = 0;
    int apart = 0;
    for (const TextLine &line : lines) {
        if (line.text.isEmpty() ||
            !(line.text.back().isDigit() || line.text.back() == u'D' || line.text.back() == u')'))
            continue;
        const QString tail = line.text.right(400);
        const QStringList words = tail.split(u' ', Qt::SkipEmptyParts);
        if (words.size() < 6 ||
            !std::all_of(words.end() - 6, words.end(), [](const QString &w) { return isFigure(w); }))
            continue;
        ++rows;
        apart += tail.contains(u"  "_s);
    }
    return apart * 2 > rows;
}

} // namespace

SourceText sourceText(QStringView text)
{
    SourceText source;
    int page = 1;
    for (const QStringView sheet : text.split(u'\f')) {
        qsizetype start = 0;
        while (start <= sheet.size()) {
            qsizetype end = start;
            while (end < sheet.size() && sheet[end] != u'\n' && sheet[end].unicode() != 0x2028 &&
                   (sheet[end] != u'\r' || (end + 1 < sheet.size() && sheet[end + 1] == u'\n')))
                ++end;
            source.lines.push_back({expanded(sheet.sliced(start, end - start)), page});
            start = end + 1;
        }
        ++page;
    }
    source.paged = text.contains(u'\f');
    std::vector<bool> dropped(source.lines.size(), false);
    RunningLines(source, dropped).drop();
    for (std::size_t i = 0; i < dropped.size(); ++i) {
        if (dropped[i])
            source.lines[i].text.clear();
    }
    // A tab between cells says that they are apart, not where they stand.
    source.laidOut = !text.contains(u'\t') && isLaidOut(source.lines);
    return source;
}

std::optional<QString> textFromBytes(const QByteArray &bytes)
{
    const auto decoded = [&bytes](QStringConverter::Encoding encoding) -> std::optional<QString> {
        QStringDecoder decoder(encoding);
        QString text = decoder(bytes);
        if (decoder.hasError())
            return std::nullopt;
        return text;
    };
    if (const auto mark = QStringConverter::encodingForData(bytes))
        return decoded(*mark);
    const QByteArray head = bytes.left(4096);
    if (const qsizetype zeros = head.count('\0'); zeros > 0) {
        // Mostly Latin letters: every other byte of UTF-16 is zero.
        qsizetype odd = 0;
        for (qsizetype i = 1; i < head.size(); i += 2)
            odd += head[i] == '\0';
        if (zeros * 3 < head.size() || bytes.size() % 2 != 0)
            return std::nullopt;
        return decoded(odd * 2 > zeros ? QStringConverter::Utf16LE : QStringConverter::Utf16BE);
    }
    if (auto utf8 = decoded(QStringConverter::Utf8))
        return utf8;
    // Windows puts dashes and quotation marks where Latin-1 has controls.
    static constexpr std::array<char16_t, 32> Windows = {0x20AC, 0x81,   0x201A, 0x192,  0x201E, 0x2026, 0x2020, 0x2021,
                                                         0x2C6,  0x2030, 0x160,  0x2039, 0x152,  0x8D,   0x17D,  0x8F,
                                                         0x90,   0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                                         0x2DC,  0x2122, 0x161,  0x203A, 0x153,  0x9D,   0x17E,  0x178};
    QString text = QString::fromLatin1(bytes);
    for (QChar &c : text) {
        if (c.unicode() >= 0x80 && c.unicode() < 0xA0)
            c = QChar(Windows[c.unicode() - 0x80U]);
    }
    return text;
}

bool looksLikeReportText(QStringView text)
{
    const QString head = folded(text.left(20000)).simplified();
    return head.contains(u"reporte de seguimiento") && text.contains(u"IND.");
}

bool startsIndicatorRow(QStringView line)
{
    return line.size() > 4 && line.startsWith(u"IND.") && line[4].isDigit();
}

bool startsElementRow(QStringView line)
{
    const qsizetype space = line.indexOf(u' ');
    return isElementCode(line.first(space < 0 ? line.size() : space));
}

QString cleanWord(const QString &word)
{
    QString text = word;
    if (std::any_of(text.begin(), text.end(), [](QChar c) { return c.unicode() >= 0x2000; }))
        text = text.normalized(QString::NormalizationForm_KC);
    text.replace(QChar(u'\u2212'), u'-');
    return text.remove(SoftHyphen);
}

void CellText::add(const QString &word, bool startsLine)
{
    const bool insideWord =
        startsLine && m_text.size() > 1 && m_text.endsWith(u'-') && !m_text[m_text.size() - 2].isSpace();
    if (!m_text.isEmpty() && !insideWord && !(m_broken && startsLine))
        m_text += u' ';
    m_text += cleanWord(word);
    m_broken = word.endsWith(SoftHyphen);
}

} // namespace pei
