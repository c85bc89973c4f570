<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="es">
<context>
    <name>pei::Actions</name>
    <message>
        <source>&amp;Abrir…</source>
        <translation>&amp;Open…</translation>
    </message>
    <message>
        <source>Abrir</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Abrir un plan (.pei) o un reporte</source>
        <translation>Open a plan (.pei) or a report</translation>
    </message>
    <message>
        <source>&amp;Importar reporte…</source>
        <translation>&amp;Import report…</translation>
    </message>
    <message>
        <source>Importar reporte…</source>
        <translation>Import report…</translation>
    </message>
    <message>
        <source>Leer el reporte de seguimiento que imprime el aplicativo</source>
        <translation>Read the follow-up report that the official application prints</translation>
    </message>
    <message>
        <source>Ver el &amp;ejemplo</source>
        <translation>View the &amp;example</translation>
    </message>
    <message>
        <source>Abiertos &amp;hace poco</source>
        <translation>&amp;Recently opened</translation>
    </message>
    <message>
        <source>Al iniciar, abrir el ú&amp;ltimo plan</source>
        <translation>On start, open the &amp;last plan</translation>
    </message>
    <message>
        <source>Exportar el resumen en P&amp;DF…</source>
        <translation>Export the summary as P&amp;DF…</translation>
    </message>
    <message>
        <source>Exportar PDF</source>
        <translation>Export PDF</translation>
    </message>
    <message>
        <source>Escribir el resumen en un PDF</source>
        <translation>Write the summary to a PDF</translation>
    </message>
    <message>
        <source>Exportar las &amp;fichas en PDF…</source>
        <translation>Export the &amp;sheets as PDF…</translation>
    </message>
    <message>
        <source>Im&amp;primir…</source>
        <translation>&amp;Print…</translation>
    </message>
    <message>
        <source>Imprimir</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Mostrar en su &amp;carpeta</source>
        <translation>Show in its &amp;folder</translation>
    </message>
    <message>
        <source>Ce&amp;rrar el plan</source>
        <translation>&amp;Close the plan</translation>
    </message>
    <message>
        <source>&amp;Salir</source>
        <translation>&amp;Quit</translation>
    </message>
    <message>
        <source>&amp;Deshacer</source>
        <translation>&amp;Undo</translation>
    </message>
    <message>
        <source>&amp;Rehacer</source>
        <translation>&amp;Redo</translation>
    </message>
    <message>
        <source>&amp;Buscar indicador</source>
        <translation>&amp;Find indicator</translation>
    </message>
    <message>
        <source>&amp;Resumen</source>
        <translation>&amp;Summary</translation>
    </message>
    <message>
        <source>&amp;Indicadores</source>
        <translation>&amp;Indicators</translation>
    </message>
    <message>
        <source>R&amp;egistro</source>
        <translation>&amp;Entry</translation>
    </message>
    <message>
        <source>Como el &amp;sistema</source>
        <translation>Like the s&amp;ystem</translation>
    </message>
    <message>
        <source>&amp;Claro</source>
        <translation>&amp;Light</translation>
    </message>
    <message>
        <source>&amp;Oscuro</source>
        <translation>&amp;Dark</translation>
    </message>
    <message>
        <source>Colores c&amp;lásicos del semáforo</source>
        <translation>&amp;Classic semaphore colours</translation>
    </message>
    <message>
        <source>Rojo, ámbar y verde de siempre; las formas siguen distinguiendo cada estado</source>
        <translation>The usual red, amber and green; the shapes still tell each state apart</translation>
    </message>
    <message>
        <source>Ver como la impresora en &amp;grises</source>
        <translation>View as a &amp;grey print</translation>
    </message>
    <message>
        <source>&amp;Periodo</source>
        <translation>&amp;Period</translation>
    </message>
    <message>
        <source>&amp;Agregar periodo</source>
        <translation>&amp;Add period</translation>
    </message>
    <message>
        <source>&amp;Omitir las que están en 0 (como el aplicativo)</source>
        <translation>&amp;Leave out those at 0 (like the official application)</translation>
    </message>
    <message>
        <source>&amp;Contar también las que están en 0</source>
        <translation>&amp;Count those at 0 too</translation>
    </message>
    <message>
        <source>Promedio &amp;simple de sus indicadores</source>
        <translation>&amp;Plain mean of its indicators</translation>
    </message>
    <message>
        <source>Promedio según &amp;relevancia</source>
        <translation>Mean by &amp;relevance</translation>
    </message>
    <message>
        <source>En los promedios, contar como &amp;100 lo que pasa de 100</source>
        <translation>In averages, count what is over &amp;100 as 100</translation>
    </message>
    <message>
        <source>&amp;Teclas</source>
        <translation>&amp;Keys</translation>
    </message>
    <message>
        <source>Acerca &amp;de Tablero PEI</source>
        <translation>&amp;About Tablero PEI</translation>
    </message>
    <message>
        <source>&amp;Archivo</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>&amp;Edición</source>
        <translation>&amp;Edit</translation>
    </message>
    <message>
        <source>&amp;Ver</source>
        <translation>&amp;View</translation>
    </message>
    <message>
        <source>&amp;Tema</source>
        <translation>&amp;Theme</translation>
    </message>
    <message>
        <source>Idi&amp;oma (Language)</source>
        <extracomment>The second name helps who cannot read the first.</extracomment>
        <translation>&amp;Language (Idioma)</translation>
    </message>
    <message>
        <source>&amp;Plan</source>
        <translation>&amp;Plan</translation>
    </message>
    <message>
        <source>&amp;Reglas de cálculo</source>
        <translation>Calculation &amp;rules</translation>
    </message>
    <message>
        <source>Promedio del plan</source>
        <translation>Average of the plan</translation>
    </message>
    <message>
        <source>Avance de una acción con varios indicadores</source>
        <translation>Progress of an action with several indicators</translation>
    </message>
    <message>
        <source>A&amp;yuda</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>&amp;Deshacer: %1</source>
        <extracomment>%1 is what was done, &quot;3.00 → 5.00 en IND.01.AEI.01.01&quot;.</extracomment>
        <translation>&amp;Undo: %1</translation>
    </message>
    <message>
        <source>&amp;Rehacer: %1</source>
        <translation>&amp;Redo: %1</translation>
    </message>
    <message>
        <source>&amp;Vaciar esta lista</source>
        <translation>&amp;Clear this list</translation>
    </message>
    <message>
        <source>Importar &amp;varios reportes…</source>
        <translation>Import se&amp;veral reports…</translation>
    </message>
    <message>
        <source>Importar varios reportes…</source>
        <translation>Import several reports…</translation>
    </message>
    <message>
        <source>&amp;Alertas</source>
        <translation>&amp;Alerts</translation>
    </message>
    <message>
        <source>Ver en el reporte</source>
        <translation>View in the report</translation>
    </message>
    <message>
        <source>Pe&amp;gar el texto de un reporte</source>
        <translation>Pas&amp;te a report&apos;s text</translation>
    </message>
    <message>
        <source>Vista previa, impresión y PDF de lo que elija</source>
        <translation>Preview, printing and PDF of what you choose</translation>
    </message>
    <message>
        <source>Deshacer</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Rehacer</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>Parte &amp;siguiente de la ventana</source>
        <translation>Ne&amp;xt part of the window</translation>
    </message>
    <message>
        <source>Guardar copia…</source>
        <translation>Save a copy…</translation>
    </message>
    <message>
        <source>Su &amp;nombre en el historial…</source>
        <translation>Your &amp;name in the history…</translation>
    </message>
    <message>
        <source>&amp;Historial del plan</source>
        <translation>&amp;History of the plan</translation>
    </message>
    <message>
        <source>Historial del plan</source>
        <translation>History of the plan</translation>
    </message>
    <message>
        <source>Historial de este valor</source>
        <translation>History of this value</translation>
    </message>
    <message>
        <source>Volver al presente</source>
        <translation>Back to the present</translation>
    </message>
    <message>
        <source>Exportar datos…</source>
        <translation>Export data…</translation>
    </message>
    <message>
        <source>Excel, CSV, JSON o tablas para el Informe de evaluación</source>
        <translation>Excel, CSV, JSON or tables for the evaluation report</translation>
    </message>
    <message>
        <source>Pe&amp;dir datos a las unidades…</source>
        <translation>Re&amp;quest data from units…</translation>
    </message>
    <message>
        <source>Escribir una hoja de Excel por unidad, con las casillas que debe llenar</source>
        <translation>Write an Excel sheet for each unit, with the boxes it has to fill in</translation>
    </message>
    <message>
        <source>Reci&amp;bir datos de las unidades…</source>
        <translation>Recei&amp;ve data from units…</translation>
    </message>
    <message>
        <source>Leer las hojas que devolvieron las unidades y revisarlas antes de aceptarlas</source>
        <translation>Read the sheets that units sent back and review them before accepting them</translation>
    </message>
    <message>
        <source>Guardar c&amp;opia…</source>
        <translation>Save a cop&amp;y…</translation>
    </message>
    <message>
        <source>Copias de seg&amp;uridad…</source>
        <translation>Back&amp;ups…</translation>
    </message>
    <message>
        <source>Volver al &amp;presente</source>
        <translation>&amp;Back to the present</translation>
    </message>
    <message>
        <source>Parte a&amp;nterior de la ventana</source>
        <translation>Pre&amp;vious part of the window</translation>
    </message>
    <message>
        <source>Historial &amp;de este valor</source>
        <translation>Histor&amp;y of this value</translation>
    </message>
    <message>
        <source>&amp;Ver en el reporte</source>
        <translation>Show in the re&amp;port</translation>
    </message>
    <message>
        <source>Exportar da&amp;tos…</source>
        <translation>Export d&amp;ata…</translation>
    </message>
    <message>
        <source>&amp;Comparar</source>
        <translation>C&amp;ompare</translation>
    </message>
    <message>
        <source>Probar &amp;valores</source>
        <translation>&amp;Try values</translation>
    </message>
    <message>
        <source>Probar valores</source>
        <translation>Try values</translation>
    </message>
    <message>
        <source>Cambiar valores en una copia del plan y ver qué pasaría; nada se guarda hasta que los aplique</source>
        <translation>Change values in a copy of the plan and see what would happen; nothing is saved until you apply them</translation>
    </message>
</context>
<context>
    <name>pei::AlertDelegate</name>
    <message>
        <source>revisada</source>
        <translation>reviewed</translation>
    </message>
    <message>
        <source>texto propio</source>
        <translation>own text</translation>
    </message>
</context>
<context>
    <name>pei::AlertDetail</name>
    <message>
        <source>Elija una alerta para ver en qué se apoya, escribirla de otro modo o darla por revisada.</source>
        <translation>Choose an alert to see what it rests on, to word it otherwise or to mark it as reviewed.</translation>
    </message>
    <message>
        <source>&amp;Texto para el reporte</source>
        <translation>&amp;Text for the report</translation>
    </message>
    <message>
        <source>Texto para el reporte</source>
        <translation>Text for the report</translation>
    </message>
    <message>
        <source>Se puede escribir de otro modo: el texto queda unido a la alerta. Ctrl+Entrar lo guarda, Esc lo deja como estaba.</source>
        <translation>It can be worded otherwise: the text stays with the alert. Ctrl+Enter keeps it, Esc leaves it as it was.</translation>
    </message>
    <message>
        <source>Volver al texto de la &amp;regla</source>
        <translation>Back to the &amp;rule’s text</translation>
    </message>
    <message>
        <source>Se apoya &amp;en</source>
        <translation>It r&amp;ests on</translation>
    </message>
    <message>
        <source>Casillas en las que se apoya</source>
        <translation>Cells it rests on</translation>
    </message>
    <message>
        <source>Un clic o Entrar lleva a la casilla.</source>
        <translation>A click or Enter leads to the cell.</translation>
    </message>
    <message>
        <source>Revisión</source>
        <translation>Review</translation>
    </message>
    <message>
        <source>Motivo: por qué está bien así</source>
        <translation>Reason: why it is right as it is</translation>
    </message>
    <message>
        <source>Motivo para darla por revisada</source>
        <translation>Reason for marking it as reviewed</translation>
    </message>
    <message>
        <source>Volver a &amp;pendiente</source>
        <translation>Back to &amp;pending</translation>
    </message>
    <message numerus="yes">
        <source>%n alertas elegidas</source>
        <translation>
            <numerusform>%n alert chosen</numerusform>
            <numerusform>%n alerts chosen</numerusform>
        </translation>
    </message>
    <message>
        <source>… y %1 más</source>
        <translation>… and %1 more</translation>
    </message>
    <message>
        <source>Revisada por %1 el %2: %3</source>
        <translation>Reviewed by %1 on %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>%n de ellas está(n) revisada(s).</source>
        <translation>
            <numerusform>%n of them has been reviewed.</numerusform>
            <numerusform>%n of them have been reviewed.</numerusform>
        </translation>
    </message>
    <message>
        <source>Se revisó cuando sus datos eran otros (%1: %2).</source>
        <translation>It was reviewed when its facts were others (%1: %2).</translation>
    </message>
    <message>
        <source>&amp;Dar por revisada</source>
        <translation>&amp;Mark as reviewed</translation>
    </message>
    <message>
        <source>&amp;Dar por revisadas (%1)</source>
        <translation>&amp;Mark as reviewed (%1)</translation>
    </message>
    <message>
        <source>Alerta elegida</source>
        <translation>Alert chosen</translation>
    </message>
    <message>
        <source>&amp;Texto para el reporte (sin guardar: Ctrl+Enter lo intenta de nuevo)</source>
        <translation>&amp;Text for the report (not saved: Ctrl+Enter tries again)</translation>
    </message>
</context>
<context>
    <name>pei::AlertSection</name>
    <message>
        <source>Alertas de este indicador</source>
        <translation>Alerts of this indicator</translation>
    </message>
    <message>
        <source>%1 (revisada)</source>
        <extracomment>A rule of alerts that somebody has dealt with.</extracomment>
        <translation>%1 (reviewed)</translation>
    </message>
    <message>
        <source>Alertas, todas revisadas</source>
        <translation>Alerts, all reviewed</translation>
    </message>
    <message>
        <source>Alertas: %1</source>
        <translation>Alerts: %1</translation>
    </message>
