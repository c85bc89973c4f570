# SPDX-License-Identifier: GPL-3.0-or-later
"""Draws printed plans with ReportLab, in a style of the seed's."""
import random
from xml.sax.saxutils import escape

from reportlab.lib import colors
from reportlab.lib.pagesizes import A3, A4, landscape
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFError, TTFont
from reportlab.platypus import LongTable, Paragraph, SimpleDocTemplate, Spacer, Table, TableStyle

LEFT, CENTRE, RIGHT, JUSTIFIED = 0, 1, 2, 4
FONTS = [("Helvetica", "Helvetica-Bold"), ("Times-Roman", "Times-Bold")]
for name, regular, bold in [
        ("LiberationSans", "liberation/LiberationSans-Regular.ttf", "liberation/LiberationSans-Bold.ttf"),
        ("LiberationNarrow", "liberation/LiberationSansNarrow-Regular.ttf", "liberation/LiberationSansNarrow-Bold.ttf"),
        ("DejaVuSans", "dejavu/DejaVuSans.ttf", "dejavu/DejaVuSans-Bold.ttf"),
        ("Carlito", "crosextra/Carlito-Regular.ttf", "crosextra/Carlito-Bold.ttf")]:
    try:
        pdfmetrics.registerFont(TTFont(name, "/usr/share/fonts/truetype/" + regular))
        pdfmetrics.registerFont(TTFont(name + "-Bold", "/usr/share/fonts/truetype/" + bold))
        FONTS.append((name, name + "-Bold"))
    except TTFError:
        pass


class TooWide(Exception):
    pass


