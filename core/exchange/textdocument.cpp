// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/textdocument.h"

#include "core/exchange/csv.h"
#include "core/exchange/zipwriter.h"

#include <cmath>
#include <numeric>

using namespace Qt::Literals::StringLiterals;

namespace pei {

namespace {

constexpr qsizetype LongestCode = 24;
constexpr double TextWidth = 17; // centimetres: A4 with margins of two

// Escaped, and without the characters that no XML may hold.
QString xmlText(const QString &text)
{
    QString clean;
    clean.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            clean += c;
            clean += text[++i];
        } else if (!c.isSurrogate() && (c >= u' ' || c == u'\t' || c == u'\n') && c != QChar(0xfffe) &&
                   c != QChar(0xffff)) {
            clean += c;
        }
    }
    return clean.toHtmlEscaped();
}

double wholeShare(const TextTable &table)
{
    return std::accumulate(table.columns.begin(), table.columns.end(), 0.0,
                           [](double sum, const TextTable::Column &column) { return sum + column.share; });
}

// The size of the letters once more: word processors do not hand the page's down to a table.
QString htmlTable(const TextTable &table)
{
    QString text = u"<p><b>%1</b></p>\n<table width=\"100%\" border=\"1\" cellspacing=\"0\" cellpadding=\"3\" "
                   "style=\"border-collapse: collapse; font-size: 9pt\">\n<thead><tr>"_s.arg(xmlText(table.caption()));
    const double whole = wholeShare(table);
    for (const TextTable::Column &column : table.columns)
        text += u"<th width=\"%1%\" bgcolor=\"#e4ecf6\">%2</th>"_s.arg(
            QString::number(std::lround(100 * column.share / whole)), xmlText(column.head));
    text += u"</tr></thead>\n<tbody>\n"_s;
    for (const QStringList &row : table.rows) {
        text += u"<tr>"_s;
        for (std::size_t column = 0; column < table.columns.size(); ++column) {
            const QString cell = row.value(qsizetype(column));
            // A code keeps its column as wide as it is.
            QString kind = cell.contains(u' ') || cell.size() > LongestCode ? QString() : u" nowrap"_s;
            if (table.columns[column].figure)
                kind += u" align=\"right\""_s;
            else if (withoutFormula(cell) != cell) // what Calc and Excel keep a text by, where they would run it
                kind += u" sdnum=\"1033;1033;@\" style=\"mso-number-format:'\\@'\""_s;
            text += u"<td"_s + kind + u'>';
            text += xmlText(cell) + u"</td>"_s;
        }
        text += u"</tr>\n"_s;
    }
    return text + u"</tbody></table>\n<p><small>%1</small></p>\n"_s.arg(xmlText(table.source));
}

const QString Namespaces = u"xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" "
                           "xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\" "
                           "xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\" "
                           "xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" "
                           "xmlns:fo=\"urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0\" "
                           "xmlns:meta=\"urn:oasis:names:tc:opendocument:xmlns:meta:1.0\" "
                           "xmlns:dc=\"http://purl.org/dc/elements/1.1/\" office:version=\"1.2\""_s;

QString paragraph(const QString &style, const QString &content)
{
    return u"<text:p text:style-name=\"%1\">%2</text:p>"_s.arg(style, content);
}

QString odtCell(const QString &cell, const QString &style, const QString &text)
{
    return u"<table:table-cell table:style-name=\"%1\" office:value-type=\"string\">%2</table:table-cell>"_s.arg(
        cell, paragraph(style, xmlText(text)));
}

// The table's columns have widths of its own: name of the style and its text.
QString odtColumnStyles(const TextTable &table)
{
    const double whole = wholeShare(table);
    QString styles;
    for (std::size_t c = 0; c < table.columns.size(); ++c) {
        styles += u"<style:style style:name=\"T%1C%2\" style:family=\"table-column\"><style:table-column-properties "
                  "style:column-width=\"%3cm\"/></style:style>"_s.arg(table.number)
                      .arg(c)
                      .arg(TextWidth * table.columns[c].share / whole, 0, 'f', 3);
    }
    return styles;
}

