// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/columnedges.h"
#include "tests/support/printedform.h"
#include "tests/support/reportdrawing.h"

#include <QXmlStreamWriter>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace pei::test {

namespace {

using Kind = PrintedForm::ColumnKind;

QString points(double length)
{
    return QString::number(length, 'f', 3) + u"pt"_s;
}

QString side(DrawStyle::Place place)
{
    switch (place) {
    case DrawStyle::Place::Start:
        return u"start"_s;
    case DrawStyle::Place::Centre:
        return u"center"_s;
    case DrawStyle::Place::End:
        return u"end"_s;
    }
    Q_UNREACHABLE();
}

QString height(DrawStyle::Place place)
{
    switch (place) {
    case DrawStyle::Place::Start:
        return u"top"_s;
    case DrawStyle::Place::Centre:
        return u"middle"_s;
    case DrawStyle::Place::End:
        return u"bottom"_s;
    }
    Q_UNREACHABLE();
}

// A flat text document (.fodt): one XML file, styles first.
class Writer
{
public:
    Writer(const Report &report, const DrawStyle &drawn)
        : m_style(drawn)
        , m_form(printedForm(report, m_style))
        , m_edges(columnEdges(m_form, m_style))
        , m_xml(&m_bytes)
    {
    }

    QByteArray write()
    {
        m_xml.writeStartDocument();
        open("office:document");
        for (const char *space : {"office", "style", "text", "table"})
            attribute(QByteArray("xmlns:").append(space).constData(),
                      u"urn:oasis:names:tc:opendocument:xmlns:%1:1.0"_s.arg(QLatin1String(space)));
        attribute("xmlns:fo", u"urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"_s);
        attribute("office:version", u"1.2"_s);
        attribute("office:mimetype", u"application/vnd.oasis.opendocument.text"_s);
        writeStyles();
        open("office:body");
        open("office:text");
        writeHeading();
        writeRows();
        writeClosing();
        m_xml.writeEndDocument();
        return m_bytes;
    }

private:
    void open(const char *name) { m_xml.writeStartElement(QLatin1String(name)); }
    void close() { m_xml.writeEndElement(); }
    void attribute(const char *name, const QString &value) { m_xml.writeAttribute(QLatin1String(name), value); }

    void paragraphStyle(const char *name, double size, bool bold, DrawStyle::Place place)
    {
        open("style:style");
        attribute("style:name", QLatin1String(name));
        attribute("style:family", u"paragraph"_s);
        open("style:paragraph-properties");
        attribute("fo:text-align", side(place));
        attribute("fo:line-height", u"%1%"_s.arg(int(m_style.lineSpacing * 100)));
        attribute("fo:margin-top", u"0pt"_s);
        attribute("fo:margin-bottom", u"0pt"_s);
        close();
        open("style:text-properties");
        attribute("fo:font-family", m_style.family);
        attribute("fo:font-size", points(size));
        attribute("fo:font-weight", bold ? u"bold"_s : u"normal"_s);
        attribute("fo:language", u"es"_s);
        attribute("fo:country", u"PE"_s);
        attribute("fo:hyphenate", u"false"_s);
        close();
        close();
    }

    void cellStyle(const char *name, DrawStyle::Place place, double padding, bool ruled, bool shaded = false)
    {
        open("style:style");
        attribute("style:name", QLatin1String(name));
        attribute("style:family", u"table-cell"_s);
        open("style:table-cell-properties");
        attribute("style:vertical-align", height(place));
        for (const char *edge : {"top", "bottom", "left", "right"}) {
            const bool vertical = edge[0] == 'l' || edge[0] == 'r';
            const bool line = ruled && m_style.rulings != DrawStyle::Rulings::None &&
                              (!vertical || m_style.rulings == DrawStyle::Rulings::Full);
            attribute(QByteArray("fo:border-").append(edge).constData(), line ? u"0.5pt solid #000000"_s : u"none"_s);
            attribute(QByteArray("fo:padding-").append(edge).constData(),
                      points(vertical ? padding : m_style.rowPadding));
        }
        if (shaded)
            attribute("fo:background-color", u"#e8eef8"_s);
        close();
        close();
    }

