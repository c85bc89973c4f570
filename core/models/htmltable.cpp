// SPDX-License-Identifier: GPL-3.0-or-later
// The HTML side of the clipboard: a reader for the tables that spreadsheets and browsers write, and a writer.
#include "core/models/pastedtable.h"

#include <QHash>

#include <algorithm>
#include <cmath>
#include <set>

using namespace Qt::Literals::StringLiterals;

namespace pei {

namespace {

constexpr std::size_t MostCells = 2'000'000;
constexpr int MostSpan = 16384; // the columns of a sheet

struct Tag
{
    QString name; // in small letters
    bool closing = false;
    QHash<QString, QString> attributes;
};

QChar entityNamed(QStringView name)
{
    struct Named
    {
        QStringView name;
        char16_t letter;
    };
    static constexpr Named Letters[] = {
        {u"nbsp", u'\u00A0'},   {u"lt", u'<'},          {u"gt", u'>'},          {u"amp", u'&'},
        {u"quot", u'"'},        {u"apos", u'\''},       {u"aacute", u'á'},      {u"eacute", u'é'},
        {u"iacute", u'í'},      {u"oacute", u'ó'},      {u"uacute", u'ú'},      {u"ntilde", u'ñ'},
        {u"uuml", u'ü'},        {u"Aacute", u'Á'},      {u"Eacute", u'É'},      {u"Iacute", u'Í'},
        {u"Oacute", u'Ó'},      {u"Uacute", u'Ú'},      {u"Ntilde", u'Ñ'},      {u"Uuml", u'Ü'},
        {u"ordm", u'º'},        {u"ordf", u'ª'},        {u"deg", u'°'},         {u"iquest", u'¿'},
        {u"minus", u'\u2212'},  {u"ndash", u'\u2013'},  {u"mdash", u'\u2014'},  {u"rsquo", u'\u2019'},
        {u"thinsp", u'\u2009'}};
    for (const Named &letter : Letters) {
        if (letter.name == name)
            return letter.letter;
    }
    return {};
}

QString decoded(QStringView text)
{
    QString result;
    result.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const qsizetype end = text[i] == u'&' ? text.indexOf(u';', i) : -1;
        if (end < 0 || end - i > 10) {
            result += text[i];
            continue;
        }
        const QStringView name = text.sliced(i + 1, end - i - 1);
        bool isCode = false;
        char32_t code = 0;
        if (name.startsWith(u"#x") || name.startsWith(u"#X"))
            code = name.sliced(2).toUInt(&isCode, 16);
        else if (name.startsWith(u'#'))
            code = name.sliced(1).toUInt(&isCode);
        if (isCode && code > 0 && code <= 0x10FFFF && !(code >= 0xD800 && code <= 0xDFFF))
            result += QChar::fromUcs4(code);
        else if (const QChar letter = entityNamed(name); !letter.isNull())
            result += letter;
        else {
            result += text[i];
            continue;
        }
        i = end;
    }
    return result;
}

// Reads the tag that begins at `at` ("<td align=right sdval='1'>") and moves behind it.
Tag readTag(QStringView html, qsizetype &at)
{
    Tag tag;
    ++at;
    if (at < html.size() && html[at] == u'/') {
        tag.closing = true;
        ++at;
    }
    const auto isNamePart = [](QChar c) { return !c.isSpace() && c != u'>' && c != u'=' && c != u'/'; };
    const auto readName = [&] {
        const qsizetype from = at;
        while (at < html.size() && isNamePart(html[at]))
            ++at;
        return html.sliced(from, at - from).toString().toLower();
    };
    tag.name = readName();
    while (at < html.size() && html[at] != u'>') {
        if (!isNamePart(html[at])) {
            ++at;
            continue;
        }
        const QString name = readName();
        while (at < html.size() && html[at].isSpace())
            ++at;
        if (at >= html.size() || html[at] != u'=') {
            tag.attributes.insert(name, {});
            continue;
        }
        ++at;
        while (at < html.size() && html[at].isSpace())
            ++at;
        const bool quoted = at < html.size() && (html[at] == u'"' || html[at] == u'\'');
        const QChar quote = quoted ? html[at++] : QChar();
        const qsizetype from = at;
        while (at < html.size() && (quoted ? html[at] != quote : !html[at].isSpace() && html[at] != u'>'))
            ++at;
        tag.attributes.insert(name, decoded(html.sliced(from, at - from)));
        at += quoted && at < html.size() ? 1 : 0;
    }
    if (at < html.size())
        ++at;
    return tag;
}

// {"1":3,"3":1500}: kind 3 is a number, which stands under "3".
Value googleNumber(const QString &json)
{
    if (!json.contains(u"\"1\":3"_s))
        return {};
    const qsizetype from = json.indexOf(u"\"3\":"_s);
    if (from < 0)
        return {};
    qsizetype end = from + 4;
    while (end < json.size() && json[end] != u',' && json[end] != u'}')
        ++end;
    bool ok = false;
    const double number = QStringView(json).sliced(from + 4, end - from - 4).toDouble(&ok);
    return ok ? Value(number) : Value();
}

Value machineNumber(const Tag &cell)
{
    for (const QString &name : {u"sdval"_s, u"x:num"_s}) {
        bool ok = false;
        const double number = cell.attributes.value(name).toDouble(&ok);
        if (ok)
            return number;
    }
    return googleNumber(cell.attributes.value(u"data-sheets-value"_s));
}

// How far a number may be from the text that shows it as `reading`: half of the last place shown.
double tolerance(const QString &text, double reading)
{
    const qsizetype mark = std::max(text.lastIndexOf(u'.'), text.lastIndexOf(u','));
    const qsizetype decimals = mark < 0 ? 0 : std::count_if(text.begin() + mark, text.end(), [](QChar c) {
        return c.isDigit();
    });
    // Read as 1500, the mark of 1,500 stands between thousands.
    const bool thousands = decimals == 3 && std::abs(reading) >= 1000 && reading == std::floor(reading);
    return 0.5000001 * (thousands ? 1.0 : std::pow(10.0, -double(decimals)));
}

// The number behind a text that shows it, under one of its readings.
Value shownNumber(const QString &text, Value machine)
{
    if (!machine || !std::isfinite(*machine) || text.trimmed().endsWith(u'%'))
        return {};
    const TypedNumber typed = parseTypedNumber(text);
    if (!typed.accepted() || !typed.value)
        return {};
    for (const Value reading : {typed.value, typed.alternative}) {
        if (reading && std::abs(*reading - *machine) <= tolerance(text, *reading))
            return machine;
    }
    return {};
}

class TableReader
{
public:
    explicit TableReader(QStringView html)
        : m_html(html)
    {
    }

