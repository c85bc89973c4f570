// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/importchooser.h"

#include <QCoreApplication>
#include <QFileDialog>

namespace pei {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(pei::ImportChooser)
};

} // namespace

ImportChooser ImportChooser::dialogs()
{
    ImportChooser chooser;
    chooser.folder = [](QWidget *parent, const QString &start) {
        return QFileDialog::getExistingDirectory(parent, Words::tr("Carpeta con los reportes"), start);
    };
    chooser.files = [](QWidget *parent, const QString &start) {
        return QFileDialog::getOpenFileNames(
            parent, Words::tr("Reportes que se importan"), start,
            Words::tr("Reportes de seguimiento (*.pdf *.txt)") + QStringLiteral(";;") + Words::tr("Todos los archivos (*)"));
    };
    chooser.target = [](QWidget *parent, const QString &proposed) {
        // What is there is added to, never replaced: nothing to confirm.
        return QFileDialog::getSaveFileName(parent, Words::tr("Archivo donde se guardan los planes"), proposed,
                                            Words::tr("Planes de Tablero PEI (*.pei)"), nullptr,
                                            QFileDialog::DontConfirmOverwrite);
    };
    chooser.list = [](QWidget *parent, const QString &proposed) {
        return QFileDialog::getSaveFileName(parent, Words::tr("Guardar la lista"), proposed,
                                            Words::tr("Texto (*.txt)"));
    };
    return chooser;
}

} // namespace pei