    void columnStyle(const QString &name, double width)
    {
        open("style:style");
        attribute("style:name", name);
        attribute("style:family", u"table-column"_s);
        open("style:table-column-properties");
        attribute("style:column-width", points(width));
        close();
        close();
    }

    void tableStyle(const char *name, double width)
    {
        open("style:style");
        attribute("style:name", QLatin1String(name));
        attribute("style:family", u"table"_s);
        open("style:table-properties");
        attribute("style:width", points(width));
        attribute("table:align", u"left"_s);
        close();
        close();
    }

    void writeStyles()
    {
        const double size = m_style.fontSize;
        open("office:automatic-styles");
        open("style:page-layout");
        attribute("style:name", u"page"_s);
        open("style:page-layout-properties");
        attribute("fo:page-width", m_style.a3 ? u"420mm"_s : u"297mm"_s);
        attribute("fo:page-height", m_style.a3 ? u"297mm"_s : u"210mm"_s);
        attribute("style:print-orientation", u"landscape"_s);
        attribute("fo:margin", points(m_style.margin));
        close();
        close();
        paragraphStyle("title", size * 1.6, true, DrawStyle::Place::Centre);
        paragraphStyle("label", size, true, DrawStyle::Place::Start);
        paragraphStyle("plain", size, false, DrawStyle::Place::Start);
        paragraphStyle("word", size, false, m_style.wordSide);
        paragraphStyle("number", size, false, m_style.numberSide);
        paragraphStyle("head", size, true, DrawStyle::Place::Centre);
        paragraphStyle("element", size, m_style.boldElements, DrawStyle::Place::Start);
        paragraphStyle("progress", size, m_style.boldElements, m_style.elementProgressSide);
        cellStyle("bare", DrawStyle::Place::Start, 1.5, false);
        cellStyle("text", m_style.textHeight, m_style.textPadding, true);
        cellStyle("figure", m_style.numberHeight, m_style.numberPadding, true);
        cellStyle("headcell", m_style.headHeight, m_style.textPadding, true);
        cellStyle("elementcell", DrawStyle::Place::Centre, m_style.textPadding, true, m_style.shadedElements);
        for (std::size_t c = 0; c + 1 < m_edges.size(); ++c)
            columnStyle(u"column%1"_s.arg(c), m_edges[c + 1] - m_edges[c]);
        columnStyle(u"labels"_s, 12 * size);
        columnStyle(u"colons"_s, 2 * size);
        columnStyle(u"values"_s, std::max(40 * size, m_style.headValueWidth));
        columnStyle(u"kinds"_s, 16 * size);
        columnStyle(u"counts"_s, 8 * size);
        tableStyle("rows", m_edges.back() - m_edges.front());
        tableStyle("lines", 14 * size + std::max(40 * size, m_style.headValueWidth));
        tableStyle("summary", (16 + 5 * 8) * size);
        open("style:style");
        attribute("style:name", u"row"_s);
        attribute("style:family", u"table-row"_s);
        open("style:table-row-properties");
        attribute("fo:keep-together", m_style.splitRows ? u"auto"_s : u"always"_s);
        close();
        close();
        close();
        open("office:master-styles");
        open("style:master-page");
        attribute("style:name", u"Standard"_s);
        attribute("style:page-layout-name", u"page"_s);
        close();
        close();
    }

    void paragraph(const char *style, const QString &text)
    {
        open("text:p");
        attribute("text:style-name", QLatin1String(style));
        m_xml.writeCharacters(text);
        close();
    }

    void cell(const char *style, const char *type, const QString &text, int columns = 1, int rows = 1)
    {
        open("table:table-cell");
        attribute("table:style-name", QLatin1String(style));
        if (columns > 1)
            attribute("table:number-columns-spanned", QString::number(columns));
        if (rows > 1)
            attribute("table:number-rows-spanned", QString::number(rows));
        paragraph(type, text);
        close();
        covered(columns - 1);
    }

    void covered(int columns)
    {
        for (int c = 0; c < columns; ++c)
            m_xml.writeEmptyElement(u"table:covered-table-cell"_s);
    }

    void openTable(const char *style, const QStringList &columns)
    {
        open("table:table");
        attribute("table:style-name", QLatin1String(style));
        for (const QString &column : columns) {
            open("table:table-column");
            attribute("table:style-name", column);
            close();
        }
    }

