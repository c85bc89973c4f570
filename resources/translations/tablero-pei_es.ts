<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="es">
<context>
    <name>pei::CertificateText</name>
    <message numerus="yes">
        <source>%n fila(s) sin leer</source>
        <translation>
            <numerusform>%n fila sin leer</numerusform>
            <numerusform>%n filas sin leer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pei::MainWindow</name>
    <message numerus="yes">
        <source>%n fila(s) del reporte no se pudieron leer enteras y no están en el plan: %1</source>
        <extracomment>%1 lists the rows, cut short.</extracomment>
        <translation>
            <numerusform>%n fila del reporte no se pudo leer entera y no está en el plan: %1</numerusform>
            <numerusform>%n filas del reporte no se pudieron leer enteras y no están en el plan: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pei::StatusLine</name>
    <message numerus="yes">
        <source>%n indicador(es)</source>
        <translation>
            <numerusform>%n indicador</numerusform>
            <numerusform>%n indicadores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>promedio %1 (aplicativo: omite %n en 0)  ·  %2 con las %3</source>
        <extracomment>%1 and %2 are averages, %n how many stand at zero, %3 how many have a value. Official rule first.</extracomment>
        <translation>
            <numerusform>promedio %1 (aplicativo: omite %n en 0)  ·  %2 con las %3</numerusform>
            <numerusform>promedio %1 (aplicativo: omite %n en 0)  ·  %2 con las %3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pei::ValuesCommand</name>
    <message numerus="yes">
        <source>Cambiar %n valores</source>
        <translation>
            <numerusform>Cambiar %n valor</numerusform>
            <numerusform>Cambiar %n valores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pegar %n valores</source>
        <translation>
            <numerusform>Pegar %n valor</numerusform>
            <numerusform>Pegar %n valores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rellenar %n valores</source>
        <translation>
            <numerusform>Rellenar %n valor</numerusform>
            <numerusform>Rellenar %n valores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Borrar %n valores</source>
        <translation>
            <numerusform>Borrar %n valor</numerusform>
            <numerusform>Borrar %n valores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Importar %n valores</source>
        <translation>
            <numerusform>Importar %n valor</numerusform>
            <numerusform>Importar %n valores</numerusform>
        </translation>
    </message>
</context>
</TS>