QString odtTable(const TextTable &table)
{
    QString text =
        paragraph(u"Table"_s,
                  xmlText(table.before) +
                      u"<text:sequence text:ref-name=\"refTable%1\" text:name=\"Table\" text:formula=\"ooow:Table+1\" "
                      "style:num-format=\"1\">%2</text:sequence>"_s.arg(table.number - 1)
                          .arg(table.number) +
                      xmlText(table.after));
    text += u"<table:table table:name=\"Table%1\" table:style-name=\"Tab\">"_s.arg(table.number);
    for (std::size_t c = 0; c < table.columns.size(); ++c)
        text += u"<table:table-column table:style-name=\"T%1C%2\"/>"_s.arg(table.number).arg(c);
    text += u"<table:table-header-rows><table:table-row table:style-name=\"Row\">"_s;
    for (const TextTable::Column &column : table.columns)
        text += odtCell(u"Head"_s, u"Table_20_Heading"_s, column.head);
    text += u"</table:table-row></table:table-header-rows>"_s;
    for (const QStringList &row : table.rows) {
        text += u"<table:table-row table:style-name=\"Row\">"_s;
        for (std::size_t c = 0; c < table.columns.size(); ++c)
            text += odtCell(u"Cell"_s, table.columns[c].figure ? u"Figure"_s : u"Table_20_Contents"_s,
                            row.value(qsizetype(c)));
        text += u"</table:table-row>"_s;
    }
    return text + u"</table:table>"_s + paragraph(u"Source"_s, xmlText(table.source));
}

QByteArray odtContent(const TextDocument &document)
{
    QString styles =
        u"<style:style style:name=\"Tab\" style:family=\"table\"><style:table-properties style:width=\"%1cm\" "
        "table:align=\"left\" table:border-model=\"collapsing\"/></style:style>"
        "<style:style style:name=\"Row\" style:family=\"table-row\"><style:table-row-properties "
        "fo:keep-together=\"always\"/></style:style>"
        "<style:style style:name=\"Cell\" style:family=\"table-cell\"><style:table-cell-properties "
        "fo:border=\"0.5pt solid #808a98\" fo:padding=\"0.08cm\"/></style:style>"
        "<style:style style:name=\"Head\" style:family=\"table-cell\"><style:table-cell-properties "
        "fo:border=\"0.5pt solid #808a98\" fo:padding=\"0.08cm\" fo:background-color=\"#e4ecf6\" "
        "style:vertical-align=\"middle\"/></style:style>"_s.arg(TextWidth);
    QString body = u"<text:sequence-decls><text:sequence-decl text:display-outline-level=\"0\" "
                   "text:name=\"Table\"/></text:sequence-decls>"_s;
    for (const auto &part : document.parts) {
        if (const auto *table = std::get_if<TextTable>(&part)) {
            styles += odtColumnStyles(*table);
            body += odtTable(*table);
        } else {
            body += paragraph(u"Text_20_body"_s, xmlText(std::get<QString>(part)));
        }
    }
    return u"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<office:document-content %1><office:automatic-styles>%2"
           "</office:automatic-styles><office:body><office:text>%3</office:text></office:body>"
           "</office:document-content>\n"_s.arg(Namespaces, styles, body)
               .toUtf8();
}

