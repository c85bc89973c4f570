<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="es">
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
</context>
<context>
    <name>pei::Labels</name>
    <message>
        <source>Sem1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>A year and one of its two cuts, &quot;2024 – Sem1&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Muy relevante</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relevante</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menos relevante</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ascendente</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Descendente</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No definido</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agregable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No agregable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Máximo permisible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mínimo permisible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bajo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alto</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ND</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>objetivos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>acciones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nivel de Gobierno</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pliego</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Departamento</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provincia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distrito</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unidad Ejecutora</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
