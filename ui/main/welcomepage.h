// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

class QVBoxLayout;

namespace pei {

// What an empty window shows: what to do first, and what was open lately.
class WelcomePage final : public QWidget
{
    Q_OBJECT

public:
    explicit WelcomePage(QWidget *parent = nullptr);

    void setRecentFiles(const QStringList &paths);

signals:
    void importRequested();
    void openRequested();
    void exampleRequested();
    void pasteRequested(); // Ctrl+V
    void fileRequested(const QString &path);

private:
    QVBoxLayout *m_recent;
};

} // namespace pei
