# SPDX-License-Identifier: GPL-3.0-or-later
"""Random plans in the form of the exchange JSON, made without any of the program's own code.

The generator of tests/support knows what its author knew when he wrote the reader: this one has other names, other
codes, other habits, so that what both overlook is found.
"""
import random

RESPONSIBLE = [
    "GERENCIA MUNICIPAL", "OFICINA GENERAL DE PLANEAMIENTO Y PRESUPUESTO",
    "SUB GERENCIA DE EDUCACIÓN, CULTURA Y DEPORTES", "UNIDAD DE TESORERÍA", "DIRECCIÓN REGIONAL DE AGRICULTURA",
    "HOSPITAL II-1 CAJABAMBA", "OFICINA DE CONTROL INSTITUCIONAL (OCI)", "GERENCIA DE DESARROLLO URBANO - RURAL",
    "SECRETARÍA GENERAL", "UNIDAD DE LIMPIEZA PÚBLICA, PARQUES Y JARDINES", "Dirección de Gestión Académica",
    "Oficina de Tecnologías de la Información y Comunicaciones", "PROCURADURÍA PÚBLICA MUNICIPAL",
    "RED DE SALUD N° 03", "INSTITUTO VIAL PROVINCIAL", "ÓRGANO DE CONTROL",
]
EXECUTING = [
    "MUNICIPALIDAD PROVINCIAL DE CAJABAMBA", "GOBIERNO REGIONAL DE JUNÍN - SEDE CENTRAL",
    "UGEL 05 SAN JUAN DE LURIGANCHO", "HOSPITAL REGIONAL DOCENTE \"LAS MERCEDES\"",
    "UNIVERSIDAD NACIONAL DE SAN ANTONIO ABAD DEL CUSCO", "RED DE SALUD EL COLLAO - ILAVE", "AUTORIDAD PORTUARIA",
    "PROYECTO ESPECIAL ALTO MAYO", "OFICINA DE NORMALIZACIÓN",
]
MEASURES = ["Porcentaje de", "Número de", "Tasa de", "Índice de", "Porcentaje acumulado de", "N° de", "% de",
            "Proporción de", "Días promedio para", "Ratio de"]
THINGS = [
    "viviendas con acceso a agua segura", "estudiantes de 2° grado de primaria con nivel satisfactorio en lectura",
    "kilómetros de vías vecinales intervenidas", "niños menores de 36 meses con desnutrición crónica",
    "expedientes atendidos dentro del plazo (30 días hábiles)", "gestantes con 4 o más controles prenatales",
    "hectáreas reforestadas", "docentes capacitados en TIC",
    "inspecciones técnicas de seguridad en edificaciones (ITSE)", "quejas y denuncias resueltas",
    "toneladas de residuos sólidos no municipales dispuestos", "servidores con evaluación de desempeño 2024",
    "MYPE formalizadas y/o asistidas", "familias usuarias del programa \"Vaso de Leche\"",
    "establecimientos de salud I-3 e I-4 con categorización vigente",
    "artículos científicos publicados en Scopus o WoS", "puestos de vigilancia; comités y rondas operativas",
    "tributos municipales recaudados respecto al PIA", "procesos CAS convocados",
    "sistemas administrativos implementados al 100%",
]
WHERE = ["en el distrito", "de la provincia", "en el ámbito de la entidad", "del gobierno local",
         "según D.S. N° 004-2019-JUS", "por cada 1,000 habitantes", "(acumulado)", "en zonas rurales y periurbanas",
         "", "", ""]
ACTIONS = ["FORTALECIMIENTO DE CAPACIDADES", "ASISTENCIA TÉCNICA INTEGRAL", "PROGRAMA DE MANTENIMIENTO",
           "SERVICIOS DE SALUD OPORTUNOS", "GESTIÓN ADMINISTRATIVA EFICIENTE", "SANEAMIENTO FÍSICO LEGAL",
           "PREVENCIÓN DE RIESGOS", "ATENCIÓN INTEGRAL", "CATASTRO URBANO", "Vigilancia sanitaria",
           "Acompañamiento pedagógico"]
FOR_WHOM = ["EN BENEFICIO DE LA POBLACIÓN", "PARA ESTUDIANTES DE LA EBR", "DIRIGIDO A PRODUCTORES AGROPECUARIOS",
            "CON ENFOQUE INTERCULTURAL", "DE LA RED VIAL DEPARTAMENTAL", "A NIVEL INSTITUCIONAL",
            "de manera oportuna a la ciudadanía", "PARA EL AÑO 2030 Y LA AGENDA 2030",
            "CON ENFOQUE DE GÉNERO, INTERCULTURAL E INTERGENERACIONAL"]

LEVELS = {"government_level": "Nivel de Gobierno", "sector": "Sector", "pliego": "Pliego",
          "department": "Departamento", "province": "Provincia", "district": "Distrito",
          "executing_unit": "Unidad Ejecutora"}
