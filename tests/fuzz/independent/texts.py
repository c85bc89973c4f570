# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes printed plans as text documents (flat ODF), in a style of the seed's."""
import random
from html import escape

NAMESPACES = " ".join(f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{uri}:1.0"' for name, uri in [
    ("office", "office"), ("style", "style"), ("text", "text"), ("table", "table"), ("fo", "xsl-fo-compatible"),
    ("svg", "svg-compatible")])


class TextDocument:
    def __init__(self, printed, seed):
        self.printed = printed
        self.random = random.Random(seed * 43 + 11)

    def styles(self):
        r = self.random
        columns = 9 + len(self.printed.years) + len(self.printed.obtained) + len(self.printed.progress)
        wide = columns > 22 or r.random() < 0.3
        self.size = r.choice([6, 6.5, 7] if wide else [4, 4.5] if columns > 19 else [4.5, 5])
        paper = (42.0, 29.7) if wide else (29.7, 21.0)
        self.width = paper[0] - 2 * r.choice([0.8, 1, 1.3])
        margin = (paper[0] - self.width) / 2
        font = r.choice(["Liberation Sans", "Liberation Serif", "Carlito", "DejaVu Sans Condensed",
                         "Liberation Sans Narrow"])
        border = r.choice(["0.5pt solid #000000", "0.25pt solid #808080", "none"])
        align = {"x": r.choice(["start", "start", "center", "justify"]), "n": r.choice(["end", "end", "center"]),
                 "c": "center", "l": "start"}
        paragraphs = "".join(
            f'<style:style style:name="{name}{weight}" style:family="paragraph"><style:paragraph-properties '
            f'fo:text-align="{value}"/><style:text-properties style:font-name="F" fo:font-size="{self.size}pt" '
            f'fo:font-weight="{"bold" if weight else "normal"}"/></style:style>'
            for name, value in align.items() for weight in ("", "b"))
        headings = "".join(
            f'<style:style style:name="{name}" style:family="paragraph"><style:paragraph-properties fo:text-align='
            f'"{where}"/><style:text-properties style:font-name="F" fo:font-size="{size}pt" fo:font-weight="{weight}"/>'
            '</style:style>' for name, size, weight, where in
            [("title", r.choice([9, 11, 13]), "bold", r.choice(["center", "start"])), ("line", r.choice([6, 7, 8]),
                                                                                       "normal", "start")])
        cells = "".join(
            f'<style:style style:name="{name}" style:family="table-cell"><style:table-cell-properties '
            f'style:vertical-align="{where}" fo:padding="{r.choice([0.01, 0.03, 0.05])}cm" fo:border="{border}" '
            f'fo:background-color="{colour}"/></style:style>' for name, where, colour in
            [("cell", r.choice(["top", "middle", "middle"]), "transparent"), ("head", "middle", "#dbe5f1"),
             ("element", "middle", "#eaf1fb")])
        rows = (f'<style:style style:name="row" style:family="table-row"><style:table-row-properties '
                f'fo:keep-together="{r.choice(["always", "auto"])}"/></style:style>')
        layout = (f'<style:page-layout style:name="page"><style:page-layout-properties fo:page-width="{paper[0]}cm" '
                  f'fo:page-height="{paper[1]}cm" style:print-orientation="landscape" fo:margin="{margin}cm"/>'
                  '</style:page-layout>')
        face = (f'<office:font-face-decls><style:font-face style:name="F" style:font-family-generic="swiss" '
                f'svg:font-family="\'{font}\'"/>'
                '</office:font-face-decls>')
        return (face + f'<office:automatic-styles>{paragraphs}{headings}{cells}{rows}{self.columns()}{layout}'
                '</office:automatic-styles><office:master-styles><style:master-page style:name="Standard" '
                'style:page-layout-name="page"/></office:master-styles>')

    def columns(self):
        """Widths by what the columns' longest words want."""
        rows = [(texts, figures) for _, texts, figures in self.printed.rows() if texts]
        letter = self.size * 0.0353 * 0.66  # centimetres, of the widest font
        longest = [max(len(word) for texts, _ in rows for word in texts[column].split()) for column in range(7)]
        least = [max(longest[column], len(label)) * letter + 0.15 for column, label in
                 enumerate(["Código", "Denominación", "", "Organización", "Relevancia", "Esperado", "Agregación"])]
        figure = max(len(figure) for _, figures in rows for figure in figures) * letter * 0.85 + 0.15
        count = 2 + len(self.printed.years) + len(self.printed.obtained) + len(self.printed.progress)
        left = max(0, self.width - sum(least) - figure * count)
        shares = [0, 0.5, 0.2, 0.3, 0, 0, 0]
        self.widths = [width + left * share for width, share in zip(least, shares)] + [figure] * count
        return "".join(f'<style:style style:name="w{column}" style:family="table-column"><style:table-column-properties '
                       f'style:column-width="{width:.3f}cm"/></style:style>' for column, width in enumerate(self.widths))

    @staticmethod
    def cell(text, paragraph, style="cell", across=1, down=1):
        spans = (f' table:number-columns-spanned="{across}"' if across > 1 else "") + (
            f' table:number-rows-spanned="{down}"' if down > 1 else "")
        return (f'<table:table-cell table:style-name="{style}"{spans}><text:p text:style-name="{paragraph}">'
                f'{escape(text)}</text:p></table:table-cell>' + "<table:covered-table-cell/>" * (across - 1))

    @staticmethod
    def row(cells):
        return f'<table:table-row table:style-name="row">{"".join(cells)}</table:table-row>'

    def head(self):
        years, obtained, labels = self.printed.years, self.printed.obtained, self.printed.progress_labels()

        def label(text, across=1, down=1):
            return self.cell(text, "cb", "head", across, down)

        first = [label(text, 1, 3) for text in ["Código", "Denominación", "UE", "Unidad de Organización", "Relevancia",
                                                "Sentido Esperado", "Tipo de Agregación"]]
        first += [label("Línea Base", 2), label("Logro Esperado", len(years)), label("Valores Obtenidos", len(obtained)),
                  label("Avance Tipo I (%)", len(labels))]
        second = ["<table:covered-table-cell/>"] * 7 + [label(str(text), 1, 2) for text in ["Año", "Valor", *years]]
        for year in sorted({year for year, _ in obtained}):
            second.append(label(str(year), sum(other == year for other, _ in obtained)))
        second += [label(text, 1, 2) for text in labels]
        third = ["<table:covered-table-cell/>"] * (9 + len(years))
        third += [label("Sem1" if cut == "S1" else "Anual") for _, cut in obtained]
        third += ["<table:covered-table-cell/>"] * len(labels)
        rows = "".join(self.row(cells) for cells in (first, second, third))
        return f"<table:table-header-rows>{rows}</table:table-header-rows>" if self.random.random() < 0.6 else rows

    def table(self):
        span = len(self.widths) - len(self.printed.progress)
        weight = self.random.choice(["", "b"])
        rows = []
        for element, texts, figures in self.printed.rows():
            if texts is None:
                rows.append(self.row([self.cell(element, "l" + weight, "element", span)] +
                                     [self.cell(figure, "n" + weight, "element") for figure in figures]))
                continue
            rows.append(self.row([self.cell(texts[0], "l")] + [self.cell(text, "x") for text in texts[1:4]] +
                                 [self.cell(text, "c") for text in texts[4:] + figures[:1]] +
                                 [self.cell(figure, "n") for figure in figures[1:]]))
        columns = "".join(f'<table:table-column table:style-name="w{column}"/>' for column in range(len(self.widths)))
        return f'<table:table table:name="t">{columns}{self.head()}{"".join(rows)}</table:table>'

    def save(self, path):
        def paragraph(text, style="line"):
            return f'<text:p text:style-name="{style}">{escape(text)}</text:p>'

        styles = self.styles()
        summary = [[f"Año: {self.printed.plan['report']['year']}", "[0%-75%>", "[75%-95%>", "≥95%", "ND", "TOTAL"]]
        summary += self.printed.summary()
        columns = '<table:table-column table:number-columns-repeated="6"/>'
        body = [paragraph(self.printed.plan["report"]["title"], "title")]
        body += [paragraph(f"{label} : {value}") for label, value in self.printed.heading()]
        body += [paragraph(""), self.table()]
        body += [paragraph(average) for average in self.printed.averages()]
        body += [paragraph("Tabla Resumen: Semaforización por nivel de avance"),
                 f'<table:table table:name="s">{columns}' + "".join(
                     self.row([self.cell(text, "c") for text in row]) for row in summary) + "</table:table>",
                 paragraph("ALERTAS IDENTIFICADAS")]
        with open(path, "w", encoding="utf-8") as file:
            file.write(f'<?xml version="1.0" encoding="UTF-8"?><office:document {NAMESPACES} office:version="1.2" '
                       'office:mimetype="application/vnd.oasis.opendocument.text">' + styles +
                       f'<office:body><office:text>{"".join(body)}</office:text></office:body></office:document>')
