<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="es">
<context>
    <name>pei::AlertDetail</name>
    <message numerus="yes">
        <source>%n alertas elegidas</source>
        <translation>
            <numerusform>%n alerta elegida</numerusform>
            <numerusform>%n alertas elegidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n de ellas está(n) revisada(s).</source>
        <translation>
            <numerusform>%n de ellas está revisada.</numerusform>
            <numerusform>%n de ellas están revisadas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pei::AlertText</name>
    <message numerus="yes">
        <source>%n crítica(s)</source>
        <translation>
            <numerusform>%n crítica</numerusform>
            <numerusform>%n críticas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n advertencia(s)</source>
        <translation>
            <numerusform>%n advertencia</numerusform>
            <numerusform>%n advertencias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n aviso(s)</source>
        <translation>
            <numerusform>%n aviso</numerusform>
            <numerusform>%n avisos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pei::AlertsView</name>
    <message numerus="yes">
        <source>%n alerta(s) copiada(s).</source>
        <translation>
            <numerusform>%n alerta copiada.</numerusform>
            <numerusform>%n alertas copiadas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pei::AnswersCommand</name>
    <message numerus="yes">
        <source>Recibir datos de %n unidades</source>
        <translation>
            <numerusform>Recibir datos de %n unidad</numerusform>
            <numerusform>Recibir datos de %n unidades</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pei::CertificateText</name>
    <message numerus="yes">
        <source>%n fila(s) sin leer</source>
        <translation>
            <numerusform>%n fila sin leer</numerusform>
            <numerusform>%n filas sin leer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n texto(s) de la tabla sin ubicar</source>
        <translation>
            <numerusform>%n texto de la tabla sin ubicar</numerusform>
            <numerusform>%n textos de la tabla sin ubicar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pei::ChangeText</name>
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
    <message numerus="yes">
        <source>Importar %n notas</source>
        <translation>
            <numerusform>Importar %n nota</numerusform>
            <numerusform>Importar %n notas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cambiar %n notas</source>
        <translation>
            <numerusform>Cambiar %n nota</numerusform>
            <numerusform>Cambiar %n notas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alertas revisadas</source>
        <translation>
            <numerusform>%n alerta revisada</numerusform>
            <numerusform>%n alertas revisadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alertas de nuevo por revisar</source>
        <translation>
            <numerusform>%n alerta de nuevo por revisar</numerusform>
            <numerusform>%n alertas de nuevo por revisar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Aplicar %n valores probados</source>
        <translation>
            <numerusform>Aplicar %n valor probado</numerusform>
            <numerusform>Aplicar %n valores probados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pei::HistorySection</name>
    <message numerus="yes">
        <source>Ver todo (%n cambios)</source>
        <translation>
            <numerusform>Ver todo (%n cambio)</numerusform>
            <numerusform>Ver todo (%n cambios)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pei::HistoryText</name>
    <message numerus="yes">
        <source>%1 (%n cambios)</source>
        <extracomment>%1 is &quot;Importar «reporte.pdf»&quot;, %n how many changes of the plan came with it.</extracomment>
        <translation>
            <numerusform>%1 (%n cambio)</numerusform>
            <numerusform>%1 (%n cambios)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Datos de un reporte (%n cambios)</source>
        <translation>
            <numerusform>Datos de un reporte (%n cambio)</numerusform>
            <numerusform>Datos de un reporte (%n cambios)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 y %n cambios más</source>
        <extracomment>%1 is the first change of several.</extracomment>
        <translation>
            <numerusform>%1 y %n cambio más</numerusform>
            <numerusform>%1 y %n cambios más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Datos que enviaron las unidades (%n cambios)</source>
        <translation>
            <numerusform>Datos que enviaron las unidades (%n cambio)</numerusform>
            <numerusform>Datos que enviaron las unidades (%n cambios)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pei::ImportResults</name>
    <message numerus="yes">
        <source>Co&amp;ntraseña de los %n PDF que la piden:</source>
        <translation>
            <numerusform>Co&amp;ntraseña del PDF que la pide:</numerusform>
            <numerusform>Co&amp;ntraseña de los %n PDF que la piden:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pei::ImportTarget</name>
    <message numerus="yes">
        <source>El archivo ya tiene %n plan(es): lo nuevo se agrega y nada se borra.</source>
        <translation>
            <numerusform>El archivo ya tiene %n plan: lo nuevo se agrega y nada se borra.</numerusform>
            <numerusform>El archivo ya tiene %n planes: lo nuevo se agrega y nada se borra.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pei::ImportText</name>
    <message numerus="yes">
        <source>%n fila(s) sin leer</source>
        <translation>
            <numerusform>%n fila sin leer</numerusform>
            <numerusform>%n filas sin leer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n valor(es) nuevo(s)</source>
        <translation>
            <numerusform>%n valor nuevo</numerusform>
            <numerusform>%n valores nuevos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n valor(es) cambiado(s)</source>
        <translation>
            <numerusform>%n valor cambiado</numerusform>
            <numerusform>%n valores cambiados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n indicador(es) nuevo(s)</source>
        <translation>
            <numerusform>%n indicador nuevo</numerusform>
            <numerusform>%n indicadores nuevos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reporte(s) en «%1»</source>
        <extracomment>%2 is a folder&apos;s name.</extracomment>
        <translation>
            <numerusform>%n reporte en «%1»</numerusform>
            <numerusform>%n reportes en «%1»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hay %n archivo(s) de otra clase. Elija la carpeta con los PDF que imprime el aplicativo.</source>
        <translation>
            <numerusform>Hay %n archivo de otra clase. Elija la carpeta con los PDF que imprime el aplicativo.</numerusform>
            <numerusform>Hay %n archivos de otra clase. Elija la carpeta con los PDF que imprime el aplicativo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hay además %n archivo(s) de otra clase, que se deja(n) de lado.</source>
        <translation>
            <numerusform>Hay además %n archivo de otra clase, que se deja de lado.</numerusform>
            <numerusform>Hay además %n archivos de otra clase, que se dejan de lado.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No hay permiso para ver %n carpeta(s): %1.</source>
        <translation>
            <numerusform>No hay permiso para ver %n carpeta: %1.</numerusform>
            <numerusform>No hay permiso para ver %n carpetas: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Entraron %n reporte(s) en un plan</source>
        <translation>
            <numerusform>Entró %n reporte en un plan</numerusform>
            <numerusform>Entraron %n reportes en un plan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Entraron %n reporte(s) en %1 planes</source>
        <translation>
            <numerusform>Entró %n reporte en %1 planes</numerusform>
            <numerusform>Entraron %n reportes en %1 planes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reporte(s) ya entraron y quedan guardados.</source>
        <translation>
            <numerusform>%n reporte ya entró y queda guardado.</numerusform>
            <numerusform>%n reportes ya entraron y quedan guardados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Falta(n) %n.</source>
        <translation>
            <numerusform>Falta %n.</numerusform>
            <numerusform>Faltan %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ya estaba(n).</source>
        <translation>
            <numerusform>%n ya estaba.</numerusform>
            <numerusform>%n ya estaban.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n no se pudo leer.</source>
        <translation>
            <numerusform>%n no se pudo leer.</numerusform>
            <numerusform>%n no se pudieron leer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pide(n) contraseña.</source>
        <translation>
            <numerusform>%n pide contraseña.</numerusform>
            <numerusform>%n piden contraseña.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entró solo en parte.</source>
        <translation>
            <numerusform>%n entró solo en parte.</numerusform>
            <numerusform>%n entraron solo en parte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n no es (son) reporte(s) de seguimiento.</source>
        <translation>
            <numerusform>%n no es un reporte de seguimiento.</numerusform>
            <numerusform>%n no son reportes de seguimiento.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>faltan %n s</source>
        <translation>
            <numerusform>falta %n s</numerusform>
            <numerusform>faltan %n s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pei::IndicatorListModel</name>
    <message numerus="yes">
        <source>%n indicador(es): %1 %2, %3 %4, %5 %6, %7 %8</source>
        <extracomment>How the indicators of a plan stand: how many, and of each state its word and how many.</extracomment>
        <translation>
            <numerusform>%n indicador: %1 %2, %3 %4, %5 %6, %7 %8</numerusform>
            <numerusform>%n indicadores: %1 %2, %3 %4, %5 %6, %7 %8</numerusform>
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
    <message numerus="yes">
        <source>Lo último que escribió no se pudo guardar y se perdería: %n dato(s). Corrija la causa y vuelva a intentarlo, o descártelo.</source>
        <translation>
            <numerusform>Lo último que escribió no se pudo guardar y se perdería: %n dato. Corrija la causa y vuelva a intentarlo, o descártelo.</numerusform>
            <numerusform>Lo último que escribió no se pudo guardar y se perdería: %n datos. Corrija la causa y vuelva a intentarlo, o descártelo.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pei::PlanChooser</name>
    <message numerus="yes">
        <source>«%1» contiene %n plan(es)</source>
        <extracomment>%1 is a file&apos;s name.</extracomment>
        <translation>
            <numerusform>«%1» contiene %n plan</numerusform>
            <numerusform>«%1» contiene %n planes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pei::ReviewDialog</name>
    <message numerus="yes">
        <source>%n indicador(es) leído(s)</source>
        <translation>
            <numerusform>%n indicador leído</numerusform>
            <numerusform>%n indicadores leídos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pei::ReviewText</name>
    <message numerus="yes">
        <source>%n periodo(s) nuevo(s)</source>
        <translation>
            <numerusform>%n periodo nuevo</numerusform>
            <numerusform>%n periodos nuevos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n indicador(es) nuevo(s)</source>
        <translation>
            <numerusform>%n indicador nuevo</numerusform>
            <numerusform>%n indicadores nuevos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n valor(es) nuevo(s)</source>
        <translation>
            <numerusform>%n valor nuevo</numerusform>
            <numerusform>%n valores nuevos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n valor(es) cambiado(s)</source>
        <translation>
            <numerusform>%n valor cambiado</numerusform>
            <numerusform>%n valores cambiados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meta(s) cambiada(s)</source>
        <translation>
            <numerusform>%n meta cambiada</numerusform>
            <numerusform>%n metas cambiadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dato(s) más</source>
        <translation>
            <numerusform>%n dato más</numerusform>
            <numerusform>%n datos más</numerusform>
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
    <message numerus="yes">
        <source>%n plan(es)</source>
        <translation>
            <numerusform>%n plan</numerusform>
            <numerusform>%n planes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n plan(es) no tiene(n) el periodo %1</source>
        <translation>
            <numerusform>%n plan no tiene el periodo %1</numerusform>
            <numerusform>%n planes no tienen el periodo %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n valor(es) sin guardar</source>
        <translation>
            <numerusform>%n valor sin guardar</numerusform>
            <numerusform>%n valores sin guardar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n nota(s) sin guardar</source>
        <translation>
            <numerusform>%n nota sin guardar</numerusform>
            <numerusform>%n notas sin guardar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dato(s) sin guardar</source>
        <extracomment>Values, notes and rules that were typed.</extracomment>
        <translation>
            <numerusform>%n dato sin guardar</numerusform>
            <numerusform>%n datos sin guardar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pei::SummaryView</name>
    <message numerus="yes">
        <source>%n a menos de 5 puntos</source>
        <translation>
            <numerusform>%n a menos de 5 puntos</numerusform>
            <numerusform>%n a menos de 5 puntos</numerusform>
        </translation>
    </message>
</context>
</TS>
