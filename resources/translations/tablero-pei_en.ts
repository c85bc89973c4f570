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
        <translation>Export the indicator &amp;sheets as PDF…</translation>
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
        <source>Vista previa e impresión del resumen</source>
        <translation>Preview and print the summary</translation>
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
</context>
<context>
    <name>pei::CalculationText</name>
    <message>
        <source>Todavía no hay valor obtenido (ND), y un dato que falta no es cero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>El año no tiene meta (ND): no hay con qué comparar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La meta es 0.00 y no se puede dividir entre cero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La línea base no tiene valor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La meta es igual a la línea base: no hay camino que medir.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Los signos de lo obtenido y de la meta hacen que el cociente no tenga sentido.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>El sentido no está definido y no hay máximo ni mínimo permisible: no se sabe si más es mejor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No se puede calcular. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>100 × %1 ÷ %2 (meta de todo el año) = %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menos es mejor y se obtuvo 0.00: el avance es %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menos es mejor: 100 × %1 (meta de todo el año) ÷ %2 = %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Se respetó el máximo permisible (%1 ≤ %2): el avance es %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Se pasó el máximo permisible: 100 × %1 ÷ %2 = %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Se respetó el mínimo permisible (%1 ≥ %2): el avance es %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No se llegó al mínimo permisible: 100 × %1 ÷ %2 = %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tipo II, desde la línea base: no se puede calcular. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tipo II, acumulado: 100 × lo obtenido ÷ las metas de los años hasta %1 = %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tipo II, desde la línea base: 100 × (%1 − %3) ÷ (%2 − %3) = %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ámbar desde %1 · verde desde %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ámbar hasta %1 · verde hasta %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ritmo esperado al primer semestre: %1 % de la meta (no oficial)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pei::ChartText</name>
    <message>
        <source>sin valor obtenido</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sin meta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no calculable: la meta es 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no calculable: sin línea base</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no calculable: la meta es igual a la línea base</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no calculable: signos opuestos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no calculable: sentido no definido</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 de %3</source>
        <extracomment>period: obtained of target</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: meta %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 (%3 %, %4)</source>
        <extracomment>cut, obtained, progress, state: &quot;Sem1 160.00 (40.00 %, Bajo)&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>base %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>base: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>en billones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>en miles de millones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>en millones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>base %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>base</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>meta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>obtenido (Sem1 angosto, Anual ancho)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>línea base</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sin dato</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pei::CommandLine</name>
    <message>
        <source>Uso: tablero-pei convert ENTRADA… --to json [-o ARCHIVO|CARPETA]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>     tablero-pei print ENTRADA -o ARCHIVO.pdf [--what summary,sheets] [--period 2024-S1]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>     tablero-pei [ARCHIVO…] abre la ventana</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La opción «%1» no existe aquí.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A la opción «%1» le falta su valor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Falta el archivo de entrada.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>«--to» acepta json.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Con varias entradas, «-o» debe dar la carpeta de salida.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>«print» imprime una sola entrada.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Falta «-o» con el nombre del PDF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>«--what» acepta summary y sheets, separados por comas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>«--period» se escribe como 2024-S1 o 2024-A.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>El plan no tiene el periodo %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>«%1» todavía no está disponible en esta versión.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pei::EntryModel</name>
    <message>
        <source>%1 por ciento</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, %3, %4</source>
        <extracomment>What a screen reader says of a whole row: code, period, progress in percent, state.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Línea base de %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Se entendió %1; también podía leerse %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Código del indicador.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Código</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Denominación del indicador.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Denominación</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valor de la línea base.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Línea base</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logro esperado de todo el año %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meta %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lo obtenido en %1 sobre la escala de la meta.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avance Tipo I de %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Semáforo del avance: bajo, medio, alto o sin dato.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Estado</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: abierto para registrar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: cerrado, solo lectura.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
