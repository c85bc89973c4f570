// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/errortext.h"

#include "core/models/labels.h"

#include <QCoreApplication>

namespace pei {

namespace {

class ErrorText
{
    Q_DECLARE_TR_FUNCTIONS(pei::ErrorText)

public:
    static QString of(const Error &error);
};

// The key of a period, as files spell it, in words.
QString periodOf(const Error &error)
{
    const std::optional<Period> period = periodFromKey(error.detail);
    return period ? Labels::period(*period) : error.detail;
}

QString ErrorText::of(const Error &error)
{
    switch (error.code) {
    case Error::Code::FileMissing:
        return tr("No existe ese archivo. Revise el nombre y la carpeta.");
    case Error::Code::FileUnreadable:
        return tr("No se puede leer el archivo (%1). Revise sus permisos.").arg(error.detail);
    case Error::Code::FileUnwritable:
        return tr("No se puede escribir el archivo (%1). Elija otra carpeta o revise sus permisos.").arg(error.detail);
    case Error::Code::FileTooLarge:
        return tr("El archivo pasa de %1 MiB: no puede ser un reporte de seguimiento.").arg(error.number);
    case Error::Code::UnknownFormat:
        return tr("El archivo no es un reporte de seguimiento (PDF o texto) ni un archivo de Tablero PEI.");
    case Error::Code::PdfDamaged:
        return tr("El PDF está dañado o incompleto. Vuelva a descargarlo del aplicativo.");
    case Error::Code::PdfLocked:
        return tr("El PDF pide contraseña. Ábralo en la ventana para escribirla, o quite la contraseña.");
    case Error::Code::PdfWithoutText:
        return tr("El PDF es una imagen escaneada, sin texto que leer. Use el PDF que imprime el aplicativo.");
    case Error::Code::NotAReport:
        return error.page > 0
                   ? tr("En la página %1 empieza otro reporte: el archivo junta más de uno. Guarde cada reporte en "
                        "un PDF propio.")
                         .arg(error.page)
                   : tr("El documento no es un reporte de seguimiento del PEI.");
    case Error::Code::ReportTruncated:
        return tr("El reporte tiene encabezado, pero ninguna fila que se pueda leer: parece incompleto.");
    case Error::Code::HeadUnreadable:
        return error.page > 0
                   ? tr("En la página %1, el encabezado de la tabla no tiene la columna «%2». Si el borde del "
                        "papel la cortó, exporte el reporte de nuevo en hojas más grandes.")
                         .arg(QString::number(error.page), error.detail)
                   : tr("El encabezado de la tabla no tiene la columna «%1».").arg(error.detail);
    case Error::Code::TextOutOfOrder:
        return tr(
            "El texto del reporte llegó con sus celdas en desorden y no se puede leer con certeza. Abra el PDF mismo, "
            "o copie el texto con otro visor.");
    case Error::Code::RowUnreadable:
        return error.page > 0 ? tr("En la página %1 hay una fila que no se puede leer entera: «%2».")
                                    .arg(QString::number(error.page), error.detail)
                              : tr("Hay una fila que no se puede leer entera: «%1».").arg(error.detail);
    case Error::Code::ReadingTimedOut:
        return tr(
            "La lectura pasó del tiempo o de la memoria permitidos: el documento está dañado o no es un reporte.");
    case Error::Code::Cancelled:
        return tr("Se canceló.");
    case Error::Code::JsonInvalid:
        return tr("El JSON no tiene la forma de un plan: %1.").arg(error.detail);
    case Error::Code::TableUnreadable:
        return tr("La fila %1 no se puede leer (%2). Corrija esa celda y vuelva a intentarlo.")
            .arg(QString::number(error.number), error.detail);
    case Error::Code::SheetDamaged:
        return tr("La hoja de cálculo está dañada o incompleta (%1). Pida que la envíen de nuevo.").arg(error.detail);
    case Error::Code::SheetLocked:
        return tr("La hoja de cálculo tiene contraseña o es de una versión antigua (.xls). Guárdela como .xlsx, sin "
                  "contraseña.");
    case Error::Code::SheetOfOtherKind:
        return tr("La hoja de cálculo no es .xlsx. Ábrala y guárdela como «Libro de Excel (.xlsx)».");
    case Error::Code::SheetNotOurs:
        return tr("La hoja de cálculo no es un pedido de datos de Tablero PEI.");
    case Error::Code::SheetNewer:
        return tr("El pedido de datos es de una versión más nueva de Tablero PEI. Actualice el programa.");
    case Error::Code::SheetOfOtherPlan:
        return tr("El pedido de datos es de otro plan (%1).").arg(error.detail);
    case Error::Code::SheetOfOtherPeriod:
        return tr("El pedido de datos es del periodo %1, no del que está abierto para registrar.").arg(periodOf(error));
    case Error::Code::SheetEdited:
        return tr("Se cambió la forma del pedido de datos: la celda %1 no tiene lo que se envió. Pida que la unidad "
                  "llene el archivo original, sin mover filas ni columnas.")
            .arg(error.detail);
    case Error::Code::StoreNotOurs:
        return tr("El archivo no es de Tablero PEI.");
    case Error::Code::StoreNewer:
        return tr("El archivo es de una versión más nueva de Tablero PEI (formato %1). Actualice el programa.")
            .arg(error.number);
    case Error::Code::StoreDamaged:
        return tr("El archivo está dañado (%1). Recupere una copia de seguridad.").arg(error.detail);
    case Error::Code::StoreFailed:
        return tr("No se pudo guardar (%1). El valor anterior sigue en su lugar.").arg(error.detail);
    case Error::Code::StoreReadOnly:
        return tr("El archivo es de solo lectura: se puede ver, pero no cambiar.");
    case Error::Code::StoreBusy:
        return tr("Otra ventana o programa está usando el archivo. Ciérrelo e intente de nuevo.");
    case Error::Code::StoreFull:
        return tr("No queda espacio en el disco. Libere espacio e intente de nuevo; no se perdió nada.");
    case Error::Code::StoreChanged:
        return tr("Otro programa cambió antes ese valor de %1. No se escribió nada; vuelva a ver el valor antes de "
                  "cambiarlo.")
            .arg(error.detail);
    case Error::Code::StoreMoved:
        return tr(
            "El archivo fue borrado, movido o reemplazado mientras estaba abierto. Guarde una copia: contiene todo lo "
            "registrado hasta ahora.");
    case Error::Code::StoreWithoutLocks:
        return tr("La carpeta no permite bloquear archivos (%1). Copie el archivo a un disco de esta computadora.")
            .arg(error.detail);
    case Error::Code::SameFile:
        return tr("Una copia no puede reemplazar al archivo abierto. Elija otro nombre.");
    case Error::Code::OtherPlan:
        return tr("El reporte es de otro plan (%1).").arg(error.detail);
    case Error::Code::MomentBeforePlan:
        return tr("En ese momento el plan todavía no estaba en el archivo.");
    case Error::Code::HistoryIncomplete:
        return tr("El historial no llega hasta ese momento: una versión anterior del programa no guardaba todos los "
                  "cambios.");
    case Error::Code::PeriodClosed:
        return tr("El periodo %1 está cerrado. Para cambiarlo, reábralo indicando el motivo.").arg(periodOf(error));
    case Error::Code::ReasonMissing:
        if (error.detail.isEmpty())
            return tr("Para dar por revisada una alerta hay que indicar el motivo.");
        return tr("Para reabrir el periodo %1 hay que indicar el motivo.").arg(periodOf(error));
    case Error::Code::PlanMissing:
        if (error.detail.isEmpty())
            return error.number == 0 ? tr("El archivo no contiene ningún plan.")
                                     : tr("El archivo contiene %1 planes: indique cuál abrir.").arg(error.number);
        if (error.number > 0)
            return tr("El archivo contiene %1 planes: indique cuál, por ejemplo «%2».")
                .arg(error.number)
                .arg(error.detail);
        return tr("El archivo no contiene el plan «%1».").arg(error.detail);
    case Error::Code::CellMissing:
        if (periodFromKey(error.detail))
            return tr("El plan no tiene el periodo %1.").arg(error.detail);
        return tr("El plan no tiene la celda «%1».").arg(error.detail);
    case Error::Code::PeriodOutsidePlan:
        return tr("El periodo %1 no es de los años del plan.").arg(periodOf(error));
    case Error::Code::ValueRefused:
        return tr("«%1» no es un número ni ND. Las explicaciones van en la nota.").arg(error.detail);
    }
    Q_UNREACHABLE();
}

} // namespace

QString errorText(const Error &error)
{
    return ErrorText::of(error);
}

} // namespace pei