class Drawing:
    def __init__(self, printed, seed):
        self.printed = printed
        self.random = r = random.Random(seed * 31 + 5)
        self.page = landscape(r.choice([A4, A4, A4, A3]))
        big = self.page[0] > 1000
        self.font, self.bold = r.choice(FONTS)
        self.size = r.choice([5, 6, 7] if big else [4, 4.5, 5, 5, 5.5, 6])
        self.leading = r.choice([1.05, 1.1, 1.15, 1.2, 1.3])
        self.text = r.choice([LEFT, LEFT, LEFT, CENTRE, JUSTIFIED])
        self.numbers = r.choice([RIGHT, RIGHT, RIGHT, CENTRE])
        self.middle = r.random() < 0.67
        self.padding = r.choice([0.8, 1, 1.5, 2, 2.5])
        self.broken_codes = r.random() < 0.2
        self.width = self.page[0] - 2 * r.choice([18, 24, 30, 36])

    def cell(self, text, alignment=LEFT, bold=False, size=None):
        size = size or self.size
        style = ParagraphStyle("cell", fontName=self.bold if bold else self.font, fontSize=size,
                               leading=size * self.leading, alignment=alignment)
        return Paragraph(escape(text).replace("\n", "<br/>"), style)

    def room(self, words, bold=False):
        font = self.bold if bold else self.font
        return max(pdfmetrics.stringWidth(word, font, self.size) for word in words) + 2 * self.padding + 0.6

    def columns(self, rows):
        """Widths in which no word is broken; the page grows where it must."""
        texts = [texts for _, texts, _ in rows if texts]
        figures = [figure for _, texts, row in rows if texts for figure in row]
        words = [[word for row in texts for word in row[column].split()] for column in range(7)]
        figure = max(self.room(figures), self.room(["Anual", "Sem1", "Valor", "Avance", "2024"], True))
        narrow = [max(self.room(words[column]), self.room(label.split(), True)) for column, label in
                  [(4, "Relevancia"), (5, "Sentido Esperado"), (6, "Tipo de Agregación")]]
        code = max(self.room(["IND.01.AEI."] if self.broken_codes else words[0]), self.room(["Código"], True))
        least = [max(self.room(words[column]), self.room([label], True)) for column, label in
                 [(1, "Denominación"), (2, "UE"), (3, "Organización")]]
        count = 2 + len(self.printed.years) + len(self.printed.obtained) + len(self.printed.progress)
        left = self.width - code - sum(narrow) - figure * count - sum(least)
        if left < 0.05 * sum(least):
            more = 0.05 * sum(least) - left
            if self.page[0] + more > 1300:
                raise TooWide
            self.page = (self.page[0] + more, self.page[1])
            self.width += more
            left += more
        shares = [self.random.uniform(*span) for span in [(0.2, 0.7), (0.05, 0.4), (0.1, 0.5)]]
        wide = [width + left * share / sum(shares) for width, share in zip(least, shares)]
        return [code] + wide + narrow + [figure] * count

    def head(self):
        years, obtained, labels = self.printed.years, self.printed.obtained, self.printed.progress_labels()
        first = 9 + len(years)
        end = first + len(obtained)
        rows = [[""] * (end + len(labels)) for _ in range(3)]
        spans = []

        def put(text, x0, y0, x1, y1):
            rows[y0][x0] = self.cell(text, CENTRE, True)
            spans.append(("SPAN", (x0, y0), (x1, y1)))

        for column, label in enumerate(["Código", "Denominación", "UE", "Unidad de Organización", "Relevancia",
                                        "Sentido Esperado", "Tipo de Agregación"]):
            put(label, column, 0, column, 2)
        put("Línea Base", 7, 0, 8, 0)
        put("Logro Esperado", 9, 0, first - 1, 0)
        put("Valores Obtenidos", first, 0, end - 1, 0)
        put("Avance Tipo I (%)", end, 0, end + len(labels) - 1, 0)
        put("Año", 7, 1, 7, 2)
        put("Valor", 8, 1, 8, 2)
        for column, year in enumerate(years):
            put(str(year), 9 + column, 1, 9 + column, 2)
        for year in sorted({year for year, _ in obtained}):
            own = [column for column, (other, _) in enumerate(obtained) if other == year]
            put(str(year), first + own[0], 1, first + own[-1], 1)
        for column, (_, cut) in enumerate(obtained):
            rows[2][first + column] = self.cell("Sem1" if cut == "S1" else "Anual", CENTRE, True)
        for column, label in enumerate(labels):
            put(label, end + column, 1, end + column, 2)
        return rows, spans

    def table(self):
        r = self.random
        printed = list(self.printed.rows())
        widths = self.columns(printed)
        rows, style = self.head()
        bold_elements = r.random() < 0.8
        shaded = r.random() < 0.9
        for element, texts, figures in printed:
            if texts is None:
                span = len(widths) - len(figures)
                style.append(("SPAN", (0, len(rows)), (span - 1, len(rows))))
                if shaded:
                    style.append(("BACKGROUND", (0, len(rows)), (-1, len(rows)), colors.HexColor("#e8eefa")))
                rows.append([self.cell(element, LEFT, bold_elements)] + [""] * (span - 1) +
                            [self.cell(figure, CENTRE if self.middle else self.numbers, bold_elements)
                             for figure in figures])
                continue
            code = texts[0].replace(".AEI", ".AEI\n").replace(".OEI", ".OEI\n") if self.broken_codes else texts[0]
            rows.append([self.cell(code)] + [self.cell(text, self.text) for text in texts[1:4]] +
                        [self.cell(text, CENTRE) for text in texts[4:] + figures[:1]] +
                        [self.cell(figure, self.numbers) for figure in figures[1:]])
        rulings = r.random()
        if rulings < 0.6:
            style.append(("GRID", (0, 0), (-1, -1), r.choice([0.25, 0.5, 0.8]), r.choice([colors.black, colors.grey])))
        elif rulings < 0.8:
            style.append(("LINEBELOW", (0, 0), (-1, -1), 0.3, colors.grey))
        elif rulings < 0.9:
            style += [("BOX", (0, 0), (-1, -1), 0.5, colors.black), ("INNERGRID", (0, 0), (-1, 2), 0.5, colors.black)]
        style += [("VALIGN", (0, 0), (-1, -1), "MIDDLE" if self.middle else "TOP"),
                  ("VALIGN", (0, 0), (-1, 2), "MIDDLE"),
                  ("LEFTPADDING", (0, 0), (-1, -1), self.padding), ("RIGHTPADDING", (0, 0), (-1, -1), self.padding),
                  ("TOPPADDING", (0, 0), (-1, -1), r.choice([0.5, 1, 1.5])),
                  ("BOTTOMPADDING", (0, 0), (-1, -1), r.choice([0.5, 1, 2])),
                  ("BACKGROUND", (0, 0), (-1, 2), colors.HexColor("#d9e2f3"))]
        return LongTable(rows, colWidths=widths, repeatRows=r.choice([0, 3]), style=TableStyle(style),
                         hAlign=r.choice(["LEFT", "CENTER"]))

    def heading(self):
        r = self.random
        size = r.choice([5.5, 6, 7, 8])
        yield self.cell(self.printed.plan["report"]["title"], r.choice([LEFT, CENTRE, CENTRE]), True,
                        r.choice([8, 10, 12, 14]))
        yield Spacer(1, 6)
        lines = self.printed.heading()
        if r.random() < 0.4:
            for label, value in lines:
                yield self.cell(f"{label} : {value}", LEFT, False, size)
            return
        # A colon in a cell of its own may stand lower than its label.
        rows = [[self.cell(label, LEFT, True, size), self.cell(":", LEFT, True, size), self.cell(value, LEFT, False, size)]
                for label, value in lines]
        yield Table(rows, colWidths=[100, r.choice([8, 14]), r.choice([200, 400])], hAlign="LEFT",
                    style=[("TOPPADDING", (0, 0), (-1, -1), 0), ("BOTTOMPADDING", (0, 0), (-1, -1), 1),
                           ("LEFTPADDING", (0, 0), (-1, -1), 0)])

    def closing(self):
        for average in self.printed.averages():
            yield self.cell(average, LEFT, True, 7)
        yield Spacer(1, 6)
        if self.printed.marks and self.random.random() < 0.7:
            yield self.cell("(*) Indicador sin información de relevancia.", LEFT, False, 6)
        yield self.cell("Tabla Resumen: Semaforización por nivel de avance", LEFT, True, 7)
        yield Spacer(1, 4)
        head = [f"Año: {self.printed.plan['report']['year']}", "[0%-75%>", "[75%-95%>", ">=95%", "ND", "TOTAL"]
        rows = [[self.cell(text, CENTRE, True, 6) for text in head]]
        rows += [[self.cell(text, CENTRE, False, 6) for text in row] for row in self.printed.summary()]
        yield Table(rows, colWidths=[100] + [60] * 5, hAlign="LEFT", style=[("GRID", (0, 0), (-1, -1), 0.5, colors.black)])
        yield Spacer(1, 6)
        yield self.cell("ALERTAS IDENTIFICADAS", LEFT, True, 7)
        if self.random.random() < 0.5:
            yield self.cell("Se identificaron 3 indicadores con avance mayor a 100%.", LEFT, False, 6)

    def save(self, path):
        r = self.random
        table = self.table()
        numbered, dated = r.random() < 0.5, r.random() < 0.3
        margin = (self.page[0] - self.width) / 2
        document = SimpleDocTemplate(path, pagesize=self.page, leftMargin=margin, rightMargin=margin,
                                     topMargin=r.choice([18, 24, 36]), bottomMargin=r.choice([18, 24]))

        def furnish(canvas, page):
            canvas.setFont(self.font, 6)
            if numbered:
                canvas.drawRightString(self.page[0] - 30, 10, f"Página {page.page}")
            if dated:
                canvas.drawString(30, self.page[1] - 14, "Aplicativo CEPLAN V.01 - Fecha de impresión: 14/08/2024 10:42")

        gap = r.choice([4, 8, 14])
        document.build([*self.heading(), Spacer(1, gap), table, Spacer(1, 8), *self.closing()],
                       onFirstPage=furnish, onLaterPages=furnish)
