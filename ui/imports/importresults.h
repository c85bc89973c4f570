// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/imports/importchooser.h"
#include "ui/imports/importresultsmodel.h"

#include <QWidget>

#include <array>

class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;

namespace pei {

class FilterChip;

// The list of what became of each file: chips to look at one group, a table, and everything about the chosen row. A
// password for those that ask for one is typed here.
class ImportResults final : public QWidget
{
    Q_OBJECT

public:
    explicit ImportResults(ImportChooser chooser, QWidget *parent = nullptr);

    void clear();
    void add(const std::vector<ImportedFile> &files);
    const ImportResultsModel &results() const { return *m_model; }
    // While an import runs nothing can be tried again.
    void setRunning(bool running);
    void copyList() const;
    void saveList(const QString &name);
    bool hasProblems() const;

signals:
    void retryRequested(const QStringList &files, const QByteArray &password);
    void planRequested(qint64 plan);
    void listSaved(const QString &path, bool done);

private:
    using Group = ImportResultsModel::Group;

    void buildChips(QWidget *row);
    void showCounts();
    void showGroup(std::optional<Group> group);
    void showRow();
    const ImportedFile *current() const;
    void retry();
    void copyRows() const;
    bool eventFilter(QObject *watched, QEvent *event) override;

    static constexpr std::size_t GroupCount = 7;

    const ImportChooser m_chooser;
    ImportResultsModel *m_model;
    ImportResultsProxy *m_proxy;
    FilterChip *m_all = nullptr;
    std::array<FilterChip *, GroupCount> m_chips{};
    QWidget *m_passwordRow;
    QLabel *m_passwordLabel;
    QLineEdit *m_password;
    QPushButton *m_retry;
    QTableView *m_table;
    QLabel *m_detail;
    QPushButton *m_openFile;
    QPushButton *m_openPlan;
    bool m_running = false;
};

} // namespace pei