RELEVANCE = {"very_relevant": "Muy relevante", "relevant": "Relevante", "less_relevant": "Menos relevante"}
DIRECTION = {"ascending": "Ascendente", "descending": "Descendente", "undefined": "No definido"}
AGGREGATION = {"aggregable": "Agregable", "non_aggregable": "No Agregable", "maximum": "Máximo permisible",
               "minimum": "Mínimo permisible"}
KINDS = {"OEI": "Objetivos", "OEI_indicators": "Indicadores de objetivos", "AEI": "Acciones",
         "AEI_indicators": "Indicadores de acciones"}


def printed(value):
    return "ND" if value is None else f"{value:,.2f}"


def coded(unit):
    return f"{unit['code']}-{unit['name']}"


class Maker:
    def __init__(self, seed):
        self.random = random.Random(seed * 7919 + 13)
        self.marks = {}  # position of an indicator: the footnote mark in place of its relevance

    def chance(self, probability):
        return self.random.random() < probability

    def executing_unit(self):
        long_code = self.chance(0.8)
        code = str(self.random.randint(300000, 309999)) if long_code else f"{self.random.randint(1, 999):03}"
        return {"code": code, "name": self.random.choice(EXECUTING)}

    def value(self):
        pick, r = self.random.random(), self.random
        if pick < 0.12:
            return None
        if pick < 0.25:
            return 0.0
        if pick < 0.6:
            return float(r.randint(1, 100))
        if pick < 0.8:
            return round(r.uniform(0, 100), 2)
        if pick < 0.95:
            return float(r.randint(100, 9999))
        if pick < 0.98:
            return round(r.uniform(1e4, 3e6), 2)
        return round(-r.uniform(0, 50), 2)

    def progress(self):
        pick = self.random.random()
        if pick < 0.12:
            return None
        if pick < 0.2:
            return 0.0
        if pick < 0.35:
            return 100.0
        return round(self.random.uniform(0, 100) if pick < 0.93 else self.random.uniform(100, 2000), 2)

    def calendar(self):
        r = self.random
        first = r.randint(2017, 2024)
        last = first + r.choice([3, 4, 4, 5, 6, 6, 7, 8]) - 1
        year, cut = r.randint(first, last), r.choice(["S1", "A"])
        obtained = [[y, c] for y in range(first, year + 1) for c in ("S1", "A") if y < year or c == "S1" or cut == "A"]
        both = cut == "A" and self.chance(0.3)
        title = (f"REPORTE DE SEGUIMIENTO AL PRIMER SEMESTRE DE {year}" if cut == "S1" else
                 f"REPORTE DE SEGUIMIENTO ANUAL {year}") + " DEL PLAN ESTRATÉGICO INSTITUCIONAL"
        return {
            "report": {"title": title + (" (PEI)" if self.chance(0.7) else ""), "year": year, "period": cut},
            "plan": {"first_year": first, "last_year": last},
            "obtained_periods": obtained,
            "progress_periods": [f"{year}-S1", f"{year}-A"] if both else [f"{year}-{cut}"],
        }

    def entity(self, unit):
        r = self.random
        kind = r.choice("MRE")
        names = {"M": "GOBIERNOS LOCALES", "R": "GOBIERNOS REGIONALES", "E": "GOBIERNO NACIONAL"}
        lines = {"government_level": (kind, names[kind])}
        if kind == "E":
            lines["sector"] = (f"{r.randint(1, 60):02}", r.choice(["EDUCACIÓN", "SALUD", "AGRICULTURA Y RIEGO",
                                                                  "PRESIDENCIA DEL CONSEJO DE MINISTROS"]))
            lines["pliego"] = (f"{r.randint(1, 600):03}", r.choice(EXECUTING))
        elif kind == "R":
            lines |= {"department": ("12", "JUNIN")} if self.chance(0.5) else {
                "pliego": ("450", "GOBIERNO REGIONAL DEL DEPARTAMENTO DE JUNÍN")}
        else:
            lines |= {"department": ("06", "CAJAMARCA"), "province": ("0602", "CAJABAMBA"),
                      "district": ("060201", "CAJABAMBA")}
        return {level: {"code": code, "name": name} for level, (code, name) in lines.items()} | {
            "executing_unit": unit}

    def indicators_of(self, plan, element, number, units):
        r = self.random
        name = " ".join(f"{r.choice(MEASURES)} {r.choice(THINGS)} {r.choice(WHERE)}".split())
        direction = r.choices(["ascending", "descending", "undefined"], [75, 17, 8])[0]
        aggregation = r.choice(["maximum", "minimum"] if direction == "undefined" else ["aggregable", "non_aggregable"])
        mark = r.choice(["(*)", "(**)"]) if self.chance(0.04) else None
        relevance = None if mark else r.choice(list(RELEVANCE))
        responsible = r.choice(self.responsible)
        shared = len(units) > 1 and self.chance(0.4)
        for unit in r.sample(units, r.randint(1, len(units))) if shared else [r.choice(units)]:
            if mark:
                self.marks[len(plan["indicators"])] = mark
            first = plan["plan"]["first_year"]
            plan["indicators"].append({
                "code": f"IND.{number:02}.{element['code']}", "element": element["code"], "name": name,
                "executing_unit": unit, "responsible_unit": responsible, "relevance": relevance,
                "direction": direction, "aggregation": aggregation,
                "baseline": {"year": None if self.chance(0.08) else r.randint(2014, first), "value": self.value()},
                "targets": {str(year): self.value() for year in range(first, plan["plan"]["last_year"] + 1)},
                "obtained": {f"{year}-{cut}": self.value() if self.chance(0.8) else None
                             for year, cut in plan["obtained_periods"]},
                "printed_progress": {period: self.progress() for period in plan["progress_periods"]},
            })

    def element(self, plan, code, units):
        r = self.random
        name = f"{r.choice(ACTIONS)} {r.choice(FOR_WHOM)}"
        if self.chance(0.2):
            name += " " + r.choice(FOR_WHOM)
        if self.chance(0.15):
            name += "."
        element = {"code": code, "kind": code[:3], "name": name,
                   "priority": r.randint(1, 12) if self.chance(0.9) else None,
                   "printed_progress": {period: self.progress() for period in plan["progress_periods"]}}
        plan["elements"].append(element)
        number = 1
        self.indicators_of(plan, element, number, units)
        while number < 6 and self.chance(self.density):
            number += 1
            self.indicators_of(plan, element, number, units)

    def totals(self, plan):
        kinds = [kind for kind in ("OEI", "AEI") if any(e["kind"] == kind for e in plan["elements"])]
        rows = [row for kind in kinds for row in (kind, kind + "_indicators") if row == kind or self.chance(0.6)]
        table = []
        for kind in rows:
            counts = {colour: self.random.randint(0, 40) for colour in ("red", "amber", "green", "nd")}
            table.append({"kind": kind, "year": plan["report"]["year"], **counts, "total": sum(counts.values())})
        return {"average_progress": {kind: round(self.random.uniform(0, 100), 2) for kind in kinds},
                "semaphore": table}

    def plan(self):
        r = self.random
        main = self.executing_unit()
        units = [main] + [self.executing_unit() for _ in range(r.randint(1, 4) if self.chance(0.3) else 0)]
        self.density = r.choice([0, 0, 0.3, 0.55])
        self.responsible = []
        for number in range(r.randint(4, 12)):
            code = f"{number + 1:02}" + (f".{r.randint(1, 9):02}" if self.chance(0.4) else "")
            self.responsible.append({"code": code, "name": r.choice(RESPONSIBLE)})
        plan = self.calendar() | {"entity": self.entity(main), "elements": [], "indicators": []}
        with_objectives = self.chance(0.45)
        for objective in range(1, r.randint(2, 8)):
            if with_objectives:
                self.element(plan, f"OEI.{objective:02}", units)
            for action in range(1, r.randint(2, 9)):
                self.element(plan, f"AEI.{objective:02}.{action:02}", units)
        plan["totals"] = self.totals(plan)
        return plan


