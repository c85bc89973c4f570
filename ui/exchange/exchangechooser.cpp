// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/exchangechooser.h"

#include <QCoreApplication>
#include <QFileDialog>

namespace pei {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(pei::ExchangeChooser)

public:
    static QString filter(ExportFormat format);
};

QString Words::filter(ExportFormat format)
{
    switch (format) {
    case ExportFormat::Xlsx:
        return tr("Libro de Excel (*.xlsx)");
    case ExportFormat::Csv:
        return tr("Texto separado (*.csv)");
    case ExportFormat::Json:
        return tr("JSON (*.json)");
    case ExportFormat::Html:
        return tr("Página web (*.html)");
    case ExportFormat::Odt:
        return tr("Texto de LibreOffice o Word (*.odt)");
    }
    Q_UNREACHABLE();
}

} // namespace

ExchangeChooser ExchangeChooser::dialogs()
{
    ExchangeChooser chooser;
    chooser.save = [](QWidget *parent, const QString &proposed, ExportFormat format) {
        return QFileDialog::getSaveFileName(parent, Words::tr("Exportar"), proposed, Words::filter(format));
    };
    chooser.folder = [](QWidget *parent, const QString &start) {
        return QFileDialog::getExistingDirectory(parent, Words::tr("Carpeta para los pedidos de datos"), start);
    };
    chooser.returned = [](QWidget *parent, const QString &start) {
        return QFileDialog::getOpenFileNames(parent, Words::tr("Pedidos de datos que volvieron"), start,
                                             Words::tr("Hojas de cálculo (*.xlsx)") + QStringLiteral(";;") +
                                                 Words::tr("Todos los archivos (*)"));
    };
    chooser.returnedFolder = [](QWidget *parent, const QString &start) {
        return QFileDialog::getExistingDirectory(parent, Words::tr("Carpeta con los pedidos que volvieron"), start);
    };
    return chooser;
}

} // namespace pei
