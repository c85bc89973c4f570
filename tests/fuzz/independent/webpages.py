# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes printed plans as web pages, in a style of the seed's."""
import random
from html import escape

HEAD = ["Código", "Denominación", "UE", "Unidad de Organización", "Relevancia", "Sentido{}Esperado",
        "Tipo de{}Agregación"]


class WebPage:
    def __init__(self, printed, seed):
        self.printed = printed
        self.random = random.Random(seed * 17 + 3)

    def styles(self):
        r = self.random
        columns = 9 + len(self.printed.years) + len(self.printed.obtained) + len(self.printed.progress)
        paper = "A3" if columns > 25 else r.choice(["A4", "A4", "A3"])
        size = r.choice([5.5, 6, 7, 8] if paper == "A3" else [4] if columns > 20 else [4.5, 5, 5.5])
        self.border = r.choice(["0.5px solid #000", "1px solid #999", "none", "0.5pt solid black"])
        font = r.choice(["Liberation Sans", "Carlito", "DejaVu Sans", "Liberation Serif", "Liberation Sans Narrow"])
        return f"""@page {{ size: {paper} landscape; margin: {r.choice(['8mm', '10mm', '12mm 8mm'])} }}
body {{ font: {size}pt '{font}'; margin: 0; line-height: {r.choice(['1.1', '1.2', 'normal', '1.3'])} }}
h1 {{ font-size: {r.choice([9, 11, 13])}pt; text-align: {r.choice(['center', 'left'])} }}
table.t {{ border-collapse: {r.choice(['collapse', 'collapse', 'separate'])}; border-spacing: 0; width: 100% }}
.t td, .t th {{ border: {self.border}; padding: {r.choice(['1px 2px', '1px', '2px 3px', '0 1px'])};
  vertical-align: {r.choice(['top', 'middle', 'middle'])} }}
.t th {{ background: #dbe5f1; vertical-align: middle; text-align: center }}
tr {{ page-break-inside: {r.choice(['avoid', 'auto'])} }}
thead {{ display: {r.choice(['table-header-group', 'table-row-group'])} }}
.n {{ text-align: {r.choice(['right', 'right', 'center'])}; white-space: nowrap }}
.x {{ text-align: {r.choice(['left', 'left', 'center', 'justify'])} }}
.c {{ text-align: center }} .k {{ white-space: nowrap }}
.e td {{ background: #eaf1fb; font-weight: {r.choice(['bold', 'normal'])} }}
.h td {{ padding: 0 6px 1px 0; font-size: {r.choice([6, 7, 8])}pt; vertical-align: {r.choice(['top', 'middle'])} }}"""

    def heading(self):
        lines = [(label, escape(value)) for label, value in self.printed.heading()]
        kind = self.random.random()
        if kind < 0.4:
            rows = (f"<tr><td><b>{label}</b></td><td>:</td><td>{value}</td></tr>" for label, value in lines)
        elif kind < 0.7:
            rows = (f"<tr><td>{label} :</td><td>{value}</td></tr>" for label, value in lines)
        else:
            return "".join(f"<div><b>{label}</b> : {value}</div>" for label, value in lines)
        return f"<table class=h>{''.join(rows)}</table>"

    def head(self):
        years, obtained = self.printed.years, self.printed.obtained
        labels = self.printed.progress_labels()
        between = self.random.choice(["<br>", " "])
        first = "".join(f"<th rowspan=3>{label.format(between)}</th>" for label in HEAD)
        first += (f"<th colspan=2>Línea Base</th><th colspan={len(years)}>Logro Esperado</th>"
                  f"<th colspan={len(obtained)}>Valores Obtenidos</th><th colspan={len(labels)}>Avance Tipo I (%)</th>")
        second = "".join(f"<th rowspan=2>{label}</th>" for label in ["Año", "Valor", *years])
        for year in sorted({year for year, _ in obtained}):
            second += f"<th colspan={sum(other == year for other, _ in obtained)}>{year}</th>"
        second += "".join(f"<th rowspan=2>{label}</th>" for label in labels)
        third = "".join(f"<th>{'Sem1' if cut == 'S1' else 'Anual'}</th>" for _, cut in obtained)
        return f"<thead><tr>{first}</tr><tr>{second}</tr><tr>{third}</tr></thead>"

    def body(self):
        broken = self.random.random() < 0.2
        span = 9 + len(self.printed.years) + len(self.printed.obtained)
        for element, texts, figures in self.printed.rows():
            cells = "".join(f"<td class=n>{figure}</td>" for figure in figures[0 if texts is None else 1:])
            if texts is None:
                yield f"<tr class=e><td colspan={span}>{escape(element)}</td>{cells}</tr>"
                continue
            code = texts[0].replace(".AEI", ".AEI<br>").replace(".OEI", ".OEI<br>") if broken else texts[0]
            wide = "".join(f"<td class=x>{escape(text)}</td>" for text in texts[1:4])
            narrow = "".join(f"<td class=c>{text}</td>" for text in texts[4:] + figures[:1])
            yield f"<tr><td class=k>{code}</td>{wide}{narrow}{cells}</tr>"

    def closing(self):
        head = [f"Año: {self.printed.plan['report']['year']}", "[0%-75%&gt;", "[75%-95%&gt;", "≥95%", "ND", "TOTAL"]
        for average in self.printed.averages():
            yield f"<p><b>{average}</b></p>"
        if self.printed.marks and self.random.random() < 0.5:
            yield "<p>(*) Sin dato de relevancia.</p>"
        yield "<p><b>Tabla Resumen: Semaforización por nivel de avance</b></p><table class=t style='width: 60%'><tr>"
        yield "".join(f"<th>{label}</th>" for label in head) + "</tr>"
        for row in self.printed.summary():
            yield f"<tr><td>{row[0]}</td>" + "".join(f"<td class=c>{count}</td>" for count in row[1:]) + "</tr>"
        yield "</table><p><b>ALERTAS IDENTIFICADAS</b></p>"
        if self.random.random() < 0.4:
            yield "<p>IND.01.AEI.01.01: el valor obtenido en el 2024 supera la meta programada.</p>"

    def save(self, path):
        styles = self.styles()
        dated = "<div style='text-align: right'>Fecha de impresión: 03/09/2024</div>" if self.random.random() < 0.2 else ""
        title = escape(self.printed.plan["report"]["title"])
        page = [f"<!doctype html><html lang=es><meta charset=utf-8><title>Reporte</title><style>{styles}</style>", dated,
                f"<h1>{title}</h1>", self.heading(), "<br><table class=t>", self.head(), "<tbody>", *self.body(),
                "</tbody></table>", *self.closing()]
        with open(path, "w", encoding="utf-8") as file:
            file.write("".join(page))