    void openRow()
    {
        open("table:table-row");
        attribute("table:style-name", u"row"_s);
    }

    void writeHeading()
    {
        paragraph("title", m_form.title);
        openTable("lines", {u"labels"_s, u"colons"_s, u"values"_s});
        for (const auto &[label, value] : m_form.lines) {
            openRow();
            cell("bare", "label", label);
            cell("bare", "plain", u":"_s);
            cell("bare", "plain", value);
            close();
        }
        close();
        paragraph("plain", {});
    }

    void writeHead()
    {
        if (m_style.repeatHead)
            open("table:table-header-rows");
        for (int level = 0; level < 3; ++level) {
            openRow();
            for (int column = 0; column < int(m_form.columns.size());) {
                const auto at =
                    std::find_if(m_form.head.begin(), m_form.head.end(), [&](const PrintedForm::HeadCell &candidate) {
                        return candidate.column == column && candidate.level == level;
                    });
                if (at == m_form.head.end()) {
                    covered(1);
                    ++column;
                    continue;
                }
                cell("headcell", "head", at->text, at->columns, at->levels);
                column += at->columns;
            }
            close();
        }
        if (m_style.repeatHead)
            close();
    }

    // Where a code may be broken, a space without width says so; without one the suite breaks it anywhere.
    QString codeText(const QString &code) const
    {
        QString text = code;
        if (m_style.narrowCodes && m_style.widthSeed % 2 == 0)
            text.replace(u"."_s, m_style.dotEndsLine ? u".\u200B"_s : u"\u200B."_s);
        return text;
    }

    void writeRows()
    {
        QStringList columns;
        for (std::size_t c = 0; c < m_form.columns.size(); ++c)
            columns << u"column%1"_s.arg(c);
        openTable("rows", columns);
        writeHead();
        const int firstProgress = int(m_form.columns.size()) - m_form.progressColumns;
        for (const PrintedForm::Row &row : m_form.rows) {
            openRow();
            if (row.element) {
                const int merged = m_style.narrowElements ? m_form.textColumns : firstProgress;
                if (m_style.elementCodeApart) {
                    cell("elementcell", "element", codeText(row.code));
                    cell("elementcell", "element", row.text, merged - 1);
                } else {
                    cell("elementcell", "element", row.code + u' ' + row.text, merged);
                }
                if (merged < firstProgress)
                    cell("elementcell", "element", {}, firstProgress - merged);
                for (const QString &progress : row.progress)
                    cell("elementcell", "progress", progress);
            } else {
                for (std::size_t c = 0; c < row.cells.size(); ++c)
                    writeCell(m_form.columns[c], row.cells[c]);
            }
            close();
        }
        close();
    }

    void writeCell(Kind kind, const QString &text)
    {
        switch (kind) {
        case Kind::Code:
            cell("text", "plain", codeText(text));
            break;
        case Kind::Text:
            cell("text", "plain", text);
            break;
        case Kind::Word:
            cell("text", "word", text);
            break;
        case Kind::Year:
        case Kind::Number:
        case Kind::Progress:
            cell("figure", "number", text);
            break;
        }
    }

    void writeClosing()
    {
        for (const QString &average : m_form.averages)
            paragraph("label", average);
        for (const QString &line : m_form.index)
            paragraph("plain", line);
        if (!m_form.summary.empty()) {
            paragraph("label", u"Tabla Resumen: Semaforización por nivel de avance"_s);
            openTable("summary",
                      QStringList{u"kinds"_s} + QStringList(qsizetype(m_form.summary.front().size()) - 1, u"counts"_s));
            for (const std::vector<QString> &row : m_form.summary) {
                openRow();
                for (const QString &text : row)
                    cell("text", "plain", text);
                close();
            }
            close();
        }
        paragraph("label", u"ALERTAS IDENTIFICADAS"_s);
        for (const QString &alert : m_form.alerts)
            paragraph("plain", alert);
    }

    DrawStyle m_style;
    PrintedForm m_form;
    std::vector<double> m_edges;
    QByteArray m_bytes;
    QXmlStreamWriter m_xml;
};

} // namespace

QByteArray drawReportAsOdt(const Report &report, const DrawStyle &style)
{
    return Writer(report, style).write();
}

} // namespace pei::test