class Printed:
    """What a report prints of a plan, cell by cell."""

    def __init__(self, seed):
        maker = Maker(seed)
        self.plan = maker.plan()
        self.marks = maker.marks
        self.years = list(range(self.plan["plan"]["first_year"], self.plan["plan"]["last_year"] + 1))
        self.obtained = self.plan["obtained_periods"]
        self.progress = self.plan["progress_periods"]

    def heading(self):
        lines = [("Periodo PEI", f"{self.years[0]} - {self.years[-1]}")]
        return lines + [(LEVELS[level], f"{unit['code']} - {unit['name']}")
                        for level, unit in self.plan["entity"].items()]

    def progress_labels(self):
        return [period.replace("-S1", " - Sem1").replace("-A", " - Anual") for period in self.progress]

    def rows(self):
        """Elements and indicators in printed order: (element, None) or (None, texts, figures)."""
        position = 0
        for element in self.plan["elements"]:
            priority = "" if element["priority"] is None else f" (Prioridad:{element['priority']})"
            yield (f"{element['code']} {element['name']}{priority}", None,
                   [printed(value) for value in element["printed_progress"].values()])
            while position < len(self.plan["indicators"]):
                row = self.plan["indicators"][position]
                if row["element"] != element["code"]:
                    break
                texts = [row["code"], row["name"], coded(row["executing_unit"]), coded(row["responsible_unit"]),
                         self.marks.get(position) or RELEVANCE[row["relevance"]], DIRECTION[row["direction"]],
                         AGGREGATION[row["aggregation"]]]
                year = row["baseline"]["year"]
                figures = ["ND" if year is None else str(year), printed(row["baseline"]["value"])]
                for group in ("targets", "obtained", "printed_progress"):
                    figures += [printed(value) for value in row[group].values()]
                yield None, texts, figures
                position += 1

    def averages(self):
        return [f"Avance promedio de {kind}: {value:.2f}"
                for kind, value in self.plan["totals"]["average_progress"].items()]

    def summary(self):
        return [[KINDS[row["kind"]]] + [str(row[key]) for key in ("red", "amber", "green", "nd", "total")]
                for row in self.plan["totals"]["semaphore"]]