%2</source>
        <extracomment>Head of a narrow column, in two lines: year and cut.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pei::EntryTable</name>
    <message>
        <source>Registro de valores obtenidos</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pei::EntryText</name>
    <message>
        <source>verde ≥ %1 · ámbar ≥ %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>verde ≤ %1 · ámbar ≤ %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>se lee %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No es un número ni ND.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Los millares están mal separados.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tiene demasiadas comas o puntos.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pasa de 15 cifras.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fila %1, %2, «%3»: %4</source>
        <extracomment>Row of the pasted block, code, text, reason.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fila %1, %2, «%3»: la columna no está abierta para registrar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fila %1, columna %2, «%3»: queda fuera de la tabla.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pei::EntryView</name>
    <message>
        <source>«%1» no se registró. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter baja · Tab avanza · Ctrl+V pega desde Excel · Supr deja ND</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Todas las unidades</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registrar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registrar: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agregar %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unidad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Solo sin valor · %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 de %2 registrados</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pei::ErrorText</name>
    <message>
        <source>No existe ese archivo. Revise el nombre y la carpeta.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No se puede leer el archivo (%1). Revise sus permisos.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No se puede escribir el archivo (%1). Elija otra carpeta o revise sus permisos.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>El archivo pasa de %1 MiB: no puede ser un reporte de seguimiento.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>El archivo no es un reporte de seguimiento (PDF o texto) ni un archivo de Tablero PEI.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>El PDF está dañado o incompleto. Vuelva a descargarlo del aplicativo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>El PDF pide contraseña. Ábralo en la ventana para escribirla, o quite la contraseña.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>El PDF es una imagen escaneada, sin texto que leer. Use el PDF que imprime el aplicativo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>El documento no es un reporte de seguimiento del PEI.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>El reporte tiene encabezado, pero ninguna fila que se pueda leer: parece incompleto.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>En la página %1, el encabezado de la tabla no tiene la columna «%2».</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>El encabezado de la tabla no tiene la columna «%1».</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>En la página %1 hay una fila que no se puede leer entera: «%2».</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La lectura pasó del tiempo o de la memoria permitidos: el documento está dañado o no es un reporte.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Se canceló.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>El JSON no tiene la forma de un plan: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>El archivo no es de Tablero PEI.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>El archivo es de una versión más nueva de Tablero PEI (formato %1). Actualice el programa.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>El archivo está dañado (%1). Recupere una copia de seguridad.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No se pudo guardar (%1). El valor anterior sigue en su lugar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>El archivo es de solo lectura: se puede ver, pero no cambiar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Otra ventana o programa está usando el archivo. Ciérrelo e intente de nuevo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No queda espacio en el disco. Libere espacio e intente de nuevo; no se perdió nada.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>El archivo no contiene el plan «%1».</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>«%1» no es un número ni ND. Las explicaciones van en la nota.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Otro programa cambió antes ese valor de %1. No se escribió nada; vuelva a ver el valor antes de cambiarlo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>El archivo no contiene ningún plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>El archivo contiene %1 planes: indique cuál abrir.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>El plan no tiene la celda «%1».</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>El periodo %1 no es de los años del plan.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pei::FichaView</name>
    <message>
        <source>Elija un indicador para ver su ficha.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valores por año</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relevancia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sentido · agregación</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Línea base</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unidad responsable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unidad ejecutora</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elemento</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fuente</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 › %2 · %3 %4</source>
        <extracomment>Element, indicator, responsible unit: &quot;AEI.01.02 › IND.01 · 10.06 Gestión del riesgo&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>¿Cómo se calcula?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>Direction and aggregation: &quot;Ascendente · Agregable&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (prioridad %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reporte importado, página %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reporte importado</source>
        <translation type="unfinished"></translation>
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
</context>
<context>
    <name>pei::FilterChip</name>
    <message>
        <source>%1 ▾</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pei::IndicatorTreeModel</name>
    <message>
        <source>Línea base de %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, %3, %4</source>
        <extracomment>What a screen reader says of a whole row: code, period, progress in percent, state.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 de %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 por ciento</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: meta %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Código del elemento o del indicador.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Código</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Denominación, tal como la imprime el reporte salvo las mayúsculas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Denominación</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Obtenido</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valor obtenido en %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logro esperado de todo el año %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meta %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lo obtenido sobre la escala de la meta; las bandas cambian donde empiezan el ámbar y el verde.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avance Tipo I, en porcentaje de la meta de todo el año.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Semáforo del avance: bajo, medio, alto o sin dato.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Estado</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Años</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metas por año como línea y valores obtenidos como puntos.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation type="unfinished">%1 – %2</translation>
    </message>
    <message>
        <source>Unidad de organización responsable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unidad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relevancia entre los indicadores del mismo elemento.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relevancia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sentido esperado: si más es mejor o menos es mejor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sentido</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tipo de agregación: si los valores de los años se suman.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agregación</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valor de la línea base.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Línea base</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pei::IndicatorsView</name>
    <message>
        <source>Quitar los filtros</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indicadores del plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>«%1» no se registró. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Todas las unidades</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Todos los objetivos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unidad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OEI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toda relevancia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relevancia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>State and how many indicators have it: &quot;Bajo 32&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 de %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columnas de fábrica</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pei::KeysPane</name>
    <message>
        <source>Teclas</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>En toda la ventana</source>
        <translation>In the whole window</translation>
    </message>
    <message>
        <source>Deshacer, sin límite</source>
        <translation>Undo, without limit</translation>
    </message>
    <message>
        <source>Rehacer</source>
        <translation>Redo</translation>
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
        <source>Intro</source>
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
    <message numerus="yes">
        <source>%n fila(s) del reporte no se pudieron leer enteras y no están en el plan: %1</source>
        <extracomment>%1 lists the rows, cut short.</extracomment>
        <translation>
            <numerusform>%n row of the report could not be read whole and is not in the plan: %1</numerusform>
            <numerusform>%n rows of the report could not be read whole and are not in the plan: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Mostrar en su &amp;carpeta</source>
        <translation>Show in its &amp;folder</translation>
    </message>
    <message>
        <source>El reporte quedó en el plan «%1». Lo que escriba se guarda ahí al momento.</source>
        <translation>The report is now the plan “%1”. What you type is saved there at once.</translation>
    </message>
    <message>
        <source>Este reporte ya se había importado: se abrió «%1», con los valores escritos desde entonces.</source>
        <translation>This report had been imported before: “%1” was opened, with the values typed since.</translation>
    </message>
    <message>
        <source>%1: esa contraseña no abre el PDF.</source>
        <translation>%1: that password does not open the PDF.</translation>
    </message>
    <message>
        <source>%1: el PDF pide contraseña. Escríbala y presione Intro.</source>
        <translation>%1: the PDF needs a password. Type it and press Enter.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A file&apos;s name and what is wrong with it.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 resumen %2.pdf</source>
        <translation>%1 summary %2.pdf</translation>
    </message>
    <message>
        <source>%1 fichas %2.pdf</source>
        <translation>%1 sheets %2.pdf</translation>
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
        <source>Imprimir el resumen</source>
        <translation>Print the summary</translation>
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
    <name>pei::OpenJob</name>
    <message>
        <source>no se puede crear la carpeta «%1»</source>
        <translation>the folder “%1” cannot be made</translation>
    </message>
</context>
<context>
    <name>pei::PaperBlocks</name>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Objetivo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acción</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unidad responsable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unidad ejecutora</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relevancia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sentido</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agregación</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Línea base</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avance %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Año</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seguimiento del PEI %1–%2: resumen %3</source>
        <extracomment>first year, last year, period</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>enero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>febrero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>marzo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>abril</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mayo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>junio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>julio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agosto</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>setiembre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>octubre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>noviembre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>diciembre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 de %2 de %3</source>
        <extracomment>day, month, year</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Página %1 de %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>an average and why: &quot;46.68 con las 38 acciones&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · sin dato %2</source>
        <extracomment>bands, and how many have no data: &quot;[0–75&gt; Bajo · … · sin dato 0&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Por objetivo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mayores brechas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 acc.</source>
        <extracomment>&quot;2 acc.&quot;: number of actions, short</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Atención</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 de %3</source>
        <extracomment>period: obtained of target</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 % · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ámbar desde %1 · verde desde %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ámbar hasta %1 · verde hasta %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desde la línea base: %1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Por unidad responsable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ind.</source>
        <extracomment>&quot;3 ind.&quot;: number of indicators, short</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seguimiento del PEI %1–%2: %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pei::PasteBar</name>
    <message>
        <source>Celdas que no se pueden pegar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Descartar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Una celda no se puede pegar; todavía no se cambió nada.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 celdas no se pueden pegar; todavía no se cambió nada.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aplicar los válidos (%1)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pei::PeriodCommand</name>
    <message>
        <source>Abrir el periodo %1 – Sem1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abrir el periodo %1 – Anual</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pei::PeriodTableModel</name>
    <message>
        <source>Meta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avance %</source>
        <translation type="unfinished"></translation>
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
        <source>Busca en códigos, nombres y unidades, sin distinguir tildes ni mayúsculas</source>
        <translation>Looks in codes, names and units, whatever the accents and case</translation>
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
</context>
<context>
    <name>pei::SemaphoreBar</name>
    <message>
        <source>%1: %2 de %3 %4</source>
        <extracomment>state, count, total, &quot;acciones&quot; or &quot;objetivos&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pei::SemaphoreButton</name>
    <message>
        <source>%1 sin dato</source>
        <extracomment>count and state: &quot;32 Bajo&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
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
</context>
<context>
    <name>pei::SummaryText</name>
    <message>
        <source>Avance promedio de los objetivos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avance promedio de las acciones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 objetivo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 objetivos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 acción</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 acciones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>con las %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>con las %1 que tienen valor, de %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>como lo imprime el aplicativo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>como lo imprime el aplicativo; ninguna está en 0.00</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ninguna está en 0.00</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>como lo imprime el aplicativo: omite %1 en 0.00</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>regla del aplicativo: omite %1 en 0.00</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>El reporte imprime %1: los valores cambiaron o usa otra regla.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>promedio sin los que están en 0.00</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>promedio con los que están en 0.00</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>media simple de indicadores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>media de indicadores por relevancia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reglas: Tipo I</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tope de 100 % en los promedios</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (detectadas en el reporte)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Semáforo de los objetivos, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Semáforo de las acciones, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>igual a la tabla del reporte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>distinto de la tabla del reporte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[0–%1&gt; Bajo · [%1–%2&gt; Medio · ≥%2 Alto</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 de %1 valores es igual a la línea base de %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 de %2 valores son iguales a la línea base de %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 de %1 valores es igual a su línea base.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 de %2 valores son iguales a su línea base.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 y %2</source>
        <extracomment>&quot;2022, 2023 y 2024&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sin ningún valor (%2 casillas).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 casilla de periodos anteriores está en ND.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 casillas de periodos anteriores están en ND.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 unidad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 unidades</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, sin valores por registrar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 valor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 valores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 de %3 por registrar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; %2 deben %3 de %4</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pei::SummaryView</name>
    <message>
        <source>Abra o importe un reporte para ver su resumen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Atención</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Por objetivo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avance por objetivo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avance por unidad responsable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mayores brechas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cerca de ámbar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ver los indicadores en este estado</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>¿Se registró el avance real?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nada que señalar en los valores de este periodo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A 1 indicador le faltan menos de 5 puntos:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A %1 indicadores les faltan menos de 5 puntos:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>avance %1 %, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sin avance calculable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished">%1: %2</translation>
    </message>
    <message>
        <source>%1 (%2): %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resumen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 indicador</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 indicadores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Por unidad responsable</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pei::ValueEditor</name>
    <message>
        <source>Valor obtenido</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pei::ValuesCommand</name>
    <message>
        <source>Valor %1 – Sem1 de %2: %3 → %4</source>
        <extracomment>%1 a year, %2 an indicator&apos;s code, %3 the old value, %4 the new one.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valor %1 – Anual de %2: %3 → %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Cambiar %n valores</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pegar %n valores</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rellenar %n valores</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Borrar %n valores</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Importar %n valores</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pei::WelcomePage</name>
    <message>
        <source>Suelte aquí el reporte de seguimiento</source>
        <translation>Drop the follow-up report here</translation>
    </message>
    <message>
        <source>El PDF del PEI que imprime el aplicativo, tal como se descarga, o un archivo .pei. Los valores que escriba después quedan guardados al momento.</source>
        <translation>The PEI&apos;s PDF that the official application prints, as downloaded, or a .pei file. The values you type afterwards are saved at once.</translation>
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
        <translation>View the &amp;example</translation>
    </message>
    <message>
        <source>Abiertos hace poco</source>
        <translation>Recently opened</translation>
    </message>
</context>
<context>
    <name>pei::YearChartView</name>
    <message>
        <source>Gráfico por año</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sin indicador elegido.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elija un indicador para ver su gráfico por año.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copiar imagen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guardar como PNG…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guardar como SVG…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>indicador</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guardar como SVG</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guardar como PNG</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imagen vectorial (*.svg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imagen (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No se guardó la imagen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