    PastedTable read()
    {
        while (m_at < m_html.size() && !m_done) {
            if (m_html[m_at] == u'<')
                readMarkup();
            else
                readText();
        }
        endCell();
        return std::move(m_table);
    }

private:
    void skipBehind(QStringView end)
    {
        const qsizetype found = m_html.indexOf(end, m_at, Qt::CaseInsensitive);
        m_at = found < 0 ? m_html.size() : found + end.size();
    }

    void readText()
    {
        const qsizetype next = m_html.indexOf(u'<', m_at + 1);
        const qsizetype end = next < 0 ? m_html.size() : next;
        if (m_inCell)
            addText(m_html.sliced(m_at, end - m_at));
        m_at = end;
    }

    void addText(QStringView source)
    {
        QString &cell = m_text;
        for (const QChar c : decoded(source)) {
            const bool blank = c == u' ' || c == u'\n' || c == u'\r' || c == u'\t';
            if (!blank)
                cell += c;
            else if (!cell.isEmpty() && !cell.back().isSpace())
                cell += u' ';
        }
    }

    void readMarkup()
    {
        const QStringView rest = m_html.sliced(m_at);
        if (rest.startsWith(u"<!--"))
            return skipBehind(u"-->");
        // Excel's rows for programs that cannot do without them.
        if (rest.startsWith(u"<![if"))
            return skipBehind(u"<![endif]>");
        if (rest.startsWith(u"<!") || rest.startsWith(u"<?"))
            return skipBehind(u">");
        if (rest.size() < 2 || !(rest[1].isLetter() || rest[1] == u'/')) {
            if (m_inCell)
                addText(u"<");
            ++m_at;
            return;
        }
        const Tag tag = readTag(m_html, m_at);
        if (!tag.closing && (tag.name == u"style" || tag.name == u"script" || tag.name == u"title"))
            return skipBehind(QString(u"</" + tag.name + u">"));
        apply(tag);
    }