</context>
<context>
    <name>pei::AlertText</name>
    <message>
        <source>%1 «%2»</source>
        <extracomment>An indicator, action or objective: its code and its name.</extracomment>
        <translation>%1 “%2”</translation>
    </message>
    <message>
        <source>%1 (UE %2)</source>
        <extracomment>An indicator that several executing units measure, and which of them.</extracomment>
        <translation>%1 (EU %2)</translation>
    </message>
    <message>
        <source>%1 y otros</source>
        <extracomment>The end of a list of codes that is too long to be written out.</extracomment>
        <translation>%1 and others</translation>
    </message>
    <message>
        <source>%1 e %2</source>
        <extracomment>The last two of a list of codes of indicators: in Spanish «e», as they begin with «IND».</extracomment>
        <translation>%1 and %2</translation>
    </message>
    <message>
        <source>la línea base de %1</source>
        <translation>the baseline of %1</translation>
    </message>
    <message>
        <source>su línea base</source>
        <translation>its baseline</translation>
    </message>
    <message>
        <source>El único valor de %1 es igual a %2 (%3): posible copia de la línea base. Conviene verificar si se registró el avance real.</source>
        <translation>The only value of %1 equals %2 (%3): the baseline may have been copied. Check whether the real progress was recorded.</translation>
    </message>
    <message>
        <source>Los %1 valores de %2 son iguales a %3: posible copia de la línea base. Conviene verificar si se registró el avance real.</source>
        <translation>All %1 values of %2 equal %3: the baseline may have been copied. Check whether the real progress was recorded.</translation>
    </message>
    <message>
        <source>1 de los %1 valores de %2 es igual a %3 (%4): posible copia de la línea base. Conviene verificar si se registró el avance real.</source>
        <translation>1 of the %1 values of %2 equals %3 (%4): the baseline may have been copied. Check whether the real progress was recorded.</translation>
    </message>
    <message>
        <source>%1 de los %2 valores de %3 son iguales a %4 (%5): posible copia de la línea base. Conviene verificar si se registró el avance real.</source>
        <translation>%1 of the %2 values of %3 equal %4 (%5): the baseline may have been copied. Check whether the real progress was recorded.</translation>
    </message>
    <message>
        <source>%1: el reporte imprime un avance de %2 en %3, pero sus indicadores dan %4; ninguna regla conocida da lo impreso.</source>
        <translation>%1: the report prints a progress of %2 in %3, but its indicators give %4; no known rule gives what is printed.</translation>
    </message>
    <message>
        <source>El avance promedio de %1 que imprime el reporte en %2 (%3) no resulta de sus filas con ninguna regla conocida; con la del aplicativo es %4.</source>
        <translation>The average progress of %1 that the report prints in %2 (%3) does not follow from its rows under any known rule; under the official application’s it is %4.</translation>
    </message>
    <message>
        <source>%1: figura con un avance de %2 % en %3, pero el valor obtenido (%4, frente a una meta de %5) es el mismo de la línea base de %6: el avance es aparente.</source>
        <translation>%1: it shows a progress of %2 % in %3, but the value obtained (%4, against a target of %5) is that of the baseline of %6: the progress is only apparent.</translation>
    </message>
    <message>
        <source>%1: figura con un avance de %2 % en %3, pero el valor obtenido (%4, frente a una meta de %5) es el mismo de su línea base: el avance es aparente.</source>
        <translation>%1: it shows a progress of %2 % in %3, but the value obtained (%4, against a target of %5) is that of its baseline: the progress is only apparent.</translation>
    </message>
    <message>
        <source>%1: el valor de %2 (%3) es igual a la línea base de %4. Conviene confirmar que se midió.</source>
        <translation>%1: the value of %2 (%3) equals the baseline of %4. Confirm that it was measured.</translation>
    </message>
    <message>
        <source>%1: el valor de %2 (%3) es igual a su línea base. Conviene confirmar que se midió.</source>
        <translation>%1: the value of %2 (%3) equals its baseline. Confirm that it was measured.</translation>
    </message>
    <message>
        <source>%1: la línea base (%2) es menor que %3, el mínimo de su unidad de medida.</source>
        <translation>%1: the baseline (%2) is below %3, the least its unit of measurement allows.</translation>
    </message>
    <message>
        <source>%1: la línea base (%2) es mayor que %3, el máximo de su unidad de medida.</source>
        <translation>%1: the baseline (%2) is above %3, the most its unit of measurement allows.</translation>
    </message>
    <message>
        <source>%1: la meta de %2 (%3) es menor que %4, el mínimo de su unidad de medida.</source>
        <translation>%1: the target of %2 (%3) is below %4, the least its unit of measurement allows.</translation>
    </message>
    <message>
        <source>%1: la meta de %2 (%3) es mayor que %4, el máximo de su unidad de medida.</source>
        <translation>%1: the target of %2 (%3) is above %4, the most its unit of measurement allows.</translation>
    </message>
    <message>
        <source>%1: el valor de %2 (%3) es menor que %4, el mínimo de su unidad de medida.</source>
        <translation>%1: the value of %2 (%3) is below %4, the least its unit of measurement allows.</translation>
    </message>
    <message>
        <source>%1: el valor de %2 (%3) es mayor que %4, el máximo de su unidad de medida.</source>
        <translation>%1: the value of %2 (%3) is above %4, the most its unit of measurement allows.</translation>
    </message>
    <message>
        <source>%1: la primera meta (%2 en %3) es igual a la línea base: no plantea ninguna mejora.</source>
        <translation>%1: the first target (%2 in %3) equals the baseline: it sets out no improvement.</translation>
    </message>
    <message>
        <source>%1: la primera meta (%2 en %3) es menor que la línea base (%4), aunque el sentido esperado es ascendente.</source>
        <translation>%1: the first target (%2 in %3) is below the baseline (%4), although the expected direction is ascending.</translation>
    </message>
    <message>
        <source>%1: la primera meta (%2 en %3) es mayor que la línea base (%4), aunque el sentido esperado es descendente.</source>
        <translation>%1: the first target (%2 in %3) is above the baseline (%4), although the expected direction is descending.</translation>
    </message>
    <message>
        <source>de %1 en %2 a %3 en %4</source>
        <extracomment>A step of the targets from one year to another.</extracomment>
        <translation>from %1 in %2 to %3 in %4</translation>
    </message>
    <message>
        <source>%1: la meta baja (%2), aunque el sentido esperado es ascendente.</source>
        <translation>%1: the target falls (%2), although the expected direction is ascending.</translation>
    </message>
    <message>
        <source>%1: la meta sube (%2), aunque el sentido esperado es descendente.</source>
        <translation>%1: the target rises (%2), although the expected direction is descending.</translation>
    </message>
    <message>
        <source>%1: la meta es la misma (%2) de %3 a %4, aunque el sentido esperado es ascendente.</source>
        <translation>%1: the target is the same (%2) from %3 to %4, although the expected direction is ascending.</translation>
    </message>
    <message>
        <source>%1 en %2</source>
        <extracomment>A target that stays the same in several years.</extracomment>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>%1: la meta se repite de un año a otro (%2), aunque el sentido esperado es ascendente.</source>
        <translation>%1: the target repeats from one year to the next (%2), although the expected direction is ascending.</translation>
    </message>
    <message>
        <source>%1 tienen el mismo nombre: «%2». Puede tratarse del mismo indicador registrado más de una vez.</source>
        <translation>%1 have the same name: “%2”. It may be one indicator recorded more than once.</translation>
    </message>
    <message>
        <source>%1 tienen la misma línea base (%2) y las mismas metas (%3). Puede que se hayan copiado de un indicador a otro.</source>
        <translation>%1 have the same baseline (%2) and the same targets (%3). They may have been copied from one indicator to the other.</translation>
    </message>
    <message>
        <source>%1 tiene la %2</source>
        <translation>%1 has %2</translation>
    </message>
    <message>
        <source>%1 no tiene</source>
        <translation>%1 has none</translation>
    </message>
    <message>
        <source>%1: la prioridad de su única acción debería ser 1, pero %2.</source>
        <translation>%1: the priority of its only action should be 1, but %2.</translation>
    </message>
    <message>
        <source>%1: las prioridades de sus %2 acciones deberían ir de 1 a %2 sin repetirse, pero %3.</source>
        <translation>%1: the priorities of its %2 actions should run from 1 to %2 without repeating, but %3.</translation>
    </message>
    <message>
        <source>El año %1 no tiene ningún valor: sus %2 casillas (%3) están en ND.</source>
        <translation>The year %1 has no value at all: its %2 cells (%3) are ND.</translation>
    </message>
    <message>
        <source>%1: el valor de %2 (%3) es igual al de %4. Conviene confirmar que se volvió a medir.</source>
        <translation>%1: the value of %2 (%3) equals that of %4. Confirm that it was measured again.</translation>
    </message>
    <message>
        <source>%1: no tiene valor (ND) en %2.</source>
        <translation>%1: it has no value (ND) in %2.</translation>
    </message>
    <message>
        <source>%1: el valor anual de %2 (%3) es menor que el de su primer semestre (%4), aunque sus valores se suman.</source>
        <translation>%1: the annual value of %2 (%3) is below that of its first semester (%4), although its values add up.</translation>
    </message>
    <message>
        <source>%1: está en rojo en %2 (%3 %) y no tiene ninguna nota que diga el factor o la medida de mejora.</source>
        <translation>%1: it is red in %2 (%3 %) and has no note that gives the factor or the improvement measure.</translation>
    </message>
    <message>
        <source>%1: es un porcentaje marcado como agregable, pero los porcentajes de varios años no se suman.</source>
        <translation>%1: it is a percentage marked as aggregable, but percentages of several years do not add up.</translation>
    </message>
    <message>
        <source>%1: de %2 a %3 la meta pasa de %4 a %5, un cambio de apenas %6 % (menos de %7 %) en todo el plan.</source>
        <translation>%1: from %2 to %3 the target goes from %4 to %5, a change of only %6 % (less than %7 %) in the whole plan.</translation>
    </message>
    <message>
        <source>Posible copia de la línea base</source>
        <translation>Baseline possibly copied</translation>
    </message>
    <message>
        <source>Año sin ningún valor</source>
        <translation>Year without any value</translation>
    </message>
    <message>
        <source>Cifra impresa que no se reproduce</source>
        <translation>Printed figure not reproduced</translation>
    </message>
    <message>
        <source>Avance aparente</source>
        <translation>Apparent progress</translation>
    </message>
    <message>
        <source>Valor igual a la línea base</source>
        <translation>Value equal to the baseline</translation>
    </message>
    <message>
        <source>Valor igual al anterior</source>
        <translation>Value equal to the previous one</translation>
    </message>
    <message>
        <source>Periodo pasado sin valor</source>
        <translation>Past period without value</translation>
    </message>
    <message>
        <source>Anual menor que su primer semestre</source>
        <translation>Annual below its first semester</translation>
    </message>
    <message>
        <source>Fuera de rango</source>
        <translation>Out of range</translation>
    </message>
    <message>
        <source>En rojo sin nota</source>
        <translation>Red without a note</translation>
    </message>
    <message>
        <source>Porcentaje agregable</source>
        <translation>Aggregable percentage</translation>
    </message>
    <message>
        <source>Primera meta sin mejora</source>
        <translation>First target without improvement</translation>
    </message>
    <message>
        <source>Metas contra el sentido esperado</source>
        <translation>Targets against the expected direction</translation>
    </message>
    <message>
        <source>Salto en las metas</source>
        <translation>Jump in the targets</translation>
    </message>
    <message>
        <source>Metas que no cambian</source>
        <translation>Targets that do not change</translation>
    </message>
    <message>
        <source>Plan con poco cambio</source>
        <translation>Plan with little change</translation>
    </message>
    <message>
        <source>Mismo nombre</source>
        <translation>Same name</translation>
    </message>
    <message>
        <source>Misma línea base y mismas metas</source>
        <translation>Same baseline and same targets</translation>
    </message>
    <message>
        <source>Prioridades repetidas o incompletas</source>
        <translation>Repeated or incomplete priorities</translation>
    </message>
    <message>
        <source>Buena parte de los valores del periodo son iguales a su línea base.</source>
        <translation>A good part of the period’s values equal their baseline.</translation>
    </message>
    <message>
        <source>Un año anterior al del periodo no tiene ningún valor.</source>
        <translation>A year before that of the period has no value at all.</translation>
    </message>
    <message>
        <source>El reporte imprime un avance o un promedio que ninguna regla conocida da.</source>
        <translation>The report prints a progress or an average that no known rule gives.</translation>
    </message>
    <message>
        <source>El avance parece bueno, pero el valor obtenido es el mismo de la línea base.</source>
        <translation>The progress looks good, but the value obtained is that of the baseline.</translation>
    </message>
    <message>
        <source>El valor obtenido es igual a la línea base del indicador.</source>
        <translation>The value obtained equals the indicator’s baseline.</translation>
    </message>
    <message>
        <source>El valor obtenido es igual al del último periodo anterior que tiene valor.</source>
        <translation>The value obtained equals that of the latest earlier period with a value.</translation>
    </message>
    <message>
        <source>Al indicador le faltan valores de periodos anteriores.</source>
        <translation>The indicator lacks values of earlier periods.</translation>
    </message>
    <message>
        <source>El valor del año es menor que el de su primer semestre, aunque el indicador es agregable.</source>
        <translation>The year’s value is below that of its first semester, although the indicator is aggregable.</translation>
    </message>
    <message>
        <source>La línea base, una meta o un valor no es posible en la unidad que nombra el indicador.</source>
        <translation>The baseline, a target or a value is not possible in the unit that the indicator names.</translation>
    </message>
    <message>
        <source>El avance está en rojo y nadie ha anotado el factor ni la medida de mejora.</source>
        <translation>The progress is red and nobody has noted the factor or the improvement measure.</translation>
    </message>
    <message>
        <source>El indicador es un porcentaje y está marcado como agregable.</source>
        <translation>The indicator is a percentage and is marked as aggregable.</translation>
    </message>
    <message>
        <source>La primera meta es igual a la línea base o va contra el sentido esperado.</source>
        <translation>The first target equals the baseline or goes against the expected direction.</translation>
    </message>
    <message>
        <source>Alguna meta va contra el sentido esperado respecto de la anterior.</source>
        <translation>Some target goes against the expected direction from the one before.</translation>
    </message>
    <message>
        <source>Alguna meta cambia mucho más que las demás de un año a otro.</source>
        <translation>Some target changes much more than the others from one year to the next.</translation>
    </message>
    <message>
        <source>La meta se repite de un año a otro, aunque el sentido esperado es ascendente.</source>
        <translation>The target repeats from one year to the next, although the expected direction is ascending.</translation>
    </message>
    <message>
        <source>Entre la primera y la última meta casi no hay cambio.</source>
        <translation>Between the first and the last target there is hardly any change.</translation>
    </message>
    <message>
        <source>Dos o más indicadores se llaman igual.</source>
        <translation>Two or more indicators have one name.</translation>
    </message>
    <message>
        <source>Dos o más indicadores tienen la misma línea base y las mismas metas.</source>
        <translation>Two or more indicators have the same baseline and the same targets.</translation>
    </message>
    <message>
        <source>Las prioridades de las acciones de un objetivo no van de 1 en adelante sin repetirse.</source>
        <translation>The priorities of an objective’s actions do not run from 1 on without repeating.</translation>
    </message>
    <message>
        <source>Más de</source>
        <translation>More than</translation>
    </message>
    <message>
        <source>Menos de</source>
        <translation>Less than</translation>
    </message>
    <message>
        <source>Desde</source>
        <translation>From</translation>
    </message>
    <message>
        <source>% de los valores</source>
        <translation>% of the values</translation>
    </message>
    <message>
        <source>% de avance</source>
        <translation>% progress</translation>
    </message>
    <message>
        <source>% de los pasos</source>
        <translation>% of the steps</translation>
    </message>
    <message>
        <source>veces el cambio usual</source>
        <translation>times the usual change</translation>
    </message>
    <message>
        <source>% de cambio</source>
        <translation>% change</translation>
    </message>
    <message>
        <source>Crítica</source>
        <translation>Critical</translation>
    </message>
    <message>
        <source>Advertencia</source>
        <translation>Warning</translation>
    </message>
    <message>
        <source>Aviso</source>
        <translation>Notice</translation>
    </message>
    <message numerus="yes">
        <source>%n crítica(s)</source>
        <translation>
            <numerusform>%n critical</numerusform>
            <numerusform>%n critical</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n advertencia(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n aviso(s)</source>
        <translation>
            <numerusform>%n notice</numerusform>
            <numerusform>%n notices</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 y %2</source>
        <extracomment>The last two of a list: &quot;2022, 2023 y 2024&quot;.</extracomment>
        <translation>%1 and %2</translation>
    </message>
    <message>
        <source>Todos los indicadores</source>
        <translation>All indicators</translation>
    </message>
    <message>
        <source>%1 · Línea base · %2</source>
        <translation>%1 · Baseline · %2</translation>
    </message>
    <message>
        <source>%1 · Línea base %2 · %3</source>
        <translation>%1 · Baseline %2 · %3</translation>
    </message>
    <message>
        <source>%1 · Meta %2 · %3</source>
        <translation>%1 · Target %2 · %3</translation>
    </message>
    <message>
        <source>%1 · Obtenido %2 · %3</source>
        <translation>%1 · Obtained %2 · %3</translation>
    </message>
    <message>
        <source>%1 · Denominación</source>
        <translation>%1 · Name</translation>
    </message>
    <message>
        <source>%1 · Tipo de agregación</source>
        <translation>%1 · Aggregation</translation>
    </message>
    <message>
        <source>%1 · Prioridad %2</source>
        <translation>%1 · Priority %2</translation>
    </message>
    <message>
        <source>%1 · Sin prioridad</source>
        <translation>%1 · No priority</translation>
    </message>
    <message>
        <source>%1 · Nota de %2</source>
        <translation>%1 · Note of %2</translation>
    </message>
    <message>
        <source>Avance promedio impreso de %1 · %2</source>
        <translation>Printed average progress of %1 · %2</translation>
    </message>
    <message>
        <source>%1 · Avance impreso de %2 · %3</source>
        <translation>%1 · Printed progress of %2 · %3</translation>
    </message>
    <message>
        <source>Alertas críticas (%1)</source>
        <translation>Critical alerts (%1)</translation>
    </message>
    <message>
        <source>Advertencias (%1)</source>
        <translation>Warnings (%1)</translation>
    </message>
    <message>
        <source>Avisos (%1)</source>
        <translation>Notices (%1)</translation>
    </message>
    <message>
        <source>%1: el reporte imprime un avance de %2 en %3, pero los valores registrados dan %4.</source>
        <translation>%1: the report prints a progress of %2 in %3, but the recorded values give %4.</translation>
    </message>
    <message>
        <source>%1: la meta de %2 sube %3 (de %4 a %5), más de %6 veces el cambio usual de un año a otro (%7).</source>
        <translation>%1: the target of %2 rises by %3 (from %4 to %5), more than %6 times the usual change from one year to the next (%7).</translation>
    </message>
    <message>
        <source>%1: la meta de %2 baja %3 (de %4 a %5), más de %6 veces el cambio usual de un año a otro (%7).</source>
        <translation>%1: the target of %2 falls by %3 (from %4 to %5), more than %6 times the usual change from one year to the next (%7).</translation>
    </message>
    <message>
        <source>%1: las prioridades de sus %2 acciones deberían ir de 1 a %2 sin repetirse, pero todas tienen la %3.</source>
        <translation>%1: the priorities of its %2 actions should run from 1 to %2 without repeating, but all have %3.</translation>
    </message>
</context>
<context>
    <name>pei::AlertsModel</name>
    <message>
        <source>Revisada por %1: %2</source>
        <translation>Reviewed by %1: %2</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <translation>%1: %2. %3</translation>
    </message>
</context>
<context>
    <name>pei::AlertsView</name>
    <message>
        <source>Alertas</source>
        <translation>Alerts</translation>
    </message>
    <message>
        <source>Reglas</source>
        <translation>Rules</translation>
    </message>
    <message>
        <source>Encender, apagar y ajustar las reglas de este plan</source>
        <translation>Switch on, switch off and adjust the rules of this plan</translation>
    </message>
    <message>
        <source>&amp;Copiar todas</source>
        <translation>&amp;Copy all</translation>
    </message>
    <message>
        <source>Copia el texto de las alertas que se ven, listo para pegar en un documento</source>
        <translation>Copies the text of the alerts shown, ready to paste into a document</translation>
    </message>
    <message>
        <source>Alertas por gravedad</source>
        <translation>Alerts by severity</translation>
    </message>
    <message>
        <source>Todas las reglas</source>
        <translation>All rules</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A rule or a unit, and how many alerts it has.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Regla</source>
        <translation>Rule</translation>
    </message>
    <message>
        <source>Todas las unidades</source>
        <translation>All units</translation>
    </message>
    <message>
        <source>Unidad</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Revisadas: %1</source>
        <translation>Reviewed: %1</translation>
    </message>
    <message>
        <source>Ocultar las que ya se revisaron</source>
        <translation>Hide those already reviewed</translation>
    </message>
    <message>
        <source>Mostrar también las que ya se revisaron</source>
        <translation>Show those already reviewed too</translation>
    </message>
    <message>
        <source>Datos pendientes: %1</source>
        <translation>Data owed: %1</translation>
    </message>
    <message>
        <source>Qué unidad debe qué valores</source>
        <translation>Which unit owes which values</translation>
    </message>
    <message>
        <source>Abra o importe un reporte para ver sus alertas.</source>
        <translation>Open or import a report to see its alerts.</translation>
    </message>
    <message>
        <source>Ninguna alerta de %1 con estos filtros.</source>
        <translation>No alert of %1 with these filters.</translation>
    </message>
    <message>
        <source>Todas las alertas de %1 están revisadas.</source>
        <translation>All alerts of %1 have been reviewed.</translation>
    </message>
    <message>
        <source>Ninguna regla encuentra nada que señalar en %1.</source>
        <translation>No rule finds anything to point out in %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n alerta(s) copiada(s).</source>
        <translation>
            <numerusform>%n alert copied.</numerusform>
            <numerusform>%n alerts copied.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pei::AllPlansView</name>
    <message>
        <source>Todos los planes</source>
        <translation>All plans</translation>
    </message>
</context>
<context>
    <name>pei::AnswersCommand</name>
    <message>
        <source>Recibir datos de %1</source>
        <extracomment>%1 the codes of units, &quot;10.06, 12&quot;.</extracomment>
        <translation>Receive data from %1</translation>
    </message>
    <message numerus="yes">
        <source>Recibir datos de %n unidades</source>
        <translation>
            <numerusform>Receive data from %n unit</numerusform>
            <numerusform>Receive data from %n units</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pei::AnswersModel</name>
    <message>
        <source>No se puede recibir</source>
        <translation>Cannot be received</translation>
    </message>
    <message>
        <source>Se recibe</source>
        <translation>Is received</translation>
    </message>
    <message>
        <source>No se recibe</source>
        <translation>Is not received</translation>
    </message>
    <message>
        <source>Recibir</source>
        <translation>Receive</translation>
    </message>
    <message>
        <source>Archivo</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Celda</source>
        <translation>Cell</translation>
    </message>
    <message>
        <source>Indicador</source>
        <translation>Indicator</translation>
    </message>
    <message>
        <source>Dato</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>Estaba</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Vino</source>
        <translation>Came</translation>
    </message>
    <message>
        <source>Qué pasa</source>
        <translation>What happens</translation>
    </message>
</context>
<context>
    <name>pei::AnswersPage</name>
    <message>
        <source>Recibir datos de las unidades</source>
        <translation>Receive data from units</translation>
    </message>
    <message>
        <source>Elegir una carpe&amp;ta…</source>
        <translation>Choose a fol&amp;der…</translation>
    </message>
    <message>
        <source>Elegir arc&amp;hivos…</source>
        <translation>C&amp;hoose files…</translation>
    </message>
    <message>
        <source>No recibir</source>
        <translation>Do not receive</translation>
    </message>
    <message>
        <source>Lectura de los archivos</source>
        <translation>Reading the files</translation>
    </message>
    <message>
        <source>Datos que vinieron de las unidades</source>
        <translation>Data that came from the units</translation>
    </message>
    <message>
        <source>Cancelar</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Elija la carpeta o los archivos de Excel que devolvieron las unidades, o suéltelos aquí. Se reciben los pedidos de %1; nada cambia hasta que usted lo revise.</source>
        <translation>Choose the folder or the Excel files that the units sent back, or drop them here. Requests for %1 are received; nothing changes until you have reviewed it.</translation>
    </message>
    <message>
        <source>Ahí no hay ninguna hoja de cálculo. Elija la carpeta donde guardó los pedidos que volvieron.</source>
        <translation>There is no spreadsheet there. Choose the folder where you keep the requests that came back.</translation>
    </message>
    <message>
        <source>Leyendo los archivos…</source>
        <translation>Reading the files…</translation>
    </message>
    <message>
        <source>¿Cómo se leen los números como «%1»?</source>
        <translation>How are numbers like “%1” read?</translation>
    </message>
    <message>
        <source>%1 es %2</source>
        <translation>%1 is %2</translation>
    </message>
    <message>
        <source>&amp;Recibir 1 dato</source>
        <translation>&amp;Receive 1 item</translation>
    </message>
    <message>
        <source>&amp;Recibir %1 datos</source>
        <translation>&amp;Receive %1 items</translation>
    </message>
</context>
<context>
    <name>pei::AnswersText</name>
    <message>
        <source>Valor</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>Factor</translation>
    </message>
    <message>
        <source>Medida de mejora</source>
        <translation>Improvement measure</translation>
    </message>
    <message>
        <source>Responsable</source>
        <translation>Person responsible</translation>
    </message>
    <message>
        <source>Evidencia</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>El plan ya no tiene ese indicador.</source>
        <translation>The plan no longer has that indicator.</translation>
    </message>
    <message>
        <source>El texto pasa de %1 caracteres.</source>
        <translation>The text is longer than %1 characters.</translation>
    </message>
    <message>
        <source>Otro archivo trae otro dato: elija uno.</source>
        <translation>Another file says otherwise: choose one.</translation>
    </message>
    <message>
        <source>Se agrega a la nota.</source>
        <translation>Is added to the note.</translation>
    </message>
    <message>
        <source>Reemplaza lo que decía la nota.</source>
        <translation>Replaces what the note said.</translation>
    </message>
    <message>
        <source>Reemplaza el valor.</source>
        <translation>Replaces the value.</translation>
    </message>
    <message>
        <source>Valor nuevo.</source>
        <translation>New value.</translation>
    </message>
    <message>
        <source>1 archivo rechazado</source>
        <translation>1 file refused</translation>
    </message>
    <message>
        <source>%1 archivos rechazados</source>
        <translation>%1 files refused</translation>
    </message>
    <message>
        <source>1 valor</source>
        <translation>1 value</translation>
    </message>
    <message>
        <source>%1 valores</source>
        <translation>%1 values</translation>
    </message>
    <message>
        <source>1 dato de notas</source>
        <translation>1 item of notes</translation>
    </message>
    <message>
        <source>%1 datos de notas</source>
        <translation>%1 items of notes</translation>
    </message>
    <message>
        <source>1 dudoso</source>
        <translation>1 doubtful</translation>
    </message>
    <message>
        <source>%1 dudosos</source>
        <translation>%1 doubtful</translation>
    </message>
    <message>
        <source>1 no se puede recibir</source>
        <translation>1 cannot be received</translation>
    </message>
    <message>
        <source>%1 no se pueden recibir</source>
        <translation>%1 cannot be received</translation>
    </message>
    <message>
        <source>nada que el plan no tenga ya</source>
        <translation>nothing that the plan does not have already</translation>
    </message>
    <message>
        <source>1 archivo leído</source>
        <translation>1 file read</translation>
    </message>
    <message>
        <source>%1 archivos leídos</source>
        <translation>%1 files read</translation>
    </message>
    <message>
        <source>%1: %2. Todavía no se cambió nada.</source>
        <extracomment>&quot;15 archivos leídos: 31 valores · 2 dudosos. Todavía no se cambió nada.&quot;</extracomment>
        <translation>%1: %2. Nothing has been changed yet.</translation>
    </message>
    <message>
        <source>Volvió sin llenar.</source>
        <translation>Came back empty.</translation>
    </message>
    <message>
        <source>No trae nada que el plan no tenga ya.</source>
        <translation>Brings nothing that the plan does not have already.</translation>
    </message>
    <message>
        <source>No es una hoja de cálculo, o está dañada desde su comienzo. Pida que la envíen de nuevo.</source>
        <translation>It is no spreadsheet, or it is damaged from its beginning. Ask for it to be sent again.</translation>
    </message>
</context>
<context>
    <name>pei::BackupsDialog</name>
    <message>
        <source>Copias de seguridad</source>
        <translation>Backups</translation>
    </message>
    <message>
        <source>Cuándo</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Por qué</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Tamaño</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>Archivo</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Abrir para &amp;ver</source>
        <translation>Open to &amp;look</translation>
    </message>
    <message>
        <source>Mostrar en su &amp;carpeta</source>
        <translation>Show in its &amp;folder</translation>
    </message>
    <message>
        <source>&amp;Guardar copia…</source>
        <translation>&amp;Save a copy…</translation>
    </message>
    <message>
        <source>Cerrar</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Todavía no hay copias de «%1». El programa guarda una junto al archivo antes de cada importación y antes de pasar el archivo a un formato nuevo.</source>
        <translation>There are no copies of “%1” yet. The program keeps one beside the file before each import and before the file is brought to a new format.</translation>
    </message>
    <message>
        <source>Copias de «%1», junto al archivo en %2. Se guarda una antes de cada importación (las últimas %3) y antes de pasar el archivo a un formato nuevo.</source>
        <translation>Copies of “%1”, beside the file in %2. One is kept before each import (the last %3) and before the file is brought to a new format.</translation>
    </message>
    <message>
        <source>Antes de pasar del formato %1</source>
        <translation>Before leaving format %1</translation>
    </message>
    <message>
        <source>Antes de importar</source>
        <translation>Before an import</translation>
    </message>
</context>
<context>
    <name>pei::CalculationText</name>
    <message>
        <source>Todavía no hay valor obtenido (ND), y un dato que falta no es cero.</source>
        <translation>There is no obtained value yet (ND), and missing data is not zero.</translation>
    </message>
    <message>
        <source>El año no tiene meta (ND): no hay con qué comparar.</source>
        <translation>The year has no target (ND): there is nothing to compare with.</translation>
    </message>
    <message>
        <source>La meta es 0.00 y no se puede dividir entre cero.</source>
        <translation>The target is 0.00, and nothing can be divided by zero.</translation>
    </message>
    <message>
        <source>La línea base no tiene valor.</source>
        <translation>The baseline has no value.</translation>
    </message>
    <message>
        <source>La meta es igual a la línea base: no hay camino que medir.</source>
        <translation>The target equals the baseline: there is no distance to measure.</translation>
    </message>
    <message>
        <source>Los signos de lo obtenido y de la meta hacen que el cociente no tenga sentido.</source>
        <translation>The signs of the obtained value and the target make the quotient meaningless.</translation>
    </message>
    <message>
        <source>El sentido no está definido y no hay máximo ni mínimo permisible: no se sabe si más es mejor.</source>
        <translation>The direction is undefined and there is no permitted maximum or minimum: it is not known whether more is better.</translation>
    </message>
    <message>
        <source>No se puede calcular. %1</source>
        <translation>Cannot be calculated. %1</translation>
    </message>
    <message>
        <source>100 × %1 ÷ %2 (meta de todo el año) = %3</source>
        <translation>100 × %1 ÷ %2 (target of the whole year) = %3</translation>
    </message>
    <message>
        <source>Menos es mejor y se obtuvo 0.00: el avance es %1.</source>
        <translation>Less is better and 0.00 was obtained: progress is %1.</translation>
    </message>
    <message>
        <source>Menos es mejor: 100 × %1 (meta de todo el año) ÷ %2 = %3</source>
        <translation>Less is better: 100 × %1 (target of the whole year) ÷ %2 = %3</translation>
    </message>
    <message>
        <source>Se respetó el máximo permisible (%1 ≤ %2): el avance es %3.</source>
        <translation>The permitted maximum was respected (%1 ≤ %2): progress is %3.</translation>
    </message>
    <message>
        <source>Se pasó el máximo permisible: 100 × %1 ÷ %2 = %3</source>
        <translation>The permitted maximum was exceeded: 100 × %1 ÷ %2 = %3</translation>
    </message>
    <message>
        <source>Se respetó el mínimo permisible (%1 ≥ %2): el avance es %3.</source>
        <translation>The permitted minimum was respected (%1 ≥ %2): progress is %3.</translation>
    </message>
    <message>
        <source>No se llegó al mínimo permisible: 100 × %1 ÷ %2 = %3</source>
        <translation>The permitted minimum was not reached: 100 × %1 ÷ %2 = %3</translation>
    </message>
    <message>
        <source>Regla del sentido ascendente, comprobada con los reportes oficiales.</source>
        <translation>Rule for ascending indicators, proved on the official reports.</translation>
    </message>
    <message>
        <source>Regla del sentido descendente, publicada pero sin comprobar con un reporte.</source>
        <translation>Rule for descending indicators, published but not yet proved on a report.</translation>
    </message>
    <message>
        <source>Regla del máximo permisible, publicada pero sin comprobar con un reporte.</source>
        <translation>Rule for a permissible maximum, published but not yet proved on a report.</translation>
    </message>
    <message>
        <source>Regla del mínimo permisible, publicada pero sin comprobar con un reporte.</source>
        <translation>Rule for a permissible minimum, published but not yet proved on a report.</translation>
    </message>
    <message>
        <source>100 × %1 (suma de lo obtenido) ÷ %2 (suma de las metas hasta %3) = %4</source>
        <translation>100 × %1 (sum of what was obtained) ÷ %2 (sum of the targets up to %3) = %4</translation>
    </message>
    <message>
        <source>100 × (%1 − %3) ÷ (%2 − %3), desde la línea base = %4</source>
        <translation>100 × (%1 − %3) ÷ (%2 − %3), since the baseline = %4</translation>
    </message>
    <message>
        <source>ámbar desde %1</source>
        <translation>amber from %1</translation>
    </message>
    <message>
        <source>verde desde %1</source>
        <translation>green from %1</translation>
    </message>
    <message>
        <source>ámbar hasta %1</source>
        <translation>amber up to %1</translation>
    </message>
    <message>
        <source>verde hasta %1</source>
        <translation>green up to %1</translation>
    </message>
</context>
<context>
    <name>pei::CellLine</name>
    <message>
        <source>Sobre la celda elegida</source>
        <translation>About the chosen cell</translation>
    </message>
    <message>
        <source>en rojo y sin nota: Shift+F2</source>
        <translation>red and without a note: Shift+F2</translation>
    </message>
    <message>
        <source>Nota: %1</source>
        <translation>Note: %1</translation>
    </message>
</context>
<context>
    <name>pei::CertificateText</name>
    <message>
        <source>sin promedio impreso</source>
        <translation>no printed average</translation>
    </message>
    <message>
        <source>promedio %1 distinto</source>
        <translation>average %1 differs</translation>
    </message>
    <message>
        <source>promedio %1 igual</source>
        <translation>average %1 equal</translation>
    </message>
    <message>
        <source>promedio %1 igual (omite %2 en 0)</source>
        <translation>average %1 equal (omits %2 at 0)</translation>
    </message>
    <message>
        <source>promedio %1 igual (cuenta %2 en 0)</source>
        <translation>average %1 equal (counts %2 at 0)</translation>
    </message>
    <message>
        <source>sin tabla resumen</source>
        <translation>no summary table</translation>
    </message>
    <message>
        <source>tabla %1 igual</source>
        <translation>table %1 equal</translation>
    </message>
    <message>
        <source>tabla %1 distinta</source>
        <translation>table %1 differs</translation>
    </message>
    <message>
        <source>%1 de %2 avances iguales</source>
        <translation>%1 of %2 progress figures equal</translation>
    </message>
    <message>
        <source>%1 de %2 avances de objetivos y acciones iguales</source>
        <translation>%1 of %2 progress figures of objectives and actions equal</translation>
    </message>
    <message>
        <source>ninguna regla conocida da sus promedios</source>
        <translation>no known rule gives its averages</translation>
    </message>
    <message numerus="yes">
        <source>%n fila(s) sin leer</source>
        <translation>
            <numerusform>%n row not read</numerusform>
            <numerusform>%n rows not read</numerusform>
        </translation>
    </message>
    <message>
        <source>Tabla resumen, %1, %2: el reporte imprime %3 y sus filas dan %4.</source>
        <translation>Summary table, %1, %2: the report prints %3 and its rows give %4.</translation>
    </message>
    <message>
        <source>Página %1, %2, %3: el reporte imprime un avance de %4 y sus cifras dan %5.</source>
        <translation>Page %1, %2, %3: the report prints a progress of %4 and its figures give %5.</translation>
    </message>
    <message>
        <source>%1, %2: el reporte imprime un avance de %3 y sus cifras dan %4.</source>
        <translation>%1, %2: the report prints a progress of %3 and its figures give %4.</translation>
    </message>
    <message>
        <source>%1, %2: el reporte imprime un avance de %3 y sus indicadores dan %4.</source>
        <translation>%1, %2: the report prints a progress of %3 and its indicators give %4.</translation>
    </message>
    <message>
        <source>Avance promedio de %1: el reporte imprime %2 y sus filas dan %3.</source>
        <translation>Average progress of %1: the report prints %2 and its rows give %3.</translation>
    </message>
    <message>
        <source>total</source>
        <translation>total</translation>
    </message>
    <message>
        <source>%1: no se leyó el objetivo o la acción a la que pertenece.</source>
        <translation>%1: the objective or action it belongs to was not read.</translation>
    </message>
    <message>
        <source>%1: tiene un avance de %2, pero no se leyó ninguno de sus indicadores.</source>
        <translation>%1: it has a progress of %2, but none of its indicators was read.</translation>
    </message>
    <message numerus="yes">
        <source>%n texto(s) de la tabla sin ubicar</source>
        <translation>
            <numerusform>%n text of the table without a place</numerusform>
            <numerusform>%n texts of the table without a place</numerusform>
        </translation>
    </message>
    <message>
        <source>Página %1: el texto «%2» está en la tabla, pero no pertenece a ninguna fila leída.</source>
        <translation>Page %1: the text “%2” stands in the table but belongs to no row that was read.</translation>
    </message>
    <message>
        <source>De las %1 palabras del reporte, %2 son del encabezado, %3 de los títulos de la tabla, %4 de sus celdas, %5 del cierre, %6 de cabeceras y pies de página, %7 de filas sin leer y %8 no tienen ubicación.</source>
        <translation>Of the %1 words of the report, %2 belong to its heading, %3 to the titles of the table, %4 to its cells, %5 to its closing, %6 to running heads and feet, %7 to rows that were not read, and %8 have no place.</translation>
    </message>
    <message>
        <source>La tabla resumen no trae la fila de %1: nada prueba que se hayan leído todas. El reporte puede estar incompleto.</source>
        <translation>The summary table has no row for %1: nothing proves that all were read. The report may be incomplete.</translation>
    </message>
    <message>
        <source>Página %1, %2, %3: el reporte imprime un avance de %4 y sus indicadores dan %5.</source>
        <translation>Page %1, %2, %3: the report prints a progress of %4 and its indicators give %5.</translation>
    </message>
    <message>
        <source>Página %1, %2: no se leyó el objetivo o la acción a la que pertenece.</source>
        <translation>Page %1, %2: the objective or action it belongs to was not read.</translation>
    </message>
    <message>
        <source>Página %1, %2: tiene un avance de %3, pero no se leyó ninguno de sus indicadores.</source>
        <translation>Page %1, %2: it has a progress of %3, but none of its indicators was read.</translation>
    </message>
</context>
<context>
    <name>pei::ChangeText</name>
    <message>
        <source>Valor %1 – Sem1 de %2: %3 → %4</source>
        <extracomment>%1 a year, %2 an indicator&apos;s code, %3 the old value, %4 the new one.</extracomment>
        <translation>Value %1 – Sem1 of %2: %3 → %4</translation>
    </message>
    <message>
        <source>Valor %1 – Anual de %2: %3 → %4</source>
        <translation>Value %1 – Annual of %2: %3 → %4</translation>
    </message>
    <message>
        <source>Nota de %1, %2 – Sem1</source>
        <extracomment>%1 an indicator&apos;s code, %2 a year.</extracomment>
        <translation>Note of %1, %2 – Sem1</translation>
    </message>
    <message>
        <source>Nota de %1, %2 – Anual</source>
        <translation>Note of %1, %2 – Annual</translation>
    </message>
    <message numerus="yes">
        <source>Cambiar %n valores</source>
        <translation>
            <numerusform>Change %n value</numerusform>
            <numerusform>Change %n values</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pegar %n valores</source>
        <translation>
            <numerusform>Paste %n value</numerusform>
            <numerusform>Paste %n values</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rellenar %n valores</source>
        <translation>
            <numerusform>Fill in %n value</numerusform>
            <numerusform>Fill in %n values</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Borrar %n valores</source>
        <translation>
            <numerusform>Clear %n value</numerusform>
            <numerusform>Clear %n values</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Importar %n valores</source>
        <translation>
            <numerusform>Import %n value</numerusform>
            <numerusform>Import %n values</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Importar %n notas</source>
        <translation>
            <numerusform>Import %n note</numerusform>
            <numerusform>Import %n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cambiar %n notas</source>
        <translation>
            <numerusform>Change %n note</numerusform>
            <numerusform>Change %n notes</numerusform>
        </translation>
    </message>
    <message>
        <source>Abrir el periodo %1 – Sem1</source>
        <translation>Open the period %1 – Sem1</translation>
    </message>
    <message>
        <source>Abrir el periodo %1 – Anual</source>
        <translation>Open the period %1 – Annual</translation>
    </message>
    <message>
        <source>Cerrar el periodo %1 – Sem1</source>
        <translation>Close the period %1 – Sem1</translation>
    </message>
    <message>
        <source>Cerrar el periodo %1 – Anual</source>
        <translation>Close the period %1 – Annual</translation>
    </message>
    <message>
        <source>Reabrir el periodo %1 – Sem1</source>
        <translation>Reopen the period %1 – Sem1</translation>
    </message>
    <message>
        <source>Reabrir el periodo %1 – Anual</source>
        <translation>Reopen the period %1 – Annual</translation>
    </message>
    <message>
        <source>Importar un reporte</source>
        <translation>Import a report</translation>
    </message>
    <message>
        <source>Importar «%1»</source>
        <translation>Import “%1”</translation>
    </message>
    <message>
        <source>Alerta del plan revisada</source>
        <translation>Alert on the plan reviewed</translation>
    </message>
    <message>
        <source>Alerta revisada de %1</source>
        <translation>Alert on %1 reviewed</translation>
    </message>
    <message numerus="yes">
        <source>%n alertas revisadas</source>
        <translation>
            <numerusform>%n alert reviewed</numerusform>
            <numerusform>%n alerts reviewed</numerusform>
        </translation>
    </message>
    <message>
        <source>Alerta de nuevo por revisar</source>
        <translation>Alert to be reviewed again</translation>
    </message>
    <message numerus="yes">
        <source>%n alertas de nuevo por revisar</source>
        <translation>
            <numerusform>%n alert to be reviewed again</numerusform>
            <numerusform>%n alerts to be reviewed again</numerusform>
        </translation>
    </message>
    <message>
        <source>Texto de una alerta</source>
        <translation>Text of an alert</translation>
    </message>
    <message>
        <source>Cambiar las reglas de las alertas</source>
        <translation>Change the alerts’ rules</translation>
    </message>
    <message numerus="yes">
        <source>Aplicar %n valores probados</source>
        <translation>
            <numerusform>Apply %n tried value</numerusform>
            <numerusform>Apply %n tried values</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pei::ChangesModel</name>
    <message>
        <source>Obtenido %1</source>
        <translation>Obtained %1</translation>
    </message>
    <message>
        <source>Columna nueva de metas</source>
        <translation>New column of targets</translation>
    </message>
    <message>
        <source>Periodo nuevo</source>
        <translation>New period</translation>
    </message>
    <message>
        <source>Elemento nuevo</source>
        <translation>New element</translation>
    </message>
    <message>
        <source>Indicador nuevo</source>
        <translation>New indicator</translation>
    </message>
    <message>
        <source>Entidad</source>
        <translation>Entity</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Siempre</source>
        <translation>Always</translation>
    </message>
    <message>
        <source>Se aplica</source>
        <translation>Applied</translation>
    </message>
    <message>
        <source>No se aplica</source>
        <translation>Not applied</translation>
    </message>
    <message>
        <source>Aplicar</source>
        <translation>Apply</translation>
    </message>
    <message>
        <source>Código</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Denominación</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Dato</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>En el plan</source>
        <translation>In the plan</translation>
    </message>
    <message>
        <source>El reporte no lo trae: se queda</source>
        <translation>Not in the report: it stays</translation>
    </message>
    <message>
        <source>En el reporte</source>
        <translation>In the report</translation>
    </message>
    <message>
        <source>El reporte no trae esta fila: en el plan se queda como está.</source>
        <translation>The report does not have this row: it stays in the plan as it is.</translation>
    </message>
    <message>
        <source>El reporte llegó como texto, que no tiene páginas que mostrar.</source>
        <translation>The report came as text, which has no pages to show.</translation>
    </message>
    <message>
        <source>El reporte dice %1; el plan tiene %2.</source>
        <translation>The report says %1; the plan has %2.</translation>
    </message>
</context>
<context>
    <name>pei::ChartText</name>
    <message>
        <source>sin valor obtenido</source>
        <translation>no obtained value</translation>
    </message>
    <message>
        <source>sin meta</source>
        <translation>no target</translation>
    </message>
    <message>
        <source>no calculable: la meta es 0</source>
        <translation>cannot be calculated: the target is 0</translation>
    </message>
    <message>
        <source>no calculable: sin línea base</source>
        <translation>cannot be calculated: no baseline</translation>
    </message>
    <message>
        <source>no calculable: la meta es igual a la línea base</source>
        <translation>cannot be calculated: the target equals the baseline</translation>
    </message>
    <message>
        <source>no calculable: signos opuestos</source>
        <translation>cannot be calculated: opposite signs</translation>
    </message>
    <message>
        <source>no calculable: sentido no definido</source>
        <translation>cannot be calculated: undefined direction</translation>
    </message>
    <message>
        <source>%1: %2 de %3</source>
        <extracomment>period: obtained of target</extracomment>
        <translation>%1: %2 of %3</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1: meta %2</source>
        <translation>%1: target %2</translation>
    </message>
    <message>
        <source>%1 %2 (%3 %, %4)</source>
        <extracomment>cut, obtained, progress, state: &quot;Sem1 160.00 (40.00 %, Bajo)&quot;</extracomment>
        <translation>%1 %2 (%3 %, %4)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>base %1: %2</source>
        <translation>baseline %1: %2</translation>
    </message>
    <message>
        <source>base: %1</source>
        <translation>baseline: %1</translation>
    </message>
    <message>
        <source>en billones</source>
        <translation>in trillions</translation>
    </message>
    <message>
        <source>en miles de millones</source>
        <translation>in billions</translation>
    </message>
    <message>
        <source>en millones</source>
        <translation>in millions</translation>
    </message>
    <message>
        <source>base %1</source>
        <translation>baseline %1</translation>
    </message>
    <message>
        <source>base</source>
        <translation>baseline</translation>
    </message>
    <message>
        <source>meta</source>
        <translation>target</translation>
    </message>
    <message>
        <source>obtenido (Sem1 angosto, Anual ancho)</source>
        <translation>obtained (Sem1 narrow, Annual wide)</translation>
    </message>
    <message>
        <source>línea base</source>
        <translation>baseline</translation>
    </message>
    <message>
        <source>sin dato</source>
        <translation>no data</translation>
    </message>
</context>
<context>
    <name>pei::Checking</name>
    <message>
        <source>Alertas de %1: ninguna</source>
        <translation>Alerts of %1: none</translation>
    </message>
    <message>
        <source>Alertas de %1: %2</source>
        <translation>Alerts of %1: %2</translation>
    </message>
    <message>
        <source>%1 (Revisada: %2)</source>
        <translation>%1 (Reviewed: %2)</translation>
    </message>
    <message>
        <source>Periodo</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Filas</source>
        <translation>Rows</translation>
    </message>
    <message>
        <source>Promedio</source>
        <translation>Average</translation>
    </message>
    <message>
        <source>Acta</source>
        <translation>Certificate</translation>
    </message>
    <message>
        <source>Entrada</source>
        <translation>Input</translation>
    </message>
    <message>
        <source>conforme</source>
        <translation>holds</translation>
    </message>
    <message>
        <source>observada</source>
        <translation>does not hold</translation>
    </message>
</context>
<context>
    <name>pei::ChoiceList</name>
    <message>
        <source>Ninguna tiene esas palabras.</source>
        <translation>None has these words.</translation>
    </message>
    <message>
        <source>Buscar…</source>
        <translation>Search…</translation>
    </message>
    <message>
        <source>Buscar</source>
        <translation>Search</translation>
    </message>
</context>
<context>
    <name>pei::ChoiceModel</name>
    <message>
        <source>%1, %2</source>
        <extracomment>A choice and how many rows it would show.</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>pei::CommandLine</name>
    <message>
        <source>La opción «%1» no existe aquí.</source>
        <translation>There is no option “%1” here.</translation>
    </message>
    <message>
        <source>A la opción «%1» le falta su valor.</source>
        <translation>The option “%1” lacks its value.</translation>
    </message>
    <message>
        <source>Falta el archivo de entrada.</source>
        <translation>The input file is missing.</translation>
    </message>
    <message>
        <source>Con varias entradas, «-o» debe dar la carpeta de salida.</source>
        <translation>With several inputs, “-o” must give the output folder.</translation>
    </message>
    <message>
        <source>«print» imprime una sola entrada.</source>
        <translation>“print” prints a single input.</translation>
    </message>
    <message>
        <source>Uso: tablero-pei [ARCHIVO…]                abre la ventana</source>
        <translation>Usage: tablero-pei [FILE…]                 opens the window</translation>
    </message>
    <message>
        <source>     tablero-pei check ENTRADA… [--json]</source>
        <translation>     tablero-pei check INPUT… [--json]</translation>
    </message>
    <message>
        <source>     tablero-pei import ENTRADA… --into PLAN.pei</source>
        <translation>     tablero-pei import INPUT… --into PLAN.pei</translation>
    </message>
    <message>
        <source>Falta «--into» con el archivo .pei donde importar.</source>
        <translation>“--into” is missing, with the .pei file to import into.</translation>
    </message>
    <message>
        <source>Esta versión no importa en servidores: «--into» debe dar un archivo .pei.</source>
        <translation>This version does not import into servers: “--into” must name a .pei file.</translation>
    </message>
    <message>
        <source>     tablero-pei compare ENTRADA [ENTRADA…] [--before 2023-A] [--after 2024-S1] [--json]</source>
        <translation>     tablero-pei compare INPUT [INPUT…] [--before 2023-A] [--after 2024-S1] [--json]</translation>
    </message>
    <message>
        <source>Cada verbo explica sus opciones con --help.</source>
        <translation>Each verb explains its options with --help.</translation>
    </message>
    <message>
        <source>Lee cada entrada y la escribe en el formato pedido.</source>
        <translation>Reads each input and writes it in the format asked for.</translation>
    </message>
    <message>
        <source>json, csv o xlsx: el plan entero; html u odt: tablas y alertas para el «Informe de evaluación».</source>
        <translation>json, csv or xlsx: the whole plan; html or odt: tables and alerts for the evaluation report.</translation>
    </message>
    <message>
        <source>El archivo, o la carpeta si hay varias entradas. Sin ella, la salida estándar.</source>
        <translation>The file, or the folder where there are several inputs. Without it, standard output.</translation>
    </message>
    <message>
        <source>plain: separado por comas, con punto decimal (así sale sin esta opción); excel: el que abre un Excel en español.</source>
        <translation>plain: separated by commas, with a decimal point (the default); excel: the form that a Spanish Excel opens.</translation>
    </message>
    <message>
        <source>Uso: tablero-pei check ENTRADA… [--json]</source>
        <translation>Usage: tablero-pei check INPUT… [--json]</translation>
    </message>
    <message>
        <source>Muestra el acta de importación y las alertas de cada entrada.</source>
        <translation>Shows the import certificate and the alerts of each input.</translation>
    </message>
    <message>
        <source>En JSON, para otros programas.</source>
        <translation>As JSON, for other programs.</translation>
    </message>
    <message>
        <source>Uso: tablero-pei import ENTRADA… --into PLAN.pei</source>
        <translation>Usage: tablero-pei import INPUT… --into PLAN.pei</translation>
    </message>
    <message>
        <source>Importa cada entrada en un archivo de planes. Ctrl+C lo detiene entre un reporte y el siguiente.</source>
        <translation>Imports each input into a file of plans. Ctrl+C stops it between one report and the next.</translation>
    </message>
    <message>
        <source>El archivo .pei; se crea si no existe.</source>
        <translation>The .pei file; it is made if there is none.</translation>
    </message>
    <message>
        <source>Imprime la entrada en un PDF.</source>
        <translation>Prints the input into a PDF.</translation>
    </message>
    <message>
        <source>El PDF.</source>
        <translation>The PDF.</translation>
    </message>
    <message>
        <source>El periodo, como 2024-S1 o 2024-A. Sin ella, el del reporte o el último con valores.</source>
        <translation>The period, as 2024-S1 or 2024-A. Without it, the report&apos;s own or the latest one with values.</translation>
    </message>
    <message>
        <source>ENTRADA: un reporte (PDF o texto), un archivo .pei (ARCHIVO.pei#PLAN si tiene varios planes), un JSON, CSV o XLSX de este programa.</source>
        <translation>INPUT: a report (PDF or text), a .pei file (FILE.pei#PLAN where it holds several plans), or a JSON, CSV or XLSX of this program.</translation>
    </message>
    <message>
        <source>«--to» acepta json, csv, xlsx, html u odt.</source>
        <translation>“--to” takes json, csv, xlsx, html or odt.</translation>
    </message>
    <message>
        <source>«--csv» acepta excel y plain.</source>
        <translation>“--csv” takes excel and plain.</translation>
    </message>
    <message>
        <source>Uso: tablero-pei compare ENTRADA [ENTRADA…] [--before 2023-A] [--after 2024-S1] [--json]</source>
        <translation>Usage: tablero-pei compare INPUT [INPUT…] [--before 2023-A] [--after 2024-S1] [--json]</translation>
    </message>
    <message>
        <source>De una entrada, qué cambió entre dos de sus periodos; de dos del mismo plan, qué dice la segunda de otra manera; de varios planes, sus cifras lado a lado.</source>
        <translation>Of one input, what changed between two of its periods; of two of one plan, what the second says otherwise; of several plans, their figures side by side.</translation>
    </message>
    <message>
        <source>El periodo de antes. Sin ella, el último anterior que tiene valores, o el de la primera entrada.</source>
        <translation>The period before. Without it, the latest earlier one with values, or that of the first input.</translation>
    </message>
    <message>
        <source>El periodo de después. Sin ella, el del reporte o el último con valores.</source>
        <translation>The period after. Without it, that of the report or the latest with values.</translation>
    </message>
    <message>
        <source>Las partes, separadas por comas: summary (resumen), table (tabla del reporte), sheets (fichas de indicadores), units (pedidos a las unidades), alerts (alertas), compare (qué cambió). Sin ella, el resumen.</source>
        <translation>The parts, separated by commas: summary, table (of the report), sheets (of the indicators), units (requests to them), alerts, compare (what changed). Without it, the summary.</translation>
    </message>
    <message>
        <source>Con qué periodo compara «compare». Sin ella, con el último anterior que tiene valores.</source>
        <translation>The period that “compare” compares with. Without it, the latest earlier one with values.</translation>
    </message>
    <message>
        <source>     tablero-pei convert ENTRADA… --to json|csv|xlsx|html|odt [-o ARCHIVO|CARPETA] [--period 2024-S1] [--csv excel]</source>
        <translation>     tablero-pei convert INPUT… --to json|csv|xlsx|html|odt [-o FILE|FOLDER] [--period 2024-S1] [--csv excel]</translation>
    </message>
    <message>
        <source>     tablero-pei print ENTRADA -o ARCHIVO.pdf [--what summary,table,sheets,units,alerts,compare] [--period 2024-S1] [--against 2023-A] [--paper a3] [--margin 25] [--grey]</source>
        <translation>     tablero-pei print INPUT -o FILE.pdf [--what summary,table,sheets,units,alerts,compare] [--period 2024-S1] [--against 2023-A] [--paper a3] [--margin 25] [--grey]</translation>
    </message>
    <message>
        <source>Uso: tablero-pei convert ENTRADA… --to json|csv|xlsx|html|odt [-o ARCHIVO|CARPETA] [--period 2024-S1] [--csv excel] [--separator semicolon] [--decimal comma]</source>
        <translation>Usage: tablero-pei convert INPUT… --to json|csv|xlsx|html|odt [-o FILE|FOLDER] [--period 2024-S1] [--csv excel] [--separator semicolon] [--decimal comma]</translation>
    </message>
    <message>
        <source>De qué periodo son los avances calculados y las tablas, como 2024-S1 o 2024-A. Sin ella, el del reporte o el último con valores.</source>
        <translation>The period of the computed progress and of the tables, like 2024-S1 or 2024-A. Without it, the report&apos;s own or the latest one with values.</translation>
    </message>
    <message>
        <source>El separador del CSV, si es otro: comma (coma), semicolon (punto y coma) o tab.</source>
        <translation>The separator of the CSV, if another one: comma, semicolon or tab.</translation>
    </message>
    <message>
        <source>El signo decimal del CSV, si es otro: point (punto) o comma (coma).</source>
        <translation>The decimal mark of the CSV, if another one: point or comma.</translation>
    </message>
    <message>
        <source>Uso: tablero-pei print ENTRADA -o ARCHIVO.pdf [--what summary,table,sheets,units,alerts,compare] [--period 2024-S1] [--against 2023-A] [--paper a3] [--margin 25] [--grey]</source>
        <translation>Usage: tablero-pei print INPUT -o FILE.pdf [--what summary,table,sheets,units,alerts,compare] [--period 2024-S1] [--against 2023-A] [--paper a3] [--margin 25] [--grey]</translation>
    </message>
    <message>
        <source>a4 (así sale sin esta opción), a3, a5, letter (carta) o legal.</source>
        <translation>a4 (without this option), a3, a5, letter or legal.</translation>
    </message>
    <message>
        <source>Los milímetros que al menos quedan en blanco alrededor, para una impresora que no llega al borde de la hoja.</source>
        <translation>The millimetres that at least stay white around, for a printer that does not reach the edge of the sheet.</translation>
    </message>
    <message>
        <source>En tonos de gris.</source>
        <translation>In shades of grey.</translation>
    </message>
    <message>
        <source>La opción «%1» no lleva ningún valor.</source>
        <translation>The option “%1” takes no value.</translation>
    </message>
    <message>
        <source>«--separator» acepta comma, semicolon y tab.</source>
        <translation>“--separator” takes comma, semicolon and tab.</translation>
    </message>
    <message>
        <source>«--decimal» acepta point y comma.</source>
        <translation>“--decimal” takes point and comma.</translation>
    </message>
    <message>
        <source>«--period» se escribe como 2024-S1 o 2024-A.</source>
        <translation>“--period” is written like 2024-S1 or 2024-A.</translation>
    </message>
    <message>
        <source>«%1» no es un verbo: los hay convert, check, compare, import y print.</source>
        <translation>“%1” is no verb: there are convert, check, compare, import and print.</translation>
    </message>
</context>
<context>
    <name>pei::CompareBar</name>
    <message>
        <source>A&amp;ntes</source>
        <translation>&amp;Before</translation>
    </message>
    <message>
        <source>&amp;Después</source>
        <translation>&amp;After</translation>
    </message>
    <message>
        <source>Pe&amp;riodo</source>
        <translation>Pe&amp;riod</translation>
    </message>
    <message>
        <source>Antes</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>Después</source>
        <translation>After</translation>
    </message>
    <message>
        <source>Periodo</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Periodos</source>
        <translation>Periods</translation>
    </message>
    <message>
        <source>Dos periodos del plan</source>
        <translation>Two periods of the plan</translation>
    </message>
    <message>
        <source>Importaciones</source>
        <translation>Imports</translation>
    </message>
    <message>
        <source>Ahora y antes</source>
        <translation>Now and then</translation>
    </message>
    <message>
        <source>El plan de ahora y el de otra fecha, en el mismo periodo</source>
        <translation>The plan as it is and as it was on another date, in the same period</translation>
    </message>
    <message>
        <source>Planes</source>
        <translation>Plans</translation>
    </message>
    <message>
        <source>Los planes de este archivo, lado a lado</source>
        <translation>The plans of this file, side by side</translation>
    </message>
    <message>
        <source>Intercambiar antes y después</source>
        <translation>Swap before and after</translation>
    </message>
    <message>
        <source>E&amp;xportar</source>
        <translation>E&amp;xport</translation>
    </message>
    <message>
        <source>&amp;Copiar como tabla</source>
        <translation>&amp;Copy as a table</translation>
    </message>
    <message>
        <source>&amp;Excel (.xlsx)…</source>
        <translation>&amp;Excel (.xlsx)…</translation>
    </message>
    <message>
        <source>C&amp;SV (.csv)…</source>
        <translation>C&amp;SV (.csv)…</translation>
    </message>
    <message>
        <source>&amp;Imagen (.png)…</source>
        <translation>&amp;Image (.png)…</translation>
    </message>
    <message>
        <source>&amp;Dibujo vectorial (.svg)…</source>
        <translation>&amp;Vector drawing (.svg)…</translation>
    </message>
    <message>
        <source>I&amp;mprimir…</source>
        <translation>&amp;Print…</translation>
    </message>
    <message>
        <source>El último con valores de cada plan</source>
        <translation>The latest with values of each plan</translation>
    </message>
    <message>
        <source>Lo que dicen dos reportes del plan</source>
        <translation>What two reports on the plan say</translation>
    </message>
</context>
<context>
    <name>pei::CompareChoices</name>
    <message>
        <source>%1 (sin valores)</source>
        <translation>%1 (without values)</translation>
    </message>
    <message>
        <source>texto pegado</source>
        <translation>pasted text</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <extracomment>period and file of a report, when it was imported</extracomment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>«%1» (%2, importado el %3)</source>
        <translation>“%1” (%2, imported on %3)</translation>
    </message>
    <message>
        <source>«%1» (%2)</source>
        <translation>“%1” (%2)</translation>
    </message>
    <message>
        <source>Lo que se está viendo (%1)</source>
        <translation>What is shown (%1)</translation>
    </message>
    <message>
        <source>Ahora</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>ahora</source>
        <translation>now</translation>
    </message>
    <message>
        <source>%1, después de: %2</source>
        <extracomment>a moment, and what had just been done then</extracomment>
        <translation>%1, after: %2</translation>
    </message>
</context>
<context>
    <name>pei::CompareExport</name>
    <message>
        <source>Libro de Excel (*.xlsx)</source>
        <translation>Excel workbook (*.xlsx)</translation>
    </message>
    <message>
        <source>Texto separado (*.csv)</source>
        <translation>Separated text (*.csv)</translation>
    </message>
    <message>
        <source>Imagen (*.png)</source>
        <translation>Image (*.png)</translation>
    </message>
    <message>
        <source>Imagen vectorial (*.svg)</source>
        <translation>Vector image (*.svg)</translation>
    </message>
    <message>
        <source>Comparación</source>
        <translation>Comparison</translation>
    </message>
</context>
<context>
    <name>pei::CompareModel</name>
    <message>
        <source>%1, %2</source>
        <extracomment>a progress and the colour of its state</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>no estaba</source>
        <translation>was not there</translation>
    </message>
    <message>
        <source>ya no está</source>
        <translation>is no longer there</translation>
    </message>
    <message>
        <source>%1 puntos porcentuales</source>
        <translation>%1 percentage points</translation>
    </message>
    <message>
        <source>sin comparación</source>
        <translation>not comparable</translation>
    </message>
    <message>
        <source>De donde estaba (anillo) a donde está (marca de su estado), en una escala de 0 a %1 %. Las franjas cambian en %2 y %3 %.</source>
        <translation>From where it was (ring) to where it is (mark of its state), on a scale from 0 to %1 %. The bands change at %2 and %3 %.</translation>
    </message>
    <message>
        <source>Diferencia entre los dos avances, en puntos porcentuales</source>
        <translation>Difference between the two progress figures, in percentage points</translation>
    </message>
    <message>
        <source>Código</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Denominación</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Obtenido
antes</source>
        <translation>Obtained
before</translation>
    </message>
    <message>
        <source>Obtenido
después</source>
        <translation>Obtained
after</translation>
    </message>
    <message>
        <source>Avance
antes</source>
        <translation>Progress
before</translation>
    </message>
    <message>
        <source>Avance
después</source>
        <translation>Progress
after</translation>
    </message>
    <message>
        <source>Cambio</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Movimiento</source>
        <translation>Movement</translation>
    </message>
    <message>
        <source>Otros cambios</source>
        <translation>Other changes</translation>
    </message>
    <message>
        <source>Semáforo antes</source>
        <translation>Semaphore before</translation>
    </message>
    <message>
        <source>Semáforo después</source>
        <translation>Semaphore after</translation>
    </message>
</context>
<context>
    <name>pei::CompareText</name>
    <message>
        <source>De %1 a %2</source>
        <extracomment>two periods, imports or moments</extracomment>
        <translation>From %1 to %2</translation>
    </message>
    <message>
        <source>%1 no cambia nada.</source>
        <extracomment>%1 is &quot;De 2023 – Anual a 2024 – Sem1&quot;</extracomment>
        <translation>%1 nothing changes.</translation>
    </message>
    <message>
        <source>%1: %2; promedio %3 → %4.</source>
        <extracomment>&quot;De 2023 – Anual a 2024 – Sem1: 12 suben, 5 bajan, 21 siguen igual; promedio 46.68 → 50.68.&quot;</extracomment>
        <translation>%1: %2; average %3 → %4.</translation>
    </message>
    <message>
        <source>Promedio de los objetivos: %1, igual con las dos reglas.</source>
        <extracomment>%1 is &quot;46.68 → 50.68&quot;</extracomment>
        <translation>Average of the objectives: %1, the same under both rules.</translation>
    </message>
    <message>
        <source>Promedio de las acciones: %1, igual con las dos reglas.</source>
        <translation>Average of the actions: %1, the same under both rules.</translation>
    </message>
    <message>
        <source>Promedio de los objetivos: %1 omitiendo los que están en 0 · %2 contando todos.</source>
        <translation>Average of the objectives: %1 leaving out those at 0 · %2 counting all.</translation>
    </message>
    <message>
        <source>Promedio de las acciones: %1 omitiendo las que están en 0 · %2 contando todas.</source>
        <translation>Average of the actions: %1 leaving out those at 0 · %2 counting all.</translation>
    </message>
    <message>
        <source>Periodos agregados: %1.</source>
        <translation>Periods added: %1.</translation>
    </message>
    <message>
        <source>Periodos retirados: %1.</source>
        <translation>Periods removed: %1.</translation>
    </message>
    <message>
        <source>Años con meta agregados: %1.</source>
        <translation>Years with a target added: %1.</translation>
    </message>
    <message>
        <source>Años con meta retirados: %1.</source>
        <translation>Years with a target removed: %1.</translation>
    </message>
    <message>
        <source>%1: %2 → %3.</source>
        <extracomment>a line of the entity, what it was and what it is</extracomment>
        <translation>%1: %2 → %3.</translation>
    </message>
    <message>
        <source>1 sube</source>
        <translation>1 rises</translation>
    </message>
    <message>
        <source>%1 suben</source>
        <translation>%1 rise</translation>
    </message>
    <message>
        <source>1 baja</source>
        <translation>1 falls</translation>
    </message>
    <message>
        <source>%1 bajan</source>
        <translation>%1 fall</translation>
    </message>
    <message>
        <source>1 sin comparación</source>
        <translation>1 not comparable</translation>
    </message>
    <message>
        <source>%1 sin comparación</source>
        <comment>many</comment>
        <translation>%1 not comparable</translation>
    </message>
    <message>
        <source>1 cambia de semáforo</source>
        <translation>1 changes its semaphore</translation>
    </message>
    <message>
        <source>%1 cambian de semáforo</source>
        <translation>%1 change their semaphore</translation>
    </message>
    <message>
        <source>1 nuevo</source>
        <translation>1 new</translation>
    </message>
    <message>
        <source>%1 nuevos</source>
        <translation>%1 new</translation>
    </message>
    <message>
        <source>1 retirado</source>
        <translation>1 removed</translation>
    </message>
    <message>
        <source>%1 retirados</source>
        <translation>%1 removed</translation>
    </message>
    <message>
        <source>1 renombrado</source>
        <translation>1 renamed</translation>
    </message>
    <message>
        <source>%1 renombrados</source>
        <translation>%1 renamed</translation>
    </message>
    <message>
        <source>1 con metas cambiadas</source>
        <translation>1 with changed targets</translation>
    </message>
    <message>
        <source>%1 con metas cambiadas</source>
        <comment>many</comment>
        <translation>%1 with changed targets</translation>
    </message>
    <message>
        <source>1 con valores cambiados</source>
        <translation>1 with changed values</translation>
    </message>
    <message>
        <source>%1 con valores cambiados</source>
        <comment>many</comment>
        <translation>%1 with changed values</translation>
    </message>
    <message>
        <source>1 con otros datos cambiados</source>
        <translation>1 with other fields changed</translation>
    </message>
    <message>
        <source>%1 con otros datos cambiados</source>
        <comment>many</comment>
        <translation>%1 with other fields changed</translation>
    </message>
    <message>
        <source>Su avance es mayor que antes</source>
        <translation>Their progress is greater than before</translation>
    </message>
    <message>
        <source>Su avance es menor que antes</source>
        <translation>Their progress is less than before</translation>
    </message>
    <message>
        <source>Su avance es el mismo que antes</source>
        <translation>Their progress is the same as before</translation>
    </message>
    <message>
        <source>En uno de los dos lados no tienen avance, o no están</source>
        <translation>On one of the two sides they have no progress, or are not there</translation>
    </message>
    <message>
        <source>Están en ambos lados con otro estado</source>
        <translation>They are on both sides with another state</translation>
    </message>
    <message>
        <source>No estaban antes</source>
        <translation>They were not there before</translation>
    </message>
    <message>
        <source>Estaban antes y ya no</source>
        <translation>They were there before and are no longer</translation>
    </message>
    <message>
        <source>El mismo código con otra denominación</source>
        <translation>The same code with another name</translation>
    </message>
    <message>
        <source>Alguna de sus metas es otra</source>
        <translation>One of their targets is another</translation>
    </message>
    <message>
        <source>Un valor del mismo periodo es otro</source>
        <translation>A value of the same period is another</translation>
    </message>
    <message>
        <source>Otra unidad, relevancia, sentido, agregación, línea base o prioridad</source>
        <translation>Another unit, relevance, direction, aggregation, baseline or priority</translation>
    </message>
    <message>
        <source>nuevo</source>
        <translation>new</translation>
    </message>
    <message>
        <source>retirado</source>
        <translation>removed</translation>
    </message>
    <message>
        <source>valor %1</source>
        <extracomment>short: the value of that period is another</extracomment>
        <translation>value %1</translation>
    </message>
    <message>
        <source>No estaba antes.</source>
        <translation>It was not there before.</translation>
    </message>
    <message>
        <source>Ya no está.</source>
        <translation>It is no longer there.</translation>
    </message>
    <message>
        <source>Meta %1</source>
        <translation>Target %1</translation>
    </message>
    <message>
        <source>Meta %1 y %2</source>
        <translation>Targets %1 and %2</translation>
    </message>
    <message>
        <source>Obtenido: %1 · %2: %3</source>
        <translation>Obtained: %1 · %2: %3</translation>
    </message>
    <message>
        <source>Avance: %1 (%2 puntos porcentuales) · %3 → %4</source>
        <translation>Progress: %1 (%2 percentage points) · %3 → %4</translation>
    </message>
    <message>
        <source>Avance: %1</source>
        <translation>Progress: %1</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>field</comment>
        <extracomment>a field, what it was and what it is: &quot;Meta 2025: 30.00 → 35.00&quot;</extracomment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>Valor de %1: %2 → %3</source>
        <translation>Value of %1: %2 → %3</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>count and state: &quot;32 Bajo&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>sin avance</source>
        <translation>no progress</translation>
    </message>
    <message>
        <source>Nuevo: avance %1</source>
        <translation>New: progress %1</translation>
    </message>
    <message>
        <source>Retirado: avance antes %1</source>
        <translation>Removed: progress before %1</translation>
    </message>
    <message>
        <source>avance antes %1; después %2</source>
        <translation>progress before %1; after %2</translation>
    </message>
    <message>
        <source>%1; cambio %2 puntos porcentuales</source>
        <translation>%1; change %2 percentage points</translation>
    </message>
    <message>
        <source>1 sigue igual</source>
        <translation>1 unchanged</translation>
    </message>
    <message>
        <source>%1 siguen igual</source>
        <translation>%1 unchanged</translation>
    </message>
</context>
<context>
    <name>pei::CompareView</name>
    <message>
        <source>Comparar</source>
        <translation>Compare</translation>
    </message>
    <message>
        <source>Qué cambió</source>
        <translation>What changed</translation>
    </message>
    <message>
        <source>Lo que cambió, de mayor a menor movimiento</source>
        <translation>What changed, the largest movement first</translation>
    </message>
    <message>
        <source>Qué cambió en la fila elegida</source>
        <translation>What changed in the chosen row</translation>
    </message>
    <message>
        <source>Planes de este archivo</source>
        <translation>Plans of this file</translation>
    </message>
    <message>
        <source>Aquí se compara un plan abierto.</source>
        <translation>An open plan is compared here.</translation>
    </message>
    <message>
        <source>Abra o importe un reporte para ver qué cambió de un periodo a otro.</source>
        <translation>Open or import a report to see what changed from one period to another.</translation>
    </message>
    <message>
        <source>Este plan tiene un solo periodo con valores: %1.</source>
        <translation>This plan has a single period with values: %1.</translation>
    </message>
    <message>
        <source>Cuando tenga otro, registrado o importado, aquí se verá qué cambió de uno a otro. Mientras tanto puede ver qué cambió desde otra fecha.</source>
        <translation>When it has another one, entered or imported, what changed from one to the other will be seen here. Meanwhile you can see what has changed since another date.</translation>
    </message>
    <message>
        <source>Este plan todavía no tiene valores.</source>
        <translation>This plan has no values yet.</translation>
    </message>
    <message>
        <source>Cuando tenga los de dos periodos, aquí se verá qué cambió de uno a otro.</source>
        <translation>When it has those of two periods, what changed from one to the other will be seen here.</translation>
    </message>
    <message>
        <source>Este plan viene de un solo reporte.</source>
        <translation>This plan comes from a single report.</translation>
    </message>
    <message>
        <source>Al importar otro reporte del mismo plan, aquí se verá qué cambió de uno a otro.</source>
        <translation>Once another report of the same plan is imported, what changed from one to the other will be seen here.</translation>
    </message>
    <message>
        <source>Este plan no ha cambiado desde que se hizo.</source>
        <translation>This plan has not changed since it was made.</translation>
    </message>
    <message>
        <source>Con el primer cambio, aquí se verá qué hay ahora que antes no había.</source>
        <translation>From the first change on, what is different now will be seen here.</translation>
    </message>
    <message>
        <source>No se puede comparar con esa fecha.</source>
        <translation>That date cannot be compared with.</translation>
    </message>
    <message>
        <source>Indicadores: %1</source>
        <translation>Indicators: %1</translation>
    </message>
    <message>
        <source>OEI y AEI: %1</source>
        <translation>OEI and AEI: %1</translation>
    </message>
    <message>
        <source>Elija una fila para ver qué cambió en ella.</source>
        <translation>Choose a row to see what changed in it.</translation>
    </message>
    <message>
        <source>Comparar con otra &amp;fecha</source>
        <translation>Compare with another &amp;date</translation>
    </message>
    <message>
        <source>No se pueden leer los planes de este archivo.</source>
        <translation>The plans of this file cannot be read.</translation>
    </message>
    <message>
        <source>Este archivo tiene un solo plan.</source>
        <translation>This file has a single plan.</translation>
    </message>
    <message>
        <source>Importe los reportes de varias entidades en un mismo archivo, con «Archivo ▸ Importar varios reportes», para verlas lado a lado.</source>
        <translation>Import the reports of several entities into one file, with “File ▸ Import several reports”, to see them side by side.</translation>
    </message>
    <message>
        <source>Cada plan con sus propias cifras: un mismo código es otra cosa en otro plan, y por eso no se comparan fila por fila. Entrar abre el plan.</source>
        <translation>Each plan by its own figures: the same code is another thing in another plan, which is why they are not compared row by row. Enter opens the plan.</translation>
    </message>
    <message>
        <source>%1 planes de este archivo en %2.</source>
        <translation>%1 plans of this file in %2.</translation>
    </message>
    <message>
        <source>%1 planes de este archivo, cada uno en su último periodo con valores.</source>
        <translation>%1 plans of this file, each in its latest period with values.</translation>
    </message>
    <message>
        <source>Solo estas filas: %1.</source>
        <extracomment>&quot;Solo estas filas: 5 bajan.&quot;</extracomment>
        <translation>Only these rows: %1.</translation>
    </message>
    <message>
        <source>%1 no tiene indicadores en el plan que se está viendo.</source>
        <translation>%1 has no indicators in the plan that is shown.</translation>
    </message>
    <message>
        <source>%1 no está en el plan que se está viendo.</source>
        <translation>%1 is not in the plan that is shown.</translation>
    </message>
    <message>
        <source>Se copió 1 fila.</source>
        <translation>1 row was copied.</translation>
    </message>
    <message>
        <source>Se copiaron %1 filas.</source>
        <translation>%1 rows were copied.</translation>
    </message>
    <message>
        <source>Se están volviendo a leer los reportes.</source>
        <translation>The reports are being read again.</translation>
    </message>
    <message>
        <source>Lo que dice cada uno se compara apenas se terminan de leer.</source>
        <translation>What each of them says is compared as soon as they have been read.</translation>
    </message>
    <message>
        <source>No se puede volver a leer %1: se compara el plan como quedó al importarlo.</source>
        <translation>%1 cannot be read again: the plan is compared as the import left it.</translation>
    </message>
    <message>
        <source>Se compara lo que dice cada reporte, sin lo que se cambió después.</source>
        <translation>What each report says is compared, without what was changed afterwards.</translation>
    </message>
</context>
<context>
    <name>pei::Comparing</name>
    <message>
        <source>«%1» se escribe como 2024-S1 o 2024-A.</source>
        <translation>“%1” is written like 2024-S1 or 2024-A.</translation>
    </message>
    <message>
        <source>El plan no tiene el periodo %1.</source>
        <translation>The plan has no period %1.</translation>
    </message>
    <message>
        <source>«%1» (%2)</source>
        <extracomment>an input and its period</extracomment>
        <translation>“%1” (%2)</translation>
    </message>
    <message>
        <source>%1: PEI %2–%3, %4, promedio %5 (omite los 0) y %6 (con todos); %7</source>
        <extracomment>an input, its years and period, its average under both rules, how many of its indicators have which state</extracomment>
        <translation>%1: PEI %2–%3, %4, average %5 (without the 0s) and %6 (with all); %7</translation>
    </message>
    <message>
        <source>No hay un periodo anterior con valores con el que comparar %1.</source>
        <translation>There is no earlier period with values to compare %1 with.</translation>
    </message>
</context>
<context>
    <name>pei::EntryModel</name>
    <message>
        <source>%1 por ciento</source>
        <translation>%1 per cent</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4</source>
        <extracomment>What a screen reader says of a whole row: code, period, progress in percent, state.</extracomment>
        <translation>%1, %2, %3, %4</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Línea base de %1</source>
        <translation>Baseline of %1</translation>
    </message>
    <message>
        <source>Código del indicador.</source>
        <translation>Code of the indicator.</translation>
    </message>
    <message>
        <source>Código</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Denominación del indicador.</source>
        <translation>Name of the indicator.</translation>
    </message>
    <message>
        <source>Denominación</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Valor de la línea base.</source>
        <translation>Value of the baseline.</translation>
    </message>
    <message>
        <source>Línea base</source>
        <translation>Baseline</translation>
    </message>
    <message>
        <source>Logro esperado de todo el año %1.</source>
        <translation>Expected achievement for the whole year %1.</translation>
    </message>
    <message>
        <source>Meta %1</source>
        <translation>Target %1</translation>
    </message>
    <message>
        <source>Lo obtenido en %1 sobre la escala de la meta.</source>
        <translation>What was obtained in %1, on the scale of the target.</translation>
    </message>
    <message>
        <source>Avance</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>Avance Tipo I de %1.</source>
        <translation>Type I progress of %1.</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>Semáforo del avance: bajo, medio, alto o sin dato.</source>
        <translation>Semaphore of the progress: low, medium, high or no data.</translation>
    </message>
    <message>
        <source>Estado</source>
        <translation>State</translation>
    </message>
    <message>
        <source>%1: abierto para registrar.</source>
        <translation>%1: open for entry.</translation>
    </message>
    <message>
        <source>%1: cerrado, solo lectura.</source>
        <translation>%1: closed, read-only.</translation>
    </message>
    <message>
        <source>%1
%2</source>
        <extracomment>Head of a narrow column, in two lines: year and cut.</extracomment>
        <translation>%1
%2</translation>
    </message>
    <message>
        <source>%1, no se registró</source>
        <translation>%1, not recorded</translation>
    </message>
    <message>
        <source>%1, con dudas</source>
        <translation>%1, doubtful</translation>
    </message>
    <message>
        <source>%1: abierto; haga clic derecho para registrar en él.</source>
        <translation>%1: open; right-click to enter values in it.</translation>
    </message>
    <message>
        <source>falta nota</source>
        <translation>note missing</translation>
    </message>
    <message>
        <source>%1, con nota</source>
        <translation>%1, with a note</translation>
    </message>
    <message>
        <source>%1, sin nota</source>
        <extracomment>Of the column of notes: an indicator&apos;s code and what its note says.</extracomment>
        <translation>%1, without a note</translation>
    </message>
    <message>
        <source>%1, nota: %2</source>
        <translation>%1, note: %2</translation>
    </message>
    <message>
        <source>Está en rojo: anote el factor y la medida de mejora.</source>
        <translation>It is red: note the factor and the improvement measure.</translation>
    </message>
    <message>
        <source>Nota del valor de %1.</source>
        <translation>Note on the value of %1.</translation>
    </message>
    <message>
        <source>Nota</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>%1, valor de prueba; en el plan está %2</source>
        <translation>%1, a value being tried; the plan has %2</translation>
    </message>
</context>
<context>
    <name>pei::EntryTable</name>
    <message>
        <source>Registro de valores obtenidos</source>
        <translation>Entry of obtained values</translation>
    </message>
    <message>
        <source>Editar</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Cortar</source>
        <translation>Cut</translation>
    </message>
    <message>
        <source>Copiar</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Pegar</source>
        <translation>Paste</translation>
    </message>
    <message>
        <source>Llenar hacia abajo</source>
        <translation>Fill down</translation>
    </message>
    <message>
        <source>Poner ND</source>
        <translation>Set to ND</translation>
    </message>
    <message>
        <source>Supr</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Dejar el valor como estaba</source>
        <translation>Leave the value as it was</translation>
    </message>
    <message>
        <source>Seleccionar la fila</source>
        <translation>Select the row</translation>
    </message>
    <message>
        <source>Seleccionar la columna</source>
        <translation>Select the column</translation>
    </message>
    <message>
        <source>Seleccionar todo</source>
        <translation>Select all</translation>
    </message>
    <message>
        <source>Buscar en la tabla</source>
        <translation>Find in the table</translation>
    </message>
    <message>
        <source>Nota del valor</source>
        <translation>Note on the value</translation>
    </message>
</context>
<context>
    <name>pei::EntryText</name>
    <message>
        <source>verde ≥ %1 · ámbar ≥ %2</source>
        <translation>green ≥ %1 · amber ≥ %2</translation>
    </message>
    <message>
        <source>verde ≤ %1 · ámbar ≤ %2</source>
        <translation>green ≤ %1 · amber ≤ %2</translation>
    </message>
    <message>
        <source>se lee %1</source>
        <translation>read as %1</translation>
    </message>
    <message>
        <source>No es un número ni ND.</source>
        <translation>Neither a number nor ND.</translation>
    </message>
    <message>
        <source>Los millares están mal separados.</source>
        <translation>The thousands are not separated properly.</translation>
    </message>
    <message>
        <source>Tiene demasiadas comas o puntos.</source>
        <translation>Too many commas or points.</translation>
    </message>
    <message>
        <source>Pasa de 15 cifras.</source>
        <translation>More than 15 digits.</translation>
    </message>
    <message>
        <source>verde ≥ %1</source>
        <translation>green ≥ %1</translation>
    </message>
    <message>
        <source>verde ≤ %1</source>
        <translation>green ≤ %1</translation>
    </message>
    <message>
        <source>no calculable: la meta es 0</source>
        <translation>cannot be calculated: the target is 0</translation>
    </message>
    <message>
        <source>no calculable: la meta es ND</source>
        <translation>cannot be calculated: the target is ND</translation>
    </message>
    <message>
        <source>no calculable: la meta es negativa</source>
        <translation>cannot be calculated: the target is negative</translation>
    </message>
    <message>
        <source>no calculable: sin sentido definido</source>
        <translation>cannot be calculated: no direction is defined</translation>
    </message>
    <message>
        <source>no calculable</source>
        <translation>cannot be calculated</translation>
    </message>
    <message>
        <source>No puede ser menor que cero.</source>
        <translation>It cannot be below zero.</translation>
    </message>
    <message>
        <source>Se puede leer de dos formas.</source>
        <translation>It can be read in two ways.</translation>
    </message>
    <message>
        <source>La celda no está abierta para registrar.</source>
        <translation>The cell is not open for entering values.</translation>
    </message>
    <message>
        <source>Queda fuera de la tabla.</source>
        <translation>It falls outside the table.</translation>
    </message>
    <message>
        <source>Es menor que %1, lo mínimo usual en su unidad.</source>
        <translation>It is below %1, the usual minimum of its unit.</translation>
    </message>
    <message>
        <source>Pasa de %1, lo máximo usual en su unidad.</source>
        <translation>It is above %1, the usual maximum of its unit.</translation>
    </message>
    <message>
        <source>Es agregable y queda por debajo de su primer semestre (%1).</source>
        <translation>It adds up and is below its first semester (%1).</translation>
    </message>
    <message>
        <source>Es agregable y supera el valor anual (%1).</source>
        <translation>It adds up and is above the annual value (%1).</translation>
    </message>
    <message>
        <source>Es igual a la línea base.</source>
        <translation>It equals the baseline.</translation>
    </message>
    <message>
        <source>línea base</source>
        <translation>baseline</translation>
    </message>
    <message>
        <source>Se aleja %1 de %2 (%3), más del triple del paso previsto.</source>
        <extracomment>A distance, a value and where that value stands: &quot;Se aleja 282.00 de 3.00 (2023 – Anual)&quot;.</extracomment>
        <translation>It is %1 away from %2 (%3), more than three times the planned step.</translation>
    </message>
    <message>
        <source>Es más del triple o menos de la tercera parte de %1 (%2).</source>
        <translation>It is more than three times, or less than a third of, %1 (%2).</translation>
    </message>
    <message>
        <source>fuera del rango de su unidad</source>
        <translation>outside the range of its unit</translation>
    </message>
    <message>
        <source>anual menor que Sem1</source>
        <translation>annual below Sem1</translation>
    </message>
    <message>
        <source>igual a la línea base</source>
        <translation>equal to the baseline</translation>
    </message>
    <message>
        <source>salto</source>
        <translation>jump</translation>
    </message>
    <message>
        <source>Queda igual.</source>
        <translation>It stays the same.</translation>
    </message>
    <message>
        <source>Se pega.</source>
        <translation>It is pasted.</translation>
    </message>
    <message>
        <source>Valor de prueba: en el plan está %1.</source>
        <translation>A value being tried: the plan has %1.</translation>
    </message>
    <message>
        <source>No se guardó todavía: F2 y Enter lo intentan de nuevo.</source>
        <translation>Not saved yet: F2 and Enter try again.</translation>
    </message>
    <message>
        <source>Está viendo el plan como era: sus valores solo se leen.</source>
        <translation>You are looking at the plan as it was: its values are read-only.</translation>
    </message>
    <message>
        <source>El archivo es de solo lectura: sus valores se ven, pero no se cambian.</source>
        <translation>The file is read-only: its values can be seen but not changed.</translation>
    </message>
    <message>
        <source>Lo tiene abierto %1: aquí sus valores se ven, pero no se cambian.</source>
        <translation>%1 has it open: here its values can be seen but not changed.</translation>
    </message>
    <message>
        <source>%1 está cerrado: sus valores solo se leen. Para cambiarlos, haga clic derecho en el título de su columna y elija «Reabrir».</source>
        <translation>%1 is closed: its values are read-only. To change them, right-click the title of its column and choose “Reopen”.</translation>
    </message>
    <message>
        <source>Ahora se registra en %1. Para registrar en %2, haga clic derecho en el título de su columna.</source>
        <translation>Values are being entered in %1. To enter them in %2, right-click the title of its column.</translation>
    </message>
    <message>
        <source>Esta columna solo se lee.</source>
        <translation>This column is read-only.</translation>
    </message>
    <message>
        <source>Esta columna solo se lee: los valores se escriben en la de %1.</source>
        <translation>This column is read-only: values are typed in that of %1.</translation>
    </message>
    <message>
        <source>«%1» no se registró. %2</source>
        <translation>“%1” was not entered. %2</translation>
    </message>
    <message>
        <source>«%1» no se guardó. %2</source>
        <extracomment>A value that was typed, and why it could not be kept.</extracomment>
        <translation>“%1” was not saved. %2</translation>
    </message>
    <message>
        <source>%1 está cerrado: sus valores solo se leen. Se reabre en la página «Registro».</source>
        <translation>%1 is closed: its values are only read. It is reopened on the page “Entry”.</translation>
    </message>
    <message>
        <source>%1 está cerrado: sus valores solo se leen. Para cambiarlos, escriba arriba el motivo y pulse «Reabrir».</source>
        <translation>%1 is closed: its values are only read. To change them, type the reason above and press “Reopen”.</translation>
    </message>
</context>
<context>
    <name>pei::EntryView</name>
    <message>
        <source>Todas las unidades</source>
        <translation>All units</translation>
    </message>
    <message>
        <source>Registrar</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Registrar: %1</source>
        <translation>Entering: %1</translation>
    </message>
    <message>
        <source>Agregar %1</source>
        <translation>Add %1</translation>
    </message>
    <message>
        <source>Unidad</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Solo sin valor · %1</source>
        <translation>Only without value · %1</translation>
    </message>
    <message>
        <source>%1 de %2 registrados</source>
        <translation>%1 of %2 entered</translation>
    </message>
    <message>
        <source>Valores que piden una segunda mirada</source>
        <translation>Values that ask for a second look</translation>
    </message>
    <message>
        <source>Con dudas · %1</source>
        <translation>Doubtful · %1</translation>
    </message>
    <message>
        <source>+ %1</source>
        <extracomment>On a button: opens that period for entering values.</extracomment>
        <translation>+ %1</translation>
    </message>
    <message>
        <source>Agregar %1 y registrar en él</source>
        <translation>Add %1 and enter values in it</translation>
    </message>
    <message>
        <source>Registrar en %1</source>
        <translation>Enter values in %1</translation>
    </message>
    <message>
        <source>Reabrir %1…</source>
        <translation>Reopen %1…</translation>
    </message>
    <message>
        <source>Cerrar %1</source>
        <translation>Close %1</translation>
    </message>
    <message>
        <source>%1 (cerrado)</source>
        <translation>%1 (closed)</translation>
    </message>
    <message>
        <source>Valores en rojo sin factor ni medida de mejora</source>
        <translation>Red values without a factor or an improvement measure</translation>
    </message>
    <message>
        <source>En rojo sin nota · %1</source>
        <translation>Red without a note · %1</translation>
    </message>
    <message>
        <source>Cerrar la nota</source>
        <translation>Close the note</translation>
    </message>
    <message>
        <source>F1: teclas</source>
        <translation>F1: keys</translation>
    </message>
    <message>
        <source>«%1» no está en la tabla.</source>
        <translation>“%1” is not in the table.</translation>
    </message>
</context>
<context>
    <name>pei::ErrorText</name>
    <message>
        <source>No existe ese archivo. Revise el nombre y la carpeta.</source>
        <translation>That file does not exist. Check its name and folder.</translation>
    </message>
    <message>
        <source>No se puede leer el archivo (%1). Revise sus permisos.</source>
        <translation>The file cannot be read (%1). Check its permissions.</translation>
    </message>
    <message>
        <source>No se puede escribir el archivo (%1). Elija otra carpeta o revise sus permisos.</source>
        <translation>The file cannot be written (%1). Choose another folder or check its permissions.</translation>
    </message>
    <message>
        <source>El archivo pasa de %1 MiB: no puede ser un reporte de seguimiento.</source>
        <translation>The file exceeds %1 MiB: it cannot be a follow-up report.</translation>
    </message>
    <message>
        <source>El archivo no es un reporte de seguimiento (PDF o texto) ni un archivo de Tablero PEI.</source>
        <translation>The file is neither a follow-up report (PDF or text) nor a Tablero PEI file.</translation>
    </message>
    <message>
        <source>El PDF está dañado o incompleto. Vuelva a descargarlo del aplicativo.</source>
        <translation>The PDF is damaged or incomplete. Download it from the official application again.</translation>
    </message>
    <message>
        <source>El PDF pide contraseña. Ábralo en la ventana para escribirla, o quite la contraseña.</source>
        <translation>The PDF needs a password. Open it in the window to type it, or remove the password.</translation>
    </message>
    <message>
        <source>El PDF es una imagen escaneada, sin texto que leer. Use el PDF que imprime el aplicativo.</source>
        <translation>The PDF is a scanned image with no text to read. Use the PDF that the official application prints.</translation>
    </message>
    <message>
        <source>El documento no es un reporte de seguimiento del PEI.</source>
        <translation>The document is not a follow-up report of the PEI.</translation>
    </message>
    <message>
        <source>El reporte tiene encabezado, pero ninguna fila que se pueda leer: parece incompleto.</source>
        <translation>The report has a header, but no row that can be read: it seems incomplete.</translation>
    </message>
    <message>
        <source>El encabezado de la tabla no tiene la columna «%1».</source>
        <translation>The head of the table lacks the column “%1”.</translation>
    </message>
    <message>
        <source>En la página %1 hay una fila que no se puede leer entera: «%2».</source>
        <translation>On page %1 there is a row that cannot be read whole: “%2”.</translation>
    </message>
    <message>
        <source>La lectura pasó del tiempo o de la memoria permitidos: el documento está dañado o no es un reporte.</source>
        <translation>Reading went over the time or memory allowed: the document is damaged or is not a report.</translation>
    </message>
    <message>
        <source>Se canceló.</source>
        <translation>Cancelled.</translation>
    </message>
    <message>
        <source>El JSON no tiene la forma de un plan: %1.</source>
        <translation>The JSON does not have the form of a plan: %1.</translation>
    </message>
    <message>
        <source>El archivo no es de Tablero PEI.</source>
        <translation>The file is not from Tablero PEI.</translation>
    </message>
    <message>
        <source>El archivo es de una versión más nueva de Tablero PEI (formato %1). Actualice el programa.</source>
        <translation>The file is from a newer version of Tablero PEI (format %1). Update the program.</translation>
    </message>
    <message>
        <source>El archivo está dañado (%1). Recupere una copia de seguridad.</source>
        <translation>The file is damaged (%1). Restore a backup copy.</translation>
    </message>
    <message>
        <source>No se pudo guardar (%1). El valor anterior sigue en su lugar.</source>
        <translation>It could not be saved (%1). The previous value is still in place.</translation>
    </message>
    <message>
        <source>El archivo es de solo lectura: se puede ver, pero no cambiar.</source>
        <translation>The file is read-only: it can be viewed, but not changed.</translation>
    </message>
    <message>
        <source>Otra ventana o programa está usando el archivo. Ciérrelo e intente de nuevo.</source>
        <translation>Another window or program is using the file. Close it and try again.</translation>
    </message>
    <message>
        <source>No queda espacio en el disco. Libere espacio e intente de nuevo; no se perdió nada.</source>
        <translation>The disk is full. Free some space and try again; nothing was lost.</translation>
    </message>
    <message>
        <source>El archivo no contiene el plan «%1».</source>
        <translation>The file does not contain the plan “%1”.</translation>
    </message>
    <message>
        <source>«%1» no es un número ni ND. Las explicaciones van en la nota.</source>
        <translation>“%1” is neither a number nor ND. Explanations go in the note.</translation>
    </message>
    <message>
        <source>Otro programa cambió antes ese valor de %1. No se escribió nada; vuelva a ver el valor antes de cambiarlo.</source>
        <translation>Another program changed that value of %1 first. Nothing was written; look at the value again before changing it.</translation>
    </message>
    <message>
        <source>El archivo no contiene ningún plan.</source>
        <translation>The file contains no plan.</translation>
    </message>
    <message>
        <source>El archivo contiene %1 planes: indique cuál abrir.</source>
        <translation>The file contains %1 plans: say which one to open.</translation>
    </message>
    <message>
        <source>El plan no tiene la celda «%1».</source>
        <translation>The plan has no cell “%1”.</translation>
    </message>
    <message>
        <source>El periodo %1 no es de los años del plan.</source>
        <translation>The period %1 is not within the plan&apos;s years.</translation>
    </message>
    <message>
        <source>El texto del reporte llegó con sus celdas en desorden y no se puede leer con certeza. Abra el PDF mismo, o copie el texto con otro visor.</source>
        <translation>The text of the report came with its cells in disorder and cannot be read with certainty. Open the PDF itself, or copy the text with another viewer.</translation>
    </message>
    <message>
        <source>Hay una fila que no se puede leer entera: «%1».</source>
        <translation>There is a row that cannot be read whole: “%1”.</translation>
    </message>
    <message>
        <source>El archivo fue borrado, movido o reemplazado mientras estaba abierto. Guarde una copia: contiene todo lo registrado hasta ahora.</source>
        <translation>The file was deleted, moved or replaced while it was open. Save a copy: it holds everything entered so far.</translation>
    </message>
    <message>
        <source>La carpeta no permite bloquear archivos (%1). Copie el archivo a un disco de esta computadora.</source>
        <translation>The folder does not allow files to be locked (%1). Copy the file to a disk of this computer.</translation>
    </message>
    <message>
        <source>Una copia no puede reemplazar al archivo abierto. Elija otro nombre.</source>
        <translation>A copy cannot replace the open file. Choose another name.</translation>
    </message>
    <message>
        <source>El reporte es de otro plan (%1).</source>
        <translation>The report is about another plan (%1).</translation>
    </message>
    <message>
        <source>En ese momento el plan todavía no estaba en el archivo.</source>
        <translation>At that moment the plan was not in the file yet.</translation>
    </message>
    <message>
        <source>El historial no llega hasta ese momento: una versión anterior del programa no guardaba todos los cambios.</source>
        <translation>The history does not reach back to that moment: an earlier version of the program did not keep every change.</translation>
    </message>
    <message>
        <source>El periodo %1 está cerrado. Para cambiarlo, reábralo indicando el motivo.</source>
        <translation>The period %1 is closed. To change it, reopen it and state the reason.</translation>
    </message>
    <message>
        <source>Para reabrir el periodo %1 hay que indicar el motivo.</source>
        <translation>To reopen the period %1, state the reason.</translation>
    </message>
    <message>
        <source>Para dar por revisada una alerta hay que indicar el motivo.</source>
        <translation>To mark an alert as reviewed, a reason is needed.</translation>
    </message>
    <message>
        <source>El archivo contiene %1 planes: indique cuál, por ejemplo «%2».</source>
        <translation>The file holds %1 plans: say which one, for example “%2”.</translation>
    </message>
    <message>
        <source>La fila %1 no se puede leer (%2). Corrija esa celda y vuelva a intentarlo.</source>
        <translation>Row %1 cannot be read (%2). Correct that cell and try again.</translation>
    </message>
    <message>
        <source>La hoja de cálculo está dañada o incompleta (%1). Pida que la envíen de nuevo.</source>
        <translation>The spreadsheet is damaged or incomplete (%1). Ask for it to be sent again.</translation>
    </message>
    <message>
        <source>La hoja de cálculo tiene contraseña o es de una versión antigua (.xls). Guárdela como .xlsx, sin contraseña.</source>
        <translation>The spreadsheet has a password or is of an old version (.xls). Save it as .xlsx, without a password.</translation>
    </message>
    <message>
        <source>La hoja de cálculo no es .xlsx. Ábrala y guárdela como «Libro de Excel (.xlsx)».</source>
        <translation>The spreadsheet is no .xlsx. Open it and save it as “Excel workbook (.xlsx)”.</translation>
    </message>
    <message>
        <source>La hoja de cálculo no es un pedido de datos de Tablero PEI.</source>
        <translation>The spreadsheet is no data request of Tablero PEI.</translation>
    </message>
    <message>
        <source>El pedido de datos es de una versión más nueva de Tablero PEI. Actualice el programa.</source>
        <translation>The data request is of a newer version of Tablero PEI. Update the program.</translation>
    </message>
    <message>
        <source>El pedido de datos es de otro plan (%1).</source>
        <translation>The data request is about another plan (%1).</translation>
    </message>
    <message>
        <source>El pedido de datos es del periodo %1, no del que está abierto para registrar.</source>
        <translation>The data request is about the period %1, not about the one that is open for entry.</translation>
    </message>
    <message>
        <source>Se cambió la forma del pedido de datos: la celda %1 no tiene lo que se envió. Pida que la unidad llene el archivo original, sin mover filas ni columnas.</source>
        <translation>The form of the data request was changed: cell %1 does not have what was sent. Ask the unit to fill in the original file, without moving rows or columns.</translation>
    </message>
    <message>
        <source>El plan no tiene el periodo %1.</source>
        <translation>The plan has no period %1.</translation>
    </message>
    <message>
        <source>En la página %1, el encabezado de la tabla no tiene la columna «%2». Si el borde del papel la cortó, exporte el reporte de nuevo en hojas más grandes.</source>
        <translation>On page %1, the head of the table lacks the column “%2”. If the edge of the paper cut it off, export the report again on larger sheets.</translation>
    </message>
    <message>
        <source>En la página %1 empieza otro reporte: el archivo junta más de uno. Guarde cada reporte en un PDF propio.</source>
        <translation>Another report begins on page %1: the file holds more than one. Save each report as a PDF of its own.</translation>
    </message>
</context>
<context>
    <name>pei::EvaluationText</name>
    <message>
        <source>Fuente: registro del plan en Tablero PEI. Elaborado el %1.</source>
        <translation>Source: the plan as kept in Tablero PEI. Prepared on %1.</translation>
    </message>
    <message>
        <source>Fuente: %1. Elaborado con Tablero PEI el %2.</source>
        <translation>Source: %1. Prepared with Tablero PEI on %2.</translation>
    </message>
    <message>
        <source>Fuente: %1 (%2). Elaborado con Tablero PEI el %3.</source>
        <translation>Source: %1 (%2). Prepared with Tablero PEI on %3.</translation>
    </message>
    <message>
        <source>Tabla %1. %2</source>
        <extracomment>%1 a number, %2 what the table shows.</extracomment>
        <translation>Table %1. %2</translation>
    </message>
    <message>
        <source>En %1 no hay avances que promediar.</source>
        <translation>In %1 there is no progress to average.</translation>
    </message>
    <message>
        <source>Objetivos (OEI)</source>
        <translation>Objectives (OEI)</translation>
    </message>
    <message>
        <source>Acciones (AEI)</source>
        <translation>Actions (AEI)</translation>
    </message>
    <message>
        <source>Semáforo del avance, %1</source>
        <translation>Semaphore of progress, %1</translation>
    </message>
    <message>
        <source>Elementos</source>
        <translation>Elements</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Avance de objetivos y acciones, %1</source>
        <translation>Progress of objectives and actions, %1</translation>
    </message>
    <message>
        <source>Código</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Denominación</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Avance (%)</source>
        <translation>Progress (%)</translation>
    </message>
    <message>
        <source>Semáforo</source>
        <translation>Semaphore</translation>
    </message>
    <message>
        <source>Indicadores: meta y valor obtenido, %1</source>
        <translation>Indicators: target and obtained value, %1</translation>
    </message>
    <message>
        <source>Indicador</source>
        <translation>Indicator</translation>
    </message>
    <message>
        <source>Unidad responsable</source>
        <translation>Responsible unit</translation>
    </message>
    <message>
        <source>Línea base</source>
        <translation>Baseline</translation>
    </message>
    <message>
        <source>Meta %1</source>
        <translation>Target %1</translation>
    </message>
    <message>
        <source>Obtenido</source>
        <translation>Obtained</translation>
    </message>
    <message>
        <source>En %1, el avance promedio de %2 es %3 %.</source>
        <extracomment>%1 a period, %2 &quot;acciones&quot; or &quot;objetivos&quot;, %3 a figure.</extracomment>
        <translation>In %1, the average progress of %2 is %3 %.</translation>
    </message>
    <message>
        <source>En %1, el avance promedio es %2 % sin contar %4 %5 en 0, como lo imprime el aplicativo, y %3 % si se cuentan.</source>
        <extracomment>%1 a period, %2 and %3 averages, %4 how many, %5 &quot;acciones&quot; or &quot;objetivos&quot;.</extracomment>
        <translation>In %1, the average progress is %2 % without %4 %5 at 0, as the official application prints it, and %3 % with them.</translation>
    </message>
    <message>
        <source>Alertas, %1</source>
        <translation>Alerts, %1</translation>
    </message>
    <message>
        <source>Gravedad</source>
        <translation>Severity</translation>
    </message>
    <message>
        <source>Alerta</source>
        <translation>Alert</translation>
    </message>
    <message>
        <source>Alertas atendidas, %1</source>
        <translation>Acknowledged alerts, %1</translation>
    </message>
    <message>
        <source>Cómo se atendió</source>
        <translation>How it was dealt with</translation>
    </message>
    <message>
        <source>es</source>
        <extracomment>the code of the language these texts are in</extracomment>
        <translation>en</translation>
    </message>
</context>
<context>
    <name>pei::EvidenceField</name>
    <message>
        <source>Elegir la evidencia</source>
        <translation>Choose the evidence</translation>
    </message>
    <message>
        <source>Archivo o enlace; también se puede arrastrar aquí</source>
        <translation>File or link; it can also be dropped here</translation>
    </message>
    <message>
        <source>Evidencia</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>Elegir…</source>
        <translation>Choose…</translation>
    </message>
    <message>
        <source>Elegir un archivo como evidencia</source>
        <translation>Choose a file as evidence</translation>
    </message>
    <message>
        <source>Abrir</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Abrir la evidencia</source>
        <translation>Open the evidence</translation>
    </message>
    <message>
        <source>El archivo está como cuando se anotó.</source>
        <translation>The file is as it was when noted.</translation>
    </message>
    <message>
        <source>El archivo cambió después de anotarse.</source>
        <translation>The file has changed since it was noted.</translation>
    </message>
    <message>
        <source>El archivo cambió después de anotarse. %1</source>
        <translation>The file has changed since it was noted. %1</translation>
    </message>
    <message>
        <source>Anotarlo como está ahora</source>
        <translation>Note it as it is now</translation>
    </message>
    <message>
        <source>El archivo ya no está en esa carpeta.</source>
        <translation>The file is no longer in that folder.</translation>
    </message>
    <message>
        <source>No es un archivo ni una página que se pueda abrir.</source>
        <translation>It is neither a file nor a page that can be opened.</translation>
    </message>
</context>
<context>
    <name>pei::ExchangeChooser</name>
    <message>
        <source>Libro de Excel (*.xlsx)</source>
        <translation>Excel workbook (*.xlsx)</translation>
    </message>
    <message>
        <source>Texto separado (*.csv)</source>
        <translation>Separated text (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Página web (*.html)</source>
        <translation>Web page (*.html)</translation>
    </message>
    <message>
        <source>Texto de LibreOffice o Word (*.odt)</source>
        <translation>LibreOffice or Word text (*.odt)</translation>
    </message>
    <message>
        <source>Exportar</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Carpeta para los pedidos de datos</source>
        <translation>Folder for the data requests</translation>
    </message>
    <message>
        <source>Pedidos de datos que volvieron</source>
        <translation>Data requests that came back</translation>
    </message>
    <message>
        <source>Hojas de cálculo (*.xlsx)</source>
        <translation>Spreadsheets (*.xlsx)</translation>
    </message>
    <message>
        <source>Todos los archivos (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message>
        <source>Carpeta con los pedidos que volvieron</source>
        <translation>Folder with the requests that came back</translation>
    </message>
</context>
<context>
    <name>pei::ExportDialog</name>
    <message>
        <source>&amp;Todo el plan (%1 indicadores)</source>
        <translation>&amp;The whole plan (%1 indicators)</translation>
    </message>
    <message>
        <source>Solo el indicador &amp;filtrado</source>
        <translation>Only the &amp;filtered indicator</translation>
    </message>
    <message>
        <source>Solo los &amp;filtrados (%1 indicadores)</source>
        <translation>Only the &amp;filtered ones (%1 indicators)</translation>
    </message>
    <message>
        <source>Con &amp;marca de UTF-8 (Excel la necesita)</source>
        <translation>With a UTF-8 &amp;mark (Excel needs it)</translation>
    </message>
    <message>
        <source>Exportar datos</source>
        <translation>Export data</translation>
    </message>
    <message>
        <source>Excel (.xlsx)</source>
        <translation>Excel (.xlsx)</translation>
    </message>
    <message>
        <source>CSV (.csv)</source>
        <translation>CSV (.csv)</translation>
    </message>
    <message>
        <source>Tablas para el Informe de evaluación (.odt)</source>
        <translation>Tables for the evaluation report (.odt)</translation>
    </message>
    <message>
        <source>Tablas para el Informe de evaluación (.html)</source>
        <translation>Tables for the evaluation report (.html)</translation>
    </message>
    <message>
        <source>JSON, para otros programas (.json)</source>
        <translation>JSON, for other programs (.json)</translation>
    </message>
    <message>
        <source>Para Excel en español (; y coma decimal)</source>
        <translation>For a Spanish Excel (; and decimal comma)</translation>
    </message>
    <message>
        <source>Para otros programas (, y punto decimal)</source>
        <translation>For other programs (, and decimal point)</translation>
    </message>
    <message>
        <source>A mi elección</source>
        <translation>As I choose</translation>
    </message>
    <message>
        <source>Punto y coma (;)</source>
        <translation>Semicolon (;)</translation>
    </message>
    <message>
        <source>Coma (,)</source>
        <translation>Comma (,)</translation>
    </message>
    <message>
        <source>Tabulación</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Coma (12,5)</source>
        <translation>Comma (12,5)</translation>
    </message>
    <message>
        <source>Punto (12.5)</source>
        <translation>Point (12.5)</translation>
    </message>
    <message>
        <source>F&amp;ormato:</source>
        <translation>F&amp;ormat:</translation>
    </message>
    <message>
        <source>Qué:</source>
        <translation>What:</translation>
    </message>
    <message>
        <source>Forma del &amp;CSV:</source>
        <translation>Form of the &amp;CSV:</translation>
    </message>
    <message>
        <source>&amp;Separador:</source>
        <translation>&amp;Separator:</translation>
    </message>
    <message>
        <source>&amp;Decimales con:</source>
        <translation>&amp;Decimals with:</translation>
    </message>
    <message>
        <source>&amp;Guardar como…</source>
        <translation>Save &amp;as…</translation>
    </message>
    <message>
        <source>La tabla completa con filtros, un resumen y su gráfico. Tablero PEI la puede volver a leer.</source>
        <translation>The whole table with filters, a summary and its chart. Tablero PEI can read it again.</translation>
    </message>
    <message>
        <source>Tablas numeradas con su título, su fuente y la fecha, listas para copiarlas en el informe.</source>
        <translation>Numbered tables with title, source and date, ready to be copied into the report.</translation>
    </message>
    <message>
        <source>Los datos del plan tal como los leen otros programas.</source>
        <translation>The plan&apos;s data as other programs read them.</translation>
    </message>
    <message>
        <source>La tabla completa como texto, para cualquier programa. Tablero PEI la puede volver a leer. Una hoja de cálculo que la abre de un doble clic quita los ceros de los códigos (04 queda en 4): para verla ahí es mejor el formato de Excel.</source>
        <translation>The complete table as text, for any program. Tablero PEI can read it back. A spreadsheet that opens it by double click drops the zeros of codes (04 becomes 4): to look at it there, the Excel format is better.</translation>
    </message>
</context>
<context>
    <name>pei::FichaCalculation</name>
    <message>
        <source>¿Cómo se calcula?</source>
        <translation>How is it calculated?</translation>
    </message>
    <message>
        <source>Tipo I</source>
        <translation>Type I</translation>
    </message>
    <message>
        <source>Tipo II</source>
        <translation>Type II</translation>
    </message>
    <message>
        <source>Semáforo</source>
        <translation>Semaphore</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>pei::FichaFields</name>
    <message>
        <source>Datos del indicador</source>
        <translation>Fields of the indicator</translation>
    </message>
    <message>
        <source>Código</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Elemento</source>
        <translation>Element</translation>
    </message>
    <message>
        <source>Relevancia</source>
        <translation>Relevance</translation>
    </message>
    <message>
        <source>Sentido · agregación</source>
        <translation>Direction · aggregation</translation>
    </message>
    <message>
        <source>Línea base</source>
        <translation>Baseline</translation>
    </message>
    <message>
        <source>Unidad responsable</source>
        <translation>Responsible unit</translation>
    </message>
    <message>
        <source>Unidad ejecutora</source>
        <translation>Executing unit</translation>
    </message>
    <message>
        <source>Fuente</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Ver la línea base en el reporte</source>
        <translation>See the baseline in the report</translation>
    </message>
    <message>
        <source>Ver en el reporte</source>
        <translation>See in the report</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>Direction and aggregation: &quot;Ascendente · Agregable&quot;.</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Línea base: %1</source>
        <extracomment>Read by a screen reader: the baseline, a link to its place in the report.</extracomment>
        <translation>Baseline: %1</translation>
    </message>
    <message>
        <source>%1 (prioridad %2)</source>
        <translation>%1 (priority %2)</translation>
    </message>
    <message>
        <source>Reporte importado</source>
        <translation>Imported report</translation>
    </message>
    <message>
        <source>%1, página %2</source>
        <extracomment>The report&apos;s file and its page.</extracomment>
        <translation>%1, page %2</translation>
    </message>
</context>
<context>
    <name>pei::FichaHead</name>
    <message>
        <source>%1 › %2 · %3 %4</source>
        <extracomment>Element, indicator, responsible unit: &quot;AEI.01.02 › IND.01 · 10.06 Gestión del riesgo&quot;.</extracomment>
        <translation>%1 › %2 · %3 %4</translation>
    </message>
</context>
<context>
    <name>pei::FichaView</name>
    <message>
        <source>Elija un indicador para ver su ficha.</source>
        <translation>Choose an indicator to see its sheet.</translation>
    </message>
    <message>
        <source>Ficha del indicador</source>
        <translation>Indicator sheet</translation>
    </message>
</context>
<context>
    <name>pei::FichaYears</name>
    <message>
        <source>Valores por año</source>
        <translation>Values by year</translation>
    </message>
</context>
<context>
    <name>pei::FieldRow</name>
    <message>
        <source>%1: %2</source>
        <extracomment>The title of a field and its value, as a screen reader says them.</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>pei::FileChooser</name>
    <message>
        <source>Reportes de seguimiento (*.pdf *.txt)</source>
        <translation>Follow-up reports (*.pdf *.txt)</translation>
    </message>
    <message>
        <source>Todos los archivos (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message>
        <source>Planes y reportes (*.pei *.pdf *.txt)</source>
        <translation>Plans and reports (*.pei *.pdf *.txt)</translation>
    </message>
    <message>
        <source>Planes de Tablero PEI (*.pei)</source>
        <translation>Tablero PEI plans (*.pei)</translation>
    </message>
    <message>
        <source>Importar reporte de seguimiento</source>
        <translation>Import follow-up report</translation>
    </message>
    <message>
        <source>Abrir</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Exportar PDF</source>
        <translation>Export PDF</translation>
    </message>
    <message>
        <source>Documento PDF (*.pdf)</source>
        <translation>PDF document (*.pdf)</translation>
    </message>
    <message>
        <source>Guardar copia</source>
        <translation>Save a copy</translation>
    </message>
    <message>
        <source>Exportar comparación</source>
        <translation>Export the comparison</translation>
    </message>
</context>
<context>
    <name>pei::FilterBar</name>
    <message>
        <source>Solo los indicadores que no tienen valor en el periodo</source>
        <translation>Only the indicators without a value in the period</translation>
    </message>
    <message>
        <source>Solo los indicadores con una nota en el periodo</source>
        <translation>Only the indicators with a note in the period</translation>
    </message>
    <message>
        <source>Quitar los filtros</source>
        <translation>Clear the filters</translation>
    </message>
    <message>
        <source>Todas las unidades</source>
        <translation>All units</translation>
    </message>
    <message>
        <source>Unidad</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Todos los objetivos</source>
        <translation>All objectives</translation>
    </message>
    <message>
        <source>OEI</source>
        <translation>OEI</translation>
    </message>
    <message>
        <source>Toda relevancia</source>
        <translation>Any relevance</translation>
    </message>
    <message>
        <source>Relevancia</source>
        <translation>Relevance</translation>
    </message>
    <message>
        <source>Todo sentido</source>
        <translation>Any direction</translation>
    </message>
    <message>
        <source>Sentido</source>
        <translation>Direction</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>State and how many indicators have it: &quot;Bajo 32&quot;.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Con nota %1</source>
        <translation>With note %1</translation>
    </message>
    <message>
        <source>Sin valor %1</source>
        <translation>Without value %1</translation>
    </message>
    <message>
        <source>%1 de %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>Todas las entidades</source>
        <translation>All entities</translation>
    </message>
    <message>
        <source>Elegir entidad…</source>
        <translation>Choose an entity…</translation>
    </message>
    <message>
        <source>Entidad</source>
        <translation>Entity</translation>
    </message>
</context>
<context>
    <name>pei::FilterChip</name>
    <message>
        <source>%1 ▾</source>
        <translation>%1 ▾</translation>
    </message>
</context>
<context>
    <name>pei::FindBar</name>
    <message>
        <source>Buscar en la tabla</source>
        <translation>Find in the table</translation>
    </message>
    <message>
        <source>Buscar en la tabla:</source>
        <translation>Find in the table:</translation>
    </message>
    <message>
        <source>Anterior (Shift+F3)</source>
        <translation>Previous (Shift+F3)</translation>
    </message>
    <message>
        <source>Siguiente (F3)</source>
        <translation>Next (F3)</translation>
    </message>
    <message>
        <source>Cerrar la búsqueda (Esc)</source>
        <translation>Close the search (Esc)</translation>
    </message>
    <message>
        <source>no está</source>
        <translation>not found</translation>
    </message>
    <message>
        <source>%1 de %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>1 celda</source>
        <translation>1 cell</translation>
    </message>
    <message>
        <source>%1 celdas</source>
        <translation>%1 cells</translation>
    </message>
    <message>
        <source>Código, denominación, valor o nota</source>
        <translation>Code, name, value or note</translation>
    </message>
</context>
<context>
    <name>pei::ForesightSection</name>
    <message>
        <source>Probar valores sin guardarlos</source>
        <translation>Try values without saving them</translation>
    </message>
    <message>
        <source>Cambiar valores en una copia del plan y ver qué pasaría con los promedios y los semáforos</source>
        <translation>Change values in a copy of the plan and see what would become of the averages and the semaphores</translation>
    </message>
</context>
<context>
    <name>pei::ForesightText</name>
    <message>
        <source>Qué falta (estimación de Tablero PEI, no oficial)</source>
        <translation>What is missing (estimate by Tablero PEI, not official)</translation>
    </message>
    <message>
        <source>No se puede calcular. %1</source>
        <translation>Cannot be calculated. %1</translation>
    </message>
    <message>
        <source>%1 o más en Anual.</source>
        <translation>%1 or more in Annual.</translation>
    </message>
    <message>
        <source>%1 o menos en Anual.</source>
        <translation>%1 or less in Annual.</translation>
    </message>
    <message>
        <source>%1 o más en Anual: %2 más que lo registrado.</source>
        <translation>%1 or more in Annual: %2 more than what is recorded.</translation>
    </message>
    <message>
        <source>%1 o menos en Anual: %2 menos que lo registrado.</source>
        <translation>%1 or less in Annual: %2 less than what is recorded.</translation>
    </message>
    <message>
        <source>Hasta %1 en todo el año: quedan %2 de margen.</source>
        <translation>Up to %1 in the whole year: %2 are left.</translation>
    </message>
    <message>
        <source>Con lo registrado ya está: desde %1.</source>
        <translation>What is recorded is already enough: from %1.</translation>
    </message>
    <message>
        <source>Con lo registrado ya está: hasta %1.</source>
        <translation>What is recorded is already enough: up to %1.</translation>
    </message>
    <message>
        <source>Ya no se alcanza: el año podía sumar hasta %1 y va %2 por encima.</source>
        <translation>Out of reach: the year could add up to %1 and is already %2 above.</translation>
    </message>
    <message>
        <source>Pediría %1, más de lo que puede medir un porcentaje: revise la meta.</source>
        <translation>It would take %1, more than a percentage can measure: check the target.</translation>
    </message>
    <message>
        <source>El año ya tiene su valor Anual: no hay nada que estimar.</source>
        <translation>The year already has its Annual value: there is nothing to estimate.</translation>
    </message>
    <message>
        <source>No se estima: sin el valor de Sem1 no hay de dónde partir.</source>
        <translation>Not estimated: without the Sem1 value there is nothing to start from.</translation>
    </message>
    <message>
        <source>No se estima: el valor de Sem1 es igual a la línea base y podría ser una copia de ella.</source>
        <translation>Not estimated: the Sem1 value equals the baseline and may be a copy of it.</translation>
    </message>
    <message>
        <source>No se estima: el reporte no dice si sus valores se suman.</source>
        <translation>Not estimated: the report does not say whether its values add up.</translation>
    </message>
    <message>
        <source>No se estima: figura como Agregable, pero los semestres de un porcentaje, una tasa, un índice, una razón o un promedio no se suman.</source>
        <translation>Not estimated: it is marked Aggregable, but the semesters of a percentage, a rate, an index, a ratio or a mean do not add up.</translation>
    </message>
    <message>
        <source>No se estima: todavía no hay nada acumulado de que partir.</source>
        <translation>Not estimated: nothing has accumulated yet to start from.</translation>
    </message>
    <message>
        <source>No se estima: en los años anteriores casi todo llegó en el segundo semestre (Sem1 fue el %1 % del año).</source>
        <translation>Not estimated: in earlier years nearly all came in the second semester (Sem1 was %1 % of the year).</translation>
    </message>
    <message>
        <source>No se estima: mide una variación, que no tiene tendencia propia.</source>
        <translation>Not estimated: it measures a change, which has no trend of its own.</translation>
    </message>
    <message>
        <source>No se estima: es un nivel, no una suma, y sin el valor Anual de %1 un solo dato no hace tendencia.</source>
        <translation>Not estimated: it is a level, not a sum, and without the Annual value of %1 a single figure makes no trend.</translation>
    </message>
    <message>
        <source>%1 en Anual, avance %2 (%3).</source>
        <extracomment>%1 the value the year is heading for, %2 its progress, %3 its state&apos;s colour.</extracomment>
        <translation>%1 in Annual, progress %2 (%3).</translation>
    </message>
    <message>
        <source>%1 en Anual.</source>
        <translation>%1 in Annual.</translation>
    </message>
    <message>
        <source>Supone que el segundo semestre aporte tanto como el primero.</source>
        <translation>It assumes that the second semester brings as much as the first.</translation>
    </message>
    <message>
        <source>Supone que, como en %1, el primer semestre sea el %2 % del año.</source>
        <extracomment>%1 years, &quot;2022, 2023&quot;; %2 percent.</extracomment>
        <translation>It assumes that, as in %1, the first semester is %2 % of the year.</translation>
    </message>
    <message>
        <source>Supone que siga sin cambiar, como desde el cierre de %1.</source>
        <translation>It assumes that it stays unchanged, as since the end of %1.</translation>
    </message>
    <message>
        <source>Supone que cambie otra vez lo que cambió desde el cierre de %2 (%1).</source>
        <extracomment>%1 a distance with its sign, %2 a year.</extracomment>
        <translation>It assumes that it changes again by as much as since the end of %2 (%1).</translation>
    </message>
    <message>
        <source>La cuenta pasaba del límite de su unidad y se dejó en %1.</source>
        <translation>The sum went beyond the limit of its unit and was left at %1.</translation>
    </message>
    <message>
        <source>Al primer semestre se espera el %1 % de la meta del año.</source>
        <translation>By the first semester %1 % of the year&apos;s target is expected.</translation>
    </message>
    <message>
        <source>Al primer semestre se espera el %1 % de la meta del año: %2.</source>
        <translation>By the first semester %1 % of the year&apos;s target is expected: %2.</translation>
    </message>
    <message>
        <source>Va el %1 % del tope del año; a medio año se espera no pasar del %2 % (%3): dentro del ritmo.</source>
        <translation>It is at %1 % of the year&apos;s ceiling; by mid-year it should not exceed %2 % (%3): within pace.</translation>
    </message>
    <message>
        <source>Va el %1 % del tope del año; a medio año se espera no pasar del %2 % (%3): por encima del ritmo.</source>
        <translation>It is at %1 % of the year&apos;s ceiling; by mid-year it should not exceed %2 % (%3): above pace.</translation>
    </message>
    <message>
        <source>Lleva el %1 % de la meta del año; a medio año se espera el %2 % (%3): a buen ritmo.</source>
        <translation>It has reached %1 % of the year&apos;s target; by mid-year %2 % is expected (%3): on pace.</translation>
    </message>
    <message>
        <source>Lleva el %1 % de la meta del año; a medio año se espera el %2 % (%3): por debajo del ritmo.</source>
        <translation>It has reached %1 % of the year&apos;s target; by mid-year %2 % is expected (%3): below pace.</translation>
    </message>
    <message>
        <source>el promedio de las acciones</source>
        <translation>the average of the actions</translation>
    </message>
    <message>
        <source>el promedio de los objetivos</source>
        <translation>the average of the objectives</translation>
    </message>
    <message>
        <source>Con %1, verde, y lo demás igual, %2 pasaría de %3 a %4.</source>
        <extracomment>%1 a value, %2 &quot;el promedio de las acciones&quot;, %3 and %4 averages.</extracomment>
        <translation>With %1, green, and all else equal, %2 would go from %3 to %4.</translation>
    </message>
    <message>
        <source>Con %1, verde, y lo demás igual, %2 pasaría de %3 a %4 (como lo calcula el aplicativo) o de %5 a %6 (contando las que están en 0).</source>
        <translation>With %1, green, and all else equal, %2 would go from %3 to %4 (as the official application calculates it) or from %5 to %6 (counting those at 0).</translation>
    </message>
    <message>
        <source>Ámbar</source>
        <translation>Amber</translation>
    </message>
    <message>
        <source>Verde</source>
        <translation>Green</translation>
    </message>
    <message>
        <source>Ritmo</source>
        <translation>Pace</translation>
    </message>
    <message>
        <source>Cierre</source>
        <translation>Year end</translation>
    </message>
    <message>
        <source>Promedio</source>
        <translation>Average</translation>
    </message>
</context>
<context>
    <name>pei::HistoryModel</name>
    <message>
        <source>%1, %2, %3, %4</source>
        <extracomment>A step of the history as a screen reader says it: when, what, who, how.</extracomment>
        <translation>%1, %2, %3, %4</translation>
    </message>
    <message>
        <source>Cuándo</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Qué cambió</source>
        <translation>What changed</translation>
    </message>
    <message>
        <source>Quién</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Cómo</source>
        <translation>How</translation>
    </message>
</context>
<context>
    <name>pei::HistoryPane</name>
    <message>
        <source>Sus cambios llevan el nombre %1 (%2)</source>
        <translation>Your changes carry the name %1 (%2)</translation>
    </message>
    <message>
        <source>cambiar</source>
        <translation>change</translation>
    </message>
    <message>
        <source>Todo el plan</source>
        <translation>The whole plan</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>An indicator&apos;s code and a period.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Ver el plan después de este cambio</source>
        <translation>See the plan after this change</translation>
    </message>
    <message>
        <source>Ver el plan antes de este cambio</source>
        <translation>See the plan before this change</translation>
    </message>
    <message>
        <source>Copiar</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Historial</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Historial de cambios, el último primero</source>
        <translation>History of changes, latest first</translation>
    </message>
    <message>
        <source>Buscar en el historial</source>
        <translation>Search the history</translation>
    </message>
    <message>
        <source>Día al que se quiere ver el plan</source>
        <translation>Day to see the plan as of</translation>
    </message>
    <message>
        <source>Ver el plan al final de ese día</source>
        <translation>See the plan at the end of that day</translation>
    </message>
    <message>
        <source>Comparar lo de antes de este cambio con lo de ahora</source>
        <translation>Compare what was before this change with what is now</translation>
    </message>
    <message>
        <source>No hay ningún plan abierto.</source>
        <translation>No plan is open.</translation>
    </message>
    <message>
        <source>Ningún cambio contiene «%1».</source>
        <translation>No change contains “%1”.</translation>
    </message>
    <message>
        <source>Este valor no ha cambiado: sigue como entró al plan.</source>
        <translation>This value has not changed: it is as it came into the plan.</translation>
    </message>
    <message>
        <source>Este indicador no ha cambiado: sigue como entró al plan.</source>
        <translation>This indicator has not changed: it is as it came into the plan.</translation>
    </message>
    <message>
        <source>Todavía no hay cambios en este plan.</source>
        <translation>There are no changes in this plan yet.</translation>
    </message>
</context>
<context>
    <name>pei::HistorySection</name>
    <message>
        <source>Historial</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Últimos cambios del indicador</source>
        <translation>Last changes of the indicator</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>When, who and what: &quot;31/07/2024 12:05, Ana Díaz: Valor 2024 – Sem1 de …&quot;.</extracomment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Sin cambios desde que se importó. Ver el historial del plan</source>
        <translation>No changes since it was imported. See the history of the plan</translation>
    </message>
    <message numerus="yes">
        <source>Ver todo (%n cambios)</source>
        <translation>
            <numerusform>See all (%n change)</numerusform>
            <numerusform>See all (%n changes)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pei::HistoryText</name>
    <message>
        <source>%1: %2 → %3</source>
        <extracomment>A line of the entity, &quot;Provincia: 0605 X → 0605 Y&quot;.</extracomment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>%1 de %2: %3 → %4</source>
        <extracomment>A field of an indicator or element: &quot;Meta 2024 de IND.01.AEI.01.01: 20.00 → 30.00&quot;.</extracomment>
        <translation>%1 of %2: %3 → %4</translation>
    </message>
    <message>
        <source>%1: borrada</source>
        <extracomment>%1 is &quot;Nota de IND.01.AEI.01.01, 2024 – Sem1&quot;.</extracomment>
        <translation>%1: deleted</translation>
    </message>
    <message>
        <source>%1: «%2»</source>
        <translation>%1: “%2”</translation>
    </message>
    <message>
        <source>Quitar el periodo %1</source>
        <translation>Remove the period %1</translation>
    </message>
    <message>
        <source>Agregar las metas de %1</source>
        <translation>Add the targets of %1</translation>
    </message>
    <message>
        <source>Quitar las metas de %1</source>
        <translation>Remove the targets of %1</translation>
    </message>
    <message>
        <source>Agregar %1</source>
        <translation>Add %1</translation>
    </message>
    <message>
        <source>Quitar %1</source>
        <translation>Remove %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Reopening a period, and the reason given.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n cambios)</source>
        <extracomment>%1 is &quot;Importar «reporte.pdf»&quot;, %n how many changes of the plan came with it.</extracomment>
        <translation>
            <numerusform>%1 (%n change)</numerusform>
            <numerusform>%1 (%n changes)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Datos de un reporte (%n cambios)</source>
        <translation>
            <numerusform>Data of a report (%n change)</numerusform>
            <numerusform>Data of a report (%n changes)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 y %n cambios más</source>
        <extracomment>%1 is the first change of several.</extracomment>
        <translation>
            <numerusform>%1 and %n more change</numerusform>
            <numerusform>%1 and %n more changes</numerusform>
        </translation>
    </message>
    <message>
        <source>deshecho</source>
        <translation>undone</translation>
    </message>
    <message>
        <source>rehecho</source>
        <translation>redone</translation>
    </message>
    <message>
        <source>escrito</source>
        <translation>typed</translation>
    </message>
    <message>
        <source>pegado</source>
        <translation>pasted</translation>
    </message>
    <message>
        <source>rellenado</source>
        <translation>filled in</translation>
    </message>
    <message>
        <source>borrado</source>
        <translation>cleared</translation>
    </message>
    <message>
        <source>importado</source>
        <translation>imported</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>Factor</translation>
    </message>
    <message>
        <source>Medida de mejora</source>
        <translation>Improvement measure</translation>
    </message>
    <message>
        <source>Responsable</source>
        <translation>Responsible</translation>
    </message>
    <message>
        <source>Evidencia</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>Alerta</source>
        <translation>Alert</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A rule of alerts, and the code it is about.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Texto de la regla para la alerta «%1»</source>
        <translation>The rule’s text for the alert “%1”</translation>
    </message>
    <message>
        <source>Texto de la alerta «%1»: «%2»</source>
        <translation>Text of the alert “%1”: “%2”</translation>
    </message>
    <message>
        <source>Alerta revisada «%1»: %2</source>
        <translation>Alert reviewed “%1”: %2</translation>
    </message>
    <message>
        <source>Alerta de nuevo por revisar: «%1»</source>
        <translation>Alert to be reviewed again: “%1”</translation>
    </message>
    <message>
        <source>Encender la regla «%1» de las alertas</source>
        <translation>Switch on the rule “%1” of the alerts</translation>
    </message>
    <message>
        <source>Apagar la regla «%1» de las alertas</source>
        <translation>Switch off the rule “%1” of the alerts</translation>
    </message>
    <message>
        <source>Regla «%1» de las alertas: %2 → %3</source>
        <translation>Rule “%1” of the alerts: %2 → %3</translation>
    </message>
    <message numerus="yes">
        <source>Datos que enviaron las unidades (%n cambios)</source>
        <translation>
            <numerusform>Data sent by the units (%n change)</numerusform>
            <numerusform>Data sent by the units (%n changes)</numerusform>
        </translation>
    </message>
    <message>
        <source>probado</source>
        <translation>tried</translation>
    </message>
</context>
<context>
    <name>pei::ImportChooser</name>
    <message>
        <source>Carpeta con los reportes</source>
        <translation>Folder with the reports</translation>
    </message>
    <message>
        <source>Reportes que se importan</source>
        <translation>Reports to import</translation>
    </message>
    <message>
        <source>Reportes de seguimiento (*.pdf *.txt)</source>
        <translation>Follow-up reports (*.pdf *.txt)</translation>
    </message>
    <message>
        <source>Todos los archivos (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message>
        <source>Archivo donde se guardan los planes</source>
        <translation>File where the plans are kept</translation>
    </message>
    <message>
        <source>Planes de Tablero PEI (*.pei)</source>
        <translation>Tablero PEI plans (*.pei)</translation>
    </message>
    <message>
        <source>Guardar la lista</source>
        <translation>Save the list</translation>
    </message>
    <message>
        <source>Texto (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
</context>
<context>
    <name>pei::ImportPage</name>
    <message>
        <source>La lista quedó en «%1».</source>
        <translation>The list is in “%1”.</translation>
    </message>
    <message>
        <source>No se pudo guardar la lista en «%1».</source>
        <translation>The list could not be saved in “%1”.</translation>
    </message>
    <message>
        <source>Elegir arc&amp;hivos…</source>
        <translation>C&amp;hoose files…</translation>
    </message>
    <message>
        <source>Cancelar</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>&amp;Detener</source>
        <translation>S&amp;top</translation>
    </message>
    <message>
        <source>Seguir con los que &amp;faltan…</source>
        <translation>Go on with what is &amp;left…</translation>
    </message>
    <message>
        <source>&amp;Guardar la lista…</source>
        <translation>&amp;Save the list…</translation>
    </message>
    <message>
        <source>Los que no entraron o entraron en parte, con su motivo</source>
        <translation>Those that were not taken in, or only in part, with the reason</translation>
    </message>
    <message>
        <source>&amp;Cerrar</source>
        <translation>Cl&amp;ose</translation>
    </message>
    <message>
        <source>%1 - pendientes.txt</source>
        <extracomment>A file&apos;s name; %1 is that of the plans&apos; file.</extracomment>
        <translation>%1 - pending.txt</translation>
    </message>
    <message>
        <source>Importar varios reportes</source>
        <translation>Import several reports</translation>
    </message>
    <message>
        <source>Suelte aquí una carpeta o varios archivos. Se leen también las carpetas de adentro; lo que no es un reporte de seguimiento se deja de lado.</source>
        <translation>Drop a folder or several files here. Folders inside are read too; what is no follow-up report is left aside.</translation>
    </message>
    <message>
        <source>Buscando reportes…</source>
        <translation>Looking for reports…</translation>
    </message>
    <message>
        <source>Van a «%1».</source>
        <translation>They go into “%1”.</translation>
    </message>
    <message>
        <source>Importando: %1 de %2</source>
        <translation>Importing: %1 of %2</translation>
    </message>
    <message>
        <source>leyendo %1</source>
        <translation>reading %1</translation>
    </message>
    <message>
        <source>E&amp;mpezar</source>
        <translation>&amp;Begin</translation>
    </message>
    <message>
        <source>Elegir una carpe&amp;ta…</source>
        <translation>Choose a fol&amp;der…</translation>
    </message>
    <message>
        <source>A&amp;brir</source>
        <translation>&amp;Open</translation>
    </message>
    <message>
        <source>Cop&amp;iar la lista</source>
        <translation>&amp;Copy the list</translation>
    </message>
    <message>
        <source>A&amp;brir los planes</source>
        <translation>&amp;Open the plans</translation>
    </message>
    <message>
        <source>A&amp;brir el plan</source>
        <translation>&amp;Open the plan</translation>
    </message>
</context>
<context>
    <name>pei::ImportResults</name>
    <message>
        <source>Abrir el &amp;reporte</source>
        <translation>Open the &amp;report</translation>
    </message>
    <message>
        <source>Qué pasó con cada archivo</source>
        <translation>What became of each file</translation>
    </message>
    <message>
        <source>No se pudo: %1</source>
        <translation>Refused: %1</translation>
    </message>
    <message>
        <source>Con contraseña: %1</source>
        <translation>With a password: %1</translation>
    </message>
    <message>
        <source>En parte: %1</source>
        <translation>In part: %1</translation>
    </message>
    <message>
        <source>Planes nuevos: %1</source>
        <translation>New plans: %1</translation>
    </message>
    <message>
        <source>Agregados: %1</source>
        <translation>Added: %1</translation>
    </message>
    <message>
        <source>Ya estaban: %1</source>
        <translation>Already there: %1</translation>
    </message>
    <message>
        <source>No son reportes: %1</source>
        <translation>No reports: %1</translation>
    </message>
    <message>
        <source>Todos: %1</source>
        <translation>All: %1</translation>
    </message>
    <message>
        <source>Pr&amp;obar</source>
        <translation>&amp;Try</translation>
    </message>
    <message>
        <source>Ver el p&amp;lan</source>
        <translation>Sho&amp;w the plan</translation>
    </message>
    <message numerus="yes">
        <source>Co&amp;ntraseña de los %n PDF que la piden:</source>
        <translation>
            <numerusform>Pass&amp;word of the PDF that asks for one:</numerusform>
            <numerusform>Pass&amp;word of the %n PDFs that ask for one:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pei::ImportResultsModel</name>
    <message>
        <source>Archivo</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Qué pasó</source>
        <translation>What happened</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Detalle</source>
        <translation>Details</translation>
    </message>
</context>
<context>
    <name>pei::ImportTarget</name>
    <message>
        <source>Archivo donde se guardan los planes</source>
        <translation>File where the plans are kept</translation>
    </message>
    <message>
        <source>&amp;Guardar en</source>
        <translation>&amp;Keep in</translation>
    </message>
    <message>
        <source>%1  —  %2</source>
        <extracomment>A file&apos;s name and the folder it is in.</extracomment>
        <translation>%1  —  %2</translation>
    </message>
    <message>
        <source>%1  —  el archivo abierto en esta ventana</source>
        <translation>%1  —  the file open in this window</translation>
    </message>
    <message>
        <source>El plan abierto se cierra mientras se importa y después se vuelve a abrir. Lo hecho hasta ahora queda guardado, pero ya no se podrá deshacer.</source>
        <translation>The open plan is closed while importing and opened again afterwards. What was done so far stays saved, but can no longer be undone.</translation>
    </message>
    <message>
        <source>El archivo es nuevo: cada entidad y cada periodo PEI será uno de sus planes.</source>
        <translation>The file is new: each entity and each plan period will be one of its plans.</translation>
    </message>
    <message>
        <source>El archivo ya existe y no tiene planes.</source>
        <translation>The file exists and holds no plans.</translation>
    </message>
    <message numerus="yes">
        <source>El archivo ya tiene %n plan(es): lo nuevo se agrega y nada se borra.</source>
        <translation>
            <numerusform>The file already holds %n plan: what is new is added and nothing is deleted.</numerusform>
            <numerusform>The file already holds %n plans: what is new is added and nothing is deleted.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Otro archivo…</source>
        <translation>An&amp;other file…</translation>
    </message>
</context>
<context>
    <name>pei::ImportText</name>
    <message>
        <source>%1 · %2–%3</source>
        <extracomment>Entity, first and last year of its plan.</extracomment>
        <translation>%1 · %2–%3</translation>
    </message>
    <message>
        <source>Plan nuevo, en parte</source>
        <translation>New plan, in part</translation>
    </message>
    <message>
        <source>Plan nuevo</source>
        <translation>New plan</translation>
    </message>
    <message>
        <source>Agregado, en parte</source>
        <translation>Added, in part</translation>
    </message>
    <message>
        <source>Agregado</source>
        <translation>Added</translation>
    </message>
    <message>
        <source>Ya estaba</source>
        <translation>Already there</translation>
    </message>
    <message>
        <source>No se pudo</source>
        <translation>Refused</translation>
    </message>
    <message>
        <source>Pide contraseña</source>
        <translation>Asks for a password</translation>
    </message>
    <message>
        <source>No es un reporte</source>
        <translation>No report</translation>
    </message>
    <message numerus="yes">
        <source>%n fila(s) sin leer</source>
        <translation>
            <numerusform>%n row unread</numerusform>
            <numerusform>%n rows unread</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n valor(es) nuevo(s)</source>
        <translation>
            <numerusform>%n new value</numerusform>
            <numerusform>%n new values</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n valor(es) cambiado(s)</source>
        <translation>
            <numerusform>%n changed value</numerusform>
            <numerusform>%n changed values</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n indicador(es) nuevo(s)</source>
        <translation>
            <numerusform>%n new indicator</numerusform>
            <numerusform>%n new indicators</numerusform>
        </translation>
    </message>
    <message>
        <source>sin valores nuevos</source>
        <translation>no new values</translation>
    </message>
    <message>
        <source>El PDF pide contraseña.</source>
        <translation>The PDF asks for a password.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>What became of a file, then more about it.
----------
A file&apos;s name and what is wrong with it.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Sin leer, pág. %1: «%2»</source>
        <translation>Unread, p. %1: “%2”</translation>
    </message>
    <message>
        <source>Sin leer: «%1»</source>
        <translation>Unread: “%1”</translation>
    </message>
    <message>
        <source>No hay reportes en «%1»</source>
        <translation>There are no reports in “%1”</translation>
    </message>
    <message numerus="yes">
        <source>%n reporte(s) en «%1»</source>
        <extracomment>%2 is a folder&apos;s name.</extracomment>
        <translation>
            <numerusform>%n report in “%1”</numerusform>
            <numerusform>%n reports in “%1”</numerusform>
        </translation>
    </message>
    <message>
        <source>La carpeta está vacía. Elija la carpeta con los PDF que imprime el aplicativo.</source>
        <translation>The folder is empty. Choose the folder with the PDFs that the official application prints.</translation>
    </message>
    <message numerus="yes">
        <source>Hay %n archivo(s) de otra clase. Elija la carpeta con los PDF que imprime el aplicativo.</source>
        <translation>
            <numerusform>There is %n file of another kind. Choose the folder with the PDFs that the official application prints.</numerusform>
            <numerusform>There are %n files of other kinds. Choose the folder with the PDFs that the official application prints.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hay además %n archivo(s) de otra clase, que se deja(n) de lado.</source>
        <translation>
            <numerusform>There is also %n file of another kind, which is left aside.</numerusform>
            <numerusform>There are also %n files of other kinds, which are left aside.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No hay permiso para ver %n carpeta(s): %1.</source>
        <translation>
            <numerusform>There is no permission to look into %n folder: %1.</numerusform>
            <numerusform>There is no permission to look into %n folders: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>No se pudo importar</source>
        <translation>The import failed</translation>
    </message>
    <message>
        <source>La importación se interrumpió</source>
        <translation>The import broke off</translation>
    </message>
    <message>
        <source>La importación se detuvo</source>
        <translation>The import was stopped</translation>
    </message>
    <message>
        <source>No había nada nuevo</source>
        <translation>There was nothing new</translation>
    </message>
    <message>
        <source>No entró ningún reporte</source>
        <translation>No report was taken in</translation>
    </message>
    <message numerus="yes">
        <source>Entraron %n reporte(s) en un plan</source>
        <translation>
            <numerusform>%n report was taken into one plan</numerusform>
            <numerusform>%n reports were taken into one plan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Entraron %n reporte(s) en %1 planes</source>
        <translation>
            <numerusform>%n report was taken into %1 plans</numerusform>
            <numerusform>%n reports were taken into %1 plans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reporte(s) ya entraron y quedan guardados.</source>
        <translation>
            <numerusform>%n report has been taken in and stays saved.</numerusform>
            <numerusform>%n reports have been taken in and stay saved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Falta(n) %n.</source>
        <translation>
            <numerusform>%n is left.</numerusform>
            <numerusform>%n are left.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ya estaba(n).</source>
        <translation>
            <numerusform>%n was already there.</numerusform>
            <numerusform>%n were already there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n no se pudo leer.</source>
        <translation>
            <numerusform>%n could not be read.</numerusform>
            <numerusform>%n could not be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pide(n) contraseña.</source>
        <translation>
            <numerusform>%n asks for a password.</numerusform>
            <numerusform>%n ask for a password.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entró solo en parte.</source>
        <translation>
            <numerusform>%n was taken in only in part.</numerusform>
            <numerusform>%n were taken in only in part.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n no es (son) reporte(s) de seguimiento.</source>
        <translation>
            <numerusform>%n is no follow-up report.</numerusform>
            <numerusform>%n are no follow-up reports.</numerusform>
        </translation>
    </message>
    <message>
        <source>«%1» está abierto en otra ventana (%2). Ciérrelo ahí o elija otro archivo.</source>
        <translation>“%1” is open in another window (%2). Close it there or choose another file.</translation>
    </message>
    <message>
        <source>«%1» es de solo lectura: no se puede agregar nada. Elija otro archivo.</source>
        <translation>“%1” is read-only: nothing can be added. Choose another file.</translation>
    </message>
    <message numerus="yes">
        <source>faltan %n s</source>
        <translation>
            <numerusform>%n s left</numerusform>
            <numerusform>%n s left</numerusform>
        </translation>
    </message>
    <message>
        <source>faltan %1 min</source>
        <translation>%1 min left</translation>
    </message>
</context>
<context>
    <name>pei::Importer</name>
    <message>
        <source>%1: plan nuevo %2</source>
        <translation>%1: new plan %2</translation>
    </message>
    <message>
        <source>%1: ya estaba en el plan %2</source>
        <translation>%1: already in plan %2</translation>
    </message>
    <message>
        <source>%1: plan %2 actualizado; valores nuevos: %3, valores cambiados: %4, filas nuevas: %5, otros datos cambiados: %6</source>
        <translation>%1: plan %2 updated; new values: %3, changed values: %4, new rows: %5, other fields changed: %6</translation>
    </message>
    <message>
        <source>Importados: %1. Ya estaban: %2. Rechazados: %3.</source>
        <translation>Imported: %1. Already there: %2. Refused: %3.</translation>
    </message>
    <message>
        <source>La importación se detuvo; faltan %1 de %2 entradas. Repita la orden para continuar.</source>
        <translation>The import was stopped; %1 of %2 inputs are left. Repeat the command to go on.</translation>
    </message>
    <message>
        <source>%1: nada nuevo en el plan %2</source>
        <translation>%1: nothing new in plan %2</translation>
    </message>
</context>
<context>
    <name>pei::IndicatorListModel</name>
    <message>
        <source>Objetivo estratégico %1</source>
        <extracomment>An objective that the report does not print, by its number.</extracomment>
        <translation>Strategic objective %1</translation>
    </message>
    <message>
        <source>El reporte no imprime este objetivo: se deduce del código de sus acciones. Su avance es el promedio simple del de ellas.</source>
        <translation>The report does not print this objective: it follows from the codes of its actions. Its progress is the plain mean of theirs.</translation>
    </message>
    <message>
        <source>Línea base de %1</source>
        <translation>Baseline of %1</translation>
    </message>
    <message>
        <source>Código del elemento o del indicador.</source>
        <translation>Code of the element or indicator.</translation>
    </message>
    <message>
        <source>Código</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Denominación, tal como la imprime el reporte salvo las mayúsculas.</source>
        <translation>Name, as the report prints it except for the capitals.</translation>
    </message>
    <message>
        <source>Denominación</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Obtenido</source>
        <translation>Obtained</translation>
    </message>
    <message>
        <source>Valor obtenido en %1.</source>
        <translation>Value obtained in %1.</translation>
    </message>
    <message>
        <source>Meta</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>Logro esperado de todo el año %1.</source>
        <translation>Expected achievement for the whole year %1.</translation>
    </message>
    <message>
        <source>Meta %1</source>
        <translation>Target %1</translation>
    </message>
    <message>
        <source>Lo obtenido sobre la escala de la meta; las bandas cambian donde empiezan el ámbar y el verde.</source>
        <translation>What was obtained, on the scale of the target; the bands change where amber and green begin.</translation>
    </message>
    <message>
        <source>Avance</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>Avance Tipo I, en porcentaje de la meta de todo el año.</source>
        <translation>Type I progress, as a percentage of the target of the whole year.</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>Semáforo del avance: bajo, medio, alto o sin dato.</source>
        <translation>Semaphore of the progress: low, medium, high or no data.</translation>
    </message>
    <message>
        <source>Estado</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Años</source>
        <translation>Years</translation>
    </message>
    <message>
        <source>Metas por año como línea y valores obtenidos como puntos.</source>
        <translation>Targets by year as a line and obtained values as dots.</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Unidad de organización responsable.</source>
        <translation>Responsible unit of the organisation.</translation>
    </message>
    <message>
        <source>Unidad</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Relevancia entre los indicadores del mismo elemento.</source>
        <translation>Relevance among the indicators of the same element.</translation>
    </message>
    <message>
        <source>Relevancia</source>
        <translation>Relevance</translation>
    </message>
    <message>
        <source>Sentido esperado: si más es mejor o menos es mejor.</source>
        <translation>Expected direction: whether more is better or less is better.</translation>
    </message>
    <message>
        <source>Sentido</source>
        <translation>Direction</translation>
    </message>
    <message>
        <source>Tipo de agregación: si los valores de los años se suman.</source>
        <translation>Type of aggregation: whether the values of the years add up.</translation>
    </message>
    <message>
        <source>Agregación</source>
        <translation>Aggregation</translation>
    </message>
    <message>
        <source>Valor de la línea base.</source>
        <translation>Value of the baseline.</translation>
    </message>
    <message>
        <source>Línea base</source>
        <translation>Baseline</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A year and one of its two cuts, as it is spoken: &quot;2024 Sem1&quot;.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4</source>
        <extracomment>What a screen reader says of a whole row: code, period, progress in percent, colour.
----------
Likewise of the state: code, period, word, colour.</extracomment>
        <translation>%1, %2, %3, %4</translation>
    </message>
    <message>
        <source>%1, avance %2, %3 por ciento, %4</source>
        <extracomment>Likewise of the cell with the progress.</extracomment>
        <translation>%1, progress %2, %3 percent, %4</translation>
    </message>
    <message>
        <source>%1 por ciento</source>
        <translation>%1 per cent</translation>
    </message>
    <message>
        <source>%1, obtenido %2, %3, %4</source>
        <extracomment>Likewise of the value obtained: code, period, value, colour.</extracomment>
        <translation>%1, obtained %2, %3, %4</translation>
    </message>
    <message>
        <source>%1, meta %2, %3</source>
        <extracomment>Likewise of the target: code, year, value.</extracomment>
        <translation>%1, target %2, %3</translation>
    </message>
    <message>
        <source>%1 de %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>%1: meta %2, obtenido %3</source>
        <translation>%1: target %2, obtained %3</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <extracomment>Likewise of any other cell: code, what the column is called, text.</extracomment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>nivel %1</source>
        <translation>level %1</translation>
    </message>
    <message>
        <source>nivel %1, contraído</source>
        <translation>level %1, collapsed</translation>
    </message>
    <message>
        <source>nivel %1, desplegado</source>
        <translation>level %1, expanded</translation>
    </message>
    <message>
        <source>%1
Alertas: %2</source>
        <translation>%1
Alerts: %2</translation>
    </message>
    <message>
        <source>Alertas: %1</source>
        <translation>Alerts: %1</translation>
    </message>
    <message>
        <source>%1 · PEI %2–%3</source>
        <extracomment>An entity and the years of its plan.</extracomment>
        <translation>%1 · PEI %2–%3</translation>
    </message>
    <message>
        <source>%1
%2</source>
        <extracomment>An entity&apos;s name as printed, and how its indicators stand.</extracomment>
        <translation>%1
%2</translation>
    </message>
    <message numerus="yes">
        <source>%n indicador(es): %1 %2, %3 %4, %5 %6, %7 %8</source>
        <extracomment>How the indicators of a plan stand: how many, and of each state its word and how many.</extracomment>
        <translation>
            <numerusform>%n indicator: %1 %2, %3 %4, %5 %6, %7 %8</numerusform>
            <numerusform>%n indicators: %1 %2, %3 %4, %5 %6, %7 %8</numerusform>
        </translation>
    </message>
    <message>
        <source>Entidad a la que pertenece el plan.</source>
        <translation>Entity the plan belongs to.</translation>
    </message>
    <message>
        <source>Entidad</source>
        <translation>Entity</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>The name of a plan&apos;s row, and how its indicators stand.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Valor de prueba: en el plan está %1.</source>
        <translation>A value being tried: the plan has %1.</translation>
    </message>
    <message>
        <source>Puntos de avance que faltan para el estado siguiente: de bajo a medio o de medio a alto. Cálculo de Tablero PEI, no oficial.</source>
        <translation>Points of progress missing to the next state: from low to medium or from medium to high. Calculated by Tablero PEI, not official.</translation>
    </message>
    <message>
        <source>Puntos de avance que faltan para el estado alto (verde). Cálculo de Tablero PEI, no oficial.</source>
        <translation>Points of progress missing to the high state (green). Calculated by Tablero PEI, not official.</translation>
    </message>
    <message>
        <source>Avance con que cerraría el año %1 según la estimación de Tablero PEI, no oficial. La ficha dice de qué supuesto sale.</source>
        <translation>Progress with which the year %1 would end according to the estimate by Tablero PEI, not official. The indicator&apos;s sheet says what it assumes.</translation>
    </message>
    <message>
        <source>Proyección (no oficial)</source>
        <translation>Projection (not official)</translation>
    </message>
    <message>
        <source>%1, valor de prueba %2, %3, %4; en el plan está %5</source>
        <translation>%1, value being tried %2, %3, %4; the plan has %5</translation>
    </message>
    <message>
        <source>Para subir</source>
        <translation>To next state</translation>
    </message>
    <message>
        <source>Para verde</source>
        <translation>To green</translation>
    </message>
    <message>
        <source>%1, obtenido %2: %3, no se registró</source>
        <extracomment>Likewise of a text typed as the value obtained that is no part of the plan: code, period, text.</extracomment>
        <translation>%1, obtained %2: %3, not entered</translation>
    </message>
</context>
<context>
    <name>pei::IndicatorsView</name>
    <message>
        <source>Quitar los filtros</source>
        <translation>Clear the filters</translation>
    </message>
    <message>
        <source>Indicadores del plan</source>
        <translation>Indicators of the plan</translation>
    </message>
    <message>
        <source>&amp;Copiar las filas elegidas como tabla</source>
        <translation>&amp;Copy the selected rows as a table</translation>
    </message>
    <message>
        <source>Copiar &amp;todo lo mostrado como tabla</source>
        <translation>Copy &amp;everything shown as a table</translation>
    </message>
    <message>
        <source>&amp;Desplegar todo</source>
        <translation>E&amp;xpand all</translation>
    </message>
    <message>
        <source>Con&amp;traer todo</source>
        <translation>C&amp;ollapse all</translation>
    </message>
    <message>
        <source>&amp;Agrupar por objetivo y acción</source>
        <translation>&amp;Group by objective and action</translation>
    </message>
    <message>
        <source>Sin agrupar, los indicadores forman una sola lista que se ordena entera</source>
        <translation>Without groups the indicators are one list that is sorted as a whole</translation>
    </message>
    <message>
        <source>C&amp;olumnas ▾</source>
        <translation>C&amp;olumns ▾</translation>
    </message>
    <message>
        <source>Elegir las columnas, agrupar o listar sin grupos</source>
        <translation>Choose the columns, list with or without groups</translation>
    </message>
    <message>
        <source>Guardar con un nombre los filtros, las columnas y el orden, y volver a ellos</source>
        <translation>Save filters, columns and order under a name and come back to them</translation>
    </message>
    <message>
        <source>Columnas de &amp;fábrica</source>
        <translation>&amp;Default columns</translation>
    </message>
    <message>
        <source>Todo, como el reporte</source>
        <translation>Everything, as in the report</translation>
    </message>
    <message>
        <source>&amp;Guardar esta vista…</source>
        <translation>&amp;Save this view…</translation>
    </message>
    <message>
        <source>&amp;Cambiar el nombre</source>
        <translation>&amp;Rename</translation>
    </message>
    <message>
        <source>&amp;Eliminar</source>
        <translation>&amp;Delete</translation>
    </message>
    <message>
        <source>Nombre de la vista:</source>
        <translation>Name of the view:</translation>
    </message>
    <message>
        <source>Nuevo nombre de «%1»:</source>
        <translation>New name of “%1”:</translation>
    </message>
    <message>
        <source>Se eliminó la vista «%1». Los indicadores siguen como estaban.</source>
        <translation>The view “%1” was deleted. The indicators stay as they were.</translation>
    </message>
    <message>
        <source>Vistas</source>
        <translation>Views</translation>
    </message>
    <message>
        <source>%1 ▾</source>
        <translation>%1 ▾</translation>
    </message>
    <message>
        <source>Ningún indicador contiene «%1».</source>
        <translation>No indicator contains “%1”.</translation>
    </message>
    <message>
        <source>Se busca en códigos, nombres, unidades y notas, sin distinguir tildes ni mayúsculas. Pruebe con menos palabras o con una parte de ellas.</source>
        <translation>Codes, names, units and notes are searched, whatever the accents or case. Try fewer words, or parts of them.</translation>
    </message>
    <message>
        <source>Mostrar todos los indicadores</source>
        <translation>Show all indicators</translation>
    </message>
    <message>
        <source>Ningún indicador cumple todos los filtros a la vez.</source>
        <translation>No indicator passes all the filters at once.</translation>
    </message>
    <message>
        <source>Quite alguno de los filtros marcados arriba, o todos.</source>
        <translation>Take away one of the filters marked above, or all of them.</translation>
    </message>
    <message>
        <source>Este plan no tiene indicadores.</source>
        <translation>This plan has no indicators.</translation>
    </message>
    <message>
        <source>No hay ningún plan abierto.</source>
        <translation>No plan is open.</translation>
    </message>
    <message>
        <source>Importe el reporte de seguimiento del aplicativo para traerlos.</source>
        <translation>Import the follow-up report of the official application to bring them in.</translation>
    </message>
    <message>
        <source>Abra un plan o importe un reporte de seguimiento.</source>
        <translation>Open a plan or import a follow-up report.</translation>
    </message>
    <message>
        <source>Mover la columna a la i&amp;zquierda</source>
        <translation>Move the column to the &amp;left</translation>
    </message>
    <message>
        <source>Mover la columna a la &amp;derecha</source>
        <translation>Move the column to the &amp;right</translation>
    </message>
    <message>
        <source>%1
Ctrl+↑ y Ctrl+↓ la cambian de lugar.</source>
        <extracomment>%1 says what the column shows.</extracomment>
        <translation>%1
Ctrl+↑ and Ctrl+↓ move it.</translation>
    </message>
    <message>
        <source>&amp;Agrupar por entidad</source>
        <translation>&amp;Group by entity</translation>
    </message>
    <message>
        <source>A&amp;brir este plan</source>
        <translation>&amp;Open this plan</translation>
    </message>
    <message>
        <source>Indicadores de todos los planes</source>
        <translation>Indicators of all plans</translation>
    </message>
    <message>
        <source>Lo que está a un &amp;paso del estado siguiente</source>
        <translation>One st&amp;ep from the next state</translation>
    </message>
    <message>
        <source>Los indicadores en una sola lista, primero los que menos puntos de avance necesitan para subir</source>
        <translation>The indicators in one list, first those that need the fewest points of progress to move up</translation>
    </message>
</context>
<context>
    <name>pei::KeysPane</name>
    <message>
        <source>Teclas</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>En Registro</source>
        <translation>In Entry</translation>
    </message>
    <message>
        <source>0–9</source>
        <translation>0–9</translation>
    </message>
    <message>
        <source>Escribir reemplaza el valor de la celda</source>
        <translation>Typing replaces the cell&apos;s value</translation>
    </message>
    <message>
        <source>Editar el valor sin borrarlo</source>
        <translation>Edit the value without clearing it</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Guardar y bajar; después de Tab, volver a la columna donde empezó</source>
        <translation>Save and go down; after Tab, back to the column where it began</translation>
    </message>
    <message>
        <source>Guardar e ir a la derecha</source>
        <translation>Save and go right</translation>
    </message>
    <message>
        <source>Dejar el valor como estaba</source>
        <translation>Leave the value as it was</translation>
    </message>
    <message>
        <source>Supr</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Poner ND</source>
        <translation>Set to ND</translation>
    </message>
    <message>
        <source>Llenar hacia abajo</source>
        <translation>Fill down</translation>
    </message>
    <message>
        <source>Ctrl+C, Ctrl+X, Ctrl+V</source>
        <translation>Ctrl+C, Ctrl+X, Ctrl+V</translation>
    </message>
    <message>
        <source>Copiar, cortar y pegar bloques, también desde Excel o Calc</source>
        <translation>Copy, cut and paste blocks, from Excel or Calc too</translation>
    </message>
    <message>
        <source>+, −, 0</source>
        <translation>+, −, 0</translation>
    </message>
    <message>
        <source>Más grande, más pequeña, ajustada al ancho; también Ctrl y la rueda</source>
        <translation>Larger, smaller, fitted to the width; also Ctrl and the wheel</translation>
    </message>
    <message>
        <source>Ctrl+RePág, Ctrl+AvPág</source>
        <translation>Ctrl+PgUp, Ctrl+PgDown</translation>
    </message>
    <message>
        <source>Página anterior y siguiente</source>
        <translation>Previous and next page</translation>
    </message>
    <message>
        <source>Cerrarla y volver a donde estaba</source>
        <translation>Close it and go back to where you were</translation>
    </message>
    <message>
        <source>En Indicadores</source>
        <translation>In Indicators</translation>
    </message>
    <message>
        <source>←, →</source>
        <translation>←, →</translation>
    </message>
    <message>
        <source>Contraer y desplegar; ← en un indicador sube a su acción</source>
        <translation>Collapse and expand; ← on an indicator goes up to its action</translation>
    </message>
    <message>
        <source>+, −</source>
        <translation>+, −</translation>
    </message>
    <message>
        <source>Desplegar y contraer; con Ctrl, todo</source>
        <translation>Expand and collapse; with Ctrl, everything</translation>
    </message>
    <message>
        <source>Copiar como tabla las filas elegidas</source>
        <translation>Copy the selected rows as a table</translation>
    </message>
    <message>
        <source>Copiar como tabla todo lo mostrado</source>
        <translation>Copy everything shown as a table</translation>
    </message>
    <message>
        <source>Escribir el valor obtenido del indicador</source>
        <translation>Type the value obtained of the indicator</translation>
    </message>
    <message>
        <source>En la página del reporte</source>
        <translation>On the page of the report</translation>
    </message>
    <message>
        <source>En esta ventana</source>
        <translation>In this window</translation>
    </message>
    <message>
        <source>Alt y una letra</source>
        <translation>Alt and a letter</translation>
    </message>
    <message>
        <source>Abrir el menú o pulsar el botón que la tiene subrayada</source>
        <translation>Open the menu or press the button that has it underlined</translation>
    </message>
    <message>
        <source>Enter o espacio</source>
        <translation>Enter or space</translation>
    </message>
    <message>
        <source>Abrir la lista que hay detrás de una fila o de una marca del resumen</source>
        <translation>Open the list behind a row or a mark of the summary</translation>
    </message>
    <message>
        <source>Tecla de menú</source>
        <translation>Menu key</translation>
    </message>
    <message>
        <source>Lo que se puede hacer con lo elegido</source>
        <translation>What can be done with what is chosen</translation>
    </message>
    <message>
        <source>En las listas</source>
        <translation>In the lists</translation>
    </message>
    <message>
        <source>Fila anterior y siguiente</source>
        <translation>Row before and next row</translation>
    </message>
    <message>
        <source>Inicio, Fin</source>
        <translation>Home, End</translation>
    </message>
    <message>
        <source>Primera y última</source>
        <translation>First and last</translation>
    </message>
    <message>
        <source>En el gráfico</source>
        <translation>In the chart</translation>
    </message>
    <message>
        <source>Las cifras exactas del año anterior y del siguiente</source>
        <translation>The exact figures of the year before and of the next</translation>
    </message>
    <message>
        <source>Primer y último año</source>
        <translation>First and last year</translation>
    </message>
    <message>
        <source>Copiar la imagen</source>
        <translation>Copy the picture</translation>
    </message>
    <message>
        <source>Ir al control siguiente o al anterior</source>
        <translation>To the next control, or the one before</translation>
    </message>
    <message>
        <source>Escribir la nota del valor; Esc la guarda y vuelve a la celda</source>
        <translation>Write the note on the value; Esc keeps it and returns to the cell</translation>
    </message>
    <message>
        <source>En el historial</source>
        <translation>In the history</translation>
    </message>
    <message>
        <source>Ver el plan después o antes del cambio elegido</source>
        <translation>See the plan after or before the chosen change</translation>
    </message>
    <message>
        <source>Copiar los cambios elegidos</source>
        <translation>Copy the chosen changes</translation>
    </message>
    <message>
        <source>Cerrarlo y volver a donde estaba</source>
        <translation>Close it and return to where you were</translation>
    </message>
    <message>
        <source>Mover la columna de la celda elegida; también se arrastra su título</source>
        <translation>Move the column of the chosen cell; its title can be dragged too</translation>
    </message>
    <message>
        <source>En todos los planes</source>
        <translation>In all plans</translation>
    </message>
    <message>
        <source>Abrir el plan del indicador elegido, en ese indicador</source>
        <translation>Open the plan of the chosen indicator, at that indicator</translation>
    </message>
    <message>
        <source>Abrir el plan de la fila elegida</source>
        <translation>Open the plan of the chosen row</translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <translation>Tab, Shift+Tab</translation>
    </message>
    <message>
        <source>Enter, Shift+Enter</source>
        <translation>Enter, Shift+Enter</translation>
    </message>
</context>
<context>
    <name>pei::Labels</name>
    <message>
        <source>Sem1</source>
        <translation>Sem1</translation>
    </message>
    <message>
        <source>Anual</source>
        <translation>Annual</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>A year and one of its two cuts, &quot;2024 – Sem1&quot;.</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Muy relevante</source>
        <translation>Very relevant</translation>
    </message>
    <message>
        <source>Relevante</source>
        <translation>Relevant</translation>
    </message>
    <message>
        <source>Menos relevante</source>
        <translation>Less relevant</translation>
    </message>
    <message>
        <source>Ascendente</source>
        <translation>Ascending</translation>
    </message>
    <message>
        <source>Descendente</source>
        <translation>Descending</translation>
    </message>
    <message>
        <source>No definido</source>
        <translation>Undefined</translation>
    </message>
    <message>
        <source>Agregable</source>
        <translation>Aggregable</translation>
    </message>
    <message>
        <source>No agregable</source>
        <translation>Non-aggregable</translation>
    </message>
    <message>
        <source>Máximo permisible</source>
        <translation>Permitted maximum</translation>
    </message>
    <message>
        <source>Mínimo permisible</source>
        <translation>Permitted minimum</translation>
    </message>
    <message>
        <source>Bajo</source>
        <translation>Low</translation>
    </message>
    <message>
        <source>Medio</source>
        <translation>Medium</translation>
    </message>
    <message>
        <source>Alto</source>
        <translation>High</translation>
    </message>
    <message>
        <source>ND</source>
        <translation>ND</translation>
    </message>
    <message>
        <source>objetivos</source>
        <translation>objectives</translation>
    </message>
    <message>
        <source>acciones</source>
        <translation>actions</translation>
    </message>
    <message>
        <source>Nivel de Gobierno</source>
        <translation>Level of government</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Sector</translation>
    </message>
    <message>
        <source>Pliego</source>
        <translation>Budget entity</translation>
    </message>
    <message>
        <source>Departamento</source>
        <translation>Department</translation>
    </message>
    <message>
        <source>Provincia</source>
        <translation>Province</translation>
    </message>
    <message>
        <source>Distrito</source>
        <translation>District</translation>
    </message>
    <message>
        <source>Unidad Ejecutora</source>
        <translation>Executing unit</translation>
    </message>
    <message>
        <source>rojo</source>
        <translation>red</translation>
    </message>
    <message>
        <source>ámbar</source>
        <translation>amber</translation>
    </message>
    <message>
        <source>verde</source>
        <translation>green</translation>
    </message>
</context>
<context>
    <name>pei::MainWindow</name>
    <message>
        <source>Leyendo %1…</source>
        <translation>Reading %1…</translation>
    </message>
    <message>
        <source>Barra de herramientas</source>
        <translation>Toolbar</translation>
    </message>
    <message>
        <source>Páginas</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Tablero PEI</source>
        <translation>Tablero PEI</translation>
    </message>
    <message>
        <source>%1 — Tablero PEI</source>
        <translation>%1 — Tablero PEI</translation>
    </message>
    <message>
        <source>Este plan está abierto en otra ventana (%1): aquí se puede ver, pero no cambiar. Cierre la otra y vuelva a abrirlo.</source>
        <translation>This plan is open in another window (%1): here it can be viewed, but not changed. Close the other one and open it again.</translation>
    </message>
    <message>
        <source>Acerca de Tablero PEI</source>
        <translation>About Tablero PEI</translation>
    </message>
    <message>
        <source>Tablero PEI %1</source>
        <translation>Tablero PEI %1</translation>
    </message>
    <message>
        <source>Seguimiento del plan estratégico institucional a partir del reporte que imprime el aplicativo.

Programa libre bajo la licencia GPL, versión 3 o posterior. No tiene relación con el CEPLAN.</source>
        <translation>Follow-up of the institutional strategic plan, from the report that the official application prints.

Free software under the GPL, version 3 or later. Not affiliated with CEPLAN.</translation>
    </message>
    <message>
        <source>pág. %1: «%2»</source>
        <translation>p. %1: “%2”</translation>
    </message>
    <message>
        <source>«%1»</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Mostrar en su &amp;carpeta</source>
        <translation>Show in its &amp;folder</translation>
    </message>
    <message>
        <source>%1: esa contraseña no abre el PDF.</source>
        <translation>%1: that password does not open the PDF.</translation>
    </message>
    <message>
        <source>%1: el PDF pide contraseña. Escríbala y presione Enter.</source>
        <translation>%1: the PDF needs a password. Type it and press Enter.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A file&apos;s name and what is wrong with it.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Se escribió «%1».</source>
        <translation>“%1” was written.</translation>
    </message>
    <message>
        <source>A&amp;brir el PDF</source>
        <translation>&amp;Open the PDF</translation>
    </message>
    <message>
        <source>La importación sigue mientras tanto.</source>
        <translation>The import goes on meanwhile.</translation>
    </message>
    <message>
        <source>Ver la i&amp;mportación</source>
        <translation>Show the i&amp;mport</translation>
    </message>
    <message>
        <source>%1 ya estaba en «%2»: nada nuevo.</source>
        <extracomment>%1 is the report, %2 the file of the plan.</extracomment>
        <translation>%1 was already in “%2”: nothing new.</translation>
    </message>
    <message>
        <source>&amp;Deshacer</source>
        <translation>&amp;Undo</translation>
    </message>
    <message>
        <source>Texto pegado</source>
        <translation>Pasted text</translation>
    </message>
    <message numerus="yes">
        <source>%n fila(s) del reporte no se pudieron leer enteras y no están en el plan: %1</source>
        <extracomment>%1 lists the rows, cut short.</extracomment>
        <translation>
            <numerusform>%n row of the report could not be read whole and is not in the plan: %1</numerusform>
            <numerusform>%n rows of the report could not be read whole and are not in the plan: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>El reporte</source>
        <translation>The report</translation>
    </message>
    <message>
        <source>No se importó el reporte: nada cambió.</source>
        <translation>The report was not imported: nothing changed.</translation>
    </message>
    <message>
        <source>El reporte quedó en el plan «%1». Lo que escriba se guarda ahí al momento.</source>
        <translation>The report is now in the plan “%1”. What you type is saved there at once.</translation>
    </message>
    <message>
        <source>El reporte se aplicó al plan: %1.</source>
        <extracomment>%1 lists what changed, &quot;1 periodo nuevo · 38 valores nuevos&quot;.</extracomment>
        <translation>The report was applied to the plan: %1.</translation>
    </message>
    <message>
        <source>Lo copiado es el texto de un reporte entero, no celdas de esta tabla.</source>
        <translation>What was copied is the text of a whole report, not cells of this table.</translation>
    </message>
    <message>
        <source>&amp;Abrir como reporte</source>
        <translation>&amp;Open as a report</translation>
    </message>
    <message>
        <source>Lo copiado no es el texto de un reporte. Copie el reporte entero, desde su título, y péguelo otra vez.</source>
        <translation>What was copied is not the text of a report. Copy the whole report, from its title on, and paste it again.</translation>
    </message>
    <message>
        <source>%1 %2 %3.pdf</source>
        <extracomment>the plan&apos;s file, what the PDF holds, the period</extracomment>
        <translation>%1 %2 %3.pdf</translation>
    </message>
    <message>
        <source>resumen</source>
        <translation>summary</translation>
    </message>
    <message>
        <source>%1 (copia del %2).pei</source>
        <extracomment>The name of a copy: the file&apos;s own and the date.</extracomment>
        <translation>%1 (copy of %2).pei</translation>
    </message>
    <message>
        <source>Se guardó una copia completa en «%1».</source>
        <translation>A complete copy was saved in “%1”.</translation>
    </message>
    <message>
        <source>Esta es la copia de seguridad «%1»: se puede ver, pero no cambiar.</source>
        <translation>This is the backup “%1”: it can be seen but not changed.</translation>
    </message>
    <message>
        <source>&amp;Volver al plan</source>
        <translation>&amp;Back to the plan</translation>
    </message>
    <message>
        <source>Su nombre en el historial</source>
        <translation>Your name in the history</translation>
    </message>
    <message>
        <source>Los cambios que haga desde ahora llevarán este nombre.
Vacío: el de su cuenta en esta computadora.</source>
        <translation>The changes you make from now on will carry this name.
Empty: that of your account on this computer.</translation>
    </message>
    <message>
        <source>Abrir la &amp;carpeta</source>
        <translation>Open the fol&amp;der</translation>
    </message>
    <message>
        <source>Escribiendo los pedidos de datos…</source>
        <translation>Writing the data requests…</translation>
    </message>
    <message>
        <source>Se canceló: quedaron escritas %1 hojas en «%2».</source>
        <translation>Cancelled: %1 sheets were written to “%2”.</translation>
    </message>
    <message>
        <source>Se escribió 1 hoja en «%1».</source>
        <translation>1 sheet was written to “%1”.</translation>
    </message>
    <message>
        <source>Se escribieron %1 hojas en «%2».</source>
        <translation>%1 sheets were written to “%2”.</translation>
    </message>
    <message>
        <source>Se recibió 1 dato de %1.</source>
        <translation>1 item was received from %1.</translation>
    </message>
    <message>
        <source>Se recibieron %1 datos de %2.</source>
        <translation>%1 items were received from %2.</translation>
    </message>
    <message>
        <source>Se canceló: quedó escrita 1 hoja en «%1».</source>
        <translation>Cancelled: 1 sheet was written to “%1”.</translation>
    </message>
    <message>
        <source>%1 comparación</source>
        <extracomment>the name of a file: that of the plan&apos;s, and what it holds</extracomment>
        <translation>%1 comparison</translation>
    </message>
    <message>
        <source>Leyendo los planes de %1…</source>
        <translation>Reading the plans of %1…</translation>
    </message>
    <message>
        <source>Todos los planes de %1 — Tablero PEI</source>
        <extracomment>%1 is a file&apos;s name.</extracomment>
        <translation>All plans of %1 — Tablero PEI</translation>
    </message>
    <message>
        <source>%1 — probando valores — Tablero PEI</source>
        <translation>%1 — trying values — Tablero PEI</translation>
    </message>
    <message>
        <source>Los valores probados quedaron registrados en el plan (%1). «Deshacer» los quita en un solo paso.</source>
        <extracomment>%1 &quot;3 valores&quot;.</extracomment>
        <translation>The values tried are now recorded in the plan (%1). “Undo” removes them in a single step.</translation>
    </message>
    <message>
        <source>Descartarlo y continuar</source>
        <translation>Discard it and continue</translation>
    </message>
    <message numerus="yes">
        <source>Lo último que escribió no se pudo guardar y se perdería: %n dato(s). Corrija la causa y vuelva a intentarlo, o descártelo.</source>
        <translation>
            <numerusform>What you typed last could not be saved and would be lost: %n entry. Remove the cause and try again, or discard it.</numerusform>
            <numerusform>What you typed last could not be saved and would be lost: %n entries. Remove the cause and try again, or discard it.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Guardarlo y continuar</source>
        <translation>&amp;Save it and continue</translation>
    </message>
    <message>
        <source>Escribió un motivo que todavía no se usó y se perdería: «%1».</source>
        <extracomment>%1 is what was typed.</extracomment>
        <translation>You typed a reason that has not been used yet and would be lost: “%1”.</translation>
    </message>
    <message>
        <source>&amp;Volver al motivo</source>
        <translation>&amp;Back to the reason</translation>
    </message>
</context>
<context>
    <name>pei::MessageBar</name>
    <message>
        <source>Contraseña</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Contraseña del PDF</source>
        <translation>Password of the PDF</translation>
    </message>
    <message>
        <source>Cerrar este mensaje</source>
        <translation>Close this message</translation>
    </message>
    <message>
        <source>Cancelar</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>pei::MissingDataModel</name>
    <message>
        <source>%1: le faltan %2 valores de %3</source>
        <translation>%1: it lacks %2 values of %3</translation>
    </message>
    <message>
        <source>%1: le faltan %2 valores en total</source>
        <translation>%1: it lacks %2 values in all</translation>
    </message>
    <message>
        <source>Unidad responsable</source>
        <translation>Responsible unit</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
</context>
<context>
    <name>pei::MissingDataView</name>
    <message>
        <source>Hoja de pedido de la &amp;unidad…</source>
        <translation>Request sheet of the &amp;unit…</translation>
    </message>
    <message>
        <source>Hojas de &amp;todas las unidades…</source>
        <translation>Sheets of &amp;all units…</translation>
    </message>
    <message>
        <source>Datos pendientes</source>
        <translation>Data owed</translation>
    </message>
    <message>
        <source>Valores que faltan por unidad y periodo</source>
        <translation>Values missing by unit and period</translation>
    </message>
    <message>
        <source>Doble clic o Entrar muestra los indicadores a los que les faltan.</source>
        <translation>A double click or Enter shows the indicators that lack them.</translation>
    </message>
    <message>
        <source>No falta ningún valor hasta el periodo en curso.</source>
        <translation>No value is missing up to the current period.</translation>
    </message>
    <message>
        <source>Faltan %1 valores de %2 unidades. Ahora toca %3.</source>
        <translation>%1 values of %2 units are missing. Now %3 is due.</translation>
    </message>
    <message>
        <source>Faltan %1 valores de %2 unidades.</source>
        <translation>%1 values of %2 units are missing.</translation>
    </message>
</context>
<context>
    <name>pei::NameLine</name>
    <message>
        <source>Reemplazar</source>
        <translation>Replace</translation>
    </message>
    <message>
        <source>Guardar</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Ya hay una vista con ese nombre.</source>
        <translation>There is a view of that name already.</translation>
    </message>
    <message>
        <source>Cancelar</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>pei::NoteEditor</name>
    <message>
        <source>Factor</source>
        <translation>Factor</translation>
    </message>
    <message>
        <source>Medida de mejora</source>
        <translation>Improvement measure</translation>
    </message>
    <message>
        <source>Por qué el valor es el que es</source>
        <translation>Why the value is what it is</translation>
    </message>
    <message>
        <source>Qué se hace para mejorarlo</source>
        <translation>What is done to improve it</translation>
    </message>
    <message>
        <source>Responsable</source>
        <translation>Responsible</translation>
    </message>
    <message>
        <source>Quién responde por la medida</source>
        <translation>Who answers for the measure</translation>
    </message>
    <message>
        <source>&amp;Factor</source>
        <translation>&amp;Factor</translation>
    </message>
    <message>
        <source>&amp;Medida de mejora</source>
        <translation>Improvement &amp;measure</translation>
    </message>
    <message>
        <source>&amp;Responsable</source>
        <translation>&amp;Responsible</translation>
    </message>
    <message>
        <source>E&amp;videncia</source>
        <translation>E&amp;vidence</translation>
    </message>
    <message>
        <source>Nota</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Nota de %1, %2</source>
        <translation>Note of %1, %2</translation>
    </message>
    <message>
        <source>Nota de %1, %2 (periodo cerrado: solo se lee)</source>
        <translation>Note of %1, %2 (closed period: read only)</translation>
    </message>
    <message>
        <source>Nota de %1, %2 (solo se lee)</source>
        <translation>Note of %1, %2 (read only)</translation>
    </message>
    <message>
        <source>Nota de %1, %2 (sin guardar: Ctrl+Enter lo intenta de nuevo)</source>
        <translation>Note on %1, %2 (not saved: Ctrl+Enter tries again)</translation>
    </message>
</context>
<context>
    <name>pei::PageView</name>
    <message>
        <source>Página</source>
        <translation>Page</translation>
    </message>
</context>
<context>
    <name>pei::PaperBlocks</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Objetivo</source>
        <translation>Objective</translation>
    </message>
    <message>
        <source>Acción</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Unidad responsable</source>
        <translation>Responsible unit</translation>
    </message>
    <message>
        <source>Unidad ejecutora</source>
        <translation>Executing unit</translation>
    </message>
    <message>
        <source>Relevancia</source>
        <translation>Relevance</translation>
    </message>
    <message>
        <source>Sentido</source>
        <translation>Direction</translation>
    </message>
    <message>
        <source>Agregación</source>
        <translation>Aggregation</translation>
    </message>
    <message>
        <source>Línea base</source>
        <translation>Baseline</translation>
    </message>
    <message>
        <source>Meta</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>Avance %</source>
        <translation>Progress %</translation>
    </message>
    <message>
        <source>Año</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Seguimiento del PEI %1–%2: resumen %3</source>
        <extracomment>first year, last year, period</extracomment>
        <translation>PEI follow-up %1–%2: summary %3</translation>
    </message>
    <message>
        <source>enero</source>
        <translation>January</translation>
    </message>
    <message>
        <source>febrero</source>
        <translation>February</translation>
    </message>
    <message>
        <source>marzo</source>
        <translation>March</translation>
    </message>
    <message>
        <source>abril</source>
        <translation>April</translation>
    </message>
    <message>
        <source>mayo</source>
        <translation>May</translation>
    </message>
    <message>
        <source>junio</source>
        <translation>June</translation>
    </message>
    <message>
        <source>julio</source>
        <translation>July</translation>
    </message>
    <message>
        <source>agosto</source>
        <translation>August</translation>
    </message>
    <message>
        <source>setiembre</source>
        <translation>September</translation>
    </message>
    <message>
        <source>octubre</source>
        <translation>October</translation>
    </message>
    <message>
        <source>noviembre</source>
        <translation>November</translation>
    </message>
    <message>
        <source>diciembre</source>
        <translation>December</translation>
    </message>
    <message>
        <source>%1 de %2 de %3</source>
        <extracomment>day, month, year</extracomment>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>Página %1 de %2</source>
        <translation>Page %1 of %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>an average and why: &quot;46.68 con las 38 acciones&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 · sin dato %2</source>
        <extracomment>bands, and how many have no data: &quot;[0–75&gt; Bajo · … · sin dato 0&quot;</extracomment>
        <translation>%1 · no data %2</translation>
    </message>
    <message>
        <source>Por objetivo</source>
        <translation>By objective</translation>
    </message>
    <message>
        <source>Mayores brechas</source>
        <translation>Widest gaps</translation>
    </message>
    <message>
        <source>%1 acc.</source>
        <extracomment>&quot;2 acc.&quot;: number of actions, short</extracomment>
        <translation>%1 act.</translation>
    </message>
    <message>
        <source>Atención</source>
        <translation>Attention</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1: %2 de %3</source>
        <extracomment>period: obtained of target</extracomment>
        <translation>%1: %2 of %3</translation>
    </message>
    <message>
        <source>%1 % · %2</source>
        <translation>%1 % · %2</translation>
    </message>
    <message>
        <source>Ámbar desde %1 · verde desde %2</source>
        <translation>Amber from %1 · green from %2</translation>
    </message>
    <message>
        <source>Ámbar hasta %1 · verde hasta %2</source>
        <translation>Amber up to %1 · green up to %2</translation>
    </message>
    <message>
        <source>Desde la línea base: %1 %</source>
        <translation>From the baseline: %1 %</translation>
    </message>
    <message>
        <source>Por unidad responsable</source>
        <translation>By responsible unit</translation>
    </message>
    <message>
        <source>%1 ind.</source>
        <extracomment>&quot;3 ind.&quot;: number of indicators, short</extracomment>
        <translation>%1 ind.</translation>
    </message>
    <message>
        <source>Seguimiento del PEI %1–%2: %3</source>
        <translation>PEI follow-up %1–%2: %3</translation>
    </message>
    <message>
        <source>Factores que influyeron</source>
        <translation>Factors at work</translation>
    </message>
    <message>
        <source>Medida de mejora</source>
        <translation>Improvement measure</translation>
    </message>
    <message>
        <source>Pedido de valores obtenidos: %1</source>
        <extracomment>period</extracomment>
        <translation>Request for obtained values: %1</translation>
    </message>
    <message>
        <source>Anote en el recuadro de cada indicador el valor obtenido y devuelva esta hoja a la oficina de planeamiento. Donde no haya dato escriba ND y explique por qué en las líneas de abajo.</source>
        <translation>Write the obtained value into the box of each indicator and return this sheet to the planning office. Where there is no figure write ND and explain why on the lines below.</translation>
    </message>
    <message>
        <source>Indicador</source>
        <translation>Indicator</translation>
    </message>
    <message>
        <source>Meta %1</source>
        <translation>Target %1</translation>
    </message>
    <message>
        <source>Último valor</source>
        <translation>Last value</translation>
    </message>
    <message>
        <source>Valor obtenido %1</source>
        <extracomment>period</extracomment>
        <translation>Obtained value %1</translation>
    </message>
    <message>
        <source>Nombre y cargo</source>
        <translation>Name and position</translation>
    </message>
    <message>
        <source>Firma y sello</source>
        <translation>Signature and stamp</translation>
    </message>
    <message>
        <source>Fecha</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Elaborado por</source>
        <translation>Prepared by</translation>
    </message>
    <message>
        <source>Revisado por</source>
        <translation>Reviewed by</translation>
    </message>
    <message>
        <source>Aprobado por</source>
        <translation>Approved by</translation>
    </message>
    <message>
        <source>Notas de %1</source>
        <extracomment>period</extracomment>
        <translation>Notes on %1</translation>
    </message>
    <message>
        <source>Responsable</source>
        <translation>Responsible</translation>
    </message>
    <message>
        <source>Evidencia</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>Atendida: %1</source>
        <extracomment>why an alert needs no more attention</extracomment>
        <translation>Attended to: %1</translation>
    </message>
    <message>
        <source>Alertas de %1</source>
        <extracomment>period</extracomment>
        <translation>Alerts of %1</translation>
    </message>
    <message>
        <source>No hay ninguna alerta en este periodo.</source>
        <translation>There is no alert in this period.</translation>
    </message>
    <message>
        <source>Alertas</source>
        <translation>Alerts</translation>
    </message>
    <message>
        <source>Código</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Denominación</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Antes</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>Después</source>
        <translation>After</translation>
    </message>
    <message>
        <source>Cambio</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>0 · %1 · %2 · %3 %</source>
        <translation>0 · %1 · %2 · %3 %</translation>
    </message>
    <message>
        <source>Entidad</source>
        <translation>Entity</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Periodo</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Promedio sin los 0</source>
        <translation>Average without the 0s</translation>
    </message>
    <message>
        <source>Promedio con todos</source>
        <translation>Average with all</translation>
    </message>
    <message>
        <source>Semáforo de sus indicadores</source>
        <translation>Semaphore of its indicators</translation>
    </message>
    <message>
        <source>Comparación de planes</source>
        <translation>Comparison of plans</translation>
    </message>
    <message>
        <source>Cada plan con sus propias cifras: un mismo código es otra cosa en otro plan.</source>
        <translation>Each plan by its own figures: the same code is another thing in another plan.</translation>
    </message>
    <message>
        <source>Comparación</source>
        <translation>Comparison</translation>
    </message>
    <message>
        <source>No hay un periodo anterior con valores con el que comparar %1.</source>
        <translation>There is no earlier period with values to compare %1 with.</translation>
    </message>
    <message>
        <source>En el dibujo, el anillo es el avance de antes y la marca el de después. El cambio está en puntos porcentuales.</source>
        <translation>In the drawing the ring is the progress before and the mark the one after. The change is in percentage points.</translation>
    </message>
</context>
<context>
    <name>pei::PaperJob</name>
    <message>
        <source>Resumen</source>
        <translation>Summary</translation>
    </message>
    <message>
        <source>Tabla del reporte</source>
        <translation>Table of the report</translation>
    </message>
    <message>
        <source>Fichas de indicadores</source>
        <translation>Indicator sheets</translation>
    </message>
    <message>
        <source>Pedidos a las unidades</source>
        <translation>Requests to the units</translation>
    </message>
    <message>
        <source>Alertas</source>
        <translation>Alerts</translation>
    </message>
    <message>
        <source>Además hay %1 advertencias: véase la parte «Alertas».</source>
        <translation>There are %1 more warnings: see the part “Alerts”.</translation>
    </message>
    <message>
        <source>Comparación</source>
        <translation>Comparison</translation>
    </message>
    <message>
        <source>Además hay %1 advertencias.</source>
        <translation>There are %1 more warnings.</translation>
    </message>
</context>
<context>
    <name>pei::PastBand</name>
    <message>
        <source>Volver al presente</source>
        <translation>Back to the present</translation>
    </message>
    <message>
        <source>Así estaba el plan el %1 a las %2. Se puede ver e imprimir, pero no cambiar.</source>
        <extracomment>%1 a date in full, %2 a time.</extracomment>
        <translation>The plan as it stood on %1 at %2. It can be seen and printed, but not changed.</translation>
    </message>
</context>
<context>
    <name>pei::PasteReview</name>
    <message>
        <source>No pegar</source>
        <translation>Do not paste</translation>
    </message>
    <message>
        <source>Celdas que se pegarían</source>
        <translation>Cells that would be pasted</translation>
    </message>
    <message>
        <source>1 no se puede pegar</source>
        <translation>1 cannot be pasted</translation>
    </message>
    <message>
        <source>%1 no se pueden pegar</source>
        <translation>%1 cannot be pasted</translation>
    </message>
    <message>
        <source>1 se puede leer de dos formas</source>
        <translation>1 can be read in two ways</translation>
    </message>
    <message>
        <source>%1 se pueden leer de dos formas</source>
        <translation>%1 can be read in two ways</translation>
    </message>
    <message>
        <source>1 es dudosa</source>
        <translation>1 is doubtful</translation>
    </message>
    <message>
        <source>%1 son dudosas</source>
        <translation>%1 are doubtful</translation>
    </message>
    <message>
        <source>1 celda copiada</source>
        <translation>1 copied cell</translation>
    </message>
    <message>
        <source>%1 celdas copiadas</source>
        <translation>%1 copied cells</translation>
    </message>
    <message>
        <source>todas se pueden pegar</source>
        <translation>all can be pasted</translation>
    </message>
    <message>
        <source>%1: %2. Todavía no se cambió nada.</source>
        <extracomment>&quot;24 celdas copiadas: 2 no se pueden pegar · 1 es dudosa. Todavía no se cambió nada.&quot;</extracomment>
        <translation>%1: %2. Nothing has been changed yet.</translation>
    </message>
    <message>
        <source>Pegar %1 de %2</source>
        <extracomment>On a button: of how many pasted cells how many will be set.</extracomment>
        <translation>Paste %1 of %2</translation>
    </message>
    <message>
        <source>¿Cómo se leen los números como «%1»?</source>
        <translation>How are numbers like “%1” read?</translation>
    </message>
    <message>
        <source>%1 es %2</source>
        <translation>%1 is %2</translation>
    </message>
    <message>
        <source>Valores probados que se registrarían</source>
        <translation>Tried values that would be recorded</translation>
    </message>
    <message>
        <source>1 valor probado</source>
        <translation>1 value tried</translation>
    </message>
    <message>
        <source>%1 valores probados</source>
        <translation>%1 values tried</translation>
    </message>
    <message>
        <source>ninguno es dudoso</source>
        <translation>none is doubtful</translation>
    </message>
    <message>
        <source>1 es dudoso</source>
        <translation>1 is doubtful</translation>
    </message>
    <message>
        <source>%1 son dudosos</source>
        <translation>%1 are doubtful</translation>
    </message>
    <message>
        <source>%1: %2. Todavía no se guardó nada.</source>
        <extracomment>&quot;3 valores probados: 1 es dudoso. Todavía no se guardó nada.&quot;</extracomment>
        <translation>%1: %2. Nothing has been saved yet.</translation>
    </message>
    <message>
        <source>Registrar 1 valor</source>
        <translation>Record 1 value</translation>
    </message>
    <message>
        <source>Registrar %1 valores</source>
        <translation>Record %1 values</translation>
    </message>
    <message>
        <source>Seguir probando</source>
        <translation>Keep trying</translation>
    </message>
</context>
<context>
    <name>pei::PasteReviewModel</name>
    <message>
        <source>fila %1, columna %2 de lo copiado</source>
        <translation>row %1, column %2 of what was copied</translation>
    </message>
    <message>
        <source>Celda</source>
        <translation>Cell</translation>
    </message>
    <message>
        <source>Estaba</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Copiado</source>
        <translation>Copied</translation>
    </message>
    <message>
        <source>Queda</source>
        <translation>Becomes</translation>
    </message>
    <message>
        <source>Qué pasa</source>
        <translation>What happens</translation>
    </message>
    <message>
        <source>Se registra.</source>
        <translation>Is recorded.</translation>
    </message>
    <message>
        <source>Probado</source>
        <translation>Tried</translation>
    </message>
</context>
<context>
    <name>pei::PeriodBar</name>
    <message>
        <source>Reabrir</source>
        <translation>Reopen</translation>
    </message>
    <message>
        <source>Motivo para reabrirlo</source>
        <translation>Reason for reopening it</translation>
    </message>
    <message>
        <source>%1 está cerrado: sus valores solo se leen.</source>
        <translation>%1 is closed: its values can only be read.</translation>
    </message>
</context>
<context>
    <name>pei::PeriodTableModel</name>
    <message>
        <source>Meta</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>Avance %</source>
        <translation>Progress %</translation>
    </message>
</context>
<context>
    <name>pei::PlanChooser</name>
    <message>
        <source>Cancelar</source>
        <translation>Cancel</translation>
    </message>
    <message numerus="yes">
        <source>«%1» contiene %n plan(es)</source>
        <extracomment>%1 is a file&apos;s name.</extracomment>
        <translation>
            <numerusform>“%1” holds %n plan</numerusform>
            <numerusform>“%1” holds %n plans</numerusform>
        </translation>
    </message>
    <message>
        <source>A&amp;brir</source>
        <translation>&amp;Open</translation>
    </message>
    <message>
        <source>&amp;Todos los planes</source>
        <translation>&amp;All plans</translation>
    </message>
    <message>
        <source>Una sola lista con los indicadores de todos los planes del archivo</source>
        <translation>One list with the indicators of all plans of the file</translation>
    </message>
</context>
<context>
    <name>pei::PlanHeader</name>
    <message>
        <source>Periodo</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Periodo que se mira y se registra</source>
        <translation>The period being viewed and entered</translation>
    </message>
    <message>
        <source>Buscar indicador…  Ctrl+F</source>
        <translation>Find indicator…  Ctrl+F</translation>
    </message>
    <message>
        <source>Buscar indicador</source>
        <translation>Find indicator</translation>
    </message>
    <message>
        <source>%1 · PEI %2–%3</source>
        <extracomment>Entity, first and last year of its plan.</extracomment>
        <translation>%1 · PEI %2–%3</translation>
    </message>
    <message>
        <source>PEI %1–%2</source>
        <translation>PEI %1–%2</translation>
    </message>
    <message>
        <source>%1
Otros planes y archivos</source>
        <translation>%1
Other plans and files</translation>
    </message>
    <message>
        <source>Busca en códigos, nombres, unidades y notas, sin distinguir tildes ni mayúsculas</source>
        <translation>Searches codes, names, units and notes, whatever the accents or case</translation>
    </message>
    <message>
        <source>Todos los planes</source>
        <translation>All plans</translation>
    </message>
    <message>
        <source>Todos los planes de %1</source>
        <translation>All plans of %1</translation>
    </message>
</context>
<context>
    <name>pei::PlanLibrary</name>
    <message>
        <source>no se puede crear la carpeta «%1»</source>
        <translation>the folder “%1” cannot be made</translation>
    </message>
</context>
<context>
    <name>pei::PlanListModel</name>
    <message>
        <source>%1 - %2
Último reporte: %3</source>
        <extracomment>The entity&apos;s code and name as printed, and the file of the latest report.</extracomment>
        <translation>%1 - %2
Latest report: %3</translation>
    </message>
    <message>
        <source>Entidad</source>
        <translation>Entity</translation>
    </message>
    <message>
        <source>PEI</source>
        <translation>PEI</translation>
    </message>
    <message>
        <source>Indicadores</source>
        <translation>Indicators</translation>
    </message>
    <message>
        <source>Último periodo</source>
        <translation>Latest period</translation>
    </message>
    <message>
        <source>Importado</source>
        <translation>Imported</translation>
    </message>
</context>
<context>
    <name>pei::PlanPicker</name>
    <message>
        <source>Ningún plan tiene esas palabras.</source>
        <translation>No plan has these words.</translation>
    </message>
    <message>
        <source>Buscar entidad…</source>
        <translation>Search entity…</translation>
    </message>
    <message>
        <source>Buscar entidad</source>
        <translation>Search entity</translation>
    </message>
    <message>
        <source>Planes del archivo</source>
        <translation>Plans of the file</translation>
    </message>
</context>
<context>
    <name>pei::PlanSwitcher</name>
    <message>
        <source>Abiertos hace poco</source>
        <translation>Opened lately</translation>
    </message>
    <message>
        <source>Una sola lista con los indicadores de todos los planes del archivo</source>
        <translation>One list with the indicators of all plans of the file</translation>
    </message>
    <message>
        <source>Todos los planes (%1)</source>
        <translation>All plans (%1)</translation>
    </message>
</context>
<context>
    <name>pei::PlansModel</name>
    <message>
        <source>%1 (no lo tiene)</source>
        <translation>%1 (it has none)</translation>
    </message>
    <message>
        <source>Entidad</source>
        <translation>Entity</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Periodo</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Promedio
sin los 0</source>
        <translation>Average
without 0s</translation>
    </message>
    <message>
        <source>Promedio
con todos</source>
        <translation>Average
with all</translation>
    </message>
    <message>
        <source>Indicadores</source>
        <translation>Indicators</translation>
    </message>
    <message>
        <source>Sin valor</source>
        <translation>No value</translation>
    </message>
    <message>
        <source>Semáforo de sus indicadores</source>
        <translation>Semaphore of its indicators</translation>
    </message>
</context>
<context>
    <name>pei::PrintPreview</name>
    <message>
        <source>Imprimir</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Qué se imprime</source>
        <translation>What to print</translation>
    </message>
    <message>
        <source>&amp;Resumen</source>
        <translation>&amp;Summary</translation>
    </message>
    <message>
        <source>&amp;Tabla del reporte</source>
        <translation>&amp;Table of the report</translation>
    </message>
    <message>
        <source>&amp;Fichas de indicadores</source>
        <translation>Indicator s&amp;heets</translation>
    </message>
    <message>
        <source>&amp;Pedidos a las unidades</source>
        <translation>Re&amp;quests to the units</translation>
    </message>
    <message>
        <source>P&amp;eriodo</source>
        <translation>P&amp;eriod</translation>
    </message>
    <message>
        <source>Fichas y pedidos de la &amp;unidad</source>
        <translation>Sheets and requests of the &amp;unit</translation>
    </message>
    <message>
        <source>Fichas de los &amp;indicadores</source>
        <translation>Sheets of the &amp;indicators</translation>
    </message>
    <message>
        <source>Pape&amp;l</source>
        <translation>Paper si&amp;ze</translation>
    </message>
    <message>
        <source>Ver en &amp;gris</source>
        <translation>View in &amp;grey</translation>
    </message>
    <message>
        <source>Ver e imprimir las páginas en tonos de gris</source>
        <translation>View and print the pages in shades of grey</translation>
    </message>
    <message>
        <source>Página anterior</source>
        <translation>Previous page</translation>
    </message>
    <message>
        <source>Página anterior (Re Pág)</source>
        <translation>Previous page (Page Up)</translation>
    </message>
    <message>
        <source>Página siguiente</source>
        <translation>Next page</translation>
    </message>
    <message>
        <source>Página siguiente (Av Pág)</source>
        <translation>Next page (Page Down)</translation>
    </message>
    <message>
        <source>Número de página</source>
        <translation>Page number</translation>
    </message>
    <message>
        <source>I&amp;mprimir…</source>
        <translation>&amp;Print…</translation>
    </message>
    <message>
        <source>Guardar en P&amp;DF…</source>
        <translation>Save as P&amp;DF…</translation>
    </message>
    <message>
        <source>Cerrar</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Todas</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Todos</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Elija qué imprimir.</source>
        <translation>Choose what to print.</translation>
    </message>
    <message>
        <source>de %1</source>
        <translation>of %1</translation>
    </message>
    <message>
        <source>de %1…</source>
        <translation>of %1…</translation>
    </message>
    <message>
        <source>impresión</source>
        <translation>printout</translation>
    </message>
    <message>
        <source>resumen</source>
        <translation>summary</translation>
    </message>
    <message>
        <source>tabla</source>
        <translation>table</translation>
    </message>
    <message>
        <source>fichas</source>
        <translation>sheets</translation>
    </message>
    <message>
        <source>pedidos</source>
        <translation>requests</translation>
    </message>
    <message>
        <source>Cancelar</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>&amp;Alertas</source>
        <translation>&amp;Alerts</translation>
    </message>
    <message>
        <source>alertas</source>
        <translation>alerts</translation>
    </message>
    <message>
        <source>C&amp;omparación</source>
        <translation>C&amp;omparison</translation>
    </message>
    <message>
        <source>comparación</source>
        <translation>comparison</translation>
    </message>
    <message>
        <source>Carta (216 × 279 mm)</source>
        <translation>Letter (216 × 279 mm)</translation>
    </message>
    <message>
        <source>Legal (216 × 356 mm)</source>
        <translation>Legal (216 × 356 mm)</translation>
    </message>
    <message>
        <source> mm</source>
        <translation> mm</translation>
    </message>
    <message>
        <source>Habituales</source>
        <translation>Usual</translation>
    </message>
    <message>
        <source>Lo que al menos queda en blanco: para una impresora que no llega al borde o para hojas que se archivan</source>
        <translation>What at least stays white: for a printer that does not reach the edge or for sheets that are filed</translation>
    </message>
    <message>
        <source>Márge&amp;nes</source>
        <translation>&amp;Margins</translation>
    </message>
</context>
<context>
    <name>pei::Printing</name>
    <message>
        <source>Falta «-o» con el nombre del PDF.</source>
        <translation>“-o” with the name of the PDF is missing.</translation>
    </message>
    <message>
        <source>«--what» acepta, separados por comas: %1.</source>
        <translation>“--what” takes, separated by commas: %1.</translation>
    </message>
    <message>
        <source>«--period» se escribe como 2024-S1 o 2024-A.</source>
        <translation>“--period” is written like 2024-S1 or 2024-A.</translation>
    </message>
    <message>
        <source>«--against» se escribe como 2024-S1 o 2024-A.</source>
        <translation>“--against” is written like 2024-S1 or 2024-A.</translation>
    </message>
    <message>
        <source>«--paper» acepta uno de estos: %1.</source>
        <translation>“--paper” takes one of these: %1.</translation>
    </message>
    <message>
        <source>«--margin» acepta milímetros de 0 a %1.</source>
        <translation>“--margin” takes millimetres from 0 to %1.</translation>
    </message>
</context>
<context>
    <name>pei::ProgressLine</name>
    <message>
        <source>%1 de %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>%1; faltan %2 min</source>
        <translation>%1; %2 min left</translation>
    </message>
</context>
<context>
    <name>pei::RequestDialog</name>
    <message>
        <source>&amp;Todas las unidades</source>
        <translation>&amp;All units</translation>
    </message>
    <message>
        <source>Pedir datos a las unidades</source>
        <translation>Request data from units</translation>
    </message>
    <message>
        <source>Se escribe una hoja de Excel por unidad, con sus indicadores y una casilla para el valor de %1. Cuando vuelvan llenas, use «Recibir datos de las unidades».</source>
        <translation>An Excel sheet is written for each unit, with its indicators and a box for the value of %1. When they come back filled in, use “Receive data from units”.</translation>
    </message>
    <message>
        <source>Unidades a las que se pide datos</source>
        <translation>Units that are asked for data</translation>
    </message>
    <message>
        <source>1 indicador</source>
        <translation>1 indicator</translation>
    </message>
    <message>
        <source>Solo las que &amp;deben datos</source>
        <translation>Only those that &amp;owe data</translation>
    </message>
    <message>
        <source>&amp;Escribir 1 hoja…</source>
        <translation>&amp;Write 1 sheet…</translation>
    </message>
    <message>
        <source>&amp;Escribir %1 hojas…</source>
        <translation>&amp;Write %1 sheets…</translation>
    </message>
    <message>
        <source>%1 indicadores</source>
        <translation>%1 indicators</translation>
    </message>
    <message>
        <source>no debe datos</source>
        <translation>owes no data</translation>
    </message>
    <message>
        <source>falta 1 valor</source>
        <translation>1 value missing</translation>
    </message>
    <message>
        <source>faltan %1 valores</source>
        <translation>%1 values missing</translation>
    </message>
    <message>
        <source>%1 · %2, %3</source>
        <extracomment>A unit, how many indicators it has, what it owes: &quot;10.06 Unidad de riesgos · 3 indicadores, faltan 2 valores&quot;.</extracomment>
        <translation>%1 · %2, %3</translation>
    </message>
    <message>
        <source>%1 (se agregará al plan)</source>
        <translation>%1 (will be added to the plan)</translation>
    </message>
    <message>
        <source>&amp;Periodo que se pide:</source>
        <translation>&amp;Period asked for:</translation>
    </message>
</context>
<context>
    <name>pei::ReviewDialog</name>
    <message>
        <source>Acta de importación: %1</source>
        <translation>Import certificate: %1</translation>
    </message>
    <message>
        <source>Lo que no cuadra o no se leyó</source>
        <translation>What does not agree or was not read</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A kind of rows or changes and how many there are: &quot;Metas 3&quot;.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Cambios al plan</source>
        <translation>Changes to the plan</translation>
    </message>
    <message>
        <source>Cambios al plan (%1)</source>
        <translation>Changes to the plan (%1)</translation>
    </message>
    <message>
        <source>Filas leídas (%1)</source>
        <translation>Rows read (%1)</translation>
    </message>
    <message>
        <source>&amp;No importar</source>
        <translation>Do &amp;not import</translation>
    </message>
    <message>
        <source>&amp;Aplicar</source>
        <translation>&amp;Apply</translation>
    </message>
    <message numerus="yes">
        <source>%n indicador(es) leído(s)</source>
        <translation>
            <numerusform>%n indicator read</numerusform>
            <numerusform>%n indicators read</numerusform>
        </translation>
    </message>
    <message>
        <source>Se aplicará: %1. Valores iguales: %2.</source>
        <extracomment>What will change, and how many values are the same in report and plan.</extracomment>
        <translation>Will be applied: %1. Equal values: %2.</translation>
    </message>
    <message>
        <source>Revisar el reporte antes de importarlo</source>
        <translation>Review the report before importing it</translation>
    </message>
    <message>
        <source>Filas leídas del reporte</source>
        <translation>Rows read from the report</translation>
    </message>
    <message>
        <source>Elija una fila para verla en el reporte.</source>
        <translation>Choose a row to see it in the report.</translation>
    </message>
    <message>
        <source>El reporte cuadra</source>
        <translation>The report agrees</translation>
    </message>
    <message>
        <source>El reporte tiene diferencias</source>
        <translation>The report has differences</translation>
    </message>
    <message>
        <source>Texto sin ubicar</source>
        <translation>Text without a place</translation>
    </message>
</context>
<context>
    <name>pei::ReviewText</name>
    <message>
        <source>%1 · PEI %2–%3</source>
        <extracomment>Entity and the years of its plan.</extracomment>
        <translation>%1 · PEI %2–%3</translation>
    </message>
    <message>
        <source>Será un plan nuevo, en el archivo «%1».</source>
        <translation>It will be a new plan, in the file “%1”.</translation>
    </message>
    <message>
        <source>Sin leer</source>
        <translation>Unread</translation>
    </message>
    <message>
        <source>Nueva</source>
        <translation>New</translation>
    </message>
    <message>
        <source>Cambia</source>
        <translation>Changes</translation>
    </message>
    <message>
        <source>Igual</source>
        <translation>Equal</translation>
    </message>
    <message>
        <source>No cuadran</source>
        <translation>Do not agree</translation>
    </message>
    <message>
        <source>Filas nuevas</source>
        <translation>New rows</translation>
    </message>
    <message>
        <source>Cambian</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Iguales</source>
        <translation>Equal</translation>
    </message>
    <message>
        <source>Columnas nuevas</source>
        <translation>New columns</translation>
    </message>
    <message>
        <source>Valores nuevos</source>
        <translation>New values</translation>
    </message>
    <message>
        <source>Valores que cambian</source>
        <translation>Values that change</translation>
    </message>
    <message>
        <source>Metas</source>
        <translation>Targets</translation>
    </message>
    <message>
        <source>Otros datos</source>
        <translation>Other items</translation>
    </message>
    <message>
        <source>Denominación</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Prioridad</source>
        <translation>Priority</translation>
    </message>
    <message>
        <source>Unidad ejecutora</source>
        <translation>Executing unit</translation>
    </message>
    <message>
        <source>Unidad responsable</source>
        <translation>Responsible unit</translation>
    </message>
    <message>
        <source>Relevancia</source>
        <translation>Relevance</translation>
    </message>
    <message>
        <source>Sentido esperado</source>
        <translation>Expected direction</translation>
    </message>
    <message>
        <source>Tipo de agregación</source>
        <translation>Kind of aggregation</translation>
    </message>
    <message>
        <source>Año de la línea base</source>
        <translation>Year of the baseline</translation>
    </message>
    <message>
        <source>Línea base</source>
        <translation>Baseline</translation>
    </message>
    <message>
        <source>Meta %1</source>
        <translation>Target %1</translation>
    </message>
    <message numerus="yes">
        <source>%n periodo(s) nuevo(s)</source>
        <translation>
            <numerusform>%n new period</numerusform>
            <numerusform>%n new periods</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n indicador(es) nuevo(s)</source>
        <translation>
            <numerusform>%n new indicator</numerusform>
            <numerusform>%n new indicators</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n valor(es) nuevo(s)</source>
        <translation>
            <numerusform>%n new value</numerusform>
            <numerusform>%n new values</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n valor(es) cambiado(s)</source>
        <translation>
            <numerusform>%n changed value</numerusform>
            <numerusform>%n changed values</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meta(s) cambiada(s)</source>
        <translation>
            <numerusform>%n changed target</numerusform>
            <numerusform>%n changed targets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dato(s) más</source>
        <translation>
            <numerusform>%n other item</numerusform>
            <numerusform>%n other items</numerusform>
        </translation>
    </message>
    <message>
        <source>sin cambios</source>
        <translation>no changes</translation>
    </message>
    <message>
        <source>Es de un periodo anterior al del último reporte de «%1» (%2): llena lo que falta y lo demás queda como está, salvo que lo marque.</source>
        <translation>It is about a period before that of the latest report of “%1” (%2): it fills in what is missing, and the rest stays as it is unless you tick it.</translation>
    </message>
    <message>
        <source>Es otro reporte del plan «%1»: lo que aplique será un solo cambio, que se puede deshacer.</source>
        <translation>It is another report of the plan “%1”: what you apply will be one change, which can be undone.</translation>
    </message>
    <message>
        <source>Fuera del reporte</source>
        <translation>Not in the report</translation>
    </message>
</context>
<context>
    <name>pei::RowsModel</name>
    <message>
        <source>Sin leer</source>
        <translation>Unread</translation>
    </message>
    <message>
        <source>%1 (prioridad %2)</source>
        <translation>%1 (priority %2)</translation>
    </message>
    <message>
        <source>En el plan: %1</source>
        <translation>In the plan: %1</translation>
    </message>
    <message>
        <source>%1, en el plan %2</source>
        <translation>%1, in the plan %2</translation>
    </message>
    <message>
        <source>Frente al plan</source>
        <translation>Against the plan</translation>
    </message>
    <message>
        <source>Pág.</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Código</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Denominación</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Unidad responsable</source>
        <translation>Responsible unit</translation>
    </message>
    <message>
        <source>Línea base</source>
        <translation>Baseline</translation>
    </message>
    <message>
        <source>Meta %1</source>
        <translation>Target %1</translation>
    </message>
    <message>
        <source>Avance %1</source>
        <translation>Progress %1</translation>
    </message>
    <message>
        <source>Fila sin leer</source>
        <translation>Unread row</translation>
    </message>
    <message>
        <source>No entra al plan: «%1»</source>
        <translation>Does not enter the plan: “%1”</translation>
    </message>
    <message>
        <source>El reporte llegó como texto, que no tiene páginas que mostrar.</source>
        <translation>The report came as text, which has no pages to show.</translation>
    </message>
    <message>
        <source>El reporte dice %1; el plan tiene %2.</source>
        <translation>The report says %1; the plan has %2.</translation>
    </message>
    <message>
        <source>%1 · Avance %2</source>
        <translation>%1 · Progress %2</translation>
    </message>
</context>
<context>
    <name>pei::RulesPane</name>
    <message>
        <source>&amp;Reglas iniciales</source>
        <translation>&amp;Initial rules</translation>
    </message>
    <message>
        <source>Reglas de este plan</source>
        <translation>Rules of this plan</translation>
    </message>
    <message>
        <source>&amp;Listo</source>
        <translation>&amp;Done</translation>
    </message>
    <message>
        <source>Todas encendidas, con sus números iniciales</source>
        <translation>All on, with their initial numbers</translation>
    </message>
    <message>
        <source>%1: %2 … %3</source>
        <translation>%1: %2 … %3</translation>
    </message>
    <message>
        <source>Estas reglas no se guardaron todavía.</source>
        <translation>These rules are not saved yet.</translation>
    </message>
    <message>
        <source>&amp;Intentar de nuevo</source>
        <translation>&amp;Try again</translation>
    </message>
</context>
<context>
    <name>pei::SemaphoreBar</name>
    <message>
        <source>%1: %2 de %3 %4</source>
        <extracomment>state, count, total, &quot;acciones&quot; or &quot;objetivos&quot;</extracomment>
        <translation>%1: %2 of %3 %4</translation>
    </message>
</context>
<context>
    <name>pei::SemaphoreButton</name>
    <message>
        <source>%1 sin dato</source>
        <extracomment>count and state: &quot;32 Bajo&quot;</extracomment>
        <translation>%1 no data</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>pei::SourceFinder</name>
    <message>
        <source>%1 · Línea base</source>
        <translation>%1 · Baseline</translation>
    </message>
    <message>
        <source>%1 · Meta %2</source>
        <translation>%1 · Target %2</translation>
    </message>
    <message>
        <source>%1 · Obtenido %2</source>
        <translation>%1 · Obtained %2</translation>
    </message>
    <message>
        <source>%1 · Avance %2</source>
        <translation>%1 · Progress %2</translation>
    </message>
    <message>
        <source>Este plan viene de un texto, que no tiene páginas que mostrar.</source>
        <translation>This plan comes from a text, which has no pages to show.</translation>
    </message>
    <message>
        <source>«%1» es un texto: no tiene páginas que mostrar.</source>
        <translation>“%1” is a text: it has no pages to show.</translation>
    </message>
    <message>
        <source>Esta fila no estaba en el último reporte importado.</source>
        <translation>This row was not in the latest imported report.</translation>
    </message>
    <message>
        <source>Esta fila no estaba en el último reporte importado, «%1».</source>
        <translation>This row was not in the latest imported report, “%1”.</translation>
    </message>
    <message>
        <source>El reporte no trae la columna %1.</source>
        <translation>The report does not have the column %1.</translation>
    </message>
    <message>
        <source>El reporte no trae la columna %1; hoy vale %2, escrito por %3 el %4.</source>
        <translation>The report does not have the column %1; today it is %2, typed by %3 on %4.</translation>
    </message>
    <message>
        <source>El reporte dice %1; hoy vale %2, de otro reporte que importó %3 el %4.</source>
        <translation>The report says %1; today it is %2, from another report that %3 imported on %4.</translation>
    </message>
    <message>
        <source>El reporte dice %1; hoy vale %2: lo borró %3 el %4.</source>
        <translation>The report says %1; today it is %2: %3 cleared it on %4.</translation>
    </message>
    <message>
        <source>El reporte dice %1; hoy vale %2, pegado por %3 el %4.</source>
        <translation>The report says %1; today it is %2, pasted by %3 on %4.</translation>
    </message>
    <message>
        <source>El reporte dice %1; hoy vale %2, escrito por %3 el %4.</source>
        <translation>The report says %1; today it is %2, typed by %3 on %4.</translation>
    </message>
    <message>
        <source>El reporte no imprime el avance de %1; aquí se calcula con las cifras de esta fila.</source>
        <translation>The report does not print the progress of %1; here it is calculated from the figures of this row.</translation>
    </message>
    <message>
        <source>El reporte dice %1 %; con los valores de hoy el avance es %2 %.</source>
        <translation>The report says %1 %; with today&apos;s values the progress is %2 %.</translation>
    </message>
    <message>
        <source>El reporte dice %1 %; con los valores de hoy no hay avance que calcular.</source>
        <translation>The report says %1 %; with today&apos;s values there is no progress to calculate.</translation>
    </message>
    <message>
        <source>Elija un indicador o uno de sus valores para verlo en el reporte.</source>
        <translation>Choose an indicator or one of its values to see it in the report.</translation>
    </message>
    <message>
        <source>El reporte no trae la meta de %1.</source>
        <translation>The report does not have the target of %1.</translation>
    </message>
    <message>
        <source>Hoy vale %1, como dice «%2», que importó %3 el %4.</source>
        <extracomment>A value, the report that says so, who took that in and when.</extracomment>
        <translation>Today it is %1, as “%2” says, which %3 imported on %4.</translation>
    </message>
    <message>
        <source>El último reporte importado no lo trae; se ve en «%1».</source>
        <translation>The latest report imported does not have it; it is shown in “%1”.</translation>
    </message>
    <message>
        <source>Así lo dice «%1»; hoy vale %2, escrito por %3 el %4.</source>
        <extracomment>A report before the latest, today&apos;s value, who wrote that and when.</extracomment>
        <translation>That is what “%1” says; today it is %2, typed by %3 on %4.</translation>
    </message>
    <message>
        <source>El reporte no imprime el avance de %1; aquí se calcula con las cifras de sus indicadores.</source>
        <translation>The report does not print the progress of %1; here it is calculated from the figures of its indicators.</translation>
    </message>
    <message>
        <source>Está encima de esta fila, la del primero de sus indicadores.</source>
        <translation>It is above this row, that of the first of its indicators.</translation>
    </message>
</context>
<context>
    <name>pei::SourcePane</name>
    <message>
        <source>En el reporte</source>
        <translation>In the report</translation>
    </message>
    <message>
        <source>Elija un indicador o uno de sus valores para verlo en el reporte.</source>
        <translation>Choose an indicator or one of its values to see it in the report.</translation>
    </message>
</context>
<context>
    <name>pei::SourceView</name>
    <message>
        <source>Dibujando la página %1…</source>
        <translation>Drawing page %1…</translation>
    </message>
    <message>
        <source>Página anterior (Ctrl+RePág)</source>
        <translation>Previous page (Ctrl+PgUp)</translation>
    </message>
    <message>
        <source>Página siguiente (Ctrl+AvPág)</source>
        <translation>Next page (Ctrl+PgDown)</translation>
    </message>
    <message>
        <source>Más pequeño (−)</source>
        <translation>Smaller (−)</translation>
    </message>
    <message>
        <source>Ajustar al ancho (0)</source>
        <translation>Fit to the width (0)</translation>
    </message>
    <message>
        <source>Más grande (+)</source>
        <translation>Larger (+)</translation>
    </message>
    <message>
        <source>Contraseña</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Contraseña del PDF</source>
        <translation>Password of the PDF</translation>
    </message>
    <message>
        <source>&amp;Intentar de nuevo</source>
        <translation>&amp;Try again</translation>
    </message>
    <message>
        <source>Está en la página %1 de «%2», pero el plan no guarda el archivo.</source>
        <translation>It is on page %1 of “%2”, but the plan does not keep the file.</translation>
    </message>
    <message>
        <source>Esa contraseña no abre el PDF.</source>
        <translation>That password does not open the PDF.</translation>
    </message>
    <message>
        <source>El PDF pide contraseña para mostrar la página. Escríbala y presione Enter.</source>
        <translation>The PDF asks for a password to show the page. Type it and press Enter.</translation>
    </message>
    <message>
        <source>Dibujar la página %1 pasó del tiempo o de la memoria permitidos.</source>
        <translation>Drawing page %1 took more time or memory than is allowed.</translation>
    </message>
    <message>
        <source>No se pudo dibujar la página %1: el archivo guardado está dañado o incompleto.</source>
        <translation>Page %1 could not be drawn: the stored file is damaged or incomplete.</translation>
    </message>
    <message>
        <source>pág. %1 de %2</source>
        <translation>page %1 of %2</translation>
    </message>
    <message>
        <source>pág. %1</source>
        <translation>page %1</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>A zoom in percent of the window&apos;s width.</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Elija un indicador o uno de sus valores para verlo en el reporte.</source>
        <translation>Choose an indicator or one of its values to see it in the report.</translation>
    </message>
    <message>
        <source>Está en la página %1 del reporte, pero el plan no guarda el archivo.</source>
        <translation>It is on page %1 of the report, but the plan does not keep the file.</translation>
    </message>
    <message>
        <source>%1, página %2 del reporte</source>
        <extracomment>What a screen reader says of the lit page: figure, page, remark.</extracomment>
        <translation>%1, page %2 of the report</translation>
    </message>
</context>
<context>
    <name>pei::StatusLine</name>
    <message>
        <source>%1 es-PE</source>
        <translation>%1 es-PE</translation>
    </message>
    <message>
        <source>Los números se muestran con coma de millares y punto decimal, como en el Perú. Al escribir también se entiende 1.234,50.</source>
        <translation>Numbers are shown with a comma for thousands and a decimal point, as in Peru. Typing 1.234,50 is understood too.</translation>
    </message>
    <message>
        <source>%1  ·  %2</source>
        <extracomment>The status line: how many indicators, then the averages.</extracomment>
        <translation>%1  ·  %2</translation>
    </message>
    <message numerus="yes">
        <source>%n indicador(es)</source>
        <translation>
            <numerusform>%n indicator</numerusform>
            <numerusform>%n indicators</numerusform>
        </translation>
    </message>
    <message>
        <source>Solo lectura</source>
        <translation>Read-only</translation>
    </message>
    <message>
        <source>Todo guardado</source>
        <translation>All saved</translation>
    </message>
    <message>
        <source>promedio ND</source>
        <translation>average ND</translation>
    </message>
    <message>
        <source>promedio %1</source>
        <translation>average %1</translation>
    </message>
    <message numerus="yes">
        <source>promedio %1 (aplicativo: omite %n en 0)  ·  %2 con las %3</source>
        <extracomment>%1 and %2 are averages, %n how many stand at zero, %3 how many have a value. Official rule first.</extracomment>
        <translation>
            <numerusform>average %1 (official: leaves out %n at 0)  ·  %2 with all %3</numerusform>
            <numerusform>average %1 (official: leaves out %n at 0)  ·  %2 with all %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n plan(es)</source>
        <translation>
            <numerusform>%n plan</numerusform>
            <numerusform>%n plans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n plan(es) no tiene(n) el periodo %1</source>
        <translation>
            <numerusform>%n plan does not have the period %1</numerusform>
            <numerusform>%n plans do not have the period %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Para cambiar un valor, abra su plan.</source>
        <translation>To change a value, open its plan.</translation>
    </message>
    <message>
        <source>Probando valores: no se guardan</source>
        <translation>Trying values: not saved</translation>
    </message>
    <message numerus="yes">
        <source>%n valor(es) sin guardar</source>
        <translation>
            <numerusform>%n value not saved</numerusform>
            <numerusform>%n values not saved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n nota(s) sin guardar</source>
        <translation>
            <numerusform>%n note not saved</numerusform>
            <numerusform>%n notes not saved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dato(s) sin guardar</source>
        <extracomment>Values, notes and rules that were typed.</extracomment>
        <translation>
            <numerusform>%n entry not saved</numerusform>
            <numerusform>%n entries not saved</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pei::SummaryText</name>
    <message>
        <source>Avance promedio de los objetivos</source>
        <translation>Average progress of the objectives</translation>
    </message>
    <message>
        <source>Avance promedio de las acciones</source>
        <translation>Average progress of the actions</translation>
    </message>
    <message>
        <source>1 objetivo</source>
        <translation>1 objective</translation>
    </message>
    <message>
        <source>%1 objetivos</source>
        <translation>%1 objectives</translation>
    </message>
    <message>
        <source>1 acción</source>
        <translation>1 action</translation>
    </message>
    <message>
        <source>%1 acciones</source>
        <translation>%1 actions</translation>
    </message>
    <message>
        <source>con las %1</source>
        <translation>with all %1</translation>
    </message>
    <message>
        <source>como lo imprime el aplicativo: %1</source>
        <translation>as the official app prints it: %1</translation>
    </message>
    <message>
        <source>ninguna está en 0.00</source>
        <translation>none is at 0.00</translation>
    </message>
    <message>
        <source>como lo imprime el aplicativo: omite %1 en 0.00</source>
        <translation>as the official app prints it: omits %1 at 0.00</translation>
    </message>
    <message>
        <source>regla del aplicativo: omite %1 en 0.00</source>
        <translation>rule of the official app: omits %1 at 0.00</translation>
    </message>
    <message>
        <source>El reporte imprime %1: los valores cambiaron o usa otra regla.</source>
        <translation>The report prints %1: the values changed or it uses another rule.</translation>
    </message>
    <message>
        <source>promedio sin los que están en 0.00</source>
        <translation>average without those at 0.00</translation>
    </message>
    <message>
        <source>promedio con los que están en 0.00</source>
        <translation>average with those at 0.00</translation>
    </message>
    <message>
        <source>media simple de indicadores</source>
        <translation>plain mean of indicators</translation>
    </message>
    <message>
        <source>media de indicadores por relevancia</source>
        <translation>mean of indicators by relevance</translation>
    </message>
    <message>
        <source>Reglas: Tipo I</source>
        <translation>Rules: Type I</translation>
    </message>
    <message>
        <source>tope de 100 % en los promedios</source>
        <translation>limit of 100 % in the averages</translation>
    </message>
    <message>
        <source>Semáforo de los objetivos, %1</source>
        <translation>Semaphore of the objectives, %1</translation>
    </message>
    <message>
        <source>Semáforo de las acciones, %1</source>
        <translation>Semaphore of the actions, %1</translation>
    </message>
    <message>
        <source>igual a la tabla del reporte</source>
        <translation>same as the report&apos;s table</translation>
    </message>
    <message>
        <source>distinto de la tabla del reporte</source>
        <translation>differs from the report&apos;s table</translation>
    </message>
    <message>
        <source>[0–%1&gt; Bajo · [%1–%2&gt; Medio · ≥%2 Alto</source>
        <translation>[0–%1&gt; Low · [%1–%2&gt; Medium · ≥%2 High</translation>
    </message>
    <message>
        <source>1 de %1 valores es igual a la línea base de %2.</source>
        <translation>1 of %1 values equals the baseline of %2.</translation>
    </message>
    <message>
        <source>%1 de %2 valores son iguales a la línea base de %3.</source>
        <translation>%1 of %2 values equal the baseline of %3.</translation>
    </message>
    <message>
        <source>1 de %1 valores es igual a su línea base.</source>
        <translation>1 of %1 values equals its baseline.</translation>
    </message>
    <message>
        <source>%1 de %2 valores son iguales a su línea base.</source>
        <translation>%1 of %2 values equal their baseline.</translation>
    </message>
    <message>
        <source>%1 y %2</source>
        <extracomment>&quot;2022, 2023 y 2024&quot;</extracomment>
        <translation>%1 and %2</translation>
    </message>
    <message>
        <source>%1 sin ningún valor (%2 casillas).</source>
        <translation>%1 without any value (%2 cells).</translation>
    </message>
    <message>
        <source>1 casilla de periodos anteriores está en ND.</source>
        <translation>1 cell of earlier periods is ND.</translation>
    </message>
    <message>
        <source>%1 casillas de periodos anteriores están en ND.</source>
        <translation>%1 cells of earlier periods are ND.</translation>
    </message>
    <message>
        <source>1 unidad</source>
        <translation>1 unit</translation>
    </message>
    <message>
        <source>%1 unidades</source>
        <translation>%1 units</translation>
    </message>
    <message>
        <source>%1, sin valores por registrar</source>
        <translation>%1, no values to enter</translation>
    </message>
    <message>
        <source>1 valor</source>
        <translation>1 value</translation>
    </message>
    <message>
        <source>%1 valores</source>
        <translation>%1 values</translation>
    </message>
    <message>
        <source>%1, %2 de %3 por registrar</source>
        <translation>%1, %2 of %3 to enter</translation>
    </message>
    <message>
        <source>%1; %2 deben %3 de %4</source>
        <translation>%1; %2 owe %3 of %4</translation>
    </message>
    <message>
        <source>con los %1</source>
        <translation>with all %1</translation>
    </message>
    <message>
        <source>con %1 que tienen valor, de %2</source>
        <translation>with %1 that have a value, of %2</translation>
    </message>
    <message>
        <source>ninguno está en 0.00</source>
        <translation>none is at 0.00</translation>
    </message>
    <message>
        <source>como lo imprime el aplicativo; %1</source>
        <translation>as the official app prints it; %1</translation>
    </message>
    <message>
        <source>%1 (por elección)</source>
        <translation>%1 (by choice)</translation>
    </message>
    <message>
        <source>%1 (según el reporte)</source>
        <translation>%1 (per the report)</translation>
    </message>
    <message>
        <source>%1 (sin comprobar)</source>
        <translation>%1 (not verified)</translation>
    </message>
    <message>
        <source>1 valor es igual a su línea base.</source>
        <translation>1 value equals its baseline.</translation>
    </message>
    <message>
        <source>%1 valores son iguales a su línea base.</source>
        <translation>%1 values equal their baseline.</translation>
    </message>
    <message>
        <source>1 cifra impresa en el reporte no se reproduce.</source>
        <translation>1 figure printed in the report is not reproduced.</translation>
    </message>
    <message>
        <source>%1 cifras impresas en el reporte no se reproducen.</source>
        <translation>%1 figures printed in the report are not reproduced.</translation>
    </message>
</context>
<context>
    <name>pei::SummaryView</name>
    <message>
        <source>Abra o importe un reporte para ver su resumen.</source>
        <translation>Open or import a report to see its summary.</translation>
    </message>
    <message>
        <source>Atención</source>
        <translation>Attention</translation>
    </message>
    <message>
        <source>Por objetivo</source>
        <translation>By objective</translation>
    </message>
    <message>
        <source>Avance por objetivo</source>
        <translation>Progress by objective</translation>
    </message>
    <message>
        <source>Avance por unidad responsable</source>
        <translation>Progress by responsible unit</translation>
    </message>
    <message>
        <source>Mayores brechas</source>
        <translation>Widest gaps</translation>
    </message>
    <message>
        <source>Cerca de ámbar</source>
        <translation>Close to amber</translation>
    </message>
    <message>
        <source>Ver los indicadores en este estado</source>
        <translation>See the indicators in this state</translation>
    </message>
    <message>
        <source>¿Se registró el avance real?</source>
        <translation>Was the real progress entered?</translation>
    </message>
    <message>
        <source>Nada que señalar en los valores de este periodo.</source>
        <translation>Nothing to point out in the values of this period.</translation>
    </message>
    <message>
        <source>avance %1 %, %2</source>
        <translation>progress %1 %, %2</translation>
    </message>
    <message>
        <source>sin avance calculable</source>
        <translation>no progress that can be calculated</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (%2): %3</source>
        <translation>%1 (%2): %3</translation>
    </message>
    <message>
        <source>Resumen</source>
        <translation>Summary</translation>
    </message>
    <message>
        <source>1 indicador</source>
        <translation>1 indicator</translation>
    </message>
    <message>
        <source>%1 indicadores</source>
        <translation>%1 indicators</translation>
    </message>
    <message>
        <source>Por unidad responsable</source>
        <translation>By responsible unit</translation>
    </message>
    <message>
        <source>Ver las alertas</source>
        <translation>View the alerts</translation>
    </message>
    <message>
        <source>Ver todas: %1</source>
        <translation>View all: %1</translation>
    </message>
    <message>
        <source>Ver los indicadores</source>
        <translation>See the indicators</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <extracomment>A screen reader says the average and its reason: &quot;Avance promedio de las acciones: 50.68, con las 38&quot;.</extracomment>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>Ver quién debe qué</source>
        <translation>See who owes what</translation>
    </message>
    <message numerus="yes">
        <source>%n a menos de 5 puntos</source>
        <translation>
            <numerusform>%n within 5 points</numerusform>
            <numerusform>%n within 5 points</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pei::TextBlock</name>
    <message>
        <source>&amp;Copiar</source>
        <translation>&amp;Copy</translation>
    </message>
    <message>
        <source>&amp;Seleccionar todo</source>
        <translation>Select &amp;all</translation>
    </message>
</context>
<context>
    <name>pei::TrialBand</name>
    <message>
        <source>&amp;Seguir probando</source>
        <translation>&amp;Keep trying</translation>
    </message>
    <message>
        <source>Prueba de valores</source>
        <translation>Trial of values</translation>
    </message>
    <message>
        <source>1 valor</source>
        <translation>1 value</translation>
    </message>
    <message>
        <source>%1 valores</source>
        <translation>%1 values</translation>
    </message>
    <message>
        <source>promedio %1 → %2</source>
        <extracomment>%1 before, %2 after.</extracomment>
        <translation>average %1 → %2</translation>
    </message>
    <message>
        <source>contando las que están en 0: %1 → %2</source>
        <translation>counting those at 0: %1 → %2</translation>
    </message>
    <message>
        <source>omitiendo las que están en 0: %1 → %2</source>
        <translation>leaving out those at 0: %1 → %2</translation>
    </message>
    <message>
        <source>rojos %1 → %2</source>
        <translation>red %1 → %2</translation>
    </message>
    <message>
        <source>ámbar %1 → %2</source>
        <translation>amber %1 → %2</translation>
    </message>
    <message>
        <source>verdes %1 → %2</source>
        <translation>green %1 → %2</translation>
    </message>
    <message>
        <source>ND %1 → %2</source>
        <translation>ND %1 → %2</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <extracomment>An objective&apos;s code, its progress before and after.</extracomment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>Está probando valores: nada se guarda.</source>
        <translation>You are trying values: nothing is saved.</translation>
    </message>
    <message>
        <source>%1 Cambie valores y vea aquí qué pasaría con los promedios y los semáforos.</source>
        <translation>%1 Change values and see here what would become of the averages and the semaphores.</translation>
    </message>
    <message>
        <source>%1 Con %2, los promedios y los semáforos quedan igual.</source>
        <extracomment>%1 &quot;Está probando valores: nada se guarda.&quot;, %2 &quot;3 valores&quot;.</extracomment>
        <translation>%1 With %2, the averages and the semaphores stay the same.</translation>
    </message>
    <message>
        <source>%1 Con %2: %3.</source>
        <extracomment>Likewise; %3 &quot;promedio 50.68 → 53.10 · rojos 32 → 29&quot;.</extracomment>
        <translation>%1 With %2: %3.</translation>
    </message>
    <message>
        <source>Revisar los valores probados y registrarlos en el plan, en un solo paso que se puede deshacer</source>
        <translation>Review the values tried and record them in the plan, in a single step that can be undone</translation>
    </message>
    <message>
        <source>El plan es de solo lectura: se puede probar, pero no registrar.</source>
        <translation>The plan is read-only: values can be tried, but not recorded.</translation>
    </message>
    <message>
        <source>Antes hay que terminar la prueba: el valor probado no está guardado y se perdería. ¿Qué hacemos?</source>
        <translation>The trial has to end first: the value tried is not saved and would be lost. What shall we do?</translation>
    </message>
    <message>
        <source>Antes hay que terminar la prueba: los %1 valores probados no están guardados y se perderían. ¿Qué hacemos?</source>
        <translation>The trial has to end first: the %1 values tried are not saved and would be lost. What shall we do?</translation>
    </message>
    <message>
        <source>&amp;Descartar y continuar</source>
        <translation>&amp;Discard and continue</translation>
    </message>
    <message>
        <source>&amp;Descartar</source>
        <translation>&amp;Discard</translation>
    </message>
    <message>
        <source>Ap&amp;licar…</source>
        <translation>App&amp;ly…</translation>
    </message>
</context>
<context>
    <name>pei::UnitSheetText</name>
    <message>
        <source>Pedido %1 %2</source>
        <extracomment>A file&apos;s name: %1 a period as 2024-S1, %2 a unit. No / : * ? &quot; &lt; &gt; |</extracomment>
        <translation>Request %1 %2</translation>
    </message>
    <message>
        <source>Pedido de datos</source>
        <extracomment>The name of a spreadsheet&apos;s page; 31 characters at most, no / : * ? [ ]</extracomment>
        <translation>Data request</translation>
    </message>
    <message>
        <source>Pedido de datos del PEI: %1</source>
        <translation>PEI data request: %1</translation>
    </message>
    <message>
        <source>%1. Plan estratégico institucional %2–%3.</source>
        <extracomment>%1 an entity&apos;s name, %2 and %3 years.</extracomment>
        <translation>%1. Institutional strategic plan %2–%3.</translation>
    </message>
    <message>
        <source>Unidad responsable: %1.</source>
        <translation>Responsible unit: %1.</translation>
    </message>
    <message>
        <source>Escriba en la columna «%1» lo que se logró en cada indicador: un número, o ND si todavía no se conoce. Una casilla vacía deja el dato como está.</source>
        <translation>Write in the column “%1” what was achieved in each indicator: a number, or ND if it is not known yet. An empty box leaves the value as it is.</translation>
    </message>
    <message>
        <source>Valor %1</source>
        <translation>Value %1</translation>
    </message>
    <message>
        <source>Los porcentajes se escriben como 12.5, no como 0.125. Las explicaciones van en las columnas de la derecha. No mueva ni agregue filas ni columnas: guarde el archivo y devuélvalo a planeamiento.</source>
        <translation>Percentages are written as 12.5, not as 0.125. Explanations go into the columns on the right. Do not move or add rows or columns: save the file and send it back to the planning office.</translation>
    </message>
    <message>
        <source>Código</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Indicador</source>
        <translation>Indicator</translation>
    </message>
    <message>
        <source>Unidad ejecutora</source>
        <translation>Executing unit</translation>
    </message>
    <message>
        <source>Línea base</source>
        <translation>Baseline</translation>
    </message>
    <message>
        <source>Meta %1</source>
        <translation>Target %1</translation>
    </message>
    <message>
        <source>Registrado %1</source>
        <translation>Recorded %1</translation>
    </message>
    <message>
        <source>Obtenido %1</source>
        <translation>Obtained %1</translation>
    </message>
    <message>
        <source>Factor que explica el resultado</source>
        <translation>Factor that explains the result</translation>
    </message>
    <message>
        <source>Medida de mejora</source>
        <translation>Improvement measure</translation>
    </message>
    <message>
        <source>Responsable de la medida</source>
        <translation>Responsible for the measure</translation>
    </message>
    <message>
        <source>Evidencia (archivo o enlace)</source>
        <translation>Evidence (file or link)</translation>
    </message>
    <message>
        <source>Un número, o ND si todavía no se conoce.</source>
        <translation>A number, or ND if it is not known yet.</translation>
    </message>
    <message>
        <source>Escriba un número o ND. Las explicaciones van en las columnas de la derecha.</source>
        <translation>Write a number or ND. Explanations go into the columns on the right.</translation>
    </message>
    <message>
        <source>El texto es demasiado largo: pasa de %1 caracteres.</source>
        <translation>The text is too long: more than %1 characters.</translation>
    </message>
</context>
<context>
    <name>pei::ValueEditor</name>
    <message>
        <source>Valor obtenido</source>
        <translation>Obtained value</translation>
    </message>
</context>
<context>
    <name>pei::WelcomePage</name>
    <message>
        <source>Suelte aquí el reporte de seguimiento</source>
        <translation>Drop the follow-up report here</translation>
    </message>
    <message>
        <source>&amp;Importar reporte…</source>
        <translation>&amp;Import report…</translation>
    </message>
    <message>
        <source>A&amp;brir…</source>
        <translation>&amp;Open…</translation>
    </message>
    <message>
        <source>Ver el e&amp;jemplo</source>
        <translation>View the e&amp;xample</translation>
    </message>
    <message>
        <source>Abiertos hace poco</source>
        <translation>Recently opened</translation>
    </message>
    <message>
        <source>El PDF del PEI que imprime el aplicativo, tal como se descarga, una carpeta con muchos o un archivo .pei. Los valores que escriba después quedan guardados al momento.</source>
        <translation>The PDF of the PEI that the official application prints, as downloaded, a folder with many of them, or a .pei file. The values you type later are saved at once.</translation>
    </message>
</context>
<context>
    <name>pei::YearChartView</name>
    <message>
        <source>Gráfico por año</source>
        <translation>Chart by year</translation>
    </message>
    <message>
        <source>Sin indicador elegido.</source>
        <translation>No indicator chosen.</translation>
    </message>
    <message>
        <source>Elija un indicador para ver su gráfico por año.</source>
        <translation>Choose an indicator to see its chart by year.</translation>
    </message>
    <message>
        <source>Copiar imagen</source>
        <translation>Copy image</translation>
    </message>
    <message>
        <source>Guardar como PNG…</source>
        <translation>Save as PNG…</translation>
    </message>
    <message>
        <source>Guardar como SVG…</source>
        <translation>Save as SVG…</translation>
    </message>
    <message>
        <source>indicador</source>
        <translation>indicator</translation>
    </message>
    <message>
        <source>Guardar como SVG</source>
        <translation>Save as SVG</translation>
    </message>
    <message>
        <source>Guardar como PNG</source>
        <translation>Save as PNG</translation>
    </message>
    <message>
        <source>Imagen vectorial (*.svg)</source>
        <translation>Vector image (*.svg)</translation>
    </message>
    <message>
        <source>Imagen (*.png)</source>
        <translation>Image (*.png)</translation>
    </message>
</context>
</TS>
