// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/backup.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTableWidget;

namespace pei {

// The copies put aside beside a file: of when and why, where they are, and a way to look into one.
class BackupsDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit BackupsDialog(QWidget *parent = nullptr);

    void showBackupsOf(const QString &store);

signals:
    void openRequested(const QString &path); // to look only
    void folderRequested(const QString &path);
    void copyRequested(); // another one, wherever the person says

private:
    QString chosen() const;

    QString m_store;
    std::vector<StoreBackup> m_backups;
    QLabel *m_text;
    QTableWidget *m_table;
    QPushButton *m_open;
};

} // namespace pei
