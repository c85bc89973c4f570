// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/nastynames.h"

#include <QStringList>

using namespace Qt::Literals::StringLiterals;

namespace pei::test {

namespace {

const std::vector<QString> &openings()
{
    static const std::vector<QString> list{u"Porcentaje de"_s, u"Número de"_s,   u"Tasa de"_s, u"Índice de"_s,
                                           u"Ratio de"_s,      u"Promedio de"_s, u"N° de"_s,   u"Agregado de"_s,
                                           u"Relevancia de"_s, u"Nivel de"_s};
    return list;
}

const std::vector<QString> &subjects()
{
    static const std::vector<QString> list{
        u"personas expuestas a peligros con capacidad para responder"_s,
        u"familias que recibe ayuda humanitaria"_s,
        u"niños menores de 5 años asegurados en el Seguro Integral de Salud (SIS)"_s,
        u"Beneficiarios (gestantes y madres con niños(as) menores de edad.) de campañas de salud"_s,
        u"II.EE. que se encuentran en buen estado"_s,
        u"toneladas de residuos sólidos inorgánicos recuperados"_s,
        u"documentos atendidos en el plazo"_s,
        u"proyectos; actividades; y servicios, según corresponda"_s,
        u"egresados de pregrado que obtienen empleo a los 12 meses"_s,
        u"km de vías vecinales intervenidas"_s,
        u"ejecución presupuestal"_s,
        u"artículos en Scopus y WoS por docente a tiempo completo"_s,
        u"pacientes referidos"_s,
        u"conexiones domiciliarias de desagüe"_s};
    return list;
}

// Each is a word of some other cell, a code, a year or a figure.
const std::vector<QString> &traps()
{
    static const std::vector<QString> list{u"AEI.01.01"_s,
                                           u"IND.01.AEI.02.03"_s,
                                           u"(OEI.02)"_s,
                                           u"del IND.02.OEI.01"_s,
                                           u"OEI.03"_s,
                                           u"2022 - 2027"_s,
                                           u"2024"_s,
                                           u"al 2030"_s,
                                           u"2024 - Sem1"_s,
                                           u"2021 10.00"_s,
                                           u"1,250.50"_s,
                                           u"12.5 %"_s,
                                           u"100.00"_s,
                                           u"S/ 3,000,000.00"_s,
                                           u"-5.00"_s,
                                           u"0.00"_s,
                                           u"ND"_s,
                                           u"(*)"_s,
                                           u"(**)"_s,
                                           u"Muy"_s,
                                           u"Muy relevante"_s,
                                           u"Relevante"_s,
                                           u"Menos"_s,
                                           u"Poco relevante"_s,
                                           u"Ascendente"_s,
                                           u"Descendente"_s,
                                           u"No definido"_s,
                                           u"Agregable"_s,
                                           u"No Agregable"_s,
                                           u"No"_s,
                                           u"Máximo permisible"_s,
                                           u"Sem1"_s,
                                           u"Anual"_s,
                                           u"Línea Base"_s,
                                           u"UE"_s,
                                           u"Código"_s,
                                           u"300597-MUNICIPALIDAD"_s,
                                           u"10.06-UNIDAD"_s,
                                           u"(Ley N° 27783, art. 42)"_s,
                                           u"«A»"_s,
                                           u"y/o"_s,
                                           u"según la Tabla Resumen"_s,
                                           u"ü"_s,
                                           u"C.P. N° 1"_s,
                                           u"[75%-95%>"_s};
    return list;
}

const std::vector<QString> &places()
{
    static const std::vector<QString> list{u"en la provincia"_s,
                                           u"en el distrito."_s,
                                           u"de la Municipalidad"_s,
                                           u"en zonas rurales, periurbanas y urbanas"_s,
                                           u"de la región"_s,
                                           u"en el ámbito de la Unidad Ejecutora"_s,
                                           u"del pliego"_s,
                                           u"(incluye anexos)"_s,
                                           u"en beneficio de la población;"_s,
                                           u"."_s};
    return list;
}

// Spaces are the only places where a line breaks, so no piece may bring two of them or one at an end. A letter twice in
// a row is, alone on a line, one word set wide: nobody could tell.
QString joined(QStringList pieces)
{
    for (qsizetype i = pieces.size() - 1; i > 0; --i) {
        if (pieces[i].size() == 1 && pieces[i] == pieces[i - 1])
            pieces.removeAt(i);
    }
    QString text = pieces.join(u' ').simplified();
    text.replace(u" ."_s, u"."_s);
    return text;
}

QString tiny(Chance &chance)
{
    return chance.oneOf({u"A"_s, u"ND"_s, u"No"_s, u"PIB"_s, u"2024"_s, u"10.00"_s, u"Relevante"_s, u"Ñ."_s, u"IDH"_s});
}

} // namespace

QString nastyIndicatorName(Chance &chance)
{
    if (chance.percent(4))
        return tiny(chance);
    QStringList pieces;
    if (chance.percent(12))
        pieces << chance.oneOf(traps());
    else
        pieces << chance.oneOf(openings());
    pieces << chance.oneOf(subjects());
    const int more = chance.percent(8) ? chance.between(4, 9) : chance.between(0, 2);
    for (int i = 0; i < more; ++i)
        pieces << (chance.percent(45) ? chance.oneOf(traps()) : chance.oneOf(subjects()));
    if (chance.percent(60))
        pieces << chance.oneOf(places());
    if (chance.percent(8))
        pieces << chance.oneOf(traps());
    const QString text = joined(pieces);
    return chance.percent(12) ? text.toUpper() : text;
}

QString nastyElementName(Chance &chance)
{
    if (chance.percent(3))
        return tiny(chance).toUpper();
    QStringList pieces;
    // A figure or a code straight after the element's own code is the hardest opening.
    if (chance.percent(10))
        pieces << chance.oneOf(
            {u"300597-MUNICIPALIDAD"_s, u"2024"_s, u"10.06"_s, u"AGREGABLE"_s, u"MUY RELEVANTE"_s, u"ND"_s});
    pieces << chance.oneOf({u"PROGRAMA DE"_s, u"SANEAMIENTO BÁSICO CON"_s, u"GESTIÓN INTEGRAL DE"_s, u"MEJORAR"_s,
                            u"CONTRIBUIR CON"_s, u"NO AGREGABLE"_s, u"ASCENDENTE"_s});
    pieces << chance.oneOf(subjects()).toUpper();
    const int more = chance.percent(15) ? chance.between(3, 6) : chance.between(0, 1);
    for (int i = 0; i < more; ++i)
        pieces << (chance.percent(35) ? chance.oneOf(traps()).toUpper() : chance.oneOf(subjects()).toUpper());
    if (chance.percent(50))
        pieces << chance.oneOf(places()).toUpper();
    if (chance.percent(10))
        pieces << chance.oneOf({u"2030"_s, u"10.00"_s, u"ND"_s, u"AL 100.00"_s, u"(AEI.01.01)"_s});
    return joined(pieces);
}

QString nastyUnitName(Chance &chance)
{
    const QString opening = chance.oneOf({u"GERENCIA DE"_s, u"UNIDAD DE"_s, u"OFICINA GENERAL DE"_s,
                                          u"SUB GERENCIA DE"_s, u"DIRECCIÓN DE"_s, u"FACULTAD DE"_s,
                                          u"MUNICIPALIDAD PROVINCIAL DE"_s, u"UNIDAD EJECUTORA 003 -"_s, u"NO"_s});
    const QString rest = chance.oneOf(
        {u"CONTUMAZA"_s, u"DESARROLLO TERRITORIAL E INFRAESTRUCTURA"_s, u"LIMPIEZA PUBLICA, PARQUES Y JARDINES"_s,
         u"GESTION DEL RIESGO DE DESASTRES"_s, u"PLANEAMIENTO, PRESUPUESTO Y MODERNIZACION - OPPM"_s, u"SALUD"_s,
         u"II.EE. 2024"_s, u"TECNOLOGIA DE LA INFORMACION (TI)"_s, u"ÑAUPE"_s, u"RELEVANTES 10.06"_s,
         u"EDUCACION; CULTURA Y DEPORTE."_s, u"SEGURIDAD CIUDADANA AEI.01.01"_s});
    return opening + u' ' + rest;
}

QString nastyPlaceName(Chance &chance)
{
    return chance.oneOf({u"CAJAMARCA"_s, u"CONTUMAZA"_s, u"LIMA"_s, u"SAN MARTIN"_s, u"MADRE DE DIOS"_s, u"ANCASH"_s,
                         u"EDUCACION"_s, u"U.N. MAYOR DE SAN MARCOS"_s, u"PRESIDENCIA DEL CONSEJO DE MINISTROS - PCM"_s,
                         u"SANTA ROSA DE QUIVES, 2 DE MAYO Y ANEXOS DE LA JURISDICCION DE LA ZONA ALTA"_s, u"ÑUÑOA"_s});
}

QString alertSentence(Chance &chance, const QString &indicatorCode, const QString &elementCode)
{
    switch (chance.between(0, 3)) {
    case 0:
        return u"El indicador %1 repite el valor 10.00 de su línea base 2020 en 2024 - Sem1."_s.arg(indicatorCode);
    case 1:
        return u"%1 SIN AVANCE EN EL PERIODO (Prioridad:1) 0.00"_s.arg(elementCode);
    case 2:
        return u"- %1 Relevante Ascendente No Agregable: ND en todos los años"_s.arg(indicatorCode);
    default:
        return u"Se recomienda revisar los logros esperados 2025, 2026 y 2027 de %1."_s.arg(elementCode);
    }
}

} // namespace pei::test