QByteArray odtStyles(const TextDocument &document)
{
    const auto style = [](const QString &name, const QString &parent, const QString &paragraphs, const QString &texts) {
        return u"<style:style style:name=\"%1\" style:family=\"paragraph\" %2><style:paragraph-properties %3/>"
               "<style:text-properties %4/></style:style>"_s.arg(
                   name, parent.isEmpty() ? QString() : u"style:parent-style-name=\"%1\""_s.arg(parent), paragraphs,
                   texts);
    };
    const QString standard = u"Standard"_s;
    const QString contents = u"Table_20_Contents"_s;
    QString styles = u"<style:default-style style:family=\"paragraph\"><style:text-properties fo:font-family=\"Arial\" "
                     "fo:font-size=\"10pt\" fo:language=\"%1\" fo:country=\"%2\"/></style:default-style>"_s.arg(
                         document.language, document.language == u"en" ? u"US"_s : u"PE"_s);
    styles += style(standard, {}, {}, {});
    styles += style(u"Text_20_body"_s, standard, u"fo:margin-top=\"0.2cm\" fo:margin-bottom=\"0.3cm\""_s, {});
    styles += style(u"Caption"_s, standard,
                    u"fo:margin-top=\"0.5cm\" fo:margin-bottom=\"0.15cm\" fo:keep-with-next=\"always\""_s,
                    u"fo:font-weight=\"bold\""_s);
    styles += style(u"Table"_s, u"Caption"_s, {}, {});
    styles += style(contents, standard, {}, u"fo:font-size=\"8pt\""_s);
    styles += style(u"Table_20_Heading"_s, contents, u"fo:text-align=\"center\""_s, u"fo:font-weight=\"bold\""_s);
    styles += style(u"Figure"_s, contents, u"fo:text-align=\"end\""_s, {});
    styles += style(u"Source"_s, standard, u"fo:margin-top=\"0.1cm\" fo:margin-bottom=\"0.4cm\""_s,
                    u"fo:font-size=\"8pt\""_s);
    return u"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<office:document-styles %1><office:styles>%2</office:styles>"
           "<office:automatic-styles><style:page-layout style:name=\"Page\"><style:page-layout-properties "
           "fo:page-width=\"21cm\" fo:page-height=\"29.7cm\" style:print-orientation=\"portrait\" fo:margin=\"2cm\"/>"
           "</style:page-layout></office:automatic-styles><office:master-styles><style:master-page "
           "style:name=\"Standard\" style:page-layout-name=\"Page\"/></office:master-styles></office:document-styles>\n"_s
               .arg(Namespaces, styles)
               .toUtf8();
}

QByteArray odtMeta(const TextDocument &document)
{
    return u"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<office:document-meta %1><office:meta><dc:title>%2</dc:title>"
           "<dc:language>%3</dc:language><meta:generator>Tablero PEI</meta:generator></office:meta>"
           "</office:document-meta>\n"_s.arg(Namespaces, xmlText(document.title), document.language)
               .toUtf8();
}

} // namespace

QByteArray toHtml(const TextDocument &document)
{
    QString body;
    for (const auto &part : document.parts) {
        const auto *table = std::get_if<TextTable>(&part);
        body += table ? htmlTable(*table) : u"<p>%1</p>\n"_s.arg(xmlText(std::get<QString>(part)));
    }
    return u"<!DOCTYPE html>\n<html lang=\"%1\"><head><meta charset=\"utf-8\"><title>%2</title></head>\n"
           "<body style=\"font-family: Arial, sans-serif; font-size: 10pt\">\n%3</body></html>\n"_s
               .arg(document.language, xmlText(document.title), body)
               .toUtf8();
}

QByteArray toOdt(const TextDocument &document)
{
    static const QByteArray type = "application/vnd.oasis.opendocument.text";
    QByteArray manifest =
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<manifest:manifest "
        "xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\" manifest:version=\"1.2\">"
        "<manifest:file-entry manifest:full-path=\"/\" manifest:version=\"1.2\" manifest:media-type=\"";
    manifest += type;
    manifest += "\"/>";
    std::vector<std::pair<QByteArray, QByteArray>> parts{{"mimetype", type},
                                                         {"content.xml", odtContent(document)},
                                                         {"styles.xml", odtStyles(document)},
                                                         {"meta.xml", odtMeta(document)}};
    for (const auto &part : parts) {
        if (part.first == "mimetype")
            continue;
        manifest += "<manifest:file-entry manifest:full-path=\"";
        manifest += part.first;
        manifest += "\" manifest:media-type=\"text/xml\"/>";
    }
    manifest += "</manifest:manifest>\n";
    parts.emplace_back("META-INF/manifest.xml", manifest);
    return zipOf(parts);
}

} // namespace pei
