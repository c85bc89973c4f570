// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/backupsdialog.h"

#include "ui/history/historytext.h"

#include <QDialogButtonBox>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace pei {

BackupsDialog::BackupsDialog(QWidget *parent)
    : QDialog(parent)
    , m_text(new QLabel(this))
    , m_table(new QTableWidget(0, 4, this))
{
    setObjectName(u"backups"_s);
    setWindowTitle(tr("Copias de seguridad"));
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_table->setObjectName(u"backupList"_s);
    m_table->setAccessibleName(tr("Copias de seguridad"));
    m_table->setHorizontalHeaderLabels({tr("Cuándo"), tr("Por qué"), tr("Tamaño"), tr("Archivo")});
    m_table->verticalHeader()->hide();
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->horizontalHeader()->setSectionResizeMode(3, QHeaderView::Stretch);
    m_table->horizontalHeader()->setHighlightSections(false);
    auto *buttons = new QDialogButtonBox(this);
    m_open = buttons->addButton(tr("Abrir para &ver"), QDialogButtonBox::ActionRole);
    m_open->setObjectName(u"openBackup"_s);
    QPushButton *folder = buttons->addButton(tr("Mostrar en su &carpeta"), QDialogButtonBox::ActionRole);
    folder->setObjectName(u"backupFolder"_s);
    QPushButton *copy = buttons->addButton(tr("&Guardar copia…"), QDialogButtonBox::ActionRole);
    copy->setObjectName(u"backupCopy"_s);
    buttons->addButton(tr("Cerrar"), QDialogButtonBox::RejectRole);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_text);
    layout->addWidget(m_table, 1);
    layout->addWidget(buttons);
    resize(720, 360);
    connect(m_open, &QPushButton::clicked, this, [this] { emit openRequested(chosen()); });
    connect(m_table, &QTableWidget::cellActivated, this, [this] { emit openRequested(chosen()); });
    connect(folder, &QPushButton::clicked, this, [this] { emit folderRequested(m_store); });
    connect(copy, &QPushButton::clicked, this, &BackupsDialog::copyRequested);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void BackupsDialog::showBackupsOf(const QString &store)
{
    m_store = store;
    m_backups = backupsOf(store);
    m_text->setText(
        m_backups.empty()
            ? tr("Todavía no hay copias de «%1». El programa guarda una junto al archivo antes de cada "
                 "importación y antes de pasar el archivo a un formato nuevo.")
                  .arg(QFileInfo(store).fileName())
            : tr("Copias de «%1», junto al archivo en %2. Se guarda una antes de cada importación (las últimas "
                 "%3) y antes de pasar el archivo a un formato nuevo.")
                  .arg(QFileInfo(store).fileName(), QFileInfo(store).absolutePath(),
                       QString::number(ImportBackupsKept)));
    m_table->setRowCount(int(m_backups.size()));
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const StoreBackup &backup = m_backups[std::size_t(row)];
        const QString why =
            backup.version ? tr("Antes de pasar del formato %1").arg(*backup.version) : tr("Antes de importar");
        const QStringList texts{HistoryText::when(backup.made), why, QLocale().formattedDataSize(backup.bytes),
                                QFileInfo(backup.path).fileName()};
        for (int column = 0; column < int(texts.size()); ++column)
            m_table->setItem(row, column, new QTableWidgetItem(texts[column]));
    }
    m_table->resizeColumnsToContents();
    m_table->horizontalHeader()->setSectionResizeMode(3, QHeaderView::Stretch);
    if (!m_backups.empty())
        m_table->selectRow(0);
    m_open->setEnabled(!m_backups.empty());
}

QString BackupsDialog::chosen() const
{
    const int row = m_table->currentRow();
    return row >= 0 && std::size_t(row) < m_backups.size() ? m_backups[std::size_t(row)].path : QString();
}

} // namespace pei