    void apply(const Tag &tag)
    {
        if (tag.name == u"table") {
            m_depth += tag.closing ? -1 : 1;
            if (m_depth <= 0 && tag.closing) {
                endCell();
                m_done = true;
            }
            return;
        }
        if (m_depth != 1) // outside, or a table within a cell: its words belong to that cell
            return;
        if (tag.name == u"tr") {
            endCell();
            if (!tag.closing)
                beginRow();
        } else if (tag.name == u"td" || tag.name == u"th") {
            endCell();
            if (!tag.closing)
                beginCell(tag);
        } else if (m_inCell && (tag.name == u"br" || (!tag.closing && !m_text.isEmpty() &&
                                                      (tag.name == u"p" || tag.name == u"div")))) {
            while (m_text.endsWith(u' '))
                m_text.chop(1);
            m_text += u'\n';
        }
    }

    void beginRow()
    {
        m_table.emplace_back();
        m_column = 0;
    }

    void beginCell(const Tag &tag)
    {
        if (m_table.empty())
            beginRow();
        const int row = int(m_table.size()) - 1;
        // What reaches down from a cell above is passed over.
        while (m_covered.contains({row, m_column}))
            addCell({});
        m_inCell = true;
        m_number = machineNumber(tag);
        m_columns = std::clamp(tag.attributes.value(u"colspan"_s).toInt(), 1, MostSpan);
        const int rows = std::clamp(tag.attributes.value(u"rowspan"_s).toInt(), 1, 1000);
        for (int down = 1; down < rows && m_covered.size() < MostCells; ++down) {
            for (int across = 0; across < m_columns && m_covered.size() < MostCells; ++across)
                m_covered.insert({row + down, m_column + across});
        }
    }

    void endCell()
    {
        if (!m_inCell)
            return;
        m_inCell = false;
        while (!m_text.isEmpty() && (m_text.back() == u' ' || m_text.back() == u'\n'))
            m_text.chop(1);
        const Value number = shownNumber(m_text, m_number);
        addCell({std::exchange(m_text, {}), number});
        for (int across = 1; across < m_columns; ++across)
            addCell({});
    }

    void addCell(PastedCell cell)
    {
        m_table.back().push_back(std::move(cell));
        ++m_column;
        m_done = m_done || ++m_cells > MostCells;
    }

    QStringView m_html;
    qsizetype m_at = 0;
    PastedTable m_table;
    std::set<std::pair<int, int>> m_covered; // by cells above them
    std::size_t m_cells = 0;
    int m_depth = 0;
    int m_column = 0;
    int m_columns = 1; // of the cell being read
    bool m_inCell = false;
    bool m_done = false;
    QString m_text;
    Value m_number;
};

} // namespace

PastedTable parseHtmlTable(const QString &html)
{
    PastedTable table = TableReader(html).read();
    std::erase_if(table, [](const auto &row) { return row.empty(); });
    return table;
}

QString toHtmlTable(const PastedTable &table)
{
    QString html = u"<html xmlns:x=\"urn:schemas-microsoft-com:office:excel\"><head><meta http-equiv=\"content-type\" "
                   "content=\"text/html; charset=utf-8\"></head><body><table>"_s;
    for (const std::vector<PastedCell> &row : table) {
        html += u"<tr>"_s;
        for (const PastedCell &cell : row) {
            const QString text = cell.text.toHtmlEscaped().replace(u'\n', u"<br>"_s);
            if (cell.number) {
                const QString exact = QString::number(*cell.number, 'g', 17);
                // sdnum: the language of the format (10250 is es-PE), of the cell, and the format itself.
                html += u"<td align=\"right\" style='mso-number-format:\"\\#\\,\\#\\#0\\.00\"' x:num=\"%1\" "
                        "sdval=\"%1\" sdnum=\"10250;10250;#,##0.00\">%2</td>"_s.arg(exact, text);
            } else {
                html += u"<td style='mso-number-format:\"\\@\"'>"_s + text + u"</td>"_s;
            }
        }
        html += u"</tr>"_s;
    }
    return html + u"</table></body></html>"_s;
}

} // namespace pei
