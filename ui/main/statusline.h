// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>

class QLabel;
class QStatusBar;

namespace pei {

class Document;
class PendingEntries;
class PlanCollection;
struct Average;

// The window's last line: how much, both averages with their reason, that everything is saved, and how numbers are
// written.
class StatusLine final
{
    Q_DECLARE_TR_FUNCTIONS(pei::StatusLine)

public:
    explicit StatusLine(QStatusBar *bar);

    // nullptr: nothing is open.
    void show(Document *document); // and what was typed about it and is not kept yet
    void showAll(const PlanCollection &plans);

    // "promedio 50.68 (aplicativo: omite 3 en 0) · 46.68 con las 38"; one figure where both rules agree.
    static QString averageText(const Average &average);

private:
    static QString keptText(const Document &document, const PendingEntries &pending);

    QLabel *m_figures;
    QLabel *m_saved;
    QLabel *m_format;
};

} // namespace pei
