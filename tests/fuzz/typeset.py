#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Typesets the report of a web page that report_drawer wrote as other programs' tables would: ReportLab's (FILE.pdf), a
spreadsheet (FILE.fods), or a page for typesetters that know few styles but need widths (FILE.html, FILE.json)."""
import html.parser
import json
import random
import re
import sys
from xml.sax.saxutils import escape


class Report(html.parser.HTMLParser):
    """Tables of rows of cells (text, colspan, rowspan, is a head, is an element's), and the lines between them."""

    def __init__(self, page):
        super().__init__()
        self.parts = []  # ("h1" | "h2" | "p", text) or ("table", is of rows, rows)
        self._text = None
        self._element = False
        self.feed(re.sub(r"<wbr>|<style>.*?</style>", "", page, flags=re.S))

    def handle_starttag(self, tag, attributes):
        given = dict(attributes)
        if tag == "table":
            self.parts.append(("table", "rows" in given.get("class", ""), []))
        elif tag == "tr":
            self._element = "element" in given.get("class", "")
            self.parts[-1][2].append([])
        elif tag in ("td", "th"):
            self._cell = [int(given.get("colspan", 1)), int(given.get("rowspan", 1)), tag == "th", self._element]
            self._text = ""
        elif tag in ("h1", "h2", "p", "div"):
            self._text = ""
        elif tag == "br" and self._text is not None:
            self._text += " "

    def handle_data(self, data):
        if self._text is not None:
            self._text += data

    def handle_endtag(self, tag):
        if tag in ("td", "th"):
            self.parts[-1][2][-1].append((" ".join(self._text.split()), *self._cell))
            self._text = None
        elif tag in ("h1", "h2", "p", "div") and self._text is not None:
            if self._text.strip():
                self.parts.append((tag if tag[0] == "h" else "p", " ".join(self._text.split())))
            self._text = None

    def main(self):
        return max((part[2] for part in self.parts if part[0] == "table"), key=lambda rows: sum(one[1] for one in rows[0]))


def longest_word(text):
    return max((len(word) for word in re.split(r"[\s]+", text)), default=1) if text else 1


def heads_of_one_column(rows):
    taken = set()
    for r, row in enumerate(rows):
        c = 0
        for cell in row:
            while (r, c) in taken:
                c += 1
            taken.update((y, x) for y in range(r, r + cell[2]) for x in range(c, c + cell[1]))
            if cell[3] and cell[1] == 1:
                yield c, cell
            c += cell[1]


def is_figure(text, column):
    return column > 6 and re.fullmatch(r"-?[\d,.]+%?|ND", text) is not None


def shares(rows):
    """Of the table's width for each column: figures as wide as they are, texts by what they hold."""
    columns = max(sum(cell[1] for cell in row) for row in rows)
    words = [2.0] * columns
    for row in rows:
        if len(row) == columns:
            for at, cell in enumerate(row):
                words[at] = max(words[at], longest_word(cell[0]) + 0.6)
    for column, cell in heads_of_one_column(rows):
        words[column] = max(words[column], 1.15 * longest_word(cell[0]) + 0.6)
    words[0] = max(words[0], 16.5)
    wide = [words[i] * (2.2 if i == 1 else 1.3 if i in (2, 3) else 1.08) for i in range(columns)]
    total = sum(wide)
    return [share / total for share in wide], total


def as_reportlab(report, seed, to):
    from reportlab.lib import colors
    from reportlab.lib.enums import TA_CENTER, TA_RIGHT
    from reportlab.lib.pagesizes import A3, A4, landscape
    from reportlab.lib.styles import ParagraphStyle
    from reportlab.platypus import LongTable, Paragraph, SimpleDocTemplate, Spacer

    chance = random.Random(seed)
    rows = report.main()
    share, letters = shares(rows)
    margin = chance.choice([18, 30])
    paper = landscape(A3 if letters > 230 or chance.random() < 0.4 else A4)
    width = paper[0] - 2 * margin
    size = min(chance.choice([5, 6, 7]), width / letters / 0.62)
    font, bold = chance.choice([("Helvetica", "Helvetica-Bold"), ("Times-Roman", "Times-Bold")])
    plain = ParagraphStyle("plain", fontName=font, fontSize=size, leading=size * chance.choice([1.1, 1.25]), splitLongWords=0)
    middle = ParagraphStyle("middle", parent=plain, alignment=TA_CENTER)
    right = ParagraphStyle("right", parent=plain, alignment=TA_RIGHT)
    strong = ParagraphStyle("strong", parent=plain, fontName=bold)
    number = chance.choice([middle, right])
    height = chance.choice(["TOP", "MIDDLE", "BOTTOM"])
    story = []
    for part in report.parts:
        if part[0] != "table":
            style = ParagraphStyle("title", parent=strong, alignment=TA_CENTER) if part[0] == "h1" else strong
            story += [Paragraph(escape(part[1]), style), Spacer(1, size)]
            continue
        table = part[2]
        main = table is rows
        columns = len(share) if main else max(sum(cell[1] for cell in row) for row in table)
        grid = [[""] * columns for _ in table]
        taken = set()
        styles = [("VALIGN", (0, 0), (-1, -1), height if main else "TOP"),
                  ("LEFTPADDING", (0, 0), (-1, -1), 1.5), ("RIGHTPADDING", (0, 0), (-1, -1), 1.5),
                  ("TOPPADDING", (0, 0), (-1, -1), chance.choice([1, 2])), ("BOTTOMPADDING", (0, 0), (-1, -1), 2)]
        heads = 0
        for r, row in enumerate(table):
            c = 0
            for text, across, down, head, element in row:
                while (r, c) in taken:
                    c += 1
                figure = is_figure(text, c)
                style = middle if head else strong if element and not figure else number if figure else plain
                grid[r][c] = Paragraph(escape(text), style)
                for y in range(r, r + down):
                    for x in range(c, c + across):
                        taken.add((y, x))
                if across > 1 or down > 1:
                    styles.append(("SPAN", (c, r), (c + across - 1, r + down - 1)))
                if head:
                    heads = max(heads, r + 1)
                c += across
        if part[1] and main:
            styles += chance.choice([[("GRID", (0, 0), (-1, -1), 0.25, colors.black)],
                                     [("LINEBELOW", (0, 0), (-1, -1), 0.25, colors.grey)], []])
            if chance.random() < 0.5:
                styles.append(("BACKGROUND", (0, 0), (-1, heads - 1), colors.lightblue))
        widths = [width * one for one in share] if main else [size * 17] * columns if part[1] else [size * 12, size, width * 0.6]
        story.append(LongTable(grid, colWidths=widths, style=styles, hAlign="LEFT",
                               repeatRows=heads if main and chance.random() < 0.7 else 0))
        story.append(Spacer(1, size))
    numbered = chance.random() < 0.6

    def foot(canvas, document):
        if numbered:
            canvas.setFont(font, size)
            canvas.drawRightString(paper[0] - margin, margin / 2, "Página %d" % document.page)

    document = SimpleDocTemplate(to, pagesize=paper, leftMargin=margin, rightMargin=margin, topMargin=margin,
                                 bottomMargin=margin)
    document.build(story, onFirstPage=foot, onLaterPages=foot)


def as_spreadsheet(report, seed, to):
    chance = random.Random(seed)
    rows = report.main()
    share, letters = shares(rows)
    widths = [letters * one * 0.17 for one in share]  # centimetres, at eight points
    ruled = chance.random() < 0.6
    high = chance.choice(["top", "middle", "bottom"])
    out = ['<?xml version="1.0" encoding="UTF-8"?><office:document office:mimetype="application/vnd.oasis.opendocument'
           '.spreadsheet" office:version="1.2" xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" '
           'xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" '
           'xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" '
           'xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" '
           'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:automatic-styles>']
    for i, width in enumerate(widths):
        out.append('<style:style style:name="c%d" style:family="table-column"><style:table-column-properties '
                   'style:column-width="%.2fcm"/></style:style>' % (i, width))
    out.append('<style:style style:name="r" style:family="table-row"><style:table-row-properties '
               'style:use-optimal-row-height="true"/></style:style>')
    border = 'fo:border="0.5pt solid #000000" ' if ruled else ""
    for name, align, weight, wrap in (("t", "start", "normal", "wrap"), ("h", "center", "bold", "wrap"),
                                      ("e", "start", "bold", "wrap"), ("n", "end", "normal", "no-wrap")):
        out.append('<style:style style:name="%s" style:family="table-cell"><style:table-cell-properties %s'
                   'fo:wrap-option="%s" style:vertical-align="%s"/><style:paragraph-properties fo:text-align="%s"/>'
                   '<style:text-properties fo:font-size="8pt" style:font-name="Arial" fo:font-weight="%s"/></style:style>'
                   % (name, border, wrap, high, align, weight))
    out.append('<style:page-layout style:name="p"><style:page-layout-properties fo:page-width="%s" fo:page-height="%s" '
               'style:print-orientation="landscape" fo:margin="1cm" style:scale-to-X="1" style:scale-to-Y="0"/>'
               '</style:page-layout></office:automatic-styles><office:master-styles><style:master-page '
               'style:name="Default" style:page-layout-name="p"/></office:master-styles><office:body>'
               '<office:spreadsheet><table:table table:name="Reporte">'
               % chance.choice([("29.7cm", "21cm"), ("42cm", "29.7cm")]))
    out += ['<table:table-column table:style-name="c%d"/>' % i for i in range(len(widths))]

    def cell(text, across, down, style):
        return ('<table:table-cell office:value-type="string" xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" '
                'table:style-name="%s" table:number-columns-spanned="%d" table:number-rows-spanned="%d"><text:p>%s</text:p>'
                '</table:table-cell>' % (style, across, down, escape(text)))

    covered = "<table:covered-table-cell/>"
    repeats = chance.random() < 0.6
    for part in report.parts:
        if part[0] != "table":
            out.append('<table:table-row table:style-name="r">' + cell(part[1], len(widths), 1, "h" if part[0] == "h1" else "e")
                       + covered * (len(widths) - 1) + "</table:table-row>")
            continue
        taken = set()
        in_head = False
        for r, row in enumerate(part[2]):
            heads = part[2] is rows and all(one[3] for one in row)
            if repeats and heads and not in_head:
                out.append("<table:table-header-rows>")
                in_head = True
            if in_head and not heads:
                out.append("</table:table-header-rows>")
                in_head = False
            line = []
            c = 0
            for text, across, down, head, element in row:
                while (r, c) in taken:
                    line.append(covered)
                    c += 1
                if part[2] is not rows and not part[1]:  # the heading's labels and values
                    across = 2 if c == 0 else 1 if text == ":" else len(widths) - c
                figure = is_figure(text, c)
                line.append(cell(text, across, down, "h" if head else "e" if element and not figure else "n" if figure else "t"))
                line += [covered] * (across - 1)
                for y in range(r + 1, r + down):
                    for x in range(c, c + across):
                        taken.add((y, x))
                c += across
            while (r, c) in taken:
                line.append(covered)
                c += 1
            out.append('<table:table-row table:style-name="r">' + "".join(line) + "</table:table-row>")
        if in_head:
            out.append("</table:table-header-rows>")
    out.append("</table:table></office:spreadsheet></office:body></office:document>")
    with open(to, "w", encoding="utf-8") as file:
        file.write("".join(out))


def as_page(report, seed, to):
    """With widths in percent at every cell, no style sheet."""
    rows = report.main()
    share, _ = shares(rows)
    out = []
    for part in report.parts:
        if part[0] != "table":
            out.append("<%s>%s</%s>" % (part[0], escape(part[1]), part[0]))
            continue
        main = part[2] is rows
        out.append('<table cellpadding="2" border="%d">' % (1 if main and seed % 2 else 0))
        taken = set()
        in_head = False
        for r, row in enumerate(part[2]):
            heads = main and all(one[3] for one in row)
            if heads and not in_head:
                out.append("<thead>")
            if in_head and not heads:
                out.append("</thead>")
            in_head = heads
            out.append('<tr nobr="true">')
            c = 0
            for text, across, down, head, element in row:
                while (r, c) in taken:
                    c += 1
                for y in range(r, r + down):
                    for x in range(c, c + across):
                        taken.add((y, x))
                width = 100 * sum(share[c:c + across]) if main else (14 if part[1] else (15, 2, 60)[min(c, 2)])
                figure = is_figure(text, c)
                out.append('<td width="%.3f%%" colspan="%d" rowspan="%d" align="%s">%s%s%s</td>' % (
                    width, across, down, "center" if head else "right" if figure else "left",
                    "<b>" if head or element else "", escape(text), "</b>" if head or element else ""))
                c += across
            out.append("</tr>")
        out.append("</table><br/>")
    with open(to, "w", encoding="utf-8") as file:
        file.write("".join(out))


def as_json(report, to):
    rows = report.main()
    share, letters = shares(rows)
    with open(to, "w", encoding="utf-8") as file:
        json.dump({"parts": report.parts, "main": report.parts.index(next(
            part for part in report.parts if part[0] == "table" and part[2] is rows)), "shares": share,
                   "letters": letters}, file)


def main():
    if len(sys.argv) != 4:
        sys.exit("usage: typeset.py SEED PAGE.html TO.pdf|TO.fods|TO.html|TO.json")
    seed, page, to = int(sys.argv[1]), sys.argv[2], sys.argv[3]
    with open(page, encoding="utf-8") as file:
        report = Report(file.read())
    if to.endswith(".pdf"):
        as_reportlab(report, seed, to)
    elif to.endswith(".fods"):
        as_spreadsheet(report, seed, to)
    elif to.endswith(".json"):
        as_json(report, to)
    else:
        as_page(report, seed, to)


main()
